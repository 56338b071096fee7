// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessionrig.h"

using namespace Baton;
using namespace Baton::Native;
using namespace Qt::Literals::StringLiterals;

/// State: snapshot, events, gaps, views and commands of a session.
class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void snapshot_complete_replacesState()
    {
        SessionRig rig;
        rig.goOnline(3);
        QCOMPARE(rig.session.phase(), Session::Phase::Online);
        const auto states = rig.said<StateReplaced>();
        QCOMPARE(states.size(), 1);
        QCOMPARE(states[0].snapshot.heads.size(), 3);
        QCOMPARE(states[0].snapshot.self.name, u"Ben"_s);
        QCOMPARE(rig.session.view().seq, rig.seq);
        QVERIFY(rig.agrees());
        QCOMPARE(rig.said<LinkState>().last().phase, LinkPhase::Online);
    }
    void snapshot_ofManyHeads_isAsGoodAsOneOfFew()
    {
        SessionRig rig;
        rig.goOnline(1'300);
        QCOMPARE(rig.session.phase(), Session::Phase::Online);
        QCOMPARE(rig.said<StateReplaced>().value(0).snapshot.heads.size(), 1'300);
        QVERIFY(rig.agrees());
        rig.live(rig.say(1'300, u"Hello?"_s));
        QVERIFY(rig.agrees());
        // What was handed on stays as it was.
        QCOMPARE(rig.said<StateReplaced>().value(0).snapshot.heads.value(SessionRig::id(1'300))->messages, 0);
    }
    void snapshot_oneOfManyHeadsChangedOnTheWay_isNotUsed_data()
    {
        QTest::addColumn<int>("which");
        QTest::newRow("among those read aside") << 0;
        QTest::newRow("among those read here") << 799;
        QTest::newRow("among the last") << 1'299;
    }
    void snapshot_oneOfManyHeadsChangedOnTheWay_isNotUsed()
    {
        QFETCH(const int, which);
        SessionRig rig;
        for (int i = 1; i <= 1'300; ++i)
            rig.start(i);
        rig.session.open(SessionRig::credentials(), rig.now);
        rig.reconnect();
        rig.welcome(Protocol::WelcomeMode::Snapshot);
        const QByteArray digest = rig.digest();
        QList<Conversation> heads = rig.heads.values();
        ++heads[which].fence;
        rig.give(Protocol::SnapBegin{rig.log, rig.seq, {}});
        for (qsizetype i = 0; i < heads.size(); i += 30)
            rig.give(Protocol::SnapPart{heads.mid(i, 30), {}});
        rig.give(Protocol::SnapEnd{int(heads.size()), digest});
        QVERIFY(rig.said<StateReplaced>().isEmpty());
    }
    void snapshot_oneOfManyPartsIsNoPart_endsTheConnection_data()
    {
        QTest::addColumn<int>("which");
        for (const int which : {0, 9, 17, 39})
            QTest::addRow("part %d", which) << which;
    }
    void snapshot_oneOfManyPartsIsNoPart_endsTheConnection()
    {
        QFETCH(const int, which);
        SessionRig rig;
        for (int i = 1; i <= 40; ++i)
            rig.start(i);
        rig.session.open(SessionRig::credentials(), rig.now);
        rig.reconnect();
        rig.welcome(Protocol::WelcomeMode::Snapshot);
        const QList<Conversation> heads = rig.heads.values();
        rig.give(Protocol::SnapBegin{rig.log, rig.seq, {}});
        for (int i = 0; i < heads.size(); ++i) {
            if (i == which)
                rig.session.frame("{\"heads\":[{\"id\":7}],\"t\":\"snap.part\"}", rig.now);
            else
                rig.give(Protocol::SnapPart{{heads[i]}, {}});
        }
        rig.give(Protocol::SnapEnd{int(heads.size()), rig.digest()});
        rig.drain();
        QVERIFY(rig.said<StateReplaced>().isEmpty());
        QCOMPARE(rig.session.phase(), Session::Phase::Waiting);
    }
    void snapshot_wrongDigest_isAskedForAgain()
    {
        SessionRig rig;
        rig.start(1);
        rig.session.open(SessionRig::credentials(), rig.now);
        rig.reconnect();
        rig.welcome(Protocol::WelcomeMode::Snapshot);
        rig.clear();
        rig.give(Protocol::SnapBegin{rig.log, rig.seq, {}});
        rig.give(Protocol::SnapPart{rig.heads.values(), {}});
        rig.give(Protocol::SnapEnd{1, QByteArray(32, 'x')});
        QVERIFY(rig.said<StateReplaced>().isEmpty());
        const auto hellos = rig.sentFrames<Protocol::Hello>();
        QCOMPARE(hellos.size(), 1);
        QVERIFY(!hellos[0].want);
        rig.welcome(Protocol::WelcomeMode::Snapshot);
        rig.snapshot();
        QCOMPARE(rig.said<StateReplaced>().size(), 1);
        QVERIFY(rig.agrees());
    }
    void snapshot_wrongCount_isNotUsed()
    {
        SessionRig rig;
        rig.start(1);
        rig.session.open(SessionRig::credentials(), rig.now);
        rig.reconnect();
        rig.welcome(Protocol::WelcomeMode::Snapshot);
        rig.give(Protocol::SnapBegin{rig.log, rig.seq, {}});
        rig.give(Protocol::SnapEnd{1, rig.digest()});
        QVERIFY(rig.said<StateReplaced>().isEmpty());
    }
    void snapshot_headChangedOnTheWay_isNotUsed()
    {
        SessionRig rig;
        rig.start(1);
        rig.session.open(SessionRig::credentials(), rig.now);
        rig.reconnect();
        rig.welcome(Protocol::WelcomeMode::Snapshot);
        QList<Conversation> heads = rig.heads.values();
        ++heads[0].fence;
        rig.give(Protocol::SnapBegin{rig.log, rig.seq, {}});
        rig.give(Protocol::SnapPart{heads, {}});
        rig.give(Protocol::SnapEnd{1, rig.digest()});
        QVERIFY(rig.said<StateReplaced>().isEmpty());
    }
    void snapshot_neverRight_endsTheConnection()
    {
        SessionRig rig;
        rig.start(1);
        rig.session.open(SessionRig::credentials(), rig.now);
        rig.reconnect();
        for (int i = 0; i < 3; ++i) {
            QVERIFY(!rig.closed);
            rig.welcome(Protocol::WelcomeMode::Snapshot);
            rig.give(Protocol::SnapBegin{rig.log, rig.seq, {}});
            rig.give(Protocol::SnapEnd{5, rig.digest()});
        }
        QCOMPARE(rig.closed, 4002);
        QCOMPARE(rig.session.phase(), Session::Phase::Waiting);
    }
    void snapshot_whileOldStateInUse_isBuiltBeside()
    {
        SessionRig rig;
        rig.goOnline(2);
        rig.session.disconnected(rig.now, 1006, {});
        rig.pass(1000);
        rig.reconnect();
        rig.log = LogId(u"l_other001"_s);
        rig.welcome(Protocol::WelcomeMode::Snapshot);
        rig.give(Protocol::SnapBegin{rig.log, 77, {}});
        QCOMPARE(rig.session.view().heads.size(), 2);
        QVERIFY(rig.session.view().log != rig.log);
    }
    void event_next_changesHeadAndTellsMessage()
    {
        SessionRig rig;
        rig.goOnline();
        rig.clear();
        rig.live(rig.say(1, u"Hello?"_s));
        const auto messages = rig.said<MessagesCame>();
        QCOMPARE(messages.size(), 1);
        QCOMPARE(messages[0].conversation, SessionRig::id(1));
        QCOMPARE(messages[0].messages[0].text, u"Hello?"_s);
        QCOMPARE(rig.said<HeadsSet>().at(0).heads.at(0)->last.text, u"Hello?"_s);
        QVERIFY(rig.agrees());
    }
    void events_ofOneBatch_makeOneReportOfHeads()
    {
        SessionRig rig;
        rig.goOnline();
        rig.clear();
        for (int i = 0; i < 20; ++i) {
            const Event event = rig.say(1 + i % 2, u"x"_s);
            rig.session.frame(Protocol::encode(Protocol::AgentServerFrame(Protocol::EventFrame{event.seq - 1, event})),
                              rig.now);
        }
        rig.drain();
        QCOMPARE(rig.said<HeadsSet>().size(), 1);
        QCOMPARE(rig.said<HeadsSet>().at(0).heads.size(), 2);
        QCOMPARE(rig.said<MessagesCame>().size(), 2);
        QCOMPARE(rig.said<MessagesCame>().at(0).messages.size(), 10);
    }
    void event_twice_isAppliedOnce()
    {
        SessionRig rig;
        rig.goOnline();
        const Event event = rig.say(1, u"once"_s);
        rig.live(event);
        rig.clear();
        rig.live(event);
        QVERIFY(rig.reports.isEmpty());
        QVERIFY(rig.sent.isEmpty());
        QVERIFY(rig.agrees());
    }
    void event_afterGap_resumesOnSameSocket()
    {
        SessionRig rig;
        rig.goOnline();
        const qint64 at = rig.seq;
        const Event lost = rig.say(1, u"lost"_s);
        const Event seen = rig.say(1, u"seen"_s);
        rig.clear();
        rig.live(seen);
        QVERIFY(!rig.closed);
        QVERIFY(rig.said<MessagesCame>().isEmpty());
        const auto hellos = rig.sentFrames<Protocol::Hello>();
        QCOMPARE(hellos.size(), 1);
        QCOMPARE(hellos[0].want->seq, at);
        QCOMPARE(hellos[0].want->log, rig.log);
        rig.live(seen); // still on its way from before
        QCOMPARE(rig.sentFrames<Protocol::Hello>().size(), 1);
        rig.welcome(Protocol::WelcomeMode::Resume);
        rig.live(lost);
        rig.live(seen);
        rig.give(Protocol::Resumed{rig.seq, 2});
        QCOMPARE(rig.said<CaughtUp>().size(), 1);
        QCOMPARE(rig.session.phase(), Session::Phase::Online);
        QVERIFY(rig.agrees());
    }
    void event_thatDoesNotFitTheHead_bringsSnapshot()
    {
        SessionRig rig;
        rig.goOnline();
        Event event = rig.say(1, u"x"_s);
        event.version += 5;
        rig.clear();
        rig.live(event);
        const auto hellos = rig.sentFrames<Protocol::Hello>();
        QCOMPARE(hellos.size(), 1);
        QVERIFY(!hellos[0].want);
    }
    void mark_movesPosition()
    {
        SessionRig rig;
        rig.goOnline();
        const qint64 prev = rig.seq;
        rig.seq += 10;
        rig.give(Protocol::MarkFrame{prev, rig.seq});
        QCOMPARE(rig.session.view().seq, rig.seq);
        rig.live(rig.say(2, u"after"_s));
        QVERIFY(rig.agrees());
    }
    void enterAndLeave_changeTheView()
    {
        SessionRig rig;
        rig.goOnline(1);
        rig.start(7);
        const Event said = rig.say(7, u"let me in"_s);
        rig.clear();
        rig.give(Protocol::Enter{rig.seq - 2, rig.seq, rig.heads[SessionRig::id(7)], said});
        QCOMPARE(rig.said<HeadsSet>().at(0).heads.at(0)->id, SessionRig::id(7));
        QCOMPARE(rig.said<MessagesCame>().at(0).messages.at(0).text, u"let me in"_s);
        QVERIFY(rig.agrees());
        rig.clear();
        const Event last = rig.say(7, u"bye"_s);
        rig.heads.remove(SessionRig::id(7));
        rig.give(Protocol::Leave{rig.seq - 1, rig.seq, SessionRig::id(7), last});
        QCOMPARE(rig.said<HeadsLeft>().at(0).conversations, QList{SessionRig::id(7)});
        QCOMPARE(rig.said<MessagesCame>().size(), 1);
        QVERIFY(rig.said<HeadsSet>().isEmpty());
        QVERIFY(rig.agrees());
    }
    void enter_withoutMove_isApplied()
    {
        SessionRig rig;
        rig.goOnline(1);
        rig.start(8);
        const qint64 at = rig.seq - 1;
        rig.seq = at;
        rig.give(Protocol::Enter{at, at, rig.heads[SessionRig::id(8)], {}});
        QVERIFY(rig.session.view().heads.contains(SessionRig::id(8)));
    }
    void ladderStep_isTold_lastOfSeveral()
    {
        SessionRig rig;
        rig.goOnline(1);
        HandoffRequested request;
        request.no = 1;
        request.target = Millis(60'000);
        rig.live(rig.makeEvent(1, request));
        rig.clear();
        for (int step = 0; step < 3; ++step) {
            const Event event = rig.makeEvent(1, AlertStepped{step, LadderTarget::Team, {AgentId(u"a_ben01"_s)}});
            rig.session.frame(Protocol::encode(Protocol::AgentServerFrame(Protocol::EventFrame{event.seq - 1, event})),
                              rig.now);
        }
        rig.drain();
        const auto alerts = rig.said<AlertRaised>();
        QCOMPARE(alerts.size(), 1);
        QCOMPARE(alerts[0].no, 1);
        QCOMPARE(alerts[0].step, 2);
        QCOMPARE(alerts[0].agents, QList{AgentId(u"a_ben01"_s)});
    }
    void resume_ofWatched_forgetsAndAsksAgain()
    {
        SessionRig rig;
        rig.goOnline(2); // both belong to the AI
        rig.session.watch(SessionRig::id(1), true);
        rig.session.watch(SessionRig::id(2), true);
        rig.drain();
        rig.session.disconnected(rig.now, 1006, {});
        rig.session.watch(SessionRig::id(2), false);
        rig.pass(1000);
        rig.reconnect();
        rig.clear();
        rig.welcome(Protocol::WelcomeMode::Resume);
        rig.give(Protocol::Resumed{rig.seq, 0});
        QCOMPARE(rig.said<HeadsLeft>().at(0).conversations, QList{SessionRig::id(2)});
        const auto watches = rig.sentFrames<Protocol::Watch>();
        QCOMPARE(watches.size(), 1);
        QCOMPARE(watches[0].c, SessionRig::id(1));
    }
    void command_answered_once()
    {
        SessionRig rig;
        rig.goOnline();
        const CommandId id(u"01930000-0000-7000-8000-000000000001"_s);
        rig.clear();
        rig.session.submit({id, SessionRig::id(1), 0, Claim{}}, rig.now);
        rig.drain();
        QCOMPARE(rig.sentFrames<Protocol::CommandFrame>().size(), 1);
        Protocol::Ack ack;
        ack.id = id;
        ack.code = Code::Conflict;
        ack.now = Protocol::Present{Owner::of(AgentId(u"a_mia01"_s)), 9};
        rig.give(ack);
        rig.give(ack);
        const auto answers = rig.said<CommandAnswered>();
        QCOMPARE(answers.size(), 1);
        QCOMPARE(answers[0].outcome.kind, CommandOutcome::Kind::Refused);
        QCOMPARE(answers[0].outcome.code, Code::Conflict);
        QCOMPARE(answers[0].outcome.owner, Owner::of(AgentId(u"a_mia01"_s)));
        QCOMPARE(answers[0].outcome.fence, 9);
    }
    void commandInFlight_atDisconnect_isUnknownOnce()
    {
        SessionRig rig;
        rig.goOnline();
        const CommandId id(u"01930000-0000-7000-8000-000000000002"_s);
        rig.session.submit({id, SessionRig::id(1), 0, Claim{}}, rig.now);
        rig.drain();
        rig.clear();
        rig.session.disconnected(rig.now, 1006, {});
        rig.drain();
        rig.session.disconnected(rig.now, 1006, {});
        rig.drain();
        QCOMPARE(rig.said<CommandAnswered>().size(), 1);
        QCOMPARE(rig.said<CommandAnswered>().at(0).outcome.kind, CommandOutcome::Kind::Unknown);
        QCOMPARE(rig.session.commandsInFlight(), 0);
    }
    void command_offline_isUnknownAtOnce()
    {
        SessionRig rig;
        const CommandId id(u"01930000-0000-7000-8000-000000000003"_s);
        rig.session.submit({id, SessionRig::id(1), 0, Claim{}}, rig.now);
        rig.drain();
        QCOMPARE(rig.said<CommandAnswered>().size(), 1);
        QVERIFY(rig.sent.isEmpty());
    }
    void command_withoutAnswer_isUnknownAfterItsTime()
    {
        SessionRig rig;
        rig.goOnline();
        rig.session.submit({CommandId(u"01930000-0000-7000-8000-000000000004"_s), SessionRig::id(1), 0, Claim{}},
                           rig.now);
        rig.drain();
        rig.clear();
        rig.pass(19'999);
        QVERIFY(rig.said<CommandAnswered>().isEmpty());
        rig.pass(1);
        QCOMPARE(rig.said<CommandAnswered>().size(), 1);
        QCOMPARE(rig.session.phase(), Session::Phase::Online);
    }
    void fetch_offline_isSentOnceOnlineAndAnswered()
    {
        SessionRig rig;
        rig.session.fetchThread(SessionRig::id(1), 0, 50);
        rig.session.fetchThread(SessionRig::id(1), 0, 50);
        rig.session.open(SessionRig::credentials(), rig.now);
        rig.session.fetchThread(SessionRig::id(1), 0, 50);
        rig.drain();
        rig.start(1);
        rig.reconnect();
        rig.welcome(Protocol::WelcomeMode::Snapshot);
        rig.snapshot();
        const auto fetches = rig.sentFrames<Protocol::Fetch>();
        QCOMPARE(fetches.size(), 1);
        Protocol::PageFrame page;
        page.id = fetches[0].id;
        page.c = SessionRig::id(1);
        page.total = 12;
        rig.give(page);
        rig.give(page);
        QCOMPARE(rig.said<ThreadPage>().size(), 1);
        QCOMPARE(rig.said<ThreadPage>().at(0).total, 12);
    }
    void audit_unequal_isSaidAndBringsSnapshot()
    {
        SessionRig rig;
        rig.goOnline();
        rig.clear();
        rig.give(Protocol::DigestFrame{rig.seq, rig.digest()});
        QVERIFY(rig.said<AuditResult>().at(0).equal);
        QVERIFY(rig.sent.isEmpty());
        rig.clear();
        rig.give(Protocol::DigestFrame{rig.seq, QByteArray(32, 'z')});
        QVERIFY(!rig.said<AuditResult>().at(0).equal);
        QVERIFY(!rig.sentFrames<Protocol::Hello>().at(0).want);
    }
};

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
