// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/metrics.h"

#include "domain/figurebook.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

// The window, and the groups in it.

namespace Baton {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Members
{
    HandoffList handoffs;
    ConversationList conversations;
};

QString timeGroup(Instant at, FigureGroup by, const QTimeZone &zone)
{
    constexpr qint64 quarterMs = 900'000; // begins alike in all zones there are
    if (by == FigureGroup::Quarter)
        return QDateTime::fromMSecsSinceEpoch(at.ms - at.ms % quarterMs, Qt::UTC).toString(u"yyyy-MM-ddTHH:mm'Z'"_s);
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(at.ms, zone);
    return by == FigureGroup::Hour ? local.toString(u"HH"_s) : local.toString(u"yyyy-MM-dd"_s);
}

QStringList groupsOf(const HandoffFacts &facts, FigureGroup by, const QTimeZone &zone)
{
    switch (by) {
    case FigureGroup::None:
        return {};
    case FigureGroup::Team:
        return {facts.team.isEmpty() ? u"-"_s : facts.team.toString()};
    case FigureGroup::Category:
        return {figureName(facts.category)};
    case FigureGroup::Reason:
        return facts.reasons;
    case FigureGroup::Hour:
    case FigureGroup::Day:
    case FigureGroup::Quarter:
        return {timeGroup(facts.requested, by, zone)};
    }
    return {};
}

QList<Figure> figuresOfHandoffs(const HandoffList &handoffs, const FigureSight &sight)
{
    QList<Figure> figures = figuresOfWaiting(handoffs, sight);
    figures.append(figuresOfOutcomes(handoffs, sight));
    figures.append(figuresAfterwards(handoffs, sight));
    return figures;
}

} // namespace

QString figureName(Category category)
{
    switch (category) {
    case Category::Sales:
        return u"sales"_s;
    case Category::Support:
        return u"support"_s;
    case Category::Billing:
        return u"billing"_s;
    case Category::Technical:
        return u"technical"_s;
    case Category::General:
        return u"general"_s;
    case Category::Other:
        return u"other"_s;
    }
    return {};
}

QList<Figure> figuresOf(const Facts &facts, const MetricsQuery &query, Instant now, const BusinessTime &business,
                        const MetricsSettings &settings)
{
    const Instant to = query.to.ms > 0 ? std::min(query.to, now) : now;
    const FigureSight sight{facts, settings, query.from, to, business};
    QTimeZone zone = query.zone.isEmpty() ? QTimeZone::utc() : QTimeZone(query.zone.toLatin1());
    if (!zone.isValid())
        zone = QTimeZone::utc();
    const bool ofAll = query.teams.isEmpty() && !query.category;
    const auto isIn = [&](Instant at) { return at >= query.from && at < to; };
    Members all;
    QMap<QString, Members> groups;
    for (const HandoffFacts &one : facts.handoffs) {
        if (one.test || !isIn(one.requested) || (!query.teams.isEmpty() && !query.teams.contains(one.team))
            || (query.category && one.category != *query.category))
            continue;
        all.handoffs.append(&one);
        for (const QString &group : groupsOf(one, query.by, zone))
            groups[group].handoffs.append(&one);
    }
    const bool inTime =
        query.by == FigureGroup::Hour || query.by == FigureGroup::Day || query.by == FigureGroup::Quarter;
    for (const ConversationFacts &one : facts.conversations) {
        if (one.test || !ofAll || !isIn(one.started))
            continue;
        all.conversations.append(&one);
        if (inTime)
            groups[timeGroup(one.started, query.by, zone)].conversations.append(&one);
    }
    QList<Figure> figures = figuresOfHandoffs(all.handoffs, sight);
    if (ofAll) {
        figures.append(figuresOfTalk(all.conversations, sight));
        figures.append(figuresOfAgents(sight));
    }
    for (auto it = groups.cbegin(); it != groups.cend(); ++it) {
        QList<Figure> ofGroup = figuresOfHandoffs(it->handoffs, sight);
        if (ofAll && inTime)
            ofGroup.append(figuresOfTalk(it->conversations, sight));
        for (Figure &figure : ofGroup)
            figure.group = it.key();
        figures.append(ofGroup);
    }
    if (!query.names.isEmpty())
        figures.removeIf([&](const Figure &figure) { return !query.names.contains(figure.name); });
    return figures;
}

} // namespace Baton
