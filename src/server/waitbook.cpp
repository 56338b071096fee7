// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/waitbook.h"

#include <algorithm>

namespace Baton::Server {

WaitBook::WaitBook(const Engine &engine, const WaitingLines &lines)
    : m_engine(engine)
    , m_lines(lines)
{}

void WaitBook::begin()
{
    m_ended.clear();
    m_going.clear();
    std::vector<std::pair<TeamId, Wait>> ended;
    for (const Conversation *head : m_engine.openHeads()) {
        const Handoff &handoff = *head->handoff;
        if (handoff.queued.place == 0 || handoff.team.isEmpty())
            continue;
        if (head->owner == Owner::queue())
            m_going.insert(head->id, {handoff.team, handoff.waitingSince, handoff.queued});
        // Who claimed after somebody had answered got it from a colleague.
        const bool isHandedOn = handoff.firstHumanAt && handoff.claimedAt && *handoff.firstHumanAt < *handoff.claimedAt;
        if (head->owner.isAgent() && handoff.claimedAt && !isHandedOn)
            ended.push_back(
                {handoff.team, Wait{handoff.waitingSince, *handoff.claimedAt - handoff.waitingSince, handoff.queued}});
    }
    std::sort(ended.begin(), ended.end(), [](const auto &a, const auto &b) {
        return a.second.beganAt + a.second.lasted < b.second.beganAt + b.second.lasted;
    });
    for (const auto &[team, wait] : ended)
        keep(team, wait);
    moved();
}

void WaitBook::keep(const TeamId &team, const Wait &wait)
{
    std::deque<Wait> &waits = m_ended[team];
    waits.push_back(wait);
    if (waits.size() > std::size_t(waitsKept))
        waits.pop_front();
}

void WaitBook::follow(const Conversation &head, Instant now)
{
    const bool waits = head.handoff && head.owner == Owner::queue() && !head.handoff->team.isEmpty();
    if (const auto known = m_going.find(head.id); known != m_going.end()) {
        if (waits && known->since == head.handoff->waitingSince && known->team == head.handoff->team)
            return;
        const bool isClaimed = head.owner.isAgent();
        const Instant end = isClaimed && head.handoff->claimedAt ? *head.handoff->claimedAt : now;
        if (end >= known->since)
            keep(known->team, Wait{known->since, end - known->since, known->from, isClaimed});
        m_going.erase(known);
    }
    if (!waits)
        return;
    const QueuedAt &noted = head.handoff->queued;
    m_going.insert(head.id,
                   {head.handoff->team, head.handoff->waitingSince,
                    noted.place > 0 ? noted : at(head.handoff->team, m_lines.placeOf(head), now)});
}

WaitBook::Now WaitBook::look(const TeamId &team, Instant now) const
{
    Now found;
    const Policy policy = m_engine.policy();
    for (const Agent &agent : policy.agents) {
        if (!agent.isIn(team) || !policy.isReachable(agent.id))
            continue;
        ++found.people;
        found.room += qMax(0, agent.capacity - policy.loadOf(agent.id));
    }
    QList<Wait> going;
    const std::vector<WaitingPlace> &line = m_lines.line(team);
    for (std::size_t i = 0; i < qMin(line.size(), goingCounted); ++i) {
        const auto known = m_going.constFind(line[i].id);
        if (known != m_going.cend() && now >= known->since)
            going.append(Wait{known->since, now - known->since, known->from, false});
    }
    const std::deque<Wait> ended = m_ended.value(team);
    found.model = waitModel(QList<Wait>(ended.cbegin(), ended.cend()), going, now);
    return found;
}

QueuedAt WaitBook::at(const TeamId &team, int place, Instant now) const
{
    auto known = m_now.constFind(team);
    if (known == m_now.cend())
        known = m_now.insert(team, look(team, now));
    QueuedAt from{place, known->people, known->room, {}};
    from.told = toldWait(expectedWait(known->model, from));
    return from;
}

} // namespace Baton::Server
