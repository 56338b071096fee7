// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/policy.h"
#include "protocol/bots.h"
#include "server/bots/botsettings.h"
#include "server/channels/delivery.h"
#include "server/environment.h"

namespace Baton::Server {

/// What an event of a conversation has to tell to bots and systems, in the order it is told; empty for most.
QList<Protocol::BotHookBody> botHooksOf(const Event &event, const Conversation &head, const Policy &policy);

/// Which webhook of a bot or system hears what. On the engine's thread.
class BotPlan
{
public:
    BotPlan(QList<BotIntegration> bots, Environment environment);

    QList<Delivery> of(const Event &event, const Conversation &head, const Policy &policy) const;
    /// That it waits at that place: part 9 of the last event, whatever that told. None where the bot does not hear it.
    std::optional<Delivery> waiting(const Conversation &head, int place, qint64 seq) const;
    const BotIntegration *botOf(const Conversation &head) const;

private:
    Delivery deliveryOf(const BotIntegration &bot, Protocol::BotHook hook, const Conversation &head) const;

    QList<BotIntegration> m_bots;
    Environment m_environment;
};

} // namespace Baton::Server
