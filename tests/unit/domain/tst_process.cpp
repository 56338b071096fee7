// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/process.h"
#include "domain/routing.h"
#include "unit/domain/world.h"

#include <QtTest>

namespace Baton::Test {

using namespace Qt::Literals::StringLiterals;

namespace {

QList<AgentId> reached(const World &world, LadderTarget target)
{
    return alerted(world.head, world.policy(), target);
}

World waiting(Category category, const QString &language = u"en"_s)
{
    World world = inState(State::Ai);
    world.head.visitor.language = language;
    world.tell(asVisitor(), AskHuman{category});
    return world;
}

} // namespace

/// What spans conversations or follows from time: routing, timers, alerts, views.
class TstProcess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void routeOf_category_language_thenTheDefault();
    void routeOf_whatIsRoutedOrNotWaiting_isNothing();
    void nextDue_waiting_isTheNextStepOfItsLadder();
    void nextDue_theEarliest_comesFirst();
    void nextDue_inEachState_waitingAlwaysHasOne();
    void alerted_eachTarget_reachesWhoItNames();
    void agentGone_eachOwned_losesItsLease();
    void visibility_saysWhatDecidesAView();
    void sees_openOnesOfOnesTeamAndWhatIsHandedOver();
    void mayServe_closedOnes_areForTheTeamAndLeads();
    void isReachable_needsStatusConnectionAndAccount();
    void phase_isDerived();
};

void TstProcess::routeOf_category_language_thenTheDefault()
{
    QCOMPARE(routeOf(waiting(Category::Sales).head, World().policy()), Route{sales});
    QCOMPARE(routeOf(waiting(Category::Support).head, World().policy()), Route{support});
    QCOMPARE(routeOf(waiting(Category::General, u"eo"_s).head, World().policy()), Route{night});
    QCOMPARE(routeOf(waiting(Category::General, u"eo-XX"_s).head, World().policy()), Route{night});
    World world = waiting(Category::Sales, u"de"_s);
    world.workspace.teams[sales.toString()].languages = {u"en"_s};
    QCOMPARE(routeOf(world.head, world.policy()), Route{support});
    world.workspace.defaultTeam = {};
    QVERIFY(!routeOf(world.head, world.policy()));
}

void TstProcess::routeOf_whatIsRoutedOrNotWaiting_isNothing()
{
    for (int i = 0; i < states; ++i) {
        const World world = inState(static_cast<State>(i));
        QCOMPARE(routeOf(world.head, world.policy()).has_value(), static_cast<State>(i) == State::Unrouted);
    }
}

void TstProcess::nextDue_waiting_isTheNextStepOfItsLadder()
{
    World world = inState(State::Unrouted);
    const Instant since = world.now;
    QCOMPARE(nextDue(world.head, world.policy()), (Due{since, {TickKind::Ladder, 0, {ada, ann, bob, cleo, lena}}}));
    world.tell(Actor::system(), nextDue(world.head, world.policy())->tick);
    QCOMPARE(nextDue(world.head, world.policy())->at, since + Millis(15'000));
    QCOMPARE(nextDue(world.head, world.policy())->tick.step, 1);
    world.workspace.teams[support.toString()].ladder = {{Millis(0), LadderTarget::Team},
                                                        {Millis(7'000), LadderTarget::Missed}};
    world.tell(Actor::system(), Route{support});
    QCOMPARE(nextDue(world.head, world.policy())->at, since + Millis(7'000));
    world.workspace.ladder.clear();
    world.workspace.teams[support.toString()].ladder.clear();
    QVERIFY(!nextDue(world.head, world.policy()));
    QVERIFY(!nextStep(world.head, world.policy()));
}

void TstProcess::nextDue_theEarliest_comesFirst()
{
    World offered = inState(State::OfferedToMe);
    QCOMPARE(nextDue(offered.head, offered.policy())->tick.kind, TickKind::Ladder);
    offered.tell(Actor::system(), Tick{TickKind::Ladder, 0, {}});
    offered.pass(Millis(15'000));
    offered.tell(Actor::system(), Tick{TickKind::Ladder, 1, {}});
    QCOMPARE(nextDue(offered.head, offered.policy()),
             (Due{offered.head.handoff->offer->until, {TickKind::OfferLapsed, 0, {}}}));
    const World deferred = inState(State::Deferred);
    QCOMPARE(nextDue(deferred.head, deferred.policy()),
             (Due{deferred.now + Millis(60'000), {TickKind::Opening, 0, {}}}));
    const World snoozed = inState(State::Snoozed);
    QCOMPARE(nextDue(snoozed.head, snoozed.policy()),
             (Due{snoozed.now + Millis(60'000), {TickKind::SnoozeOver, 0, {}}}));
}

void TstProcess::nextDue_inEachState_waitingAlwaysHasOne()
{
    const QList<State> timed{State::Deferred,    State::Unrouted,       State::Routed,
                             State::OfferedToMe, State::OfferedToOther, State::Snoozed};
    for (int i = 0; i < states; ++i) {
        const World world = inState(static_cast<State>(i));
        const std::optional<Due> due = nextDue(world.head, world.policy());
        QCOMPARE(due.has_value(), timed.contains(static_cast<State>(i)));
        QCOMPARE(nextDueAt(world.head, world.policy()), due ? std::optional(due->at) : std::nullopt);
    }
}

void TstProcess::alerted_eachTarget_reachesWhoItNames()
{
    World world = inState(State::Routed);
    world.agents[bob].status = Status::Busy;
    world.online.remove(lena);
    QCOMPARE(reached(world, LadderTarget::Available), (QList<AgentId>{ann}));
    QCOMPARE(reached(world, LadderTarget::AgentsAgain), (QList<AgentId>{ann}));
    QCOMPARE(reached(world, LadderTarget::Team), (QList<AgentId>{ann, bob}));
    QCOMPARE(reached(world, LadderTarget::TeamLeads), (QList<AgentId>{lena}));
    QCOMPARE(reached(world, LadderTarget::AnyOnline), (QList<AgentId>{ada, ann, bob, cleo}));
    world.agents[bob].status = Status::Offline;
    QCOMPARE(reached(world, LadderTarget::Target), (QList<AgentId>{ann, lena}));
    QCOMPARE(reached(world, LadderTarget::Missed), (QList<AgentId>{ann, lena}));
    QCOMPARE(reached(world, static_cast<LadderTarget>(99)), QList<AgentId>());
    const World unrouted = inState(State::Unrouted);
    QCOMPARE(reached(unrouted, LadderTarget::Available), (QList<AgentId>{ada, ann, bob, cleo, lena}));
}

void TstProcess::agentGone_eachOwned_losesItsLease()
{
    World one = inState(State::Active);
    const World two = inState(State::Snoozed);
    const QList<Command> commands = agentGone(bob, {&one.head, &two.head});
    QCOMPARE(commands.size(), 2);
    QCOMPARE(commands[0], (Command{{}, one.head.id, one.head.fence, LeaseExpired{bob}}));
    SAYS(one.tell(Actor::system(), commands[0].body, commands[0].fence), "lease_lost:a_bobb^ line:lease_lost");
    SAYS(one.tell(Actor::system(), commands[0].body, commands[0].fence), "!conflict owner");
}

void TstProcess::visibility_saysWhatDecidesAView()
{
    World world = inState(State::OfferedToMe);
    QCOMPARE(visibilityOf(world.head, world.policy()), (Visibility{true, Owner::queue(), support, ann, false}));
    world.head.handoff->ladderStep = 4;
    QVERIFY(!visibilityOf(world.head, world.policy()).toAnyone);
    world.head.handoff->ladderStep = 5;
    QVERIFY(visibilityOf(world.head, world.policy()).toAnyone);
    world.head.handoff->ladderStep = 50;
    QVERIFY(visibilityOf(world.head, world.policy()).toAnyone);
    const World closed = inState(State::Nobody);
    QCOMPARE(visibilityOf(closed.head, closed.policy()), (Visibility{false, Owner::nobody(), support, {}, false}));
}

void TstProcess::sees_openOnesOfOnesTeamAndWhatIsHandedOver()
{
    const World world;
    const auto seenBy = [&](const AgentId &id, const Visibility &visibility) {
        return sees(world.agents[id], visibility);
    };
    const Visibility waits{true, Owner::queue(), support, {}, false};
    QVERIFY(seenBy(ann, waits) && seenBy(lena, waits) && seenBy(ada, waits));
    QVERIFY(!seenBy(cleo, waits) && !seenBy(dora, waits));
    QVERIFY(seenBy(cleo, Visibility({true, Owner::queue(), support, cleo, false})));
    QVERIFY(seenBy(cleo, Visibility({true, Owner::queue(), support, {}, true})));
    QVERIFY(seenBy(cleo, Visibility({true, Owner::of(cleo), support, {}, false})));
    QVERIFY(seenBy(cleo, Visibility({true, Owner::queue(), {}, {}, false})));
    QVERIFY(seenBy(cleo, Visibility({true, Owner::ai(), support, {}, false})));
    QVERIFY(!seenBy(cleo, Visibility({true, Owner::of(bob), support, {}, false})));
    QVERIFY(!seenBy(ann, Visibility({false, Owner::ai(), {}, {}, false})));
    QVERIFY(!sees(Agent(), waits));
}

void TstProcess::mayServe_closedOnes_areForTheTeamAndLeads()
{
    const World world;
    const Visibility closed{false, Owner::nobody(), support, {}, false};
    QVERIFY(mayServe(world.agents[ann], closed) && mayServe(world.agents[lena], closed));
    QVERIFY(mayServe(world.agents[ada], closed) && !mayServe(world.agents[cleo], closed));
    // Whoever asks for a list of them is told the same.
    for (const Agent &agent : world.agents) {
        const auto teams = teamsOfClosed(agent);
        for (const TeamId &team : {support, sales, night, TeamId()}) {
            const bool isListed = !teams || team.isEmpty() || teams->contains(team);
            QCOMPARE(isListed, mayServe(agent, {false, Owner::nobody(), team, {}, false}));
        }
    }
}

void TstProcess::isReachable_needsStatusConnectionAndAccount()
{
    World world;
    QVERIFY(world.policy().isReachable(ann));
    QVERIFY(!world.policy().isReachable(dora));
    QVERIFY(!world.policy().isReachable(AgentId(u"a_none"_s)));
    world.agents[ann].status = Status::Busy;
    QVERIFY(!world.policy().isReachable(ann));
    world.online.remove(bob);
    QVERIFY(!world.policy().isReachable(bob));
}

void TstProcess::phase_isDerived()
{
    const QList<Phase> phases{Phase::None,    Phase::Waiting, Phase::Requested, Phase::Waiting, Phase::Waiting,
                              Phase::Waiting, Phase::Claimed, Phase::Active,    Phase::Active,  Phase::None};
    for (int i = 0; i < states; ++i)
        QCOMPARE(phaseOf(inState(static_cast<State>(i)).head), phases[i]);
}

BATON_DOMAIN_TEST(TstProcess);

} // namespace Baton::Test

#include "tst_process.moc"
