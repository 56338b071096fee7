// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/environment.h"
#include "server/store.h"

#include "domain/command.h"
#include "domain/policy.h"
#include "protocol/frames.h"

#include <deque>
#include <functional>

namespace Baton::Server {

using Answered = std::function<void(const Protocol::Ack &)>;

/// What one commit made durable, with the heads as they are now.
struct Committed
{
    QList<StoredEvent> events;
    QHash<ConversationId, const Conversation *> heads;
};

struct EngineSettings
{
    int recentEvents = 20'000; ///< kept in memory for resume
    /// Test switches that plant a fault; never set outside tests/sim.
    bool plantEarlyAck = false;
    bool plantNoCompare = false;
    bool plantNoFence = false;
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
    void record(SideRecord record);
    /// Commits what was staged since the last flush; answers in order, then hands the events to `committed`.
    void flush();
    bool hasStaged() const { return !m_batch.isEmpty(); }
    std::function<void(const Committed &)> committed;

    const LogId &log() const { return m_log; }
    qint64 top() const { return m_top; } ///< seq of the last committed event
    const Workspace &workspace() const { return m_workspace; }
    const Agents &agents() const { return m_agents; }
    QSet<AgentId> &online() { return m_online; }
    Policy policy() const { return {m_workspace, m_agents, m_load, m_online}; }
    /// A committed head, loaded where it is not in memory; null if there is none.
    const Conversation *head(const ConversationId &conversation);
    /// Heads with an open handoff, committed.
    const QSet<ConversationId> &open() const { return m_open; }
    ConversationId conversationOf(const VisitorId &visitor);
    /// Committed events after `seq`, if all of them are in memory.
    std::optional<QList<const StoredEvent *>> since(qint64 seq) const;
    qint64 failedCommits() const { return m_failedCommits; }

private:
    struct Waiting
    {
        Answered answered;
        Protocol::Ack ack;
    };
    Conversation stagedHead(const ConversationId &conversation);
    Result<std::vector<Event>> decideStaged(const Command &command, const Actor &actor);
    void stage(std::vector<Event> &events);
    void discard();
    Protocol::Ack answerFor(const Command &command, const Result<std::vector<Event>> &decided);
    void countLoad(const Owner &before, const Owner &after);

    Store &m_store;
    EngineSettings m_settings;
    Environment m_environment;

    LogId m_log;
    QByteArray m_salt;
    qint64 m_top = 0;
    Workspace m_workspace;
    Agents m_agents;
    QHash<AgentId, int> m_load;
    QSet<AgentId> m_online;
    QHash<ConversationId, Conversation> m_heads;
    QSet<ConversationId> m_open;
    std::deque<StoredEvent> m_recent;

    // Staged since the last flush.
    Batch m_batch;
    QHash<ConversationId, Conversation> m_stagedHeads;
    std::optional<Workspace> m_stagedWorkspace;
    std::optional<Agents> m_stagedAgents;
    QHash<AgentId, int> m_stagedLoad;
    QHash<VisitorId, ConversationId> m_conversationOf;
    QHash<QString, StoredCommand> m_answered; ///< sender and id, of this turn and a while back
    std::deque<QString> m_answeredOrder;
    QList<Waiting> m_waiting;
    qint64 m_failedCommits = 0;
};

} // namespace Baton::Server
