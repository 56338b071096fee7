// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/text.h"
#include "ui/transcript/heightindex.h"
#include "ui/transcript/links.h"
#include "ui/transcript/markdown.h"
#include "ui/transcript/messagebox.h"
#include "ui/transcript/textblock.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QImage>
#include <QPainter>
#include <QRandomGenerator>
#include <QTest>

using namespace Baton;
using namespace Baton::Ui;
using namespace Qt::Literals::StringLiterals;

class TestUiTextBlock : public QObject
{
    Q_OBJECT

private:
    static TextFonts fonts() { return {QApplication::font(), QFont(u"DejaVu Sans Mono"_s, 9)}; }

private Q_SLOTS:
    void layout_ofHostileText_isLiteral_data();
    void layout_ofHostileText_isLiteral();
    void layout_ofTooMuch_isCut();
    void links_onlyWebAddresses_data();
    void links_onlyWebAddresses();
    void links_ofThousands_areFiftyAndQuick();
    void paragraph_rightToLeft_standsRight();
    void heights_atRandom_agreeWithPlainSums();
    void lane_neverTakesVisitorText();
    void lane_holdsHowFarItHasCome_behindWhatHappened();
    void lane_staysWithinItsEdges_whereItIsNarrow();
};

void TestUiTextBlock::layout_ofHostileText_isLiteral_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, const QString &text) { QTest::newRow(name) << text << text; };
    row("image", u"<img src='file:///etc/passwd'>"_s);
    row("tables", u"<table><tr><td>"_s.repeated(300));
    row("divs", u"<div>"_s.repeated(1600));
    row("wide letters", u"W"_s.repeated(8000));
    QTest::newRow("marks") << u'Z' + u"\u0301"_s.repeated(7999) << u'Z' + u"\u0301"_s.repeated(8);
    row("override", u"\u202Eevil\u2066 text\u202C"_s.repeated(100));
    row("families", u"\U0001F468\u200D\U0001F469\u200D\U0001F467"_s.repeated(200));
    QTest::newRow("newlines") << u"\n"_s.repeated(7999) << QString();
    QTest::newRow("surrogate") << QString(QChar(0xd800)) + u"x"_s << u"\uFFFDx"_s;
    row("script", u"javascript:alert(1)"_s);
}

void TestUiTextBlock::layout_ofHostileText_isLiteral()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    for (const RichText &rich : {literalText(text), markdownText(text)}) {
        const auto block = TextBlock::make(rich, fonts(), 400);
        QImage image(440, 600, QImage::Format_ARGB32_Premultiplied);
        QPainter painter(&image);
        TextPaint paint;
        paint.selected = {0, text.size()};
        block->paint(painter, {0, 0}, paint);
        QVERIFY2(block->text().contains(shown), qPrintable(block->text().left(200)));
        QVERIFY(block->size().width() <= 400);
        QVERIFY(block->links().isEmpty());
        QVERIFY(block->size().height() > 0);
    }
}

void TestUiTextBlock::layout_ofTooMuch_isCut()
{
    const auto block = TextBlock::make(literalText(u"a"_s.repeated(1'000'000)), fonts(), 400);
    QCOMPARE(block->text().size(), RichText::maximumCodePoints + 1);
}

void TestUiTextBlock::links_onlyWebAddresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("host");
    QTest::newRow("plain") << u"see https://shop.example/a(b)."_s << u"shop.example"_s;
    QTest::newRow("look-alike") << u"https://\u0430pple.com"_s << u"xn--pple-43d.com"_s;
    QTest::newRow("backslash") << u"https://evil.example\\@good.example/"_s << QString();
    QTest::newRow("user part") << u"https://bank.example@evil.example/"_s << QString();
    QTest::newRow("script") << u"javascript:alert(1)"_s << QString();
    QTest::newRow("data") << u"data:text/html,x"_s << QString();
    QTest::newRow("file") << u"file:///etc/passwd"_s << QString();
    QTest::newRow("share") << u"\\\\host\\share"_s << QString();
    QTest::newRow("no host") << u"https://"_s << QString();
    QTest::newRow("inside a word") << u"xhttps://a.example"_s << QString();
    QTest::newRow("hidden direction") << u"https://a.example/\u202Egpj.exe"_s << QString();
    QTest::newRow("too long") << u"https://a.example/"_s + u"x"_s.repeated(30'000) << QString();
}

void TestUiTextBlock::links_onlyWebAddresses()
{
    QFETCH(QString, text);
    QFETCH(QString, host);
    const auto links = findLinks(text);
    QCOMPARE(links.isEmpty(), host.isEmpty());
    if (!links.isEmpty())
        QCOMPARE(shownHost(links.first().url), host);
}

void TestUiTextBlock::links_ofThousands_areFiftyAndQuick()
{
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(findLinks(u"https://a.example "_s.repeated(2000)).size(), 50);
    QVERIFY(timer.elapsed() < 200);
}

void TestUiTextBlock::paragraph_rightToLeft_standsRight()
{
    const auto block =
        TextBlock::make(literalText(u"مرحبا\nthis line is much longer than the first one"_s), fonts(), 600);
    // A click at the far left of the short right-to-left line is behind its last letter.
    QCOMPARE(block->positionAt({1, 2}), 5);
    QCOMPARE(block->positionAt({block->size().width(), 2}), 0);
}

void TestUiTextBlock::heights_atRandom_agreeWithPlainSums()
{
    QRandomGenerator random(7);
    HeightIndex index;
    QList<int> plain;
    for (int step = 0; step < 400; ++step) {
        const int what = random.bounded(4);
        if (what == 0 || plain.isEmpty()) {
            QList<int> more;
            for (int i = random.bounded(1, 9); i > 0; --i)
                more.append(random.bounded(1, 90));
            const int at = random.bounded(int(plain.size()) + 1);
            index.insert(at, more);
            for (qsizetype i = 0; i < more.size(); ++i)
                plain.insert(at + i, more.at(i));
        } else if (what == 1 && plain.size() > 3) {
            const int at = random.bounded(int(plain.size()) - 2);
            index.remove(at, 2);
            plain.remove(at, 2);
        } else {
            const int at = random.bounded(int(plain.size()));
            plain[at] = random.bounded(1, 90);
            index.set(at, plain.at(at));
        }
        qint64 sum = 0;
        for (int row = 0; row < plain.size(); ++row) {
            QCOMPARE(index.top(row), sum);
            QCOMPARE(index.rowAt(sum), row);
            sum += plain.at(row);
            QCOMPARE(index.rowAt(sum - 1), row);
        }
        QCOMPARE(index.total(), sum);
    }
}

void TestUiTextBlock::lane_neverTakesVisitorText()
{
    Message message;
    message.speaker = Speaker::Visitor;
    message.text = u"✔ Claimed by Mia"_s;
    QCOMPARE(sideOf(message), Side::Visitor);
    message.speaker = Speaker::Ai;
    QCOMPARE(sideOf(message), Side::Ours);
    message.kind = MessageKind::System;
    QCOMPARE(sideOf(message), Side::Lane);
}

void TestUiTextBlock::lane_holdsHowFarItHasCome_behindWhatHappened()
{
    const Theme theme;
    TranscriptEntry entry;
    entry.message.kind = MessageKind::System;
    entry.message.text = u"Ana has joined."_s;
    MessageWords words;
    words.mark = u"Claimed by you"_s;
    words.time = u"14:02"_s;
    const auto laidOut = [&](Qt::LayoutDirection direction) {
        return layoutMessage(entry, words, {}, 560, theme, direction);
    };
    const MessageBox bare = laidOut(Qt::LeftToRight);
    QVERIFY(bare.stateIcon.isNull() && bare.state.isNull());
    words.progress = Progress::Seen;
    words.state = u"seen"_s;
    words.worded = true;
    const MessageBox box = laidOut(Qt::LeftToRight);
    QCOMPARE(box.height, bare.height);
    QVERIFY(box.lane.right() < box.stateIcon.left() && box.stateIcon.right() < box.state.left());
    QVERIFY(box.laneIcon.left() > 0 && box.state.right() < 560);
    QVERIFY(box.body().contains(box.state));
    // As much room on one side as on the other.
    QVERIFY(qAbs(box.laneIcon.left() - (560 - box.state.right())) <= 8);
    const MessageBox mirrored = laidOut(Qt::RightToLeft);
    QVERIFY(mirrored.state.right() < mirrored.stateIcon.left() && mirrored.stateIcon.right() < mirrored.lane.left());
}

void TestUiTextBlock::lane_staysWithinItsEdges_whereItIsNarrow()
{
    const Theme theme;
    const int width = 300;
    TranscriptEntry entry;
    entry.message.kind = MessageKind::System;
    MessageWords words;
    words.mark = u"Claimed by %1"_s.arg(isolated(u"Maximiliane von Hohenstein"_s.repeated(2)));
    words.time = u"14:02"_s;
    words.progress = Progress::Sent;
    words.state = u"sent"_s;
    words.worded = true;
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        const MessageBox box = layoutMessage(entry, words, {}, width, theme, direction);
        const QRect row = box.laneRow();
        QVERIFY2(row.left() >= 0 && row.right() < width, qPrintable(u"%1 to %2"_s.arg(row.left()).arg(row.right())));
        QVERIFY(!box.stateIcon.isNull() && box.state.isNull());
        QVERIFY(box.laneText.contains(u'…') && box.laneText.contains(words.time));
        QCOMPARE(box.laneText.count(QChar(0x2068)), box.laneText.count(QChar(0x2069)));
    }
    words.mark = u"Claimed by you"_s; // what has room is whole
    QVERIFY(!layoutMessage(entry, words, {}, width, theme, Qt::LeftToRight).state.isNull());
}

QTEST_MAIN(TestUiTextBlock)
#include "tst_ui_textblock.moc"
