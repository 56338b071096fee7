// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/message.h"
#include "domain/values.h"

namespace Baton {

/// An extractive briefing of a thread: every line is taken from it and names its turns; at most 600 characters in all;
/// what the AI asked comes on top of them. `thread` is in the order of n and may be its newest part only.
Briefing summarize(const QList<Message> &thread, const PageContext &page, Instant now);

} // namespace Baton
