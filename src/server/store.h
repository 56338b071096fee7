// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/alertstory.h"
#include "domain/conversation.h"
#include "domain/event.h"
#include "domain/process.h"
#include "domain/questiongroup.h"
#include "domain/result.h"
#include "domain/savedrules.h"
#include "domain/whisper.h"
#include "server/channels/delivery.h"

#include <functional>

namespace Baton::Server {

/// An event with who could see its conversation before and after it, so that a missed stretch can be replayed to
/// anyone.
struct StoredEvent
{
    Event event;
    Visibility before;
    Visibility after;
};

/// A command that was answered, kept with its effect: the same id twice has one effect and one answer.
struct StoredCommand
{
    QString sender; ///< agent, visitor or bot id; `ai`, `system`
    CommandId id;
    QByteArray bodyHash; ///< SHA-256 of the canonical body
    QByteArray ack; ///< encoded Protocol::Ack
    Instant at;
    ConversationId conversation = {}; ///< to which it was said; empty where to none
};

/// Something recorded beside the fold: an alert receipt, a step of the ladder, a late answer, an entry of the audit.
struct SideRecord
{
    Instant at;
    QString kind; ///< `receipt`, `step`, `late_answer`, `audit`, `rules`, `whisper`
    ConversationId conversation;
    QString who;
    QByteArray json;
};

/// A group of questions as it is now; one whose count is 0 is gone.
using QuestionChange = QuestionGroup;

/// All that one turn of the engine changes; stored whole or not at all.
struct Batch
{
    QList<StoredEvent> events; ///< ascending seq, gap-free after what is stored
    QList<Conversation> heads; ///< as they are after the batch
    QList<Agent> agents;
    std::optional<Workspace> workspace;
    QList<StoredCommand> commands;
    QList<SideRecord> records;
    QList<DeliveryChange> deliveries; ///< in order
    QHash<QString, std::optional<KnownAnswer>> answers; ///< by id; none where it is gone
    QList<QuestionChange> questions; ///< in order

    bool isEmpty() const
    {
        return events.isEmpty() && commands.isEmpty() && records.isEmpty() && deliveries.isEmpty()
            && questions.isEmpty();
    }
};

/// A head as it goes over the wire.
struct EncodedHead
{
    QByteArray json; ///< Protocol::encodeHead()
    QByteArray digest; ///< SHA-256 of it

    static EncodedHead of(const Conversation &head);
    static EncodedHead of(QByteArray json);
};

/// What the engine starts from.
struct Loaded
{
    LogId log;
    qint64 top = 0; ///< seq of the last event
    QByteArray salt; ///< of the event hashes
    Workspace workspace;
    QList<Agent> agents;
    QHash<ConversationId, Conversation> openHeads; ///< those with an open handoff
    QHash<ConversationId, EncodedHead> encoded; ///< of those heads, as far as it is known
    QList<Conversation> unanswered; ///< AI-held, the visitor spoke last: the AI's answer may have been lost
    KnownAnswers answers; ///< what admins had the AI know
    QList<Whispered> whispers = {}; ///< to those who own open heads, ascending
    QList<SideRecord> receipts = {}; ///< of alerts, of the hour before the last record; ascending
};

/// The durable state of one workspace, used by the engine's thread alone.
class Store
{
public:
    Store() = default;
    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;
    virtual ~Store() = default;

    virtual Result<Loaded> load() = 0;
    /// Events with after < seq <= upTo, ascending, as far as they are stored.
    virtual Result<QList<StoredEvent>> events(qint64 after, qint64 upTo) = 0;
    /// Durable when it returns a value; nothing of the batch is stored when it returns an error.
    virtual Result<void> commit(const Batch &batch) = 0;
    virtual std::optional<Conversation> head(const ConversationId &conversation) = 0;
    /// Of a head that is stored and cannot be read what else is known, so that it can be erased: whose it is, and where
    /// its events end. Nobody has it, and nothing is open. None where the head can be read or there is none.
    virtual std::optional<Conversation> remains(const ConversationId &) { return std::nullopt; }
    /// Whether it is certain that a visitor cannot go on where they were: their conversation is not stored, or its head
    /// cannot be read. False also where the disk does not tell just now. `conversation` is the one they are known to
    /// have, empty where none is known.
    virtual bool isLost(const VisitorId &, const ConversationId &conversation)
    {
        return conversation.isEmpty() || remains(conversation).has_value();
    }
    virtual std::optional<StoredCommand> command(const QString &sender, const CommandId &id) = 0;
    virtual ConversationId conversationOf(const VisitorId &visitor) = 0; ///< empty if none
};

enum class HeadList { AiHeld, Closed };

struct HeadPage
{
    QList<Conversation> heads; ///< newest activity first
    qint64 total = 0;
};

/// What is looked for, on whose behalf, and for how long.
struct SearchRequest
{
    QString query; ///< as typed
    qint64 before = 0; ///< seq, 0 for the newest
    int limit = 0;
    Agent agent; ///< finds only what they may serve
    Workspace workspace;
    std::function<bool()> isOver; ///< the time is up
};

struct SearchResult
{
    struct Hit
    {
        ConversationId conversation;
        Message message; ///< its text cut to what is around the first hit
        qint64 seq = 0; ///< a search before the next one finds it again
    };
    QList<Hit> hits; ///< newest first
    QList<Conversation> heads; ///< of their conversations
    qint64 next = 0; ///< where to go on, 0 where nothing is left
};

/// Whether an agent may read a conversation as it stands; on any thread.
bool mayRead(const Agent &agent, const Conversation &head, const Workspace &workspace);

/// Reads committed state beside the engine; one per reading thread.
class Reader
{
public:
    Reader() = default;
    Reader(const Reader &) = delete;
    Reader &operator=(const Reader &) = delete;
    virtual ~Reader() = default;

    /// Messages with n < before (0: newest), ascending, at most `limit`.
    virtual QList<Message> thread(const ConversationId &conversation, qint64 before, int limit) = 0;
    /// Public messages with n > after, ascending.
    virtual QList<Message> publicAfter(const ConversationId &conversation, qint64 after, int limit) = 0;
    /// Of closed ones those that teamsOfClosed() lets its agent read; where it names no teams all of them.
    virtual HeadPage heads(HeadList list, qint64 offset, int limit, const std::optional<QList<TeamId>> &teams) = 0;
    virtual std::optional<Conversation> head(const ConversationId &conversation) = 0;
    virtual SearchResult search(const SearchRequest &request) = 0;
    /// Steps of the ladder of a conversation as that agent met them, ascending; of more than `limit` the last.
    virtual QList<AlertStory> alerts(const ConversationId &conversation, const AgentId &agent, int limit) = 0;
    /// What was saved of alert rules and ladders with n < before (0: newest), newest first.
    virtual QList<SavedRules> savedRules(qint64 before, int limit) = 0;
};

} // namespace Baton::Server
