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
    const auto now = m_availability.insert(team, availabilityOf(team, m_engine.policy(), m_environment.wallClock()));
    const auto seen = m_availabilitySeen.constFind(team);
    m_availabilityDiffers = m_availabilityDiffers || seen == m_availabilitySeen.cend() || *seen != *now;
    return *now;
}

/// At most once a tick: people come and go. With each commit somebody's load moves, so the pages, which may be many and
/// have to be routed to say whose they are, are looked at only where a team is in another state than at the last look.
void Hub::heedAvailability(qint64 nowMono)
{
    if (!m_availabilityMoved && nowMono < m_availabilityDue)
        return;
    m_availabilityMoved = false;
    m_availabilityDue = nowMono + availabilityEveryMs;
    m_availability.clear();
    const Instant now = m_environment.wallClock();
    for (auto seen = m_availabilitySeen.cbegin(); seen != m_availabilitySeen.cend(); ++seen) {
        const TeamAvailability is = availabilityOf(seen.key(), m_engine.policy(), now);
        m_availability.insert(seen.key(), is);
        m_availabilityDiffers = m_availabilityDiffers || is != *seen;
    }
    if (!m_availabilityDiffers)
        return;
    ++m_availabilityLooks;
    // In the order of the sessions: the same history tells the same things in the same order.
    for (const auto &[id, one] : m_sessions) {
        if (auto *visitor = dynamic_cast<VisitorSession *>(one.get()); visitor && !visitor->isClosed())
            visitor->refreshAvailability();
    }
    m_availabilitySeen = m_availability;
    m_availabilityDiffers = false;
}

} // namespace Baton::Server
