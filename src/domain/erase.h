// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/event.h"

namespace Baton {

/// Who every erased visitor is from then on; no token is ever made for it.
VisitorId erasedVisitor();

/// Takes out of an event of an erased conversation what anybody said in it and who the visitor was. What is left folds
/// to the same head as before once ConversationErased has been applied, under the hash that the event already has.
void scrub(Event &event);
/// The same of a message, whoever said it: an answer, a note and a line of the system may repeat the visitor.
void scrub(Message &message);

} // namespace Baton
