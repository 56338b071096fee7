// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/alertsettings.h"
#include "domain/dryrun.h"

#include <compare>

namespace Baton {

/// One thing that rules can say about a row.
enum class AlertSetting { On, After, Tone, Repeat, Cap, Privacy, Above, OnlyBehind, Lock };

struct AlertSettingKey
{
    AlertRow row = AlertRow::Requested;
    AlertSetting setting = AlertSetting::On;
    std::optional<AlertChannel> channel = std::nullopt; ///< of On, After and Lock

    friend auto operator<=>(const AlertSettingKey &, const AlertSettingKey &) = default;
};

/// A setting that rules have and others have not, or have otherwise.
struct AlertDifference
{
    AlertSettingKey key;
    std::optional<qint64> before = std::nullopt; ///< none: left to the level above; of a lock 1 where there is one
    std::optional<qint64> after = std::nullopt;
    QString reasonBefore = {}; ///< of a lock
    QString reasonAfter = {};

    friend bool operator==(const AlertDifference &, const AlertDifference &) = default;
};

/// In the order of the rows.
QList<AlertDifference> differences(const AlertRules &before, const AlertRules &after);

/// What was changed from `base` to `mine`, done to `theirs`: who saves meanwhile loses nothing, and neither does who
/// still writes. Where both changed the same, it is `mine`.
AlertRules rebased(const AlertRules &base, const AlertRules &mine, const AlertRules &theirs);

/// A team whose handoffs nobody would notice even with all its people there.
struct SilentTeam
{
    TeamId team; ///< empty for handoffs of no team
    Unnoticed why = Unnoticed::AllSilent;
    bool lacksAddress = false; ///< somebody of it has mail or push on, which come nowhere as the server has no address
    bool already = false; ///< it is so before the change, too

    friend bool operator==(const SilentTeam &, const SilentTeam &) = default;
};

/// What becomes of each team by a change of settings, as if everybody whose account is not disabled were available.
QList<SilentTeam> silentTeams(const Workspace &workspaceBefore, const Agents &before, const Workspace &workspaceAfter,
                              const Agents &after, Instant at);

/// For whom a step of the ladder would come at another time, newly or no more, or would depend on something else; as if
/// everybody whose account is not disabled were available.
QList<AgentId> stepsChangedFor(const Workspace &before, const Workspace &after, const Agents &agents);

} // namespace Baton
