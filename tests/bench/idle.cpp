// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/consoleprocess.h"
#include "bench/figures.h"

#include <QTemporaryDir>

namespace Baton::Bench {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int tickingRows = 25;
constexpr int settleMs = 6'000; ///< what the start leaves behind is over by then

void printIdle(qint64 process, int ms, const QString &suffix)
{
    const Activity before = activityOf(process);
    const qint64 begun = monotonicNs();
    waitUntil([] { return false; }, ms);
    const Activity after = activityOf(process);
    const double seconds = double(monotonicNs() - begun) / 1e9;
    const qsizetype n = qMax(1, int(seconds));
    printFigure(u"idle_wakeups_per_s"_s + suffix, double(after.wakeups - before.wakeups) / seconds,
                u"1/s, all threads"_s, n);
    printFigure(u"idle_cpu_percent"_s + suffix, double(after.busyNs - before.busyNs) / 1e7 / seconds,
                u"% of one core"_s, n);
}

} // namespace

bool measureIdle(const Extent &extent)
{
    const QString missing = Test::PrivateDesktop::missing({u"xdotool"_s, u"openbox"_s});
    if (!missing.isEmpty()) {
        progress(u"an idle console cannot be measured, "_s + missing);
        return false;
    }
    const auto desktop = startDesktop(true);
    if (!desktop)
        return false;
    progress(u"idle"_s);
    RemoteDesk desk;
    const QTemporaryDir folder;
    ConsoleProcess console;
    if (!desk.make(*desktop, tickingRows)
        || !console.start(desktop->environment(), desk.consoleArguments(folder.path()), tickingRows))
        return false;
    waitUntil([] { return false; }, settleMs);
    printIdle(console.processId(), extent.idleMs, u"_visible"_s);
    const auto hidden = desktop->run(
        u"xdotool"_s, {u"search"_s, u"--onlyvisible"_s, u"--name"_s, u"Baton"_s, u"windowminimize"_s, u"%@"_s});
    if (hidden.exitCode != 0) {
        progress(u"the window could not be hidden"_s);
        return false;
    }
    waitUntil([] { return false; }, settleMs);
    printIdle(console.processId(), extent.idleMs, {});
    return true;
}

} // namespace Baton::Bench
