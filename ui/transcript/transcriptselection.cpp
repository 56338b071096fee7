// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Selecting in a thread, over messages, and what of it is copied.
#include "ui/transcript/transcriptview.h"
#include "ui/words/words.h"

#include <QApplication>
#include <QClipboard>
#include <QDateTime>
#include <QKeyEvent>
#include <QTextBoundaryFinder>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

ThreadPosition TranscriptView::positionAt(QPoint point)
{
    const int row = m_heights.rowAt(offset() + point.y());
    if (row < 0)
        return {};
    const MessageBox &message = box(row);
    if (!message.text)
        return {row, 0};
    return {row, message.text->positionAt(point - rowRect(row).topLeft() - message.textAt)};
}

bool TranscriptView::isSelected(int row) const
{
    const auto [from, to] = std::minmax(m_from, m_to);
    return from != to && row >= from.row && row <= to.row;
}

/// "Maria Santos, 14:02", above the text of a message.
QString TranscriptView::heading(int row, bool withDay) const
{
    const Message &message = m_transcript->entry(row).message;
    const Conversation *head = m_state.head(m_transcript->conversation());
    const QString name =
        sideOf(message) == Side::Lane ? Words::mark(message, head, m_state) : Words::speaker(message, head, m_state);
    const QString kind = message.kind == MessageKind::Note ? u" ("_s + Words::speakerKind(message) + u')' : QString();
    const QString time = Words::timeOfDay(message.at);
    const QDate date = QDateTime::fromMSecsSinceEpoch(message.at.ms).date();
    return Words::listed({name + kind, withDay ? QLocale().toString(date, QLocale::ShortFormat) + u' ' + time : time});
}

QString TranscriptView::selectedText() const
{
    const auto [from, to] = std::minmax(m_from, m_to);
    if (!m_transcript || from == to || from.row < 0)
        return {};
    const int lastRow = qMin(to.row, m_heights.count() - 1);
    if (from.row == lastRow)
        return shownTextOf(from.row).mid(from.offset, to.offset - from.offset);
    const auto dayOf = [this](int row) {
        return QDateTime::fromMSecsSinceEpoch(m_transcript->entry(row).message.at.ms).date();
    };
    const bool withDay = dayOf(from.row) != dayOf(lastRow);
    QStringList parts;
    for (int row = from.row; row <= lastRow; ++row) {
        QString text = shownTextOf(row);
        if (row == to.row)
            text = text.first(qMin(to.offset, text.size()));
        if (row == from.row)
            text = text.sliced(qMin(from.offset, text.size()));
        parts.append(text.isEmpty() ? heading(row, withDay) : heading(row, withDay) + u'\n' + text);
    }
    return parts.join(u"\n\n"_s);
}

void TranscriptView::selectAll()
{
    if (m_heights.count() == 0)
        return;
    const int last = m_heights.count() - 1;
    m_from = {0, 0};
    m_to = {last, shownTextOf(last).size()};
    viewport()->update();
}

void TranscriptView::copySelection() const
{
    const QString text = selectedText();
    if (!text.isEmpty())
        QApplication::clipboard()->setText(text);
    else if (m_current >= 0)
        copyRow(m_current);
}

void TranscriptView::copyRow(int row) const
{
    QApplication::clipboard()->setText(shownTextOf(row));
}

/// What is selected in this message, or the whole of it.
QString TranscriptView::quotedText(int row) const
{
    const auto [from, to] = std::minmax(m_from, m_to);
    const bool within = from != to && from.row == row && to.row == row;
    return within ? selectedText() : shownTextOf(row);
}

bool TranscriptView::selectByKey(QKeyEvent *event)
{
    const bool word = event->modifiers() == (Qt::ShiftModifier | Qt::ControlModifier);
    if ((event->modifiers() != Qt::ShiftModifier && !word) || m_heights.count() == 0)
        return false;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    switch (event->key()) {
    case Qt::Key_Up:
        selectRows(-1);
        return true;
    case Qt::Key_Down:
        selectRows(1);
        return true;
    case Qt::Key_Home:
        selectRows(-m_heights.count());
        return true;
    case Qt::Key_End:
        selectRows(m_heights.count());
        return true;
    case Qt::Key_Left:
        moveSelection(mirrored, word);
        return true;
    case Qt::Key_Right:
        moveSelection(!mirrored, word);
        return true;
    default:
        return false;
    }
}

/// Whole messages, from where the selection began to so many rows further.
void TranscriptView::selectRows(int step)
{
    const bool begins = m_from == m_to || m_from.row < 0;
    const int start = begins ? (m_current >= 0 ? m_current : lastVisibleRow()) : m_from.row;
    const bool single = step == 1 || step == -1;
    const int target = qBound(0, begins && single ? start : (begins ? start : m_to.row) + step, m_heights.count() - 1);
    const bool down = target > start || (target == start && step > 0);
    m_from = {start, down ? 0 : shownTextOf(start).size()};
    m_to = {target, down ? shownTextOf(target).size() : 0};
    setCurrentRow(target);
}

void TranscriptView::moveSelection(bool forward, bool word)
{
    if (m_from.row < 0 || m_from == m_to)
        m_from = m_to = {m_current >= 0 ? m_current : lastVisibleRow(), 0};
    const QString text = shownTextOf(m_to.row);
    QTextBoundaryFinder finder(word ? QTextBoundaryFinder::Word : QTextBoundaryFinder::Grapheme, text);
    finder.setPosition(qMin(m_to.offset, text.size()));
    const qsizetype next = forward ? finder.toNextBoundary() : finder.toPreviousBoundary();
    if (next >= 0)
        m_to.offset = next;
    else if (forward && m_to.row + 1 < m_heights.count())
        m_to = {m_to.row + 1, 0};
    else if (!forward && m_to.row > 0)
        m_to = {m_to.row - 1, shownTextOf(m_to.row - 1).size()};
    setCurrentRow(m_to.row);
}

void TranscriptView::selectWordAt(ThreadPosition at)
{
    if (at.row < 0)
        return;
    const QString text = shownTextOf(at.row);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    finder.setPosition(qMin(at.offset, text.size()));
    const qsizetype from = finder.isAtBoundary() ? at.offset : finder.toPreviousBoundary();
    finder.setPosition(qMin(at.offset, text.size()));
    const qsizetype to = finder.toNextBoundary();
    m_from = {at.row, qMax<qsizetype>(0, from)};
    m_to = {at.row, to < 0 ? text.size() : to};
    viewport()->update();
}

} // namespace Baton::Ui
