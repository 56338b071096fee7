// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QTimeZone>

// The clock on the wall of a time zone. `wall` is what it shows, in milliseconds as if it showed UTC.

namespace Baton {

constexpr int minutesOfDay = 24 * 60;
constexpr qint64 minuteMs = 60'000;
constexpr qint64 dayMs = minutesOfDay * minuteMs;

/// The zone of an IANA name; one that is not valid where nobody knows it.
QTimeZone zoneOf(const QString &name);

/// Whether a zone of that name is known on this machine.
bool isKnownZone(const QString &zone);

QDateTime inUtc(qint64 ms);
/// How far the clock is ahead of UTC at a moment, in milliseconds.
qint64 offsetAt(const QTimeZone &zone, qint64 ms);
/// The day the clock shows at a moment.
QDate dayAt(const QTimeZone &zone, qint64 ms);
/// What the clock shows at the minute of a day; beyond 1440 it is one of the day after.
qint64 wallAt(QDate day, int minute);

// When the clock shows a time for the first and for the last time. Where it is put forward over that time, both are the
// moment of the change; where it is put back, the two differ.
qint64 firstMomentOf(const QTimeZone &zone, qint64 wall);
qint64 lastMomentOf(const QTimeZone &zone, qint64 wall);

} // namespace Baton
