// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/handoffrules.h"

namespace Baton {

/// What the AI does at a turn.
enum class TurnStep {
    Answer, ///< it goes on
    Ask, ///< it asks for a field before it hands over
    Offer, ///< it offers a person
    HandOver,
    Refuse, ///< it would hand over, but handoffs are off
};

/// A reason that fires at a turn, and why.
struct RehearsedReason
{
    QString code;
    int confidence = 100; ///< per cent
    int from = 0; ///< per cent of confidence from which on its rule acts
    RuleAction action = RuleAction::Flag;
    bool acts = false; ///< the rule does more than note it
    std::optional<int> value = std::nullopt; ///< of the score it goes by
    std::optional<int> threshold = std::nullopt; ///< of that score
    QString detail; ///< a page's rule, the nearest knowledge

    friend bool operator==(const RehearsedReason &, const RehearsedReason &) = default;
};

/// What rules make of one turn of the visitor in a stored conversation.
struct RehearsedTurn
{
    qint64 n = 0; ///< number of the message
    QString text; ///< its beginning
    QList<RehearsedReason> reasons;
    TurnStep step = TurnStep::Answer;
    QString field; ///< what is asked for
    Category category = Category::General;
    QString intent;
    Urgency urgency = Urgency::Normal;
    TeamId team; ///< that a rule wants
    int complexity = 0;
    int friction = 0;
    std::optional<int> lead = std::nullopt;
    int known = 0; ///< per cent, how sure the knowledge is of an answer

    friend bool operator==(const RehearsedTurn &, const RehearsedTurn &) = default;
};

} // namespace Baton
