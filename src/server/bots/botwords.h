// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/policy.h"
#include "protocol/bots.h"

namespace Baton::Server {

/// The bot's own name for a conversation; empty for one of another.
QString externalOf(const Conversation &head, const BotId &bot);
/// Name of an agent, as visitors see it.
QString agentName(const AgentId &agent, const Policy &policy);
/// `place` in the queue is asked of who knows it.
Protocol::BotState botStateOf(const Conversation &head, const BotId &bot, const Policy &policy, int place);
Protocol::BotMessage botMessageOf(const Message &message, const Policy &policy);
/// Whether a bot is to hear of it as something said to the visitor, or to itself.
bool isForBot(const Message &message);

} // namespace Baton::Server
