// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/transcript/markdown.h"

#include "domain/text.h"
#include "ui/transcript/markdownbuilder.h"

#include <md4c.h>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

namespace {

bool hasMarkup(const QString &text)
{
    static constexpr QStringView marks = u"*_`#>|[]~\\&<+=-)";
    return text.contains("\n\n"_L1)
        || std::any_of(text.cbegin(), text.cend(), [](QChar c) { return marks.contains(c) || c.isDigit(); });
}

/// Where the text of a line begins behind indents, marks of quotation and markers of lists.
qsizetype lineContent(QStringView line)
{
    qsizetype i = 0;
    while (i < line.size()) {
        const QChar c = line.at(i);
        const bool bullet = (c == u'-' || c == u'*' || c == u'+' || c == u'.' || c == u')') && i + 1 < line.size()
            && line.at(i + 1) == u' ';
        if (c != u' ' && c != u'\t' && c != u'>' && !c.isDigit() && !bullet)
            break;
        ++i;
    }
    return i;
}

/// A definition of a reference would vanish from what is shown: it stays literal. Within fences nothing is escaped.
QString withoutDefinitions(const QString &text)
{
    if (!text.contains(u'['))
        return text;
    QString safe;
    safe.reserve(text.size() + 16);
    QChar fence;
    for (qsizetype start = 0; start <= text.size();) {
        qsizetype end = text.indexOf(u'\n', start);
        end = end < 0 ? text.size() : end;
        const QStringView line = QStringView(text).sliced(start, end - start);
        const qsizetype at = lineContent(line);
        const QStringView content = line.sliced(at);
        if (content.startsWith(u"```") || content.startsWith(u"~~~")) {
            if (fence.isNull())
                fence = content.at(0);
            else if (fence == content.at(0))
                fence = QChar();
        }
        const bool task = content.startsWith(u"[ ] ") || content.startsWith(u"[x] ") || content.startsWith(u"[X] ");
        const qsizetype close = content.indexOf(u']');
        const bool link = close > 0 && close + 1 < content.size() && content.at(close + 1) == u'(';
        safe.append(line.first(at));
        if (fence.isNull() && content.startsWith(u'[') && !task && !link)
            safe.append(u'\\');
        safe.append(content);
        if (end < text.size())
            safe.append(u'\n');
        start = end + 1;
    }
    return safe;
}

MarkdownBuilder &builder(void *user)
{
    return *static_cast<MarkdownBuilder *>(user);
}

QString attributeText(const MD_ATTRIBUTE &attribute)
{
    QString text;
    for (int i = 0; attribute.size > 0 && attribute.substr_offsets[i] < attribute.size; ++i) {
        const MD_OFFSET from = attribute.substr_offsets[i];
        const QString piece =
            QString::fromUtf8(attribute.text + from, qsizetype(attribute.substr_offsets[i + 1] - from));
        text += attribute.substr_types[i] == MD_TEXT_ENTITY ? MarkdownBuilder::entity(piece) : piece;
    }
    return text;
}

Qt::Alignment alignmentOf(MD_ALIGN align)
{
    if (align == MD_ALIGN_RIGHT)
        return Qt::AlignRight;
    return align == MD_ALIGN_CENTER ? Qt::AlignHCenter : Qt::AlignLeft;
}

int enterBlock(MD_BLOCKTYPE type, void *detail, void *user)
{
    MarkdownBuilder &to = builder(user);
    switch (type) {
    case MD_BLOCK_QUOTE:
        to.beginQuote();
        break;
    case MD_BLOCK_UL:
        to.beginList(-1, u'•');
        break;
    case MD_BLOCK_OL: {
        const auto *list = static_cast<MD_BLOCK_OL_DETAIL *>(detail);
        to.beginList(qint64(list->start), QLatin1Char(list->mark_delimiter));
        break;
    }
    case MD_BLOCK_LI: {
        const auto *item = static_cast<MD_BLOCK_LI_DETAIL *>(detail);
        to.beginItem(item->is_task == 0 ? QString() : item->task_mark == ' ' ? u"☐"_s : u"☑"_s);
        break;
    }
    case MD_BLOCK_HR:
        to.addRule();
        break;
    case MD_BLOCK_H:
        to.beginBlock();
        to.beginStyle(StrongStyle);
        break;
    case MD_BLOCK_CODE:
        to.beginCode(attributeText(static_cast<MD_BLOCK_CODE_DETAIL *>(detail)->info));
        break;
    case MD_BLOCK_P:
        to.beginBlock();
        break;
    case MD_BLOCK_TABLE:
        to.beginTable();
        break;
    case MD_BLOCK_TR:
        to.beginRow();
        break;
    case MD_BLOCK_TH:
    case MD_BLOCK_TD:
        to.beginCell(alignmentOf(static_cast<MD_BLOCK_TD_DETAIL *>(detail)->align));
        break;
    case MD_BLOCK_DOC:
    case MD_BLOCK_HTML:
    case MD_BLOCK_THEAD:
    case MD_BLOCK_TBODY:
        break;
    }
    return to.isTooMuch() ? 1 : 0;
}

int leaveBlock(MD_BLOCKTYPE type, void *, void *user)
{
    MarkdownBuilder &to = builder(user);
    switch (type) {
    case MD_BLOCK_QUOTE:
        to.endQuote();
        break;
    case MD_BLOCK_UL:
    case MD_BLOCK_OL:
        to.endList();
        break;
    case MD_BLOCK_LI:
        to.endItem();
        break;
    case MD_BLOCK_H:
        to.endStyle(StrongStyle);
        to.endLine();
        break;
    case MD_BLOCK_CODE:
        to.endCode();
        break;
    case MD_BLOCK_P:
        to.endLine();
        break;
    case MD_BLOCK_TABLE:
        to.endTable();
        break;
    case MD_BLOCK_TH:
    case MD_BLOCK_TD:
        to.endCell();
        break;
    case MD_BLOCK_DOC:
    case MD_BLOCK_HR:
    case MD_BLOCK_HTML:
    case MD_BLOCK_THEAD:
    case MD_BLOCK_TBODY:
    case MD_BLOCK_TR:
        break;
    }
    return to.isTooMuch() ? 1 : 0;
}

quint8 styleOf(MD_SPANTYPE type)
{
    switch (type) {
    case MD_SPAN_EM:
        return EmphasisStyle;
    case MD_SPAN_STRONG:
        return StrongStyle;
    case MD_SPAN_CODE:
        return CodeStyle;
    case MD_SPAN_DEL:
        return StruckStyle;
    case MD_SPAN_A:
    case MD_SPAN_IMG:
    case MD_SPAN_LATEXMATH:
    case MD_SPAN_LATEXMATH_DISPLAY:
    case MD_SPAN_WIKILINK:
    case MD_SPAN_U:
        break;
    }
    return PlainStyle;
}

int enterSpan(MD_SPANTYPE type, void *detail, void *user)
{
    MarkdownBuilder &to = builder(user);
    if (type == MD_SPAN_A)
        to.beginLink(attributeText(static_cast<MD_SPAN_A_DETAIL *>(detail)->href),
                     attributeText(static_cast<MD_SPAN_A_DETAIL *>(detail)->title));
    else if (type == MD_SPAN_IMG)
        to.beginImage(attributeText(static_cast<MD_SPAN_IMG_DETAIL *>(detail)->src));
    else if (const quint8 style = styleOf(type))
        to.beginStyle(style);
    return to.isTooMuch() ? 1 : 0;
}

int leaveSpan(MD_SPANTYPE type, void *, void *user)
{
    MarkdownBuilder &to = builder(user);
    if (type == MD_SPAN_A)
        to.endLink();
    else if (type == MD_SPAN_IMG)
        to.endImage();
    else if (const quint8 style = styleOf(type))
        to.endStyle(style);
    return to.isTooMuch() ? 1 : 0;
}

int addText(MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *user)
{
    MarkdownBuilder &to = builder(user);
    const QString piece = QString::fromUtf8(text, qsizetype(size));
    switch (type) {
    case MD_TEXT_NORMAL:
    case MD_TEXT_HTML:
    case MD_TEXT_LATEXMATH:
    case MD_TEXT_CODE:
        to.addText(piece);
        break;
    case MD_TEXT_NULLCHAR:
        to.addText(QString(QChar::ReplacementCharacter));
        break;
    case MD_TEXT_BR:
    case MD_TEXT_SOFTBR:
        to.breakLine();
        break;
    case MD_TEXT_ENTITY:
        to.addText(MarkdownBuilder::entity(piece));
        break;
    }
    return to.isTooMuch() ? 1 : 0;
}

} // namespace

RichText markdownText(const QString &text)
{
    const RichText literal = literalText(text);
    if (!hasMarkup(literal.text))
        return literal;
    const QByteArray bytes = withoutDefinitions(literal.text).toUtf8();
    MarkdownBuilder made(literal.text.size());
    MD_PARSER parser{};
    parser.flags =
        MD_FLAG_NOHTML | MD_FLAG_NOINDENTEDCODEBLOCKS | MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_TASKLISTS;
    parser.enter_block = enterBlock;
    parser.leave_block = leaveBlock;
    parser.enter_span = enterSpan;
    parser.leave_span = leaveSpan;
    parser.text = addText;
    if (md_parse(bytes.constData(), MD_SIZE(bytes.size()), &parser, &made) != 0)
        return literal;
    RichText rich = made.take();
    return rich.paragraphs.isEmpty() ? literal : rich;
}

} // namespace Baton::Ui
