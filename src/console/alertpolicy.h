// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/backend.h"

namespace Baton {

/// How a handoff is brought to the person's notice.
struct Alert
{
    ConversationId conversation;
    int no = 0; ///< of the handoff
    int step = 0;
    bool toast = true;
    bool sound = true;
    bool banner = false; ///< persistent line in the window, and urgency
    bool trial = false; ///< nobody waits: the person wants to know whether it would be noticed
};

/// Whether a handoff that waits is nothing to alert this person for: put off, or they are away by choice and the step
/// is not for everybody.
bool isHeldBack(const AlertRaised &raised, const Conversation &head, Status status);

/// What to raise for a step of the ladder, if anything: not while offline or away by choice unless the step is for
/// everybody, not for a handoff that is no longer waiting, not once acknowledged on this or another device.
std::optional<Alert> alertFor(const AlertRaised &raised, const Conversation *head, const Self &self, Status status,
                              bool acknowledged);

} // namespace Baton
