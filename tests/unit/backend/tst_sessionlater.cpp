// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessionrig.h"

using namespace Baton;
using namespace Baton::Native;
using namespace Qt::Literals::StringLiterals;

/// What a later version of the server says is passed over, and nothing stays wrong of it; a saved ladder moves what
/// waits, on the console as on the server.
class TestSessionLater : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void frame_ofUnknownKind_isReadOver()
    {
        SessionRig rig;
        rig.goOnline();
        rig.clear();
        rig.giveBytes(R"({"t":"weather"})");
        QCOMPARE(rig.session.phase(), Session::Phase::Online);
        QVERIFY(!rig.closed && rig.sent.isEmpty());
    }
    void reachable_isReportedAsToldAfterTheLinkIsUp()
    {
        SessionRig rig;
        rig.goOnline();
        rig.give(Protocol::ReachableFrame{true, {AgentId(u"a_0001"_s)}, {}});
        rig.give(Protocol::ReachableFrame{
            false, {AgentId(u"a_0002"_s)}, {AgentId(u"a_0001"_s)}, {{AgentId(u"a_0002"_s), 6, 5}}});
        const auto told = rig.said<ReachableAgents>();
        QCOMPARE(told.size(), 2);
        QVERIFY(told[0].whole && told[0].here == QList{AgentId(u"a_0001"_s)} && told[0].gone.isEmpty());
        QVERIFY(!told[1].whole && told[1].here == QList{AgentId(u"a_0002"_s)});
        QCOMPARE(told[1].gone, QList{AgentId(u"a_0001"_s)});
        QCOMPARE(told[1].alerts, (QList{AlertCount{AgentId(u"a_0002"_s), 6, 5}}));
    }
    void frame_thatMustBeUnderstood_endsTheConnection()
    {
        SessionRig rig;
        rig.goOnline();
        rig.giveBytes(R"({"must":true,"t":"weather"})");
        QCOMPARE(rig.closed, 4002);
    }
    void event_ofUnknownKind_isPassedOver_andTheHeadAskedFor()
    {
        SessionRig rig;
        rig.goOnline();
        rig.clear();
        rig.giveBytes(rig.unknownEvent(1));
        QCOMPARE(rig.session.phase(), Session::Phase::Online);
        QVERIFY(!rig.closed);
        QCOMPARE(rig.session.view().seq, rig.seq);
        const auto asked = rig.sentFrames<Protocol::Fetch>();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0].what, Protocol::FetchWhat::Head);
        QCOMPARE(asked[0].c, SessionRig::id(1));
        QVERIFY(!rig.agrees());
        rig.live(rig.say(2, u"elsewhere"_s));
        rig.giveHead(1);
        QVERIFY(rig.agrees());
        rig.live(rig.say(1, u"and on"_s));
        QVERIFY(rig.agrees());
        QVERIFY(rig.sentFrames<Protocol::Hello>().isEmpty());
    }
    void event_afterOneOfUnknownKind_isToldAndWaitsForTheHead()
    {
        SessionRig rig;
        rig.goOnline();
        rig.giveBytes(rig.unknownEvent(1));
        Conversation early = rig.heads[SessionRig::id(1)];
        rig.live(rig.say(1, u"Hello?"_s));
        QCOMPARE(rig.said<MessagesCame>().size(), 1);
        QVERIFY(rig.sentFrames<Protocol::Hello>().size() == 1); // the first
        // The page was read before the message: it is asked for once more.
        std::swap(rig.heads[SessionRig::id(1)], early);
        rig.giveHead(1);
        std::swap(rig.heads[SessionRig::id(1)], early);
        QVERIFY(!rig.agrees());
        QCOMPARE(rig.sentFrames<Protocol::Fetch>().size(), 2);
        rig.giveHead(1);
        QVERIFY(rig.agrees());
        QCOMPARE(rig.sentFrames<Protocol::Hello>().size(), 1);
    }
    void events_ofUnknownKind_areOneQuestion()
    {
        SessionRig rig;
        rig.goOnline();
        for (int i = 0; i < 5; ++i)
            rig.giveBytes(rig.unknownEvent(1));
        QCOMPARE(rig.sentFrames<Protocol::Fetch>().size(), 1);
        rig.giveHead(1);
        QVERIFY(rig.agrees());
    }
    void frame_ofUnknownKind_withoutAVersion_isOneQuestion()
    {
        SessionRig rig;
        rig.goOnline();
        rig.heads[SessionRig::id(1)].visitor.name = u"Ana B."_s; // it says of the head what is no event of it
        const qint64 prev = rig.seq++;
        rig.clear();
        rig.giveBytes(
            QStringLiteral(R"({"c":"c_000001","prev":%1,"seq":%2,"t":"weather"})").arg(prev).arg(rig.seq).toUtf8());
        QCOMPARE(rig.sentFrames<Protocol::Fetch>().size(), 1);
        QVERIFY(!rig.agrees());
        rig.giveHead(1);
        QVERIFY(rig.agrees());
        QCOMPARE(rig.sentFrames<Protocol::Fetch>().size(), 1);
        rig.live(rig.say(1, u"and on"_s));
        QVERIFY(rig.agrees());
        QVERIFY(rig.sentFrames<Protocol::Hello>().isEmpty());
    }
    void event_ofUnknownKind_afterAGap_resumesFirst()
    {
        SessionRig rig;
        rig.goOnline();
        const qint64 at = rig.seq;
        const Event lost = rig.say(1, u"lost"_s);
        const QByteArray unknown = rig.unknownEvent(1);
        rig.clear();
        rig.giveBytes(unknown);
        QCOMPARE(rig.sentFrames<Protocol::Hello>().value(0).want->seq, at);
        rig.welcome(Protocol::WelcomeMode::Resume);
        rig.live(lost);
        rig.giveBytes(unknown);
        QVERIFY(rig.sentFrames<Protocol::Fetch>().isEmpty()); // once the replay is over
        rig.give(Protocol::Resumed{rig.seq, 2});
        QCOMPARE(rig.session.phase(), Session::Phase::Online);
        QCOMPARE(rig.sentFrames<Protocol::Fetch>().size(), 1);
        rig.giveHead(1);
        QVERIFY(rig.agrees());
    }
    void head_thatMayNotBeReadAnyMore_bringsASnapshot()
    {
        SessionRig rig;
        rig.goOnline();
        rig.giveBytes(rig.unknownEvent(1));
        Protocol::PageFrame none;
        none.id = rig.sentFrames<Protocol::Fetch>().last().id;
        none.c = SessionRig::id(1);
        none.code = Code::NotFound;
        rig.clear();
        rig.give(none);
        QCOMPARE(rig.sentFrames<Protocol::Hello>().size(), 1);
        QVERIFY(!rig.sentFrames<Protocol::Hello>()[0].want);
    }
    void savedLadder_movesWhatWaits_andTellsOfIt()
    {
        SessionRig rig;
        rig.goOnline(3);
        HandoffRequested request;
        request.no = 1;
        request.target = Millis(60'000);
        for (const int i : {1, 2})
            rig.live(rig.makeEvent(i, request));
        for (int step = 0; step < 3; ++step)
            rig.live(rig.makeEvent(1, AlertStepped{step, LadderTarget::Team, {}}));
        Workspace workspace = rig.session.view().workspace;
        const Workspace before = workspace;
        workspace.ladder.removeFirst();
        Event saved;
        saved.seq = ++rig.seq;
        saved.at = Instant{1'700'000'000'000};
        saved.hash = QByteArray(32, 'h');
        saved.body = WorkspaceSaved{workspace};
        rig.clear();
        rig.live(saved);
        for (Conversation &head : rig.heads)
            keepPlaceOnLadder(head, before, workspace);
        QCOMPARE(rig.session.view().heads.value(SessionRig::id(1))->handoff->ladderStep, 2);
        QVERIFY(rig.agrees());
        const auto sets = rig.said<HeadsSet>();
        QCOMPARE(sets.size(), 1);
        QCOMPARE(sets[0].heads.size(), 1);
        QCOMPARE(sets[0].heads[0]->id, SessionRig::id(1));
        rig.live(rig.makeEvent(1, AlertStepped{2, LadderTarget::TeamLeads, {}}));
        QVERIFY(rig.agrees());
    }
};

QTEST_GUILESS_MAIN(TestSessionLater)
#include "tst_sessionlater.moc"
