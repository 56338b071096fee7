// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "unit/domain/world.h"

#include <QtTest>

namespace Baton::Test {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString tooLong(8001, u'x');

} // namespace

/// Who has the conversation: claim, assign, take over, release, transfer, return, resolve, snooze.
class TstOwnership : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void claim_inEachState_onlyFromTheQueue();
    void claim_byStrangersOrWithoutTheFence_isRefused();
    void claim_ofManyAtOnce_exactlyOneWins();
    void claim_whileTheVisitorTypes_succeeds();
    void claim_ofAnOffer_isForTheOneAskedAndLeads();
    void claim_head_saysWhoAndSince();
    void assign_byLeads_givesItAway();
    void takeOver_fromTheMachine_asksAndClaims();
    void takeOver_fromAnAgent_isForLeads();
    void release_goesBackToTheQueue();
    void leaseExpired_onlyOfTheOwner_goesBackToTheQueue();
    void transfer_toAgent_goesOn();
    void transfer_toTeam_waitsThere();
    void transfer_refusals();
    void return_endsByWhatWasSaid();
    void return_withNote_isSeenByTheTeamOnly();
    void resolve_endsByWhatWasSaid();
    void returnAndResolve_refusals();
    void overAndBack_threeTimes_isOneThread();
    void snooze_byTheOwner_sleepsAndWakes();
    void snooze_endsWithTheOwnership();
};

void TstOwnership::claim_inEachState_onlyFromTheQueue()
{
    for (int i = 0; i < states; ++i) {
        const auto state = static_cast<State>(i);
        const bool waits = state == State::Unrouted || state == State::Routed || state == State::OfferedToMe;
        const QString refusal =
            state == State::OfferedToOther ? u"!conflict offered to somebody else"_s : u"!conflict owner"_s;
        QCOMPARE(right(state, as(ann), Claim{}), waits ? u"claimed:a_annn^ line:claimed"_s : refusal);
    }
}

void TstOwnership::claim_byStrangersOrWithoutTheFence_isRefused()
{
    SAYS(stale(State::Routed, as(ann), Claim{}), "!conflict fence");
    SAYS(absent(State::Routed, as(ann), Claim{}), "!conflict fence");
    SAYS(right(State::Routed, as(cleo), Claim{}), "!forbidden team");
    SAYS(right(State::Unrouted, as(cleo), Claim{}), "claimed:a_cleo^ line:claimed");
    SAYS(right(State::Routed, as(ada), Claim{}), "claimed:a_adaa^ line:claimed");
    World world = inState(State::Routed);
    world.head.handoff->ladderStep = 5; // the step to any agent online is done
    SAYS(world.tell(as(cleo), Claim{}), "claimed:a_cleo^ line:claimed");
}

void TstOwnership::claim_ofManyAtOnce_exactlyOneWins()
{
    World world = inState(State::Routed);
    const qint64 fence = world.head.fence;
    int won = 0;
    for (int i = 0; i < 200; ++i) {
        const QString answer = world.tell(as(i % 2 ? ann : bob), Claim{}, fence);
        won += answer.startsWith(u'!') ? 0 : 1;
        if (i > 0)
            SAYS(answer, "!conflict owner");
    }
    QCOMPARE(won, 1);
    QCOMPARE(world.head.owner, Owner::of(bob));
    QCOMPARE(world.head.fence, fence + 1);
}

void TstOwnership::claim_whileTheVisitorTypes_succeeds()
{
    World world = inState(State::Routed);
    const qint64 fence = world.head.fence;
    world.tell(asVisitor(), said(u"Hello?"_s));
    SAYS(world.tell(as(ann), Claim{}, fence), "claimed:a_annn^ line:claimed");
}

void TstOwnership::claim_ofAnOffer_isForTheOneAskedAndLeads()
{
    SAYS(right(State::OfferedToOther, as(lena), Claim{}), "claimed:a_lena^ line:claimed");
    World world = inState(State::OfferedToMe);
    world.tell(as(ann), Claim{});
    QVERIFY(!world.head.handoff->offer);
    // Who was asked may take it although they are not of the team.
    World foreign = inState(State::Unrouted);
    foreign.tell(Actor::system(), MakeOffer{cleo});
    foreign.tell(Actor::system(), Route{support});
    SAYS(foreign.tell(as(cleo), Claim{}), "claimed:a_cleo^ line:claimed");
}

void TstOwnership::claim_head_saysWhoAndSince()
{
    World world = inState(State::Routed);
    world.tell(as(ann), Claim{});
    QCOMPARE(world.head.owner, Owner::of(ann));
    QCOMPARE(world.head.handoff->claimedAt, world.now);
    QCOMPARE(world.lastOf<ConversationClaimed>(), (ConversationClaimed{ann, Mark::Claimed, Millis(90'000)}));
    QCOMPARE(world.last().text, u"Annn has joined the conversation."_s);
    QCOMPARE(world.last().author, ann.toString());
    QCOMPARE(world.last().kind, MessageKind::System);
}

void TstOwnership::assign_byLeads_givesItAway()
{
    World world = inState(State::OfferedToMe);
    SAYS(world.tell(as(lena), Assign{cleo}), "assigned:a_cleo^ line:assigned");
    QCOMPARE(world.head.owner, Owner::of(cleo));
    SAYS(world.tell(as(lena), Assign{ann}), "!conflict owner");
    SAYS(right(State::Ai, as(ada), Assign{ann}), "!conflict owner");
    SAYS(stale(State::Routed, as(ada), Assign{ann}), "!conflict fence");
    SAYS(right(State::Routed, as(ada), Assign{dora}), "!not_found agent");
    SAYS(right(State::Routed, as(ada), Assign{AgentId(u"a_none"_s)}), "!not_found agent");
}

void TstOwnership::takeOver_fromTheMachine_asksAndClaims()
{
    World world = inState(State::Ai);
    SAYS(world.tell(as(cleo), TakeOver{}), "requested^ taken_over:a_cleo^ line:taken_over");
    QCOMPARE(world.head.handoff->reasons, (QList<Reason>{{u"manual_takeover"_s, 100, 1}}));
    QCOMPARE(world.head.handoffs, 1);
    QCOMPARE(world.head.owner, Owner::of(cleo));
    SAYS(world.tell(Actor::ai(), Answer{u"late"_s, 90, {}}, 0), "!fenced owner");
    World deferred = inState(State::Deferred);
    SAYS(deferred.tell(as(ann), TakeOver{}), "taken_over:a_annn^ line:taken_over");
    QVERIFY(!deferred.head.handoff->deferredUntil);
    QCOMPARE(deferred.head.handoffs, 1);
    SAYS(stale(State::Deferred, as(ann), TakeOver{}), "!conflict fence");
    SAYS(absent(State::Ai, as(ann), TakeOver{}), "!conflict fence");
}

void TstOwnership::takeOver_fromAnAgent_isForLeads()
{
    World world = inState(State::Snoozed);
    SAYS(world.tell(as(ann), TakeOver{}), "!conflict owner");
    SAYS(world.tell(as(bob), TakeOver{}), "!conflict owner");
    SAYS(world.tell(as(lena), TakeOver{}), "taken_over:a_lena^ line:taken_over");
    QVERIFY(!world.head.snooze);
    SAYS(world.tell(as(lena), TakeOver{}), "!state yours already");
    SAYS(right(State::Routed, as(lena), TakeOver{}), "!conflict owner");
    SAYS(right(State::Nobody, as(lena), TakeOver{}), "!conflict owner");
}

void TstOwnership::release_goesBackToTheQueue()
{
    World world = inState(State::Snoozed);
    world.pass(Millis(1000));
    SAYS(world.tell(as(bob), Release{}), "released:a_bobb^ line:released");
    QCOMPARE(world.head.owner, Owner::queue());
    QCOMPARE(world.head.handoff->waitingSince, world.now);
    QCOMPARE(world.head.handoff->ladderStep, 0);
    QVERIFY(!world.head.handoff->claimedAt);
    QVERIFY(!world.head.snooze);
    SAYS(right(State::Active, as(lena), Release{}), "released:a_bobb^ line:released");
    SAYS(right(State::Active, as(ann), Release{}), "!conflict owner");
    SAYS(stale(State::Active, as(bob), Release{}), "!conflict fence");
    SAYS(right(State::Ai, as(lena), Release{}), "!conflict owner");
    SAYS(right(State::Routed, as(lena), Release{}), "!conflict owner");
}

void TstOwnership::leaseExpired_onlyOfTheOwner_goesBackToTheQueue()
{
    World world = inState(State::Active);
    SAYS(world.tell(Actor::system(), LeaseExpired{ann}), "!conflict owner");
    SAYS(world.tell(Actor::system(), LeaseExpired{bob}, world.head.fence - 1), "!conflict fence");
    SAYS(world.tell(Actor::system(), LeaseExpired{bob}), "lease_lost:a_bobb^ line:lease_lost");
    QCOMPARE(world.head.owner, Owner::queue());
    SAYS(world.tell(as(bob), Send{u"zombie"_s}), "!fenced owner");
    SAYS(right(State::Ai, Actor::system(), LeaseExpired{{}}), "!conflict owner");
}

void TstOwnership::transfer_toAgent_goesOn()
{
    World world = inState(State::Snoozed);
    world.pass(Millis(1000));
    SAYS(world.tell(as(bob), Transfer{cleo, {}, u" knows the plans "_s}),
         "note:transferred transferred:a_cleo^ line:transferred");
    QCOMPARE(world.head.owner, Owner::of(cleo));
    QCOMPARE(world.head.handoff->claimedAt, world.now);
    QVERIFY(!world.head.snooze);
    QCOMPARE(world.head.handoff->no, 1);
    QCOMPARE(world.last().text, u"Cleo has joined the conversation."_s);
    const Message note = std::get<MessageAdded>(world.log[world.log.size() - 3].body).message;
    QVERIFY(!isPublic(note));
    QCOMPARE(note.text, u"knows the plans"_s);
    QCOMPARE(note.author, bob.toString());
    SAYS(right(State::Active, as(lena), Transfer{lena, {}, u" \n"_s}), "transferred:a_lena^ line:transferred");
}

void TstOwnership::transfer_toTeam_waitsThere()
{
    World world = inState(State::Active);
    world.head.handoff->declined = {ann};
    world.pass(Millis(1000));
    SAYS(world.tell(as(bob), Transfer{{}, sales, {}}), "transferred:t_sale^ line:transferred");
    QCOMPARE(world.head.owner, Owner::queue());
    QCOMPARE(world.head.team, sales);
    QCOMPARE(world.head.handoff->team, sales);
    QCOMPARE(world.head.handoff->target, Millis(60'000));
    QCOMPARE(world.head.handoff->waitingSince, world.now);
    QCOMPARE(world.head.handoff->declined, QList<AgentId>());
    QCOMPARE(world.last().text, u"You are being handed on to Sales. You do not need to repeat anything."_s);
    SAYS(world.tell(as(bob), Claim{}), "!forbidden team");
    SAYS(world.tell(as(cleo), Claim{}), "claimed:a_cleo^ line:claimed");
}

void TstOwnership::transfer_refusals()
{
    SAYS(right(State::Active, as(ann), Transfer{ann, {}, {}}), "!conflict owner");
    SAYS(right(State::Routed, as(lena), Transfer{ann, {}, {}}), "!conflict owner");
    SAYS(stale(State::Active, as(bob), Transfer{ann, {}, {}}), "!conflict fence");
    SAYS(right(State::Active, as(bob), Transfer{}), "!bad_schema agent or team");
    SAYS(right(State::Active, as(bob), Transfer{ann, sales, {}}), "!bad_schema agent or team");
    SAYS(right(State::Active, as(bob), Transfer{dora, {}, {}}), "!not_found agent or team");
    SAYS(right(State::Active, as(bob), Transfer{AgentId(u"a_none"_s), {}, {}}), "!not_found agent or team");
    SAYS(right(State::Active, as(bob), Transfer{{}, TeamId(u"t_none"_s), {}}), "!not_found agent or team");
    SAYS(right(State::Active, as(bob), Transfer{bob, {}, {}}), "!state theirs already");
    SAYS(right(State::Active, as(bob), Transfer{ann, {}, tooLong}), "!too_large text");
    SAYS(right(State::Active, as(bob), Transfer{ann, {}, u"\uFEFF"_s}), "!text_rejected empty");
}

void TstOwnership::return_endsByWhatWasSaid()
{
    SAYS(right(State::Active, as(bob), ReturnToAi{}), "ended:returned:ai^ line:returned");
    SAYS(right(State::Snoozed, as(lena), ReturnToAi{}), "ended:returned:ai^ line:returned");
    SAYS(right(State::Claimed, as(bob), ReturnToAi{}), "ended:dropped:ai^ line:returned");
    World world = inState(State::Active);
    world.tell(asVisitor(), said(u"And the other one?"_s));
    SAYS(world.tell(as(bob), ReturnToAi{}), "ended:dropped:ai^ line:returned");
    QCOMPARE(world.head.lastOutcome, Outcome::Dropped);
    QVERIFY(!world.head.handoff);
    QCOMPARE(phaseOf(world.head), Phase::None);
    SAYS(world.tell(Actor::ai(), Answer{u"It is on its way too."_s, 80, {}}), "ai");
    // A takeover in which nothing was left to say.
    World quiet = inState(State::Ai);
    quiet.tell(Actor::ai(), Answer{u"On Monday."_s, 80, {}});
    quiet.tell(as(ann), TakeOver{});
    SAYS(quiet.tell(as(ann), ReturnToAi{}), "ended:returned:ai^ line:returned");
}

void TstOwnership::return_withNote_isSeenByTheTeamOnly()
{
    World world = inState(State::Active);
    SAYS(world.tell(as(bob), ReturnToAi{u"Refund agreed"_s, QString(QString(200, u'o') + u"\x07"_s)}),
         "note:returned ended:returned:ai^ line:returned");
    const Message note = std::get<MessageAdded>(world.log[world.log.size() - 3].body).message;
    QVERIFY(!isPublic(note));
    QCOMPARE(note.text, u"Refund agreed"_s);
    QCOMPARE(world.lastOf<HandoffEnded>().detail.size(), 80);
    QCOMPARE(world.last().text,
             u"Bobb has handed you back to the assistant. You can ask for a person again at any time."_s);
}

void TstOwnership::resolve_endsByWhatWasSaid()
{
    SAYS(right(State::Active, as(bob), Resolve{}), "ended:resolved:nobody^ line:resolved");
    SAYS(right(State::Active, as(lena), Resolve{}), "ended:resolved:nobody^ line:resolved");
    SAYS(right(State::Claimed, as(bob), Resolve{}), "ended:missed/closed:nobody^ line:resolved");
    World world = inState(State::Active);
    world.tell(asVisitor(), said(u"And the other one?"_s));
    SAYS(world.tell(as(bob), Resolve{u" refund\x07 given "_s}), "ended:dropped:nobody^ line:resolved");
    QCOMPARE(world.head.owner, Owner::nobody());
    QCOMPARE(world.lastOf<HandoffEnded>().detail, u"refund\uFFFD given"_s);
    // Who released it after a reply has been heard all the same.
    World again = inState(State::Active);
    again.tell(as(bob), Release{});
    again.tell(as(ann), Claim{});
    SAYS(again.tell(as(ann), Resolve{}), "ended:resolved:nobody^ line:resolved");
}

void TstOwnership::returnAndResolve_refusals()
{
    SAYS(right(State::Active, as(ann), ReturnToAi{}), "!fenced owner");
    SAYS(right(State::Active, as(ann), Resolve{}), "!fenced owner");
    SAYS(right(State::Routed, as(lena), ReturnToAi{}), "!fenced owner");
    SAYS(right(State::Ai, as(lena), Resolve{}), "!fenced owner");
    SAYS(stale(State::Active, as(bob), ReturnToAi{}), "!fenced fence");
    SAYS(absent(State::Active, as(bob), Resolve{}), "!fenced fence");
    SAYS(right(State::Active, as(bob), ReturnToAi{tooLong, {}}), "!too_large text");
    SAYS(right(State::Active, as(bob), ReturnToAi{u"\uFEFF"_s, {}}), "!text_rejected empty");
}

void TstOwnership::overAndBack_threeTimes_isOneThread()
{
    World world = inState(State::Ai);
    const ConversationId conversation = world.head.id;
    for (int i = 1; i <= 3; ++i) {
        SAYS(world.tell(asVisitor(), AskHuman{Category::Sales}), "requested^ line:requested");
        QCOMPARE(world.head.handoff->no, i);
        SAYS(world.tell(as(ann), Claim{}), "claimed:a_annn^ line:claimed");
        world.tell(as(ann), Send{u"It is on its way."_s});
        SAYS(world.tell(as(ann), ReturnToAi{}), "ended:returned:ai^ line:returned");
        SAYS(world.tell(Actor::ai(), Answer{u"Anything else?"_s, 90, {}}), "ai");
    }
    QCOMPARE(world.head.id, conversation);
    QCOMPARE(world.head.handoffs, 3);
    qint64 messages = 0;
    for (const Event &event : world.log) {
        QCOMPARE(event.conversation, conversation);
        if (const auto *added = std::get_if<MessageAdded>(&event.body))
            QCOMPARE(added->message.n, ++messages);
    }
    QCOMPARE(world.head.messages, messages);
}

void TstOwnership::snooze_byTheOwner_sleepsAndWakes()
{
    World world = inState(State::Active);
    const Instant until = world.now + Millis(1);
    SAYS(world.tell(as(bob), SetSnooze{until}), "snoozed mark:snoozed");
    QCOMPARE(world.head.snooze, (Snooze{until, bob}));
    QVERIFY(!isPublic(world.last()));
    QCOMPARE(world.last().author, bob.toString());
    QCOMPARE(world.head.owner, Owner::of(bob));
    SAYS(world.tell(as(bob), SetSnooze{}), "woken");
    SAYS(world.tell(as(bob), SetSnooze{}), "-");
    SAYS(world.tell(as(bob), SetSnooze{world.now}), "!bad_schema until");
    SAYS(world.tell(as(bob), SetSnooze{until}, std::nullopt), "!conflict fence");
    SAYS(world.tell(as(lena), SetSnooze{until}), "!conflict owner");
    SAYS(right(State::Routed, as(ann), SetSnooze{until}), "!conflict owner");
}

void TstOwnership::snooze_endsWithTheOwnership()
{
    const QList<CommandBody> ends{ReturnToAi{}, Resolve{}, Release{}, Transfer{ann, {}, {}}, Transfer{{}, sales, {}}};
    for (const CommandBody &end : ends) {
        World world = inState(State::Snoozed);
        QVERIFY(world.head.snooze);
        world.tell(as(bob), end);
        QVERIFY(!world.head.snooze);
    }
}

BATON_DOMAIN_TEST(TstOwnership);

} // namespace Baton::Test

#include "tst_ownership.moc"
