// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/hub.h"

#include "domain/match.h"
#include "domain/process.h"
#include "domain/routing.h"
#include "protocol/codec.h"
#include "server/agentsession.h"
#include "server/closecode.h"
#include "server/visitorsession.h"

#include <algorithm>
#include <tuple>

namespace Baton::Server {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 longestTick = 1'000;
constexpr Millis answersLate = std::chrono::minutes(10);
constexpr int turnsPerFlush = 8;
constexpr qsizetype seenKept = 50'000;

} // namespace

Hub::Hub(Engine &engine, Accounts &accounts, ReaderPool &readers, HubSettings settings, Environment environment)
    : m_engine(engine)
    , m_accounts(accounts)
    , m_readers(readers)
    , m_settings(settings)
    , m_environment(std::move(environment))
    , m_book(engine, m_lines)
    , m_desk(engine, [this](const Command &command) { submit(command, Actor::system()); })
{
    m_engine.committed = [this](const Committed &committed) { published(committed); };
    m_engine.isFollowed = [this](const ConversationId &conversation) { return m_visitors.contains(conversation); };
    const qint64 now = m_environment.monotonicMs();
    m_wallAhead = m_environment.wallClock().ms - now;
    m_timerOf.reserve(m_engine.open().size());
    for (const Conversation *head : m_engine.openHeads()) {
        schedule(*head);
        // An owner whose console has not come back yet has a whole lease to do so.
        if (head->owner.isAgent())
            m_heldSince.insert(head->id, now);
    }
    QList<SideRecord> receipts = m_engine.takeReceipts();
    receipts.removeIf([this](const SideRecord &one) { return !m_engine.agents().contains(AgentId(one.who)); });
    m_alerts.takeUp(receipts, m_environment.wallClock(), now);
    beginWaiting();
}

Hub::~Hub()
{
    m_engine.committed = {};
    m_engine.isFollowed = {};
    m_sessions.clear();
}

void Hub::connected(ConnectionId id, PeerKind kind, std::shared_ptr<Peer> peer)
{
    if (m_draining) {
        peer->close(CloseRestart);
        return;
    }
    if (kind == PeerKind::Agent) {
        auto agent = std::make_unique<AgentSession>(*this, id, std::move(peer));
        m_agentSessions.emplace(id, agent.get());
        m_sessions.emplace(id, std::move(agent));
    } else {
        m_sessions.emplace(id, std::make_unique<VisitorSession>(*this, id, std::move(peer)));
    }
}

void Hub::visits(const ConversationId &conversation, VisitorSession *session)
{
    m_visitors[conversation].append(session);
}

void Hub::forget(ConnectionId id)
{
    const auto found = m_sessions.find(id);
    if (found == m_sessions.end())
        return;
    m_agentSessions.erase(id);
    if (auto *visitor = dynamic_cast<VisitorSession *>(found->second.get())) {
        if (const auto there = m_visitors.find(visitor->conversation()); there != m_visitors.end()) {
            there->removeOne(visitor);
            if (there->isEmpty())
                m_visitors.erase(there);
        }
    }
    m_sessions.erase(found);
}

Session *Hub::session(ConnectionId id) const
{
    const auto found = m_sessions.find(id);
    return found == m_sessions.end() || found->second->isClosed() ? nullptr : found->second.get();
}

void Hub::received(ConnectionId id, const QByteArray &frame)
{
    if (Session *one = session(id))
        one->received(frame);
}

void Hub::disconnected(ConnectionId id)
{
    forget(id);
}

void Hub::submit(const Command &command, const Actor &actor, Answered answered)
{
    Command own = command;
    if (own.id.isEmpty())
        own.id = CommandId(makeCommandId(m_environment));
    m_engine.submit(own, actor, std::move(answered));
}

void Hub::flush()
{
    // What a commit leads to (routing, the first step of the ladder) is decided and committed right after it.
    // What has happened stays staged where a commit fails, and is tried again in the next turn of the loop.
    const qint64 failed = m_engine.failedCommits();
    m_desk.makeOffers();
    for (int turn = 0; turn < turnsPerFlush && m_engine.hasStaged() && m_engine.failedCommits() == failed; ++turn) {
        m_engine.flush();
        m_desk.makeOffers();
    }
}

void Hub::published(const Committed &committed)
{
    for (const StoredEvent &stored : committed.events) {
        AgentSession::Encoded encoded;
        for (const auto &[id, agent] : m_agentSessions) {
            if (!agent->isClosed())
                agent->publish(stored, committed, encoded);
        }
        const QList<VisitorSession *> visitors = m_visitors.value(stored.event.conversation);
        for (VisitorSession *visitor : visitors) {
            if (!visitor->isClosed())
                visitor->publish(stored);
        }
    }
    for (const auto &[id, agent] : m_agentSessions) {
        if (!agent->isClosed())
            agent->settle();
    }
    for (const Whispered &whisper : committed.whispers) {
        for (const auto &[id, agent] : m_agentSessions) {
            if (!agent->isClosed())
                agent->told(whisper);
        }
    }
    // Before what is to be sent is taken: that the handoff ended is still told, without a name.
    for (const StoredEvent &stored : committed.events) {
        if (std::holds_alternative<ConversationErased>(stored.event.body))
            erased(stored.event.conversation);
    }
    if (onDeliveries && !committed.deliveries.isEmpty())
        onDeliveries(committed.deliveries);
    for (const StoredEvent &stored : committed.events) {
        if (const auto *handled = std::get_if<LettersHandled>(&stored.event.body); handled && onLettersHandled)
            onLettersHandled(*handled);
    }
    for (const StoredEvent &stored : committed.events) {
        const bool isKnowledge = std::holds_alternative<AnswerTaught>(stored.event.body)
            || std::holds_alternative<AnswerForgotten>(stored.event.body)
            || std::holds_alternative<QuestionsDismissed>(stored.event.body);
        if (isKnowledge && onKnowledge)
            onKnowledge(stored.event);
    }
    const bool savedAgents =
        std::any_of(committed.events.cbegin(), committed.events.cend(),
                    [](const StoredEvent &stored) { return std::holds_alternative<AgentSaved>(stored.event.body); });
    const qint64 failedBefore = std::exchange(m_failedCommits, m_engine.failedCommits());
    if ((savedAgents || m_failedCommits > failedBefore) && onAgentsSaved)
        onAgentsSaved();
    bool timersMoved = false;
    QSet<ConversationId> turns;
    for (const StoredEvent &stored : committed.events) {
        timersMoved = timersMoved || movesTimers(stored.event);
        m_availabilityMoved =
            m_availabilityMoved || stored.before != stored.after || stored.event.conversation.isEmpty();
        if (isTurn(stored.event))
            turns.insert(stored.event.conversation);
        if (stored.before.owner != stored.after.owner && stored.after.owner.isAgent())
            m_heldSince.insert(stored.event.conversation, m_environment.monotonicMs());
    }
    if (m_availabilityMoved)
        m_availability.clear();
    if (timersMoved) {
        m_hoursDue = 0;
        m_availabilityDiffers = true;
        for (const Conversation *head : m_engine.openHeads())
            schedule(*head);
    }
    followWaiting(committed);
    for (const ConversationId &conversation : committed.touched)
        afterCommit(*m_engine.head(conversation), turns.contains(conversation));
    tellConcerned(committed);
}

/// Ladders and hours are settings: with them what waits comes due at other times.
bool Hub::movesTimers(const Event &event)
{
    return std::holds_alternative<WorkspaceSaved>(event.body) || std::holds_alternative<TeamsSaved>(event.body)
        || std::holds_alternative<TeamOpeningNoted>(event.body);
}

/// Consoles that do not have it in view may keep something of it all the same.
void Hub::erased(const ConversationId &conversation)
{
    const Protocol::Ephemeral hint{conversation, {}, Protocol::EphemeralKind::Erased, 0, 0};
    for (const auto &[id, agent] : m_agentSessions) {
        if (!agent->isClosed())
            agent->told(hint);
    }
    const QList<VisitorSession *> visitors = m_visitors.value(conversation);
    for (VisitorSession *visitor : visitors)
        visitor->erased();
    m_seen.remove(conversation);
    m_noticed.remove(conversation);
    if (onErased)
        onErased(conversation);
}

bool Hub::isTurn(const Event &event)
{
    if (std::holds_alternative<HandoffRequested>(event.body))
        return true;
    const auto *added = std::get_if<MessageAdded>(&event.body);
    return added && added->message.kind == MessageKind::Text && added->message.speaker == Speaker::Visitor;
}

void Hub::afterCommit(const Conversation &head, bool turn)
{
    schedule(head);
    if (head.owner != Owner::queue())
        m_noticed.remove(head.id);
    if (auto route = routeOf(head, m_engine.policy())) {
        route->queued = queuedIn(route->team, head);
        submit(Command{{}, head.id, head.fence, *route}, Actor::system());
    }
    if (!head.owner.isAgent())
        m_heldSince.remove(head.id);
    if (turn && onTurn && head.ai == "builtin"_L1)
        onTurn(TurnTaken{head, m_engine.workspace()});
}

void Hub::schedule(const Conversation &head)
{
    const auto known = m_timerOf.find(head.id);
    if (known != m_timerOf.end())
        m_timers.remove(*known, head.id);
    m_waits.follow(head, m_engine.workspace().offerLasts, moment());
    const auto hidden = m_waits.hidden(head.id, moment());
    const auto at = hidden ? nextDueAt(hidden->moved(head), m_engine.policy()) : nextDueAt(head, m_engine.policy());
    if (at)
        m_timers.insert(at->ms, head.id);
    if (known != m_timerOf.end() && at)
        *known = at->ms;
    else if (known != m_timerOf.end())
        m_timerOf.erase(known);
    else if (at)
        m_timerOf.insert(head.id, at->ms);
}

/// What comes due next by the wall clock as it is now, what it hides counted in.
std::optional<Due> Hub::dueOf(const Conversation &head, const Policy &policy) const
{
    const auto hidden = m_waits.hidden(head.id, moment());
    if (!hidden)
        return nextDue(head, policy);
    auto due = nextDue(hidden->moved(head), policy);
    if (due)
        due->tick.hidden = hidden->of(due->tick.kind);
    return due;
}

/// Where the wall clock was set, the timers are set anew: nobody waits longer as it was put back.
void Hub::heedClock()
{
    const qint64 ahead = m_environment.wallClock().ms - m_environment.monotonicMs();
    if (qAbs(ahead - m_wallAhead) <= WaitClock::tolerance.count())
        return;
    m_wallAhead = ahead;
    m_hoursDue = 0;
    for (const Conversation *head : m_engine.openHeads())
        schedule(*head);
}

/// What is due, the earliest first; of what is due in one moment, as at an opening, the oldest request first.
QList<ConversationId> Hub::readyAt(Instant now)
{
    std::vector<std::tuple<qint64, qint64, ConversationId>> due;
    for (auto it = m_timers.cbegin(); it != m_timers.cend() && it.key() <= now.ms; ++it) {
        const Conversation *head = m_engine.head(it.value());
        due.emplace_back(it.key(), head && head->handoff ? head->handoff->requestedAt.ms : 0, it.value());
    }
    std::sort(due.begin(), due.end());
    QList<ConversationId> ready;
    for (const auto &[at, asked, conversation] : due)
        ready.append(conversation);
    return ready;
}

void Hub::takeDue()
{
    const Instant now = m_environment.wallClock();
    const QList<ConversationId> ready = readyAt(now);
    if (ready.isEmpty())
        return;
    const QSet<AgentId> quiet = quietAt(m_engine.stagedPolicy().agents, AlertRow::Requested, now);
    for (const ConversationId &conversation : std::as_const(ready)) {
        const Conversation *head = m_engine.head(conversation);
        Policy policy = m_engine.stagedPolicy();
        policy.quiet = &quiet;
        const auto due = head ? dueOf(*head, policy) : std::nullopt;
        if (!due || due->at > now) {
            if (head)
                schedule(*head);
            continue;
        }
        // Looked at again soon even if the commit fails; a commit sets it anew.
        m_timers.remove(m_timerOf.value(conversation), conversation);
        m_timers.insert(now.ms + longestTick, conversation);
        m_timerOf.insert(conversation, now.ms + longestTick);
        submit(Command{{}, conversation, head->fence, due->tick}, Actor::system());
    }
}

/// What was asked for shortly before a restart: no step of its ladder is taken before it is known for whom it waits.
void Hub::takeUpRoutes()
{
    if (std::exchange(m_tookUpRoutes, true))
        return;
    const QList<const Conversation *> open = m_engine.openHeads();
    for (const Conversation *head : open) {
        if (const auto route = routeOf(*head, m_engine.policy()))
            submit(Command{{}, head->id, head->fence, *route}, Actor::system());
    }
    flush();
}

void Hub::takeUpTurns()
{
    if (!onTurn)
        return;
    const QList<ConversationId> unanswered = m_engine.takeUnanswered();
    const Instant now = m_environment.wallClock();
    for (const ConversationId &conversation : unanswered) {
        const Conversation *head = m_engine.head(conversation);
        // An answer to yesterday's question would come out of the blue.
        if (head && head->unansweredSince && now - *head->unansweredSince < answersLate)
            afterCommit(*head, true);
    }
}

void Hub::tick()
{
    const qint64 now = m_environment.monotonicMs();
    std::vector<ConnectionId> closed;
    for (const auto &[id, one] : m_sessions) {
        one->tick(now);
        if (one->isClosed())
            closed.push_back(id);
    }
    for (const ConnectionId id : closed)
        forget(id);
    heedClock();
    heedHours();
    takeUpRoutes();
    takeUpTurns();
    lapseLeases(now);
    takeDue();
    mendOffers();
    flush();
    refreshPlaces(now);
    heedAvailability(now);
    tellReachable(now);
}

qint64 Hub::msToNextTick() const
{
    const qint64 due = m_timers.isEmpty() ? m_hoursDue : qMin(m_hoursDue, m_timers.firstKey());
    return qBound(qint64(0), due - m_environment.wallClock().ms, longestTick);
}

void Hub::drain()
{
    m_draining = true;
    for (const auto &[id, one] : m_sessions)
        one->drained();
}

void Hub::relay(const Protocol::Ephemeral &hint, const Session *from, const Actor &who)
{
    const Conversation *head = m_engine.head(hint.c);
    if (!head)
        return;
    if (const Agent *agent = m_engine.policy().agent(who.agentId());
        agent && !mayServe(*agent, visibilityOf(*head, m_engine.policy())))
        return;
    Protocol::Ephemeral told = hint;
    told.who = who.id;
    told.ttl = qBound(0, hint.ttl, 30'000);
    if (hint.kind == Protocol::EphemeralKind::Seen) {
        told.n = qMin(hint.n, head->messages);
        if (told.n <= m_seen.value(hint.c))
            return;
        if (m_seen.size() >= seenKept)
            m_seen.clear();
        m_seen.insert(hint.c, told.n);
    }
    for (const auto &[id, one] : m_sessions) {
        if (one.get() != from && !one->isClosed())
            one->hinted(told, *head);
    }
}

void Hub::tellDevices(const Protocol::Ephemeral &hint, const AgentSession *from, const AgentId &agent)
{
    Protocol::Ephemeral told = hint;
    told.who = agent.toString();
    for (const auto &[id, one] : m_agentSessions) {
        if (one != from && !one->isClosed() && one->agent() == agent)
            one->told(told);
    }
}

void Hub::eachAgentSession(void (AgentSession::*tell)())
{
    for (const auto &[id, one] : m_agentSessions) {
        if (!one->isClosed())
            (one->*tell)();
    }
}

void Hub::tellLetters()
{
    eachAgentSession(&AgentSession::tellLetters);
}

void Hub::noticed(const ConversationId &conversation, const AgentId &agent, qint64 no)
{
    const Conversation *head = m_engine.open().contains(conversation) ? m_engine.head(conversation) : nullptr;
    if (!head || head->owner != Owner::queue() || head->handoff->no != no)
        return;
    Noticed &known = m_noticed[conversation];
    if (known.since != head->handoff->waitingSince)
        known = {head->handoff->waitingSince, {}};
    known.by.insert(agent);
}

QList<Protocol::Ephemeral> Hub::noticedBy(const AgentId &agent) const
{
    QList<Protocol::Ephemeral> told;
    for (auto known = m_noticed.cbegin(); known != m_noticed.cend(); ++known) {
        const Conversation *head = m_engine.open().contains(known.key()) ? m_engine.head(known.key()) : nullptr;
        if (head && head->handoff->waitingSince == known->since && known->by.contains(agent))
            told.append({head->id, agent.toString(), Protocol::EphemeralKind::Acknowledged, 0, head->handoff->no});
    }
    return told;
}

void Hub::tellQuestions()
{
    eachAgentSession(&AgentSession::tellQuestions);
}

void Hub::tellModel()
{
    eachAgentSession(&AgentSession::tellModel);
}

std::optional<Protocol::Ephemeral> Hub::seenBy(const Conversation &head) const
{
    const auto seen = m_seen.constFind(head.id);
    if (seen == m_seen.cend())
        return std::nullopt;
    return Protocol::Ephemeral{head.id, head.visitor.id.toString(), Protocol::EphemeralKind::Seen, 0, *seen};
}

} // namespace Baton::Server
