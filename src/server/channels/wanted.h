// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/effectivealerts.h"
#include "server/channels/channelsettings.h"

#include <QStringList>

namespace Baton::Server {

/// What an agent has of mail or push for a handoff that waits.
EffectiveCell wishOf(const Agent &agent, AlertChannel channel, const Workspace &workspace);

/// What the operator's addresses do not do, in words for the log: logins that nobody has, and people who have an
/// address for a channel that is off for them.
QStringList idleAddresses(const ChannelSettings &settings, const Agents &agents, const Workspace &workspace);

} // namespace Baton::Server
