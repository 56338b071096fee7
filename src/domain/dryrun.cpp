// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/dryrun.h"

#include "domain/effectivealerts.h"

#include <algorithm>

namespace Baton {

namespace {

/// A handoff of the team that waits since a moment.
Conversation waitingFor(const TeamId &team, Instant since)
{
    Conversation conversation;
    conversation.owner = Owner::queue();
    conversation.team = team;
    conversation.handoff.emplace();
    conversation.handoff->no = 1;
    conversation.handoff->team = team;
    conversation.handoff->requestedAt = since;
    conversation.handoff->waitingSince = since;
    return conversation;
}

DryStep stepOf(const Conversation &conversation, const Policy &policy, const Due &due)
{
    DryStep step;
    step.no = due.tick.step;
    step.target = ladderOf(conversation, policy)[due.tick.step].target;
    step.at = due.at;
    step.alerted = due.tick.reached;
    step.despiteQuiet = heedsQuiet(step.target)
        && std::any_of(step.alerted.cbegin(), step.alerted.cend(),
                       [&](const AgentId &agent) { return policy.isQuiet(agent); });
    step.others = leftOutOf(step.alerted, step.target, conversation, policy, step.at);
    return step;
}

QList<Agent> peopleOf(const Policy &policy, const TeamId &team)
{
    QList<Agent> people;
    std::copy_if(policy.agents.cbegin(), policy.agents.cend(), std::back_inserter(people),
                 [&](const Agent &agent) { return !agent.disabled && (team.isEmpty() || agent.isIn(team)); });
    return people;
}

/// Somebody who has an address is told there, wherever they are: each of the team with the first step.
bool noticesBeside(const Policy &policy, const Agent &agent)
{
    const auto isOn = [&](AlertChannel channel) {
        return effective(AlertRow::Requested, channel, agent, policy.workspace).on.value;
    };
    return (agent.hasMailAddress && isOn(AlertChannel::Email)) || (agent.hasPushAddress && isOn(AlertChannel::Push));
}

bool noticesAtConsole(const Policy &policy, const AgentId &id)
{
    const Agent *who = policy.agent(id);
    return who && hears(*who, policy);
}

} // namespace

QList<DryLeftOut> leftOutOf(const QList<AgentId> &alerted, LadderTarget target, const Conversation &conversation,
                            const Policy &policy, Instant at)
{
    QList<DryLeftOut> others;
    for (const Agent &agent : policy.agents) {
        if (agent.disabled || alerted.contains(agent.id))
            continue;
        DryLeftOut one{agent.id, whyLeftOut(agent, conversation, policy, target).value_or(LeftOut::Quiet)};
        if (one.why == LeftOut::Quiet)
            one.until = quietUntil(agent.alerts.quiet, at, AlertRow::Requested);
        others.append(one);
    }
    std::sort(others.begin(), others.end(), [](const DryLeftOut &a, const DryLeftOut &b) { return a.agent < b.agent; });
    return others;
}

QList<AgentId> unheardBy(const DryStep &step, const Policy &policy)
{
    QList<AgentId> unheard = step.alerted;
    unheard.removeIf([&](const AgentId &id) {
        const Agent *agent = policy.agent(id);
        if (!agent || agent->disabled)
            return false;
        if (heedsQuiet(step.target))
            return hears(*agent, policy);
        return policy.online.contains(id) && alertsAtConsole(AlertRow::Requested, *agent, policy.workspace);
    });
    return unheard;
}

DryRun dryRun(const Policy &policy, const TeamId &team, Instant at)
{
    DryRun run;
    const Team *where = policy.workspace.team(team);
    if (where && !where->open && where->opensAt && *where->opensAt > at)
        run.deferredUntil = where->opensAt;
    Conversation conversation = waitingFor(team, run.deferredUntil.value_or(at));
    const qsizetype steps = ladderOf(conversation, policy).size();
    for (qsizetype i = 0; i < steps; ++i) {
        const QSet<AgentId> quiet = quietAt(policy.agents, AlertRow::Requested, nextDue(conversation, policy)->at);
        Policy then = policy;
        then.quiet = &quiet;
        const auto due = nextDue(conversation, then);
        run.steps.append(stepOf(conversation, then, *due));
        conversation.handoff->ladderStep = due->tick.step + 1;
    }
    return run;
}

Presence everybodyThere(const Agents &agents)
{
    Presence there{agents, {}};
    for (Agent &agent : there.agents) {
        agent.status = Status::Available;
        if (!agent.disabled)
            there.online.insert(agent.id);
    }
    return there;
}

Presence thereByStatus(const Agents &agents)
{
    Presence there{agents, {}};
    for (const Agent &agent : agents) {
        if (!agent.disabled && agent.status != Status::Offline)
            there.online.insert(agent.id);
    }
    return there;
}

std::optional<Unnoticed> wouldReachNobody(const Policy &policy, const TeamId &team, Instant at)
{
    const QList<Agent> people = peopleOf(policy, team);
    if (people.isEmpty())
        return Unnoticed::NoPeople;
    if (std::any_of(people.cbegin(), people.cend(), [&](const Agent &agent) { return noticesBeside(policy, agent); }))
        return std::nullopt;
    if (std::none_of(people.cbegin(), people.cend(),
                     [&](const Agent &agent) { return alertsAtConsole(AlertRow::Requested, agent, policy.workspace); }))
        return Unnoticed::AllSilent;
    const DryRun run = dryRun(policy, team, at);
    const bool anybody = std::any_of(run.steps.cbegin(), run.steps.cend(), [&](const DryStep &step) {
        return step.target != LadderTarget::Missed
            && std::any_of(step.alerted.cbegin(), step.alerted.cend(),
                           [&](const AgentId &id) { return noticesAtConsole(policy, id); });
    });
    return anybody ? std::nullopt : std::optional(Unnoticed::NobodyThere);
}

} // namespace Baton
