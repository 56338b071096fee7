// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "newsrig.h"

using namespace Baton;
using namespace Qt::Literals::StringLiterals;

/// What is noticed on one device is over on all of a person's, whenever the word of it comes.
class TestNoticed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void visitorMessage_noticed_isOverOnAllDevices()
    {
        NewsRig rig;
        rig.sync({headOf(1, Owner::of(ben))});
        rig.comes(first, visitorSays(5));
        QCOMPARE(rig.console->alerting(), QList<ConversationId>{first});
        rig.console->acknowledge(first);
        QCOMPARE(rig.over, QList<ConversationId>{first});
        QVERIFY(rig.backend.receipts.isEmpty()); // nobody waits for it on a ladder
        QCOMPARE(rig.backend.hints, QList<HintKind>{HintKind::Acknowledged});
        const qint64 number = rig.backend.hintNumbers.value(0);
        NewsRig other;
        other.sync({headOf(1, Owner::of(ben))});
        other.comes(first, visitorSays(5));
        const auto noticed = [&](qint64 n) {
            Q_EMIT other.backend.hinted({first, ben.toString(), HintKind::Acknowledged, Millis(0), n});
        };
        noticed(5); // a handoff of that number, and no message
        QVERIFY(other.over.isEmpty());
        noticed(number);
        QCOMPARE(other.over, QList<ConversationId>{first});
    }
    void whisper_alertsOnce_andStandsUntilItIsDismissedOrGivenAway()
    {
        NewsRig rig;
        rig.sync({headOf(1, Owner::of(ben))});
        rig.backend.link(LinkPhase::Online);
        QList<ConversationId> changed;
        QObject::connect(&rig.console->state(), &ConsoleState::whispersChanged, rig.console.get(),
                         [&changed](const ConversationId &c) { changed.append(c); });
        const Whispered said{CommandId(u"w1"_s), first, 1, ben, mia, Instant{rig.time.wall}, u"Ask for the year"_s};
        Whispered other = said;
        other.id = CommandId(u"w2"_s);
        other.owner = mia; // as team leads hear it
        Q_EMIT rig.backend.whispered(other);
        QVERIFY(rig.alerts.isEmpty() && rig.console->state().whispers(first).isEmpty());
        Q_EMIT rig.backend.whispered(said);
        QCOMPARE(rig.rows(), QList{AlertRow::Mention});
        QCOMPARE(rig.alerts[0].who, mia);
        QCOMPARE(rig.console->state().whispers(first), QList{said});
        QCOMPARE(changed, QList{first});
        Q_EMIT rig.backend.whispered(said); // with a new connection
        QCOMPARE(rig.alerts.size(), 1);
        QCOMPARE(rig.console->state().whispers(first).size(), 1);
        rig.console->dismissWhisper(said);
        QVERIFY(rig.console->state().whispers(first).isEmpty());
        QCOMPARE(rig.over, QList{first});
        Whispered next = said;
        next.id = CommandId(u"w3"_s);
        next.at = next.at + Millis(5'000);
        Q_EMIT rig.backend.whispered(next);
        QCOMPARE(rig.alerts.size(), 2);
        QCOMPARE(rig.console->state().whispers(first), QList{next});
        // Whoever has it anew was whispered nothing.
        rig.head(headOf(1, Owner::of(ben), 3));
        QVERIFY(rig.console->state().whispers(first).isEmpty());
    }
    void noticed_withoutALink_isToldOnceItIsBack()
    {
        NewsRig rig;
        rig.sync({headOf(1, Owner::queue()), headOf(2, Owner::of(ben))});
        rig.backend.link(LinkPhase::Online);
        Q_EMIT rig.backend.alertRaised({first, 1, 0, LadderTarget::Available, {ben}});
        rig.comes(conversationId(2), visitorSays(5));
        rig.backend.link(LinkPhase::Waiting);
        rig.time.pass(10'000);
        rig.console->acknowledge(first);
        rig.console->acknowledge(conversationId(2));
        rig.time.pass(70'000);
        rig.backend.hints.clear();
        rig.backend.hintNumbers.clear();
        rig.backend.receipts.clear();
        rig.backend.link(LinkPhase::Online);
        QCOMPARE(rig.backend.hints, (QList{HintKind::Acknowledged, HintKind::Acknowledged}));
        std::sort(rig.backend.hintNumbers.begin(), rig.backend.hintNumbers.end());
        QCOMPARE(rig.backend.hintNumbers[0], qint64(1));
        QCOMPARE(rig.backend.hintNumbers[1], ((qint64(AlertRow::VisitorMessage) + 1) << 32) + 5);
        QCOMPARE(rig.backend.receipts, QList{ReceiptKind::Acknowledged});
    }
    void noticed_shortlyBeforeTheLinkWasLost_isToldAgain()
    {
        NewsRig rig;
        rig.sync({headOf(1, Owner::queue())});
        rig.backend.link(LinkPhase::Online);
        Q_EMIT rig.backend.alertRaised({first, 1, 0, LadderTarget::Available, {ben}});
        rig.console->acknowledge(first);
        rig.time.pass(50'000);
        const auto comesBack = [&rig] {
            rig.backend.hints.clear();
            rig.backend.link(LinkPhase::Waiting);
            rig.backend.link(LinkPhase::Online);
            return rig.backend.hints.count(HintKind::Acknowledged);
        };
        QCOMPARE(comesBack(), 1);
        rig.time.pass(50'000);
        QCOMPARE(comesBack(), 0); // it has long arrived
    }
    void noticed_elsewhereWhileThisDeskWasAway_isNotRaisedHere()
    {
        NewsRig rig;
        rig.backend.link(LinkPhase::Syncing);
        Q_EMIT rig.backend.hinted({first, ben.toString(), HintKind::Acknowledged, Millis(0), 1});
        Q_EMIT rig.backend.hinted({conversationId(2), ben.toString(), HintKind::Acknowledged, Millis(0), 7});
        QList<Conversation> heads{headOf(1, Owner::queue()), headOf(2, Owner::queue())};
        for (Conversation &head : heads)
            head.handoff->ladderStep = 1;
        rig.sync(heads);
        QCOMPARE(rig.console->alerting(), QList<ConversationId>{conversationId(2)}); // another handoff was noticed
        rig.alerts.clear();
        Q_EMIT rig.backend.alertRaised({first, 1, 1, LadderTarget::Team, {ben}});
        QVERIFY(rig.alerts.isEmpty());
        Conversation again = heads[0];
        again.handoff->waitingSince = Instant{rig.time.wall};
        rig.head(again);
        Q_EMIT rig.backend.alertRaised({first, 1, 0, LadderTarget::Available, {ben}});
        QCOMPARE(rig.rows(), QList<AlertRow>{AlertRow::Requested});
    }
    void noticed_elsewhere_afterAnotherReturn_silencesThisWaiting()
    {
        NewsRig rig;
        rig.sync({headOf(1, Owner::queue())});
        Q_EMIT rig.backend.alertRaised({first, 1, 0, LadderTarget::Available, {ben}});
        Conversation again = headOf(1, Owner::queue());
        again.handoff->waitingSince = Instant{rig.time.wall};
        again.handoff->ladderStep = 1;
        rig.head(again);
        Q_EMIT rig.backend.hinted({first, ben.toString(), HintKind::Acknowledged, Millis(0), 1});
        Q_EMIT rig.backend.resumed();
        QVERIFY(rig.console->alerting().isEmpty());
    }
    void noticed_byAnOffer_isTheLadderAsWell()
    {
        NewsRig rig;
        Conversation offered = headOf(1, Owner::queue());
        offered.handoff->ladderStep = 1;
        offered.handoff->offer = Offer{ben, Instant{rig.time.wall + 20'000}};
        rig.sync({});
        rig.head(offered);
        QCOMPARE(rig.rows(), QList<AlertRow>{AlertRow::Offered});
        rig.console->acknowledge(first);
        QVERIFY(rig.backend.hintNumbers.contains(1)); // of the ladder, for one's other devices
        Q_EMIT rig.backend.resumed();
        Q_EMIT rig.backend.alertRaised({first, 1, 1, LadderTarget::Team, {ben}});
        QVERIFY(rig.console->alerting().isEmpty());
    }
    void acknowledge_withNewsBesideTheLadder_tellsTheServerToo()
    {
        NewsRig rig;
        Conversation head = headOf(1, Owner::queue());
        head.handoff->waitingSince = Instant{rig.time.wall - 119'000};
        rig.sync({head});
        Q_EMIT rig.backend.alertRaised({first, 1, 0, LadderTarget::Available, {ben}});
        rig.time.pass(2'000);
        rig.console->acknowledge(first);
        QCOMPARE(rig.backend.receipts, QList{ReceiptKind::Acknowledged});
        QCOMPARE(rig.backend.hints, (QList{HintKind::Acknowledged, HintKind::Acknowledged}));
        QVERIFY(rig.console->alerting().isEmpty());
    }
    void whoComesToTheWindow_orAnswers_hasNoticed()
    {
        NewsRig rig;
        rig.sync({headOf(1, Owner::of(ben))});
        rig.console->viewing(first);
        rig.comes(first, visitorSays(5));
        QCOMPARE(rig.console->alerting().size(), 1);
        rig.console->setInFront(true);
        QVERIFY(rig.console->alerting().isEmpty());
        rig.console->setInFront(false);
        rig.comes(first, visitorSays(6));
        QCOMPARE(rig.console->alerting().size(), 1);
        QVERIFY(rig.console->sendReply(first, u"Yes."_s));
        QVERIFY(rig.console->alerting().isEmpty());
    }
    void whatIsReadInFront_isToldToTheOtherDesks()
    {
        NewsRig rig;
        rig.sync({headOf(1, Owner::of(ben)), headOf(2, Owner::of(ben))});
        rig.console->setInFront(true);
        rig.console->viewing(first);
        rig.backend.hints.clear();
        rig.comes(conversationId(2), visitorSays(5));
        QVERIFY(!rig.backend.hints.contains(HintKind::Acknowledged));
        QCOMPARE(rig.console->badges(), QSet<ConversationId>{conversationId(2)});
        rig.comes(first, visitorSays(5));
        QVERIFY(rig.backend.hints.contains(HintKind::Acknowledged));
        QVERIFY(!rig.console->badges().contains(first));
    }
};

QTEST_GUILESS_MAIN(TestNoticed)
#include "tst_noticed.moc"
