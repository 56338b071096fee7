// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/decision.h"
#include "domain/text.h"

#include <algorithm>

namespace Baton {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype maxTeams = 200;
constexpr qsizetype maxTeamLanguages = 20;

bool canBeAsked(const AfterHours &after)
{
    const bool known = std::all_of(after.fields.cbegin(), after.fields.cend(),
                                   [](const QString &field) { return askableFields().contains(field); });
    return known && after.questions >= 1 && after.questions <= maxQuestions;
}

/// As it is saved: without what has events of its own, cleaned.
Result<Team> fitTeam(const Team &wanted)
{
    Team team = wanted;
    team.name = cleanName(team.name);
    team.open = true;
    team.opensAt.reset();
    team.ladder.clear();
    team.alertRules = {};
    if (!BATON_GUARD(!team.id.isEmpty() && !team.name.isEmpty()))
        return refuse(Code::BadSchema, u"teams: id and name are needed"_s);
    const QString where = u"teams "_s + team.name + u": "_s;
    if (!BATON_GUARD(team.target.count() > 0))
        return refuse(Code::BadSchema, where + u"target"_s);
    const bool areTags = std::all_of(team.languages.cbegin(), team.languages.cend(), isLanguageTag);
    if (!BATON_GUARD(areTags && team.languages.size() <= maxTeamLanguages))
        return refuse(Code::BadSchema, where + u"languages"_s);
    if (!BATON_GUARD(canBeAsked(team.afterHours)))
        return refuse(Code::BadSchema, where + u"after_hours"_s);
    team.afterHours.fields.removeDuplicates();
    team.hours = tidied(team.hours);
    if (const QString fault = faultOf(team.hours); !fault.isEmpty())
        return refuse(Code::BadSchema, where + u"hours."_s + fault);
    return team;
}

} // namespace

Result<EventBody> decideNoteOpening(const Policy &policy, const NoteOpening &body)
{
    const Team *team = policy.workspace.team(body.team);
    if (!BATON_GUARD(team != nullptr))
        return refuse(Code::NotFound, u"team"_s);
    if (!BATON_GUARD(!team->hours.isEmpty()))
        return refuse(Code::State, u"team: no hours"_s);
    return TeamOpeningNoted{body.team, body.open, body.open ? std::nullopt : body.opensAt};
}

Result<EventBody> decideSaveTeams(const Policy &policy, const SaveTeams &body)
{
    if (!BATON_GUARD(body.revision == policy.workspace.revision))
        return refuse(Code::Conflict, u"workspace: changed meanwhile"_s);
    if (!BATON_GUARD(body.teams.size() <= maxTeams))
        return refuse(Code::TooLarge, u"teams"_s);
    TeamsSaved saved;
    saved.defaultTeam = body.defaultTeam;
    QSet<TeamId> ids;
    qsizetype bytes = 0;
    for (const Team &wanted : body.teams) {
        const Result<Team> team = fitTeam(wanted);
        if (!team)
            return tl::unexpected(team.error());
        if (!BATON_GUARD(!ids.contains(team->id)))
            return refuse(Code::BadSchema, u"teams: twice "_s + team->name);
        ids.insert(team->id);
        bytes += hoursBytes(team->hours);
        if (!BATON_GUARD(bytes <= maxHoursBytes))
            return refuse(Code::TooLarge, u"teams: hours"_s);
        saved.teams.append(*team);
    }
    // Who waits for a team, and who is of it, would be left with nobody.
    const bool keepsAll = std::all_of(policy.workspace.teams.cbegin(), policy.workspace.teams.cend(),
                                      [&ids](const Team &known) { return ids.contains(known.id); });
    if (!BATON_GUARD(keepsAll))
        return refuse(Code::State, u"teams: none is dropped"_s);
    if (!BATON_GUARD(saved.teams.isEmpty() || ids.contains(saved.defaultTeam)))
        return refuse(Code::BadSchema, u"teams: default_team"_s);
    Workspace as = policy.workspace;
    as.teams.clear();
    for (const Team &team : std::as_const(saved.teams))
        as.teams.insert(team.id.toString(), team);
    if (const Result<void> fit = fitRouting(as); !BATON_GUARD(fit.has_value()))
        return tl::unexpected(fit.error());
    for (Team &team : saved.teams)
        team = as.teams.value(team.id.toString());
    return saved;
}

} // namespace Baton
