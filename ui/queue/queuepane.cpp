// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/queue/queuepane.h"

#include "console/console.h"
#include "console/queuemodel.h"
#include "ui/queue/emptynote.h"
#include "ui/queue/filterbar.h"
#include "ui/queue/filtermenu.h"
#include "ui/queue/queuelistview.h"
#include "ui/queue/queuewords.h"
#include "ui/queue/searchpane.h"
#include "ui/theme/controls.h"
#include "ui/words/words.h"

#include <QActionGroup>
#include <QBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QStackedLayout>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

namespace {

constexpr int countsSoonMs = 100; ///< counts follow a burst of changes no faster than one can read

std::optional<ListKind> pagedList(const QueueView &view)
{
    if (view.kind == ViewKind::AiHeld)
        return ListKind::AiHeld;
    if (view.kind == ViewKind::Closed)
        return ListKind::Closed;
    return std::nullopt;
}

} // namespace

QueuePane::QueuePane(Console &console, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_pages(new QStackedLayout(this))
    , m_page(new QWidget(this))
    , m_search(new SearchPane(console, theme, this))
    , m_title(new PlainLabel(theme.font(TextSize::Title), this))
    , m_summary(new PlainLabel(theme.font(TextSize::Small), this))
    , m_news(makeButton(theme, ButtonKind::Link, u"newsButton"_s, tr("Show what is new"), {}, this))
    , m_sortButton(makeButton(theme, ButtonKind::Quiet, u"sortButton"_s, {}, u"chevron-down"_s, this))
    , m_filterButton(makeButton(theme, ButtonKind::Quiet, u"filterButton"_s, tr("Filter"), u"chevron-down"_s, this))
    , m_filterBar(new FilterBar(theme, this))
    , m_list(new QueueListView(
          console.queue(), console.state(), theme, [&console] { return console.now(); }, this))
    , m_empty(new EmptyNote(theme, u"queue"_s, this))
    , m_stack(new QStackedWidget(this))
{
    setProperty("pane", u"sunken"_s);
    setAttribute(Qt::WA_StyledBackground);
    setMinimumWidth(theme.space(56));
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    m_pages->addWidget(m_page);
    m_pages->addWidget(m_search);
    buildHead(theme);
    auto *filters = new FilterMenu(
        console.state(), [this] { return m_console.queue().filter(); }, m_filterButton);
    // Not the button's, which is turned for its arrow.
    filters->setLayoutDirection(layoutDirection());
    m_filterButton->setMenu(filters);
    connect(filters, &FilterMenu::chosen, this, [this](const QueueFilter &filter) {
        if (filter.isEmpty())
            clearFilter();
        else
            setFilter(filter);
    });
    fillSorts();
    connectModel();
    refresh();
}

void QueuePane::buildHead(const Theme &theme)
{
    m_title->setObjectName(u"queueTitle"_s);
    m_summary->setMuted(true);
    m_news->setFont(theme.font(TextSize::Small));
    // Its room is kept, so that the rows do not move when it comes.
    m_summary->setFixedHeight(headLineHeight(theme));
    m_news->setFixedHeight(headLineHeight(theme));
    m_news->hide();
    for (QPushButton *button : {m_sortButton, m_filterButton}) {
        button->setLayoutDirection(layoutDirection() == Qt::LeftToRight ? Qt::RightToLeft : Qt::LeftToRight);
        button->setFont(theme.font(TextSize::Small));
        button->setIconSize(QSize(theme.space(3), theme.space(3)));
    }
    setPlainToolTip(*m_filterButton, tr("Show some of the conversations only"));
    auto *first = new QHBoxLayout;
    first->setSpacing(0);
    first->addWidget(m_title, 1);
    first->addWidget(m_filterButton);
    first->addWidget(m_sortButton);
    auto *second = new QHBoxLayout;
    second->setContentsMargins(leadingMargins(0, 0, theme.space(2), 0));
    second->setSpacing(theme.space(2));
    second->addWidget(m_summary, 1);
    second->addWidget(m_news);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(leadingMargins(theme.space(4), theme.space(2), theme.space(1), theme.space(2)));
    head->setSpacing(0);
    head->addLayout(first);
    head->addLayout(second);
    auto *column = new QVBoxLayout(m_page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *top = new QWidget(m_page);
    top->setObjectName(u"queueHead"_s);
    top->setFixedHeight(headHeight(theme));
    const QMargins sides = head->contentsMargins();
    head->setContentsMargins(sides.left(), 0, sides.right(), 0);
    head->insertStretch(0, 1);
    head->addStretch(1);
    top->setLayout(head);
    column->addWidget(top);
    column->addWidget(makeLine(Qt::Horizontal, this));
    column->addWidget(m_filterBar);
    column->addWidget(m_stack, 1);
}

void QueuePane::connectModel()
{
    QueueModel &model = m_console.queue();
    m_soon.setSingleShot(true);
    m_soon.setInterval(countsSoonMs);
    connect(&m_soon, &QTimer::timeout, this, &QueuePane::refresh);
    connect(&model, &QueueModel::countChanged, this, &QueuePane::refreshSoon);
    connect(&model, &QAbstractItemModel::modelReset, this, &QueuePane::refresh);
    connect(&m_console.state(), &ConsoleState::reset, this, &QueuePane::refresh);
    connect(&model, &QueueModel::heldBackChanged, this, [this](int count) {
        m_news->setVisible(count > 0);
        m_news->setText(tr("%Ln new · show", nullptr, count));
        fitHead();
        m_news->setAccessibleName(m_news->text());
        setPlainToolTip(*m_news, tr("Rows keep their place while you are in the list"));
    });
    connect(m_news, &QPushButton::clicked, this, [this] {
        m_console.queue().showHeldBack();
        m_list->scrollToTop();
    });
    connect(m_filterBar, &FilterBar::clearWanted, this, &QueuePane::clearFilter);
    connect(m_list, &QueueListView::clearWanted, this, &QueuePane::clearFilter);
    connect(m_list, &QueueListView::endNeared, this, &QueuePane::loadFurther);
    connect(m_search, &SearchPane::opened, this, &QueuePane::foundOpened);
    connect(m_search, &SearchPane::closed, this, [this] {
        closeSearch();
        m_list->setFocus();
        Q_EMIT filterCleared();
    });
    connect(&m_console, &Console::listArrived, this, [this] {
        m_asked = -1;
        refresh();
    });
}

void QueuePane::fillSorts()
{
    auto *menu = new QMenu(m_sortButton);
    menu->setLayoutDirection(layoutDirection());
    auto *group = new QActionGroup(menu);
    for (const QueueSort sort :
         {QueueSort::Breach, QueueSort::Urgency, QueueSort::Lead, QueueSort::Oldest, QueueSort::Newest}) {
        QAction *action = menu->addAction(QueueWords::sort(sort), this, [this, sort] {
            setSort(sort);
            Q_EMIT sortChosen(sort);
        });
        action->setCheckable(true);
        action->setData(int(sort));
        group->addAction(action);
    }
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        for (QAction *action : menu->actions())
            action->setChecked(action->data().toInt() == int(m_console.queue().sort()));
    });
    m_sortButton->setMenu(menu);
}

void QueuePane::setSort(QueueSort sort)
{
    m_console.queue().setSort(sort);
    refresh();
}

void QueuePane::showView(const Baton::QueueView &view)
{
    closeSearch();
    m_console.queue().setView(view);
    m_asked = -1;
    if (const auto kind = pagedList(view))
        m_console.refreshList(*kind);
    refresh();
    m_list->scrollToTop();
}

void QueuePane::loadFurther()
{
    const auto kind = pagedList(m_console.queue().view());
    if (!kind || m_asked >= 0)
        return;
    const qint64 loaded = m_console.state().listLoaded(*kind);
    if (loaded == 0 || loaded >= m_console.state().listTotal(*kind))
        return;
    m_asked = loaded;
    m_console.refreshList(*kind, loaded);
}

void QueuePane::setFilter(const Baton::QueueFilter &filter)
{
    m_console.queue().setFilter(filter);
    refresh();
}

void QueuePane::setFilterText(const QString &text)
{
    QueueFilter filter = m_console.queue().filter();
    filter.text = text;
    setFilter(filter);
}

void QueuePane::clearFilter()
{
    setFilter({});
    Q_EMIT filterCleared();
}

void QueuePane::tick()
{
    m_list->tick();
    refresh();
}

void QueuePane::searchEverywhere(const QString &query)
{
    if (query.trimmed().isEmpty())
        return;
    m_pages->setCurrentWidget(m_search);
    m_search->search(query);
}

bool QueuePane::isSearching() const
{
    return m_pages->currentWidget() == m_search;
}

void QueuePane::closeSearch()
{
    m_pages->setCurrentWidget(m_page);
}

void QueuePane::refreshSoon()
{
    const bool empty = m_console.queue().rowCount() == 0;
    if (empty == (m_stack->currentWidget() == m_list))
        refresh();
    else if (!m_soon.isActive())
        m_soon.start();
}

int QueuePane::total() const
{
    return m_console.state().count(m_console.queue().view());
}

void QueuePane::refresh()
{
    const QueueModel &model = m_console.queue();
    const int count = model.rowCount();
    m_title->setFullText(Words::view(model.view(), m_console.state()));
    const std::optional<Instant> oldest = model.oldestWait();
    const Millis longest = oldest ? qMax(Millis(0), m_console.now() - *oldest) : Millis(0);
    const bool filtered = !model.filter().isEmpty();
    m_summary->setFullText(
        QueueWords::count(model.view(), m_console.state(), filtered ? total() : count, filtered ? Millis(0) : longest));
    m_filterBar->showFilter(QueueWords::filter(model.filter(), m_console.state()), count, total());
    const std::optional<QueueSort> fixed = fixedSort(model.view());
    const QueueSort sort = fixed.value_or(model.sort());
    m_sortWords = QueueWords::sortShort(sort);
    m_sortButton->setAccessibleName(tr("Order: %1").arg(QueueWords::sort(sort)));
    m_sortButton->setEnabled(!fixed);
    fitHead();
    setPlainToolTip(*m_sortButton, fixed ? tr("This list has an order of its own") : QueueWords::sort(sort));
    if (count == 0)
        refreshEmpty();
    m_stack->setCurrentIndex(count > 0 ? 0 : 1);
}

/// What one looks at comes before what one may press: without room the buttons lose their words first.
void QueuePane::fitHead()
{
    const QMargins sides = m_title->parentWidget()->layout()->contentsMargins();
    const int room = width() - sides.left() - sides.right();
    const auto needed = [this] {
        return m_title->sizeHint().width() + m_filterButton->sizeHint().width() + m_sortButton->sizeHint().width();
    };
    // Counts change all the time, these rarely: a button's size is worked out from the style sheet.
    if (const HeadFit fit{room, m_title->fullText(), m_sortWords}; m_headFit != fit) {
        m_headFit = fit;
        m_filterButton->setText(tr("Filter"));
        m_sortButton->setText(m_sortWords);
        for (QPushButton *button : {m_sortButton, m_filterButton}) {
            if (needed() > room)
                button->setText({});
        }
    }
    const auto bothFit = [this, room] {
        return m_summary->sizeHint().width() + m_news->sizeHint().width() + 2 * m_summary->height() <= room;
    };
    m_summary->setVisible(m_news->isHidden() || bothFit());
}

void QueuePane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitHead();
}

void QueuePane::refreshEmpty()
{
    if (!m_console.queue().filter().isEmpty() && m_console.state().isSynced()) {
        m_empty->setIcon(u"search"_s);
        m_empty->setTexts(tr("Nothing matches"),
                          tr("%Ln other(s) in this list. Clear the filter to see them.", nullptr, total()));
        return;
    }
    const EmptyTexts texts = QueueWords::empty(m_console.queue().view(), m_console.state(), m_console.now());
    m_empty->setIcon(texts.icon);
    m_empty->setTexts(texts.title, texts.detail);
}

} // namespace Baton::Ui

#include "moc_queuepane.cpp"
