// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/backend.h"

#include <QAbstractListModel>

namespace Baton {

class ConsoleState;

/// Where the words of a query stand in a text, as (position, length); in order, never overlapping.
QList<std::pair<qsizetype, qsizetype>> wordsFound(const QString &text, const QString &query);

/// What a search found, as rows to walk through: a conversation, then its messages, newest conversation first.
class SearchModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    struct Row
    {
        Conversation head;
        std::optional<Message> message; ///< unset in the row that names the conversation
    };

    explicit SearchModel(const ConsoleState &state, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    const Row &row(int number) const { return m_rows.at(number); }

    void clear();
    /// Begins anew with the first page of a query, goes on with a later one.
    void add(const SearchPage &page);
    const QString &query() const { return m_query; }
    int hits() const { return m_hits; }
    qint64 next() const { return m_next; } ///< what to ask for next, 0 for nothing

private:
    void forget(const ConversationId &conversation);
    void insertHit(const SearchHit &hit, const Conversation &head);
    QString sentence(const Row &row) const;

    const ConsoleState &m_state;
    QList<Row> m_rows;
    QString m_query;
    int m_hits = 0;
    qint64 m_next = 0;
};

} // namespace Baton
