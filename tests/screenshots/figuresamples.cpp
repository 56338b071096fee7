// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "screenshots/figuresamples.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Test {

namespace {

constexpr int few = 20;

struct Sample
{
    QString name;
    int perDay; ///< denominator
    int percent; ///< or seconds, of a span
    QStringList without; ///< why some are left out
};

QList<Sample> samples()
{
    return {{u"handoff_rate"_s, 46, 31, {}},
            {u"time_to_human"_s, 12, 74, {u"takeover"_s, u"unanswered"_s}},
            {u"conversion"_s, 12, 18, {u"unanswered"_s}},
            {u"csat"_s, 5, 84, {}},
            {u"missed"_s, 14, 9, {u"open"_s, u"refused"_s, u"takeover"_s}},
            {u"repeat_contact"_s, 11, 13, {u"open"_s, u"unanswered"_s}}};
}

Figure figureOf(const Sample &sample, const QString &group, qint64 count, int sway)
{
    Figure made;
    made.name = sample.name;
    made.group = group;
    made.denominator = made.n = count;
    made.few = count < few;
    const int level = sample.percent * (100 + sway) / 100;
    if (sample.name == "time_to_human"_L1) {
        made.unit = FigureUnit::Span;
        made.numerator = count * level * 1'300;
        if (count > 0) {
            made.value = made.p50 = level * 1'000;
            made.p90 = level * 3'100;
        }
    } else {
        made.unit = FigureUnit::Percent;
        made.numerator = count * level / 100;
        if (count > 0)
            made.value = made.numerator * 10'000 / count;
    }
    for (const QString &why : sample.without)
        made.excluded.append({why, count / (why == "open"_L1 ? 30 : 9) + 1});
    return made;
}

QStringList groupsOf(const MetricsQuery &query, Instant now)
{
    QStringList groups;
    const QDateTime from = QDateTime::fromMSecsSinceEpoch(query.from.ms);
    const QDateTime to = QDateTime::fromMSecsSinceEpoch(query.to.ms > 0 ? query.to.ms : now.ms);
    switch (query.by) {
    case FigureGroup::None:
    case FigureGroup::Quarter:
        break;
    case FigureGroup::Day:
        for (QDate day = from.date(); day <= to.date(); day = day.addDays(1))
            groups.append(day.toString(Qt::ISODate));
        break;
    case FigureGroup::Hour:
        for (int hour = 7; hour < 20; ++hour)
            groups.append(u"%1"_s.arg(hour, 2, 10, QChar(u'0')));
        break;
    case FigureGroup::Team:
        groups = {u"t_sales01"_s, u"t_supp001"_s, u"-"_s};
        break;
    case FigureGroup::Category:
        groups = {u"sales"_s, u"support"_s, u"billing"_s, u"technical"_s, u"general"_s, u"other"_s};
        break;
    case FigureGroup::Reason:
        groups = {u"explicit_request"_s, u"low_confidence"_s, u"frustration"_s, u"sales_intent"_s, u"custom_quote"_s};
        break;
    }
    return groups;
}

} // namespace

QList<Figure> sampleFigures(const MetricsQuery &query, Instant now, Amount amount)
{
    const qint64 size = amount == Amount::Empty ? 0 : amount == Amount::Crowded ? 40'000 : 1;
    const int sway = query.to.ms > 0 ? -12 : 0; // what was before was lower
    const QDateTime from = QDateTime::fromMSecsSinceEpoch(query.from.ms);
    const QDateTime to = QDateTime::fromMSecsSinceEpoch(query.to.ms > 0 ? query.to.ms : now.ms);
    const qint64 days = from.date().daysTo(to.date()) + 1;
    const QStringList groups = groupsOf(query, now);
    QList<Figure> figures;
    for (const Sample &sample : samples()) {
        const bool isOfTalk = sample.name == "handoff_rate"_L1;
        if (isOfTalk && !query.teams.isEmpty())
            continue; // a conversation has no team
        const bool isInTime = query.by == FigureGroup::Day || query.by == FigureGroup::Hour;
        qint64 sum = 0;
        QList<Figure> ofGroups;
        for (int i = 0; i < int(groups.size()) && (isInTime || !isOfTalk); ++i) {
            const bool isGap = query.by == FigureGroup::Day && i % 7 == 3;
            const qint64 whole = sample.perDay * size * (query.by == FigureGroup::Day ? 1 : days);
            const qint64 count = isGap         ? 0
                : query.by == FigureGroup::Day ? whole + whole * (i % 5) / 10
                                               : whole / (i + 2);
            sum += count;
            if (count > 0)
                ofGroups.append(figureOf(sample, groups.at(i), count, sway + i * 13 % 31 - 15));
        }
        figures.append(figureOf(sample, {},
                                groups.isEmpty() || isOfTalk ? std::max(sum, sample.perDay * size * days) : sum, sway));
        figures.append(ofGroups);
    }
    return figures;
}

} // namespace Baton::Test
