// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/consolestate.h"

class QSettings;

namespace Baton {

/// One saved text as the console shows it, whoever keeps it.
struct SnippetEntry
{
    QString id;
    QString shortcut; ///< what one types after the slash: one word
    QString text; ///< with {variables}
    bool personal = true; ///< else the team's, which an admin edits
    QString language = {}; ///< of the team's: the one it is for, empty for any

    friend bool operator==(const SnippetEntry &, const SnippetEntry &) = default;
};

/// The snippets an agent can insert: the team's, and the agent's own, which are kept in the settings of this computer
/// for each account. Shortcuts are unique, whatever their case.
class SnippetBook final : public QObject
{
    Q_OBJECT

public:
    enum class Trouble { None, NoShortcut, BadShortcut, ShortcutTaken, NoText, TooLong };

    SnippetBook(const ConsoleState &state, QSettings &settings, QObject *parent = nullptr);

    /// By shortcut.
    QList<SnippetEntry> all() const;
    /// What fits what was typed, the nearest first: by beginning of the shortcut, then by a part of shortcut or text.
    /// Of the team's with the same shortcut those for the visitor's language alone.
    QList<SnippetEntry> matching(const QString &typed, const QString &language = {}) const;
    /// Names in braces that some snippet uses, and those that can be filled.
    QSet<QString> variables() const;
    /// Whether it could be saved. An empty id is a new one.
    Trouble check(const SnippetEntry &entry) const;
    Trouble save(SnippetEntry entry);
    void remove(const QString &id);

    static constexpr int maximumShortcut = 32;

Q_SIGNALS:
    void changed();

private:
    void read();
    void write();

    const ConsoleState &m_state;
    QSettings &m_settings;
    QString m_group; ///< of this account in the settings
    QList<SnippetEntry> m_own;
};

} // namespace Baton
