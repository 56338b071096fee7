// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/boarddaybox.h"

#include "console/board.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <utility>

namespace Baton {

using namespace Qt::Literals::StringLiterals;

namespace {

MetricsQuery today(Instant now, FigureGroup by)
{
    MetricsQuery query;
    query.from = Instant{QDateTime::fromMSecsSinceEpoch(now.ms).date().startOfDay().toMSecsSinceEpoch()};
    query.by = by;
    query.zone = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    query.names = {u"handoffs"_s, u"sla"_s, u"missed"_s, u"time_to_human"_s};
    return query;
}

/// When a group of that report begins; none for the one of all.
std::optional<Instant> beginOf(const QString &group, const MetricsQuery &query)
{
    if (group.isEmpty())
        return std::nullopt;
    if (query.by == FigureGroup::Quarter) {
        const QDateTime at = QDateTime::fromString(group, Qt::ISODate);
        return at.isValid() ? std::optional(Instant{at.toMSecsSinceEpoch()}) : std::nullopt;
    }
    bool isHour = false;
    const int hour = group.toInt(&isHour);
    if (!isHour || hour < 0 || hour > 23)
        return std::nullopt;
    const QDate day = QDateTime::fromMSecsSinceEpoch(query.from.ms).date();
    return Instant{QDateTime(day, QTime(hour, 0)).toMSecsSinceEpoch()};
}

QList<BoardBucket> bucketsOf(const MetricsReport &report)
{
    QMap<qint64, BoardBucket> buckets;
    for (const Figure &figure : report.figures) {
        const std::optional<Instant> begin = beginOf(figure.group, report.query);
        if (!begin || figure.business)
            continue;
        BoardBucket &bucket = buckets[begin->ms];
        bucket.from = *begin;
        if (figure.name == "handoffs"_L1) {
            bucket.requested = int(figure.numerator);
        } else if (figure.name == "sla"_L1) {
            bucket.inTime = int(figure.numerator);
            bucket.due = int(figure.denominator);
        } else if (figure.name == "missed"_L1) {
            bucket.missed = int(figure.numerator);
        } else if (figure.name == "time_to_human"_L1) {
            bucket.answered = int(figure.denominator);
            if (figure.p50)
                bucket.p50 = Millis(*figure.p50);
            if (figure.p90)
                bucket.p90 = Millis(*figure.p90);
        }
    }
    return buckets.values();
}

} // namespace

BoardDayBox::BoardDayBox(const ConsoleState &state, Backend &backend, const ConsoleEnvironment &environment,
                         BoardState &board, QObject *parent)
    : QObject(parent)
    , m_environment(environment)
    , m_board(board)
    , m_teams(state, backend, environment)
    , m_quarters(state, backend, environment)
    , m_hours(state, backend, environment)
{
    const std::array<std::pair<MetricsBox *, FigureGroup>, 3> boxes{
        {{&m_teams, FigureGroup::Team}, {&m_quarters, FigureGroup::Quarter}, {&m_hours, FigureGroup::Hour}}};
    for (const auto &[box, by] : boxes) {
        box->setWindow([this, by = by] { return today(m_environment.wallClock(), by); });
        connect(box, &MetricsBox::changed, this, &BoardDayBox::fill);
    }
}

void BoardDayBox::look(bool on)
{
    m_teams.look(on);
    m_quarters.look(on);
    m_hours.look(on);
}

void BoardDayBox::fill()
{
    const std::array<const MetricsBox *, 3> boxes{&m_teams, &m_quarters, &m_hours};
    if (std::any_of(boxes.begin(), boxes.end(),
                    [](const MetricsBox *box) { return box->known() == MetricsBox::Known::Nothing; }))
        return; // the others are under way
    const bool areKnown = std::all_of(boxes.begin(), boxes.end(),
                                      [](const MetricsBox *box) { return box->known() == MetricsBox::Known::Report; });
    BoardDay day;
    if (!areKnown) {
        if (std::exchange(m_hasTold, false))
            m_board.setDay(day);
        return;
    }
    m_hasTold = true;
    day.from = m_teams.report().query.from;
    // What came after that the board counts itself.
    day.upTo = m_quarters.report().query.to;
    for (const Figure &figure : m_teams.report().figures) {
        if (figure.business || figure.group == "-"_L1)
            continue;
        BoardFigures &figures = day.scopes[TeamId(figure.group)];
        if (figure.name == "sla"_L1) {
            figures.inTime = int(figure.numerator);
            figures.due = int(figure.denominator);
        } else if (figure.name == "missed"_L1) {
            figures.missed = int(figure.numerator);
            figures.queued = int(figure.denominator);
        }
    }
    day.scopes[{}].quarters = bucketsOf(m_quarters.report());
    day.scopes[{}].hours = bucketsOf(m_hours.report());
    m_board.setDay(day);
}

} // namespace Baton

#include "moc_boarddaybox.cpp"
