// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "newsrig.h"

using namespace Baton;
using namespace Qt::Literals::StringLiterals;

/// What happens to a person's conversations and teams is brought to their notice as they have set, once.
class TestAlertNews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void visitorMessage_inOnesOwn_isBroughtToNotice()
    {
        NewsRig rig;
        rig.sync({headOf(1, Owner::of(ben)), headOf(2, Owner::of(mia)), headOf(3, Owner::queue())});
        for (int i = 1; i <= 3; ++i)
            rig.comes(conversationId(i), visitorSays(5));
        QCOMPARE(rig.rows(), QList<AlertRow>{AlertRow::VisitorMessage});
        QCOMPARE(rig.alerts[0].conversation, first);
        QVERIFY(rig.alerts[0].onlyBehind && rig.alerts[0].sound);
        QCOMPARE(rig.alerts[0].repeat, Millis(0));
        rig.comes(first, visitorSays(5));
        QCOMPARE(rig.alerts.size(), 1);
        rig.comes(first, visitorSays(6));
        QCOMPARE(rig.alerts.size(), 2);
    }
    void visitorMessage_anotherInFront_leavesTheFirstToBeSilenced()
    {
        NewsRig rig;
        rig.sync({headOf(1, Owner::of(ben)), headOf(2, Owner::of(ben))});
        rig.console->viewing(conversationId(2));
        rig.comes(first, visitorSays(5));
        QVERIFY(rig.alerts.last().sound);
        rig.console->setInFront(true);
        rig.comes(first, visitorSays(6));
        QVERIFY(!rig.alerts.last().sound && !rig.alerts.last().toast);
        QCOMPARE(rig.console->alerting(), QList<ConversationId>{first}); // the first may sound again and again
        QVERIFY(rig.over.isEmpty());
        rig.console->acknowledgeAll();
        QCOMPARE(rig.overRows, QList<AlertRow>{AlertRow::VisitorMessage});
        QVERIFY(rig.console->alerting().isEmpty());
    }
    void visitorMessage_anotherInFront_endsWithTheConversation()
    {
        NewsRig rig;
        rig.sync({headOf(1, Owner::of(ben))});
        rig.comes(first, visitorSays(5));
        rig.console->setInFront(true);
        rig.comes(first, visitorSays(6));
        rig.head(headOf(1, Owner::of(mia), 2));
        QCOMPARE(rig.overRows, QList<AlertRow>{AlertRow::VisitorMessage});
    }
    void visitorMessage_ofWhatIsGivenAway_isOver()
    {
        NewsRig rig;
        rig.sync({headOf(1, Owner::of(ben))});
        rig.comes(first, visitorSays(5));
        rig.head(headOf(1, Owner::of(mia), 2));
        QCOMPARE(rig.over, QList<ConversationId>{first});
    }
    void givenToMe_isBroughtToNotice_andNotWhatITook()
    {
        NewsRig rig;
        rig.sync({headOf(1, Owner::queue()), headOf(2, Owner::queue())});
        rig.comes(conversationId(2), line(5, Mark::Claimed, ben));
        rig.head(headOf(2, Owner::of(ben), 2));
        QVERIFY(rig.alerts.isEmpty());
        rig.comes(first, line(5, Mark::Assigned, ben));
        rig.head(headOf(1, Owner::of(ben), 2));
        QCOMPARE(rig.rows(), QList<AlertRow>{AlertRow::Given});
        QVERIFY(rig.over.isEmpty());
    }
    void colleagueTook_isToldOnlyToWhomItWasBrought_andOnlyIfTheyWantIt()
    {
        NewsRig rig;
        rig.sync({headOf(1, Owner::queue()), headOf(2, Owner::queue())});
        Q_EMIT rig.backend.alertRaised({first, 1, 0, LadderTarget::Available, {ben}});
        rig.comes(first, line(5, Mark::Claimed, mia));
        rig.head(headOf(1, Owner::of(mia), 2));
        QCOMPARE(rig.rows(), QList<AlertRow>{AlertRow::Requested});
        QCOMPARE(rig.over, QList<ConversationId>{first});
        rig.become([](Agent &me) { me.alerts.choices[AlertRow::ColleagueTook].on[AlertChannel::Toast] = true; });
        rig.comes(conversationId(2), line(5, Mark::Claimed, mia));
        QCOMPARE(rig.alerts.size(), 1); // not one that was brought to notice
        rig.head(headOf(1, Owner::queue(), 3));
        Q_EMIT rig.backend.alertRaised({first, 1, 0, LadderTarget::Available, {ben}});
        rig.comes(first, line(6, Mark::Claimed, mia));
        rig.head(headOf(1, Owner::of(mia), 4));
        QCOMPARE(rig.rows(), (QList<AlertRow>{AlertRow::Requested, AlertRow::Requested, AlertRow::ColleagueTook}));
        QCOMPARE(rig.alerts.last().who, mia);
        QCOMPARE(rig.over.size(), 2); // the word of it is not taken back at once
    }
    void colleagueTook_isOldNewsAfterAMinute()
    {
        NewsRig rig;
        rig.sync({headOf(1, Owner::queue())});
        rig.become([](Agent &me) { me.alerts.choices[AlertRow::ColleagueTook].on[AlertChannel::Toast] = true; });
        const auto taken = [&](qint64 n) {
            rig.head(headOf(1, Owner::queue(), 2 * n));
            Q_EMIT rig.backend.alertRaised({first, 1, 0, LadderTarget::Available, {ben}});
            rig.comes(first, line(n, Mark::Claimed, mia));
            rig.head(headOf(1, Owner::of(mia), 2 * n + 1));
            rig.overRows.clear();
        };
        taken(5);
        QVERIFY(rig.console->alerting().isEmpty()); // nothing to be silenced
        rig.time.pass(40'000);
        taken(6);
        rig.time.pass(59'000);
        QVERIFY(rig.overRows.isEmpty()); // the end of the first is not that of the second
        rig.time.pass(1'000);
        QCOMPARE(rig.overRows, QList<AlertRow>{AlertRow::ColleagueTook});
        rig.time.pass(600'000);
        QCOMPARE(rig.overRows.size(), 1);
    }
    void offer_isBroughtToNotice_untilItLapses()
    {
        NewsRig rig;
        Conversation head = headOf(1, Owner::queue());
        head.handoff->offer = Offer{ben, Instant{rig.time.wall + 20'000}};
        rig.sync({head}); // made before the console was there, and still to be answered
        QCOMPARE(rig.rows(), QList<AlertRow>{AlertRow::Offered});
        head.handoff->offer.reset();
        rig.head(head);
        QCOMPARE(rig.over, QList<ConversationId>{first});
        head.handoff->offer = Offer{mia, Instant{rig.time.wall + 20'000}};
        rig.head(head);
        QCOMPARE(rig.alerts.size(), 1);
    }
    void promise_notKept_isToldOnce()
    {
        NewsRig rig;
        Conversation head = headOf(1, Owner::queue());
        head.handoff->waitingSince = Instant{rig.time.wall - 110'000};
        Conversation long_ago = headOf(2, Owner::queue());
        long_ago.handoff->waitingSince = Instant{rig.time.wall - 600'000};
        Conversation answered = headOf(3, Owner::of(ben));
        answered.handoff->waitingSince = head.handoff->waitingSince;
        answered.handoff->firstHumanAt = Instant{rig.time.wall};
        Conversation strangers = headOf(4, Owner::queue());
        strangers.team = TeamId(u"t_other"_s);
        strangers.handoff->waitingSince = head.handoff->waitingSince;
        rig.sync({head, long_ago, answered, strangers});
        rig.time.pass(9'000);
        QVERIFY(rig.alerts.isEmpty());
        rig.time.pass(2'000);
        QCOMPARE(rig.rows(), QList<AlertRow>{AlertRow::OverTarget});
        QCOMPARE(rig.alerts[0].conversation, first);
        rig.time.pass(600'000);
        QCOMPARE(rig.alerts.size(), 1);
        head.handoff->firstHumanAt = Instant{rig.time.wall};
        head.owner = Owner::of(ben);
        rig.head(head);
        QCOMPARE(rig.over, QList<ConversationId>{first});
    }
    void promise_ofAColleague_isToldToWhoLeads()
    {
        NewsRig rig;
        rig.sync({});
        Snapshot snapshot;
        snapshot.self = {ben, u"Ben"_s, Role::TeamLead, {TeamId(u"t_sales"_s)}};
        snapshot.agents = rig.console->state().agents();
        const Conversation head = [&] {
            Conversation made = headOf(1, Owner::of(mia));
            made.handoff->waitingSince = Instant{rig.time.wall - 110'000};
            return made;
        }();
        snapshot.heads = {{head.id, head}};
        Q_EMIT rig.backend.synced(snapshot);
        rig.time.pass(11'000);
        QCOMPARE(rig.rows(), QList<AlertRow>{AlertRow::LeadBreach});
    }
    void returnedToTheAi_askingAgain_isToldToWhoReturnedIt()
    {
        NewsRig rig;
        Conversation head = headOf(1, Owner::ai());
        head.earlier = {{1, Outcome::Returned, Category::General, ben, Instant{rig.time.wall - 60'000}, {}}};
        Conversation older = headOf(2, Owner::ai());
        older.earlier = {{1, Outcome::Returned, Category::General, ben, Instant{rig.time.wall - 7'200'000}, {}}};
        Conversation others = headOf(3, Owner::ai());
        others.earlier = {{1, Outcome::Returned, Category::General, mia, Instant{rig.time.wall - 60'000}, {}}};
        rig.sync({head, older, others});
        for (int i = 1; i <= 3; ++i) {
            Message asked = line(9, Mark::Requested);
            asked.at = Instant{rig.time.wall};
            rig.comes(conversationId(i), asked);
        }
        QCOMPARE(rig.rows(), QList<AlertRow>{AlertRow::BouncedReturn});
        QCOMPARE(rig.alerts[0].conversation, first);
    }
    void returnedToTheAi_andOutOfSight_askingAgain_isTold()
    {
        NewsRig rig;
        rig.sync({}); // whoever gives one back does not see it until it comes back
        const auto asks = [&](int i) {
            Message asked = line(9, Mark::Requested);
            asked.at = Instant{rig.time.wall};
            rig.comes(conversationId(i), asked);
        };
        const auto comesBack = [&](int i, const Owner &owner) {
            Conversation head = headOf(i, owner);
            head.earlier = {{1, Outcome::Returned, Category::General, ben, Instant{rig.time.wall - 60'000}, {}}};
            rig.head(head);
        };
        asks(1);
        QVERIFY(rig.alerts.isEmpty());
        comesBack(1, Owner::queue());
        QCOMPARE(rig.rows(), QList<AlertRow>{AlertRow::BouncedReturn});
        QCOMPARE(rig.alerts[0].conversation, first);
        QVERIFY(rig.over.isEmpty());
        comesBack(1, Owner::queue());
        asks(2);
        comesBack(2, Owner::of(mia)); // claimed already
        QCOMPARE(rig.alerts.size(), 1);
        // After a break of the line nobody knows what it was about.
        asks(3);
        rig.sync({});
        comesBack(3, Owner::queue());
        QCOMPARE(rig.alerts.size(), 1);
    }
    void note_ofAColleague_inOnesOwnOrByName()
    {
        NewsRig rig;
        rig.sync({headOf(1, Owner::of(ben)), headOf(2, Owner::of(mia))});
        Message note = line(5, Mark::None, mia);
        note.kind = MessageKind::Note;
        note.text = u"Mind the discount."_s;
        rig.comes(conversationId(2), note);
        QVERIFY(rig.alerts.isEmpty());
        rig.comes(first, note);
        note.text = u"@ben what do you think?"_s;
        rig.comes(conversationId(2), note);
        QCOMPARE(rig.rows(), (QList<AlertRow>{AlertRow::Mention, AlertRow::Mention}));
        note.author = ben.toString();
        note.n = 6;
        rig.comes(first, note);
        QCOMPARE(rig.alerts.size(), 2);
    }
    void link_goneForTenSeconds_isToldOnDuty()
    {
        NewsRig rig;
        rig.sync({});
        rig.backend.link(LinkPhase::Waiting);
        rig.time.pass(4'000);
        rig.backend.link(LinkPhase::Connecting);
        rig.backend.link(LinkPhase::Waiting);
        rig.time.pass(5'000);
        QVERIFY(rig.alerts.isEmpty());
        rig.time.pass(1'000);
        QCOMPARE(rig.rows(), QList<AlertRow>{AlertRow::Connection}); // tries in between do not begin it anew
        rig.time.pass(30'000);
        QCOMPARE(rig.alerts.size(), 1); // nor tell it once more
        rig.backend.link(LinkPhase::Online);
        QCOMPARE(rig.over, QList<ConversationId>{ConversationId()});
        rig.backend.link(LinkPhase::Waiting);
        rig.time.pass(9'000);
        rig.backend.link(LinkPhase::Online);
        rig.time.pass(60'000);
        QCOMPARE(rig.alerts.size(), 1);
        rig.backend.link(LinkPhase::Closed); // by the person
        rig.backend.link(LinkPhase::Connecting);
        rig.time.pass(60'000);
        QCOMPARE(rig.alerts.size(), 1);
    }
    void link_goneWhileAway_isNotTold()
    {
        NewsRig rig;
        rig.sync({});
        rig.become([](Agent &me) { me.status = Status::Away; });
        rig.backend.link(LinkPhase::Waiting);
        rig.time.pass(60'000);
        QVERIFY(rig.alerts.isEmpty());
    }
    void quietHours_keepNewsBack_butNotWhatOneIsOnCallForNorWhatTheServerNames()
    {
        NewsRig rig;
        rig.sync({headOf(1, Owner::of(ben)), headOf(2, Owner::queue())});
        const auto quiet = [&](const QList<AlertRow> &onCall) {
            rig.become([&](Agent &me) { me.alerts.quiet = {{}, {}, Instant{rig.time.wall + 3'600'000}, onCall}; });
        };
        quiet({});
        rig.comes(first, visitorSays(5));
        Q_EMIT rig.backend.alertRaised({conversationId(2), 1, 0, LadderTarget::Available, {}});
        QVERIFY(rig.alerts.isEmpty());
        Q_EMIT rig.backend.alertRaised({conversationId(2), 1, 1, LadderTarget::Team, {ben}});
        QCOMPARE(rig.rows(), QList<AlertRow>{AlertRow::Requested});
        quiet({AlertRow::VisitorMessage});
        rig.comes(first, visitorSays(6));
        QCOMPARE(rig.rows(), (QList<AlertRow>{AlertRow::Requested, AlertRow::VisitorMessage}));
    }
    void name_asThePartOfAnother_isNotMeant()
    {
        NewsRig rig;
        rig.sync({headOf(2, Owner::of(mia))});
        Message note = line(5, Mark::None, mia);
        note.kind = MessageKind::Note;
        note.text = u"@benedikta and @Ben2 know"_s;
        rig.comes(conversationId(2), note);
        QVERIFY(rig.alerts.isEmpty());
        note.n = 6;
        note.text = u"@benedikta or @Ben, who knows?"_s;
        rig.comes(conversationId(2), note);
        QCOMPARE(rig.rows(), QList<AlertRow>{AlertRow::Mention});
        QCOMPARE(rig.alerts[0].text, note.text);
    }
    void clockThatWasAhead_hidesNoBrokenPromise()
    {
        NewsRig rig;
        rig.sync({});
        rig.time.wall += 3'600'000;
        Conversation late = headOf(2, Owner::queue());
        late.handoff->waitingSince = Instant{rig.time.wall - 119'000};
        rig.head(late);
        rig.time.pass(2'000);
        QCOMPARE(rig.rows(), QList<AlertRow>{AlertRow::OverTarget}); // looked at while the clock is ahead
        rig.head(headOf(2, Owner::of(mia)));
        rig.alerts.clear();
        rig.time.wall -= 3'600'000;
        Conversation head = headOf(1, Owner::queue());
        head.handoff->waitingSince = Instant{rig.time.wall - 110'000};
        rig.head(head);
        rig.time.pass(11'000);
        QCOMPARE(rig.rows(), QList<AlertRow>{AlertRow::OverTarget});
    }
    void settings_shapeWhatComes()
    {
        NewsRig rig;
        rig.sync({headOf(1, Owner::of(ben)), headOf(2, Owner::queue())});
        rig.become([](Agent &me) {
            AlertRowChoice &message = me.alerts.choices[AlertRow::VisitorMessage];
            message.on = {{AlertChannel::Sound, false}};
            message.privacy = AlertPrivacy::Generic;
            message.onlyBehind = false;
            AlertRowChoice &request = me.alerts.choices[AlertRow::Requested];
            for (const AlertChannel channel : alertChannels)
                request.on[channel] = false;
        });
        rig.comes(first, visitorSays(5));
        QCOMPARE(rig.alerts.size(), 1);
        QVERIFY(rig.alerts[0].toast && !rig.alerts[0].sound && !rig.alerts[0].onlyBehind);
        QCOMPARE(rig.alerts[0].privacy, AlertPrivacy::Generic);
        Q_EMIT rig.backend.alertRaised({conversationId(2), 1, 0, LadderTarget::Available, {mia}});
        QVERIFY(rig.backend.receipts.isEmpty());
        Q_EMIT rig.backend.alertRaised({conversationId(2), 1, 1, LadderTarget::Team, {ben, mia}});
        QCOMPARE(rig.backend.receipts, QList{ReceiptKind::Withheld});
        QCOMPARE(rig.alerts.size(), 1);
        QCOMPARE(rig.console->alerting(), QList<ConversationId>{first});
    }
};

QTEST_GUILESS_MAIN(TestAlertNews)
#include "tst_alertnews.moc"
