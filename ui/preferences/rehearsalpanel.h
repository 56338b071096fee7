// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/handoffdraft.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QVBoxLayout;

namespace Baton {
class Console;
}

namespace Baton::Ui {

class PlainLabel;
class Theme;

/// Replays a stored conversation with the rules that count and with those being written: turn by turn what the AI does,
/// and why, with what would differ marked.
class RehearsalPanel final : public QWidget
{
    Q_OBJECT

public:
    RehearsalPanel(Console &console, const Theme &theme, QWidget *parent = nullptr);

    /// Has the chosen conversation replayed.
    void run();

private:
    void addConversations();
    void offer(const Conversation &head);
    void onRehearsed(const RehearsalPage &page);
    void addTurn(QWidget &page, QVBoxLayout &column, const RehearsedTurn &stored, const RehearsedTurn *with);
    PlainLabel *addLine(QWidget &page, QVBoxLayout &column, const QString &text);
    void say(const QString &sentence);

    Console &m_console;
    HandoffDraft &m_draft;
    const Theme &m_theme;
    QComboBox *m_choice;
    QPushButton *m_run;
    PlainLabel *m_said;
    QWidget *m_turns = nullptr;
    bool m_isOld = false; ///< the rules have changed since
    HandoffSettings m_counted; ///< the rules that counted when it was asked for
    HandoffSettings m_replayed; ///< with the changes, as they were then
};

} // namespace Baton::Ui
