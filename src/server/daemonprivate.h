// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/ai/knowledgekeeper.h"
#include "server/ai/modelprovider.h"
#include "server/ai/questiondesk.h"
#include "server/aiworker.h"
#include "server/attachmentdesk.h"
#include "server/bots/botdesk.h"
#include "server/bots/botgate.h"
#include "server/channels/channeldesk.h"
#include "server/daemon.h"
#include "server/hubsink.h"
#include "server/mailbox.h"
#include "server/metrics/factskeeper.h"
#include "server/provision.h"
#include "server/readerthreads.h"
#include "server/rehearsaldesk.h"

#include <atomic>
#include <mutex>
#include <thread>

namespace Baton::Server {

/// What a daemon is made of; for its own sources alone.
class Daemon::Private
{
public:
    /// What lives on the engine's thread.
    struct EngineRoom
    {
        std::unique_ptr<SqliteStore> store;
        std::unique_ptr<Engine> engine;
        std::unique_ptr<SqliteAccounts> accounts;
        std::unique_ptr<ReaderThreads> readers;
        std::unique_ptr<Attachments> attachments;
        std::unique_ptr<AttachmentDesk> desk;
        std::unique_ptr<Hub> hub;
        std::unique_ptr<QuestionDesk> questions;
        std::unique_ptr<AiWorker> ai;
        std::shared_ptr<Knowledge> live; ///< of the AI's thread
        std::unique_ptr<KnowledgeKeeper> knowledge;
        std::unique_ptr<RehearsalDesk> rehearsals;
        std::unique_ptr<ChannelDesk> channels;
        std::unique_ptr<BotDesk> bots;
        std::unique_ptr<FactsKeeper> facts;
        std::unique_ptr<CareDesk> care;
    };

    explicit Private(DaemonSettings given);

    Result<Endpoint> start();
    void stop();
    Result<void> open();
    Result<void> openAi(const QString &file);
    void openRehearsals(const QString &file, const Lessons &lessons);
    void learned();
    Result<void> openChannels(const QString &file);
    void openBots();
    Result<void> openCare();
    Result<void> takeDeliveries(QList<Delivery> before);
    void openFacts();
    void noteAddresses();
    void run();
    void turn();
    void flush();
    void tellHealth();
    void end();
    Health health() const;

    template<typename T>
    T onEngine(std::function<T()> ask);

    DaemonSettings settings;
    Environment environment = systemEnvironment();
    std::unique_ptr<QLockFile> lock;
    Mailbox mailbox;
    HubSink sink;
    AttachmentDoor door;
    BotGate gate;
    std::unique_ptr<Gateway> gateway;
    EngineRoom room;
    std::thread thread;
    std::atomic<bool> stopping{false};
    qint64 tickedAt = 0;
    qint64 failedCommits = 0;
    ModelTrouble modelTold = ModelTrouble::None;

    // Read by the gateway's thread.
    std::shared_ptr<ModelHealth> modelHealth = std::make_shared<ModelHealth>();
    QByteArray logName;
    std::atomic<bool> isWell{false};
    std::atomic<qint64> top{0};
    std::mutex factsMutex;
    std::function<QByteArray()> factsTold;
};

} // namespace Baton::Server
