// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"
#include "domain/instant.h"

#include <QString>

namespace Baton {

/// A team lead's message that only the owner sees. It is kept beside the log and is part of no thread; it stands as
/// long as the same agent has the conversation without a break.
struct Whispered
{
    CommandId id; ///< of the command that said it
    ConversationId conversation;
    qint64 fence = 0; ///< of the ownership it was said in
    AgentId owner; ///< whom it is for
    AgentId by;
    Instant at;
    QString text;

    friend bool operator==(const Whispered &, const Whispered &) = default;
};

constexpr int maxWhisperCodePoints = 500;
/// Of one conversation so many are kept at hand, the newest.
constexpr int maxWhispersKept = 20;

} // namespace Baton
