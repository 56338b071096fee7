// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/message.h"
#include "server/sqlitefile.h"

namespace Baton::Server {

/// Rowid is the seq of the message's event; the words alone are kept, not the text.
inline constexpr auto insertWords = "INSERT INTO words(rowid, text) VALUES(?, ?)";

/// What a message is found by: its words and the names of its files, made comparable; empty where it is not to be
/// found, such as a line of the system.
QString wordsOf(const Message &message);

/// The full-text query for what a person typed: every word has to be there, the last one may go on. Nothing of it is
/// an operator. Empty where it has no word.
QString matchOf(const QString &typed);

/// At most `length` code units of a text around the first word of what was typed.
QString excerptOf(const QString &text, const QString &typed, qsizetype length);

/// Makes the messages of a file that knew no search findable; within a transaction.
Result<void> indexMessages(SqliteFile &file);

} // namespace Baton::Server
