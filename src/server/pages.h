// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/frames.h"
#include "server/store.h"

namespace Baton::Server {

/// Reads what a console asked for, cut so that it fits into a frame; on a reading thread. Of a list `agent` is told
/// what they may read; whether they may read `fetch.c` is the caller's to know.
Protocol::PageFrame readPage(Reader &reader, const Protocol::Fetch &fetch, const Agent &agent, int limit, int maxBytes);

/// Leaves out figures at the end that do not fit.
void fitFigures(Protocol::PageFrame &page, int maxBytes);

/// Reads how an agent met the ladder of a conversation, in the same way.
Protocol::PageFrame alertsPage(Reader &reader, const Protocol::Fetch &fetch, const AgentId &agent, int maxBytes);

/// Reads what a search found, in the same way.
Protocol::PageFrame searchPage(Reader &reader, const Protocol::Fetch &fetch, const SearchRequest &request,
                               int maxBytes);

} // namespace Baton::Server
