// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/alertbook.h"
#include "domain/alertcount.h"
#include "domain/alertstory.h"
#include "domain/whisper.h"
#include "protocol/wire/rules.h"

// What is set about alerts. Its rows, channels, tones and privacies are open sets: see isOpen in names.h.

namespace Baton::Protocol::Wire {

constexpr int lockReasonLength = 200; ///< what is more is refused before it is cleaned

template<>
inline constexpr auto fieldsOf<AlertRowChoice> = table(
    "AlertRowChoice", field("on", &AlertRowChoice::on), field("after", &AlertRowChoice::after),
    field("tone", &AlertRowChoice::tone), field("repeat", &AlertRowChoice::repeat),
    field("cap", &AlertRowChoice::cap, between(0, 1000)), field("privacy", &AlertRowChoice::privacy),
    field("above", &AlertRowChoice::above, between(0, 10'000)), field("only_behind", &AlertRowChoice::onlyBehind));
template<>
inline constexpr auto fieldsOf<AlertRules> = table("AlertRules", field("choices", &AlertRules::choices),
                                                   field("locks", &AlertRules::locks, longest(lockReasonLength)),
                                                   field("revision", &AlertRules::revision, atLeast(0)));
template<>
inline constexpr auto fieldsOf<QuietSpan> = table("QuietSpan",
                                                  field("days", &QuietSpan::days, required, upTo(7), between(1, 7)),
                                                  field("from", &QuietSpan::from, required, between(0, 1439)),
                                                  field("to", &QuietSpan::to, required, between(0, 1439)));
template<>
inline constexpr auto fieldsOf<QuietHours> = table("QuietHours", field("zone", &QuietHours::zone, longest(64)),
                                                   field("spans", &QuietHours::spans, upTo(maxQuietSpans)),
                                                   field("until", &QuietHours::until),
                                                   field("on_call", &QuietHours::onCall));
template<>
inline constexpr auto fieldsOf<AgentAlerts> = table("AgentAlerts", field("choices", &AgentAlerts::choices),
                                                    field("quiet", &AgentAlerts::quiet),
                                                    field("revision", &AgentAlerts::revision, atLeast(0)));
template<>
inline constexpr auto fieldsOf<LadderStep> = table("LadderStep", field("after", &LadderStep::after, required),
                                                   field("target", &LadderStep::target, required));
template<>
inline constexpr auto fieldsOf<AlertBook> = table("AlertBook",
                                                  field("format", &AlertBook::format, required, between(1, 1)),
                                                  field("workspace", &AlertBook::workspace, required),
                                                  field("teams", &AlertBook::teams, upTo(200)),
                                                  field("agents", &AlertBook::agents, upTo(5000)),
                                                  field("ladder", &AlertBook::ladder, upTo(32)),
                                                  field("ladders", &AlertBook::ladders, upTo(200)));
template<>
inline constexpr auto fieldsOf<DryLeftOut> = table("LeftOut", field("agent", &DryLeftOut::agent, required),
                                                   field("why", &DryLeftOut::why, required),
                                                   field("until", &DryLeftOut::until));
template<>
inline constexpr auto fieldsOf<AlertCount> = table("AlertCount", field("agent", &AlertCount::agent, required),
                                                   field("attempted", &AlertCount::attempted, atLeast(0)),
                                                   field("seen", &AlertCount::seen, atLeast(0)));
template<>
inline constexpr auto
    fieldsOf<Whispered> = table("Whispered", field("id", &Whispered::id, required),
                                field("c", &Whispered::conversation, required),
                                field("fence", &Whispered::fence, required, atLeast(0)),
                                field("owner", &Whispered::owner, required), field("by", &Whispered::by, required),
                                field("at", &Whispered::at, required), field("text", &Whispered::text, required, talk));
template<>
inline constexpr auto
    fieldsOf<StepRecord> = table("StepRecord", field("no", &StepRecord::no, required, atLeast(1)),
                                 field("step", &StepRecord::step, required, atLeast(0)),
                                 field("target", &StepRecord::target, required), field("at", &StepRecord::at, required),
                                 field("alerted", &StepRecord::alerted), field("others", &StepRecord::others),
                                 field("in_spite", &StepRecord::inSpite));
template<>
inline constexpr auto
    fieldsOf<AlertWord> = table("AlertWord", field("channel", &AlertWord::channel, required, nonEmpty, longest(32)),
                                field("fate", &AlertWord::fate, required), field("at", &AlertWord::at, required));
template<>
inline constexpr auto fieldsOf<AlertStory> =
    table("AlertStory", field("no", &AlertStory::no, required, atLeast(1)),
          field("step", &AlertStory::step, required, atLeast(0)), field("target", &AlertStory::target, required),
          field("at", &AlertStory::at, required), field("people", &AlertStory::people, atLeast(0)),
          field("alerted", &AlertStory::alerted), field("why", &AlertStory::why), field("until", &AlertStory::until),
          field("despite_quiet", &AlertStory::despiteQuiet), field("words", &AlertStory::words, upTo(200)));

} // namespace Baton::Protocol::Wire
