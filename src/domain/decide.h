// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/command.h"
#include "domain/conversation.h"
#include "domain/policy.h"
#include "domain/result.h"
#include "domain/whisper.h"

#include <vector>

namespace Baton {

/// All rules of ownership, timing and permission. Pure: no clock, no I/O, no randomness.
/// Returns the events the command causes, each with version, fence, at, by and cid set and seq 0; empty where the
/// command is void (a tick whose time has passed). Refuses with the code an answer carries.
Result<std::vector<Event>> decide(const Conversation &conversation, const Policy &policy, const Command &command,
                                  const Actor &actor, Instant now);

/// The same for an agent or the workspace: SaveAgent, SetStatus, SaveWorkspace, SetAlerts, SaveAlertRules,
/// HandleLetters, NoteAddresses, SetLanguage, SaveHandoffRules, TeachAnswer, ForgetAnswer, DismissQuestions,
/// NoteOpening, SaveTeams.
Result<std::vector<Event>> decideWorkspace(const Policy &policy, const Command &command, const Actor &actor,
                                           Instant now);

/// Whether the body belongs to decideWorkspace().
bool isWorkspaceCommand(const CommandBody &body);

/// What a whisper that was decided says to whom; `conversation` is as it was decided on.
Whispered whisperedBy(const Conversation &conversation, const Command &command, const Actor &actor, Instant now);

} // namespace Baton
