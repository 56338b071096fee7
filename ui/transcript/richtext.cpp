// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/transcript/richtext.h"

#include "domain/text.h"

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

namespace {

/// Emoji and what joins them: shaping one costs as much as fifty letters.
bool isCostly(QChar c)
{
    constexpr char16_t firstOfEmoji = 0xD83C;
    constexpr char16_t lastOfEmoji = 0xD83E;
    constexpr char16_t joiner = 0x200D;
    return (c.unicode() >= firstOfEmoji && c.unicode() <= lastOfEmoji) || c.unicode() == joiner;
}

QString cappedText(const QString &text)
{
    qsizetype points = 0;
    qsizetype costly = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isLowSurrogate())
            continue;
        costly += isCostly(c) ? 1 : 0;
        if (++points > RichText::maximumCodePoints || costly > RichText::maximumEmoji)
            return text.first(i) + u'…';
    }
    return text;
}

} // namespace

RichText literalText(const QString &text)
{
    RichText rich;
    // Cleaned again though the server did: a hostile one might not.
    rich.text = cleanText(cappedText(text));
    rich.links = findLinks(rich.text);
    for (qsizetype start = 0; start <= rich.text.size();) {
        qsizetype end = rich.text.indexOf(u'\n', start);
        if (end < 0)
            end = rich.text.size();
        TextParagraph paragraph;
        paragraph.start = start;
        paragraph.length = end - start;
        rich.paragraphs.append(paragraph);
        start = end + 1;
    }
    return rich;
}

} // namespace Baton::Ui
