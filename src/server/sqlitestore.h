// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/environment.h"
#include "server/sqlitefile.h"
#include "server/store.h"

namespace Baton::Server {

/// The durable state of a workspace in one SQLite file: write-ahead log, synced at each commit.
class SqliteStore final : public Store
{
public:
    static constexpr Millis commandsKept = std::chrono::hours(24 * 7);
    static constexpr Millis stepsKept = std::chrono::hours(24 * 30); ///< StepRecords

    /// Opens on the calling thread, which alone may use it.
    static Result<std::unique_ptr<SqliteStore>> open(const QString &path);
    /// Makes the file of an empty workspace, log and secrets new. Conflict where the file exists.
    static Result<std::unique_ptr<SqliteStore>> create(const QString &path, const QString &workspaceName,
                                                       const Environment &environment);

    /// The error names the open conversations whose heads cannot be read.
    Result<Loaded> load() override;
    /// From now on load() leaves such heads out, so that they can be erased. Not where anybody is served: who waits in
    /// one would be waiting for nobody.
    void leaveOutDamaged() { m_leavesOutDamaged = true; }
    Result<QList<StoredEvent>> events(qint64 after, qint64 upTo) override;
    Result<void> commit(const Batch &batch) override;
    std::optional<Conversation> head(const ConversationId &conversation) override;
    std::optional<Conversation> remains(const ConversationId &conversation) override;
    bool isLost(const VisitorId &visitor, const ConversationId &conversation) override;
    std::optional<StoredCommand> command(const QString &sender, const CommandId &id) override;
    ConversationId conversationOf(const VisitorId &visitor) override;
    /// What was still to be sent, and what is dead, in the order it came.
    Result<QList<Delivery>> deliveries();
    /// What the AI could not answer, with what was said as far as it is still there.
    Result<QList<QuestionGroup>> questions();
    /// For what is done beside the commits, on the same thread.
    SqliteFile &file() { return *m_file; }

private:
    explicit SqliteStore(std::unique_ptr<SqliteFile> file);
    Result<void> write(const Batch &batch);
    Result<void> writeEvents(const QList<StoredEvent> &events);
    Result<void> writeEvent(const StoredEvent &stored);
    Result<void> writeSent(const Message &message);
    Result<void> writeErasure(const Event &event);
    Result<void> writeHeads(const Batch &batch);
    void readEnd(Conversation &left);
    Result<void> writeBeside(const Batch &batch);
    Result<void> writeDelivery(const DeliveryChange &change);
    Result<void> writeKnowledge(const Batch &batch);
    Result<void> loadAnswers(Loaded &loaded);
    QString textOf(const AskedTurn &turn);
    void prune(Instant now);
    void pruneSteps(Instant before);
    Result<void> loadLists(Loaded &loaded);
    Result<void> loadOpen(Loaded &loaded);
    Error withDamaged(Error error);
    void loadWhispers(Loaded &loaded);
    void loadReceipts(Loaded &loaded);
    QByteArray headForm();
    void bringUpToDate(const Loaded &loaded, const QList<ConversationId> &outdated);
    Result<void> loadUnanswered(Loaded &loaded);

    std::unique_ptr<SqliteFile> m_file;
    Instant m_pruned;
    bool m_leavesOutDamaged = false;
    qint64 m_stepsPruned = 0; ///< id of a side record: looked through up to there
};

} // namespace Baton::Server
