// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"
#include "domain/values.h"

#include <functional>

namespace Baton {

// What is measured, and what it is measured by. docs/metrics.md says each figure in words.

/// One agent had the conversation in a handoff, from claim or transfer to whatever took it away.
struct HumanStretch
{
    AgentId agent;
    Instant from;
    std::optional<Instant> to; ///< none while it lasts
    Millis snoozed{0}; ///< of it, snoozes that are over
    std::optional<Instant> snoozedSince; ///< the one that lasts

    friend bool operator==(const HumanStretch &, const HumanStretch &) = default;
};

/// What one handoff came to, folded from the log; no word of what was said.
struct HandoffFacts
{
    ConversationId conversation;
    int no = 0;
    VisitorId visitor;
    Instant requested;
    bool takeover = false; ///< an agent took the conversation from the AI; nobody waited
    QStringList reasons; ///< codes, each once
    Category category = Category::General;
    QString intent;
    TeamId team; ///< the last it was given to; empty where it never was
    Millis target{0}; ///< promised to the first human reply when it was first routed; 0 for none
    std::optional<Instant> routed; ///< first time
    QList<Instant> offered;
    std::optional<Instant> claimed; ///< first time
    std::optional<Instant> firstHuman; ///< first message of an agent
    std::optional<Instant> lastHuman;
    std::optional<Instant> ended;
    std::optional<Outcome> outcome; ///< with `ended`
    std::optional<MissedWhy> why;
    bool inHours = true; ///< its team was open when it was routed first
    bool deferred = false; ///< to an opening, at some time
    QList<HumanStretch> stretches; ///< in order
    std::optional<Instant> visitorLeft; ///< last time
    std::optional<Instant> visitorBack; ///< after that
    std::optional<Instant> surveySent;
    std::optional<int> rating; ///< 1 to 5, the last
    QList<Millis> replies; ///< after the first: from a visitor's first unanswered message to the agent's next
    std::optional<Instant> unanswered; ///< the visitor waits since; stays where it ended so
    bool test = false; ///< or spam: in no figure
    // Of the receipts beside the log.
    int alertsAttempted = 0; ///< an alert is a step of the ladder for a person
    int alertsSeen = 0; ///< of these, displayed or acknowledged
    std::optional<Instant> acknowledged; ///< first, by anybody

    friend bool operator==(const HandoffFacts &, const HandoffFacts &) = default;
};

/// What one conversation came to beside its handoffs.
struct ConversationFacts
{
    ConversationId conversation;
    VisitorId visitor;
    Instant started;
    qint64 aiMessages = 0;
    std::optional<Instant> firstVisitor; ///< first message of the visitor
    std::optional<Instant> firstAi; ///< first answer after it
    int handoffs = 0; ///< requests, takeovers left out
    int takeovers = 0;
    bool wantedHuman = false; ///< the AI noted that a person was wanted, and asked for none, as where handoffs are off
    std::optional<int> rating; ///< of the AI alone: nobody had the conversation before
    bool test = false;
    int open = 0; ///< number of the handoff that is open, 0 for none
    int lastHandoff = 0; ///< number of the last one
    int lastServed = 0; ///< number of the last handoff with a message of an agent

    friend bool operator==(const ConversationFacts &, const ConversationFacts &) = default;
};

/// A visitor reached a goal for the first time.
struct GoalFact
{
    VisitorId visitor;
    QString goal;
    Instant at;
    bool test = false;

    friend bool operator==(const GoalFact &, const GoalFact &) = default;
};

/// An agent's status from then on.
struct StatusFact
{
    AgentId agent;
    Instant at;
    Status status = Status::Offline;

    friend bool operator==(const StatusFact &, const StatusFact &) = default;
};

/// All that figures are made of.
struct Facts
{
    QList<HandoffFacts> handoffs; ///< not ended when the window begins, whenever they were requested
    QList<ConversationFacts> conversations; ///< started in the window
    QList<GoalFact> goals; ///< reached at the window's start or later
    QList<StatusFact> statuses; ///< ascending at for each agent, from the last before the window on
    QList<Instant> corrections; ///< an admin put an answer of the AI right, or took it back; in the window

    friend bool operator==(const Facts &, const Facts &) = default;
};

enum class FigureUnit {
    Count,
    Percent, ///< value in hundredths of a per cent
    Span, ///< value, numerator and percentiles in milliseconds
    Ratio, ///< value in hundredths
};

/// Left out of a figure, and why.
struct Excluded
{
    QString why; ///< open, unanswered, short, deferred, …; see docs/metrics.md
    qint64 n = 0;

    friend bool operator==(const Excluded &, const Excluded &) = default;
};

struct Figure
{
    QString name; ///< as in docs/metrics.md
    QString group; ///< team, category, reason, hour (`00` to `23`), day (`2026-03-29`) or beginning of
                   ///< a quarter of an hour (`2026-03-29T10:15Z`); empty for all
    FigureUnit unit = FigureUnit::Count;
    qint64 numerator = 0; ///< of spans their sum
    qint64 denominator = 0; ///< of spans their number
    qint64 n = 0; ///< what it rests on
    std::optional<qint64> value; ///< of spans the median; none where the denominator is 0
    std::optional<qint64> p50; ///< nearest rank, of spans only
    std::optional<qint64> p90;
    std::optional<qint64> p99;
    std::optional<qint64> max;
    QList<Excluded> excluded; ///< ascending why
    bool few = false; ///< n is too small to read much into it
    bool business = false; ///< counts opening hours only

    friend bool operator==(const Figure &, const Figure &) = default;
};

enum class FigureGroup { None, Team, Category, Reason, Hour, Day, Quarter };

struct MetricsQuery
{
    Instant from;
    Instant to; ///< first moment that does not belong; 0 for now
    QList<TeamId> teams; ///< of these alone; empty for all
    std::optional<Category> category;
    FigureGroup by = FigureGroup::None;
    QString zone; ///< IANA, of hours and days; empty for UTC
    QStringList names = {}; ///< of the figures wanted; empty for all

    friend bool operator==(const MetricsQuery &, const MetricsQuery &) = default;
};

struct MetricsReport
{
    MetricsQuery query; ///< as it was answered: `to` is set
    qint64 upTo = 0; ///< seq of the last event that is counted
    QList<Figure> figures;

    friend bool operator==(const MetricsReport &, const MetricsReport &) = default;
};

/// Bounds that formulas go by.
struct MetricsSettings
{
    Millis shortAbandon{5'000}; ///< who leaves before that has not waited
    Millis attribution = std::chrono::hours(24 * 7); ///< a goal counts for a handoff so long
    Millis repeatWithin = std::chrono::hours(24 * 7);
    Millis bounceWithin = std::chrono::minutes(10);
    Millis acknowledgedWithin{60'000};
    int goodRating = 4;
    int badRating = 2;
    int few = 20; ///< n below it is few
};

constexpr int maxFigures = 2'000; ///< of a report that a console is told; one with more is refused, not cut

/// How much of a span falls into a team's opening hours.
using BusinessTime = std::function<Millis(const TeamId &team, Instant from, Instant to)>;

/// Every figure of a window. Grouped, there are those of all first and then those of each group; a handoff with several
/// reasons is in the group of each. Figures of conversations and agents are left out where teams or a category are
/// asked for. Without `business` there are no figures of opening hours. `now` bounds what lasts.
QList<Figure> figuresOf(const Facts &facts, const MetricsQuery &query, Instant now, const BusinessTime &business = {},
                        const MetricsSettings &settings = {});

/// The value at `percent` of the sorted list: the smallest that so many per cent of all are not above.
qint64 nearestRank(const QList<qint64> &sorted, int percent);

/// The name of a category in figures, which is that of the protocol.
QString figureName(Category category);

} // namespace Baton
