// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/peopledraft.h"

#include "console/console.h"
#include "domain/decision.h"
#include "domain/text.h"

#include <algorithm>
#include <utility>

namespace Baton {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Calls `visit` with each field that is set here, and where it is.
template<typename Visit>
void eachPersonField(const Visit &visit)
{
    using Field = PeopleDraft::Field;
    visit(Field::Name, &Agent::name);
    visit(Field::Role, &Agent::role);
    visit(Field::Teams, &Agent::teams);
    visit(Field::Languages, &Agent::languages);
    visit(Field::Skills, &Agent::skills);
    visit(Field::Capacity, &Agent::capacity);
    visit(Field::Disabled, &Agent::disabled);
}

bool isSamePerson(const Agent &a, const Agent &b)
{
    bool isSame = true;
    eachPersonField([&](PeopleDraft::Field, auto field) { isSame = isSame && a.*field == b.*field; });
    return isSame;
}

/// What of `mine` differs from `base`, put into `now`.
Agent rebasedPerson(const Agent &base, const Agent &mine, const Agent &now)
{
    Agent next = now;
    eachPersonField([&](PeopleDraft::Field, auto field) {
        if (mine.*field != base.*field)
            next.*field = mine.*field;
    });
    return next;
}

/// A team that was taken away and given back is no change.
QList<TeamId> inOrderOf(const QList<TeamId> &known, const QList<TeamId> &wanted)
{
    QList<TeamId> teams;
    for (const TeamId &team : known) {
        if (wanted.contains(team))
            teams.append(team);
    }
    for (const TeamId &team : wanted) {
        if (!teams.contains(team))
            teams.append(team);
    }
    return teams;
}

/// As the server will keep it.
Agent tidiedPerson(Agent agent, const Workspace &workspace)
{
    agent.name = cleanName(agent.name);
    if (const Result<QStringList> skills = fitSkills(u"agent.skills"_s, agent.skills))
        agent.skills = *skills;
    agent.teams.removeIf([&](const TeamId &team) { return !workspace.team(team); });
    return agent;
}

} // namespace

PeopleDraft::PeopleDraft(Console &console)
    : WorkspaceDraft(console)
{}

const Workspace &PeopleDraft::workspace() const
{
    return m_console.state().workspace();
}

QList<Agent> PeopleDraft::people() const
{
    QList<Agent> people = m_console.state().agents().values();
    // By id where names are equal: a hash has no order.
    std::sort(people.begin(), people.end(), [](const Agent &a, const Agent &b) {
        const int order = QString::localeAwareCompare(a.name, b.name);
        return order == 0 ? a.id < b.id : order < 0;
    });
    for (Agent &agent : people) {
        if (const auto change = m_changes.constFind(agent.id); change != m_changes.cend())
            agent = rebasedPerson(change->base, change->mine, agent);
    }
    return people;
}

std::optional<Agent> PeopleDraft::person(const AgentId &id) const
{
    const Agents &agents = m_console.state().agents();
    const auto known = agents.constFind(id);
    if (known == agents.cend())
        return std::nullopt;
    const auto change = m_changes.constFind(id);
    return change == m_changes.cend() ? *known : rebasedPerson(change->base, change->mine, *known);
}

PeopleDraft::Hold PeopleDraft::holdOf(const AgentId &id) const
{
    const ConsoleState &state = m_console.state();
    // Whoever else is an admin is not the last one: oneself is there.
    if (id != state.self().id || state.agents().value(id).role != Role::Admin)
        return Hold::None;
    const bool isLast = std::none_of(state.agents().cbegin(), state.agents().cend(), [&](const Agent &other) {
        return other.id != id && other.role == Role::Admin && !other.disabled;
    });
    return isLast ? Hold::LastAdmin : Hold::Oneself;
}

QList<AgentId> PeopleDraft::disputedPeople() const
{
    QList<AgentId> people;
    for (auto change = m_changes.cbegin(); change != m_changes.cend(); ++change) {
        if (!change->disputed.isEmpty())
            people.append(change.key());
    }
    return people;
}

std::optional<PeopleDraft::Faulty> PeopleDraft::faulty() const
{
    for (auto change = m_changes.cbegin(); change != m_changes.cend(); ++change) {
        const Agent &mine = change->mine;
        if (cleanName(mine.name).isEmpty())
            return Faulty{change.key(), Fault::NoName, {}};
        const auto noTag = std::find_if_not(mine.languages.cbegin(), mine.languages.cend(), isLanguageTag);
        if (noTag != mine.languages.cend())
            return Faulty{change.key(), Fault::NoLanguage, *noTag};
        if (mine.languages.size() > maxAgentLanguages)
            return Faulty{change.key(), Fault::ManyLanguages, {}};
        const auto isLong = [](const QString &skill) { return codePoints(skill) > maxSkillCodePoints; };
        const auto tooLong = std::find_if(mine.skills.cbegin(), mine.skills.cend(), isLong);
        if (tooLong != mine.skills.cend())
            return Faulty{change.key(), Fault::LongSkill, *tooLong};
        if (mine.skills.size() > maxSkills)
            return Faulty{change.key(), Fault::ManySkills, {}};
    }
    return std::nullopt;
}

QStringList PeopleDraft::skillsNobodyHas() const
{
    QStringList wanted;
    const auto want = [&wanted](const QStringList &skills) {
        for (const QString &skill : skills) {
            if (!wanted.contains(skill, Qt::CaseInsensitive))
                wanted.append(skill);
        }
    };
    for (const Team &team : workspace().teams) {
        want(team.skills);
        for (const TeamPage &page : team.pages)
            want(page.skills);
    }
    const QList<Agent> all = wanted.isEmpty() ? QList<Agent>() : people();
    wanted.removeIf([&all](const QString &skill) {
        return std::any_of(all.cbegin(), all.cend(), [&skill](const Agent &agent) {
            return !agent.disabled && agent.skills.contains(skill, Qt::CaseInsensitive);
        });
    });
    return wanted;
}

void PeopleDraft::setPerson(const Agent &edited)
{
    const Agents &agents = m_console.state().agents();
    const auto known = agents.constFind(edited.id);
    if (known == agents.cend())
        return;
    Agent mine = *known;
    eachPersonField([&](Field, auto field) { mine.*field = edited.*field; });
    if (holdOf(edited.id) != Hold::None) {
        mine.role = known->role;
        mine.disabled = known->disabled;
    }
    mine.teams = inOrderOf(known->teams, mine.teams);
    if (isSamePerson(mine, *known)) {
        m_changes.remove(edited.id);
    } else {
        Change &change = m_changes[edited.id];
        change.base = *known;
        change.mine = mine;
        eachPersonField([&](Field which, auto field) {
            if (mine.*field == (*known).*field)
                change.disputed.removeAll(which);
        });
    }
    Q_EMIT changed();
}

void PeopleDraft::discard()
{
    m_changes.clear();
    m_sent.clear();
    Q_EMIT changed();
}

void PeopleDraft::save()
{
    if (!canBeSet() || isSaving() || !isChanged() || faulty())
        return;
    m_isRefused = false;
    ask([this] {
        // Who is saved at once is no change any more while the others are sent.
        const QList<AgentId> ids = m_changes.keys();
        for (const AgentId &id : ids) {
            const Agents &agents = m_console.state().agents();
            const auto known = agents.constFind(id);
            const auto change = m_changes.find(id);
            if (known == agents.cend() || change == m_changes.end())
                continue;
            change->mine = tidiedPerson(change->mine, workspace());
            const Agent wanted = rebasedPerson(change->base, change->mine, *known);
            m_sent.insert(id, {change->base, wanted});
            m_asked.insert(m_console.saveAgent(wanted, *known), id);
        }
    });
}

void PeopleDraft::onAnswer(const CommandId &command, std::optional<Code> code)
{
    const auto asked = m_asked.constFind(command);
    if (asked == m_asked.cend())
        return;
    const AgentId person = *asked;
    m_asked.erase(asked);
    m_isRefused = m_isRefused || code;
    // What was saved stops to be a change when the event that tells all consoles comes.
    if (code)
        m_sent.remove(person);
    Q_EMIT changed();
    // Theirs comes, or has come, as an event of its own, and may be in dispute then.
    if (code == Code::Conflict)
        Q_EMIT overtaken(person);
    else if (code)
        Q_EMIT refused(person, *code);
    else if (m_asked.isEmpty() && !m_isRefused)
        Q_EMIT saved();
}

/// Whether somebody else's save is now below a change that stays one.
bool PeopleDraft::takeIn(const AgentId &id, const Agent &now)
{
    Change &change = m_changes[id];
    if (isSamePerson(now, change.base))
        return false;
    const auto sent = m_sent.constFind(id);
    const bool isOwn = sent != m_sent.cend() && isSamePerson(now, sent->mine);
    // A server that does not know what ours was based on: it went over somebody else's save, and what is kept here
    // brings that back.
    const bool wentOver = isOwn && !isSamePerson(change.base, sent->base);
    if (isOwn) {
        m_sent.remove(id);
    } else {
        eachPersonField([&](Field which, auto field) {
            const bool isTheirs = now.*field != change.base.*field && now.*field != change.mine.*field;
            if (isTheirs && change.mine.*field != change.base.*field && !change.disputed.contains(which))
                change.disputed.append(which);
        });
        change.mine = rebasedPerson(change.base, change.mine, now);
    }
    change.base = now;
    eachPersonField([&](Field which, auto field) {
        if (change.mine.*field == now.*field)
            change.disputed.removeAll(which);
    });
    if (isSamePerson(change.mine, now)) {
        m_changes.remove(id);
        m_sent.remove(id); // with what another saved between, it came as neither of both
        return false;
    }
    return !isOwn || wentOver;
}

void PeopleDraft::onPeople()
{
    const Agents &now = m_console.state().agents();
    QList<AgentId> taken;
    const QList<AgentId> ids = m_changes.keys();
    for (const AgentId &id : ids) {
        // Whoever is not known just now comes with the next snapshot.
        if (const auto known = now.constFind(id); known != now.cend() && takeIn(id, *known))
            taken.append(id);
    }
    Q_EMIT changed();
    for (const AgentId &id : std::as_const(taken))
        Q_EMIT overtaken(id);
}

} // namespace Baton

#include "moc_peopledraft.cpp"
