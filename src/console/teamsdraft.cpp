// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/teamsdraft.h"

#include "console/console.h"
#include "domain/text.h"

#include <QUuid>

#include <algorithm>

namespace Baton {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What is saved of a team: whether it is open, its ladder and its alert rules have events of their own.
Team withoutOthers(Team team)
{
    team.open = true;
    team.opensAt.reset();
    team.ladder.clear();
    team.alertRules = {};
    // Holidays stay where they are: somebody edits them row by row.
    const QList<SpecialDay> days = team.hours.specialDays;
    team.hours = tidied(team.hours);
    team.hours.specialDays = days;
    return team;
}

} // namespace

TeamsDraft::TeamsDraft(Console &console)
    : WholeDraft(console)
    , m_known(stored())
{}

TeamsDraft::Teams TeamsDraft::stored() const
{
    const Workspace &workspace = m_console.state().workspace();
    Teams teams;
    teams.defaultTeam = workspace.defaultTeam;
    for (const Team &team : workspace.teams)
        teams.byId.insert(team.id.toString(), withoutOthers(team));
    return teams;
}

QList<Team> TeamsDraft::teams() const
{
    const Workspace &workspace = m_console.state().workspace();
    QList<Team> teams = mine().byId.values();
    for (Team &team : teams) {
        if (const Team *known = workspace.team(team.id)) {
            team.open = known->open;
            team.opensAt = known->opensAt;
        }
    }
    std::stable_sort(teams.begin(), teams.end(),
                     [](const Team &a, const Team &b) { return QString::localeAwareCompare(a.name, b.name) < 0; });
    return teams;
}

const TeamId &TeamsDraft::defaultTeam() const
{
    return m_change ? m_change->mine.defaultTeam : m_console.state().workspace().defaultTeam;
}

std::optional<Team> TeamsDraft::team(const TeamId &id) const
{
    const Teams all = mine();
    const auto found = all.byId.constFind(id.toString());
    return found == all.byId.cend() ? std::nullopt : std::optional(*found);
}

int TeamsDraft::changes() const
{
    if (!m_change)
        return 0;
    const Teams before = stored();
    int count = before.defaultTeam == m_change->mine.defaultTeam ? 0 : 1;
    for (const Team &team : m_change->mine.byId)
        count += before.byId.value(team.id.toString()) == team ? 0 : 1;
    return count;
}

std::optional<Team> TeamsDraft::faulty() const
{
    const Teams all = mine();
    const auto found = std::find_if(all.byId.cbegin(), all.byId.cend(), [](const Team &team) {
        return cleanName(team.name).isEmpty() || !faultOf(tidied(team.hours)).isEmpty();
    });
    return found == all.byId.cend() ? std::nullopt : std::optional(*found);
}

bool TeamsDraft::isTooLong() const
{
    qsizetype bytes = 0;
    const Teams all = mine();
    for (const Team &team : all.byId)
        bytes += hoursBytes(tidied(team.hours));
    return bytes > maxHoursBytes;
}

void TeamsDraft::set(const Teams &teams)
{
    if (teams == stored())
        m_change.reset();
    else
        m_change = Change{stored(), teams};
    Q_EMIT changed();
}

void TeamsDraft::setTeam(const Team &team)
{
    Teams teams = mine();
    teams.byId.insert(team.id.toString(), withoutOthers(team));
    set(teams);
}

void TeamsDraft::setDefaultTeam(const TeamId &team)
{
    Teams teams = mine();
    teams.defaultTeam = team;
    set(teams);
}

TeamId TeamsDraft::addTeam(const QString &name)
{
    Team team;
    team.id = TeamId(u"t_"_s + QUuid::createUuid().toString(QUuid::Id128).left(22));
    team.name = name;
    setTeam(team);
    return team.id;
}

void TeamsDraft::discard()
{
    m_change.reset();
    Q_EMIT changed();
}

void TeamsDraft::save()
{
    if (!canBeSet() || isSaving() || !isChanged())
        return;
    // As the server will keep them.
    for (Team &team : m_change->mine.byId) {
        team.name = cleanName(team.name);
        team.hours = tidied(team.hours);
    }
    m_sent = m_change->mine;
    askOnce([this] {
        return m_console.saveTeams(
            {m_sent->byId.values(), m_sent->defaultTeam, m_console.state().workspace().revision});
    });
}

/// What of `mine` differs from `base`, on top of what there is now.
TeamsDraft::Teams TeamsDraft::rebased(const Teams &base, const Teams &mine, const Teams &now)
{
    Teams next = now;
    if (mine.defaultTeam != base.defaultTeam)
        next.defaultTeam = mine.defaultTeam;
    for (auto team = mine.byId.cbegin(); team != mine.byId.cend(); ++team) {
        if (base.byId.value(team.key()) != *team)
            next.byId.insert(team.key(), *team);
    }
    return next;
}

void TeamsDraft::onPeople()
{
    const Teams now = stored();
    if (now == m_known)
        return;
    m_known = now;
    const bool isMine = isOwn(m_sent && *m_sent == now);
    bool isOvertaken = false;
    if (m_change) {
        const Teams mine = rebased(m_change->base, m_change->mine, now);
        if (mine == now) {
            m_change.reset();
        } else {
            m_change = Change{now, mine};
            isOvertaken = !isMine;
        }
    }
    Q_EMIT changed();
    if (isOvertaken)
        Q_EMIT overtaken();
}

} // namespace Baton

#include "moc_teamsdraft.cpp"
