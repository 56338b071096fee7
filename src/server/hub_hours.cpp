// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/openings.h"
#include "server/hub.h"
#include "server/visitorsession.h"

#include <limits>

// When teams open and close, and what visitors may count on.

namespace Baton::Server {

namespace {

constexpr qint64 hoursAgainMs = 1'000; ///< where a commit failed
constexpr qint64 availabilityEveryMs = 60'000;

} // namespace

/// The clock is asked here and not when events are folded, so that all consoles have the same teams open.
void Hub::heedHours()
{
    const Instant now = m_environment.wallClock();
    if (now.ms < m_hoursDue)
        return;
    const Workspace &workspace = m_engine.stagedPolicy().workspace;
    const QList<NoteOpening> changes = openingChanges(workspace, now);
    const auto next = nextLookAtHours(workspace, now);
    m_hoursDue = next ? next->ms : std::numeric_limits<qint64>::max();
    // A commit sets it anew.
    if (!changes.isEmpty())
        m_hoursDue = now.ms + hoursAgainMs;
    for (const NoteOpening &change : changes)
        submit(Command{{}, {}, {}, change}, Actor::system());
}

TeamAvailability Hub::availability(const Conversation &head) const
{
    const Handoff asked = head.handoff.value_or(Handoff());
    const TeamId team = head.handoff && !head.team.isEmpty()
        ? head.team
        : teamAskedFor(head, asked.category, asked.wanted, m_engine.workspace());
    const auto known = m_availability.constFind(team);
    if (known != m_availability.cend())
        return *known;
    return *m_availability.insert(team, availabilityOf(team, m_engine.policy(), m_environment.wallClock()));
}

/// At most once a tick: people come and go.
void Hub::heedAvailability(qint64 nowMono)
{
    if (!m_availabilityMoved && nowMono < m_availabilityDue)
        return;
    m_availabilityMoved = false;
    m_availabilityDue = nowMono + availabilityEveryMs;
    m_availability.clear();
    // In the order of the sessions: the same history tells the same things in the same order.
    for (const auto &[id, one] : m_sessions) {
        if (auto *visitor = dynamic_cast<VisitorSession *>(one.get()); visitor && !visitor->isClosed())
            visitor->refreshAvailability();
    }
}

} // namespace Baton::Server
