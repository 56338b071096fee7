// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/command.h"
#include "domain/policy.h"
#include "protocol/frames.h"
#include "server/environment.h"
#include "server/store.h"

#include <deque>
#include <functional>
#include <utility>

namespace Baton::Server {

using Answered = std::function<void(const Protocol::Ack &)>;

/// A conversation that others see since the workspace was saved, though nothing happened in it.
struct Reseen
{
    Visibility before;
    Visibility after;
    Conversation head; ///< right after that event
};

/// What one commit made durable, with the heads as they are now.
struct Committed
{
    QList<StoredEvent> events;
    QHash<qint64, Conversation> moved; ///< by seq: the head right after an event that changed who sees it
    QList<ConversationId> touched;
    QList<Delivery> deliveries; ///< what its events ask to be sent beyond the consoles
    QHash<qint64, QList<Reseen>> reseen = {}; ///< by seq of the saved workspace; by id
    QList<Whispered> whispers = {};
};

struct EngineSettings
{
    int recentEvents = 20'000; ///< a console that missed no more than these may resume
    /// Test switches that plant a fault; never set outside tests/sim.
    bool plantEarlyAck = false;
    bool plantNoCompare = false;
    bool plantNoFence = false;
    int headsKept = 5'000; ///< without an open handoff, beside those that are followed; roughly
    int visitorsKept = 50'000; ///< of whom it is known at once which conversation is theirs
};

/// Decides commands one after another on staged state and commits a turn's worth of them at once.
/// Nothing is answered or published before the commit; where it fails the staged state is thrown away.
class Engine
{
public:
    Engine(Store &store, EngineSettings settings, Environment environment);
    Engine(const Engine &) = delete;
    Engine &operator=(const Engine &) = delete;

    Result<void> start();

    /// Decides now, answers after the commit. The same (sender, id) is answered as the first time.
    void submit(const Command &command, const Actor &actor, Answered answered);
    // Part of the next commit.
    void record(SideRecord record) { m_staged.batch.records.append(std::move(record)); }
    void change(DeliveryChange change) { m_staged.batch.deliveries.append(std::move(change)); }
    // Part of the first commit that succeeds: these tell of what has happened already.
    void recordSurely(SideRecord record) { m_happened.records.append(std::move(record)); }
    void changeSurely(DeliveryChange change) { m_happened.deliveries.append(std::move(change)); }
    void changeSurely(QuestionChange change) { m_happened.questions.append(std::move(change)); }
    bool isStored() const { return m_happened.isEmpty(); } ///< all of that is
    /// Commits what was staged since the last flush; answers in order, then hands the events to `committed`.
    void flush();
    bool hasStaged() const { return !m_staged.batch.isEmpty() || !m_waiting.isEmpty() || !m_happened.isEmpty(); }
    std::function<void(const Committed &)> committed;
    /// Whether a file was given to this conversation by that sender and is there. Unset, no message may have files.
    std::function<bool(const ConversationId &, const Attachment &, const Actor &)> holdsAttachment;
    /// What an event of a conversation asks to be sent beyond the consoles; stored with it. Unset, nothing is.
    std::function<QList<Delivery>(const Event &, const Conversation &, const Policy &)> deliveriesOf;

    const LogId &log() const { return m_log; }
    qint64 top() const { return m_top; } ///< seq of the last committed event
    const Workspace &workspace() const { return m_workspace; }
    const Agents &agents() const { return m_agents; }
    QSet<AgentId> &online() { return m_online; }
    const KnownAnswers &answers() const { return m_answers; } ///< what admins had the AI know
    Policy policy() const { return {m_workspace, m_agents, m_load, m_online, nullptr, &m_answers, &m_offers}; }
    /// As what is staged leaves it, by which whatever comes next is decided.
    Policy stagedPolicy() const
    {
        return {m_staged.workspace, m_staged.agents, m_staged.load, m_online, nullptr,
                &m_staged.answers,  &m_staged.offers};
    }
    /// A committed head, loaded where it is not in memory; null if there is none. Stands until the next commit, which
    /// may let go of it, or the next head that is loaded.
    const Conversation *head(const ConversationId &conversation);
    /// The same where it is in memory, as each that has changed lately is; null if it is not.
    const Conversation *known(const ConversationId &conversation) const
    {
        const auto found = m_heads.constFind(conversation);
        return found == m_heads.cend() ? nullptr : &*found;
    }
    /// Whether it was erased lately, since the start. What is read by then has none of what was erased before.
    bool hasErased(const ConversationId &conversation) const { return m_erased.contains(conversation); }
    /// Whether somebody who is told of it is connected: its head is kept at hand. Unset, nobody is.
    std::function<bool(const ConversationId &)> isFollowed;
    qsizetype headsInMemory() const { return m_heads.size(); }
    qsizetype visitorsInMemory() const { return m_conversationOf.size(); }
    /// As what is staged leaves it; one that does not exist where there is none. Stands until the next command.
    const Conversation &staged(const ConversationId &conversation) { return stagedHead(conversation); }
    /// An answer that is kept beside those to commands, under a sender who sends none. It must not be there yet.
    void keepAnswer(const StoredCommand &answer) { remember(answerKey(answer), answer); }
    std::optional<StoredCommand> keptAnswer(const QString &sender, const CommandId &id)
    {
        return answeredBefore(sender, id);
    }
    /// What was whispered to those who have a conversation now; ascending within it.
    const QHash<ConversationId, QList<Whispered>> &whispers() const { return m_whispers; }
    /// Heads with an open handoff, committed.
    const QSet<ConversationId> &open() const { return m_open; }
    /// The same, which stand until the next commit or the next head that is loaded.
    QList<const Conversation *> openHeads() const;
    ConversationId conversationOf(const VisitorId &visitor);
    /// Whether a visitor whose head() is null has none to come back to; false where it is only not read just now.
    bool isLost(const VisitorId &visitor) { return m_store.isLost(visitor, conversationOf(visitor)); }
    /// A committed head's canonical bytes and digest, made once for all who want them.
    const EncodedHead &encoded(const Conversation &head);
    /// Committed events after `seq`, if no more than `recentEvents` and all there; those from before the start are
    /// read when first asked for.
    std::optional<QList<const StoredEvent *>> since(qint64 seq);
    int recentEvents() const { return m_settings.recentEvents; }
    /// Conversations whose last turn the AI may not have answered before the program ended; once.
    QList<ConversationId> takeUnanswered() { return std::exchange(m_unanswered, {}); }
    /// Receipts of alerts from shortly before the start, ascending; once.
    QList<SideRecord> takeReceipts() { return std::exchange(m_receipts, {}); }
    qint64 failedCommits() const { return m_failedCommits; }

private:
    struct Waiting
    {
        Answered answered;
        Protocol::Ack ack;
    };
    /// Everything decided since the last flush.
    struct Staged
    {
        Batch batch;
        QHash<ConversationId, Conversation> heads;
        Workspace workspace;
        Agents agents;
        KnownAnswers answers;
        QHash<AgentId, int> load;
        QHash<AgentId, int> offers;
        QHash<VisitorId, ConversationId> started;
        QHash<qint64, Conversation> moved;
        QStringList answered;
        QList<Delivery> deliveries;
        QHash<qint64, QList<Reseen>> reseen;
        QList<Whispered> whispers;
    };
    std::optional<StoredCommand> answeredBefore(const QString &sender, const CommandId &id);
    const Conversation &stagedHead(const ConversationId &conversation);
    bool attachmentsHold(const ConversationId &conversation, const std::vector<Event> &events,
                         const Actor &actor) const;
    Result<std::vector<Event>> decideStaged(const Command &command, const Actor &actor);
    std::optional<Result<std::vector<Event>>> eraseRemains(const Command &command, const Actor &actor);
    void stage(const Event &decided);
    void stageBeside(const StoredEvent &stored);
    void stageLadders(const Workspace &before, qint64 seq);
    void stageConversation(StoredEvent &stored);
    void takeBackDeliveries(const ConversationId &conversation);
    void stageDeliveries(const Event &event, const Conversation &head);
    void stageWhisper(const Command &command, const Actor &actor);
    void keepWhispers(const Committed &done);
    void remember(const QString &key, StoredCommand command);
    static QString answerKey(const StoredCommand &answer);
    void beginTurn();
    bool reachBack(qint64 seq);
    void keep();
    void letGo();
    void discard();
    void forget(const Event &erased);
    Protocol::Ack answerFor(const Command &command, const Actor &actor, const Result<std::vector<Event>> &decided);

    Store &m_store;
    EngineSettings m_settings;
    Environment m_environment;

    LogId m_log;
    QByteArray m_salt;
    qint64 m_top = 0;
    Workspace m_workspace;
    Agents m_agents;
    KnownAnswers m_answers;
    QHash<AgentId, int> m_load;
    QHash<AgentId, int> m_offers; ///< handoffs offered to each agent now
    QSet<AgentId> m_online;
    QHash<ConversationId, Conversation> m_heads;
    QSet<ConversationId> m_open;
    qsizetype m_letGoAt = 0; ///< so many heads, and those that nobody needs are let go
    QSet<ConversationId> m_erased; ///< lately
    std::deque<ConversationId> m_erasedOrder;
    QList<ConversationId> m_unanswered;
    QList<SideRecord> m_receipts;
    std::deque<StoredEvent> m_recent;
    QHash<ConversationId, QList<Whispered>> m_whispers; ///< to the owners as they are
    QHash<ConversationId, EncodedHead> m_encoded; ///< of the heads as committed

    Staged m_staged;
    Batch m_happened;
    QHash<VisitorId, ConversationId> m_conversationOf;
    QHash<QString, StoredCommand> m_answered; ///< by sender and id, the newest
    std::deque<QString> m_answeredOrder;
    QList<Waiting> m_waiting;
    qint64 m_failedCommits = 0;
};

} // namespace Baton::Server
