// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/waitinglines.h"

#include <algorithm>

namespace Baton::Server {

void WaitingLines::begin(const QList<const Conversation *> &heads)
{
    m_lines.clear();
    m_standing.clear();
    for (const Conversation *head : heads) {
        const auto place = waitingPlace(*head);
        if (!place)
            continue;
        m_lines[head->team].push_back(*place);
        m_standing.insert(head->id, {head->team, *place});
    }
    for (std::vector<WaitingPlace> &line : m_lines)
        std::sort(line.begin(), line.end());
}

bool WaitingLines::follow(const Conversation &head)
{
    const auto place = waitingPlace(head);
    const auto known = m_standing.constFind(head.id);
    if (known == m_standing.cend() && !place)
        return false;
    if (known != m_standing.cend()) {
        if (place && *known == Standing{head.team, *place})
            return false;
        std::vector<WaitingPlace> &line = m_lines[known->team];
        line.erase(std::lower_bound(line.begin(), line.end(), known->place));
        m_standing.erase(known);
    }
    if (place) {
        std::vector<WaitingPlace> &line = m_lines[head.team];
        line.insert(std::lower_bound(line.begin(), line.end(), *place), *place);
        m_standing.insert(head.id, {head.team, *place});
    }
    return true;
}

const std::vector<WaitingPlace> &WaitingLines::line(const TeamId &team) const
{
    static const std::vector<WaitingPlace> empty;
    const auto found = m_lines.constFind(team);
    return found == m_lines.cend() ? empty : *found;
}

int WaitingLines::placeIn(const TeamId &team, const WaitingPlace &place) const
{
    const std::vector<WaitingPlace> &others = line(team);
    return int(std::lower_bound(others.cbegin(), others.cend(), place) - others.cbegin()) + 1;
}

int WaitingLines::placeOf(const Conversation &head) const
{
    const auto place = waitingPlace(head);
    return place ? placeIn(head.team, *place) : 0;
}

} // namespace Baton::Server
