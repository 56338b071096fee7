// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/alertwatch.h"

#include <QSet>

namespace Baton {

/// Tells team leads, and admins of all teams, when nobody of a team can be alerted though somebody waits for it, and
/// when many wait for one. It looks at most once a second, and says nothing of what does not last.
class TeamWatch final : public QObject
{
    Q_OBJECT

public:
    TeamWatch(const ConsoleState &state, const ConsoleEnvironment &environment, QObject *parent = nullptr);

    /// People come back and go: only what has lasted so long is told.
    static constexpr Millis patience{10'000};

Q_SIGNALS:
    /// About no conversation; the text names the teams, empty where the handoffs have none.
    void happened(const Baton::AlertNews &news);
    void over(const Baton::AlertNews &news);

private:
    /// Of one row: which teams it is so of.
    struct Matter
    {
        AlertRow row;
        QHash<TeamId, qint64> since; ///< monotonic ms
        QSet<TeamId> told;
        qint64 times = 0;
    };

    void lookSoon();
    void look();
    QHash<TeamId, int> waiting() const;
    bool isMine(const TeamId &team) const;
    bool hasSomebody(const TeamId &team) const;
    /// Whether so many are told of; who is told is told until it is clearly fewer.
    bool isMany(const TeamId &team, int count) const;
    void follow(Matter &matter, const QSet<TeamId> &teams);
    QString namesOf(const QSet<TeamId> &teams) const;

    const ConsoleState &m_state;
    const ConsoleEnvironment &m_environment;
    Matter m_nobody{AlertRow::LeadNobodyReachable, {}, {}};
    Matter m_many{AlertRow::LeadQueueLong, {}, {}};
    bool m_willLook = false;
};

} // namespace Baton
