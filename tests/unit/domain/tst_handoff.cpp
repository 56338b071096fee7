// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/process.h"
#include "unit/domain/world.h"

#include <QtTest>

namespace Baton::Test {

using namespace Qt::Literals::StringLiterals;

namespace {

RequestHandoff wish(const QString &code, Urgency urgency = Urgency::Normal)
{
    return {{Reason{code, 80, 1}}, Category::Billing, urgency};
}

RequestHandoff manyReasons(int count)
{
    RequestHandoff request;
    for (int i = 0; i < count; ++i)
        request.reasons.append(Reason{QString(u"reason_"_s + QString::number(i)), 50, 1});
    return request;
}

Tick ladder(int step, const QList<AgentId> &reached = {})
{
    return {TickKind::Ladder, step, reached};
}

QString tick(World &world, TickKind kind)
{
    return world.tell(Actor::system(), Tick{kind, 0, {}});
}

} // namespace

/// The way of a request until a person has it or it ends without one.
class TstHandoff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void askHuman_inEachState_asksOnce();
    void askHuman_whileDisabled_isRefused();
    void askHuman_whileDeferred_needsAnOpenTeam();
    void askHuman_leavesAskingToThePage();
    void request_byMachineOrPerson_waits();
    void request_refusals();
    void request_whileWaiting_addsReasonsAndNeverCalmsDown();
    void request_whileWaiting_isForThoseWhoServe();
    void request_reasons_neverMoreThanTen();
    void lines_areSaidInTheVisitorsLanguage();
    void cancel_whileWaitingOrDeferred_endsIt();
    void route_givesTeamAndTarget();
    void route_toAClosedTeam_defersToItsOpening();
    void route_refusals();
    void defer_goesToTheMachineUntilTheOpening();
    void refuse_endsItWithTheReason();
    void offer_asksOneAgentForAWhile();
    void offer_refusals();
    void decline_byTheOneAsked_isRemembered();
    void ladderTick_stepsOnceAndNotBeforeItsTime();
    void tick_countsTheTimeThatTheClockHides();
    void ladderTick_atTheEnd_isMissed();
    void ladderTick_afterTheLadderBecameShorter_stillEnds();
    void tick_withAMovedFence_isVoid();
    void offerTick_whenItLapses_declines();
    void openingTick_resumesWhenItIsTime();
    void snoozeTick_wakesWhenItIsTime();
};

void TstHandoff::askHuman_inEachState_asksOnce()
{
    for (int i = 0; i < states; ++i) {
        const auto state = static_cast<State>(i);
        const QString expected = state == State::Ai ? u"requested^ line:requested"_s
            : state == State::Deferred              ? u"resumed^ line:requested"_s
            : state == State::Nobody                ? u"reopened^ mark:reopened requested^ line:requested"_s
                                                    : u"!state a person is asked for already"_s;
        QCOMPARE(absent(state, asVisitor(), AskHuman{Category::Sales}), expected);
    }
    World world = inState(State::Ai);
    world.tell(asVisitor(), AskHuman{Category::Sales});
    const Handoff &handoff = *world.head.handoff;
    QCOMPARE(handoff.no, 1);
    QCOMPARE(handoff.reasons, (QList<Reason>{{u"explicit_request"_s, 100, 1}}));
    QCOMPARE(handoff.category, Category::Sales);
    QCOMPARE(handoff.requestedAt, world.now);
    QCOMPARE(handoff.waitingSince, world.now);
    QCOMPARE(handoff.target, Millis(120'000));
    QCOMPARE(world.head.owner, Owner::queue());
    QCOMPARE(world.head.handoffs, 1);
    QCOMPARE(phaseOf(world.head), Phase::Requested);
    QVERIFY(isPublic(world.last()));
    QCOMPARE(world.last().speaker, Speaker::System);
    QCOMPARE(world.last().text, world.workspace.templatesFor(u"en"_s).requested);
}

void TstHandoff::askHuman_whileDisabled_isRefused()
{
    World world = inState(State::Ai);
    world.workspace.handoffEnabled = false;
    SAYS(world.tell(asVisitor(), AskHuman{}), "!disabled handoff");
    SAYS(world.tell(Actor::ai(), wish(u"sensitive"_s)), "!disabled handoff");
    QCOMPARE(world.head.owner, Owner::ai());
}

void TstHandoff::askHuman_whileDeferred_needsAnOpenTeam()
{
    World world = inState(State::Deferred);
    world.workspace.teams[support.toString()].open = false;
    SAYS(world.tell(asVisitor(), AskHuman{}), "!team_closed team");
    world.workspace.teams.remove(support.toString());
    SAYS(world.tell(asVisitor(), AskHuman{}), "resumed^ line:requested");
    QVERIFY(!world.head.handoff->deferredUntil);
    QCOMPARE(world.head.handoff->no, 1);
}

void TstHandoff::askHuman_leavesAskingToThePage()
{
    const auto waiting = [](const Actor &who, const CommandBody &body, Category asks, const QString &name = u"Vera"_s) {
        World world = inState(State::Ai);
        const QStringList fields{u"name"_s, u"email"_s, u"company"_s, u"size"_s, u"order"_s};
        setCategoryRule(world.workspace.handoffRules, {asks, fields, 2});
        world.head.visitor.name = name;
        world.tell(asVisitor(), SubmitForm{{}, {{u"email"_s, u"vera@lind.example"_s}}});
        world.tell(who, body);
        return world.head.handoff ? world.head.handoff->ask : QStringList{u"nobody asked"_s};
    };
    QCOMPARE(waiting(asVisitor(), AskHuman{Category::Sales}, Category::Sales), (QStringList{u"company"_s, u"size"_s}));
    QCOMPARE(waiting(asVisitor(), AskHuman{Category::Sales}, Category::Sales, {}),
             (QStringList{u"name"_s, u"company"_s}));
    QCOMPARE(waiting(asVisitor(), AskHuman{Category::Sales}, Category::Support), QStringList());
    // A meeting is asked for without the AI as well; where the AI hands over it has asked.
    QCOMPARE(waiting(asVisitor(), SubmitForm{{}, {{u"preferred_time"_s, u"Friday"_s}}}, Category::Sales),
             (QStringList{u"company"_s, u"size"_s}));
    QCOMPARE(waiting(Actor::ai(), wish(u"friction"_s), Category::Billing), QStringList());
}

void TstHandoff::request_byMachineOrPerson_waits()
{
    SAYS(right(State::Ai, Actor::ai(), wish(u"frustration"_s)), "requested^ line:requested");
    SAYS(right(State::Ai, as(cleo), wish(u"policy"_s)), "requested^ line:requested");
    World world = inState(State::Ai);
    world.tell(Actor::ai(), wish(u"a_code_of_tomorrow"_s, Urgency::Urgent));
    QCOMPARE(world.head.handoff->reasons, (QList<Reason>{{u"a_code_of_tomorrow"_s, 80, 1}}));
    QCOMPARE(world.head.handoff->category, Category::Billing);
    QCOMPARE(world.head.handoff->urgency, Urgency::Urgent);
    QCOMPARE(world.head.handoff->target, Millis(120'000));
}

void TstHandoff::request_refusals()
{
    SAYS(absent(State::Ai, Actor::ai(), wish(u"policy"_s)), "!fenced fence");
    SAYS(stale(State::Routed, Actor::ai(), wish(u"policy"_s)), "!fenced fence");
    SAYS(right(State::Ai, Actor::ai(), manyReasons(0)), "!bad_schema reasons");
    SAYS(right(State::Ai, Actor::ai(), manyReasons(11)), "!bad_schema reasons");
    SAYS(right(State::Ai, Actor::ai(), manyReasons(10)), "requested^ line:requested");
    for (const State state : {State::Deferred, State::Claimed, State::Active, State::Snoozed, State::Nobody})
        SAYS(right(state, Actor::ai(), wish(u"policy"_s)), "!state owner");
    // A bot's visitor comes back to it; an agent takes over what is closed.
    World closed = inState(State::Nobody, ann, bob, true);
    SAYS(closed.tell(Actor::bot(bert), wish(u"policy"_s)), "reopened^ mark:reopened requested^ line:requested");
    SAYS(right(State::Nobody, as(ann), wish(u"policy"_s)), "!state owner");
}

void TstHandoff::request_whileWaiting_addsReasonsAndNeverCalmsDown()
{
    World world = inState(State::Routed);
    SAYS(world.tell(Actor::ai(), wish(u"policy"_s, Urgency::Urgent)), "updated");
    QCOMPARE(world.head.handoff->reasons.size(), 2);
    QCOMPARE(world.head.handoff->urgency, Urgency::Urgent);
    SAYS(world.tell(Actor::ai(), wish(u"policy"_s, Urgency::Normal)), "-");
    SAYS(world.tell(Actor::ai(), wish(u"frustration"_s, Urgency::Normal)), "updated");
    QCOMPARE(world.head.handoff->reasons.size(), 3);
    QCOMPARE(world.head.handoff->urgency, Urgency::Urgent);
    QCOMPARE(world.head.handoff->no, 1);
}

void TstHandoff::request_whileWaiting_isForThoseWhoServe()
{
    SAYS(right(State::Routed, as(cleo), wish(u"policy"_s)), "!forbidden team");
    SAYS(right(State::Routed, as(ann), wish(u"policy"_s)), "updated");
    SAYS(right(State::Routed, as(ada), wish(u"policy"_s)), "updated");
    SAYS(right(State::Unrouted, as(cleo), wish(u"policy"_s)), "updated");
}

void TstHandoff::request_reasons_neverMoreThanTen()
{
    World world = inState(State::Routed);
    SAYS(world.tell(Actor::ai(), manyReasons(10)), "updated");
    QCOMPARE(world.head.handoff->reasons.size(), 10);
    SAYS(world.tell(Actor::ai(), wish(u"policy"_s)), "-");
}

void TstHandoff::lines_areSaidInTheVisitorsLanguage()
{
    World world = inState(State::Ai);
    world.head.visitor.language = u"de-AT"_s;
    world.tell(asVisitor(), AskHuman{});
    QCOMPARE(world.last().text, world.workspace.templates.value(u"de"_s).requested);
    world.tell(as(ann), Claim{});
    QCOMPARE(world.last().text, u"Annn ist jetzt im Gespräch."_s);
    world.head.visitor.language = u"tlh"_s;
    world.tell(as(ann), Transfer{{}, sales, {}});
    QCOMPARE(world.last().text, u"You are being handed on to Sales. You do not need to repeat anything."_s);
    world.workspace.templates.clear();
    SAYS(world.tell(asVisitor(), CancelHandoff{}), "ended:cancelled:ai^ line:cancelled");
    QCOMPARE(world.last().text, QString());
}

void TstHandoff::cancel_whileWaitingOrDeferred_endsIt()
{
    for (const State state : {State::Unrouted, State::Routed, State::OfferedToMe})
        SAYS(absent(state, asVisitor(), CancelHandoff{}), "ended:cancelled:ai^ line:cancelled");
    // The machine had it all along: nobody else may write now, so the fence stays.
    SAYS(absent(State::Deferred, asVisitor(), CancelHandoff{}), "ended:cancelled:ai line:cancelled");
    for (const State state : {State::Ai, State::Claimed, State::Active, State::Snoozed, State::Nobody})
        SAYS(absent(state, asVisitor(), CancelHandoff{}), "!state nobody is asked for");
    World ofBot = inState(State::Routed, ann, bob, true);
    SAYS(ofBot.tell(Actor::bot(bert), CancelHandoff{}), "ended:cancelled:ai^ line:cancelled");
    QCOMPARE(ofBot.head.lastOutcome, Outcome::Cancelled);
    QCOMPARE(ofBot.head.team, support);
    QVERIFY(!ofBot.head.handoff);
    SAYS(ofBot.tell(asVisitor(), AskHuman{}), "requested^ line:requested");
    QCOMPARE(ofBot.head.handoff->no, 2);
    QVERIFY(ofBot.head.team.isEmpty());
}

void TstHandoff::route_givesTeamAndTarget()
{
    World world = inState(State::Unrouted);
    SAYS(world.tell(Actor::system(), Route{sales}), "routed:t_sale");
    QCOMPARE(world.head.team, sales);
    QCOMPARE(world.head.handoff->team, sales);
    QCOMPARE(world.head.handoff->target, Millis(60'000));
    QCOMPARE(phaseOf(world.head), Phase::Waiting);
}

void TstHandoff::route_toAClosedTeam_defersToItsOpening()
{
    World world = inState(State::Unrouted);
    const Instant opens = *world.workspace.team(night)->opensAt;
    SAYS(world.tell(Actor::system(), Route{night}), "routed:t_nite deferred^ line:deferred");
    QCOMPARE(world.head.owner, Owner::ai());
    QCOMPARE(world.head.handoff->deferredUntil, opens);
    QVERIFY(world.head.handoff->overnight);
    QVERIFY(!world.last().text.contains(u'{'));
    // A team that opens now keeps them waiting; one that does not say when sends them away.
    World late = inState(State::Unrouted);
    late.now = opens;
    SAYS(late.tell(Actor::system(), Route{night}), "routed:t_nite");
    World never = inState(State::Unrouted);
    never.workspace.teams[night.toString()].opensAt.reset();
    SAYS(never.tell(Actor::system(), Route{night}), "routed:t_nite ended:refused:ai^ line:refused");
}

void TstHandoff::route_refusals()
{
    SAYS(right(State::Ai, Actor::system(), Route{support}), "!state not waiting");
    SAYS(right(State::Deferred, Actor::system(), Route{support}), "!state not waiting");
    SAYS(right(State::Active, Actor::system(), Route{support}), "!state not waiting");
    SAYS(stale(State::Unrouted, Actor::system(), Route{support}), "!conflict fence");
    SAYS(right(State::Unrouted, Actor::system(), Route{TeamId(u"t_none"_s)}), "!not_found team");
}

void TstHandoff::defer_goesToTheMachineUntilTheOpening()
{
    World world = inState(State::OfferedToMe);
    const Instant until = world.now + Millis(1);
    SAYS(world.tell(as(lena), Defer{until}), "deferred^ line:deferred");
    QCOMPARE(world.head.owner, Owner::ai());
    QCOMPARE(world.head.handoff->deferredUntil, until);
    QVERIFY(!world.head.handoff->offer);
    QCOMPARE(phaseOf(world.head), Phase::Waiting);
    SAYS(right(State::Routed, as(lena), Defer{inState(State::Routed).now}), "!bad_schema until");
    SAYS(stale(State::Routed, as(lena), Defer{Instant{1}}), "!conflict fence");
    SAYS(right(State::Deferred, as(lena), Defer{Instant{1}}), "!state not waiting");
    SAYS(right(State::Active, as(lena), Defer{Instant{1}}), "!state not waiting");
    SAYS(right(State::Routed, as(ann), Defer{until}), "!forbidden role");
}

void TstHandoff::refuse_endsItWithTheReason()
{
    World world = inState(State::Routed);
    SAYS(world.tell(Actor::system(), RefuseHandoff{u"nobody there"_s}), "ended:refused:ai^ line:refused");
    QCOMPARE(world.head.lastOutcome, Outcome::Refused);
    QCOMPARE(world.lastOf<HandoffEnded>().detail, u"nobody there"_s);
    SAYS(right(State::Ai, Actor::system(), RefuseHandoff{}), "!state not waiting");
    SAYS(right(State::Active, Actor::system(), RefuseHandoff{}), "!state not waiting");
    SAYS(stale(State::Routed, Actor::system(), RefuseHandoff{}), "!conflict fence");
}

void TstHandoff::offer_asksOneAgentForAWhile()
{
    World world = inState(State::Routed);
    SAYS(world.tell(Actor::system(), MakeOffer{ann}), "offered:a_annn");
    QCOMPARE(world.head.handoff->offer, (Offer{ann, world.now + Millis(20'000)}));
    SAYS(right(State::Routed, as(lena), MakeOffer{ada}), "offered:a_adaa");
    SAYS(right(State::Unrouted, Actor::system(), MakeOffer{cleo}), "offered:a_cleo");
}

void TstHandoff::offer_refusals()
{
    SAYS(right(State::Ai, Actor::system(), MakeOffer{ann}), "!conflict not waiting");
    SAYS(right(State::Active, Actor::system(), MakeOffer{ann}), "!conflict not waiting");
    SAYS(stale(State::Routed, Actor::system(), MakeOffer{ann}), "!conflict fence");
    SAYS(right(State::OfferedToMe, Actor::system(), MakeOffer{bob}), "!state offered already");
    SAYS(right(State::Routed, Actor::system(), MakeOffer{AgentId(u"a_none"_s)}), "!not_found agent");
    SAYS(right(State::Routed, Actor::system(), MakeOffer{dora}), "!not_found agent");
    SAYS(right(State::Routed, Actor::system(), MakeOffer{cleo}), "!forbidden agent is not of the team");
    SAYS(right(State::Routed, as(ann), MakeOffer{ann}), "!forbidden role");
    World world = inState(State::Routed);
    world.load[ann] = 4;
    QVERIFY(world.attempt(Actor::system(), MakeOffer{ann}).has_value());
    world.load[ann] = 5;
    SAYS(world.tell(Actor::system(), MakeOffer{ann}), "!state agent is at capacity");
}

void TstHandoff::decline_byTheOneAsked_isRemembered()
{
    World world = inState(State::OfferedToMe);
    SAYS(world.tell(as(bob), Decline{}), "!forbidden offered to somebody else");
    SAYS(world.tell(as(lena), Decline{}), "!forbidden offered to somebody else");
    SAYS(world.tell(as(ann), Decline{}), "declined:a_annn");
    QCOMPARE(world.head.handoff->declined, (QList<AgentId>{ann}));
    QVERIFY(!world.head.handoff->offer);
    SAYS(world.tell(as(ann), Decline{}), "!state not offered");
    world.tell(Actor::system(), MakeOffer{ann});
    world.tell(as(ann), Decline{});
    QCOMPARE(world.head.handoff->declined, (QList<AgentId>{ann}));
    SAYS(right(State::Routed, as(ann), Decline{}), "!state not offered");
    SAYS(right(State::Ai, as(ann), Decline{}), "!state not offered");
    SAYS(right(State::Active, as(bob), Decline{}), "!state not offered");
}

void TstHandoff::ladderTick_stepsOnceAndNotBeforeItsTime()
{
    World world = inState(State::Unrouted);
    SAYS(world.tell(Actor::system(), ladder(1)), "-");
    SAYS(world.tell(Actor::system(), ladder(-1)), "-");
    SAYS(world.tell(Actor::system(), ladder(0, {ann, bob})), "stepped:0");
    QCOMPARE(world.lastOf<AlertStepped>(), (AlertStepped{0, LadderTarget::Available, {ann, bob}}));
    SAYS(world.tell(Actor::system(), ladder(0)), "-");
    world.pass(Millis(14'999));
    SAYS(world.tell(Actor::system(), ladder(1)), "-");
    world.pass(Millis(1));
    SAYS(world.tell(Actor::system(), ladder(1)), "stepped:1");
    QCOMPARE(world.head.handoff->ladderStep, 2);
    for (const State state : {State::Ai, State::Deferred, State::Active, State::Nobody})
        SAYS(right(state, Actor::system(), ladder(0)), "-");
}

void TstHandoff::tick_countsTheTimeThatTheClockHides()
{
    World world = inState(State::Unrouted);
    SAYS(world.tell(Actor::system(), ladder(0)), "stepped:0");
    world.now = world.now - std::chrono::hours(1); // it was put back
    world.pass(Millis(15'000));
    const auto step = [&](Millis hidden) { return world.tell(Actor::system(), Tick{TickKind::Ladder, 1, {}, hidden}); };
    SAYS(step(Millis(0)), "-");
    SAYS(step(Millis(3'599'999)), "-");
    SAYS(step(Millis(3'600'000)), "stepped:1");
    World offered = inState(State::OfferedToMe);
    const auto lapse = [&](Millis hidden) {
        return offered.tell(Actor::system(), Tick{TickKind::OfferLapsed, 0, {}, hidden});
    };
    SAYS(lapse(Millis(19'999)), "-");
    SAYS(lapse(Millis(20'000)), "lapsed:a_annn");
}

void TstHandoff::ladderTick_atTheEnd_isMissed()
{
    for (const bool left : {false, true}) {
        World world = inState(State::Unrouted);
        if (left)
            world.tell(asVisitor(), LeavePage{});
        world.pass(Millis(600'000));
        for (int step = 0; step < 6; ++step)
            QCOMPARE(world.tell(Actor::system(), ladder(step)), QString(u"stepped:"_s + QString::number(step)));
        QCOMPARE(world.tell(Actor::system(), ladder(6)),
                 left ? u"stepped:6 ended:missed/left:ai^ line:missed"_s
                      : u"stepped:6 ended:missed/timeout:ai^ line:missed"_s);
        QCOMPARE(world.head.lastOutcome, Outcome::Missed);
        QCOMPARE(world.head.owner, Owner::ai());
        QCOMPARE(world.last().text, world.workspace.templatesFor(u"en"_s).missed);
    }
}

void TstHandoff::ladderTick_afterTheLadderBecameShorter_stillEnds()
{
    World world = inState(State::Unrouted);
    world.pass(Millis(60'000));
    for (int step = 0; step < 4; ++step)
        world.tell(Actor::system(), ladder(step));
    world.workspace.teams[sales.toString()].ladder = {{Millis(0), LadderTarget::Available},
                                                      {Millis(90'000), LadderTarget::Missed}};
    world.tell(Actor::system(), Route{sales});
    const auto due = nextDue(world.head, world.policy());
    QVERIFY(due);
    QCOMPARE(due->at, world.head.handoff->waitingSince + Millis(90'000));
    SAYS(world.tell(Actor::system(), due->tick), "-");
    world.now = due->at;
    SAYS(world.tell(Actor::system(), due->tick), "stepped:1 ended:missed/timeout:ai^ line:missed");
}

void TstHandoff::tick_withAMovedFence_isVoid()
{
    SAYS(stale(State::Unrouted, Actor::system(), ladder(0)), "-");
    SAYS(absent(State::Unrouted, Actor::system(), ladder(0)), "-");
    SAYS(right(State::Unrouted, Actor::system(), Tick{static_cast<TickKind>(99), 0, {}}), "-");
}

void TstHandoff::offerTick_whenItLapses_declines()
{
    World world = inState(State::OfferedToMe);
    SAYS(tick(world, TickKind::OfferLapsed), "-");
    world.pass(Millis(19'999));
    SAYS(tick(world, TickKind::OfferLapsed), "-");
    world.pass(Millis(1));
    SAYS(tick(world, TickKind::OfferLapsed), "lapsed:a_annn");
    QCOMPARE(world.head.handoff->declined, (QList<AgentId>{ann}));
    SAYS(tick(world, TickKind::OfferLapsed), "-");
    World active = inState(State::Active);
    SAYS(tick(active, TickKind::OfferLapsed), "-");
}

void TstHandoff::openingTick_resumesWhenItIsTime()
{
    World world = inState(State::Deferred);
    world.pass(Millis(59'999));
    SAYS(tick(world, TickKind::Opening), "-");
    world.pass(Millis(1));
    SAYS(tick(world, TickKind::Opening), "resumed^ line:requested");
    QCOMPARE(world.head.owner, Owner::queue());
    QCOMPARE(world.head.handoff->waitingSince, world.now);
    QVERIFY(!world.head.handoff->deferredUntil);
    SAYS(tick(world, TickKind::Opening), "-");
    World ai = inState(State::Ai);
    SAYS(tick(ai, TickKind::Opening), "-");
}

void TstHandoff::snoozeTick_wakesWhenItIsTime()
{
    World world = inState(State::Snoozed);
    world.pass(Millis(59'999));
    SAYS(tick(world, TickKind::SnoozeOver), "-");
    world.pass(Millis(1));
    SAYS(tick(world, TickKind::SnoozeOver), "woken");
    QVERIFY(!world.head.snooze);
    SAYS(tick(world, TickKind::SnoozeOver), "-");
}

BATON_DOMAIN_TEST(TstHandoff);

} // namespace Baton::Test

#include "tst_handoff.moc"
