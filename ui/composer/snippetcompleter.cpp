// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/composer/snippetcompleter.h"

#include "ui/composer/replyedit.h"
#include "ui/composer/snippetpopup.h"

#include <QKeyEvent>
#include <QTextBlock>

namespace Baton::Ui {

SnippetCompleter::SnippetCompleter(ReplyEdit &edit, const Theme &theme, QObject *parent)
    : QObject(parent)
    , m_edit(edit)
    , m_theme(theme)
{
    edit.installEventFilter(this);
    edit.setTabHandler([this](bool forward) { return selectGap(forward); });
    connect(&edit, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        if (isOpen())
            refresh();
    });
}

bool SnippetCompleter::isOpen() const
{
    return m_popup && m_popup->isVisible();
}

void SnippetCompleter::close()
{
    m_from = -1;
    if (m_popup)
        m_popup->hide();
}

QString SnippetCompleter::typed() const
{
    const QTextCursor cursor = m_edit.textCursor();
    const QTextBlock block = cursor.block();
    const int begin = m_from - block.position();
    if (m_from < 0 || begin < 0 || cursor.position() < m_from + (m_slash ? 1 : 0))
        return QString();
    const QString text = block.text().mid(begin, cursor.position() - m_from);
    return m_slash ? text.mid(1) : text;
}

void SnippetCompleter::follow()
{
    const QTextCursor cursor = m_edit.textCursor();
    const QString before = cursor.block().text().left(cursor.positionInBlock());
    const bool slash = before.startsWith(u'/') && !before.contains(u' ');
    if (!slash)
        m_dismissed = false;
    if (slash && !m_dismissed && !cursor.hasSelection() && m_edit.hasFocus()) {
        m_from = cursor.block().position();
        m_slash = true;
    } else if (m_slash) {
        m_from = -1;
    }
    refresh();
}

void SnippetCompleter::open()
{
    if (!m_edit.isEnabled())
        return;
    m_edit.setFocus();
    m_from = m_edit.textCursor().selectionStart();
    m_slash = false;
    QTextCursor cursor = m_edit.textCursor();
    cursor.setPosition(m_from);
    m_edit.setTextCursor(cursor);
    refresh();
}

void SnippetCompleter::refresh()
{
    const QTextCursor cursor = m_edit.textCursor();
    const bool here = m_from >= 0 && m_book && m_edit.isEnabled() && cursor.position() >= m_from + (m_slash ? 1 : 0)
        && cursor.block().position() <= m_from;
    if (!here) {
        close();
        return;
    }
    const QString wanted = typed();
    const SnippetValues values = m_values ? m_values() : SnippetValues();
    const QList<SnippetEntry> entries = m_book->matching(wanted, values.language);
    if (entries.isEmpty() && !wanted.isEmpty()) {
        // It may be no snippet at all; Enter belongs to the text again.
        if (m_popup)
            m_popup->hide();
        if (!m_slash)
            m_from = -1;
        return;
    }
    if (!m_popup) {
        m_popup = new SnippetPopup(m_theme, m_edit.window());
        connect(m_popup, &SnippetPopup::picked, this, &SnippetCompleter::insert);
        connect(m_popup, &SnippetPopup::manageWanted, this, [this] {
            close();
            Q_EMIT manageWanted();
        });
    }
    m_popup->showEntries(entries, values, wanted);
    QRect caret = m_edit.cursorRect();
    caret.moveTopLeft(m_edit.viewport()->mapTo(m_edit.window(), caret.topLeft()));
    m_popup->placeAt(caret);
}

void SnippetCompleter::insert(const SnippetEntry &entry)
{
    if (m_from < 0)
        return;
    const int from = m_from;
    close();
    m_dismissed = true;
    QTextCursor cursor = m_edit.textCursor();
    const int to = cursor.position();
    const QString text = fillSnippet(entry.text, m_values ? m_values() : SnippetValues());
    cursor.setPosition(from);
    cursor.setPosition(to, QTextCursor::KeepAnchor);
    cursor.insertText(text);
    const int end = cursor.position();
    // The first gap of what was put in, ready to be typed over.
    cursor.setPosition(from);
    m_edit.setTextCursor(cursor);
    if (!selectGap(true) || m_edit.textCursor().selectionEnd() > end) {
        cursor.setPosition(end);
        m_edit.setTextCursor(cursor);
    }
    m_edit.setFocus();
}

QList<TextGap> SnippetCompleter::gaps() const
{
    return m_book ? gapsIn(m_edit.toPlainText(), m_book->variables()) : QList<TextGap>();
}

bool SnippetCompleter::hasGaps() const
{
    return !gaps().isEmpty();
}

QString SnippetCompleter::firstGap() const
{
    const QList<TextGap> all = gaps();
    return all.isEmpty() ? QString() : m_edit.toPlainText().mid(all.first().start, all.first().length);
}

bool SnippetCompleter::selectGap(bool forward)
{
    const QList<TextGap> all = gaps();
    if (all.isEmpty())
        return false;
    QTextCursor cursor = m_edit.textCursor();
    const TextGap *chosen = nullptr;
    bool atGap = false;
    for (const TextGap &gap : all) {
        atGap = atGap || (cursor.selectionStart() == gap.start && cursor.selectionEnd() == gap.start + gap.length);
        if (forward && !chosen && gap.start >= cursor.selectionEnd())
            chosen = &gap;
        if (!forward && gap.start + gap.length <= cursor.selectionStart())
            chosen = &gap;
    }
    // From the last one Tab goes on to the next control, so that nobody is caught here.
    if (!chosen && atGap)
        return false;
    if (!chosen)
        chosen = forward ? &all.first() : &all.last();
    cursor.setPosition(int(chosen->start));
    cursor.setPosition(int(chosen->start + chosen->length), QTextCursor::KeepAnchor);
    m_edit.setTextCursor(cursor);
    return true;
}

bool SnippetCompleter::handleKey(const QKeyEvent &event)
{
    if (event.modifiers() & ~Qt::KeypadModifier)
        return false;
    constexpr int page = 6;
    switch (event.key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        m_popup->move(event.key() == Qt::Key_Down ? 1 : -1);
        return true;
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        m_popup->move(event.key() == Qt::Key_PageDown ? page : -page);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
        m_popup->pick();
        return true;
    case Qt::Key_Escape:
        m_dismissed = true;
        close();
        return true;
    default:
        return false;
    }
}

bool SnippetCompleter::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != &m_edit || !isOpen())
        return QObject::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress)
        return handleKey(*static_cast<QKeyEvent *>(event));
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::FocusOut || event->type() == QEvent::Resize)
        close();
    return false;
}

} // namespace Baton::Ui

#include "moc_snippetcompleter.cpp"
