// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/eraser.h"

#include "domain/erase.h"
#include "protocol/codec.h"
#include "server/channels/delivery.h"
#include "server/failpoint.h"
#include "server/messagewords.h"
#include "server/sqliterows.h"

#include <QDir>
#include <QFile>
#include <QMap>
#include <QSet>
#include <QThread>

namespace Baton::Server {

using namespace Qt::Literals::StringLiterals;

namespace {

/// At the last one nothing is left to do here, but the visitor has other conversations that are not erased yet.
enum Stage { Rows = 0, Beside = 1, Index = 2, OthersLeft = 3 };

/// The words as they were put in: a contentless index has to be told what to forget.
constexpr auto deleteWords = "INSERT INTO words(words, rowid, text) VALUES('delete', ?, ?)";
constexpr auto beginMerge = "INSERT INTO words(words, rank) VALUES('merge', -200)";
constexpr auto goOnMerging = "INSERT INTO words(words, rank) VALUES('merge', 200)";
/// The index read backwards: which words each message is found by. Nothing of it is stored.
constexpr auto wordsByMessage =
    "CREATE VIRTUAL TABLE IF NOT EXISTS temp.words_by_message USING fts5vocab(main, words, instance)";

/// A lock that somebody else has is not waited for, as long as this is there.
class Impatient
{
public:
    explicit Impatient(SqliteFile &file)
        : m_file(file)
    {
        m_file.waitForLocks(Millis(0));
    }
    ~Impatient() { m_file.waitForLocks(SqliteFile::lockPatience); }
    Impatient(const Impatient &) = delete;
    Impatient &operator=(const Impatient &) = delete;

private:
    SqliteFile &m_file;
};

struct EventRow
{
    qint64 seq = 0;
    QByteArray record;
    QByteArray body;
};

/// Without its text where that cannot be read; nothing where it is no event at all.
std::optional<Event> eventOf(const EventRow &row)
{
    auto event = Protocol::joinEvent(row.record, row.body);
    if (!event) {
        qWarning("erasure: event %ls cannot be read, and goes: %ls", qUtf16Printable(QString::number(row.seq)),
                 qUtf16Printable(event.error().detail));
        event = Protocol::joinEvent(row.record, {});
    }
    return event ? std::optional(*std::move(event)) : std::nullopt;
}

} // namespace

Eraser::Eraser(SqliteFile &file, QString attachmentFolder)
    : m_file(file)
    , m_folder(std::move(attachmentFolder))
{}

Result<void> Eraser::change(const char *statement, const QVariantList &values)
{
    auto ran = m_file.run(statement, values);
    if (!ran)
        return tl::unexpected(ran.error());
    return {};
}

qint64 Eraser::count(const char *statement)
{
    auto rows = m_file.run(statement);
    return rows && rows->next() ? rows->value(0).toLongLong() : 0;
}

QList<Eraser::Job> Eraser::jobs(const char *statement)
{
    QList<Job> found;
    auto rows = m_file.run(statement);
    while (rows && rows->next())
        found.append({rows->value(0).toString(), rows->value(1).toString(), rows->value(2).toLongLong(),
                      rows->value(3).toLongLong(), rows->value(4).toInt()});
    return found;
}

std::optional<Eraser::Job> Eraser::next()
{
    const QList<Job> first = jobs("SELECT conversation, visitor, seq, done, stage FROM erasure WHERE stage < 2"
                                  " ORDER BY seq LIMIT 1");
    return first.isEmpty() ? std::nullopt : std::optional(first.constFirst());
}

QList<Eraser::Besides> Eraser::besides(const Job &job, int atMost)
{
    QList<Besides> found;
    // Of a conversation in which nothing was said the log may have been trimmed to nothing: it is old.
    auto rows = m_file.run("SELECT conversation, visitor FROM head WHERE visitor = ? AND erased = 0 AND coalesce("
                           "(SELECT min(event.seq) FROM event WHERE event.conversation = head.conversation), 0) < ?"
                           " LIMIT ?",
                           {job.visitor, job.seq, atMost});
    while (rows && rows->next())
        found.append({ConversationId(rows->value(0).toString()), VisitorId(rows->value(1).toString())});
    return found;
}

QList<Eraser::Besides> Eraser::rest(int atMost)
{
    QList<Besides> found;
    QSet<ConversationId> known; // two jobs may be of one visitor
    const QList<Job> wanted = jobs("SELECT conversation, visitor, seq, done, stage FROM erasure"
                                   " WHERE whole = 1 AND visitor <> '' ORDER BY seq");
    for (const Job &job : wanted) {
        if (found.size() >= atMost)
            break;
        const QList<Besides> others = besides(job, atMost);
        for (const Besides &one : others) {
            if (found.size() < atMost && !known.contains(one.conversation)) {
                known.insert(one.conversation);
                found.append(one);
            }
        }
    }
    return found;
}

/// Once all of theirs is erased nothing is looked for by who it was; that, too, is to leave no trace.
Result<void> Eraser::letGoOfVisitors()
{
    const QList<Job> kept = jobs("SELECT conversation, visitor, seq, done, stage FROM erasure"
                                 " WHERE stage >= 2 AND visitor <> ''");
    for (const Job &job : kept) {
        if (!besides(job, 1).isEmpty())
            continue;
        m_merged = m_rebuilt = false;
        if (auto gone = change("UPDATE erasure SET stage = 2, visitor = '' WHERE conversation = ?", {job.conversation});
            !gone)
            return gone;
    }
    return {};
}

QList<ConversationId> Eraser::unfinished()
{
    QList<ConversationId> conversations;
    auto rows = m_file.run("SELECT conversation FROM erasure WHERE stage < 2");
    while (rows && rows->next())
        conversations.append(ConversationId(rows->value(0).toString()));
    return conversations;
}

Result<Eraser::Progress> Eraser::step(bool mayRebuild)
{
    if (const auto job = next()) {
        m_merged = m_rebuilt = false;
        BATON_FAILPOINT("erasing");
        const Result<void> done = job->stage == Rows ? takeRows(*job) : takeBeside(*job);
        if (!done)
            return tl::unexpected(done.error());
        return Progress::Stepped;
    }
    if (auto gone = letGoOfVisitors(); !gone)
        return tl::unexpected(gone.error());
    if (count("SELECT count(*) FROM erasure WHERE stage = 2") == 0)
        return Progress::Nothing;
    if (!m_merged) {
        const Result<bool> merged = mergeIndex();
        if (!merged)
            return tl::unexpected(merged.error());
        m_merged = *merged;
        return Progress::Stepped;
    }
    if (!mayRebuild)
        return Progress::Waits;
    BATON_FAILPOINT("before_rebuild");
    const Result<bool> rebuilt = rebuild();
    if (!rebuilt)
        return tl::unexpected(rebuilt.error());
    return *rebuilt ? Progress::Stepped : Progress::Waits;
}

Result<void> Eraser::finish(Millis patience)
{
    constexpr Millis breath{100};
    Millis waited{0};
    for (;;) {
        const Result<Progress> done = step(true);
        if (!done)
            return tl::unexpected(done.error());
        if (*done == Progress::Nothing)
            return {};
        if (*done != Progress::Waits)
            continue;
        if (waited >= patience)
            return refuse(Code::Overloaded, u"somebody reads the workspace; what was erased may still be in its log"_s);
        QThread::msleep(static_cast<unsigned long>(breath.count()));
        waited += breath;
    }
}

Result<void> Eraser::insist()
{
    // By a row of its own: of one that was merely old none may be left, and its visitor's others are not to go with it.
    return change("INSERT INTO erasure(conversation, visitor, seq, done, stage, whole) VALUES('', '', 0, 0, 2, 1)"
                  " ON CONFLICT(conversation) DO NOTHING");
}

Result<void> Eraser::takeRows(const Job &job)
{
    QList<EventRow> events;
    {
        auto rows =
            m_file.run("SELECT event.seq, record, json FROM event LEFT JOIN body USING(seq)"
                       " WHERE conversation = ? AND event.seq > ? AND event.seq <= ? ORDER BY event.seq LIMIT ?",
                       {job.conversation, job.done, job.seq, rowsAtOnce});
        if (!rows)
            return tl::unexpected(rows.error());
        while (rows->next())
            events.append({rows->value(0).toLongLong(), rows->value(1).toByteArray(), rows->value(2).toByteArray()});
    }
    return m_file.transaction([&]() -> Result<void> {
        Result<void> done;
        for (const EventRow &row : std::as_const(events)) {
            std::optional<Event> event = eventOf(row);
            const auto *added = event ? std::get_if<MessageAdded>(&event->body) : nullptr;
            // Once, and in the transaction that takes the text: told twice, the index would be wrong.
            const QString words = added && !row.body.isEmpty() ? wordsOf(added->message) : QString();
            if (!words.isEmpty())
                done = change(deleteWords, {row.seq, words});
            if (event)
                scrub(*event);
            // One that cannot be read is of use to nobody, and may say anything of the person.
            if (done)
                done = event ? change("UPDATE event SET record = ? WHERE seq = ?",
                                      {Protocol::splitEvent(*event).record, row.seq})
                             : change("UPDATE event SET record = x'' WHERE seq = ?", {row.seq});
            if (done)
                done = change("DELETE FROM body WHERE seq = ?", {row.seq});
            if (!done)
                return done;
        }
        if (events.size() == rowsAtOnce)
            return change("UPDATE erasure SET done = ? WHERE conversation = ?",
                          {events.constLast().seq, job.conversation});
        if (done = takeLostWords(job); !done)
            return done;
        return change("UPDATE erasure SET stage = 1, done = seq WHERE conversation = ?", {job.conversation});
    });
}

/// The words of messages that could not be read. The index has to be looked through for them as a whole, since it knows
/// messages by their words and not words by their message; so that is done only where there are any.
Result<void> Eraser::takeLostWords(const Job &job)
{
    QMap<qint64, QString> words; // by seq
    {
        auto rows = m_file.run("SELECT seq FROM message JOIN words_docsize ON id = seq WHERE conversation = ?"
                               " AND seq <= ?",
                               {job.conversation, job.seq});
        if (!rows)
            return tl::unexpected(rows.error());
        while (rows->next())
            words.insert(rows->value(0).toLongLong(), QString());
    }
    if (words.isEmpty())
        return {};
    if (auto made = change(wordsByMessage); !made)
        return made;
    {
        auto rows = m_file.run("SELECT doc, term FROM temp.words_by_message WHERE doc IN"
                               " (SELECT seq FROM message WHERE conversation = ?) ORDER BY doc, offset",
                               {job.conversation});
        if (!rows)
            return tl::unexpected(rows.error());
        while (rows->next()) {
            const auto lost = words.find(rows->value(0).toLongLong());
            if (lost != words.end())
                *lost += rows->value(1).toString() % u' ';
        }
    }
    Result<void> done;
    for (auto it = words.cbegin(); done && it != words.cend(); ++it)
        done = change(deleteWords, {it.key(), *it});
    return done;
}

Result<void> Eraser::takeBeside(const Job &job)
{
    // The files first: a row without its file is found again, a file without its row only at the next start.
    if (auto taken = takeFiles(job); !taken)
        return taken;
    return m_file.transaction([&]() -> Result<void> {
        Result<void> done = takeDeliveries(job);
        if (done)
            done = change("DELETE FROM attachment WHERE conversation = ?", {job.conversation});
        // A whisper, and an answer of the AI that came too late, were put down whole; receipts and steps hold no words.
        if (done)
            done = change("DELETE FROM side WHERE conversation = ? AND kind IN ('late_answer', 'whisper')",
                          {job.conversation});
        // With hashes of what was sent, and what a bot was answered, its own name for the conversation in it.
        if (done)
            done = change("DELETE FROM command WHERE conversation = ?", {job.conversation});
        // Those of before it was kept which conversation they were of.
        if (done && !job.visitor.isEmpty())
            done = change("DELETE FROM command WHERE sender = ?", {job.visitor});
        if (done)
            done = change("UPDATE erasure SET stage = 2 WHERE conversation = ?", {job.conversation});
        if (done)
            done = change("DELETE FROM erasure WHERE conversation = ? AND whole = 0", {job.conversation});
        return done;
    });
}

Result<void> Eraser::takeFiles(const Job &job)
{
    const QDir folder(m_folder);
    auto rows = m_file.run("SELECT id FROM attachment WHERE conversation = ?", {job.conversation});
    if (!rows)
        return tl::unexpected(rows.error());
    while (rows->next()) {
        const QString path = folder.filePath(rows->value(0).toString());
        if (QFile::exists(path) && !QFile::remove(path))
            return refuse(Code::Internal, u"cannot remove a file of an erased conversation"_s);
    }
    return {};
}

/// Whether a handoff was open that ended with the erasure: nothing else happens afterwards.
Result<bool> Eraser::endedWith(const Job &job)
{
    auto rows =
        m_file.run("SELECT 1 FROM event WHERE conversation = ? AND seq > ? LIMIT 1", {job.conversation, job.seq});
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->next();
}

Result<void> Eraser::takeDeliveries(const Job &job)
{
    // Where a handoff ended with it, what tells of that was made of the head when nothing was left in it: that end was
    // the last to raise the fence.
    const auto head = readHead(m_file, ConversationId(job.conversation));
    const auto end = endedWith(job);
    if (!end)
        return tl::unexpected(end.error());
    const auto isOfTheEnd = [&](const Delivery &delivery) { return *end && head && delivery.fence >= head->fence; };
    QStringList theirs;
    {
        // Thousands may wait for an endpoint that hangs: only those are taken apart that name the conversation.
        auto rows =
            m_file.run("SELECT id, json FROM delivery WHERE instr(CAST(json AS TEXT), ?) > 0", {job.conversation});
        if (!rows)
            return tl::unexpected(rows.error());
        while (rows->next()) {
            const auto delivery = decodeDelivery(rows->value(1).toByteArray());
            // One that cannot be read is sent to nobody, and may say anything of the person.
            if (!delivery || (delivery->conversation.toString() == job.conversation && !isOfTheEnd(*delivery)))
                theirs.append(rows->value(0).toString());
        }
    }
    for (const QString &id : std::as_const(theirs)) {
        if (auto gone = change("DELETE FROM delivery WHERE id = ?", {id}); !gone)
            return gone;
    }
    return {};
}

/// True once nothing is left to merge.
Result<bool> Eraser::mergeIndex()
{
    constexpr qint64 ownRow = 2; // less than that changes where a merge found nothing to do
    const qint64 before = count("SELECT total_changes()");
    const bool begins = !std::exchange(m_merging, true);
    if (auto merged = change(begins ? beginMerge : goOnMerging); !merged) {
        m_merging = false;
        return tl::unexpected(merged.error());
    }
    const bool isDone = !begins && count("SELECT total_changes()") - before < ownRow;
    m_merging = !isDone;
    return isDone;
}

/// False where somebody still reads what was written before.
Result<bool> Eraser::rebuild()
{
    if (!m_rebuilt) {
        if (auto written = change("VACUUM"); !written)
            return tl::unexpected(written.error());
        m_rebuilt = true;
    }
    {
        // Whoever reads an older state is not waited for within: nobody would be served meanwhile.
        const Impatient impatient(m_file);
        auto cut = m_file.run("PRAGMA wal_checkpoint(TRUNCATE)");
        if (!cut)
            return tl::unexpected(cut.error());
        if (!cut->next() || cut->value(0).toInt() != 0)
            return false;
    }
    BATON_FAILPOINT("after_rebuild");
    if (auto kept = change("UPDATE erasure SET stage = 3 WHERE stage = 2 AND visitor <> ''"); !kept)
        return tl::unexpected(kept.error());
    if (auto gone = change("DELETE FROM erasure WHERE stage = 2"); !gone)
        return tl::unexpected(gone.error());
    m_rebuilt = false;
    return true;
}

} // namespace Baton::Server
