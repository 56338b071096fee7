// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/text.h"
#include "unit/domain/world.h"

#include <QtTest>

namespace Baton::Test {

using namespace Qt::Literals::StringLiterals;

/// What strangers write: made fit for the log, for one line, for a row.
class TstText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codePoints_surrogatePairs_countOnce();
    void cleanText_hostileInput_isMadeFit_data();
    void cleanText_hostileInput_isMadeFit();
    void cleanText_combiningMarks_keepsEightPerBase();
    void cleanText_itself_changesNothingMore();
    void cleanName_hostileInput_isOneSafeLine_data();
    void cleanName_hostileInput_isOneSafeLine();
    void oneLine_longText_endsInEllipsis_data();
    void oneLine_longText_endsInEllipsis();
    void isolated_anyText_standsBetweenIsolates();
    void cleanFileName_hostileInput_isFitForAnyDisk_data();
    void cleanFileName_hostileInput_isFitForAnyDisk();
};

void TstText::cleanFileName_hostileInput_isFitForAnyDisk_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("clean");
    QTest::newRow("plain") << u"Rechnung März.pdf"_s << u"Rechnung März.pdf"_s;
    QTest::newRow("folders") << u"../../etc/passwd"_s << u"passwd"_s;
    QTest::newRow("windows folders") << u"C:\\x\\evil.exe"_s << u"evil.exe"_s;
    QTest::newRow("bidi") << u"invoice\u202Efdp.exe"_s << u"invoicefdp.exe"_s;
    QTest::newRow("hidden") << u"..hidden"_s << u"hidden"_s;
    QTest::newRow("refused letters") << u"a<b>c:d\"e|f?g*.txt"_s << u"a_b_c_d_e_f_g_.txt"_s;
    QTest::newRow("device") << u"con.txt"_s << u"_con.txt"_s;
    QTest::newRow("numbered device") << u"LPT1"_s << u"_LPT1"_s;
    QTest::newRow("ends badly") << u"name. . ."_s << u"name"_s;
    QTest::newRow("nothing") << u"../.."_s << u"file"_s;
    QTest::newRow("empty") << QString() << u"file"_s;
    QTest::newRow("lines") << u"two\nlines.png"_s << u"two lines.png"_s;
    QTest::newRow("long") << QString(QString(500, u'a') + u".jpeg"_s) << QString(QString(115, u'a') + u".jpeg"_s);
}

void TstText::cleanFileName_hostileInput_isFitForAnyDisk()
{
    QFETCH(QString, name);
    QFETCH(QString, clean);
    QCOMPARE(cleanFileName(name), clean);
    QCOMPARE(cleanFileName(clean), clean);
}

void TstText::codePoints_surrogatePairs_countOnce()
{
    QCOMPARE(codePoints(u""), 0);
    QCOMPARE(codePoints(u"a\u00e4\u20ac"), 3);
    QCOMPARE(codePoints(u"\U0001F600\U0001F600"), 2);
    const QString lone = QString(QChar(0xD83D)) + u"a"_s + QChar(0xDE00) + QChar(0xD83D);
    QCOMPARE(codePoints(lone), 4);
}

void TstText::cleanText_hostileInput_isMadeFit_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("clean");
    const QString bad(QChar::ReplacementCharacter);
    const auto single = [](char16_t c) { return QString(u"a"_s + QChar(c) + u"b"_s); };
    QTest::newRow("NUL") << single(0) << QString(u"a"_s + bad + u"b"_s);
    QTest::newRow("escape") << u"\x1b]0;x\x07"_s << QString(bad + u"]0;x"_s + bad);
    QTest::newRow("0x1f") << single(0x1F) << QString(u"a"_s + bad + u"b"_s);
    QTest::newRow("delete") << single(0x7F) << QString(u"a"_s + bad + u"b"_s);
    QTest::newRow("c1 first") << single(0x80) << QString(u"a"_s + bad + u"b"_s);
    QTest::newRow("c1 last") << single(0x9F) << QString(u"a"_s + bad + u"b"_s);
    QTest::newRow("no break space stays") << single(0xA0) << single(0xA0);
    QTest::newRow("tilde stays") << single(0x7E) << single(0x7E);
    QTest::newRow("high surrogate alone") << single(0xD800) << QString(u"a"_s + bad + u"b"_s);
    QTest::newRow("low surrogate alone") << single(0xDFFF) << QString(u"a"_s + bad + u"b"_s);
    QTest::newRow("high surrogate at the end") << QString(u"a"_s + QChar(0xD83D)) << QString(u"a"_s + bad);
    QTest::newRow("U+FFFE") << single(0xFFFE) << QString(u"a"_s + bad + u"b"_s);
    QTest::newRow("U+FFFF") << single(0xFFFF) << QString(u"a"_s + bad + u"b"_s);
    QTest::newRow("U+FDD0") << single(0xFDD0) << QString(u"a"_s + bad + u"b"_s);
    QTest::newRow("U+FDEF") << single(0xFDEF) << QString(u"a"_s + bad + u"b"_s);
    QTest::newRow("U+FDCF stays") << single(0xFDCF) << single(0xFDCF);
    QTest::newRow("U+1FFFE") << u"a\U0001FFFEb"_s << QString(u"a"_s + bad + u"b"_s);
    QTest::newRow("emoji stays") << u"a\U0001F600b"_s << u"a\U0001F600b"_s;
    QTest::newRow("byte order mark goes") << single(0xFEFF) << u"ab"_s;
    QTest::newRow("newline and tab stay") << u"a\n\tb"_s << u"a\n\tb"_s;
    QTest::newRow("CR LF") << u"a\r\nb\r\n\r\nc"_s << u"a\nb\n\nc"_s;
    QTest::newRow("CR alone") << u"a\rb\r"_s << u"a\nb"_s;
    QTest::newRow("white space at the ends") << u" \n\t a \n "_s << u"a"_s;
    QTest::newRow("nothing") << u" \r\n "_s << QString();
    QTest::newRow("markup is text") << u"<img src='file:///x'>"_s << u"<img src='file:///x'>"_s;
    QTest::newRow("bidi stays, shown isolated") << u"a\u202Eb"_s << u"a\u202Eb"_s;
}

void TstText::cleanText_hostileInput_isMadeFit()
{
    QFETCH(QString, text);
    QTEST(cleanText(text), "clean");
}

void TstText::cleanText_combiningMarks_keepsEightPerBase()
{
    const QString marks(20'000, QChar(0x0301));
    QCOMPARE(cleanText(QString(u"Z"_s + marks)), QString(u"Z"_s + QString(8, QChar(0x0301))));
    QCOMPARE(cleanText(QString(u"Z"_s + QString(8, QChar(0x0301)) + u"Z"_s + QString(9, QChar(0x20DD)))),
             QString(u"Z"_s + QString(8, QChar(0x0301)) + u"Z"_s + QString(8, QChar(0x20DD))));
    // A joiner or a byte order mark between them is not a new base.
    for (const char16_t between : {u'\uFEFF', u'\u200D', u'\u2060'}) {
        QString piled = u"Z"_s;
        for (int i = 0; i < 100; ++i)
            piled += QString(8, QChar(0x0301)) + QChar(between);
        QCOMPARE(cleanText(piled).count(QChar(0x0301)), 8);
    }
    const QString family = u"\U0001F469\u200D\u2764\uFE0F\u200D\U0001F468"_s;
    QCOMPARE(cleanText(family.repeated(20)), family.repeated(20));
}

void TstText::cleanText_itself_changesNothingMore()
{
    const QString once = cleanText(u"\r\r\n\uFEFF \u0301\u0301 a\u0000\x1b b\r"_s);
    QCOMPARE(cleanText(once), once);
}

void TstText::cleanName_hostileInput_isOneSafeLine_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("clean");
    QTest::newRow("plain") << u"Vera Doe"_s << u"Vera Doe"_s;
    QTest::newRow("white space folds") << u"  Vera \n\t Doe "_s << u"Vera Doe"_s;
    QTest::newRow("bidi controls") << u"\u202AV\u202Eera\u202C \u2066D\u2069o\u200Ee\u200F\u061C"_s << u"Vera Doe"_s;
    QTest::newRow("zero width") << u"V\u200Be\u2060r\uFEFFa"_s << u"Vera"_s;
    QTest::newRow("joiners stay") << u"\u0645\u06CC\u200C\u062E"_s << u"\u0645\u06CC\u200C\u062E"_s;
    QTest::newRow("only spaces") << u" \u00A0\u2003 "_s << QString();
    QTest::newRow("only zero width") << u"\u200B\u200D\u2060\u200C"_s << QString();
    QTest::newRow("only marks") << u"\u0301\u0301"_s << QString();
    QTest::newRow("a digit is a name") << u"7"_s << u"7"_s;
    QTest::newRow("an emoji is a name") << u"\U0001F600"_s << u"\U0001F600"_s;
    QTest::newRow("10 KB") << QString(10'000, u'x') << QString(64, u'x');
    QTest::newRow("64 code points, not units") << u"\U0001F600"_s.repeated(70) << u"\U0001F600"_s.repeated(64);
    QTest::newRow("no space after the cut") << QString(QString(63, u'x') + u" y"_s) << QString(63, u'x');
    QTest::newRow("markup is text") << u"<b>Support</b>"_s << u"<b>Support</b>"_s;
}

void TstText::cleanName_hostileInput_isOneSafeLine()
{
    QFETCH(QString, text);
    QTEST(cleanName(text), "clean");
}

void TstText::oneLine_longText_endsInEllipsis_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("length");
    QTest::addColumn<QString>("line");
    QTest::newRow("fits") << u"abcd"_s << 4 << u"abcd"_s;
    QTest::newRow("one too long") << u"abcde"_s << 4 << u"abc…"_s;
    QTest::newRow("lines fold") << u" a\n\n b "_s << 4 << u"a b"_s;
    QTest::newRow("never half a pair") << u"ab\U0001F600cd"_s << 4 << u"ab…"_s;
    QTest::newRow("a whole pair stays") << u"a\U0001F600bcd"_s << 4 << u"a\U0001F600…"_s;
    QTest::newRow("says what it did not look at") << QString(u"a"_s + QString(500, u' ') + u"b"_s) << 4 << u"a…"_s;
    QTest::newRow("white space for ever") << QString(500, u' ') << 4 << u"…"_s;
    QTest::newRow("very long") << QString(8000, u'x') << 160 << QString(QString(159, u'x') + u"…"_s);
    QTest::newRow("empty") << QString() << 4 << QString();
}

void TstText::oneLine_longText_endsInEllipsis()
{
    QFETCH(QString, text);
    QFETCH(int, length);
    QTEST(oneLine(text, length), "line");
}

void TstText::isolated_anyText_standsBetweenIsolates()
{
    QCOMPARE(isolated(u"\u202Eabc"_s), u"\u2068\u202Eabc\u2069"_s);
}

BATON_DOMAIN_TEST(TstText);

} // namespace Baton::Test

#include "tst_text.moc"
