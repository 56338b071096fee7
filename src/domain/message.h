// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/values.h"

namespace Baton {

enum class MessageKind {
    Text, ///< said to or by the visitor
    Note, ///< only the team sees it
    System, ///< a line of the system that the visitor sees
    Mark, ///< what happened at that place, such as a change of owner; only the team sees it
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
    FormSent, ///< the text has the keys of what was filled in, one a line
    FromPopup, ///< how it began; the text is the page's address
    FromButton,
};

/// A file that goes with a message. What is in it is kept by the server beside the log; here is only its name.
struct Attachment
{
    AttachmentId id;
    QString name; ///< as its sender called it, cleaned; never a path
    QString type; ///< MIME, as claimed; decides nothing but what is offered
    qint64 size = 0; ///< bytes

    friend bool operator==(const Attachment &, const Attachment &) = default;
};

constexpr qsizetype maxAttachments = 10; ///< of one message

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
    QList<Attachment> attachments = {}; ///< at most maxAttachments; the text may be empty where there are some

    friend bool operator==(const Message &, const Message &) = default;
};

/// Whether the visitor sees it.
inline bool isPublic(const Message &message)
{
    return message.kind == MessageKind::Text || message.kind == MessageKind::System;
}

} // namespace Baton
