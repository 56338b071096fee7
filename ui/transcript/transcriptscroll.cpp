// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the transcript stands: what is measured, and what stays in place while heights become known.
#include "ui/theme/controls.h"
#include "ui/transcript/transcriptaccessible.h"
#include "ui/transcript/transcriptview.h"

#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollBar>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

int TranscriptView::offset() const
{
    // A thread shorter than the pane stands at its bottom, next to the composer.
    const qint64 total = m_heights.total();
    const int height = viewport()->height();
    return total < height ? int(total) - height : verticalScrollBar()->value();
}

void TranscriptView::setOffset(qint64 value)
{
    const int range = int(qMax<qint64>(0, m_heights.total() - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(m_theme.space(6));
    verticalScrollBar()->setRange(0, range);
    verticalScrollBar()->setEnabled(range > 0);
    verticalScrollBar()->setValue(int(qBound(qint64(0), value, qint64(range))));
}

QRect TranscriptView::rowRect(int row) const
{
    return {0, int(m_heights.top(row) - offset()), viewport()->width(), m_heights.height(row)};
}

bool TranscriptView::isAtEnd() const
{
    return verticalScrollBar()->value() >= verticalScrollBar()->maximum() - m_theme.space(2);
}

bool TranscriptView::measure(int row)
{
    const int height = box(row).height;
    if (m_heights.height(row) == height)
        return false;
    m_heights.set(row, height);
    return true;
}

/// A screen above and one below what is seen, a few rows a turn: scrolling meets what is laid out already.
void TranscriptView::prepareAhead()
{
    constexpr int rowsInATurn = 3;
    if (m_heights.count() == 0 || viewport()->width() <= 1 || m_settling)
        return;
    int left = rowsInATurn;
    bool moved = false;
    const int screen = viewport()->height();
    const int first = m_heights.rowAt(qMax(0, offset()));
    const auto prepare = [&](int row) {
        if (m_boxes.contains(keyOf(row)))
            return;
        --left;
        moved = measure(row) || moved;
    };
    for (int row = first - 1, y = 0; row >= 0 && y < screen && left > 0; --row) {
        prepare(row);
        y += m_heights.height(row);
    }
    for (int row = first, y = 0; row < m_heights.count() && y < 2 * screen && left > 0; ++row) {
        prepare(row);
        y += m_heights.height(row);
    }
    if (moved) {
        // What is seen stands where it stood.
        const QScopedValueRollback settling(m_settling, true);
        keepAnchor();
    }
    if (left == 0)
        m_ahead.start();
}

/// Whether one of the rows that are seen has another height than was thought.
bool TranscriptView::measureSeen()
{
    bool changed = false;
    const int bottom = offset() + viewport()->height();
    for (int row = m_heights.rowAt(qMax(0, offset())); row >= 0 && row < m_heights.count(); ++row) {
        if (m_heights.top(row) >= bottom)
            break;
        changed = measure(row) || changed;
    }
    return changed;
}

void TranscriptView::keepAnchor()
{
    if (m_stick || m_anchor.row < 0)
        setOffset(m_heights.total());
    else
        setOffset(m_heights.top(m_anchor.row) + m_anchor.offset);
}

void TranscriptView::settle()
{
    if (m_settling)
        return;
    const QScopedValueRollback settling(m_settling, true);
    if (m_heights.count() > 0 && viewport()->width() > 1) {
        int filled = 0;
        if (m_stick || m_anchor.row < 0) {
            for (int row = m_heights.count() - 1; row >= 0 && filled < viewport()->height(); --row) {
                measure(row);
                filled += m_heights.height(row);
            }
        } else {
            m_anchor.row = qMin(m_anchor.row, m_heights.count() - 1);
            const int down = viewport()->height() + m_anchor.offset;
            for (int row = m_anchor.row; row < m_heights.count() && filled < down; ++row) {
                measure(row);
                filled += m_heights.height(row);
            }
        }
        keepAnchor();
        // Where a thread ends or begins within the pane, rows above the anchor are seen as well.
        constexpr int most = 4;
        for (int i = 0; i < most && measureSeen(); ++i)
            keepAnchor();
        m_ahead.start();
    } else {
        setOffset(0);
    }
    rememberAnchor();
    refreshPill();
    noteSeen();
    viewport()->update();
}

void TranscriptView::rememberAnchor()
{
    m_anchor.row = m_heights.rowAt(qMax(0, offset()));
    m_anchor.offset = m_anchor.row < 0 ? 0 : int(qMax(0, offset()) - m_heights.top(m_anchor.row));
}

void TranscriptView::scrollContentsBy(int, int)
{
    if (m_settling)
        return;
    m_stick = isAtEnd();
    if (m_stick)
        m_fresh = 0;
    rememberAnchor();
    settle();
    askForOlder();
}

void TranscriptView::askForOlder()
{
    if (m_transcript && m_heights.count() > 0 && m_transcript->hasOlder() && offset() < viewport()->height() * 2)
        Q_EMIT olderWanted();
}

void TranscriptView::scrollToEnd()
{
    m_stick = true;
    m_fresh = 0;
    settle();
}

void TranscriptView::scrollTo(int row, int offsetInRow)
{
    m_stick = false;
    m_anchor = {row, offsetInRow};
    settle();
    m_stick = isAtEnd();
    m_fresh = m_stick ? 0 : m_fresh;
    refreshPill();
}

bool TranscriptView::showMessage(qint64 n)
{
    const int row = m_transcript ? m_transcript->rowOf(n) : -1;
    if (row < 0) {
        if (m_transcript && n > 0 && (m_opening || n <= m_transcript->total()))
            m_hunt = Hunt{n, true, 0};
        if (!m_opening)
            continueHunt();
        return false;
    }
    m_hunt.reset();
    markMessage(row);
    setFocus();
    return true;
}

/// Without taking the keyboard: by now somebody may be writing.
void TranscriptView::markMessage(int row)
{
    scrollTo(row, -viewport()->height() / 4);
    m_byKeyboard = true;
    setCurrentRow(row);
}

void TranscriptView::setSearch(const QString &query)
{
    m_query = query;
    m_hit = 0;
    viewport()->update();
}

void TranscriptView::showHit(qint64 n, TextRange range)
{
    const int row = m_transcript ? m_transcript->rowOf(n) : -1;
    if (row < 0)
        return;
    m_hit = n;
    m_hitRange = range;
    const MessageBox &message = box(row);
    const int y = message.textAt.y() + (message.text ? int(message.text->lineRect(range.from).center().y()) : 0);
    const int shown = rowRect(row).top() + y;
    if (shown < m_theme.space(8) || shown > viewport()->height() - m_theme.space(8))
        scrollTo(row, y - viewport()->height() / 3);
    m_current = row;
    viewport()->update();
}

void TranscriptView::setCurrentRow(int row)
{
    if (row < 0 || row >= m_heights.count())
        return;
    m_current = row;
    measure(row);
    const QRect rect = rowRect(row);
    if (rect.top() < 0 || rect.height() > viewport()->height())
        setOffset(m_heights.top(row));
    else if (rect.bottom() > viewport()->height())
        setOffset(m_heights.top(row) + rect.height() - viewport()->height());
    viewport()->update();
    announceCurrent(*this);
}

void TranscriptView::refreshPill()
{
    const bool wanted = !m_stick && m_heights.count() > 0 && !isAtEnd();
    if (wanted) {
        m_pill->setText(m_fresh > 0 ? tr("%Ln new message(s)", nullptr, m_fresh) : tr("Latest"));
        m_pill->setAccessibleName(m_pill->text());
        placePill();
    }
    m_pill->setVisible(wanted);
}

void TranscriptView::placePill()
{
    m_pill->adjustSize();
    const QRect area = viewport()->geometry();
    m_pill->move(area.center().x() - m_pill->width() / 2, area.bottom() - m_pill->height() - m_theme.space(3));
    m_pill->raise();
}

} // namespace Baton::Ui
