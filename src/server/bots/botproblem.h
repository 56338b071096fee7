// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/bots.h"
#include "server/botdoor.h"

namespace Baton::Server {

/// Why a bot's request was not done: a closed set, `urn:baton:problem:` and these names in problem+json.
enum class BotFault {
    BadJson,
    BadSchema,
    TooLarge,
    TooDeep,
    Unauthenticated,
    Forbidden,
    NotFound,
    MethodNotAllowed,
    LengthRequired,
    TimedOut,
    UnsupportedMediaType,
    Busy, ///< the first request under that key is still being done
    Fenced, ///< a bot's line while a person is asked for or there, or one of an earlier stretch
    State, ///< it has no meaning as the conversation stands
    KeyMismatch, ///< another request under the same Idempotency-Key
    TextRejected,
    Disabled, ///< handoffs are switched off
    TeamClosed,
    RateLimited,
    Overloaded,
    Internal,
};
constexpr int botFaults = int(BotFault::Internal) + 1;

BotFault botFaultOf(Code code);
QString botFaultName(BotFault fault);
BotReply botProblem(BotFault fault, const QString &detail = {}, const std::optional<Protocol::BotState> &now = {});

} // namespace Baton::Server
