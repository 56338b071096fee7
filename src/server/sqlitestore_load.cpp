// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/codec.h"
#include "protocol/schema.h"
#include "protocol/sha256.h"
#include "server/sqliterows.h"
#include "server/sqlitestore.h"

#include <QLoggingCategory>
#include <QStringList>

#include <deque>
#include <future>
#include <tuple>

// What the engine starts from.

namespace Baton::Server {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int unansweredLookedAt = 500;
constexpr qint64 recordsLookedAt = 20'000; ///< for receipts
constexpr qint64 receiptsOf = 3'600'000; ///< ms before the last record
constexpr qsizetype rowsAtOnce = 500;
constexpr std::size_t decodersAtOnce = 2;
constexpr qsizetype damagedNamed = 20; ///< of the heads that cannot be read

QList<QByteArray> nextRows(SqliteFile::Rows &rows)
{
    QList<QByteArray> some;
    some.reserve(rowsAtOnce);
    while (some.size() < rowsAtOnce && rows.next())
        some.append(rows.value(0).toByteArray());
    return some;
}

/// A row of the heads that are open.
struct OpenHead
{
    Conversation head;
    EncodedHead encoded;
    bool isOutdated = false; ///< stored in another form than this program writes
};

/// Rows in the form of today are not written anew to be sent. One that cannot be read is an error or left out.
Result<std::vector<OpenHead>> decodeHeads(const QList<QByteArray> &rows, bool isFormKnown, bool leavesOut)
{
    std::vector<OpenHead> heads;
    heads.reserve(std::size_t(rows.size()));
    for (const QByteArray &row : rows) {
        auto head = Protocol::decodeHead(row);
        if (!head && leavesOut)
            continue;
        if (!head)
            return tl::unexpected(head.error());
        EncodedHead encoded = isFormKnown ? EncodedHead::of(row) : EncodedHead::of(*head);
        const bool isOutdated = encoded.json != row;
        heads.push_back({*std::move(head), std::move(encoded), isOutdated});
    }
    return heads;
}

} // namespace

EncodedHead EncodedHead::of(const Conversation &head)
{
    return of(Protocol::encodeHead(head));
}

EncodedHead EncodedHead::of(QByteArray json)
{
    EncodedHead encoded;
    encoded.digest = Protocol::Sha256::of(json);
    encoded.json = std::move(json);
    return encoded;
}

Result<Loaded> SqliteStore::load()
{
    Loaded loaded;
    {
        auto rows = m_file->run("SELECT log, top, salt, json FROM workspace WHERE id = 1");
        if (!rows)
            return tl::unexpected(rows.error());
        if (!rows->next())
            return refuse(Code::Internal, u"no workspace in the file"_s);
        auto workspace = Protocol::decodeWorkspace(rows->value(3).toByteArray());
        if (!workspace)
            return tl::unexpected(workspace.error());
        loaded.log = LogId(rows->value(0).toString());
        loaded.top = rows->value(1).toLongLong();
        loaded.salt = rows->value(2).toByteArray();
        loaded.workspace = *std::move(workspace);
    }
    if (auto lists = loadLists(loaded); !lists)
        return tl::unexpected(lists.error());
    loadWhispers(loaded);
    loadReceipts(loaded);
    return loaded;
}

Result<void> SqliteStore::loadLists(Loaded &loaded)
{
    auto agents = m_file->run("SELECT json FROM agent ORDER BY id");
    if (!agents)
        return tl::unexpected(agents.error());
    while (agents->next()) {
        auto agent = Protocol::decodeAgent(agents->value(0).toByteArray());
        if (!agent)
            return tl::unexpected(agent.error());
        loaded.agents.append(*std::move(agent));
    }
    if (auto answers = loadAnswers(loaded); !answers)
        return answers;
    if (auto heads = loadOpen(loaded); !heads)
        return tl::unexpected(heads.error());
    return loadUnanswered(loaded);
}

Result<void> SqliteStore::loadAnswers(Loaded &loaded)
{
    auto rows = m_file->run("SELECT json FROM answer");
    if (!rows)
        return tl::unexpected(rows.error());
    while (rows->next()) {
        auto answer = Protocol::decodeKnownAnswer(rows->value(0).toByteArray());
        if (!answer)
            return tl::unexpected(answer.error());
        loaded.answers.insert(answer->id, *std::move(answer));
    }
    return {};
}

/// What was said in that turn, cut; empty where it is erased.
QString SqliteStore::textOf(const AskedTurn &turn)
{
    auto rows = m_file->run("SELECT event.record, body.json FROM message JOIN event USING(seq) JOIN body USING(seq)"
                            " WHERE message.conversation = ? AND message.n = ?",
                            {turn.conversation.toString(), turn.n});
    if (!rows || !rows->next())
        return {};
    const auto event = readEvent(*rows, 0);
    const auto *added = event ? std::get_if<MessageAdded>(&event->body) : nullptr;
    return added ? askedText(added->message.text) : QString();
}

Result<QList<QuestionGroup>> SqliteStore::questions()
{
    QList<QuestionGroup> found;
    {
        auto rows = m_file->run("SELECT json FROM question ORDER BY id");
        if (!rows)
            return tl::unexpected(rows.error());
        while (rows->next()) {
            auto group = Protocol::decodeQuestionRecord(rows->value(0).toByteArray());
            if (!group)
                return tl::unexpected(group.error());
            found.append(*std::move(group));
        }
    }
    for (QuestionGroup &group : found) {
        for (AskedTurn &turn : group.examples)
            turn.text = textOf(turn);
        group.examples.removeIf([](const AskedTurn &turn) { return turn.text.isEmpty(); });
        group.text = group.examples.isEmpty() ? QString() : group.examples.constLast().text;
    }
    // Of one whose visitors are all erased nothing is left to show.
    for (const QuestionGroup &group : std::as_const(found)) {
        if (group.examples.isEmpty())
            if (auto gone = m_file->run("DELETE FROM question WHERE id = ?", {group.id}); !gone)
                return tl::unexpected(gone.error());
    }
    found.removeIf([](const QuestionGroup &group) { return group.examples.isEmpty(); });
    return found;
}

/// The same error with the conversations it is about, and what an operator does next. They are looked for only now, so
/// that a start which finds none takes no longer.
Error SqliteStore::withDamaged(Error error)
{
    QStringList damaged;
    auto rows = m_file->run("SELECT json, conversation FROM head WHERE open = 1 ORDER BY conversation");
    while (rows && damaged.size() < damagedNamed && rows->next()) {
        if (!Protocol::decodeHead(rows->value(0).toByteArray()))
            damaged.append(rows->value(1).toString());
    }
    error.detail = u"the head of an open conversation cannot be read: "_s % damaged.join(u", "_s) % u" ("_s
        % error.detail
        % u"); restore a backup, or keep what is left of each with batond export --conversation ID,"
          " erase it and all else of its visitor with batond erase --conversation ID, and start again"_s;
    return error;
}

/// Rows are read here while those before are understood elsewhere: that takes twice as long.
Result<void> SqliteStore::loadOpen(Loaded &loaded)
{
    auto count = m_file->run("SELECT count(*) FROM head WHERE open = 1");
    if (!count || !count->next())
        return tl::unexpected(count ? Error{Code::NotFound, u"head"_s} : count.error());
    loaded.openHeads.reserve(count->value(0).toLongLong());
    loaded.encoded.reserve(count->value(0).toLongLong());
    const bool isFormKnown = headForm() == Protocol::headForm();
    auto rows = m_file->run("SELECT json FROM head WHERE open = 1");
    if (!rows)
        return tl::unexpected(rows.error());
    QList<ConversationId> outdated;
    std::deque<std::future<Result<std::vector<OpenHead>>>> decoding;
    const auto takeOne = [&]() -> Result<void> {
        Result<std::vector<OpenHead>> heads = decoding.front().get();
        decoding.pop_front();
        if (!heads)
            return tl::unexpected(withDamaged(heads.error()));
        for (OpenHead &row : *heads) {
            const ConversationId id = row.head.id;
            if (row.isOutdated)
                outdated.append(id);
            loaded.encoded.emplace(id, std::move(row.encoded));
            loaded.openHeads.emplace(id, std::move(row.head));
        }
        return {};
    };
    for (QList<QByteArray> some = nextRows(*rows); !some.isEmpty(); some = nextRows(*rows)) {
        const bool isLast = some.size() < rowsAtOnce;
        decoding.push_back(
            isLast ? std::async(std::launch::deferred, decodeHeads, std::move(some), isFormKnown, m_leavesOutDamaged)
                   : std::async(decodeHeads, std::move(some), isFormKnown, m_leavesOutDamaged));
        if (decoding.size() > decodersAtOnce)
            if (auto taken = takeOne(); !taken)
                return taken;
    }
    while (!decoding.empty())
        if (auto taken = takeOne(); !taken)
            return taken;
    if (!isFormKnown)
        bringUpToDate(loaded, outdated);
    return {};
}

/// Only what somebody owns is looked for.
void SqliteStore::loadWhispers(Loaded &loaded)
{
    for (const Conversation &head : std::as_const(loaded.openHeads)) {
        if (!head.owner.isAgent())
            continue;
        auto rows =
            m_file->run("SELECT json FROM (SELECT id, json FROM side WHERE conversation = ? AND kind = 'whisper'"
                        " ORDER BY id DESC LIMIT ?) ORDER BY id",
                        {head.id.toString(), maxWhispersKept});
        while (rows && rows->next()) {
            const auto whisper = Protocol::decodeWhispered(rows->value(0).toByteArray());
            if (whisper && whisper->fence == head.fence)
                loaded.whispers.append(*whisper);
        }
    }
}

/// Only the end of the table is looked at, which has no order of time but that of its ids: of more than that many
/// records in an hour the oldest are left out. What is about no conversation was a trial.
void SqliteStore::loadReceipts(Loaded &loaded)
{
    auto rows = m_file->run("SELECT at, conversation, who, json FROM side WHERE id > (SELECT max(id) FROM side) - ?"
                            " AND kind = 'receipt' AND at > (SELECT at FROM side ORDER BY id DESC LIMIT 1) - ?"
                            " AND EXISTS(SELECT 1 FROM head WHERE head.conversation = side.conversation) ORDER BY id",
                            {recordsLookedAt, receiptsOf});
    while (rows && rows->next())
        loaded.receipts.append({Instant{rows->value(0).toLongLong()}, QStringLiteral("receipt"),
                                ConversationId(rows->value(1).toString()), rows->value(2).toString(),
                                rows->value(3).toByteArray()});
}

QByteArray SqliteStore::headForm()
{
    auto rows = m_file->run("SELECT heads_form FROM workspace WHERE id = 1");
    return rows && rows->next() ? rows->value(0).toByteArray() : QByteArray();
}

/// Where the disk will not have it, the next start does the work of this one again.
void SqliteStore::bringUpToDate(const Loaded &loaded, const QList<ConversationId> &outdated)
{
    std::ignore = m_file->transaction([&]() -> Result<void> {
        for (const ConversationId &id : outdated)
            if (auto written = m_file->run("UPDATE head SET json = ? WHERE conversation = ?",
                                           {loaded.encoded.value(id).json, id.toString()});
                !written)
                return tl::unexpected(written.error());
        auto noted = m_file->run("UPDATE workspace SET heads_form = ? WHERE id = 1", {Protocol::headForm()});
        if (!noted)
            return tl::unexpected(noted.error());
        return {};
    });
}

/// Nobody waits in them for a person: one that cannot be read is unknown as any other that is not open, and keeps no
/// server from starting.
Result<void> SqliteStore::loadUnanswered(Loaded &loaded)
{
    auto heads = m_file->run("SELECT json, conversation FROM head WHERE owner = ? AND erased = 0 AND open = 0 ORDER BY "
                             "activity DESC LIMIT ?",
                             {int(Owner::Kind::Ai), unansweredLookedAt});
    if (!heads)
        return tl::unexpected(heads.error());
    while (heads->next()) {
        auto head = Protocol::decodeHead(heads->value(0).toByteArray());
        if (!head) {
            qWarning("the head of %ls cannot be read, and is left out: %ls",
                     qUtf16Printable(heads->value(1).toString()), qUtf16Printable(head.error().detail));
            continue;
        }
        if (head->unansweredSince)
            loaded.unanswered.append(*std::move(head));
    }
    return {};
}

} // namespace Baton::Server
