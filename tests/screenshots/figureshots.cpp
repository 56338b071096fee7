// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The board's page of figures: a usual month, one in which nothing was, and more than anybody has.
#include "screenshots/figuresamples.h"
#include "screenshots/scene.h"
#include "ui/board/boardview.h"
#include "ui/board/figuresview.h"
#include "ui/board/figuretrend.h"

using namespace Qt::Literals::StringLiterals;

namespace Baton::Test {

namespace {

Ui::FiguresView *openFigures(Scene &scene, Amount amount)
{
    auto &known = scene.world.backend().snapshot;
    known.self.role = known.agents[known.self.id].role = Role::Admin; // who is told of all teams
    scene.world.backend().figures = [&world = scene.world, amount](const MetricsQuery &query) {
        return sampleFigures(query, world.now(), amount);
    };
    scene.open(World::maria);
    scene.window.showBoard();
    scene.window.board()->showFigures(true);
    return scene.window.board()->figures();
}

Ui::FiguresView *openFigures(Scene &scene)
{
    return openFigures(scene, scene.world.amount());
}

} // namespace

QList<Shot> figureShots()
{
    QList<Shot> list;
    const auto add = [&](const QString &name, std::function<void(Scene &)> prepare) -> Shot & {
        list.append({name, {1280, 800}, Ui::Scheme::Light, Qt::LeftToRight, std::move(prepare), false});
        return list.last();
    };
    const auto usual = [](Scene &s) { openFigures(s); };
    add(u"figures"_s, usual);
    Shot &dark = add(u"figures-dark"_s, usual);
    dark.scheme = Ui::Scheme::Dark;
    dark.again = true;
    Shot &large = add(u"figures-text-200"_s, usual);
    large.textPercent = 200;
    Shot &arabic = add(u"figures-right-to-left"_s, usual);
    arabic.direction = Qt::RightToLeft;
    add(u"figures-small"_s, usual).size = {640, 640};
    add(u"figures-replies"_s, [](Scene &s) { openFigures(s)->choose(FigureKind::TimeToHuman); });
    add(u"figures-today"_s, [](Scene &s) {
        Ui::FiguresView *view = openFigures(s);
        view->setPeriod(FiguresPeriod::Today);
        view->choose(FigureKind::Missed);
    });
    add(u"figures-table"_s, [](Scene &s) {
        Ui::FiguresView *view = openFigures(s);
        view->choose(FigureKind::Missed);
        view->setBreakdown(FigureGroup::Reason);
        view->trend()->showTable(true);
    });
    add(u"figures-team"_s, [](Scene &s) {
        openFigures(s);
        s.window.board()->setScope(TeamId(u"t_sales01"_s));
    });
    add(u"figures-empty"_s, [](Scene &s) { openFigures(s, Amount::Empty); }).data = false;
    add(u"figures-crowded"_s, [](Scene &s) {
        openFigures(s, Amount::Crowded)->setPeriod(FiguresPeriod::Quarter);
    }).data = false;
    add(u"figures-not-known"_s, [](Scene &s) {
        openFigures(s);
        s.world.backend().setLink(LinkPhase::Waiting);
        s.window.board()->figures()->setPeriod(FiguresPeriod::Week);
    }).data = false;
    add(u"figures-offline"_s, [](Scene &s) {
        openFigures(s);
        s.world.backend().setLink(LinkPhase::Waiting);
    });
    return list;
}

} // namespace Baton::Test
