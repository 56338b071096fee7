// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/botdoor.h"
#include "server/bots/botsettings.h"
#include "server/gateway/tokenbucket.h"
#include "server/mailbox.h"

#include <vector>

namespace Baton::Server {

class BotDesk;

/// The gateway's way to the desk: knows tokens and counts requests, all else happens on the engine's thread.
class BotGate final : public BotDoor
{
public:
    /// `desk` is asked for on the engine's thread only.
    BotGate(Mailbox &mailbox, const QList<BotIntegration> &bots, std::function<BotDesk *()> desk);

    Result<int> admit(const QByteArray &token) override;
    void take(const BotCall &call, std::function<void(const BotReply &)> done) override;

private:
    struct Known
    {
        QByteArray digest; ///< of the token
        TokenBucket requests;
    };

    Mailbox &m_mailbox;
    std::function<BotDesk *()> m_desk;
    std::vector<Known> m_known;
};

} // namespace Baton::Server
