// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/daemon.h"

#include "server/ai/embeddedjudge.h"
#include "server/ai/knowledgekeeper.h"
#include "server/ai/modelprovider.h"
#include "server/ai/questiondesk.h"
#include "server/aiworker.h"
#include "server/attachmentdesk.h"
#include "server/bots/botdesk.h"
#include "server/bots/botgate.h"
#include "server/channels/channeldesk.h"
#include "server/channels/wanted.h"
#include "server/gateway/visitorpage.h"
#include "server/hubsink.h"
#include "server/mailbox.h"
#include "server/metrics/factskeeper.h"
#include "server/provision.h"
#include "server/readerthreads.h"
#include "server/rehearsaldesk.h"

#include <QLoggingCategory>
#include <QSet>

#include <algorithm>
#include <atomic>
#include <future>
#include <mutex>
#include <thread>

namespace Baton::Server {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t mailboxCapacity = 8'192;
constexpr std::size_t inputsPerTurn = 512;
constexpr std::size_t readingThreads = 2;
const DeviceId localDevice{u"d_local"_s};

} // namespace

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

    explicit Private(DaemonSettings given)
        : settings(std::move(given))
        , mailbox(mailboxCapacity)
        , sink(mailbox, [this] { return room.hub.get(); })
        , door(mailbox, [this] { return room.desk.get(); })
        , gate(mailbox, settings.bots, [this] { return room.bots.get(); })
    {
        settings.gateway.frameBytes = settings.hub.limits.frameBytes;
        settings.gateway.queueBytes = settings.hub.limits.queueBytes;
    }

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

Result<Endpoint> Daemon::Private::start()
{
    auto locked = lockData(settings.dataDir);
    if (!locked)
        return tl::unexpected(locked.error());
    lock = *std::move(locked);
#ifdef BATON_FAILPOINTS
    if (!settings.tapFile.isEmpty()) {
        auto tap = FrameTap::open(settings.tapFile);
        if (!tap)
            return tl::unexpected(tap.error());
        sink.tap = *std::move(tap);
    }
#endif
    std::promise<Result<void>> opened;
    auto isOpen = opened.get_future();
    thread = std::thread([this, &opened] {
        const auto result = open();
        const bool runs = result.has_value();
        opened.set_value(result);
        if (runs)
            run();
        end();
    });
    if (const auto result = isOpen.get(); !result) {
        thread.join();
        return tl::unexpected(result.error());
    }
    settings.gateway.metrics = [this] {
        const std::scoped_lock told(factsMutex);
        return factsTold ? factsTold() : QByteArray();
    };
    gateway = std::make_unique<Gateway>(
        settings.gateway, sink, servedPages(settings.gateway.origins), [this] { return health(); }, &door,
        settings.bots.isEmpty() ? nullptr : &gate);
    mailbox.post([this] { mailbox.roomAgain = [this] { gateway->resume(); }; });
    const auto port = gateway->start();
    if (!port) {
        stop();
        return tl::unexpected(port.error());
    }
    return Endpoint{settings.gateway.address, *port};
}

Result<void> Daemon::Private::open()
{
    const QString file = workspaceFile(settings.dataDir);
    auto store = SqliteStore::open(file);
    if (!store)
        return tl::unexpected(store.error());
    room.store = *std::move(store);
    room.engine = std::make_unique<Engine>(*room.store, settings.engine, environment);
    if (auto started = room.engine->start(); !started)
        return started;
    const Poster poster = [this](std::function<void()> input) { mailbox.post(std::move(input)); };
    auto accounts = SqliteAccounts::open(file, settings.accounts, environment, poster);
    if (!accounts)
        return tl::unexpected(accounts.error());
    room.accounts = *std::move(accounts);
    room.readers = std::make_unique<ReaderThreads>(file, readingThreads, poster);
    room.hub = std::make_unique<Hub>(*room.engine, *room.accounts, *room.readers, settings.hub, environment);
    auto attachments = Attachments::open(file, attachmentFolder(settings.dataDir), environment);
    if (!attachments)
        return tl::unexpected(attachments.error());
    room.attachments = *std::move(attachments);
    room.desk = std::make_unique<AttachmentDesk>(*room.engine, *room.accounts, *room.attachments, settings.attachments,
                                                 environment);
    if (settings.ai) {
        if (auto opened = openAi(file); !opened)
            return opened;
    }
    if (auto opened = openChannels(file); !opened)
        return opened;
    openBots();
    // Before anything follows the log: whoever reads keeps the file from being cut.
    if (auto opened = openCare(); !opened)
        return opened;
    openFacts();
    noteAddresses();
    room.hub->onAgentsSaved = [this] { noteAddresses(); };
    logName = room.engine->log().toString().toLatin1();
    tellHealth();
    isWell = true;
    return {};
}

Result<void> Daemon::Private::openAi(const QString &file)
{
    auto stored = room.store->questions();
    if (!stored)
        return tl::unexpected(stored.error());
    room.questions = std::make_unique<QuestionDesk>(*room.engine, *room.hub, *stored);
    const auto decided = [this](const QList<Command> &commands) {
        mailbox.post([this, commands] {
            for (const Command &command : commands)
                room.hub->submit(command, Actor::ai());
        });
    };
    const auto unanswered = [this](const UnansweredTurn &turn) {
        mailbox.post([this, turn] { room.questions->ask(turn); });
    };
    KnowledgeKeeper::Settings files;
    files.path = settings.knowledgeFile;
    room.knowledge = std::make_unique<KnowledgeKeeper>(files, [this](MadeBase made) {
        mailbox.post([this, made = std::move(made)] {
            room.ai->run([knowledge = room.live, made] { knowledge->replace(made); });
        });
    });
    const Lessons lessons = room.questions->lessons();
    const auto first = room.knowledge->start(lessons);
    if (!first)
        return tl::unexpected(first.error());
    room.live = std::make_shared<Knowledge>();
    const auto makeProvider = [this, knowledge = room.live, first = *first,
                               lessons](const ProviderHands &hands) -> std::unique_ptr<Provider> {
        for (const Lesson &lesson : lessons)
            knowledge->teach(lesson);
        knowledge->replace(first.get());
        auto embedded = std::make_unique<EmbeddedJudge>(knowledge);
        if (!settings.model)
            return std::make_unique<EmbeddedProvider>(std::move(embedded), hands);
        return std::make_unique<ModelProvider>(std::move(embedded), *settings.model, environment, hands, modelHealth);
    };
    room.ai = std::make_unique<AiWorker>(file, makeProvider, environment, decided, unanswered);
    room.hub->onSuggest = [this](const TurnTaken &taken, const AiWorker::Suggested &done) {
        room.ai->suggest(taken, [this, done](const std::optional<Answer> &answer) {
            mailbox.post([done, answer] { done(answer); });
        });
    };
    room.hub->onTurn = [this](const TurnTaken &taken) { room.ai->take(taken); };
    if (settings.model)
        room.hub->modelTrouble = [this] { return troubleOf(modelHealth->resting); };
    openRehearsals(file, lessons);
    room.questions->onTaught = [this](const Lesson &lesson) {
        room.ai->run([knowledge = room.live, lesson] { knowledge->teach(lesson); });
        learned();
    };
    room.questions->onForgotten = [this](const QString &id) {
        room.ai->run([knowledge = room.live, id] { knowledge->forget(id); });
        learned();
    };
    return {};
}

/// Whoever makes bases is told what belongs into them now.
void Daemon::Private::learned()
{
    const Lessons lessons = room.questions->lessons();
    room.knowledge->setLessons(lessons);
    room.rehearsals->setLessons(lessons);
}

void Daemon::Private::openRehearsals(const QString &file, const Lessons &lessons)
{
    room.rehearsals = std::make_unique<RehearsalDesk>(
        file, [keeper = room.knowledge.get()] { return keeper->entries(); }, lessons);
    room.hub->onRehearse = [this](const Conversation &head, const QList<Workspace> &workspaces,
                                  const RehearsalDesk::Done &done) {
        QList<RehearsalDesk::Request> requests;
        for (const Workspace &workspace : workspaces)
            requests.append({head, workspace});
        room.rehearsals->rehearse(requests, [this, done](const QList<QList<RehearsedTurn>> &answers) {
            mailbox.post([done, answers] { done(answers); });
        });
    };
}

/// What was still to be sent waits in the workspace, also while no channel is set up.
Result<void> Daemon::Private::openChannels(const QString &file)
{
    ChannelSettings channels = settings.channels.value_or(ChannelSettings());
    for (const BotIntegration &bot : std::as_const(settings.bots)) {
        if (bot.webhook)
            channels.webhooks.append(*bot.webhook);
    }
    if (!settings.channels && channels.webhooks.isEmpty())
        return {};
    room.channels =
        std::make_unique<ChannelDesk>(*room.engine, *room.hub, file, channels, settings.deliveries, environment,
                                      [this](std::function<void()> input) { mailbox.post(std::move(input)); });
    const QStringList idle = idleAddresses(channels, room.engine->agents(), room.engine->workspace());
    for (const QString &line : idle)
        qWarning("channels: %ls", qUtf16Printable(line));
    return {};
}

void Daemon::Private::openBots()
{
    if (settings.bots.isEmpty())
        return;
    room.bots = std::make_unique<BotDesk>(*room.engine, *room.hub, settings.bots, environment);
    if (!room.channels)
        return;
    room.channels->more = [this](const Event &event, const Conversation &head, const Policy &policy) {
        return room.bots->deliveriesOf(event, head, policy);
    };
    room.bots->send = [this](const Delivery &delivery) { room.channels->submit(delivery); };
}

/// What an erasure had not come to before the last end is done before anybody is served.
Result<void> Daemon::Private::openCare()
{
    const QString folder = attachmentFolder(settings.dataDir);
    room.care =
        std::make_unique<CareDesk>(*room.engine, *room.hub, room.store->file(), folder, settings.care, environment);
    room.hub->onErased = [this](const ConversationId &conversation) {
        if (room.channels)
            room.channels->forget(conversation);
        if (room.questions)
            room.questions->forget(conversation);
    };
    // What waited to be sent is taken up afterwards, so that nothing goes out of what is erased.
    const auto before = room.store->deliveries();
    if (!before)
        return tl::unexpected(before.error());
    constexpr int patience = 1'000; // steps, where nothing can be committed
    for (int i = 0; i < patience && room.care->eraseTheRest(); ++i)
        continue;
    const QList<ConversationId> unfinished = Eraser(room.store->file(), folder).unfinished();
    if (auto finished = Eraser(room.store->file(), folder).finish(); !finished)
        qWarning("erasure: %ls", qUtf16Printable(finished.error().detail));
    if (room.questions) {
        for (const ConversationId &conversation : unfinished)
            room.questions->forget(conversation);
    }
    return takeDeliveries(*before);
}

/// Of what was stored before, what still is; what came meanwhile has been taken already.
Result<void> Daemon::Private::takeDeliveries(QList<Delivery> before)
{
    if (!room.channels)
        return {};
    const auto left = room.store->deliveries();
    if (!left)
        return tl::unexpected(left.error());
    QSet<QString> ids;
    for (const Delivery &delivery : *left)
        ids.insert(delivery.id);
    before.removeIf([&ids](const Delivery &delivery) { return !ids.contains(delivery.id); });
    room.channels->take(before);
    return {};
}

/// Nothing else depends on it: where the facts cannot be written the server runs on without figures.
void Daemon::Private::openFacts()
{
    FactsKeeper::Settings facts;
    facts.dataDir = settings.dataDir;
    room.facts = std::make_unique<FactsKeeper>(facts, environment.wallClock);
    room.hub->onMetrics = [this](const MetricsQuery &query, const FactsKeeper::Done &done) {
        return room.facts->ask(query, [this, done](const Result<MetricsReport> &report) {
            mailbox.post([done, report] { done(report); });
        });
    };
    // What is trimmed before it is counted is counted never.
    room.care->counted = [facts = room.facts.get()] { return Counted{facts->upTo(), facts->recordsUpTo()}; };
    const std::scoped_lock told(factsMutex);
    factsTold = [facts = room.facts.get()] { return facts->told(); };
}

/// Consoles count mail and push where there is an address; that of an earlier start may be gone.
void Daemon::Private::noteAddresses()
{
    const QList<NoteAddresses> changes =
        addressChanges(settings.channels.value_or(ChannelSettings()), room.engine->agents());
    for (const NoteAddresses &change : changes)
        room.hub->submit(Command{{}, {}, {}, change}, Actor::system());
}

void Daemon::Private::run()
{
    while (!stopping)
        turn();
    if (room.channels)
        room.channels->stop();
    turn(); // what came before the end
}

/// Everything that is there, one commit, and the timers that are due.
void Daemon::Private::turn()
{
    // A quarter of the shortest span that tick() looks after.
    const Millis shortest = std::min({settings.hub.ping, settings.hub.dead, settings.hub.helloWithin}) / 4;
    const qint64 tickEvery = std::clamp<qint64>(shortest.count(), 10, 1'000);
    const qint64 untilTick = tickedAt + tickEvery - environment.monotonicMs();
    const qint64 untilDue = qMin(untilTick, room.hub->msToNextTick());
    const qint64 untilCared = room.care->msToNextTick(untilDue);
    const qint64 untilSent = room.channels ? room.channels->msToNextTick(untilCared) : untilCared;
    const qint64 wait = stopping ? 0 : std::clamp<qint64>(untilSent, 0, tickEvery);
    for (const Mailbox::Input &input : mailbox.take(inputsPerTurn, Millis(wait)))
        input();
    flush();
    room.care->tick();
    const qint64 now = environment.monotonicMs();
    if (now - tickedAt >= tickEvery || room.hub->msToNextTick() <= 0) {
        tickedAt = now;
        room.hub->tick();
        room.desk->tick();
        flush(); // what waited for the timers
    }
    tellHealth();
}

void Daemon::Private::flush()
{
    if (room.channels)
        room.channels->tick();
    room.hub->flush();
    if (room.bots)
        room.bots->settle();
    if (room.channels)
        room.channels->send();
    if (room.questions)
        room.questions->tell();
}

void Daemon::Private::tellHealth()
{
    const qint64 newTop = room.engine->top();
    if (room.engine->failedCommits() > failedCommits)
        isWell = false;
    else if (newTop > top && !stopping)
        isWell = true; // the store takes commits again
    failedCommits = room.engine->failedCommits();
    if (newTop > top && room.facts)
        room.facts->wake();
    top = newTop;
    // The model's thread says nothing itself: a change waits for the next turn of the loop, a second at most.
    if (room.hub->modelTrouble && room.hub->modelTrouble() != modelTold) {
        modelTold = room.hub->modelTrouble();
        room.hub->tellModel();
    }
}

Health Daemon::Private::health() const
{
    Health told{isWell, logName, top, std::nullopt};
    if (settings.model)
        told.model =
            ModelUse{QByteArray(faultName(modelHealth->resting).data()), modelHealth->answered, modelHealth->fellBack};
    return told;
}

/// On the engine's thread, where everything was made. What still runs beside it ends before what it would post to.
void Daemon::Private::end()
{
    isWell = false;
    if (room.knowledge)
        room.knowledge->stop(); // before the AI that it hands its bases to
    if (room.ai)
        room.ai->stop();
    if (room.rehearsals)
        room.rehearsals->stop();
    {
        const std::scoped_lock told(factsMutex);
        factsTold = {};
    }
    if (room.facts)
        room.facts->stop();
    if (room.readers)
        room.readers->stop();
    mailbox.close();
    door.stop();
    room.care.reset();
    room.channels.reset();
    room.bots.reset();
    room.questions.reset();
    room.hub.reset();
    room.facts.reset();
    room.desk.reset();
    room.attachments.reset();
    room.rehearsals.reset();
    room.knowledge.reset();
    room.ai.reset();
    room.live.reset();
    room.readers.reset();
    room.accounts.reset();
    room.engine.reset();
    room.store.reset();
}

void Daemon::Private::stop()
{
    if (!thread.joinable())
        return;
    isWell = false;
    mailbox.post([this] { room.hub->drain(); });
    if (gateway)
        gateway->stop(settings.drainWithin);
    stopping = true;
    mailbox.wake();
    thread.join();
    gateway.reset();
    lock.reset();
}

template<typename T>
T Daemon::Private::onEngine(std::function<T()> ask)
{
    auto answer = std::make_shared<std::promise<T>>();
    auto future = answer->get_future();
    mailbox.post([ask, answer] { answer->set_value(ask()); });
    return future.get();
}

Daemon::Daemon(DaemonSettings settings)
    : d(std::make_unique<Private>(std::move(settings)))
{}

Daemon::~Daemon()
{
    stop();
}

Result<Endpoint> Daemon::start()
{
    return d->start();
}

void Daemon::stop()
{
    d->stop();
}

Result<QString> Daemon::localToken(const AgentId &agent)
{
    if (!d->thread.joinable() || d->stopping)
        return refuse(Code::State, u"the server does not run"_s);
    return d->onEngine<Result<QString>>([this, agent]() -> Result<QString> {
        if (!d->room.engine->agents().contains(agent))
            return refuse(Code::NotFound, u"no such agent"_s);
        return d->room.accounts->issueToken(agent, localDevice);
    });
}

Result<QString> Daemon::localToken(const QString &login)
{
    if (!d->thread.joinable() || d->stopping)
        return refuse(Code::State, u"the server does not run"_s);
    const AgentId agent = d->onEngine<AgentId>([this, login] {
        const Agents &agents = d->room.engine->agents();
        const auto found = std::find_if(agents.cbegin(), agents.cend(), [&](const Agent &one) {
            return one.login == login.toLower() && !one.disabled;
        });
        return found == agents.cend() ? AgentId() : found->id;
    });
    return localToken(agent);
}

void Daemon::reloadKnowledge()
{
    d->mailbox.post([this] {
        if (d->room.knowledge)
            d->room.knowledge->reload();
    });
}

} // namespace Baton::Server
