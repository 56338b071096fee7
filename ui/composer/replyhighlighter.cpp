// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/composer/replyhighlighter.h"

#include "console/snippetfill.h"
#include "ui/composer/replyedit.h"
#include "ui/composer/spellwords.h"
#include "ui/theme/theme.h"
#include "ui/words/pictograms.h"

#include <QTextDocument>

#include <utility>

namespace Baton::Ui {

ReplyHighlighter::ReplyHighlighter(ReplyEdit &edit, const Theme &theme)
    : QSyntaxHighlighter(edit.document())
    , m_edit(edit)
    , m_theme(theme)
{
    connect(&edit, &QPlainTextEdit::cursorPositionChanged, this, &ReplyHighlighter::onCaretMoved);
    connect(&theme, &Theme::changed, this, &QSyntaxHighlighter::rehighlight);
}

void ReplyHighlighter::setNames(const QSet<QString> &names)
{
    if (m_names == names)
        return;
    m_names = names;
    rehighlight();
}

void ReplyHighlighter::setWrong(std::function<bool(const QString &)> wrong, QChar::Script script)
{
    m_wrong = std::move(wrong);
    m_script = script;
    rehighlight();
}

void ReplyHighlighter::highlightBlock(const QString &text)
{
    markParts(text);
    if (m_wrong)
        markWords(text);
    markGaps(text);
}

/// A format that shows nothing: where one begins or ends, shaping begins anew and can be left for a later turn.
void ReplyHighlighter::markParts(const QString &text)
{
    if (!isSlowToShape(text))
        return;
    constexpr int emojiInAPart = 24;
    QTextCharFormat part;
    part.setProperty(QTextFormat::UserProperty, true);
    qsizetype from = 0;
    bool marked = false;
    for (const qsizetype cut : shapingCuts(text, emojiInAPart)) {
        if (std::exchange(marked, !marked))
            setFormat(int(from), int(cut - from), part);
        from = cut;
    }
}

void ReplyHighlighter::markGaps(const QString &text)
{
    const QList<TextGap> gaps = gapsIn(text, m_names);
    if (gaps.isEmpty())
        return;
    QTextCharFormat format;
    format.setBackground(m_theme.color(ColorRole::WarnSoft));
    format.setForeground(m_theme.color(ColorRole::WaitSoon));
    format.setFontUnderline(true);
    format.setUnderlineStyle(QTextCharFormat::DashUnderline);
    for (const TextGap &gap : gaps)
        setFormat(int(gap.start), int(gap.length), format);
}

void ReplyHighlighter::markWords(const QString &text)
{
    QTextCharFormat format;
    format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    format.setUnderlineColor(m_theme.color(ColorRole::WaitLate));
    const int start = currentBlock().position();
    const int caret = m_edit.hasFocus() ? m_edit.textCursor().position() - start : -1;
    const QList<WordSpan> words = spellableWords(text, m_script);
    for (const WordSpan &word : words) {
        if (!m_wrong(text.mid(word.start, word.length)))
            continue;
        const int end = int(word.start + word.length);
        if (end == caret) {
            m_spared = start + int(word.start);
            m_sparedEnd = start + end;
        } else {
            setFormat(int(word.start), int(word.length), format);
        }
    }
}

void ReplyHighlighter::onCaretMoved()
{
    const int caret = m_edit.textCursor().position();
    if (m_spared < 0 || (caret > m_spared && caret <= m_sparedEnd))
        return;
    const QTextBlock block = document()->findBlock(m_spared);
    m_spared = m_sparedEnd = -1;
    if (block.isValid())
        rehighlightBlock(block);
}

} // namespace Baton::Ui

#include "moc_replyhighlighter.cpp"
