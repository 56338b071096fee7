// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/daemon.h"

#include "server/daemonprivate.h"
#include "server/gateway/visitorpage.h"

#include <algorithm>
#include <future>

namespace Baton::Server {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t mailboxCapacity = 8'192;
constexpr std::size_t inputsPerTurn = 512;
const DeviceId localDevice{u"d_local"_s};

} // namespace

Daemon::Private::Private(DaemonSettings given)
    : settings(std::move(given))
    , mailbox(mailboxCapacity)
    , sink(mailbox, [this] { return room.hub.get(); })
    , door(mailbox, [this] { return room.desk.get(); })
    , gate(mailbox, settings.bots, [this] { return room.bots.get(); })
{
    settings.gateway.frameBytes = settings.hub.limits.frameBytes;
    settings.gateway.queueBytes = settings.hub.limits.queueBytes;
}

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
