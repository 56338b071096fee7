// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/briefing.h"

namespace Baton::Server {

constexpr qsizetype briefingLetters = 600; ///< of all lines with their headings, the questions not counted

/// The briefing an agent gets: summarize(), with what the visitor gave meanwhile (times, names, numbers, answers; see
/// valuesOf()) after the request in "Asked", each value as it stands in its turn, and with the newest turn that wants
/// something in "Wants next" instead of a goodbye. Every word of it occurs in the thread or the page.
Briefing writeBriefing(const QList<Message> &thread, const PageContext &page, Instant now);

} // namespace Baton::Server
