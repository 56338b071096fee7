// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data.h"
#include "server/ai/phrases.h"
#include "server/ai/terms.h"
#include "server/ai/triggers.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Baton;
using namespace Baton::Server;
using namespace Baton::Testing;

/// What asks for a human, and what only looks like it.
class TestTriggers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wish_forPerson_isHeard_data();
    void wish_forPerson_isHeard();
    void wish_forNoPerson_isNotHeard_data();
    void wish_forNoPerson_isNotHeard();
    void wish_longHostileText_isReadInTime_data();
    void wish_longHostileText_isReadInTime();
    void triggers_frictionAtThree_isFrustration();
    void triggers_frictionBeforeReturn_doesNotCount();
    void triggers_sensitiveWords_areAReason();
    void lowConfidence_atTheBorders_firesBelowOnly_data();
    void lowConfidence_atTheBorders_firesBelowOnly();
    void fallbacks_answerBetween_startAgain();
    void urgency_words_makeUrgent();
    void category_demo_isMostlyRight();
    void demo_askingTurns_areHeardAndOthersNot();
    void measure_explicitRequest();
};

void TestTriggers::wish_forPerson_isHeard_data()
{
    QTest::addColumn<QString>("text");
    const QStringList texts = {
        u"I want to talk to a human"_s,
        u"Could you put me through to somebody, please?"_s,
        u"agent"_s,
        u"Operator please"_s,
        u"Can I speak with a real person?"_s,
        u"I do not want to talk to a bot"_s,
        u"This goes nowhere. Get me a supervisor!"_s,
        u"I don't understand any of this, let me speak to an adviser"_s,
        u"Why can't I talk to a human?"_s,
        u"I'd rather discuss it with one of your staff"_s,
        u"Ich will mit einem Menschen sprechen"_s,
        u"Verbinden Sie mich mit einem Mitarbeiter"_s,
        u"Kann ich bitte eine echte Person sprechen?"_s,
        u"Kann ich nicht mit einem Menschen sprechen?"_s,
        u"أريد التحدث مع موظف"_s,
        u"حوّلني إلى شخص حقيقي من فضلك"_s,
        u"我要转人工"_s,
        u"请帮我找一位客服"_s,
        u"Quiero hablar con una persona"_s,
        u"Je voudrais parler à un conseiller"_s,
    };
    for (const QString &text : texts)
        QTest::newRow(qPrintable(text)) << text;
}

void TestTriggers::wish_forPerson_isHeard()
{
    QFETCH(QString, text);
    QVERIFY(wishForPerson(plainWords(text)) >= 70);
}

void TestTriggers::wish_forNoPerson_isNotHeard_data()
{
    QTest::addColumn<QString>("text");
    const QStringList texts = {
        u"Please don't transfer me to a human"_s,
        u"There is no need for an agent"_s,
        u"I don't need to talk to an agent, just tell me the price"_s,
        u"I am a real person"_s,
        u"The user agent of my browser is odd"_s,
        u"We are a real estate agent with 12 offices"_s,
        u"How do I delete my personal data?"_s,
        u"Where do I see the agent skills?"_s,
        u"How much does it cost per person?"_s,
        u"Can an employee be in two teams?"_s,
        u"Our customers want to talk to an agent on our own website"_s,
        u"I need a person licence for each seat"_s,
        u"The export is not human readable"_s,
        u"How do I invite a colleague to my workspace?"_s,
        u"Can I connect the clock to the network?"_s,
        u"Bitte nicht mit einem Mitarbeiter verbinden"_s,
        u"Was kosten die Tarife pro Person?"_s,
        u"Wie lade ich einen Kollegen ein?"_s,
        u"لا أريد التحدث مع موظف"_s,
        u"كم سعر الاشتراك لكل شخص؟"_s,
        u"不要转人工"_s,
        u"你们用人工智能吗？"_s,
        u"各个套餐每人多少钱？"_s,
        u"No quiero hablar con una persona"_s,
    };
    for (const QString &text : texts)
        QTest::newRow(qPrintable(text)) << text;
}

void TestTriggers::wish_forNoPerson_isNotHeard()
{
    QFETCH(QString, text);
    QCOMPARE(wishForPerson(plainWords(text)), 0);
}

void TestTriggers::wish_longHostileText_isReadInTime_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("talk to") << u"i talk to "_s.repeated(800);
    QTest::newRow("dont want") << u"dont want to "_s.repeated(600);
    QTest::newRow("nicht mit") << u"nicht mit einem "_s.repeated(500);
    QTest::newRow("han") << u"找和跟请"_s.repeated(2000);
    QTest::newRow("arabic") << u"لا اريد ان اتحدث "_s.repeated(450);
    QTest::newRow("one word") << QString(8000, u'a');
}

void TestTriggers::wish_longHostileText_isReadInTime()
{
    QFETCH(QString, text);
    QElapsedTimer timer;
    wishForPerson(u"| warm up | "_s);
    timer.start();
    wishForPerson(plainWords(text));
    QVERIFY2(timer.elapsed() < 500, qPrintable(QString::number(timer.elapsed())));
}

void TestTriggers::triggers_frictionAtThree_isFrustration()
{
    Turn turn;
    say(turn.thread, Speaker::Visitor, u"The invoice of March shows the wrong amount"_s);
    say(turn.thread, Speaker::Ai, u"Invoices are under Settings."_s);
    say(turn.thread, Speaker::Visitor, u"The March invoice has a wrong amount in it"_s);
    QCOMPARE(frictionOf(turn.thread), 1);
    QVERIFY(triggersOf(turn).isEmpty());
    say(turn.thread, Speaker::Ai, u"Invoices are under Settings."_s);
    say(turn.thread, Speaker::Visitor, u"That is the same answer and utterly useless."_s);
    QCOMPARE(triggersOf(turn), (QList<Reason>{{u"frustration"_s, 60, 5}}));
}

void TestTriggers::triggers_frictionBeforeReturn_doesNotCount()
{
    Turn turn;
    say(turn.thread, Speaker::Visitor, u"Useless, the same answer, you keep saying it"_s);
    say(turn.thread, Speaker::Visitor, u"Useless, the same answer, you keep saying it"_s);
    QVERIFY(!triggersOf(turn).isEmpty());
    say(turn.thread, Speaker::Agent, u"I have corrected it."_s);
    say(turn.thread, Speaker::Visitor, u"Where are my invoices now?"_s);
    QVERIFY(triggersOf(turn).isEmpty());
}

void TestTriggers::triggers_sensitiveWords_areAReason()
{
    Turn turn;
    say(turn.thread, Speaker::Visitor, u"My husband died and I cannot get into his account"_s);
    QCOMPARE(triggersOf(turn), (QList<Reason>{{u"sensitive"_s, 85, 1}}));
}

void TestTriggers::lowConfidence_atTheBorders_firesBelowOnly_data()
{
    QTest::addColumn<int>("confidence");
    QTest::addColumn<int>("fallbacksBefore");
    QTest::addColumn<int>("allowed");
    QTest::addColumn<bool>("fires");
    QTest::newRow("just below, none left") << 34 << 1 << 1 << true;
    QTest::newRow("equal") << 35 << 1 << 1 << false;
    QTest::newRow("just above") << 36 << 1 << 1 << false;
    QTest::newRow("one left") << 10 << 0 << 1 << false;
    QTest::newRow("two allowed, one used") << 10 << 1 << 2 << false;
    QTest::newRow("two allowed, two used") << 10 << 2 << 2 << true;
    QTest::newRow("none allowed") << 10 << 0 << 0 << true;
}

void TestTriggers::lowConfidence_atTheBorders_firesBelowOnly()
{
    QFETCH(int, confidence);
    QFETCH(int, fallbacksBefore);
    QFETCH(int, allowed);
    Workspace workspace = defaultWorkspace();
    workspace.fallbacks = allowed;
    Turn turn;
    for (int i = 0; i < fallbacksBefore; ++i) {
        say(turn.thread, Speaker::Visitor, u"What about this?"_s);
        say(turn.thread, Speaker::Ai, u"I am not sure."_s, fallbackSource);
    }
    say(turn.thread, Speaker::Visitor, u"And that?"_s);
    QTEST(lowConfidence(turn, workspace, confidence).has_value(), "fires");
}

void TestTriggers::fallbacks_answerBetween_startAgain()
{
    QList<Message> thread;
    say(thread, Speaker::Ai, u"I am not sure."_s, fallbackSource);
    QCOMPARE(fallbacksInARow(thread), 1);
    say(thread, Speaker::Ai, u"It is blue."_s, u"kb-1"_s);
    QCOMPARE(fallbacksInARow(thread), 0);
}

void TestTriggers::urgency_words_makeUrgent()
{
    QVERIFY(soundsUrgent(plainWords(u"This is URGENT!"_s)));
    QVERIFY(soundsUrgent(plainWords(u"Es ist dringend"_s)));
    QVERIFY(soundsUrgent(plainWords(u"الأمر عاجل"_s)));
    QVERIFY(soundsUrgent(plainWords(u"很紧急"_s)));
    QVERIFY(!soundsUrgent(plainWords(u"Take your time"_s)));
}

void TestTriggers::category_demo_isMostlyRight()
{
    static const QMap<QString, Category> names = {{u"sales"_s, Category::Sales},
                                                  {u"support"_s, Category::Support},
                                                  {u"billing"_s, Category::Billing},
                                                  {u"technical"_s, Category::Technical},
                                                  {u"general"_s, Category::General}};
    int all = 0;
    int right = 0;
    for (const QJsonObject &demo : objectsOf(contentOf(demoFile(u"conversations.jsonl"_s)))) {
        Turn turn;
        turn.head.page.current.url = demo[u"attributes"_s][u"page"_s][u"url"_s].toString();
        const QJsonArray turns = demo[u"turns"_s].toArray();
        for (const auto &said : turns)
            say(turn.thread, Speaker::Visitor, said[u"text"_s].toString());
        const Category category = categoryOf(turn);
        ++all;
        if (category == names.value(demo[u"category"_s].toString()))
            ++right;
        else
            qInfo("%s %s: %d", qPrintable(demo[u"id"_s].toString()), qPrintable(demo[u"category"_s].toString()),
                  int(category));
    }
    qInfo("category: %d of %d", right, all);
    QVERIFY(right * 4 >= all * 3);
}

void TestTriggers::demo_askingTurns_areHeardAndOthersNot()
{
    for (const QJsonObject &demo : objectsOf(contentOf(demoFile(u"conversations.jsonl"_s)))) {
        const QJsonArray turns = demo[u"turns"_s].toArray();
        const int asks = demo[u"ask_human_at"_s].toInt(-1);
        Turn turn;
        for (int i = 0; i < turns.size(); ++i) {
            const QString text = turns[i][u"text"_s].toString();
            const QString where = demo[u"id"_s].toString() + u" turn "_s + QString::number(i) + u": "_s + text;
            QVERIFY2((wishForPerson(plainWords(text)) > 0) == (i == asks), qPrintable(where));
            say(turn.thread, Speaker::Visitor, text);
            if (i != asks) {
                for (const Reason &reason : triggersOf(turn))
                    qInfo("%s before asked for: %s", qPrintable(reason.code), qPrintable(where));
            }
        }
    }
}

void TestTriggers::measure_explicitRequest()
{
    const QByteArray lines = contentOf(dataFile(u"triggers-dev.jsonl"_s));
    if (lines.isEmpty())
        QSKIP("triggers-dev.jsonl is not there: set BATON_DATA");
    QFile log(qEnvironmentVariable("BATON_MEASURE_LOG"));
    const bool logged = !log.fileName().isEmpty() && log.open(QIODevice::WriteOnly);
    QMap<QString, QList<int>> counts; // true, false positive, false negative, all negative
    for (const QJsonObject &line : objectsOf(lines)) {
        const QString trigger = line[u"trigger"_s].toString();
        const QString plain = plainWords(line[u"text"_s].toString());
        const auto count = [&](const QString &name, const QString &label, bool heard) {
            QList<int> &of = counts[name];
            of.resize(4);
            of[trigger == label ? (heard ? 0 : 2) : (heard ? 1 : 3)]++;
        };
        const int wish = wishForPerson(plain);
        count(u"human_request"_s, u"human_request"_s, wish > 0);
        count(u"human_request, wish for a person only"_s, u"human_request"_s, wish > 70);
        count(u"sensitive"_s, u"sensitive"_s, sensitivity(plain) > 0);
        count(u"frustration, angry words only"_s, u"frustration"_s, soundsAngry(plain));
        if (logged && (wish > 0) != (trigger == u"human_request"))
            log.write(
                (QString::number(wish) + u' ' + trigger + u' ' + line[u"id"_s].toString() + u": "_s + plain + u'\n')
                    .toUtf8());
    }
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        const QList<int> &n = *it;
        const double precision = n[0] / qMax(1.0, double(n[0] + n[1]));
        const double recall = n[0] / qMax(1.0, double(n[0] + n[2]));
        qInfo("%s: P %.2f R %.2f F1 %.2f, false alarms %.2f %%", qPrintable(it.key()), precision, recall,
              2 * precision * recall / qMax(0.001, precision + recall), 100.0 * n[1] / qMax(1, n[1] + n[3]));
    }
}

QTEST_APPLESS_MAIN(TestTriggers)
#include "tst_triggers.moc"
