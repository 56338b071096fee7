// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"

#include <QByteArrayList>

namespace Baton::Server {

/// Key of the field in which a conversation keeps its bot's own name for it.
inline const QString externalField = QStringLiteral("external_id");

// A bot's names are made ours by hash, so that nothing has to be looked up and the same name always means the same.

ConversationId botConversation(const BotId &bot, const QString &external);
/// The person in that conversation: of a bot's visitors none is known beyond it.
VisitorId botVisitor(const BotId &bot, const QString &external);
/// Shaped as a UUIDv7, of which the time says nothing.
CommandId botCommand(const BotId &bot, const QByteArrayList &parts);

/// 1 to 128 code points without controls and blanks at the ends.
bool isExternal(const QString &text);

} // namespace Baton::Server
