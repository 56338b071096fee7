// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "consolerig.h"

using namespace Baton;
using namespace Qt::Literals::StringLiterals;

namespace {

const ConversationId first = conversationId(1);

Message visitorSays(qint64 n)
{
    Message message;
    message.n = n;
    message.speaker = Speaker::Visitor;
    message.text = u"Are you there?"_s;
    return message;
}

Message line(qint64 n, Mark mark, const AgentId &author = {})
{
    Message message;
    message.n = n;
    message.kind = MessageKind::System;
    message.mark = mark;
    message.author = author.toString();
    return message;
}

/// A console whose alerts are written down.
struct NewsRig : ConsoleRig
{
    QList<Alert> alerts;
    QList<ConversationId> over;
    QList<AlertRow> overRows;

    NewsRig()
    {
        QObject::connect(console.get(), &Console::alert, [this](const Alert &alert) { alerts.append(alert); });
        QObject::connect(console.get(), &Console::alertOver, [this](const AlertKey &key) {
            over.append(key.conversation);
            overRows.append(key.row);
        });
    }
    void comes(const ConversationId &conversation, const Message &message)
    {
        Q_EMIT backend.messagesAdded(conversation, {message});
    }
    QList<AlertRow> rows() const
    {
        QList<AlertRow> found;
        for (const Alert &alert : alerts)
            found.append(alert.row);
        return found;
    }
    /// As `change` leaves the person who sits here.
    void become(const std::function<void(Agent &)> &change)
    {
        Agents agents = console->state().agents();
        change(agents[ben]);
        Q_EMIT backend.peopleChanged(console->state().workspace(), agents);
    }
};

} // namespace

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
