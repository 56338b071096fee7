// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/queue/searchpane.h"

#include "console/console.h"
#include "ui/queue/emptynote.h"
#include "ui/queue/searchdelegate.h"
#include "ui/theme/controls.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QScrollBar>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

SearchPane::SearchPane(Console &console, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_model(console.state())
    , m_title(new PlainLabel(theme.font(TextSize::Title), this))
    , m_summary(new PlainLabel(theme.font(TextSize::Small), this))
    , m_list(new QListView(this))
    , m_note(new EmptyNote(theme, u"search"_s, this))
    , m_stack(new QStackedWidget(this))
{
    setProperty("pane", u"sunken"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_summary->setMuted(true);
    m_list->setObjectName(u"searchResults"_s);
    m_list->setAccessibleName(tr("Search results"));
    m_list->setProperty("kind", u"queue"_s);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new SearchDelegate(m_model, console.state(), theme, m_list));
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFrameShape(QListView::NoFrame);
    m_list->setEditTriggers(QListView::NoEditTriggers);
    m_list->installEventFilter(this);
    auto *close = makeButton(theme, ButtonKind::Quiet, u"closeSearchButton"_s, {}, u"close"_s, this);
    close->setAccessibleName(tr("Close the search"));
    close->setIconSize(QSize(theme.space(3), theme.space(3)));
    setPlainToolTip(*close, tr("Back to the list"), tr("Esc"));
    auto *titles = new QVBoxLayout;
    titles->setSpacing(1);
    titles->addWidget(m_title);
    titles->addWidget(m_summary);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(leadingMargins(theme.space(4), theme.space(3), theme.space(2), theme.space(3)));
    head->addLayout(titles, 1);
    head->addWidget(close, 0, Qt::AlignTop);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_note);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(makeLine(Qt::Horizontal, this));
    column->addWidget(m_stack, 1);
    connect(close, &QPushButton::clicked, this, &SearchPane::closed);
    connect(m_list, &QListView::clicked, this, &SearchPane::openCurrent);
    connect(&console, &Console::found, this, &SearchPane::onFound);
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value + m_list->viewport()->height() >= m_list->verticalScrollBar()->maximum())
            loadFurther();
    });
}

void SearchPane::say(const QString &icon, const QString &title, const QString &detail)
{
    m_note->setIcon(icon);
    m_note->setTexts(title, detail);
    m_stack->setCurrentWidget(m_note);
}

void SearchPane::search(const QString &query)
{
    m_query = query.simplified();
    m_model.clear();
    m_asked = 0;
    m_asker = window()->focusWidget();
    m_title->setFullText(tr("All conversations"));
    m_summary->setFullText(tr("“%1”").arg(m_query));
    if (m_console.state().link().phase != LinkPhase::Online) {
        say(u"unplug"_s, tr("Not while you are offline"), tr("The server has the conversations that are searched."));
        return;
    }
    say(u"search"_s, tr("Searching…"), {});
    m_console.search(m_query);
}

void SearchPane::onFound(const Baton::SearchPage &page)
{
    if (page.query.simplified() != m_query)
        return; // of a question that was asked before
    m_asked = -1;
    if (page.refused) {
        say(u"warning"_s, tr("The search took too long"), tr("Use a rarer word, or more of them."));
        return;
    }
    const bool first = m_model.hits() == 0;
    const QPersistentModelIndex top = m_list->indexAt({m_list->viewport()->width() / 2, 1});
    const int at = m_list->visualRect(top).top();
    m_model.add(page);
    if (m_model.hits() > 0)
        showFound();
    else if (m_model.next() == 0)
        say(u"search"_s, tr("Nothing found"), tr("Whole words are found, in what visitors, AI and agents wrote."));
    if (first && m_model.hits() > 0)
        goToFirst();
    else if (top.isValid())
        putBack(top, at);
    // The server may have run out of time; and what leaves room cannot be scrolled to its end.
    if (page.hits.isEmpty() || m_list->verticalScrollBar()->maximum() == 0)
        loadFurther();
}

void SearchPane::goToFirst()
{
    m_list->setCurrentIndex(m_model.index(1));
    // Who has gone on to something else meanwhile is left to it.
    if (window()->focusWidget() == m_asker)
        m_list->setFocus();
}

/// More of a conversation that is seen already comes in above what one looks at.
void SearchPane::putBack(const QModelIndex &index, int at)
{
    m_list->doItemsLayout();
    QScrollBar *bar = m_list->verticalScrollBar();
    bar->setValue(bar->value() + m_list->visualRect(index).top() - at);
}

void SearchPane::showFound()
{
    m_stack->setCurrentWidget(m_list);
    const QString count = QLocale().toString(m_model.hits());
    m_summary->setFullText(m_model.next() > 0 ? tr("“%1” · the newest %2").arg(m_query, count)
                                              : tr("“%1” · %2 found").arg(m_query, count));
}

void SearchPane::openCurrent()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return;
    const SearchModel::Row &row = m_model.row(index.row());
    if (!row.message)
        return;
    Q_EMIT opened(row.head.id, row.message->n);
    // One goes on walking; a narrow window shows the conversation alone.
    if (isVisible())
        m_list->setFocus();
}

void SearchPane::step(int by)
{
    for (int row = m_list->currentIndex().row() + by; row >= 0 && row < m_model.rowCount(); row += by) {
        if (m_model.row(row).message) {
            m_list->setCurrentIndex(m_model.index(row));
            return;
        }
    }
    loadFurther();
}

void SearchPane::loadFurther()
{
    if (m_model.next() == 0 || m_asked >= 0)
        return;
    m_asked = m_model.next();
    m_console.search(m_query, m_model.next());
}

bool SearchPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_J:
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_K:
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        openCurrent();
        return true;
    case Qt::Key_Escape:
        Q_EMIT closed();
        return true;
    default:
        return false;
    }
}

} // namespace Baton::Ui

#include "moc_searchpane.cpp"
