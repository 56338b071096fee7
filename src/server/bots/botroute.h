// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/botdoor.h"

#include <QString>

namespace Baton::Server {

/// What a bot's request is about.
struct BotRoute
{
    enum class What { Unknown, NotThisWay, Handoff, Lines, Cancel, Goal, Rating, Conversation };

    What what = What::Unknown;
    QString external; ///< empty where the body names it
    qint64 after = 0; ///< of a conversation: messages with n above it
};

BotRoute botRouteOf(const BotCall &call);

} // namespace Baton::Server
