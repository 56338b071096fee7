// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/composer/replyedit.h"

#include "domain/text.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QTextBlock>

namespace Baton::Ui {

ReplyEdit::ReplyEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    connect(this, &QPlainTextEdit::textChanged, this, &ReplyEdit::grow);
    grow();
}

void ReplyEdit::setMaximumLines(int lines)
{
    m_maximumLines = lines;
    grow();
}

int ReplyEdit::heightOf(int lines) const
{
    const int frame = 2 * frameWidth() + int(2 * document()->documentMargin());
    return lines * fontMetrics().lineSpacing() + frame;
}

void ReplyEdit::grow()
{
    int lines = 0;
    // blockBoundingRect lays the block out; the last ones are enough once the cap is reached.
    for (QTextBlock block = document()->begin(); block.isValid() && lines <= m_maximumLines; block = block.next()) {
        blockBoundingRect(block);
        lines += qMax(1, block.layout()->lineCount());
    }
    const bool full = lines > m_maximumLines;
    setVerticalScrollBarPolicy(full ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    setFixedHeight(heightOf(qBound(1, lines, m_maximumLines)));
}

QSize ReplyEdit::sizeHint() const
{
    return {240, height()};
}

QSize ReplyEdit::minimumSizeHint() const
{
    return {80, heightOf(1)};
}

void ReplyEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        grow();
}

void ReplyEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        grow();
}

void ReplyEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
        if (modifiers == Qt::NoModifier || modifiers == Qt::ControlModifier) {
            Q_EMIT sendWanted();
            return;
        }
        if (modifiers == Qt::ShiftModifier) {
            textCursor().insertBlock();
            ensureCursorVisible();
            return;
        }
    }
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT escaped();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

bool ReplyEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText();
}

void ReplyEdit::insertFromMimeData(const QMimeData *source)
{
    QString text = source->text();
    const qsizetype room = maxTextCodePoints - codePoints(toPlainText());
    if (text.size() > room && codePoints(text) > room) {
        qsizetype end = qMax<qsizetype>(0, qMin(room, text.size()));
        if (end > 0 && end < text.size() && text.at(end).isLowSurrogate())
            --end;
        text.truncate(end);
        Q_EMIT pasteCut();
    }
    textCursor().insertText(text);
    ensureCursorVisible();
}

} // namespace Baton::Ui
