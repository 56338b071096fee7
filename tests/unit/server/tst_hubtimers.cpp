// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hubrig.h"

#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Server {

namespace {

constexpr Millis hour = std::chrono::hours(1);

/// The wall clock is set, forwards or back, and time goes on.
void setClock(HubRig &rig, Millis by)
{
    rig.now = rig.now + by;
    rig.putBack -= by;
}

} // namespace

/// What a handoff waits for comes in time, whatever is done to the wall clock while the server runs.
class TestHubTimers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void clockPutBack_theLadderGoesOn();
    void clockPutBack_theLadderEnds();
    void clockPutBackAndSetRight_noStepComesEarly();
    void clockPutBack_whatIsAskedForLater_waitsItsWholeTime();
    void clockPutBack_whatComesBackIntoTheQueue_waitsItsWholeTime();
    void clockPutBack_anOfferLapsesInTime();
    void clockPutBack_anOfferMadeLater_lastsItsWholeTime();
    void clockPutBack_beforeARestart_countsFromTheStart();
    void clockPutBack_beforeARestart_anOfferLapsesInTime();
    void clockPutBack_aSnoozeEndsByTheClock();
    void clockSetForward_whatIsDueComes();
    void givenToWhoIsAway_isTheirsForAWholeLease();
    void givenToWhoIsAway_keepsNothingElseForThem();
    void event_saysWhenItWasSent_besideWhenItWas();
};

void TestHubTimers::clockPutBack_theLadderGoesOn()
{
    HubRig rig;
    rig.waits();
    QCOMPARE(rig.steps.size(), 1);
    rig.pass(5'000);
    setClock(rig, -hour);
    rig.pass(9'500);
    QCOMPARE(rig.steps.size(), 1);
    rig.pass(1'000);
    QCOMPARE(rig.steps.size(), 2);
    setClock(rig, -hour); // and once more
    rig.pass(13'000);
    QCOMPARE(rig.steps.size(), 2);
    rig.pass(3'000);
    QCOMPARE(rig.steps.size(), 3);
}

void TestHubTimers::clockPutBack_theLadderEnds()
{
    HubRig rig;
    const ConversationId c = rig.waits();
    setClock(rig, -hour);
    rig.pass(599'000);
    QVERIFY(rig.engine->head(c)->handoff);
    rig.pass(2'000);
    QVERIFY(!rig.engine->head(c)->handoff);
    QCOMPARE(rig.engine->head(c)->lastOutcome, Outcome::Missed);
    QCOMPARE(rig.steps.size(), rig.engine->workspace().ladder.size());
}

void TestHubTimers::clockPutBackAndSetRight_noStepComesEarly()
{
    HubRig rig;
    rig.waits();
    setClock(rig, -hour);
    rig.pass(2'000);
    setClock(rig, hour);
    rig.pass(12'500);
    QCOMPARE(rig.steps.size(), 1);
    rig.pass(1'000);
    QCOMPARE(rig.steps.size(), 2);
}

void TestHubTimers::clockPutBack_whatIsAskedForLater_waitsItsWholeTime()
{
    HubRig rig;
    rig.connect(rig.ann);
    setClock(rig, -hour);
    rig.waits();
    QCOMPARE(rig.steps.size(), 1);
    rig.pass(14'500);
    QCOMPARE(rig.steps.size(), 1);
    rig.pass(1'000);
    QCOMPARE(rig.steps.size(), 2);
}

void TestHubTimers::clockPutBack_whatComesBackIntoTheQueue_waitsItsWholeTime()
{
    HubRig rig;
    const ConversationId c = rig.waits();
    rig.pass(5'000);
    setClock(rig, -hour);
    const auto waitsAnew = [&] {
        rig.steps.clear();
        rig.pass(14'500);
        QCOMPARE(rig.steps.size(), 1);
        rig.pass(1'000);
        QCOMPARE(rig.steps.size(), 2);
    };
    QCOMPARE(rig.tell(rig.ann, Claim{}, c), u"ok"_s);
    rig.pass(20'000);
    QCOMPARE(rig.tell(rig.ann, Release{}, c), u"ok"_s);
    waitsAnew();
    // Also where the hub sees both at once.
    setClock(rig, -hour);
    qint64 fence = rig.engine->head(c)->fence;
    for (const CommandBody &body : {CommandBody(Claim{}), CommandBody(Release{})})
        rig.hub->submit(Command{{}, c, fence++, body}, Actor::agent(rig.ann));
    rig.hub->flush();
    QCOMPARE(rig.engine->head(c)->handoff->waitingSince, rig.now);
    waitsAnew();
}

void TestHubTimers::clockPutBack_anOfferLapsesInTime()
{
    HubRig rig;
    const ConversationId c = rig.waits();
    rig.submit(Actor::system(), MakeOffer{rig.ann}, c);
    rig.hub->flush();
    QVERIFY(rig.engine->head(c)->handoff->offer);
    const Millis lasts = rig.engine->workspace().offerLasts;
    setClock(rig, -hour);
    rig.pass(lasts.count() - 1'000);
    QVERIFY(rig.engine->head(c)->handoff->offer);
    rig.pass(2'000);
    QVERIFY(!rig.engine->head(c)->handoff->offer);
}

void TestHubTimers::clockPutBack_anOfferMadeLater_lastsItsWholeTime()
{
    HubRig rig;
    const ConversationId c = rig.waits();
    rig.pass(1'000);
    setClock(rig, -hour);
    rig.pass(1'000);
    rig.submit(Actor::system(), MakeOffer{rig.ann}, c);
    rig.hub->flush();
    const Millis lasts = rig.engine->workspace().offerLasts;
    rig.pass(lasts.count() - 1'000);
    QVERIFY(rig.engine->head(c)->handoff->offer);
    QVERIFY(rig.steps.size() > 1); // an offer stops no ladder, hidden time or not
    rig.pass(2'000);
    QVERIFY(!rig.engine->head(c)->handoff->offer);
}

void TestHubTimers::clockPutBack_beforeARestart_countsFromTheStart()
{
    HubRig rig;
    rig.waits();
    rig.pass(5'000);
    rig.hub.reset();
    setClock(rig, -hour);
    rig.restart();
    rig.pass(14'500);
    QCOMPARE(rig.steps.size(), 1);
    rig.pass(1'000);
    QCOMPARE(rig.steps.size(), 2);
}

void TestHubTimers::clockPutBack_beforeARestart_anOfferLapsesInTime()
{
    HubRig rig;
    const ConversationId c = rig.waits();
    rig.submit(Actor::system(), MakeOffer{rig.ann}, c);
    rig.hub->flush();
    const Millis lasts = rig.engine->workspace().offerLasts;
    rig.hub.reset();
    setClock(rig, -hour);
    rig.restart();
    rig.pass(lasts.count() - 1'000);
    QVERIFY(rig.engine->head(c)->handoff->offer);
    rig.pass(2'000);
    QVERIFY(!rig.engine->head(c)->handoff->offer);
}

void TestHubTimers::clockPutBack_aSnoozeEndsByTheClock()
{
    HubRig rig;
    const ConversationId c = rig.waits();
    rig.connect(rig.ann);
    QCOMPARE(rig.tell(rig.ann, Claim{}, c), u"ok"_s);
    QCOMPARE(rig.tell(rig.ann, SetSnooze{rig.now + Millis(60'000)}, c), u"ok"_s);
    setClock(rig, Millis(-30'000));
    rig.pass(89'000);
    QVERIFY(rig.engine->head(c)->snooze);
    rig.pass(2'000);
    QVERIFY(!rig.engine->head(c)->snooze);
}

void TestHubTimers::clockSetForward_whatIsDueComes()
{
    HubRig rig;
    const ConversationId c = rig.waits();
    setClock(rig, Millis(40'000));
    rig.pass(1'000);
    QCOMPARE(rig.steps.size(), 3);
    QCOMPARE(rig.engine->head(c)->handoff->ladderStep, 3);
}

void TestHubTimers::givenToWhoIsAway_isTheirsForAWholeLease()
{
    HubRig rig;
    const ConversationId c = rig.waits();
    const qint64 lease = rig.engine->workspace().lease.count();
    rig.disconnect(rig.connect(rig.ann));
    rig.pass(lease + 10'000);
    QCOMPARE(rig.tell(rig.admin, Assign{rig.ann}, c), u"ok"_s);
    rig.pass(lease - 1'000);
    QCOMPARE(rig.engine->head(c)->owner, Owner::of(rig.ann));
    rig.pass(2'000);
    QCOMPARE(rig.engine->head(c)->owner, Owner::queue());
    // Nor by a colleague, and to somebody who was not here since the start.
    for (const AgentId &away : {rig.ann, rig.bill}) {
        QCOMPARE(rig.tell(rig.bob, Claim{}, c), u"ok"_s);
        QCOMPARE(rig.tell(rig.bob, Transfer{away, {}, {}}, c), u"ok"_s);
        rig.pass(lease - 1'000);
        QCOMPARE(rig.engine->head(c)->owner, Owner::of(away));
        rig.pass(2'000);
        QCOMPARE(rig.engine->head(c)->owner, Owner::queue());
    }
}

void TestHubTimers::givenToWhoIsAway_keepsNothingElseForThem()
{
    HubRig rig;
    const ConversationId first = rig.waits();
    const qint64 lease = rig.engine->workspace().lease.count();
    Desk &ann = rig.connect(rig.ann);
    QCOMPARE(rig.tell(rig.ann, Claim{}, first), u"ok"_s);
    rig.disconnect(ann);
    rig.pass(lease - 10'000);
    const ConversationId second(u"c_0002"_s);
    StartConversation start;
    start.visitor.id = VisitorId(u"v_otto"_s);
    rig.submit(Actor::visitor(start.visitor.id), start, second);
    rig.hub->flush();
    rig.submit(Actor::visitor(start.visitor.id), AskHuman{Category::Support}, second);
    rig.hub->flush();
    QCOMPARE(rig.tell(rig.admin, Assign{rig.ann}, second), u"ok"_s);
    QCOMPARE(rig.engine->head(first)->owner, Owner::of(rig.ann));
    rig.pass(12'000);
    QCOMPARE(rig.engine->head(first)->owner, Owner::queue());
    QCOMPARE(rig.engine->head(second)->owner, Owner::of(rig.ann));
}

void TestHubTimers::event_saysWhenItWasSent_besideWhenItWas()
{
    using namespace Protocol;
    const auto message = [](const Desk &desk) {
        const QList<EventFrame> frames = desk.all<EventFrame>();
        const auto is = [](const EventFrame &one) {
            const auto *added = std::get_if<MessageAdded>(&one.event.body);
            return added && added->message.speaker == Speaker::Visitor;
        };
        const auto found = std::find_if(frames.cbegin(), frames.cend(), is);
        return found == frames.cend() ? EventFrame() : *found;
    };
    HubRig rig;
    Desk &ann = rig.connect(rig.ann);
    const ConversationId c = rig.waits();
    const auto came = ann.all<Enter>();
    QVERIFY(!came.isEmpty() && came.last().because);
    QVERIFY(came.last().sent == rig.now);

    const Position before{rig.engine->log(), rig.engine->top()};
    const Instant at = rig.now;
    rig.submit(Actor::visitor(rig.vera), VisitorMessage{u"Hello?"_s}, c);
    rig.now = at + Millis(40); // a commit takes its time
    rig.hub->flush();
    QCOMPARE(message(ann).event.at.ms, at.ms);
    QVERIFY(message(ann).sent == rig.now);

    // Who comes later is told the same event, sent then.
    rig.now = at + Millis(5'000);
    const Desk &bob = rig.connect(rig.bob, u"baton"_s, before);
    QCOMPARE(message(bob).event.at.ms, at.ms);
    QVERIFY(message(bob).sent == rig.now);

    // Where it goes to another team it leaves the view.
    QCOMPARE(rig.tell(rig.bob, Claim{}, c), u"ok"_s);
    QCOMPARE(rig.tell(rig.bob, Transfer{{}, TeamId(u"t_billing"_s), {}}, c), u"ok"_s);
    const auto gone = ann.all<Leave>();
    QVERIFY(!gone.isEmpty() && gone.last().because);
    QVERIFY(gone.last().sent == rig.now);
}

} // namespace Baton::Server

QTEST_GUILESS_MAIN(Baton::Server::TestHubTimers)
#include "tst_hubtimers.moc"
