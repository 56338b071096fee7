// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/figures.h"
#include "bench/workspaces.h"
#include "platform/keychainsecretstore.h"
#include "support/privatedesktop.h"
#include "support/serverprocess.h"

#include <unistd.h>

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>

namespace Baton::Bench {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int settles = 2'000; ///< ms from the first paint until the memory is read

/// False where this machine does not let us.
bool dropPageCache()
{
    ::sync();
    QFile file(u"/proc/sys/vm/drop_caches"_s);
    return file.open(QFile::WriteOnly | QFile::Unbuffered) && file.write("3\n") == 2;
}

struct Memory
{
    double pss = 0;
    double rss = 0;
    double own = 0; ///< that no other process shares
};

/// Mebibytes of a process.
Memory memoryOf(qint64 process)
{
    constexpr double kibInMib = 1024;
    QFile file(u"/proc/%1/smaps_rollup"_s.arg(process));
    Memory memory;
    if (!file.open(QFile::ReadOnly))
        return memory;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        const double mib = line.mid(line.indexOf(':') + 1).trimmed().split(' ').value(0).toDouble() / kibInMib;
        if (line.startsWith("Pss:"))
            memory.pss = mib;
        else if (line.startsWith("Rss:"))
            memory.rss = mib;
        else if (line.startsWith("Private_"))
            memory.own += mib;
    }
    return memory;
}

struct Started
{
    double ms = 0; ///< from before fork to the painted queue
    Memory memory;
};

/// Starts the console and waits for its queue; then it is ended.
std::optional<Started> startOnce(const QProcessEnvironment &environment, const QStringList &arguments, int rows)
{
    constexpr double nsInMs = 1e6;
    QProcess console;
    QProcessEnvironment own = environment;
    own.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    console.setProcessEnvironment(own);
    console.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const qint64 before = monotonicNs();
    console.start(builtProgram(u"app/baton/baton"_s), QStringList{u"--report-start"_s} + arguments);
    if (!waitUntil([&] { return console.canReadLine() || console.state() == QProcess::NotRunning; })
        || !console.canReadLine()) {
        progress(u"the console painted no queue"_s);
        console.kill();
        console.waitForFinished();
        return std::nullopt;
    }
    // painted ROWS rows at NANOSECONDS
    const QStringList words = QString::fromUtf8(console.readLine()).trimmed().split(u' ');
    Started started;
    started.ms = double(words.value(4).toLongLong() - before) / nsInMs;
    waitUntil([] { return false; }, settles);
    started.memory = memoryOf(console.processId());
    console.terminate();
    if (!waitUntil([&] { return console.state() == QProcess::NotRunning; }, 10'000)) {
        console.kill();
        console.waitForFinished();
    }
    if (words.value(1).toInt() >= rows)
        return started;
    progress(u"the console painted %1 rows only"_s.arg(words.value(1)));
    return std::nullopt;
}

void printStarts(const QList<Started> &starts, bool cold, int rows, const QString &suffix)
{
    QList<double> ms, pss, rss, own;
    for (const Started &one : starts) {
        ms.append(one.ms);
        pss.append(one.memory.pss);
        rss.append(one.memory.rss);
        own.append(one.memory.own);
    }
    const QString sized = u"_%1_"_s.arg(rows);
    printFigure(u"cold_start"_s + sized + u"ms_"_s + suffix, percentile(ms, 0.5), cold ? u"ms"_s : u"ms warm"_s,
                starts.size());
    printFigure(u"memory"_s + sized + u"mb_"_s + suffix, percentile(pss, 0.5), u"MiB PSS"_s, starts.size());
    printFigure(u"memory"_s + sized + u"rss_mb_"_s + suffix, percentile(rss, 0.5), u"MiB RSS"_s, starts.size());
    printFigure(u"memory"_s + sized + u"private_mb_"_s + suffix, percentile(own, 0.5), u"MiB private"_s, starts.size());
}

bool measureEmbedded(const Test::PrivateDesktop &desktop, const Extent &extent)
{
    const QTemporaryDir folder;
    if (const auto made = makeWaiting(folder.filePath(u"made"_s), extent.rows); !made)
        return false;
    QList<Started> starts;
    bool cold = true;
    for (int i = 0; i < extent.starts; ++i) {
        const QString data = folder.filePath(u"data%1"_s.arg(i));
        if (!copyFolder(folder.filePath(u"made"_s), data + u"/try"_s))
            return false;
        cold = dropPageCache() && cold;
        if (const auto started = startOnce(desktop.environment(), {u"--try"_s, u"--data"_s, data}, extent.rows))
            starts.append(*started);
    }
    printStarts(starts, cold, extent.rows, u"embedded"_s);
    return starts.size() == extent.starts;
}

/// In a process of its own: the keychain's library ends the process whose session bus goes away.
bool keepTokenOutside(const QProcessEnvironment &environment, const QString &key, const QString &token)
{
    QProcess keeper;
    keeper.setProcessEnvironment(environment);
    keeper.setProcessChannelMode(QProcess::ForwardedChannels);
    keeper.start(QCoreApplication::applicationFilePath(), {u"--inside"_s, u"keep-token"_s, u"--key"_s, key});
    keeper.write(token.toUtf8() + '\n');
    return waitUntil([&] { return keeper.state() == QProcess::NotRunning; }, 20'000) && keeper.exitCode() == 0;
}

bool measureRemote(const Test::PrivateDesktop &desktop, const Extent &extent)
{
    Test::ServerProcess server(builtProgram(u"app/batond/batond"_s));
    const auto made = makeWaiting(server.folder() + u"/data"_s, extent.rows);
    if (!made || !server.start(openOptions()))
        return false;
    const QString address = u"http://127.0.0.1:%1"_s.arg(server.port());
    if (!keepTokenOutside(desktop.environment(), address + u" you"_s, made->agentToken))
        return false;
    const QTemporaryDir folder;
    QList<Started> starts;
    bool cold = true;
    for (int i = 0; i < extent.starts; ++i) {
        const QString data = folder.filePath(u"data%1"_s.arg(i));
        {
            QSettings settings(data + u"/baton.ini"_s, QSettings::IniFormat);
            settings.setValue(u"account/server"_s, address);
            settings.setValue(u"account/login"_s, u"you"_s);
            settings.setValue(u"device"_s, u"d_bench0001"_s);
        }
        cold = dropPageCache() && cold;
        if (const auto started = startOnce(desktop.environment(), {u"--data"_s, data}, extent.rows))
            starts.append(*started);
    }
    printStarts(starts, cold, extent.rows, u"remote"_s);
    return starts.size() == extent.starts;
}

} // namespace

bool keepToken(const QString &key, const QString &token)
{
    std::optional<bool> kept;
    QObject context;
    KeychainSecretStore store(u"baton"_s);
    store.write(key, token.toUtf8(), &context, [&](const SecretDone &done) {
        kept = done.has_value();
        if (!done)
            progress(u"keychain: "_s + done.error().detail);
    });
    return waitUntil([&] { return kept.has_value(); }, 15'000) && *kept;
}

bool measureStart(const Extent &extent)
{
    const QString missing = Test::PrivateDesktop::missing({u"Xvfb"_s, u"dbus-daemon"_s, u"gnome-keyring-daemon"_s});
    if (!missing.isEmpty()) {
        progress(u"the start cannot be measured, "_s + missing);
        return false;
    }
    Test::PrivateDesktop desktop;
    if (!desktop.startX() || !desktop.startBus() || !desktop.startKeyring()) {
        progress(desktop.problem());
        return false;
    }
    progress(u"start, embedded"_s);
    const bool embedded = measureEmbedded(desktop, extent);
    progress(u"start, remote"_s);
    return measureRemote(desktop, extent) && embedded;
}

} // namespace Baton::Bench
