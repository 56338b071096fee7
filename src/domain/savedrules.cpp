// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/savedrules.h"

namespace Baton {

namespace {

SavedRules savedAt(const Event &event)
{
    SavedRules saved;
    saved.at = event.at;
    saved.by = event.by.agentId();
    return saved;
}

} // namespace

QList<SavedRules> savedBy(const Event &event, const Workspace &before, const Workspace &after)
{
    SavedRules saved = savedAt(event);
    if (const auto *rules = std::get_if<AlertRulesSaved>(&event.body)) {
        saved.team = rules->team;
        saved.agent = rules->agent;
        saved.rules = rules->rules;
        return {saved};
    }
    QList<SavedRules> all;
    if (!std::holds_alternative<WorkspaceSaved>(event.body))
        return all;
    if (after.ladder != before.ladder) {
        saved.ladder = after.ladder;
        all.append(saved);
    }
    for (const Team &team : after.teams) {
        const Team *known = before.team(team.id);
        if (team.ladder == (known ? known->ladder : QList<LadderStep>()))
            continue;
        saved.team = team.id;
        saved.ladder = team.ladder;
        all.append(saved);
    }
    return all;
}

} // namespace Baton
