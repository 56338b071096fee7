// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "disk.h"
#include "server/ai/judge.h"

#include <memory>
#include <set>

namespace Baton::Sim {

/// How bad the weather is; probabilities unless said otherwise.
struct Faults
{
    double cutPerFrame = 0; ///< the connection is cut while this frame is on its way
    double duplicate = 0; ///< a frame arrives twice
    double lateAfterCut = 0; ///< what was on its way to the server arrives though the client has given up
    double serverDies = 0; ///< at a call of the store
    double commitFails = 0; ///< at a flush
    qint64 slowest = 5; ///< ms a frame takes at most
    qint64 halfOpen = 0; ///< ms until the server notices a cut at most
    double tickFails = 0; ///< at a commit of what the server's own timers do
    qint64 downAtMost = 3000; ///< ms until a server that died is back
};

struct FaultCount
{
    QMap<QString, int> count;
    void add(const QString &kind) { ++count[kind]; }
};

/// A client's end of a connection.
class ClientEnd
{
public:
    ClientEnd() = default;
    ClientEnd(const ClientEnd &) = delete;
    ClientEnd &operator=(const ClientEnd &) = delete;
    virtual ~ClientEnd() = default;
    virtual void onConnected() = 0;
    virtual void onFrame(const QByteArray &frame) = 0;
    virtual void onDisconnected(int closeCode) = 0;
};

class Network;

/// What a run may do to the server from outside of it: plant faults, or watch.
struct ServerHooks
{
    std::function<void(Server::Loaded &)> loading;
    std::function<void(Server::Engine &)> beforeTick;
    std::function<void(Server::Engine &)> afterTurn; ///< of the loop, and after each tick
    std::function<void()> commitFailed;
    std::function<void()> started;
    std::function<void()> died;
    bool hasAi = true;
};

/// The server process: engine and hub over a disk that outlives it. Dies and comes back.
class SimServer
{
public:
    SimServer(World &world, Disk &disk, Network &network, Faults &faults, FaultCount &count,
              Server::EngineSettings engineSettings, std::function<void(const Server::Batch &)> committed);
    ~SimServer();

    void start();
    void die();
    bool isUp() const { return m_running != nullptr; }
    Server::Hub *hub();
    /// Something came in: the turn ends a little later, with all that came until then.
    void wake();
    /// Calls into the hub; death on the way is the server's end.
    void run(const std::function<void(Server::Hub &)> &call);
    int incarnation() const { return m_incarnation; }
    ServerHooks hooks; ///< to be set before start()

private:
    struct Running;
    void flush();
    void failMaybe(double probability);
    void onTurn(const Server::TurnTaken &turn);
    void scheduleTick();

    World &m_world;
    Disk &m_disk;
    Network &m_network;
    Faults &m_faults;
    FaultCount &m_count;
    Server::EngineSettings m_engineSettings;
    std::function<void(const Server::Batch &)> m_committed;
    std::unique_ptr<Running> m_running;
    int m_incarnation = 0;
    bool m_turnOpen = false;
};

/// Connections between clients and the server: in order within one, late, cut and doubled as the weather wishes.
class Network
{
public:
    Network(World &world, Faults &faults, FaultCount &count)
        : m_world(world)
        , m_faults(faults)
        , m_count(count)
    {}

    void attach(SimServer &server) { m_server = &server; }
    /// Tries to connect; the end hears onConnected() or onDisconnected(). The id names the connection from then on.
    quint64 connect(Server::PeerKind kind, ClientEnd *end);
    void send(quint64 connection, const QByteArray &frame);
    /// The client gives up the connection.
    void drop(quint64 connection);
    /// Cut by the weather: both sides learn of it, each in its time.
    void cut(quint64 connection);
    void cutAll();
    void serverDied();
    /// The client is gone for good; nothing is delivered to it any more.
    void forget(ClientEnd *end);
    /// From now on nothing arrives on either side, and neither is told.
    void darken(quint64 connection) { m_wires[connection].dark = true; }
    bool isDark(quint64 connection) const;
    /// The server holds the connection for one that lives.
    bool isHeld(quint64 connection) const;
    ClientEnd *endOf(quint64 connection) const;

    // For the server's peer.
    void toClient(quint64 connection, const QByteArray &frame);
    void closedByServer(quint64 connection, int code);
    std::function<void(quint64 connection, bool toServer, const QByteArray &frame)> tap; ///< before any fault
    std::function<void(quint64 connection)> heard; ///< a frame reached the server
    /// Whether a frame arrives at all: what a planted fault swallows.
    std::function<bool(quint64 connection, bool toServer, const QByteArray &frame)> passes;

private:
    struct Wire
    {
        Server::PeerKind kind;
        ClientEnd *end = nullptr;
        int incarnation = 0;
        bool clientUp = true;
        bool serverUp = false;
        bool dark = false;
        qint64 lastToServer = 0;
        qint64 lastToClient = 0;
    };
    void arriveAtServer(quint64 connection, const QByteArray &frame);
    void arriveAtClient(quint64 connection, const QByteArray &frame);
    void clientLost(quint64 connection, int code, qint64 delay);
    qint64 arrival(qint64 &last);

    World &m_world;
    Faults &m_faults;
    FaultCount &m_count;
    SimServer *m_server = nullptr;
    std::map<quint64, Wire> m_wires;
    quint64 m_next = 1;
};

} // namespace Baton::Sim
