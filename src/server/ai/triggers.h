// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/ai/judge.h"
#include "server/ai/scores.h"

namespace Baton::Server {

// Pure functions over the thread, the head and the settings: no clock, no state, so a change of settings is in force
// from the next turn.

/// Source of an answer that says the AI does not know, and of one that says nobody can be asked.
inline constexpr QLatin1StringView fallbackSource("fallback");
inline constexpr QLatin1StringView refusedSource("refused");
/// Of one that takes it that the visitor wants no person.
inline constexpr QLatin1StringView declinedSource("declined");
inline constexpr QLatin1StringView keptSource("kept"); ///< what was asked for waits for the team's opening

/// The visitor's newest message; null where there is none.
const Message *lastVisitorMessage(const QList<Message> &thread);

/// The messages since the AI last got the conversation: the stretch its triggers look at.
QList<Message> aiStretch(const QList<Message> &thread);

/// What in the newest turn hands over by the default rules, with the shipped model; see judgeTurn().
QList<Reason> triggersOf(const Turn &turn);

/// Answers in a row, up to now, in which the AI said that it does not know.
int fallbacksInARow(const QList<Message> &stretch);

/// `low_confidence` where an answer of this confidence is below the workspace's threshold and the fallbacks are used
/// up.
std::optional<Reason> lowConfidence(const Turn &turn, const Workspace &workspace, int confidence);

/// What the talk is about, by the words of its field in the visitor's turns, the newest counting double, and the page.
/// General where nothing tells. Answers to what the AI asked for count only where nothing else tells. What the visitor
/// chose as the topic in a form counts before all that. `known` is the category of the entry that answers, worth two
/// points.
Category categoryOf(const Turn &turn, std::optional<Category> known = std::nullopt);

/// Urgent where the newest turn says so.
Urgency urgencyOf(const Turn &turn);

} // namespace Baton::Server
