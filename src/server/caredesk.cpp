// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/caredesk.h"

#include "server/sqliterows.h"

#include <QDir>
#include <QFile>
#include <QLoggingCategory>

#include <memory>
#include <utility>

namespace Baton::Server {

using namespace Qt::Literals::StringLiterals;

CareDesk::CareDesk(Engine &engine, Hub &hub, SqliteFile &file, QString attachmentFolder, CareSettings settings,
                   Environment environment)
    : m_engine(engine)
    , m_hub(hub)
    , m_file(file)
    , m_folder(attachmentFolder)
    , m_settings(settings)
    , m_environment(std::move(environment))
    , m_eraser(file, std::move(attachmentFolder))
{}

qint64 CareDesk::msToNextTick(qint64 atMost) const
{
    return qBound<qint64>(0, m_next - m_environment.monotonicMs(), atMost);
}

void CareDesk::tick()
{
    const qint64 now = m_environment.monotonicMs();
    if (now < m_next)
        return;
    // What is erased goes first: somebody may wait for it.
    m_rests = false;
    bool hasMore = eraseStep();
    const bool looks = m_looked == 0 || now - m_looked >= m_settings.every.count();
    if (!hasMore && looks) {
        hasMore = expireTexts() || expireFiles() || expireRecords() || trimLog();
        if (!hasMore)
            m_looked = now;
    }
    constexpr int idle = 4;
    constexpr int failed = 80;
    // From its end: a step that took long is not due again at once.
    m_next = m_environment.monotonicMs() + m_settings.pause.count() * (m_rests ? failed : hasMore ? 1 : idle);
}

/// Nothing where what is set keeps it for ever.
std::optional<Instant> CareDesk::before(int days) const
{
    if (days <= 0)
        return std::nullopt;
    return m_environment.wallClock() - std::chrono::hours(24) * qMin(days, longestRetention);
}

Counted CareDesk::readByAll() const
{
    return counted ? counted() : Counted();
}

bool CareDesk::isSmall()
{
    auto rows = m_file.run("SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()");
    return rows && rows->next() && rows->value(0).toLongLong() <= m_settings.rebuildAtMost;
}

/// By the command that erases, so that the log, and every console, knows. Whether it came further: what cannot be
/// erased is asked for once, and does not keep the rest of the work from being done.
bool CareDesk::erase(const QList<Eraser::Besides> &conversations)
{
    struct Told
    {
        bool anything = false;
        QSet<ConversationId> untouched;
    };
    const auto told = std::make_shared<Told>(); // a commit that fails is answered later, if ever
    for (const Eraser::Besides &one : conversations) {
        m_hub.submit(Command{{}, one.conversation, {}, EraseVisitor{one.visitor}}, Actor::system(),
                     [told, &file = m_file, conversation = one.conversation](const Protocol::Ack &ack) {
                         // It could not be stored, or not be read; the next time it may.
                         if (ack.retry || (ack.code == Code::NotFound && readHead(file, conversation)))
                             return;
                         told->anything = true;
                         if (ack.ok && ack.seq > 0)
                             return;
                         told->untouched.insert(conversation);
                         if (!ack.ok) // else it was erased before
                             qWarning("erasure: %ls stays as it is: %ls", qUtf16Printable(conversation.toString()),
                                      qUtf16Printable(ack.detail));
                     });
    }
    if (!conversations.isEmpty())
        m_hub.flush();
    m_untouched += told->untouched;
    return told->anything;
}

/// How many to ask for, so that there are as many that were not tried as are done at once.
int CareDesk::withUntouched() const
{
    return m_settings.conversationsAtOnce + int(m_untouched.size());
}

QList<Eraser::Besides> CareDesk::notTried(QList<Eraser::Besides> found) const
{
    found.removeIf([this](const Eraser::Besides &one) { return m_untouched.contains(one.conversation); });
    return found.mid(0, m_settings.conversationsAtOnce);
}

bool CareDesk::eraseTheRest()
{
    const QList<Eraser::Besides> rest = notTried(m_eraser.rest(withUntouched()));
    return erase(rest) && rest.size() >= m_settings.conversationsAtOnce;
}

bool CareDesk::eraseStep()
{
    if (eraseTheRest()) // as long as it is known whose it was
        return true;
    const Result<Eraser::Progress> done = m_eraser.step(isSmall());
    if (!done) {
        // The disk may be full, or somebody read for long: what is stored says where to go on.
        qWarning("erasure: %ls", qUtf16Printable(done.error().detail));
        m_rests = true;
        return false;
    }
    const bool waits = *done == Eraser::Progress::Waits;
    if (waits && !std::exchange(m_waits, waits) && !isSmall())
        qWarning("erasure: the workspace is written anew at the next start, as it is large");
    m_waits = waits;
    return *done == Eraser::Progress::Stepped;
}

bool CareDesk::expireTexts()
{
    const auto old = before(m_engine.workspace().retention.textDays);
    return old && (expireTexts(Owner::Kind::Nobody, *old) || expireTexts(Owner::Kind::Ai, *old));
}

bool CareDesk::expireTexts(Owner::Kind owner, Instant old)
{
    QList<Eraser::Besides> expired;
    {
        auto rows = m_file.run("SELECT conversation, visitor FROM head WHERE owner = ? AND erased = 0 AND activity < ?"
                               " AND open = 0 ORDER BY activity LIMIT ?",
                               {int(owner), old.ms, withUntouched()});
        while (rows && rows->next())
            expired.append({ConversationId(rows->value(0).toString()), VisitorId(rows->value(1).toString())});
    }
    return erase(notTried(expired));
}

/// The message keeps the name until its text goes.
bool CareDesk::expireFiles()
{
    const auto old = before(m_engine.workspace().retention.fileDays);
    if (!old)
        return false;
    QStringList expired;
    {
        auto rows = m_file.run("SELECT attachment.id FROM attachment JOIN head USING(conversation)"
                               " WHERE attachment.at < ? AND attachment.sent = 1 AND head.open = 0"
                               " ORDER BY attachment.at LIMIT ?",
                               {old->ms, m_settings.filesAtOnce});
        while (rows && rows->next())
            expired.append(rows->value(0).toString());
    }
    bool any = false;
    for (const QString &id : std::as_const(expired)) {
        const QString path = QDir(m_folder).filePath(id);
        if (QFile::exists(path) && !QFile::remove(path))
            continue;
        any = m_file.run("DELETE FROM attachment WHERE id = ?", {id}).has_value() || any;
    }
    return any;
}

/// Receipts and late answers; what was saved of the rules is kept, and so is the newest record, so that no number is
/// given twice.
bool CareDesk::expireRecords()
{
    const auto old = before(m_engine.workspace().retention.recordDays);
    if (!old)
        return false;
    qint64 upTo = 0;
    {
        auto rows = m_file.run("SELECT max(id) FROM (SELECT id, at FROM side WHERE id > ? AND id <= ?"
                               " ORDER BY id LIMIT ?) WHERE at < ? AND id < (SELECT max(id) FROM side)",
                               {m_records, readByAll().side, m_settings.recordsAtOnce, old->ms});
        upTo = rows && rows->next() ? rows->value(0).toLongLong() : 0;
    }
    if (upTo <= m_records)
        return false;
    const auto gone = m_file.run("DELETE FROM side WHERE id > ? AND id <= ? AND at < ?"
                                 " AND kind IN ('receipt', 'late_answer')",
                                 {m_records, upTo, old->ms});
    if (gone)
        m_records = upTo;
    return gone.has_value();
}

/// From its beginning on. A console that would have to resume across it gets a snapshot; threads stay, as they are
/// messages.
bool CareDesk::trimLog()
{
    const auto old = before(m_engine.workspace().retention.logDays);
    if (!old)
        return false;
    if (m_passed && m_passed->at < old->ms)
        m_trimmed = qMin(m_trimmed, std::exchange(m_passed, std::nullopt)->seq - 1);
    QList<qint64> gone;
    qint64 seen = m_trimmed;
    std::optional<Passed> passed = m_passed;
    {
        // In their order: asked for by their time, all the rest of the log would be looked through.
        std::optional<Passed> young = m_passed;
        auto rows = m_file.run(
            "SELECT event.seq, record, json, event.at FROM event LEFT JOIN body USING(seq)"
            " WHERE event.seq > ? AND event.seq <= ? ORDER BY event.seq LIMIT ?",
            {m_trimmed, qMin(m_engine.top() - m_engine.recentEvents(), readByAll().seq), m_settings.recordsAtOnce});
        while (rows && rows->next()) {
            const qint64 seq = rows->value(0).toLongLong();
            const qint64 at = rows->value(3).toLongLong();
            if (at >= old->ms) {
                // By a clock that was ahead, if older ones follow; else it is the beginning of what is kept.
                young = young ? Passed{young->seq, qMin(young->at, at)} : Passed{seq, at};
                continue;
            }
            passed = young;
            seen = seq;
            const auto event = readEvent(*rows, 1);
            if (event && !std::holds_alternative<MessageAdded>(event->body))
                gone.append(seen);
        }
    }
    if (seen == m_trimmed)
        return false;
    const auto done = m_file.transaction([&]() -> Result<void> {
        for (const qint64 seq : std::as_const(gone)) {
            if (auto ran = m_file.run("DELETE FROM body WHERE seq = ?", {seq}); !ran)
                return tl::unexpected(ran.error());
            if (auto ran = m_file.run("DELETE FROM event WHERE seq = ?", {seq}); !ran)
                return tl::unexpected(ran.error());
        }
        return {};
    });
    if (done) {
        m_trimmed = seen;
        m_passed = passed;
    }
    return done.has_value();
}

} // namespace Baton::Server
