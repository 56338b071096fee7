// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/board.h"

#include <QAbstractTableModel>

#include <functional>

namespace Baton {
class ConsoleState;
}

namespace Baton::Ui {

class Theme;

/// The agents with what they have in hand, by name unless the person orders them otherwise. It ranks nobody.
class BoardAgentsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, State, Reachable, Load, Oldest, Alerts, Teams, ColumnCount };

    BoardAgentsModel(const ConsoleState &state, const Theme &theme, std::function<Instant()> now,
                     QObject *parent = nullptr);

    void setAgents(const QList<BoardAgent> &agents);
    const BoardAgent &agent(int row) const { return m_agents.at(row); }
    /// Rows keep their place meanwhile; what they say goes on.
    void setFrozen(bool frozen);
    void tick(int first, int last);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    QList<BoardAgent> sorted(QList<BoardAgent> agents) const;
    QList<BoardAgent> inPlace(const QList<BoardAgent> &agents) const;
    void put(const QList<BoardAgent> &agents);
    QString text(const BoardAgent &agent, int column) const;
    QString teams(const BoardAgent &agent) const;

    const ConsoleState &m_state;
    const Theme &m_theme;
    std::function<Instant()> m_now;
    QList<BoardAgent> m_agents;
    int m_column = Name;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    bool m_isFrozen = false;
};

} // namespace Baton::Ui
