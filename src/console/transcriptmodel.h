// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/backend.h"

#include <QAbstractListModel>
#include <QSet>

#include <functional>

namespace Baton {

/// What is known of a message of ours on its way.
enum class Delivery {
    Arrived, ///< in the log
    Saving, ///< not yet in the outbox
    Queued, ///< in the outbox, not answered
    Failed, ///< refused; the text is kept
};

/// One row of a transcript: a message of the log, or one of ours that is not there yet.
struct TranscriptEntry
{
    Message message; ///< n is 0 for one of ours that is not in the log
    Delivery delivery = Delivery::Arrived;
    QString failure; ///< sentence why, for Delivery::Failed
    Instant heldUntil = {}; ///< a reply that waits and can be called back until then, by Console::now()
};

/// The thread of one conversation, oldest first: what was loaded, what arrives, and what waits in the outbox at the
/// end. Each message is there once, whichever of event and answer comes first.
class TranscriptModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { SentenceRole = Qt::UserRole + 1 };
    Q_ENUM(Role)

    explicit TranscriptModel(ConversationId conversation, QObject *parent = nullptr);

    const ConversationId &conversation() const { return m_conversation; }
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    const TranscriptEntry &entry(int row) const { return m_entries[row]; }
    /// Row of a message of the log, -1 where it is not loaded.
    int rowOf(qint64 n) const;
    bool hasOlder() const { return m_hasOlder; }
    qint64 total() const { return m_total; }
    /// Number of the first loaded message, 0 if none.
    qint64 firstLoaded() const;
    /// Some numbers between the first and the last are missing and must be fetched.
    std::optional<qint64> gapBefore() const;

    /// The conversation was erased: what was said is not shown any more.
    void forget();
    void addPage(const ThreadPage &page);
    void addLive(const QList<Message> &messages);
    /// Our own, by command id; replaced when the log's message with the same cid arrives.
    void setOutgoing(const QList<TranscriptEntry> &outgoing);
    /// Number of the last message known of the log, 0 if none.
    qint64 lastLoaded() const;
    /// Who is said to speak in sentences; the bare kind of speaker unless set.
    void setNames(std::function<QString(const Message &)> names) { m_names = std::move(names); }

private:
    static Message shown(Message message);
    void insertSorted(const QList<Message> &messages);
    void insertRun(const QList<Message> &run);
    bool takeOutgoing(const Message &message);
    QString sentence(const TranscriptEntry &entry) const;

    ConversationId m_conversation;
    QList<TranscriptEntry> m_entries;
    qsizetype m_arrived = 0; ///< entries of the log; ours follow
    bool m_hasOlder = true;
    qint64 m_total = 0;
    QSet<CommandId> m_arrivedCids;
    std::function<QString(const Message &)> m_names;
};

} // namespace Baton
