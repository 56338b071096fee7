// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayList>

#include <memory>

namespace Baton::Server {

/// The other end of one connection, as the hub sees it. Frames are shared between connections, never copied.
class Peer
{
public:
    Peer() = default;
    Peer(const Peer &) = delete;
    Peer &operator=(const Peer &) = delete;
    virtual ~Peer() = default;

    /// Queues a frame; never blocks. A peer over its cap closes itself with 4008.
    virtual void send(const QByteArray &frame) = 0;
    /// The same for a frame of pieces that others hold as well. They are joined when their turn comes and count as
    /// nothing: it is for what is bounded by the state itself, however slow the other side is.
    virtual void sendPieces(const QList<QByteArray> &pieces) { send(pieces.join()); }
    /// Closes after what is queued; the hub hears nothing more of it.
    virtual void close(int code) = 0;
    /// Bytes waiting to be written, for dropping ephemera first.
    virtual qint64 backlog() const = 0;
    virtual QString address() const = 0;
};

enum class PeerKind { Agent, Visitor };
using ConnectionId = quint64;

} // namespace Baton::Server
