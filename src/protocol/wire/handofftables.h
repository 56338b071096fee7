// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/rehearsedturn.h"
#include "protocol/wire/rules.h"

// When the AI hands over, and what rules make of a conversation. What has a default that is not empty is required: a
// list is read over the items that are there.

namespace Baton::Protocol::Wire {

template<>
inline constexpr auto fieldsOf<ReasonRule> =
    table("ReasonRule", field("on", &ReasonRule::on, required), field("from", &ReasonRule::from, between(0, 100)),
          field("action", &ReasonRule::action, required), field("fields", &ReasonRule::fields, upTo(16), longest(32)),
          field("questions", &ReasonRule::questions, required, between(0, 100)), field("urgent", &ReasonRule::urgent));
template<>
inline constexpr auto
    fieldsOf<IcpRule> = table("IcpRule", field("company_size", &IcpRule::companySize, required, between(0, 10'000'000)),
                              field("roles", &IcpRule::roles, upTo(100), longest(100)),
                              field("keywords", &IcpRule::keywords, upTo(100), longest(100)),
                              field("needed", &IcpRule::needed, required, between(0, 100)));
template<>
inline constexpr auto fieldsOf<PageRule> = table("PageRule", field("pattern", &PageRule::pattern, longest(400)),
                                                 field("group", &PageRule::group, required),
                                                 field("on", &PageRule::on, required),
                                                 field("action", &PageRule::action, required),
                                                 field("fields", &PageRule::fields, upTo(16), longest(32)),
                                                 field("questions", &PageRule::questions, required, between(0, 100)),
                                                 field("team", &PageRule::team), field("category", &PageRule::category),
                                                 field("urgent", &PageRule::urgent));
template<>
inline constexpr auto
    fieldsOf<CategoryRule> = table("CategoryRule", field("category", &CategoryRule::category, required),
                                   field("fields", &CategoryRule::fields, upTo(16), longest(32)),
                                   field("questions", &CategoryRule::questions, required, between(0, 100)));
template<>
inline constexpr auto fieldsOf<HandoffRules> = table(
    "HandoffRules", field("reasons", &HandoffRules::reasons),
    field("friction", &HandoffRules::friction, required, between(0, 1000)),
    field("frustration", &HandoffRules::frustration, required, between(0, 1000)),
    field("talk_turns", &HandoffRules::talkTurns, required, between(0, 1000)),
    field("complexity", &HandoffRules::complexity, required, between(0, 100)),
    field("lead_score", &HandoffRules::leadScore, required, between(0, 100)),
    field("lead_weights", &HandoffRules::leadWeights, between(0, 100)), field("icp", &HandoffRules::icp, required),
    field("pages", &HandoffRules::pages, required, upTo(100)), field("revision", &HandoffRules::revision, atLeast(0)),
    field("categories", &HandoffRules::categories, upTo(16)));
template<>
inline constexpr auto fieldsOf<HandoffSettings> =
    table("HandoffSettings", field("rules", &HandoffSettings::rules, required),
          field("enabled", &HandoffSettings::enabled, required),
          field("fallbacks", &HandoffSettings::fallbacks, required, between(0, 100)),
          field("answer_threshold", &HandoffSettings::answerThreshold, required, between(0, 100)));
template<>
inline constexpr auto fieldsOf<RehearsedReason> =
    table("RehearsedReason", field("code", &RehearsedReason::code, required, nonEmpty, longest(64)),
          field("confidence", &RehearsedReason::confidence, between(0, 100)),
          field("from", &RehearsedReason::from, between(0, 100)), field("action", &RehearsedReason::action, required),
          field("acts", &RehearsedReason::acts), field("value", &RehearsedReason::value),
          field("threshold", &RehearsedReason::threshold), field("detail", &RehearsedReason::detail, longest(400)));
template<>
inline constexpr auto fieldsOf<RehearsedTurn> =
    table("RehearsedTurn", field("n", &RehearsedTurn::n, required, atLeast(0)),
          field("text", &RehearsedTurn::text, longest(200)), field("reasons", &RehearsedTurn::reasons),
          field("step", &RehearsedTurn::step, required), field("field", &RehearsedTurn::field, longest(32)),
          field("category", &RehearsedTurn::category, required), field("intent", &RehearsedTurn::intent, longest(64)),
          field("urgency", &RehearsedTurn::urgency, required), field("team", &RehearsedTurn::team),
          field("complexity", &RehearsedTurn::complexity, between(0, 100)),
          field("friction", &RehearsedTurn::friction, atLeast(0)), field("lead", &RehearsedTurn::lead, between(0, 100)),
          field("known", &RehearsedTurn::known, between(0, 100)));

} // namespace Baton::Protocol::Wire
