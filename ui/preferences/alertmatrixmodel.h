// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/preferences/alertsource.h"

#include <QAbstractTableModel>

namespace Baton::Ui {

/// What can happen by how it comes to notice; a cell is on or off, and says who has set it and what holds it.
class AlertMatrixModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum {
        LockedRole = Qt::UserRole,
        InheritedRole, ///< set at a level above the one that is shown; never of one's own alerts
    };

    explicit AlertMatrixModel(AlertSource &alerts, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

    AlertRow alertRow(const QModelIndex &index) const { return m_rows[index.row()]; }
    /// Nothing for the first column, which says what happens.
    std::optional<AlertChannel> channel(const QModelIndex &index) const;
    EffectiveCell cell(const QModelIndex &index) const;
    /// Whether cells can be left to the level above one by one.
    bool canInherit() const { return !m_alerts.isOwn(); }
    /// Leaves the cell to the level above.
    void clear(const QModelIndex &index);
    /// Who has set it, what holds it: in whole sentences.
    QString whence(const QModelIndex &index) const;

private:
    void refresh();

    AlertSource &m_alerts;
    QList<AlertRow> m_rows;
};

} // namespace Baton::Ui
