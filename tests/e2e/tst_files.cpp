// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/downloads.h"
#include "console/fileshelf.h"
#include "console/headlessagent.h"
#include "console/sqliteminestore.h"
#include "support/filewire.h"
#include "support/serverprocess.h"
#include "support/wire.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Test {

namespace {

const QString password = u"a password of the test"_s;
const QByteArray picture = QByteArray::fromBase64(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

} // namespace

/// A picture from the visitor to the agent and a file back, through server and console as they are.
class TestFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void visitorSendsAPicture_agentSavesIt_andAnswersWithAFile()
    {
        ServerProcess server(QStringLiteral(BATON_BATOND));
        QVERIFY2(server.init(), qUtf8Printable(server.problem()));
        QVERIFY(server.addAgent(u"ada"_s, u"Ada"_s, u"agent"_s, password));
        QVERIFY2(server.start({u"--no-ai"_s}), qUtf8Printable(server.problem()));
        VisitorWire visitor;
        const auto welcome = visit(visitor, server.port(), {});
        QVERIFY(welcome);
        const auto sent = giveFile(server.port(), welcome->token, welcome->c, u"screen.png"_s, "image/png", picture);
        QVERIFY(sent);
        const auto said = visitor.ask({}, {}, VisitorMessage{{}, {*sent}});
        QVERIFY(said && said->ok);
        QVERIFY(visitor.ask({}, {}, AskHuman{})->ok);

        SqliteMineStore store(server.folder() + u"/console/mine.db"_s);
        HeadlessPolicy policy;
        policy.replies = 0;
        policy.end = HeadlessPolicy::End::Keep;
        HeadlessAgent agent(policy, &store);
        Credentials credentials;
        credentials.server = QUrl(u"http://127.0.0.1:%1"_s.arg(server.port()));
        credentials.login = u"ada"_s;
        credentials.password = password;
        credentials.device = DeviceId(u"d_files01"_s);
        agent.start(credentials);
        Console &console = agent.console();
        QTRY_VERIFY_WITH_TIMEOUT(console.state().head(welcome->c)
                                     && console.state().head(welcome->c)->owner.is(console.state().self().id),
                                 30'000);
        const auto transcript = console.openTranscript(welcome->c);
        Attachment seen;
        const auto look = [&] {
            for (int row = 0; row < transcript->rowCount(); ++row) {
                const QList<Attachment> files = transcript->entry(row).message.attachments;
                seen = files.isEmpty() ? seen : files.constFirst();
            }
            return seen == *sent;
        };
        QTRY_VERIFY(look());
        QSignalSpy arrived(&console.downloads(), &Downloads::arrived);
        console.downloads().fetch(seen);
        QTRY_COMPARE(arrived.size(), 1);
        QCOMPARE(arrived.at(0).at(1).toByteArray(), picture);

        const QByteArray answer(300'000, 'a');
        QVERIFY(console.files().addBytes(welcome->c, u"../answer.txt"_s, answer));
        QTRY_VERIFY(console.files().whyNotYet(welcome->c).isEmpty());
        QVERIFY(console.sendReply(welcome->c, u"Here you are."_s));
        const auto heard = visitor.take<Protocol::VisitorMsg>(
            [](const Protocol::VisitorMsg &one) { return one.speaker == Speaker::Agent; });
        QVERIFY(heard);
        QCOMPARE(heard->attachments.size(), 1);
        QCOMPARE(heard->attachments.at(0).name, u"answer.txt"_s);
        QCOMPARE(heard->attachments.at(0).size, answer.size());
        const auto taken = takeFile(server.port(), welcome->token, heard->attachments.at(0).id);
        QVERIFY(taken);
        QCOMPARE(*taken, answer);
        QVERIFY(!takeFile(server.port(), u"v_stranger"_s, heard->attachments.at(0).id));
        // What was sent is no longer kept here.
        QTRY_VERIFY(console.files().drafts(welcome->c).isEmpty());
    }
};

} // namespace Baton::Test

QTEST_GUILESS_MAIN(Baton::Test::TestFiles)
#include "tst_files.moc"
