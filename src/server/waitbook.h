// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/waitestimate.h"
#include "server/engine.h"
#include "server/waitinglines.h"

#include <deque>

namespace Baton::Server {

/// The waits of each team, and how long somebody who stands in its queue now will usually wait. Memory: the last
/// waitsKept waits of a team, and how each wait that goes on began. What of it is in the open heads is taken up at the
/// start: waits that ended in a claim of a conversation that the agent still has, and those that go on.
class WaitBook
{
public:
    static constexpr std::size_t goingCounted = 60; ///< of those who wait, the first in line

    WaitBook(const Engine &engine, const WaitingLines &lines);

    void begin();
    /// The head as it is after a commit, which the lines have followed.
    void follow(const Conversation &head, Instant now);
    /// People, loads, waits or the time moved: what was worked out of them holds no longer.
    void moved() { m_now.clear(); }

    /// How things stand for somebody at that place of the team's queue, with what they are told.
    QueuedAt at(const TeamId &team, int place, Instant now) const;

private:
    struct Going
    {
        TeamId team;
        Instant since;
        QueuedAt from;
    };
    struct Now
    {
        int people = 0;
        int room = 0;
        WaitModel model;
    };

    Now look(const TeamId &team, Instant now) const;
    void keep(const TeamId &team, const Wait &wait);

    const Engine &m_engine;
    const WaitingLines &m_lines;
    QHash<TeamId, std::deque<Wait>> m_ended;
    QHash<ConversationId, Going> m_going;
    mutable QHash<TeamId, Now> m_now;
};

} // namespace Baton::Server
