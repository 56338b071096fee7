// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/transcript/richtext.h"

#include "domain/text.h"

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

namespace {

QString cappedText(const QString &text)
{
    qsizetype points = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i).isLowSurrogate())
            continue;
        if (++points > RichText::maximumCodePoints)
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
