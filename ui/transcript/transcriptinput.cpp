// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Keys, mouse, selection and copying of the transcript.
#include "domain/text.h"
#include "ui/transcript/transcriptview.h"
#include "ui/words/words.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>

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

QString TranscriptView::selectedText() const
{
    const auto [from, to] = std::minmax(m_from, m_to);
    if (!m_transcript || from == to || from.row < 0)
        return {};
    if (from.row == to.row) {
        const QString &text = m_transcript->entry(from.row).message.text;
        return text.mid(from.offset, to.offset - from.offset);
    }
    QStringList lines;
    const Conversation *head = m_state.head(m_transcript->conversation());
    for (int row = from.row; row <= qMin(to.row, m_heights.count() - 1); ++row) {
        const Message &message = m_transcript->entry(row).message;
        QString text = message.text;
        if (row == to.row)
            text = text.first(qMin(to.offset, text.size()));
        if (row == from.row)
            text = text.sliced(qMin(from.offset, text.size()));
        const QString name = sideOf(message) == Side::Lane ? Words::mark(message, head, m_state)
                                                           : Words::speaker(message, head, m_state);
        lines.append(text.isEmpty() ? u"[%1] %2"_s.arg(Words::timeOfDay(message.at), name)
                                    : u"[%1] %2: %3"_s.arg(Words::timeOfDay(message.at), name, text));
    }
    return lines.join(u'\n');
}

void TranscriptView::selectAll()
{
    if (m_heights.count() == 0)
        return;
    m_from = {0, 0};
    m_to = {m_heights.count() - 1, m_transcript->entry(m_heights.count() - 1).message.text.size()};
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
    QApplication::clipboard()->setText(m_transcript->entry(row).message.text);
}

bool TranscriptView::scrollByKey(QKeyEvent *event)
{
    QScrollBar *bar = verticalScrollBar();
    const int page = viewport()->height() - m_theme.space(10);
    switch (event->key()) {
    case Qt::Key_PageUp:
        bar->setValue(bar->value() - page);
        return true;
    case Qt::Key_PageDown:
        bar->setValue(bar->value() + page);
        return true;
    case Qt::Key_Home:
        bar->setValue(0);
        return true;
    case Qt::Key_End:
        scrollToEnd();
        return true;
    case Qt::Key_Up:
        setCurrentRow(m_current < 0 ? m_heights.count() - 1 : qMax(0, m_current - 1));
        return true;
    case Qt::Key_Down:
        setCurrentRow(m_current < 0 ? m_heights.count() - 1 : m_current + 1);
        return true;
    default:
        return false;
    }
}

void TranscriptView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        return;
    }
    if (event->matches(QKeySequence::SelectAll)) {
        selectAll();
        return;
    }
    if (event->modifiers() == Qt::NoModifier && scrollByKey(event))
        return;
    event->ignore();
}

void TranscriptView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = event->pos();
    m_selecting = true;
    m_from = m_to = positionAt(event->pos());
    m_current = m_from.row;
    viewport()->update();
}

void TranscriptView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_selecting) {
        m_to = positionAt(event->pos());
        if (event->pos().y() < 0 || event->pos().y() > viewport()->height())
            verticalScrollBar()->setValue(verticalScrollBar()->value()
                                          + (event->pos().y() < 0 ? -1 : 1) * m_theme.space(5));
        viewport()->update();
        return;
    }
    const int row = m_heights.rowAt(offset() + event->pos().y());
    Qt::CursorShape shape = Qt::ArrowCursor;
    if (row >= 0 && rowRect(row).contains(event->pos())) {
        const MessageBox &message = box(row);
        const QPoint inRow = event->pos() - rowRect(row).topLeft();
        if (message.deedAt(inRow) != MessageDeed::None
            || (message.text && message.text->linkAt(inRow - message.textAt)))
            shape = Qt::PointingHandCursor;
        else if (message.bubble.contains(inRow))
            shape = Qt::IBeamCursor;
    }
    viewport()->setCursor(shape);
}

void TranscriptView::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_selecting)
        return;
    m_selecting = false;
    if ((event->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance())
        return;
    const int row = m_heights.rowAt(offset() + event->pos().y());
    if (row < 0)
        return;
    const MessageBox &message = box(row);
    const QPoint inRow = event->pos() - rowRect(row).topLeft();
    if (const MessageDeed deed = message.deedAt(inRow); deed != MessageDeed::None)
        runDeed(deed, row);
    else if (const LinkSpan *link = message.text ? message.text->linkAt(inRow - message.textAt) : nullptr)
        Q_EMIT linkClicked(link->url);
}

void TranscriptView::runDeed(MessageDeed deed, int row)
{
    const CommandId command = m_transcript->entry(row).message.cid;
    switch (deed) {
    case MessageDeed::None:
        return;
    case MessageDeed::Retry:
        Q_EMIT retryWanted(command);
        return;
    case MessageDeed::Discard:
        Q_EMIT discardWanted(command);
        return;
    case MessageDeed::KeepAsNote:
        Q_EMIT keepAsNoteWanted(command);
        return;
    }
}

void TranscriptView::contextMenuEvent(QContextMenuEvent *event)
{
    const int row =
        event->reason() == QContextMenuEvent::Mouse ? m_heights.rowAt(offset() + event->pos().y()) : m_current;
    if (row < 0)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (!selectedText().isEmpty())
        menu->addAction(tr("Copy selection"), this, &TranscriptView::copySelection);
    menu->addAction(tr("Copy message"), this, [this, row] { copyRow(row); });
    if (m_transcript->entry(row).delivery == Delivery::Failed) {
        menu->addSeparator();
        menu->addAction(tr("Try again"), this, [this, row] { runDeed(MessageDeed::Retry, row); });
        menu->addAction(tr("Keep as note"), this, [this, row] { runDeed(MessageDeed::KeepAsNote, row); });
        menu->addAction(tr("Discard"), this, [this, row] { runDeed(MessageDeed::Discard, row); });
    }
    menu->popup(event->reason() == QContextMenuEvent::Mouse ? event->globalPos()
                                                            : viewport()->mapToGlobal(rowRect(row).center()));
}

} // namespace Baton::Ui
