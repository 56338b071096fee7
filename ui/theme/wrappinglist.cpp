// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/wrappinglist.h"

#include "ui/theme/theme.h"

#include <QListWidget>
#include <QScrollBar>
#include <QSet>
#include <QSignalBlocker>
#include <QStyledItemDelegate>
#include <QTextLayout>

#include <cmath>

namespace Baton::Ui {

namespace {

constexpr int idRole = Qt::UserRole;

/// The style measures a row at the whole width and then draws it within its padding.
class WholeTextDelegate final : public QStyledItemDelegate
{
public:
    WholeTextDelegate(int padding, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_padding(padding)
    {}

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem within = option;
        within.rect.setWidth(option.rect.width() - 2 * m_padding);
        initStyleOption(&within, index);
        const QSize hint = QStyledItemDelegate::sizeHint(within, index);
        return {hint.width(), hint.height() + missing(within)};
    }

private:
    /// px: the toolkit draws a line only where one as high as that would fit below it as well, and a line with another
    /// script's font in it is higher than the next.
    static int missing(const QStyleOptionViewItem &option)
    {
        QTextLayout layout(QString(option.text).replace(u'\n', QChar::LineSeparator), option.font);
        QTextOption wrapping;
        wrapping.setWrapMode(QTextOption::WordWrap);
        layout.setTextOption(wrapping);
        qreal height = 0;
        qreal lastHeight = 0;
        qreal wanted = 0;
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(option.rect.width());
            wanted = std::max(wanted, height + lastHeight);
            lastHeight = line.height();
            height += lastHeight;
        }
        layout.endLayout();
        return int(std::ceil(std::max(0.0, wanted - height)));
    }

    int m_padding;
};

} // namespace

void wrapRows(QListView &list, const Theme &theme)
{
    list.setFont(theme.font(TextSize::Body));
    list.setItemDelegate(new WholeTextDelegate(theme.space(2), &list));
    list.setWordWrap(true);
    list.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list.setResizeMode(QListView::Adjust); // beside the scroll bar too
}

QString rowId(const QListWidgetItem &row)
{
    return row.data(idRole).toString();
}

QStringList selectedRows(const QListWidget &list)
{
    QStringList ids;
    for (int i = 0; i < list.count(); ++i) {
        if (list.item(i)->isSelected())
            ids.append(rowId(*list.item(i)));
    }
    return ids;
}

void fillRows(QListWidget &list, const QStringList &ids, const QStringList &words)
{
    bool isSame = list.count() == ids.size();
    for (int i = 0; isSame && i < list.count(); ++i)
        isSame = rowId(*list.item(i)) == ids[i] && list.item(i)->text() == words[i];
    if (isSame)
        return;
    const QStringList selected = selectedRows(list);
    const QSet<QString> were(selected.cbegin(), selected.cend());
    const int row = list.currentRow();
    const QString current = row < 0 ? QString() : rowId(*list.item(row));
    const int scrolled = list.verticalScrollBar()->value();
    const QSignalBlocker blocker(&list);
    list.clear();
    for (qsizetype i = 0; i < ids.size(); ++i)
        (new QListWidgetItem(words[i], &list))->setData(idRole, ids[i]);
    const qsizetype same = ids.indexOf(current);
    const int here = same < 0 ? qBound(0, row, list.count() - 1) : int(same);
    list.setCurrentRow(here, QItemSelectionModel::NoUpdate);
    for (int i = 0; i < list.count(); ++i)
        list.item(i)->setSelected(were.contains(ids[i]));
    list.verticalScrollBar()->setValue(scrolled);
}

} // namespace Baton::Ui
