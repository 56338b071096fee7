// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "rawclient.h"
#include "server/gateway/gateway.h"
#include "server/gateway/visitorpage.h"

#include <atomic>
#include <mutex>

namespace Baton::Server {

/// Sends back what it hears, while it has room.
class EchoSink final : public ConnectionSink
{
public:
    void connected(ConnectionId id, PeerKind kind, std::shared_ptr<Peer> peer) override
    {
        const std::scoped_lock lock(mutex);
        peers[id] = peer;
        kinds.append(kind);
        latest = std::move(peer);
    }
    bool received(ConnectionId id, const QByteArray &frame) override
    {
        if (isFull) {
            ++refused;
            return false;
        }
        const std::scoped_lock lock(mutex);
        ++frames;
        peers[id]->send(frame);
        return true;
    }
    void disconnected(ConnectionId id) override
    {
        const std::scoped_lock lock(mutex);
        peers.remove(id);
        ++gone;
    }
    std::shared_ptr<Peer> peer()
    {
        const std::scoped_lock lock(mutex);
        return latest;
    }

    std::mutex mutex;
    QHash<ConnectionId, std::shared_ptr<Peer>> peers;
    std::shared_ptr<Peer> latest;
    QList<PeerKind> kinds;
    std::atomic<bool> isFull{false};
    std::atomic<int> refused{0};
    std::atomic<int> frames{0};
    std::atomic<int> gone{0};
};

/// A gateway with an echo behind it.
struct Served
{
    EchoSink sink;
    std::atomic<bool> isWell{true};
    std::unique_ptr<Gateway> gateway;
    quint16 port = 0;

    explicit Served(GatewaySettings settings = {})
    {
        gateway = std::make_unique<Gateway>(settings, sink, servedPages(settings.origins), [this] {
            return Health{isWell, "l_0001", 42};
        });
        port = gateway->start().value_or(0);
    }
    QByteArray answerTo(const QByteArray &request)
    {
        RawClient client(port);
        client.write(request);
        return client.readAll();
    }
};

inline int statusOf(const QByteArray &answer)
{
    return answer.startsWith("HTTP/1.1 ") ? answer.mid(9, 3).toInt() : 0;
}

inline const QByteArray host = "Host: shop.example\r\n";
inline const QByteArray ownOrigin = "Origin: http://shop.example\r\n";

} // namespace Baton::Server
