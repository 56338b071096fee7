// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/zonetime.h"

#include <QStringList>

namespace Baton {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A machine without the data of the zones is often one that goes by this one, under any of its names.
bool isUtc(const QString &name)
{
    static const QStringList names{u"UTC"_s, u"Etc/UTC"_s, u"Etc/UCT"_s, u"Etc/GMT"_s, u"GMT"_s};
    return names.contains(name);
}

} // namespace

QTimeZone zoneOf(const QString &name)
{
    return isUtc(name) ? QTimeZone::utc() : QTimeZone(name.toLatin1());
}

bool isKnownZone(const QString &zone)
{
    const QByteArray name = zone.toLatin1();
    return isUtc(zone) || (QString::fromLatin1(name) == zone && QTimeZone::isTimeZoneIdAvailable(name));
}

QDateTime inUtc(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
}

qint64 offsetAt(const QTimeZone &zone, qint64 ms)
{
    return qint64(zone.offsetFromUtc(inUtc(ms))) * 1000;
}

QDate dayAt(const QTimeZone &zone, qint64 ms)
{
    return inUtc(ms + offsetAt(zone, ms)).date();
}

qint64 wallAt(QDate day, int minute)
{
    return QDateTime(day, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch() + minute * minuteMs;
}

qint64 firstMomentOf(const QTimeZone &zone, qint64 wall)
{
    const qint64 before = offsetAt(zone, wall - dayMs);
    const qint64 after = offsetAt(zone, wall + dayMs);
    if (offsetAt(zone, wall - before) == before)
        return wall - before;
    if (offsetAt(zone, wall - after) == after)
        return wall - after;
    return zone.nextTransition(inUtc(wall - after - 1)).atUtc.toMSecsSinceEpoch();
}

qint64 lastMomentOf(const QTimeZone &zone, qint64 wall)
{
    const qint64 after = offsetAt(zone, wall + dayMs);
    return offsetAt(zone, wall - after) == after ? wall - after : firstMomentOf(zone, wall);
}

} // namespace Baton
