// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"
#include "domain/instant.h"

#include <QObject>

#include <functional>

namespace Baton {

/// Time, ids and timers for the console, so that tests and the simulator give their own.
struct ConsoleEnvironment
{
    std::function<Instant()> wallClock;
    std::function<qint64()> monotonicMs;
    std::function<CommandId()> newCommandId; ///< UUIDv7
    /// Calls once after the delay, not if the context is gone by then; the event loop's timer where none is given.
    std::function<void(Millis delay, QObject *context, std::function<void()> call)> later = {};
    /// The language the person reads here, BCP 47; where none is given the server is told none.
    std::function<QString()> language = {};
};

ConsoleEnvironment systemEnvironment();

/// A UUIDv7 (RFC 9562) of this moment with random bits of the system's generator.
CommandId newUuidV7(Instant now);

} // namespace Baton
