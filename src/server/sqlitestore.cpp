// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/sqlitestore.h"

#include "domain/erase.h"
#include "protocol/codec.h"
#include "protocol/schema.h"
#include "server/failpoint.h"
#include "server/messagewords.h"
#include "server/sqliterows.h"

#include <QLoggingCategory>

namespace Baton::Server {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<void> outcome(const Result<SqliteFile::Rows> &ran)
{
    if (!ran)
        return tl::unexpected(ran.error());
    return {};
}

} // namespace

SqliteStore::SqliteStore(std::unique_ptr<SqliteFile> file)
    : m_file(std::move(file))
{}

Result<std::unique_ptr<SqliteStore>> SqliteStore::open(const QString &path)
{
    auto file = SqliteFile::open(path, SqliteFile::Mode::ReadWrite);
    if (!file)
        return tl::unexpected(file.error());
    return std::unique_ptr<SqliteStore>(new SqliteStore(*std::move(file)));
}

Result<std::unique_ptr<SqliteStore>> SqliteStore::create(const QString &path, const QString &workspaceName,
                                                         const Environment &environment)
{
    constexpr int secretBytes = 32;
    auto file = SqliteFile::create(path);
    if (!file)
        return tl::unexpected(file.error());
    Workspace workspace = defaultWorkspace();
    workspace.name = workspaceName;
    const auto made = (*file)->run("INSERT INTO workspace(id, log, top, salt, secret, json, heads_form)"
                                   " VALUES(1, ?, 0, ?, ?, ?, ?)",
                                   {makeId(u"l"_s, environment), environment.randomBytes(secretBytes),
                                    environment.randomBytes(secretBytes), Protocol::encodeWorkspace(workspace),
                                    Protocol::headForm()});
    if (!made)
        return tl::unexpected(made.error());
    return std::unique_ptr<SqliteStore>(new SqliteStore(*std::move(file)));
}

Result<QList<StoredEvent>> SqliteStore::events(qint64 after, qint64 upTo)
{
    QList<StoredEvent> found;
    // A conversation that is being erased is told as if all of it were gone already.
    auto rows = m_file->run("SELECT record, json, vis_before, vis_after, erasure.seq FROM event"
                            " LEFT JOIN body USING(seq) LEFT JOIN erasure USING(conversation)"
                            " WHERE event.seq > ? AND event.seq <= ? ORDER BY event.seq",
                            {after, upTo});
    if (!rows)
        return tl::unexpected(rows.error());
    while (rows->next()) {
        auto event = readEvent(*rows, 0);
        if (!event)
            return tl::unexpected(event.error());
        if (event->seq < rows->value(4).toLongLong())
            scrub(*event);
        found.append(
            {*std::move(event), readVisibility(rows->value(2).toString()), readVisibility(rows->value(3).toString())});
    }
    return found;
}

Result<void> SqliteStore::commit(const Batch &batch)
{
    const auto done = m_file->transaction([&] { return write(batch); });
    if (!done)
        return done;
    if (!batch.commands.isEmpty())
        prune(batch.commands.constLast().at);
    else if (!batch.events.isEmpty())
        prune(batch.events.constLast().event.at);
    return {};
}

Result<void> SqliteStore::write(const Batch &batch)
{
    if (auto written = writeEvents(batch.events); !written)
        return written;
    BATON_FAILPOINT("inside_transaction");
    if (auto written = writeHeads(batch); !written)
        return written;
    return writeBeside(batch);
}

Result<void> SqliteStore::writeEvents(const QList<StoredEvent> &events)
{
    if (events.isEmpty())
        return {};
    const qint64 before = events.constFirst().event.seq - 1;
    const qint64 top = before + events.size();
    {
        auto moved = m_file->run("UPDATE workspace SET top = ? WHERE id = 1 AND top = ?", {top, before});
        if (!moved)
            return tl::unexpected(moved.error());
        if (moved->changed() != 1)
            return refuse(Code::Conflict, u"the log does not end at "_s % QString::number(before));
    }
    qint64 expected = before;
    for (const StoredEvent &stored : events) {
        if (stored.event.seq != ++expected)
            return refuse(Code::Conflict, u"gap before event "_s % QString::number(stored.event.seq));
        if (auto written = writeEvent(stored); !written)
            return written;
    }
    return {};
}

Result<void> SqliteStore::writeEvent(const StoredEvent &stored)
{
    const Event &event = stored.event;
    const Protocol::SplitEvent split = Protocol::splitEvent(event);
    const QString conversation = event.conversation.toString();
    auto written = outcome(m_file->run("INSERT INTO event(seq, at, conversation, record, vis_before, vis_after)"
                                       " VALUES(?, ?, ?, ?, ?, ?)",
                                       {event.seq, event.at.ms, conversation, split.record,
                                        writeVisibility(stored.before), writeVisibility(stored.after)}));
    if (written && !split.body.isEmpty())
        written = outcome(m_file->run("INSERT INTO body(seq, json) VALUES(?, ?)", {event.seq, split.body}));
    const auto *added = std::get_if<MessageAdded>(&event.body);
    if (written && added)
        written = outcome(m_file->run("INSERT INTO message(conversation, n, seq, public) VALUES(?, ?, ?, ?)",
                                      {conversation, added->message.n, event.seq, isPublic(added->message) ? 1 : 0}));
    if (const QString words = added ? wordsOf(added->message) : QString(); written && !words.isEmpty())
        written = outcome(m_file->run(insertWords, {event.seq, words}));
    if (written && added)
        written = writeSent(added->message);
    if (written && std::holds_alternative<ConversationErased>(event.body))
        written = writeErasure(event);
    return written;
}

/// From this commit on an Eraser knows what to take out. The head that is stored still says whose it was.
Result<void> SqliteStore::writeErasure(const Event &event)
{
    const QString conversation = event.conversation.toString();
    // What a person asked for is made sure of to the last byte of the file; what is merely old is not.
    const bool isWhole = event.by.role != Role::System;
    return outcome(m_file->run("INSERT INTO erasure(conversation, visitor, seq, done, stage, whole)"
                               " VALUES(?, coalesce((SELECT visitor FROM head WHERE conversation = ?), ''), ?, 0, 0, ?)"
                               " ON CONFLICT(conversation) DO NOTHING",
                               {conversation, conversation, event.seq, isWhole ? 1 : 0}));
}

/// From now on its files are kept, and the visitor may have those of what the visitor sees.
Result<void> SqliteStore::writeSent(const Message &message)
{
    Result<void> written;
    for (const Attachment &attachment : message.attachments) {
        written = outcome(m_file->run("UPDATE attachment SET sent = 1, public = max(public, ?) WHERE id = ?",
                                      {isPublic(message) ? 1 : 0, attachment.id.toString()}));
        if (!written)
            break;
    }
    return written;
}

Result<void> SqliteStore::writeHeads(const Batch &batch)
{
    QHash<ConversationId, qint64> activity;
    for (const StoredEvent &stored : batch.events)
        activity[stored.event.conversation] = stored.event.at.ms;
    for (const Conversation &head : batch.heads) {
        const qint64 at = activity.value(head.id, qMax(head.startedAt.ms, head.last.at.ms));
        auto written = m_file->run("INSERT INTO head(conversation, visitor, owner, open, activity, json, erased, team)"
                                   " VALUES(?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT(conversation) DO UPDATE SET"
                                   " visitor = excluded.visitor, owner = excluded.owner, open = excluded.open,"
                                   " activity = excluded.activity, json = excluded.json, erased = excluded.erased,"
                                   " team = excluded.team",
                                   {head.id.toString(), head.visitor.id.toString(), static_cast<int>(head.owner.kind),
                                    head.handoff ? 1 : 0, at, Protocol::encodeHead(head), head.erasedAt ? 1 : 0,
                                    head.team.toString()});
        if (!written)
            return tl::unexpected(written.error());
    }
    for (const Agent &agent : batch.agents) {
        auto written = m_file->run("INSERT INTO agent(id, json) VALUES(?, ?)"
                                   " ON CONFLICT(id) DO UPDATE SET json = excluded.json",
                                   {agent.id.toString(), Protocol::encodeAgent(agent)});
        if (!written)
            return tl::unexpected(written.error());
    }
    if (!batch.workspace)
        return {};
    return outcome(
        m_file->run("UPDATE workspace SET json = ? WHERE id = 1", {Protocol::encodeWorkspace(*batch.workspace)}));
}

Result<void> SqliteStore::writeBeside(const Batch &batch)
{
    for (const StoredCommand &command : batch.commands) {
        auto written =
            m_file->run("INSERT INTO command(sender, id, body_hash, ack, at, conversation) VALUES(?, ?, ?, ?, ?, ?)",
                        {command.sender, command.id.toString(), command.bodyHash, command.ack, command.at.ms,
                         command.conversation.toString()});
        if (!written)
            return tl::unexpected(written.error());
    }
    for (const SideRecord &record : batch.records) {
        auto written =
            m_file->run("INSERT INTO side(at, kind, conversation, who, json) VALUES(?, ?, ?, ?, ?)",
                        {record.at.ms, record.kind, record.conversation.toString(), record.who, record.json});
        if (!written)
            return tl::unexpected(written.error());
    }
    for (const DeliveryChange &change : batch.deliveries) {
        if (auto written = writeDelivery(change); !written)
            return written;
    }
    return writeKnowledge(batch);
}

Result<void> SqliteStore::writeKnowledge(const Batch &batch)
{
    Result<void> written;
    for (auto it = batch.answers.cbegin(); written && it != batch.answers.cend(); ++it)
        written = outcome(*it ? m_file->run("INSERT INTO answer(id, json) VALUES(?, ?)"
                                            " ON CONFLICT(id) DO UPDATE SET json = excluded.json",
                                            {it.key(), Protocol::encodeKnownAnswer(**it)})
                              : m_file->run("DELETE FROM answer WHERE id = ?", {it.key()}));
    for (const QuestionGroup &group : batch.questions) {
        if (written)
            written = outcome(group.count > 0 ? m_file->run("INSERT INTO question(id, json) VALUES(?, ?)"
                                                            " ON CONFLICT(id) DO UPDATE SET json = excluded.json",
                                                            {group.id, Protocol::encodeQuestionRecord(group)})
                                              : m_file->run("DELETE FROM question WHERE id = ?", {group.id}));
    }
    return written;
}

Result<void> SqliteStore::writeDelivery(const DeliveryChange &change)
{
    const Delivery &delivery = change.delivery;
    switch (change.kind) {
    case DeliveryChange::Kind::Added:
        return outcome(
            m_file->run("INSERT INTO delivery(id, json) VALUES(?, ?)", {delivery.id, encodeDelivery(delivery)}));
    case DeliveryChange::Kind::Changed:
        return outcome(
            m_file->run("UPDATE delivery SET json = ? WHERE id = ?", {encodeDelivery(delivery), delivery.id}));
    case DeliveryChange::Kind::Gone:
        return outcome(m_file->run("DELETE FROM delivery WHERE id = ?", {delivery.id}));
    }
    return {};
}

Result<QList<Delivery>> SqliteStore::deliveries()
{
    QList<Delivery> found;
    auto rows = m_file->run("SELECT json FROM delivery ORDER BY no");
    if (!rows)
        return tl::unexpected(rows.error());
    while (rows->next()) {
        auto delivery = decodeDelivery(rows->value(0).toByteArray());
        if (delivery)
            found.append(*std::move(delivery));
        else
            qWarning("channels: %ls", qUtf16Printable(delivery.error().detail));
    }
    return found;
}

/// Now and then, and never many at once: a commit must not wait for it.
void SqliteStore::prune(Instant now)
{
    constexpr Millis often = std::chrono::minutes(1);
    if (now >= m_pruned && now - m_pruned < often) // a clock that was put back must not stop it
        return;
    m_pruned = now;
    m_file->run("DELETE FROM command WHERE rowid IN (SELECT rowid FROM command WHERE at < ? ORDER BY at LIMIT 500)",
                {(now - commandsKept).ms});
    pruneSteps(now - stepsKept);
}

/// Looks at a stretch of the side records each time; those of other kinds stay, and the newest, so that no number is
/// given twice.
void SqliteStore::pruneSteps(Instant before)
{
    constexpr int stretch = 2'000;
    qint64 upTo = 0;
    {
        auto old = m_file->run("SELECT max(id) FROM (SELECT id, at FROM side WHERE id > ? ORDER BY id LIMIT ?)"
                               " WHERE at < ? AND id < (SELECT max(id) FROM side)",
                               {m_stepsPruned, stretch, before.ms});
        upTo = old && old->next() ? old->value(0).toLongLong() : 0;
    }
    if (upTo == 0)
        return;
    const auto done =
        m_file->run("DELETE FROM side WHERE id > ? AND id <= ? AND kind IN ('step', 'whisper') AND at < ?",
                    {m_stepsPruned, upTo, before.ms});
    if (done)
        m_stepsPruned = upTo;
}

std::optional<Conversation> SqliteStore::head(const ConversationId &conversation)
{
    return readHead(*m_file, conversation);
}

std::optional<Conversation> SqliteStore::remains(const ConversationId &conversation)
{
    auto rows = m_file->run("SELECT visitor, team, activity, erased, json FROM head WHERE conversation = ?",
                            {conversation.toString()});
    if (!rows || !rows->next() || Protocol::decodeHead(rows->value(4).toByteArray()))
        return std::nullopt;
    Conversation left;
    left.id = conversation;
    left.visitor.id = VisitorId(rows->value(0).toString());
    left.team = TeamId(rows->value(1).toString());
    left.owner = Owner::nobody();
    left.startedAt = Instant{rows->value(2).toLongLong()};
    if (rows->value(3).toInt() != 0)
        left.erasedAt = left.startedAt;
    readEnd(left);
    return left;
}

bool SqliteStore::isLost(const VisitorId &visitor, const ConversationId &conversation)
{
    auto rows = conversation.isEmpty()
        ? m_file->run("SELECT json FROM head WHERE visitor = ? ORDER BY activity DESC LIMIT 1", {visitor.toString()})
        : m_file->run("SELECT json FROM head WHERE conversation = ?", {conversation.toString()});
    return rows && (!rows->next() || !Protocol::decodeHead(rows->value(0).toByteArray()));
}

/// Version, fence and number of messages, as the last event says that can be read; of old ones none may be left.
void SqliteStore::readEnd(Conversation &left)
{
    const QString conversation = left.id.toString();
    auto messages = m_file->run("SELECT coalesce(max(n), 0) FROM message WHERE conversation = ?", {conversation});
    left.messages = messages && messages->next() ? messages->value(0).toLongLong() : 0;
    left.version = qMax<qint64>(1, left.messages); // there was something
    auto events = m_file->run("SELECT record FROM event WHERE conversation = ? ORDER BY seq DESC", {conversation});
    while (events && events->next()) {
        if (const auto last = Protocol::joinEvent(events->value(0).toByteArray(), {})) {
            left.version = qMax(left.version, last->version);
            left.fence = last->fence;
            return;
        }
    }
}

std::optional<StoredCommand> SqliteStore::command(const QString &sender, const CommandId &id)
{
    auto rows = m_file->run("SELECT body_hash, ack, at, conversation FROM command WHERE sender = ? AND id = ?",
                            {sender, id.toString()});
    if (!rows || !rows->next())
        return std::nullopt;
    return StoredCommand{sender,
                         id,
                         rows->value(0).toByteArray(),
                         rows->value(1).toByteArray(),
                         Instant{rows->value(2).toLongLong()},
                         ConversationId(rows->value(3).toString())};
}

ConversationId SqliteStore::conversationOf(const VisitorId &visitor)
{
    auto rows = m_file->run("SELECT conversation FROM head WHERE visitor = ? ORDER BY activity DESC LIMIT 1",
                            {visitor.toString()});
    return rows && rows->next() ? ConversationId(rows->value(0).toString()) : ConversationId();
}

} // namespace Baton::Server
