// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/queueorder.h"
#include "domain/instant.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QPushButton;
class QStackedLayout;
class QStackedWidget;

namespace Baton {
class Console;
}

namespace Baton::Ui {

class EmptyNote;
class FilterBar;
class PlainLabel;
class QueueListView;
class SearchPane;
class Theme;

/// A view of the queue with its title, its counts, its order and its filter; says in words when nothing is in it.
class QueuePane final : public QWidget
{
    Q_OBJECT

public:
    QueuePane(Console &console, const Theme &theme, QWidget *parent = nullptr);

    QueueListView *list() const { return m_list; }
    void showView(const Baton::QueueView &view);
    void setFilter(const Baton::QueueFilter &filter);
    void setFilterText(const QString &text);
    void clearFilter();
    void setSort(QueueSort sort);
    /// Asks the server for messages with these words; the results take the place of the list until they are closed.
    void searchEverywhere(const QString &query);
    bool isSearching() const;
    void closeSearch();
    /// A second has gone by: counts and waits are told anew.
    void tick();

Q_SIGNALS:
    void sortChosen(Baton::QueueSort sort);
    void filterCleared();
    void foundOpened(const Baton::ConversationId &conversation, qint64 n);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildHead(const Theme &theme);
    void connectModel();
    void fillSorts();
    void refresh();
    void refreshSoon();
    void fitHead();
    void refreshEmpty();
    void loadFurther();
    int total() const;

    Console &m_console;
    QStackedLayout *m_pages;
    QWidget *m_page; ///< the list with its head
    SearchPane *m_search;
    PlainLabel *m_title;
    PlainLabel *m_summary;
    QPushButton *m_news;
    QString m_sortWords;
    /// What the words of the head's buttons were fitted to.
    struct HeadFit
    {
        int room = -1;
        QString title;
        QString sort;

        friend bool operator==(const HeadFit &, const HeadFit &) = default;
    };
    HeadFit m_headFit;
    QPushButton *m_sortButton;
    QPushButton *m_filterButton;
    FilterBar *m_filterBar;
    QueueListView *m_list;
    EmptyNote *m_empty;
    QStackedWidget *m_stack;
    QTimer m_soon;
    qint64 m_asked = -1; ///< offset of the page of a list that is on its way
};

} // namespace Baton::Ui
