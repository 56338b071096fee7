// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/session.h"

#include "protocol/codec.h"
#include "server/closecode.h"

namespace Baton::Server {

Session::Session(Hub &hub, ConnectionId id, std::shared_ptr<Peer> peer)
    : m_hub(hub)
    , m_id(id)
    , m_peer(std::move(peer))
    , m_openedAt(hub.environment().monotonicMs())
    , m_heardAt(m_openedAt)
    , m_nextPing(m_openedAt + hub.settings().ping.count())
{}

void Session::send(const QByteArray &frame)
{
    if (!m_closed)
        m_peer->send(frame);
}

void Session::sendPieces(const QList<QByteArray> &pieces)
{
    if (!m_closed)
        m_peer->sendPieces(pieces);
}

void Session::close(int code)
{
    if (m_closed)
        return;
    m_closed = true;
    m_live = false;
    m_peer->close(code);
}

void Session::misunderstood(const QByteArray &bytes, const Error &error)
{
    // A command is always answered, so that its sender does not try it for ever. Both kinds of frame read the same
    // on either socket.
    if (const auto id = Protocol::commandIdOf(bytes, m_hub.settings().limits); id && m_live) {
        Protocol::Ack ack;
        ack.id = *id;
        ack.code = error.code;
        ack.detail = error.detail;
        send(Protocol::encode(Protocol::AgentServerFrame(ack)));
        return;
    }
    send(Protocol::encode(Protocol::AgentServerFrame(Protocol::ErrorFrame{error.code, error.detail})));
    strike();
}

bool Session::strike()
{
    if (++m_strikes < m_hub.settings().strikes)
        return true;
    close(CloseBadFrame);
    return false;
}

void Session::heard()
{
    m_heardAt = m_hub.environment().monotonicMs();
}

bool Session::isCrowded() const
{
    return m_peer->backlog() * 2 > m_hub.settings().limits.queueBytes;
}

void Session::tick(qint64 nowMono)
{
    if (m_closed)
        return;
    const bool lateHello = !m_live && nowMono - m_openedAt > m_hub.settings().helloWithin.count();
    const bool silent = nowMono - m_heardAt > m_hub.settings().dead.count();
    if (lateHello || silent) {
        close(CloseDead);
        return;
    }
    if (m_live && nowMono >= m_nextPing) {
        // Within 10 per cent, spread by connection, so that thousands do not answer at once.
        const qint64 span = m_hub.settings().ping.count();
        m_nextPing = nowMono + span - qint64(m_id % 100) * span / 1000;
        ping(++m_pings);
    }
}

} // namespace Baton::Server
