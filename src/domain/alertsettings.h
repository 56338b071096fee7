// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/quiethours.h"

#include <QMap>

namespace Baton {

/// The tones, told apart by their rhythm; `Deep` has no high notes.
enum class AlertTone { Bell, Knock, Chime, Pulse, Deep };

/// What a toast shows of a visitor, from most to least.
enum class AlertPrivacy { Full, Name, Generic };

/// What one level chose about one row; whatever is not set is left to the level above.
struct AlertRowChoice
{
    QMap<AlertChannel, bool> on = {};
    QMap<AlertChannel, Millis> after = {}; ///< e-mail and push: how long it waits for somebody to take care
    std::optional<AlertTone> tone = std::nullopt;
    std::optional<Millis> repeat = std::nullopt; ///< of the sound, until the person notices; 0 for once
    std::optional<int> cap = std::nullopt; ///< sounds at most; 0 for as long as it lasts
    std::optional<AlertPrivacy> privacy = std::nullopt; ///< of toasts
    std::optional<int> above = std::nullopt; ///< people who wait for one team, of AlertRow::LeadQueueLong
    std::optional<bool> onlyBehind = std::nullopt; ///< toast and sound only while the window is not in front

    friend bool operator==(const AlertRowChoice &, const AlertRowChoice &) = default;
};

/// All that one level chose.
using AlertChoices = QMap<AlertRow, AlertRowChoice>;

/// Cells that more specific levels may not change, each with the reason that is shown beside the padlock.
using AlertLocks = QMap<AlertRow, QMap<AlertChannel, QString>>;

/// What an admin set for the workspace, for a team or for one agent.
struct AlertRules
{
    AlertChoices choices = {};
    AlertLocks locks = {};
    qint64 revision = 0; ///< raised by each save; who saves names the one they saw

    friend bool operator==(const AlertRules &, const AlertRules &) = default;
};

/// What an agent set for themselves.
struct AgentAlerts
{
    AlertChoices choices = {};
    QuietHours quiet = {};
    qint64 revision = 0; ///< raised by each save; who saves names the one they saw

    friend bool operator==(const AgentAlerts &, const AgentAlerts &) = default;
};

/// What holds where nobody chose anything: every value of a row.
AlertRowChoice builtInAlerts(AlertRow row);

constexpr qsizetype maxLockReasonCodePoints = 120;
/// All rules of the workspace and its teams together, as alertBytes() counts them: they travel in one frame.
constexpr qsizetype maxAlertBytes = 12 * 1024;
/// The rules for one agent.
constexpr qsizetype maxAgentAlertBytes = 8 * 1024;

/// No less than what rules take on the wire.
qsizetype alertBytes(const AlertRules &rules);

/// Without rows in which nothing is chosen, and locks of none.
AlertChoices withoutEmpty(AlertChoices choices);
AlertLocks withoutEmpty(AlertLocks locks);

} // namespace Baton
