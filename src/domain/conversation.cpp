// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/conversation.h"

namespace Baton {

Phase phaseOf(const Conversation &conversation)
{
    if (!conversation.handoff)
        return Phase::None;
    if (conversation.owner.isAgent())
        return conversation.handoff->firstHumanAt ? Phase::Active : Phase::Claimed;
    return conversation.handoff->team.isEmpty() ? Phase::Requested : Phase::Waiting;
}

} // namespace Baton
