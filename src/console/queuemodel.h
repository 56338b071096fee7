// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/queueorder.h"
#include "domain/sharedhead.h"

#include <QAbstractListModel>
#include <QHash>
#include <QSet>

#include <functional>

namespace Baton {

class ConsoleState;

/// The rows of one view in order. Rows keep their place while frozen (pointer or keyboard inside);
/// what changed meanwhile is caught up when it ends.
class QueueModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        SentenceRole = Qt::UserRole + 1, ///< the row as one sentence, for a screen reader
        ConversationRole, ///< conversation id as string
    };
    Q_ENUM(Role)

    explicit QueueModel(const ConsoleState &state, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    const Conversation &head(int row) const;
    int rowOf(const ConversationId &conversation) const; ///< -1 if absent
    const QueueView &view() const { return m_view; }

    void setView(const QueueView &view);
    void setFilter(const QueueFilter &filter);
    void setSort(QueueSort sort);
    const QueueFilter &filter() const { return m_filter; }
    QueueSort sort() const { return m_sort; }
    void setFrozen(bool frozen);
    bool isFrozen() const { return m_frozen; }
    /// Conversations that belong here and are kept back while rows are frozen.
    int heldBack() const { return static_cast<int>(m_new.size()); }
    /// Catches up with what was kept back; the rows stay frozen after it.
    void showHeldBack();
    /// Since when the row that waits longest waits; unset where nobody does.
    std::optional<Instant> oldestWait() const;
    /// For the waiting time in sentences; the system's unless set.
    void setClock(std::function<Instant()> clock) { m_clock = std::move(clock); }

Q_SIGNALS:
    void countChanged(int count);
    void heldBackChanged(int count);

private:
    void rebuild();
    void onReset();
    void onHeadsChanged(const QList<ConversationId> &conversations);
    void place(const ConversationId &conversation);
    QueueSort order() const;
    void noteWait(const Conversation *before, const Conversation *after);
    void insert(const SharedHead &head);
    void remove(int row);
    void update(int row, const SharedHead &head);
    /// First row in [from, to) that does not come before `head`.
    int lowerBound(const Conversation &head, int from, int to) const;
    bool shows(const Conversation &head) const;
    bool before(const Conversation &a, const Conversation &b) const;
    void holdBack(const ConversationId &conversation, bool shown);
    QString ownership(const Conversation &head) const;
    QString sentence(const Conversation &head) const;
    int rows() const { return static_cast<int>(m_rows.size()); }

    const ConsoleState &m_state;
    QueueView m_view;
    QueueFilter m_filter;
    QueueSort m_sort = QueueSort::Breach;
    QList<ConversationId> m_rows;
    Heads m_placed; ///< each row's head as it was when its place was found
    QSet<ConversationId> m_late; ///< changed while frozen
    QSet<ConversationId> m_new; ///< of these, the ones that have no row yet
    mutable std::optional<Instant> m_oldest;
    mutable bool m_oldestKnown = false;
    std::function<Instant()> m_clock;
    bool m_frozen = false;
};

} // namespace Baton
