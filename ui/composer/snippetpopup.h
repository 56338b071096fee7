// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/snippetbook.h"
#include "console/snippetfill.h"

#include <QFrame>

class QBoxLayout;
class QListWidget;
class QListWidgetItem;

namespace Baton::Ui {

class PlainLabel;
class Theme;

/// A row of a list of snippets: the shortcut in a column of this width, the beginning of the text.
QWidget *makeSnippetRow(const Theme &theme, const QString &shortcut, const QString &line, int column);
/// The width such a column needs.
int snippetColumn(const Theme &theme, const QList<SnippetEntry> &entries);

/// The list of snippets over the window with the chosen one's text as it would be sent; the keyboard stays in the
/// editor, which moves the choice. Its last entry leads to where snippets are edited.
class SnippetPopup final : public QFrame
{
    Q_OBJECT

public:
    SnippetPopup(const Theme &theme, QWidget *window);

    /// Shows these, with the text of each as it would stand in this conversation.
    void showEntries(const QList<SnippetEntry> &entries, const SnippetValues &values, const QString &typed);
    /// Above or below this place of the window, wherever there is room.
    void placeAt(const QRect &caret);
    void move(int rows);
    /// What the chosen row stands for.
    void pick();
    int count() const;

    static constexpr int mostShown = 100;

Q_SIGNALS:
    void picked(const Baton::SnippetEntry &entry);
    void manageWanted();

private:
    void addRow(const SnippetEntry &entry, int column);
    void addLast();
    void preview();
    QListWidgetItem *addItem(const QString &spoken);

    const Theme &m_theme;
    QBoxLayout *m_columns;
    QFrame *m_line;
    QListWidget *m_list;
    PlainLabel *m_title;
    PlainLabel *m_preview;
    QList<SnippetEntry> m_entries;
    SnippetValues m_values;
};

} // namespace Baton::Ui
