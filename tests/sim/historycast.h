// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net.h"

namespace Baton::Sim {

// Who plays in a history, and under which rules.

/// A small workspace: one to three teams with ladders, two to four people with statuses, quiet hours and choices.
Disk randomDisk(World &world);
/// A ladder of some minutes at most, with its steps in any order.
QList<LadderStep> randomLadder(World &world);
/// What a person sets for themselves; the revision is that of `before`.
AgentAlerts randomAlerts(World &world, const AgentAlerts &before);
Faults randomWeather(World &world);

/// The longest any ladder, postponement or lease of a history takes.
constexpr qint64 longestLadder = 110'000;
constexpr qint64 longestDelay = 40'000;
constexpr qint64 longestLease = 60'000;

} // namespace Baton::Sim
