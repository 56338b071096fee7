// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "unit/domain/world.h"

#include "domain/match.h"

namespace Baton::Test {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array outcomes{"returned", "resolved", "cancelled", "refused", "missed", "dropped"};
constexpr std::array whys{"left", "timeout", "closed"};
constexpr std::array owners{"ai", "queue", "agent", "nobody"};
constexpr std::array speakers{"visitor", "ai", "bot", "agent", "system"};
constexpr std::array marks{"none",      "requested",  "claimed",     "assigned",   "taken_over",
                           "released",  "lease_lost", "transferred", "returned",   "resolved",
                           "cancelled", "refused",    "missed",      "deferred",   "snoozed",
                           "reopened",  "form_sent",  "from_popup",  "from_button"};
constexpr std::array codes{"bad_json",
                           "bad_schema",
                           "too_large",
                           "too_deep",
                           "unsupported_version",
                           "unauthenticated",
                           "token_expired",
                           "forbidden",
                           "not_found",
                           "conflict",
                           "fenced",
                           "state",
                           "idempotency_mismatch",
                           "rate_limited",
                           "text_rejected",
                           "attachment_rejected",
                           "team_closed",
                           "disabled",
                           "overloaded",
                           "internal"};
constexpr std::array stateNames{"ai",
                                "ai, deferred",
                                "queue, unrouted",
                                "queue, routed",
                                "queue, offered to me",
                                "queue, offered to other",
                                "agent, claimed",
                                "agent, active",
                                "agent, snoozed",
                                "nobody"};

template<typename List, typename Enum>
QString nameIn(const List &names, Enum value)
{
    return QString::fromLatin1(names.at(static_cast<std::size_t>(value)));
}

QString inShort(const Message &message)
{
    if (message.kind == MessageKind::Text)
        return nameIn(speakers, message.speaker);
    const QString mark = nameIn(marks, message.mark);
    if (message.kind == MessageKind::Note)
        return message.mark == Mark::None ? u"note"_s : QString(u"note:"_s + mark);
    return (message.kind == MessageKind::System ? u"line:"_s : u"mark:"_s) + mark;
}

QString inShort(const HandoffEnded &ended)
{
    const QString why = ended.why ? QString(u"/"_s + nameIn(whys, *ended.why)) : QString();
    return u"ended:"_s + nameIn(outcomes, ended.outcome) + why + u":"_s + nameIn(owners, ended.owner.kind);
}

Agent person(const AgentId &id, Role role, const QList<TeamId> &teams)
{
    Agent agent;
    agent.id = id;
    agent.login = id.toString().mid(2, 4);
    agent.name = agent.login.left(1).toUpper() + agent.login.mid(1);
    agent.role = role;
    agent.teams = teams;
    agent.status = Status::Available;
    return agent;
}

/// Whoever it is: they were of the team when they were asked.
void offer(World &world, const AgentId &agent)
{
    const QList<TeamId> teams = world.agents[agent].teams;
    world.agents[agent].teams = {support};
    world.tell(Actor::system(), MakeOffer{agent});
    world.agents[agent].teams = teams;
}

Team team(const TeamId &id, const QString &name)
{
    Team made;
    made.id = id;
    made.name = name;
    return made;
}

} // namespace

Actor as(const AgentId &agent)
{
    if (agent == lena)
        return Actor::agent(agent, Role::TeamLead);
    return Actor::agent(agent, agent == ada ? Role::Admin : Role::Agent);
}

CommandBody said(const QString &text)
{
    return VisitorMessage{text};
}

World::World()
    : workspace(defaultWorkspace())
{
    Team closed = team(night, u"Night"_s);
    closed.open = false;
    closed.opensAt = now + Millis(3'600'000);
    Team selling = team(sales, u"Sales"_s);
    selling.categories = {Category::Sales};
    selling.target = Millis(60'000);
    workspace.teams = {
        {support.toString(), team(support, u"Support"_s)}, {sales.toString(), selling}, {night.toString(), closed}};
    workspace.teams[night.toString()].languages = {u"eo"_s};
    workspace.defaultTeam = support;
    for (const Agent &agent : {person(ann, Role::Agent, {support}), person(bob, Role::Agent, {support}),
                               person(cleo, Role::Agent, {sales}), person(lena, Role::TeamLead, {support}),
                               person(ada, Role::Admin, {}), person(dora, Role::Agent, {support})}) {
        agents.insert(agent.id, agent);
        online.insert(agent.id);
    }
    agents[dora].disabled = true;
}

Command World::command(const CommandBody &body, std::optional<qint64> fence) const
{
    const QString number = QString::number(log.size());
    return {CommandId(u"018f0000-0000-7000-8000-"_s + number.rightJustified(12, u'0')), ConversationId(u"c_0001"_s),
            fence, body};
}

Result<Events> World::attempt(const Actor &actor, const CommandBody &body, std::optional<qint64> fence) const
{
    const Command wish = command(body, fence);
    return isWorkspaceCommand(body) ? decideWorkspace(policy(), wish, actor, now)
                                    : decide(head, policy(), wish, actor, now);
}

Result<Events> World::attempt(const Actor &actor, const CommandBody &body) const
{
    return attempt(actor, body, head.fence);
}

QString World::tell(const Actor &actor, const CommandBody &body, std::optional<qint64> fence)
{
    const qint64 before = head.fence;
    const auto result = attempt(actor, body, fence);
    if (result) {
        if (const QString fault = faultOf(*result, head, now, actor); !fault.isEmpty())
            return u"FAULT "_s + fault;
        fold(*result);
    }
    return inShort(result, before);
}

QString World::tell(const Actor &actor, const CommandBody &body)
{
    return tell(actor, body, head.fence);
}

void World::fold(const Events &events)
{
    for (const Event &event : events) {
        if (event.version > 0)
            apply(head, event);
        else
            apply(workspace, agents, event);
        apply(answers, event);
        log.push_back(event);
    }
}

Message World::last() const
{
    return lastOf<MessageAdded>().message;
}

QString inShort(const EventBody &body)
{
    return std::visit(
        Match{
            [](const ConversationStarted &) { return u"started"_s; },
            [](const MessageAdded &e) { return inShort(e.message); },
            [](const PageVisited &) { return u"page"_s; },
            [](const ProfileUpdated &) { return u"profile"_s; },
            [](const LeadUpdated &) { return u"lead"_s; },
            [](const BriefingUpdated &) { return u"briefing"_s; },
            [](const HandoffRequested &) { return u"requested"_s; },
            [](const HandoffUpdated &) { return u"updated"_s; },
            [](const HandoffRouted &e) -> QString { return u"routed:"_s + e.team.toString(); },
            [](const HandoffOffered &e) -> QString { return u"offered:"_s + e.agent.toString(); },
            [](const HandoffDeclined &e) -> QString {
                return (e.lapsed ? u"lapsed:"_s : u"declined:"_s) + e.agent.toString();
            },
            [](const HandoffDeferred &) { return u"deferred"_s; },
            [](const HandoffResumed &) { return u"resumed"_s; },
            [](const AlertStepped &e) -> QString { return u"stepped:"_s + QString::number(e.step); },
            [](const ConversationClaimed &e) -> QString { return nameIn(marks, e.how) + u":"_s + e.agent.toString(); },
            [](const ConversationTransferred &e) -> QString {
                return u"transferred:"_s + e.agent.toString() + e.team.toString();
            },
            [](const ConversationReleased &e) -> QString {
                return (e.leaseLost ? u"lease_lost:"_s : u"released:"_s) + e.agent.toString();
            },
            [](const HandoffEnded &e) { return inShort(e); },
            [](const ConversationReopened &) { return u"reopened"_s; },
            [](const ConversationSnoozed &) { return u"snoozed"_s; },
            [](const ConversationWoken &) { return u"woken"_s; },
            [](const VisitorLeft &) { return u"left"_s; },
            [](const ConversationRated &) { return u"rated"_s; },
            [](const ContactRevealed &) { return u"revealed"_s; },
            [](const GoalReached &e) -> QString { return u"goal:"_s + e.goal; },
            [](const AgentSaved &) { return u"agent"_s; },
            [](const AgentStatusSet &) { return u"status"_s; },
            [](const WorkspaceSaved &) { return u"workspace"_s; },
            [](const AgentAlertsSet &) { return u"alerts"_s; },
            [](const AlertRulesSaved &) { return u"alert_rules"_s; },
            [](const AgentAddressesNoted &) { return u"addresses"_s; },
            [](const TeamOpeningNoted &e) -> QString {
                return (e.open ? u"opened:"_s : u"closed:"_s) + e.team.toString();
            },
            [](const TeamsSaved &) { return u"teams"_s; },
            [](const ConversationFlagged &) { return u"flagged"_s; },
            [](const HandoffRulesSaved &) { return u"handoff_rules"_s; },
            [](const AgentLanguageSet &e) -> QString { return u"language:"_s + e.language; },
            [](const AnswerTaught &e) -> QString {
                return u"taught:"_s + e.answer.id + u"/"_s + QString::number(e.answer.revision);
            },
            [](const AnswerForgotten &e) -> QString { return u"forgotten:"_s + e.id; },
            [](const ConversationErased &) { return u"erased"_s; },
            [](const QuestionsDismissed &e) -> QString { return u"dismissed:"_s + e.ids.join(u','); },
            [](const LettersHandled &e) -> QString {
                return (e.again ? u"again:"_s : u"discarded:"_s) + e.ids.join(u',');
            },
        },
        body);
}

QString codeName(Code code)
{
    return nameIn(codes, code);
}

QString inShort(const Result<Events> &result, qint64 fenceBefore)
{
    if (!result)
        return u"!"_s + codeName(result.error().code) + u" "_s + result.error().detail;
    if (result->empty())
        return u"-"_s;
    QStringList words;
    for (const Event &event : *result) {
        words.append(inShort(event.body) + (event.fence > fenceBefore ? u"^"_s : QString()));
        fenceBefore = event.fence;
    }
    return words.join(u' ');
}

QString faultOf(const Events &events, const Conversation &before, const Instant &now, const Actor &actor)
{
    qint64 version = before.version;
    qint64 fence = before.fence;
    for (const Event &event : events) {
        if (event.seq != 0 || event.at != now || event.by != actor || event.cid.isEmpty())
            return u"envelope of "_s + inShort(event.body);
        if (event.conversation.isEmpty())
            continue;
        if (event.version != ++version)
            return u"version of "_s + inShort(event.body);
        if (event.fence < fence || event.fence > fence + 1)
            return u"fence of "_s + inShort(event.body);
        fence = event.fence;
        if (const auto *added = std::get_if<MessageAdded>(&event.body)) {
            const Message &message = added->message;
            if (message.at != event.at || message.cid != event.cid || message.fence != event.fence)
                return u"message of "_s + inShort(event.body);
        }
    }
    return {};
}

QString stateName(State state)
{
    return nameIn(stateNames, state);
}

World inState(State state, const AgentId &me, const AgentId &owner, bool ofBot)
{
    World world;
    StartConversation start;
    start.visitor = {vera, u"Vera"_s, u"en"_s};
    world.tell(ofBot ? Actor::bot(bert) : asVisitor(), start);
    world.pass(Millis(1000));
    world.tell(asVisitor(), said(u"Where is my order 4711?"_s));
    if (state == State::Ai)
        return world;
    world.tell(asVisitor(), AskHuman{Category::Support});
    if (state == State::Unrouted)
        return world;
    world.tell(Actor::system(), Route{support});
    world.pass(Millis(1000));
    if (state == State::Deferred)
        world.tell(Actor::system(), Defer{world.now + Millis(60'000)});
    else if (state == State::OfferedToMe || state == State::OfferedToOther)
        offer(world, state == State::OfferedToMe ? me : me == bob ? ann : bob);
    if (state < State::Claimed)
        return world;
    world.tell(as(owner), Claim{});
    if (state == State::Claimed)
        return world;
    world.pass(Millis(1000));
    world.tell(as(owner), Send{u"It is on its way."_s});
    if (state == State::Snoozed)
        world.tell(as(owner), SetSnooze{world.now + Millis(60'000)});
    else if (state == State::Nobody)
        world.tell(as(owner), Resolve{});
    return world;
}

QString right(State state, const Actor &actor, const CommandBody &body)
{
    return inState(state).tell(actor, body);
}

QString stale(State state, const Actor &actor, const CommandBody &body)
{
    World world = inState(state);
    return world.tell(actor, body, world.head.fence - 1);
}

QString absent(State state, const Actor &actor, const CommandBody &body)
{
    return inState(state).tell(actor, body, std::nullopt);
}

} // namespace Baton::Test
