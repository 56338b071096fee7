// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/console.h"

#include <QWidget>

class QPushButton;

namespace Baton::Ui {

class Actions;
class HistoryDialog;
class PlainLabel;
class ReviewDialog;
class RulesFiles;
class Theme;

/// Stays below a page of rules: how much is not saved yet, and the way to look at it and save it.
class DraftFooter final : public QWidget
{
    Q_OBJECT

public:
    DraftFooter(Console &console, const Actions &actions, const Theme &theme, QWidget *parent = nullptr);

    /// Shows what would change, with the buttons to save and to go back.
    ReviewDialog *review();
    HistoryDialog *history();
    RulesFiles &files() { return *m_files; }
    /// Says something until the next change.
    void say(const QString &sentence);

private:
    QPushButton *makeMore();
    void connectDraft();
    void discard();
    void refresh();
    void onRefused(const QString &where, Code code);

    Console &m_console;
    AlertDraft &m_draft;
    const Actions &m_actions; ///< of which some reach through its dialogs
    const Theme &m_theme;
    RulesFiles *m_files;
    PlainLabel *m_state;
    PlainLabel *m_said;
    QPushButton *m_restore;
    QPushButton *m_discard;
    QPushButton *m_review;
};

} // namespace Baton::Ui
