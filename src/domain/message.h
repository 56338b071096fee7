// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/values.h"

namespace Baton {

enum class MessageKind {
    Text, ///< said to or by the visitor
    Note, ///< only the team sees it
    System, ///< a line of the system that the visitor sees
    Mark, ///< a change of owner that only the team sees
};
enum class Speaker { Visitor, Ai, Bot, Agent, System };

/// What a System or Mark message stands for.
enum class Mark {
    None,
    Requested,
    Claimed,
    Assigned,
    TakenOver,
    Released,
    LeaseLost,
    Transferred,
    Returned,
    Resolved,
    Cancelled,
    Refused,
    Missed,
    Deferred,
    Snoozed,
    Reopened,
};

/// One entry of a thread; identified by (conversation, n).
struct Message
{
    qint64 n = 0; ///< gap-free in its conversation, from 1
    MessageKind kind = MessageKind::Text;
    Speaker speaker = Speaker::System;
    QString author; ///< id of the agent or bot, empty for visitor, AI and system
    Mark mark = Mark::None;
    QString text;
    Instant at;
    CommandId cid; ///< command that made it
    qint64 fence = 0; ///< after the event
    int confidence = -1; ///< of an AI answer in per cent, -1 if not one
    QString source; ///< knowledge entry an AI answer was taken from

    friend bool operator==(const Message &, const Message &) = default;
};

/// Whether the visitor sees it.
inline bool isPublic(const Message &message)
{
    return message.kind == MessageKind::Text || message.kind == MessageKind::System;
}

} // namespace Baton
