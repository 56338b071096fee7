// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "unit/domain/world.h"

#include <QtTest>

#include <algorithm>

namespace Baton::Test {

using namespace Qt::Literals::StringLiterals;

namespace {

SubmitForm meetingForm(const QString &time = u"Tuesday afternoon"_s)
{
    return {u"Vera"_s, {{u"email"_s, u"v@shop.example"_s}, {u"preferred_time"_s, time}, {u"need"_s, u"Lamps"_s}}};
}

SubmitForm bookingForm()
{
    return {{}, {{u"booking"_s, u"calendar.example"_s}}};
}

qsizetype goalsIn(const World &world)
{
    return std::count_if(world.log.cbegin(), world.log.cend(),
                         [](const Event &event) { return std::holds_alternative<GoalReached>(event.body); });
}

} // namespace

/// Meetings that a visitor asks for by a form, or books elsewhere.
class TstMeeting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void request_asksSalesForAPerson();
    void request_inEachState_isKeptAndAsksOnce();
    void request_again_isCountedOnce();
    void request_withoutATime_isAForm();
    void request_whileDisabled_isRefusedWhole();
    void request_vouchedFor_isNone();
    void booking_isCountedOnceAndAsksForNobody();
};

void TstMeeting::request_asksSalesForAPerson()
{
    World world = inState(State::Ai);
    SAYS(world.tell(asVisitor(), meetingForm()),
         "profile mark:form_sent goal:meeting_requested requested^ line:requested");
    const Handoff &handoff = *world.head.handoff;
    QCOMPARE(handoff.category, Category::Sales);
    QCOMPARE(handoff.intent, u"sales/demo"_s);
    QCOMPARE(handoff.reasons, (QList<Reason>{{u"explicit_request"_s, 100, 1}}));
    QCOMPARE(world.head.owner, Owner::queue());
    QCOMPARE(world.head.visitor.name, u"Vera"_s);
    QCOMPARE(world.head.fields.value(u"preferred_time"_s), (Field{u"Tuesday afternoon"_s, u"form"_s, 0, 100}));
    QCOMPARE(world.head.fields.value(u"need"_s).value, u"Lamps"_s);
}

void TstMeeting::request_inEachState_isKeptAndAsksOnce()
{
    for (int i = 0; i < states; ++i) {
        const auto state = static_cast<State>(i);
        QString expected = u"profile mark:form_sent goal:meeting_requested"_s;
        if (state == State::Ai)
            expected += u" requested^ line:requested"_s;
        else if (state == State::Nobody)
            expected += u" reopened^ mark:reopened requested^ line:requested"_s;
        QCOMPARE(absent(state, asVisitor(), meetingForm()), expected);
    }
}

void TstMeeting::request_again_isCountedOnce()
{
    World world = inState(State::Ai);
    world.tell(asVisitor(), meetingForm());
    SAYS(world.tell(asVisitor(), meetingForm()), "profile mark:form_sent");
    world.tell(asVisitor(), CancelHandoff{});
    // Another time is another request, and no other visitor.
    SAYS(world.tell(asVisitor(), meetingForm(u"Friday"_s)), "profile mark:form_sent requested^ line:requested");
    QCOMPARE(world.head.fields.value(u"preferred_time"_s).value, u"Friday"_s);
    QCOMPARE(goalsIn(world), 1);
}

void TstMeeting::request_withoutATime_isAForm()
{
    World world = inState(State::Ai);
    SAYS(world.tell(asVisitor(), meetingForm({})), "profile mark:form_sent");
    SAYS(world.tell(asVisitor(), meetingForm(u" \n "_s)), "profile mark:form_sent");
    QCOMPARE(world.head.owner, Owner::ai());
    QCOMPARE(goalsIn(world), 0);
}

void TstMeeting::request_whileDisabled_isRefusedWhole()
{
    World world = inState(State::Ai);
    world.workspace.handoffEnabled = false;
    SAYS(world.tell(asVisitor(), meetingForm()), "!disabled handoff");
    QVERIFY(world.head.fields.isEmpty());
    // Who has the conversation reads it all the same.
    World served = inState(State::Active);
    served.workspace.handoffEnabled = false;
    SAYS(served.tell(asVisitor(), meetingForm()), "profile mark:form_sent goal:meeting_requested");
}

void TstMeeting::request_vouchedFor_isNone()
{
    World world = inState(State::Ai);
    SAYS(world.tell(Actor::system(), meetingForm()), "profile");
    QCOMPARE(world.head.owner, Owner::ai());
    // And nobody changes it: what the visitor's form may not tell asks for nothing either.
    SAYS(world.tell(asVisitor(), meetingForm(u"Friday"_s)), "profile mark:form_sent");
}

void TstMeeting::booking_isCountedOnceAndAsksForNobody()
{
    World world = inState(State::Ai);
    SAYS(world.tell(asVisitor(), bookingForm()), "profile goal:booking_opened");
    SAYS(world.tell(asVisitor(), bookingForm()), "profile");
    QCOMPARE(world.head.owner, Owner::ai());
    QCOMPARE(world.head.fields.value(u"booking"_s).value, u"calendar.example"_s);
    SAYS(world.tell(asVisitor(), meetingForm()),
         "profile mark:form_sent goal:meeting_requested requested^ line:requested");
    QCOMPARE(goalsIn(world), 2);
}

BATON_DOMAIN_TEST(TstMeeting);

} // namespace Baton::Test

#include "tst_meeting.moc"
