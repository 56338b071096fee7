// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/metricsbox.h"
#include "consolerig.h"

using namespace Baton;

namespace {

using Known = MetricsBox::Known;

Figure figureNamed(const QString &name, const QString &group = {})
{
    Figure made;
    made.name = name;
    made.group = group;
    return made;
}

/// A console of a team lead.
struct Desk : ConsoleRig
{
    Desk()
    {
        sync({});
        setRole(Role::TeamLead);
    }
    MetricsBox &box() { return console->metrics(); }
    void setRole(Role role)
    {
        Agents agents = console->state().agents();
        agents[ben].role = role;
        Q_EMIT backend.peopleChanged(console->state().workspace(), agents);
    }
    void give(const MetricsQuery &query, qint64 before, const QList<Figure> &figures, qint64 next = 0)
    {
        Q_EMIT backend.metricsArrived({query, before, {query, 1, figures}, next, {}});
    }
    void refuse(Code code) { Q_EMIT backend.metricsArrived({{}, 0, {}, 0, code}); }
};

MetricsQuery of(Category category)
{
    MetricsQuery query;
    query.category = category;
    return query;
}

} // namespace

/// What a team lead's console holds of figures.
class TstMetricsBox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looking_asks_andAgainAfterAWhile()
    {
        Desk desk;
        QCOMPARE(desk.backend.metricsPages.size(), 0);
        desk.box().look(true);
        QCOMPARE(desk.backend.metricsPages.size(), 1);
        desk.give({}, 0, {figureNamed(u"sla"_s)});
        QCOMPARE(desk.box().known(), Known::Report);
        desk.time.pass(MetricsBox::refreshEvery.count());
        QCOMPARE(desk.backend.metricsPages.size(), 2);
        QVERIFY(desk.box().figure(u"sla"_s)); // the last answer stands until the next
        desk.box().look(false);
        desk.time.pass(10 * MetricsBox::refreshEvery.count());
        QCOMPARE(desk.backend.metricsPages.size(), 2);
    }
    void pages_becomeOneReport()
    {
        Desk desk;
        desk.box().look(true);
        desk.give({}, 0, {figureNamed(u"sla"_s)}, 1);
        QVERIFY(desk.box().isWaiting());
        QCOMPARE(desk.box().known(), Known::Nothing);
        QCOMPARE(desk.backend.metricsPages.constLast().second, 1);
        desk.give({}, 1, {figureNamed(u"sla"_s, u"t_sales"_s)});
        QCOMPARE(desk.box().report().figures.size(), 2);
        QVERIFY(desk.box().figure(u"sla"_s, u"t_sales"_s));
        QVERIFY(!desk.box().figure(u"sla"_s, u"t_other"_s));
    }
    void pages_areOfOneWindow_thoughTheEndIsOpen()
    {
        Desk desk;
        desk.box().look(true);
        MetricsQuery answered;
        answered.to = Instant{1'700'000'000'000};
        Q_EMIT desk.backend.metricsArrived({{}, 0, {answered, 1, {figureNamed(u"sla"_s)}}, 1, {}});
        QCOMPARE(desk.backend.metricsPages.constLast().first, answered);
        QCOMPARE(desk.backend.metricsPages.constLast().second, 1);
        desk.give(answered, 1, {figureNamed(u"sla"_s, u"t_sales"_s)});
        QCOMPARE(desk.box().known(), Known::Report);
        desk.box().refresh();
        QCOMPARE(desk.backend.metricsPages.constLast().first, MetricsQuery()); // that of the next answer is open again
    }
    void anotherQuery_dropsAnAnswerThatComesLate()
    {
        Desk desk;
        desk.box().look(true);
        desk.box().setQuery(of(Category::Sales));
        QCOMPARE(desk.backend.metricsPages.constLast().first, of(Category::Sales));
        desk.give({}, 0, {figureNamed(u"late"_s)});
        QCOMPARE(desk.box().known(), Known::Nothing);
        desk.give(of(Category::Sales), 0, {figureNamed(u"sla"_s)});
        QVERIFY(desk.box().figure(u"sla"_s));
        QVERIFY(!desk.box().figure(u"late"_s));
    }
    void aMovingWindow_isMadeAnewAtEachRefresh()
    {
        Desk desk;
        desk.box().setWindow([&desk] {
            MetricsQuery query;
            query.from = Instant{desk.time.wall} - std::chrono::hours(1);
            return query;
        });
        desk.box().look(true);
        desk.time.pass(MetricsBox::refreshEvery.count());
        QCOMPARE(desk.backend.metricsPages.size(), 2);
        QCOMPARE((desk.backend.metricsPages[1].first.from - desk.backend.metricsPages[0].first.from),
                 MetricsBox::refreshEvery);
    }
    void refusals_areTold()
    {
        Desk desk;
        desk.box().look(true);
        desk.refuse(Code::Disabled);
        QCOMPARE(desk.box().known(), Known::MeasuresNone);
        desk.box().refresh();
        desk.refuse(Code::TooLarge);
        QCOMPARE(desk.box().known(), Known::TooMuch);
        desk.box().refresh();
        desk.give({}, 0, {figureNamed(u"sla"_s)});
        desk.box().refresh();
        desk.refuse(Code::Overloaded); // nothing is worse than before
        QVERIFY(desk.box().figure(u"sla"_s));
        QVERIFY(!desk.box().isWaiting());
    }
    void whoIsNoTeamLeadAnyMore_seesNothing()
    {
        Desk desk;
        desk.box().look(true);
        desk.give({}, 0, {figureNamed(u"sla"_s)});
        desk.setRole(Role::Agent);
        QCOMPARE(desk.box().known(), Known::Refused);
        QVERIFY(desk.box().report().figures.isEmpty());
        const qsizetype asked = desk.backend.metricsPages.size();
        desk.box().refresh();
        QCOMPARE(desk.backend.metricsPages.size(), asked);
        desk.setRole(Role::Admin);
        QCOMPARE(desk.backend.metricsPages.size(), asked + 1);
    }
};

QTEST_GUILESS_MAIN(TstMetricsBox)
#include "tst_metricsbox.moc"
