// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/actor.h"
#include "domain/policy.h"
#include "protocol/frames.h"
#include "server/store.h"

namespace Baton::Server {

/// As a command's answer is kept under: agent, visitor or bot id; `ai`, `system`.
QString senderOf(const Actor &actor);
QString keyOf(const QString &sender, const CommandId &id);

/// Whether a refusal says who has the conversation, and by which fence: of persons only to those who may read it.
bool hearsWhoHasIt(const Actor &actor, const Conversation &head, const Policy &policy);

/// The answer a command got the first time; another body under the same id is a mistake of the sender.
Protocol::Ack answerAgain(const StoredCommand &before, const CommandId &id, bool same);

/// Machines make a new id for every try, so their answers are not kept.
bool keepsAnswers(const Actor &actor);

} // namespace Baton::Server
