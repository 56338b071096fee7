// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/routingdesk.h"

#include <algorithm>

namespace Baton::Server {

RoutingDesk::RoutingDesk(Engine &engine, Submit submit)
    : m_engine(engine)
    , m_submit(std::move(submit))
{}

void RoutingDesk::begin()
{
    m_lines.clear();
    m_standing.clear();
    m_moved.clear();
    for (const Conversation *head : m_engine.openHeads()) {
        place(*head);
        if (head->owner.isAgent() && head->handoff->claimedAt) {
            Instant &given = m_givenAt[head->owner.agent];
            given = qMax(given, *head->handoff->claimedAt);
        }
    }
}

void RoutingDesk::place(const Conversation &head)
{
    if (const auto known = m_standing.constFind(head.id); known != m_standing.cend()) {
        Line &line = m_lines[known->team];
        line.asks.erase(known->place);
        line.rests.erase(known->place);
        m_standing.erase(known);
    }
    if (!asksForOffer(head, m_engine.workspace()))
        return;
    const Standing standing{head.handoff->team, *waitingPlace(head)};
    m_standing.insert(head.id, standing);
    m_lines[standing.team].asks.insert(standing.place);
    m_moved.insert(standing.team);
}

/// Somebody who had it, or was asked, has room again.
void RoutingDesk::freed(const Visibility &before, const Visibility &after, Instant at)
{
    if (before.owner == after.owner && before.offered == after.offered)
        return;
    for (const Owner &owner : {before.owner, after.owner}) {
        if (owner.isAgent() && before.owner != after.owner)
            m_givenAt.insert(owner.agent, at);
    }
    for (const AgentId &agent : {before.owner.agent, before.offered}) {
        const Agent *who = agent.isEmpty() ? nullptr : m_engine.policy().agent(agent);
        if (!who)
            continue;
        for (const TeamId &team : who->teams)
            m_moved.insert(team);
    }
}

void RoutingDesk::wake(const TeamId &team)
{
    const auto line = m_lines.find(team);
    if (line == m_lines.end())
        return;
    line->asks.merge(line->rests);
    m_moved.insert(team);
}

void RoutingDesk::moved(const AgentId &agent)
{
    const Agent *who = m_engine.policy().agent(agent);
    if (!who)
        return;
    for (const TeamId &team : who->teams)
        wake(team);
}

void RoutingDesk::moveAll()
{
    const QList<TeamId> teams = m_lines.keys();
    for (const TeamId &team : teams)
        wake(team);
}

void RoutingDesk::follow(const Committed &committed)
{
    bool isRebuilt = false;
    for (const StoredEvent &stored : committed.events) {
        freed(stored.before, stored.after, stored.event.at);
        if (const auto *status = std::get_if<AgentStatusSet>(&stored.event.body))
            moved(status->agent);
        else if (std::holds_alternative<AgentSaved>(stored.event.body))
            moveAll(); // of which teams they were nobody knows any more
        else if (std::holds_alternative<WorkspaceSaved>(stored.event.body)
                 || std::holds_alternative<TeamsSaved>(stored.event.body))
            isRebuilt = true;
    }
    if (isRebuilt) {
        begin();
        return;
    }
    for (const ConversationId &conversation : committed.touched) {
        if (const Conversation *head = m_engine.head(conversation))
            place(*head);
    }
}

void RoutingDesk::makeOffers()
{
    QList<TeamId> teams(m_moved.cbegin(), m_moved.cend());
    m_moved.clear();
    // The same history makes the same offers.
    std::sort(teams.begin(), teams.end());
    for (const TeamId &team : std::as_const(teams))
        offerIn(team);
}

void RoutingDesk::offerIn(const TeamId &team)
{
    const auto line = m_lines.find(team);
    if (line == m_lines.end() || line->asks.empty())
        return;
    // By what is staged: an offer of this turn to somebody of two teams counts already.
    const Policy policy = m_engine.stagedPolicy();
    OfferRound round(team, policy, m_givenAt);
    QList<Command> offers;
    for (auto it = line->asks.begin(); it != line->asks.end() && round.hasRoom();) {
        ++m_looks;
        const Conversation *head = m_engine.head(it->id);
        const OfferRound::Answer answer = head ? round.ask(*head) : OfferRound::Answer();
        if (answer.outlook == OfferRound::Outlook::Offered)
            offers.append(Command{{}, head->id, head->fence, MakeOffer{answer.agent}});
        if (answer.outlook == OfferRound::Outlook::Nobody)
            line->rests.insert(line->asks.extract(it++));
        else
            ++it;
    }
    for (const Command &offer : std::as_const(offers))
        m_submit(offer);
}

} // namespace Baton::Server
