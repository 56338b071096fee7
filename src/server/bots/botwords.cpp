// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/bots/botwords.h"

#include "server/bots/botids.h"

namespace Baton::Server {

QString externalOf(const Conversation &head, const BotId &bot)
{
    return head.ai == bot.toString() ? head.fields.value(externalField).value : QString();
}

QString agentName(const AgentId &agent, const Policy &policy)
{
    const Agent *known = policy.agent(agent);
    return known ? known->name : QString();
}

Protocol::BotState botStateOf(const Conversation &head, const BotId &bot, const Policy &policy, int place)
{
    Protocol::BotState state;
    state.conversation = head.id;
    state.external = externalOf(head, bot);
    state.owner = head.owner;
    state.fence = head.fence;
    state.handoff = head.handoffs;
    state.messages = head.messages;
    switch (head.owner.kind) {
    case Owner::Kind::Ai:
        state.state = head.handoff ? Protocol::BotPhase::Deferred : Protocol::BotPhase::Bot;
        break;
    case Owner::Kind::Queue:
        state.state = Protocol::BotPhase::Waiting;
        state.place = place;
        break;
    case Owner::Kind::Agent:
        state.state = Protocol::BotPhase::Agent;
        state.agent = agentName(head.owner.agent, policy);
        break;
    case Owner::Kind::Nobody:
        state.state = Protocol::BotPhase::Closed;
        break;
    }
    return state;
}

Protocol::BotMessage botMessageOf(const Message &message, const Policy &policy)
{
    Protocol::BotMessage told;
    told.n = message.n;
    told.from = message.speaker;
    if (message.speaker == Speaker::Agent)
        told.name = agentName(AgentId(message.author), policy);
    told.text = message.text;
    told.at = message.at;
    told.mark = message.mark;
    told.attachments = message.attachments;
    told.note = message.kind == MessageKind::Note;
    return told;
}

bool isForBot(const Message &message)
{
    const bool isToVisitor =
        isPublic(message) && (message.speaker == Speaker::Agent || message.speaker == Speaker::System);
    return isToVisitor || (message.kind == MessageKind::Note && message.mark == Mark::Returned);
}

} // namespace Baton::Server
