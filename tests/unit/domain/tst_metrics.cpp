// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/figurebook.h"
#include "unit/domain/world.h"

#include <QtTest>

namespace Baton::Test {

using namespace Qt::Literals::StringLiterals;

namespace {

const Instant start{1'700'000'000'000};
const Instant later{start.ms + 30LL * 86'400'000};

Instant at(qint64 ms)
{
    return start + Millis(ms);
}

/// A handoff of Vera's, requested at the start of the window and not ended.
HandoffFacts asked(int no = 1)
{
    HandoffFacts facts;
    facts.conversation = ConversationId(u"c_0001"_s);
    facts.no = no;
    facts.visitor = vera;
    facts.requested = start;
    facts.team = support;
    facts.target = Millis(120'000);
    facts.routed = start;
    return facts;
}
HandoffFacts answered(qint64 afterMs)
{
    HandoffFacts facts = asked();
    facts.claimed = at(afterMs / 2);
    facts.firstHuman = at(afterMs);
    facts.lastHuman = at(afterMs + 1000);
    facts.stretches = {{bob, at(afterMs / 2), at(afterMs + 2000), {}, {}}};
    facts.ended = at(afterMs + 2000);
    facts.outcome = Outcome::Resolved;
    facts.surveySent = facts.ended;
    return facts;
}
HandoffFacts missed(MissedWhy why, qint64 leftMs = 60'000)
{
    HandoffFacts facts = asked();
    facts.ended = at(600'000);
    facts.outcome = Outcome::Missed;
    facts.why = why;
    if (why == MissedWhy::Left)
        facts.visitorLeft = at(leftMs);
    return facts;
}
HandoffFacts ended(Outcome outcome)
{
    HandoffFacts facts = asked();
    facts.ended = at(10'000);
    facts.outcome = outcome;
    return facts;
}

Facts of(const QList<HandoffFacts> &handoffs)
{
    Facts facts;
    facts.handoffs = handoffs;
    return facts;
}

Figure figureOf(const QString &name, const Facts &facts, const MetricsQuery &query = {},
                const BusinessTime &business = {}, const QString &group = {})
{
    for (const Figure &figure : figuresOf(facts, query, later, business)) {
        if (figure.name == name && figure.group == group)
            return figure;
    }
    return {};
}

/// "2/3 (open 1, short 2)".
QString inShort(const Figure &figure)
{
    QStringList left;
    for (const Excluded &one : figure.excluded)
        left.append(one.why + u' ' + QString::number(one.n));
    return QString::number(figure.numerator) + u'/' + QString::number(figure.denominator)
        + (left.isEmpty() ? QString() : QString(u" ("_s + left.join(u", "_s) + u')'));
}
QString share(const QString &name, const Facts &facts)
{
    return inShort(figureOf(name, facts));
}

} // namespace

/// Every figure, by hand.
class TstMetrics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nearestRank_isAValueThatWasMeasured();
    void hundredths_roundHalfUp();
    void window_isHalfOpen();
    void tests_areInNoFigure();
    void groups_ofAnyNumber_areAllThere();
    void timeToHuman_leavesOutTheUnanswered();
    void waitAndCompose_makeUpTheFirstReply();
    void compose_countsFromTheClaimOfWhoReplies();
    void target_isMetByTheSecond();
    void businessTime_hasFiguresOfItsOwn();
    void abandonment_countsWhoLeft();
    void missed_countsWhoWasClosedToo();
    void dropped_isOfTheClaimed();
    void satisfaction_beginsAtFour();
    void goal_isCreditedToTheLastHandoff();
    void goal_tooLate_countsNot();
    void goal_byTheRequestItself_isNotItsOutcome();
    void repeat_withinSevenDays();
    void bounce_withinTenMinutes();
    void handleTime_isWithoutSnoozes();
    void acknowledged_inTime();
    void occupancy_isOfTheTimeAvailable();
    void talk_countsWhatTheAiDoesAlone();
    void groups_followTheirZone();
    void teams_leaveOutWhatIsOfAll();
    void names_areAllThatIsWanted();
    void clockPutBack_isNoNegativeSpan();
};

void TstMetrics::nearestRank_isAValueThatWasMeasured()
{
    const QList<qint64> ten{1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
    QCOMPARE(nearestRank(ten, 50), 5);
    QCOMPARE(nearestRank(ten, 90), 9);
    QCOMPARE(nearestRank(ten, 99), 10);
    QCOMPARE(nearestRank({1, 2, 3, 4, 5, 6, 7}, 90), 7);
    QCOMPARE(nearestRank({7}, 50), 7);
    QCOMPARE(nearestRank({1, 2, 3}, 50), 2);
    QCOMPARE(nearestRank({1, 2, 3, 4}, 1), 1);
}

void TstMetrics::hundredths_roundHalfUp()
{
    QCOMPARE(hundredths(1, 3, 100), 3333);
    QCOMPARE(hundredths(2, 3, 100), 6667);
    QCOMPARE(hundredths(1, 800, 100), 13); // 0.125 %
    QCOMPARE(hundredths(5, 2, 1), 250);
    QVERIFY(!hundredths(0, 0, 100));
    const qint64 month = 30LL * 86'400'000 * 500;
    QCOMPARE(hundredths(month, month, 100), 10'000);
}

void TstMetrics::window_isHalfOpen()
{
    HandoffFacts first = asked();
    HandoffFacts last = asked(2);
    last.requested = at(1000);
    MetricsQuery query;
    query.from = start;
    query.to = at(1000);
    QCOMPARE(figureOf(u"handoffs"_s, of({first, last}), query).numerator, 1);
    query.to = at(1001);
    QCOMPARE(figureOf(u"handoffs"_s, of({first, last}), query).numerator, 2);
    query.from = at(1);
    QCOMPARE(figureOf(u"handoffs"_s, of({first, last}), query).numerator, 1);
}

void TstMetrics::groups_ofAnyNumber_areAllThere()
{
    constexpr int many = 200;
    HandoffFacts facts = asked();
    facts.reasons.clear();
    for (int i = 0; i < many; ++i)
        facts.reasons.append(u"r_%1"_s.arg(i, 3, 10, QChar(u'0')));
    MetricsQuery query;
    query.by = FigureGroup::Reason;
    QVERIFY(figuresOf(of({facts}), query, later).size() > maxFigures);
    QCOMPARE(figureOf(u"handoffs"_s, of({facts}), query, {}, facts.reasons.constFirst()).numerator, 1);
    QCOMPARE(figureOf(u"handoffs"_s, of({facts}), query, {}, facts.reasons.constLast()).numerator, 1);
}

void TstMetrics::tests_areInNoFigure()
{
    HandoffFacts test = answered(1000);
    test.test = true;
    QCOMPARE(share(u"time_to_human"_s, of({test})), u"0/0"_s);
    QCOMPARE(figureOf(u"handoffs"_s, of({test})).numerator, 0);
}

void TstMetrics::timeToHuman_leavesOutTheUnanswered()
{
    HandoffFacts taken = answered(5000);
    taken.takeover = true;
    const Figure figure =
        figureOf(u"time_to_human"_s, of({answered(1000), answered(3000), missed(MissedWhy::Timeout), taken}));
    QCOMPARE(inShort(figure), u"4000/2 (takeover 1, unanswered 1)"_s);
    QCOMPARE(figure.value, 1000);
    QCOMPARE(figure.p90, 3000);
    QCOMPARE(figure.max, 3000);
    QVERIFY(figure.few);
}

void TstMetrics::waitAndCompose_makeUpTheFirstReply()
{
    const Facts facts = of({answered(3000), missed(MissedWhy::Timeout)});
    QCOMPARE(share(u"wait"_s, facts), u"1500/1 (unclaimed 1)"_s);
    QCOMPARE(share(u"compose"_s, facts), u"1500/1 (unanswered 1)"_s);
}

void TstMetrics::compose_countsFromTheClaimOfWhoReplies()
{
    HandoffFacts facts = answered(10'000);
    facts.claimed = at(1000);
    facts.stretches = {{ann, at(1000), at(2000), {}, {}}, {bob, at(7000), at(12'000), {}, {}}};
    QCOMPARE(share(u"compose"_s, of({facts})), u"3000/1"_s);
    QCOMPARE(share(u"wait"_s, of({facts})), u"1000/1"_s);
}

void TstMetrics::target_isMetByTheSecond()
{
    HandoffFacts aimless = answered(1000);
    aimless.target = Millis(0);
    const Facts facts = of({answered(120'000), answered(120'001), missed(MissedWhy::Timeout),
                            missed(MissedWhy::Left, 4'999), missed(MissedWhy::Left, 5'000), ended(Outcome::Cancelled),
                            ended(Outcome::Refused), ended(Outcome::Returned), asked(), aimless});
    QCOMPARE(share(u"sla"_s, facts), u"1/4 (cancelled 1, no_target 1, open 1, refused 1, short 1, unanswered 1)"_s);
}

void TstMetrics::businessTime_hasFiguresOfItsOwn()
{
    const Facts facts = of({answered(200'000)});
    const BusinessTime half = [](const TeamId &team, Instant from, Instant to) {
        return team == support ? (to - from) / 2 : Millis(0);
    };
    QCOMPARE(figureOf(u"sla"_s, facts, {}, half).numerator, 0);
    QCOMPARE(figureOf(u"sla_business"_s, facts, {}, half).numerator, 1);
    QCOMPARE(figureOf(u"time_to_human_business"_s, facts, {}, half).value, 100'000);
    QVERIFY(figureOf(u"sla_business"_s, facts, {}, half).business);
    QVERIFY(figureOf(u"sla_business"_s, facts).name.isEmpty());
}

void TstMetrics::abandonment_countsWhoLeft()
{
    HandoffFacts kept = missed(MissedWhy::Left);
    kept.deferred = true;
    const Facts facts = of({missed(MissedWhy::Left), missed(MissedWhy::Left, 100), missed(MissedWhy::Timeout),
                            answered(1000), kept, ended(Outcome::Refused), asked()});
    QCOMPARE(share(u"abandonment"_s, facts), u"1/3 (deferred 1, open 1, refused 1, short 1)"_s);
    QCOMPARE(figureOf(u"short_abandons"_s, facts).numerator, 1);
}

void TstMetrics::missed_countsWhoWasClosedToo()
{
    const Facts facts = of({missed(MissedWhy::Left), missed(MissedWhy::Timeout), missed(MissedWhy::Closed),
                            answered(1000), ended(Outcome::Cancelled), ended(Outcome::Refused), asked()});
    QCOMPARE(share(u"missed"_s, facts), u"3/5 (open 1, refused 1)"_s);
}

void TstMetrics::dropped_isOfTheClaimed()
{
    HandoffFacts dropped = answered(1000);
    dropped.outcome = Outcome::Dropped;
    QCOMPARE(share(u"dropped"_s, of({dropped, answered(1000), asked()})), u"1/2 (unclaimed 1)"_s);
}

void TstMetrics::satisfaction_beginsAtFour()
{
    QList<HandoffFacts> handoffs;
    for (int score = 1; score <= 5; ++score) {
        handoffs.append(answered(1000));
        handoffs.last().rating = score;
    }
    handoffs.append(answered(1000));
    QCOMPARE(share(u"csat"_s, of(handoffs)), u"2/5"_s);
    QCOMPARE(share(u"survey_response"_s, of(handoffs)), u"5/6"_s);
    QCOMPARE(figureOf(u"csat"_s, of(handoffs)).value, 4000);
}

void TstMetrics::goal_isCreditedToTheLastHandoff()
{
    HandoffFacts second = answered(1000);
    second.no = 2;
    second.requested = at(100'000);
    second.firstHuman = at(110'000);
    second.lastHuman = at(120'000);
    Facts facts = of({answered(1000), second, missed(MissedWhy::Timeout)});
    facts.goals = {{vera, u"purchase"_s, at(200'000), false}};
    QCOMPARE(share(u"conversion"_s, facts), u"1/2 (unanswered 1)"_s);
    MetricsQuery first;
    first.to = at(50'000);
    QCOMPARE(figureOf(u"conversion"_s, facts, first).numerator, 0); // the second has it
    QCOMPARE(share(u"conversion_without_human"_s, facts), u"1/1 (answered 2)"_s);
    facts.goals[0].at = at(1500); // before the second
    QCOMPARE(figureOf(u"conversion"_s, facts, first).numerator, 0); // and before the first one's last message
    facts.goals[0].at = at(2000);
    QCOMPARE(figureOf(u"conversion"_s, facts, first).numerator, 1);
    facts.goals[0].test = true;
    QCOMPARE(figureOf(u"conversion"_s, facts, first).numerator, 0);
}

void TstMetrics::goal_tooLate_countsNot()
{
    Facts facts = of({answered(1000)});
    const Instant last = *facts.handoffs[0].lastHuman;
    facts.goals = {{vera, u"purchase"_s, last + std::chrono::hours(24 * 7), false}};
    QCOMPARE(share(u"conversion"_s, facts), u"1/1"_s);
    facts.goals[0].at = facts.goals[0].at + Millis(1);
    QCOMPARE(share(u"conversion"_s, facts), u"0/1"_s);
}

void TstMetrics::goal_byTheRequestItself_isNotItsOutcome()
{
    Facts facts = of({missed(MissedWhy::Timeout)});
    facts.goals = {{vera, u"meeting_requested"_s, facts.handoffs[0].requested, false}};
    QCOMPARE(share(u"conversion_without_human"_s, facts), u"0/1"_s);
    facts.goals[0].at = facts.goals[0].at + Millis(1);
    QCOMPARE(share(u"conversion_without_human"_s, facts), u"1/1"_s);
}

void TstMetrics::repeat_withinSevenDays()
{
    const HandoffFacts first = answered(1000);
    HandoffFacts second = asked(2);
    second.category = Category::Sales;
    second.requested = *first.ended + std::chrono::hours(24 * 7);
    QCOMPARE(share(u"repeat_contact"_s, of({first, second})), u"1/1 (unanswered 1)"_s);
    QCOMPARE(share(u"repeat_contact_same_category"_s, of({first, second})), u"0/1 (unanswered 1)"_s);
    second.category = first.category;
    QCOMPARE(figureOf(u"repeat_contact_same_category"_s, of({first, second})).numerator, 1);
    second.requested = second.requested + Millis(1);
    QCOMPARE(figureOf(u"repeat_contact"_s, of({first, second})).numerator, 0);
    second.requested = *first.ended;
    second.takeover = true; // nobody asked
    QCOMPARE(figureOf(u"repeat_contact"_s, of({first, second})).numerator, 0);
}

void TstMetrics::bounce_withinTenMinutes()
{
    HandoffFacts first = answered(1000);
    first.outcome = Outcome::Returned;
    HandoffFacts second = asked(2);
    second.requested = *first.ended + std::chrono::minutes(10);
    QCOMPARE(share(u"return_bounce"_s, of({first, second})), u"1/1"_s);
    second.requested = second.requested + Millis(1);
    QCOMPARE(share(u"return_bounce"_s, of({first, second})), u"0/1"_s);
    second.requested = *first.ended;
    second.conversation = ConversationId(u"c_0002"_s);
    QCOMPARE(share(u"return_bounce"_s, of({first, second})), u"0/1"_s);
}

void TstMetrics::handleTime_isWithoutSnoozes()
{
    HandoffFacts facts = answered(10'000);
    facts.stretches = {{ann, at(0), at(3000), Millis(1000), {}}, {bob, at(7000), at(12'000), Millis(0), {}}};
    HandoffFacts unclaimed = missed(MissedWhy::Timeout);
    QCOMPARE(share(u"handle_time"_s, of({facts, unclaimed, asked()})), u"7000/1 (open 1, unclaimed 1)"_s);
}

void TstMetrics::acknowledged_inTime()
{
    HandoffFacts seen = asked();
    seen.acknowledged = at(60'000);
    seen.alertsAttempted = 4;
    seen.alertsSeen = 3;
    HandoffFacts late = asked();
    late.acknowledged = at(60'001);
    HandoffFacts claimed = asked();
    claimed.claimed = at(1000);
    claimed.acknowledged = at(70'000);
    HandoffFacts kept = seen;
    kept.inHours = false;
    QCOMPARE(share(u"acknowledged"_s, of({seen, late, claimed, asked(), kept})), u"2/4 (out_of_hours 1)"_s);
    QCOMPARE(share(u"alerts_seen"_s, of({seen, late})), u"3/4"_s);
}

void TstMetrics::occupancy_isOfTheTimeAvailable()
{
    HandoffFacts one = answered(1000);
    one.stretches = {{bob, at(10'000), at(30'000), {}, {}}};
    HandoffFacts two = one;
    two.stretches = {{bob, at(20'000), at(60'000), {}, {}}};
    Facts facts = of({one, two});
    facts.statuses = {{bob, at(-1000), Status::Away},
                      {bob, at(0), Status::Available},
                      {bob, at(50'000), Status::Busy},
                      {ann, at(0), Status::Offline}};
    MetricsQuery query;
    query.from = start;
    query.to = at(100'000);
    const Figure figure = figureOf(u"occupancy"_s, facts, query);
    QCOMPARE(inShort(figure), u"40000/50000"_s); // from 10 to 50 s of 50 s
    QCOMPARE(figure.value, 8000);
    QCOMPARE(figure.n, 1);
    QCOMPARE(inShort(figureOf(u"concurrency"_s, facts, query)), u"50000/40000"_s);
    query.to = at(25'000);
    QCOMPARE(inShort(figureOf(u"occupancy"_s, facts, query)), u"15000/25000"_s);
}

void TstMetrics::talk_countsWhatTheAiDoesAlone()
{
    const auto talk = [](auto change) {
        ConversationFacts facts;
        facts.started = start;
        facts.firstVisitor = at(1000);
        facts.firstAi = at(1200);
        facts.aiMessages = 1;
        change(facts);
        return facts;
    };
    Facts facts;
    facts.conversations = {talk([](ConversationFacts &f) { f.rating = 5; }),
                           talk([](ConversationFacts &f) { f.rating = 2; }),
                           talk([](ConversationFacts &f) { f.handoffs = 2; }),
                           talk([](ConversationFacts &f) { f.takeovers = 1; }),
                           talk([](ConversationFacts &f) { f.wantedHuman = true; }),
                           talk([](ConversationFacts &f) { f.firstAi.reset(); }),
                           talk([](ConversationFacts &f) {
                               f.firstVisitor.reset();
                               f.firstAi.reset();
                           }),
                           talk([](ConversationFacts &f) { f.test = true; })};
    facts.corrections = {at(5)};
    QCOMPARE(figureOf(u"conversations"_s, facts).numerator, 7);
    QCOMPARE(share(u"handoff_rate"_s, facts), u"1/7"_s);
    QCOMPARE(share(u"takeover_rate"_s, facts), u"1/7"_s);
    QCOMPARE(share(u"containment"_s, facts), u"4/7"_s);
    QCOMPARE(share(u"satisfied_containment"_s, facts), u"1/2"_s);
    QCOMPARE(share(u"csat_ai"_s, facts), u"1/2"_s);
    QCOMPARE(share(u"ai_rated_bad"_s, facts), u"1/2"_s);
    QCOMPARE(share(u"answered_by_ai"_s, facts), u"5/6 (silent 1)"_s);
    QCOMPARE(share(u"first_ai_answer"_s, facts), u"1000/5 (silent 1, unanswered 1)"_s);
    QCOMPARE(figureOf(u"corrected_answers"_s, facts).numerator, 1);
}

void TstMetrics::groups_followTheirZone()
{
    HandoffFacts facts = asked();
    facts.requested = Instant{1'711'846'800'000}; // 2024-03-31T01:00Z: Berlin puts its clocks forward
    facts.reasons = {u"frustration"_s, u"lead_score"_s};
    MetricsQuery query;
    const auto has = [&](FigureGroup by, const QString &zone, const QString &group) {
        query.by = by;
        query.zone = zone;
        for (const Figure &figure : figuresOf(of({facts}), query, Instant{1'800'000'000'000})) {
            if (figure.name == "handoffs"_L1 && figure.group == group)
                return figure.numerator == 1;
        }
        return false;
    };
    QVERIFY(has(FigureGroup::Hour, {}, u"01"_s));
    QVERIFY(has(FigureGroup::Hour, u"Europe/Berlin"_s, u"03"_s));
    QVERIFY(has(FigureGroup::Day, u"America/New_York"_s, u"2024-03-30"_s));
    QVERIFY(has(FigureGroup::Quarter, u"Europe/Berlin"_s, u"2024-03-31T01:00Z"_s));
    QVERIFY(has(FigureGroup::Team, {}, support.toString()));
    QVERIFY(has(FigureGroup::Category, {}, u"general"_s));
    QVERIFY(has(FigureGroup::Reason, {}, u"frustration"_s));
    QVERIFY(has(FigureGroup::Reason, {}, u"lead_score"_s));
    QVERIFY(has(FigureGroup::Reason, {}, {}));
}

void TstMetrics::teams_leaveOutWhatIsOfAll()
{
    HandoffFacts other = asked(2);
    other.team = sales;
    Facts facts = of({asked(), other});
    facts.conversations = {ConversationFacts()};
    facts.conversations[0].started = start;
    MetricsQuery query;
    QCOMPARE(figureOf(u"handoffs"_s, facts, query).numerator, 2);
    QCOMPARE(figureOf(u"conversations"_s, facts, query).numerator, 1);
    query.teams = {sales};
    QCOMPARE(figureOf(u"handoffs"_s, facts, query).numerator, 1);
    QVERIFY(figureOf(u"conversations"_s, facts, query).name.isEmpty());
    query = {};
    query.category = Category::Billing;
    QCOMPARE(figureOf(u"handoffs"_s, facts, query).numerator, 0);
}

void TstMetrics::names_areAllThatIsWanted()
{
    MetricsQuery query;
    query.names = {u"sla"_s, u"missed"_s};
    query.by = FigureGroup::Team;
    const QList<Figure> figures = figuresOf(of({asked()}), query, later);
    QCOMPARE(figures.size(), 4);
    QVERIFY(figures[0].group.isEmpty() && !figures[3].group.isEmpty());
}

void TstMetrics::clockPutBack_isNoNegativeSpan()
{
    HandoffFacts facts = answered(1000);
    facts.firstHuman = at(-5000);
    QCOMPARE(figureOf(u"time_to_human"_s, of({facts})).value, 0);
}

BATON_DOMAIN_TEST(TstMetrics);

} // namespace Baton::Test

#include "tst_metrics.moc"
