// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/policy.h"

namespace Baton {

const Agent *Policy::agent(const AgentId &id) const
{
    const auto found = agents.constFind(id);
    return found == agents.cend() ? nullptr : &*found;
}

const KnownAnswer *Policy::answer(const QString &id) const
{
    if (!answers)
        return nullptr;
    const auto found = answers->constFind(id);
    return found == answers->cend() ? nullptr : &*found;
}

int Policy::roomOf(const Agent &agent) const
{
    const int offered = offers ? offers->value(agent.id) : 0;
    return qMax(0, agent.capacity - loadOf(agent.id) - offered);
}

bool Policy::isReachable(const AgentId &id) const
{
    const Agent *who = agent(id);
    return who && !who->disabled && who->status == Status::Available && online.contains(id);
}

QSet<AgentId> quietAt(const Agents &agents, AlertRow row, Instant at)
{
    QSet<AgentId> quiet;
    for (const Agent &agent : agents) {
        if (isQuiet(agent.alerts.quiet, at, row))
            quiet.insert(agent.id);
    }
    return quiet;
}

} // namespace Baton
