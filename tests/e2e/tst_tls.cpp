// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/downloads.h"
#include "console/fileshelf.h"
#include "console/headlessagent.h"
#include "console/sqliteminestore.h"
#include "support/filewire.h"
#include "support/serverprocess.h"
#include "support/tlsdoor.h"
#include "support/wire.h"

#include <QSignalSpy>
#include <QSslSocket>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Test {

namespace {

const QString password = u"a password of the test"_s;
constexpr int patienceMs = 30'000;

} // namespace

/// A console and a server as they are, with a proxy between them that ends TLS, as where the server is elsewhere.
class TestTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agentWorks_byTls_onceTheCertificateHolds()
    {
        Certificate authority;
        Certificate stranger;
        Certificate good;
        if (!QSslSocket::supportsSsl() || QStandardPaths::findExecutable(u"openssl"_s).isEmpty())
            QSKIP("openssl is not installed, or Qt has no TLS");
        QVERIFY(authority.makeAuthority(u"Authority"_s) && stranger.make() && good.makeBy(authority));
        const Trust trust(authority);
        ServerProcess server(QStringLiteral(BATON_BATOND));
        QVERIFY2(server.init(), qUtf8Printable(server.problem()));
        QVERIFY(server.addAgent(u"ada"_s, u"Ada"_s, u"agent"_s, password));
        QVERIFY2(server.start({u"--no-ai"_s}), qUtf8Printable(server.problem()));
        VisitorWire visitor;
        const auto welcome = visit(visitor, server.port(), {});
        QVERIFY(welcome);
        const QByteArray given(200'000, 'v');
        const auto sent = giveFile(server.port(), welcome->token, welcome->c, u"log.txt"_s, "text/plain", given);
        QVERIFY(sent);
        const auto said = visitor.ask({}, {}, VisitorMessage{{}, {*sent}});
        QVERIFY(said && said->ok);
        QVERIFY(visitor.ask({}, {}, AskHuman{})->ok);

        TlsDoor door;
        QVERIFY(door.begin(server.port()) && door.show(stranger));
        SqliteMineStore store(server.folder() + u"/console/mine.db"_s);
        HeadlessPolicy policy;
        policy.replies = 0;
        policy.end = HeadlessPolicy::End::Keep;
        HeadlessAgent agent(policy, &store);
        Credentials credentials;
        credentials.server = QUrl(u"https://127.0.0.1:%1"_s.arg(door.serverPort()));
        credentials.login = u"ada"_s;
        credentials.password = password;
        credentials.device = DeviceId(u"d_tls01"_s);
        agent.start(credentials);
        Console &console = agent.console();
        QTRY_COMPARE_WITH_TIMEOUT(console.state().link().reason, u"tls"_s, patienceMs);
        QVERIFY(!console.state().isSynced());
        QCOMPARE(door.told(), QByteArray());

        QVERIFY(door.show(good));
        QTRY_VERIFY_WITH_TIMEOUT(console.state().head(welcome->c)
                                     && console.state().head(welcome->c)->owner.is(console.state().self().id),
                                 patienceMs);
        QTRY_COMPARE(agent.counters().claimsWon, 1);
        QSignalSpy arrived(&console.downloads(), &Downloads::arrived);
        console.downloads().fetch(*sent);
        QTRY_COMPARE_WITH_TIMEOUT(arrived.size(), 1, patienceMs);
        QCOMPARE(arrived.at(0).at(1).toByteArray(), given);

        const QByteArray answer(300'000, 'a');
        QVERIFY(console.files().addBytes(welcome->c, u"answer.txt"_s, answer));
        QTRY_VERIFY_WITH_TIMEOUT(console.files().whyNotYet(welcome->c).isEmpty(), patienceMs);
        QVERIFY(console.sendReply(welcome->c, u"Here you are."_s));
        const auto heard = visitor.take<Protocol::VisitorMsg>(
            [](const Protocol::VisitorMsg &one) { return one.speaker == Speaker::Agent; });
        QVERIFY(heard);
        QCOMPARE(heard->attachments.size(), 1);
        const auto taken = takeFile(server.port(), welcome->token, heard->attachments.at(0).id);
        QVERIFY(taken);
        QCOMPARE(*taken, answer);
        for (const char *way : {"GET /v1/agent ", "GET /v1/attachments/", "POST /v1/attachments?"})
            QVERIFY2(door.told().contains(way), way);
        QCOMPARE(door.plain(), QByteArray());
    }
};

} // namespace Baton::Test

QTEST_GUILESS_MAIN(Baton::Test::TestTls)
#include "tst_tls.moc"
