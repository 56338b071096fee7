// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/quiethours.h"

#include <algorithm>
#include <utility>

namespace Baton {

namespace {

/// Beginning and end of a span that begins on a day.
std::pair<qint64, qint64> momentsOf(const QTimeZone &zone, const QuietSpan &span, QDate day)
{
    const int toMinute = span.to > span.from ? span.to : span.to + minutesOfDay;
    return {firstMomentOf(zone, wallAt(day, span.from)), firstMomentOf(zone, wallAt(day, toMinute))};
}

/// The end of a span that holds at a moment.
std::optional<qint64> endOfSpan(const QTimeZone &zone, const QuietSpan &span, qint64 at)
{
    const QDate today = dayAt(zone, at);
    for (const int back : {0, 1}) {
        const QDate day = today.addDays(-back);
        if (!span.days.contains(day.dayOfWeek()))
            continue;
        const auto [begin, end] = momentsOf(zone, span, day);
        if (begin <= at && at < end)
            return end;
    }
    return std::nullopt;
}

/// The latest end of what holds at a moment.
std::optional<qint64> endOfQuiet(const QuietHours &hours, const QTimeZone &zone, qint64 at)
{
    std::optional<qint64> end;
    if (hours.until && at < hours.until->ms)
        end = hours.until->ms;
    for (const QuietSpan &span : hours.spans) {
        if (const auto of = zone.isValid() ? endOfSpan(zone, span, at) : std::nullopt)
            end = std::max(end.value_or(*of), *of);
    }
    return end;
}

} // namespace

QuietState quietState(const QuietHours &hours, Instant at, AlertRow row)
{
    if ((hours.spans.isEmpty() && !hours.until) || hours.onCall.contains(row))
        return QuietState::Awake;
    const QTimeZone zone = zoneOf(hours.zone);
    if (endOfQuiet(hours, zone, at.ms))
        return QuietState::Quiet;
    return hours.spans.isEmpty() || zone.isValid() ? QuietState::Awake : QuietState::UnknownZone;
}

bool isQuiet(const QuietHours &hours, Instant at, AlertRow row)
{
    return quietState(hours, at, row) == QuietState::Quiet;
}

std::optional<Instant> quietUntil(const QuietHours &hours, Instant at, AlertRow row)
{
    if (!isQuiet(hours, at, row))
        return std::nullopt;
    const QTimeZone zone = zoneOf(hours.zone);
    constexpr int mostInARow = 128; // more than a week can hold: who has no end by then has none
    qint64 moment = at.ms;
    for (int i = 0; i < mostInARow; ++i) {
        const auto end = endOfQuiet(hours, zone, moment);
        if (!end)
            return Instant{moment};
        moment = *end;
    }
    return std::nullopt;
}

} // namespace Baton
