// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/quiethours.h"

#include <QDateTime>
#include <QStringList>
#include <QTimeZone>

#include <algorithm>
#include <utility>

namespace Baton {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 dayMs = minutesOfDay * minuteMs;

/// A machine without the data of the zones is often one that goes by this one, under any of its names.
bool isUtc(const QString &name)
{
    static const QStringList names{u"UTC"_s, u"Etc/UTC"_s, u"Etc/UCT"_s, u"Etc/GMT"_s, u"GMT"_s};
    return names.contains(name);
}

QTimeZone zoneOf(const QString &name)
{
    return isUtc(name) ? QTimeZone::utc() : QTimeZone(name.toLatin1());
}

QDateTime inUtc(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
}

qint64 offsetAt(const QTimeZone &zone, qint64 ms)
{
    return qint64(zone.offsetFromUtc(inUtc(ms))) * 1000;
}

/// The moment the clock on the wall first shows a time, or the change that leaves it out. `wall` is in milliseconds
/// as if the clock showed UTC.
qint64 momentOf(const QTimeZone &zone, qint64 wall)
{
    const qint64 before = offsetAt(zone, wall - dayMs);
    const qint64 after = offsetAt(zone, wall + dayMs);
    if (offsetAt(zone, wall - before) == before)
        return wall - before;
    if (offsetAt(zone, wall - after) == after)
        return wall - after;
    return zone.nextTransition(inUtc(wall - after - 1)).atUtc.toMSecsSinceEpoch();
}

/// Beginning and end of a span that begins on a day.
std::pair<qint64, qint64> momentsOf(const QTimeZone &zone, const QuietSpan &span, QDate day)
{
    const qint64 midnight = QDateTime(day, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
    const qint64 length = span.to > span.from ? 0 : dayMs;
    return {momentOf(zone, midnight + span.from * minuteMs), momentOf(zone, midnight + length + span.to * minuteMs)};
}

/// The end of a span that holds at a moment.
std::optional<qint64> endOfSpan(const QTimeZone &zone, const QuietSpan &span, qint64 at)
{
    const QDate today = inUtc(at + offsetAt(zone, at)).date();
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

bool isKnownZone(const QString &zone)
{
    const QByteArray name = zone.toLatin1();
    return isUtc(zone) || (QString::fromLatin1(name) == zone && QTimeZone::isTimeZoneIdAvailable(name));
}

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
