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

/// A saved workspace may give an open handoff another ladder: what was taken of the old one is counted on the new one,
/// so that no step it still has to take is passed over. To be called for every head one keeps, between the fold of
/// that event and the next; version and chain stay. True where the head changed.
bool keepPlaceOnLadder(Conversation &conversation, const Workspace &before, const Workspace &after);

} // namespace Baton
