// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/conversation.h"
#include "domain/policy.h"

namespace Baton {

/// What a visitor who asks for a person may count on. Each is another promise, so each has words of its own.
enum class Availability {
    Online, ///< somebody is reachable and has room for one more
    Busy, ///< people are there, and all have their hands full: it takes longer
    Away, ///< they should be there, but nobody is reachable just now
    Closed, ///< outside the hours of a day of work: they are back at a time that is known
    Off, ///< a day on which nobody works, no opening within a year, or handoffs are switched off
};

struct TeamAvailability
{
    Availability state = Availability::Online;
    std::optional<Instant> opensAt = std::nullopt; ///< while Closed or Off, where it is known

    friend bool operator==(const TeamAvailability &, const TeamAvailability &) = default;
};

/// Of a team; of everybody where there is no such team.
TeamAvailability availabilityOf(const TeamId &team, const Policy &policy, Instant now);

/// The team that would get a request which this visitor made now, for whatever reason; empty where nobody would.
TeamId teamAskedFor(const Conversation &conversation, Category category, const TeamId &wanted,
                    const Workspace &workspace);

} // namespace Baton
