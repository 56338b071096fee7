// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/process.h"
#include "server/agentsession.h"
#include "server/hub.h"

#include <algorithm>

// Who is here: presence, leases, and who may come in.

namespace Baton::Server {

void Hub::agentIsHere(const AgentId &agent, AgentSession *session)
{
    m_present[agent].insert(session);
    followPresence(agent);
    sawAgent(agent);
}

void Hub::agentIsGone(const AgentId &agent, AgentSession *session)
{
    QSet<AgentSession *> &sessions = m_present[agent];
    sessions.remove(session);
    if (sessions.isEmpty())
        m_present.remove(agent);
    followPresence(agent);
}

/// Online is who has a console that would alert them; any session at all keeps a lease.
void Hub::followPresence(const AgentId &agent)
{
    const QSet<AgentSession *> sessions = m_present.value(agent);
    if (std::any_of(sessions.cbegin(), sessions.cend(), [](const AgentSession *one) { return one->alerts(); }))
        m_engine.online().insert(agent);
    else
        m_engine.online().remove(agent);
    m_reachableMoved.insert(agent);
    m_desk.moved(agent);
    m_book.moved();
    m_placesMoved = true;
    m_availability.clear();
    m_availabilityMoved = true;
}

/// A trial is about no conversation that there is, and what is sent to a system of others is no alert to a person.
void Hub::recordReceipt(const SideRecord &receipt)
{
    m_engine.recordSurely(receipt);
    if (m_engine.agents().contains(AgentId(receipt.who)) && m_engine.head(receipt.conversation))
        m_alerts.take(receipt, m_environment.monotonicMs());
}

/// Who was away for less than it takes to be told was never away.
void Hub::tellReachable(qint64 nowMono)
{
    m_alerts.forgetOld(nowMono);
    const bool isTooSoon = m_reachableToldAt && nowMono - *m_reachableToldAt < reachableEvery.count();
    const bool anyMoved = !m_reachableMoved.isEmpty() || m_alerts.hasMoved();
    if (!anyMoved || isTooSoon)
        return;
    Protocol::ReachableFrame change;
    const QSet<AgentId> moved = std::exchange(m_reachableMoved, {});
    for (const AgentId &agent : moved) {
        const bool isHere = m_engine.online().contains(agent);
        if (isHere == m_reachable.contains(agent))
            continue;
        if (change.here.size() + change.gone.size() >= Protocol::maxReachableAtOnce) {
            m_reachableMoved.insert(agent); // in the next one
            continue;
        }
        (isHere ? change.here : change.gone).append(agent);
    }
    change.alerts = m_alerts.takeMoved(Protocol::maxAlertCountsAtOnce);
    if (change.here.isEmpty() && change.gone.isEmpty() && change.alerts.isEmpty())
        return;
    for (const AgentId &agent : std::as_const(change.here))
        m_reachable.insert(agent);
    for (const AgentId &agent : std::as_const(change.gone))
        m_reachable.remove(agent);
    m_reachableToldAt = nowMono;
    for (const auto &[id, one] : m_agentSessions) {
        if (!one->isClosed())
            one->told(change);
    }
}

bool Hub::hasRoomFor(const AgentId &agent) const
{
    return m_present.value(agent).size() < m_settings.connectionsPerAgent;
}

void Hub::sawAgent(const AgentId &agent)
{
    m_lastSeen.insert(agent, m_environment.monotonicMs());
}

/// Whoever is given a conversation has a whole lease to come to it, however long ago they were here.
void Hub::lapseLeases(qint64 nowMono)
{
    const qint64 lease = m_engine.workspace().lease.count();
    QHash<AgentId, QList<const Conversation *>> gone;
    for (const Conversation *head : m_engine.openHeads()) {
        if (!head->owner.isAgent())
            continue;
        const qint64 since = qMax(m_lastSeen.value(head->owner.agent), m_heldSince.value(head->id));
        if (nowMono - since > lease)
            gone[head->owner.agent].append(head);
    }
    for (auto it = gone.cbegin(); it != gone.cend(); ++it) {
        for (const Command &command : agentGone(it.key(), *it))
            submit(command, Actor::system());
    }
}

bool Hub::signInAllowed(const QString &login)
{
    return m_signIns.allows(login.left(64), m_settings.signInsPerMinute, m_environment.monotonicMs());
}

void Hub::dropRevoked(const AgentId &agent)
{
    for (const auto &[id, one] : m_agentSessions) {
        if (one->isLive() && one->agent() == agent)
            one->leaveIfRevoked();
    }
}

} // namespace Baton::Server
