// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/metrics.h"
#include "protocol/wire/valuetables.h"

// Facts as they are kept and told, and figures.

namespace Baton::Protocol::Wire {

template<>
inline constexpr auto fieldsOf<HumanStretch> = table("HumanStretch", field("agent", &HumanStretch::agent, required),
                                                     field("from", &HumanStretch::from, required),
                                                     field("to", &HumanStretch::to),
                                                     field("snoozed", &HumanStretch::snoozed, atLeast(0)),
                                                     field("snoozed_since", &HumanStretch::snoozedSince));
template<>
inline constexpr auto fieldsOf<HandoffFacts> = table(
    "HandoffFacts", field("conversation", &HandoffFacts::conversation, required),
    field("no", &HandoffFacts::no, required, atLeast(0)), field("visitor", &HandoffFacts::visitor),
    field("requested_at", &HandoffFacts::requested, required), field("takeover", &HandoffFacts::takeover),
    field("reasons", &HandoffFacts::reasons, longest(64)), field("category", &HandoffFacts::category, required),
    field("intent", &HandoffFacts::intent, longest(64)), field("team", &HandoffFacts::team),
    field("target", &HandoffFacts::target), field("routed_at", &HandoffFacts::routed),
    field("offered_at", &HandoffFacts::offered, upTo(100'000)), field("claimed_at", &HandoffFacts::claimed),
    field("first_human_at", &HandoffFacts::firstHuman), field("last_human_at", &HandoffFacts::lastHuman),
    field("ended_at", &HandoffFacts::ended), field("outcome", &HandoffFacts::outcome), field("why", &HandoffFacts::why),
    field("in_hours", &HandoffFacts::inHours, required), field("deferred", &HandoffFacts::deferred),
    field("stretches", &HandoffFacts::stretches, upTo(100'000)), field("visitor_left_at", &HandoffFacts::visitorLeft),
    field("visitor_back_at", &HandoffFacts::visitorBack), field("survey_sent_at", &HandoffFacts::surveySent),
    field("rating", &HandoffFacts::rating), field("replies", &HandoffFacts::replies, upTo(1'000'000)),
    field("unanswered_since", &HandoffFacts::unanswered), field("test", &HandoffFacts::test),
    field("alerts_attempted", &HandoffFacts::alertsAttempted, atLeast(0)),
    field("alerts_seen", &HandoffFacts::alertsSeen, atLeast(0)), field("acknowledged_at", &HandoffFacts::acknowledged));
template<>
inline constexpr auto fieldsOf<ConversationFacts> = table(
    "ConversationFacts", field("conversation", &ConversationFacts::conversation, required),
    field("visitor", &ConversationFacts::visitor), field("started_at", &ConversationFacts::started, required),
    field("ai_messages", &ConversationFacts::aiMessages, atLeast(0)),
    field("first_visitor_at", &ConversationFacts::firstVisitor), field("first_ai_at", &ConversationFacts::firstAi),
    field("handoffs", &ConversationFacts::handoffs, atLeast(0)),
    field("takeovers", &ConversationFacts::takeovers, atLeast(0)),
    field("wanted_human", &ConversationFacts::wantedHuman), field("rating", &ConversationFacts::rating),
    field("test", &ConversationFacts::test), field("open", &ConversationFacts::open, atLeast(0)),
    field("last_handoff", &ConversationFacts::lastHandoff, atLeast(0)),
    field("last_served", &ConversationFacts::lastServed, atLeast(0)));
template<>
inline constexpr auto fieldsOf<Excluded> = table("Excluded", field("why", &Excluded::why, required, nonEmpty),
                                                 field("n", &Excluded::n, required, atLeast(0)));
template<>
inline constexpr auto fieldsOf<Figure> =
    table("Figure", field("name", &Figure::name, required, nonEmpty, longest(64)),
          field("group", &Figure::group, longest(64)), field("unit", &Figure::unit, required),
          field("numerator", &Figure::numerator, required), field("denominator", &Figure::denominator, required),
          field("n", &Figure::n, required), field("value", &Figure::value), field("p50", &Figure::p50),
          field("p90", &Figure::p90), field("p99", &Figure::p99), field("max", &Figure::max),
          field("excluded", &Figure::excluded), field("few", &Figure::few), field("business", &Figure::business));
template<>
inline constexpr auto
    fieldsOf<MetricsQuery> = table("MetricsQuery", field("from", &MetricsQuery::from), field("to", &MetricsQuery::to),
                                   field("teams", &MetricsQuery::teams, upTo(1000)),
                                   field("category", &MetricsQuery::category), field("by", &MetricsQuery::by),
                                   field("zone", &MetricsQuery::zone, longest(64)),
                                   field("names", &MetricsQuery::names, upTo(64), longest(64)));
template<>
inline constexpr auto fieldsOf<MetricsReport> = table("MetricsReport", field("query", &MetricsReport::query, required),
                                                      field("up_to", &MetricsReport::upTo, required, atLeast(0)),
                                                      field("figures", &MetricsReport::figures, upTo(maxFigures)));

} // namespace Baton::Protocol::Wire
