// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/snippetbook.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace Baton::Ui {

class PlainLabel;
class Theme;

/// Where an agent writes, changes and deletes snippets; the team's are shown and cannot be changed here.
class SnippetDialog final : public QDialog
{
    Q_OBJECT

public:
    SnippetDialog(SnippetBook &book, const Theme &theme, QWidget *parent = nullptr);

    /// Begins a new one, with this text.
    void beginNew(const QString &text = {});

private:
    QWidget *buildForm();
    QWidget *buildButtons();
    void fill(const QString &chosen);
    void showRow(int row);
    void refresh();
    void save();
    void removeCurrent();
    bool isChanged() const;
    SnippetEntry written() const;
    QString troubleText(SnippetBook::Trouble trouble) const;

    SnippetBook &m_book;
    const Theme &m_theme;
    QListWidget *m_list;
    QLineEdit *m_shortcut = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QWidget *m_variables = nullptr;
    PlainLabel *m_trouble = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_delete = nullptr;
    QPushButton *m_new = nullptr;
    SnippetEntry m_shown; ///< as it was when it was chosen
    SnippetEntry m_deleted; ///< the last one, for taking it back
};

} // namespace Baton::Ui
