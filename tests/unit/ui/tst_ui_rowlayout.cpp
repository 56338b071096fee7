// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "screenshots/world.h"
#include "ui/queue/rowlayout.h"

#include <QTest>

using namespace Baton;
using namespace Baton::Ui;
using namespace Qt::Literals::StringLiterals;

class TestUiRowLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waitLevel_atItsShares_rises();
    void parts_inNarrowRow_doNotOverlap_data();
    void parts_inNarrowRow_doNotOverlap();
    void parts_rightToLeft_areMirrored();
    void content_ofHostileHead_staysOnItsLine();
    void content_saysReasonAndCategoryInWords_data();
    void content_saysReasonAndCategoryInWords();
    void content_saysLeadScoreWithItsBand();
};

void TestUiRowLayout::waitLevel_atItsShares_rises()
{
    const Millis target(100'000);
    QCOMPARE(waitLevel(Millis(0), target), WaitLevel::None);
    QCOMPARE(waitLevel(Millis(49'999), target), WaitLevel::Early);
    QCOMPARE(waitLevel(Millis(50'000), target), WaitLevel::Half);
    QCOMPARE(waitLevel(Millis(79'999), target), WaitLevel::Half);
    QCOMPARE(waitLevel(Millis(80'000), target), WaitLevel::Soon);
    QCOMPARE(waitLevel(Millis(100'000), target), WaitLevel::Late);
    QVERIFY(waitIconName(WaitLevel::Half) != waitIconName(WaitLevel::Soon));
    QVERIFY(waitIconName(WaitLevel::Soon) != waitIconName(WaitLevel::Late));
}

void TestUiRowLayout::parts_inNarrowRow_doNotOverlap_data()
{
    QTest::addColumn<int>("width");
    QTest::newRow("usual") << 320;
    QTest::newRow("narrow") << 224;
    QTest::newRow("wide") << 900;
}

void TestUiRowLayout::parts_inNarrowRow_doNotOverlap()
{
    QFETCH(int, width);
    const Theme theme;
    const RowContent content{u"Wolfeschlegelsteinhausenbergerdorff von und zu Hohenlohe"_s,
                             u"1:04:12"_s,
                             WaitLevel::Late,
                             u"Technical"_s,
                             u"100 high"_s,
                             true,
                             true,
                             u"asked for a person, wants a custom quote, frustrated"_s,
                             u"/a/very/long/path/of/a/page · and a sentence that does not end"_s,
                             u"ZH"_s,
                             {u"BO"_s, u"MI"_s, u"+3"_s},
                             u"For you 0:25"_s,
                             true,
                             {}};
    const QRect rect(0, 0, width, rowHeight(theme));
    const RowLayout row = layoutRow(content, rect, theme, true, Qt::LeftToRight);
    const QList<QRect> parts{row.name,     row.urgent, row.avatars.value(0), row.waitIcon, row.wait,     row.offer,
                             row.category, row.lead,   row.reason,           row.line,     row.language, row.claim};
    for (int i = 0; i < parts.size(); ++i) {
        QVERIFY2(parts.at(i).width() <= 0 || rect.contains(parts.at(i)), qPrintable(QString::number(i)));
        for (int j = i + 1; j < parts.size(); ++j)
            QVERIFY2(!parts.at(i).intersects(parts.at(j)), qPrintable(u"%1 over %2"_s.arg(i).arg(j)));
    }
}

void TestUiRowLayout::parts_rightToLeft_areMirrored()
{
    const Theme theme;
    const RowContent content{u"Maria"_s, u"4:12"_s, WaitLevel::Late, u"Sales"_s, {},
                             false,      false,     u"asked"_s,      u"x"_s,     {},
                             {},         {},        false,           {}};
    const QRect rect(0, 0, 300, rowHeight(theme));
    const RowLayout row = layoutRow(content, rect, theme, false, Qt::RightToLeft);
    QVERIFY(row.wait.right() < row.name.left());
    QVERIFY(row.bar.left() > row.name.right());
}

void TestUiRowLayout::content_ofHostileHead_staysOnItsLine()
{
    Test::World world;
    Conversation &head = world.head(Test::World::jonas.toString());
    head.visitor.name = u"\u202Eadmin\n<b>x</b>"_s;
    head.page.current.url = u"javascript:alert(1)"_s;
    head.last.text = u"<img src='file:///etc/passwd'>\nsecond"_s;
    world.start();
    const RowContent content = rowContent(head, world.console().state(), world.now());
    QVERIFY(!content.name.contains(u'\n') && !content.name.contains(QChar(0x202E)));
    QVERIFY(!content.line.contains(u'\n'));
    QVERIFY(content.line.contains(u"<img"_s));
}

void TestUiRowLayout::content_saysReasonAndCategoryInWords_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<Category>("category");
    QTest::addColumn<QString>("word");
    QTest::newRow("asked") << u"explicit_request"_s << u"asked for a person"_s << Category::General << u"General"_s;
    QTest::newRow("frustrated") << u"frustration"_s << u"frustrated"_s << Category::Billing << u"Billing"_s;
    QTest::newRow("unsure") << u"low_confidence"_s << u"the AI was not sure"_s << Category::Technical << u"Technical"_s;
    QTest::newRow("quote") << u"custom_quote"_s << u"wants a custom quote"_s << Category::Sales << u"Sales"_s;
}

void TestUiRowLayout::content_saysReasonAndCategoryInWords()
{
    QFETCH(QString, code);
    QFETCH(QString, reason);
    QFETCH(Category, category);
    QFETCH(QString, word);
    Test::World world;
    Conversation &head = world.head(Test::World::jonas.toString());
    head.handoff->reasons = {Reason{code, 100, 0}};
    head.handoff->category = category;
    world.start();
    const RowContent content = rowContent(head, world.console().state(), world.now());
    QCOMPARE(content.reason, reason);
    QCOMPARE(content.category, word);
}

void TestUiRowLayout::content_saysLeadScoreWithItsBand()
{
    Test::World world;
    Conversation &head = world.head(Test::World::jonas.toString());
    head.lead.score = 82;
    world.start();
    QCOMPARE(rowContent(head, world.console().state(), world.now()).lead, u"82 high"_s);
    head.lead.score.reset();
    QCOMPARE(rowContent(head, world.console().state(), world.now()).lead, QString());
}

QTEST_MAIN(TestUiRowLayout)
#include "tst_ui_rowlayout.moc"
