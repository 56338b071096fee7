// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/alertmatrix.h"

#include "ui/preferences/alertmatrixmodel.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QResizeEvent>
#include <QScrollArea>
#include <QStyledItemDelegate>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

namespace {

constexpr int leastWordsRoom = 50; ///< for the words of a row
constexpr int alertWordsEdge = 3; ///< as the style has it in the head

/// Draws a cell: a box in the style's own way, or what it holds beside a padlock; the words of the first column.
class AlertCellDelegate final : public QStyledItemDelegate
{
public:
    AlertCellDelegate(const Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool current = option.state.testFlag(QStyle::State_HasFocus);
        if (option.state.testFlag(QStyle::State_Selected) || current)
            painter->fillRect(option.rect, m_theme.color(ColorRole::AccentSoft));
        if (index.column() == 0)
            paintWords(*painter, option, index.data().toString());
        else
            paintCell(*painter, option, index);
        painter->setPen(m_theme.color(ColorRole::Line));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        if (current) {
            painter->setPen(m_theme.color(ColorRole::Accent));
            painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
        }
    }

private:
    void paintWords(QPainter &painter, const QStyleOptionViewItem &option, const QString &words) const
    {
        painter.setFont(m_theme.font(TextSize::Body));
        painter.setPen(m_theme.color(ColorRole::Text));
        painter.drawText(option.rect.adjusted(alertWordsEdge, 0, -alertWordsEdge, 0),
                         int(QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignVCenter))
                             | Qt::TextWordWrap,
                         words);
    }

    void paintCell(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
    {
        const bool on = index.data(Qt::CheckStateRole).value<Qt::CheckState>() == Qt::Checked;
        const bool locked = index.data(AlertMatrixModel::LockedRole).toBool();
        const bool can = index.flags().testFlag(Qt::ItemIsUserCheckable);
        const int side = m_theme.space(4);
        QRect box(0, 0, side, side);
        box.moveCenter(option.rect.center());
        painter.setRenderHint(QPainter::Antialiasing);
        constexpr qreal roundness = 3;
        const bool inherited = index.data(AlertMatrixModel::InheritedRole).toBool();
        const bool full = on && can && !inherited;
        painter.setPen(QPen(m_theme.color(full ? ColorRole::Accent : ColorRole::Control), 1,
                            inherited ? Qt::DotLine : Qt::SolidLine));
        painter.setBrush(m_theme.color(full ? ColorRole::Accent : ColorRole::SurfaceRaised));
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), roundness, roundness);
        if (on)
            m_theme.paintIcon(painter, box.adjusted(2, 2, -2, -2), u"check"_s,
                              m_theme.color(full ? ColorRole::OnAccent : ColorRole::TextMuted));
        if (locked) {
            const int small = m_theme.space(3);
            const bool leftward = option.direction == Qt::RightToLeft;
            const QRect at(leftward ? box.left() - small - 3 : box.right() + 4, box.center().y() - small / 2, small,
                           small);
            m_theme.paintIcon(painter, at, u"lock"_s, m_theme.color(ColorRole::TextMuted));
        }
    }

    const Theme &m_theme;
};

} // namespace

AlertMatrix::AlertMatrix(AlertMatrixModel &model, const Theme &theme, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_theme(theme)
{
    setObjectName(u"alertMatrix"_s);
    setAccessibleName(tr("What alerts you, and how"));
    setModel(&model);
    setItemDelegate(new AlertCellDelegate(theme, this));
    setFont(theme.font(TextSize::Body));
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    horizontalHeader()->setFont(theme.font(TextSize::Small));
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setFocusPolicy(Qt::NoFocus);
    connect(&model, &QAbstractItemModel::modelReset, this, &AlertMatrix::fit);
    connect(&model, &QAbstractItemModel::modelReset, this, &AlertMatrix::restoreCurrent);
    connect(&model, &QAbstractItemModel::dataChanged, viewport(), qOverload<>(&QWidget::update));
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
    fit();
    setCurrentIndex(model.index(0, 1));
}

/// Columns as wide as the longest head; the first takes what is left.
void AlertMatrix::fit()
{
    const QFontMetrics head(horizontalHeader()->font());
    int column = m_theme.space(14);
    for (int i = 1; i < m_model.columnCount(); ++i)
        column =
            qMax(column, head.horizontalAdvance(m_model.headerData(i, Qt::Horizontal).toString()) + m_theme.space(4));
    horizontalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    for (int i = 1; i < m_model.columnCount(); ++i)
        setColumnWidth(i, column);
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    setMinimumWidth(m_theme.space(leastWordsRoom) + (m_model.columnCount() - 1) * column);
    fitRows();
}

/// Rows high enough for two lines where a language needs them.
void AlertMatrix::fitRows()
{
    const QFontMetrics words(m_theme.font(TextSize::Body));
    const int others = (m_model.columnCount() - 1) * columnWidth(1);
    const int room = qMax(m_theme.space(leastWordsRoom), viewport()->width() - others) - 2 * alertWordsEdge;
    int height = horizontalHeader()->sizeHint().height();
    for (int i = 0; i < m_model.rowCount(); ++i) {
        const QString text = m_model.index(i, 0).data().toString();
        const int lines = words.boundingRect(QRect(0, 0, room, 1000), Qt::TextWordWrap, text).height();
        setRowHeight(i, qMax(m_theme.space(8), lines + m_theme.space(2)));
        height += rowHeight(i);
    }
    setFixedHeight(height + 2 * frameWidth());
}

void AlertMatrix::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fitRows();
}

/// Another role has other rows: the keyboard stays where it was, and there is always a cell to set.
void AlertMatrix::restoreCurrent()
{
    int row = 0;
    for (int i = 0; i < m_model.rowCount(); ++i) {
        if (m_currentRow == m_model.alertRow(m_model.index(i, 0)))
            row = i;
    }
    setCurrentIndex(m_model.index(row, m_currentColumn));
}

void AlertMatrix::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.isValid()) {
        m_currentRow = m_model.alertRow(current);
        m_currentColumn = current.column();
    }
    // Nothing moves below the eyes of who is elsewhere on the page.
    for (QWidget *above = parentWidget(); above && hasFocus(); above = above->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(above)) {
            const QPoint at = viewport()->mapTo(area->widget(), visualRect(current).center());
            area->ensureVisible(at.x(), at.y(), 0, m_theme.space(12));
            break;
        }
    }
    Q_EMIT currentMoved(current);
}

void AlertMatrix::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier) {
        toggle(currentIndex());
        return;
    }
    if (event->key() == Qt::Key_Delete && event->modifiers() == Qt::NoModifier && m_model.canInherit()) {
        if (currentIndex().isValid())
            m_model.clear(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void AlertMatrix::mousePressEvent(QMouseEvent *event)
{
    QTableView::mousePressEvent(event);
    if (event->button() == Qt::LeftButton)
        toggle(indexAt(event->position().toPoint()));
}

void AlertMatrix::toggle(const QModelIndex &index)
{
    if (!index.isValid() || !index.flags().testFlag(Qt::ItemIsUserCheckable))
        return;
    const bool on = index.data(Qt::CheckStateRole).value<Qt::CheckState>() == Qt::Checked;
    m_model.setData(index, on ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace Baton::Ui

#include "moc_alertmatrix.cpp"
