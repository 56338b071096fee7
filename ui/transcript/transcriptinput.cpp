// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Keys, pointer and menu of the transcript.
#include "ui/transcript/transcriptview.h"
#include "ui/words/words.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMetaMethod>
#include <QScrollBar>
#include <QToolTip>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

int TranscriptView::lastVisibleRow() const
{
    int row = m_heights.rowAt(offset() + viewport()->height() - 1);
    if (row > 0 && rowRect(row).bottom() > viewport()->height() + footerHeight())
        --row;
    return row;
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
        setCurrentRow(m_current < 0 ? lastVisibleRow() : qMax(0, m_current - 1));
        return true;
    case Qt::Key_Down:
        setCurrentRow(m_current < 0 ? lastVisibleRow() : m_current + 1);
        return true;
    default:
        return false;
    }
}

void TranscriptView::keyPressEvent(QKeyEvent *event)
{
    m_byKeyboard = true;
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        return;
    }
    if (event->matches(QKeySequence::SelectAll)) {
        selectAll();
        return;
    }
    if (selectByKey(event) || (event->modifiers() == Qt::NoModifier && scrollByKey(event)))
        return;
    if (event->key() == Qt::Key_Escape && m_from != m_to) {
        m_from = m_to = {};
        viewport()->update();
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_heights.count() > 0) {
        if (m_current < 0)
            setCurrentRow(lastVisibleRow());
        openMenu(m_current, viewport()->mapToGlobal(rowRect(m_current).center()), {});
        return;
    }
    const bool command = (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) != 0;
    const QString text = event->text();
    if (!command && !text.isEmpty() && text.at(0).isPrint() && !text.at(0).isSpace()) {
        Q_EMIT typed(text);
        return;
    }
    event->ignore();
}

void TranscriptView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    if (event->reason() == Qt::ActiveWindowFocusReason || event->reason() == Qt::PopupFocusReason)
        return;
    m_byKeyboard = event->reason() != Qt::MouseFocusReason;
    // There is always a message that the keyboard stands on, and it shows.
    if (m_byKeyboard && m_current < 0 && m_heights.count() > 0)
        setCurrentRow(lastVisibleRow());
    viewport()->update();
}

void TranscriptView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

// ---- Pointer ----

TranscriptView::Spot TranscriptView::spotAt(QPoint point)
{
    const int row = m_heights.rowAt(offset() + point.y());
    if (row < 0 || !rowRect(row).contains(point))
        return {};
    return {row, box(row).deedAt(point - rowRect(row).topLeft())};
}

void TranscriptView::setHover(const Spot &spot)
{
    if (spot == m_hover)
        return;
    m_hover = spot;
    viewport()->update();
}

void TranscriptView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_byKeyboard = false;
    m_pressed = event->pos();
    const bool third = m_doubleClicked.isValid() && m_doubleClicked.elapsed() < QApplication::doubleClickInterval();
    const ThreadPosition at = positionAt(event->pos());
    if ((event->modifiers() & Qt::ShiftModifier) != 0 && m_from.row >= 0) {
        m_to = at;
    } else if (third && at.row >= 0) {
        m_from = {at.row, 0};
        m_to = {at.row, shownTextOf(at.row).size()};
        m_doubleClicked.invalidate();
    } else {
        m_from = m_to = at;
        m_selecting = true;
    }
    m_current = at.row;
    viewport()->update();
}

void TranscriptView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_doubleClicked.start();
    selectWordAt(positionAt(event->pos()));
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
    const Spot spot = spotAt(event->pos());
    setHover(spot);
    Qt::CursorShape shape = Qt::ArrowCursor;
    if (spot.row >= 0) {
        const MessageBox &message = box(spot.row);
        const QPoint inRow = event->pos() - rowRect(spot.row).topLeft();
        if (spot.deed != MessageDeed::None || fileAt(spot.row, event->pos())
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
    if ((event->pos() - m_pressed).manhattanLength() < QApplication::startDragDistance())
        clickAt(event->pos());
}

void TranscriptView::clickAt(QPoint point)
{
    const int row = m_heights.rowAt(offset() + point.y());
    if (row < 0)
        return;
    const MessageBox &message = box(row);
    const QPoint inRow = point - rowRect(row).topLeft();
    if (const MessageDeed deed = message.deedAt(inRow); deed != MessageDeed::None)
        runDeed(deed, row);
    else if (const LinkSpan *link = message.text ? message.text->linkAt(inRow - message.textAt) : nullptr)
        Q_EMIT linkClicked(link->url);
    else if (const FilePlace *file = fileAt(row, point))
        Q_EMIT fileWanted(file->file);
}

bool TranscriptView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave) {
        setHover({});
    } else if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const Spot spot = spotAt(help->pos());
        QString text;
        if (spot.deed == MessageDeed::Quote)
            text = tr("Quote in the reply");
        else if (spot.deed == MessageDeed::Menu)
            text = tr("More about this message (Enter)");
        else if (spot.row >= 0 && box(spot.row).stateIcon.contains(help->pos() - rowRect(spot.row).topLeft()))
            text = progressWords(spot.row);
        // The reason of a failure comes from the server: literal.
        QToolTip::showText(help->globalPos(),
                           text.isEmpty() ? QString() : u"<span>"_s + text.toHtmlEscaped() + u"</span>"_s, viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

// ---- What can be done with a message ----

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
    case MessageDeed::Quote:
        Q_EMIT quoteWanted(quotedText(row));
        return;
    case MessageDeed::Menu:
        openMenu(row, viewport()->mapToGlobal(rowRect(row).topLeft() + box(row).menu.bottomLeft()), {});
        return;
    }
}

std::function<void()> TranscriptView::atRowOf(int row, std::function<void(int row)> call)
{
    const Message &message = m_transcript->entry(row).message;
    return [this, model = std::weak_ptr(m_transcript), n = message.n, cid = message.cid, call = std::move(call)] {
        const auto transcript = model.lock();
        if (!transcript || transcript != m_transcript)
            return;
        // One of ours may have got its number meanwhile.
        int now = n > 0 ? transcript->rowOf(n) : transcript->rowCount() - 1;
        while (n == 0 && now >= 0 && transcript->entry(now).message.cid != cid)
            --now;
        if (now >= 0)
            call(now);
    };
}

void TranscriptView::openMenu(int row, QPoint at, const QUrl &link)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"messageMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (!selectedText().isEmpty())
        menu->addAction(tr("Copy se&lection"), this, &TranscriptView::copySelection);
    addFileActions(*menu, row);
    menu->addAction(tr("&Copy message"), this, atRowOf(row, [this](int now) { copyRow(now); }));
    if (!link.isEmpty())
        menu->addAction(tr("Copy link &address"), this,
                        [link] { QApplication::clipboard()->setText(link.toString(QUrl::FullyEncoded)); });
    const TranscriptEntry &entry = m_transcript->entry(row);
    if (sideOf(entry.message) != Side::Lane && entry.delivery == Delivery::Arrived) {
        menu->addSeparator();
        menu->addAction(tr("&Quote in the reply"), this,
                        atRowOf(row, [this](int now) { Q_EMIT quoteWanted(quotedText(now)); }));
        if (isSignalConnected(QMetaMethod::fromSignal(&TranscriptView::snippetWanted)))
            menu->addAction(tr("Save as &snippet…"), this,
                            atRowOf(row, [this](int now) { Q_EMIT snippetWanted(quotedText(now)); }));
        if (entry.message.speaker == Speaker::Ai || entry.message.speaker == Speaker::Bot)
            menu->addAction(tr("&Report as a wrong answer"), this,
                            atRowOf(row, [this](int now) { Q_EMIT wrongAnswerReported(shownTextOf(now)); }));
    }
    if (entry.delivery == Delivery::Failed) {
        const auto deed = [&](MessageDeed what) { return atRowOf(row, [this, what](int now) { runDeed(what, now); }); };
        menu->addSeparator();
        menu->addAction(tr("&Try again"), this, deed(MessageDeed::Retry));
        menu->addAction(tr("&Keep as note"), this, deed(MessageDeed::KeepAsNote));
        menu->addAction(tr("&Discard"), this, deed(MessageDeed::Discard));
    }
    menu->popup(at);
}

void TranscriptView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool pointed = event->reason() == QContextMenuEvent::Mouse;
    const int row = pointed ? m_heights.rowAt(offset() + event->pos().y()) : m_current;
    if (row < 0)
        return;
    const MessageBox &message = box(row);
    const LinkSpan *link = pointed && message.text
        ? message.text->linkAt(event->pos() - rowRect(row).topLeft() - message.textAt)
        : nullptr;
    openMenu(row, pointed ? event->globalPos() : viewport()->mapToGlobal(rowRect(row).center()),
             link ? link->url : QUrl());
}

} // namespace Baton::Ui
