// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/factsfold.h"
#include "unit/domain/world.h"

#include <QtTest>

namespace Baton::Test {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Keeps what is taken, as the server's file does.
class Kept final : public KeptFacts
{
public:
    std::optional<ConversationFacts> conversation(const ConversationId &id) override
    {
        const auto known = all.conversations.constFind(id);
        return known == all.conversations.cend() ? std::nullopt : std::optional(*known);
    }
    std::optional<HandoffFacts> handoff(const HandoffKey &key) override
    {
        const auto known = all.handoffs.constFind(key);
        return known == all.handoffs.cend() ? std::nullopt : std::optional(*known);
    }
    bool knows(const AgentId &agent) override
    {
        return std::any_of(all.statuses.cbegin(), all.statuses.cend(),
                           [&](const auto &one) { return one.second.agent == agent; });
    }
    void keep(const ChangedFacts &changed)
    {
        all.conversations.insert(changed.conversations);
        all.handoffs.insert(changed.handoffs);
        all.goals.append(changed.goals);
        all.statuses.append(changed.statuses);
        all.corrections.append(changed.corrections);
    }
    ChangedFacts all;
};

/// What a log comes to, taken after so many events each.
ChangedFacts factsOf(const Events &log, std::size_t takenAfter = 1'000'000)
{
    Kept kept;
    FactsFold fold(kept);
    std::size_t folded = 0;
    for (const Event &event : log) {
        fold.fold(event);
        if (++folded % takenAfter == 0)
            kept.keep(fold.take());
    }
    kept.keep(fold.take());
    return kept.all;
}

HandoffFacts handoffOf(const World &world, int no = 1)
{
    return factsOf(world.log).handoffs.value({world.head.id, no});
}
ConversationFacts talkOf(const World &world)
{
    return factsOf(world.log).conversations.value(world.head.id);
}

} // namespace

/// What the log comes to.
class TstFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void handoff_fromRequestToEnd_hasEachMoment();
    void replies_areCountedAfterTheFirst();
    void notesAndLines_areNoReplies();
    void snooze_isTakenOffItsStretch();
    void transfer_beginsAStretch();
    void deferral_atTheRoute_isOutOfHours();
    void visitor_leavesAndComesBack();
    void rating_belongsToWhoServedLast();
    void rating_ofTheAiAlone_isKeptApart();
    void takeover_isNoRequest();
    void wish_whereHandoffsAreOff_isRemembered();
    void testFlag_reachesEarlierHandoffs();
    void statuses_ofSavedAgents_beginOnce();
    void takenAfterEachEvent_isTheSame();
};

void TstFacts::handoff_fromRequestToEnd_hasEachMoment()
{
    World world = inState(State::Ai);
    world.pass(Millis(1000));
    const Instant requested = world.now;
    world.tell(asVisitor(), AskHuman{Category::Support});
    world.pass(Millis(300));
    world.tell(Actor::system(), Route{support});
    world.pass(Millis(700));
    world.tell(as(bob), Claim{});
    world.pass(Millis(2000));
    world.tell(as(bob), Send{u"Hello"_s});
    world.pass(Millis(4000));
    world.tell(as(bob), Send{u"All done."_s});
    world.pass(Millis(1000));
    world.tell(as(bob), Resolve{u"done"_s});
    const HandoffFacts facts = handoffOf(world);
    QCOMPARE(facts.requested, requested);
    QCOMPARE(facts.visitor, vera);
    QCOMPARE(facts.reasons, QStringList{u"explicit_request"_s});
    QCOMPARE(facts.category, Category::Support);
    QCOMPARE(facts.team, support);
    QCOMPARE(facts.target, world.workspace.teams[support.toString()].target);
    QCOMPARE(facts.routed, requested + Millis(300));
    QCOMPARE(facts.claimed, requested + Millis(1000));
    QCOMPARE(facts.firstHuman, requested + Millis(3000));
    QCOMPARE(facts.lastHuman, requested + Millis(7000));
    QCOMPARE(facts.ended, requested + Millis(8000));
    QCOMPARE(facts.surveySent, facts.ended);
    QCOMPARE(facts.outcome, Outcome::Resolved);
    QVERIFY(facts.inHours && !facts.deferred && !facts.takeover);
    QCOMPARE(facts.stretches, (QList<HumanStretch>{{bob, requested + Millis(1000), requested + Millis(8000), {}, {}}}));
}

void TstFacts::replies_areCountedAfterTheFirst()
{
    World world = inState(State::Claimed);
    world.tell(asVisitor(), said(u"Hello?"_s));
    world.pass(Millis(5000));
    world.tell(as(bob), Send{u"Hello"_s});
    world.tell(asVisitor(), said(u"Where is it?"_s));
    world.pass(Millis(1500));
    world.tell(asVisitor(), said(u"Are you there?"_s));
    world.pass(Millis(500));
    world.tell(as(bob), Send{u"Here."_s});
    world.tell(asVisitor(), said(u"And now?"_s));
    const HandoffFacts facts = handoffOf(world);
    QCOMPARE(facts.replies, QList<Millis>{Millis(2000)});
    QCOMPARE(facts.unanswered, world.now);
}

void TstFacts::notesAndLines_areNoReplies()
{
    World world = inState(State::Claimed);
    world.tell(as(bob), AddNote{u"A friend of the house"_s});
    QVERIFY(!handoffOf(world).firstHuman);
    const qint64 before = talkOf(world).aiMessages;
    world.tell(as(bob), ReturnToAi{});
    QCOMPARE(talkOf(world).aiMessages, before);
}

void TstFacts::snooze_isTakenOffItsStretch()
{
    World world = inState(State::Active);
    world.tell(as(bob), SetSnooze{world.now + Millis(60'000)});
    world.pass(Millis(10'000));
    QCOMPARE(handoffOf(world).stretches.last().snoozedSince, world.now - Millis(10'000));
    world.tell(asVisitor(), said(u"I am back"_s)); // wakes it
    world.pass(Millis(5000));
    world.tell(as(bob), SetSnooze{world.now + Millis(60'000)});
    world.pass(Millis(7000));
    world.tell(as(bob), Release{});
    const HumanStretch stretch = handoffOf(world).stretches.last();
    QCOMPARE(stretch.snoozed, Millis(17'000));
    QVERIFY(!stretch.snoozedSince);
    QCOMPARE(stretch.to, world.now);
}

void TstFacts::transfer_beginsAStretch()
{
    World world = inState(State::Active);
    world.pass(Millis(1000));
    world.tell(as(bob), Transfer{ann, {}, {}});
    world.pass(Millis(1000));
    world.tell(as(ann), Transfer{{}, sales, {}});
    const HandoffFacts facts = handoffOf(world);
    QCOMPARE(facts.stretches.size(), 2);
    QCOMPARE(facts.stretches[0].to, facts.stretches[1].from);
    QCOMPARE(facts.stretches[1].agent, ann);
    QCOMPARE(facts.stretches[1].to, world.now);
    QCOMPARE(facts.team, sales);
}

void TstFacts::deferral_atTheRoute_isOutOfHours()
{
    World closed = inState(State::Unrouted);
    closed.workspace.teams[support.toString()].open = false;
    closed.workspace.teams[support.toString()].opensAt = closed.now + Millis(60'000);
    closed.tell(Actor::system(), Route{support});
    QVERIFY(!handoffOf(closed).inHours);
    QVERIFY(handoffOf(closed).deferred);
    const World later = inState(State::Deferred); // by somebody, a second after the route
    QVERIFY(handoffOf(later).inHours);
    QVERIFY(handoffOf(later).deferred);
    // Where no opening is known it ends there and then, and nobody was there to notice it.
    World shut = inState(State::Unrouted);
    shut.workspace.teams[support.toString()].open = false;
    shut.workspace.teams[support.toString()].opensAt.reset();
    shut.tell(Actor::system(), Route{support});
    QCOMPARE(handoffOf(shut).outcome, Outcome::Refused);
    QVERIFY(!handoffOf(shut).inHours);
    World refused = inState(State::Routed); // while they are open
    refused.tell(Actor::system(), RefuseHandoff{u"no"_s});
    QCOMPARE(handoffOf(refused).outcome, Outcome::Refused);
    QVERIFY(handoffOf(refused).inHours);
}

void TstFacts::visitor_leavesAndComesBack()
{
    World world = inState(State::Routed);
    world.tell(asVisitor(), LeavePage{});
    const Instant left = world.now;
    QCOMPARE(handoffOf(world).visitorLeft, left);
    QVERIFY(!handoffOf(world).visitorBack);
    world.pass(Millis(1000));
    world.tell(asVisitor(), said(u"Back"_s));
    QCOMPARE(handoffOf(world).visitorLeft, left);
    QCOMPARE(handoffOf(world).visitorBack, world.now);
}

void TstFacts::rating_belongsToWhoServedLast()
{
    World world = inState(State::Nobody);
    world.tell(asVisitor(), said(u"Again"_s));
    world.tell(asVisitor(), AskHuman{});
    world.tell(asVisitor(), CancelHandoff{});
    world.tell(asVisitor(), Rate{4, {}});
    QCOMPARE(handoffOf(world, 1).rating, 4);
    QVERIFY(!handoffOf(world, 2).rating);
    QVERIFY(!talkOf(world).rating);
}

void TstFacts::rating_ofTheAiAlone_isKeptApart()
{
    World world = inState(State::Ai);
    world.tell(asVisitor(), Rate{2, {}});
    QCOMPARE(talkOf(world).rating, 2);
}

void TstFacts::takeover_isNoRequest()
{
    World world = inState(State::Ai);
    world.tell(as(bob), TakeOver{});
    QVERIFY(handoffOf(world).takeover);
    QCOMPARE(talkOf(world).takeovers, 1);
    QCOMPARE(talkOf(world).handoffs, 0);
}

void TstFacts::wish_whereHandoffsAreOff_isRemembered()
{
    World world = inState(State::Ai);
    Describe other;
    other.flags = {Reason{u"frustration"_s, 90, 1}};
    world.tell(Actor::ai(), other);
    QVERIFY(!talkOf(world).wantedHuman);
    Describe wish;
    wish.flags = {Reason{u"explicit_request"_s, 90, 1}};
    world.tell(Actor::ai(), wish);
    QVERIFY(talkOf(world).wantedHuman);
}

void TstFacts::testFlag_reachesEarlierHandoffs()
{
    World world = inState(State::Nobody);
    QVERIFY(!handoffOf(world).test);
    world.tell(asVisitor(), SubmitForm{{}, {{u"test"_s, u"yes"_s}}});
    QVERIFY(handoffOf(world).test);
    QVERIFY(talkOf(world).test);
    world.tell(asVisitor(), ReachGoal{u"purchase"_s, {}});
    QVERIFY(factsOf(world.log).goals.constFirst().test);
}

void TstFacts::statuses_ofSavedAgents_beginOnce()
{
    World world = inState(State::Ai);
    Agent fresh = world.agents.value(ann);
    fresh.id = AgentId(u"a_newx"_s);
    fresh.login = u"newx"_s;
    fresh.status = Status::Offline;
    Events log;
    const auto add = [&](const EventBody &body) {
        Event event;
        event.seq = qint64(log.size()) + 1;
        event.at = world.now;
        event.body = body;
        log.push_back(event);
    };
    add(AgentSaved{fresh});
    add(AgentStatusSet{fresh.id, Status::Available});
    add(AgentSaved{fresh}); // another name, say; the status is kept
    fresh.disabled = true;
    add(AgentSaved{fresh});
    const auto statuses = factsOf(log, 1).statuses;
    QCOMPARE(statuses.size(), 3);
    QCOMPARE(statuses[0].second.status, Status::Offline);
    QCOMPARE(statuses[1].second.status, Status::Available);
    QCOMPARE(statuses[2].second.status, Status::Offline);
}

void TstFacts::takenAfterEachEvent_isTheSame()
{
    World world = inState(State::Snoozed);
    world.pass(Millis(1000));
    world.tell(as(bob), SetSnooze{});
    world.tell(as(bob), ReturnToAi{});
    world.tell(asVisitor(), Rate{5, {}});
    world.tell(asVisitor(), AskHuman{});
    const ChangedFacts whole = factsOf(world.log);
    for (const std::size_t some : {1, 2, 3, 7}) {
        const ChangedFacts pieces = factsOf(world.log, some);
        QCOMPARE(pieces.handoffs, whole.handoffs);
        QCOMPARE(pieces.conversations, whole.conversations);
    }
}

BATON_DOMAIN_TEST(TstFacts);

} // namespace Baton::Test

#include "tst_facts.moc"
