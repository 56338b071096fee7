// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "judgedturns.h"
#include "server/ai/knowledgebase.h"
#include "server/ai/rehearsal.h"
#include "server/ai/terms.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Baton;
using namespace Baton::Server;
using namespace Baton::Testing;

/// What a talk is judged to be about, whether that is known, and how annoyed its visitor is.
class TestJudgedTalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scope_unknownThing_isOutOfKnowledge_data();
    void scope_unknownThing_isOutOfKnowledge();
    void scope_sameBase_isTheSameModel();
    void scope_wordsTheBaseLacks_countAgainstAText();
    void intent_words_tellIt_data();
    void intent_words_tellIt();
    void annoyance_goesByTheLanguageOfTheTalk_data();
    void annoyance_goesByTheLanguageOfTheTalk();
    void annoyance_afterAPersonHadTheTalk_isToldButNotCounted();
};

void TestJudgedTalk::scope_unknownThing_isOutOfKnowledge_data()
{
    QTest::addColumn<QString>("known");
    QTest::addColumn<QString>("unknown");
    QTest::newRow("en") << u"How can I track my order?"_s << u"Will penguins juggle quartz on Mars?"_s;
    QTest::newRow("de") << u"Wie setze ich mein Passwort zurück?"_s << u"Jonglieren Pinguine mit Quarz?"_s;
    QTest::newRow("ar") << u"كيف أعيد تعيين كلمة المرور؟"_s << u"هل تطير البطاريق فوق المريخ؟"_s;
    QTest::newRow("zh") << u"忘记密码怎么重置？"_s << u"企鹅会飞吗"_s;
}

void TestJudgedTalk::scope_unknownThing_isOutOfKnowledge()
{
    QFETCH(QString, known);
    QFETCH(QString, unknown);
    KnowledgeBase base;
    base.importJsonLines(contentOf(demoFile(u"knowledge.jsonl"_s)));
    const JudgingTools tools{nullptr, &base.scope()};
    const Judged inside = judged({known}, {}, tools);
    QVERIFY2(inside.scope.score >= scopeBorder, qPrintable(QString::number(inside.scope.score)));
    QVERIFY(!codesOf(inside.reasons).contains(u"out_of_knowledge"_s));
    const Judged outside = judged({unknown}, {}, tools);
    QVERIFY2(outside.scope.score < scopeBorder, qPrintable(QString::number(outside.scope.score)));
    QVERIFY(codesOf(outside.reasons).contains(u"out_of_knowledge"_s));
}

void TestJudgedTalk::scope_wordsTheBaseLacks_countAgainstAText()
{
    const ScopeModel model(
        {u"open the front door"_s, u"unlock the front door"_s, u"pay my bill"_s, u"my bill is wrong"_s},
        {u"door"_s, u"door"_s, u"bill"_s, u"bill"_s});
    const Scope alone = model.judge(plainWords(u"unlock the front door"_s));
    const Scope among = model.judge(plainWords(u"unlock the front door 我们 在 山上 看 月亮 和 星星 很久 了"_s));
    QCOMPARE(among.label, alone.label);
    QCOMPARE(among.nearest, alone.nearest); // what is known of it is the same
    const auto odds = [](const Scope &scope) { return scope.score / (1 - scope.score); };
    QVERIFY2(odds(among) < 0.7 * odds(alone), qPrintable(QString::number(odds(among) / odds(alone))));
}

void TestJudgedTalk::scope_sameBase_isTheSameModel()
{
    const QStringList questions = {u"open the door"_s, u"close the door"_s, u"paint the wall"_s, u"clean the wall"_s};
    const QStringList classes = {u"door"_s, u"door"_s, u"wall"_s, u"wall"_s};
    const ScopeModel first(questions, classes);
    const ScopeModel second(questions, classes);
    for (const QString &text : {u"the door"_s, u"a wall to paint"_s, u"nothing of it"_s}) {
        QCOMPARE(first.judge(plainWords(text)).score, second.judge(plainWords(text)).score);
        QCOMPARE(first.judge(plainWords(text)).label, second.judge(plainWords(text)).label);
    }
    QCOMPARE(first.judge(plainWords(u"is the door shut"_s)).label, u"door"_s);
    QCOMPARE(first.judge(plainWords(u"which wall"_s)).label, u"wall"_s);
    QVERIFY(ScopeModel().judge(plainWords(u"door"_s)).label.isEmpty());
}

void TestJudgedTalk::intent_words_tellIt_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Category>("intent");
    QTest::newRow("sales en") << u"price of the enterprise plan with a discount"_s << Category::Sales;
    QTest::newRow("billing de") << u"Die Rechnung und die Zahlung stimmen nicht"_s << Category::Billing;
    QTest::newRow("technical ar") << u"خطأ في الشبكة"_s << Category::Technical;
    QTest::newRow("support zh") << u"忘记密码，账号登录不了"_s << Category::Support;
    QTest::newRow("general") << u"hm"_s << Category::General;
}

void TestJudgedTalk::intent_words_tellIt()
{
    QFETCH(QString, text);
    QTEST(judged({text}).intent, "intent");
}

void TestJudgedTalk::annoyance_goesByTheLanguageOfTheTalk_data()
{
    QTest::addColumn<QStringList>("turns");
    QTest::addColumn<bool>("isJudged");
    const QStringList english = {u"I want a table for two and it is for my mother"_s, u"What did you do to it?"_s};
    QTest::newRow("English, ends in a Spanish name") << english + QStringList{u"La Tasca de los Montes"_s} << true;
    QTest::newRow("English, ends in a Chinese name") << english + QStringList{u"王小明"_s} << true;
    QTest::newRow("German, ends in an OK")
        << QStringList{u"Ich möchte einen Tisch und es ist für die Mutter"_s, u"OK"_s} << false;
    QTest::newRow("Chinese, ends in an OK") << QStringList{u"我想给妈妈订一张桌子"_s, u"OK"_s} << false;
    QTest::newRow("Arabic, ends in an OK") << QStringList{u"أريد طاولة لشخصين من أجل أمي"_s, u"OK"_s} << false;
}

void TestJudgedTalk::annoyance_goesByTheLanguageOfTheTalk()
{
    QFETCH(QStringList, turns);
    QFETCH(bool, isJudged);
    QCOMPARE(judged(turns, {}, {&TalkModel::shipped(), nullptr}).annoyed > 0, isJudged);
}

void TestJudgedTalk::annoyance_afterAPersonHadTheTalk_isToldButNotCounted()
{
    // A model that has learnt that talks in which the AI fails annoy.
    std::vector<TalkExample> examples;
    for (int i = 0; i < 40; ++i) {
        TalkExample example;
        example.signs = {{Sign::Annoyed, i % 2 == 0}};
        for (int n = 0; n < 3; ++n) {
            say(example.talk, Speaker::Visitor, u"I want the next one of these"_s);
            say(example.talk, Speaker::Ai, i % 2 == 0 ? u"Sorry, that failed."_s : u"Here it is, number %1."_s.arg(n));
        }
        say(example.talk, Speaker::Visitor, u"And now the blue one"_s);
        examples.push_back(example);
    }
    const TalkModel model = TalkModel::trained(examples);
    const JudgingTools tools{&model, nullptr};
    Turn turn;
    turn.thread = examples.front().talk;
    const Judged before = judgeTurn(turn, {}, tools);
    QVERIFY(before.isTalkAnnoyed);
    QVERIFY(before.annoyed >= signBorder);
    say(turn.thread, Speaker::Agent, u"I have booked it for you."_s);
    for (int n = 0; n < 3; ++n) {
        say(turn.thread, Speaker::Visitor, u"I want the next one of these"_s);
        say(turn.thread, Speaker::Ai, u"Here it is, number %1."_s.arg(n));
    }
    say(turn.thread, Speaker::Visitor, u"And now a green lamp"_s);
    const Judged after = judgeTurn(turn, {}, tools);
    QVERIFY(after.annoyed >= signBorder);
    QVERIFY(!after.isTalkAnnoyed);
    QVERIFY(!codesOf(after.reasons).contains(u"frustration"_s));
    // Anger in the words that follow is told as that, and not as the talk's.
    QJsonArray turns;
    for (const Message &message : std::as_const(turn.thread)) {
        const QString role = message.speaker == Speaker::Visitor ? u"visitor"_s
            : message.speaker == Speaker::Ai                     ? u"ai"_s
                                                                 : u"agent"_s;
        turns.append(QJsonObject{{u"role"_s, role}, {u"text"_s, message.text}});
    }
    turns.append(QJsonObject{{u"role"_s, u"visitor"_s}, {u"text"_s, u"Das ist eine Frechheit, es reicht!"_s}});
    const auto lines = rehearsed({{u"id"_s, u"x"_s}, {u"turns"_s, turns}}, {}, tools);
    const auto whyOf = [](const QJsonObject &line) {
        for (const QJsonValue &reason : line[u"reasons"_s].toArray()) {
            if (reason[u"code"_s] == "frustration"_L1)
                return reason[u"why"_s].toString();
        }
        return QString();
    };
    QCOMPARE(whyOf(lines[6]), u"the talk as a whole"_s);
    QCOMPARE(whyOf(lines.last()), u"the words of this turn"_s);
}

QTEST_APPLESS_MAIN(TestJudgedTalk)
#include "tst_judgedtalk.moc"
