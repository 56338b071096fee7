// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/board/boardtable.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

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
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex &index) { Q_EMIT wanted(index.row()); });
}

void BoardTable::setSamples(const QStringList &samples, int stretched)
{
    const QFontMetrics body(font());
    const QFontMetrics head(horizontalHeader()->font());
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    for (int column = 0; column < int(samples.size()); ++column) {
        const QString title = model()->headerData(column, Qt::Horizontal).toString();
        const int text = std::max(body.horizontalAdvance(samples.at(column)),
                                  head.horizontalAdvance(title) + m_theme.space(4)); // and the mark of the order
        setColumnWidth(column, text + m_theme.space(6));
    }
    horizontalHeader()->setMinimumSectionSize(m_theme.space(8));
    horizontalHeader()->setSectionResizeMode(stretched, QHeaderView::Stretch);
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
