// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "unit/domain/talkers.h"

#include <QtTest>

namespace Baton::Test {

using namespace Qt::Literals::StringLiterals;

namespace {

StartConversation startOf(const VisitorId &visitor)
{
    StartConversation start;
    start.visitor.id = visitor;
    return start;
}

Page page(const QString &url)
{
    return {url, u"Title"_s, {}, {}, {}};
}

} // namespace

/// What a page tells beside what its visitor says: the start, forms, pages, ratings, goals.
class TstVisit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void start_byVisitorOrBot_beginsWithTheMachine();
    void start_pageAndTrail_areFitAndBounded();
    void start_fields_areOneCleanLineEach();
    void start_byAPopupOrAButton_isMarkedAtTheStart();
    void start_refusals();
    void form_values_becomeFieldsAndNothingIsLost();
    void form_filledIn_isMarkedWithItsLabelsAlone();
    void form_thatNobodyFilledIn_isNoMark();
    void form_moreThanTwenty_isTooLarge();
    void form_ofTheSite_isNotChangedByWhatAnybodySays();
    void page_visit_isFitAndBringsTheVisitorBack();
    void leave_twice_saysItOnce();
    void rate_outsideOneToFive_isRefused();
    void goal_reached_isNotedAndChangesNothing();
    void goal_withoutAName_isRefused();
    void goal_byWhoIsNotTheVisitor_isRefused();
};

void TstVisit::start_byVisitorOrBot_beginsWithTheMachine()
{
    World world;
    StartConversation start = startOf(vera);
    start.visitor.name = u" \u202EVera\n"_s;
    start.ai = u"b_evil"_s;
    start.lead.score = 70;
    start.fields = fields(20);
    SAYS(world.tell(asVisitor(), start), "started");
    QCOMPARE(world.head.id.toString(), u"c_0001"_s);
    QCOMPARE(world.head.visitor.name, u"Vera"_s);
    QCOMPARE(world.head.ai, u"builtin"_s);
    QCOMPARE(world.head.owner, Owner::ai());
    QCOMPARE(world.head.fence, 0);
    QCOMPARE(world.head.version, 1);
    QCOMPARE(world.head.startedAt, world.now);
    QCOMPARE(world.head.fields.size(), 20);
    QCOMPARE(world.head.lead.score, 70);
    QCOMPARE(phaseOf(world.head), Phase::None);
    World ofBot;
    SAYS(ofBot.tell(Actor::bot(bert), startOf(vera)), "started");
    QCOMPARE(ofBot.head.ai, bert.toString());
    QCOMPARE(ofBot.head.visitor.id, vera);
}

void TstVisit::start_pageAndTrail_areFitAndBounded()
{
    World world;
    StartConversation start = startOf(vera);
    start.page.current = {
        QString(70'000, u'u'), QString(u"a\x1b \n"_s + QString(500, u't')), u" r\u0000 "_s, QString(500, u'c'), {}};
    for (int i = 0; i < 30; ++i)
        start.page.trail.append(Page{u"https://shop.example/"_s + QString::number(i), {}, {}, {}, {}});
    start.page.trail.last().at = world.now - Millis(500);
    start.page.trail[28].at = world.now + Millis(500);
    SAYS(world.tell(asVisitor(), start), "started");
    const PageContext &context = world.head.page;
    QCOMPARE(context.current.url.size(), 2048);
    QCOMPARE(context.current.title.size(), 200);
    QVERIFY(context.current.title.startsWith(u"a\uFFFD ttt"_s));
    QCOMPARE(context.current.campaign.size(), 200);
    QVERIFY(!context.current.referrer.contains(QChar(u'\0')));
    QCOMPARE(context.current.at, world.now);
    QCOMPARE(context.trail.size(), 21);
    QCOMPARE(context.trail.first().url, u"https://shop.example/10"_s);
    QCOMPARE(context.trail[19].at, world.now - Millis(500));
    QCOMPARE(context.trail[18].at, world.now);
    QCOMPARE(context.trail.last(), context.current);
    World without;
    start.page.current.url.clear();
    without.tell(asVisitor(), start);
    QCOMPARE(without.head.page, PageContext());
}

void TstVisit::start_fields_areOneCleanLineEach()
{
    World world;
    StartConversation start = startOf(vera);
    start.fields.insert(u"plan"_s, Field{u" Team\n\x1b[31m "_s, u"page"_s, 0, 100});
    start.fields.insert(u"cart"_s, Field{QString(70'000, u'c'), u"page"_s, 0, 100});
    SAYS(world.tell(asVisitor(), start), "started");
    QCOMPARE(world.head.fields.value(u"plan"_s), (Field{u"Team \uFFFD[31m"_s, u"page"_s, 0, 100}));
    QCOMPARE(world.head.fields.value(u"cart"_s).value.size(), 1'000);
}

void TstVisit::start_byAPopupOrAButton_isMarkedAtTheStart()
{
    StartConversation start = startOf(vera);
    start.page.current.url = u"https://shop.example/pricing"_s;
    World self;
    SAYS(self.tell(asVisitor(), start), "started");
    start.page.origin = Origin::Popup;
    World popup;
    SAYS(popup.tell(asVisitor(), start), "started mark:from_popup");
    const Message mark = popup.last();
    QCOMPARE(mark.n, 1);
    QCOMPARE(mark.text, u"https://shop.example/pricing"_s);
    QVERIFY(!isPublic(mark));
    QCOMPARE(popup.head.owner, Owner::ai());
    QVERIFY(!popup.head.unansweredSince);
    popup.tell(asVisitor(), VisitPage{{u"https://shop.example/terms"_s, {}, {}, {}, {}}});
    QCOMPARE(popup.head.page.origin, Origin::Popup);
    start.page.origin = Origin::Button;
    World button;
    SAYS(button.tell(asVisitor(), start), "started mark:from_button");
    QCOMPARE(button.head.page.origin, Origin::Button);
}

void TstVisit::start_refusals()
{
    SAYS(right(State::Ai, asVisitor(), startOf(vera)), "!conflict conversation exists");
    World world;
    SAYS(world.tell(Actor::bot(bert), startOf({})), "!bad_schema conversation");
    SAYS(world.tell(other, startOf(vera)), "!forbidden visitor");
    StartConversation start = startOf(vera);
    start.fields = fields(21);
    SAYS(world.tell(asVisitor(), start), "!too_large fields");
    const Command nowhere{{}, {}, 0, startOf(vera)};
    SAYS(inShort(decide({}, world.policy(), nowhere, asVisitor(), world.now), 0), "!bad_schema conversation");
    QVERIFY(!world.head.exists());
}

void TstVisit::form_values_becomeFieldsAndNothingIsLost()
{
    World world = inState(State::Ai);
    SAYS(world.tell(asVisitor(), SubmitForm{u"  Vera\u202E Doe "_s, {{u"email"_s, u" v@shop.example\x07 "_s}}}),
         "profile mark:form_sent");
    QCOMPARE(world.head.visitor, (VisitorProfile{vera, u"Vera Doe"_s, u"en"_s}));
    QCOMPARE(world.head.fields.value(u"email"_s), (Field{u"v@shop.example\uFFFD"_s, u"form"_s, 0, 100}));
    SAYS(world.tell(asVisitor(), SubmitForm{{}, {{u"order"_s, QString(500, u'4')}}}), "profile mark:form_sent");
    QCOMPARE(world.head.visitor.name, u"Vera Doe"_s);
    QCOMPARE(world.head.fields.size(), 2);
    QCOMPARE(world.head.fields.value(u"order"_s).value.size(), 200);
    world.tell(asVisitor(), SubmitForm{u" \u200B "_s, {}});
    QCOMPARE(world.head.visitor.name, u"Vera Doe"_s);
}

void TstVisit::form_filledIn_isMarkedWithItsLabelsAlone()
{
    for (int i = 0; i < states; ++i) {
        World world = inState(static_cast<State>(i));
        const Conversation before = world.head;
        SAYS(world.tell(
                 asVisitor(),
                 SubmitForm{u"Vera"_s,
                            {{u"email"_s, u"v@shop.example"_s}, {u"name"_s, u"Vera"_s}, {u"order"_s, QString()}}}),
             "profile mark:form_sent");
        const Message mark = world.last();
        QCOMPARE(mark.text, u"name\nemail"_s);
        QCOMPARE(mark.n, before.messages + 1);
        QVERIFY(!isPublic(mark));
        // Nobody has said anything by it.
        QCOMPARE(world.head.last, before.last);
        QCOMPARE(world.head.unansweredSince, before.unansweredSince);
        QCOMPARE(world.head.owner, before.owner);
    }
}

void TstVisit::form_thatNobodyFilledIn_isNoMark()
{
    World world = inState(State::Ai);
    SAYS(world.tell(asVisitor(), SubmitForm{u"Vera"_s, {{u"account"_s, u"K-1"_s}}, true}), "profile");
    QCOMPARE(world.head.fields.value(u"account"_s).source, u"form"_s);
    SAYS(world.tell(asVisitor(), SubmitForm{{}, {{u"order"_s, u" "_s}}}), "profile");
    SAYS(world.tell(asVisitor(), SubmitForm{{}, {{u"booking"_s, u"calendar.example"_s}}}),
         "profile goal:booking_opened");
}

void TstVisit::form_moreThanTwenty_isTooLarge()
{
    World world = inState(State::Ai);
    QMap<QString, QString> values;
    for (int i = 0; i < 20; ++i)
        values.insert(QString::number(i), u"x"_s);
    SAYS(world.tell(asVisitor(), SubmitForm{{}, values}), "profile mark:form_sent");
    // A full form can still be corrected.
    values[u"3"_s] = u"y"_s;
    SAYS(world.tell(asVisitor(), SubmitForm{{}, values}), "profile mark:form_sent");
    QCOMPARE(world.head.fields.value(u"3"_s).value, u"y"_s);
    SAYS(world.tell(asVisitor(), SubmitForm{{}, {{u"one more"_s, u"x"_s}}}), "!too_large values");
}

void TstVisit::form_ofTheSite_isNotChangedByWhatAnybodySays()
{
    World world = inState(State::Ai);
    const SubmitForm vouched{u"Vera Doe"_s, {{u"name"_s, u"Vera Doe"_s}, {u"email"_s, u"v@shop.example"_s}}};
    SAYS(world.tell(Actor::system(), vouched), "profile");
    const Field email{u"v@shop.example"_s, u"verified"_s, 0, 100};
    QCOMPARE(world.head.fields.value(u"email"_s), email);
    SAYS(world.tell(asVisitor(), SubmitForm{u"Otto"_s, {{u"email"_s, u"o@x.example"_s}, {u"order"_s, u"7"_s}}}),
         "profile mark:form_sent");
    QCOMPARE(world.last().text, u"order"_s);
    QCOMPARE(world.head.visitor.name, u"Vera Doe"_s);
    QCOMPARE(world.head.fields.value(u"email"_s), email);
    QCOMPARE(world.head.fields.value(u"order"_s).source, u"form"_s);
    Describe heard;
    heard.fields = {{u"email"_s, Field{u"o@x.example"_s, u"ai"_s, 1, 90}}};
    SAYS(world.tell(Actor::ai(), heard), "-");
    QCOMPARE(world.head.fields.value(u"email"_s), email);
    // The site itself may say it anew.
    SAYS(world.tell(Actor::system(), SubmitForm{{}, {{u"email"_s, u"vera@shop.example"_s}}}), "profile");
    QCOMPARE(world.head.fields.value(u"email"_s).value, u"vera@shop.example"_s);
}

void TstVisit::page_visit_isFitAndBringsTheVisitorBack()
{
    World world = inState(State::Routed);
    SAYS(absent(State::Ai, asVisitor(), VisitPage{}), "!bad_schema page.url");
    world.tell(asVisitor(), LeavePage{});
    QCOMPARE(world.head.visitorLeftAt, world.now);
    for (int i = 0; i < 25; ++i)
        SAYS(world.tell(asVisitor(), VisitPage{page(QString(u"https://shop.example/"_s + QString::number(i)))}),
             "page");
    QVERIFY(!world.head.visitorLeftAt);
    QCOMPARE(world.head.page.trail.size(), 20);
    QCOMPARE(world.head.page.trail.first().url, u"https://shop.example/5"_s);
    QCOMPARE(world.head.page.current, world.head.page.trail.last());
    QCOMPARE(world.head.page.current.at, world.now);
}

void TstVisit::leave_twice_saysItOnce()
{
    World world = inState(State::Ai);
    SAYS(world.tell(asVisitor(), LeavePage{}), "left");
    SAYS(world.tell(asVisitor(), LeavePage{}), "-");
    world.tell(asVisitor(), said(u"back"_s));
    QVERIFY(!world.head.visitorLeftAt);
    SAYS(world.tell(asVisitor(), LeavePage{}), "left");
}

void TstVisit::rate_outsideOneToFive_isRefused()
{
    SAYS(absent(State::Nobody, asVisitor(), Rate{0, {}}), "!bad_schema score");
    SAYS(absent(State::Nobody, asVisitor(), Rate{6, {}}), "!bad_schema score");
    SAYS(absent(State::Nobody, asVisitor(), Rate{1, {}}), "rated");
    World world = inState(State::Nobody);
    SAYS(world.tell(asVisitor(), Rate{5, QString(u" fine\x07"_s + QString(9000, u'x'))}), "rated");
    QCOMPARE(world.head.rating, 5);
    QVERIFY(world.lastOf<ConversationRated>().comment.startsWith(u"fine\uFFFDx"_s));
    QVERIFY(world.lastOf<ConversationRated>().comment.size() <= 8000);
}

void TstVisit::goal_reached_isNotedAndChangesNothing()
{
    for (int i = 0; i < states; ++i)
        SAYS(absent(static_cast<State>(i), asVisitor(), ReachGoal{u"purchase"_s, {}}), "goal:purchase");
    World world = inState(State::Nobody);
    const Conversation before = world.head;
    SAYS(world.tell(Actor::system(), ReachGoal{u" sign\nup "_s, u"129.00 EUR"_s}), "goal:sign up");
    QCOMPARE(world.lastOf<GoalReached>().value, u"129.00 EUR"_s);
    Conversation after = world.head;
    QCOMPARE(after.version, before.version + 1);
    after.version = before.version;
    after.chain = before.chain;
    QCOMPARE(after, before);
    const QString endless(9000, u'x');
    world.tell(asVisitor(), ReachGoal{endless, endless});
    QCOMPARE(world.lastOf<GoalReached>().goal.size(), 64);
    QCOMPARE(world.lastOf<GoalReached>().value.size(), 64);
    // Once a command, as often as it is told: the figures count it once for a visitor.
    SAYS(world.tell(asVisitor(), ReachGoal{u"purchase"_s, {}}), "goal:purchase");
    SAYS(world.tell(asVisitor(), ReachGoal{u"purchase"_s, {}}), "goal:purchase");
}

void TstVisit::goal_withoutAName_isRefused()
{
    SAYS(absent(State::Ai, asVisitor(), ReachGoal{{}, u"9"_s}), "!bad_schema goal");
    SAYS(absent(State::Ai, asVisitor(), ReachGoal{u" \n "_s, u"9"_s}), "!bad_schema goal");
}

void TstVisit::goal_byWhoIsNotTheVisitor_isRefused()
{
    for (const Actor &actor : {as(ann), as(lena), as(ada), Actor::ai(), Actor::bot(bert)})
        SAYS(absent(State::Ai, actor, ReachGoal{u"purchase"_s, {}}), "!forbidden role");
    SAYS(absent(State::Ai, Actor::visitor(VisitorId(u"v_otto"_s)), ReachGoal{u"purchase"_s, {}}),
         "!not_found conversation");
}

BATON_DOMAIN_TEST(TstVisit);

} // namespace Baton::Test

#include "tst_visit.moc"
