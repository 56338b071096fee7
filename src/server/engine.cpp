// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/engine.h"

#include "domain/apply.h"
#include "domain/decide.h"
#include "domain/erase.h"
#include "domain/match.h"
#include "protocol/codec.h"
#include "protocol/sha256.h"
#include "server/answers.h"
#include "server/failpoint.h"

#include <algorithm>

namespace Baton::Server {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t answersInMemory = 20'000;
constexpr std::size_t erasedInMemory = 20'000; ///< no page is under way for as long as it takes to erase so many

/// Who is asked now; nobody where there is no offer.
AgentId askedNow(const Conversation &head)
{
    return head.handoff && head.handoff->offer ? head.handoff->offer->agent : AgentId();
}

} // namespace

Engine::Engine(Store &store, EngineSettings settings, Environment environment)
    : m_store(store)
    , m_settings(settings)
    , m_environment(std::move(environment))
{}

Result<void> Engine::start()
{
    Result<Loaded> loaded = m_store.load();
    if (!loaded)
        return tl::unexpected(loaded.error());
    m_log = loaded->log;
    m_salt = loaded->salt;
    m_top = loaded->top;
    m_workspace = loaded->workspace;
    for (const Agent &agent : std::as_const(loaded->agents))
        m_agents.insert(agent.id, agent);
    m_answers = std::move(loaded->answers);
    m_receipts = std::move(loaded->receipts);
    m_heads = std::move(loaded->openHeads);
    for (const Whispered &whisper : std::as_const(loaded->whispers))
        m_whispers[whisper.conversation].append(whisper);
    m_open.reserve(m_heads.size());
    m_encoded = std::move(loaded->encoded);
    m_encoded.reserve(m_heads.size());
    for (const Conversation &head : std::as_const(m_heads)) {
        m_open.insert(head.id);
        if (head.owner.isAgent())
            ++m_load[head.owner.agent];
        if (const AgentId asked = askedNow(head); !asked.isEmpty())
            ++m_offers[asked];
    }
    for (const Conversation &head : std::as_const(loaded->unanswered)) {
        m_heads.insert(head.id, head);
        m_unanswered.append(head.id);
    }
    m_letGoAt = m_heads.size() + m_settings.headsKept;
    beginTurn();
    return {};
}

void Engine::beginTurn()
{
    m_staged = {};
    m_staged.workspace = m_workspace;
    m_staged.agents = m_agents;
    m_staged.answers = m_answers;
    m_staged.load = m_load;
    m_staged.offers = m_offers;
}

const Conversation *Engine::head(const ConversationId &conversation)
{
    if (const auto known = m_heads.constFind(conversation); known != m_heads.cend())
        return &*known;
    if (const auto stored = m_store.head(conversation))
        return &*m_heads.insert(conversation, *stored);
    return nullptr;
}

QList<const Conversation *> Engine::openHeads() const
{
    QList<const Conversation *> heads;
    heads.reserve(m_open.size());
    if (m_heads.size() > 2 * m_open.size()) {
        for (const ConversationId &conversation : m_open)
            heads.append(&*m_heads.constFind(conversation));
        return heads;
    }
    // In the order they lie in: looking each up takes several times as long.
    for (const Conversation &head : m_heads)
        if (head.handoff)
            heads.append(&head);
    return heads;
}

ConversationId Engine::conversationOf(const VisitorId &visitor)
{
    if (const auto known = m_conversationOf.constFind(visitor); known != m_conversationOf.cend())
        return *known;
    if (const auto started = m_staged.started.constFind(visitor); started != m_staged.started.cend())
        return *started;
    const ConversationId stored = m_store.conversationOf(visitor);
    if (!stored.isEmpty())
        m_conversationOf.insert(visitor, stored);
    return stored;
}

const EncodedHead &Engine::encoded(const Conversation &head)
{
    if (const auto known = m_encoded.constFind(head.id); known != m_encoded.cend())
        return *known;
    return *m_encoded.emplace(head.id, EncodedHead::of(head));
}

/// Whether all after `seq` is in memory, or now is.
bool Engine::reachBack(qint64 seq)
{
    const qint64 first = m_recent.empty() ? m_top + 1 : m_recent.front().event.seq;
    if (first <= seq + 1)
        return true;
    if (m_top - seq > m_settings.recentEvents)
        return false;
    const Result<QList<StoredEvent>> before = m_store.events(seq, first - 1);
    if (!before || before->size() != first - 1 - seq)
        return false;
    m_recent.insert(m_recent.begin(), before->cbegin(), before->cend());
    return true;
}

std::optional<QList<const StoredEvent *>> Engine::since(qint64 seq)
{
    QList<const StoredEvent *> events;
    if (seq >= m_top)
        return events;
    if (!reachBack(seq))
        return std::nullopt;
    const auto first = m_recent.cbegin() + (seq + 1 - m_recent.front().event.seq);
    for (auto it = first; it != m_recent.cend(); ++it)
        events.append(&*it);
    return events;
}

const Conversation &Engine::stagedHead(const ConversationId &conversation)
{
    if (const auto staged = m_staged.heads.constFind(conversation); staged != m_staged.heads.cend())
        return *staged;
    const Conversation *committedHead = head(conversation);
    static const Conversation none;
    return committedHead ? *committedHead : none;
}

std::optional<StoredCommand> Engine::answeredBefore(const QString &sender, const CommandId &id)
{
    if (const auto known = m_answered.constFind(keyOf(sender, id)); known != m_answered.cend())
        return *known;
    return m_store.command(sender, id);
}

void Engine::submit(const Command &command, const Actor &actor, Answered answered)
{
    const QString sender = senderOf(actor);
    const bool keeps = keepsAnswers(actor);
    QByteArray bodyHash;
    if (keeps) {
        bodyHash = Protocol::Sha256::of(Protocol::encodeCommandBody(command));
        if (const auto before = answeredBefore(sender, command.id)) {
            m_waiting.append({std::move(answered), answerAgain(*before, command.id, before->bodyHash == bodyHash)});
            return;
        }
    }
    Result<std::vector<Event>> decided = decideStaged(command, actor);
    if (decided && !attachmentsHold(command.conversation, *decided, actor))
        decided = refuse(Code::AttachmentRejected, u"unknown file"_s);
    if (decided) {
        for (const Event &event : *decided)
            stage(event);
        if (std::holds_alternative<Whisper>(command.body))
            stageWhisper(command, actor);
    } else if (std::holds_alternative<Answer>(command.body) && !stagedHead(command.conversation).erasedAt) {
        record({m_environment.wallClock(), u"late_answer"_s, command.conversation, sender,
                Protocol::encodeCommandBody(command)});
    }
    const Protocol::Ack ack = answerFor(command, actor, decided);
    // Of what is said to whom was erased no hash is kept either. It is refused each time, and to erase again does
    // nothing.
    const bool isErased = !command.conversation.isEmpty() && stagedHead(command.conversation).erasedAt;
    if (keeps && !isErased)
        remember(
            keyOf(sender, command.id),
            {sender, command.id, bodyHash, Protocol::encodeAck(ack), m_environment.wallClock(), command.conversation});
    if (m_settings.plantEarlyAck && answered) {
        answered(ack);
        return;
    }
    m_waiting.append({std::move(answered), ack});
}

bool Engine::attachmentsHold(const ConversationId &conversation, const std::vector<Event> &events,
                             const Actor &actor) const
{
    return std::all_of(events.cbegin(), events.cend(), [&](const Event &event) {
        const auto *added = std::get_if<MessageAdded>(&event.body);
        return !added
            || std::all_of(added->message.attachments.cbegin(), added->message.attachments.cend(),
                           [&](const Attachment &attachment) {
                               return holdsAttachment && holdsAttachment(conversation, attachment, actor);
                           });
    });
}

QString Engine::answerKey(const StoredCommand &answer)
{
    return keyOf(answer.sender, answer.id);
}

void Engine::remember(const QString &key, StoredCommand command)
{
    m_staged.batch.commands.append(command);
    m_staged.answered.append(key);
    m_answered.insert(key, std::move(command));
}

Result<std::vector<Event>> Engine::decideStaged(const Command &command, const Actor &actor)
{
    const Instant now = m_environment.wallClock();
    if (isWorkspaceCommand(command.body))
        return decideWorkspace(stagedPolicy(), command, actor, now);
    if (auto erased = eraseRemains(command, actor))
        return *std::move(erased);
    const Conversation &staged = stagedHead(command.conversation);
    const bool skipsCompare = m_settings.plantNoCompare && std::holds_alternative<Claim>(command.body) && staged.handoff
        && staged.owner.isAgent();
    const bool skipsFence = m_settings.plantNoFence && std::holds_alternative<Answer>(command.body);
    if (skipsCompare || skipsFence) {
        Conversation pretended = staged;
        pretended.owner = skipsCompare ? Owner::queue() : Owner::ai();
        pretended.fence = command.fence.value_or(staged.fence);
        return decide(pretended, stagedPolicy(), command, actor, now);
    }
    return decide(staged, stagedPolicy(), command, actor, now);
}

void Engine::stage(const Event &decided)
{
    StoredEvent stored;
    stored.event = decided;
    stored.event.seq = m_top + m_staged.batch.events.size() + 1;
    stored.event.hash = Protocol::eventHash(stored.event, m_salt);
    if (stored.event.conversation.isEmpty())
        stageBeside(stored);
    else
        stageConversation(stored);
    m_staged.batch.events.append(std::move(stored));
}

void Engine::stageConversation(StoredEvent &stored)
{
    const ConversationId &id = stored.event.conversation;
    if (!m_staged.heads.contains(id))
        m_staged.heads.insert(id, stagedHead(id));
    Conversation &staged = m_staged.heads[id];
    const Owner before = staged.owner;
    const AgentId askedBefore = askedNow(staged);
    stored.before = visibilityOf(staged, stagedPolicy());
    apply(staged, stored.event);
    if (before != staged.owner) {
        if (before.isAgent())
            --m_staged.load[before.agent];
        if (staged.owner.isAgent())
            ++m_staged.load[staged.owner.agent];
    }
    if (const AgentId asked = askedNow(staged); asked != askedBefore) {
        if (!askedBefore.isEmpty())
            --m_staged.offers[askedBefore];
        if (!asked.isEmpty())
            ++m_staged.offers[asked];
    }
    stored.after = visibilityOf(staged, stagedPolicy());
    if (stored.before != stored.after)
        m_staged.moved.insert(stored.event.seq, staged);
    if (std::holds_alternative<ConversationStarted>(stored.event.body))
        m_staged.started.insert(staged.visitor.id, id);
    if (const auto *step = std::get_if<AlertStepped>(&stored.event.body))
        record({stored.event.at,
                u"step"_s,
                id,
                {},
                Protocol::encodeStepRecord(stepRecordOf(*step, staged, stagedPolicy(), stored.event.at))});
    if (std::holds_alternative<ConversationErased>(stored.event.body))
        takeBackDeliveries(id);
    stageDeliveries(stored.event, staged);
}

/// What the same turn asked to be sent before: no channel knows of it yet that could forget it.
void Engine::takeBackDeliveries(const ConversationId &conversation)
{
    QSet<QString> theirs;
    m_staged.deliveries.removeIf([&](const Delivery &delivery) {
        if (delivery.conversation != conversation)
            return false;
        theirs.insert(delivery.id);
        return true;
    });
    m_staged.batch.deliveries.removeIf(
        [&](const DeliveryChange &change) { return theirs.contains(change.delivery.id); });
}

void Engine::stageDeliveries(const Event &event, const Conversation &head)
{
    if (!deliveriesOf)
        return;
    const QList<Delivery> wanted = deliveriesOf(event, head, stagedPolicy());
    for (const Delivery &delivery : wanted)
        change({DeliveryChange::Kind::Added, delivery});
    m_staged.deliveries.append(wanted);
}

void Engine::stageWhisper(const Command &command, const Actor &actor)
{
    const Whispered whisper = whisperedBy(stagedHead(command.conversation), command, actor, m_environment.wallClock());
    record({whisper.at, u"whisper"_s, whisper.conversation, whisper.by.toString(), Protocol::encodeWhispered(whisper)});
    m_staged.whispers.append(whisper);
}

/// Whoever has a conversation anew was whispered nothing. Only what was touched can have another owner.
void Engine::keepWhispers(const Committed &done)
{
    for (const Whispered &whisper : done.whispers) {
        QList<Whispered> &kept = m_whispers[whisper.conversation];
        kept.append(whisper);
        if (kept.size() > maxWhispersKept)
            kept.removeFirst();
    }
    for (const ConversationId &conversation : done.touched) {
        const auto kept = m_whispers.find(conversation);
        if (kept == m_whispers.end())
            continue;
        const Conversation *now = head(conversation);
        kept->removeIf(
            [now](const Whispered &whisper) { return !now || now->erasedAt || whisper.fence != now->fence; });
        if (kept->isEmpty())
            m_whispers.erase(kept);
    }
}

Protocol::Ack Engine::answerFor(const Command &command, const Actor &actor, const Result<std::vector<Event>> &decided)
{
    Protocol::Ack ack;
    ack.id = command.id;
    const Conversation &head = stagedHead(command.conversation);
    if (decided) {
        ack.ok = true;
        ack.seq = decided->empty() ? 0 : m_top + m_staged.batch.events.size();
        ack.fence = head.fence;
        return ack;
    }
    ack.code = decided.error().code;
    ack.detail = decided.error().detail;
    if (head.exists() && decided.error().code != Code::NotFound && hearsWhoHasIt(actor, head, stagedPolicy()))
        ack.now = Protocol::Present{head.owner, head.fence};
    return ack;
}

void Engine::flush()
{
    if (!hasStaged())
        return;
    m_staged.batch.records += m_happened.records;
    m_staged.batch.deliveries += m_happened.deliveries;
    m_staged.batch.questions += m_happened.questions;
    if (!m_staged.batch.isEmpty()) {
        for (const Conversation &head : std::as_const(m_staged.heads))
            m_staged.batch.heads.append(head);
        BATON_FAILPOINT("before_commit");
        if (const Result<void> stored = m_store.commit(m_staged.batch); !stored) {
            discard();
            return;
        }
        BATON_FAILPOINT("after_commit");
        m_happened = {};
    }
    keep();
}

void Engine::keep()
{
    Committed done;
    done.events = m_staged.batch.events;
    done.moved = std::move(m_staged.moved);
    done.deliveries = std::move(m_staged.deliveries);
    done.reseen = std::move(m_staged.reseen);
    done.whispers = std::move(m_staged.whispers);
    for (auto it = m_staged.heads.cbegin(); it != m_staged.heads.cend(); ++it) {
        done.touched.append(it.key());
        m_heads.insert(it.key(), *it);
        m_encoded.remove(it.key());
        if (it->handoff)
            m_open.insert(it.key());
        else
            m_open.remove(it.key());
    }
    letGo();
    if (!m_whispers.isEmpty() || !done.whispers.isEmpty())
        keepWhispers(done);
    m_workspace = m_staged.workspace;
    m_agents = m_staged.agents;
    m_answers = m_staged.answers;
    m_load = m_staged.load;
    m_offers = m_staged.offers;
    m_conversationOf.insert(m_staged.started);
    m_top += done.events.size();
    for (const StoredEvent &event : std::as_const(done.events))
        m_recent.push_back(event);
    while (m_recent.size() > std::size_t(m_settings.recentEvents))
        m_recent.pop_front();
    for (const StoredEvent &event : std::as_const(done.events)) {
        if (std::holds_alternative<ConversationErased>(event.event.body))
            forget(event.event);
    }
    for (const QString &key : std::as_const(m_staged.answered))
        m_answeredOrder.push_back(key);
    while (m_answeredOrder.size() > answersInMemory) {
        m_answered.remove(m_answeredOrder.front());
        m_answeredOrder.pop_front();
    }
    beginTurn();
    // Answering may submit more: that belongs to the next turn.
    const QList<Waiting> waiting = std::exchange(m_waiting, {});
    for (const Waiting &one : waiting) {
        if (one.answered)
            one.answered(one.ack);
    }
    BATON_FAILPOINT("after_answer");
    if (committed && !(done.events.isEmpty() && done.whispers.isEmpty()))
        committed(done);
}

/// What is kept in memory of a conversation that is erased; a console that resumes gets it from here.
void Engine::forget(const Event &erased)
{
    for (StoredEvent &recent : m_recent) {
        if (recent.event.conversation == erased.conversation && recent.event.seq < erased.seq)
            scrub(recent.event);
    }
    m_erased.insert(erased.conversation);
    m_erasedOrder.push_back(erased.conversation);
    while (m_erasedOrder.size() > erasedInMemory) {
        m_erased.remove(m_erasedOrder.front());
        m_erasedOrder.pop_front();
    }
    m_conversationOf.removeIf(
        [&](const QHash<VisitorId, ConversationId>::iterator &known) { return known.value() == erased.conversation; });
    m_answered.removeIf([&](const QHash<QString, StoredCommand>::iterator &known) {
        return known.value().conversation == erased.conversation;
    });
}

void Engine::discard()
{
    ++m_failedCommits;
    for (const QString &key : std::as_const(m_staged.answered))
        m_answered.remove(key);
    beginTurn();
    const QList<Waiting> waiting = std::exchange(m_waiting, {});
    for (const Waiting &one : waiting) {
        Protocol::Ack failed;
        failed.id = one.ack.id;
        failed.code = Code::Overloaded;
        failed.detail = u"not stored"_s;
        failed.retry = true;
        if (one.answered)
            one.answered(failed);
    }
}

} // namespace Baton::Server
