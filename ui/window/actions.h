// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/window/keyrules.h"

#include <QObject>
#include <QVariantMap>

#include <functional>
#include <optional>

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
    FindHere,
    Search,
    NextPane,
    PreviousPane,
    ToggleNote,
    SendAndNext,
    Snippets,
    EditSnippets,
    Suggest,
    ReturnToAi,
    Transfer,
    Resolve,
    Snooze,
    Release,
    TakeOver,
    Decline,
    SilenceAlerts,
    WhyAlerted,
    CopyBriefing,
    EraseVisitor,
    KeepData,
    StatusMenu,
    Palette,
    Shortcuts,
    PaneViews,
    PaneQueue,
    PaneConversation,
    PaneBriefing,
    CompactQueue,
    Board,
    BoardWindow,
    BoardBigScreen,
    SignOut,
    Quit,
    Preferences,
    Reachable,
    ForgetDevice,
    Guide,
    ListNext,
    ListPrevious,
    ListOpen,
    ListClaim,
    ListDecline,
    ListHelp,
};

/// What one row of the registry says: a stable id for settings, the words, the default key.
struct ActSpec
{
    Act act;
    const char *id;
    const char *text; ///< to be translated
    const char *key;
    KeyScope scope = KeyScope::Anywhere;
    const char *macKey = nullptr; ///< where macOS needs another one; Ctrl is its Command key anyhow
};

/// Every action of the program with its key, in one place; palette, menus, preferences and the overlay read it. Keys
/// that the person changed are kept in the settings and count at once.
class Actions final : public QObject
{
    Q_OBJECT

public:
    Actions(QWidget &window, QSettings &settings);

    QAction *action(Act act) const;
    QList<QAction *> all() const { return m_actions; }
    static QList<ActSpec> specs();
    /// The keys of the main path work while a dialog is up, and send it away: a visitor comes before it. Alerts
    /// fall silent from there as well.
    void reachThrough(QDialog &dialog) const;
    static QKeySequence defaultKey(const ActSpec &spec);
    /// As setPlainToolTip() wants it.
    static QString defaultKeyText(Act act);

    QKeySequence key(Act act) const;
    /// The key as people read it, empty for none.
    QString keyText(Act act) const;
    bool isDefault(Act act) const;
    /// Default key to that of now, for actions whose key was changed.
    QVariantMap changedKeys() const;
    /// The other action that hears this key where `act` would.
    std::optional<Act> userOf(const QKeySequence &key, Act act) const;
    /// Gives the key; whoever had it goes without one. An empty key takes it away. Nothing happens where keyProblem()
    /// has one.
    void setKey(Act act, const QKeySequence &key);
    void resetKey(Act act);
    void resetAllKeys();

    /// Actions that are not this person's are listed nowhere, and their keys do nothing.
    void setOffered(Act act, bool offered);
    bool isOffered(Act act) const;
    /// These do nothing for now, and say why; an empty reason frees them all.
    void block(const QList<Act> &acts, const QString &why);
    /// Tells why an action can do nothing just now, empty where it can. Asked when actions are listed.
    void setWhyNot(std::function<QString(Act)> whyNot) { m_whyNot = std::move(whyNot); }
    QString whyNot(Act act) const;

    /// Says all words anew, in the language there is now.
    void retranslate();

Q_SIGNALS:
    void keysChanged();

private:
    void loadKeys();
    void apply(Act act, const QKeySequence &key);

    QSettings &m_settings;
    QList<QAction *> m_actions;
    std::function<QString(Act)> m_whyNot;
    QList<Act> m_blocked;
    QString m_whyBlocked;
};

} // namespace Baton::Ui
