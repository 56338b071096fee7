// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessionrig.h"

using namespace Baton;
using namespace Baton::Native;
using namespace Qt::Literals::StringLiterals;

/// The link: signing in, heartbeat, silence, coming back.
class TestSessionLink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signIn_accepted_givesTokenAndGoesOn()
    {
        SessionRig rig;
        Credentials credentials = SessionRig::credentials();
        credentials.token.clear();
        credentials.login = u"ben"_s;
        credentials.password = u"secret"_s;
        rig.session.open(credentials, rig.now);
        rig.drain();
        QVERIFY(rig.wantsConnect);
        rig.reconnect();
        QCOMPARE(rig.sentFrames<Protocol::SignIn>().at(0).login, u"ben"_s);
        QVERIFY(rig.sentFrames<Protocol::Hello>().isEmpty());
        rig.give(Protocol::SignedIn{u"at_new0123456789"_s, AgentId(u"a_ben01"_s)});
        QCOMPARE(rig.said<TokenGiven>().at(0).token, u"at_new0123456789"_s);
        QCOMPARE(rig.sentFrames<Protocol::Hello>().at(0).token, u"at_new0123456789"_s);
    }
    void bye_final_isNotTriedAgain_data()
    {
        QTest::addColumn<QString>("code");
        for (const char *code : {"password", "password_change", "revoked", "version", "forbidden"})
            QTest::newRow(code) << QString::fromLatin1(code);
    }
    void bye_final_isNotTriedAgain()
    {
        QFETCH(QString, code);
        SessionRig rig;
        rig.session.open(SessionRig::credentials(), rig.now);
        rig.reconnect();
        rig.give(Protocol::Bye{code, {}});
        QCOMPARE(rig.session.phase(), Session::Phase::Refused);
        QCOMPARE(rig.said<LinkState>().last().reason, code);
        QVERIFY(rig.closed);
        QVERIFY(!rig.session.nextDeadline());
        rig.session.retryNow(rig.now);
        rig.pass(1'000'000);
        QVERIFY(!rig.wantsConnect);
    }
    void closeCode_decides_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<LinkPhase>("phase");
        QTest::newRow("gone") << 1006 << LinkPhase::Waiting;
        QTest::newRow("dead") << 4000 << LinkPhase::Waiting;
        QTest::newRow("token") << 4001 << LinkPhase::Refused;
        QTest::newRow("forbidden") << 4003 << LinkPhase::Refused;
        QTest::newRow("version") << 4004 << LinkPhase::Refused;
        QTest::newRow("replaced") << 4005 << LinkPhase::Waiting;
        QTest::newRow("slow") << 4008 << LinkPhase::Waiting;
        QTest::newRow("revoked") << 4013 << LinkPhase::Refused;
    }
    void closeCode_decides()
    {
        QFETCH(int, code);
        QFETCH(LinkPhase, phase);
        SessionRig rig;
        rig.goOnline();
        rig.session.disconnected(rig.now, code, {});
        rig.drain();
        QCOMPARE(rig.said<LinkState>().last().phase, phase);
    }
    void roundTrip_measured_isToldOnce()
    {
        SessionRig rig;
        rig.session.open(SessionRig::credentials(), rig.now);
        rig.reconnect();
        rig.session.roundTrip(Millis(90)); // of a link that is not up yet
        rig.drain();
        QVERIFY(rig.said<LinkState>().last().roundTrip < Millis(0));
        rig.welcome(Protocol::WelcomeMode::Snapshot);
        rig.snapshot();
        rig.clear();
        for (int i = 0; i < 2; ++i)
            rig.session.roundTrip(Millis(238));
        rig.drain();
        QCOMPARE(rig.said<LinkState>().size(), 1);
        QCOMPARE(rig.said<LinkState>().last().roundTrip, Millis(238));
        QCOMPARE(rig.said<LinkState>().last().phase, LinkPhase::Online);
    }
    void tokenExpired_withPassword_signsInAgain()
    {
        SessionRig rig;
        Credentials credentials = SessionRig::credentials();
        credentials.login = u"ben"_s;
        credentials.password = u"secret"_s;
        rig.session.open(credentials, rig.now);
        rig.reconnect();
        rig.give(Protocol::Bye{u"token"_s, {}});
        rig.pass(1000);
        QVERIFY(rig.wantsConnect);
        rig.reconnect();
        QCOMPARE(rig.sentFrames<Protocol::SignIn>().size(), 1);
    }
    void retries_growWithJitter()
    {
        SessionRig rig;
        rig.random = 0.999999;
        rig.session.open(SessionRig::credentials(), rig.now);
        rig.drain();
        QList<qint64> waits;
        for (int i = 0; i < 9; ++i) {
            rig.session.disconnected(rig.now, 0, {});
            rig.drain();
            waits.append(*rig.session.nextDeadline() - rig.now);
            rig.pass(waits.last());
            QVERIFY(rig.wantsConnect);
        }
        const QList<qint64> expected{249, 999, 1999, 3999, 7999, 15999, 29999, 29999, 29999};
        QCOMPARE(waits, expected);
        rig.random = 0;
        rig.session.disconnected(rig.now, 0, {});
        QCOMPARE(*rig.session.nextDeadline(), rig.now);
    }
    void retries_beginAnew_afterStableMinute()
    {
        SessionRig rig;
        rig.random = 0.999999;
        rig.session.open(SessionRig::credentials(), rig.now);
        for (int i = 0; i < 5; ++i) {
            rig.session.disconnected(rig.now, 0, {});
            rig.pass(40'000);
        }
        rig.goOnlineAgain();
        rig.now += 59'999;
        rig.session.disconnected(rig.now, 1006, {});
        QVERIFY(*rig.session.nextDeadline() - rig.now > 250);
        rig.pass(40'000);
        rig.goOnlineAgain();
        rig.now += 60'000;
        rig.session.disconnected(rig.now, 1006, {});
        QVERIFY(*rig.session.nextDeadline() - rig.now < 250);
    }
    void byeDrain_isObeyed()
    {
        SessionRig rig;
        rig.goOnline();
        rig.random = 0.5;
        rig.give(Protocol::Bye{u"drain"_s, {1000, 5000}});
        QCOMPARE(rig.session.phase(), Session::Phase::Waiting);
        QCOMPARE(*rig.session.nextDeadline(), rig.now + 3000);
        QCOMPARE(rig.said<LinkState>().last().reason, u"drain"_s);
        QCOMPARE(rig.said<LinkState>().last().retryIn, Millis(3000));
    }
    void connecting_endsAfter8s()
    {
        SessionRig rig;
        rig.session.open(SessionRig::credentials(), rig.now);
        rig.drain();
        rig.pass(7999);
        QCOMPARE(rig.session.phase(), Session::Phase::Connecting);
        rig.pass(1);
        QCOMPARE(rig.session.phase(), Session::Phase::Waiting);
        QVERIFY(rig.closed);
    }
    void hello_endsAfter5s()
    {
        SessionRig rig;
        rig.session.open(SessionRig::credentials(), rig.now);
        rig.reconnect();
        rig.pass(4999);
        QVERIFY(!rig.closed);
        rig.pass(1);
        QCOMPARE(rig.closed, 4000);
    }
    void ping_isAnsweredAtOnce()
    {
        SessionRig rig;
        rig.goOnline();
        rig.clear();
        rig.give(Protocol::Ping{7, rig.seq});
        const auto pongs = rig.sentFrames<Protocol::Pong>();
        QCOMPARE(pongs.size(), 1);
        QCOMPARE(pongs[0].n, 7);
        QCOMPARE(pongs[0].pos, rig.seq);
    }
    void silence_ofDeadMs_endsTheLink()
    {
        SessionRig rig;
        rig.goOnline();
        rig.pass(49'999);
        QVERIFY(!rig.closed);
        rig.give(Protocol::Ping{1, rig.seq});
        rig.pass(49'999);
        QVERIFY(!rig.closed);
        rig.pass(1);
        QCOMPARE(rig.closed, 4000);
        QCOMPARE(rig.session.phase(), Session::Phase::Waiting);
    }
    void topAhead_for5s_resumes()
    {
        SessionRig rig;
        rig.goOnline();
        rig.clear();
        rig.give(Protocol::Ping{1, rig.seq + 1});
        rig.pass(4999);
        QVERIFY(rig.sentFrames<Protocol::Hello>().isEmpty());
        rig.pass(1);
        QCOMPARE(rig.sentFrames<Protocol::Hello>().at(0).want->seq, rig.seq);
        QVERIFY(!rig.closed);
    }
    void topAhead_thatIsReached_doesNothing()
    {
        SessionRig rig;
        rig.goOnline();
        const Event event = rig.say(1, u"late"_s);
        rig.clear();
        rig.give(Protocol::Ping{1, rig.seq});
        rig.live(event);
        rig.pass(6000);
        QVERIFY(rig.sentFrames<Protocol::Hello>().isEmpty());
    }
    void signOut_tellsTheServerAndCloses()
    {
        SessionRig rig;
        rig.goOnline();
        rig.clear();
        rig.session.signOut(rig.now);
        rig.drain();
        QCOMPARE(rig.sentFrames<Protocol::SignOut>().size(), 1);
        QVERIFY(rig.closed);
        QCOMPARE(rig.session.phase(), Session::Phase::Closed);
    }
    void signOut_withoutConnection_sendsNothing()
    {
        SessionRig rig;
        rig.goOnline();
        rig.session.disconnected(rig.now, 1006, {});
        rig.clear();
        rig.session.signOut(rig.now);
        rig.drain();
        QVERIFY(rig.sentFrames<Protocol::SignOut>().isEmpty());
        QCOMPARE(rig.session.phase(), Session::Phase::Closed);
    }
    void wake_withoutAnswer_endsTheLinkIn5s()
    {
        SessionRig rig;
        rig.goOnline();
        rig.clear();
        rig.session.woke(rig.now);
        rig.drain();
        QCOMPARE(rig.sentFrames<Protocol::Audit>().size(), 1);
        rig.pass(4999);
        QVERIFY(!rig.closed);
        rig.pass(1);
        QCOMPARE(rig.closed, 4000);
    }
    void wake_withAnswer_keepsTheLink()
    {
        SessionRig rig;
        rig.goOnline();
        rig.session.woke(rig.now);
        rig.give(Protocol::DigestFrame{rig.seq, rig.digest()});
        rig.pass(10'000);
        QVERIFY(!rig.closed);
    }
    void reconnect_resumesWhereItWas()
    {
        SessionRig rig;
        rig.goOnline();
        rig.session.disconnected(rig.now, 1006, {});
        rig.drain();
        const qint64 at = rig.seq;
        rig.pass(1000);
        rig.clear();
        rig.reconnect();
        QCOMPARE(rig.sentFrames<Protocol::Hello>().at(0).want->seq, at);
        rig.welcome(Protocol::WelcomeMode::Resume);
        QCOMPARE(rig.said<LinkState>().last().phase, LinkPhase::Syncing);
        rig.give(Protocol::Resumed{rig.seq, 0});
        QCOMPARE(rig.said<LinkState>().last().phase, LinkPhase::Online);
        QVERIFY(rig.agrees());
    }
    void nonsense_endsTheLink()
    {
        SessionRig rig;
        rig.goOnline();
        rig.session.frame("{\"t\":", rig.now);
        rig.drain();
        QCOMPARE(rig.closed, 4002);
        QCOMPARE(rig.session.phase(), Session::Phase::Waiting);
    }
    void close_endsAllTries()
    {
        SessionRig rig;
        rig.goOnline();
        rig.session.close(rig.now);
        rig.drain();
        QCOMPARE(rig.session.phase(), Session::Phase::Closed);
        QVERIFY(rig.closed);
        QVERIFY(!rig.session.nextDeadline());
    }
};

QTEST_GUILESS_MAIN(TestSessionLink)
#include "tst_sessionlink.moc"
