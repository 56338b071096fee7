// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/gateway/bottransfer.h"
#include "server/gateway/connection.h"
#include "server/gateway/filetransfer.h"
#include "server/gateway/meteredstream.h"
#include "server/gateway/tokenbucket.h"

#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/empty_body.hpp>
#include <boost/beast/http/message.hpp>
#include <boost/beast/websocket/stream.hpp>

namespace Baton::Server {

/// A connection as Beast makes it. Seen by one source, since it is slow to compile.
class BeastConnection final : public Connection
{
public:
    BeastConnection(ConnectionId id, boost::asio::ip::tcp::socket socket, QByteArray key, QString address,
                    Connections &shared)
        : m_id(id)
        , m_key(std::move(key))
        , m_address(std::move(address))
        , m_shared(shared)
        , m_tokens(shared.settings.framesPerSecond, shared.settings.frameBurst)
        , m_socket(std::move(socket))
    {}

    void start()
    {
        expectWithin(m_shared.settings.handshakeWithin);
        readHead();
    }
    void writeMore() override;
    void resume() override;
    void abort() override;
    bool isUpgraded() const override { return m_state == State::Open || m_state == State::Closing; }
    void checkDeadline(Clock::time_point now) override;

private:
    enum class State { Head, Moving, Answering, Upgrading, Open, Closing, Ended };
    using Socket = boost::beast::websocket::stream<MeteredStream, false>;
    using Request = boost::beast::http::request<boost::beast::http::empty_body>;
    using error_code = boost::system::error_code;

    std::shared_ptr<BeastConnection> self() { return std::static_pointer_cast<BeastConnection>(shared_from_this()); }
    boost::asio::ip::tcp::socket &tcp() { return m_ws ? m_ws->next_layer().next_layer() : m_socket; }
    void expectWithin(Millis span);
    void expectNothing();

    void readHead();
    void onHead(error_code error, std::size_t count);
    void route(const Request &request, QByteArray begun);
    bool isFromHere(const Request &request) const;
    void answer(QByteArray bytes, qsizetype discard = 256 * 1024);
    void discardRest(qsizetype budget);
    void routeFile(const Request &request, const QByteArray &path, QByteArray begun);
    void routeBot(const Request &request, const QByteArray &path, const QByteArray &begun);
    FileTransfer::Wire wire();
    void dropTransfers();
    std::optional<int> upgradeProblem(const Request &request, PeerKind kind, bool hasMore) const;
    void upgrade(Request request, PeerKind kind);
    void onUpgraded(PeerKind kind, error_code error);
    void readMore();
    void onRead(error_code error, std::size_t count);
    void onControl();
    void deliver();
    void onWritten(error_code error, std::size_t count);
    void closeWith(int code);
    void end();

    const ConnectionId m_id;
    const QByteArray m_key;
    const QString m_address;
    Connections &m_shared;
    State m_state = State::Head;
    Clock::time_point m_deadline;
    TokenBucket m_tokens;

    boost::asio::ip::tcp::socket m_socket; ///< until it is upgraded
    QByteArray m_bytes; ///< head received, then what is answered
    std::shared_ptr<FileTransfer> m_transfer;
    std::shared_ptr<BotTransfer> m_call; ///< of the two at most one
    std::optional<Socket> m_ws;
    std::shared_ptr<IoPeer> m_peer;
    Request m_request;
    boost::beast::flat_buffer m_buffer;
    QByteArray m_kept; ///< the message at hand, while the sink has no room for it
    bool m_isPaused = false;
    QByteArray m_writing;
    qsizetype m_writingCounted = 0;
};

} // namespace Baton::Server
