// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/hub.h"
#include "world.h"

#include <map>

namespace Baton::Sim {

/// Thrown where the simulated process dies; caught by the run alone.
struct ServerDied
{};

/// What survives a crash of the server.
struct Disk
{
    LogId log;
    QByteArray salt = "salt";
    qint64 top = 0;
    Workspace workspace;
    std::map<QString, Agent> agents;
    std::map<QString, Conversation> heads;
    std::map<QString, QString> conversationOf;
    QHash<QString, Server::StoredCommand> commands;
    QList<Server::StoredEvent> events;
    QHash<QString, QList<Message>> threads;
    int records = 0;
};

/// A store in memory that dies at any call the world wishes: before the write, or after it and before the answer.
class MemoryStore final : public Server::Store
{
public:
    MemoryStore(Disk &disk, World &world, double deadly, std::function<void(const Server::Batch &)> committed);

    Result<Server::Loaded> load() override;
    Result<QList<Server::StoredEvent>> events(qint64 after, qint64 upTo) override;
    Result<void> commit(const Server::Batch &batch) override;
    std::optional<Conversation> head(const ConversationId &conversation) override;
    std::optional<Server::StoredCommand> command(const QString &sender, const CommandId &id) override;
    ConversationId conversationOf(const VisitorId &visitor) override;

    bool failNext = false; ///< the next commit is refused, as by a full disk
    std::function<void()> refused; ///< a commit was
    std::function<void(Server::Loaded &)> loading; ///< may change what is read: a fault between disk and engine

private:
    void maybeDie(const char *where);

    Disk &m_disk;
    World &m_world;
    double m_deadly;
    std::function<void(const Server::Batch &)> m_committed;
};

/// Reads of the same disk.
class MemoryReader final : public Server::Reader
{
public:
    explicit MemoryReader(const Disk &disk)
        : m_disk(disk)
    {}

    QList<Message> thread(const ConversationId &conversation, qint64 before, int limit) override;
    QList<Message> publicAfter(const ConversationId &conversation, qint64 after, int limit) override;
    Server::HeadPage heads(Server::HeadList list, qint64 offset, int limit,
                           const std::optional<QList<TeamId>> &teams) override;
    std::optional<Conversation> head(const ConversationId &conversation) override;
    Server::SearchResult search(const Server::SearchRequest &request) override;
    // It keeps no side records.
    QList<AlertStory> alerts(const ConversationId &, const AgentId &, int) override { return {}; }
    QList<SavedRules> savedRules(qint64, int) override { return {}; }

private:
    const Disk &m_disk;
};

} // namespace Baton::Sim
