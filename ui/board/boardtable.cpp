// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/board/boardtable.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>

#include <algorithm>
#include <numeric>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

namespace {

constexpr int rowsMeasured = 16;

int sumOf(const QList<int> &widths)
{
    return std::accumulate(widths.cbegin(), widths.cend(), 0);
}

} // namespace

BoardTable::BoardTable(const Theme &theme, const QString &objectName, const QString &name, QWidget *parent)
    : QTableView(parent)
    , m_theme(theme)
{
    setObjectName(objectName);
    setAccessibleName(name);
    setProperty("kind", u"board"_s);
    setFont(theme.font(TextSize::Body));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setTextElideMode(Qt::ElideRight);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    const QFontMetrics metrics(font());
    // One height for all: with ten thousand rows none is measured.
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(metrics.height());
    verticalHeader()->setDefaultSectionSize(metrics.height() + theme.space(3));
    verticalHeader()->hide();
    horizontalHeader()->setFont(theme.font(TextSize::Small));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setMinimumSectionSize(theme.space(8));
    horizontalHeader()->setResizeContentsPrecision(rowsMeasured);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this] {
        const bool isPressed = QGuiApplication::mouseButtons().testFlag(Qt::LeftButton);
        m_isByHand = m_isByHand || (isPressed && !m_isFitting);
    });
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &BoardTable::layOut);
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex &index) { Q_EMIT wanted(index.row()); });
}

void BoardTable::setNameColumn(int column)
{
    m_nameColumn = column;
    layOut();
}

void BoardTable::setWholeColumns(const QList<int> &columns)
{
    m_wholeColumns = columns;
    layOut();
}

void BoardTable::fit()
{
    if (!m_pointed || !m_hadRows)
        measure();
    layOut();
}

/// With the mark of the order where it is.
QList<int> BoardTable::titleWidths() const
{
    const QHeaderView *header = horizontalHeader();
    const QFontMetrics metrics(header->font());
    QList<int> widths;
    for (int column = 0; column < header->count(); ++column) {
        const QString title = model()->headerData(column, Qt::Horizontal).toString();
        const bool isMarked = header->isSortIndicatorShown() && header->sortIndicatorSection() == column;
        const int width = metrics.horizontalAdvance(title) + m_theme.space(isMarked ? 8 : 4);
        widths.append(std::max(width, header->minimumSectionSize()));
    }
    return widths;
}

/// Of the rows that are seen. A column that needs a little less than before stays as it is: seconds that tick move
/// none.
void BoardTable::measure()
{
    const int step = m_theme.space(2);
    const QList<int> titles = titleWidths();
    m_wanted.resize(titles.size());
    m_hadRows = model() && model()->rowCount() > 0;
    for (int column = 0; column < int(titles.size()); ++column) {
        const int needs = std::max(sizeHintForColumn(column), titles.at(column));
        const int rounded = (needs + step - 1) / step * step;
        if (rounded > m_wanted.at(column) || m_wanted.at(column) - rounded > 3 * step)
            m_wanted[column] = rounded;
    }
}

/// What each column keeps: its title, times and counts all they have, and that of the names what they need of the room
/// beside the others' titles. A name is not cut to nothing where that is little, nor are the others all down to their
/// titles for a very long one.
QList<int> BoardTable::leastWidths() const
{
    QList<int> widths = titleWidths();
    for (const int column : m_wholeColumns)
        widths[column] = std::max(widths.at(column), m_wanted.at(column));
    if (m_nameColumn < 0)
        return widths;
    int &names = widths[m_nameColumn];
    const int room = viewport()->width() - (sumOf(widths) - names);
    const int needed = m_wanted.at(m_nameColumn);
    const int atLeast = std::min(needed, m_theme.space(32));
    const int atMost = std::min(needed, m_theme.space(48));
    names = std::max(names, std::clamp(room, atLeast, atMost));
    return widths;
}

void BoardTable::layOut()
{
    if (m_wanted.isEmpty() || m_isByHand || int(m_wanted.size()) != horizontalHeader()->count())
        return;
    const QList<int> least = leastWidths();
    const auto widths = [&](int atMost) {
        QList<int> all;
        for (qsizetype column = 0; column < least.size(); ++column)
            all.append(std::max(least.at(column), std::min(m_wanted.at(column), atMost)));
        return all;
    };
    const int room = viewport()->width();
    int most = 0; // how wide the widest may be
    for (int tooWide = *std::max_element(m_wanted.cbegin(), m_wanted.cend()) + 1; most + 1 < tooWide;) {
        const int middle = (most + tooWide) / 2;
        (sumOf(widths(middle)) <= room ? most : tooWide) = middle;
    }
    QList<int> fitting = widths(most);
    int &last = m_nameColumn < 0 ? fitting.last() : fitting[m_nameColumn];
    last += std::max(0, room - sumOf(fitting));
    const QScopedValueRollback isFitting(m_isFitting, true);
    for (int column = 0; column < int(fitting.size()); ++column)
        setColumnWidth(column, fitting.at(column));
}

void BoardTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    layOut();
}

std::pair<int, int> BoardTable::seenRows() const
{
    const int rows = model() ? model()->rowCount() : 0;
    if (rows == 0)
        return {0, -1};
    const int first = rowAt(0);
    const int last = rowAt(viewport()->height() - 1);
    return {std::max(0, first), last < 0 ? rows - 1 : last};
}

QSize BoardTable::sizeHint() const
{
    return {m_theme.space(100), horizontalHeader()->sizeHint().height() + 8 * verticalHeader()->defaultSectionSize()};
}

QSize BoardTable::minimumSizeHint() const
{
    return {m_theme.space(50), horizontalHeader()->sizeHint().height() + 4 * verticalHeader()->defaultSectionSize()};
}

bool BoardTable::event(QEvent *event)
{
    const bool done = QTableView::event(event);
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut || event->type() == QEvent::Hide)
        tellFrozen();
    if (event->type() == QEvent::Show)
        fit();
    return done;
}

bool BoardTable::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave) {
        m_pointed = event->type() == QEvent::Enter;
        tellFrozen();
    }
    return QTableView::viewportEvent(event);
}

void BoardTable::tellFrozen()
{
    const bool freezes = isVisible() && (m_pointed || hasFocus());
    if (std::exchange(m_isFrozen, freezes) != freezes)
        Q_EMIT frozen(freezes);
}

void BoardTable::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentIndex().isValid()) {
        Q_EMIT wanted(currentIndex().row());
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace Baton::Ui

#include "moc_boardtable.cpp"
