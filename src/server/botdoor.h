// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"

#include <QByteArray>

#include <functional>

namespace Baton::Server {

/// One whole request of a bot whose token was good.
struct BotCall
{
    int bot = -1; ///< index of its integration
    QByteArray method;
    QByteArray target; ///< path and query, percent-encoded
    QByteArray key; ///< Idempotency-Key, empty if none
    QByteArray body;
};

struct BotReply
{
    int status = 200;
    QByteArray body; ///< JSON
    QByteArray moreFields; ///< of the head, each with its line end
};

/// What a gateway asks about bots. Called on its thread, must not block; `done` may come on any thread.
class BotDoor
{
public:
    BotDoor() = default;
    BotDoor(const BotDoor &) = delete;
    BotDoor &operator=(const BotDoor &) = delete;
    virtual ~BotDoor() = default;

    /// Whose token it is: Unauthenticated, or RateLimited where it asks too often. Before anything of a body is read.
    virtual Result<int> admit(const QByteArray &token) = 0;
    virtual void take(const BotCall &call, std::function<void(const BotReply &)> done) = 0;
};

} // namespace Baton::Server
