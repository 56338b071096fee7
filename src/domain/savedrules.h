// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/event.h"

namespace Baton {

/// One save of alert rules or of a ladder as the log has it: who, when, where, and what it said from then on.
struct SavedRules
{
    qint64 n = 0; ///< ascending in time; the number of the record
    Instant at;
    AgentId by; ///< empty where it was nobody at a console
    TeamId team; ///< at most one of the two; neither for the workspace
    AgentId agent;
    std::optional<AlertRules> rules = std::nullopt; ///< none where a ladder was saved
    QList<LadderStep> ladder = {}; ///< of a team empty for the workspace's

    friend bool operator==(const SavedRules &, const SavedRules &) = default;
};

/// What an event saved of them; `before` and `after` are the workspace around it.
QList<SavedRules> savedBy(const Event &event, const Workspace &before, const Workspace &after);

} // namespace Baton
