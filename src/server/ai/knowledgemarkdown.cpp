// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/ai/sections.h"

#include <md4c.h>

namespace Baton::Server {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Settings in front of a page, between two lines of hyphens: `language: de`. Returns how many bytes they take.
qsizetype readFrontMatter(const QByteArray &text, EntryTaker &taker, QString &title)
{
    if (!text.startsWith("---\n") && !text.startsWith("---\r\n"))
        return 0;
    const qsizetype end = text.indexOf("\n---", 3);
    if (end < 0)
        return 0;
    const QList<QByteArray> lines = text.first(end).split('\n');
    for (const QByteArray &line : lines) {
        const QString name = QString::fromUtf8(line).section(u':', 0, 0).trimmed().toLower();
        QString value = QString::fromUtf8(line).section(u':', 1).trimmed();
        if (value.size() > 1 && (value.front() == u'"' || value.front() == u'\'') && value.back() == value.front())
            value = value.sliced(1, value.size() - 2);
        if (name == "language"_L1 || name == "lang"_L1)
            taker.language = value;
        else if (name == "title"_L1)
            title = value;
        else if (name == "url"_L1)
            taker.url = value;
        else if (name == "label"_L1)
            taker.label = value;
    }
    const qsizetype behind = text.indexOf('\n', end + 1);
    return behind < 0 ? text.size() : behind + 1;
}

/// Follows the parser through a text and gathers plain words of it.
class MarkdownWalk
{
public:
    MarkdownWalk(const QByteArray &text, qsizetype from, Sections &sections)
        : m_text(text)
        , m_sections(sections)
        , m_counted(from)
        , m_line(text.first(from).count('\n') + 1)
    {}

    void enter(MD_BLOCKTYPE type, void *detail)
    {
        if (type == MD_BLOCK_UL || type == MD_BLOCK_OL || type == MD_BLOCK_LI)
            endBlock(); // the words of an entry before what lies within it
        if (type == MD_BLOCK_UL)
            m_lists.append(0);
        else if (type == MD_BLOCK_OL)
            m_lists.append(static_cast<MD_BLOCK_OL_DETAIL *>(detail)->start);
        else if (type == MD_BLOCK_LI && !m_lists.isEmpty())
            m_bullet = m_lists.constLast() == 0 ? u"• "_s : u"%1. "_s.arg(m_lists.last()++);
    }

    void leave(MD_BLOCKTYPE type, void *detail)
    {
        switch (type) {
        case MD_BLOCK_H:
            m_sections.heading(int(static_cast<MD_BLOCK_H_DETAIL *>(detail)->level), takeText(), m_blockLine);
            break;
        case MD_BLOCK_UL:
        case MD_BLOCK_OL:
            if (!m_lists.isEmpty())
                m_lists.removeLast();
            break;
        case MD_BLOCK_TD:
        case MD_BLOCK_TH:
            m_words += u" | "_s;
            break;
        case MD_BLOCK_TR:
            if (m_words.endsWith(u" | "))
                m_words.chop(3);
            endBlock();
            break;
        case MD_BLOCK_P:
            if (m_isBold && m_words.trimmed().endsWith(u'?'))
                m_sections.heading(Sections::questionLevel, takeText(), m_blockLine);
            else
                endBlock();
            break;
        case MD_BLOCK_LI:
        case MD_BLOCK_CODE:
            endBlock();
            break;
        case MD_BLOCK_DOC:
        case MD_BLOCK_QUOTE:
        case MD_BLOCK_HR:
        case MD_BLOCK_HTML:
        case MD_BLOCK_TABLE:
        case MD_BLOCK_THEAD:
        case MD_BLOCK_TBODY:
            break;
        }
    }

    void enterSpan(MD_SPANTYPE type) { m_strong += type == MD_SPAN_STRONG ? 1 : 0; }

    void leaveSpan(MD_SPANTYPE type, void *detail)
    {
        m_strong -= type == MD_SPAN_STRONG ? 1 : 0;
        if (type != MD_SPAN_A)
            return;
        const MD_ATTRIBUTE &href = static_cast<MD_SPAN_A_DETAIL *>(detail)->href;
        const QString address = QString::fromUtf8(href.text, href.size);
        const bool isWeb = address.startsWith("http://"_L1) || address.startsWith("https://"_L1);
        if (isWeb && !m_words.endsWith(address))
            m_words += u" ("_s % address % u')';
    }

    void text(MD_TEXTTYPE type, const char *bytes, qsizetype size)
    {
        if (type == MD_TEXT_HTML)
            return; // marks of another language, and hostile ones among them
        const qsizetype at = bytes - m_text.constData();
        if (m_words.isEmpty() && bytes >= m_text.constData() && at < m_text.size()) {
            for (; m_counted < at; ++m_counted)
                m_line += m_text[m_counted] == '\n' ? 1 : 0;
            m_blockLine = m_line;
        }
        if (m_words.isEmpty())
            m_isBold = m_strong > 0;
        if (type == MD_TEXT_BR)
            m_words += u'\n';
        else if (type == MD_TEXT_SOFTBR)
            m_words += u' ';
        else if (type == MD_TEXT_ENTITY)
            m_words += entity(QByteArray(bytes, size));
        else if (type != MD_TEXT_NULLCHAR)
            m_words += QString::fromUtf8(bytes, size);
        m_isBold = m_isBold && (m_strong > 0 || type == MD_TEXT_SOFTBR);
    }

    void endBlock()
    {
        const QString words = takeText();
        if (words.trimmed().isEmpty())
            return;
        m_sections.block(m_bullet + words, m_blockLine);
        m_bullet.clear();
    }

private:
    QString takeText() { return std::exchange(m_words, {}); }

    static QString entity(const QByteArray &name)
    {
        static const QHash<QByteArray, QString> known{
            {"&amp;", u"&"_s},  {"&lt;", u"<"_s},    {"&gt;", u">"_s},    {"&quot;", u"\""_s}, {"&apos;", u"'"_s},
            {"&nbsp;", u" "_s}, {"&ndash;", u"–"_s}, {"&mdash;", u"—"_s}, {"&euro;", u"€"_s},  {"&hellip;", u"…"_s}};
        return known.value(name, QString::fromUtf8(name));
    }

    const QByteArray &m_text;
    Sections &m_sections;
    QString m_words;
    QString m_bullet;
    QList<unsigned> m_lists; ///< the next number of each list one is in; 0 where it has none
    int m_strong = 0;
    bool m_isBold = false; ///< all words of the block so far
    qsizetype m_counted = 0; ///< bytes whose lines are in m_line
    qint64 m_line = 1;
    qint64 m_blockLine = 1;
};

} // namespace

void readMarkdown(const QByteArray &text, EntryTaker &taker)
{
    QString title;
    const qsizetype from = readFrontMatter(text, taker, title);
    Sections sections(taker);
    sections.setTitle(title);
    MarkdownWalk walk(text, from, sections);
    MD_PARSER parser{};
    parser.flags = MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_PERMISSIVEATXHEADERS;
    parser.enter_block = [](MD_BLOCKTYPE type, void *detail, void *user) {
        static_cast<MarkdownWalk *>(user)->enter(type, detail);
        return 0;
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void *detail, void *user) {
        static_cast<MarkdownWalk *>(user)->leave(type, detail);
        return 0;
    };
    parser.enter_span = [](MD_SPANTYPE type, void *, void *user) {
        static_cast<MarkdownWalk *>(user)->enterSpan(type);
        return 0;
    };
    parser.leave_span = [](MD_SPANTYPE type, void *detail, void *user) {
        static_cast<MarkdownWalk *>(user)->leaveSpan(type, detail);
        return 0;
    };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR *bytes, MD_SIZE size, void *user) {
        static_cast<MarkdownWalk *>(user)->text(type, bytes, qsizetype(size));
        return 0;
    };
    if (md_parse(text.constData() + from, MD_SIZE(text.size() - from), &parser, &walk) != 0)
        taker.complain(1, u"cannot be read"_s);
    walk.endBlock();
    sections.finish();
}

} // namespace Baton::Server
