// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/instant.h"
#include "domain/zonetime.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Baton {

constexpr int maxSpansADay = 6;
constexpr qsizetype maxSpecialDays = 60;
constexpr qsizetype maxDayNameCodePoints = 64;
/// The hours of all teams together, as hoursBytes() counts them: the workspace travels in one frame.
constexpr qsizetype maxHoursBytes = 6 * 1024;

/// A stretch of a day by the clock on the wall.
struct OpenSpan
{
    QList<int> days; ///< on which it begins, 1 for Monday to 7 for Sunday; none of a special day
    int from = 0; ///< minute of the day
    int to = 0; ///< minute of the day, 1440 for its end; of the day after where it is not later than `from`

    friend bool operator==(const OpenSpan &, const OpenSpan &) = default;
};

/// A date on which the week does not count.
struct SpecialDay
{
    QString date; ///< ISO 8601, by the clock of the zone
    QString name;
    QList<OpenSpan> spans = {}; ///< that begin on it; none where nobody is there

    friend bool operator==(const SpecialDay &, const SpecialDay &) = default;
};

/// When people are there. A span belongs to the day it begins on, and goes on into a day that is none of work.
struct OpeningHours
{
    QString zone; ///< IANA; empty where there are no hours, that is always open
    QList<OpenSpan> spans = {};
    QList<SpecialDay> specialDays = {};

    bool isEmpty() const { return zone.isEmpty(); }
    friend bool operator==(const OpeningHours &, const OpeningHours &) = default;
};

/// Whether they are open. By the clock on the wall: a time that is left out as the clock is put forward is the moment
/// of the change, one that comes twice counts both times. So what a sign says holds for whoever reads the clock, and a
/// span is never in two pieces. Where the zone is not known they are open, as nobody may be sent away by mistake.
bool isOpen(const OpeningHours &hours, Instant at);

/// When they open next, for hours that are closed then; when they open or close next. None where they do not open
/// within a year, or do not close within two weeks.
std::optional<Instant> nextOpening(const OpeningHours &hours, Instant at);
std::optional<Instant> nextChange(const OpeningHours &hours, Instant at);

/// Whether nobody works on the day of a moment, and the name of that day where it is a special one.
struct DayOff
{
    bool isOff = false;
    QString name = {};

    friend bool operator==(const DayOff &, const DayOff &) = default;
};
DayOff dayOff(const OpeningHours &hours, Instant at);

/// The spans that begin on a day of the week, in their order.
QList<OpenSpan> spansOn(const OpeningHours &hours, int day);

/// Names cleaned, spans and special days in their order, one span for all the days it is the same on.
OpeningHours tidied(const OpeningHours &hours);

/// The part that does not fit and why, such as `zone: unknown time zone Mars/Olympus`; empty where all does. Expects
/// them tidied.
QString faultOf(const OpeningHours &hours);

/// No less than what they take on the wire.
qsizetype hoursBytes(const OpeningHours &hours);

} // namespace Baton
