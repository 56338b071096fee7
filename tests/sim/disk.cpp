// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "disk.h"

namespace Baton::Sim {

using namespace Qt::Literals::StringLiterals;

MemoryStore::MemoryStore(Disk &disk, World &world, double deadly, std::function<void(const Server::Batch &)> committed)
    : m_disk(disk)
    , m_world(world)
    , m_deadly(deadly)
    , m_committed(std::move(committed))
{}

void MemoryStore::maybeDie(const char *where)
{
    if (m_deadly > 0 && m_world.chance(m_deadly)) {
        m_world.note(u"server dies "_s + QString::fromLatin1(where));
        throw ServerDied{};
    }
}

Result<Server::Loaded> MemoryStore::load()
{
    Server::Loaded loaded;
    loaded.log = m_disk.log;
    loaded.salt = m_disk.salt;
    loaded.top = m_disk.top;
    loaded.workspace = m_disk.workspace;
    for (const auto &[id, agent] : m_disk.agents)
        loaded.agents.append(agent);
    for (const auto &[id, head] : m_disk.heads) {
        if (head.handoff)
            loaded.openHeads.insert(head.id, head);
        else if (head.owner == Owner::ai() && head.unansweredSince)
            loaded.unanswered.append(head);
    }
    if (loading)
        loading(loaded);
    return loaded;
}

Result<QList<Server::StoredEvent>> MemoryStore::events(qint64 after, qint64 upTo)
{
    return m_disk.events.mid(after, upTo - after);
}

Result<void> MemoryStore::commit(const Server::Batch &batch)
{
    if (std::exchange(failNext, false)) {
        if (refused)
            refused();
        return refuse(Code::Internal, u"disk full"_s);
    }
    maybeDie("before commit");
    for (const Server::StoredEvent &stored : batch.events) {
        if (stored.event.seq != ++m_disk.top)
            qFatal("seq is not gap-free");
        m_disk.events.append(stored);
        if (const auto *added = std::get_if<MessageAdded>(&stored.event.body))
            m_disk.threads[stored.event.conversation.toString()].append(added->message);
        if (const auto *started = std::get_if<ConversationStarted>(&stored.event.body))
            m_disk.conversationOf[started->visitor.id.toString()] = stored.event.conversation.toString();
    }
    for (const Conversation &head : batch.heads)
        m_disk.heads[head.id.toString()] = head;
    for (const Agent &agent : batch.agents)
        m_disk.agents[agent.id.toString()] = agent;
    if (batch.workspace)
        m_disk.workspace = *batch.workspace;
    for (const Server::StoredCommand &command : batch.commands)
        m_disk.commands.insert(command.sender + u'/' + command.id.toString(), command);
    m_disk.records += int(batch.records.size());
    m_committed(batch);
    maybeDie("after commit");
    return {};
}

std::optional<Conversation> MemoryStore::head(const ConversationId &conversation)
{
    const auto found = m_disk.heads.find(conversation.toString());
    return found == m_disk.heads.end() ? std::nullopt : std::optional(found->second);
}

std::optional<Server::StoredCommand> MemoryStore::command(const QString &sender, const CommandId &id)
{
    const auto found = m_disk.commands.constFind(sender + u'/' + id.toString());
    return found == m_disk.commands.cend() ? std::nullopt : std::optional(*found);
}

ConversationId MemoryStore::conversationOf(const VisitorId &visitor)
{
    const auto found = m_disk.conversationOf.find(visitor.toString());
    return found == m_disk.conversationOf.end() ? ConversationId() : ConversationId(found->second);
}

QList<Message> MemoryReader::thread(const ConversationId &conversation, qint64 before, int limit)
{
    QList<Message> messages = m_disk.threads.value(conversation.toString());
    if (before > 0)
        messages.removeIf([before](const Message &message) { return message.n >= before; });
    return messages.mid(qMax(qsizetype(0), messages.size() - limit));
}

QList<Message> MemoryReader::publicAfter(const ConversationId &conversation, qint64 after, int limit)
{
    QList<Message> messages = m_disk.threads.value(conversation.toString());
    messages.removeIf([after](const Message &message) { return message.n <= after || !isPublic(message); });
    return messages.first(qMin(qsizetype(limit), messages.size()));
}

Server::HeadPage MemoryReader::heads(Server::HeadList list, qint64 offset, int limit,
                                     const std::optional<QList<TeamId>> &teams)
{
    Server::HeadPage page;
    const Owner wanted = list == Server::HeadList::AiHeld ? Owner::ai() : Owner::nobody();
    for (const auto &[id, head] : m_disk.heads) {
        const bool isTheirs =
            head.owner != Owner::nobody() || !teams || head.team.isEmpty() || teams->contains(head.team);
        if (head.owner != wanted || !isTheirs)
            continue;
        if (page.total++ >= offset && page.heads.size() < limit)
            page.heads.append(head);
    }
    return page;
}

std::optional<Conversation> MemoryReader::head(const ConversationId &conversation)
{
    const auto found = m_disk.heads.find(conversation.toString());
    return found == m_disk.heads.end() ? std::nullopt : std::optional(found->second);
}

Server::SearchResult MemoryReader::search(const Server::SearchRequest &request)
{
    Server::SearchResult result;
    for (auto it = m_disk.heads.cbegin(); it != m_disk.heads.cend(); ++it) {
        if (!Server::mayRead(request.agent, it->second, request.workspace))
            continue;
        for (const Message &message : m_disk.threads.value(it->first)) {
            if (result.hits.size() < request.limit && message.text.contains(request.query, Qt::CaseInsensitive))
                result.hits.append({it->second.id, message, 0});
        }
    }
    return result;
}

} // namespace Baton::Sim
