// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/conversation.h"
#include "domain/event.h"
#include "domain/policy.h"

namespace Baton {

/// Folds one event into the head. Server, console and simulator use this and nothing else.
void apply(Conversation &conversation, const Event &event);

/// Folds an event of an agent or of the workspace; others change nothing.
void apply(Workspace &workspace, Agents &agents, const Event &event);

} // namespace Baton
