// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/availability.h"

#include "domain/process.h"
#include "domain/routing.h"

namespace Baton {

TeamAvailability availabilityOf(const TeamId &team, const Policy &policy, Instant now)
{
    if (!policy.workspace.handoffEnabled)
        return {Availability::Off};
    const Team *where = policy.workspace.team(team);
    if (where && !where->open) {
        const bool isOff = !where->opensAt || dayOff(where->hours, now).isOff;
        return {isOff ? Availability::Off : Availability::Closed, where->opensAt};
    }
    bool isSomebodyThere = false;
    for (const Agent &agent : policy.agents) {
        if (agent.disabled || (where && !agent.isIn(team)) || !policy.online.contains(agent.id))
            continue;
        if (policy.isReachable(agent.id) && policy.loadOf(agent.id) < agent.capacity)
            return {Availability::Online};
        isSomebodyThere = isSomebodyThere || agent.status == Status::Available || agent.status == Status::Busy;
    }
    return {isSomebodyThere ? Availability::Busy : Availability::Away};
}

TeamId teamAskedFor(const Conversation &conversation, Category category, const TeamId &wanted,
                    const Workspace &workspace)
{
    Conversation asking;
    asking.id = conversation.id;
    asking.visitor = conversation.visitor;
    asking.page = conversation.page;
    asking.fields = conversation.fields;
    asking.owner = Owner::queue();
    asking.handoff.emplace();
    asking.handoff->category = category;
    asking.handoff->wanted = wanted;
    static const Agents nobody;
    static const QHash<AgentId, int> noLoad;
    static const QSet<AgentId> noneOnline;
    const auto route = routeOf(asking, Policy{workspace, nobody, noLoad, noneOnline});
    return route ? route->team : TeamId();
}

} // namespace Baton
