// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/ai/judge.h"
#include "server/ai/rules.h"
#include "server/ai/scopemodel.h"
#include "server/ai/talkmodel.h"

namespace Baton::Server {

/// What is judged with: the phrase lists are the program's own.
struct JudgingTools
{
    const TalkModel *talk = nullptr; ///< null or empty: phrase lists alone
    const ScopeModel *scope = nullptr; ///< null or empty: nothing is known, so nothing is out of scope
};

/// Everything that is made of a visitor's newest turn and what led to it.
struct Judged
{
    QList<Reason> reasons; ///< every one that fires, flags included, each with the turn that caused it
    Category intent = Category::General;
    int intentConfidence = 0; ///< per cent
    Scope scope;
    int complexity = 0;
    int friction = 0;
    Lead lead;
    double annoyed = 0; ///< 0 to 1, at signBorder as likely as not: what all the talk tells, whoever answered
    int icpFits = 0; ///< see there
    std::optional<PageRule> page = {}; ///< the rule that `page` fired by
    bool isTalkAnnoyed = false; ///< the talk since the AI last got it is an annoyed visitor's, and long enough to tell
};

/// How many criteria of the ideal customer fit a visitor of whom these fields are known and who wrote this thread.
int icpFits(const IcpRule &icp, const QList<Message> &thread, const Fields &fields);

/// Judges the newest visitor turn of a thread. Pure: no clock, no state, so changed rules are in force from the next
/// turn. Reasons, in this order:
/// - `explicit_request`: asks for a person or a number to call, by phrase (70 to 95) or by the model; never where the
///   wish is taken back;
/// - `sensitive`: death, harm, threats, fraud, law, lost or blocked things of value; 85 by phrase, else by the model;
/// - `abuse`: insults and advances, not what is only cited;
/// - `frustration`: friction of JudgeRules::frustration and more, an angry text, or a talk with the AI of
///   JudgeRules::talkTurns and more turns that as a whole is an annoyed visitor's;
/// - `friction`: friction of JudgeRules::friction and more, the newest turn adding to it;
/// - `out_of_knowledge`: the scope model takes the text for something else than what the base is about;
/// - `low_confidence`: the AI gave up on the turn before;
/// - `complex`, `lead_score`: the score, where it reaches its threshold;
/// - `icp_match`: as many criteria of the ideal customer fit as are needed, and did not before this turn;
/// - `custom_quote`, `account_specific`, `policy`: by phrase;
/// - `sales_intent`: the intent is sales and the visitor speaks of prices, offers or plans;
/// - `page`: the visitor's first turn on a page with a rule.
/// A reason whose rule is off does not fire.
/// Where the talk model does not speak the language the phrase lists decide alone.
Judged judgeTurn(const Turn &turn, const JudgeRules &rules, const JudgingTools &tools);

/// Those that hand over at once; what a page hands over is in planOf() alone.
QList<Reason> handingOver(const QList<Reason> &reasons, const JudgeRules &rules);

} // namespace Baton::Server
