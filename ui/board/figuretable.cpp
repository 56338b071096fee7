// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/board/figuretable.h"

#include "ui/theme/theme.h"

#include <QHeaderView>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

namespace {

/// Names at the edge where reading begins, numbers at the other, so that they stand below each other.
Qt::Alignment columnAlignment(int column)
{
    return (column == 0 ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter;
}

} // namespace

FigureTable::FigureTable(const Theme &theme, const QString &objectName, QWidget *parent)
    : QTableWidget(parent)
{
    setObjectName(objectName);
    setProperty("kind", u"board"_s);
    setFont(theme.font(TextSize::Body));
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setTextElideMode(Qt::ElideRight);
    setCornerButtonEnabled(false);
    setMinimumHeight(theme.space(40));
    verticalHeader()->hide();
    horizontalHeader()->setFont(theme.font(TextSize::Small));
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setHighlightSections(false);
}

void FigureTable::fill(const QStringList &heads, const QList<QStringList> &rows)
{
    setColumnCount(int(heads.size()));
    setHorizontalHeaderLabels(heads);
    for (int column = 0; column < columnCount(); ++column)
        horizontalHeaderItem(column)->setTextAlignment(columnAlignment(column));
    setRowCount(int(rows.size()));
    for (int row = 0; row < int(rows.size()); ++row) {
        const QStringList &cells = rows.at(row);
        for (int column = 0; column < int(cells.size()); ++column) {
            QTableWidgetItem *known = item(row, column);
            if (!known) {
                known = new QTableWidgetItem;
                known->setTextAlignment(columnAlignment(column));
                setItem(row, column, known);
            }
            if (known->text() != cells.at(column))
                known->setText(cells.at(column));
            known->setToolTip(column == 0 ? u"<span>"_s + cells.at(column).toHtmlEscaped() + u"</span>"_s : QString());
        }
    }
}

} // namespace Baton::Ui

#include "moc_figuretable.cpp"
