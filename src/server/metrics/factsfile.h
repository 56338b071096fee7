// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/factsfold.h"
#include "domain/workspace.h"
#include "server/sqlitefile.h"

namespace Baton::Server {

/// The file of the facts in a data folder.
QString factsFile(const QString &dataDir);

/// How much of a span falls into the opening hours of a team; unset where the workspace's teams have none.
BusinessTime businessTimeOf(const Workspace &workspace);

/// The facts that figures are made of, in a file of their own beside the workspace. It is folded from the log and stays
/// when events are trimmed; with the facts stands the seq that they go up to, in the same transaction. Belongs to the
/// thread that opened it.
class FactsFile final : private KeptFacts
{
public:
    static constexpr int eventsAtOnce = 2'000; ///< of one transaction
    static constexpr int mostRows = 500'000; ///< of one kind that a report may rest on

    /// `ReadOnly` folds nothing and needs a file that is there.
    static Result<std::unique_ptr<FactsFile>> open(const QString &dataDir, SqliteFile::Mode mode);

    /// Writes a copy of the facts in a data folder to a file that is there and empty. NotFound where there are none.
    static Result<void> copyTo(const QString &dataDir, const QString &target);
    /// The facts in a data folder are of the same log under another name; those of still another are counted anew
    /// later.
    static Result<void> follow(const QString &dataDir, const QString &log, const QString &renamed);

    /// Folds the next stretch of log and receipts; whether there may be more.
    Result<bool> foldSome();
    Result<qint64> upTo(); ///< seq of the last event folded
    Result<qint64> recordsUpTo(); ///< id of the last side record looked at
    Result<qint64> top(); ///< of the log
    Result<Workspace> workspace();

    /// What a report over a window rests on. TooLarge beyond `mostRows`.
    Result<Facts> facts(const MetricsQuery &query, Instant now);
    /// Figures of a window, up to what is folded.
    Result<MetricsReport> report(const MetricsQuery &query, Instant now);
    /// Handoffs requested in a window, ascending by time.
    Result<QList<HandoffFacts>> handoffs(const MetricsQuery &query, Instant now);
    /// Conversations begun in a window, ascending by time.
    Result<QList<ConversationFacts>> conversations(const MetricsQuery &query, Instant now);

private:
    FactsFile(std::unique_ptr<SqliteFile> log, std::unique_ptr<SqliteFile> facts)
        : m_log(std::move(log))
        , m_facts(std::move(facts))
    {}
    struct Place
    {
        QString log;
        qint64 seq = 0;
        qint64 side = 0;
    };
    Result<Place> place();
    Result<void> forgetAll(Place &place);
    Result<int> foldEvents(Place &place);
    Result<int> foldReceipts(Place &place);
    Result<void> write(const ChangedFacts &changed);
    Result<void> writeMoments(const ChangedFacts &changed);
    Result<void> addAlerts(QList<HandoffFacts> &handoffs, Instant from);
    Result<qint64> lastThatCounts(const MetricsQuery &query, Instant to);
    Result<void> readPeople(Facts &facts, const MetricsQuery &query, Instant to, qint64 lastGoal);

    std::optional<ConversationFacts> conversation(const ConversationId &id) override;
    std::optional<HandoffFacts> handoff(const HandoffKey &key) override;
    bool knows(const AgentId &agent) override;

    std::unique_ptr<SqliteFile> m_log;
    std::unique_ptr<SqliteFile> m_facts;
};

} // namespace Baton::Server
