// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/rehearsedturn.h"
#include "server/ai/judging.h"

namespace Baton::Server {

/// What rules make of a turn: what the AI does, and for which reasons.
struct HandoffPlan
{
    TurnStep step = TurnStep::Answer;
    QList<Reason> reasons; ///< of the handoff; or what it asks or offers for
    QList<Reason> flags; ///< fired, and do nothing more
    QString field; ///< to ask for
    bool isFirstQuestion = false;
    bool isDeclined = false; ///< the visitor wants no person just now
    bool isUrgent = false;
    TeamId team; ///< that a page's rule wants
    std::optional<Category> category; ///< the same
    bool isOwed = false; ///< handed over as what was asked or offered promised
};

/// Pure: what was asked and offered before is read from the sources of the AI's messages in its stretch of the thread.
/// - Where a reason with the action HandOff fires, it hands over, whatever else is under way.
/// - Collect asks for the first field that is neither known nor asked for yet, as long as questions are left, then
///   hands over.
/// - Offer offers once for a reason; a yes hands over.
/// - Before a handover what its category wants is asked for, by the same way, unless the handover is urgent or for
///   something sensitive.
/// - Where the team is closed and its hours say what to ask for, that is asked for before the handover, as by Collect.
/// - Where the handoff is deferred to the team's opening it is not asked for again, and nothing is offered.
/// - Where handoffs are off, `Refuse` stands for HandOver, and nothing is asked or offered.
HandoffPlan planOf(const Turn &turn, const Judged &judged, const Workspace &workspace);

/// What is known of the visitor: the head's fields and what the thread gives, without what only skips a question.
Fields knownFields(const Turn &turn);

/// The source of a message that asks for a field, or that offers a person where the field is empty. At most 256
/// characters: reasons that do not fit are left out.
QString sourceOf(const HandoffPlan &plan);

/// What a message of the AI that was made by a plan asked or offered.
struct Opened
{
    bool isOffer = false;
    QString field;
    QList<Reason> reasons;
};
std::optional<Opened> openedBy(const Message &message);

} // namespace Baton::Server
