// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/composer/replyedit.h"

#include "domain/text.h"
#include "ui/composer/replylayout.h"
#include "ui/theme/textedge.h"

#include <QContextMenuEvent>
#include <QImage>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>
#include <QTextBlock>

namespace Baton::Ui {

namespace {

/// A letter written with AltGr, which some systems report as Ctrl+Alt.
bool isAltGrText(const QKeyEvent &event)
{
    const auto both = Qt::ControlModifier | Qt::AltModifier;
    const bool level = (event.modifiers() & both) == both || event.modifiers().testFlag(Qt::GroupSwitchModifier);
    return level && !event.text().isEmpty() && event.text().front().isPrint();
}

} // namespace

ReplyEdit::ReplyEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    auto *document = new QTextDocument(this);
    m_layout = new ReplyLayout(*this, document);
    document->setDocumentLayout(m_layout);
    m_layout->setPaintDevice(viewport());
    document->setDefaultFont(font());
    setDocument(document);
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout->setPrepare([this] { alignText(); });
    connect(this, &QPlainTextEdit::textChanged, this, &ReplyEdit::grow);
    connect(m_layout, &ReplyLayout::grown, this, &ReplyEdit::onGrown);
    alignText();
    grow();
}

void ReplyEdit::alignText()
{
    // An empty one would get the keyboard's direction.
    const auto direction = document()->isEmpty() ? layoutDirection() : Qt::LayoutDirectionAuto;
    const auto edge = directionOf(*document(), layoutDirection());
    if (!isOtherEdge(*document(), direction, edge))
        return;
    m_layout->stop();
    setTextEdge(*document(), direction, edge);
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
    const int height = heightOf(qBound(1, lines, m_maximumLines));
    // While lines are still being made there will be more, and another width would begin them anew.
    if (m_layout->isUnderWay() && (!full || verticalScrollBarPolicy() == Qt::ScrollBarAlwaysOn)) {
        setFixedHeight(qMax(height, this->height()));
        return;
    }
    setVerticalScrollBarPolicy(full ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    setFixedHeight(height);
}

void ReplyEdit::onGrown()
{
    grow();
    // The line of the caret has only now been made.
    if (!m_layout->isUnderWay() && textCursor().atEnd())
        ensureCursorVisible();
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
    m_layout->stop();
    QPlainTextEdit::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        grow();
}

void ReplyEdit::changeEvent(QEvent *event)
{
    m_layout->stop();
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        grow();
    if (event->type() == QEvent::LayoutDirectionChange)
        alignText();
}

bool ReplyEdit::event(QEvent *event)
{
    // No shortcut, whatever the person made of it, may take a letter out of a text.
    if (event->type() == QEvent::ShortcutOverride && isAltGrText(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QPlainTextEdit::event(event);
}

bool ReplyEdit::focusNextPrevChild(bool next)
{
    return (m_tab && m_tab(next)) || QPlainTextEdit::focusNextPrevChild(next);
}

void ReplyEdit::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const int position = byKey ? textCursor().position() : cursorForPosition(event->pos()).position();
    Q_EMIT menuWanted(menu, position);
    menu->popup(byKey ? viewport()->mapToGlobal(cursorRect().bottomLeft()) : event->globalPos());
}

void ReplyEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Undo) && !document()->isUndoAvailable())
        Q_EMIT undoneBeyondText();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
        if (modifiers == Qt::ControlModifier || (m_enterSends && modifiers == Qt::NoModifier)) {
            // Held, it would answer what it was just asked.
            if (!event->isAutoRepeat())
                Q_EMIT sendWanted();
            return;
        }
        if (modifiers == Qt::ShiftModifier || modifiers == Qt::NoModifier) {
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
    return source->hasText() || (m_takesFiles && (source->hasImage() || source->hasUrls()));
}

bool ReplyEdit::offerFiles(const QMimeData &source)
{
    if (!m_takesFiles)
        return false;
    QList<QUrl> files;
    const QList<QUrl> urls = source.urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            files.append(url);
    }
    if (!files.isEmpty()) {
        Q_EMIT filesOffered(files);
        return true;
    }
    // Office programs put a picture of the text beside it.
    const QImage image = source.hasText() ? QImage() : qvariant_cast<QImage>(source.imageData());
    if (image.isNull())
        return false;
    Q_EMIT imageOffered(image);
    return true;
}

void ReplyEdit::insertFromMimeData(const QMimeData *source)
{
    if (offerFiles(*source))
        return;
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

#include "moc_replyedit.cpp"
