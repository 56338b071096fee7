// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/queueorder.h"
#include "domain/instant.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QPushButton;
class QStackedWidget;

namespace Baton {
class Console;
}

namespace Baton::Ui {

class EmptyNote;
class PlainLabel;
class QueueListView;
class Theme;

/// A view of the queue with its title, its counts and its order; says in words when there is nothing in it.
class QueuePane final : public QWidget
{
    Q_OBJECT

public:
    QueuePane(Console &console, const Theme &theme, QWidget *parent = nullptr);

    QueueListView *list() const { return m_list; }
    void showView(const Baton::QueueView &view);
    void setFilterText(const QString &text);

private:
    void refresh();
    void refreshEmpty();
    void chooseSort();
    void chooseCategory();

    Console &m_console;
    QueueFilter m_filter;
    PlainLabel *m_title;
    PlainLabel *m_summary;
    QPushButton *m_sortButton;
    QPushButton *m_categoryButton;
    QueueListView *m_list;
    EmptyNote *m_empty;
    QStackedWidget *m_stack;
};

} // namespace Baton::Ui
