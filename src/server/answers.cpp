// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/answers.h"

#include "domain/process.h"
#include "protocol/codec.h"

namespace Baton::Server {

using namespace Qt::Literals::StringLiterals;

QString senderOf(const Actor &actor)
{
    if (!actor.id.isEmpty())
        return actor.id;
    return actor.role == Role::Ai ? u"ai"_s : u"system"_s;
}

QString keyOf(const QString &sender, const CommandId &id)
{
    return sender + u'/' + id.toString();
}

bool hearsWhoHasIt(const Actor &actor, const Conversation &head, const Policy &policy)
{
    if (!actor.isPerson())
        return true;
    const Agent *who = policy.agent(actor.agentId());
    return who && !who->disabled && mayServe(*who, visibilityOf(head, policy));
}

Protocol::Ack answerAgain(const StoredCommand &before, const CommandId &id, bool same)
{
    Result<Protocol::Ack> first = Protocol::decodeAck(before.ack);
    Protocol::Ack ack;
    if (same && first)
        ack = std::move(*first);
    else
        ack.code = Code::IdempotencyMismatch;
    ack.id = id;
    ack.dup = same;
    return ack;
}

bool keepsAnswers(const Actor &actor)
{
    return actor.role != Role::Ai && actor.role != Role::System;
}

} // namespace Baton::Server
