// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/transcript/markdownbuilder.h"

#include "ui/transcript/markdown.h"

#include <QHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

namespace {

constexpr qsizetype maximumSpans = 600;
constexpr qsizetype maximumTextLinks = 50;
constexpr int blockGap = 2;
constexpr int itemGap = 1;

} // namespace

MarkdownBuilder::MarkdownBuilder(qsizetype size)
    : m_allowed(4 * size + 2000)
{}

// ---- Levels ----

int MarkdownBuilder::depth() const
{
    return int(std::count_if(m_levels.cbegin(), m_levels.cend(), [](const Level &l) { return !l.literal; }));
}

void MarkdownBuilder::push(const Level &level)
{
    step();
    endLine();
    m_levels.append(level);
    m_levels.last().literal = depth() > maximumDepth;
}

void MarkdownBuilder::pop()
{
    endLine();
    if (!m_levels.isEmpty())
        m_levels.removeLast();
}

void MarkdownBuilder::beginQuote()
{
    m_gap = m_itemBegins ? m_gap : qMax(m_gap, blockGap);
    push({true, false, -1, {}, {}});
    if (m_levels.last().literal)
        m_prefix += u"> "_s;
}

void MarkdownBuilder::endQuote()
{
    pop();
}

void MarkdownBuilder::beginList(qint64 first, QChar mark)
{
    endLine();
    const bool afterCode = !m_rich.paragraphs.isEmpty() && m_rich.paragraphs.last().kind == TextParagraph::Kind::Code;
    m_gap = m_itemBegins || !m_levels.isEmpty() ? m_gap : qMax(m_gap, afterCode ? blockGap : itemGap);
    push({false, false, first, mark, {}});
}

void MarkdownBuilder::endList()
{
    pop();
}

void MarkdownBuilder::beginItem(const QString &task)
{
    step();
    endLine();
    if (m_levels.isEmpty())
        return;
    Level &list = m_levels.last();
    QString marker = list.next < 0 ? QString(list.mark) : QString::number(list.next++) + list.mark;
    if (!task.isEmpty())
        marker = task;
    if (list.literal)
        m_prefix += marker + u' ';
    else
        list.waiting = marker;
    m_itemBegins = true;
}

void MarkdownBuilder::endItem()
{
    if (!m_levels.isEmpty() && (!m_levels.last().waiting.isEmpty() || !m_prefix.isEmpty()))
        openLine(); // an item without a text is there all the same
    endLine();
    m_itemBegins = false;
}

// ---- Lines ----

void MarkdownBuilder::beginBlock()
{
    step();
    endLine();
    m_gap = m_itemBegins ? m_gap : qMax(m_gap, blockGap);
}

void MarkdownBuilder::openLine()
{
    if (m_open)
        return;
    if (!m_rich.text.isEmpty())
        m_rich.text += m_gap >= blockGap ? u"\n\n"_s : u"\n"_s;
    m_line = {};
    m_line.gap = m_rich.paragraphs.isEmpty() ? 0 : m_gap;
    for (Level &level : m_levels) {
        if (level.literal)
            continue;
        m_line.levels.append({level.quote, level.waiting});
        if (level.quote)
            m_rich.text += u"> "_s;
        else
            m_rich.text += level.waiting.isEmpty() ? u"  "_s : level.waiting + u' ';
        level.waiting.clear();
    }
    m_line.start = m_rich.text.size();
    m_line.kind = m_code ? TextParagraph::Kind::Code : TextParagraph::Kind::Prose;
    m_open = true;
    m_itemBegins = false;
    m_gap = 0;
    m_rich.text += std::exchange(m_prefix, {});
}

void MarkdownBuilder::endLine()
{
    if (!m_open)
        return;
    m_open = false;
    m_line.length = m_rich.text.size() - m_line.start;
    m_rich.paragraphs.append(m_line);
}

void MarkdownBuilder::breakLine()
{
    step();
    if (m_sink != &m_rich) {
        m_sink->text += u' ';
        return;
    }
    openLine();
    endLine();
}

void MarkdownBuilder::addRule()
{
    beginBlock();
    openLine();
    m_rich.text += u"———"_s;
    m_line.kind = TextParagraph::Kind::Rule;
    endLine();
    m_gap = blockGap;
}

void MarkdownBuilder::beginCode(const QString &info)
{
    beginBlock();
    m_code = true;
    openLine();
    // A language goes without saying; whatever else stands there is not hidden.
    const bool language = info.size() <= 20
        && std::all_of(info.cbegin(), info.cend(), [](QChar c) { return !c.isSpace() && c.unicode() < 0x7F; });
    if (!language)
        addText(info + u'\n');
}

void MarkdownBuilder::endCode()
{
    if (m_rich.text.endsWith(u'\n') && m_rich.text.size() > m_line.start)
        m_rich.text.chop(1);
    m_codeSpans << m_line.start << m_rich.text.size();
    endLine();
    m_code = false;
}

// ---- Within a line ----

quint8 MarkdownBuilder::style() const
{
    quint8 all = PlainStyle;
    for (int bit = 0; bit < 4; ++bit)
        all = quint8(all | (m_styles[bit] > 0 ? 1 << bit : 0));
    return all;
}

void MarkdownBuilder::beginStyle(quint8 style)
{
    step();
    for (int bit = 0; bit < 4; ++bit)
        m_styles[bit] += (style >> bit) & 1;
}

void MarkdownBuilder::endStyle(quint8 style)
{
    for (int bit = 0; bit < 4; ++bit)
        m_styles[bit] -= (style >> bit) & 1;
}

void MarkdownBuilder::addText(const QString &text)
{
    step();
    if (text.isEmpty())
        return;
    if (m_sink == &m_rich)
        openLine();
    const qsizetype start = m_sink->text.size();
    m_sink->text += text;
    const quint8 set = m_code ? quint8(PlainStyle) : style();
    if ((set & CodeStyle) != 0 && m_sink == &m_rich)
        m_codeSpans << start << m_sink->text.size();
    if (set == PlainStyle)
        return;
    QList<StyleSpan> &spans = m_sink->spans;
    if (!spans.isEmpty() && spans.last().style == set && spans.last().start + spans.last().length == start)
        spans.last().length += text.size();
    else if (spans.size() < maximumSpans)
        spans.append({start, text.size(), set});
}

void MarkdownBuilder::beginLink(const QString &href, const QString &title)
{
    step();
    if (m_sink == &m_rich)
        openLine();
    m_href = href;
    m_title = title;
    m_link = webLink(href);
    m_linkStart = m_sink->text.size();
}

void MarkdownBuilder::endLink()
{
    const qsizetype length = m_sink->text.size() - m_linkStart;
    const QStringView shown = QStringView(m_sink->text).sliced(m_linkStart);
    if (m_link) {
        if (length > 0 && m_sink->links.size() < maximumTextLinks)
            m_sink->links.append({m_linkStart, length, *m_link});
        if (!m_title.isEmpty())
            addText(u" ("_s + m_title + u')');
    } else if (shown != m_href && u"mailto:"_s + shown != m_href) {
        // What cannot be opened shows where it would have led.
        addText(u" ("_s + m_href + (m_title.isEmpty() ? QString() : u" "_s + m_title) + u')');
    }
}

void MarkdownBuilder::beginImage(const QString &source)
{
    beginStyle(EmphasisStyle);
    if (m_sink == &m_rich)
        openLine();
    m_image = source;
    m_imageStart = m_sink->text.size();
}

void MarkdownBuilder::endImage()
{
    if (m_sink->text.size() == m_imageStart)
        addText(u"![]("_s + m_image + u')');
    endStyle(EmphasisStyle);
}

QString MarkdownBuilder::entity(const QString &entity)
{
    static const QHash<QString, char16_t> known{{u"&amp;"_s, u'&'},    {u"&lt;"_s, u'<'},    {u"&gt;"_s, u'>'},
                                                {u"&quot;"_s, u'"'},   {u"&apos;"_s, u'\''}, {u"&nbsp;"_s, u'\u00A0'},
                                                {u"&copy;"_s, u'©'},   {u"&reg;"_s, u'®'},   {u"&euro;"_s, u'€'},
                                                {u"&hellip;"_s, u'…'}, {u"&ndash;"_s, u'–'}, {u"&mdash;"_s, u'—'},
                                                {u"&times;"_s, u'×'},  {u"&deg;"_s, u'°'},   {u"&bull;"_s, u'•'}};
    if (const auto found = known.constFind(entity); found != known.constEnd())
        return QString(QChar(*found));
    if (!entity.startsWith("&#"_L1) || entity.size() > 10)
        return entity;
    const bool hex = entity.size() > 2 && (entity.at(2) == u'x' || entity.at(2) == u'X');
    bool ok = false;
    const uint point = entity.mid(hex ? 3 : 2).chopped(1).toUInt(&ok, hex ? 16 : 10);
    const auto category = ok && point <= QChar::LastValidCodePoint ? QChar::category(point) : QChar::Other_NotAssigned;
    const bool shown = category < QChar::Separator_Line || category > QChar::Other_NotAssigned;
    if (!shown || category <= QChar::Mark_Enclosing)
        return entity;
    const char32_t character = point;
    return QString::fromUcs4(&character, 1);
}

// ---- Tables and links ----

void MarkdownBuilder::append(const RichText &part)
{
    const qsizetype at = m_rich.text.size();
    m_rich.text += part.text;
    for (StyleSpan span : part.spans) {
        span.start += at;
        if (m_rich.spans.size() < maximumSpans)
            m_rich.spans.append(span);
    }
    for (LinkSpan link : part.links) {
        link.start += at;
        if (m_rich.links.size() < maximumTextLinks)
            m_rich.links.append(link);
    }
}

/// Links that nobody marked as such, but in code.
void MarkdownBuilder::addFoundLinks()
{
    const QList<LinkSpan> found = findLinks(m_rich.text);
    QList<QPair<qsizetype, qsizetype>> taken;
    for (const LinkSpan &link : std::as_const(m_rich.links))
        taken.append({link.start, link.start + link.length});
    for (qsizetype i = 0; i + 1 < m_codeSpans.size(); i += 2)
        taken.append({m_codeSpans.at(i), m_codeSpans.at(i + 1)});
    for (const LinkSpan &link : found) {
        const bool free = std::none_of(taken.cbegin(), taken.cend(), [&](const auto &part) {
            return link.start < part.second && link.start + link.length > part.first;
        });
        if (free && m_rich.links.size() < maximumTextLinks)
            m_rich.links.append(link);
    }
    std::sort(m_rich.links.begin(), m_rich.links.end(),
              [](const LinkSpan &a, const LinkSpan &b) { return a.start < b.start; });
}

RichText MarkdownBuilder::take()
{
    endLine();
    addFoundLinks();
    return std::move(m_rich);
}

} // namespace Baton::Ui
