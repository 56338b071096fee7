// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/queue/queuepane.h"

#include "console/console.h"
#include "console/queuemodel.h"
#include "ui/queue/emptynote.h"
#include "ui/queue/queuelistview.h"
#include "ui/theme/controls.h"
#include "ui/words/words.h"

#include <QActionGroup>
#include <QBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

QueuePane::QueuePane(Console &console, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_title(new PlainLabel(theme.font(TextSize::Title), this))
    , m_summary(new PlainLabel(theme.font(TextSize::Small), this))
    , m_sortButton(makeButton(theme, ButtonKind::Quiet, u"sortButton"_s, tr("Order"), u"chevron-down"_s, this))
    , m_categoryButton(makeButton(theme, ButtonKind::Quiet, u"categoryButton"_s, tr("All"), u"chevron-down"_s, this))
    , m_list(new QueueListView(
          console.queue(), console.state(), theme, [&console] { return console.now(); }, this))
    , m_empty(new EmptyNote(theme, u"queue"_s, this))
    , m_stack(new QStackedWidget(this))
{
    setProperty("pane", u"sunken"_s);
    setAttribute(Qt::WA_StyledBackground);
    setMinimumWidth(theme.space(56));
    m_summary->setMuted(true);
    for (QPushButton *button : {m_sortButton, m_categoryButton}) {
        button->setLayoutDirection(layoutDirection() == Qt::LeftToRight ? Qt::RightToLeft : Qt::LeftToRight);
        button->setFont(theme.font(TextSize::Small));
        button->setIconSize(QSize(theme.space(3), theme.space(3)));
    }
    m_categoryButton->setAccessibleName(tr("Category filter"));
    setPlainToolTip(*m_categoryButton, tr("Show one category only"));
    setPlainToolTip(*m_sortButton, tr("Order of the rows"));
    auto *head = new QHBoxLayout;
    auto *titles = new QVBoxLayout;
    titles->setSpacing(1);
    titles->addWidget(m_title);
    titles->addWidget(m_summary);
    head->setContentsMargins(theme.space(4), theme.space(3), theme.space(2), theme.space(3));
    head->setSpacing(0);
    head->addLayout(titles, 1);
    head->addWidget(m_categoryButton, 0, Qt::AlignTop);
    head->addWidget(m_sortButton, 0, Qt::AlignTop);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(makeLine(Qt::Horizontal, this));
    column->addWidget(m_stack, 1);
    chooseSort();
    chooseCategory();
    connect(&console.queue(), &QueueModel::countChanged, this, &QueuePane::refresh);
    connect(&console.queue(), &QAbstractItemModel::modelReset, this, &QueuePane::refresh);
    connect(&console.state(), &ConsoleState::reset, this, &QueuePane::refresh);
    auto *minute = new QTimer(this);
    minute->setInterval(1000);
    connect(minute, &QTimer::timeout, this, [this] {
        if (isVisible())
            refresh();
    });
    minute->start();
    refresh();
}

void QueuePane::chooseSort()
{
    auto *menu = new QMenu(m_sortButton);
    auto *group = new QActionGroup(menu);
    const QList<QPair<QString, QueueSort>> sorts{{tr("Most at risk first"), QueueSort::Breach},
                                                 {tr("Highest lead score first"), QueueSort::Lead},
                                                 {tr("Longest wait first"), QueueSort::Oldest},
                                                 {tr("Newest first"), QueueSort::Newest}};
    for (const auto &[text, sort] : sorts) {
        QAction *action = menu->addAction(text, this, [this, order = sort] { m_console.queue().setSort(order); });
        action->setCheckable(true);
        action->setChecked(sort == QueueSort::Breach);
        group->addAction(action);
    }
    m_sortButton->setMenu(menu);
}

void QueuePane::chooseCategory()
{
    auto *menu = new QMenu(m_categoryButton);
    auto *group = new QActionGroup(menu);
    const auto add = [&](const QString &text, std::optional<Category> category) {
        QAction *action = menu->addAction(text, this, [this, text, category] {
            m_filter.category = category;
            m_categoryButton->setText(category ? text : tr("All"));
            m_console.queue().setFilter(m_filter);
            refresh();
        });
        action->setCheckable(true);
        action->setChecked(!category);
        group->addAction(action);
    };
    add(tr("All categories"), std::nullopt);
    for (const Category category : {Category::Sales, Category::Support, Category::Billing, Category::Technical,
                                    Category::General, Category::Other})
        add(Words::category(category), category);
    m_categoryButton->setMenu(menu);
}

void QueuePane::showView(const Baton::QueueView &view)
{
    m_console.queue().setView(view);
    if (view.kind == ViewKind::AiHeld)
        m_console.refreshList(ListKind::AiHeld);
    else if (view.kind == ViewKind::Closed)
        m_console.refreshList(ListKind::Closed);
    refresh();
}

void QueuePane::setFilterText(const QString &text)
{
    m_filter.text = text;
    m_console.queue().setFilter(m_filter);
    refresh();
}

void QueuePane::refresh()
{
    const QueueModel &model = m_console.queue();
    const int count = model.rowCount();
    m_title->setFullText(Words::view(model.view(), m_console.state()));
    Millis oldest{0};
    for (int row = 0; row < count; ++row)
        oldest = qMax(oldest, waited(model.head(row), m_console.now()));
    QString summary = tr("%n conversation(s)", nullptr, count);
    if (model.view().kind == ViewKind::Waiting)
        summary = oldest.count() > 0 ? tr("%1 waiting · longest %2").arg(count).arg(Words::span(oldest))
                                     : tr("%1 waiting").arg(count);
    m_summary->setFullText(count > 0 ? summary : tr("Nothing here"));
    if (count == 0)
        refreshEmpty();
    m_stack->setCurrentIndex(count > 0 ? 0 : 1);
}

void QueuePane::refreshEmpty()
{
    if (!m_filter.text.isEmpty() || m_filter.category) {
        m_empty->setTexts(tr("Nothing matches"), tr("Clear the filter to see the others."));
        return;
    }
    if (!m_console.state().isSynced()) {
        m_empty->setTexts(tr("Getting the queue…"), tr("The conversations appear as soon as the server has answered."));
        return;
    }
    switch (m_console.queue().view().kind) {
    case ViewKind::Waiting:
    case ViewKind::Team: {
        Instant last;
        for (const Conversation &head : m_console.state().heads()) {
            if (head.handoff && head.handoff->requestedAt > last)
                last = head.handoff->requestedAt;
        }
        const QString when = last.ms > 0 ? tr("The last handoff came at %1. ").arg(Words::timeOfDay(last)) : QString();
        m_empty->setTexts(tr("No one is waiting"), when + tr("You are alerted as soon as somebody asks for a person."));
        return;
    }
    case ViewKind::Mine:
        m_empty->setTexts(tr("You have no conversations"),
                          tr("Claim one from Waiting, or press Ctrl+Shift+H for the next."));
        return;
    case ViewKind::AiHeld:
        m_empty->setTexts(tr("The AI has no conversations"),
                          tr("Conversations that the AI answers appear here. You can take one over."));
        return;
    case ViewKind::Snoozed:
        m_empty->setTexts(tr("Nothing is snoozed"),
                          tr("A snoozed conversation comes back at its time, or when the visitor writes."));
        return;
    case ViewKind::Closed:
        m_empty->setTexts(tr("Nothing is resolved yet"), tr("What you resolve is kept here."));
        return;
    }
}

} // namespace Baton::Ui
