// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/consoleprocess.h"
#include "bench/figures.h"
#include "bench/painttrace.h"
#include "console/queuemodel.h"
#include "screenshots/world.h"
#include "ui/queue/queuelistview.h"
#include "ui/theme/theme.h"
#include "ui/window/desk.h"
#include "ui/window/mainwindow.h"

#include <QRandomGenerator>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

namespace Baton::Bench {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int updateEveryMs = 5; ///< 200 a second
constexpr int memorySettleMs = 3'000;

/// What a busy queue does: visitors write, colleagues claim, others come.
class Bustle
{
public:
    explicit Bustle(Test::World &world)
        : m_world(world)
        , m_heads(world.backend().snapshot.heads)
    {}

    void next()
    {
        m_world.advance(Millis(updateEveryMs));
        Conversation &head = m_heads[m_random.bounded(m_heads.size())];
        ++head.version;
        switch (m_random.bounded(10)) {
        case 0:
            claimed(head);
            break;
        case 1:
            head.handoff->urgency = Urgency::Urgent; // moves up among those at the same risk
            break;
        default:
            head.last = {head.last.n + 1, u"And another thing, number %1."_s.arg(head.version), m_world.now()};
            break;
        }
        Q_EMIT m_world.backend().headsChanged({head});
    }

private:
    void claimed(Conversation &head)
    {
        Conversation gone = head;
        gone.owner = Owner::of(AgentId(u"a_ben00001"_s));
        Q_EMIT m_world.backend().headsChanged({gone});
        head.handoff->waitingSince = m_world.now(); // comes back as a new one
        ++head.handoff->no;
    }

    Test::World &m_world;
    QList<Conversation> m_heads;
    QRandomGenerator m_random{20261121};
};

bool measureFrames(const Extent &extent)
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    Test::World world;
    world.backend().snapshot.heads.clear();
    world.fillQueue(extent.queueRows);
    Ui::Theme theme;
    auto *application = static_cast<PaintTrace *>(QCoreApplication::instance());
    theme.applyTo(*application);
    Ui::MainWindow window({theme, settings, {}});
    window.resize(1280, 800);
    window.show();
    window.setConsole(&world.console());
    world.start();
    auto *list = window.findChild<Ui::QueueListView *>();
    if (!waitUntil([&] { return list->model()->rowCount() == extent.queueRows; }, 30'000))
        return false;
    waitUntil([] { return false; }, 500);
    Bustle bustle(world);
    QTimer updates;
    updates.setTimerType(Qt::PreciseTimer);
    QObject::connect(&updates, &QTimer::timeout, &updates, [&] { bustle.next(); });
    updates.start(updateEveryMs);
    waitUntil([] { return false; }, extent.frameMs / 10);
    application->beginFrames(&window);
    waitUntil([] { return false; }, extent.frameMs);
    const QList<double> frames = application->endFrames();
    printFigure(u"queue10k_frame_p50_ms"_s, percentile(frames, 0.5), u"ms of work between two frames"_s, frames.size());
    printFigure(u"queue10k_frame_p99_ms"_s, percentile(frames, 0.99), u"ms of work between two frames"_s,
                frames.size());
    updates.stop();
    window.setConsole(nullptr);
    return !frames.isEmpty();
}

bool measureMemory(const Extent &extent)
{
    const auto desktop = startDesktop(false);
    if (!desktop)
        return false;
    RemoteDesk desk;
    const QTemporaryDir folder;
    ConsoleProcess console;
    if (!desk.make(*desktop, extent.queueRows)
        || !console.start(desktop->environment(), desk.consoleArguments(folder.path()), extent.queueRows))
        return false;
    waitUntil([] { return false; }, memorySettleMs);
    const Memory memory = memoryOf(console.processId());
    printFigure(u"queue10k_memory_mb"_s, memory.pss, u"MiB PSS"_s, 1);
    printFigure(u"queue10k_memory_private_mb"_s, memory.own, u"MiB private"_s, 1);
    return true;
}

} // namespace

bool measureQueue10k(const Extent &extent)
{
    progress(u"queue of %1, frames"_s.arg(extent.queueRows));
    const bool frames = measureFrames(extent);
    progress(u"queue of %1, memory"_s.arg(extent.queueRows));
    return measureMemory(extent) && frames;
}

bool measureColdStart10k(const Extent &extent)
{
    Extent many = extent;
    many.rows = extent.queueRows;
    return measureStart(many);
}

} // namespace Baton::Bench
