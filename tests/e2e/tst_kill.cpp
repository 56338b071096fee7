// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/headlessagent.h"
#include "console/sqliteminestore.h"
#include "e2e/numberedvisitor.h"
#include "support/cutproxy.h"
#include "support/filewire.h"
#include "support/serverprocess.h"

#include <QRandomGenerator>
#include <QTest>

#include <cstdio>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Test {

namespace {

constexpr int patience = 60'000;
constexpr int retryMs = 30; ///< a console waits longer with every loss; there are many
const QString password = u"a password of the test"_s;

int roundsAtEachPoint()
{
    return qMax(1, qEnvironmentVariableIntValue("BATON_KILL_ROUNDS"));
}

/// Counts what must come as 1, 2, 3, … and does not.
struct Numbered
{
    int last = 0;
    int doubled = 0; ///< or out of order
    int skipped = 0;

    void came(int number)
    {
        doubled += number <= last ? 1 : 0;
        skipped += number > last + 1 ? number - last - 1 : 0;
        last = qMax(last, number);
    }
};

struct Tally
{
    int rounds = 0;
    int unanswered = 0; ///< rounds that ended with something said and not answered
};

void report(const QByteArray &what, qint64 value)
{
    std::printf("%-58s %lld\n", what.constData(), static_cast<long long>(value));
    std::fflush(stdout);
}

} // namespace

/// Kills server and console where it hurts, again and again, and counts what is lost or doubled.
class TestKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void server_killedAtEveryPoint_losesAndDoublesNothing();
    void console_killedAtEveryPoint_losesAndDoublesNothing();
    void cleanup();

private:
    bool startServer(const QString &failpoint = {});
    void serverRound(const QString &point, Tally &tally);
    void readThread();
    void consoleRound(const QString &point, Tally &tally);
    QByteArray runConsole(const QStringList &more, const QString &failpoint);
    void readConsole(const QByteArray &said);
    QList<Protocol::VisitorMsg> messagesAfter(qint64 n);

    std::unique_ptr<ServerProcess> m_server;
    std::unique_ptr<CutProxy> m_proxy;
    std::unique_ptr<NumberedVisitor> m_visitor;

    // Of the server's rounds.
    std::unique_ptr<SqliteMineStore> m_store;
    std::unique_ptr<HeadlessAgent> m_agent;
    int m_unknown = 0; ///< answers that the agent's link lost
    int m_agentUnanswered = 0;
    int m_visitorUnanswered = 0;
    qint64 m_read = 0;
    Numbered m_ofVisitor;
    Numbered m_ofAgent;

    // Of the console's rounds.
    QString m_token;
    int m_pressed = 0;
    QSet<int> m_queued;
    QSet<int> m_open; ///< pressed, not said to be done
    int m_failed = 0;
};

void TestKill::init()
{
    m_server = std::make_unique<ServerProcess>(QStringLiteral(BATON_BATOND));
    m_proxy = std::make_unique<CutProxy>();
    QVERIFY2(m_server->init(), qUtf8Printable(m_server->problem()));
    QVERIFY2(m_server->addAgent(u"ada"_s, u"Ada"_s, u"agent"_s, password), qUtf8Printable(m_server->problem()));
    QVERIFY2(startServer(), qUtf8Printable(m_server->problem()));
    m_visitor = std::make_unique<NumberedVisitor>(m_proxy->port());
    QTRY_VERIFY_WITH_TIMEOUT(m_visitor->isWelcome(), patience);
    m_visitor->askHuman();
}

void TestKill::cleanup()
{
    m_agent.reset();
    m_store.reset();
    m_visitor.reset();
    m_server.reset();
    m_proxy.reset();
}

bool TestKill::startServer(const QString &failpoint)
{
    static const QStringList options{u"--no-ai"_s,
                                     u"--set"_s,
                                     u"lease_ms=900000000"_s,
                                     u"--set"_s,
                                     u"hello_ms=30000"_s,
                                     u"--set"_s,
                                     u"visitor_messages_per_minute=100000000"_s,
                                     u"--set"_s,
                                     u"frames_per_second=1000000"_s,
                                     u"--set"_s,
                                     u"frame_burst=1000000"_s,
                                     u"--set"_s,
                                     u"drain_ms=200"_s};
    const bool fine = m_server->start(options, failpoint);
    m_proxy->setTarget(m_server->port());
    return fine;
}

// ---- The server ----

void TestKill::server_killedAtEveryPoint_losesAndDoublesNothing()
{
    m_store = std::make_unique<SqliteMineStore>(m_server->folder() + u"/mine.db"_s);
    HeadlessPolicy policy;
    policy.replies = std::numeric_limits<int>::max();
    policy.end = HeadlessPolicy::End::Keep;
    policy.text = u"A %1"_s;
    m_agent = std::make_unique<HeadlessAgent>(policy, m_store.get());
    connect(&m_agent->backend(), &Backend::answered, this, [this](const CommandId &, const CommandOutcome &outcome) {
        m_unknown += outcome.kind == CommandOutcome::Kind::Unknown ? 1 : 0;
    });
    connect(&m_agent->backend(), &Backend::linkChanged, this, [this](const LinkState &link) {
        if (link.phase == LinkPhase::Waiting)
            QTimer::singleShot(retryMs, m_agent.get(), [this] { m_agent->backend().retryNow(); });
    });
    Credentials credentials;
    credentials.server = QUrl(u"http://127.0.0.1:%1"_s.arg(m_proxy->port()));
    credentials.login = u"ada"_s;
    credentials.password = password;
    credentials.device = DeviceId(u"d_headless1"_s);
    m_agent->start(credentials);
    QTRY_VERIFY_WITH_TIMEOUT(m_agent->counters().repliesDone > 0, patience);
    m_visitor->talk(true);
    QTRY_VERIFY_WITH_TIMEOUT(m_visitor->acknowledged() > 0, patience);

    Tally all;
    for (const auto &point :
         {u"after_receipt"_s, u"before_commit"_s, u"inside_transaction"_s, u"after_commit"_s, u"after_answer"_s}) {
        Tally tally;
        for (int round = 0; round < roundsAtEachPoint() && !QTest::currentTestFailed(); ++round)
            serverRound(point, tally);
        report("server killed at " + point.toUtf8() + ": rounds", tally.rounds);
        report("  with something unanswered", tally.unanswered);
        all.rounds += tally.rounds;
        all.unanswered += tally.unanswered;
    }
    report("server: rounds", all.rounds);
    report("  with something unanswered", all.unanswered);
    report("  of them with an agent's reply", m_agentUnanswered);
    report("  of them with a visitor's message", m_visitorUnanswered);
    report("agent's replies acknowledged", m_agent->counters().repliesDone);
    report("visitor's messages acknowledged", m_visitor->acknowledged());
    report("lost (0)", m_ofVisitor.skipped + m_ofAgent.skipped);
    report("doubled or out of order (0)", m_ofVisitor.doubled + m_ofAgent.doubled);
    QVERIFY(all.unanswered * 2 >= all.rounds);
    QCOMPARE(m_agent->counters().repliesRefused, 0);
    QCOMPARE(m_visitor->refusals(), QStringList());
}

void TestKill::serverRound(const QString &point, Tally &tally)
{
    // Both speak from the moment that both are there, so that the death finds either in the middle of a sentence.
    m_visitor->talk(false);
    QVERIFY2(m_server->terminate(), qUtf8Printable(m_server->problem()));
    const int count = QRandomGenerator::global()->bounded(4, 25);
    QVERIFY2(startServer(point + u':' + QString::number(count)), qUtf8Printable(m_server->problem()));
    QTRY_VERIFY_WITH_TIMEOUT(m_agent->isOnline() || !m_server->isRunning(), patience);
    m_unknown = 0;
    m_visitor->talk(true);
    QTRY_VERIFY_WITH_TIMEOUT(!m_server->isRunning(), patience);
    QCOMPARE(m_server->process()->exitStatus(), QProcess::CrashExit);
    const bool ofVisitor = m_visitor->hasUnanswered();
    QTRY_VERIFY_WITH_TIMEOUT(!m_agent->isOnline(), patience);
    const bool ofAgent = m_unknown > 0;
    ++tally.rounds;
    tally.unanswered += ofVisitor || ofAgent ? 1 : 0;
    m_agentUnanswered += ofAgent ? 1 : 0;
    m_visitorUnanswered += ofVisitor ? 1 : 0;

    QVERIFY2(startServer(), qUtf8Printable(m_server->problem()));
    const int replies = m_agent->counters().repliesDone;
    const int messages = m_visitor->acknowledged();
    QTRY_VERIFY_WITH_TIMEOUT(m_agent->counters().repliesDone > replies + 1, patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_visitor->acknowledged() > messages + 1, patience);
    readThread();
}

QList<Protocol::VisitorMsg> TestKill::messagesAfter(qint64 n)
{
    VisitorWire wire;
    Protocol::VisitorHello hello;
    hello.token = m_visitor->token();
    hello.after = n;
    QList<Protocol::VisitorMsg> messages;
    if (visit(wire, m_proxy->port(), hello) && wire.take<Protocol::VisitorStateFrame>()) {
        for (const Protocol::VisitorServerFrame &frame : std::as_const(wire.heard)) {
            if (const auto *message = std::get_if<Protocol::VisitorMsg>(&frame))
                messages.append(*message);
        }
    }
    wire.close();
    return messages;
}

void TestKill::readThread()
{
    const int replies = m_agent->counters().repliesDone;
    const int messages = m_visitor->acknowledged();
    for (const Protocol::VisitorMsg &message : messagesAfter(m_read)) {
        QVERIFY2(message.n > m_read, "the thread is not in the order of its numbers");
        m_read = message.n;
        if (message.text.startsWith("V "_L1))
            m_ofVisitor.came(message.text.mid(2).toInt());
        else if (message.text.startsWith("A "_L1))
            m_ofAgent.came(message.text.mid(2).toInt());
    }
    QVERIFY2(m_ofAgent.last >= replies, "an acknowledged reply is not in the thread");
    QVERIFY2(m_ofVisitor.last >= messages, "an acknowledged message is not in the thread");
    QCOMPARE(m_ofVisitor.skipped + m_ofAgent.skipped, 0);
    QCOMPARE(m_ofVisitor.doubled + m_ofAgent.doubled, 0);
}

// ---- The console ----

void TestKill::console_killedAtEveryPoint_losesAndDoublesNothing()
{
    AgentWire wire;
    QVERIFY(signIn(wire, m_server->port(), u"ada"_s, password, nullptr, &m_token));
    std::optional<Conversation> head;
    const auto waits = [&] {
        head = headOf(wire, m_visitor->conversation());
        return head && head->owner == Owner::queue();
    };
    QTRY_VERIFY_WITH_TIMEOUT(waits(), patience);
    const auto claimed = wire.ask(head->id, head->fence, Claim{});
    QVERIFY(claimed && claimed->ok);
    wire.close();

    Tally all;
    for (const auto &point :
         {u"enter_pressed"_s, u"outbox_committed"_s, u"frame_sent"_s, u"answer_received"_s, u"before_delete"_s}) {
        Tally tally;
        for (int round = 0; round < roundsAtEachPoint() && !QTest::currentTestFailed(); ++round)
            consoleRound(point, tally);
        report("console killed at " + point.toUtf8() + ": rounds", tally.rounds);
        report("  with something unanswered", tally.unanswered);
        all.rounds += tally.rounds;
        all.unanswered += tally.unanswered;
    }
    const QByteArray said = runConsole({u"--drain"_s}, {});
    QVERIFY2(said.contains("status 0"), said.constData());
    readConsole(said);

    Numbered inOrder;
    QSet<int> arrived;
    qsizetype files = 0;
    int filesMissing = 0;
    for (const Protocol::VisitorMsg &message : messagesAfter(0)) {
        if (message.speaker != Speaker::Agent)
            continue;
        const int number = message.text.mid(2).toInt();
        inOrder.came(number);
        arrived.insert(number);
        // Each fourth was written with a file; one that was put there and not sent goes with what comes next.
        files += message.attachments.size();
        filesMissing += number % 4 == 0 && message.attachments.size() != 1 ? 1 : 0;
        for (const Attachment &file : message.attachments)
            filesMissing += takeFile(m_server->port(), m_visitor->token(), file.id).value_or("").isEmpty() ? 1 : 0;
    }
    const auto lost = (m_queued - arrived).size();
    report("console: rounds", all.rounds);
    report("  with something unanswered", all.unanswered);
    report("texts written", m_pressed);
    report("texts said to be queued", m_queued.size());
    report("texts arrived", arrived.size());
    report("of the queued lost (0)", lost);
    report("doubled or out of order (0)", inOrder.doubled);
    report("files arrived", files);
    report("files missing (0)", filesMissing);
    QVERIFY(all.unanswered * 2 >= all.rounds);
    QCOMPARE(lost, 0);
    QCOMPARE(filesMissing, 0);
    QVERIFY(files > 0);
    QCOMPARE(inOrder.doubled, 0);
    QCOMPARE(m_failed, 0);
    QVERIFY(!m_queued.isEmpty());
}

QByteArray TestKill::runConsole(const QStringList &more, const QString &failpoint)
{
    QProcess console;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"BATON_CLIENT_FAILPOINT"_s);
    if (!failpoint.isEmpty())
        environment.insert(u"BATON_CLIENT_FAILPOINT"_s, failpoint);
    console.setProcessEnvironment(environment);
    console.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    // Straight to the server: the wire between is not what is tried here.
    console.start(QStringLiteral(BATON_HEADLESS),
                  QStringList{u"--server"_s, u"http://127.0.0.1:%1"_s.arg(m_server->port()), u"--token"_s, m_token,
                              u"--mine"_s, m_server->folder() + u"/console.db"_s, u"--conversation"_s,
                              m_visitor->conversation().toString(), u"--from"_s, QString::number(m_pressed + 1)}
                      + more);
    if (!QTest::qWaitFor([&] { return console.state() == QProcess::NotRunning; }, patience)) {
        console.kill();
        console.waitForFinished();
        return console.readAllStandardOutput() + "still running\n";
    }
    if (console.exitStatus() == QProcess::CrashExit)
        return console.readAllStandardOutput() + "killed\n";
    return console.readAllStandardOutput() + "status " + QByteArray::number(console.exitCode());
}

void TestKill::readConsole(const QByteArray &said)
{
    for (const QByteArray &line : said.split('\n')) {
        const QByteArray word = line.left(line.indexOf(' '));
        const int number = line.mid(word.size() + 1).toInt();
        if (word == "pressed") {
            m_pressed = number;
            m_open.insert(number);
        } else if (word == "queued") {
            m_queued.insert(number);
        } else if (word == "done") {
            m_open.remove(number);
        } else if (word == "failed" || word == "refused") {
            ++m_failed;
            qWarning("%s", line.constData());
        }
    }
}

void TestKill::consoleRound(const QString &point, Tally &tally)
{
    m_open.clear();
    const int count = QRandomGenerator::global()->bounded(1, 9);
    const QByteArray said = runConsole({}, point + u':' + QString::number(count));
    QVERIFY2(said.endsWith("killed\n"), said.constData());
    readConsole(said);
    ++tally.rounds;
    tally.unanswered += m_open.isEmpty() ? 0 : 1;
}

} // namespace Baton::Test

QTEST_GUILESS_MAIN(Baton::Test::TestKill)
#include "tst_kill.moc"
