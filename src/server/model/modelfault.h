// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/modeltrouble.h"

#include <QLatin1StringView>

namespace Baton::Server {

/// Why a question was not answered by the model. A closed set: what a server says in its errors is kept nowhere, since
/// it may repeat the key or the talk.
enum class ModelFault {
    None,
    HostUnknown,
    NotConnected,
    NotTrusted, ///< the certificate
    NotAllowed, ///< an address that may not be connected to
    TimedOut,
    Unauthorized,
    NotFound, ///< no such model, or no such path
    Refused, ///< any other 4xx
    RateLimited,
    ServerError,
    Redirected,
    WrongType, ///< no event stream
    TooLarge,
    Broken, ///< what came is no stream of answers
    CutOff, ///< it ended before the answer did
    Withheld, ///< by a filter of the model's
    WantsTools, ///< there are none
    Busy, ///< too many questions wait
    Spent, ///< the conversation's budget
    Resting, ///< the model is left alone for a while
};

QLatin1StringView faultName(ModelFault fault);
/// Whether the same question may be answered a moment later.
bool mayPass(ModelFault fault);
/// Whether trying again is of no use until somebody changes a setting.
bool isCertain(ModelFault fault);
/// Whether it may lie in the question alone, so that another one is answered.
bool isOfQuestion(ModelFault fault);
/// What admins are told of it.
ModelTrouble troubleOf(ModelFault fault);

} // namespace Baton::Server
