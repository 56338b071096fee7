// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/hub.h"
#include "server/visitorsession.h"

// Who waits: their places and how long it takes, what their pages are told of it, and who is asked.

namespace Baton::Server {

namespace {

constexpr Millis looksAnewAfter =
    std::chrono::seconds(15); ///< though nothing moved: a wait that goes on says something

} // namespace

void Hub::beginWaiting()
{
    m_lines.begin(m_engine.openHeads());
    m_book.begin();
    m_desk.begin();
}

void Hub::followWaiting(const Committed &committed)
{
    m_comeTogether.clear();
    m_book.moved();
    for (const ConversationId &conversation : committed.touched)
        m_placesMoved = m_lines.follow(*m_engine.head(conversation)) || m_placesMoved;
    const Instant now = m_environment.wallClock();
    for (const ConversationId &conversation : committed.touched)
        m_book.follow(*m_engine.head(conversation), now);
    m_book.moved();
    m_desk.follow(committed);
}

QueuedAt Hub::queuedIn(const TeamId &team, const Conversation &head)
{
    const auto place = waitingPlace(head);
    if (!place)
        return {};
    const int together = m_comeTogether[team]++;
    return m_book.at(team, m_lines.placeIn(team, *place) + together, m_environment.wallClock());
}

QueuedAt Hub::waitOf(const Conversation &head) const
{
    // Which line it is in is known with the next commit; a place in none would be the first.
    if (routeOf(head, m_engine.policy()))
        return {};
    return m_book.at(head.team, m_lines.placeOf(head), m_environment.wallClock());
}

void Hub::tellConcerned(const Committed &committed)
{
    for (const ConversationId &conversation : committed.touched) {
        const QList<VisitorSession *> visitors = m_visitors.value(conversation);
        for (VisitorSession *visitor : visitors) {
            if (!visitor->isClosed())
                visitor->tellState();
        }
    }
}

/// All others hear of their place together, now and then, and only where it is worth a frame.
void Hub::refreshPlaces(qint64 nowMono)
{
    const qint64 since = nowMono - m_placesToldAt;
    if (since < (m_placesMoved ? m_settings.placesEvery : looksAnewAfter).count())
        return;
    m_placesToldAt = nowMono;
    m_placesMoved = false;
    m_book.moved();
    // In the order of the sessions: the same history tells the same things in the same order.
    for (const auto &[id, one] : m_sessions) {
        if (auto *visitor = dynamic_cast<VisitorSession *>(one.get()); visitor && !visitor->isClosed())
            visitor->refreshPlace(nowMono);
    }
}

/// What a failed commit took with it is offered anew.
void Hub::mendOffers()
{
    if (std::exchange(m_failedOffers, m_engine.failedCommits()) != m_engine.failedCommits())
        m_desk.moveAll();
}

} // namespace Baton::Server
