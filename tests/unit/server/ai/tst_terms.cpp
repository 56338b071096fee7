// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/ai/terms.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Baton::Server;

/// How text is made comparable.
class TestTerms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plainWords_givenText_givesWordsAndBorders_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("clauses") << u"I don’t know. Help, please!"_s << u"| i dont know | help | please | "_s;
        QTest::newRow("accents") << u"Äpfel für Größe"_s << u"| apfel fur grosse | "_s;
        QTest::newRow("arabic") << u"أُريدُ الفـاتورة"_s << u"| اريد الفاتوره | "_s;
        QTest::newRow("chinese") << u"在哪里下载发票？"_s << u"| 在哪里下载发票 | "_s;
        QTest::newRow("only marks") << u"?! ..."_s << u"| "_s;
        QTest::newRow("empty") << QString() << u"| "_s;
    }
    void plainWords_givenText_givesWordsAndBorders()
    {
        QFETCH(QString, text);
        QTEST(plainWords(text), "expected");
    }

    void termsOf_inflectedWords_areTheSame()
    {
        QCOMPARE(termsOf(plainWords(u"How do I export projects?"_s)), termsOf(plainWords(u"exporting a project"_s)));
        QCOMPARE(termsOf(plainWords(u"Meine Buchungen"_s)), termsOf(plainWords(u"die Buchung"_s)));
    }

    void termsOf_chinese_givesPairs()
    {
        QCOMPARE(termsOf(plainWords(u"下载发票PDF"_s)), (QStringList{u"下载"_s, u"载发"_s, u"发票"_s, u"pdf"_s}));
    }

    void termsOf_manyWords_keepsTheLimit()
    {
        QString text;
        for (int i = 0; i < 500; ++i)
            text += u"word%1 "_s.arg(i);
        QCOMPARE(termsOf(plainWords(text), 64).size(), 64);
    }
};

QTEST_APPLESS_MAIN(TestTerms)
#include "tst_terms.moc"
