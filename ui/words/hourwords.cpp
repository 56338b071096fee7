// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/hourwords.h"

#include "domain/text.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

QString HourWords::day(int day)
{
    return QLocale().standaloneDayName(day, QLocale::LongFormat);
}

QString HourWords::moment(Instant at, const QString &zone)
{
    const QDateTime wall = inUtc(at.ms + offsetAt(zoneOf(zone), at.ms));
    return QLocale().toString(wall.date(), u"dddd"_s) + u' ' + QLocale().toString(wall.time(), u"HH:mm"_s);
}

QString HourWords::state(const OpeningHours &hours, Instant now, const QString &visitorZone)
{
    if (hours.isEmpty())
        return tr("Always open.");
    if (!isKnownZone(hours.zone))
        return tr("The time zone %1 is not known.").arg(isolated(hours.zone));
    const bool open = isOpen(hours, now);
    const auto change = nextChange(hours, now);
    if (!change)
        return open ? tr("Now open, and it does not close.") : tr("Now closed, and it does not open within a year.");
    const QString own = isolated(moment(*change, hours.zone));
    const QString visitors = isolated(moment(*change, visitorZone));
    const QString zone = isolated(visitorZone);
    //: %1 and %2 are a day and a time, %3 is a time zone
    return open ? tr("Now open. Closes %1, which is %2 for a visitor in %3.").arg(own, visitors, zone)
                : tr("Now closed. Opens %1, which is %2 for a visitor in %3.").arg(own, visitors, zone);
}

QString HourWords::fault(const OpeningHours &hours)
{
    const QString fault = faultOf(tidied(hours));
    if (fault.isEmpty())
        return {};
    if (fault.startsWith("zone"_L1))
        return hours.isEmpty() ? tr("Choose a time zone.")
                               : tr("The time zone %1 is not known.").arg(isolated(hours.zone));
    if (fault.endsWith("they overlap"_L1))
        return tr("On one day two times overlap.");
    if (fault.startsWith("special_days: twice"_L1))
        return tr("A holiday is there twice.");
    if (fault.endsWith("too many"_L1))
        return tr("There are too many times on one day, or too many holidays.");
    return tr("A time or a date is not complete.");
}

} // namespace Baton::Ui
