// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/ai/embeddedjudge.h"
#include "server/channels/wanted.h"
#include "server/daemonprivate.h"

#include <QLoggingCategory>
#include <QSet>

// What the engine's thread opens, and how one part hands over to another.

namespace Baton::Server {

namespace {

constexpr std::size_t readingThreads = 2;

} // namespace

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

} // namespace Baton::Server
