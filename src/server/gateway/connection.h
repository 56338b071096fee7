// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/gateway/iopeer.h"

#include <chrono>

namespace Baton::Server {

/// One TCP connection: a strict head first, then an answer and the end, or a WebSocket. On the gateway's thread.
class Connection : public std::enable_shared_from_this<Connection>
{
public:
    using Clock = std::chrono::steady_clock;

    Connection() = default;
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;
    virtual ~Connection() = default;

    /// Writes what its peer has queued, unless it is writing already.
    virtual void writeMore() = 0;
    virtual void resume() = 0;
    virtual void abort() = 0;
    virtual bool isUpgraded() const = 0;
    /// Cuts it off or answers where it took too long.
    virtual void checkDeadline(Clock::time_point now) = 0;
};

} // namespace Baton::Server
