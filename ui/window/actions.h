// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QKeySequence>
#include <QObject>

class QAction;
class QDialog;
class QSettings;
class QWidget;

namespace Baton::Ui {

enum class Act {
    ClaimTop,
    NextMine,
    NextRow,
    PreviousRow,
    FocusComposer,
    Search,
    NextPane,
    PreviousPane,
    ToggleNote,
    SendAndNext,
    Snippets,
    EditSnippets,
    ReturnToAi,
    Transfer,
    Resolve,
    Snooze,
    Release,
    TakeOver,
    CopyBriefing,
    StatusMenu,
    Palette,
    Shortcuts,
    PaneViews,
    PaneQueue,
    PaneConversation,
    PaneBriefing,
    SignOut,
    Quit,
};

/// What one row of the registry says: a stable id for settings, the words, the default key.
struct ActSpec
{
    Act act;
    const char *id;
    const char *text; ///< to be translated
    const char *key;
};

/// Every action of the program with its key, in one place; palette, menus and the overlay read it. Keys are read from
/// the settings where the person changed them.
class Actions final : public QObject
{
    Q_OBJECT

public:
    Actions(QWidget &window, const QSettings &settings);

    QAction *action(Act act) const;
    QList<QAction *> all() const { return m_actions; }
    static QList<ActSpec> specs();
    /// The keys of the main path work while a dialog is up, and send it away: a visitor comes before it.
    void reachThrough(QDialog &dialog) const;

private:
    QList<QAction *> m_actions;
};

} // namespace Baton::Ui
