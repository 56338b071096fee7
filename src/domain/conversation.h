// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/values.h"

#include <QByteArray>

namespace Baton {

constexpr qsizetype maxEarlier = 3;

/// The head of a conversation: the aggregate, bounded in size. The thread is not in it.
/// Changed by apply() and by nothing else.
struct Conversation
{
    ConversationId id;
    VisitorProfile visitor;
    QString ai; ///< which machine answers: `builtin`, or the id of a bot
    Owner owner;
    qint64 fence = 0; ///< raised at every change of owner
    qint64 version = 0; ///< events applied
    qint64 messages = 0; ///< number of the last message
    int handoffs = 0; ///< requests so far
    TeamId team; ///< of the open handoff or the last one
    Instant startedAt;
    std::optional<Snooze> snooze;
    std::optional<Handoff> handoff; ///< the open one
    std::optional<Outcome> lastOutcome; ///< of the last handoff that ended
    QList<EarlierHandoff> earlier; ///< the last maxEarlier that ended, newest last
    Briefing briefing;
    Lead lead;
    Fields fields;
    PageContext page;
    LastLine last;
    std::optional<Instant> unansweredSince; ///< first visitor message that nobody has answered
    std::optional<Instant> visitorLeftAt;
    std::optional<int> rating; ///< 1 to 5
    QByteArray chain; ///< SHA-256 over the hashes of all events so far
    QList<Reason> flags = {}; ///< what fired without handing over, each code once, newest last
    std::optional<Instant> erasedAt = {}; ///< what was said, and by whom, is gone since

    bool exists() const { return version > 0; }
    friend bool operator==(const Conversation &, const Conversation &) = default;
};

/// Derived from owner and handoff, never stored.
Phase phaseOf(const Conversation &conversation);

/// Whether there is no need to ask for a field, be it the visitor's own name.
bool isKnown(const Conversation &conversation, const QString &field);

} // namespace Baton
