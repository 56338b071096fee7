// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/peer.h"

namespace Baton::Server {

/// What a gateway tells of its connections. Called on the gateway's thread; must not block.
class ConnectionSink
{
public:
    ConnectionSink() = default;
    ConnectionSink(const ConnectionSink &) = delete;
    ConnectionSink &operator=(const ConnectionSink &) = delete;
    virtual ~ConnectionSink() = default;

    virtual void connected(ConnectionId id, PeerKind kind, std::shared_ptr<Peer> peer) = 0;
    /// False where there is no room: the frame is kept, nothing more is read from that connection, and it is offered
    /// again after Gateway::resume().
    virtual bool received(ConnectionId id, const QByteArray &frame) = 0;
    virtual void disconnected(ConnectionId id) = 0;
};

} // namespace Baton::Server
