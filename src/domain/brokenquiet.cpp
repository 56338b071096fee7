// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/brokenquiet.h"

#include "domain/effectivealerts.h"

#include <algorithm>

namespace Baton {

namespace {

constexpr Millis quarter{15 * 60'000};
constexpr int quartersOfAWeek = 7 * 24 * 4;

struct TeamPeople
{
    QList<const Agent *> hearing; ///< whose console alerts them to a handoff that waits
    QList<const Agent *> deaf;
};

TeamPeople earsOf(const Workspace &workspace, const Agents &agents, const TeamId &team)
{
    TeamPeople people;
    for (const Agent &agent : agents) {
        if (agent.disabled || !agent.isIn(team))
            continue;
        const bool hears = alertsAtConsole(AlertRow::Requested, agent, workspace);
        (hears ? people.hearing : people.deaf).append(&agent);
    }
    return people;
}

bool isAwake(const Agent *agent, Instant at)
{
    return !isQuiet(agent->alerts.quiet, at, AlertRow::Requested);
}

bool isNeverQuiet(const Agent *agent)
{
    return agent->alerts.quiet.spans.isEmpty() && !agent->alerts.quiet.until;
}

} // namespace

QList<BrokenQuiet> brokenQuiet(const Workspace &workspace, const Agents &agents, const TeamId &team, Instant from)
{
    const TeamPeople people = earsOf(workspace, agents, team);
    const bool cannotBe = people.hearing.isEmpty() || people.deaf.isEmpty()
        || std::any_of(people.hearing.cbegin(), people.hearing.cend(), isNeverQuiet);
    const Instant begin{from.ms - from.ms % quarter.count()};
    QList<BrokenQuiet> spans;
    for (int i = 0; i < quartersOfAWeek && !cannotBe; ++i) {
        const Instant at = begin + i * quarter;
        const auto awake = [at](const Agent *agent) { return isAwake(agent, at); };
        const bool broken = std::none_of(people.hearing.cbegin(), people.hearing.cend(), awake)
            && std::any_of(people.deaf.cbegin(), people.deaf.cend(), awake);
        if (!broken)
            continue;
        if (!spans.isEmpty() && spans.constLast().to == at)
            spans.last().to = at + quarter;
        else
            spans.append({at, at + quarter});
    }
    return spans;
}

QMap<TeamId, QList<BrokenQuiet>> brokenQuietOfTeams(const Workspace &workspace, const Agents &agents, Instant from)
{
    QMap<TeamId, QList<BrokenQuiet>> week;
    for (const Team &team : workspace.teams) {
        if (const QList<BrokenQuiet> spans = brokenQuiet(workspace, agents, team.id, from); !spans.isEmpty())
            week.insert(team.id, spans);
    }
    return week;
}

} // namespace Baton
