// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/baton-replay/replayrun.h"
#include "visitorserver.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Baton;
using namespace Baton::Replay;
using namespace Baton::Testing;

/// Visitors who play a script, and what they notice.
class TestReplay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scripts_ofTheDemo_areRead();
    void scripts_recorded_turnsBeforeTheHandoffAreSaid();
    void scripts_badLines_areNamed();
    void commandId_made_isVersion7();
    void run_wholeStory_isPlayed();
    void run_askNever_staysWithTheAi();
    void run_askAtTurn_pressesTheButton();
    void run_connectionCut_saysEverythingOnce();
    void run_refusedForNow_saysItLater();
    void run_manyAtOnce_areAllPlayed();
    void run_serverFault_isNoticed_data();
    void run_serverFault_isNoticed();

private:
    static VisitorScript script();
    static void play(VisitorServer &server, RunSettings settings, QList<VisitorScript> scripts, VisitorOutcome &total);
};

VisitorScript TestReplay::script()
{
    VisitorScript script;
    script.id = u"one"_s;
    script.language = u"en"_s;
    script.turns = {u"price?"_s, u"a person, please"_s};
    script.askAt = 1;
    script.asksInWords = true;
    script.afterReply = {u"thank you"_s};
    script.afterReturn = {u"hours?"_s};
    return script;
}

void TestReplay::play(VisitorServer &server, RunSettings settings, QList<VisitorScript> scripts, VisitorOutcome &total)
{
    settings.plan.server = server.url();
    ReplayRun run(std::move(scripts), settings);
    QSignalSpy finished(&run, &ReplayRun::finished);
    run.start();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 30'000);
    total = run.total();
}

void TestReplay::scripts_ofTheDemo_areRead()
{
    QFile file(QStringLiteral(BATON_SOURCE_DIR "/resources/demo/conversations.jsonl"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Scripts read = readScripts(file.readAll());
    QVERIFY(read.errors.isEmpty());
    QCOMPARE(read.scripts.size(), 48);
    const VisitorScript &first = read.scripts[0];
    QCOMPARE(first.askAt, 3);
    QVERIFY(first.asksInWords);
    QCOMPARE(first.turns.size(), 4);
    QCOMPARE(first.trail.size(), 4);
    QVERIFY(first.trail[0].at.ms < first.trail[1].at.ms && first.trail[1].at.ms < 0);
    QCOMPARE(first.lead->score, 87);
    QCOMPARE(first.fields.value(u"size"_s), u"260"_s);
    QCOMPARE(first.afterReply.size(), 2);
}

void TestReplay::scripts_recorded_turnsBeforeTheHandoffAreSaid()
{
    const Scripts read = readScripts(R"({"id":"r","turns":[{"role":"visitor","text":"a","t_offset_s":2},
{"role":"ai","text":"b","t_offset_s":4},{"role":"visitor","text":"c","t_offset_s":9},{"role":"agent","text":"d"}],
"labels":{"handoff":{"turn":3,"basis":"x"}},"attributes":{"lang":"zh"}})"_ba.replace("\n", ""));
    QCOMPARE(read.scripts.size(), 1);
    QCOMPARE(read.scripts[0].turns, (QStringList{u"a"_s, u"c"_s}));
    QCOMPARE(read.scripts[0].askAt, 2);
    QVERIFY(!read.scripts[0].asksInWords);
    QCOMPARE(read.scripts[0].offsets, (QList<double>{2, 9}));
    QCOMPARE(read.scripts[0].language, u"zh"_s);
}

void TestReplay::scripts_badLines_areNamed()
{
    const Scripts read = readScripts("nonsense\n\n{\"turns\":[]}\n[]\n");
    QVERIFY(read.scripts.isEmpty());
    QCOMPARE(read.errors.size(), 3);
    QVERIFY(read.errors[0].startsWith(u"line 1: "_s));
    QCOMPARE(read.errors[1], u"line 3: turns: no visitor's"_s);
}

void TestReplay::commandId_made_isVersion7()
{
    QRandomGenerator random(1);
    const QUuid id(replayCommandId(1'700'000'000'123, random).toString());
    QCOMPARE(int(id.data3 >> 12), 7);
    QCOMPARE(id.variant(), QUuid::DCE);
    QCOMPARE((quint64(id.data1) << 16) | id.data2, 1'700'000'000'123u);
    QVERIFY(replayCommandId(1, random) != replayCommandId(1, random));
}

void TestReplay::run_wholeStory_isPlayed()
{
    VisitorServer server;
    VisitorOutcome total;
    play(server, {}, {script()}, total);
    QCOMPARE(total.errors, QStringList());
    QCOMPARE(server.said(), (QStringList{u"price?"_s, u"a person, please"_s, u"thank you"_s, u"hours?"_s}));
    QCOMPARE(server.origins(), QSet<QString>{u"http://127.0.0.1:%1"_s.arg(server.url().port())});
    QCOMPARE(total.said, 4);
    QCOMPARE(total.requested, 1);
    QCOMPARE(total.claimed, 1);
    QCOMPARE(total.replies, 1);
    QCOMPARE(total.returned, 1);
    QCOMPARE(total.answers, 2);
    QCOMPARE(total.answersAfterReturn, 1);
}

void TestReplay::run_askNever_staysWithTheAi()
{
    VisitorServer server;
    RunSettings settings;
    settings.plan.ask = VisitorPlan::Ask::Never;
    VisitorOutcome total;
    play(server, settings, {script()}, total);
    QCOMPARE(total.errors, QStringList());
    QCOMPARE(server.said(), QStringList{u"price?"_s});
    QCOMPARE(total.requested, 0);
}

void TestReplay::run_askAtTurn_pressesTheButton()
{
    VisitorServer server;
    RunSettings settings;
    settings.plan.ask = VisitorPlan::Ask::AtTurn;
    settings.plan.askAtTurn = 1;
    VisitorOutcome total;
    play(server, settings, {script()}, total);
    QCOMPARE(total.errors, QStringList());
    QCOMPARE(server.said(), (QStringList{u"price?"_s, u"thank you"_s, u"hours?"_s}));
    QCOMPARE(total.requested, 1);
}

void TestReplay::run_connectionCut_saysEverythingOnce()
{
    VisitorServer server;
    RunSettings settings;
    settings.plan.cutEvery = 3;
    VisitorOutcome total;
    play(server, settings, {script()}, total);
    QCOMPARE(total.errors, QStringList());
    QVERIFY(total.reconnects >= 2);
    QCOMPARE(server.said(), (QStringList{u"price?"_s, u"a person, please"_s, u"thank you"_s, u"hours?"_s}));
    QCOMPARE(server.conversations(), 1);
    QCOMPARE(total.answersAfterReturn, 1);
}

void TestReplay::run_refusedForNow_saysItLater()
{
    VisitorServer server(VisitorServer::Fault::RefusesOnce);
    VisitorOutcome total;
    play(server, {}, {script()}, total);
    QCOMPARE(total.errors, QStringList());
    QCOMPARE(total.said, 4);
}

void TestReplay::run_manyAtOnce_areAllPlayed()
{
    VisitorServer server;
    RunSettings settings;
    settings.parallel = 100;
    settings.limit = 200;
    settings.loop = true;
    VisitorOutcome total;
    play(server, settings, {script()}, total);
    QCOMPARE(total.errors, QStringList());
    QCOMPARE(server.conversations(), 200);
    QCOMPARE(total.answersAfterReturn, 200);
}

void TestReplay::run_serverFault_isNoticed_data()
{
    QTest::addColumn<VisitorServer::Fault>("fault");
    QTest::addColumn<QString>("words");
    QTest::newRow("twice") << VisitorServer::Fault::SaysTwice << u"twice or out of order"_s;
    QTest::newRow("lost") << VisitorServer::Fault::LosesMessage << u"read again differs"_s;
    QTest::newRow("not silent") << VisitorServer::Fault::AnswersWhileHandedOff << u"while handed off"_s;
}

void TestReplay::run_serverFault_isNoticed()
{
    QFETCH(VisitorServer::Fault, fault);
    QFETCH(QString, words);
    VisitorServer server(fault);
    VisitorOutcome total;
    play(server, {}, {script()}, total);
    QVERIFY2(total.errors.join(u'\n').contains(words), qPrintable(total.errors.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestReplay)
#include "tst_replay.moc"
