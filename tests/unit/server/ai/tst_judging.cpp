// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "judgedturns.h"
#include "server/ai/phrasebook.h"
#include "server/ai/scores.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Baton;
using namespace Baton::Server;
using namespace Baton::Testing;

/// What of a turn is a reason, in four languages, at the border of each.
class TestJudging : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void phrases_ofEveryLanguage_canBeRead();
    void reason_atItsBorder_firesOnOneSideOnly_data();
    void reason_atItsBorder_firesOnOneSideOnly();
    void friction_atItsThreshold_fires_data();
    void friction_atItsThreshold_fires();
    void complexity_atItsThreshold_fires_data();
    void complexity_atItsThreshold_fires();
    void leadScore_atItsThreshold_fires_data();
    void leadScore_atItsThreshold_fires();
    void companySize_atItsThreshold_fits_data();
    void companySize_atItsThreshold_fits();
    void page_ofAGroupWithARule_fires();
    void lowConfidence_afterTheAiGaveUp_fires_data();
    void lowConfidence_afterTheAiGaveUp_fires();
    void talk_thatNeedsNobody_handsNothingOver_data();
    void talk_thatNeedsNobody_handsNothingOver();
    void rules_changed_areInForceAtOnce();
    void reason_namesTheTurnThatCausedIt();
};

void TestJudging::phrases_ofEveryLanguage_canBeRead()
{
    for (const QString &language : {u"en"_s, u"de"_s, u"ar"_s, u"zh"_s, u"es"_s, u"fr"_s}) {
        const QString file =
            QDir(QStringLiteral(BATON_SOURCE_DIR)).filePath(u"resources/judge/%1.phrases"_s.arg(language));
        PhraseBook book;
        QCOMPARE(book.add(QString::fromUtf8(contentOf(file))), QStringList());
        QVERIFY2(book.sections().contains(u"abuse words"_s), qPrintable(language));
    }
}

void TestJudging::reason_atItsBorder_firesOnOneSideOnly_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("fires");
    QTest::addColumn<QString>("quiet");
    const auto row = [](const char *name, const QString &code, const QString &fires, const QString &quiet) {
        QTest::newRow(name) << code << fires << quiet;
    };
    const QString person = u"explicit_request"_s;
    row("person en", person, u"Please transfer me to a person"_s, u"Please don't transfer me to a person"_s);
    row("person de", person, u"Ich möchte mit einem Mitarbeiter sprechen"_s,
        u"Ich möchte nicht mit einem Mitarbeiter sprechen"_s);
    row("person ar", person, u"أريد التحدث مع موظف"_s, u"لا أريد التحدث مع موظف"_s);
    row("person zh", person, u"我要转人工"_s, u"我不要转人工"_s);
    row("question about humans en", person, u"Is there someone I can talk to?"_s,
        u"How many people work at your company?"_s);
    row("question about humans de", person, u"Kann ich mit einem Menschen sprechen?"_s,
        u"Wie viele Menschen arbeiten bei Ihnen?"_s);
    row("question about humans ar", person, u"حولني إلى شخص حقيقي"_s, u"كم شخص يعمل عندكم؟"_s);
    row("question about humans zh", person, u"请帮我找一位客服"_s, u"你们有多少员工？"_s);
    row("need for a human en", person, u"I want to talk"_s, u"Do I have to talk to someone to close my account?"_s);
    row("complaint en", person, u"How do I make a complaint?"_s, u"How do I make a cake?"_s);
    row("urgent help en", person, u"I need urgent assistance"_s, u"Do you need some assistance?"_s);
    const QString sensitive = u"sensitive"_s;
    row("sensitive en", sensitive, u"My card was stolen yesterday"_s, u"My parcel came yesterday"_s);
    row("sensitive de", sensitive, u"Meine Karte wurde gestohlen"_s, u"Meine Karte ist angekommen"_s);
    row("sensitive ar", sensitive, u"تعرضت لعملية احتيال"_s, u"تعرفت على خدمتكم"_s);
    row("sensitive zh", sensitive, u"我的卡被盗刷了"_s, u"我的卡收到了"_s);
    const QString abuse = u"abuse"_s;
    row("abuse en", abuse, u"Shut up, you stupid bot"_s, u"Please shut down the old system"_s);
    row("abuse de", abuse, u"Halt die Klappe, du Idiot"_s, u"Die Klappe am Gerät hält nicht"_s);
    row("abuse ar", abuse, u"أنت غبي"_s, u"أنت سريع"_s);
    row("abuse zh", abuse, u"你这个白痴，闭嘴"_s, u"请把灯关闭"_s);
    row("cited abuse en", abuse, u"You are an idiot"_s, u"My boss said \"you are an idiot\" when the export failed"_s);
    row("cited abuse de", abuse, u"Du Idiot"_s, u"Mein Chef sagte „du Idiot“, weil der Export fehlt"_s);
    row("cited abuse ar", abuse, u"يا غبي"_s, u"كتب لي المدير «يا غبي» فما معناها؟"_s);
    row("cited abuse zh", abuse, u"白痴"_s, u"客户说“白痴”，怎么屏蔽这个词？"_s);
    const QString anger = u"frustration"_s;
    row("anger en", anger, u"This is ridiculous and a waste of my time!"_s, u"This is what I was looking for!"_s);
    row("anger de", anger, u"Das ist eine Frechheit, es reicht!"_s, u"Das ist eine gute Nachricht, danke!"_s);
    row("anger ar", anger, u"هذا غير مقبول وسخيف"_s, u"هذا ممتاز وشكرا"_s);
    row("anger zh", anger, u"太差了，浪费时间！"_s, u"太好了，节省时间！"_s);
    row("cited anger en", anger, u"I am furious"_s, u"A customer wrote \"I am furious\" in a review"_s);
    row("cited anger de", anger, u"Ich bin wütend, es reicht"_s, u"Ein Kunde schrieb „ich bin wütend, es reicht“"_s);
    row("cited anger ar", anger, u"هذا غير مقبول ومحبط"_s, u"قال العميل «هذا غير مقبول ومحبط»"_s);
    row("cited anger zh", anger, u"太差了，气死我了"_s, u"客户说“太差了，气死我了”"_s);
    const QString quote = u"custom_quote"_s;
    row("quote en", quote, u"We need a custom quote"_s, u"We need a custom domain"_s);
    row("quote de", quote, u"Wir brauchen ein individuelles Angebot"_s, u"Wir brauchen eine individuelle Farbe"_s);
    row("quote ar", quote, u"نحتاج عرض أسعار"_s, u"نحتاج قائمة أسعار"_s);
    row("quote zh", quote, u"我们需要定制报价"_s, u"我们需要标准套餐"_s);
    const QString account = u"account_specific"_s;
    row("account en", account, u"Why is my invoice so high?"_s, u"Where do I find an invoice?"_s);
    row("account de", account, u"Warum ist meine Rechnung so hoch?"_s, u"Wo finde ich eine Rechnung?"_s);
    row("account ar", account, u"لماذا فاتورتي مرتفعة؟"_s, u"أين أجد الفاتورة؟"_s);
    row("account zh", account, u"我的账单怎么这么高？"_s, u"在哪里看账单？"_s);
    const QString policy = u"policy"_s;
    row("policy en", policy, u"Could you make an exception?"_s, u"Could you make a copy?"_s);
    row("policy de", policy, u"Machen Sie eine Ausnahme?"_s, u"Machen Sie eine Aufnahme?"_s);
    row("policy ar", policy, u"هل يمكن استثناء؟"_s, u"هل يمكن استبدال؟"_s);
    row("policy zh", policy, u"能不能破个例外？"_s, u"能不能换个颜色？"_s);
    const QString sales = u"sales_intent"_s;
    row("sales en", sales, u"What is the price of the large plan with a discount?"_s, u"What is the weather?"_s);
    row("sales de", sales, u"Welche Tarife und Rabatte gibt es zum Kaufen?"_s, u"Welche Farben gibt es?"_s);
    row("sales ar", sales, u"كم سعر الخطط للشراء؟"_s, u"كم الساعة؟"_s);
    row("sales zh", sales, u"套餐多少钱，可以试用吗？"_s, u"现在几点？"_s);
}

void TestJudging::reason_atItsBorder_firesOnOneSideOnly()
{
    QFETCH(QString, code);
    QFETCH(QString, fires);
    QFETCH(QString, quiet);
    QVERIFY2(codesOf(judged({fires}).reasons).contains(code), qPrintable(fires));
    QVERIFY2(!codesOf(judged({quiet}).reasons).contains(code), qPrintable(quiet));
    // With the model that is shipped as well.
    const JudgingTools shipped{&TalkModel::shipped(), nullptr};
    if (code != "frustration"_L1 && code != "sales_intent"_L1)
        QVERIFY2(!codesOf(judged({quiet}, {}, shipped).reasons).contains(code), qPrintable(quiet));
}

void TestJudging::friction_atItsThreshold_fires_data()
{
    QTest::addColumn<QStringList>("turns");
    QTest::newRow("en") << QStringList{u"The March invoice shows a wrong total amount"_s,
                                       u"The March invoice shows the wrong total amount"_s,
                                       u"You keep saying that, the March invoice total amount is wrong"_s};
    QTest::newRow("de") << QStringList{u"Die Rechnung vom März zeigt eine falsche Summe"_s,
                                       u"Die Rechnung vom März zeigt die falsche Summe"_s,
                                       u"Schon gesagt: Rechnung März zeigt falsche Summe"_s};
    QTest::newRow("ar") << QStringList{u"فاتورة شهر مارس تعرض مبلغ خاطئ"_s, u"فاتورة شهر مارس تعرض مبلغ خاطئ"_s,
                                       u"نفس الجواب، فاتورة شهر مارس تعرض مبلغ خاطئ"_s};
    QTest::newRow("zh") << QStringList{u"三月的发票金额显示错误"_s, u"三月的发票金额显示错误"_s,
                                       u"没有用，三月的发票金额显示错误"_s};
}

void TestJudging::friction_atItsThreshold_fires()
{
    QFETCH(QStringList, turns);
    QCOMPARE(judged(turns.mid(0, 2)).friction, 1);
    QVERIFY(!codesOf(judged(turns.mid(0, 2)).reasons).contains(u"friction"_s));
    const Judged third = judged(turns);
    QCOMPARE(third.friction, 3);
    QVERIFY(codesOf(third.reasons).contains(u"friction"_s));
    QVERIFY(codesOf(third.reasons).contains(u"frustration"_s));
    JudgeRules rules;
    rules.friction = 4;
    rules.frustration = 4;
    QVERIFY(!codesOf(judged(turns, rules).reasons).contains(u"friction"_s));
    QVERIFY(!codesOf(judged(turns, rules).reasons).contains(u"frustration"_s));
}

void TestJudging::complexity_atItsThreshold_fires_data()
{
    QTest::addColumn<QStringList>("turns");
    QTest::newRow("en") << QStringList{u"Does the scanner firmware 4.2 support badges from Lindholm?"_s,
                                       u"And can we migrate 300 employee records before 15 March?"_s};
    QTest::newRow("de") << QStringList{u"Unterstützt Firmware 4.2 die Ausweise von Lindholm?"_s,
                                       u"Lassen sich 300 Datensätze bis 15. März übernehmen?"_s};
    QTest::newRow("ar") << QStringList{u"هل يدعم الإصدار 4.2 بطاقات Lindholm القديمة؟"_s,
                                       u"هل يمكن نقل 300 سجل قبل 15 مارس القادم؟"_s};
    QTest::newRow("zh") << QStringList{u"固件 4.2 支持旧的门禁卡吗？"_s, u"三百份 300 员工档案能迁移过来吗？"_s};
}

void TestJudging::complexity_atItsThreshold_fires()
{
    QFETCH(QStringList, turns);
    JudgeRules rules;
    const int score = judged(turns).complexity;
    QVERIFY2(score > 0, "two topics, numbers");
    rules.complexity = score + 1;
    QVERIFY(!codesOf(judged(turns, rules).reasons).contains(u"complex"_s));
    rules.complexity = score;
    QVERIFY(codesOf(judged(turns, rules).reasons).contains(u"complex"_s));
    QCOMPARE((Complexity{3, 2, 5, 6, 1}).score(), 8 + 24 + 5 + 1 + 10);
    QCOMPARE((Complexity{9, 9, 9, 9, 9}).score(), 100);
    QCOMPARE(Complexity().score(), 0);
}

void TestJudging::leadScore_atItsThreshold_fires_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("en") << u"My email is ann@larken.example, I want a demo of the large plan"_s;
    QTest::newRow("de") << u"Ich bin ann@larken.example und möchte ein Angebot zu den Tarifen"_s;
    QTest::newRow("ar") << u"بريدي ann@larken.example وأريد عرض سعر"_s;
    QTest::newRow("zh") << u"邮箱 ann@larken.example ，请给我报价"_s;
}

void TestJudging::leadScore_atItsThreshold_fires()
{
    QFETCH(QString, text);
    JudgeRules rules;
    const Lead lead = judged({text}).lead;
    QVERIFY(lead.score);
    int sum = 0;
    for (const LeadFactor &factor : lead.factors)
        sum += factor.points;
    QCOMPARE(*lead.score, sum);
    QCOMPARE(sum, 15 + 10 + 15); // contact, sales words, a quote
    rules.leadScore = sum + 1;
    QVERIFY(!codesOf(judged({text}, rules).reasons).contains(u"lead_score"_s));
    rules.leadScore = sum;
    QVERIFY(codesOf(judged({text}, rules).reasons).contains(u"lead_score"_s));
    QVERIFY(!judged({u"hm"_s}).lead.score);
}

void TestJudging::companySize_atItsThreshold_fits_data()
{
    QTest::addColumn<QString>("fits");
    QTest::addColumn<QString>("quiet");
    QTest::newRow("en") << u"We are 50 people"_s << u"We are 49 people"_s;
    QTest::newRow("de") << u"Wir sind 50 Mitarbeiter"_s << u"Wir sind 49 Mitarbeiter"_s;
    QTest::newRow("ar") << u"لدينا 50 موظف"_s << u"لدينا 49 موظف"_s;
    QTest::newRow("zh") << u"公司有50名员工"_s << u"公司有49名员工"_s;
}

void TestJudging::companySize_atItsThreshold_fits()
{
    QFETCH(QString, fits);
    QFETCH(QString, quiet);
    QVERIFY(codesOf(judged({fits}).reasons).contains(u"icp_match"_s));
    QVERIFY(!codesOf(judged({quiet}).reasons).contains(u"icp_match"_s));
}

void TestJudging::page_ofAGroupWithARule_fires()
{
    Turn turn;
    say(turn.thread, Speaker::Visitor, u"Hm"_s);
    turn.head.page.current.url = u"https://shop.example/checkout"_s;
    QVERIFY(codesOf(judgeTurn(turn, {}, {}).reasons).contains(u"page"_s));
    turn.head.page.current.url = u"https://shop.example/help"_s;
    QVERIFY(!codesOf(judgeTurn(turn, {}, {}).reasons).contains(u"page"_s));
    JudgeRules rules;
    rules.pages = {{{}, PageGroup::Support}};
    QVERIFY(codesOf(judgeTurn(turn, rules, {}).reasons).contains(u"page"_s));
}

void TestJudging::lowConfidence_afterTheAiGaveUp_fires_data()
{
    QTest::addColumn<QString>("gaveUp");
    QTest::addColumn<QString>("answered");
    QTest::newRow("en") << u"Sorry, I did not understand that."_s << u"You find it under Settings."_s;
    QTest::newRow("de") << u"Ich habe das leider nicht verstanden."_s << u"Sie finden es in den Einstellungen."_s;
    QTest::newRow("ar") << u"عذرا، لم أفهم سؤالك"_s << u"تجده في الإعدادات"_s;
    QTest::newRow("zh") << u"抱歉，我没听懂"_s << u"在设置里可以找到"_s;
}

void TestJudging::lowConfidence_afterTheAiGaveUp_fires()
{
    QFETCH(QString, gaveUp);
    QFETCH(QString, answered);
    for (const QString &text : {gaveUp, answered}) {
        Turn turn;
        say(turn.thread, Speaker::Visitor, u"1"_s);
        say(turn.thread, Speaker::Ai, text);
        say(turn.thread, Speaker::Visitor, u"2"_s);
        QCOMPARE(codesOf(judgeTurn(turn, {}, {}).reasons).contains(u"low_confidence"_s), text == gaveUp);
    }
}

void TestJudging::talk_thatNeedsNobody_handsNothingOver_data()
{
    QTest::addColumn<QStringList>("turns");
    const auto row = [](const char *name, const QStringList &turns) { QTest::newRow(name) << turns; };
    row("polite thanks", {u"How do I track my order?"_s, u"Thank you so much, that was great help!"_s});
    row("polite thanks de", {u"Wo finde ich den Status?"_s, u"Vielen Dank, sehr freundlich von Ihnen!"_s});
    row("polite thanks ar", {u"كيف أتتبع طلبي؟"_s, u"شكرا جزيلا، خدمة رائعة"_s});
    row("polite thanks zh", {u"怎么查物流？"_s, u"谢谢，太好了"_s});
    row("quoted anger",
        {u"My daughter shouted \"this is ridiculous and useless\" at the game. Which games are calmer?"_s});
    row("quoted anger de", {u"Mein Kollege sagte „das ist eine Frechheit“. Wie antworte ich ihm im Chat?"_s});
    row("negated wish", {u"No need to transfer me to an agent, just tell me the opening hours"_s});
    row("negated wish zh", {u"不用转人工，告诉我营业时间就行"_s});
    row("question about humans", {u"How many people can use one licence?"_s, u"Are the agents in the app coloured?"_s});
    row("question about humans de", {u"Wie viele Mitarbeiter kann ich anlegen?"_s, u"Sind Agenten im Preis dabei?"_s});
    row("own number", {u"How do I change my contact number in the app?"_s});
    row("question about machines", {u"Are you a robot?"_s, u"Which robots do you sell?"_s});
    row("excited", {u"WOW this is amazing!!! I love it!"_s});
    row("chat about a film", {u"The new film called Furious is great, do you show it?"_s});
}

void TestJudging::talk_thatNeedsNobody_handsNothingOver()
{
    QFETCH(QStringList, turns);
    for (qsizetype n = 1; n <= turns.size(); ++n) {
        for (const JudgingTools &tools : {JudgingTools(), JudgingTools{&TalkModel::shipped(), nullptr}}) {
            const QList<Reason> over = handingOver(judged(turns.mid(0, n), {}, tools).reasons, {});
            QVERIFY2(over.isEmpty(), qPrintable(codesOf(over).join(u' ') + u": "_s + turns[n - 1]));
        }
    }
}

void TestJudging::rules_changed_areInForceAtOnce()
{
    const QList<Reason> reasons = judged({u"I want to talk to a human"_s}).reasons;
    JudgeRules rules;
    QCOMPARE(codesOf(handingOver(reasons, rules)), QStringList{u"explicit_request"_s});
    rules.reasons[u"explicit_request"_s] = {true, 95, RuleAction::HandOff};
    QCOMPARE(handingOver(reasons, rules).size(), 1);
    rules.reasons[u"explicit_request"_s].from = 96;
    QVERIFY(handingOver(reasons, rules).isEmpty());
    rules.reasons[u"explicit_request"_s] = {true, 0, RuleAction::Flag};
    QVERIFY(handingOver(reasons, rules).isEmpty());
}

void TestJudging::reason_namesTheTurnThatCausedIt()
{
    const QList<Reason> reasons = judged({u"Hm"_s, u"I want to talk to a human"_s}).reasons;
    QCOMPARE(reasons.constFirst(), (Reason{u"explicit_request"_s, 95, 3}));
}

QTEST_APPLESS_MAIN(TestJudging)
#include "tst_judging.moc"
