// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"
#include "server/channels/channelsettings.h"

namespace Baton::Server {

/// Somebody else's bot or system, as the operator wrote it down.
struct BotIntegration
{
    QString id; ///< letters and digits
    QString name;
    Secret token; ///< by which it signs in
    std::optional<Webhook> webhook; ///< with the events it hears; none where it only asks
    bool hearsAll = false; ///< of every conversation, not of its own alone
    QStringList teams; ///< ids or names, in lower case, that it may name
    int perSecond = 20; ///< requests, and four times as many at once

    BotId bot() const { return BotId(QStringLiteral("b_") + id); }
};

/// Prefix of the name of a bot's webhook, which no webhook of the channels can have.
inline const QString botHookPrefix = QStringLiteral("bot/");

/// Reads the JSON file that `batond serve --integrations FILE` names, as readChannelSettings() reads the other.
Result<QList<BotIntegration>> readBotSettings(const QString &file);

} // namespace Baton::Server
