// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/policy.h"

namespace Baton {

/// Where a value comes from, from the widest to the most specific.
enum class AlertLevel { BuiltIn, Workspace, Team, Override, Own };

/// A value that more specific levels may not change.
struct AlertLock
{
    AlertLevel level = AlertLevel::Workspace;
    TeamId team; ///< whose lock it is, for AlertLevel::Team
    QString reason;

    friend bool operator==(const AlertLock &, const AlertLock &) = default;
};

/// What holds for one agent, and why.
template<typename T>
struct Effective
{
    T value{};
    AlertLevel from = AlertLevel::BuiltIn; ///< which level chose it
    TeamId team = {}; ///< which team did, for AlertLevel::Team
    std::optional<AlertLock> lock = std::nullopt; ///< against the agent's own choice

    friend bool operator==(const Effective &, const Effective &) = default;
};

struct EffectiveCell
{
    Effective<bool> on;
    Effective<Millis> after; ///< e-mail and push; 0 elsewhere

    friend bool operator==(const EffectiveCell &, const EffectiveCell &) = default;
};

/// All of a row but its cells.
struct EffectiveRow
{
    Effective<AlertTone> tone;
    Effective<Millis> repeat;
    Effective<int> cap;
    Effective<AlertPrivacy> privacy;
    Effective<int> above;
    Effective<bool> onlyBehind;

    friend bool operator==(const EffectiveRow &, const EffectiveRow &) = default;
};

// The one place where levels are put together. The most specific level that chose a value gives it: built-in,
// workspace, team, admin's override for the agent, the agent. An agent's teams are one level: each counts with what it
// chose or has from the workspace, and the more alerting value wins (on; sooner; more often; longer; from fewer on;
// not only behind), of toasts the more private. A lock of a level holds the value there against all more specific ones
// but the override: what that sets stands, and the agent may choose on from there, unless the override locks the cell
// itself. A lock of e-mail and push holds the delay too, one of the toast holds privacy, though not against more
// privacy, and from how many on, one of the sound holds repeat and cap, and one of toast or sound holds "only behind";
// the tone is always the agent's own affair.

EffectiveCell effective(AlertRow row, AlertChannel channel, const Agent &agent, const Workspace &workspace);
EffectiveRow effective(AlertRow row, const Agent &agent, const Workspace &workspace);

/// Whether a row is more than a number beside an icon for this agent.
bool alerts(AlertRow row, const Agent &agent, const Workspace &workspace);
/// Whether it is so by what a console does: toast, sound or urgency.
bool alertsAtConsole(AlertRow row, const Agent &agent, const Workspace &workspace);

struct AlertCell
{
    AlertRow row = AlertRow::Requested;
    AlertChannel channel = AlertChannel::Toast;

    friend bool operator==(const AlertCell &, const AlertCell &) = default;
};

/// An agent for whom cells come out differently.
struct AffectedAgent
{
    AgentId agent;
    QList<AlertCell> cells; ///< what belongs to a channel counts as its cell

    friend bool operator==(const AffectedAgent &, const AffectedAgent &) = default;
};

/// Whom a change concerns, by agent; people who are new, gone or disabled are not told of.
QList<AffectedAgent> affected(const Workspace &workspaceBefore, const Agents &before, const Workspace &workspaceAfter,
                              const Agents &after);

} // namespace Baton
