// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/policy.h"

namespace Baton {

const Agent *Policy::agent(const AgentId &id) const
{
    const auto found = agents.constFind(id);
    return found == agents.cend() ? nullptr : &*found;
}

bool Policy::isReachable(const AgentId &id) const
{
    const Agent *who = agent(id);
    return who && !who->disabled && who->status == Status::Available && online.contains(id);
}

} // namespace Baton
