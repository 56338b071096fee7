// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/native/report.h"

#include <QHash>
#include <QSet>

namespace Baton::Native {

/// What changed since the last report: many events of one conversation become one line.
class Changes
{
public:
    void set(const ConversationId &conversation);
    void left(const ConversationId &conversation);
    void people() { m_people = true; }
    void message(const ConversationId &conversation, const Message &message);
    void alert(const AlertRaised &alert); ///< of several steps the last one counts
    void clear() { *this = {}; }
    bool isEmpty() const;

    friend class View;

private:
    QList<ConversationId> m_set;
    QSet<ConversationId> m_isSet;
    QList<ConversationId> m_left;
    QList<MessagesCame> m_messages;
    QHash<ConversationId, qsizetype> m_messagesAt; ///< where in m_messages
    QHash<ConversationId, AlertRaised> m_alerts;
    bool m_people = false;
};

/// The folded state of one view of the log: heads, agents and workspace at a position.
class View
{
public:
    enum class Step {
        Next, ///< goes on where we are
        Known, ///< was applied before
        Gap, ///< something in between is missing
    };

    LogId log;
    qint64 seq = 0;
    Workspace workspace;
    Agents agents;
    Heads heads; ///< of the same objects as the console's

    Step step(qint64 prev, qint64 next) const;
    /// Folds an event. False where it does not fit the head we have: the state cannot be trusted any more.
    [[nodiscard]] bool fold(const Event &event, Changes &changes);
    /// Tells of an event that is not folded.
    void pass(const Event &event, Changes &changes) const;
    /// A head comes in whole; `because` is already in it.
    void enter(const SharedHead &head, const std::optional<Event> &because, Changes &changes);
    void leave(const ConversationId &conversation, const std::optional<Event> &because, Changes &changes);
    QByteArray digest() const;
    /// The reports that tell of the changes, messages first; the changes are then empty.
    QList<Report> take(Changes &changes) const;

private:
    void keepPlaces(const Workspace &before, Changes &changes);
    void tell(const Event &event, int handoff, Changes &changes) const;
};

} // namespace Baton::Native
