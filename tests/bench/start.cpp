// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/consoleprocess.h"
#include "bench/figures.h"
#include "bench/workspaces.h"
#include "platform/keychainsecretstore.h"

#include <unistd.h>

#include <QCoreApplication>
#include <QFile>
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

struct Started
{
    double ms = 0; ///< from before fork to the painted queue
    Memory memory;
};

/// Starts the console and waits for its queue; then it is ended.
std::optional<Started> startOnce(const QProcessEnvironment &environment, const QStringList &arguments, int rows)
{
    ConsoleProcess console;
    if (!console.start(environment, arguments, rows))
        return std::nullopt;
    waitUntil([] { return false; }, settles);
    return Started{console.startMs(), memoryOf(console.processId())};
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

bool measureRemote(const Test::PrivateDesktop &desktop, const Extent &extent)
{
    RemoteDesk desk;
    if (!desk.make(desktop, extent.rows))
        return false;
    const QTemporaryDir folder;
    QList<Started> starts;
    bool cold = true;
    for (int i = 0; i < extent.starts; ++i) {
        const QStringList arguments = desk.consoleArguments(folder.filePath(u"data%1"_s.arg(i)));
        cold = dropPageCache() && cold;
        if (const auto started = startOnce(desktop.environment(), arguments, extent.rows))
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
    const auto desktop = startDesktop(false);
    if (!desktop)
        return false;
    progress(u"start, embedded"_s);
    const bool embedded = measureEmbedded(*desktop, extent);
    progress(u"start, remote"_s);
    return measureRemote(*desktop, extent) && embedded;
}

} // namespace Baton::Bench
