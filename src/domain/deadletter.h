// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"
#include "domain/instant.h"

#include <QString>

namespace Baton {

/// A way to a person or a program that is not the console.
enum class LetterChannel { Email, Push, Webhook };

/// Why a message beyond the consoles was given up.
enum class LetterFailure {
    Other, ///< nothing more exact is known
    TimedOut,
    HostUnknown, ///< the name service knows no such host
    NotConnected,
    NotTrusted, ///< its certificate, or none where one has to be
    NotAllowed, ///< its address is one that may not be connected to
    Answered, ///< it took the message and refused it: see the status
    Redirected,
    NotSetUp, ///< the operator's settings have no such address, server or webhook any more
    TooMany, ///< more wait in its line than are kept
};

/// A message beyond the consoles that was given up. Of its endpoint only the name: never an address or a URL.
struct DeadLetter
{
    QString id; ///< `dl_…`
    LetterChannel channel = LetterChannel::Email;
    QString who; ///< agent, or name of the endpoint
    ConversationId conversation;
    int no = 0; ///< of the handoff
    Instant asked; ///< when it was to be told of
    Instant since; ///< when it was given up
    int attempts = 0;
    LetterFailure failure = LetterFailure::Other;
    int status = 0; ///< of an answer: of HTTP, or of the mail server; 0 where there was none

    friend bool operator==(const DeadLetter &, const DeadLetter &) = default;
};

/// Named in one command at most.
constexpr int maxLettersAtOnce = 1000;

} // namespace Baton
