// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/briefing.h"
#include "domain/pagegroup.h"
#include "unit/domain/world.h"

#include <QtTest>

namespace Baton::Test {

using namespace Qt::Literals::StringLiterals;

namespace {

Message line(qint64 n, Speaker speaker, const QString &text, MessageKind kind = MessageKind::Text)
{
    Message message;
    message.n = n;
    message.kind = kind;
    message.speaker = speaker;
    message.text = text;
    return message;
}

const Instant at{5000};

} // namespace

/// The four lines an agent reads first, each taken from the thread.
class TstBriefing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void summarize_ofNothing_isEmptyAndSaysSo();
    void summarize_thread_namesTheTurnOfEachLine();
    void summarize_greetingFirst_asksWhatWasAskedLater();
    void summarize_firstQuestionStays_unlessALaterOneSaysMuchMore();
    void summarize_notesAndSystemLines_areNotTalk();
    void summarize_botAnswer_countsAsAnAnswerAndAgentsDoNot();
    void summarize_page_hasTitleAndAddress();
    void summarize_longTurns_stayWithin600();
    void summarize_rephrasing_isCountedAsFriction();
    void summarize_questionsOfTheAi_areListedOnceWithTheirTurn();
    void pageGroup_isTheOneItsPathNames_data();
    void pageGroup_isTheOneItsPathNames();
};

void TstBriefing::summarize_ofNothing_isEmptyAndSaysSo()
{
    const Briefing briefing = summarize({}, {}, at);
    QCOMPARE(briefing.source, u"extract"_s);
    QCOMPARE(briefing.at, at);
    QCOMPARE(briefing.upTo, 0);
    QCOMPARE(briefing.friction, 0);
    for (const BriefingLine &empty : {briefing.asked, briefing.answered, briefing.page, briefing.wants})
        QCOMPARE(empty, BriefingLine());
}

void TstBriefing::summarize_thread_namesTheTurnOfEachLine()
{
    const Briefing briefing =
        summarize({line(1, Speaker::Visitor, u"Does the large plan include single sign-on?"_s),
                   line(2, Speaker::Ai, u"It depends on the plan."_s), line(3, Speaker::Ai, u"The large one does."_s),
                   line(4, Speaker::Visitor, u"Then I want a quote."_s)},
                  {}, at);
    QCOMPARE(briefing.asked, (BriefingLine{u"Does the large plan include single sign-on?"_s, {1}}));
    QCOMPARE(briefing.answered, (BriefingLine{u"The large one does."_s, {3}}));
    QCOMPARE(briefing.wants, (BriefingLine{u"Then I want a quote."_s, {4}}));
    QCOMPARE(briefing.upTo, 4);
}

void TstBriefing::summarize_greetingFirst_asksWhatWasAskedLater()
{
    const Briefing briefing =
        summarize({line(1, Speaker::Visitor, u"Hi there"_s), line(2, Speaker::Visitor, u"My parcel has not arrived"_s),
                   line(3, Speaker::Visitor, u"Hello?"_s)},
                  {}, at);
    QCOMPARE(briefing.asked.turns, (QList<qint64>{2}));
    QCOMPARE(briefing.wants.turns, (QList<qint64>{3}));
}

void TstBriefing::summarize_firstQuestionStays_unlessALaterOneSaysMuchMore()
{
    const QString four = u"one two three four"_s;
    const QString eight = u"a1 b2 c3 d4 e5 f6 g7 h8"_s;
    const auto asked = [](const QString &first, const QString &second) {
        return summarize({line(1, Speaker::Visitor, first), line(2, Speaker::Visitor, second)}, {}, at).asked.turns;
    };
    QCOMPARE(asked(four, eight), (QList<qint64>{1}));
    QCOMPARE(asked(four, QString(eight + u" i9"_s)), (QList<qint64>{2}));
    // The same word again says nothing new.
    QCOMPARE(asked(four, u"please Please PLEASE please please, please please please please please"_s),
             (QList<qint64>{1}));
}

void TstBriefing::summarize_notesAndSystemLines_areNotTalk()
{
    const Briefing briefing = summarize({line(1, Speaker::Visitor, u"Where is my parcel?"_s),
                                         line(2, Speaker::Agent, u"An angry customer"_s, MessageKind::Note),
                                         line(3, Speaker::System, u"Connecting you"_s, MessageKind::System),
                                         line(4, Speaker::Ai, u"A line nobody said"_s, MessageKind::Mark)},
                                        {}, at);
    QCOMPARE(briefing.answered, BriefingLine());
    QCOMPARE(briefing.wants.turns, (QList<qint64>{1}));
    QCOMPARE(briefing.upTo, 4);
}

void TstBriefing::summarize_botAnswer_countsAsAnAnswerAndAgentsDoNot()
{
    const Briefing briefing = summarize(
        {line(1, Speaker::Bot, u"Please say your order number."_s), line(2, Speaker::Agent, u"Ann here."_s)}, {}, at);
    QCOMPARE(briefing.answered.turns, (QList<qint64>{1}));
    QCOMPARE(briefing.asked, BriefingLine());
}

void TstBriefing::summarize_page_hasTitleAndAddress()
{
    PageContext page;
    page.current.url = u"https://shop.example/plans"_s;
    QCOMPARE(summarize({}, page, at).page, (BriefingLine{u"https://shop.example/plans"_s, {}}));
    page.current.title = u"Plans"_s;
    QCOMPARE(summarize({}, page, at).page.text, u"Plans · https://shop.example/plans"_s);
}

void TstBriefing::summarize_longTurns_stayWithin600()
{
    PageContext page;
    page.current = {QString(2000, u'u'), QString(200, u't'), {}, {}, {}};
    const Briefing briefing =
        summarize({line(1, Speaker::Visitor, QString(8000, u'a')), line(2, Speaker::Ai, u"word "_s.repeated(1000)),
                   line(3, Speaker::Visitor, u"\U0001F600"_s.repeated(4000))},
                  page, at);
    const qsizetype all = briefing.asked.text.size() + briefing.answered.text.size() + briefing.page.text.size()
        + briefing.wants.text.size();
    QVERIFY2(all <= 600, qPrintable(QString::number(all)));
    QVERIFY(briefing.answered.text.endsWith(u'…'));
}

void TstBriefing::summarize_rephrasing_isCountedAsFriction()
{
    const auto friction = [](const QStringList &said) {
        QList<Message> thread;
        for (const QString &text : said)
            thread.append(line(thread.size() + 1, Speaker::Visitor, text));
        return summarize(thread, {}, at).friction;
    };
    QCOMPARE(friction({u"how do I reset my password"_s, u"I want to reset the password, how?"_s}), 1);
    QCOMPARE(friction({u"how do I reset my password"_s, u"what does the large plan cost"_s}), 0);
    QCOMPARE(friction({u"yes"_s, u"yes"_s, u"yes"_s}), 0);
    const QString same = u"my parcel is still missing"_s;
    QCOMPARE(friction({same, same, same}), 2);
}

BATON_DOMAIN_TEST(TstBriefing);

void TstBriefing::summarize_questionsOfTheAi_areListedOnceWithTheirTurn()
{
    const QList<BriefingLine> questions =
        summarize(
            {line(1, Speaker::Visitor, u"Can you help?"_s),
             line(2, Speaker::Ai, u"Of course. Which model is it? And *what is your order number?* Take your time."_s),
             line(3, Speaker::Visitor, u"The large one."_s), line(4, Speaker::Bot, u"您的订单号是多少？"_s),
             line(5, Speaker::Ai, u"which model is it?"_s), line(6, Speaker::Agent, u"Shall I call you?"_s),
             line(7, Speaker::Ai, u"Really sure?"_s, MessageKind::Note), line(8, Speaker::Ai, u"???"_s)},
            {}, at)
            .questions;
    QCOMPARE(questions,
             (QList<BriefingLine>{{u"And what is your order number?"_s, {2}},
                                  {u"您的订单号是多少？"_s, {4}},
                                  {u"which model is it?"_s, {5}}}));
    QList<Message> many;
    for (int i = 1; i <= 20; ++i)
        many.append(line(i, Speaker::Ai, u"Question %1, is it?"_s.arg(i)));
    const QList<BriefingLine> newest = summarize(many, {}, at).questions;
    QCOMPARE(newest.size(), 8);
    QCOMPARE(newest.last().turns, QList<qint64>{20});
}

void TstBriefing::pageGroup_isTheOneItsPathNames_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<PageGroup>("group");
    QTest::newRow("pricing") << u"https://shop.example/en/pricing"_s << PageGroup::Pricing;
    QTest::newRow("part of a word") << u"https://shop.example/priceless-art"_s << PageGroup::Other;
    QTest::newRow("joined words") << u"https://shop.example/our_Plans-2026.html"_s << PageGroup::Pricing;
    QTest::newRow("the last decides") << u"https://shop.example/products/desk/pricing"_s << PageGroup::Pricing;
    QTest::newRow("product") << u"https://shop.example/products/standing-desk"_s << PageGroup::Product;
    QTest::newRow("checkout") << u"https://shop.example/warenkorb/2"_s << PageGroup::Checkout;
    QTest::newRow("support") << u"https://shop.example/help/returns"_s << PageGroup::Support;
    QTest::newRow("host and query do not count") << u"https://pricing.example/a?x=/checkout"_s << PageGroup::Other;
    QTest::newRow("a query with forbidden letters")
        << u"https://shop.example/checkout?filter=a|b&off=50%"_s << PageGroup::Checkout;
    QTest::newRow("not an address") << u"http://[pricing"_s << PageGroup::Other;
    QTest::newRow("none") << QString() << PageGroup::Other;
}

void TstBriefing::pageGroup_isTheOneItsPathNames()
{
    QFETCH(QString, url);
    QFETCH(PageGroup, group);
    QCOMPARE(pageGroup(url), group);
}

} // namespace Baton::Test

#include "tst_briefing.moc"
