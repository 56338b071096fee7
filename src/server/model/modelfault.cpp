// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/model/modelfault.h"

namespace Baton::Server {

using namespace Qt::Literals::StringLiterals;

QLatin1StringView faultName(ModelFault fault)
{
    switch (fault) {
    case ModelFault::None:
        return {};
    case ModelFault::HostUnknown:
        return "host_unknown"_L1;
    case ModelFault::NotConnected:
        return "not_connected"_L1;
    case ModelFault::NotTrusted:
        return "not_trusted"_L1;
    case ModelFault::NotAllowed:
        return "not_allowed"_L1;
    case ModelFault::TimedOut:
        return "timed_out"_L1;
    case ModelFault::Unauthorized:
        return "unauthorized"_L1;
    case ModelFault::NotFound:
        return "not_found"_L1;
    case ModelFault::Refused:
        return "refused"_L1;
    case ModelFault::RateLimited:
        return "rate_limited"_L1;
    case ModelFault::ServerError:
        return "server_error"_L1;
    case ModelFault::Redirected:
        return "redirected"_L1;
    case ModelFault::WrongType:
        return "wrong_type"_L1;
    case ModelFault::TooLarge:
        return "too_large"_L1;
    case ModelFault::Broken:
        return "broken"_L1;
    case ModelFault::CutOff:
        return "cut_off"_L1;
    case ModelFault::Withheld:
        return "withheld"_L1;
    case ModelFault::WantsTools:
        return "wants_tools"_L1;
    case ModelFault::Busy:
        return "busy"_L1;
    case ModelFault::Spent:
        return "spent"_L1;
    case ModelFault::Resting:
        return "resting"_L1;
    }
    return {};
}

bool mayPass(ModelFault fault)
{
    return fault == ModelFault::NotConnected || fault == ModelFault::HostUnknown || fault == ModelFault::TimedOut
        || fault == ModelFault::RateLimited || fault == ModelFault::ServerError || fault == ModelFault::CutOff;
}

bool isCertain(ModelFault fault)
{
    return fault == ModelFault::Unauthorized || fault == ModelFault::NotFound || fault == ModelFault::NotTrusted
        || fault == ModelFault::NotAllowed || fault == ModelFault::Redirected || fault == ModelFault::WrongType;
}

bool isOfQuestion(ModelFault fault)
{
    return fault == ModelFault::Refused || fault == ModelFault::TooLarge || fault == ModelFault::Withheld
        || fault == ModelFault::WantsTools;
}

ModelTrouble troubleOf(ModelFault fault)
{
    switch (fault) {
    case ModelFault::None:
        return ModelTrouble::None;
    case ModelFault::HostUnknown:
    case ModelFault::NotConnected:
    case ModelFault::NotTrusted:
    case ModelFault::TimedOut:
        return ModelTrouble::Unreachable;
    case ModelFault::Unauthorized:
        return ModelTrouble::KeyRefused;
    case ModelFault::NotAllowed:
    case ModelFault::NotFound:
    case ModelFault::Redirected:
    case ModelFault::WrongType:
        return ModelTrouble::NotSetUp;
    case ModelFault::RateLimited:
    case ModelFault::Busy:
        return ModelTrouble::Overloaded;
    default:
        return ModelTrouble::Failing;
    }
}

} // namespace Baton::Server
