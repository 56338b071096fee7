// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/process.h"

#include "domain/effectivealerts.h"

#include <algorithm>

namespace Baton {

namespace {

bool readsAll(const Agent &agent)
{
    return agent.role == Role::Admin || agent.role == Role::TeamLead;
}

bool reachedAnyone(const Conversation &conversation, const Policy &policy)
{
    const QList<LadderStep> &ladder = ladderOf(conversation, policy);
    const qsizetype done = qMin(qsizetype(conversation.handoff->ladderStep), ladder.size());
    return std::any_of(ladder.cbegin(), ladder.cbegin() + done,
                       [](const LadderStep &step) { return step.target == LadderTarget::AnyOnline; });
}

/// A timer without whom it reaches, which costs more to say than all the rest.
struct EarliestTimer
{
    Instant at;
    TickKind kind = TickKind::Ladder;
    int step = 0;
};

/// When a deferred handoff goes on. Where its team is open again it is overdue, the oldest request first.
Instant openingOf(const Conversation &conversation, const Workspace &workspace)
{
    const Handoff &handoff = *conversation.handoff;
    return isOpenAgain(conversation, workspace) ? std::min(handoff.requestedAt, *handoff.deferredUntil)
                                                : *handoff.deferredUntil;
}

std::optional<EarliestTimer> earliestTimer(const Conversation &conversation, const Policy &policy)
{
    std::optional<EarliestTimer> due;
    const auto consider = [&due](Instant at, TickKind kind, int step = 0) {
        if (!due || at < due->at)
            due = EarliestTimer{at, kind, step};
    };
    if (conversation.snooze)
        consider(conversation.snooze->until, TickKind::SnoozeOver);
    if (!conversation.handoff)
        return due;
    const Handoff &handoff = *conversation.handoff;
    if (conversation.owner == Owner::ai() && handoff.deferredUntil)
        consider(openingOf(conversation, policy.workspace), TickKind::Opening);
    if (conversation.owner != Owner::queue())
        return due;
    if (handoff.offer)
        consider(handoff.offer->until, TickKind::OfferLapsed);
    if (const auto no = nextStep(conversation, policy))
        consider(handoff.waitingSince + ladderOf(conversation, policy)[*no].after, TickKind::Ladder, *no);
    return due;
}

} // namespace

const QList<LadderStep> &ladderOf(const Conversation &conversation, const Policy &policy)
{
    return ladderOf(conversation, policy.workspace);
}

const QList<LadderStep> &ladderOf(const Conversation &conversation, const Workspace &workspace)
{
    const Team *team = workspace.team(conversation.team);
    return team && !team->ladder.isEmpty() ? team->ladder : workspace.ladder;
}

std::optional<int> nextStep(const Conversation &conversation, const Policy &policy)
{
    const qsizetype steps = ladderOf(conversation, policy).size();
    if (!conversation.handoff || steps == 0)
        return std::nullopt;
    return static_cast<int>(qMin(qsizetype(conversation.handoff->ladderStep), steps - 1));
}

std::optional<Due> nextDue(const Conversation &conversation, const Policy &policy)
{
    const auto timer = earliestTimer(conversation, policy);
    if (!timer)
        return std::nullopt;
    Due due{timer->at, {timer->kind, timer->step, {}}};
    if (timer->kind == TickKind::Ladder)
        due.tick.reached = alerted(conversation, policy, ladderOf(conversation, policy)[timer->step].target);
    return due;
}

bool isOpenAgain(const Conversation &conversation, const Workspace &workspace)
{
    const Team *team = workspace.team(conversation.team);
    return conversation.handoff && conversation.handoff->overnight && conversation.handoff->deferredUntil && team
        && team->open;
}

bool isLeftAlone(const Conversation &conversation, const Workspace &workspace)
{
    const Team *team = workspace.team(conversation.team);
    return conversation.handoff && conversation.handoff->overnight && team && !team->open && !team->afterHours.answers;
}

std::optional<Instant> nextDueAt(const Conversation &conversation, const Policy &policy)
{
    const auto timer = earliestTimer(conversation, policy);
    return timer ? std::optional(timer->at) : std::nullopt;
}

std::optional<LeftOut> whyLeftOut(const Agent &agent, const Conversation &conversation, const Policy &policy,
                                  LadderTarget target)
{
    if (agent.disabled)
        return LeftOut::Disabled;
    if (target != LadderTarget::AnyOnline && !conversation.team.isEmpty() && !agent.isIn(conversation.team))
        return LeftOut::OtherTeam;
    const bool connected = policy.online.contains(agent.id);
    const auto unless = [](bool holds, LeftOut why) { return holds ? std::nullopt : std::optional(why); };
    switch (target) {
    case LadderTarget::Available:
    case LadderTarget::AgentsAgain:
        return unless(policy.isReachable(agent.id), connected ? LeftOut::NotAvailable : LeftOut::NotConnected);
    case LadderTarget::Team:
    case LadderTarget::AnyOnline:
        return unless(connected, LeftOut::NotConnected);
    case LadderTarget::TeamLeads:
        return unless(agent.role == Role::TeamLead, LeftOut::NoTeamLead);
    case LadderTarget::Target:
    case LadderTarget::Missed:
        return unless(agent.status != Status::Offline, LeftOut::SignedOff);
    }
    return LeftOut::OtherTeam;
}

bool hears(const Agent &agent, const Policy &policy)
{
    const bool works = agent.status == Status::Available || agent.status == Status::Busy;
    return works && !agent.disabled && policy.online.contains(agent.id)
        && alertsAtConsole(AlertRow::Requested, agent, policy.workspace);
}

bool heedsQuiet(LadderTarget target)
{
    return target == LadderTarget::Available || target == LadderTarget::AgentsAgain || target == LadderTarget::Team
        || target == LadderTarget::TeamLeads;
}

QList<AgentId> alerted(const Conversation &conversation, const Policy &policy, LadderTarget target)
{
    QList<AgentId> named;
    QList<AgentId> awake;
    bool isHeard = false;
    for (const Agent &agent : policy.agents) {
        if (whyLeftOut(agent, conversation, policy, target))
            continue;
        named.append(agent.id);
        if (policy.isQuiet(agent.id))
            continue;
        awake.append(agent.id);
        isHeard = isHeard || hears(agent, policy);
    }
    QList<AgentId> &found = heedsQuiet(target) && isHeard ? awake : named;
    std::sort(found.begin(), found.end());
    return found;
}

Visibility visibilityOf(const Conversation &conversation, const Policy &policy)
{
    Visibility visibility;
    visibility.open = conversation.handoff.has_value();
    visibility.owner = conversation.owner;
    visibility.team = conversation.team;
    if (conversation.handoff) {
        if (conversation.handoff->offer)
            visibility.offered = conversation.handoff->offer->agent;
        visibility.toAnyone = reachedAnyone(conversation, policy);
    }
    return visibility;
}

bool mayServe(const Agent &agent, const Visibility &visibility)
{
    const bool handed = visibility.owner.is(agent.id) || (!agent.id.isEmpty() && visibility.offered == agent.id);
    const bool ofTeam = visibility.team.isEmpty() || agent.isIn(visibility.team);
    return readsAll(agent) || handed || ofTeam || visibility.toAnyone || visibility.owner == Owner::ai();
}

std::optional<QList<TeamId>> teamsOfClosed(const Agent &agent)
{
    return readsAll(agent) ? std::nullopt : std::optional(agent.teams);
}

bool sees(const Agent &agent, const Visibility &visibility)
{
    return visibility.open && !agent.disabled && mayServe(agent, visibility);
}

QList<Command> agentGone(const AgentId &agent, const QList<const Conversation *> &owned)
{
    QList<Command> commands;
    for (const Conversation *conversation : owned)
        commands.append(Command{{}, conversation->id, conversation->fence, LeaseExpired{agent}});
    return commands;
}

} // namespace Baton
