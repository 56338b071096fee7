// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/command.h"
#include "domain/policy.h"
#include "domain/result.h"

namespace Baton {

/// All alert rules and ladders that admins set, as they are exported and imported. What agents set for themselves is
/// theirs and not in it.
struct AlertBook
{
    int format = 1;
    AlertRules workspace = {};
    QMap<QString, AlertRules> teams = {}; ///< by id
    QMap<QString, AlertRules> agents = {}; ///< by id; only of those for whom something is set
    QList<LadderStep> ladder = {}; ///< of the workspace; none: the book says nothing of ladders
    QMap<QString, QList<LadderStep>> ladders = {}; ///< by id; only of teams that have one of their own

    friend bool operator==(const AlertBook &, const AlertBook &) = default;
};

AlertBook alertBookOf(const Workspace &workspace, const Agents &agents);

/// The commands that make the rules those of the book, each based on the revision there is now; none for what is as
/// the book says. A team or agent the book does not name loses its rules, one that is not here is an error.
Result<QList<SaveAlertRules>> commandsFor(const AlertBook &book, const Workspace &workspace, const Agents &agents);

/// The ladders that would become others by the book, of teams and, under no id, of the workspace. One for a team that
/// is not here is an error, and so is what is no ladder.
Result<QMap<TeamId, QList<LadderStep>>> laddersFor(const AlertBook &book, const Workspace &workspace);

} // namespace Baton
