// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/sqlitereader.h"

#include "protocol/codec.h"
#include "server/sqliterows.h"

#include <algorithm>
#include <limits>

namespace Baton::Server {

SqliteReader::SqliteReader(std::unique_ptr<SqliteFile> file)
    : m_file(std::move(file))
{}

Result<std::unique_ptr<SqliteReader>> SqliteReader::open(const QString &path)
{
    auto file = SqliteFile::open(path, SqliteFile::Mode::ReadOnly);
    if (!file)
        return tl::unexpected(file.error());
    return std::unique_ptr<SqliteReader>(new SqliteReader(*std::move(file)));
}

QList<Message> SqliteReader::messages(const char *statement, const QVariantList &values)
{
    QList<Message> found;
    auto rows = m_file->run(statement, values);
    while (rows && rows->next()) {
        const auto event = readEvent(*rows, 0);
        if (!event)
            continue;
        if (const auto *added = std::get_if<MessageAdded>(&event->body))
            found.append(added->message);
    }
    return found;
}

QList<Message> SqliteReader::thread(const ConversationId &conversation, qint64 before, int limit)
{
    const qint64 below = before > 0 ? before : std::numeric_limits<qint64>::max();
    QList<Message> found = messages("SELECT record, json FROM message JOIN event USING(seq) LEFT JOIN body USING(seq)"
                                    " WHERE message.conversation = ? AND n < ? ORDER BY n DESC LIMIT ?",
                                    {conversation.toString(), below, limit});
    std::reverse(found.begin(), found.end());
    return found;
}

QList<Message> SqliteReader::publicAfter(const ConversationId &conversation, qint64 after, int limit)
{
    return messages("SELECT record, json FROM message JOIN event USING(seq) LEFT JOIN body USING(seq)"
                    " WHERE message.conversation = ? AND n > ? AND public = 1 ORDER BY n LIMIT ?",
                    {conversation.toString(), after, limit});
}

HeadPage SqliteReader::heads(HeadList list, qint64 offset, int limit)
{
    const auto owner = static_cast<int>(list == HeadList::AiHeld ? Owner::Kind::Ai : Owner::Kind::Nobody);
    HeadPage page;
    if (auto count = m_file->run("SELECT count(*) FROM head WHERE owner = ?", {owner}); count && count->next())
        page.total = count->value(0).toLongLong();
    auto rows = m_file->run("SELECT json FROM head WHERE owner = ? ORDER BY activity DESC LIMIT ? OFFSET ?",
                            {owner, limit, qMax<qint64>(0, offset)});
    while (rows && rows->next())
        if (auto head = Protocol::decodeHead(rows->value(0).toByteArray()))
            page.heads.append(*std::move(head));
    return page;
}

std::optional<Conversation> SqliteReader::head(const ConversationId &conversation)
{
    return readHead(*m_file, conversation);
}

} // namespace Baton::Server
