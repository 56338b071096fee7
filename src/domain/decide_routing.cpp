// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/decision.h"
#include "domain/routing.h"
#include "domain/text.h"

namespace Baton {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<TeamPage> fitTeamPage(const TeamPage &page)
{
    TeamPage fit = page;
    fit.pattern = cleanText(page.pattern).simplified();
    if (!BATON_GUARD(!fit.pattern.isEmpty() && !fit.pattern.contains(u' ')))
        return refuse(Code::BadSchema, u"workspace.teams.pages: an address without blanks is needed"_s);
    if (!BATON_GUARD(codePoints(fit.pattern) <= maxPatternCodePoints))
        return refuse(Code::TooLarge, u"workspace.teams.pages: at most %1 letters"_s.arg(maxPatternCodePoints));
    const Result<QStringList> skills = fitSkills(u"workspace.teams.pages.skills"_s, page.skills);
    if (!skills)
        return tl::unexpected(skills.error());
    fit.skills = *skills;
    return fit;
}

} // namespace

Result<QStringList> fitSkills(const QString &where, const QStringList &skills)
{
    QStringList fit;
    for (const QString &skill : skills) {
        const QString clean = cleanText(skill).simplified();
        if (!BATON_GUARD(codePoints(clean) <= maxSkillCodePoints))
            return refuse(Code::TooLarge, u"%1: at most %2 letters"_s.arg(where).arg(maxSkillCodePoints));
        if (!clean.isEmpty() && !fit.contains(clean, Qt::CaseInsensitive))
            fit.append(clean);
    }
    if (!BATON_GUARD(fit.size() <= maxSkills))
        return refuse(Code::TooLarge, u"%1: at most %2"_s.arg(where).arg(maxSkills));
    return fit;
}

Result<void> fitRouting(Workspace &workspace)
{
    for (Team &team : workspace.teams) {
        const Result<QStringList> skills = fitSkills(u"workspace.teams.skills"_s, team.skills);
        if (!skills)
            return tl::unexpected(skills.error());
        team.skills = *skills;
        if (!BATON_GUARD(team.pages.size() <= maxTeamPages))
            return refuse(Code::TooLarge, u"workspace.teams.pages: at most %1"_s.arg(maxTeamPages));
        for (TeamPage &page : team.pages) {
            const Result<TeamPage> fit = fitTeamPage(page);
            if (!fit)
                return tl::unexpected(fit.error());
            page = *fit;
        }
    }
    if (!BATON_GUARD(routingBytes(workspace) <= maxRoutingBytes))
        return refuse(Code::TooLarge, u"workspace.teams: too many pages and skills"_s);
    const Millis bounce = workspace.sameAgentWithin.value_or(builtInBounce);
    if (!BATON_GUARD(bounce.count() >= 0 && bounce <= longestBounce))
        return refuse(Code::BadSchema, u"workspace.same_agent_within"_s);
    return {};
}

} // namespace Baton
