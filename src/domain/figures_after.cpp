// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/figurebook.h"

#include <QHash>
#include <QSet>

#include <algorithm>

// What came of a handoff: ratings, goals, whether the visitor had to come again, and whether its alerts were seen.

namespace Baton {

namespace {

QList<Figure> ratingsOf(const HandoffList &handoffs, const FigureSight &sight)
{
    Share good;
    Share answered;
    for (const HandoffFacts *facts : handoffs) {
        if (facts->rating)
            good.count(*facts->rating >= sight.settings.goodRating);
        if (facts->surveySent)
            answered.count(facts->rating.has_value());
    }
    return {good.figure("csat", sight.settings), answered.figure("survey_response", sight.settings)};
}

using OfVisitor = QHash<VisitorId, HandoffList>;

OfVisitor byVisitor(const Facts &facts)
{
    OfVisitor all;
    for (const HandoffFacts &one : facts.handoffs)
        if (!one.test)
            all[one.visitor].append(&one);
    return all;
}

/// The handoffs that goals are credited to: each goal to the last one of its visitor with a message of an agent before
/// it, while that lasts; a goal counts the first time that a visitor reaches it.
QSet<const HandoffFacts *> converted(const FigureSight &sight, const OfVisitor &all)
{
    QSet<const HandoffFacts *> found;
    for (const GoalFact &goal : sight.facts.goals) {
        if (goal.test)
            continue;
        const HandoffFacts *last = nullptr;
        for (const HandoffFacts *facts : all.value(goal.visitor)) {
            if (facts->lastHuman && *facts->lastHuman <= goal.at && (!last || *last->lastHuman < *facts->lastHuman))
                last = facts;
        }
        if (last && goal.at - *last->lastHuman <= sight.settings.attribution)
            found.insert(last);
    }
    return found;
}

bool reachesAfter(const HandoffFacts &facts, const FigureSight &sight, const QHash<VisitorId, QList<Instant>> &goals)
{
    const QList<Instant> reached = goals.value(facts.visitor);
    return std::any_of(reached.cbegin(), reached.cend(), [&](Instant at) {
        return at > facts.requested && at - facts.requested <= sight.settings.attribution;
    });
}

QList<Figure> conversions(const HandoffList &handoffs, const FigureSight &sight, const OfVisitor &all)
{
    const QSet<const HandoffFacts *> credited = converted(sight, all);
    QHash<VisitorId, QList<Instant>> goals;
    for (const GoalFact &goal : sight.facts.goals)
        if (!goal.test)
            goals[goal.visitor].append(goal.at);
    Share with;
    Share without;
    for (const HandoffFacts *facts : handoffs) {
        if (facts->firstHuman) {
            with.count(credited.contains(facts));
            without.leaveOut("answered");
        } else {
            with.leaveOut("unanswered");
            if (facts->ended)
                without.count(reachesAfter(*facts, sight, goals));
            else
                without.leaveOut("open");
        }
    }
    return {with.figure("conversion", sight.settings), without.figure("conversion_without_human", sight.settings)};
}

/// Whether the visitor asks for a person again within some time; who takes a conversation over does not make it so.
bool comesAgain(const HandoffFacts &facts, const HandoffList &others, Millis within, bool sameCategory)
{
    return std::any_of(others.cbegin(), others.cend(), [&](const HandoffFacts *other) {
        return other != &facts && !other->takeover && other->requested >= *facts.ended
            && other->requested - *facts.ended <= within && (!sameCategory || other->category == facts.category);
    });
}

QList<Figure> repeats(const HandoffList &handoffs, const FigureSight &sight, const OfVisitor &all)
{
    Share again;
    Share same;
    Share bounced;
    for (const HandoffFacts *facts : handoffs) {
        const HandoffList others = all.value(facts->visitor);
        if (facts->firstHuman && facts->ended) {
            again.count(comesAgain(*facts, others, sight.settings.repeatWithin, false));
            same.count(comesAgain(*facts, others, sight.settings.repeatWithin, true));
        } else {
            again.leaveOut(facts->firstHuman ? "open" : "unanswered");
            same.leaveOut(facts->firstHuman ? "open" : "unanswered");
        }
        if (facts->outcome == Outcome::Returned) {
            HandoffList here;
            std::copy_if(others.cbegin(), others.cend(), std::back_inserter(here),
                         [facts](const HandoffFacts *other) { return other->conversation == facts->conversation; });
            bounced.count(comesAgain(*facts, here, sight.settings.bounceWithin, false));
        }
    }
    return {again.figure("repeat_contact", sight.settings), same.figure("repeat_contact_same_category", sight.settings),
            bounced.figure("return_bounce", sight.settings)};
}

QList<Figure> noticing(const HandoffList &handoffs, const FigureSight &sight)
{
    Share acknowledged;
    qint64 attempted = 0;
    qint64 seen = 0;
    for (const HandoffFacts *facts : handoffs) {
        attempted += facts->alertsAttempted;
        seen += facts->alertsSeen;
        if (facts->takeover || !facts->inHours) {
            acknowledged.leaveOut(facts->takeover ? "takeover" : "out_of_hours");
            continue;
        }
        // Who claims has noticed.
        std::optional<Instant> first = facts->acknowledged;
        if (facts->claimed && (!first || *facts->claimed < *first))
            first = facts->claimed;
        acknowledged.count(first && *first - facts->requested <= sight.settings.acknowledgedWithin);
    }
    Figure shown;
    shown.name = QStringLiteral("alerts_seen");
    shown.unit = FigureUnit::Percent;
    shown.numerator = seen;
    shown.denominator = attempted;
    shown.n = attempted;
    shown.value = hundredths(seen, attempted, 100);
    shown.few = attempted < sight.settings.few;
    return {acknowledged.figure("acknowledged", sight.settings), shown};
}

} // namespace

QList<Figure> figuresAfterwards(const HandoffList &handoffs, const FigureSight &sight)
{
    const OfVisitor all = byVisitor(sight.facts);
    QList<Figure> figures = ratingsOf(handoffs, sight);
    figures.append(conversions(handoffs, sight, all));
    figures.append(repeats(handoffs, sight, all));
    figures.append(noticing(handoffs, sight));
    return figures;
}

} // namespace Baton
