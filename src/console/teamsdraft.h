// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/wholedraft.h"

namespace Baton {

/// What an admin changed of the teams and their hours, over what others save team by team.
class TeamsDraft final : public WholeDraft
{
    Q_OBJECT

public:
    explicit TeamsDraft(Console &console);

    bool isChanged() const override { return m_change.has_value(); }
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

    void setTeam(const Team &team);
    void setDefaultTeam(const TeamId &team);
    /// A new one of that name; its id.
    TeamId addTeam(const QString &name);
    void discard() override;
    /// With the revision that was seen.
    void save() override;

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
    void onPeople() override;

    std::optional<Change> m_change;
    Teams m_known; ///< stored, as it was told last
    std::optional<Teams> m_sent;
};

} // namespace Baton
