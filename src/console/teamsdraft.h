// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/command.h"
#include "domain/result.h"

#include <QObject>

namespace Baton {

class Console;

/// What an admin changed of the teams and their hours and has not saved yet. What others save meanwhile is taken in
/// below it, team by team, so that nothing is lost and nothing is overwritten unseen.
class TeamsDraft final : public QObject
{
    Q_OBJECT

public:
    explicit TeamsDraft(Console &console);

    /// Whether one may set them at all, and a server would take them.
    bool canBeSet() const;
    bool isChanged() const { return m_change.has_value(); }
    bool isSaving() const { return m_isAsking || !m_asked.isEmpty(); }
    /// In the order of their names; whether they are open, ladders and alert rules are as they are stored.
    QList<Team> teams() const;
    const TeamId &defaultTeam() const;
    std::optional<Team> team(const TeamId &id) const;
    /// How many teams differ from what is stored; the default one counts as another.
    int changes() const;
    /// The first team that cannot be saved as it is: it has no name, or its hours have a fault.
    std::optional<Team> faulty() const;
    /// Whether the hours of all together take more than they may.
    bool isTooLong() const;
    Instant now() const;

    void setTeam(const Team &team);
    void setDefaultTeam(const TeamId &team);
    /// A new one of that name; its id.
    TeamId addTeam(const QString &name);
    void discard();
    /// As one command, with the revision that was seen. saved() or refused() follows.
    void save();

Q_SIGNALS:
    void changed();
    void saved();
    void refused(Baton::Code code);
    /// Somebody else saved teams; the changes are now on top of theirs.
    void overtaken();

private:
    struct Teams
    {
        QMap<QString, Team> byId; ///< without what has events of its own
        TeamId defaultTeam;

        friend bool operator==(const Teams &, const Teams &) = default;
    };
    struct Change
    {
        Teams base;
        Teams mine;
    };

    Teams stored() const;
    Teams mine() const { return m_change ? m_change->mine : stored(); }
    void set(const Teams &teams);
    static Teams rebased(const Teams &base, const Teams &mine, const Teams &now);
    void onPeople();
    void onAnswer(const CommandId &command, std::optional<Code> code);

    Console &m_console;
    std::optional<Change> m_change;
    Teams m_known; ///< stored, as it was told last
    CommandId m_asked;
    bool m_isAsking = false;
    QList<std::pair<CommandId, std::optional<Code>>> m_early; ///< answers that came before their command's id
    std::optional<Teams> m_sent;
};

} // namespace Baton
