// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The team lead's board: with little, with much, in every light.
#include "console/board.h"
#include "screenshots/scene.h"
#include "ui/board/boardtable.h"
#include "ui/board/boardview.h"
#include "ui/board/boardwindow.h"
#include "ui/board/watchpane.h"

using namespace Qt::Literals::StringLiterals;

namespace Baton::Test {

namespace {

constexpr int quartersOfDay = 96;

/// A day as the server counts it: quiet in the night, busy in the morning.
BoardDay countedDay(const Scene &scene, const BoardState &board)
{
    BoardDay day;
    const QList<BoardQuarter> quarters = board.quarters({});
    day.from = quarters.first().from;
    day.upTo = scene.world.now();
    BoardFigures all;
    all.inTime = 171;
    all.due = 203;
    all.missed = 6;
    all.queued = 214;
    for (int i = 0; i < quartersOfDay && i < quarters.size() && quarters.at(i).from < day.upTo; ++i) {
        const int came = i < 28 ? i % 5 == 0 : 2 + i * 7 % 11;
        all.quarters.append({quarters.at(i).from, came});
        if (i % 4 != 0)
            continue;
        const int requested = came * 4;
        all.hours.append({quarters.at(i).from, requested, requested, requested * 4 / 5, requested, i % 3,
                          Millis(20'000 + i * 900), Millis(70'000 + i * 2'300)});
    }
    day.scopes.insert({}, all);
    return day;
}

Ui::BoardView *openBoard(Scene &scene)
{
    auto &known = scene.world.backend().snapshot;
    known.self.role = known.agents[known.self.id].role = Role::TeamLead;
    scene.open(World::maria);
    // All but one have a console that is connected.
    QList<AgentId> agents = known.agents.keys();
    agents.removeOne(AgentId(u"a_ben00001"_s));
    QList<AlertCount> alerts; // some saw all of theirs, some nearly all, and some were not alerted
    for (qsizetype i = 0; i < agents.size(); ++i) {
        if (i % 3 != 2)
            alerts.append({agents.at(i), 6 + int(i % 4), 5 + int(i % 4) + (i % 3 == 0 ? 1 : 0)});
    }
    alerts.append({AgentId(u"a_ben00001"_s), 3, 0});
    Q_EMIT scene.world.backend().reachableTold({true, agents, {}, alerts});
    BoardState &board = scene.world.console().board();
    board.setDay(countedDay(scene, board));
    scene.window.showBoard();
    return scene.window.board();
}

void addAgents(Scene &scene, int count)
{
    for (int i = 0; i < count; ++i) {
        Agent agent;
        agent.id = AgentId(u"a_crew%1"_s.arg(i, 4, 10, QLatin1Char('0')));
        agent.name = u"Agent number %1"_s.arg(i);
        agent.status = Status(i % 4);
        agent.teams = {TeamId(i % 2 == 0 ? u"t_sales01"_s : u"t_supp001"_s)};
        scene.world.backend().snapshot.agents.insert(agent.id, agent);
    }
}

} // namespace

QList<Shot> boardShots()
{
    QList<Shot> list;
    const auto add = [&](const QString &name, std::function<void(Scene &)> prepare) -> Shot & {
        list.append({name, {1280, 800}, Ui::Scheme::Light, Qt::LeftToRight, std::move(prepare), false});
        return list.last();
    };
    const auto usual = [](Scene &s) { openBoard(s); };
    add(u"board"_s, usual);
    Shot &dark = add(u"board-dark"_s, usual);
    dark.scheme = Ui::Scheme::Dark;
    dark.again = true;
    Shot &large = add(u"board-text-200"_s, usual);
    large.textPercent = 200;
    Shot &arabic = add(u"board-right-to-left"_s, usual);
    arabic.direction = Qt::RightToLeft;
    add(u"board-watching"_s, [](Scene &s) { openBoard(s)->watch(World::jonas); });
    add(u"board-charts"_s, [](Scene &s) { openBoard(s)->showCharts(true); });
    add(u"board-empty"_s, [](Scene &s) {
        s.world.backend().snapshot.heads.clear();
        openBoard(s);
    });
    add(u"board-5-agents"_s, [](Scene &s) {
        addAgents(s, 1);
        openBoard(s);
    });
    add(u"board-500-agents"_s, [](Scene &s) {
        addAgents(s, 500);
        openBoard(s);
    });
    add(u"board-10000-waiting"_s, [](Scene &s) {
        addAgents(s, 500);
        s.world.fillQueue(10'000);
        openBoard(s);
    });
    add(u"board-small"_s, usual).size = {640, 640};
    add(u"board-big-screen"_s, [](Scene &s) {
        openBoard(s);
        s.window.openBoardWindow(true);
        // As large as the picture, which shows windows beside the main one as they are.
        s.window.boardWindow()->showNormal();
        s.window.boardWindow()->resize(1180, 700);
    });
    return list;
}

} // namespace Baton::Test
