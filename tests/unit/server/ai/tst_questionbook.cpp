// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/ai/questionbook.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Baton;
using namespace Baton::Server;

/// What the AI could not answer, grouped and counted.
class TestQuestionBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void sameQuestion_inOtherWords_isOneGroup();
    void otherQuestions_areGroupsOfTheirOwn_data();
    void otherQuestions_areGroupsOfTheirOwn();
    void sameTurn_countsOnce_alsoAfterARestart();
    void nothingToLookUp_isNoQuestion();
    void smallTalk_isNoQuestion_data();
    void smallTalk_isNoQuestion();
    void questionAfterAGreeting_isOne();
    void languages_areKeptApart_whereTheyAreKnown();
    void examples_areTheNewest_andTheFirst();
    void order_isUnansweredFirst_mostFrequentFirst();
    void answered_takesNoMore_andComesBackWhenForgotten();
    void dismissed_isGone_andMayComeAgain();
    void fullBook_dropsTheOneAskedLeast();

private:
    QList<QuestionGroup> ask(const QString &text, const QString &language = u"en"_s)
    {
        ++m_asked;
        return m_book->ask({{ConversationId(u"c_%1"_s.arg(m_asked)), 3, Instant{m_asked * 1000}, text}, language},
                           [this] { return u"q_%1"_s.arg(++m_ids); });
    }
    QStringList counts() const
    {
        QStringList all;
        for (const QuestionGroup &group : m_book->groups())
            all.append(u"%1 %2%3"_s.arg(group.count).arg(group.text, group.answer.isEmpty() ? QString() : u" ✓"_s));
        return all;
    }

    std::unique_ptr<QuestionBook> m_book;
    qint64 m_asked = 0;
    int m_ids = 0;
};

void TestQuestionBook::init()
{
    m_book = std::make_unique<QuestionBook>();
    m_asked = 0;
    m_ids = 0;
}

void TestQuestionBook::sameQuestion_inOtherWords_isOneGroup()
{
    QCOMPARE(ask(u"Can the lid be engraved with a monogram?"_s).size(), 1);
    ask(u"is it possible to have a monogram engraved on the lid"_s);
    const auto changed = ask(u"Hi! Could you engrave a monogram into the lid?"_s);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.constFirst().count, 3);
    QCOMPARE(counts(), QStringList{u"3 Can the lid be engraved with a monogram?"_s});
    QCOMPARE(m_book->unanswered(), 1);
}

void TestQuestionBook::otherQuestions_areGroupsOfTheirOwn_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::newRow("another land") << u"Do you ship to Norway?"_s << u"Do you ship to Iceland?"_s;
    QTest::newRow("one word in common") << u"Is the blue lamp dimmable?"_s << u"How heavy is the oak lamp stand?"_s;
    QTest::newRow("nothing in common") << u"Is there parking?"_s << u"Who founded the company?"_s;
}

void TestQuestionBook::otherQuestions_areGroupsOfTheirOwn()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    ask(first);
    ask(second);
    QCOMPARE(m_book->groups().size(), 2);
}

void TestQuestionBook::sameTurn_countsOnce_alsoAfterARestart()
{
    const UnansweredTurn turn{{ConversationId(u"c_1"_s), 3, Instant{1}, u"Is there parking?"_s}, u"en"_s};
    QCOMPARE(m_book->ask(turn, [] { return u"q_1"_s; }).size(), 1);
    QVERIFY(m_book->ask(turn, [] { return u"q_2"_s; }).isEmpty());
    QuestionBook again;
    again.load(m_book->groups());
    QVERIFY(again.ask(turn, [] { return u"q_3"_s; }).isEmpty());
    UnansweredTurn next = turn;
    next.turn.n = 5; // the same visitor insists
    QCOMPARE(again.ask(next, [] { return u"q_4"_s; }).constFirst().count, 2);
    QCOMPARE(again.groups().constFirst().id, u"q_1"_s);
}

void TestQuestionBook::nothingToLookUp_isNoQuestion()
{
    for (const QString &text : {QString(), u"?!"_s, u"ok"_s, u"can you please?"_s})
        ask(text);
    QVERIFY2(m_book->groups().isEmpty(), qPrintable(counts().join(u';')));
}

void TestQuestionBook::smallTalk_isNoQuestion_data()
{
    QTest::addColumn<QString>("text");
    const QStringList texts{u"Hello"_s,
                            u"Hi there!"_s,
                            u"Good morning, how are you today?"_s,
                            u"Thanks a lot for your help :)"_s,
                            u"Okay, great. Thank you so much, that's all. Have a nice day!"_s,
                            u"Guten Tag"_s,
                            u"Grüß Gott zusammen"_s,
                            u"Vielen Dank für die schnelle Antwort, schönen Abend noch!"_s,
                            u"Dankeschön, tschüss"_s,
                            u"Bonjour, ça va ?"_s,
                            u"D'accord, merci beaucoup !"_s,
                            u"¡Hola, buenos días!"_s,
                            u"Muchas gracias por su ayuda, hasta luego"_s,
                            u"السلام عليكم"_s,
                            u"شكراً جزيلاً، مع السلامة"_s,
                            u"早上好，有人吗？"_s,
                            u"好的，谢谢您的帮助！再见"_s};
    for (const QString &text : texts)
        QTest::newRow(qPrintable(text)) << text;
}

void TestQuestionBook::smallTalk_isNoQuestion()
{
    QFETCH(QString, text);
    QVERIFY(ask(text).isEmpty());
}

void TestQuestionBook::questionAfterAGreeting_isOne()
{
    ask(u"Hello! Good morning. Is there parking? Thanks"_s);
    ask(u"Hallo, vielen Dank. Gibt es Parkplätze?"_s, u"de"_s);
    ask(u"Bonjour, où est le parking ? Merci"_s, u"fr"_s);
    ask(u"Hola, ¿tienen aparcamiento? Gracias"_s, u"es"_s);
    ask(u"السلام عليكم، هل لديكم موقف سيارات؟ شكرا"_s, u"ar"_s);
    ask(u"你好，请问有停车场吗？谢谢"_s, u"zh"_s);
    QCOMPARE(m_book->groups().size(), 6);
}

void TestQuestionBook::languages_areKeptApart_whereTheyAreKnown()
{
    ask(u"Terrarium Premium"_s, u"en"_s);
    ask(u"Terrarium Premium"_s, u"de"_s);
    QCOMPARE(m_book->groups().size(), 2);
    ask(u"Terrarium Premium"_s, {});
    QCOMPARE(m_book->groups().size(), 2);
    QCOMPARE(m_book->groups().constFirst().count, 2);
}

void TestQuestionBook::examples_areTheNewest_andTheFirst()
{
    for (int i = 0; i < 8; ++i)
        ask(u"Is there parking? %1"_s.arg(QString(i, u'!')));
    const QuestionGroup group = m_book->groups().constFirst();
    QCOMPARE(group.count, 8);
    QStringList turns;
    for (const AskedTurn &turn : group.examples)
        turns.append(turn.conversation.toString());
    QCOMPARE(turns, (QStringList{u"c_8"_s, u"c_7"_s, u"c_6"_s, u"c_5"_s, u"c_1"_s}));
    QCOMPARE(group.text, group.examples.constLast().text);
    QCOMPARE(group.first, Instant{1000});
    QCOMPARE(group.last, Instant{8000});
}

void TestQuestionBook::order_isUnansweredFirst_mostFrequentFirst()
{
    ask(u"Is there parking?"_s);
    ask(u"Who founded the company?"_s);
    ask(u"Who founded your company"_s);
    ask(u"Do lamps glow?"_s);
    const QString founded = m_book->groups().constFirst().id;
    QCOMPARE(counts(), (QStringList{u"2 Who founded the company?"_s, u"1 Do lamps glow?"_s, u"1 Is there parking?"_s}));
    m_book->answer(founded, u"k_1"_s);
    QCOMPARE(counts().constLast(), u"2 Who founded the company? ✓"_s);
    QCOMPARE(m_book->unanswered(), 2);
}

void TestQuestionBook::answered_takesNoMore_andComesBackWhenForgotten()
{
    ask(u"Is there parking?"_s);
    const QString id = m_book->groups().constFirst().id;
    QVERIFY(!m_book->answer(u"q_none"_s, u"k_1"_s));
    QCOMPARE(m_book->answer(id, u"k_1"_s)->answer, u"k_1"_s);
    QVERIFY(!m_book->answer(id, u"k_1"_s)); // nothing new to store
    ask(u"Is there parking?"_s); // the answer did not catch it
    QCOMPARE(counts(), (QStringList{u"1 Is there parking?"_s, u"1 Is there parking? ✓"_s}));
    QVERIFY(!m_book->forget(u"k_2"_s));
    QVERIFY(!m_book->forget(QString()));
    QCOMPARE(m_book->forget(u"k_1"_s)->id, id);
    QCOMPARE(m_book->unanswered(), 2);
}

void TestQuestionBook::dismissed_isGone_andMayComeAgain()
{
    ask(u"Is there parking?"_s);
    const auto gone = m_book->dismiss(m_book->groups().constFirst().id);
    QVERIFY(gone);
    QCOMPARE(gone->count, 0);
    QVERIFY(!m_book->dismiss(gone->id));
    QVERIFY(m_book->groups().isEmpty());
    QCOMPARE(ask(u"Is there parking?"_s).constFirst().count, 1);
}

void TestQuestionBook::fullBook_dropsTheOneAskedLeast()
{
    m_book = std::make_unique<QuestionBook>(3);
    ask(u"Is there parking?"_s);
    ask(u"Is there parking?"_s);
    ask(u"Who founded the company?"_s);
    ask(u"Do lamps glow?"_s);
    const auto changes = ask(u"Where do sheep sleep?"_s);
    QCOMPARE(changes.size(), 2);
    QCOMPARE(changes[0].text, u"Who founded the company?"_s);
    QCOMPARE(changes[0].count, 0);
    QCOMPARE(changes[1].text, u"Where do sheep sleep?"_s);
    QCOMPARE(counts(), (QStringList{u"2 Is there parking?"_s, u"1 Where do sheep sleep?"_s, u"1 Do lamps glow?"_s}));
}

QTEST_GUILESS_MAIN(TestQuestionBook)
#include "tst_questionbook.moc"
