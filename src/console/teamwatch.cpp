// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/teamwatch.h"

#include "console/consolestate.h"
#include "domain/effectivealerts.h"

#include <QLocale>

#include <algorithm>

namespace Baton {

namespace {

constexpr Millis lookEvery{1'000};

bool isWaiting(const Conversation &head)
{
    return head.handoff && head.owner.kind == Owner::Kind::Queue && !head.snooze && !head.handoff->deferredUntil;
}

} // namespace

TeamWatch::TeamWatch(const ConsoleState &state, const ConsoleEnvironment &environment, QObject *parent)
    : QObject(parent)
    , m_state(state)
    , m_environment(environment)
{
    connect(&state, &ConsoleState::reset, this, &TeamWatch::lookSoon);
    connect(&state, &ConsoleState::headsChanged, this, &TeamWatch::lookSoon);
    connect(&state, &ConsoleState::peopleChanged, this, &TeamWatch::lookSoon);
    connect(&state, &ConsoleState::reachableChanged, this, &TeamWatch::lookSoon);
}

void TeamWatch::lookSoon()
{
    const Role role = m_state.self().role;
    const bool told = !m_nobody.told.isEmpty() || !m_many.told.isEmpty();
    if ((role != Role::TeamLead && role != Role::Admin && !told) || std::exchange(m_willLook, true))
        return;
    m_environment.later(lookEvery, this, [this] {
        m_willLook = false;
        look();
    });
}

void TeamWatch::look()
{
    if (m_state.link().phase != LinkPhase::Online)
        return; // what was told stands until it is known to be otherwise
    QSet<TeamId> nobody;
    QSet<TeamId> many;
    const QHash<TeamId, int> counts = waiting();
    for (auto count = counts.cbegin(); count != counts.cend(); ++count) {
        if (!isMine(count.key()))
            continue;
        if (!hasSomebody(count.key()))
            nobody.insert(count.key());
        if (isMany(count.key(), *count))
            many.insert(count.key());
    }
    follow(m_nobody, nobody);
    follow(m_many, many);
}

QHash<TeamId, int> TeamWatch::waiting() const
{
    QHash<TeamId, int> counts;
    for (const Conversation &head : m_state.heads()) {
        if (isWaiting(head))
            ++counts[head.team];
    }
    return counts;
}

bool TeamWatch::isMine(const TeamId &team) const
{
    const Self &self = m_state.self();
    return self.role == Role::Admin || (self.role == Role::TeamLead && (team.isEmpty() || self.teams.contains(team)));
}

bool TeamWatch::hasSomebody(const TeamId &team) const
{
    const Agents &agents = m_state.agents();
    return std::any_of(agents.cbegin(), agents.cend(), [&](const Agent &agent) {
        return !agent.disabled && (agent.status == Status::Available || agent.status == Status::Busy)
            && (team.isEmpty() || agent.teams.contains(team)) && m_state.isReachable(agent.id).value_or(true);
    });
}

bool TeamWatch::isMany(const TeamId &team, int count) const
{
    const Agent me = m_state.agents().value(m_state.self().id);
    const int above = effective(AlertRow::LeadQueueLong, me, m_state.workspace()).above.value;
    return count > (m_many.told.contains(team) ? above - above / 5 : above);
}

void TeamWatch::follow(Matter &matter, const QSet<TeamId> &teams)
{
    const qint64 now = m_environment.monotonicMs();
    matter.since.removeIf([&](QHash<TeamId, qint64>::iterator team) { return !teams.contains(team.key()); });
    const QSet<TeamId> before = matter.told;
    matter.told.intersect(teams);
    bool waits = false;
    bool more = false;
    for (const TeamId &team : teams) {
        if (!matter.since.contains(team))
            matter.since.insert(team, now);
        if (now - matter.since.value(team) < patience.count()) {
            waits = true;
        } else if (!matter.told.contains(team)) {
            matter.told.insert(team);
            more = true;
        }
    }
    if (waits)
        lookSoon();
    if (more)
        Q_EMIT happened({matter.row, {}, ++matter.times, {}, namesOf(matter.told)});
    else if (matter.told.isEmpty() && !before.isEmpty())
        Q_EMIT over({matter.row, {}, matter.times});
}

QString TeamWatch::namesOf(const QSet<TeamId> &teams) const
{
    QStringList names;
    for (const Team &team : m_state.workspace().teams) {
        if (teams.contains(team.id))
            names.append(team.name);
    }
    return QLocale().createSeparatedList(names);
}

} // namespace Baton

#include "moc_teamwatch.cpp"
