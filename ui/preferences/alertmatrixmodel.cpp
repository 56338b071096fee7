// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/alertmatrixmodel.h"

#include "ui/words/alertwords.h"

namespace Baton::Ui {

namespace {

QList<AlertRow> rowsFor(Role role)
{
    QList<AlertRow> rows{AlertRow::Requested,      AlertRow::Offered,    AlertRow::Given,
                         AlertRow::VisitorMessage, AlertRow::OverTarget, AlertRow::Mention,
                         AlertRow::ColleagueTook,  AlertRow::Connection, AlertRow::BouncedReturn};
    if (role == Role::TeamLead || role == Role::Admin)
        rows += {AlertRow::LeadBreach, AlertRow::LeadNobodyReachable, AlertRow::LeadQueueLong};
    return rows;
}

} // namespace

AlertMatrixModel::AlertMatrixModel(AlertSource &alerts, QObject *parent)
    : QAbstractTableModel(parent)
    , m_alerts(alerts)
    , m_rows(rowsFor(alerts.subject().role))
{
    connect(&alerts, &AlertSource::changed, this, &AlertMatrixModel::refresh);
}

void AlertMatrixModel::refresh()
{
    const QList<AlertRow> rows = rowsFor(m_alerts.subject().role);
    if (rows != m_rows) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
        return;
    }
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int AlertMatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int AlertMatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1 + int(alertChannels.size());
}

std::optional<AlertChannel> AlertMatrixModel::channel(const QModelIndex &index) const
{
    if (index.column() <= 0)
        return std::nullopt;
    return alertChannels[std::size_t(index.column() - 1)];
}

EffectiveCell AlertMatrixModel::cell(const QModelIndex &index) const
{
    return effective(alertRow(index), *channel(index), m_alerts.subject(), m_alerts.workspace());
}

QString AlertMatrixModel::whence(const QModelIndex &index) const
{
    const Effective<bool> on = cell(index).on;
    QString words = m_alerts.from(on.from, on.team);
    if (on.lock)
        words += u' ' + m_alerts.lockWords(*on.lock);
    return words;
}

QVariant AlertMatrixModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (!channel(index)) {
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
            return AlertWords::row(alertRow(index));
        return {};
    }
    const Effective<bool> on = cell(index).on;
    switch (role) {
    case Qt::CheckStateRole:
        return on.value ? Qt::Checked : Qt::Unchecked;
    case LockedRole:
        return on.lock.has_value();
    case InheritedRole:
        return !m_alerts.isOwn() && on.from != m_alerts.level();
    case Qt::AccessibleTextRole:
        //: what happens, how it comes to notice, on or off
        return tr("%1, %2: %3")
            .arg(AlertWords::row(alertRow(index)), AlertWords::channel(*channel(index)),
                 on.value ? tr("on") : tr("off"));
    case Qt::AccessibleDescriptionRole:
        return whence(index);
    default:
        return {};
    }
}

QVariant AlertMatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && section == 0)
        return int(Qt::AlignLeading | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    return section == 0 ? tr("What happens") : AlertWords::channel(alertChannels[std::size_t(section - 1)]);
}

Qt::ItemFlags AlertMatrixModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (index.isValid() && channel(index) && m_alerts.canBeSet() && !m_alerts.isHeld(cell(index).on.lock))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

bool AlertMatrixModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !flags(index).testFlag(Qt::ItemIsUserCheckable))
        return false;
    AlertRowChoice choice = m_alerts.choice(alertRow(index));
    choice.on.insert(*channel(index), value.value<Qt::CheckState>() == Qt::Checked);
    m_alerts.setChoice(alertRow(index), choice);
    return true;
}

void AlertMatrixModel::clear(const QModelIndex &index)
{
    if (!flags(index).testFlag(Qt::ItemIsUserCheckable))
        return;
    AlertRowChoice choice = m_alerts.choice(alertRow(index));
    if (choice.on.remove(*channel(index)) > 0)
        m_alerts.setChoice(alertRow(index), choice);
}

} // namespace Baton::Ui

#include "moc_alertmatrixmodel.cpp"
