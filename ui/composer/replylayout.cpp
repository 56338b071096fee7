// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/composer/replylayout.h"

#include "ui/words/pictograms.h"

#include <QScopedValueRollback>

#include <utility>

namespace Baton::Ui {

namespace {

constexpr int linesInATurn = 4;

} // namespace

ReplyLayout::ReplyLayout(QPlainTextEdit &edit, QTextDocument *document)
    : QPlainTextDocumentLayout(document)
    , m_edit(edit)
{
    m_turn.setSingleShot(true);
    m_turn.setInterval(0);
    connect(&m_turn, &QTimer::timeout, this, &ReplyLayout::goOn);
}

void ReplyLayout::documentChanged(int from, int removed, int added)
{
    if (m_preparing) {
        m_allChanged = true;
        return;
    }
    noteChange(from, removed + added);
    m_allChanged = false;
    if (m_prepare) {
        const QScopedValueRollback preparing(m_preparing, true);
        m_prepare();
    }
    if (m_allChanged) {
        from = removed = 0;
        added = document()->characterCount();
    }
    const QTextBlock block = document()->findBlock(from);
    const bool one =
        m_blocks == document()->blockCount() && block == document()->findBlock(qMax(0, from + removed + added - 1));
    m_blocks = document()->blockCount();
    if (one && isSlowToShape(block.text())) {
        block.layout()->clearLayout();
        requestUpdate();
    } else {
        QPlainTextDocumentLayout::documentChanged(from, removed, added);
    }
}

void ReplyLayout::noteChange(int from, int length)
{
    bool isThere = false;
    bool isChanged = false;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const bool changed = block.position() + block.length() > from && block.position() <= from + length;
        if (changed)
            block.layout()->setCacheEnabled(true);
        if (m_underWay && block == m_block) {
            isThere = true;
            isChanged = changed;
        }
    }
    // What was shaped of a changed text is gone, and with it the state the lines are made in.
    if (m_underWay && (isChanged || !isThere)) {
        m_underWay = false;
        m_turn.stop();
    }
}

QRectF ReplyLayout::blockBoundingRect(const QTextBlock &block) const
{
    // As in the base class, to ask for the size of a paragraph is what lays it out.
    const_cast<ReplyLayout *>(this)->ensureLines(block);
    return QPlainTextDocumentLayout::blockBoundingRect(block);
}

void ReplyLayout::ensureLines(const QTextBlock &block)
{
    if (!block.isValid())
        return;
    if (block.layout()->lineCount() == 0 && isSlowToShape(block.text()))
        begin(block);
    if (!m_underWay || block != m_block)
        return;
    // Whoever asks may go on to the line of the caret, and takes for granted that there is one.
    const int caret = m_edit.textCursor().position() - block.position();
    const int before = block.layout()->lineCount();
    while (m_underWay && caret >= 0 && caret < block.length() - 1
           && !block.layout()->lineForTextPosition(caret).isValid())
        addLines(1);
    if (block.layout()->lineCount() != before)
        Q_EMIT documentSizeChanged(documentSize());
}

void ReplyLayout::begin(const QTextBlock &block)
{
    // One at a time: a second one is laid out whole.
    const bool second = m_underWay && m_block != block;
    if (second)
        addLines(INT_MAX);
    if (!m_underWay) {
        block.layout()->setCacheEnabled(true);
        block.layout()->setTextOption(document()->defaultTextOption());
        block.layout()->beginLayout();
    }
    m_block = block;
    m_underWay = true;
    m_height = 0;
    addLines(linesInATurn);
    if (m_underWay)
        m_turn.start();
    Q_EMIT documentSizeChanged(documentSize());
}

void ReplyLayout::addLines(int number)
{
    QTextLayout *layout = m_block.layout();
    const qreal margin = document()->documentMargin();
    const qreal width = m_edit.viewport()->width() - 2 * margin;
    for (int i = 0; i < number; ++i) {
        QTextLine line = layout->createLine();
        if (!line.isValid()) {
            m_underWay = false;
            m_turn.stop();
            layout->endLayout();
            break;
        }
        line.setLeadingIncluded(true);
        line.setLineWidth(width);
        line.setPosition(QPointF(margin, m_height));
        m_height += line.height() + (line.leading() < 0 ? qCeil(line.leading()) : 0);
    }
    m_block.setLineCount(m_block.isVisible() ? qMax(1, layout->lineCount()) : 0);
}

void ReplyLayout::goOn()
{
    if (!m_underWay)
        return;
    if (m_block.layout()->lineCount() == 0)
        m_height = 0;
    addLines(linesInATurn);
    if (m_underWay)
        m_turn.start();
    Q_EMIT documentSizeChanged(documentSize());
    requestUpdate();
    Q_EMIT grown();
}

void ReplyLayout::stop()
{
    if (!std::exchange(m_underWay, false))
        return;
    m_turn.stop();
    m_block.layout()->endLayout();
    m_block.layout()->clearLayout();
}

} // namespace Baton::Ui

#include "moc_replylayout.cpp"
