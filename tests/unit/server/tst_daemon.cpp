// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/daemon.h"
#include "server/provision.h"
#include "serverfixture.h"
#include "talk.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Baton::Protocol;

namespace Baton::Server {

namespace {

const QByteArray ownOrigin = "Origin: http://shop.example\r\n";

struct Running
{
    QTemporaryDir folder;
    QString password;
    std::unique_ptr<Daemon> daemon;
    quint16 port = 0;

    Running()
    {
        auto made = Provisioning::create(folder.filePath(u"data"_s), u"Shop"_s, systemEnvironment());
        password = (*made)->addAgent({u"admin"_s, u"Admin"_s, Role::Admin, {u"support"_s}, {}})->oneTimePassword;
        made->reset();
        start();
    }
    DaemonSettings settings() const
    {
        DaemonSettings s;
        s.dataDir = folder.filePath(u"data"_s);
        s.accounts.cost = {64, 1, 1};
        s.drainWithin = Millis(500);
        return s;
    }
    void start()
    {
        daemon = std::make_unique<Daemon>(settings());
        const auto endpoint = daemon->start();
        port = endpoint ? endpoint->port : quint16(0);
    }
};

} // namespace

/// The parts of a server put together, over a real socket.
class TestDaemon : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agent_signsInWithTheOneTimePassword()
    {
        Running running;
        QVERIFY(running.port > 0);
        RawClient first(running.port);
        QVERIFY(first.upgrade("/v1/agent").startsWith("HTTP/1.1 101"));
        SignIn signIn;
        signIn.login = u"admin"_s;
        signIn.password = running.password;
        signIn.client.device = DeviceId(u"d_0001"_s);
        say(first, signIn);
        const auto bye = agentHears<Bye>(first);
        QVERIFY(bye);
        QCOMPARE(bye->code, u"password_change"_s);

        RawClient second(running.port);
        second.upgrade("/v1/agent");
        signIn.newPassword = u"a longer password"_s;
        say(second, signIn);
        const auto signedIn = agentHears<SignedIn>(second);
        QVERIFY(signedIn);
        say(second, helloWith(signedIn->token));
        const auto welcome = agentHears<Welcome>(second);
        QVERIFY(welcome);
        QCOMPARE(welcome->me.role, Role::Admin);
        QVERIFY(agentHears<SnapEnd>(second));
    }

    void visitor_isWelcomed_andAnsweredByTheAi_acrossRestarts()
    {
        Running running;
        QString token;
        ConversationId conversation;
        {
            RawClient visitor(running.port);
            QVERIFY(visitor.upgrade("/v1/visitor", ownOrigin).startsWith("HTTP/1.1 101"));
            VisitorHello hello;
            hello.proto = {1, 1};
            hello.language = u"en"_s;
            sayAsVisitor(visitor, hello);
            const auto welcome = visitorHears<VisitorWelcome>(visitor);
            QVERIFY(welcome);
            token = welcome->token;
            conversation = welcome->c;
            const CommandId id(makeCommandId(systemEnvironment()));
            sayAsVisitor(visitor,
                         CommandFrame{{id, conversation, {}, VisitorMessage{u"I want to talk to a human please"_s}}});
            const auto ack = visitorHears<Ack>(visitor);
            QVERIFY(ack);
            QVERIFY(ack->ok);
            const auto connecting = [&] {
                for (;;) {
                    const auto state = visitorHears<VisitorStateFrame>(visitor);
                    if (!state || state->state == VisitorState::Waiting)
                        return state.has_value();
                }
            };
            QVERIFY(connecting());
        }
        running.daemon->stop();
        running.start();
        QVERIFY(running.port > 0);
        RawClient visitor(running.port);
        visitor.upgrade("/v1/visitor", ownOrigin);
        VisitorHello hello;
        hello.proto = {1, 1};
        hello.token = token;
        sayAsVisitor(visitor, hello);
        const auto welcome = visitorHears<VisitorWelcome>(visitor);
        QVERIFY(welcome);
        QCOMPARE(welcome->c, conversation);
        QVERIFY(welcome->messages >= 2);
        QCOMPARE(visitorHears<VisitorMsg>(visitor)->text, u"I want to talk to a human please"_s);
    }

    void localToken_standsForItsAgent()
    {
        Running running;
        const auto token = running.daemon->localToken(u"admin"_s);
        QVERIFY(token);
        RawClient agent(running.port);
        agent.upgrade("/v1/agent");
        say(agent, helloWith(*token));
        QVERIFY(agentHears<Welcome>(agent));
        QVERIFY(!running.daemon->localToken(u"nobody"_s));
        running.daemon->stop();
        QVERIFY(!running.daemon->localToken(u"admin"_s));
    }

    void signOut_endsTheTokenOfThisConnectionAlone()
    {
        Running running;
        const auto mine = running.daemon->localToken(u"admin"_s);
        const auto other = running.daemon->localToken(u"admin"_s);
        QVERIFY(mine && other);
        const auto answer = [&](const QString &token) {
            RawClient client(running.port);
            client.upgrade("/v1/agent");
            say(client, helloWith(token));
            return agentHears<Welcome>(client).has_value();
        };
        RawClient client(running.port);
        client.upgrade("/v1/agent");
        say(client, helloWith(*mine));
        QVERIFY(agentHears<Welcome>(client));
        say(client, SignOut{});
        const auto bye = agentHears<Bye>(client);
        QVERIFY(bye);
        QCOMPARE(bye->code, u"signed_out"_s);
        QVERIFY(!answer(*mine));
        QVERIFY(answer(*other));
    }

    void ephemeral_ofALaterVersion_isReadOver()
    {
        Running running;
        RawClient agent(running.port);
        agent.upgrade("/v1/agent");
        say(agent, helloWith(*running.daemon->localToken(u"admin"_s)));
        QVERIFY(agentHears<SnapEnd>(agent));
        for (int i = 0; i < HubSettings().strikes; ++i)
            agent.write(RawClient::frame(R"({"t":"eph","c":"c_0001","kind":"waving"})"));
        Fetch fetch;
        fetch.id = u"1"_s;
        fetch.what = FetchWhat::Closed;
        fetch.limit = 1;
        say(agent, fetch);
        QVERIFY(agentHears<PageFrame>(agent)); // still connected
    }

    void stop_tellsEverybody()
    {
        Running running;
        RawClient agent(running.port);
        agent.upgrade("/v1/agent");
        say(agent, helloWith(*running.daemon->localToken(u"admin"_s)));
        QVERIFY(agentHears<SnapEnd>(agent));
        running.daemon->stop();
        const auto bye = agentHears<Bye>(agent);
        QVERIFY(bye);
        QCOMPARE(bye->code, u"drain"_s);
        QCOMPARE(agent.readFrame().closeCode(), 4012);
        QVERIFY(agent.isOver());
    }

    void dataFolder_hasOneServer()
    {
        Running running;
        Daemon second(running.settings());
        const auto endpoint = second.start();
        QVERIFY(!endpoint);
        QCOMPARE(endpoint.error().code, Code::Conflict);
        QVERIFY(!Provisioning::open(running.settings().dataDir, systemEnvironment()));
        running.daemon->stop();
        QVERIFY(Provisioning::open(running.settings().dataDir, systemEnvironment()));
    }

    void folderWithoutWorkspace_isAnError()
    {
        QTemporaryDir folder;
        DaemonSettings settings;
        settings.dataDir = folder.path();
        Daemon daemon(settings);
        QCOMPARE(daemon.start().error().code, Code::NotFound);
        settings.dataDir = folder.filePath(u"nowhere"_s);
        Daemon nowhere(settings);
        QVERIFY(!nowhere.start());
    }

    void health_tellsLogAndTop()
    {
        Running running;
        RawClient client(running.port);
        client.write("GET /healthz HTTP/1.1\r\nHost: shop.example\r\n\r\n");
        const QByteArray answer = client.readAll();
        QVERIFY(answer.startsWith("HTTP/1.1 200"));
        QVERIFY(answer.contains(R"("ok":true,"top":2})"));
    }

    void provisioning_followsTheRules()
    {
        QTemporaryDir folder;
        auto made = Provisioning::create(folder.filePath(u"data"_s), u"Shop"_s, systemEnvironment());
        QVERIFY(made);
        QCOMPARE((*made)->workspace().teams.size(), 3);
        QVERIFY((*made)->addAgent({u"Ben"_s, u"Ben"_s, Role::Agent, {u"Sales"_s, u"t_billing"_s}, u"long enough 1"_s}));
        QVERIFY(!(*made)->agentOf(u"ben"_s).isEmpty());
        QCOMPARE((*made)->addAgent({u"ben"_s, u"Other"_s, Role::Agent, {}, {}}).error().code, Code::Conflict);
        QCOMPARE((*made)->addAgent({u"mia"_s, u"Mia"_s, Role::Agent, {u"Nobody"_s}, {}}).error().code, Code::NotFound);
        QCOMPARE((*made)->addAgent({u"mia"_s, u"Mia"_s, Role::Agent, {}, u"short"_s}).error().code, Code::BadSchema);
        QCOMPARE((*made)->addAgent({u"mia"_s, u"Mia"_s, Role::Agent, {}, {}, {u"sv_SE"_s}}).error().code,
                 Code::BadSchema);
        QVERIFY((*made)->agentOf(u"mia"_s).isEmpty());
        const auto eva = (*made)->addAgent(
            {u"eva"_s, u"Eva"_s, Role::Agent, {}, {}, {u"de"_s, u"sv-SE"_s}, {u"wood "_s, u"Wood"_s, u"wiring"_s}});
        QVERIFY(eva);
        QCOMPARE((*made)->agents().value(eva->agent).languages, (QList<QString>{u"de"_s, u"sv-SE"_s}));
        QCOMPARE((*made)->agents().value(eva->agent).skills, (QStringList{u"wood"_s, u"wiring"_s}));
        QVERIFY((*made)->resetPassword((*made)->agentOf(u"ben"_s)));
        QVERIFY(!Provisioning::create(folder.filePath(u"data"_s), u"Again"_s, systemEnvironment()));
    }
};

} // namespace Baton::Server

QTEST_GUILESS_MAIN(Baton::Server::TestDaemon)
#include "tst_daemon.moc"
