// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history.h"

#include "historycast.h"
#include "historypeople.h"
#include "noticewitness.h"
#include "protocol/codec.h"

namespace Baton::Sim {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 mostClockStep = 20'000;
constexpr qint64 grace = 15'000;

void sum(QMap<QString, int> &to, const QMap<QString, int> &from)
{
    for (auto it = from.cbegin(); it != from.cend(); ++it)
        to[it.key()] += it.value();
}

/// One history with all its parts; they go in the opposite order.
class Stage
{
public:
    Stage(quint64 seed, Fault fault)
        : world(seed)
        , m_disk(randomDisk(world))
        , m_faults(randomWeather(world))
        , m_stormEnds(world.pick(60'000, 200'000))
        , m_network(world, m_faults, count)
        , witness(world, m_disk, [this](const AgentId &agent) { return isConnected(agent); })
        , m_notices(world, m_network, witness)
        , m_saboteur(fault, world, witness)
        , m_server(world, m_disk, m_network, m_faults, count, {},
                   [this](const Server::Batch &batch) { witness.committed(m_saboteur.kept(batch)); })
    {
        watchNetwork();
        hookServer();
        m_network.attach(m_server);
        m_server.start();
        invite();
        for (qint64 at = 1'000; at < end(); at += 1'000)
            world.at(at, [this] { poll(); });
        for (qint64 at = 2'000; at < m_stormEnds; at += 6'000)
            world.at(at + world.pick(0, 5'999), [this] { disturb(); });
        world.at(m_stormEnds, [this] { calm(); });
    }

    void run()
    {
        world.run(end());
        witness.finish();
    }

    /// The world after the storm: until whatever may still go on has gone on, clocks put back included.
    qint64 end() const
    {
        return m_stormEnds + longestLadder + 2 * longestDelay + longestLease + 3 * mostClockStep + 60'000 + grace;
    }
    const QList<Server::StoredEvent> &events() const { return m_disk.events; }
    QMap<QString, int> deeds() const
    {
        QMap<QString, int> all;
        for (const auto &person : m_people)
            sum(all, person->deeds);
        for (const auto &guest : m_guests)
            sum(all, guest->deeds);
        return all;
    }

    World world;
    FaultCount count;
    bool tellsFrames = false;

private:
    Disk m_disk;
    Faults m_faults;
    qint64 m_stormEnds;
    Network m_network;

public:
    LadderWitness witness;

private:
    void watchNetwork()
    {
        m_network.tap = [this](quint64 connection, bool toServer, const QByteArray &frame) {
            const HistoryDevice *device = deviceAt(connection);
            if (tellsFrames && device)
                world.note(u"%1 %2 %3"_s.arg(device->settings().device.toString(), toServer ? u"->"_s : u"<-"_s,
                                             QString::fromUtf8(frame)));
            if (device && toServer)
                m_senders[connection] = device->settings().id;
            // Also one that was killed meanwhile: the server holds its connection until it is told.
            const auto sender = m_senders.find(connection);
            if (!toServer && sender != m_senders.end() && frame.endsWith("\"t\":\"welcome\"}"))
                m_greeted[connection] = sender->second;
        };
        // A frame that was under way when its console was killed is heard all the same.
        m_network.heard = [this](quint64 connection) {
            if (const auto sender = m_senders.find(connection); sender != m_senders.end())
                witness.heard(sender->second);
        };
        m_network.passes = [this](quint64 connection, bool toServer, const QByteArray &frame) {
            const HistoryDevice *from = deviceAt(connection);
            if (!from)
                return true;
            if (const QByteArray echo = m_saboteur.echo(toServer, frame, from->settings().id); !echo.isEmpty())
                tellOthers(from->settings().id, echo);
            return m_saboteur.passes(toServer, frame);
        };
    }

    void hookServer()
    {
        m_server.hooks.hasAi = false;
        m_server.hooks.loading = [this](Server::Loaded &loaded) { m_saboteur.loading(loaded); };
        m_server.hooks.beforeTick = [this](Server::Engine &engine) { m_saboteur.beforeTick(engine); };
        m_server.hooks.afterTurn = [this](Server::Engine &engine) { m_saboteur.afterTurn(engine); };
        m_server.hooks.commitFailed = [this] { witness.commitFailed(); };
        m_server.hooks.started = [this] { witness.serverStarted(); };
        m_server.hooks.died = [this] { witness.serverDied(); };
    }

    void invite()
    {
        for (const auto &[id, agent] : m_disk.agents) {
            const int devices = world.chance(0.4) ? 2 : 1;
            m_people.push_back(std::make_unique<HistoryPerson>(world, m_network, count, agent, devices));
            for (const auto &device : m_people.back()->devices()) {
                m_notices.watch(*device);
                device->tampers = [this, one = device.get()](QList<Native::Report> &reports) {
                    m_saboteur.tamper(*one, reports);
                };
            }
            keepActing(*m_people.back(), 1'500, 12'000);
        }
        const int guests = int(world.pick(1, 3));
        for (int i = 0; i < guests; ++i) {
            m_guests.push_back(std::make_unique<HistoryGuest>(world, m_server, i));
            keepActing(*m_guests.back(), 500, 15'000);
        }
    }

    template<typename Actor>
    void keepActing(Actor &actor, qint64 soonest, qint64 latest)
    {
        world.after(world.pick(soonest, latest), [this, &actor, soonest, latest] {
            if (world.now() > m_stormEnds)
                return;
            actor.act();
            keepActing(actor, soonest, latest);
        });
    }

    void poll()
    {
        witness.poll();
        m_notices.poll();
    }

    void disturb()
    {
        HistoryDevice &device = m_people[size_t(world.pick(0, qint64(m_people.size()) - 1))]->anyDevice();
        switch (world.pick(0, 11)) {
        case 0:
            m_network.cutAll();
            break;
        case 1:
            m_network.cut(device.connection());
            break;
        case 2:
            device.darken();
            break;
        case 3:
            device.stepClock(world.pick(-3'600'000, 3'600'000));
            break;
        case 4:
        case 5:
            if (device.isHere())
                device.kill();
            break;
        case 6:
        case 7:
            device.sleep(world.chance(0.5) ? world.pick(1'000, 20'000) : world.pick(20'000, 120'000));
            break;
        case 8:
            device.setDaemon(Daemon(world.pick(0, 3)));
            break;
        case 9:
            m_server.die();
            break;
        case 10:
            if (world.chance(0.3)) {
                const qint64 step = world.pick(-mostClockStep, mostClockStep);
                count.add(u"clock step of the server"_s);
                world.note(u"the server's clock is set by %1"_s.arg(step));
                world.stepClock(step);
                for (const auto &person : m_people) {
                    for (const auto &one : person->devices())
                        one->distrustClock();
                }
            } else if (world.chance(0.3)) {
                device.leave();
            }
            break;
        default:
            refuseOne();
            break;
        }
    }

    /// A rule of the program turns a waiting handoff down now and then.
    void refuseOne()
    {
        if (!world.chance(0.15))
            return;
        for (const auto &[id, head] : m_disk.heads) {
            if (head.owner != Owner::queue())
                continue;
            const Command command{{}, head.id, head.fence, RefuseHandoff{u"sim"_s}};
            m_server.run([&command](Server::Hub &hub) { hub.submit(command, Actor::system()); });
            return;
        }
    }

    void calm()
    {
        const qint64 slowest = m_faults.slowest;
        m_faults = {};
        m_faults.slowest = qMin(slowest, qint64(50));
        for (const auto &person : m_people) {
            if (world.chance(0.8))
                person->settleDown();
            else
                for (const auto &device : person->devices())
                    device->setMortal(0);
        }
        m_server.die();
    }

    HistoryDevice *deviceAt(quint64 connection) const
    {
        return dynamic_cast<HistoryDevice *>(m_network.endOf(connection));
    }

    bool isConnected(const AgentId &agent) const
    {
        return std::any_of(m_greeted.cbegin(), m_greeted.cend(),
                           [&](const auto &one) { return one.second == agent && m_network.isHeld(one.first); });
    }

    void tellOthers(const AgentId &from, const QByteArray &frame)
    {
        for (const auto &[connection, agent] : m_greeted) {
            if (agent != from && m_network.isHeld(connection))
                m_network.toClient(connection, frame);
        }
    }

    NoticeWitness m_notices;
    Saboteur m_saboteur;
    SimServer m_server;
    std::map<quint64, AgentId> m_greeted; ///< connections that were, by whose they are
    std::map<quint64, AgentId> m_senders; ///< of each connection that said anything
    std::vector<std::unique_ptr<HistoryPerson>> m_people;
    std::vector<std::unique_ptr<HistoryGuest>> m_guests;
};

} // namespace

void HistoryVerdict::add(const HistoryVerdict &other)
{
    sum(endings, other.endings);
    sum(met, other.met);
    sum(deeds, other.deeds);
    steps += other.steps;
}

HistoryVerdict runHistory(quint64 seed, Fault fault, bool tells, bool frames)
{
    Stage stage(seed, fault);
    stage.tellsFrames = frames;
    stage.run();
    HistoryVerdict verdict;
    verdict.breaches = stage.witness.breaches;
    verdict.endings = stage.witness.endings;
    verdict.steps = stage.witness.steps;
    verdict.met = stage.count.count;
    verdict.deeds = stage.deeds();
    if (tells) {
        verdict.story = stage.world.history();
        for (const Server::StoredEvent &stored : stage.events())
            verdict.story.append(QString::fromUtf8(Protocol::encodeEvent(stored.event)));
    }
    return verdict;
}

} // namespace Baton::Sim
