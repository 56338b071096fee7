// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/attachmentdesk.h"
#include "server/bots/botsettings.h"
#include "server/caredesk.h"
#include "server/channels/channelsettings.h"
#include "server/channels/deliveryqueue.h"
#include "server/engine.h"
#include "server/gateway/gateway.h"
#include "server/hub.h"
#include "server/model/modelsettings.h"
#include "server/sqliteaccounts.h"

namespace Baton::Server {

struct DaemonSettings
{
    QString dataDir; ///< holds the workspace, see Provisioning
    GatewaySettings gateway; ///< its frame and queue sizes are taken from the hub's limits
    HubSettings hub;
    EngineSettings engine;
    AccountSettings accounts;
    AttachmentSettings attachments;
    std::optional<ChannelSettings> channels; ///< none: nobody is reached but at a console
    DeliverySettings deliveries;
    CareSettings care;
    bool ai = true; ///< answer visitors with the built-in AI
    std::optional<ModelSettings> model; ///< answers where it can; the built-in AI stands behind it
    QString knowledgeFile; ///< file or folder the AI answers from, see readKnowledge(); a resource will do
    QString tapFile; ///< where every frame is written; builds for tests only
    Millis drainWithin{3'000}; ///< for connections to end on stop()
    QList<BotIntegration> bots; ///< somebody else's, that hand over here
};

struct Endpoint
{
    QString address;
    quint16 port = 0;
};

/// A whole server in this process: threads for network, engine, reading and AI around one workspace.
class Daemon
{
public:
    explicit Daemon(DaemonSettings settings);
    ~Daemon(); ///< stops
    Daemon(const Daemon &) = delete;
    Daemon &operator=(const Daemon &) = delete;

    /// Returns when it listens. Conflict while another server has the data folder.
    Result<Endpoint> start();
    /// No more connections, everybody told, everything committed, all threads joined. Blocks; idempotent.
    void stop();
    /// A token for the person at this machine; blocks for one commit. State where the server does not run.
    Result<QString> localToken(const AgentId &agent);
    Result<QString> localToken(const QString &login);
    /// Reads the knowledge anew, though no file told of a change. Does not wait for it.
    void reloadKnowledge();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Baton::Server
