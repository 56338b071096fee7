// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/sqlitefile.h"
#include "server/store.h"

namespace Baton::Server {

/// The visibility of a conversation as it is written beside an event.
QString writeVisibility(const Visibility &visibility);
Visibility readVisibility(const QString &text);

/// The whole event of columns (record, body).
Result<Event> readEvent(const SqliteFile::Rows &rows, int column);

/// The head of one conversation; none where it is unknown or unreadable.
std::optional<Conversation> readHead(SqliteFile &file, const ConversationId &conversation);

} // namespace Baton::Server
