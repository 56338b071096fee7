// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/routing.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace Baton {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype bytesOfTeamPage = 40; ///< its keys and marks

QString baseOf(const QString &language)
{
    return language.section(u'-', 0, 0).toLower();
}

bool namesLanguage(const QStringList &languages, const QString &language)
{
    return std::any_of(languages.cbegin(), languages.cend(),
                       [&](const QString &one) { return baseOf(one) == baseOf(language); });
}

bool speaks(const QStringList &languages, const QString &language)
{
    return languages.isEmpty() || namesLanguage(languages, language);
}

bool serves(const Team &team, Category category, const QString &language)
{
    return speaks(team.languages, language) && (team.categories.isEmpty() || team.categories.contains(category));
}

/// The longest pattern of the team that the page fits; none where it fits none.
std::optional<qsizetype> fitOf(const Team &team, const QString &url)
{
    std::optional<qsizetype> longest;
    for (const TeamPage &page : team.pages) {
        if (fits(PageRule{page.pattern}, url))
            longest = qMax(longest.value_or(0), page.pattern.size());
    }
    return longest;
}

const Team *teamOfPage(const Conversation &conversation, const Workspace &workspace)
{
    const Team *found = nullptr;
    qsizetype best = -1;
    for (const Team &team : workspace.teams) {
        if (!speaks(team.languages, conversation.visitor.language))
            continue;
        if (const auto fit = fitOf(team, conversation.page.current.url); fit && *fit > best) {
            best = *fit;
            found = &team;
        }
    }
    return found;
}

const Team *teamOfCategory(const Conversation &conversation, const Workspace &workspace)
{
    const Team *found = nullptr;
    int best = 0;
    for (const Team &team : workspace.teams) {
        if (!serves(team, conversation.handoff->category, conversation.visitor.language))
            continue;
        const int named = (team.categories.isEmpty() ? 0 : 2) + (team.languages.isEmpty() ? 0 : 1);
        if (named > best) {
            best = named;
            found = &team;
        }
    }
    return found;
}

bool isWanted(const QStringList &skills, const QString &skill)
{
    return skills.contains(skill, Qt::CaseInsensitive);
}

int missing(const Agent &agent, const QStringList &wanted)
{
    return int(std::count_if(wanted.cbegin(), wanted.cend(),
                             [&](const QString &skill) { return !isWanted(agent.skills, skill); }));
}

qsizetype bytesOfTexts(const QStringList &texts)
{
    qsizetype bytes = 0;
    for (const QString &text : texts)
        bytes += text.toUtf8().size() + text.count(u'"') + text.count(u'\\') + 3;
    return bytes;
}

} // namespace

std::optional<Route> routeOf(const Conversation &conversation, const Policy &policy)
{
    if (!conversation.handoff || conversation.owner != Owner::queue() || !conversation.handoff->team.isEmpty())
        return std::nullopt;
    if (policy.workspace.team(conversation.handoff->wanted))
        return Route{conversation.handoff->wanted};
    if (const Team *team = teamOfPage(conversation, policy.workspace))
        return Route{team->id};
    if (const Team *team = teamOfCategory(conversation, policy.workspace))
        return Route{team->id};
    if (policy.workspace.defaultTeam.isEmpty())
        return std::nullopt;
    return Route{policy.workspace.defaultTeam};
}

QStringList skillsOfPage(const Team &team, const QString &url)
{
    QStringList wanted;
    for (const TeamPage &page : team.pages) {
        if (!fits(PageRule{page.pattern}, url))
            continue;
        for (const QString &skill : page.skills) {
            if (!isWanted(wanted, skill) && wanted.size() < maxSkills)
                wanted.append(skill);
        }
    }
    return wanted;
}

std::optional<AgentId> sameAgent(const Conversation &conversation, const Workspace &workspace)
{
    if (!conversation.handoff || conversation.earlier.isEmpty())
        return std::nullopt;
    const EarlierHandoff &before = conversation.earlier.last();
    const bool wentBack = before.outcome == Outcome::Returned || before.outcome == Outcome::Dropped;
    const Millis within = workspace.sameAgentWithin.value_or(builtInBounce);
    const bool isSoon = within.count() > 0 && conversation.handoff->requestedAt - before.endedAt <= within;
    if (before.agent.isEmpty() || !wentBack || !isSoon || conversation.handoff->declined.contains(before.agent))
        return std::nullopt;
    return before.agent;
}

bool asksForOffer(const Conversation &conversation, const Workspace &workspace)
{
    if (!conversation.handoff || conversation.owner != Owner::queue() || conversation.handoff->offer)
        return false;
    const Team *team = workspace.team(conversation.handoff->team);
    return team && (team->mode == TeamMode::Offers || sameAgent(conversation, workspace));
}

std::optional<WaitingPlace> waitingPlace(const Conversation &conversation)
{
    if (!conversation.handoff || conversation.owner != Owner::queue())
        return std::nullopt;
    return WaitingPlace{conversation.handoff->urgency != Urgency::Urgent, conversation.handoff->waitingSince,
                        conversation.id, conversation.handoff->requestedAt};
}

OfferRound::OfferRound(const TeamId &team, const Policy &policy, const GivenAt &given)
    : m_policy(policy)
    , m_team(policy.workspace.team(team))
{
    for (const Agent &agent : policy.agents) {
        if (!agent.isIn(team) || !policy.isReachable(agent.id))
            continue;
        m_people.push_back({&agent, policy.roomOf(agent), given.value(agent.id)});
        m_room += m_people.back().room;
    }
    std::sort(m_people.begin(), m_people.end(),
              [](const Person &a, const Person &b) { return a.agent->id < b.agent->id; });
}

OfferRound::Answer OfferRound::give(Person &person)
{
    --person.room;
    --m_room;
    return {Outlook::Offered, person.agent->id};
}

void OfferRound::take(const AgentId &agent, int count)
{
    for (Person &person : m_people) {
        if (person.agent->id != agent)
            continue;
        const int taken = qMin(person.room, count);
        person.room -= taken;
        m_room -= taken;
    }
}

OfferRound::Answer OfferRound::askSame(const AgentId &agent)
{
    for (Person &person : m_people) {
        if (person.agent->id == agent)
            return person.room > 0 ? give(person) : Answer{Outlook::Later, {}};
    }
    return {};
}

OfferRound::Answer OfferRound::ask(const Conversation &conversation)
{
    if (!m_team || !asksForOffer(conversation, m_policy.workspace))
        return {};
    Answer answer;
    if (const auto same = sameAgent(conversation, m_policy.workspace)) {
        answer = askSame(*same);
        if (answer.outlook == Outlook::Offered)
            return answer;
    }
    if (m_team->mode != TeamMode::Offers)
        return answer;
    const QStringList wanted = m_team->skills + conversation.handoff->skills;
    const QString &language = conversation.visitor.language;
    const auto rank = [&](const Person &person) {
        const bool isForeign = !language.isEmpty() && !speaks(person.agent->languages, language);
        return std::tuple(isForeign, missing(*person.agent, wanted), -person.room, person.givenAt);
    };
    Person *best = nullptr;
    for (Person &person : m_people) {
        if (conversation.handoff->declined.contains(person.agent->id))
            continue;
        answer.outlook = Outlook::Later;
        if (person.room > 0 && (!best || rank(person) < rank(*best)))
            best = &person;
    }
    return best ? give(*best) : answer;
}

QList<Command> offersFor(const QList<const Conversation *> &waiting, const Policy &policy, const GivenAt &given)
{
    QList<const Conversation *> inOrder;
    for (const Conversation *head : waiting) {
        if (asksForOffer(*head, policy.workspace))
            inOrder.append(head);
    }
    std::sort(inOrder.begin(), inOrder.end(),
              [](const Conversation *a, const Conversation *b) { return *waitingPlace(*a) < *waitingPlace(*b); });
    std::map<TeamId, OfferRound> rounds;
    QHash<AgentId, int> offered; // by all rounds: somebody of two teams has one capacity
    QList<Command> commands;
    for (const Conversation *head : std::as_const(inOrder)) {
        const TeamId &team = head->handoff->team;
        auto round = rounds.find(team);
        if (round == rounds.end()) {
            round = rounds.emplace(team, OfferRound(team, policy, given)).first;
            for (auto it = offered.cbegin(); it != offered.cend(); ++it)
                round->second.take(it.key(), *it);
        }
        const OfferRound::Answer answer = round->second.ask(*head);
        if (answer.outlook != OfferRound::Outlook::Offered)
            continue;
        ++offered[answer.agent];
        for (auto &[other, its] : rounds) {
            if (other != team)
                its.take(answer.agent);
        }
        commands.append(Command{{}, head->id, head->fence, MakeOffer{answer.agent}});
    }
    return commands;
}

qsizetype routingBytes(const Workspace &workspace)
{
    qsizetype bytes = 0;
    for (const Team &team : workspace.teams) {
        bytes += bytesOfTexts(team.skills);
        for (const TeamPage &page : team.pages)
            bytes += bytesOfTeamPage + bytesOfTexts({page.pattern}) + bytesOfTexts(page.skills);
    }
    return bytes;
}

} // namespace Baton
