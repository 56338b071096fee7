// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/board.h"

#include "bench/consoleprocess.h"
#include "bench/figures.h"
#include "bench/painttrace.h"
#include "screenshots/world.h"
#include "ui/board/boardtable.h"
#include "ui/board/boardview.h"
#include "ui/theme/theme.h"
#include "ui/window/mainwindow.h"

#include <QRandomGenerator>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

namespace Baton::Bench {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int boardAgents = 500;
constexpr int boardUpdateEveryMs = 5; ///< 200 a second

AgentId boardAgent(int i)
{
    return AgentId(u"a_crew%1"_s.arg(i, 4, 10, QLatin1Char('0')));
}

void makeBoardPeople(Test::World &world)
{
    auto &known = world.backend().snapshot;
    known.self.role = known.agents[known.self.id].role = Role::TeamLead;
    for (int i = 0; i < boardAgents; ++i) {
        Agent agent;
        agent.id = boardAgent(i);
        agent.name = u"Agent number %1"_s.arg(i);
        agent.status = Status(i % 4);
        agent.teams = {TeamId(i % 2 == 0 ? u"t_sales01"_s : u"t_supp001"_s)};
        known.agents.insert(agent.id, agent);
    }
}

/// Visitors write, agents claim, others come; now and then somebody changes their status.
class BoardDayBustle
{
public:
    explicit BoardDayBustle(Test::World &world)
        : m_world(world)
        , m_heads(world.backend().snapshot.heads)
    {}

    void next()
    {
        m_world.advance(Millis(boardUpdateEveryMs));
        Conversation &head = m_heads[m_random.bounded(m_heads.size())];
        ++head.version;
        switch (m_random.bounded(12)) {
        case 0: {
            Conversation taken = head;
            taken.owner = Owner::of(boardAgent(int(m_random.bounded(boardAgents))));
            taken.unansweredSince = m_world.now();
            Q_EMIT m_world.backend().headsChanged({taken});
            head.handoff->waitingSince = head.handoff->requestedAt = m_world.now();
            ++head.handoff->no;
            break;
        }
        case 1: {
            auto &known = m_world.backend().snapshot;
            Agent &agent = known.agents[boardAgent(int(m_random.bounded(boardAgents)))];
            agent.status = Status(m_random.bounded(4));
            Q_EMIT m_world.backend().peopleChanged(known.workspace, known.agents);
            break;
        }
        default:
            head.last = {head.last.n + 1, u"And another thing, number %1."_s.arg(head.version), m_world.now()};
            break;
        }
        Q_EMIT m_world.backend().headsChanged({head});
    }

private:
    Test::World &m_world;
    QList<Conversation> m_heads;
    QRandomGenerator m_random{20261122};
};

} // namespace

bool measureBoard(const Extent &extent)
{
    progress(u"board of %1 agents and %2 waiting"_s.arg(boardAgents).arg(extent.queueRows));
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    Test::World world;
    world.backend().snapshot.heads.clear();
    makeBoardPeople(world);
    world.fillQueue(extent.queueRows);
    Ui::Theme theme;
    auto *application = static_cast<PaintTrace *>(QCoreApplication::instance());
    theme.applyTo(*application);
    Ui::MainWindow window({theme, settings, {}});
    window.resize(1280, 800);
    window.show();
    window.setConsole(&world.console());
    world.start();
    const Memory before = memoryOf(QCoreApplication::applicationPid());
    window.showBoard();
    if (!window.board()
        || !waitUntil([&] { return window.board()->queueTable()->model()->rowCount() == extent.queueRows; }, 30'000))
        return false;
    waitUntil([] { return false; }, 500);
    const Memory after = memoryOf(QCoreApplication::applicationPid());
    // What the board takes beside the console, and the process that has both with its invented server.
    printFigure(u"board_memory_mb"_s, after.pss, u"MiB PSS of the process, with the invented world"_s, 1);
    progress(u"the board itself: %1 MiB"_s.arg(after.pss - before.pss, 0, 'f', 1));
    BoardDayBustle bustle(world);
    QTimer updates;
    updates.setTimerType(Qt::PreciseTimer);
    QObject::connect(&updates, &QTimer::timeout, &updates, [&] { bustle.next(); });
    updates.start(boardUpdateEveryMs);
    waitUntil([] { return false; }, extent.frameMs / 10);
    application->beginFrames(&window);
    waitUntil([] { return false; }, extent.frameMs);
    const QList<double> frames = application->endFrames();
    printFigure(u"board_frame_p50_ms"_s, percentile(frames, 0.5), u"ms of work between two frames"_s, frames.size());
    printFigure(u"board_frame_p99_ms"_s, percentile(frames, 0.99), u"ms of work between two frames"_s, frames.size());
    updates.stop();
    window.setConsole(nullptr);
    return !frames.isEmpty();
}

} // namespace Baton::Bench
