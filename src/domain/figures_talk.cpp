// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/figurebook.h"

#include <QHash>

#include <algorithm>

// What the AI does by itself, and how much of their time agents have conversations.

namespace Baton {

namespace {

struct Span
{
    Instant from;
    Instant to;
};

/// The parts of one list that lie in a span.
Millis overlap(const QList<Span> &spans, const Span &with)
{
    Millis sum{0};
    for (const Span &one : spans) {
        const Instant from = std::max(one.from, with.from);
        const Instant to = std::min(one.to, with.to);
        if (to > from)
            sum += to - from;
    }
    return sum;
}

/// Spans that touch become one; ascending.
QList<Span> joined(QList<Span> spans)
{
    std::sort(spans.begin(), spans.end(), [](const Span &a, const Span &b) { return a.from < b.from; });
    QList<Span> whole;
    for (const Span &one : std::as_const(spans)) {
        if (!whole.isEmpty() && one.from <= whole.constLast().to)
            whole.last().to = std::max(whole.constLast().to, one.to);
        else
            whole.append(one);
    }
    return whole;
}

QHash<AgentId, QList<Span>> availableSpans(const FigureSight &sight)
{
    QHash<AgentId, QList<StatusFact>> changes;
    for (const StatusFact &one : sight.facts.statuses)
        changes[one.agent].append(one);
    QHash<AgentId, QList<Span>> all;
    for (auto it = changes.cbegin(); it != changes.cend(); ++it) {
        for (qsizetype i = 0; i < it->size(); ++i) {
            const Instant until = i + 1 < it->size() ? it->at(i + 1).at : sight.to;
            const Span span{std::max(it->at(i).at, sight.from), std::min(until, sight.to)};
            if (it->at(i).status == Status::Available && span.to > span.from)
                all[it.key()].append(span);
        }
    }
    return all;
}

} // namespace

QList<Figure> figuresOfTalk(const ConversationList &conversations, const FigureSight &sight)
{
    Share handedOff;
    Share takenOver;
    Share contained;
    Share satisfied;
    Share answered;
    Share bad;
    Share good;
    Spans first;
    for (const ConversationFacts *facts : conversations) {
        // Every conversation begins with the AI, so each counts.
        handedOff.count(facts->handoffs > 0);
        takenOver.count(facts->takeovers > 0);
        const bool isContained = facts->handoffs == 0 && facts->takeovers == 0 && !facts->wantedHuman;
        contained.count(isContained);
        if (isContained && facts->rating)
            satisfied.count(*facts->rating >= sight.settings.goodRating);
        if (facts->rating)
            good.count(*facts->rating >= sight.settings.goodRating);
        if (facts->rating && facts->aiMessages > 0)
            bad.count(*facts->rating <= sight.settings.badRating);
        if (!facts->firstVisitor) {
            answered.leaveOut("silent");
            first.leaveOut("silent");
            continue;
        }
        answered.count(facts->firstAi.has_value());
        if (facts->firstAi)
            first.add(*facts->firstAi - *facts->firstVisitor);
        else
            first.leaveOut("unanswered");
    }
    const MetricsSettings &settings = sight.settings;
    return {countOf("conversations", conversations.size()),
            handedOff.figure("handoff_rate", settings),
            takenOver.figure("takeover_rate", settings),
            contained.figure("containment", settings),
            satisfied.figure("satisfied_containment", settings),
            first.figure("first_ai_answer", settings),
            answered.figure("answered_by_ai", settings),
            good.figure("csat_ai", settings),
            bad.figure("ai_rated_bad", settings)};
}

QList<Figure> figuresOfAgents(const FigureSight &sight)
{
    QHash<AgentId, QList<Span>> owned;
    for (const HandoffFacts &facts : sight.facts.handoffs) {
        if (facts.test)
            continue;
        for (const HumanStretch &stretch : facts.stretches)
            owned[stretch.agent].append({stretch.from, stretch.to.value_or(sight.to)});
    }
    const QHash<AgentId, QList<Span>> available = availableSpans(sight);
    Millis ready{0};
    Millis busy{0};
    Millis each{0};
    for (auto it = available.cbegin(); it != available.cend(); ++it) {
        const QList<Span> stretches = owned.value(it.key());
        const QList<Span> any = joined(stretches);
        for (const Span &span : *it) {
            ready += span.to - span.from;
            busy += overlap(any, span);
            each += overlap(stretches, span);
        }
    }
    Figure occupancy;
    occupancy.name = QStringLiteral("occupancy");
    occupancy.unit = FigureUnit::Percent;
    occupancy.numerator = busy.count();
    occupancy.denominator = ready.count();
    occupancy.n = available.size();
    occupancy.value = hundredths(busy.count(), ready.count(), 100);
    Figure concurrency;
    concurrency.name = QStringLiteral("concurrency");
    concurrency.unit = FigureUnit::Ratio;
    concurrency.numerator = each.count();
    concurrency.denominator = busy.count();
    concurrency.n = available.size();
    concurrency.value = hundredths(each.count(), busy.count(), 1);
    return {occupancy, concurrency, countOf("corrected_answers", sight.facts.corrections.size())};
}

} // namespace Baton
