// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/bots/botproblem.h"

#include <array>

namespace Baton::Server {

using namespace Qt::Literals::StringLiterals;

namespace {

struct KnownFault
{
    const char *name;
    int status;
    const char *title;
};

constexpr std::array<KnownFault, botFaults> knownFaults{{
    {"bad_json", 400, "The body is not JSON as it is read here"},
    {"bad_schema", 400, "A field is missing or wrong"},
    {"too_large", 413, "More than is taken"},
    {"too_deep", 400, "Nested too deep"},
    {"unauthenticated", 401, "No token that is known"},
    {"forbidden", 403, "Not for this integration"},
    {"not_found", 404, "There is no such thing"},
    {"method_not_allowed", 405, "Not by this method"},
    {"length_required", 411, "The length of the body is not told"},
    {"timed_out", 408, "It took too long"},
    {"unsupported_media_type", 415, "The body is not application/json"},
    {"busy", 409, "The same request is being done"},
    {"fenced", 409, "The bot is silent while a person is asked for or there"},
    {"state", 409, "Not as the conversation stands"},
    {"key_mismatch", 422, "Another request had this Idempotency-Key"},
    {"text_rejected", 422, "A text that cannot be said"},
    {"disabled", 409, "Handoffs are switched off"},
    {"team_closed", 409, "The team is closed"},
    {"rate_limited", 429, "Too many requests"},
    {"overloaded", 503, "The server cannot do it now"},
    {"internal", 500, "The server failed"},
}};

const KnownFault &known(BotFault fault)
{
    return knownFaults.at(std::size_t(fault));
}

} // namespace

BotFault botFaultOf(Code code)
{
    switch (code) {
    case Code::BadJson:
        return BotFault::BadJson;
    case Code::BadSchema:
        return BotFault::BadSchema;
    case Code::TooLarge:
        return BotFault::TooLarge;
    case Code::TooDeep:
        return BotFault::TooDeep;
    case Code::Unauthenticated:
    case Code::TokenExpired:
        return BotFault::Unauthenticated;
    case Code::Forbidden:
        return BotFault::Forbidden;
    case Code::NotFound:
        return BotFault::NotFound;
    case Code::Fenced:
        return BotFault::Fenced;
    case Code::Conflict:
    case Code::State:
        return BotFault::State;
    case Code::IdempotencyMismatch:
        return BotFault::KeyMismatch;
    case Code::RateLimited:
        return BotFault::RateLimited;
    case Code::TextRejected:
        return BotFault::TextRejected;
    case Code::TeamClosed:
        return BotFault::TeamClosed;
    case Code::Disabled:
        return BotFault::Disabled;
    case Code::Overloaded:
        return BotFault::Overloaded;
    case Code::UnsupportedVersion:
    case Code::AttachmentRejected:
    case Code::Internal:
        break;
    }
    return BotFault::Internal;
}

QString botFaultName(BotFault fault)
{
    return QString::fromLatin1(known(fault).name);
}

BotReply botProblem(BotFault fault, const QString &detail, const std::optional<Protocol::BotState> &now)
{
    Protocol::BotProblem problem;
    problem.type = u"urn:baton:problem:"_s % botFaultName(fault);
    problem.title = QString::fromLatin1(known(fault).title);
    problem.status = known(fault).status;
    problem.detail = detail;
    problem.now = now;
    BotReply reply{problem.status, Protocol::encodeBotProblem(problem), {}};
    if (fault == BotFault::Unauthenticated)
        reply.moreFields = "WWW-Authenticate: Bearer\r\n";
    if (fault == BotFault::RateLimited || fault == BotFault::Overloaded || fault == BotFault::Busy)
        reply.moreFields = "Retry-After: 1\r\n";
    return reply;
}

} // namespace Baton::Server
