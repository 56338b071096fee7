// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/composer/transferpicker.h"

#include "console/consolestate.h"
#include "ui/theme/controls.h"
#include "ui/words/words.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

namespace {

enum TransferRole { KindRole = Qt::UserRole + 1, IdRole };
enum TransferKind { TeamKind, AgentKind };
constexpr int mostNote = 500;

/// As wide as the list, and cut there with "…".
class FittingDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {1, QStyledItemDelegate::sizeHint(option, index).height()};
    }
};

} // namespace

TransferPicker::TransferPicker(const ConsoleState &state, const Theme &theme, QWidget *parent)
    : Sheet(theme, tr("Transfer to"), parent)
    , m_state(state)
    , m_filter(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_note(new QLineEdit(this))
{
    setObjectName(u"transferPicker"_s);
    m_filter->setObjectName(u"transferFilter"_s);
    m_filter->setAccessibleName(tr("Team or person"));
    m_filter->setPlaceholderText(tr("Type the name of a team or person"));
    m_filter->installEventFilter(this);
    m_list->setObjectName(u"transferList"_s);
    m_list->setAccessibleName(tr("Teams and people"));
    m_list->setFixedHeight(theme.space(40));
    m_list->setItemDelegate(new FittingDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setIconSize(QSize(theme.space(4), theme.space(4)));
    m_list->setFont(theme.font(TextSize::Body));
    m_content->addWidget(m_filter);
    m_note->setObjectName(u"transferNote"_s);
    m_note->setAccessibleName(tr("Note to whoever takes it"));
    m_note->setPlaceholderText(tr("Note to whoever takes it (optional) – only your team sees it"));
    m_note->setMaxLength(mostNote);
    m_note->installEventFilter(this);
    m_content->addWidget(m_list);
    m_content->addWidget(m_note);
    connect(m_filter, &QLineEdit::textChanged, this, &TransferPicker::fill);
    // A click only chooses where a note is being written; else it is the whole answer.
    connect(m_list, &QListWidget::itemClicked, this, [this](const QListWidgetItem *item) {
        if (m_note->text().isEmpty())
            choose(item);
    });
    connect(m_list, &QListWidget::itemActivated, this, &TransferPicker::choose);
}

void TransferPicker::takeKeyboard()
{
    m_filter->setFocus();
}

QString TransferPicker::unfinished() const
{
    return m_note->text();
}

void TransferPicker::resume(const QString &note)
{
    m_note->setText(note);
}

void TransferPicker::begin()
{
    m_filter->clear();
    m_note->clear();
    fill();
    m_filter->setFocus();
}

void TransferPicker::addItem(const QString &iconName, const QString &text, const QString &hint, int kind,
                             const QString &id)
{
    if (!text.contains(m_filter->text().trimmed(), Qt::CaseInsensitive))
        return;
    auto *item = new QListWidgetItem(m_theme.icon(iconName), hint.isEmpty() ? text : text + u"  –  "_s + hint, m_list);
    item->setData(KindRole, kind);
    item->setData(IdRole, id);
}

void TransferPicker::fill()
{
    m_list->clear();
    for (const Team &team : m_state.workspace().teams)
        addItem(u"team"_s, team.name, team.open ? tr("team") : tr("team, closed now"), TeamKind, team.id.toString());
    QList<Agent> agents = m_state.agents().values();
    std::sort(agents.begin(), agents.end(), [](const Agent &a, const Agent &b) {
        const bool first = a.status == Status::Available;
        const bool second = b.status == Status::Available;
        return first != second ? first : a.name.localeAwareCompare(b.name) < 0;
    });
    for (const Agent &agent : std::as_const(agents)) {
        if (agent.id != m_state.self().id && !agent.disabled)
            addItem(u"person"_s, agent.name, Words::status(agent.status).toLower(), AgentKind, agent.id.toString());
    }
    m_list->setCurrentRow(m_list->count() > 0 ? 0 : -1);
}

void TransferPicker::choose(const QListWidgetItem *item)
{
    if (!item)
        return;
    const QString id = item->data(IdRole).toString();
    const QString note = m_note->text().trimmed();
    if (item->data(KindRole).toInt() == TeamKind)
        Q_EMIT teamChosen(TeamId(id), note);
    else
        Q_EMIT agentChosen(AgentId(id), note);
}

bool TransferPicker::eventFilter(QObject *watched, QEvent *event)
{
    if ((watched == m_filter || watched == m_note) && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const int row = m_list->currentRow();
        switch (key->key()) {
        case Qt::Key_Down:
            m_list->setCurrentRow(qMin(row + 1, m_list->count() - 1));
            return true;
        case Qt::Key_Up:
            m_list->setCurrentRow(qMax(row - 1, 0));
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            choose(m_list->currentItem());
            return true;
        default:
            break;
        }
    }
    return Sheet::eventFilter(watched, event);
}

} // namespace Baton::Ui

#include "moc_transferpicker.cpp"
