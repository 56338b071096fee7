// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/command.h"
#include "domain/workspace.h"

namespace Baton {

/// What the hours of the teams make of a moment that the workspace does not say yet; in the order of the teams.
QList<NoteOpening> openingChanges(const Workspace &workspace, Instant now);

/// When to look again: at the next opening or closing of a team, and after an hour at the latest. None where no team
/// has hours.
std::optional<Instant> nextLookAtHours(const Workspace &workspace, Instant now);

} // namespace Baton
