// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/downloads.h"
#include "console/fileshelf.h"
#include "console/sqliteminestore.h"
#include "e2e/filetalk.h"
#include "support/tlsdoor.h"

#include <QSignalSpy>
#include <QSslSocket>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Test {

namespace {

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
        const QByteArray given(200'000, 'v');
        FileTalk talk;
        QVERIFY2(talk.begin(u"log.txt"_s, "text/plain", given), qUtf8Printable(talk.server.problem()));

        TlsDoor door;
        QVERIFY(door.begin(talk.server.port()) && door.show(stranger));
        SqliteMineStore store(talk.server.folder() + u"/console/mine.db"_s);
        HeadlessAgent agent(FileTalk::policy(), &store);
        agent.start(FileTalk::ada(u"https://127.0.0.1:%1"_s.arg(door.serverPort())));
        Console &console = agent.console();
        QTRY_COMPARE_WITH_TIMEOUT(console.state().link().reason, u"tls"_s, patienceMs);
        QVERIFY(!console.state().isSynced());
        QCOMPARE(door.told(), QByteArray());

        QVERIFY(door.show(good));
        QTRY_VERIFY_WITH_TIMEOUT(talk.isOf(console), patienceMs);
        QTRY_COMPARE(agent.counters().claimsWon, 1);
        QSignalSpy arrived(&console.downloads(), &Downloads::arrived);
        console.downloads().fetch(talk.sent);
        QTRY_COMPARE_WITH_TIMEOUT(arrived.size(), 1, patienceMs);
        QCOMPARE(arrived.at(0).at(1).toByteArray(), given);

        const QByteArray answer(300'000, 'a');
        QVERIFY(console.files().addBytes(talk.welcome.c, u"answer.txt"_s, answer));
        QTRY_VERIFY_WITH_TIMEOUT(console.files().whyNotYet(talk.welcome.c).isEmpty(), patienceMs);
        QVERIFY(console.sendReply(talk.welcome.c, u"Here you are."_s));
        const auto heard = talk.answered();
        QVERIFY(heard);
        const auto taken = takeFile(talk.server.port(), talk.welcome.token, heard->id);
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
