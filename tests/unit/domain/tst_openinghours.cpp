// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/openinghours.h"
#include "unit/domain/world.h"

#include <QElapsedTimer>
#include <QtTest>

namespace Baton::Test {

using namespace Qt::Literals::StringLiterals;

namespace {

Instant utc(const QString &iso)
{
    const QDateTime at = QDateTime::fromString(iso, Qt::ISODateWithMs);
    if (!at.isValid())
        qFatal("no time: %ls", qUtf16Printable(iso));
    return {at.toMSecsSinceEpoch()};
}

QString said(std::optional<Instant> at)
{
    return at ? inUtc(at->ms).toString(Qt::ISODateWithMs) : u"none"_s;
}

OpenSpan on(const QList<int> &days, int from, int to)
{
    return {days, from, to};
}

constexpr int h(int hour, int minute = 0)
{
    return hour * 60 + minute;
}

const QList<int> weekdays{1, 2, 3, 4, 5};
const QList<int> wholeWeek{1, 2, 3, 4, 5, 6, 7};

OpeningHours office(const QString &zone)
{
    return {zone, {on(weekdays, h(9), h(17))}};
}

/// Open from the one moment on and up to the other, and not a millisecond more.
void openBetween(const OpeningHours &hours, const QString &from, const QString &to)
{
    QVERIFY(!isOpen(hours, utc(from) - Millis(1)));
    QVERIFY(isOpen(hours, utc(from)));
    QVERIFY(isOpen(hours, utc(to) - Millis(1)));
    QVERIFY(!isOpen(hours, utc(to)));
    QCOMPARE(said(nextOpening(hours, utc(from) - Millis(1))), said(utc(from)));
    QCOMPARE(said(nextChange(hours, utc(from))), said(utc(to)));
    QCOMPARE(said(nextChange(hours, utc(to) - Millis(1))), said(utc(to)));
}

} // namespace

class TstOpeninghours : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noHours_areAlwaysOpen();
    void aWeek_opensAndClosesToTheMillisecond_data();
    void aWeek_opensAndClosesToTheMillisecond();
    void theClockPutForward_aBeginningInTheGapIsTheChange();
    void theClockPutBack_hoursThatComeTwiceCountTwice();
    void midnight_inTheGapAndTwice();
    void aSign_holdsForWhoeverReadsTheClock_data();
    void aSign_holdsForWhoeverReadsTheClock();
    void theWeekEnd_isPassedOver();
    void overMidnight_goesOnIntoTheNextDay();
    void holidays_areClosedOrHaveTheirOwnHours();
    void alwaysOrNever_isSaidInTime();
    void dayOff_tellsWeekEndsAndHolidays();
    void tidied_isOneForm();
    void faults_data();
    void faults();
};

void TstOpeninghours::noHours_areAlwaysOpen()
{
    const Instant at = utc(u"2026-05-03T12:00:00Z"_s);
    QVERIFY(isOpen({}, at));
    QVERIFY(!nextChange({}, at) && !nextOpening({}, at));
    // A machine that does not know the zone sends nobody away.
    const OpeningHours unknown{u"Mars/Olympus"_s, {on(weekdays, h(9), h(17))}};
    QVERIFY(isOpen(unknown, at));
    QVERIFY(!nextChange(unknown, at) && !nextOpening(unknown, at));
    QCOMPARE(dayOff(unknown, at), DayOff());
    QCOMPARE(dayOff({}, at), DayOff());
}

void TstOpeninghours::aWeek_opensAndClosesToTheMillisecond_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    const auto row = [](const char *name, const char *zone, const char *from, const char *to) {
        QTest::newRow(name) << QString::fromLatin1(zone) << QString::fromLatin1(from) << QString::fromLatin1(to);
    };
    row("Berlin, winter", "Europe/Berlin", "2026-03-27T08:00:00Z", "2026-03-27T16:00:00Z");
    row("Berlin, summer", "Europe/Berlin", "2026-03-30T07:00:00Z", "2026-03-30T15:00:00Z");
    row("Berlin, winter again", "Europe/Berlin", "2026-10-26T08:00:00Z", "2026-10-26T16:00:00Z");
    row("New York, winter", "America/New_York", "2026-03-06T14:00:00Z", "2026-03-06T22:00:00Z");
    row("New York, summer", "America/New_York", "2026-03-09T13:00:00Z", "2026-03-09T21:00:00Z");
    row("New York, winter again", "America/New_York", "2026-11-02T14:00:00Z", "2026-11-02T22:00:00Z");
    row("Lord Howe, summer", "Australia/Lord_Howe", "2026-04-02T22:00:00Z", "2026-04-03T06:00:00Z");
    row("Lord Howe, winter", "Australia/Lord_Howe", "2026-04-05T22:30:00Z", "2026-04-06T06:30:00Z");
    row("Lord Howe, summer again", "Australia/Lord_Howe", "2026-10-04T22:00:00Z", "2026-10-05T06:00:00Z");
    row("Kolkata", "Asia/Kolkata", "2026-03-30T03:30:00Z", "2026-03-30T11:30:00Z");
    row("Tokyo", "Asia/Tokyo", "2026-03-30T00:00:00Z", "2026-03-30T08:00:00Z");
    row("Sao Paulo, winter", "America/Sao_Paulo", "2018-11-02T12:00:00Z", "2018-11-02T20:00:00Z");
    row("Sao Paulo, summer", "America/Sao_Paulo", "2018-11-05T11:00:00Z", "2018-11-05T19:00:00Z");
    row("UTC", "UTC", "2026-03-30T09:00:00Z", "2026-03-30T17:00:00Z");
}

void TstOpeninghours::aWeek_opensAndClosesToTheMillisecond()
{
    QFETCH(QString, zone);
    QFETCH(QString, from);
    QFETCH(QString, to);
    openBetween(office(zone), from, to);
}

void TstOpeninghours::theClockPutForward_aBeginningInTheGapIsTheChange()
{
    const auto sunday = [](const QString &zone, int from, int to) { return OpeningHours{zone, {on({7}, from, to)}}; };
    // 2026-03-29, 02:00 is 03:00.
    openBetween(sunday(u"Europe/Berlin"_s, h(2, 30), h(6)), u"2026-03-29T01:00:00Z"_s, u"2026-03-29T04:00:00Z"_s);
    openBetween(sunday(u"Europe/Berlin"_s, h(1), h(2, 30)), u"2026-03-29T00:00:00Z"_s, u"2026-03-29T01:00:00Z"_s);
    // All of it is left out: they open a week later.
    const OpeningHours inTheGap = sunday(u"Europe/Berlin"_s, h(2, 10), h(2, 50));
    QVERIFY(!isOpen(inTheGap, utc(u"2026-03-29T01:00:00Z"_s)));
    QCOMPARE(said(nextOpening(inTheGap, utc(u"2026-03-28T12:00:00Z"_s))), u"2026-04-05T00:10:00.000Z"_s);
    openBetween(sunday(u"America/New_York"_s, h(2, 30), h(6)), u"2026-03-08T07:00:00Z"_s, u"2026-03-08T10:00:00Z"_s);
    // Half an hour: 02:00 is 02:30.
    openBetween(sunday(u"Australia/Lord_Howe"_s, h(2, 15), h(5)), u"2026-10-03T15:30:00Z"_s, u"2026-10-03T18:00:00Z"_s);
}

void TstOpeninghours::theClockPutBack_hoursThatComeTwiceCountTwice()
{
    const auto sunday = [](const QString &zone, int from, int to) { return OpeningHours{zone, {on({7}, from, to)}}; };
    // 2026-10-25, 03:00 is 02:00.
    openBetween(sunday(u"Europe/Berlin"_s, h(2), h(3)), u"2026-10-25T00:00:00Z"_s, u"2026-10-25T02:00:00Z"_s);
    openBetween(sunday(u"Europe/Berlin"_s, h(1), h(2, 30)), u"2026-10-24T23:00:00Z"_s, u"2026-10-25T01:30:00Z"_s);
    openBetween(sunday(u"Europe/Berlin"_s, h(2, 30), h(4)), u"2026-10-25T00:30:00Z"_s, u"2026-10-25T03:00:00Z"_s);
    openBetween(sunday(u"America/New_York"_s, h(1), h(2)), u"2026-11-01T05:00:00Z"_s, u"2026-11-01T07:00:00Z"_s);
    // Half an hour: 02:00 is 01:30.
    openBetween(sunday(u"Australia/Lord_Howe"_s, h(1, 45), h(3)), u"2026-04-04T14:45:00Z"_s, u"2026-04-04T16:30:00Z"_s);
}

void TstOpeninghours::midnight_inTheGapAndTwice()
{
    const QString zone = u"America/Sao_Paulo"_s;
    // The day 2018-11-04 began at 01:00.
    openBetween({zone, {on({7}, 0, h(6))}}, u"2018-11-04T03:00:00Z"_s, u"2018-11-04T08:00:00Z"_s);
    openBetween({zone, {on({6}, h(20), minutesOfDay)}}, u"2018-11-03T23:00:00Z"_s, u"2018-11-04T03:00:00Z"_s);
    // On 2019-02-16 the hour before midnight came twice.
    openBetween({zone, {on({6}, h(23), minutesOfDay)}}, u"2019-02-17T01:00:00Z"_s, u"2019-02-17T03:00:00Z"_s);
    const OpeningHours through{zone, {on({6}, h(20), minutesOfDay), on({7}, 0, h(2))}};
    openBetween(through, u"2018-11-03T23:00:00Z"_s, u"2018-11-04T04:00:00Z"_s);
    // A minute after midnight the clock went back an hour, into the day before.
    const OpeningHours newfoundland{u"America/St_Johns"_s, {on({7}, 0, h(3))}};
    QVERIFY(isOpen(newfoundland, utc(u"2010-11-07T02:30:30Z"_s)));
    QVERIFY(isOpen(newfoundland, utc(u"2010-11-07T03:00:00Z"_s)));
}

void TstOpeninghours::aSign_holdsForWhoeverReadsTheClock_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("from");
    QTest::addColumn<bool>("isTwice");
    QTest::newRow("Berlin, forward") << u"Europe/Berlin"_s << u"2026-03-27T00:00:00Z"_s << false;
    QTest::newRow("Berlin, back") << u"Europe/Berlin"_s << u"2026-10-23T00:00:00Z"_s << true;
    QTest::newRow("New York, forward") << u"America/New_York"_s << u"2026-03-06T00:00:00Z"_s << false;
    QTest::newRow("New York, back") << u"America/New_York"_s << u"2026-10-30T00:00:00Z"_s << true;
    QTest::newRow("Lord Howe, forward") << u"Australia/Lord_Howe"_s << u"2026-10-01T00:00:00Z"_s << false;
    QTest::newRow("Lord Howe, back") << u"Australia/Lord_Howe"_s << u"2026-04-02T00:00:00Z"_s << true;
    QTest::newRow("Kolkata") << u"Asia/Kolkata"_s << u"2026-03-27T00:00:00Z"_s << false;
    QTest::newRow("Sao Paulo, forward") << u"America/Sao_Paulo"_s << u"2018-11-02T00:00:00Z"_s << false;
    QTest::newRow("Sao Paulo, back") << u"America/Sao_Paulo"_s << u"2019-02-15T00:00:00Z"_s << true;
    QTest::newRow("Tokyo") << u"Asia/Tokyo"_s << u"2026-03-27T00:00:00Z"_s << false;
}

/// Five days around a change, ten minutes by ten minutes, against the reading of the clock.
void TstOpeninghours::aSign_holdsForWhoeverReadsTheClock()
{
    QFETCH(QString, zone);
    QFETCH(QString, from);
    QFETCH(bool, isTwice);
    const OpeningHours hours{zone,
                             {on(wholeWeek, h(0, 20), h(1, 40)), on(wholeWeek, h(2, 10), h(2, 50)),
                              on({1, 3, 5, 7}, h(9), h(12)), on(wholeWeek, h(23, 10), h(23, 50))}};
    const QTimeZone clock(zone.toLatin1());
    int more = 0;
    Instant at = utc(from);
    for (int i = 0; i < 5 * 24 * 6; ++i, at = at + std::chrono::minutes(10)) {
        const QDateTime wall = QDateTime::fromMSecsSinceEpoch(at.ms, clock);
        const int minute = wall.time().hour() * 60 + wall.time().minute();
        const bool reads = std::any_of(hours.spans.cbegin(), hours.spans.cend(), [&](const OpenSpan &span) {
            return span.days.contains(wall.date().dayOfWeek()) && span.from <= minute && minute < span.to;
        });
        const bool is = isOpen(hours, at);
        QVERIFY2(is || !reads, qPrintable(said(at)));
        more += is && !reads ? 1 : 0;
        const auto change = nextChange(hours, at);
        QVERIFY(change && *change > at);
        QCOMPARE(isOpen(hours, *change - Millis(1)), is);
        QCOMPARE(isOpen(hours, *change), !is);
    }
    // More than the clock says only between the two times that a span begins or ends.
    QVERIFY2(isTwice ? more <= 6 : more == 0, qPrintable(QString::number(more)));
}

void TstOpeninghours::theWeekEnd_isPassedOver()
{
    // Friday evening to Monday morning, over a change of the clock either way.
    QCOMPARE(said(nextOpening(office(u"Europe/Berlin"_s), utc(u"2026-03-27T16:00:00Z"_s))),
             u"2026-03-30T07:00:00.000Z"_s);
    QCOMPARE(said(nextOpening(office(u"Europe/Berlin"_s), utc(u"2026-10-23T15:00:00Z"_s))),
             u"2026-10-26T08:00:00.000Z"_s);
    QCOMPARE(said(nextOpening(office(u"America/New_York"_s), utc(u"2026-10-30T21:00:00Z"_s))),
             u"2026-11-02T14:00:00.000Z"_s);
    QVERIFY(!nextOpening(office(u"Asia/Tokyo"_s), utc(u"2026-03-30T01:00:00Z"_s))); // they are open
}

void TstOpeninghours::overMidnight_goesOnIntoTheNextDay()
{
    const OpeningHours bar{u"Europe/Berlin"_s, {on({5}, h(22), h(2)), on({6}, h(2), h(2)), on({2}, h(22), 0)}};
    // Friday night, and with Saturday's day of 24 hours in one piece.
    openBetween(bar, u"2026-05-08T20:00:00Z"_s, u"2026-05-10T00:00:00Z"_s);
    openBetween(bar, u"2026-05-05T20:00:00Z"_s, u"2026-05-05T22:00:00Z"_s); // 00:00 is the end of the day
    const OpeningHours ofDay{u"Europe/Berlin"_s, {on({2}, h(22), minutesOfDay)}};
    openBetween(ofDay, u"2026-05-05T20:00:00Z"_s, u"2026-05-05T22:00:00Z"_s);
}

void TstOpeninghours::holidays_areClosedOrHaveTheirOwnHours()
{
    OpeningHours hours = office(u"Europe/Berlin"_s);
    hours.specialDays = {{u"2026-12-24"_s, u"Christmas Eve"_s, {on({}, h(9), h(12))}},
                         {u"2026-12-25"_s, u"Christmas Day"_s},
                         {u"2026-12-27"_s, u"Stocktaking"_s, {on({}, h(10), h(11)), on({}, h(23), h(1))}}};
    openBetween(hours, u"2026-12-24T08:00:00Z"_s, u"2026-12-24T11:00:00Z"_s);
    QVERIFY(!isOpen(hours, utc(u"2026-12-25T10:00:00Z"_s)));
    QCOMPARE(said(nextOpening(hours, utc(u"2026-12-24T11:00:00Z"_s))), u"2026-12-27T09:00:00.000Z"_s);
    openBetween(hours, u"2026-12-27T22:00:00Z"_s, u"2026-12-28T00:00:00Z"_s);
    // By the clock of the zone: in Tokyo it is the holiday while it is the day before in UTC.
    OpeningHours tokyo = office(u"Asia/Tokyo"_s);
    tokyo.specialDays = {{u"2026-05-05"_s, u"Children's Day"_s}};
    QVERIFY(isOpen(tokyo, utc(u"2026-05-04T00:00:00Z"_s)));
    QVERIFY(!isOpen(tokyo, utc(u"2026-05-05T00:00:00Z"_s)));
    QVERIFY(isOpen(tokyo, utc(u"2026-05-06T00:00:00Z"_s)));
    // What began on the day before goes on into a holiday, and nothing begins on it.
    OpeningHours nights{u"Europe/Berlin"_s, {on(wholeWeek, h(22), h(2))}};
    nights.specialDays = {{u"2026-05-09"_s, u"Closed"_s}};
    openBetween(nights, u"2026-05-08T20:00:00Z"_s, u"2026-05-09T00:00:00Z"_s);
    QCOMPARE(said(nextOpening(nights, utc(u"2026-05-09T00:00:00Z"_s))), u"2026-05-10T20:00:00.000Z"_s);
}

void TstOpeninghours::alwaysOrNever_isSaidInTime()
{
    QElapsedTimer taken;
    taken.start();
    const Instant at = utc(u"2026-05-03T12:00:00Z"_s);
    const OpeningHours always{u"Europe/Berlin"_s, {on(wholeWeek, 0, minutesOfDay)}};
    QVERIFY(isOpen(always, at) && !nextChange(always, at) && !nextOpening(always, at));
    const OpeningHours never{u"Europe/Berlin"_s};
    QVERIFY(!isOpen(never, at) && !nextChange(never, at) && !nextOpening(never, at));
    OpeningHours once = never;
    once.specialDays = {{u"2027-05-04"_s, u"Jubilee"_s, {on({}, h(9), h(10))}}};
    QCOMPARE(said(nextOpening(once, at)), u"2027-05-04T07:00:00.000Z"_s);
    once.specialDays = {{u"2027-05-05"_s, u"Jubilee"_s, {on({}, h(9), h(10))}}};
    QVERIFY(!nextOpening(once, at)); // a year and a day
    QVERIFY2(taken.elapsed() < 2'000, qPrintable(QString::number(taken.elapsed())));
}

void TstOpeninghours::dayOff_tellsWeekEndsAndHolidays()
{
    OpeningHours hours = office(u"Asia/Tokyo"_s);
    hours.specialDays = {{u"2026-05-05"_s, u"Children's Day"_s},
                         {u"2026-05-06"_s, u"Half a day"_s, {on({}, h(9), h(12))}}};
    QCOMPARE(dayOff(hours, utc(u"2026-05-03T12:00:00Z"_s)), (DayOff{true, {}})); // Sunday
    QCOMPARE(dayOff(hours, utc(u"2026-05-03T15:00:00Z"_s)), (DayOff{false, {}})); // Monday there
    QCOMPARE(dayOff(hours, utc(u"2026-05-05T03:00:00Z"_s)), (DayOff{true, u"Children's Day"_s}));
    QCOMPARE(dayOff(hours, utc(u"2026-05-06T12:00:00Z"_s)), (DayOff{false, u"Half a day"_s}));
}

void TstOpeninghours::tidied_isOneForm()
{
    const OpeningHours wild{u" Europe/Berlin "_s,
                            {on({3}, h(13), h(17)), on({2, 1, 1}, h(9), h(12)), on({3}, h(9), h(12))},
                            {{u"2026-12-25"_s, u" Christmas\n Day "_s, {on({5}, h(10), h(12)), on({}, h(8), h(9))}},
                             {u"2026-01-01"_s, u"New Year"_s}}};
    const OpeningHours tidy{u"Europe/Berlin"_s,
                            {on({1, 2, 3}, h(9), h(12)), on({3}, h(13), h(17))},
                            {{u"2026-01-01"_s, u"New Year"_s},
                             {u"2026-12-25"_s, u"Christmas Day"_s, {on({}, h(8), h(9)), on({}, h(10), h(12))}}}};
    QCOMPARE(tidied(wild), tidy);
    QCOMPARE(tidied(tidy), tidy);
    QCOMPARE(faultOf(tidy), QString());
    QCOMPARE(spansOn(tidy, 3), (QList<OpenSpan>{on({3}, h(9), h(12)), on({3}, h(13), h(17))}));
    // The same hours twice on one day are not lost, but found to overlap.
    const OpeningHours twice = tidied({u"UTC"_s, {on({1}, h(9), h(12)), on({1}, h(9), h(12))}});
    QCOMPARE(faultOf(twice), u"spans of day 1: they overlap"_s);
}

void TstOpeninghours::faults_data()
{
    QTest::addColumn<OpeningHours>("hours");
    QTest::addColumn<QString>("fault");
    const auto berlin = [](const QList<OpenSpan> &spans, const QList<SpecialDay> &days = {}) {
        return OpeningHours{u"Europe/Berlin"_s, spans, days};
    };
    const auto add = [](const char *name, const OpeningHours &hours, const QString &fault) {
        QTest::newRow(name) << hours << fault;
    };
    const auto many = [](int count) {
        QList<OpenSpan> spans;
        for (int i = 0; i < count; ++i)
            spans.append(on({4}, h(i), h(i, 30)));
        return spans;
    };
    const auto holidays = [](int count) {
        QList<SpecialDay> days;
        for (int i = 0; i < count; ++i)
            days.append({QDate(2026, 1, 1).addDays(i).toString(Qt::ISODate), u"Day"_s});
        return days;
    };
    add("none", {}, {});
    add("a day's end", berlin({on({1}, h(22), minutesOfDay)}), {});
    add("over midnight", berlin({on({1}, h(9), h(12)), on({1}, h(22), h(2))}), {});
    add("one after the other", berlin({on({1}, h(9), h(12)), on({1}, h(12), h(17))}), {});
    add("six", berlin(many(6)), {});
    add("seven", berlin(many(7)), u"spans of day 4: too many"_s);
    add("sixty", berlin({}, holidays(60)), {});
    add("sixty-one", berlin({}, holidays(61)), u"special_days: too many"_s);
    add("no zone", {{}, {on({1}, h(9), h(12))}}, u"zone: needed where there are hours"_s);
    add("no zone, a holiday", {{}, {}, {{u"2026-12-25"_s, {}}}}, u"zone: needed where there are hours"_s);
    add("unknown zone", {u"Mars/Olympus"_s}, u"zone: unknown time zone Mars/Olympus"_s);
    add("overlap", berlin({on({1}, h(9), h(12)), on({1}, h(11, 59), h(17))}), u"spans of day 1: they overlap"_s);
    add("night first", berlin({on({7}, h(8), h(2)), on({7}, h(9), h(10))}), u"spans of day 7: they overlap"_s);
    add("before the day", berlin({on({1}, -1, h(2))}), u"spans: no time of a week"_s);
    add("begins at its end", berlin({on({1}, minutesOfDay, h(2))}), u"spans: no time of a week"_s);
    add("ends after it", berlin({on({1}, h(9), minutesOfDay + 1)}), u"spans: no time of a week"_s);
    add("ends before it", berlin({on({1}, h(9), -1)}), u"spans: no time of a week"_s);
    add("no day", berlin({on({}, h(9), h(10))}), u"spans: no time of a week"_s);
    add("day 0", berlin({on({0, 1}, h(9), h(10))}), u"spans: no time of a week"_s);
    add("day 8", berlin({on({1, 8}, h(9), h(10))}), u"spans: no time of a week"_s);
    add("no date", berlin({}, {{u"2026-02-30"_s, {}}}), u"special_days: no date 2026-02-30"_s);
    add("another date", berlin({}, {{u"24.12.26"_s, {}}}), u"special_days: no date 24.12.26"_s);
    add("a date twice", berlin({}, {{u"2026-12-25"_s, {}}, {u"2026-12-25"_s, {}}}),
        u"special_days: twice 2026-12-25"_s);
    add("no time of a holiday", berlin({}, {{u"2026-12-25"_s, {}, {on({}, h(9), 2'000)}}}),
        u"special_days: no time on 2026-12-25"_s);
    add("overlap on a holiday", berlin({}, {{u"2026-12-25"_s, {}, {on({}, h(9), h(12)), on({}, h(10), h(11))}}}),
        u"special_days 2026-12-25: they overlap"_s);
}

void TstOpeninghours::faults()
{
    QFETCH(OpeningHours, hours);
    QFETCH(QString, fault);
    QCOMPARE(faultOf(hours), fault);
}

BATON_DOMAIN_TEST(TstOpeninghours);

} // namespace Baton::Test

#include "tst_openinghours.moc"
