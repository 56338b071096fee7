// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "historycast.h"

namespace Baton::Sim {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 minuteMs = 60'000;

/// Hours that begin, end or hold near the moment, so that a history meets their edges.
QuietSpan randomSpan(World &world, qint64 offset)
{
    const qint64 minute = (world.wall() + offset) / minuteMs;
    const auto ofDay = [](qint64 m) { return int(((m % minutesOfDay) + minutesOfDay) % minutesOfDay); };
    QuietSpan span;
    span.days = {1, 2, 3, 4, 5, 6, 7};
    if (world.chance(0.3))
        span.days.removeAt(world.pick(0, 6));
    span.from = ofDay(minute + world.pick(-600, 5));
    span.to = ofDay(minute + world.pick(0, 300));
    return span;
}

QuietHours randomQuiet(World &world)
{
    QuietHours quiet;
    if (world.chance(0.6)) {
        const bool east = world.chance(0.1);
        quiet.zone = east ? u"Asia/Kolkata"_s : u"UTC"_s;
        quiet.spans = {randomSpan(world, east ? 330 * minuteMs : 0)};
    }
    if (world.chance(0.4))
        quiet.until = Instant{world.wall() + world.pick(-10'000, 240'000)};
    if (world.chance(0.2))
        quiet.onCall = {AlertRow::Requested};
    return quiet;
}

} // namespace

QList<LadderStep> randomLadder(World &world)
{
    QList<LadderStep> ladder;
    qint64 at = world.chance(0.8) ? 0 : world.pick(100, 5'000);
    const qint64 steps = world.pick(1, 6);
    for (qint64 i = 0; i < steps; ++i) {
        ladder.append({Millis(at), LadderTarget(i == 0 && world.chance(0.7) ? 0 : world.pick(0, 5))});
        at += world.chance(0.1) ? 0 : world.pick(1'000, 18'000);
    }
    ladder.append({Millis(qMin(at, longestLadder)), LadderTarget::Missed});
    return ladder;
}

AgentAlerts randomAlerts(World &world, const AgentAlerts &before)
{
    AgentAlerts alerts;
    alerts.revision = before.revision;
    if (world.chance(0.5))
        alerts.quiet = randomQuiet(world);
    if (world.chance(0.3)) {
        for (const AlertChannel channel : {AlertChannel::Toast, AlertChannel::Sound, AlertChannel::Urgency})
            alerts.choices[AlertRow::Requested].on[channel] = world.chance(0.5);
    }
    return alerts;
}

Disk randomDisk(World &world)
{
    Disk disk;
    disk.log = LogId(u"l_sim1"_s);
    Workspace &workspace = disk.workspace;
    workspace.name = u"Sim"_s;
    workspace.templates.insert(u"en"_s, {});
    workspace.lease = Millis(world.pick(20'000, longestLease));
    workspace.offerLasts = Millis(world.pick(3'000, 20'000));
    workspace.ladder = randomLadder(world);
    const qint64 teams = world.pick(1, 3);
    QList<TeamId> ids;
    for (qint64 i = 0; i < teams; ++i) {
        Team team;
        team.id = TeamId(u"t_team%1"_s.arg(i));
        team.name = u"Team %1"_s.arg(i);
        if (i > 0)
            team.categories = {Category(i - 1)};
        if (world.chance(0.4))
            team.ladder = randomLadder(world);
        if (world.chance(0.05)) {
            team.open = false;
            team.opensAt = Instant{world.wall() + world.pick(5'000, longestDelay)};
        }
        ids.append(team.id);
        workspace.teams.insert(team.id.toString(), team);
    }
    workspace.defaultTeam = ids.constFirst();
    const qint64 people = world.pick(2, 4);
    for (qint64 i = 0; i < people; ++i) {
        Agent agent;
        agent.id = AgentId(u"a_agent%1"_s.arg(i));
        agent.name = u"Agent %1"_s.arg(i);
        agent.login = u"agent%1"_s.arg(i);
        agent.role = i == 0 ? Role::Admin : i == 1 ? Role::TeamLead : Role::Agent;
        for (const TeamId &team : std::as_const(ids)) {
            if (world.chance(0.7))
                agent.teams.append(team);
        }
        agent.status = world.chance(0.7) ? Status::Available : Status(world.pick(0, 3));
        agent.alerts = randomAlerts(world, {});
        disk.agents[agent.id.toString()] = agent;
    }
    return disk;
}

Faults randomWeather(World &world)
{
    Faults faults;
    faults.cutPerFrame = world.chance(0.5) ? double(world.pick(0, 8)) / 1000 : 0;
    faults.duplicate = double(world.pick(0, 10)) / 1000;
    faults.lateAfterCut = 0.5;
    faults.serverDies = world.chance(0.5) ? double(world.pick(0, 10)) / 1000 : 0;
    faults.commitFails = world.chance(0.3) ? double(world.pick(0, 50)) / 1000 : 0;
    faults.tickFails = world.chance(0.3) ? double(world.pick(0, 100)) / 1000 : 0;
    faults.downAtMost = world.chance(0.3) ? 60'000 : 3'000;
    faults.slowest = world.pick(1, 300);
    faults.halfOpen = world.chance(0.5) ? 40'000 : 500;
    return faults;
}

} // namespace Baton::Sim
