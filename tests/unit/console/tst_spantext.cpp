// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/spantext.h"

#include <QTest>

using namespace Baton;
using namespace Qt::Literals::StringLiterals;

/// Times of a day as they are typed.
class TestSpanText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void read_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("told"); // "-" where it is not understood
        QTest::newRow("closed") << QString() << QString();
        QTest::newRow("blanks") << u"  "_s << QString();
        QTest::newRow("one") << u"09:00–17:30"_s << u"09:00–17:30"_s;
        QTest::newRow("hours alone") << u"9-17"_s << u"09:00–17:00"_s;
        QTest::newRow("with points and blanks") << u" 9.15 - 12.30 ; 13 — 18 "_s << u"09:15–12:30, 13:00–18:00"_s;
        QTest::newRow("in another order") << u"13-18, 9-12"_s << u"09:00–12:00, 13:00–18:00"_s;
        QTest::newRow("to the end of the day") << u"22:00-24:00"_s << u"22:00–24:00"_s;
        QTest::newRow("over midnight") << u"22-2"_s << u"22:00–02:00"_s;
        QTest::newRow("Arabic digits") << u"٠٩:٠٠-١٢:٣٠، ١٣:٠٠-١٨:٠٠"_s << u"09:00–12:30, 13:00–18:00"_s;
        QTest::newRow("Chinese signs") << u"09：00－17：00"_s << u"09:00–17:00"_s;
        QTest::newRow("a word") << u"closed"_s << u"-"_s;
        QTest::newRow("half") << u"9:00-"_s << u"-"_s;
        QTest::newRow("begins at 24") << u"24:00-2:00"_s << u"-"_s;
        QTest::newRow("after 24") << u"9:00-24:01"_s << u"-"_s;
        QTest::newRow("sixty minutes") << u"9:60-12"_s << u"-"_s;
        QTest::newRow("one time") << u"9:00"_s << u"-"_s;
        QTest::newRow("three") << u"9-12-15"_s << u"-"_s;
    }
    void read()
    {
        QFETCH(QString, text);
        QFETCH(QString, told);
        const auto spans = spansRead(text);
        QCOMPARE(spans ? spansTold(*spans) : u"-"_s, told);
        if (spans)
            QCOMPARE(spansRead(spansTold(*spans)), spans);
    }
};

QTEST_GUILESS_MAIN(TestSpanText)
#include "tst_spantext.moc"
