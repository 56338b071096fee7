// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/openinghours.h"

#include "domain/guard.h"
#include "domain/text.h"

#include <algorithm>

namespace Baton {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int daysAhead = 366; ///< that are looked through for an opening
constexpr int daysOpen = 14; ///< in a row that are looked through for a closing
constexpr int daysOfWeek = 7;
constexpr qsizetype longestZoneName = 64;
constexpr qsizetype bytesOfHours = 64; ///< of the names of the fields, and whatever is always there
constexpr qsizetype bytesOfSpan = 44;
constexpr qsizetype bytesOfSpecialDay = 48;

/// From the first moment on and up to the second, which is not before it.
struct Opened
{
    qint64 from = 0;
    qint64 to = 0;

    bool holds(qint64 at) const { return from <= at && at < to; }
};

/// Hours with their zone and special days looked up once.
class Calendar
{
public:
    explicit Calendar(const OpeningHours &hours)
        : m_hours(hours)
        , m_zone(zoneOf(hours.zone))
    {}

    bool isKnown() const { return m_zone.isValid(); }
    QDate dayOf(qint64 at) const { return dayAt(m_zone, at); }

    const SpecialDay *special(QDate day) const
    {
        const QString date = day.toString(Qt::ISODate);
        const auto found = std::find_if(m_hours.specialDays.cbegin(), m_hours.specialDays.cend(),
                                        [&date](const SpecialDay &one) { return one.date == date; });
        return found == m_hours.specialDays.cend() ? nullptr : &*found;
    }

    QList<OpenSpan> spansOf(QDate day) const
    {
        const SpecialDay *own = special(day);
        return own ? own->spans : spansOn(m_hours, day.dayOfWeek());
    }

    QList<Opened> openedOn(QDate day) const
    {
        QList<Opened> opened;
        const QList<OpenSpan> spans = spansOf(day);
        for (const OpenSpan &span : spans) {
            const int toMinute = span.to > span.from ? span.to : span.to + minutesOfDay;
            const Opened one{firstMomentOf(m_zone, wallAt(day, span.from)),
                             lastMomentOf(m_zone, wallAt(day, toMinute))};
            if (one.from < one.to)
                opened.append(one);
        }
        return opened;
    }

    /// The latest end of what holds at a moment. Where the clock is put back over midnight, what begins on the day
    /// after may hold before.
    std::optional<qint64> endAt(qint64 at) const
    {
        std::optional<qint64> end;
        const QDate today = dayOf(at);
        for (const int ahead : {-2, -1, 0, 1}) {
            const QList<Opened> opened = openedOn(today.addDays(ahead));
            for (const Opened &one : opened) {
                if (one.holds(at))
                    end = std::max(end.value_or(one.to), one.to);
            }
        }
        return end;
    }

    std::optional<qint64> opensAfter(qint64 at) const
    {
        const QDate today = dayOf(at);
        for (int ahead = -1; ahead <= daysAhead; ++ahead) {
            std::optional<qint64> first;
            const QList<Opened> opened = openedOn(today.addDays(ahead));
            for (const Opened &one : opened) {
                if (one.from > at)
                    first = std::min(first.value_or(one.from), one.from);
            }
            if (first)
                return first;
        }
        return std::nullopt;
    }

    std::optional<qint64> closesAfter(qint64 at) const
    {
        qint64 end = at;
        for (auto next = endAt(end); next && *next > end; next = endAt(end)) {
            if (*next - at > daysOpen * dayMs)
                return std::nullopt;
            end = *next;
        }
        return end;
    }

private:
    const OpeningHours &m_hours;
    QTimeZone m_zone;
};

bool comesFirst(const OpenSpan &a, const OpenSpan &b)
{
    return std::pair(a.from, a.to) < std::pair(b.from, b.to);
}

/// Of one day, in their order: none begins before the one before it has ended.
bool areApart(const QList<OpenSpan> &spans)
{
    for (qsizetype i = 1; i < spans.size(); ++i) {
        const OpenSpan &before = spans[i - 1];
        if (before.to <= before.from || spans[i].from < before.to)
            return false;
    }
    return true;
}

bool areTimes(const QList<OpenSpan> &spans)
{
    return std::all_of(spans.cbegin(), spans.cend(), [](const OpenSpan &span) {
        return span.from >= 0 && span.from < minutesOfDay && span.to >= 0 && span.to <= minutesOfDay;
    });
}

bool areDays(const QList<OpenSpan> &spans)
{
    return std::all_of(spans.cbegin(), spans.cend(), [](const OpenSpan &span) {
        return !span.days.isEmpty() && span.days.constFirst() >= 1 && span.days.constLast() <= daysOfWeek;
    });
}

/// What is wrong with the spans of one day; `where` is what it is called.
QString faultOfDay(const QList<OpenSpan> &spans, const QString &where)
{
    if (!BATON_GUARD(spans.size() <= maxSpansADay))
        return where + u": too many"_s;
    if (!BATON_GUARD(areApart(spans)))
        return where + u": they overlap"_s;
    return {};
}

QString faultOfSpecialDays(const QList<SpecialDay> &days)
{
    if (!BATON_GUARD(days.size() <= maxSpecialDays))
        return u"special_days: too many"_s;
    QString before;
    for (const SpecialDay &day : days) {
        if (!BATON_GUARD(QDate::fromString(day.date, u"yyyy-MM-dd"_s).isValid()))
            return u"special_days: no date "_s + oneLine(day.date, maxDayNameCodePoints);
        if (!BATON_GUARD(day.date != before))
            return u"special_days: twice "_s + day.date;
        before = day.date;
        if (!BATON_GUARD(areTimes(day.spans)))
            return u"special_days: no time on "_s + day.date;
        if (const QString fault = faultOfDay(day.spans, u"special_days "_s + day.date); !fault.isEmpty())
            return fault;
    }
    return {};
}

} // namespace

bool isOpen(const OpeningHours &hours, Instant at)
{
    const Calendar calendar(hours);
    return hours.isEmpty() || !calendar.isKnown() || calendar.endAt(at.ms);
}

std::optional<Instant> nextOpening(const OpeningHours &hours, Instant at)
{
    return isOpen(hours, at) ? std::nullopt : nextChange(hours, at);
}

std::optional<Instant> nextChange(const OpeningHours &hours, Instant at)
{
    const Calendar calendar(hours);
    if (hours.isEmpty() || !calendar.isKnown())
        return std::nullopt;
    const auto change = calendar.endAt(at.ms) ? calendar.closesAfter(at.ms) : calendar.opensAfter(at.ms);
    return change ? std::optional(Instant{*change}) : std::nullopt;
}

DayOff dayOff(const OpeningHours &hours, Instant at)
{
    const Calendar calendar(hours);
    if (hours.isEmpty() || !calendar.isKnown())
        return {};
    const QDate day = calendar.dayOf(at.ms);
    const SpecialDay *special = calendar.special(day);
    return {calendar.spansOf(day).isEmpty(), special ? special->name : QString()};
}

QList<OpenSpan> spansOn(const OpeningHours &hours, int day)
{
    QList<OpenSpan> spans;
    for (const OpenSpan &span : hours.spans) {
        if (span.days.contains(day))
            spans.append({{day}, span.from, span.to});
    }
    std::sort(spans.begin(), spans.end(), comesFirst);
    return spans;
}

OpeningHours tidied(const OpeningHours &hours)
{
    OpeningHours tidy;
    tidy.zone = hours.zone.trimmed();
    for (OpenSpan span : hours.spans) {
        std::sort(span.days.begin(), span.days.end());
        span.days.erase(std::unique(span.days.begin(), span.days.end()), span.days.end());
        const auto same = std::find_if(tidy.spans.begin(), tidy.spans.end(), [&span](const OpenSpan &other) {
            return other.from == span.from && other.to == span.to
                && std::none_of(span.days.cbegin(), span.days.cend(),
                                [&other](int day) { return other.days.contains(day); });
        });
        if (same == tidy.spans.end()) {
            tidy.spans.append(span);
        } else {
            same->days.append(span.days);
            std::sort(same->days.begin(), same->days.end());
        }
    }
    std::stable_sort(tidy.spans.begin(), tidy.spans.end(), comesFirst);
    for (const SpecialDay &special : hours.specialDays) {
        SpecialDay day{special.date.trimmed(), cleanName(special.name), special.spans};
        for (OpenSpan &span : day.spans)
            span.days.clear();
        std::sort(day.spans.begin(), day.spans.end(), comesFirst);
        tidy.specialDays.append(day);
    }
    std::stable_sort(tidy.specialDays.begin(), tidy.specialDays.end(),
                     [](const SpecialDay &a, const SpecialDay &b) { return a.date < b.date; });
    return tidy;
}

QString faultOf(const OpeningHours &hours)
{
    if (!BATON_GUARD(!hours.isEmpty() || (hours.spans.isEmpty() && hours.specialDays.isEmpty())))
        return u"zone: needed where there are hours"_s;
    if (!BATON_GUARD(hours.isEmpty() || (hours.zone.size() <= longestZoneName && isKnownZone(hours.zone))))
        return u"zone: unknown time zone "_s + oneLine(hours.zone, longestZoneName);
    if (!BATON_GUARD(areTimes(hours.spans) && areDays(hours.spans)))
        return u"spans: no time of a week"_s;
    for (int day = 1; day <= daysOfWeek; ++day) {
        if (const QString fault = faultOfDay(spansOn(hours, day), u"spans of day "_s + QString::number(day));
            !fault.isEmpty())
            return fault;
    }
    return faultOfSpecialDays(hours.specialDays);
}

qsizetype hoursBytes(const OpeningHours &hours)
{
    if (hours.isEmpty())
        return 0;
    qsizetype bytes = bytesOfHours + hours.zone.size();
    for (const OpenSpan &span : hours.spans)
        bytes += bytesOfSpan + 2 * span.days.size();
    for (const SpecialDay &day : hours.specialDays) {
        // A quotation mark and a backslash take two.
        bytes += bytesOfSpecialDay + day.name.toUtf8().size() + day.name.count(u'"') + day.name.count(u'\\')
            + bytesOfSpan * day.spans.size();
    }
    return bytes;
}

} // namespace Baton
