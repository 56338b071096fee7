// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/ai/sections.h"

#include <libxml/HTMLparser.h>
#include <libxml/SAX2.h>
#include <libxml/parserInternals.h>

#include <QSet>

#include <memory>

// libxml2 takes any markup, however broken. Nothing but text, headings, the page's language, title and address comes
// out of it: no tag, no attribute that could act, nothing that is fetched.

namespace Baton::Server {

using namespace Qt::Literals::StringLiterals;

namespace {

using Attributes = QHash<QString, QString>;

/// What is on a page beside its text.
const QSet<QString> &leftOut()
{
    static const QSet<QString> names{u"script"_s, u"style"_s,    u"nav"_s,      u"footer"_s, u"aside"_s,
                                     u"form"_s,   u"noscript"_s, u"template"_s, u"svg"_s,    u"math"_s,
                                     u"iframe"_s, u"object"_s,   u"button"_s,   u"select"_s, u"textarea"_s,
                                     u"audio"_s,  u"video"_s,    u"canvas"_s};
    return names;
}

/// Begins a line of its own.
const QSet<QString> &blocks()
{
    static const QSet<QString> names{
        u"p"_s,          u"div"_s,    u"section"_s, u"article"_s, u"main"_s,       u"header"_s,  u"ul"_s,  u"ol"_s,
        u"li"_s,         u"dl"_s,     u"dd"_s,      u"table"_s,   u"tr"_s,         u"details"_s, u"pre"_s, u"hr"_s,
        u"blockquote"_s, u"figure"_s, u"body"_s,    u"address"_s, u"figcaption"_s, u"caption"_s};
    return names;
}

/// Level of a heading; 0 for anything else.
int headingLevel(const QString &name)
{
    if (name.size() == 2 && name[0] == u'h' && name[1] >= u'1' && name[1] <= u'6')
        return name[1].digitValue();
    return name == "dt"_L1 || name == "summary"_L1 ? Sections::questionLevel : 0;
}

constexpr int deepest = 1'000; // elements in one another; browsers stop at half of that

class HtmlWalk
{
public:
    HtmlWalk(EntryTaker &taker, Sections &sections)
        : m_taker(taker)
        , m_sections(sections)
    {}

    htmlParserCtxtPtr parser = nullptr;

    void begin(const QString &name, const Attributes &attributes)
    {
        if (++m_depth == deepest) {
            m_taker.complain(xmlSAX2GetLineNumber(parser), u"more than %1 elements in one another"_s.arg(deepest));
            xmlStopParser(parser); // which takes the longer the more are open
        }
        // The parser tells the end of each element, also of one that has none of its own.
        if (m_hidden > 0 || leftOut().contains(name) || isHidden(attributes)) {
            ++m_hidden;
            return;
        }
        if (name == "html"_L1 && m_taker.language.isEmpty())
            m_taker.language = attributes.value(u"lang"_s).replace(u'_', u'-');
        // A relative one names no host, and is told to nobody.
        if (name == "link"_L1 && attributes.value(u"rel"_s).toLower() == "canonical"_L1
            && attributes.value(u"href"_s).startsWith("http"_L1, Qt::CaseInsensitive))
            m_taker.url = attributes.value(u"href"_s);
        if (name == "title"_L1 || headingLevel(name) > 0 || blocks().contains(name))
            endBlock();
        if (headingLevel(name) > 0)
            m_anchor = attributes.value(u"id"_s);
        m_bullet = name == "li"_L1 ? u"• "_s : m_bullet;
        if (name == "br"_L1)
            m_words += u'\n';
        m_raw += name == "pre"_L1 ? 1 : 0;
    }

    void end(const QString &name)
    {
        --m_depth;
        if (m_hidden > 0) {
            --m_hidden;
            return;
        }
        const int level = headingLevel(name);
        if (level > 0)
            m_sections.heading(level, std::exchange(m_words, {}), m_line, std::exchange(m_anchor, {}));
        else if (name == "title"_L1)
            m_sections.setTitle(std::exchange(m_words, {}).simplified());
        else if (name == "td"_L1 || name == "th"_L1)
            m_words += u" | "_s;
        else if (blocks().contains(name))
            endBlock();
        m_raw -= name == "pre"_L1 && m_raw > 0 ? 1 : 0;
    }

    void text(const QString &given)
    {
        if (m_hidden > 0)
            return;
        if (QStringView(m_words).trimmed().isEmpty()) // not a copy for each piece of a long text
            m_line = xmlSAX2GetLineNumber(parser);
        if (m_raw > 0) {
            m_words += given;
            return;
        }
        // One blank for any white space, none at the beginning of a line.
        for (const QChar c : given) {
            if (!c.isSpace())
                m_words += c;
            else if (!m_words.isEmpty() && !m_words.endsWith(u' ') && !m_words.endsWith(u'\n'))
                m_words += u' ';
        }
    }

    void endBlock()
    {
        QString words = std::exchange(m_words, {}).trimmed();
        if (words.endsWith(u" |"))
            words.chop(2);
        if (words.isEmpty())
            return;
        m_sections.block(std::exchange(m_bullet, {}) + words, m_line);
    }

private:
    static bool isHidden(const Attributes &attributes)
    {
        return attributes.contains(u"hidden"_s) || attributes.value(u"aria-hidden"_s) == "true"_L1
            || attributes.value(u"role"_s) == "navigation"_L1;
    }

    EntryTaker &m_taker;
    Sections &m_sections;
    QString m_words;
    QString m_bullet;
    QString m_anchor;
    int m_depth = 0;
    int m_hidden = 0; ///< elements one is in that are left out with all that is in them
    int m_raw = 0;
    qint64 m_line = 1;
};

QString textOf(const xmlChar *text)
{
    return QString::fromUtf8(reinterpret_cast<const char *>(text));
}

htmlSAXHandler handlerOfWalk()
{
    htmlSAXHandler handler{};
    handler.startElement = [](void *user, const xmlChar *name, const xmlChar **pairs) {
        Attributes attributes;
        for (; pairs != nullptr && pairs[0] != nullptr; pairs += 2)
            attributes.insert(textOf(pairs[0]).toLower(), pairs[1] == nullptr ? QString() : textOf(pairs[1]).trimmed());
        static_cast<HtmlWalk *>(user)->begin(textOf(name).toLower(), attributes);
    };
    handler.endElement = [](void *user, const xmlChar *name) {
        static_cast<HtmlWalk *>(user)->end(textOf(name).toLower());
    };
    handler.characters = [](void *user, const xmlChar *text, int size) {
        static_cast<HtmlWalk *>(user)->text(QString::fromUtf8(reinterpret_cast<const char *>(text), size));
    };
    handler.ignorableWhitespace = handler.characters;
    return handler;
}

} // namespace

void readHtml(const QByteArray &text, EntryTaker &taker)
{
    Sections sections(taker);
    HtmlWalk walk(taker, sections);
    // At once and not piece by piece, for which libxml2 2.9 gives up on a page that begins with an end.
    const std::unique_ptr<htmlParserCtxt, decltype(&htmlFreeParserCtxt)> parser(
        htmlCreateMemoryParserCtxt(text.constData(), int(text.size())), htmlFreeParserCtxt);
    if (!parser) {
        taker.complain(1, u"cannot be read"_s);
        return;
    }
    walk.parser = parser.get();
    *parser->sax = handlerOfWalk();
    parser->userData = &walk;
    htmlCtxtUseOptions(parser.get(),
                       HTML_PARSE_RECOVER | HTML_PARSE_NONET | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING
                           | HTML_PARSE_IGNORE_ENC);
    xmlSwitchEncoding(parser.get(), XML_CHAR_ENCODING_UTF8); // whatever the page says of itself: it has been looked at
    htmlParseDocument(parser.get());
    walk.endBlock();
    sections.finish();
}

} // namespace Baton::Server
