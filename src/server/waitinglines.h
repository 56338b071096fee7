// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/routing.h"

#include <QHash>

#include <vector>

namespace Baton::Server {

/// Who waits in which team's queue, in order, so that a place is found without looking at all the others.
class WaitingLines
{
public:
    /// Anew from all heads.
    void begin(const QList<const Conversation *> &heads);
    /// Whether the line moved.
    bool follow(const Conversation &head);
    /// From 1; 0 for what does not wait.
    int placeOf(const Conversation &head) const;
    /// From 1, the place it would have in that team's line.
    int placeIn(const TeamId &team, const WaitingPlace &place) const;
    const std::vector<WaitingPlace> &line(const TeamId &team) const;

private:
    struct Standing
    {
        TeamId team;
        WaitingPlace place;

        friend bool operator==(const Standing &, const Standing &) = default;
    };

    QHash<TeamId, std::vector<WaitingPlace>> m_lines; ///< in order
    QHash<ConversationId, Standing> m_standing;
};

} // namespace Baton::Server
