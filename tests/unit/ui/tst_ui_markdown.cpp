// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/transcript/markdown.h"
#include "ui/transcript/messagebox.h"

#include <QTest>

using namespace Baton;
using namespace Baton::Ui;
using namespace Qt::Literals::StringLiterals;

class TestUiMarkdown : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void text_withMarkup_readsPlain_data();
    void text_withMarkup_readsPlain();
    void styles_areSetOff_notShown();
    void links_leadOnlyToTheWeb_data();
    void links_leadOnlyToTheWeb();
    void link_inWords_leadsToItsAddress();
    void code_holdsNoLinks();
    void levels_beyondFive_stayLiteral();
    void table_whereNarrow_isAligned();
    void table_whereWide_isListed();
    void bomb_ofMarkup_isShownLiterally_data();
    void bomb_ofMarkup_isShownLiterally();
    void markup_ofVisitors_staysLiteral();
};

void TestUiMarkdown::text_withMarkup_readsPlain_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("plain");
    QTest::newRow("emphasis") << u"a *b* **c** ~~d~~ `e`"_s << u"a b c d e"_s;
    QTest::newRow("no emphasis") << u"2 * 3 * 4 and snake_case_name"_s << u"2 * 3 * 4 and snake_case_name"_s;
    QTest::newRow("lines stay") << u"one\ntwo"_s << u"one\ntwo"_s;
    QTest::newRow("paragraphs") << u"one\n\n\ntwo"_s << u"one\n\ntwo"_s;
    QTest::newRow("heading") << u"# Prices\nfrom 20 on"_s << u"Prices\n\nfrom 20 on"_s;
    QTest::newRow("list") << u"Two:\n- a\n- b"_s << u"Two:\n• a\n• b"_s;
    QTest::newRow("numbers") << u"3. a\n4. b"_s << u"3. a\n4. b"_s;
    QTest::newRow("nested list") << u"- a\n  - b\n- c"_s << u"• a\n  • b\n• c"_s;
    QTest::newRow("task") << u"- [x] a\n- [ ] b"_s << u"☑ a\n☐ b"_s;
    QTest::newRow("quotation") << u"> a\n> b\n\nc"_s << u"> a\n> b\n\nc"_s;
    QTest::newRow("code") << u"```cpp\nint *a;\n\nb\n```"_s << u"int *a;\n\nb"_s;
    QTest::newRow("unclosed fence") << u"```\na *b*"_s << u"a *b*"_s;
    QTest::newRow("words after a fence") << u"```not a language\nx\n```"_s << u"not a language\nx"_s;
    QTest::newRow("html") << u"<b>bold</b> <img src=x onerror=y>"_s << u"<b>bold</b> <img src=x onerror=y>"_s;
    QTest::newRow("html block") << u"<script>\nalert(1)\n</script>"_s << u"<script>\nalert(1)\n</script>"_s;
    QTest::newRow("comment") << u"a <!-- hidden --> b"_s << u"a <!-- hidden --> b"_s;
    QTest::newRow("image") << u"![A desk](https://shop.example/a.png)"_s << u"A desk"_s;
    QTest::newRow("image without words") << u"![](http://exfil.example/?q=1)"_s << u"![](http://exfil.example/?q=1)"_s;
    QTest::newRow("entity") << u"a &amp; b &lt;b&gt; &unknown;"_s << u"a & b <b> &unknown;"_s;
    QTest::newRow("entity of a control") << u"&#x202E;a &#0; &#7;"_s << u"&#x202E;a &#0; &#7;"_s;
    QTest::newRow("definition") << u"[a]: http://x.example \"t\""_s << u"[a]: http://x.example \"t\""_s;
    QTest::newRow("definition in a list") << u"- [a]: http://x.example"_s << u"• [a]: http://x.example"_s;
    QTest::newRow("title of a link") << u"[a](http://x.example \"said\")"_s << u"a (said)"_s;
    QTest::newRow("empty item") << u"-\n- b"_s << u"• \n• b"_s;
    QTest::newRow("only marks") << u"***"_s << u"———"_s;
}

void TestUiMarkdown::text_withMarkup_readsPlain()
{
    QFETCH(QString, source);
    QFETCH(QString, plain);
    QCOMPARE(markdownText(source).text, plain);
}

void TestUiMarkdown::styles_areSetOff_notShown()
{
    const RichText rich = markdownText(u"a **b *c*** `d`"_s);
    QCOMPARE(rich.text, u"a b c d"_s);
    const QList<StyleSpan> wanted{{2, 2, StrongStyle}, {4, 1, StrongStyle | EmphasisStyle}, {6, 1, CodeStyle}};
    QCOMPARE(rich.spans, wanted);
    QCOMPARE(markdownText(u"## Head"_s).spans.value(0).style, quint8(StrongStyle));
}

void TestUiMarkdown::links_leadOnlyToTheWeb_data()
{
    QTest::addColumn<QString>("source");
    QTest::newRow("script") << u"[x](javascript:alert(1))"_s;
    QTest::newRow("script by entity") << u"[x](java&#115;cript:alert(1))"_s;
    QTest::newRow("data") << u"[x](data:text/html,y)"_s;
    QTest::newRow("file") << u"[x](file:///etc/passwd)"_s;
    QTest::newRow("own scheme") << u"[x](baton://conversation/c_1)"_s;
    QTest::newRow("user part") << u"[x](https://bank.example@evil.example/)"_s;
    QTest::newRow("relative") << u"[x](/etc/passwd)"_s;
    QTest::newRow("auto") << u"<ms-msdt:/id>"_s;
}

void TestUiMarkdown::links_leadOnlyToTheWeb()
{
    QFETCH(QString, source);
    const RichText rich = markdownText(source);
    QVERIFY(rich.links.isEmpty());
    QVERIFY2(rich.text.size() > 3, "what cannot be opened shows where it leads");
}

void TestUiMarkdown::link_inWords_leadsToItsAddress()
{
    const RichText rich =
        markdownText(u"**See** [the *prices*](https://shop.example/a?b=1&amp;c=2), https://b.example/"_s);
    QCOMPARE(rich.text, u"See the prices, https://b.example/"_s);
    QCOMPARE(rich.links.size(), 2);
    QCOMPARE(rich.links.at(0).url, QUrl(u"https://shop.example/a?b=1&c=2"_s));
    QCOMPARE(rich.text.mid(rich.links.at(0).start, rich.links.at(0).length), u"the prices"_s);
    QCOMPARE(rich.text.mid(rich.links.at(1).start, rich.links.at(1).length), u"https://b.example/"_s);
    // The words of a link may name another address: it leads to its own, which the dialog shows.
    const RichText posing = markdownText(u"[https://bank.example/](https://evil.example/)"_s);
    QCOMPARE(posing.links.size(), 1);
    QCOMPARE(posing.links.first().url.host(), u"evil.example"_s);
}

void TestUiMarkdown::code_holdsNoLinks()
{
    QVERIFY(markdownText(u"`https://a.example/`"_s).links.isEmpty());
    QVERIFY(markdownText(u"```\nhttps://a.example/\n```"_s).links.isEmpty());
}

void TestUiMarkdown::levels_beyondFive_stayLiteral()
{
    const RichText quotes = markdownText(u"> "_s.repeated(2000) + u"deep"_s);
    QCOMPARE(quotes.paragraphs.size(), 1);
    QCOMPARE(quotes.paragraphs.first().levels.size(), maximumDepth);
    QCOMPARE(quotes.text, u"> "_s.repeated(2000) + u"deep"_s);
    const RichText lists = markdownText(u"- "_s.repeated(300) + u"deep"_s);
    QCOMPARE(lists.paragraphs.last().levels.size(), maximumDepth);
    QCOMPARE(lists.text.count(u'•'), 300);
    QVERIFY(lists.text.endsWith(u"deep"_s));
}

void TestUiMarkdown::table_whereNarrow_isAligned()
{
    const RichText rich = markdownText(u"| Desk | Price |\n|---|--:|\n| Alder | 489 € |\n| Oak **XL** | 1,020 € |"_s);
    QCOMPARE(rich.text, u"Desk      Price\n──────  ───────\nAlder     489 €\nOak XL  1,020 €"_s);
    QCOMPARE(rich.paragraphs.size(), 1);
    QVERIFY(rich.paragraphs.first().kind == TextParagraph::Kind::Code);
}

void TestUiMarkdown::table_whereWide_isListed()
{
    const QString wide = u"a rather long description of this desk"_s;
    const RichText rich = markdownText(u"| Name | Text |\n|---|---|\n| Alder | %1 |\n| %1 | Oak |"_s.arg(wide));
    QCOMPARE(rich.text, u"Name: Alder\nText: %1\n\nName: %1\nText: Oak"_s.arg(wide));
}

void TestUiMarkdown::bomb_ofMarkup_isShownLiterally_data()
{
    QTest::addColumn<QString>("source");
    QTest::newRow("columns times rows") << u"|a"_s.repeated(1200) + u"|\n"_s + u"|-"_s.repeated(1200) + u"|\n"_s
            + u"|\n"_s.repeated(1500);
    QTest::newRow("levels times lines") << u"> > > > > a"_s + u"\na"_s.repeated(3900);
}

void TestUiMarkdown::bomb_ofMarkup_isShownLiterally()
{
    QFETCH(QString, source);
    QCOMPARE(markdownText(source).text, literalText(source).text);
}

void TestUiMarkdown::markup_ofVisitors_staysLiteral()
{
    Message message;
    message.speaker = Speaker::Visitor;
    message.text = u"**bold** [x](https://a.example/)"_s;
    QCOMPARE(shownText(message).text, message.text);
    QVERIFY(shownText(message).spans.isEmpty());
    message.speaker = Speaker::System;
    QCOMPARE(shownText(message).text, message.text);
    for (const Speaker ours : {Speaker::Ai, Speaker::Bot, Speaker::Agent}) {
        message.speaker = ours;
        QCOMPARE(shownText(message).text, u"bold x"_s);
    }
}

QTEST_GUILESS_MAIN(TestUiMarkdown)
#include "tst_ui_markdown.moc"
