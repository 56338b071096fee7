// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/openings.h"
#include "domain/routing.h"
#include "unit/domain/world.h"

#include <chrono>
#include <functional>

// A team with the hours of an office, and moments in and out of them.

namespace Baton::Test {

inline constexpr Millis hour = std::chrono::hours(1);

inline Instant momentOf(const QString &iso)
{
    return {QDateTime::fromString(iso, Qt::ISODate).toMSecsSinceEpoch()};
}

/// Nine to five from Monday to Friday, in Berlin.
inline OpeningHours office()
{
    return {QStringLiteral("Europe/Berlin"), {{{1, 2, 3, 4, 5}, 540, 1020}}};
}

/// A world in which Support has the hours of an office, and that moment is.
inline World officeAt(const QString &iso)
{
    World world;
    world.now = momentOf(iso);
    world.workspace.teams[support.toString()].hours = office();
    return world;
}

inline SaveTeams saved(
    const World &world, const std::function<void(Team &)> &change = [](Team &) {})
{
    SaveTeams save{world.workspace.teams.values(), world.workspace.defaultTeam, world.workspace.revision};
    for (Team &team : save.teams) {
        if (team.id == support)
            change(team);
    }
    return save;
}

/// As the hub does it.
inline void heedHours(World &world)
{
    const QList<NoteOpening> changes = openingChanges(world.workspace, world.now);
    for (const NoteOpening &change : changes)
        world.tell(Actor::system(), change);
}

/// Somebody asks for a person, and it is routed as the hub does it.
inline QString asks(World &world)
{
    StartConversation start;
    start.visitor.id = vera;
    start.visitor.zone = QStringLiteral("Asia/Tokyo");
    world.tell(asVisitor(), start);
    const QString asked = world.tell(asVisitor(), AskHuman{});
    return asked + u' ' + world.tell(Actor::system(), *routeOf(world.head, world.policy()));
}

inline const QString friday = QStringLiteral("2026-05-08T13:00:00Z"); ///< 15:00 in Berlin
inline const QString saturday = QStringLiteral("2026-05-09T10:00:00Z");
inline const QString monday = QStringLiteral("2026-05-11T07:00:00Z"); ///< 09:00 in Berlin

} // namespace Baton::Test
