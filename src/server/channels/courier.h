// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/channels/channelsettings.h"
#include "server/channels/delivery.h"
#include "server/environment.h"

#include <functional>
#include <memory>

namespace Baton::Server {

/// Makes attempts on a thread of its own, several at a time, by libcurl.
class Courier
{
public:
    /// Whether a delivery is still of use; asked right before its attempt begins.
    using IsWanted = std::function<bool(const Delivery &)>;
    using Ended = std::function<void(const QString &id, const AttemptEnd &end)>;

    /// `makeIsWanted` is called on the courier's thread; what it makes and `ended` too.
    Courier(ChannelSettings settings, Environment environment, std::function<IsWanted()> makeIsWanted, Ended ended);
    ~Courier(); ///< stops
    Courier(const Courier &) = delete;
    Courier &operator=(const Courier &) = delete;

    /// Answered by `ended`, unless it stops before. From any thread.
    void send(const Delivery &delivery);
    /// Drops what is under way, unanswered. Idempotent.
    void stop();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Baton::Server
