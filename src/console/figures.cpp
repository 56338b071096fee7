// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/figures.h"

#include "console/consolestate.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <utility>

namespace Baton {

using namespace Qt::Literals::StringLiterals;

namespace {

using Known = MetricsBox::Known;

constexpr int hoursOfDay = 24;
constexpr qint64 samePoints = 100; ///< shares that differ by less than one per cent of the whole are alike
constexpr qint64 samePart = 20; ///< and spans by less than a twentieth
constexpr qint64 openPart = 20; ///< a share may leave out so many of what is open still, one in twenty

Instant dayBegin(const QDate &day)
{
    return Instant{day.startOfDay().toMSecsSinceEpoch()};
}

QDateTime localOf(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(at.ms);
}

const Figure *figureIn(const std::optional<MetricsReport> &report, const QString &name, const QString &group = {})
{
    if (!report)
        return nullptr;
    const auto its = std::find_if(report->figures.cbegin(), report->figures.cend(), [&](const Figure &one) {
        return one.name == name && one.group == group && !one.business;
    });
    return its == report->figures.cend() ? nullptr : &*its;
}

/// Those of the period before are over by now. What is open is mostly what somebody answered and talks about still, so
/// that without it the rest looks worse.
bool leavesOutManyOpen(const Figure &figure)
{
    const auto open = std::find_if(figure.excluded.cbegin(), figure.excluded.cend(),
                                   [](const Excluded &one) { return one.why == "open"_L1; });
    return open != figure.excluded.cend() && open->n * openPart > figure.n;
}

/// What of today comes later still and of the same hours before today has come by now: who waits is answered, and who
/// began asks for a person.
bool isUnfinishedToday(FigureKind kind)
{
    return kind == FigureKind::TimeToHuman || kind == FigureKind::HandoffRate;
}

} // namespace

int daysOf(FiguresPeriod period)
{
    switch (period) {
    case FiguresPeriod::Today:
        return 1;
    case FiguresPeriod::Week:
        return 7;
    case FiguresPeriod::Month:
        return 30;
    case FiguresPeriod::Quarter:
        return 90;
    }
    return 1;
}

FiguresState::FiguresState(const ConsoleState &state, Backend &backend, ConsoleEnvironment environment,
                           std::function<Instant()> now, QObject *parent)
    : QObject(parent)
    , m_state(state)
    , m_backend(backend)
    , m_environment(std::move(environment))
    , m_now(std::move(now))
{
    connect(&state, &ConsoleState::linkChanged, this, [this] {
        follow();
        Q_EMIT changed();
    });
    renewAll();
}

FiguresState::~FiguresState() = default;

QString FiguresState::nameOf(FigureKind kind)
{
    switch (kind) {
    case FigureKind::HandoffRate:
        return u"handoff_rate"_s;
    case FigureKind::TimeToHuman:
        return u"time_to_human"_s;
    case FigureKind::Conversion:
        return u"conversion"_s;
    case FigureKind::Satisfaction:
        return u"csat"_s;
    case FigureKind::Missed:
        return u"missed"_s;
    case FigureKind::RepeatContact:
        return u"repeat_contact"_s;
    }
    return {};
}

bool FiguresState::isSettledLater(FigureKind kind)
{
    return kind == FigureKind::Conversion || kind == FigureKind::RepeatContact;
}

bool FiguresState::hasBreakdown(FigureKind kind, FigureGroup by)
{
    return kind != FigureKind::HandoffRate || by == FigureGroup::Hour;
}

FigureComparison FiguresState::compare(const Figure &now, const Figure &before)
{
    const int few = MetricsSettings().few;
    if (now.n < few || before.n < few)
        return FigureComparison::Few;
    if (!now.value || !before.value)
        return FigureComparison::Unknown;
    const qint64 by = *now.value - *before.value;
    const bool isSame =
        now.unit == FigureUnit::Span ? qAbs(by) * samePart < *before.value || by == 0 : qAbs(by) < samePoints;
    if (isSame)
        return FigureComparison::Same;
    return by > 0 ? FigureComparison::Higher : FigureComparison::Lower;
}

void FiguresState::setPeriod(FiguresPeriod period)
{
    if (std::exchange(m_period, period) != period)
        renewAll();
}

void FiguresState::setScope(const TeamId &scope)
{
    if (std::exchange(m_scope, scope) != scope)
        renewAll();
}

void FiguresState::setBreakdown(FigureGroup by)
{
    if (std::exchange(m_breakdown, by) == by)
        return;
    renew(Part::Groups);
    Q_EMIT changed();
}

/// What was told answers another question, and is not shown for this one.
void FiguresState::renewAll()
{
    m_kept.fill(std::nullopt);
    for (const Part part : parts)
        renew(part);
    Q_EMIT changed();
}

void FiguresState::renew(Part part)
{
    const auto at = size_t(part);
    m_kept.at(at).reset();
    // A new one, so that no late answer to the old question is taken for one to the new.
    m_boxes.at(at) = std::make_unique<MetricsBox>(m_state, m_backend, m_environment);
    MetricsBox &box = *m_boxes.at(at);
    box.setEvery(refreshEvery);
    box.setWindow([this, part] { return query(part); });
    connect(&box, &MetricsBox::changed, this, [this, part] { keep(part); });
    if (m_asks)
        box.look(true);
}

/// The period before ends as many whole days ago as this one is long: the same days of the week where it is weeks, and
/// up to the same time of day.
MetricsQuery FiguresState::query(Part part) const
{
    const QDateTime now = localOf(m_now());
    const int days = daysOf(m_period);
    const QDate first = now.date().addDays(1 - days);
    MetricsQuery query;
    query.from = dayBegin(first);
    query.zone = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    if (!m_scope.isEmpty())
        query.teams = {m_scope};
    for (const FigureKind kind : figureKinds)
        query.names.append(nameOf(kind));
    switch (part) {
    case Part::Period:
        query.by = m_period == FiguresPeriod::Today ? FigureGroup::Hour : FigureGroup::Day;
        break;
    case Part::Before:
        query.from = dayBegin(first.addDays(-days));
        query.to = Instant{now.addDays(-days).toMSecsSinceEpoch()};
        break;
    case Part::Groups:
        query.by = m_breakdown;
        break;
    }
    return query;
}

void FiguresState::look(bool on)
{
    m_lookers += on ? 1 : -1;
    follow();
}

bool FiguresState::isOnline() const
{
    return m_state.link().phase == LinkPhase::Online;
}

/// Without a link nothing is asked: each question would wait, and all of them be answered once there is one.
void FiguresState::follow()
{
    const bool asks = m_lookers > 0 && isOnline();
    if (std::exchange(m_asks, asks) == asks)
        return;
    for (const auto &box : m_boxes)
        box->look(asks);
}

void FiguresState::keep(Part part)
{
    const MetricsBox &box = *m_boxes.at(size_t(part));
    std::optional<MetricsReport> &last = m_kept.at(size_t(part));
    switch (box.known()) {
    case Known::Nothing: // it is asked again, and what was told stands meanwhile
        break;
    case Known::Report:
        last = box.report();
        if (last->query.to.ms == 0)
            last->query.to = m_now();
        break;
    case Known::MeasuresNone:
    case Known::Refused:
    case Known::TooMuch:
        last.reset();
        break;
    }
    Q_EMIT changed();
}

Known FiguresState::knownOf(Part part) const
{
    return kept(part) ? Known::Report : m_boxes.at(size_t(part))->known();
}

std::optional<Instant> FiguresState::asOf() const
{
    return kept(Part::Period) ? std::optional(kept(Part::Period)->query.to) : std::nullopt;
}

std::optional<Instant> FiguresState::from() const
{
    return kept(Part::Period) ? std::optional(kept(Part::Period)->query.from) : std::nullopt;
}

FigureTile FiguresState::tile(FigureKind kind) const
{
    FigureTile tile;
    const Figure *now = figureIn(kept(Part::Period), nameOf(kind));
    if (!now) {
        // Of conversations, which have no team: also where a team lead is told of their own teams alone.
        tile.isOfAllOnly = kind == FigureKind::HandoffRate && kept(Part::Period).has_value();
        return tile;
    }
    tile.figure = *now;
    const Figure *before = figureIn(kept(Part::Before), nameOf(kind));
    if (!before)
        return tile;
    const bool isToday = m_period == FiguresPeriod::Today && isUnfinishedToday(kind);
    if (isToday || (kind == FigureKind::Missed && leavesOutManyOpen(*now))) {
        tile.comparison = now->n < MetricsSettings().few ? FigureComparison::Few : FigureComparison::TooEarly;
        return tile;
    }
    const bool later = isSettledLater(kind);
    const Figure compared = later ? settled(kind) : *now;
    if (later && compared.n == 0) {
        tile.comparison = now->n < MetricsSettings().few ? FigureComparison::Few : FigureComparison::TooEarly;
        return tile;
    }
    tile.comparison = compare(compared, *before);
    if (tile.comparison == FigureComparison::Few || tile.comparison == FigureComparison::Unknown)
        return tile;
    tile.compared = compared.value;
    tile.before = before->value;
    tile.isWithoutLast = later;
    return tile;
}

/// Those of the period before had their week; so only days that had theirs are held against them.
Figure FiguresState::settled(FigureKind kind) const
{
    Figure sum;
    sum.name = nameOf(kind);
    sum.unit = FigureUnit::Percent;
    const Instant until = asOf().value_or(Instant{}) - settledAfter;
    const QList<FigurePoint> points = trend(kind);
    for (const FigurePoint &point : points) {
        if (!point.figure || point.to > until)
            continue;
        sum.numerator += point.figure->numerator;
        sum.denominator += point.figure->denominator;
        sum.n += point.figure->n;
    }
    if (sum.denominator > 0) {
        constexpr qint64 whole = 10'000; // hundredths of a per cent
        sum.value = (2 * sum.numerator * whole + sum.denominator) / (2 * sum.denominator);
    }
    return sum;
}

QList<FigurePoint> FiguresState::trend(FigureKind kind) const
{
    const std::optional<MetricsReport> &report = kept(Part::Period);
    const QString name = nameOf(kind);
    if (!figureIn(report, name))
        return {};
    const auto pointOf = [&](Instant from, Instant to, const QString &group) {
        const Figure *figure = figureIn(report, name, group);
        return FigurePoint{from, to, figure && figure->n > 0 ? std::optional(*figure) : std::nullopt};
    };
    QList<FigurePoint> points;
    const Instant end = report->query.to;
    const QDate first = localOf(report->query.from).date();
    if (report->query.by == FigureGroup::Hour) {
        for (int hour = 0; hour < hoursOfDay; ++hour) {
            const Instant from{QDateTime(first, QTime(hour, 0)).toMSecsSinceEpoch()};
            if (from >= end)
                break;
            points.append(pointOf(from, from + std::chrono::hours(1), u"%1"_s.arg(hour, 2, 10, QChar(u'0'))));
        }
        return points;
    }
    for (QDate day = first; dayBegin(day) < end; day = day.addDays(1))
        points.append(pointOf(dayBegin(day), dayBegin(day.addDays(1)), day.toString(Qt::ISODate)));
    return points;
}

QList<Figure> FiguresState::groups(FigureKind kind) const
{
    const std::optional<MetricsReport> &report = kept(Part::Groups);
    if (!report)
        return {};
    const QString name = nameOf(kind);
    QList<Figure> rows;
    for (const Figure &figure : report->figures) {
        if (figure.name == name && !figure.group.isEmpty() && !figure.business && figure.n > 0)
            rows.append(figure);
    }
    const bool isInTime = report->query.by == FigureGroup::Hour;
    std::stable_sort(rows.begin(), rows.end(), [isInTime](const Figure &a, const Figure &b) {
        return isInTime || a.n == b.n ? a.group < b.group : a.n > b.n;
    });
    return rows;
}

} // namespace Baton

#include "moc_figures.cpp"
