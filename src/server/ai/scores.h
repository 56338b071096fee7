// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/handoffrules.h"
#include "domain/message.h"
#include "domain/values.h"

namespace Baton::Server {

// The scores of a conversation, each by a formula that docs/judging.md gives. Pure functions over the messages.

/// What the complexity is made of.
struct Complexity
{
    int topics = 0; ///< groups of the visitor's turns that share no word worth looking up
    int unanswered = 0; ///< questions of the visitor after which the AI gave up, or said nothing
    int entities = 0; ///< different numbers, amounts, dates, addresses and names in play
    int turns = 0; ///< of the visitor
    int rephrasings = 0; ///< turns that say again most of what one of the three before said

    /// 0 to 100: `8 (topics - 2)`, at most 30, `+ 12 unanswered + entities`, at most 20, `+ turns - 5`, at most 15,
    /// `+ 10 rephrasings`; no part below 0.
    int score() const;
};

/// Of the AI's stretch of a thread.
Complexity complexityOf(const QList<Message> &stretch);

/// Friction of the AI's stretch: one for each turn that repeats most words of the one before, one for each that rejects
/// an answer, one for each in angry words.
int frictionOf(const QList<Message> &stretch);

/// Friction up to each of the visitor's turns.
QList<int> frictionByTurn(const QList<Message> &stretch);

/// The AI says itself that it cannot go on: it gave its fallback, or the text says that it does not understand or
/// cannot help.
bool givesUp(const Message &message);

/// The score of a possible customer with its factors, which add up to it (at most 100), each with the points of
/// leadWeight(): contact, company, size of 50 and more, a role that decides, budget, timeline, sales words in a turn
/// and twice that in three, asking for a quote or a demonstration, reading prices. Unknown, not 0, where there is no
/// factor.
Lead leadOf(const QList<Message> &thread, const Fields &fields, const QString &pageUrl, const HandoffRules &rules = {});

} // namespace Baton::Server
