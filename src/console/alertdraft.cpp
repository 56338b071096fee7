// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/alertdraft.h"

#include "backend/alertfile.h"
#include "console/console.h"
#include "domain/apply.h"
#include "domain/decide.h"

#include <algorithm>
#include <utility>

namespace Baton {

namespace {

bool saysTheSame(const AlertRules &a, const AlertRules &b)
{
    return a.choices == b.choices && a.locks == b.locks;
}

const AlertRules *rulesIn(const Workspace &workspace, const Agents &agents, const AlertPlace &place)
{
    if (!place.agent.isEmpty()) {
        const auto agent = agents.constFind(place.agent);
        return agent == agents.cend() ? nullptr : &agent->alertRules;
    }
    if (place.isWorkspace())
        return &workspace.alertRules;
    const Team *team = workspace.team(place.team);
    return team ? &team->alertRules : nullptr;
}

} // namespace

AlertDraft::AlertDraft(Console &console)
    : WorkspaceDraft(console)
{
    rebuild();
}

bool AlertDraft::isKnown(const AlertPlace &place) const
{
    return rulesIn(m_console.state().workspace(), m_console.state().agents(), place) != nullptr;
}

AlertRules AlertDraft::stored(const AlertPlace &place) const
{
    const AlertRules *rules = rulesIn(m_console.state().workspace(), m_console.state().agents(), place);
    return rules ? *rules : AlertRules();
}

AlertRules AlertDraft::rules(const AlertPlace &place) const
{
    const auto change = m_changes.constFind(place);
    return change == m_changes.cend() ? stored(place) : change->mine;
}

int AlertDraft::changeCount() const
{
    qsizetype count = 0;
    for (const Change &change : m_changes)
        count += differences(change.base, change.mine).size();
    for (const LadderChange &change : m_ladders)
        count += qMax(qsizetype(1), differences(change.base, change.mine).size());
    return int(count);
}

QList<LadderStep> AlertDraft::storedLadder(const TeamId &team) const
{
    const Workspace &workspace = m_console.state().workspace();
    if (team.isEmpty())
        return workspace.ladder;
    const Team *known = workspace.team(team);
    return known ? known->ladder : QList<LadderStep>();
}

QList<LadderStep> AlertDraft::ladder(const TeamId &team) const
{
    const auto change = m_ladders.constFind(team);
    return change == m_ladders.cend() ? storedLadder(team) : change->mine;
}

DryRun AlertDraft::dryRun(const TeamId &team, Instant at, const Presence &there) const
{
    const QHash<AgentId, int> load;
    return Baton::dryRun(Policy{m_workspace, there.agents, load, there.online}, team, at);
}

QList<AffectedAgent> AlertDraft::whoIsAffected() const
{
    return affected(m_console.state().workspace(), m_console.state().agents(), m_workspace, m_agents);
}

QList<SilentTeam> AlertDraft::whoIsLost() const
{
    return silentTeams(m_console.state().workspace(), m_console.state().agents(), m_workspace, m_agents,
                       m_console.now());
}

QList<AgentId> AlertDraft::whoseStepsChange() const
{
    return stepsChangedFor(m_console.state().workspace(), m_workspace, m_agents);
}

QMap<TeamId, QList<BrokenQuiet>> AlertDraft::newlyBrokenQuiet() const
{
    const ConsoleState &state = m_console.state();
    const auto before = brokenQuietOfTeams(state.workspace(), state.agents(), now());
    auto after = brokenQuietOfTeams(m_workspace, m_agents, now());
    for (auto it = after.begin(); it != after.end(); ++it) {
        const QList<BrokenQuiet> known = before.value(it.key());
        it->removeIf([&known](const BrokenQuiet &one) { return known.contains(one); });
    }
    after.removeIf([](const auto &entry) { return entry.value().isEmpty(); });
    return after;
}

void AlertDraft::setRules(const AlertPlace &place, const AlertRules &rules)
{
    if (!isKnown(place))
        return;
    Change change{stored(place), rules};
    change.mine.choices = withoutEmpty(change.mine.choices);
    change.mine.locks = withoutEmpty(change.mine.locks);
    change.mine.revision = change.base.revision;
    forgetDiscarded();
    if (saysTheSame(change.base, change.mine))
        m_changes.remove(place);
    else
        m_changes.insert(place, change);
    rebuild();
    Q_EMIT changed();
}

void AlertDraft::setLadder(const TeamId &team, const QList<LadderStep> &ladder)
{
    if (!isKnown({team, {}}))
        return;
    const LadderChange change{storedLadder(team), ladder};
    forgetDiscarded();
    if (change.base == change.mine)
        m_ladders.remove(team);
    else
        m_ladders.insert(team, change);
    rebuild();
    Q_EMIT changed();
}

QByteArray AlertDraft::exported() const
{
    return writeAlertFile(alertBookOf(m_console.state().workspace(), m_console.state().agents()));
}

Result<void> AlertDraft::importFile(QByteArrayView file)
{
    const Result<AlertBook> book = readAlertFile(file);
    return book ? setBook(*book) : tl::unexpected(book.error());
}

Result<void> AlertDraft::setBook(const AlertBook &book)
{
    const ConsoleState &state = m_console.state();
    const Result<QList<SaveAlertRules>> commands = commandsFor(book, state.workspace(), state.agents());
    if (!commands)
        return tl::unexpected(commands.error());
    if (const Result<void> fit = wouldBeTaken(*commands); !fit)
        return fit;
    const Result<QMap<TeamId, QList<LadderStep>>> ladders = laddersFor(book, state.workspace());
    if (!ladders)
        return tl::unexpected(ladders.error());
    forgetDiscarded();
    m_changes.clear();
    m_ladders.clear();
    for (const SaveAlertRules &command : *commands) {
        const AlertPlace place{command.team, command.agent};
        m_changes.insert(place, {stored(place), command.rules});
    }
    for (auto it = ladders->cbegin(); it != ladders->cend(); ++it)
        m_ladders.insert(it.key(), {storedLadder(it.key()), *it});
    rebuild();
    Q_EMIT changed();
    return {};
}

/// What the server would say, by the rules it has: so that a file is taken whole or not at all.
Result<void> AlertDraft::wouldBeTaken(const QList<SaveAlertRules> &commands) const
{
    Workspace workspace = m_console.state().workspace();
    Agents agents = m_console.state().agents();
    const QHash<AgentId, int> load;
    const QSet<AgentId> online;
    const Actor actor = Actor::agent(m_console.state().self().id, Role::Admin);
    for (const SaveAlertRules &command : commands) {
        const auto events =
            decideWorkspace(Policy{workspace, agents, load, online},
                            Command{CommandId(QStringLiteral("trial")), {}, {}, command}, actor, m_console.now());
        if (!events)
            return tl::unexpected(events.error());
        for (const Event &event : *events)
            apply(workspace, agents, event);
    }
    return {};
}

void AlertDraft::discard()
{
    m_discarded = std::exchange(m_changes, {});
    m_discardedLadders = std::exchange(m_ladders, {});
    rebuild();
    Q_EMIT changed();
}

/// On top of what others may have saved meanwhile.
void AlertDraft::restore()
{
    if (!canRestore())
        return;
    m_changes = std::exchange(m_discarded, {});
    m_ladders = std::exchange(m_discardedLadders, {});
    onPeople();
}

void AlertDraft::forgetDiscarded()
{
    m_discarded.clear();
    m_discardedLadders.clear();
}

/// With all the rest of the workspace as it is known, and only if it is still so.
void AlertDraft::saveLadders()
{
    if (m_ladders.isEmpty())
        return;
    Workspace workspace = m_console.state().workspace();
    for (auto it = m_ladders.cbegin(); it != m_ladders.cend(); ++it) {
        if (it.key().isEmpty())
            workspace.ladder = it->mine;
        else
            workspace.teams[it.key().toString()].ladder = it->mine;
    }
    m_ladderAsked = m_console.saveWorkspace(workspace, workspace.revision);
}

void AlertDraft::save()
{
    if (!canBeSet() || isSaving() || !isChanged())
        return;
    const ConsoleState &state = m_console.state();
    const auto commands = commandsFor(alertBookOf(m_workspace, m_agents), state.workspace(), state.agents());
    m_hasRefusals = false;
    if (!commands)
        return;
    ask([&] {
        for (const SaveAlertRules &command : *commands)
            m_asked.insert(m_console.saveAlertRules(command), command);
        saveLadders();
    });
}

void AlertDraft::onAnswer(const CommandId &command, std::optional<Code> code)
{
    const auto asked = m_asked.constFind(command);
    const bool isLadder = !m_ladderAsked.isEmpty() && command == m_ladderAsked;
    if (asked == m_asked.cend() && !isLadder)
        return;
    AlertPlace place;
    if (isLadder) {
        place.team = m_ladders.isEmpty() ? TeamId() : m_ladders.firstKey();
        m_ladderAsked = {};
    } else {
        place = {asked->team, asked->agent};
        m_asked.erase(asked);
    }
    m_hasRefusals = m_hasRefusals || code;
    // What was saved stops to be a change when the event that tells all consoles comes.
    Q_EMIT changed();
    if (code)
        Q_EMIT refused(place, *code);
    if (!isSaving() && !m_hasRefusals)
        Q_EMIT saved();
}

/// Whether somebody else was faster.
bool AlertDraft::catchUp(const AlertPlace &place, Change &change)
{
    const AlertRules now = stored(place);
    if (now.revision == change.base.revision)
        return false;
    const bool own = std::any_of(m_asked.cbegin(), m_asked.cend(), [&](const SaveAlertRules &sent) {
        return AlertPlace{sent.team, sent.agent} == place && saysTheSame(sent.rules, now);
    });
    change.mine = rebased(change.base, change.mine, now);
    change.base = now;
    return !own;
}

QList<AlertPlace> AlertDraft::catchUpRules()
{
    QList<AlertPlace> overtook;
    const QList<AlertPlace> places = m_changes.keys();
    for (const AlertPlace &place : places) {
        Change &change = m_changes[place];
        const bool other = isKnown(place) && catchUp(place, change);
        if (!isKnown(place) || saysTheSame(change.base, change.mine))
            m_changes.remove(place);
        else if (other)
            overtook.append(place);
    }
    return overtook;
}

/// A ladder is one whole: where somebody else was faster, it is mine that would be saved over theirs.
QList<AlertPlace> AlertDraft::catchUpLadders()
{
    QList<AlertPlace> overtook;
    const QList<TeamId> teams = m_ladders.keys();
    for (const TeamId &team : teams) {
        LadderChange &change = m_ladders[team];
        const QList<LadderStep> now = storedLadder(team);
        if (!isKnown({team, {}}) || now == change.mine)
            m_ladders.remove(team);
        else if (now != change.base)
            overtook.append({team, {}});
        if (m_ladders.contains(team))
            m_ladders[team].base = now;
    }
    return overtook;
}

void AlertDraft::onPeople()
{
    const QList<AlertPlace> overtook = catchUpRules() + catchUpLadders();
    rebuild();
    Q_EMIT changed();
    for (const AlertPlace &place : overtook)
        Q_EMIT overtaken(place);
}

void AlertDraft::rebuild()
{
    m_workspace = m_console.state().workspace();
    m_agents = m_console.state().agents();
    for (auto it = m_changes.cbegin(); it != m_changes.cend(); ++it) {
        if (!it.key().agent.isEmpty())
            m_agents[it.key().agent].alertRules = it->mine;
        else if (it.key().isWorkspace())
            m_workspace.alertRules = it->mine;
        else
            m_workspace.teams[it.key().team.toString()].alertRules = it->mine;
    }
    for (auto it = m_ladders.cbegin(); it != m_ladders.cend(); ++it) {
        if (it.key().isEmpty())
            m_workspace.ladder = it->mine;
        else
            m_workspace.teams[it.key().toString()].ladder = it->mine;
    }
}

} // namespace Baton

#include "moc_alertdraft.cpp"
