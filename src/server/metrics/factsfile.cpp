// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/metrics/factsfile.h"

#include "domain/openinghours.h"
#include "protocol/codec.h"
#include "server/provision.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <limits>

// How the facts are folded and written; see factsfile_read.cpp for how they are read.

namespace Baton::Server {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int factsVersion = 1;
constexpr qint64 never = std::numeric_limits<qint64>::max();

const std::vector<const char *> &factsStatements()
{
    static const std::vector<const char *> statements{
        // One row: which log it is, and up to where events and side records are in here.
        "CREATE TABLE place(id INTEGER PRIMARY KEY CHECK(id = 1), log TEXT NOT NULL, seq INTEGER NOT NULL,"
        " side INTEGER NOT NULL)",
        "INSERT INTO place(id, log, seq, side) VALUES(1, '', 0, 0)",
        // `over` is when it ended, never before it was requested; the largest number while it is open.
        "CREATE TABLE handoff(conversation TEXT NOT NULL, no INTEGER NOT NULL, requested INTEGER NOT NULL,"
        " over INTEGER NOT NULL, json BLOB NOT NULL, PRIMARY KEY(conversation, no)) WITHOUT ROWID",
        "CREATE INDEX handoff_requested ON handoff(requested)",
        "CREATE INDEX handoff_over ON handoff(over)",
        "CREATE TABLE conversation(id TEXT PRIMARY KEY, started INTEGER NOT NULL, json BLOB NOT NULL) WITHOUT ROWID",
        "CREATE INDEX conversation_started ON conversation(started)",
        // The first time that a visitor reached it.
        "CREATE TABLE goal(visitor TEXT NOT NULL, goal TEXT NOT NULL, at INTEGER NOT NULL, test INTEGER NOT NULL,"
        " PRIMARY KEY(visitor, goal)) WITHOUT ROWID",
        "CREATE INDEX goal_at ON goal(at)",
        "CREATE TABLE status(seq INTEGER PRIMARY KEY, agent TEXT NOT NULL, at INTEGER NOT NULL, status INTEGER NOT"
        " NULL)",
        "CREATE INDEX status_agent ON status(agent, at)",
        "CREATE TABLE correction(seq INTEGER PRIMARY KEY, at INTEGER NOT NULL)",
        // A step of the ladder for a person, by the receipts.
        "CREATE TABLE alert(conversation TEXT NOT NULL, no INTEGER NOT NULL, who TEXT NOT NULL, step INTEGER NOT NULL,"
        " attempted INTEGER NOT NULL, seen INTEGER NOT NULL, acknowledged INTEGER NOT NULL,"
        " PRIMARY KEY(conversation, no, who, step)) WITHOUT ROWID",
        "PRAGMA user_version = 1",
    };
    return statements;
}

Result<void> outcomeOf(const Result<SqliteFile::Rows> &ran)
{
    if (!ran)
        return tl::unexpected(ran.error());
    return {};
}

} // namespace

QString factsFile(const QString &dataDir)
{
    return QDir(dataDir).filePath(u"metrics.db"_s);
}

/// By the hours as they are set now: what they were then nobody keeps. A team without hours is always there.
BusinessTime businessTimeOf(const Workspace &workspace)
{
    QHash<TeamId, OpeningHours> hours;
    for (const Team &team : workspace.teams) {
        if (!team.hours.isEmpty())
            hours.insert(team.id, team.hours);
    }
    if (hours.isEmpty())
        return {};
    return [hours](const TeamId &team, Instant from, Instant to) {
        const auto known = hours.constFind(team);
        if (known == hours.cend())
            return to - from;
        Millis open{0};
        for (Instant at = from; at < to;) {
            const std::optional<Instant> change = nextChange(*known, at);
            const Instant end = change && *change > at ? std::min(*change, to) : to;
            if (isOpen(*known, at))
                open += end - at;
            at = end;
        }
        return open;
    };
}

Result<std::unique_ptr<FactsFile>> FactsFile::open(const QString &dataDir, SqliteFile::Mode mode)
{
    auto log = SqliteFile::open(workspaceFile(dataDir), SqliteFile::Mode::ReadOnly);
    if (!log)
        return tl::unexpected(log.error());
    auto facts = SqliteFile::openOther(factsFile(dataDir), mode, factsStatements(), factsVersion);
    if (!facts)
        return tl::unexpected(facts.error());
    return std::unique_ptr<FactsFile>(new FactsFile(*std::move(log), *std::move(facts)));
}

Result<FactsFile::Place> FactsFile::place()
{
    auto rows = m_facts->run("SELECT log, seq, side FROM place WHERE id = 1");
    if (!rows)
        return tl::unexpected(rows.error());
    if (!rows->next())
        return refuse(Code::Internal, u"no place in the facts"_s);
    return Place{rows->value(0).toString(), rows->value(1).toLongLong(), rows->value(2).toLongLong()};
}

Result<qint64> FactsFile::upTo()
{
    return place().map([](const Place &place) { return place.seq; });
}

Result<qint64> FactsFile::recordsUpTo()
{
    return place().map([](const Place &place) { return place.side; });
}

Result<void> FactsFile::copyTo(const QString &dataDir, const QString &target)
{
    auto facts = SqliteFile::openOther(factsFile(dataDir), SqliteFile::Mode::ReadOnly, factsStatements(), factsVersion);
    if (!facts)
        return tl::unexpected(facts.error());
    if (auto may = (*facts)->run("PRAGMA query_only=OFF"); !may) // a copy counts as a change
        return tl::unexpected(may.error());
    return outcomeOf((*facts)->run("VACUUM INTO ?", {target}));
}

Result<void> FactsFile::follow(const QString &dataDir, const QString &log, const QString &renamed)
{
    auto facts =
        SqliteFile::openOther(factsFile(dataDir), SqliteFile::Mode::ReadWrite, factsStatements(), factsVersion);
    if (!facts)
        return tl::unexpected(facts.error());
    return outcomeOf((*facts)->run("UPDATE place SET log = ? WHERE id = 1 AND log = ?", {renamed, log}));
}

Result<qint64> FactsFile::top()
{
    auto rows = m_log->run("SELECT top FROM workspace WHERE id = 1");
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->next() ? rows->value(0).toLongLong() : 0;
}

/// It is another log, as after a backup was brought back, or one that ends before what was folded.
Result<void> FactsFile::forgetAll(Place &place)
{
    for (const char *statement : {"DELETE FROM handoff", "DELETE FROM conversation", "DELETE FROM goal",
                                  "DELETE FROM status", "DELETE FROM correction", "DELETE FROM alert"})
        if (auto gone = m_facts->run(statement); !gone)
            return tl::unexpected(gone.error());
    place.seq = 0;
    place.side = 0;
    return {};
}

Result<bool> FactsFile::foldSome()
{
    QString log;
    {
        auto rows = m_log->run("SELECT log FROM workspace WHERE id = 1");
        if (!rows)
            return tl::unexpected(rows.error());
        log = rows->next() ? rows->value(0).toString() : QString();
    }
    const auto end = top();
    if (!end)
        return tl::unexpected(end.error());
    bool more = false;
    const auto folded = m_facts->transaction([&]() -> Result<void> {
        auto now = place();
        if (!now)
            return tl::unexpected(now.error());
        if (now->log != log || now->seq > *end)
            if (auto forgotten = forgetAll(*now); !forgotten)
                return forgotten;
        now->log = log;
        const auto events = foldEvents(*now);
        if (!events)
            return tl::unexpected(events.error());
        const auto receipts = foldReceipts(*now);
        if (!receipts)
            return tl::unexpected(receipts.error());
        more = *events == eventsAtOnce || *receipts == eventsAtOnce;
        return outcomeOf(
            m_facts->run("UPDATE place SET log = ?, seq = ?, side = ? WHERE id = 1", {now->log, now->seq, now->side}));
    });
    if (!folded)
        return tl::unexpected(folded.error());
    return more;
}

Result<int> FactsFile::foldEvents(Place &place)
{
    FactsFold fold(*this);
    int count = 0;
    {
        // What people said is beside the record, and no figure is made of it.
        auto rows =
            m_log->run("SELECT seq, record FROM event WHERE seq > ? ORDER BY seq LIMIT ?", {place.seq, eventsAtOnce});
        if (!rows)
            return tl::unexpected(rows.error());
        for (; rows->next(); ++count) {
            place.seq = rows->value(0).toLongLong();
            if (const auto event = Protocol::joinEvent(rows->value(1).toByteArray(), {}))
                fold.fold(*event);
            else
                qWarning("metrics: event %lld is left out: %ls", place.seq, qUtf16Printable(event.error().detail));
        }
    }
    if (auto written = write(fold.take()); !written)
        return tl::unexpected(written.error());
    return count;
}

Result<int> FactsFile::foldReceipts(Place &place)
{
    int count = 0;
    auto rows = m_log->run("SELECT id, kind, conversation, who, at, json FROM side WHERE id > ? ORDER BY id LIMIT ?",
                           {place.side, eventsAtOnce});
    if (!rows)
        return tl::unexpected(rows.error());
    for (; rows->next(); ++count) {
        place.side = rows->value(0).toLongLong();
        if (rows->value(1).toString() != "receipt"_L1)
            continue;
        const QJsonObject told = QJsonDocument::fromJson(rows->value(5).toByteArray()).object();
        const QString state = told["state"_L1].toString();
        const bool isAcknowledged = state == "acknowledged"_L1;
        auto written = m_facts->run(
            "INSERT INTO alert(conversation, no, who, step, attempted, seen, acknowledged) VALUES(?, ?, ?, ?, ?, ?, ?)"
            " ON CONFLICT(conversation, no, who, step) DO UPDATE SET attempted = max(attempted, excluded.attempted),"
            " seen = max(seen, excluded.seen), acknowledged = min(acknowledged, excluded.acknowledged)",
            {rows->value(2).toString(), told["no"_L1].toInt(), rows->value(3).toString(), told["step"_L1].toInt(),
             state == "attempted"_L1 ? 1 : 0, isAcknowledged || state == "displayed"_L1 ? 1 : 0,
             isAcknowledged ? rows->value(4).toLongLong() : never});
        if (!written)
            return tl::unexpected(written.error());
    }
    return count;
}

Result<void> FactsFile::write(const ChangedFacts &changed)
{
    for (const ConversationFacts &facts : changed.conversations) {
        auto written =
            m_facts->run("INSERT INTO conversation(id, started, json) VALUES(?, ?, ?) ON CONFLICT(id) DO"
                         " UPDATE SET started = excluded.started, json = excluded.json",
                         {facts.conversation.toString(), facts.started.ms, Protocol::encodeConversationFacts(facts)});
        if (!written)
            return tl::unexpected(written.error());
    }
    for (const HandoffFacts &facts : changed.handoffs) {
        const qint64 over = facts.ended ? qMax(facts.ended->ms, facts.requested.ms) : never;
        auto written = m_facts->run(
            "INSERT INTO handoff(conversation, no, requested, over, json) VALUES(?, ?, ?, ?, ?)"
            " ON CONFLICT(conversation, no) DO UPDATE SET requested = excluded.requested,"
            " over = excluded.over, json = excluded.json",
            {facts.conversation.toString(), facts.no, facts.requested.ms, over, Protocol::encodeHandoffFacts(facts)});
        if (!written)
            return tl::unexpected(written.error());
    }
    return writeMoments(changed);
}

Result<void> FactsFile::writeMoments(const ChangedFacts &changed)
{
    for (const GoalFact &goal : changed.goals) {
        auto written = m_facts->run("INSERT OR IGNORE INTO goal(visitor, goal, at, test) VALUES(?, ?, ?, ?)",
                                    {goal.visitor.toString(), goal.goal, goal.at.ms, goal.test ? 1 : 0});
        if (!written)
            return tl::unexpected(written.error());
    }
    for (const auto &[seq, status] : changed.statuses) {
        auto written = m_facts->run("INSERT INTO status(seq, agent, at, status) VALUES(?, ?, ?, ?)",
                                    {seq, status.agent.toString(), status.at.ms, static_cast<int>(status.status)});
        if (!written)
            return tl::unexpected(written.error());
    }
    for (const auto &[seq, at] : changed.corrections) {
        auto written = m_facts->run("INSERT INTO correction(seq, at) VALUES(?, ?)", {seq, at.ms});
        if (!written)
            return tl::unexpected(written.error());
    }
    return {};
}

std::optional<ConversationFacts> FactsFile::conversation(const ConversationId &id)
{
    auto rows = m_facts->run("SELECT json FROM conversation WHERE id = ?", {id.toString()});
    if (!rows || !rows->next())
        return std::nullopt;
    const auto facts = Protocol::decodeConversationFacts(rows->value(0).toByteArray());
    return facts ? std::optional(*facts) : std::nullopt;
}

std::optional<HandoffFacts> FactsFile::handoff(const HandoffKey &key)
{
    auto rows =
        m_facts->run("SELECT json FROM handoff WHERE conversation = ? AND no = ?", {key.first.toString(), key.second});
    if (!rows || !rows->next())
        return std::nullopt;
    const auto facts = Protocol::decodeHandoffFacts(rows->value(0).toByteArray());
    return facts ? std::optional(*facts) : std::nullopt;
}

bool FactsFile::knows(const AgentId &agent)
{
    auto rows = m_facts->run("SELECT 1 FROM status WHERE agent = ? LIMIT 1", {agent.toString()});
    return rows && rows->next();
}

} // namespace Baton::Server
