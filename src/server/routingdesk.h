// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/routing.h"
#include "server/engine.h"

#include <set>

namespace Baton::Server {

/// Keeps what waits for an offer, and makes offers where something moved: a handoff, a person, or the settings. What is
/// open to the team, or offered, is not looked at, so an event costs what it changes, however many wait. Sans I/O; all
/// of it can be made anew from the heads.
class RoutingDesk
{
public:
    /// A command to be submitted at once, so that the next one is decided on what it staged.
    using Submit = std::function<void(const Command &)>;

    RoutingDesk(Engine &engine, Submit submit);

    /// Reads all open heads.
    void begin();
    /// What a commit changed.
    void follow(const Committed &committed);
    /// Somebody came or went.
    void moved(const AgentId &agent);
    /// A commit failed: what was to be offered is offered again.
    void moveAll();
    /// Whether makeOffers() has something to look at.
    bool hasMoved() const { return !m_moved.isEmpty(); }
    /// Submits the offers that can be made now.
    void makeOffers();

    /// Waiting handoffs that makeOffers() has looked at since the start.
    qint64 looks() const { return m_looks; }

private:
    struct Line
    {
        std::set<WaitingPlace> asks; ///< wait for an offer
        std::set<WaitingPlace> rests; ///< whom nobody is left to be asked for, until people change
    };
    struct Standing
    {
        TeamId team;
        WaitingPlace place;
    };

    void place(const Conversation &head);
    void freed(const Visibility &before, const Visibility &after, Instant at);
    void wake(const TeamId &team);
    void offerIn(const TeamId &team);

    Engine &m_engine;
    Submit m_submit;
    QHash<TeamId, Line> m_lines;
    QHash<ConversationId, Standing> m_standing;
    GivenAt m_givenAt; ///< as far as known since the start
    QSet<TeamId> m_moved;
    qint64 m_looks = 0;
};

} // namespace Baton::Server
