// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/command.h"
#include "domain/conversation.h"
#include "domain/effectivealerts.h"
#include "server/channels/channelsettings.h"
#include "server/channels/delivery.h"

#include <QStringList>

namespace Baton::Server {

/// Whom a handoff of its team concerns.
bool concerns(const Conversation &head, const Agent &agent);

/// What an agent has of mail or push for a handoff that waits.
EffectiveCell wishOf(const Agent &agent, AlertChannel channel, const Workspace &workspace);

/// As a delivery says for whom it is where that is no one person: the topic of all.
constexpr auto toEverybody = QLatin1StringView("everybody");

/// Where a delivery goes as the settings are now, which may be others than those it was planned by: the program was
/// started anew, or a login has changed. Empty where there is no address for it any more.
QString addressNow(const Delivery &delivery, const ChannelSettings &settings, const Agents &agents);

/// Why a person is not to be told after all, asked when it is due: their account is disabled, or of another team by
/// now, the channel was switched off meanwhile, there is no address any more, or their quiet hours hold against a push.
/// Empty where they are. As on the ladder quiet hours never leave nobody: where nobody of the team is awake and would
/// notice, at a console or by push, the phones of the quiet make a noise after all. Mail makes none.
QString whyNotNow(const Delivery &delivery, const ChannelSettings &settings, const Conversation &head,
                  const Policy &policy, Instant now);

/// What is to be noted of whom the settings have an address for, so that it is as they say.
QList<NoteAddresses> addressChanges(const ChannelSettings &settings, const Agents &agents);

/// What the operator's addresses do not do, in words for the log: logins that nobody has, and people who have an
/// address for a channel that is off for them.
QStringList idleAddresses(const ChannelSettings &settings, const Agents &agents, const Workspace &workspace);

} // namespace Baton::Server
