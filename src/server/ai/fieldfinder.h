// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/message.h"

namespace Baton::Server {

/// What a text says about the visitor that an agent would otherwise ask again: `email`, `phone`, `order`, each with the
/// message as its turn and a confidence. Reads 8,000 characters at most, in linear time. An order number needs a mark
/// such as a hyphen or `#`, or a word such as "order" before it, since bare digits may be anything.
Fields fieldsIn(const Message &message);

} // namespace Baton::Server
