// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/daemon.h"

#include <QStringList>

#include <functional>

namespace Baton::Bench {

/// A workspace with people who wait, made without a server.
struct MadeWorkspace
{
    QString agentToken; ///< of the agent `you`, an admin, on the device below
    QStringList visitorTokens; ///< of those who wait longest
    QList<ConversationId> conversations; ///< theirs, in the same order
};

constexpr int tokensMade = 5;

/// Makes it in `folder`, the waiting a second apart; so many of them are told of. The ladder begins in a day, so that
/// nothing happens unasked.
Result<MadeWorkspace> makeWaiting(const QString &folder, int waiting, int told = tokensMade);
bool copyFolder(const QString &from, const QString &to);

/// Settings of a server that takes any load from one address.
Server::DaemonSettings openSettings(const QString &folder);
/// The same as options of batond.
QStringList openOptions();

/// Measures on the server inside this process, and on batond as one of its own: each with a workspace in which so many
/// wait, all of them told of. False where a server does not start, or one of the two fails.
using MeasureOn = std::function<bool(quint16 port, const MadeWorkspace &made, const QString &suffix)>;
bool onBothServers(int waiting, const MeasureOn &measure);

} // namespace Baton::Bench
