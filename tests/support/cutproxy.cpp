// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/cutproxy.h"

#include <QRandomGenerator>
#include <QTcpSocket>

#include <algorithm>

namespace Baton::Test {

CutProxy::CutProxy(QObject *parent)
    : QObject(parent)
{
    connect(&m_listener, &QTcpServer::newConnection, this, &CutProxy::accept);
    m_listener.listen(QHostAddress::LocalHost, 0);
}

CutProxy::~CutProxy()
{
    while (!m_wires.empty())
        drop(m_wires.back().get(), true);
}

void CutProxy::accept()
{
    while (QTcpSocket *client = m_listener.nextPendingConnection()) {
        auto made = std::make_unique<Wire>();
        Wire *wire = made.get();
        wire->client = client;
        client->setParent(this);
        wire->server = new QTcpSocket(this);
        m_wires.push_back(std::move(made));
        const auto link = [this, wire](QTcpSocket *from, QTcpSocket *to) {
            connect(from, &QTcpSocket::readyRead, this, [this, wire, from, to] { pass(*wire, from, to); });
            connect(from, &QTcpSocket::disconnected, this, [this, wire] { drop(wire, false); });
        };
        link(wire->client, wire->server);
        link(wire->server, wire->client);
        connect(wire->server, &QTcpSocket::errorOccurred, this, [this, wire] { drop(wire, true); });
        connect(wire->server, &QTcpSocket::connected, this, [this, wire] { pass(*wire, wire->client, wire->server); });
        wire->client->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        wire->server->connectToHost(QHostAddress(QHostAddress::LocalHost), m_target);
        wire->server->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    }
}

void CutProxy::pass(Wire &wire, QTcpSocket *from, QTcpSocket *to)
{
    if (to->state() != QAbstractSocket::ConnectedState)
        return; // what came is passed on once it is
    const QByteArray bytes = from->readAll();
    if (bytes.isEmpty())
        return;
    if (from == wire.client && wire.firstLine.isEmpty())
        wire.firstLine = bytes.left(bytes.indexOf('\r'));
    if (!wire.cutNext) {
        to->write(bytes);
        return;
    }
    to->write(bytes.first(bytes.size() / 2));
    to->flush();
    ++m_cuts;
    drop(&wire, true);
}

void CutProxy::drop(Wire *wire, bool reset)
{
    const auto found =
        std::find_if(m_wires.begin(), m_wires.end(), [wire](const auto &one) { return one.get() == wire; });
    if (found == m_wires.end())
        return;
    const std::unique_ptr<Wire> dropped = std::move(*found);
    m_wires.erase(found);
    for (auto [socket, other] : {std::pair(wire->client, wire->server), std::pair(wire->server, wire->client)}) {
        socket->disconnect(this);
        if (!reset && socket->state() == QAbstractSocket::ConnectedState && other->bytesAvailable() > 0)
            socket->write(other->readAll());
        if (reset)
            socket->abort();
        else
            socket->disconnectFromHost();
        if (socket->state() == QAbstractSocket::UnconnectedState)
            socket->deleteLater();
        else
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    }
}

void CutProxy::cutOne(const QByteArray &path)
{
    std::vector<Wire *> candidates;
    for (const auto &wire : m_wires) {
        if (!wire->cutNext && wire->firstLine.contains(path))
            candidates.push_back(wire.get());
    }
    if (!candidates.empty())
        candidates[std::size_t(QRandomGenerator::global()->bounded(int(candidates.size())))]->cutNext = true;
}

} // namespace Baton::Test
