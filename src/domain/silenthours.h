// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/policy.h"

namespace Baton {

/// A stretch of time.
struct SilentSpan
{
    Instant from;
    Instant to;

    friend bool operator==(const SilentSpan &, const SilentSpan &) = default;
};

/// When, in the week from a moment on, a team's handoffs would be noticed by nobody of it although somebody is awake:
/// who is has every alert off, and those with an alert on have quiet hours, which are heeded because not all of the
/// team have them. In steps of a quarter of an hour. Empty for a team whom nothing reaches at any time; that is told by
/// wouldReachNobody().
QList<SilentSpan> silentSpans(const Workspace &workspace, const Agents &agents, const TeamId &team, Instant from);

/// The same of each team that has any.
QMap<TeamId, QList<SilentSpan>> silentWeek(const Workspace &workspace, const Agents &agents, Instant from);

} // namespace Baton
