// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/board/heatgrid.h"

#include "ui/board/boardwords.h"
#include "ui/theme/theme.h"
#include "ui/words/words.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

namespace {

constexpr int quartersAnHour = 4;

/// The number, on a ground that is the stronger the more came.
class HeatDelegate final : public QStyledItemDelegate
{
public:
    HeatDelegate(const Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QColor ground = m_theme.color(ColorRole::AccentSoft);
        // Quarters of an hour in which nobody came are as calm as those to come.
        ground.setAlphaF(float(index.data(HeatModel::ShareRole).toDouble()));
        painter->fillRect(option.rect, m_theme.color(ColorRole::SurfaceRaised));
        painter->fillRect(option.rect, ground);
        const int waiting = index.data(HeatModel::WaitingRole).toInt();
        if (waiting > 0) {
            const int line = qMax(2, m_theme.space() / 2);
            painter->fillRect(QRect(option.rect.left(), option.rect.bottom() + 1 - line, option.rect.width(), line),
                              m_theme.color(ColorRole::WaitSoon));
        }
        if (index.data(HeatModel::NowRole).toBool()) {
            painter->setPen(QPen(m_theme.color(ColorRole::LineStrong), 1, Qt::DashLine));
            painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
        }
        painter->setFont(m_theme.font(TextSize::Small));
        painter->setPen(m_theme.color(ColorRole::Text));
        painter->drawText(option.rect, Qt::AlignCenter | Qt::TextSingleLine, index.data().toString());
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(QPen(m_theme.color(ColorRole::Accent), 2));
            painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
        }
    }

private:
    const Theme &m_theme;
};

} // namespace

void HeatModel::setQuarters(const QList<BoardQuarter> &quarters, Instant now)
{
    m_now = now;
    const bool sameDay = quarters.size() == m_quarters.size()
        && (quarters.isEmpty() || quarters.first().from == m_quarters.first().from);
    if (sameDay && quarters == m_quarters)
        return; // most seconds change nothing
    if (!sameDay)
        beginResetModel();
    m_quarters = quarters;
    m_most = 0;
    for (const BoardQuarter &quarter : m_quarters)
        m_most = std::max(m_most, quarter.requested.value_or(0));
    if (!sameDay)
        endResetModel();
    else if (!m_quarters.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

const BoardQuarter *HeatModel::quarter(const QModelIndex &index) const
{
    const qsizetype at = index.column() * quartersAnHour + index.row();
    return index.isValid() && at < m_quarters.size() ? &m_quarters.at(at) : nullptr;
}

bool HeatModel::isNow(const BoardQuarter &quarter) const
{
    return quarter.from <= m_now && m_now < quarter.from + BoardState::quarter;
}

QModelIndex HeatModel::current() const
{
    for (qsizetype i = 0; i < m_quarters.size(); ++i) {
        if (isNow(m_quarters.at(i)))
            return index(int(i % quartersAnHour), int(i / quartersAnHour));
    }
    return {};
}

int HeatModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : quartersAnHour;
}

int HeatModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int((m_quarters.size() + quartersAnHour - 1) / quartersAnHour);
}

QVariant HeatModel::data(const QModelIndex &index, int role) const
{
    const BoardQuarter *cell = quarter(index);
    if (!cell)
        return {};
    const bool isToCome = cell->from > m_now;
    switch (role) {
    case Qt::DisplayRole:
        if (isToCome)
            return QString();
        if (!cell->requested)
            return cell->waiting > 0 ? u"– / "_s + BoardWords::count(cell->waiting) : u"–"_s;
        return cell->waiting > 0 ? BoardWords::count(*cell->requested) + u" / "_s + BoardWords::count(cell->waiting)
                                 : BoardWords::count(*cell->requested);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return isToCome ? BoardWords::quarterTimes(*cell)
                        : BoardWords::quarterTimes(*cell) + u": "_s + BoardWords::quarter(*cell);
    case ShareRole:
        return m_most > 0 ? double(cell->requested.value_or(0)) / m_most : 0.0;
    case WaitingRole:
        return cell->waiting;
    case NowRole:
        return isNow(*cell);
    default:
        return {};
    }
}

QVariant HeatModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    if (orientation == Qt::Vertical)
        return QString(u":"_s + QString::number(section * 15).rightJustified(2, u'0'));
    const BoardQuarter *first = quarter(index(0, section));
    return first ? Words::timeOfDay(first->from) : QString();
}

HeatGrid::HeatGrid(const Theme &theme, QWidget *parent)
    : QTableView(parent)
    , m_model(new HeatModel(this))
{
    setObjectName(u"heatGrid"_s);
    setProperty("kind", u"board"_s);
    setAccessibleName(BoardWords::tr("Handoffs by quarter of an hour"));
    setModel(m_model);
    setItemDelegate(new HeatDelegate(theme, this));
    setFont(theme.font(TextSize::Small));
    setTabKeyNavigation(false);
    setShowGrid(true);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const QFontMetrics metrics(theme.font(TextSize::Small));
    // Wide enough for the time of day and for a busy quarter, so that all of a day fits on a usual screen.
    const int wide =
        std::max(metrics.horizontalAdvance(Words::timeOfDay(Instant{0})), metrics.horizontalAdvance(u"88 / 8"_s));
    horizontalHeader()->setFont(theme.font(TextSize::Small));
    horizontalHeader()->setMinimumSectionSize(wide + theme.space());
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setHighlightSections(false);
    verticalHeader()->setFont(theme.font(TextSize::Small));
    verticalHeader()->setMinimumSectionSize(metrics.height() + theme.space());
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(metrics.height() + theme.space(2));
    verticalHeader()->setHighlightSections(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void HeatGrid::setQuarters(const QList<BoardQuarter> &quarters, Instant now)
{
    m_model->setQuarters(quarters, now);
    if (m_wasShown || quarters.isEmpty())
        return;
    m_wasShown = true;
    QHeaderView *hours = horizontalHeader();
    hours->ensurePolished();
    // With what the style puts around them: "12:00 AM" is wider than "00:00".
    for (int hour = 0; hour < m_model->columnCount(); ++hour)
        hours->setMinimumSectionSize(hours->sectionSizeHint(hour));
    setCurrentIndex(m_model->current());
}

QSize HeatGrid::sizeHint() const
{
    const int bar = horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff ? 0 : 12;
    const int height =
        horizontalHeader()->sizeHint().height() + m_model->rowCount() * verticalHeader()->defaultSectionSize();
    return {horizontalHeader()->minimumSectionSize() * 12, height + 2 * frameWidth() + bar};
}

QSize HeatGrid::minimumSizeHint() const
{
    return {horizontalHeader()->minimumSectionSize() * 4, sizeHint().height()};
}

} // namespace Baton::Ui

#include "moc_heatgrid.cpp"
