// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/gateway/gateway.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>

#include <atomic>
#include <unordered_map>
#include <unordered_set>

namespace Baton::Server {

class Connection;

/// What all connections of a gateway share. Used on its thread alone, but for the counter.
struct Connections
{
    GatewaySettings settings;
    ConnectionSink &sink;
    Assets assets;
    std::function<Health()> health;
    FileDoor *files; ///< null where there are none
    std::shared_ptr<boost::asio::io_context> io; ///< peers may outlive the gateway
    std::unordered_map<ConnectionId, std::shared_ptr<Connection>> all;
    std::unordered_set<Connection *> timed; ///< those with a deadline
    QHash<QByteArray, int> perAddress;
    std::atomic<int> count{0};
    std::function<void()> sweepSoon; ///< told at each new deadline
    std::function<void()> emptied; ///< told when the last has gone
    BotDoor *bots; ///< null where no bot is heard
};

/// A connection that was just accepted; it keeps itself in `connections` until it ends.
std::shared_ptr<Connection> openConnection(ConnectionId id, boost::asio::ip::tcp::socket socket, QByteArray addressKey,
                                           QString address, Connections &connections);

} // namespace Baton::Server
