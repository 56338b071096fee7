// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/headlessagent.h"
#include "console/sqliteminestore.h"
#include "e2e/conversations.h"
#include "e2e/tour.h"
#include "e2e/worker.h"
#include "support/cutproxy.h"
#include "support/serverprocess.h"
#include "support/wire.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>
#include <QTimer>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Test {

namespace {

constexpr int conversationsPlayed = 200;
constexpr int visitorsAtOnce = 20;
constexpr int agentsAtWork = 3;
constexpr int cutsWanted = 60;
constexpr int cutEveryMs = 100;
constexpr int claimEveryMs = 50;
constexpr int stillOpen = 9; ///< conversations at the end, so that the views are not empty when they are compared
constexpr int patience = 240'000;
const QList<int> restartsAtClaims{40, 90, 140};

const QString password = u"a password of the test"_s;

QByteArray programAt(const char *path)
{
    return QByteArray(path);
}

} // namespace

/// The main job as one run: server, consoles and visitors as they are shipped, over real sockets that are cut, with a
/// server that is killed on the way.
class TestMainJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tour_everyVerbOnce_isAnswered();
    void conversations_handedOverAndBack_throughCutsAndRestarts_loseNothing();
    void cleanupTestCase();

private:
    void startServer();
    void hireAgents();
    HeadlessPolicy::Stay stayOf(int no) const;
    void startVisitors();
    void restartSometimes();
    int claims() const;
    void keepSomeOpen();
    void report(const char *what, qint64 value);
    void compareViews();
    void compareThreads();
    void reportVisitors();
    QList<Message> threadOf(AgentWire &wire, const ConversationId &conversation);

    std::unique_ptr<ServerProcess> m_server;
    CutProxy m_proxy;
    std::vector<std::unique_ptr<Worker>> m_workers;
    QProcess m_visitors;
    QTimer m_cutter;
    QTimer m_auditor;
    QTimer m_claims; ///< on which all agents try everything that waits at once
    QElapsedTimer m_clock;
    std::vector<std::unique_ptr<VisitorWire>> m_last;
    int m_turn = 0;
    int m_starts = 0;
    int m_restarts = 0;
    bool m_keep = false;
};

void TestMainJob::initTestCase()
{
    m_clock.start();
    QDir taps(QString::fromUtf8(programAt(BATON_TAP_DIR)));
    taps.removeRecursively();
    QVERIFY(taps.mkpath(u"."_s));
    m_server = std::make_unique<ServerProcess>(QString::fromUtf8(programAt(BATON_BATOND)));
    QVERIFY2(m_server->init(), qUtf8Printable(m_server->problem()));
    const QStringList logins{u"ada"_s, u"ben"_s, u"cyd"_s, u"dora"_s};
    for (const QString &login : logins)
        QVERIFY2(m_server->addAgent(login, login, u"agent"_s, password), qUtf8Printable(m_server->problem()));
    QVERIFY2(m_server->addAgent(u"boss"_s, u"Boss"_s, u"admin"_s, password), qUtf8Printable(m_server->problem()));
    startServer();
}

void TestMainJob::startServer()
{
    const QString tap = QString::fromUtf8(programAt(BATON_TAP_DIR)) + u"/tap-%1.jsonl"_s.arg(m_starts++);
    const QStringList options{u"--knowledge"_s, QStringLiteral(BATON_SOURCE_DIR "/resources/demo/knowledge.jsonl"),
                              u"--tap"_s,       tap,
                              u"--set"_s,       u"ping_ms=1500"_s,
                              u"--set"_s,       u"dead_ms=30000"_s,
                              u"--set"_s,       u"hello_ms=30000"_s,
                              u"--set"_s,       u"lease_ms=600000"_s,
                              u"--set"_s,       u"visitor_messages_per_minute=1000000"_s,
                              u"--set"_s,       u"frames_per_second=1000000"_s,
                              u"--set"_s,       u"frame_burst=1000000"_s,
                              u"--set"_s,       u"sign_ins_per_minute=1000"_s};
    QVERIFY2(m_server->start(options), qUtf8Printable(m_server->problem()));
    m_proxy.setTarget(m_server->port());
}

void TestMainJob::tour_everyVerbOnce_isAnswered()
{
    Tour tour;
    const bool fine = tour.run(m_server->port(), u"boss"_s, u"dora"_s, password);
    QVERIFY2(fine, qUtf8Printable(tour.problems().join(u"; "_s)));
}

/// Most are returned, some resolved, a few put back into the queue for everybody to try again.
HeadlessPolicy::Stay TestMainJob::stayOf(int no) const
{
    if (m_keep)
        return {1, HeadlessPolicy::End::Keep, false};
    if (no % 8 == 7)
        return {1, HeadlessPolicy::End::Resolve, false};
    if (no % 8 == 3 || no % 8 == 6)
        return {1, HeadlessPolicy::End::Release, false};
    return {1 + no % 2, HeadlessPolicy::End::ReturnToAi, no % 4 == 1};
}

void TestMainJob::hireAgents()
{
    const QStringList logins{u"ada"_s, u"ben"_s, u"cyd"_s};
    for (int i = 0; i < agentsAtWork; ++i)
        m_workers.push_back(std::make_unique<Worker>(m_server->folder() + u"/mine-%1.db"_s.arg(i),
                                                     [this](int no) { return stayOf(no); }));
    for (int i = 0; i < agentsAtWork; ++i)
        m_workers[std::size_t(i)]->start(m_proxy.port(), logins[i], password);
    for (const auto &worker : m_workers) {
        QTRY_VERIFY_WITH_TIMEOUT(worker->agent.isOnline(), patience);
        worker->agent.console().setStatus(Status::Available);
    }
}

void TestMainJob::startVisitors()
{
    const Conversations played = conversationsToPlay(conversationsPlayed);
    std::printf("conversations: %d (%s)\n", played.count, played.source.constData());
    QCOMPARE(played.count, conversationsPlayed);
    QFile file(m_server->folder() + u"/conversations.jsonl"_s);
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(played.lines);
    file.close();
    m_visitors.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_visitors.start(QString::fromUtf8(programAt(BATON_REPLAY)),
                     {file.fileName(), u"--server"_s, u"http://127.0.0.1:%1"_s.arg(m_proxy.port()), u"--ask-human-at"_s,
                      u"label"_s, u"--parallel"_s, QString::number(visitorsAtOnce), u"--pace"_s, u"0"_s, u"--timeout"_s,
                      u"100"_s, u"--report"_s, u"json"_s});
    QVERIFY(m_visitors.waitForStarted());
}

int TestMainJob::claims() const
{
    int won = 0;
    for (const auto &worker : m_workers)
        won += worker->agent.counters().claimsWon;
    return won;
}

void TestMainJob::restartSometimes()
{
    if (m_restarts >= restartsAtClaims.size() || claims() < restartsAtClaims[m_restarts])
        return;
    // Twice without warning, once with.
    if (m_restarts++ == 1)
        QVERIFY2(m_server->terminate(), qUtf8Printable(m_server->problem()));
    else
        m_server->kill();
    startServer();
}

void TestMainJob::keepSomeOpen()
{
    m_keep = true;
    for (int i = 0; i < stillOpen; ++i) {
        m_last.push_back(std::make_unique<VisitorWire>());
        VisitorWire &wire = *m_last.back();
        QVERIFY(visit(wire, m_proxy.port(), {}));
        const auto ack = wire.ask({}, {}, AskHuman{});
        QVERIFY(ack && ack->ok);
    }
}

void TestMainJob::report(const char *what, qint64 value)
{
    std::printf("%-58s %lld\n", what, static_cast<long long>(value));
    std::fflush(stdout);
}

void TestMainJob::conversations_handedOverAndBack_throughCutsAndRestarts_loseNothing()
{
    hireAgents();
    startVisitors();
    connect(&m_cutter, &QTimer::timeout, this, [this] {
        if (m_proxy.cuts() < cutsWanted)
            m_proxy.cutOne(++m_turn % 5 == 0 ? "/v1/agent" : "/v1/visitor");
        restartSometimes();
    });
    m_cutter.start(cutEveryMs);
    connect(&m_auditor, &QTimer::timeout, this, [this] {
        for (const auto &worker : m_workers)
            worker->agent.backend().audit();
    });
    m_auditor.start(1000);
    connect(&m_claims, &QTimer::timeout, this, [this] {
        for (const auto &worker : m_workers)
            worker->agent.claimAll();
    });
    m_claims.start(claimEveryMs);
    QTRY_COMPARE_WITH_TIMEOUT(m_visitors.state(), QProcess::NotRunning, patience);
    m_cutter.stop();
    report("seconds of conversations", m_clock.elapsed() / 1000);
    reportVisitors();
    keepSomeOpen();
    compareThreads();
    compareViews();
    report("cut connections", m_proxy.cuts());
    QVERIFY(m_proxy.cuts() >= 20);
    report("restarts of the server", m_restarts);
    QCOMPARE(m_restarts, 3);
    report("seconds in all", m_clock.elapsed() / 1000);
}

void TestMainJob::reportVisitors()
{
    const QJsonObject found = QJsonDocument::fromJson(m_visitors.readAllStandardOutput()).object();
    const auto value = [&](const char *key) { return found[QLatin1StringView(key)].toInt(-1); };
    report("conversations played", value("conversations"));
    report("handoffs (>= 150)", value("handoffs_requested"));
    report("visitors' messages acknowledged", value("acknowledged_messages"));
    report("visitors' messages twice, lost or out of order (0)", value("error_count"));
    report("AI answers", value("ai_answers"));
    report("AI answers after the return (> 0)", value("ai_answers_after_return"));
    report("AI answers between request and return (0)", value("ai_answers_while_handed_off"));
    report("visitors' reconnects", value("reconnects"));
    const QByteArray errors = QJsonDocument(found[u"errors"_s].toArray()).toJson();
    QVERIFY2(value("error_count") == 0, errors.constData());
    QCOMPARE(m_visitors.exitCode(), 0);
    QCOMPARE(value("conversations"), conversationsPlayed);
    QVERIFY(value("handoffs_requested") >= 150);
    QVERIFY(value("ai_answers_after_return") > 0);
    QCOMPARE(value("ai_answers_while_handed_off"), 0);
    int lost = 0;
    for (const auto &worker : m_workers)
        lost += worker->conflicts;
    report("claims won", claims());
    report("claims lost to somebody else (>= 300)", lost);
    QVERIFY(lost >= 300);
}

void TestMainJob::compareViews()
{
    const auto settled = [this] {
        int open = 0;
        for (const auto &worker : m_workers)
            open += worker->agent.console().state().count({ViewKind::Mine, {}});
        return open >= stillOpen;
    };
    QTRY_VERIFY_WITH_TIMEOUT(settled(), patience);
    m_auditor.stop();
    QSet<QByteArray> digests;
    int audits = 0;
    int unequal = 0;
    for (const auto &worker : m_workers) {
        HeadlessAgent &agent = worker->agent;
        QTRY_VERIFY_WITH_TIMEOUT(agent.isOnline(), patience);
        const int before = agent.counters().audits;
        agent.backend().audit();
        QTRY_VERIFY_WITH_TIMEOUT(agent.counters().audits > before, patience);
        QList<const Conversation *> heads;
        for (const Conversation &head : agent.console().state().heads())
            heads.append(&head);
        QVERIFY(heads.size() >= stillOpen);
        digests.insert(Protocol::digestOf(heads));
        audits += agent.counters().audits;
        unequal += agent.counters().auditsUnequal;
    }
    report("audits of consoles' views against the server", audits);
    report("unequal (0)", unequal);
    report("different digests among the agents at the end (1)", digests.size());
    QCOMPARE(unequal, 0);
    QCOMPARE(digests.size(), 1);
}

QList<Message> TestMainJob::threadOf(AgentWire &wire, const ConversationId &conversation)
{
    QList<Message> thread;
    qint64 before = 0;
    for (bool more = true; more;) {
        Protocol::Fetch fetch;
        fetch.id = conversation.toString() + QString::number(before);
        fetch.c = conversation;
        fetch.before = before;
        fetch.limit = 200;
        wire.send(fetch);
        const auto page = wire.take<Protocol::PageFrame>([&](const auto &one) { return one.id == fetch.id; });
        if (!page || page->code)
            return {};
        thread = page->messages + thread;
        more = page->more && !page->messages.isEmpty();
        before = thread.isEmpty() ? 0 : thread.constFirst().n;
    }
    return thread;
}

void TestMainJob::compareThreads()
{
    AgentWire wire;
    QVERIFY(signIn(wire, m_server->port(), u"boss"_s, password));
    wire.onFrame = [](const Protocol::AgentServerFrame &frame) {
        return !std::holds_alternative<Protocol::PageFrame>(frame);
    };
    int acknowledged = 0;
    int lost = 0;
    int doubled = 0;
    int outOfOrder = 0;
    int seenOutOfOrder = 0;
    for (const auto &worker : m_workers) {
        seenOutOfOrder += worker->outOfOrder;
        for (auto it = worker->replies.cbegin(); it != worker->replies.cend(); ++it) {
            const QList<Message> thread = threadOf(wire, it.key());
            qint64 last = 0;
            for (const CommandId &reply : it.value()) {
                QList<qint64> places;
                for (const Message &message : thread) {
                    if (message.cid == reply)
                        places.append(message.n);
                }
                ++acknowledged;
                lost += places.isEmpty() ? 1 : 0;
                doubled += places.size() > 1 ? 1 : 0;
                outOfOrder += !places.isEmpty() && places.constFirst() <= last ? 1 : 0;
                last = places.isEmpty() ? last : places.constFirst();
            }
        }
    }
    report("agents' replies acknowledged", acknowledged);
    report("of them lost (0)", lost);
    report("of them doubled (0)", doubled);
    report("of them out of order (0)", outOfOrder);
    report("messages seen by agents twice or out of order (0)", seenOutOfOrder);
    QVERIFY(acknowledged >= 150);
    QCOMPARE(lost + doubled + outOfOrder + seenOutOfOrder, 0);
}

void TestMainJob::cleanupTestCase()
{
    m_cutter.stop();
    m_auditor.stop();
    m_claims.stop();
    m_last.clear();
    m_workers.clear();
    if (m_visitors.state() != QProcess::NotRunning) {
        m_visitors.kill();
        m_visitors.waitForFinished();
    }
    m_server.reset();
}

} // namespace Baton::Test

QTEST_GUILESS_MAIN(Baton::Test::TestMainJob)
#include "tst_mainjob.moc"
