// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/sqlitereader.h"

#include "domain/erase.h"
#include "protocol/codec.h"
#include "server/messagewords.h"
#include "server/sqliterows.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Server {

namespace {

constexpr qint64 stretch = 100'000;
constexpr qsizetype excerptLength = 300;
constexpr qsizetype mostWords = 200; ///< about one step for one person

/// Of a receipt of a console or of a channel.
std::optional<AlertFate> fateOf(const QString &state)
{
    static const QHash<QString, AlertFate> known{{u"attempted"_s, AlertFate::Attempted},
                                                 {u"handed"_s, AlertFate::Handed},
                                                 {u"handed_over"_s, AlertFate::Handed},
                                                 {u"displayed"_s, AlertFate::Displayed},
                                                 {u"acknowledged"_s, AlertFate::Acknowledged},
                                                 {u"unknown"_s, AlertFate::Unknown},
                                                 {u"failed"_s, AlertFate::Failed},
                                                 {u"dead"_s, AlertFate::Dead},
                                                 {u"not_needed"_s, AlertFate::NotNeeded},
                                                 {u"withheld"_s, AlertFate::Withheld}};
    const auto found = known.constFind(state);
    return found == known.cend() ? std::nullopt : std::optional(*found);
}

/// As a statement takes any number of them in one value.
QString listOf(const QList<TeamId> &teams)
{
    QJsonArray ids;
    for (const TeamId &team : teams)
        ids.append(team.toString());
    return QString::fromUtf8(QJsonDocument(ids).toJson(QJsonDocument::Compact));
}

} // namespace

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
        auto event = readEvent(*rows, 0);
        if (!event)
            continue;
        if (rows->value(2).toBool()) // it may take a moment until the rows are gone
            scrub(*event);
        if (const auto *added = std::get_if<MessageAdded>(&event->body))
            found.append(added->message);
    }
    return found;
}

QList<Message> SqliteReader::thread(const ConversationId &conversation, qint64 before, int limit)
{
    const qint64 below = before > 0 ? before : std::numeric_limits<qint64>::max();
    QList<Message> found = messages("SELECT record, body.json, erased FROM message JOIN event USING(seq)"
                                    " LEFT JOIN body USING(seq)"
                                    " LEFT JOIN head ON head.conversation = message.conversation"
                                    " WHERE message.conversation = ? AND n < ? ORDER BY n DESC LIMIT ?",
                                    {conversation.toString(), below, limit});
    std::reverse(found.begin(), found.end());
    return found;
}

QList<Message> SqliteReader::publicAfter(const ConversationId &conversation, qint64 after, int limit)
{
    return messages("SELECT record, body.json, erased FROM message JOIN event USING(seq) LEFT JOIN body USING(seq)"
                    " LEFT JOIN head ON head.conversation = message.conversation"
                    " WHERE message.conversation = ? AND n > ? AND public = 1 ORDER BY n LIMIT ?",
                    {conversation.toString(), after, limit});
}

HeadPage SqliteReader::heads(HeadList list, qint64 offset, int limit, const std::optional<QList<TeamId>> &teams)
{
    const auto owner = static_cast<int>(list == HeadList::AiHeld ? Owner::Kind::Ai : Owner::Kind::Nobody);
    const int isOfAny = list == HeadList::AiHeld || !teams ? 1 : 0;
    const QString named = listOf(teams.value_or(QList<TeamId>()));
    HeadPage page;
    if (auto count = m_file->run("SELECT count(*) FROM head WHERE owner = ? AND erased = 0"
                                 " AND (? OR team = '' OR team IN (SELECT value FROM json_each(?)))",
                                 {owner, isOfAny, named});
        count && count->next())
        page.total = count->value(0).toLongLong();
    // Of one that is erased nothing is left to read. Left out here, not afterwards: an offset counts rows.
    auto rows = m_file->run("SELECT json FROM head WHERE owner = ? AND erased = 0"
                            " AND (? OR team = '' OR team IN (SELECT value FROM json_each(?)))"
                            " ORDER BY activity DESC LIMIT ? OFFSET ?",
                            {owner, isOfAny, named, limit, qMax<qint64>(0, offset)});
    while (rows && rows->next())
        if (auto head = Protocol::decodeHead(rows->value(0).toByteArray()))
            page.heads.append(*std::move(head));
    return page;
}

std::optional<Conversation> SqliteReader::head(const ConversationId &conversation)
{
    return readHead(*m_file, conversation);
}

QList<SavedRules> SqliteReader::savedRules(qint64 before, int limit)
{
    QList<SavedRules> all;
    auto rows = m_file->run("SELECT id, json FROM side WHERE conversation = '' AND kind = 'rules' AND id < ?"
                            " ORDER BY id DESC LIMIT ?",
                            {before > 0 ? before : std::numeric_limits<qint64>::max(), limit});
    while (rows && rows->next()) {
        auto saved = Protocol::decodeSavedRules(rows->value(1).toByteArray());
        if (!saved)
            continue;
        saved->n = rows->value(0).toLongLong();
        all.append(*std::move(saved));
    }
    return all;
}

SearchResult SqliteReader::search(const SearchRequest &request)
{
    SearchResult result;
    const QString match = matchOf(request.query);
    if (match.isEmpty())
        return result;
    qint64 high = request.before;
    if (high <= 0) {
        auto top = m_file->run("SELECT top FROM workspace WHERE id = 1");
        high = top && top->next() ? top->value(0).toLongLong() + 1 : 0;
    }
    // In stretches, so that a word that is everywhere, or nowhere, cannot hold a reading thread for long.
    while (high > 1 && !request.isOver()) {
        const qint64 low = qMax<qint64>(1, high - stretch);
        if (!searchStretch(request, match, low, high, result))
            return result;
        high = low;
    }
    result.next = high > 1 ? high : 0;
    return result;
}

bool SqliteReader::searchStretch(const SearchRequest &request, const QString &match, qint64 low, qint64 high,
                                 SearchResult &result)
{
    auto rows = m_file->run("SELECT record, json, words.rowid, event.conversation FROM words"
                            " JOIN event ON event.seq = words.rowid LEFT JOIN body ON body.seq = words.rowid"
                            " WHERE words MATCH ? AND words.rowid >= ? AND words.rowid < ? ORDER BY words.rowid DESC",
                            {match, low, high});
    QHash<QString, std::optional<Conversation>> readable;
    while (rows && rows->next()) {
        const qint64 seq = rows->value(2).toLongLong();
        if (result.hits.size() >= request.limit || request.isOver()) {
            result.next = seq + 1;
            return false;
        }
        const ConversationId conversation(rows->value(3).toString());
        auto known = readable.find(conversation.toString());
        if (known == readable.end()) {
            known = readable.insert(conversation.toString(), head(conversation));
            if (*known && ((*known)->erasedAt || !mayRead(request.agent, **known, request.workspace)))
                known->reset();
        }
        const auto event = *known ? readEvent(*rows, 0) : Result<Event>();
        const auto *added = event ? std::get_if<MessageAdded>(&event->body) : nullptr;
        if (!*known || !added)
            continue;
        const bool again = std::any_of(result.heads.cbegin(), result.heads.cend(),
                                       [&](const Conversation &one) { return one.id == conversation; });
        if (!again)
            result.heads.append(**known);
        Message message = added->message;
        message.text = excerptOf(message.text, request.query, excerptLength);
        result.hits.append({conversation, message, seq});
    }
    return true;
}

QList<AlertStory> SqliteReader::alerts(const ConversationId &conversation, const AgentId &agent, int limit)
{
    QList<AlertStory> stories;
    QList<qint64> ids; // of the stories
    auto steps = m_file->run("SELECT id, json FROM (SELECT id, json FROM side WHERE conversation = ? AND kind = 'step'"
                             " ORDER BY id DESC LIMIT ?) ORDER BY id",
                             {conversation.toString(), limit});
    while (steps && steps->next()) {
        if (const auto record = Protocol::decodeStepRecord(steps->value(1).toByteArray())) {
            stories.append(storyOf(*record, agent));
            ids.append(steps->value(0).toLongLong());
        }
    }
    auto words = m_file->run("SELECT at, json, id FROM side WHERE conversation = ? AND kind = 'receipt' AND who = ?"
                             " ORDER BY id",
                             {conversation.toString(), agent.toString()});
    while (words && words->next()) {
        const QJsonObject told = QJsonDocument::fromJson(words->value(1).toByteArray()).object();
        const auto fate = fateOf(told["state"_L1].toString());
        // A device may speak of a step after the next one was taken. Who comes back to the queue is told from the first
        // step again: meant is the last of that number before. Order, not time: a clock may be set back.
        const qsizetype before =
            std::lower_bound(ids.cbegin(), ids.cend(), words->value(2).toLongLong()) - ids.cbegin();
        const auto its = std::find_if(stories.rend() - before, stories.rend(), [&](const AlertStory &story) {
            return story.no == told["no"_L1].toInt() && story.step == told["step"_L1].toInt();
        });
        if (fate && its != stories.rend() && its->words.size() < mostWords)
            its->words.append({told["channel"_L1].toString(), *fate, Instant{words->value(0).toLongLong()}});
    }
    return stories;
}

} // namespace Baton::Server
