// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/board/boardchooser.h"

#include "domain/text.h"
#include "ui/board/boardwords.h"
#include "ui/theme/controls.h"
#include "ui/theme/wrappinglist.h"
#include "ui/words/words.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

BoardChooser::BoardChooser(const QString &title, const QString &question, const QList<Choice> &choices,
                           const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_choices(choices)
    , m_filter(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setObjectName(u"boardChooser"_s);
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *head = new PlainLabel(theme.font(TextSize::Title), this);
    head->setFullText(title);
    auto *text = new PlainLabel(theme.font(TextSize::Body), this);
    text->setMaximumLines(0);
    text->setMuted(true);
    text->setFullText(question);
    m_filter->setObjectName(u"boardFilter"_s);
    m_filter->setFont(theme.font(TextSize::Body));
    m_filter->setAccessibleName(BoardWords::tr("Find by name"));
    m_filter->setPlaceholderText(BoardWords::tr("Find by name"));
    m_filter->installEventFilter(this);
    m_list->setObjectName(u"boardChoices"_s);
    m_list->setAccessibleName(title);
    m_list->setFont(theme.font(TextSize::Body));
    wrapRows(*m_list, theme);
    auto *cancel = makeButton(theme, ButtonKind::Normal, u"cancelButton"_s, BoardWords::tr("Cancel"), {}, this);
    auto *choose = makeButton(theme, ButtonKind::Primary, u"chooseButton"_s, BoardWords::tr("Choose"), {}, this);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(choose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(6), theme.space(5), theme.space(6), theme.space(5));
    column->setSpacing(theme.space(3));
    column->addWidget(head);
    column->addWidget(text);
    column->addWidget(m_filter);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    resize(theme.space(110), theme.space(110));
    connect(m_filter, &QLineEdit::textChanged, this, &BoardChooser::fill);
    connect(m_list, &QListWidget::itemActivated, this, &BoardChooser::choose);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(choose, &QPushButton::clicked, this, &BoardChooser::choose);
    fill();
    m_filter->setFocus();
}

QList<BoardChooser::Choice> BoardChooser::agents(const QList<BoardAgent> &agents, const AgentId &without)
{
    QList<BoardAgent> order = agents;
    order.removeIf([&](const BoardAgent &agent) { return agent.id == without; });
    const auto room = [](const BoardAgent &agent) { return agent.capacity - agent.owned; };
    std::stable_sort(order.begin(), order.end(), [&](const BoardAgent &a, const BoardAgent &b) {
        return a.status != b.status ? int(a.status) < int(b.status) : room(a) > room(b);
    });
    QList<Choice> choices;
    for (const BoardAgent &agent : std::as_const(order)) {
        //: an agent's name, their status, how many conversations they own of those they take
        const QString text = BoardWords::tr("%1 – %2, owns %3 of %4")
                                 .arg(isolated(oneLine(cleanText(agent.name), 64)), Words::status(agent.status),
                                      BoardWords::count(agent.owned), BoardWords::count(agent.capacity));
        choices.append({agent.id.toString(), text, u"person"_s});
    }
    return choices;
}

void BoardChooser::fill()
{
    m_list->clear();
    for (const Choice &choice : std::as_const(m_choices)) {
        if (!choice.text.contains(m_filter->text().trimmed(), Qt::CaseInsensitive))
            continue;
        auto *item = new QListWidgetItem(m_theme.icon(choice.iconName), choice.text, m_list);
        item->setData(Qt::UserRole, choice.id);
    }
    m_list->setCurrentRow(m_list->count() > 0 ? 0 : -1);
}

void BoardChooser::choose()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    Q_EMIT chosen(item->data(Qt::UserRole).toString());
    accept();
}

bool BoardChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_filter && event->type() == QEvent::KeyPress) {
        const int row = m_list->currentRow();
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Down:
            m_list->setCurrentRow(qMin(row + 1, m_list->count() - 1));
            return true;
        case Qt::Key_Up:
            m_list->setCurrentRow(qMax(row - 1, 0));
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            choose();
            return true;
        default:
            break;
        }
    }
    return QDialog::eventFilter(watched, event);
}

BoardQuestion::BoardQuestion(const QString &title, const QString &question, const QString &yes, const Theme &theme,
                             QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"boardQuestion"_s);
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *head = new PlainLabel(theme.font(TextSize::Title), this);
    head->setMaximumLines(2);
    head->setFullText(title);
    auto *text = new PlainLabel(theme.font(TextSize::Body), this);
    text->setObjectName(u"boardQuestionText"_s);
    text->setMaximumLines(0);
    text->setFullText(question);
    auto *no = makeButton(theme, ButtonKind::Normal, u"leaveButton"_s, BoardWords::tr("Leave it"), {}, this);
    auto *go = makeButton(theme, ButtonKind::Primary, u"yesButton"_s, yes, {}, this);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(no);
    buttons->addWidget(go);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(6), theme.space(5), theme.space(6), theme.space(5));
    column->setSpacing(theme.space(3));
    column->addWidget(head);
    column->addWidget(text);
    column->addLayout(buttons);
    setMinimumWidth(theme.space(100));
    no->setDefault(true);
    no->setFocus();
    connect(no, &QPushButton::clicked, this, &QDialog::reject);
    connect(go, &QPushButton::clicked, this, &QDialog::accept);
}

} // namespace Baton::Ui

#include "moc_boardchooser.cpp"
