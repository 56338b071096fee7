// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/hub.h"

namespace Baton::Server {

/// One connection on the engine's thread: deadlines, heartbeat and strikes, common to agents and visitors.
class Session
{
public:
    Session(Hub &hub, ConnectionId id, std::shared_ptr<Peer> peer);
    virtual ~Session() = default;
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;

    virtual void received(const QByteArray &frame) = 0;
    virtual void hinted(const Protocol::Ephemeral &hint, const Conversation &head) = 0;
    virtual void drained() = 0;

    ConnectionId id() const { return m_id; }
    bool isLive() const { return m_live; }
    bool isClosed() const { return m_closed; }
    void tick(qint64 nowMono);
    void close(int code);

protected:
    virtual void ping(qint64 n) = 0;
    void send(const QByteArray &frame);
    void sendPieces(const QList<QByteArray> &pieces);
    /// Answers what could not be decoded: a command with a refusal, anything else with an error and a strike.
    void misunderstood(const QByteArray &bytes, const Error &error);
    /// Counts a frame that was not understood; true while it may stay.
    bool strike();
    void goLive() { m_live = true; }
    void heard();
    /// The output is more than half full: what passes is dropped.
    bool isCrowded() const;

    Hub &m_hub;

private:
    ConnectionId m_id;
    std::shared_ptr<Peer> m_peer;
    qint64 m_openedAt;
    qint64 m_heardAt;
    qint64 m_nextPing;
    qint64 m_pings = 0;
    int m_strikes = 0;
    bool m_live = false;
    bool m_closed = false;
};

} // namespace Baton::Server
