// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/alertbook.h"

#include "domain/ladder.h"

#include <algorithm>

namespace Baton {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isSet(const AlertRules &rules)
{
    return !rules.choices.isEmpty() || !rules.locks.isEmpty();
}

/// The revision is of the place, not of what is set there.
AlertRules withoutRevision(const AlertRules &rules)
{
    return {rules.choices, rules.locks, 0};
}

void addDifference(QList<SaveAlertRules> &commands, const TeamId &team, const AgentId &agent, const AlertRules &now,
                   const AlertRules &wanted)
{
    const AlertRules next{withoutEmpty(wanted.choices), withoutEmpty(wanted.locks), now.revision};
    if (next != now)
        commands.append({team, agent, next});
}

} // namespace

AlertBook alertBookOf(const Workspace &workspace, const Agents &agents)
{
    AlertBook book;
    book.workspace = withoutRevision(workspace.alertRules);
    book.ladder = workspace.ladder;
    for (const Team &team : workspace.teams) {
        book.teams.insert(team.id.toString(), withoutRevision(team.alertRules));
        if (!team.ladder.isEmpty())
            book.ladders.insert(team.id.toString(), team.ladder);
    }
    for (const Agent &agent : agents) {
        if (isSet(agent.alertRules))
            book.agents.insert(agent.id.toString(), withoutRevision(agent.alertRules));
    }
    return book;
}

Result<QList<SaveAlertRules>> commandsFor(const AlertBook &book, const Workspace &workspace, const Agents &agents)
{
    for (const QString &team : book.teams.keys()) {
        if (!workspace.team(TeamId(team)))
            return refuse(Code::NotFound, u"teams."_s + team);
    }
    for (const QString &agent : book.agents.keys()) {
        if (!agents.contains(AgentId(agent)))
            return refuse(Code::NotFound, u"agents."_s + agent);
    }
    QList<SaveAlertRules> commands;
    addDifference(commands, {}, {}, workspace.alertRules, book.workspace);
    for (const Team &team : workspace.teams)
        addDifference(commands, team.id, {}, team.alertRules, book.teams.value(team.id.toString()));
    QList<AgentId> ids = agents.keys();
    std::sort(ids.begin(), ids.end());
    for (const AgentId &id : std::as_const(ids))
        addDifference(commands, {}, id, agents[id].alertRules, book.agents.value(id.toString()));
    // What becomes less goes first, so that the bound of all together is not passed on the way.
    const auto growth = [&](const SaveAlertRules &command) {
        const AlertRules before = !command.agent.isEmpty() ? agents[command.agent].alertRules
            : command.team.isEmpty()                       ? workspace.alertRules
                                                           : workspace.team(command.team)->alertRules;
        return alertBytes(command.rules) - alertBytes(before);
    };
    std::stable_sort(commands.begin(), commands.end(),
                     [&](const SaveAlertRules &a, const SaveAlertRules &b) { return growth(a) < growth(b); });
    return commands;
}

Result<QMap<TeamId, QList<LadderStep>>> laddersFor(const AlertBook &book, const Workspace &workspace)
{
    QMap<TeamId, QList<LadderStep>> changed;
    if (book.ladder.isEmpty() && book.ladders.isEmpty())
        return changed;
    if (!isLadder(book.ladder))
        return refuse(Code::BadSchema, u"ladder"_s);
    for (auto it = book.ladders.cbegin(); it != book.ladders.cend(); ++it) {
        if (!workspace.team(TeamId(it.key())))
            return refuse(Code::NotFound, u"ladders."_s + it.key());
        if (!isLadder(*it))
            return refuse(Code::BadSchema, u"ladders."_s + it.key());
    }
    if (book.ladder != workspace.ladder)
        changed.insert(TeamId(), book.ladder);
    for (const Team &team : workspace.teams) {
        const QList<LadderStep> wanted = book.ladders.value(team.id.toString());
        if (wanted != team.ladder)
            changed.insert(team.id, wanted);
    }
    return changed;
}

} // namespace Baton
