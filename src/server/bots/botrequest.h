// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/bots/botdesk.h"
#include "server/bots/botids.h"
#include "server/bots/botroute.h"

namespace Baton::Server {

/// One request of a bot, from the moment it is read until it is answered.
struct BotDesk::Request
{
    BotCall call;
    Done done;
    const BotIntegration *bot = nullptr;
    BotRoute route;
    QString external;
    ConversationId conversation;
    CommandId key; ///< of its Idempotency-Key; empty without one
    QByteArray hash; ///< of what was asked under that key
    bool isNew = false; ///< it began the conversation
    int skipped = 0; ///< lines that were not taken
    int outstanding = 0; ///< commands that are not answered
    std::optional<Protocol::Ack> refused; ///< the first that matters

    /// The id of one of its commands: the same when it is asked again under its key, else empty.
    CommandId idOf(const QByteArray &as) const
    {
        return key.isEmpty() ? CommandId() : botCommand(bot->bot(), {"part", key.toString().toLatin1(), hash, as});
    }
    void answered(const Protocol::Ack &ack, bool mayFail)
    {
        --outstanding;
        if (ack.ok)
            return;
        // Done before under another fence: the answer alone was lost.
        const bool wasDone = ack.code == Code::IdempotencyMismatch && !key.isEmpty();
        if (mayFail && ack.code != Code::Overloaded)
            ++skipped;
        else if (!wasDone && !refused)
            refused = ack;
    }
};

/// What a conversation has already.
struct BotDesk::Thread
{
    bool has(const CommandId &id) const { return !id.isEmpty() && commands.contains(id); }

    QSet<CommandId> commands; ///< that made its messages
    QList<Message> messages; ///< the newest, ascending
};

} // namespace Baton::Server
