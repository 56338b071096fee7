// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/quiethours.h"
#include "unit/domain/world.h"

#include <QDateTime>
#include <QTimeZone>
#include <QtTest>

namespace Baton::Test {

using namespace Qt::Literals::StringLiterals;

namespace {

const QList<int> everyDay{1, 2, 3, 4, 5, 6, 7};

constexpr int clock(int hour, int minute)
{
    return hour * 60 + minute;
}

/// A moment by its ISO text with an offset.
Instant at(const char *iso)
{
    return {QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate).toMSecsSinceEpoch()};
}

QuietHours berlin(int from, int to, const QList<int> &days = everyDay)
{
    return {u"Europe/Berlin"_s, {{days, from, to}}, {}, {}};
}

bool holds(const QuietHours &hours, const char *iso)
{
    return isQuiet(hours, at(iso), AlertRow::Requested);
}

QString endOf(const QuietHours &hours, const char *iso)
{
    const auto end = quietUntil(hours, at(iso), AlertRow::Requested);
    return end ? QDateTime::fromMSecsSinceEpoch(end->ms, Qt::UTC).toString(Qt::ISODate) : u"none"_s;
}

} // namespace

/// When a person does not want to be alerted, by the clock where they are.
class TstQuiethours : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void span_beginsAndEndsByTheClockOfItsZone();
    void span_overMidnight_belongsToTheDayItBegan();
    void span_sameTimeTwice_isAWholeDay();
    void span_whereTheClockIsPutForward_endsAtTheChange();
    void span_whereTheClockIsPutBack_endsTheFirstTime();
    void span_acrossAYear_isOneStretchADay();
    void until_holdsWithoutAnyZone();
    void onCall_rows_pierce();
    void zone_unknown_isNeverQuietAndSaidSo();
    void end_goesOverIntoTheNextSpan();
    void quietAt_namesWhoIsQuiet();
};

void TstQuiethours::span_beginsAndEndsByTheClockOfItsZone()
{
    const QuietHours lunch = berlin(clock(12, 0), clock(13, 30), {1, 3}); // Monday and Wednesday
    QVERIFY(!holds(lunch, "2026-06-01T11:59:59+02:00"));
    QVERIFY(holds(lunch, "2026-06-01T12:00:00+02:00"));
    QVERIFY(holds(lunch, "2026-06-01T13:29:59+02:00"));
    QVERIFY(!holds(lunch, "2026-06-01T13:30:00+02:00"));
    QVERIFY(!holds(lunch, "2026-06-02T12:30:00+02:00"));
    QVERIFY(holds(lunch, "2026-06-03T12:30:00+02:00"));
    QVERIFY(holds(lunch, "2026-01-05T12:00:00+01:00")); // in winter as well
    QVERIFY(!holds(lunch, "2026-01-05T12:00:00+02:00"));
    QuietHours india = lunch;
    india.zone = u"Asia/Kolkata"_s;
    QVERIFY(holds(india, "2026-06-01T12:00:00+05:30"));
    QVERIFY(!holds(india, "2026-06-01T13:30:00+05:30"));
}

void TstQuiethours::span_overMidnight_belongsToTheDayItBegan()
{
    const QuietHours fridays = berlin(clock(22, 0), clock(7, 0), {5});
    QVERIFY(!holds(fridays, "2026-06-05T06:00:00+02:00"));
    QVERIFY(holds(fridays, "2026-06-05T22:00:00+02:00"));
    QVERIFY(holds(fridays, "2026-06-06T06:59:59+02:00"));
    QVERIFY(!holds(fridays, "2026-06-06T07:00:00+02:00"));
    QVERIFY(!holds(fridays, "2026-06-06T23:00:00+02:00"));
    const QuietHours sundays = berlin(clock(22, 0), clock(0, 0), {7});
    QVERIFY(holds(sundays, "2026-06-07T23:59:59+02:00"));
    QVERIFY(!holds(sundays, "2026-06-08T00:00:00+02:00"));
}

void TstQuiethours::span_sameTimeTwice_isAWholeDay()
{
    const QuietHours saturdays = berlin(clock(8, 0), clock(8, 0), {6});
    QVERIFY(!holds(saturdays, "2026-06-06T07:59:59+02:00"));
    QVERIFY(holds(saturdays, "2026-06-06T08:00:00+02:00"));
    QVERIFY(holds(saturdays, "2026-06-07T07:59:59+02:00"));
    QVERIFY(!holds(saturdays, "2026-06-07T08:00:00+02:00"));
}

void TstQuiethours::span_whereTheClockIsPutForward_endsAtTheChange()
{
    // 2026-03-29: 02:00 +01:00 is followed by 03:00 +02:00.
    const QuietHours missingEnd = berlin(clock(22, 0), clock(2, 30));
    QVERIFY(holds(missingEnd, "2026-03-29T01:59:59+01:00"));
    QVERIFY(!holds(missingEnd, "2026-03-29T03:00:00+02:00"));
    QCOMPARE(endOf(missingEnd, "2026-03-29T01:00:00+01:00"), u"2026-03-29T01:00:00Z"_s);
    const QuietHours missingBegin = berlin(clock(2, 30), clock(6, 0));
    QVERIFY(!holds(missingBegin, "2026-03-29T01:59:59+01:00"));
    QVERIFY(holds(missingBegin, "2026-03-29T03:00:00+02:00"));
    QVERIFY(!holds(missingBegin, "2026-03-29T06:00:00+02:00"));
    const QuietHours gone = berlin(clock(2, 0), clock(3, 0));
    QVERIFY(!holds(gone, "2026-03-29T01:59:59+01:00"));
    QVERIFY(!holds(gone, "2026-03-29T03:00:00+02:00"));
    QVERIFY(holds(gone, "2026-03-30T02:30:00+02:00"));
}

void TstQuiethours::span_whereTheClockIsPutBack_endsTheFirstTime()
{
    // 2026-10-25: 03:00 +02:00 is followed by 02:00 +01:00.
    const QuietHours whole = berlin(clock(2, 0), clock(3, 0));
    QVERIFY(holds(whole, "2026-10-25T02:00:00+02:00"));
    QVERIFY(holds(whole, "2026-10-25T02:59:59+02:00"));
    QVERIFY(holds(whole, "2026-10-25T02:00:00+01:00"));
    QVERIFY(holds(whole, "2026-10-25T02:59:59+01:00"));
    QVERIFY(!holds(whole, "2026-10-25T03:00:00+01:00"));
    const QuietHours half = berlin(clock(22, 0), clock(2, 30));
    QVERIFY(holds(half, "2026-10-25T02:29:59+02:00"));
    QVERIFY(!holds(half, "2026-10-25T02:30:00+02:00"));
    QVERIFY(!holds(half, "2026-10-25T02:00:00+01:00")); // it has ended, and does not come again
    const QuietHours later = berlin(clock(2, 30), clock(6, 0));
    QVERIFY(!holds(later, "2026-10-25T02:29:59+02:00"));
    QVERIFY(holds(later, "2026-10-25T02:30:00+02:00"));
    QVERIFY(holds(later, "2026-10-25T02:10:00+01:00"));
}

void TstQuiethours::span_acrossAYear_isOneStretchADay()
{
    // Every ten minutes of a year, in zones with all kinds of changes: by the wall clock, but for the hours of changes.
    for (const char *name : {"Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu", "UTC"}) {
        const QTimeZone zone(name);
        const QuietHours nights{QString::fromLatin1(name), {{everyDay, clock(22, 0), clock(6, 0)}}, {}, {}};
        const qint64 begin = at("2026-01-01T00:00:00Z").ms;
        int odd = 0;
        for (int i = 0; i < 365 * 144; ++i) {
            const qint64 ms = begin + i * qint64(600'000);
            const QTime wall = QDateTime::fromMSecsSinceEpoch(ms, zone).time();
            odd += isQuiet(nights, {ms}, AlertRow::Requested) != (wall.hour() >= 22 || wall.hour() < 6);
        }
        QCOMPARE(odd, 0);
    }
}

void TstQuiethours::until_holdsWithoutAnyZone()
{
    QuietHours hours;
    QVERIFY(!holds(hours, "2026-06-01T12:00:00Z"));
    hours.until = at("2026-06-01T13:00:00Z");
    QVERIFY(holds(hours, "2026-06-01T12:59:59Z"));
    QVERIFY(!holds(hours, "2026-06-01T13:00:00Z"));
    QCOMPARE(endOf(hours, "2026-06-01T12:00:00Z"), u"2026-06-01T13:00:00Z"_s);
    QCOMPARE(quietState(hours, at("2026-06-01T14:00:00Z"), AlertRow::Requested), QuietState::Awake);
}

void TstQuiethours::onCall_rows_pierce()
{
    QuietHours hours = berlin(0, 0);
    hours.until = at("2030-01-01T00:00:00Z");
    hours.onCall = {AlertRow::Requested, AlertRow::LeadNobodyReachable};
    const Instant now = at("2026-06-01T12:00:00Z");
    QVERIFY(!isQuiet(hours, now, AlertRow::Requested));
    QVERIFY(!isQuiet(hours, now, AlertRow::LeadNobodyReachable));
    QVERIFY(isQuiet(hours, now, AlertRow::VisitorMessage));
    QVERIFY(!quietUntil(hours, now, AlertRow::Requested));
}

void TstQuiethours::zone_unknown_isNeverQuietAndSaidSo()
{
    const QuietHours nowhere{u"Mars/Olympus"_s, {{everyDay, 0, 0}}, {}, {}};
    const Instant now = at("2026-06-01T12:00:00Z");
    QCOMPARE(quietState(nowhere, now, AlertRow::Requested), QuietState::UnknownZone);
    QVERIFY(!isQuiet(nowhere, now, AlertRow::Requested));
    QuietHours disturbed = nowhere;
    disturbed.until = at("2026-06-02T12:00:00Z"); // what needs no zone holds
    QCOMPARE(quietState(disturbed, now, AlertRow::Requested), QuietState::Quiet);
    QVERIFY(isKnownZone(u"Europe/Berlin"_s) && isKnownZone(u"UTC"_s));
    QVERIFY(!isKnownZone(u"Mars/Olympus"_s) && !isKnownZone({}) && !isKnownZone(u"../../etc/passwd"_s));
    QVERIFY(!isKnownZone(u"Europe/Berl\u0131n"_s));
}

void TstQuiethours::end_goesOverIntoTheNextSpan()
{
    QuietHours hours = berlin(clock(22, 0), clock(0, 0));
    hours.spans.append({everyDay, clock(0, 0), clock(6, 0)});
    QCOMPARE(endOf(hours, "2026-06-01T23:00:00+02:00"), u"2026-06-02T04:00:00Z"_s);
    hours.until = at("2026-06-02T00:00:00+02:00");
    QCOMPARE(endOf(hours, "2026-06-01T12:00:00+02:00"), u"2026-06-02T04:00:00Z"_s);
    QCOMPARE(endOf(hours, "2026-06-02T12:00:00+02:00"), u"none"_s);
    QCOMPARE(endOf(berlin(0, 0), "2026-06-01T12:00:00Z"), u"none"_s); // every hour of every day
    hours.until = at("2027-06-02T12:00:00+02:00");
    QCOMPARE(endOf(hours, "2026-06-01T12:00:00+02:00"), u"2027-06-02T10:00:00Z"_s);
}

void TstQuiethours::quietAt_namesWhoIsQuiet()
{
    World world;
    world.agents[ann].alerts.quiet.until = world.now + Millis(1000);
    world.agents[bob].alerts.quiet.until = world.now;
    world.agents[cleo].alerts.quiet = world.agents[ann].alerts.quiet;
    world.agents[cleo].alerts.quiet.onCall = {AlertRow::Requested};
    QCOMPARE(quietAt(world.agents, AlertRow::Requested, world.now), QSet<AgentId>{ann});
    QCOMPARE(quietAt(world.agents, AlertRow::Offered, world.now), (QSet<AgentId>{ann, cleo}));
    QCOMPARE(quietAt(world.agents, AlertRow::Requested, world.now + Millis(1000)), QSet<AgentId>());
}

BATON_DOMAIN_TEST(TstQuiethours);

} // namespace Baton::Test

#include "tst_quiethours.moc"
