// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/board.h"

#include <QAbstractTableModel>
#include <QTableView>

namespace Baton::Ui {

class Theme;

/// The day by quarters of an hour: a column each hour, a row each quarter.
class HeatModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        ShareRole = Qt::UserRole + 1, ///< of the fullest quarter, 0 to 1
        WaitingRole, ///< how many wait still
        NowRole, ///< whether it is the quarter of now
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setQuarters(const QList<BoardQuarter> &quarters, Instant now);
    const BoardQuarter *quarter(const QModelIndex &index) const;
    /// The cell of now; invalid where there is none.
    QModelIndex current() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    bool isNow(const BoardQuarter &quarter) const;

    QList<BoardQuarter> m_quarters;
    int m_most = 0;
    Instant m_now;
};

/// How the day went, number by number: read without colour, gone through with the arrow keys.
class HeatGrid final : public QTableView
{
    Q_OBJECT

public:
    explicit HeatGrid(const Theme &theme, QWidget *parent = nullptr);

    void setQuarters(const QList<BoardQuarter> &quarters, Instant now);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

private:
    HeatModel *m_model;
    bool m_wasShown = false;
};

} // namespace Baton::Ui
