// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/crowd.h"
#include "bench/figures.h"
#include "bench/workspaces.h"
#include "server/sqlitefile.h"
#include "support/serverprocess.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

namespace Baton::Bench {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double nsInMs = 1e6;
constexpr int windowPerVisitor = 8; ///< messages under way, so that a commit has something to group
constexpr int steadyRate = 500; ///< commands a second of the schedule that the answers are timed on
constexpr int warmUpMs = 500;

QString slowSync()
{
    return QCoreApplication::applicationDirPath() + u"/libslowsync.so"_s;
}

/// Commits of one row each, the least a command could cost without grouping.
double singleCommitsPerSecond(int ms)
{
    const QTemporaryDir folder;
    auto file = Server::SqliteFile::create(folder.filePath(u"single.db"_s));
    if (!file)
        return 0;
    const qint64 begun = monotonicNs();
    const qint64 end = begun + ms * qint64(nsInMs);
    qint64 commits = 0;
    for (; monotonicNs() < end; ++commits) {
        const auto done = (*file)->transaction([&]() -> Result<void> {
            auto row = (*file)->run(
                "INSERT INTO side(at, kind, conversation, who, json) VALUES(?, 'bench', '', '', '')", {commits});
            if (!row)
                return tl::unexpected(row.error());
            return {};
        });
        if (!done)
            return 0;
    }
    return double(commits) * 1e9 / double(monotonicNs() - begun);
}

/// Everybody writes as fast as answers come.
double commandsPerSecond(Crowd &crowd, int visitors, int ms, qint64 &answered)
{
    bool goes = true;
    qint64 answers = 0;
    qint64 refused = 0;
    crowd.onAck = [&](int who, const QString &, bool ok, qint64) {
        ++(ok ? answers : refused);
        if (goes)
            crowd.say(who, u"What about the invoice?"_s);
    };
    for (int who = 0; who < visitors; ++who) {
        for (int i = 0; i < windowPerVisitor; ++i)
            crowd.say(who, u"What about the invoice?"_s);
    }
    waitUntil([] { return false; }, warmUpMs);
    const qint64 begun = monotonicNs();
    const qint64 before = answers;
    waitUntil([] { return false; }, ms);
    answered = answers - before;
    const double rate = double(answered) * 1e9 / double(monotonicNs() - begun);
    goes = false;
    const qint64 owed = qint64(visitors) * windowPerVisitor;
    qint64 last = -1;
    waitUntil([&] { return std::exchange(last, answers + refused) == answers + refused && owed > 0; }, 10'000);
    waitUntil([] { return false; }, warmUpMs);
    crowd.onAck = {};
    if (refused > 0 || crowd.gone() > 0)
        progress(u"%1 commands refused, %2 connections lost"_s.arg(refused).arg(crowd.gone()));
    return rate;
}

/// Answers at a steady rate, each timed from when its command was due, not from when it was sent.
QList<double> answerSpans(Crowd &crowd, int visitors, int ms)
{
    const qint64 gap = 1'000'000'000 / steadyRate;
    const qint64 begun = monotonicNs();
    const qint64 commands = qint64(ms) * steadyRate / 1000;
    QHash<QString, qint64> due;
    QList<double> spans;
    qint64 sent = 0;
    crowd.onAck = [&](int, const QString &id, bool ok, qint64) {
        if (ok && due.contains(id))
            spans.append(double(monotonicNs() - due.take(id)) / nsInMs);
    };
    QTimer timer;
    timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&timer, &QTimer::timeout, &timer, [&] {
        for (; sent < commands && begun + sent * gap <= monotonicNs(); ++sent)
            due.insert(crowd.say(int(sent % visitors), u"What about the invoice?"_s), begun + sent * gap);
    });
    timer.start(1);
    waitUntil([&] { return sent == commands && due.isEmpty(); }, ms + 10'000);
    crowd.onAck = {};
    return spans;
}

bool measureLoad(quint16 port, double single, const QString &suffix, const Extent &extent)
{
    Crowd crowd(port);
    crowd.join(QStringList(extent.loadVisitors));
    if (!waitUntil([&] { return crowd.ready() == extent.loadVisitors; }))
        return false;
    qint64 answered = 0;
    const double rate = commandsPerSecond(crowd, extent.loadVisitors, extent.loadMs, answered);
    const QList<double> spans = answerSpans(crowd, extent.loadVisitors, extent.loadMs);
    printFigure(u"commands_per_s_"_s + suffix, rate, u"1/s with 4 ms added to each sync"_s, answered);
    printFigure(u"durable_commands_ratio_"_s + suffix, single > 0 ? rate / single : 0, u"times single commits"_s,
                answered);
    printFigure(u"durable_ack_p50_ms_"_s + suffix, percentile(spans, 0.5), u"ms at %1/s"_s.arg(steadyRate),
                spans.size());
    printFigure(u"durable_ack_p99_ms_"_s + suffix, percentile(spans, 0.99), u"ms at %1/s"_s.arg(steadyRate),
                spans.size());
    return answered > 0 && !spans.isEmpty();
}

double measureSingle(const Extent &extent, const QString &suffix)
{
    const double single = singleCommitsPerSecond(extent.loadMs / 2);
    printFigure(u"single_commits_per_s_"_s + suffix, single, u"1/s with 4 ms added to each sync"_s,
                qsizetype(single * extent.loadMs / 2 / 1000));
    return single;
}

bool measureEmbedded(const Extent &extent)
{
    const double single = measureSingle(extent, u"embedded"_s);
    const QTemporaryDir folder;
    if (const auto made = makeWaiting(folder.filePath(u"data"_s), 1); !made)
        return false;
    Server::DaemonSettings settings = openSettings(folder.filePath(u"data"_s));
    settings.ai = false;
    Server::Daemon daemon(settings);
    const auto endpoint = daemon.start();
    return endpoint && measureLoad(endpoint->port, single, u"embedded"_s, extent);
}

/// This program again with slow syncs; its lines are ours.
bool runInside(const QString &what, const Extent &extent, QByteArray *output = nullptr)
{
    QProcess inside;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LD_PRELOAD"_s, slowSync());
    inside.setProcessEnvironment(environment);
    inside.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    inside.start(QCoreApplication::applicationFilePath(),
                 {u"--inside"_s, what, u"--load-ms"_s, QString::number(extent.loadMs), u"--load-visitors"_s,
                  QString::number(extent.loadVisitors)});
    if (!waitUntil([&] { return inside.state() == QProcess::NotRunning; }, 60'000 + 10 * extent.loadMs)) {
        inside.kill();
        inside.waitForFinished();
        return false;
    }
    const QByteArray lines = inside.readAllStandardOutput();
    std::fwrite(lines.constData(), 1, size_t(lines.size()), stdout);
    std::fflush(stdout);
    if (output)
        *output = lines;
    return inside.exitStatus() == QProcess::NormalExit && inside.exitCode() == 0;
}

bool measureRemote(const Extent &extent)
{
    QByteArray single;
    if (!runInside(u"single"_s, extent, &single))
        return false;
    const double commits =
        single.mid(single.indexOf("\"value\":") + 8).split('}').first().split(',').first().toDouble();
    Test::ServerProcess server(builtProgram(u"app/batond/batond"_s));
    if (const auto made = makeWaiting(server.folder() + u"/data"_s, 1); !made)
        return false;
    qputenv("LD_PRELOAD", slowSync().toLocal8Bit());
    const bool started = server.start(openOptions() + QStringList{u"--no-ai"_s});
    qunsetenv("LD_PRELOAD");
    return started && measureLoad(server.port(), commits, u"remote"_s, extent);
}

} // namespace

bool measureDurableInside(const QString &what, const Extent &extent)
{
    return what == "single"_L1 ? measureSingle(extent, u"remote"_s) > 0 : measureEmbedded(extent);
}

bool measureDurable(const Extent &extent)
{
    progress(u"durable commands, embedded"_s);
    const bool embedded = runInside(u"embedded"_s, extent);
    progress(u"durable commands, remote"_s);
    return measureRemote(extent) && embedded;
}

} // namespace Baton::Bench
