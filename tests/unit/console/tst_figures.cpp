// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/figures.h"
#include "consolerig.h"

#include <algorithm>

using namespace Baton;

namespace {

using Known = MetricsBox::Known;

Figure share(FigureKind kind, qint64 part, qint64 whole, const QString &group = {})
{
    Figure made;
    made.name = FiguresState::nameOf(kind);
    made.group = group;
    made.unit = FigureUnit::Percent;
    made.numerator = part;
    made.denominator = made.n = whole;
    if (whole > 0)
        made.value = part * 10'000 / whole;
    made.few = whole < 20;
    return made;
}

Figure span(qint64 median, qint64 n, const QString &group = {})
{
    Figure made = share(FigureKind::TimeToHuman, median * n, n, group);
    made.unit = FigureUnit::Span;
    made.value = made.p50 = median;
    made.p90 = median * 3;
    return made;
}

bool isBefore(const MetricsQuery &query)
{
    return query.to.ms > 0;
}

bool isPeriod(const MetricsQuery &query)
{
    return query.to.ms == 0 && (query.by == FigureGroup::Day || query.by == FigureGroup::Hour);
}

bool isGroups(const MetricsQuery &query)
{
    return query.to.ms == 0 && !isPeriod(query);
}

/// The console of a team lead, with the page of figures.
struct Desk : ConsoleRig
{
    Desk()
    {
        sync({});
        setRole(Role::TeamLead);
        figures = console->newFigures();
    }
    void setRole(Role role)
    {
        Agents agents = console->state().agents();
        agents[ben].role = role;
        Q_EMIT backend.peopleChanged(console->state().workspace(), agents);
    }
    qsizetype asked() const { return backend.metricsPages.size(); }
    /// The last question of that kind.
    MetricsQuery query(bool (*is)(const MetricsQuery &)) const
    {
        for (auto it = backend.metricsPages.crbegin(); it != backend.metricsPages.crend(); ++it) {
            if (is(it->first))
                return it->first;
        }
        qFatal("nothing was asked");
    }
    void answer(const MetricsQuery &query, const QList<Figure> &told)
    {
        MetricsReport report{query, 1, told};
        if (query.to.ms == 0)
            report.query.to = Instant{time.wall};
        Q_EMIT backend.metricsArrived({query, 0, report, 0, {}});
    }
    void answer(bool (*is)(const MetricsQuery &), const QList<Figure> &told) { answer(query(is), told); }
    QString day(int ago) const
    {
        return QDateTime::fromMSecsSinceEpoch(time.wall).date().addDays(-ago).toString(Qt::ISODate);
    }

    FiguresState *figures = nullptr; ///< goes with the console
};

} // namespace

/// What the page of figures knows.
class TstFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looking_asksThreeQuestions_andAgainAfterAMinute()
    {
        Desk desk;
        QCOMPARE(desk.asked(), 0);
        desk.figures->look(true);
        QCOMPARE(desk.asked(), 3);
        desk.time.pass(59'000);
        QCOMPARE(desk.asked(), 3);
        desk.time.pass(1'000);
        QCOMPARE(desk.asked(), 6);
        desk.figures->look(false);
        desk.time.pass(600'000);
        QCOMPARE(desk.asked(), 6);
    }
    void withoutALink_nothingIsAsked_andWhatWasToldStays()
    {
        Desk desk;
        desk.figures->look(true);
        desk.answer(isPeriod, {share(FigureKind::Missed, 3, 60)});
        const std::optional<Instant> told = desk.figures->asOf();
        QVERIFY(told);
        desk.backend.link(LinkPhase::Waiting);
        QVERIFY(!desk.figures->isOnline());
        desk.time.pass(600'000);
        QCOMPARE(desk.asked(), 3); // each would wait, and all be answered together
        QCOMPARE(desk.figures->tile(FigureKind::Missed).figure->numerator, 3);
        QCOMPARE(desk.figures->asOf(), told);
        desk.backend.link(LinkPhase::Online);
        QCOMPARE(desk.asked(), 6);
    }
    void aNewSnapshot_keepsWhatWasTold_untilTheNextAnswer()
    {
        Desk desk;
        desk.figures->look(true);
        desk.answer(isPeriod, {share(FigureKind::Missed, 3, 60)});
        Snapshot again;
        again.self = desk.console->state().self();
        again.agents = desk.console->state().agents();
        Q_EMIT desk.backend.synced(again);
        QCOMPARE(desk.figures->known(), Known::Report);
        QVERIFY(desk.figures->tile(FigureKind::Missed).figure);
        desk.answer(isPeriod, {share(FigureKind::Missed, 4, 60)});
        QCOMPARE(desk.figures->tile(FigureKind::Missed).figure->numerator, 4);
    }
    void thePeriodBefore_isAsLong_andEndsAtTheSameTimeOfDay()
    {
        Desk desk;
        desk.figures->look(true);
        const QDateTime now = QDateTime::fromMSecsSinceEpoch(desk.time.wall);
        for (const FiguresPeriod period : figuresPeriods) {
            desk.figures->setPeriod(period);
            const int days = daysOf(period);
            const MetricsQuery whole = desk.query(isPeriod);
            const MetricsQuery before = desk.query(isBefore);
            QCOMPARE(whole.from.ms, now.date().addDays(1 - days).startOfDay().toMSecsSinceEpoch());
            QCOMPARE(whole.by, period == FiguresPeriod::Today ? FigureGroup::Hour : FigureGroup::Day);
            QCOMPARE(before.from.ms, now.date().addDays(1 - 2 * days).startOfDay().toMSecsSinceEpoch());
            QCOMPARE(before.to.ms, now.addDays(-days).toMSecsSinceEpoch());
            QVERIFY(before.to < whole.from || period == FiguresPeriod::Today);
            QCOMPARE(desk.query(isGroups).from, whole.from);
            QCOMPARE(whole.names.size(), qsizetype(figureKinds.size()));
        }
    }
    void comparison_isMadeOfEnoughAlone_data()
    {
        QTest::addColumn<qint64>("value");
        QTest::addColumn<qint64>("n");
        QTest::addColumn<qint64>("valueBefore");
        QTest::addColumn<qint64>("nBefore");
        QTest::addColumn<int>("wanted");
        const auto row = [](const char *name, qint64 value, qint64 n, qint64 before, qint64 nBefore,
                            FigureComparison wanted) {
            QTest::newRow(name) << value << n << before << nBefore << int(wanted);
        };
        row("few now", 50, 19, 10, 100, FigureComparison::Few);
        row("few before", 50, 100, 10, 19, FigureComparison::Few);
        row("just enough", 50, 20, 10, 20, FigureComparison::Higher);
        row("lower", 10, 100, 50, 100, FigureComparison::Lower);
        row("alike", 50, 100, 50, 100, FigureComparison::Same);
    }
    void comparison_isMadeOfEnoughAlone()
    {
        QFETCH(qint64, value);
        QFETCH(qint64, n);
        QFETCH(qint64, valueBefore);
        QFETCH(qint64, nBefore);
        QFETCH(int, wanted);
        Figure now = share(FigureKind::Missed, 0, n);
        now.value = value * 100;
        Figure before = share(FigureKind::Missed, 0, nBefore);
        before.value = valueBefore * 100;
        QCOMPARE(int(FiguresState::compare(now, before)), wanted);
    }
    void comparison_callsNearlyTheSameTheSame()
    {
        Figure now = share(FigureKind::Missed, 0, 100);
        Figure before = now;
        now.value = 5'099;
        before.value = 5'000;
        QCOMPARE(FiguresState::compare(now, before), FigureComparison::Same);
        now.value = 5'100;
        QCOMPARE(FiguresState::compare(now, before), FigureComparison::Higher);
        QCOMPARE(FiguresState::compare(span(103'000, 50), span(100'000, 50)), FigureComparison::Same);
        QCOMPARE(FiguresState::compare(span(106'000, 50), span(100'000, 50)), FigureComparison::Higher);
        QCOMPARE(FiguresState::compare(span(0, 50), span(0, 50)), FigureComparison::Same);
    }
    void tile_saysWhatItWasBefore()
    {
        Desk desk;
        desk.figures->look(true);
        desk.answer(isPeriod, {share(FigureKind::Missed, 6, 60), share(FigureKind::Missed, 6, 60, desk.day(1))});
        QCOMPARE(desk.figures->tile(FigureKind::Missed).comparison, FigureComparison::Unknown);
        desk.answer(isBefore, {share(FigureKind::Missed, 3, 60)});
        const FigureTile tile = desk.figures->tile(FigureKind::Missed);
        QCOMPARE(tile.figure->value, 1'000);
        QCOMPARE(tile.comparison, FigureComparison::Higher);
        QCOMPARE(tile.before, 500);
        QVERIFY(!tile.isWithoutLast);
        QVERIFY(!desk.figures->tile(FigureKind::Satisfaction).figure); // nobody told it
    }
    void missed_isNotCompared_whileManyAreOpen()
    {
        Desk desk;
        desk.figures->look(true);
        desk.figures->setPeriod(FiguresPeriod::Today);
        // 60 queued: 6 missed, 14 over, 40 in talk. Of yesterday's 60 all are over.
        Figure now = share(FigureKind::Missed, 6, 20);
        now.excluded = {{u"open"_s, 40}, {u"refused"_s, 1}};
        desk.answer(isPeriod, {now});
        desk.answer(isBefore, {share(FigureKind::Missed, 6, 60)});
        const FigureTile tile = desk.figures->tile(FigureKind::Missed);
        QCOMPARE(tile.figure->value, 3'000);
        QCOMPARE(tile.comparison, FigureComparison::TooEarly);
        QVERIFY(!tile.before && !tile.compared);
        now.excluded = {{u"open"_s, 1}, {u"takeover"_s, 30}}; // one in twenty, and others are none
        desk.time.pass(60'000);
        desk.answer(isPeriod, {now});
        QCOMPARE(desk.figures->tile(FigureKind::Missed).comparison, FigureComparison::Higher);
        now = share(FigureKind::Missed, 2, 19);
        now.excluded = {{u"open"_s, 40}};
        desk.time.pass(60'000);
        desk.answer(isPeriod, {now});
        QCOMPARE(desk.figures->tile(FigureKind::Missed).comparison, FigureComparison::Few);
    }
    void whatOfTodayComesLater_isNotComparedToday()
    {
        Desk desk;
        desk.figures->look(true);
        const QList<Figure> now{share(FigureKind::HandoffRate, 10, 50), share(FigureKind::Satisfaction, 10, 50),
                                span(60'000, 50)};
        const QList<Figure> before{share(FigureKind::HandoffRate, 30, 50), share(FigureKind::Satisfaction, 30, 50),
                                   span(600'000, 50)};
        for (const FiguresPeriod period : {FiguresPeriod::Today, FiguresPeriod::Week}) {
            desk.figures->setPeriod(period);
            desk.answer(isPeriod, now);
            desk.answer(isBefore, before);
            const bool isToday = period == FiguresPeriod::Today;
            const FigureComparison later = isToday ? FigureComparison::TooEarly : FigureComparison::Lower;
            QCOMPARE(desk.figures->tile(FigureKind::HandoffRate).comparison, later);
            QCOMPARE(desk.figures->tile(FigureKind::TimeToHuman).comparison, later);
            QCOMPARE(desk.figures->tile(FigureKind::TimeToHuman).before.has_value(), !isToday);
            QCOMPARE(desk.figures->tile(FigureKind::Satisfaction).comparison, FigureComparison::Lower);
        }
    }
    void whatComesLater_isComparedWhereItsWeekIsOver()
    {
        Desk desk;
        desk.figures->look(true);
        // The last week has reached nothing yet, the weeks before did as the period before.
        desk.answer(isPeriod,
                    {share(FigureKind::Conversion, 20, 80), share(FigureKind::Conversion, 20, 40, desk.day(20)),
                     share(FigureKind::Conversion, 0, 40, desk.day(3))});
        desk.answer(isBefore, {share(FigureKind::Conversion, 50, 100)});
        const FigureTile tile = desk.figures->tile(FigureKind::Conversion);
        QCOMPARE(tile.figure->value, 2'500);
        QCOMPARE(tile.comparison, FigureComparison::Same);
        QCOMPARE(tile.compared, 5'000);
        QVERIFY(tile.isWithoutLast);
        desk.figures->setPeriod(FiguresPeriod::Week);
        desk.answer(isPeriod,
                    {share(FigureKind::Conversion, 5, 40), share(FigureKind::Conversion, 5, 40, desk.day(3))});
        desk.answer(isBefore, {share(FigureKind::Conversion, 50, 100)});
        QCOMPARE(desk.figures->tile(FigureKind::Conversion).comparison, FigureComparison::TooEarly);
    }
    void aDaySevenDaysAgo_isNotOver_beforeItsLastHandoffIs()
    {
        Desk desk;
        desk.figures->look(true);
        desk.answer(isPeriod,
                    {share(FigureKind::RepeatContact, 30, 90), share(FigureKind::RepeatContact, 10, 40, desk.day(8)),
                     share(FigureKind::RepeatContact, 20, 50, desk.day(7))});
        desk.answer(isBefore, {share(FigureKind::RepeatContact, 50, 100)});
        QCOMPARE(desk.figures->tile(FigureKind::RepeatContact).compared, 2'500);
    }
    void anotherQuestion_isNotAnsweredByTheOldAnswer()
    {
        Desk desk;
        desk.figures->look(true);
        const MetricsQuery month = desk.query(isPeriod);
        desk.answer(month, {share(FigureKind::Missed, 3, 60)});
        desk.answer(isGroups, {share(FigureKind::Missed, 3, 60, u"t_sales"_s)});
        desk.figures->setPeriod(FiguresPeriod::Week);
        QCOMPARE(desk.figures->known(), Known::Nothing);
        QVERIFY(!desk.figures->tile(FigureKind::Missed).figure);
        QVERIFY(desk.figures->groups(FigureKind::Missed).isEmpty());
        desk.answer(month, {share(FigureKind::Missed, 3, 60)}); // late
        QVERIFY(!desk.figures->tile(FigureKind::Missed).figure);
        // One that the server is too busy for leaves nothing of another team either.
        desk.answer(isPeriod, {share(FigureKind::Missed, 1, 30)});
        desk.figures->setScope(TeamId(u"t_sales"_s));
        QCOMPARE(desk.query(isPeriod).teams, QList<TeamId>{TeamId(u"t_sales"_s)});
        Q_EMIT desk.backend.metricsArrived({desk.query(isPeriod), 0, {}, 0, Code::Overloaded});
        QVERIFY(!desk.figures->tile(FigureKind::Missed).figure);
    }
    void ofTeams_theHandoffRateIsNotCounted()
    {
        Desk desk;
        desk.figures->look(true);
        QVERIFY(!desk.figures->tile(FigureKind::HandoffRate).isOfAllOnly); // nobody told anything yet
        desk.answer(isPeriod, {share(FigureKind::Missed, 3, 60)});
        QVERIFY(desk.figures->tile(FigureKind::HandoffRate).isOfAllOnly);
        QVERIFY(!desk.figures->tile(FigureKind::Satisfaction).isOfAllOnly);
        QVERIFY(desk.figures->trend(FigureKind::HandoffRate).isEmpty());
    }
    void trend_hasEachDay_andAGapWhereNothingWas()
    {
        Desk desk;
        desk.figures->look(true);
        desk.figures->setPeriod(FiguresPeriod::Week);
        desk.answer(isPeriod,
                    {share(FigureKind::Missed, 0, 9), share(FigureKind::Missed, 0, 4, desk.day(6)),
                     share(FigureKind::Missed, 0, 0, desk.day(5)), share(FigureKind::Missed, 0, 5, desk.day(0))});
        const QList<FigurePoint> trend = desk.figures->trend(FigureKind::Missed);
        QCOMPARE(trend.size(), 7);
        QVERIFY(trend.at(0).figure && trend.at(6).figure);
        QCOMPARE(trend.at(0).figure->value, 0); // none missed is a value
        for (int i = 1; i < 6; ++i)
            QVERIFY(!trend.at(i).figure); // nobody asked is none
        QCOMPARE(trend.at(1).from.ms - trend.at(0).from.ms, dayMs);
    }
    void trend_ofToday_isByTheHour_upToNow()
    {
        Desk desk;
        desk.figures->setPeriod(FiguresPeriod::Today);
        desk.figures->look(true);
        desk.answer(isPeriod, {share(FigureKind::Missed, 1, 9), share(FigureKind::Missed, 1, 9, u"09"_s)});
        const QList<FigurePoint> trend = desk.figures->trend(FigureKind::Missed);
        QCOMPARE(trend.size(), QDateTime::fromMSecsSinceEpoch(desk.time.wall).time().hour() + 1);
        QVERIFY(trend.at(9).figure);
        QVERIFY(!trend.at(8).figure);
    }
    void groups_haveTheMostFirst_andHoursTheirOrder()
    {
        Desk desk;
        desk.figures->look(true);
        desk.answer(isGroups,
                    {share(FigureKind::Missed, 3, 63), share(FigureKind::Missed, 1, 3, u"t_a"_s),
                     share(FigureKind::Missed, 2, 60, u"t_b"_s), share(FigureKind::Missed, 0, 0, u"t_c"_s)});
        const QList<Figure> teams = desk.figures->groups(FigureKind::Missed);
        QCOMPARE(teams.size(), 2);
        QCOMPARE(teams.at(0).group, u"t_b"_s);
        const qsizetype asked = desk.asked();
        desk.figures->setBreakdown(FigureGroup::Reason);
        QCOMPARE(desk.asked(), asked + 1); // the rest is known
        QCOMPARE(desk.query(isGroups).by, FigureGroup::Reason);
        QVERIFY(desk.figures->groups(FigureKind::Missed).isEmpty());
        desk.figures->setBreakdown(FigureGroup::Hour);
        desk.answer(desk.backend.metricsPages.constLast().first,
                    {share(FigureKind::Missed, 1, 3, u"08"_s), share(FigureKind::Missed, 2, 60, u"14"_s)});
        QCOMPARE(desk.figures->groups(FigureKind::Missed).at(0).group, u"08"_s);
    }
    void whoLeadsNobodyAnyMore_seesNothing()
    {
        Desk desk;
        desk.figures->look(true);
        desk.answer(isPeriod, {share(FigureKind::Missed, 3, 60)});
        desk.setRole(Role::Agent);
        QCOMPARE(desk.figures->known(), Known::Refused);
        QVERIFY(!desk.figures->tile(FigureKind::Missed).figure);
        QVERIFY(!desk.figures->asOf());
    }
    void whatIsTooMuch_isSaidOfThatAlone()
    {
        Desk desk;
        desk.figures->look(true);
        desk.answer(isPeriod, {share(FigureKind::Missed, 3, 60)});
        Q_EMIT desk.backend.metricsArrived({desk.query(isGroups), 0, {}, 0, Code::TooLarge});
        QCOMPARE(desk.figures->breakdownKnown(), Known::TooMuch);
        QCOMPARE(desk.figures->known(), Known::Report);
    }
};

QTEST_GUILESS_MAIN(TstFigures)
#include "tst_figures.moc"
