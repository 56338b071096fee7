// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/policy.h"

namespace Baton {

/// A stretch of time in which quiet hours would be broken into.
struct BrokenQuiet
{
    Instant from;
    Instant to;

    friend bool operator==(const BrokenQuiet &, const BrokenQuiet &) = default;
};

/// When, in the week from a moment on, a team's handoffs would wake its people although others of it are awake: who is
/// awake has nothing on that a console does, and all who hear have quiet hours, which are not heeded then. In steps of
/// a quarter of an hour, as if everybody were there. Empty for a team in which nobody hears at any time; that is told
/// by wouldReachNobody().
QList<BrokenQuiet> brokenQuiet(const Workspace &workspace, const Agents &agents, const TeamId &team, Instant from);

/// The same of each team that has any.
QMap<TeamId, QList<BrokenQuiet>> brokenQuietOfTeams(const Workspace &workspace, const Agents &agents, Instant from);

} // namespace Baton
