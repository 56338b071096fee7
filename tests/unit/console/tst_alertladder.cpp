// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "newsrig.h"

using namespace Baton;
using namespace Qt::Literals::StringLiterals;

/// What waits is brought to notice as the ladder's steps say, from whenever a person can hear it and until they have.
class TestAlertLadder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givenBack_afterItWasGivenToMe_isHeardFromItsFirstStep()
    {
        NewsRig rig;
        rig.sync({headOf(1, Owner::queue())});
        const AlertRaised step{first, 1, 0, LadderTarget::Available, {ben}};
        Q_EMIT rig.backend.alertRaised(step);
        rig.comes(first, line(5, Mark::Assigned, ben));
        rig.head(headOf(1, Owner::of(ben), 2));
        rig.console->acknowledge(first);
        rig.head(headOf(1, Owner::queue(), 3));
        QVERIFY(rig.console->alerting().isEmpty());
        rig.alerts.clear();
        Q_EMIT rig.backend.alertRaised(step);
        QCOMPARE(rig.rows(), QList<AlertRow>{AlertRow::Requested});
        QVERIFY(rig.alerts[0].sound);
    }
    void ladder_beginningAnew_isHeard_thoughItWasNoticedBefore()
    {
        NewsRig rig;
        rig.sync({headOf(1, Owner::queue())});
        Q_EMIT rig.backend.alertRaised({first, 1, 0, LadderTarget::Available, {ben}});
        Q_EMIT rig.backend.alertRaised({first, 1, 2, LadderTarget::Team, {ben}});
        rig.console->acknowledge(first);
        rig.alerts.clear();
        Q_EMIT rig.backend.alertRaised({first, 1, 3, LadderTarget::Team, {ben}});
        QVERIFY(rig.alerts.isEmpty());
        Conversation again = headOf(1, Owner::queue(), 3);
        again.handoff->waitingSince = Instant{rig.time.wall};
        rig.head(again);
        Q_EMIT rig.backend.alertRaised({first, 1, 0, LadderTarget::Available, {ben}});
        QCOMPARE(rig.rows(), QList<AlertRow>{AlertRow::Requested});
    }
    void ladder_savedAnew_alertsNobodyTwice()
    {
        NewsRig rig;
        rig.sync({headOf(1, Owner::queue())});
        Q_EMIT rig.backend.alertRaised({first, 1, 2, LadderTarget::Team, {ben}});
        rig.console->acknowledge(first);
        rig.alerts.clear();
        Q_EMIT rig.backend.alertRaised({first, 1, 1, LadderTarget::Team, {ben}}); // it has fewer steps now
        QVERIFY(rig.alerts.isEmpty());
    }
    void whomAnEarlierStepNamed_isAlertedAsSoonAsTheyWantToBe()
    {
        NewsRig rig;
        rig.sync({});
        Workspace workspace = rig.console->state().workspace();
        workspace.ladder = {{Millis(0), LadderTarget::Available}, {Millis(10'000), LadderTarget::TeamLeads}};
        Q_EMIT rig.backend.peopleChanged(workspace, rig.console->state().agents());
        rig.become([](Agent &me) {
            for (const AlertChannel channel : {AlertChannel::Toast, AlertChannel::Sound})
                me.alerts.choices[AlertRow::Requested].on[channel] = false;
        });
        Conversation waiting = headOf(1, Owner::queue());
        waiting.handoff->ladderStep = 2;
        rig.head(waiting);
        Q_EMIT rig.backend.alertRaised({first, 1, 0, LadderTarget::Available, {ben}});
        Q_EMIT rig.backend.alertRaised({first, 1, 1, LadderTarget::TeamLeads, {mia}});
        QVERIFY(rig.console->alerting().isEmpty());
        rig.become([&](Agent &me) { me.alerts.quiet.until = Instant{rig.time.wall + 3'600'000}; });
        rig.become([](Agent &me) {
            me.alerts.choices.clear();
            me.alerts.quiet.until.reset();
        });
        QCOMPARE(rig.console->alerting(), QList<ConversationId>{first});
    }
    void quietHours_areOverruledUntilTheyAreSetAnew()
    {
        NewsRig rig;
        rig.sync({});
        rig.become([&](Agent &me) { me.alerts.quiet.until = Instant{rig.time.wall + 3'600'000}; });
        Conversation waiting = headOf(1, Owner::queue());
        waiting.handoff->ladderStep = 1;
        rig.head(waiting);
        Q_EMIT rig.backend.alertRaised({first, 1, 0, LadderTarget::Available, {ben}}); // there was nobody else
        QCOMPARE(rig.console->alerting(), QList<ConversationId>{first});
        rig.become([](Agent &me) { me.status = Status::Away; });
        QVERIFY(rig.console->alerting().isEmpty());
        rig.become([](Agent &me) { me.status = Status::Available; });
        QCOMPARE(rig.console->alerting(), QList<ConversationId>{first});
        rig.become([&](Agent &me) {
            me.status = Status::Away;
            me.alerts.quiet.until = Instant{rig.time.wall + 7'200'000};
        });
        rig.become([](Agent &me) { me.status = Status::Available; });
        QVERIFY(rig.console->alerting().isEmpty());
    }
    void claim_endsTheRing_whateverElseAlertsToIt()
    {
        NewsRig rig;
        Conversation head = headOf(1, Owner::queue());
        head.handoff->waitingSince = Instant{rig.time.wall - 119'000};
        rig.sync({head});
        Q_EMIT rig.backend.alertRaised({first, 1, 0, LadderTarget::Available, {ben}});
        rig.time.pass(2'000);
        Message note = line(5, Mark::None, mia);
        note.kind = MessageKind::Note;
        note.text = u"@ben look"_s;
        rig.comes(first, note);
        QCOMPARE(rig.rows(), (QList<AlertRow>{AlertRow::Requested, AlertRow::OverTarget, AlertRow::Mention}));
        QVERIFY(rig.overRows.isEmpty()); // none takes the place of another
        head.owner = Owner::of(mia);
        head.fence = 2;
        rig.head(head);
        QCOMPARE(rig.overRows, (QList<AlertRow>{AlertRow::Requested, AlertRow::OverTarget}));
        rig.console->acknowledge(first);
        QCOMPARE(rig.overRows.last(), AlertRow::Mention);
    }
    void exactWord_isNotTakenBackByTheLadder()
    {
        NewsRig rig;
        Conversation head = headOf(1, Owner::ai());
        head.earlier = {{1, Outcome::Returned, Category::General, ben, Instant{rig.time.wall - 60'000}, {}}};
        rig.sync({head});
        Message asked = line(9, Mark::Requested);
        asked.at = Instant{rig.time.wall};
        rig.comes(first, asked);
        rig.head(headOf(1, Owner::queue(), 2));
        Q_EMIT rig.backend.alertRaised({first, 1, 0, LadderTarget::Available, {ben}});
        QVERIFY(rig.over.isEmpty());
        QCOMPARE(rig.rows(), (QList<AlertRow>{AlertRow::BouncedReturn, AlertRow::Requested}));
        QVERIFY(rig.alerts[0].toast && !rig.alerts[1].toast); // said once
        QVERIFY(rig.alerts[1].sound);
    }
    void offer_lapsing_leavesTheLadderAlone()
    {
        NewsRig rig;
        Conversation head = headOf(1, Owner::queue());
        rig.sync({head});
        Q_EMIT rig.backend.alertRaised({first, 1, 0, LadderTarget::Available, {ben}});
        head.handoff->offer = Offer{ben, Instant{rig.time.wall + 20'000}};
        rig.head(head);
        head.handoff->offer.reset();
        rig.head(head);
        QCOMPARE(rig.overRows, QList<AlertRow>{AlertRow::Offered});
        QCOMPARE(rig.console->alerting(), QList<ConversationId>{first});
    }
    void whoWasAway_isToldWhatStillWaits()
    {
        NewsRig rig;
        rig.sync({headOf(1, Owner::queue())});
        Q_EMIT rig.backend.alertRaised({first, 1, 0, LadderTarget::Available, {ben}});
        rig.become([](Agent &me) { me.status = Status::Away; });
        QCOMPARE(rig.over, QList<ConversationId>{first});
        rig.become([](Agent &me) { me.status = Status::Available; });
        QCOMPARE(rig.rows(), (QList<AlertRow>{AlertRow::Requested, AlertRow::Requested}));
        rig.console->acknowledge(first);
        rig.become([](Agent &me) { me.status = Status::Away; });
        rig.become([](Agent &me) { me.status = Status::Available; });
        QCOMPARE(rig.alerts.size(), 2);
    }
    void whoComesBack_isToldOfStepsThatNamedOthers_once()
    {
        for (const Status absence : {Status::Away, Status::Busy, Status::Offline}) {
            NewsRig rig;
            rig.sync({headOf(1, Owner::queue())});
            rig.become([&](Agent &me) { me.status = absence; });
            Conversation stepped = headOf(1, Owner::queue());
            stepped.handoff->ladderStep = 1;
            rig.head(stepped);
            Q_EMIT rig.backend.alertRaised({first, 1, 0, LadderTarget::Available, {mia}});
            QVERIFY(rig.alerts.isEmpty());
            rig.become([](Agent &me) { me.status = Status::Available; });
            QCOMPARE(rig.rows(), QList<AlertRow>{AlertRow::Requested});
            rig.become([](Agent &me) { me.name = u"Benedikt"_s; });
            QCOMPARE(rig.alerts.size(), 1);
        }
    }
    void whoComesBack_isToldOfAllThatWaits_exceptWhatWasNoticed()
    {
        NewsRig rig;
        QList<Conversation> heads{headOf(1, Owner::queue()), headOf(2, Owner::queue()), headOf(3, Owner::queue())};
        for (Conversation &head : heads)
            head.handoff->ladderStep = 1;
        rig.sync(heads);
        QCOMPARE(rig.console->alerting().size(), 3);
        rig.console->acknowledge(conversationId(2));
        rig.become([](Agent &me) { me.status = Status::Away; });
        QVERIFY(rig.console->alerting().isEmpty());
        rig.become([](Agent &me) { me.status = Status::Available; });
        QCOMPARE(rig.console->alerting().size(), 2);
        QVERIFY(!rig.console->alerting().contains(conversationId(2)));
    }
    void quietHours_thatEnd_leaveNobodyUntold()
    {
        NewsRig rig;
        Conversation waiting = headOf(1, Owner::queue());
        waiting.handoff->ladderStep = 1;
        rig.sync({});
        rig.become([&](Agent &me) { me.alerts.quiet.until = Instant{rig.time.wall + 60'000}; });
        rig.head(waiting);
        Q_EMIT rig.backend.alertRaised({first, 1, 0, LadderTarget::Available, {mia}});
        rig.time.pass(59'000);
        QVERIFY(rig.alerts.isEmpty());
        rig.time.pass(2'000);
        QCOMPARE(rig.rows(), QList<AlertRow>{AlertRow::Requested});
    }
    void offer_thatLapsed_leavesTheLaddersToast()
    {
        NewsRig rig;
        Conversation offered = headOf(1, Owner::queue());
        offered.handoff->ladderStep = 1;
        offered.handoff->offer = Offer{ben, Instant{rig.time.wall + 20'000}};
        rig.sync({});
        rig.become([](Agent &me) { me.alerts.choices[AlertRow::Requested].on[AlertChannel::Sound] = false; });
        rig.head(offered);
        Q_EMIT rig.backend.alertRaised({first, 1, 0, LadderTarget::Available, {ben}});
        QCOMPARE(rig.alerts.constLast().row, AlertRow::Requested);
        QVERIFY(!rig.alerts.constLast().toast); // the offer's own says more
        QCOMPARE(rig.backend.receipts, QList{ReceiptKind::Attempted});
        const qsizetype before = rig.alerts.size();
        Conversation lapsed = offered;
        lapsed.handoff->offer.reset();
        rig.head(lapsed);
        QCOMPARE(rig.alerts.size(), before + 1);
        QCOMPARE(rig.alerts.constLast().row, AlertRow::Requested);
        QVERIFY(rig.alerts.constLast().toast);
        QVERIFY(rig.console->alerting().contains(first));
    }
    void offer_madeAnewWhileNobodyLooked_isTold()
    {
        NewsRig rig;
        Conversation offered = headOf(1, Owner::queue());
        offered.handoff->offer = Offer{ben, Instant{rig.time.wall + 20'000}};
        rig.sync({});
        rig.head(offered);
        rig.console->acknowledge(first);
        QCOMPARE(rig.rows(), QList<AlertRow>{AlertRow::Offered});
        // It lapsed and was made again, and both come as one change.
        offered.handoff->offer->until = Instant{rig.time.wall + 60'000};
        rig.head(offered);
        QCOMPARE(rig.rows(), (QList<AlertRow>{AlertRow::Offered, AlertRow::Offered}));
    }
    void returnToTheQueue_whileNobodyLooked_isToldThoughNoticedBefore()
    {
        NewsRig rig;
        Conversation waiting = headOf(1, Owner::queue());
        waiting.handoff->ladderStep = 3;
        rig.sync({waiting});
        rig.console->acknowledge(first);
        Q_EMIT rig.backend.resumed();
        QCOMPARE(rig.alerts.size(), 1);
        // Claimed and released meanwhile: what is seen is that it waits since another moment.
        waiting.handoff->waitingSince = Instant{rig.time.wall + 60'000};
        waiting.handoff->ladderStep = 5;
        rig.head(waiting);
        Q_EMIT rig.backend.resumed();
        QCOMPARE(rig.alerts.size(), 2);
    }
    void repetition_isShownToWhomHasNotSeenIt()
    {
        NewsRig rig;
        rig.sync({headOf(1, Owner::queue())});
        Q_EMIT rig.backend.alertRaised({first, 1, 1, LadderTarget::AgentsAgain, {ben}});
        QVERIFY(rig.alerts.constLast().toast);
        Q_EMIT rig.backend.alertRaised({first, 1, 2, LadderTarget::AgentsAgain, {ben}});
        QVERIFY(!rig.alerts.constLast().toast && rig.alerts.constLast().sound);
    }
};

QTEST_GUILESS_MAIN(TestAlertLadder)
#include "tst_alertladder.moc"
