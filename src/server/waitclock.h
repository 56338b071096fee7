// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/command.h"
#include "domain/conversation.h"

#include <QHash>

#include <optional>

namespace Baton::Server {

/// A moment on both clocks.
struct Moment
{
    Instant wall;
    qint64 monotonicMs = 0;
};

/// Time that has passed of what a conversation waits for, and that the wall clock does not show.
struct HiddenTime
{
    Millis ofWait{0}; ///< which the ladder goes by
    Millis ofOffer{0};

    Millis of(TickKind kind) const;
    /// The head as it would be had it begun to wait on the clock as it is now.
    Conversation moved(const Conversation &head) const;
};

/// What a wall clock that was put back hides of the time that handoffs have waited. Counted by the steady clock, from
/// when a wait or an offer is first seen; across a restart only the wall clock is known. A snooze and the hours of a
/// team go by the wall clock: they end at a time of the day.
class WaitClock
{
public:
    static constexpr Millis tolerance = std::chrono::seconds(1); ///< less is a clock that is being set right slowly

    /// From now on it waits as this head says, or no more. An offer ends in `offerLasts` at the latest.
    void follow(const Conversation &head, Millis offerLasts, const Moment &now);
    /// None where nothing is hidden.
    std::optional<HiddenTime> hidden(const ConversationId &conversation, const Moment &now) const;

private:
    using Marks = QHash<ConversationId, Moment>;
    static void keep(Marks &marks, const ConversationId &conversation, std::optional<Instant> at, Millis atMost,
                     const Moment &now);
    static Millis hiddenSince(const Marks &marks, const ConversationId &conversation, const Moment &now);

    Marks m_waits; ///< since when
    Marks m_offers; ///< until when
};

} // namespace Baton::Server
