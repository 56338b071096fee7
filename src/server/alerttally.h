// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/alertcount.h"
#include "server/store.h"

#include <QHash>
#include <QSet>

#include <deque>
#include <optional>

namespace Baton::Server {

/// How many alerts were attempted for each agent within the last hour, and how many of these were seen, by the receipts
/// of consoles and channels. Times are milliseconds of the monotonic clock.
class AlertTally
{
public:
    static constexpr Millis keptFor{3'600'000};
    /// What is older goes so often.
    static constexpr Millis lookEvery{60'000};
    /// Of one agent so many alerts are kept, the newest: what a console says never makes the server grow.
    static constexpr std::size_t keptOfOne = 500;

    /// A receipt that came at `at`, of an alert to the agent who it says it is of. They come in the order of time.
    void take(const SideRecord &receipt, qint64 at);
    /// Receipts from before the start, ascending: how old they are is known by the wall clock alone.
    void takeUp(const QList<SideRecord> &receipts, Instant wall, qint64 now);
    void forgetOld(qint64 now);
    QList<AlertCount> all() const;
    bool hasMoved() const { return !m_moved.isEmpty(); }
    /// Of agents whose count is another than when it was taken last; 0 of 0 where nothing is left.
    QList<AlertCount> takeMoved(qsizetype atMost);

private:
    struct Alert
    {
        ConversationId conversation;
        int no = 0; ///< of the handoff
        int step = 0;
        qint64 at = 0; ///< of the first word of it
        bool attempted = false;
        bool seen = false;
    };
    AlertCount countOf(const AgentId &agent) const;

    QHash<AgentId, std::deque<Alert>> m_alerts; ///< ascending
    QSet<AgentId> m_moved;
    std::optional<qint64> m_lookedAt;
};

} // namespace Baton::Server
