// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/queuemodel.h"
#include "consolerig.h"

#include <QSignalSpy>
#include <QUuid>

using namespace Baton;
using namespace Qt::Literals::StringLiterals;

/// What the agent can do, and what the console does of its own accord.
class TestConsole : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void language_isToldAtSignIn_whereTheServerKnowsAnother()
    {
        MemoryMineStore store;
        ScriptedBackend backend;
        FakeTime time;
        ConsoleEnvironment environment = time.environment();
        QString language = u"de-AT"_s;
        environment.language = [&language] { return language; };
        Console console(u"acc"_s, backend, store, environment);
        Agent me;
        me.id = ben;
        me.status = Status::Available;
        const auto signIn = [&](const QString &known) {
            me.language = known;
            Snapshot snapshot;
            snapshot.self = {ben, u"Ben"_s, Role::Agent, {}};
            snapshot.agents = {{ben, me}};
            backend.link(LinkPhase::Connecting);
            Q_EMIT backend.synced(snapshot);
            backend.link(LinkPhase::Online);
            QStringList told;
            for (const Command &command : std::exchange(backend.submitted, {})) {
                if (const auto *set = std::get_if<SetLanguage>(&command.body))
                    told.append(set->language);
            }
            return told;
        };
        QCOMPARE(signIn({}), QStringList{u"de-AT"_s});
        QCOMPARE(signIn(u"de-AT"_s), QStringList());
        QCOMPARE(signIn(u"ar"_s), QStringList{u"de-AT"_s});
        language = u"zh-CN"_s; // chosen in the preferences
        console.tellLanguage();
        QCOMPARE(std::get<SetLanguage>(backend.submitted.takeFirst().body).language, u"zh-CN"_s);
        backend.link(LinkPhase::Waiting);
        console.tellLanguage();
        QVERIFY(backend.submitted.isEmpty()); // it is told when the link is back
        ConsoleRig silent;
        silent.sync({});
        QVERIFY(silent.sent().isEmpty());
    }

    void claim_carriesFence_andEndsOnce()
    {
        ConsoleRig rig;
        rig.sync({headOf(1, Owner::queue(), 8)});
        QSignalSpy done(rig.console.get(), &Console::done);
        const CommandId id = rig.console->claim(conversationId(1));
        const auto sent = rig.sent();
        QCOMPARE(sent.size(), 1);
        QCOMPARE(sent[0].fence, 8);
        rig.backend.answerDone(id);
        rig.backend.answerDone(id);
        QCOMPARE(done.size(), 1);
        QCOMPARE(done[0][0].value<CommandId>(), id);
    }
    void claim_lost_saysWhoHasIt()
    {
        ConsoleRig rig;
        rig.sync({headOf(1, Owner::queue(), 8)});
        QSignalSpy refused(rig.console.get(), &Console::refused);
        const CommandId id = rig.console->claim(conversationId(1));
        rig.backend.answerRefused(id, Code::Conflict, false, Owner::of(mia));
        QCOMPARE(refused.size(), 1);
        QCOMPARE(refused[0][2].value<Code>(), Code::Conflict);
        QCOMPARE(refused[0][3].value<Owner>(), Owner::of(mia));
    }
    void claim_lost_toSomebodyUnknown_saysNothingOfTheAi()
    {
        ConsoleRig rig;
        rig.sync({headOf(1, Owner::queue(), 8)});
        QSignalSpy refused(rig.console.get(), &Console::refused);
        const CommandId id = rig.console->claim(conversationId(1));
        rig.sync({});
        CommandOutcome outcome;
        outcome.kind = CommandOutcome::Kind::Refused;
        outcome.code = Code::Conflict;
        Q_EMIT rig.backend.answered(id, outcome);
        QCOMPARE(refused.size(), 1);
        QCOMPARE(refused[0][3].value<Owner>(), Owner::nobody());
    }
    void claim_offline_isRefusedAfterTheIdIsKnown()
    {
        ConsoleRig rig;
        rig.sync({headOf(1, Owner::queue())});
        rig.backend.link(LinkPhase::Waiting);
        QSignalSpy refused(rig.console.get(), &Console::refused);
        const CommandId id = rig.console->claim(conversationId(1));
        QCOMPARE(refused.size(), 0);
        rig.time.pass(0);
        QCOMPARE(refused.size(), 1);
        QCOMPARE(refused[0][0].value<CommandId>(), id);
        QCOMPARE(refused[0][2].value<Code>(), Code::State);
        QVERIFY(rig.sent().isEmpty());
    }
    void claim_answerLost_isAskedAgainThenGivenUp()
    {
        ConsoleRig rig;
        rig.sync({headOf(1, Owner::queue())});
        QSignalSpy refused(rig.console.get(), &Console::refused);
        const CommandId id = rig.console->claim(conversationId(1));
        rig.sent();
        rig.backend.link(LinkPhase::Waiting);
        rig.backend.answerUnknown(id);
        rig.time.pass(5000);
        rig.backend.link(LinkPhase::Online);
        const auto again = rig.sent();
        QCOMPARE(again.size(), 1);
        QCOMPARE(again[0].id, id);
        rig.backend.link(LinkPhase::Waiting);
        rig.backend.answerUnknown(id);
        rig.time.pass(10'000);
        QCOMPARE(refused.size(), 1);
    }
    void transcript_isLoadedShared_andLetGo()
    {
        ConsoleRig rig;
        Conversation head = headOf(1, Owner::of(ben));
        head.messages = 60;
        rig.sync({head});
        auto transcript = rig.console->openTranscript(conversationId(1));
        QCOMPARE(rig.console->openTranscript(conversationId(1)), transcript);
        QCOMPARE(rig.backend.threads.size(), 1);
        QCOMPARE(rig.backend.watched.value(conversationId(1)), true);
        transcript.reset();
        QCOMPARE(rig.backend.watched.value(conversationId(1)), false);
    }
    void transcript_missingMessages_areFetchedOnce()
    {
        ConsoleRig rig;
        Conversation head = headOf(1, Owner::of(ben));
        head.messages = 3;
        rig.sync({head});
        const auto transcript = rig.console->openTranscript(conversationId(1));
        ThreadPage page{conversationId(1), {}, 3, false, {}};
        for (qint64 n = 1; n <= 3; ++n) {
            Message message;
            message.n = n;
            page.messages.append(message);
        }
        Q_EMIT rig.backend.threadArrived(page);
        rig.backend.threads.clear();
        rig.arrive(1, 7, u"after a hole"_s);
        rig.arrive(1, 8, u"more"_s);
        QCOMPARE(rig.backend.threads.size(), 1);
        QCOMPARE(rig.backend.threads[0].before, 7);
        page.messages.clear();
        for (qint64 n = 4; n <= 6; ++n) {
            Message message;
            message.n = n;
            page.messages.append(message);
        }
        Q_EMIT rig.backend.threadArrived(page);
        QCOMPARE(transcript->rowCount(), 8);
        rig.backend.threads.clear();
        head.messages = 10; // came while nobody told us
        rig.head(head);
        QCOMPARE(rig.backend.threads.size(), 1);
        QCOMPARE(rig.backend.threads[0].before, 11);
    }
    void transcript_answerThatDoesNotHelp_isNotAskedForAgain()
    {
        ConsoleRig rig;
        Conversation head = headOf(1, Owner::of(ben));
        head.messages = 5; // more than the server will ever show us
        rig.sync({head});
        const auto transcript = rig.console->openTranscript(conversationId(1));
        const ThreadPage empty{conversationId(1), {}, 5, false, {}};
        rig.backend.threads.clear();
        for (int i = 0; i < 10; ++i)
            Q_EMIT rig.backend.threadArrived(empty);
        QCOMPARE(rig.backend.threads.size(), 1);
        head.messages = 6;
        rig.head(head);
        Q_EMIT rig.backend.threadArrived(empty);
        QVERIFY(rig.backend.threads.size() <= 2);
    }
    void clock_ofTheServer_counts()
    {
        ConsoleRig rig;
        QCOMPARE(rig.console->now(), Instant{rig.time.wall});
        Q_EMIT rig.backend.clockTold(Instant{rig.time.wall + 90'000});
        QCOMPARE(rig.console->now(), Instant{rig.time.wall + 90'000});
        rig.time.pass(1000);
        QCOMPARE(rig.console->now(), Instant{rig.time.wall + 90'000});
    }
    void visitor_whoHasSaidIt_typesNoMore()
    {
        ConsoleRig rig;
        const Conversation head = headOf(1, Owner::of(ben));
        rig.sync({head});
        const ConversationId c = conversationId(1);
        Q_EMIT rig.backend.hinted({c, head.visitor.id.toString(), HintKind::Typing, Millis(6000), 0});
        Q_EMIT rig.backend.hinted({c, mia.toString(), HintKind::Typing, Millis(6000), 0});
        QVERIFY(rig.console->state().visitorTypes(c));
        QCOMPARE(rig.console->state().typists(c), QList<AgentId>{mia});
        rig.arrive(1, 1, u"by ben"_s);
        QVERIFY(rig.console->state().visitorTypes(c));
        Message said;
        said.n = 2;
        said.speaker = Speaker::Visitor;
        said.text = u"Hello"_s;
        Q_EMIT rig.backend.messagesAdded(c, {said});
        QVERIFY(!rig.console->state().visitorTypes(c));
        QCOMPARE(rig.console->state().typists(c), QList<AgentId>{mia});
    }
    void seen_growsOnly()
    {
        ConsoleRig rig;
        rig.sync({headOf(1, Owner::of(ben))});
        const ConversationId c = conversationId(1);
        QSignalSpy changed(&rig.console->state(), &ConsoleState::hintsChanged);
        Q_EMIT rig.backend.hinted({c, u"v_000001"_s, HintKind::Seen, Millis(0), 4});
        Q_EMIT rig.backend.hinted({c, u"v_000001"_s, HintKind::Seen, Millis(0), 2});
        QCOMPARE(rig.console->state().seenUpTo(c), 4);
        QCOMPARE(changed.size(), 1);
    }
    void draft_isToldToOnesOtherDevices_nowAndThen()
    {
        ConsoleRig rig;
        rig.sync({headOf(1, Owner::of(ben))});
        const ConversationId c = conversationId(1);
        rig.backend.hints.clear();
        rig.backend.hintNumbers.clear();
        for (int i = 1; i <= 20; ++i) {
            rig.console->setDraft(c, {QString(i, u'x'), false});
            rig.time.pass(300);
        }
        QCOMPARE(rig.backend.hints, (QList{HintKind::Draft, HintKind::Draft}));
        rig.console->setDraft(c, {});
        QCOMPARE(rig.backend.hintNumbers, (QList<qint64>{1, 1, 0}));
        QVERIFY(!rig.console->state().draftElsewhere(c));
        Q_EMIT rig.backend.hinted({c, ben.toString(), HintKind::Draft, Millis(60'000), 1});
        QVERIFY(rig.console->state().draftElsewhere(c));
        QVERIFY(rig.console->state().viewers(c).isEmpty());
        Q_EMIT rig.backend.hinted({c, ben.toString(), HintKind::Draft, Millis(60'000), 0});
        QVERIFY(!rig.console->state().draftElsewhere(c));
    }
    void alert_acknowledgedElsewhere_isOverHere()
    {
        ConsoleRig rig;
        rig.sync({headOf(1, Owner::queue())});
        const ConversationId c = conversationId(1);
        QSignalSpy alerts(rig.console.get(), &Console::alert);
        QSignalSpy over(rig.console.get(), &Console::alertOver);
        Q_EMIT rig.backend.alertRaised({c, 1, 0, LadderTarget::Available, {ben}});
        QCOMPARE(alerts.size(), 1);
        Q_EMIT rig.backend.hinted({c, ben.toString(), HintKind::Acknowledged, Millis(6000), 2}); // another handoff
        QCOMPARE(over.size(), 0);
        Q_EMIT rig.backend.hinted({c, ben.toString(), HintKind::Acknowledged, Millis(6000), 1});
        QCOMPARE(over.size(), 1);
        QVERIFY(rig.backend.receipts.isEmpty());
        rig.backend.hints.clear();
        rig.console->acknowledge(c);
        QVERIFY(rig.backend.hints.isEmpty());
    }
    void search_isAskedForWithoutWhatNobodySaid()
    {
        ConsoleRig rig;
        rig.sync({});
        rig.console->search(u"  refund\0 \r\n"_s);
        rig.console->search(QString(10'000, u'%'), 77);
        QCOMPARE(rig.backend.searches.size(), 2);
        QCOMPARE(rig.backend.searches[0].first.left(6), u"refund"_s);
        QCOMPARE(rig.backend.searches[1].first.size(), 200);
        QCOMPARE(rig.backend.searches[1].second, 77);
    }
    void ownershipLost_isSaid_butNotWhenWeGaveIt()
    {
        ConsoleRig rig;
        rig.sync({headOf(1, Owner::of(ben)), headOf(2, Owner::of(ben)), headOf(3, Owner::of(ben))});
        QSignalSpy lost(rig.console.get(), &Console::ownershipLost);
        rig.head(headOf(1, Owner::of(mia), 2));
        QCOMPARE(lost.size(), 1);
        QCOMPARE(lost[0][1].value<Owner>(), Owner::of(mia));
        rig.console->release(conversationId(2));
        rig.head(headOf(2, Owner::queue(), 2));
        rig.console->resolve(conversationId(3), {});
        Q_EMIT rig.backend.headsGone({conversationId(3)});
        QCOMPARE(lost.size(), 1);
    }
    void ownershipLost_isNotSaid_whenTheAnswerComesBeforeTheEvents()
    {
        ConsoleRig rig;
        rig.sync({headOf(1, Owner::of(ben)), headOf(2, Owner::of(ben))});
        QSignalSpy lost(rig.console.get(), &Console::ownershipLost);
        rig.backend.answerDone(rig.console->returnToAi(conversationId(1), u"Settled."_s, {}));
        Conversation withNote = headOf(1, Owner::of(ben));
        withNote.messages += 1;
        rig.head(withNote);
        rig.head(headOf(1, Owner::ai(), 2));
        rig.backend.answerDone(rig.console->release(conversationId(2)));
        rig.head(headOf(2, Owner::queue(), 2));
        QCOMPARE(lost.size(), 0);
    }
    void alert_isRaised_overWithClaim()
    {
        ConsoleRig rig;
        rig.sync({headOf(1, Owner::queue())});
        QSignalSpy alert(rig.console.get(), &Console::alert);
        QSignalSpy over(rig.console.get(), &Console::alertOver);
        const AlertRaised first{conversationId(1), 1, 0, LadderTarget::Available, {ben}};
        Q_EMIT rig.backend.alertRaised(first);
        QCOMPARE(alert.size(), 1);
        rig.console->reportAlert({conversationId(1)}, u"toast"_s, ReceiptKind::Displayed);
        QCOMPARE(rig.backend.receipts, QList{ReceiptKind::Displayed});
        rig.head(headOf(1, Owner::of(mia), 2));
        QCOMPARE(over.size(), 1);
    }
    void acknowledge_silencesLaterSteps()
    {
        ConsoleRig rig;
        rig.sync({headOf(1, Owner::queue())});
        QSignalSpy alert(rig.console.get(), &Console::alert);
        QSignalSpy over(rig.console.get(), &Console::alertOver);
        Q_EMIT rig.backend.alertRaised({conversationId(1), 1, 0, LadderTarget::Available, {ben}});
        rig.console->acknowledge(conversationId(1));
        rig.console->acknowledge(conversationId(1));
        QCOMPARE(over.size(), 1);
        QCOMPARE(rig.backend.receipts, QList{ReceiptKind::Acknowledged});
        Q_EMIT rig.backend.alertRaised({conversationId(1), 1, 1, LadderTarget::Team, {ben}});
        QCOMPARE(alert.size(), 1);
        Conversation again = headOf(1, Owner::queue(), 4);
        again.handoff->no = 2;
        rig.head(again);
        Q_EMIT rig.backend.alertRaised({conversationId(1), 2, 0, LadderTarget::Available, {ben}});
        QCOMPARE(alert.size(), 2);
    }
    void acknowledgeAll_endsWhatAlertsAndNothingElse()
    {
        ConsoleRig rig;
        rig.sync({headOf(1, Owner::queue()), headOf(2, Owner::queue()), headOf(3, Owner::queue())});
        QSignalSpy over(rig.console.get(), &Console::alertOver);
        rig.console->acknowledgeAll();
        Q_EMIT rig.backend.alertRaised({conversationId(1), 1, 0, LadderTarget::Available, {ben}});
        Q_EMIT rig.backend.alertRaised({conversationId(2), 1, 0, LadderTarget::Available, {ben}});
        Q_EMIT rig.backend.alertRaised({conversationId(3), 1, 0, LadderTarget::Available, {mia}}); // a colleague's
        QCOMPARE(rig.console->alerting().size(), 2);
        rig.console->acknowledgeAll();
        QVERIFY(rig.console->alerting().isEmpty());
        QCOMPARE(over.size(), 2);
        QCOMPARE(rig.backend.receipts, (QList{ReceiptKind::Acknowledged, ReceiptKind::Acknowledged}));
    }
    void alert_putOffOrReplaced_isOver()
    {
        ConsoleRig rig;
        rig.sync({headOf(1, Owner::queue()), headOf(2, Owner::queue())});
        QSignalSpy alert(rig.console.get(), &Console::alert);
        QSignalSpy over(rig.console.get(), &Console::alertOver);
        const AlertRaised first{conversationId(1), 1, 0, LadderTarget::Available, {ben}};
        Q_EMIT rig.backend.alertRaised(first);
        Conversation head = headOf(1, Owner::queue());
        head.handoff->deferredUntil = Instant(1'000'000'000);
        rig.head(head);
        QCOMPARE(over.size(), 1);
        rig.head(headOf(1, Owner::queue()));
        QCOMPARE(alert.size(), 2); // it was not noticed
        // The next request of the same visitor, of which this person is not told.
        Q_EMIT rig.backend.alertRaised({conversationId(1), 2, 0, LadderTarget::Available, {mia}});
        QCOMPARE(over.size(), 2);
        QVERIFY(rig.console->alerting().isEmpty());
    }
    void sync_withMissedAlerts_raisesAllOnceAndShowsTheFirst()
    {
        ConsoleRig rig;
        QList<Conversation> heads;
        for (int i = 5; i >= 1; --i) {
            heads.append(headOf(i, Owner::queue()));
            heads.last().handoff->ladderStep = 2;
        }
        heads.append(headOf(100, Owner::queue())); // no step was taken yet
        QSignalSpy alert(rig.console.get(), &Console::alert);
        rig.sync(heads);
        QCOMPARE(alert.size(), 5);
        for (int i = 0; i < 5; ++i) {
            const auto raised = alert[i][0].value<Alert>();
            QCOMPARE(raised.conversation, conversationId(i + 1));
            QCOMPARE(raised.toast, i < 3);
            QVERIFY(raised.sound);
        }
        Q_EMIT rig.backend.resumed();
        QCOMPARE(alert.size(), 5); // no alert twice for one thing
        QCOMPARE(rig.console->topOfQueue(), conversationId(1));
    }
    void lists_areKeptBesideLiveHeads_whichWin()
    {
        ConsoleRig rig;
        rig.sync({headOf(1, Owner::queue())});
        rig.console->refreshList(ListKind::AiHeld);
        QCOMPARE(rig.backend.lists.size(), 1);
        QueueModel &queue = rig.console->queue();
        queue.setView({ViewKind::AiHeld, {}});
        Q_EMIT rig.backend.listArrived(
            {ListKind::AiHeld, {headOf(1, Owner::ai(), 99), headOf(2, Owner::ai()), headOf(3, Owner::ai())}, 0, 40});
        QCOMPARE(queue.rowCount(), 2);
        QCOMPARE(rig.console->state().head(conversationId(1))->owner, Owner::queue());
        QCOMPARE(rig.console->state().count({ViewKind::AiHeld, {}}), 40);
        rig.head(headOf(2, Owner::queue()));
        QCOMPARE(queue.rowCount(), 1);
        Q_EMIT rig.backend.listArrived({ListKind::AiHeld, {headOf(4, Owner::ai())}, 0, 1});
        QCOMPARE(queue.rowCount(), 1);
        QCOMPARE(queue.head(0).id, conversationId(4));
        QCOMPARE(rig.console->state().count({ViewKind::Waiting, {}}), 2);
    }
    void lists_areReadAnew_whenTeamsOrRoleBecomeOthers()
    {
        ConsoleRig rig;
        rig.sync({});
        rig.console->refreshList(ListKind::Closed);
        Q_EMIT rig.backend.listArrived({ListKind::Closed, {headOf(1, Owner::nobody())}, 0, 1});
        QVERIFY(rig.console->state().head(conversationId(1)));
        const Workspace workspace = rig.console->state().workspace();
        Agents agents = rig.console->state().agents();
        agents[ben].teams = {TeamId(u"t_billing"_s)};
        Q_EMIT rig.backend.peopleChanged(workspace, agents);
        QCOMPARE(rig.backend.lists, (QList<ListKind>{ListKind::Closed, ListKind::Closed}));
        QCOMPARE(rig.backend.listOffsets.constLast(), 0);
        Q_EMIT rig.backend.listArrived({ListKind::Closed, {headOf(2, Owner::nobody())}, 0, 1});
        QVERIFY(!rig.console->state().head(conversationId(1)));
        QVERIFY(rig.console->state().head(conversationId(2)));
        agents[ben].role = Role::TeamLead;
        Q_EMIT rig.backend.peopleChanged(workspace, agents);
        QCOMPARE(rig.backend.lists.size(), 3);
        // What changes of others, or besides, is no reason.
        agents[mia].role = Role::TeamLead;
        agents[ben].status = Status::Away;
        Q_EMIT rig.backend.peopleChanged(workspace, agents);
        QCOMPARE(rig.backend.lists.size(), 3);
    }
    void hints_endByThemselves()
    {
        ConsoleRig rig;
        rig.sync({headOf(1, Owner::queue())});
        QSignalSpy changed(&rig.console->state(), &ConsoleState::hintsChanged);
        Q_EMIT rig.backend.hinted({conversationId(1), mia.toString(), HintKind::Viewing, Millis(6000)});
        Q_EMIT rig.backend.hinted({conversationId(1), u"v_000001"_s, HintKind::Typing, Millis(3000)});
        Q_EMIT rig.backend.hinted({conversationId(1), ben.toString(), HintKind::Viewing, Millis(3000)});
        QCOMPARE(rig.console->state().viewers(conversationId(1)), QList{mia});
        QVERIFY(rig.console->state().visitorTypes(conversationId(1)));
        rig.time.pass(3000);
        QVERIFY(!rig.console->state().visitorTypes(conversationId(1)));
        rig.time.pass(3000);
        QVERIFY(rig.console->state().viewers(conversationId(1)).isEmpty());
        QCOMPARE(changed.size(), 4);
    }
    void typing_isSaidEvery3s()
    {
        ConsoleRig rig;
        rig.sync({headOf(1, Owner::of(ben))});
        for (int i = 0; i < 61; ++i) {
            rig.console->typing(conversationId(1));
            rig.time.pass(100);
        }
        QCOMPARE(rig.backend.hints.size(), 3);
    }
    void text_emptyOrTooLong_isNotTaken()
    {
        ConsoleRig rig;
        rig.sync({headOf(1, Owner::of(ben))});
        QCOMPARE(rig.console->sendReply(conversationId(1), u" \n "_s).error().code, Code::TextRejected);
        QVERIFY(rig.console->sendReply(conversationId(1), QString(8000, u'x')));
        QCOMPARE(rig.console->sendReply(conversationId(1), QString(8001, u'x')).error().code, Code::TooLarge);
    }
    void ids_areUuidV7_ofTheirMoment()
    {
        const QUuid id(newUuidV7(Instant{0x0123456789ab}).toString());
        QCOMPARE(id.toString(QUuid::WithoutBraces).left(13), u"01234567-89ab"_s);
        QCOMPARE(id.toString(QUuid::WithoutBraces).at(14), u'7');
        QCOMPARE(id.variant(), QUuid::DCE);
        QVERIFY(newUuidV7(Instant{5}) != newUuidV7(Instant{5}));
    }
};

QTEST_GUILESS_MAIN(TestConsole)
#include "tst_console.moc"
