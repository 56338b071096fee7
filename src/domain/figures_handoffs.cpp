// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/figurebook.h"

#include <algorithm>

// What is measured of a handoff while it is open, and how it ended.

namespace Baton {

namespace {

bool hasEnded(const HandoffFacts &facts, Outcome outcome)
{
    return facts.outcome == outcome;
}

bool leftEarly(const HandoffFacts &facts, const MetricsSettings &settings)
{
    return hasEnded(facts, Outcome::Missed) && facts.why == MissedWhy::Left && facts.visitorLeft
        && *facts.visitorLeft - facts.requested < settings.shortAbandon;
}

/// When the stretch began in which the first message was written.
std::optional<Instant> hadSince(const HandoffFacts &facts)
{
    std::optional<Instant> since;
    for (const HumanStretch &stretch : facts.stretches)
        if (facts.firstHuman && stretch.from <= *facts.firstHuman)
            since = stretch.from;
    return since;
}

/// Why a handoff that nobody answered is in no share of answers; null where it is one of the missed.
const char *whyUnanswered(const HandoffFacts &facts)
{
    if (!facts.outcome)
        return "open";
    switch (*facts.outcome) {
    case Outcome::Missed:
        return nullptr;
    case Outcome::Cancelled:
        return "cancelled";
    case Outcome::Refused:
        return "refused";
    case Outcome::Returned:
    case Outcome::Resolved:
    case Outcome::Dropped:
        return "unanswered";
    }
    return "unanswered";
}

/// Why a handoff never stood in the queue, or stands there still; null where it did and is over.
const char *whyNotQueued(const HandoffFacts &facts)
{
    if (facts.takeover)
        return "takeover";
    if (!facts.ended)
        return "open";
    return hasEnded(facts, Outcome::Refused) ? "refused" : nullptr;
}

Figure withinTarget(const HandoffList &handoffs, const FigureSight &sight, bool business)
{
    Share share;
    for (const HandoffFacts *facts : handoffs) {
        if (facts->takeover) {
            share.leaveOut("takeover");
        } else if (facts->target <= Millis(0)) {
            share.leaveOut("no_target");
        } else if (facts->firstHuman) {
            const Millis waited = business ? sight.business(facts->team, facts->requested, *facts->firstHuman)
                                           : *facts->firstHuman - facts->requested;
            share.count(waited <= facts->target);
        } else if (const char *why = whyUnanswered(*facts)) {
            share.leaveOut(why);
        } else if (leftEarly(*facts, sight.settings)) {
            share.leaveOut("short");
        } else {
            share.count(false);
        }
    }
    Figure figure = share.figure(business ? "sla_business" : "sla", sight.settings);
    figure.business = business;
    return figure;
}

Figure timeToHuman(const HandoffList &handoffs, const FigureSight &sight, bool business)
{
    Spans spans;
    for (const HandoffFacts *facts : handoffs) {
        if (facts->takeover)
            spans.leaveOut("takeover");
        else if (!facts->firstHuman)
            spans.leaveOut("unanswered");
        else if (business)
            spans.add(sight.business(facts->team, facts->requested, *facts->firstHuman));
        else
            spans.add(*facts->firstHuman - facts->requested);
    }
    Figure figure = spans.figure(business ? "time_to_human_business" : "time_to_human", sight.settings);
    figure.business = business;
    return figure;
}

QList<Figure> partsOfWaiting(const HandoffList &handoffs, const FigureSight &sight)
{
    Spans wait;
    Spans compose;
    for (const HandoffFacts *facts : handoffs) {
        if (facts->takeover)
            wait.leaveOut("takeover");
        else if (!facts->claimed)
            wait.leaveOut("unclaimed");
        else
            wait.add(*facts->claimed - facts->requested);
        if (const auto since = hadSince(*facts))
            compose.add(*facts->firstHuman - *since);
        else
            compose.leaveOut("unanswered");
    }
    return {wait.figure("wait", sight.settings), compose.figure("compose", sight.settings)};
}

QList<Figure> spansOfWork(const HandoffList &handoffs, const FigureSight &sight)
{
    Spans replies;
    Spans handling;
    for (const HandoffFacts *facts : handoffs) {
        for (const Millis reply : facts->replies)
            replies.add(reply);
        if (facts->unanswered && facts->firstHuman)
            replies.leaveOut("unanswered");
        if (!facts->ended) {
            handling.leaveOut("open");
            continue;
        }
        if (facts->stretches.isEmpty()) {
            handling.leaveOut("unclaimed");
            continue;
        }
        Millis sum{0};
        for (const HumanStretch &stretch : facts->stretches)
            sum += stretch.to.value_or(*facts->ended) - stretch.from - stretch.snoozed;
        handling.add(sum);
    }
    return {replies.figure("reply_time", sight.settings), handling.figure("handle_time", sight.settings)};
}

} // namespace

QList<Figure> figuresOfWaiting(const HandoffList &handoffs, const FigureSight &sight)
{
    qint64 takeovers = 0;
    for (const HandoffFacts *facts : handoffs)
        takeovers += facts->takeover ? 1 : 0;
    QList<Figure> figures{countOf("handoffs", handoffs.size() - takeovers), countOf("takeovers", takeovers)};
    figures.append(timeToHuman(handoffs, sight, false));
    figures.append(partsOfWaiting(handoffs, sight));
    figures.append(spansOfWork(handoffs, sight));
    figures.append(withinTarget(handoffs, sight, false));
    if (sight.business) {
        figures.append(timeToHuman(handoffs, sight, true));
        figures.append(withinTarget(handoffs, sight, true));
    }
    return figures;
}

QList<Figure> figuresOfOutcomes(const HandoffList &handoffs, const FigureSight &sight)
{
    Share abandoned;
    Share missed;
    Share dropped;
    qint64 early = 0;
    for (const HandoffFacts *facts : handoffs) {
        if (const char *why = whyNotQueued(*facts)) {
            abandoned.leaveOut(why);
            missed.leaveOut(why);
        } else {
            const bool isShort = leftEarly(*facts, sight.settings);
            early += isShort ? 1 : 0;
            missed.count(hasEnded(*facts, Outcome::Missed));
            if (facts->deferred)
                abandoned.leaveOut("deferred");
            else if (isShort)
                abandoned.leaveOut("short");
            else
                abandoned.count(hasEnded(*facts, Outcome::Missed) && facts->why == MissedWhy::Left);
        }
        if (!facts->claimed)
            dropped.leaveOut("unclaimed");
        else if (!facts->ended)
            dropped.leaveOut("open");
        else
            dropped.count(hasEnded(*facts, Outcome::Dropped));
    }
    return {abandoned.figure("abandonment", sight.settings), countOf("short_abandons", early),
            missed.figure("missed", sight.settings), dropped.figure("dropped", sight.settings)};
}

} // namespace Baton
