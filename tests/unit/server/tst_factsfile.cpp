// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hubrig.h"
#include "server/metrics/factsfile.h"
#include "server/metrics/factskeeper.h"
#include "server/metrics/metricstext.h"

#include <QFile>
#include <QSemaphore>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Baton::Protocol;

namespace Baton::Server {

namespace {

/// A workspace with a handoff that Ann answers and resolves.
struct FactsRig : HubRig
{
    ConversationId served()
    {
        const ConversationId c = waits();
        tell(ann, Claim{}, c);
        now = now + Millis(2'000);
        tell(ann, Send{u"Hello"_s}, c);
        tell(ann, Resolve{u"done"_s}, c);
        return c;
    }
    std::unique_ptr<FactsFile> open(SqliteFile::Mode mode = SqliteFile::Mode::ReadWrite)
    {
        auto opened = FactsFile::open(folder.path(), mode);
        return opened ? *std::move(opened) : nullptr;
    }
    static void foldAll(FactsFile &facts)
    {
        for (auto more = facts.foldSome(); more && *more; more = facts.foldSome())
            continue;
    }
    QByteArray told(FactsFile &facts)
    {
        const auto report = facts.report({}, now + Millis(1));
        return report ? encodeMetricsReport(*report) : report.error().detail.toUtf8();
    }
    /// On the workspace's file, beside everything.
    void change(const char *statement)
    {
        const auto opened = SqliteFile::open(workspaceFile(folder.path()), SqliteFile::Mode::ReadWrite);
        QVERIFY((*opened)->run(statement));
    }
    PageFrame asks(Desk &desk, const std::optional<MetricsQuery> &query, qint64 before = 0)
    {
        desk.heard.clear();
        Fetch fetch;
        fetch.id = u"m1"_s;
        fetch.what = FetchWhat::Metrics;
        fetch.before = before;
        fetch.metrics = query;
        say(desk, fetch);
        return desk.all<PageFrame>().value(0);
    }
    QString make(const AgentId &agent, Role role, const QList<TeamId> &teams)
    {
        SaveAgent save{engine->agents()[agent]};
        save.agent.role = role;
        save.agent.teams = teams;
        return tell(admin, save);
    }
};

const Figure *figureIn(const MetricsReport &report, const QString &name)
{
    const auto its = std::find_if(report.figures.cbegin(), report.figures.cend(),
                                  [&](const Figure &figure) { return figure.name == name; });
    return its == report.figures.cend() ? nullptr : &*its;
}

} // namespace

/// Facts on the disk, and who is told figures.
class TestFactsFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hours_areWhatIsOpenOfASpan()
    {
        Team team;
        team.id = TeamId(u"t_1"_s);
        constexpr int nine = 9 * 60;
        constexpr int five = 17 * 60;
        team.hours = {u"UTC"_s, {{{1, 2, 3, 4, 5}, nine, five}}};
        Workspace workspace;
        QVERIFY(!businessTimeOf(workspace)); // nobody has hours: there are no such figures
        workspace.teams.insert(team.id.toString(), team);
        const BusinessTime open = businessTimeOf(workspace);
        QVERIFY(open);
        const Instant friday{QDateTime({2026, 3, 6}, {16, 0}, Qt::UTC).toMSecsSinceEpoch()};
        const Instant monday{QDateTime({2026, 3, 9}, {10, 0}, Qt::UTC).toMSecsSinceEpoch()};
        QCOMPARE(open(team.id, friday, monday), Millis(2 * 3'600'000));
        QCOMPARE(open(team.id, friday, friday), Millis(0));
        QCOMPARE(open(TeamId(u"t_2"_s), friday, monday), monday - friday); // always there
    }
    void log_becomesFacts_upToItsTop()
    {
        FactsRig rig;
        const ConversationId c = rig.served();
        const auto facts = rig.open();
        QVERIFY(facts);
        rig.foldAll(*facts);
        QCOMPARE(facts->upTo().value_or(-1), rig.engine->top());
        const auto handoffs = facts->handoffs({}, rig.now + Millis(1));
        QVERIFY(handoffs);
        QCOMPARE(handoffs->size(), 1);
        QCOMPARE(handoffs->constFirst().conversation, c);
        QCOMPARE(handoffs->constFirst().outcome, Outcome::Resolved);
        const auto report = facts->report({}, rig.now + Millis(1));
        QVERIFY(report);
        QCOMPARE(figureIn(*report, u"time_to_human"_s)->value, 2'000);
    }

    void windowThatIsLongOver_restsOnNothingOfSince()
    {
        FactsRig rig;
        const Instant begin = rig.now;
        rig.served();
        MetricsQuery query;
        query.from = begin;
        query.to = rig.now + Millis(1);
        rig.now = rig.now + std::chrono::hours(24 * 3);
        rig.served(); // the visitor comes again, which counts for the first
        rig.now = rig.now + std::chrono::hours(24 * 30);
        rig.served();
        const auto facts = rig.open();
        rig.foldAll(*facts);
        QCOMPARE(facts->handoffs({}, rig.now + Millis(1))->size(), 3);
        QCOMPARE(facts->facts(query, rig.now + Millis(1))->handoffs.size(), 2);
        const auto report = facts->report(query, rig.now + Millis(1));
        QCOMPARE(figureIn(*report, u"repeat_contact"_s)->numerator, 1);
        QCOMPARE(figureIn(*report, u"repeat_contact"_s)->denominator, 1);
    }

    void fileClosedInBetween_goesOnWhereItWas()
    {
        FactsRig rig;
        const ConversationId c = rig.waits();
        rig.foldAll(*rig.open());
        rig.tell(rig.ann, Claim{}, c);
        rig.now = rig.now + Millis(500);
        rig.tell(rig.ann, Send{u"Hello"_s}, c);
        const auto facts = rig.open();
        rig.foldAll(*facts);
        const QByteArray pieces = rig.told(*facts);
        QVERIFY(QFile::remove(factsFile(rig.folder.path())));
        QFile::remove(factsFile(rig.folder.path()) + u"-wal"_s);
        QFile::remove(factsFile(rig.folder.path()) + u"-shm"_s);
        const auto anew = rig.open();
        rig.foldAll(*anew);
        QCOMPARE(rig.told(*anew), pieces);
    }

    void eventsTrimmed_theFactsStay()
    {
        FactsRig rig;
        rig.served();
        rig.foldAll(*rig.open());
        const auto facts = rig.open();
        const QByteArray before = rig.told(*facts);
        rig.change("DELETE FROM event");
        rig.foldAll(*facts);
        QCOMPARE(rig.told(*facts), before);
    }

    void anotherLog_beginsAnew()
    {
        FactsRig rig;
        rig.served();
        const auto facts = rig.open();
        rig.foldAll(*facts);
        const QByteArray before = rig.told(*facts);
        rig.change("UPDATE workspace SET log = 'l_another00'");
        rig.foldAll(*facts);
        QCOMPARE(rig.told(*facts), before); // the same events, counted once
        rig.change("UPDATE workspace SET log = 'l_third0000', top = 0");
        rig.change("DELETE FROM event");
        rig.foldAll(*facts);
        QCOMPARE(facts->handoffs({}, rig.now + Millis(1))->size(), 0);
    }

    void logThatEndsEarlier_isCountedAnew()
    {
        FactsRig rig;
        rig.served();
        const auto facts = rig.open();
        rig.foldAll(*facts);
        rig.change("UPDATE workspace SET top = 3");
        rig.change("DELETE FROM event WHERE seq > 3");
        rig.foldAll(*facts);
        QVERIFY(facts->upTo().value_or(9) <= 3);
        QCOMPARE(facts->handoffs({}, rig.now + Millis(1))->size(), 0);
    }

    void readOnly_seesWhatTheOtherWrites_andWritesNothing()
    {
        FactsRig rig;
        QVERIFY(!rig.open(SqliteFile::Mode::ReadOnly)); // there is none yet
        rig.served();
        const auto writer = rig.open();
        rig.foldAll(*writer);
        const auto reader = rig.open(SqliteFile::Mode::ReadOnly);
        QVERIFY(reader);
        QCOMPARE(rig.told(*reader), rig.told(*writer));
        QVERIFY(!reader->foldSome());
    }

    void receipts_areAddedToTheirHandoff()
    {
        FactsRig rig;
        const ConversationId c = rig.waits();
        const auto receipt = [&](ReceiptState state, int step) {
            AlertReceipt told{c, 1, step, u"toast"_s, state};
            rig.engine->recordSurely({rig.now, u"receipt"_s, c, rig.ann.toString(), encode(AgentClientFrame(told))});
            rig.hub->flush();
        };
        receipt(ReceiptState::Attempted, 0);
        receipt(ReceiptState::Attempted, 1);
        receipt(ReceiptState::Unknown, 0); // nobody knows is not seen
        rig.now = rig.now + Millis(1'500);
        receipt(ReceiptState::Acknowledged, 1);
        const auto facts = rig.open();
        rig.foldAll(*facts);
        const HandoffFacts handoff = facts->handoffs({}, rig.now + Millis(1))->constFirst();
        QCOMPARE(handoff.alertsAttempted, 2);
        QCOMPARE(handoff.alertsSeen, 1);
        QCOMPARE(handoff.acknowledged, rig.now);
    }

    void goal_countsTheFirstTime()
    {
        FactsRig rig;
        const ConversationId c = rig.served();
        rig.now = rig.now + Millis(1'000);
        rig.submit(Actor::visitor(rig.vera), ReachGoal{u"purchase"_s, u"9 EUR"_s}, c);
        rig.hub->flush();
        const auto facts = rig.open();
        rig.foldAll(*facts);
        const auto first = facts->facts({}, rig.now + Millis(1));
        QCOMPARE(first->goals.size(), 1);
        rig.now = rig.now + std::chrono::hours(24 * 5);
        rig.submit(Actor::visitor(rig.vera), ReachGoal{u"purchase"_s, u"9 EUR"_s}, c);
        rig.hub->flush();
        rig.foldAll(*facts);
        QCOMPARE(facts->facts({}, rig.now + Millis(1))->goals, first->goals);
    }

    void keeper_followsAndAnswers()
    {
        FactsRig rig;
        rig.served();
        FactsKeeper::Settings settings;
        settings.dataDir = rig.folder.path();
        settings.every = Millis(20);
        settings.settle = Millis(1);
        FactsKeeper keeper(settings, [at = rig.now + Millis(1)] { return at; });
        QSemaphore answered;
        MetricsReport report;
        QVERIFY(keeper.ask({}, [&](const Result<MetricsReport> &told) {
            report = told.value_or(MetricsReport());
            answered.release();
        }));
        QVERIFY(answered.tryAcquire(1, 10'000));
        QCOMPARE(report.upTo, rig.engine->top());
        QCOMPARE(figureIn(report, u"handoffs"_s)->numerator, 1);
        QTRY_VERIFY(keeper.told().contains("baton_handoffs{window=\"1h\"} 1\n"));
        rig.tell(rig.admin, SetStatus{{}, Status::Away});
        keeper.wake();
        QTRY_COMPARE(keeper.upTo(), rig.engine->top());
        keeper.stop();
        QVERIFY(!keeper.ask({}, [](const Result<MetricsReport> &) {}));
    }

    void whoMayAsk_isAdminOrTeamLead()
    {
        FactsRig rig;
        QList<MetricsQuery> asked;
        rig.hub->onMetrics = [&](const MetricsQuery &query, const FactsKeeper::Done &done) {
            asked.append(query);
            done(MetricsReport{query, 1, {}});
            return true;
        };
        const TeamId billing = rig.engine->agents()[rig.bill].teams.value(0);
        const TeamId support = rig.engine->agents()[rig.bob].teams.value(0);
        rig.make(rig.bill, Role::TeamLead, {billing});
        QCOMPARE(rig.asks(rig.connect(rig.bob), MetricsQuery()).code, Code::Forbidden);
        QVERIFY(!rig.asks(rig.connect(rig.admin), MetricsQuery()).code);
        QCOMPARE(asked.takeLast().teams, QList<TeamId>());
        Desk &lead = rig.connect(rig.bill);
        QVERIFY(!rig.asks(lead, std::nullopt).code);
        QCOMPARE(asked.takeLast().teams, QList<TeamId>{billing}); // theirs, whatever they leave out
        MetricsQuery others;
        others.teams = {billing, support};
        QCOMPARE(rig.asks(lead, others).code, Code::Forbidden);
        rig.make(rig.bill, Role::TeamLead, {});
        QCOMPARE(rig.asks(lead, std::nullopt).code, Code::Forbidden);
        QVERIFY(asked.isEmpty());
    }

    void whoMovesToAnotherTeamMeanwhile_isNotTold()
    {
        FactsRig rig;
        const TeamId billing = rig.engine->agents()[rig.bill].teams.value(0);
        const TeamId support = rig.engine->agents()[rig.bob].teams.value(0);
        rig.make(rig.bill, Role::TeamLead, {billing});
        std::function<void()> later;
        rig.hub->onMetrics = [&](const MetricsQuery &query, const FactsKeeper::Done &done) {
            later = [query, done] { done(MetricsReport{query, 1, {Figure()}}); };
            return true;
        };
        Desk &lead = rig.connect(rig.bill);
        rig.asks(lead, std::nullopt);
        rig.make(rig.bill, Role::TeamLead, {support});
        later();
        QCOMPARE(lead.all<PageFrame>().constLast().code, Code::Forbidden);
    }

    void manyFigures_comeInPages()
    {
        FactsRig rig;
        QList<Figure> figures;
        for (int i = 0; i < maxFigures; ++i) {
            Figure figure;
            figure.name = u"handoffs"_s;
            figure.group = QString::number(i);
            figures.append(figure);
        }
        rig.hub->onMetrics = [&](const MetricsQuery &query, const FactsKeeper::Done &done) {
            done(MetricsReport{query, 1, figures});
            return true;
        };
        Desk &desk = rig.connect(rig.admin);
        QList<Figure> all;
        int pages = 0;
        for (qint64 before = 0; before >= 0 && pages < 100; ++pages) {
            const PageFrame page = rig.asks(desk, MetricsQuery(), before);
            QVERIFY(page.metrics);
            QVERIFY(encode(AgentServerFrame(page)).size() <= rig.hub->settings().limits.frameBytes);
            all.append(page.metrics->figures);
            before = page.more ? page.next : -1;
        }
        QVERIFY(pages > 1);
        QCOMPARE(all, figures);
    }

    void nobodyMeasures_isDisabled()
    {
        FactsRig rig;
        QCOMPARE(rig.asks(rig.connect(rig.admin), MetricsQuery()).code, Code::Disabled);
        rig.hub->onMetrics = [](const MetricsQuery &, const FactsKeeper::Done &) { return false; };
        QCOMPARE(rig.asks(rig.connect(rig.admin), MetricsQuery()).code, Code::Overloaded);
    }

    void csv_runsNoFormula_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("cell");
        const auto row = [](const char *name, const QString &text, const QByteArray &cell) {
            QTest::newRow(name) << text << cell;
        };
        row("plain", u"Größe"_s,
            "Gr\xc3\xb6\xc3\x9f"
            "e");
        row("formula", u"=HYPERLINK(\"http://evil.example\")"_s, "\"'=HYPERLINK(\"\"http://evil.example\"\")\"");
        row("plus", u"+1"_s, "'+1");
        row("minus", u"-1"_s, "'-1");
        row("at", u"@SUM(A1)"_s, "'@SUM(A1)");
        row("behind blanks", u"  =1"_s, "'  =1");
        row("tab", u"\t=1"_s, "\"'\t=1\"");
        row("comma and quote", u"a,\"b\""_s, "\"a,\"\"b\"\"\"");
        row("line", u"a\r\nb"_s, "\"a\r\nb\"");
        row("negative sign inside", u"a-b"_s, "a-b");
    }
    void csv_runsNoFormula()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, cell);
        QCOMPARE(csvCell(text), cell);
    }

    void prometheus_hasBaseUnits()
    {
        MetricsReport report;
        report.query.by = FigureGroup::Team;
        Figure share;
        share.name = u"sla"_s;
        share.group = u"t_\"x\\"_s;
        share.unit = FigureUnit::Percent;
        share.numerator = 1;
        share.denominator = 8;
        share.value = 1'250;
        Figure span;
        span.name = u"wait"_s;
        span.unit = FigureUnit::Span;
        span.n = 3;
        span.p50 = 1'005;
        span.p90 = span.p99 = span.max = 61'000;
        report.figures = {share, span};
        const QByteArray text = prometheusText({{u"1h"_s, report}}, 4, 5);
        QVERIFY(text.contains("# TYPE baton_sla_ratio gauge\n"
                              "baton_sla_ratio{window=\"1h\",team=\"t_\\\"x\\\\\"} 0.1250\n"));
        QVERIFY(text.contains("baton_wait_seconds{window=\"1h\",team=\"\",quantile=\"0.5\"} 1.005\n"));
        QVERIFY(text.contains("baton_wait_observations{window=\"1h\",team=\"\"} 3\n"));
        QVERIFY(text.contains("baton_metrics_seq 4\n"));
        QCOMPARE(text.count("# TYPE baton_wait_seconds "), 1);
    }
};

} // namespace Baton::Server

QTEST_GUILESS_MAIN(Baton::Server::TestFactsFile)
#include "tst_factsfile.moc"
