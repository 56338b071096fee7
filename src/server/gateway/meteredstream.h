// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <boost/asio/compose.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/beast/core/role.hpp>
#include <boost/beast/websocket/teardown.hpp>

#include <functional>

namespace Baton::Server {

/// A TCP socket that tells when bytes come in, so that a message dripped byte by byte has a deadline from its first
/// one.
class MeteredStream
{
public:
    using Socket = boost::asio::ip::tcp::socket;
    using next_layer_type = Socket;
    using executor_type = Socket::executor_type;
    using ErrorCode = boost::system::error_code;

    explicit MeteredStream(Socket socket)
        : m_socket(std::move(socket))
    {}

    executor_type get_executor() { return m_socket.get_executor(); }
    Socket &next_layer() { return m_socket; }
    const Socket &next_layer() const { return m_socket; }
    std::function<void()> onBytes;

    template<typename Buffers, typename Token>
    auto async_read_some(const Buffers &buffers, Token &&token)
    {
        return boost::asio::async_compose<Token, void(ErrorCode, std::size_t)>(
            [this, buffers, begun = false](auto &self, ErrorCode error = {}, std::size_t count = 0) mutable {
                if (!begun) {
                    begun = true;
                    m_socket.async_read_some(buffers, std::move(self));
                    return;
                }
                if (count > 0 && onBytes)
                    onBytes();
                self.complete(error, count);
            },
            token, m_socket);
    }

    template<typename Buffers, typename Token>
    auto async_write_some(const Buffers &buffers, Token &&token)
    {
        return m_socket.async_write_some(buffers, std::forward<Token>(token));
    }

private:
    Socket m_socket;
};

// Found by Beast through the argument's namespace, at the end of a WebSocket.
inline void teardown(boost::beast::role_type role, MeteredStream &stream, boost::system::error_code &error)
{
    boost::beast::websocket::teardown(role, stream.next_layer(), error);
}
template<typename Handler>
void async_teardown(boost::beast::role_type role, MeteredStream &stream, Handler &&handler)
{
    boost::beast::websocket::async_teardown(role, stream.next_layer(), std::forward<Handler>(handler));
}

} // namespace Baton::Server
