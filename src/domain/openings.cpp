// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/openings.h"

#include <algorithm>

namespace Baton {

namespace {

/// The data of the zones may change under a server that runs for months.
constexpr Millis longestWithoutLook = std::chrono::hours(1);

} // namespace

QList<NoteOpening> openingChanges(const Workspace &workspace, Instant now)
{
    QList<NoteOpening> changes;
    for (const Team &team : workspace.teams) {
        if (team.hours.isEmpty())
            continue;
        const bool open = isOpen(team.hours, now);
        const auto opensAt = open ? std::nullopt : nextOpening(team.hours, now);
        if (open != team.open || opensAt != team.opensAt)
            changes.append({team.id, open, opensAt});
    }
    return changes;
}

std::optional<Instant> nextLookAtHours(const Workspace &workspace, Instant now)
{
    std::optional<Instant> next;
    for (const Team &team : workspace.teams) {
        if (team.hours.isEmpty())
            continue;
        const Instant latest = now + longestWithoutLook;
        const Instant change = std::min(latest, nextChange(team.hours, now).value_or(latest));
        next = std::min(next.value_or(change), change);
    }
    return next;
}

} // namespace Baton
