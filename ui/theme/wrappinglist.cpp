// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/wrappinglist.h"

#include "ui/theme/theme.h"

#include <QListView>
#include <QStyledItemDelegate>
#include <QTextLayout>

#include <cmath>

namespace Baton::Ui {

namespace {

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

} // namespace Baton::Ui
