// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/board.h"
#include "console/queuemodel.h"
#include "ui/board/boardwords.h"

#include <QAbstractTableModel>
#include <QIcon>

namespace Baton::Ui {

class Theme;

/// Who waits, with how far the alert ladder has come. The rows are those of a QueueModel, one by one.
class BoardQueueModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Wait, Who, Team, Why, Step, Next, ColumnCount };

    BoardQueueModel(QueueModel &rows, const ConsoleState &state, const BoardState &board, const Theme &theme,
                    std::function<Instant()> now, QObject *parent = nullptr);

    /// A screen that many can see shows nobody's name.
    void setPublic(bool isPublic);
    ConversationId conversation(int row) const;
    /// A second has gone by for the rows that are seen.
    void tick(int first, int last);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void follow();
    QString text(const Conversation &head, int column, BoardRoom room) const;
    QString who(const Conversation &head) const;

    QueueModel &m_rows;
    const ConsoleState &m_state;
    const BoardState &m_board;
    const Theme &m_theme;
    std::function<Instant()> m_now;
    bool m_isPublic = false;
};

} // namespace Baton::Ui
