// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net.h"

// The weather between clients and server.

namespace Baton::Sim {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The hub's end of a connection in the simulated network.
class SimPeer final : public Server::Peer
{
public:
    SimPeer(Network &network, quint64 connection)
        : m_network(network)
        , m_connection(connection)
    {}
    void send(const QByteArray &frame) override { m_network.toClient(m_connection, frame); }
    void close(int code) override { m_network.closedByServer(m_connection, code); }
    qint64 backlog() const override { return 0; }
    QString address() const override { return u"sim"_s; }

private:
    Network &m_network;
    quint64 m_connection;
};

} // namespace

qint64 Network::arrival(qint64 &last)
{
    last = qMax(last, m_world.now() + m_world.pick(0, m_faults.slowest));
    return last;
}

quint64 Network::connect(Server::PeerKind kind, ClientEnd *end)
{
    const quint64 connection = m_next++;
    Wire wire;
    wire.kind = kind;
    wire.end = end;
    m_wires.emplace(connection, wire);
    m_world.after(m_world.pick(1, 30), [this, connection] {
        Wire &made = m_wires[connection];
        if (!made.clientUp)
            return;
        if (!m_server->isUp()) {
            clientLost(connection, 0, 1);
            return;
        }
        made.serverUp = true;
        made.incarnation = m_server->incarnation();
        m_server->run([&](Server::Hub &hub) {
            hub.connected(connection, made.kind, std::make_shared<SimPeer>(*this, connection));
        });
        if (made.end)
            made.end->onConnected();
    });
    return connection;
}

void Network::send(quint64 connection, const QByteArray &frame)
{
    Wire &wire = m_wires[connection];
    if (!wire.clientUp)
        return;
    if (tap)
        tap(connection, true, frame);
    if (m_world.chance(m_faults.cutPerFrame)) {
        // The frame may still have left before the cut.
        if (m_world.chance(m_faults.lateAfterCut)) {
            m_count.add(u"late frame"_s);
            arriveAtServer(connection, frame);
        }
        cut(connection);
        return;
    }
    arriveAtServer(connection, frame);
    if (m_world.chance(m_faults.duplicate)) {
        m_count.add(u"doubled frame"_s);
        arriveAtServer(connection, frame);
    }
}

void Network::arriveAtServer(quint64 connection, const QByteArray &frame)
{
    Wire &wire = m_wires[connection];
    m_world.at(arrival(wire.lastToServer), [this, connection, frame] {
        const Wire &now = m_wires[connection];
        if (!now.serverUp || now.dark || now.incarnation != m_server->incarnation()
            || (passes && !passes(connection, true, frame)))
            return;
        if (heard)
            heard(connection);
        m_server->run([&](Server::Hub &hub) { hub.received(connection, frame); });
    });
}

void Network::toClient(quint64 connection, const QByteArray &frame)
{
    Wire &wire = m_wires[connection];
    if (tap)
        tap(connection, false, frame);
    if (!wire.clientUp)
        return;
    if (m_world.chance(m_faults.cutPerFrame)) {
        cut(connection);
        return;
    }
    arriveAtClient(connection, frame);
    if (m_world.chance(m_faults.duplicate)) {
        m_count.add(u"doubled frame"_s);
        arriveAtClient(connection, frame);
    }
}

void Network::arriveAtClient(quint64 connection, const QByteArray &frame)
{
    Wire &wire = m_wires[connection];
    m_world.at(arrival(wire.lastToClient), [this, connection, frame] {
        const Wire &now = m_wires[connection];
        if (now.clientUp && now.end && !now.dark && !(passes && !passes(connection, false, frame)))
            now.end->onFrame(frame);
    });
}

void Network::clientLost(quint64 connection, int code, qint64 delay)
{
    Wire &wire = m_wires[connection];
    if (wire.dark)
        return;
    wire.lastToClient = qMax(wire.lastToClient, m_world.now() + delay);
    m_world.at(wire.lastToClient, [this, connection, code] {
        Wire &now = m_wires[connection];
        if (!std::exchange(now.clientUp, false))
            return;
        if (now.end)
            now.end->onDisconnected(code);
    });
}

void Network::drop(quint64 connection)
{
    Wire &wire = m_wires[connection];
    wire.clientUp = false;
    if (wire.dark)
        return;
    m_world.at(arrival(wire.lastToServer), [this, connection] {
        Wire &now = m_wires[connection];
        if (std::exchange(now.serverUp, false) && now.incarnation == m_server->incarnation())
            m_server->run([&](Server::Hub &hub) { hub.disconnected(connection); });
    });
}

void Network::cut(quint64 connection)
{
    Wire &wire = m_wires[connection];
    if (!wire.clientUp)
        return;
    m_count.add(u"cut"_s);
    m_world.note(u"cut of connection "_s + QString::number(connection));
    wire.clientUp = false;
    m_world.after(1, [this, connection] {
        if (Wire &now = m_wires[connection]; now.end)
            now.end->onDisconnected(0);
    });
    const qint64 notice = m_world.pick(0, m_faults.halfOpen);
    if (notice > 1000)
        m_count.add(u"half open"_s);
    m_world.at(qMax(wire.lastToServer, m_world.now() + notice), [this, connection] {
        Wire &now = m_wires[connection];
        if (std::exchange(now.serverUp, false) && now.incarnation == m_server->incarnation())
            m_server->run([&](Server::Hub &hub) { hub.disconnected(connection); });
    });
}

void Network::cutAll()
{
    for (const auto &[connection, wire] : m_wires) {
        if (wire.clientUp && wire.serverUp)
            cut(connection);
    }
}

void Network::closedByServer(quint64 connection, int code)
{
    m_wires[connection].serverUp = false;
    clientLost(connection, code, m_world.pick(0, m_faults.slowest));
}

void Network::serverDied()
{
    for (auto &[connection, wire] : m_wires) {
        if (!std::exchange(wire.serverUp, false))
            continue;
        clientLost(connection, 0, m_world.pick(1, 200));
    }
}

bool Network::isDark(quint64 connection) const
{
    const auto wire = m_wires.find(connection);
    return wire != m_wires.end() && wire->second.dark;
}

bool Network::isHeld(quint64 connection) const
{
    const auto wire = m_wires.find(connection);
    return wire != m_wires.end() && wire->second.serverUp && wire->second.incarnation == m_server->incarnation();
}

ClientEnd *Network::endOf(quint64 connection) const
{
    const auto wire = m_wires.find(connection);
    return wire == m_wires.end() ? nullptr : wire->second.end;
}

void Network::forget(ClientEnd *end)
{
    for (auto &[connection, wire] : m_wires) {
        if (wire.end == end) {
            wire.end = nullptr;
            if (wire.clientUp)
                drop(connection);
        }
    }
}

} // namespace Baton::Sim
