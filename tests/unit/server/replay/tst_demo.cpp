// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/baton-replay/replayrun.h"
#include "console/headlessagent.h"
#include "server/daemon.h"
#include "server/provision.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Baton;

constexpr int handedOff = 37; ///< of the demo's conversations: the others stay with the AI

/// The demo's visitors at a real server, served by the built-in AI and a console without pixels.
class TestDemo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void demo_allVisitors_areServedToTheEnd_data();
    void demo_allVisitors_areServedToTheEnd();
};

void TestDemo::demo_allVisitors_areServedToTheEnd_data()
{
    QTest::addColumn<int>("cutEvery");
    QTest::newRow("steady") << 0;
    QTest::newRow("connections cut") << 7;
}

void TestDemo::demo_allVisitors_areServedToTheEnd()
{
    QFETCH(int, cutEvery);
    const QString demo = QStringLiteral(BATON_SOURCE_DIR "/resources/demo/");
    QTemporaryDir folder;
    const QString data = folder.filePath(u"data"_s);
    {
        const auto made = Server::Provisioning::create(data, u"Shop"_s, Server::systemEnvironment());
        QVERIFY(made && (*made)->addAgent({u"ada"_s, u"Ada"_s, Role::Admin, {}, u"correct horse"_s}));
    }
    Server::DaemonSettings settings;
    settings.dataDir = data;
    settings.accounts.cost = {64, 1, 1};
    settings.drainWithin = Millis(500);
    settings.knowledgeFile = demo + u"knowledge.jsonl"_s;
    Server::Daemon daemon(settings);
    const auto endpoint = daemon.start();
    QVERIFY(endpoint);
    const QUrl address(u"http://127.0.0.1:%1"_s.arg(endpoint->port));
    HeadlessPolicy policy;
    policy.replies = 1;
    policy.pause = Millis(200); // so that thanks go to the agent, not to the AI
    HeadlessAgent agent(policy);
    agent.start({address, daemon.localToken(u"ada"_s).value_or(QString()), {}, {}, {}, DeviceId(u"d_0001"_s)});
    QTRY_VERIFY(agent.isOnline());

    QFile file(demo + u"conversations.jsonl"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Replay::Scripts scripts = Replay::readScripts(file.readAll());
    Replay::RunSettings run;
    run.plan.server = QUrl(u"ws://127.0.0.1:%1/v1/visitor"_s.arg(endpoint->port));
    run.plan.timeout = Millis(20'000);
    run.plan.cutEvery = cutEvery;
    run.parallel = 12;
    Replay::ReplayRun replay(scripts.scripts, run);
    replay.start();
    QTRY_COMPARE_WITH_TIMEOUT(replay.conversations(), scripts.scripts.size(), 90'000);
    const Replay::VisitorOutcome &total = replay.total();
    QCOMPARE(total.errors, QStringList());
    // Thanks that come after the return go to the AI and may lead to a second request, which the visitor takes back.
    QVERIFY(total.requested >= handedOff);
    QVERIFY(total.claimed >= handedOff);
    QVERIFY(total.returned >= handedOff);
    QVERIFY(total.answersAfterReturn >= handedOff - 3);
    QCOMPARE(total.answersWhileHandedOff, 0);
    QVERIFY(cutEvery == 0 || total.reconnects > 50);
    agent.stop();
    daemon.stop();
}

QTEST_GUILESS_MAIN(TestDemo)
#include "tst_demo.moc"
