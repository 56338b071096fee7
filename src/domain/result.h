// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <tl/expected.hpp>

#include <QString>

namespace Baton {

/// Why something was refused; the names are those of an answer on the wire.
enum class Code {
    BadJson,
    BadSchema,
    TooLarge,
    TooDeep,
    UnsupportedVersion,
    Unauthenticated,
    TokenExpired,
    Forbidden,
    NotFound,
    Conflict, ///< somebody else owns it, or the fence does not compare
    Fenced, ///< a write with a stale fence
    State, ///< the verb has no meaning in the present state
    IdempotencyMismatch,
    RateLimited,
    TextRejected,
    AttachmentRejected,
    TeamClosed,
    Disabled,
    Overloaded,
    Internal,
};

/// A code for the program and a detail for the log; the console maps the code to a sentence.
struct Error
{
    Code code = Code::Internal;
    QString detail;

    friend bool operator==(const Error &, const Error &) = default;
};

template<typename T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> refuse(Code code, QString detail = {})
{
    return tl::unexpected<Error>(Error{code, std::move(detail)});
}

} // namespace Baton
