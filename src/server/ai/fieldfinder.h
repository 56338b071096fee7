// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/message.h"

namespace Baton::Server {

/// What a text says about the visitor that an agent would otherwise ask again: `email`, `phone`, `order`, each with the
/// message as its turn and a confidence. Reads 8,000 characters at most, in linear time. An order number needs a mark
/// such as a hyphen or `#`, or a word such as "order" before it, since bare digits may be anything.
Fields fieldsIn(const Message &message);

/// The fields of a whole thread: what fieldsIn() finds in the visitor's turns, and what they answer to a question for
/// one. A later value of a key takes the place of an earlier one unless it is less sure.
Fields fieldsOf(const QList<Message> &thread);

/// The number of people in a `size` as it was said ("about 120", "10-50", "1,200"): the greatest number of it; 0 where
/// there is none.
int companySizeOf(const QString &size);

} // namespace Baton::Server
