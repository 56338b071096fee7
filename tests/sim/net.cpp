// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net.h"

#include "domain/briefing.h"
#include "protocol/codec.h"

namespace Baton::Sim {

using namespace Qt::Literals::StringLiterals;

namespace {

class SimAccounts final : public Server::Accounts
{
public:
    void signIn(const AgentId &agent, const QString &password, const QString &, const DeviceId &,
                std::function<void(Server::SignInResult)> done) override
    {
        if (!agent.isEmpty() && password == "right"_L1)
            done(u"at_"_s + agent.toString());
        else
            done(refuse(Code::Unauthenticated));
    }
    Result<AgentId> agentOf(const QString &token, Instant) override
    {
        if (!token.startsWith("at_"_L1))
            return refuse(Code::Unauthenticated);
        return AgentId(token.mid(3));
    }
    Result<void> revoke(const QString &) override { return {}; }
    QString visitorToken(const VisitorId &visitor, Instant) override { return u"vt_"_s + visitor.toString(); }
    Result<VisitorId> visitorOf(const QString &token, Instant) override
    {
        if (!token.startsWith("vt_"_L1))
            return refuse(Code::Unauthenticated);
        return VisitorId(token.mid(3));
    }
};

/// What the simulated AI makes of a turn: the words say what it should do.
Server::Judgement judge(const Server::Turn &turn, Instant now)
{
    Server::Judgement judgement;
    judgement.briefing = summarize(turn.thread, turn.head.page, now);
    const QString said = turn.thread.isEmpty() ? QString() : turn.thread.constLast().text;
    if (said.contains("person"_L1))
        judgement.reasons = {Reason{u"explicit_request"_s, 95, turn.head.last.n}};
    else
        judgement.answer = Answer{u"I heard: "_s + said.left(40), 80, u"kb-1"_s};
    return judgement;
}

} // namespace

struct SimServer::Running final : Server::ReaderPool
{
    Running(SimServer &server)
        : owner(server)
        , reader(server.m_disk)
        , store(server.m_disk, server.m_world, server.m_faults.serverDies, server.m_committed)
        , engine(store, server.m_engineSettings, environment(server.m_world))
    {}

    static Server::Environment environment(World &world)
    {
        return {[&world] { return Instant{world.wall()}; }, [&world] { return world.now(); },
                [&world](int count) { return world.bytes(count); }};
    }

    void run(std::function<std::function<void()>(Server::Reader &)> read) override
    {
        const int incarnation = owner.m_incarnation;
        owner.m_world.after(owner.m_world.pick(0, 4), [this, read, incarnation] {
            if (owner.m_incarnation != incarnation || !owner.m_running)
                return;
            const std::function<void()> then = read(reader);
            owner.run([&then](Server::Hub &) { then(); });
        });
    }

    SimServer &owner;
    MemoryReader reader;
    MemoryStore store;
    SimAccounts accounts;
    Server::Engine engine;
    std::unique_ptr<Server::Hub> hub;
};

SimServer::SimServer(World &world, Disk &disk, Network &network, Faults &faults, FaultCount &count,
                     Server::EngineSettings engineSettings, std::function<void(const Server::Batch &)> committed)
    : m_world(world)
    , m_disk(disk)
    , m_network(network)
    , m_faults(faults)
    , m_count(count)
    , m_engineSettings(engineSettings)
    , m_committed(std::move(committed))
{}

SimServer::~SimServer() = default;

void SimServer::start()
{
    ++m_incarnation;
    m_turnOpen = false;
    m_world.note(u"server starts"_s);
    m_running = std::make_unique<Running>(*this);
    m_running->store.loading = hooks.loading;
    m_running->store.refused = hooks.commitFailed;
    if (!m_running->engine.start())
        qFatal("the simulated disk could not be read");
    m_running->engine.holdsAttachment = [](const ConversationId &, const Attachment &attachment, const Actor &) {
        return attachment.id.toString().startsWith(u"f_held"_s);
    };
    Server::HubSettings settings;
    settings.visitorMessagesPerMinute = 100'000;
    m_running->hub = std::make_unique<Server::Hub>(m_running->engine, m_running->accounts, *m_running, settings,
                                                   Running::environment(m_world));
    if (hooks.hasAi)
        m_running->hub->onTurn = [this](const Server::TurnTaken &turn) { onTurn(turn); };
    scheduleTick();
    if (hooks.started)
        hooks.started();
}

void SimServer::die()
{
    if (!m_running)
        return;
    m_count.add(u"server restart"_s);
    m_network.serverDied();
    if (hooks.died)
        hooks.died();
    m_running.reset();
    ++m_incarnation;
    m_world.after(m_world.pick(50, m_faults.downAtMost), [this] { start(); });
}

Server::Hub *SimServer::hub()
{
    return m_running ? m_running->hub.get() : nullptr;
}

void SimServer::run(const std::function<void(Server::Hub &)> &call)
{
    if (!m_running)
        return;
    try {
        call(*m_running->hub);
        wake();
    } catch (const ServerDied &) {
        die();
    }
}

void SimServer::wake()
{
    if (m_turnOpen)
        return;
    m_turnOpen = true;
    const int incarnation = m_incarnation;
    m_world.after(m_world.pick(0, 3), [this, incarnation] {
        if (incarnation != m_incarnation || !m_running)
            return;
        m_turnOpen = false;
        failMaybe(m_faults.commitFails);
        try {
            flush();
        } catch (const ServerDied &) {
            die();
        }
    });
}

void SimServer::failMaybe(double probability)
{
    if (!m_world.chance(probability))
        return;
    m_count.add(u"failed commit"_s);
    m_running->store.failNext = true;
}

void SimServer::flush()
{
    m_running->hub->flush();
    if (hooks.afterTurn)
        hooks.afterTurn(m_running->engine);
}

void SimServer::scheduleTick()
{
    const int incarnation = m_incarnation;
    const qint64 wait = qMax(qint64(5), m_running->hub->msToNextTick());
    m_world.after(wait, [this, incarnation] {
        if (incarnation != m_incarnation || !m_running)
            return;
        if (m_faults.tickFails > 0)
            failMaybe(m_faults.tickFails);
        if (hooks.beforeTick)
            hooks.beforeTick(m_running->engine);
        try {
            m_running->hub->tick();
            if (hooks.afterTurn)
                hooks.afterTurn(m_running->engine);
        } catch (const ServerDied &) {
            die();
            return;
        }
        scheduleTick();
    });
}

void SimServer::onTurn(const Server::TurnTaken &taken)
{
    // The AI is a process of its own here: what it is working on is lost when the server dies, as in the program.
    const int incarnation = m_incarnation;
    m_world.after(m_world.pick(1, 400), [this, taken, incarnation] {
        if (incarnation != m_incarnation || !m_running)
            return;
        Server::Turn turn{taken.head, m_running->reader.thread(taken.head.id, 0, 60)};
        const QList<Command> commands = Server::commandsOf(turn, judge(turn, Instant{m_world.wall()}));
        m_world.after(m_world.pick(1, 400), [this, commands, incarnation] {
            if (incarnation != m_incarnation)
                return;
            run([&commands](Server::Hub &hub) {
                for (const Command &command : commands)
                    hub.submit(command, Actor::ai());
            });
        });
    });
}

} // namespace Baton::Sim
