// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/waitclock.h"

namespace Baton::Server {

Millis HiddenTime::of(TickKind kind) const
{
    switch (kind) {
    case TickKind::Ladder:
        return ofWait;
    case TickKind::OfferLapsed:
        return ofOffer;
    case TickKind::SnoozeOver:
    case TickKind::Opening:
        break;
    }
    return Millis(0);
}

Conversation HiddenTime::moved(const Conversation &head) const
{
    Conversation moved = head;
    if (!moved.handoff)
        return moved;
    moved.handoff->waitingSince = moved.handoff->waitingSince - ofWait;
    if (moved.handoff->offer)
        moved.handoff->offer->until = moved.handoff->offer->until - ofOffer;
    return moved;
}

void WaitClock::follow(const Conversation &head, Millis offerLasts, const Moment &now)
{
    std::optional<Instant> since;
    std::optional<Instant> until;
    if (head.handoff && head.owner == Owner::queue()) {
        since = head.handoff->waitingSince;
        if (head.handoff->offer)
            until = head.handoff->offer->until;
    }
    keep(m_waits, head.id, since, Millis(0), now);
    keep(m_offers, head.id, until, offerLasts, now);
}

/// What is further ahead than it can be is from before a restart, with the clock put back between: it is as far ahead
/// as that.
void WaitClock::keep(Marks &marks, const ConversationId &conversation, std::optional<Instant> at, Millis atMost,
                     const Moment &now)
{
    if (!at) {
        marks.remove(conversation);
        return;
    }
    const Millis ahead = *at - now.wall;
    const auto known = marks.constFind(conversation);
    if (known == marks.cend() || known->wall != *at)
        marks.insert(conversation, {*at, now.monotonicMs + qMin(ahead, atMost).count()});
}

Millis WaitClock::hiddenSince(const Marks &marks, const ConversationId &conversation, const Moment &now)
{
    const auto mark = marks.constFind(conversation);
    if (mark == marks.cend())
        return Millis(0);
    const Millis behind = Millis(now.monotonicMs - mark->monotonicMs) - (now.wall - mark->wall);
    return behind > tolerance ? behind : Millis(0);
}

std::optional<HiddenTime> WaitClock::hidden(const ConversationId &conversation, const Moment &now) const
{
    const HiddenTime hidden{hiddenSince(m_waits, conversation, now), hiddenSince(m_offers, conversation, now)};
    if (hidden.ofWait == Millis(0) && hidden.ofOffer == Millis(0))
        return std::nullopt;
    return hidden;
}

} // namespace Baton::Server
