// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/gateway/beastconnection.h"
#include "server/gateway/fileroute.h"
#include "server/gateway/httpanswer.h"
#include "server/gateway/httphead.h"
#include "server/gateway/visitorpage.h"

#include <boost/asio/post.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/bind_handler.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/rfc7230.hpp>
#include <boost/beast/websocket/rfc6455.hpp>

namespace Baton::Server {

namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
namespace websocket = beast::websocket;
using boost::system::error_code;

constexpr char subProtocol[] = "baton.v1+json";
constexpr std::size_t readAtOnce = 2048;
constexpr std::size_t keptCapacity = 8 * 1024;

constexpr int closeUnknownData = 1003;
constexpr int closeBadFrame = 4002;
constexpr int closeRate = 4007;

using Request = http::request<http::empty_body>;

QByteArray bytesOf(beast::string_view text)
{
    return QByteArray(text.data(), qsizetype(text.size()));
}

QByteArray field(const Request &request, http::field name)
{
    return bytesOf(request[name]);
}

bool offersSubProtocol(const Request &request)
{
    const http::token_list offered(request[http::field::sec_websocket_protocol]);
    return std::any_of(offered.begin(), offered.end(), [](const auto &token) { return token == subProtocol; });
}

} // namespace

void BeastConnection::expectWithin(Millis span)
{
    if (m_state == State::Ended)
        return;
    m_deadline = Clock::now() + span;
    m_shared.timed.insert(this);
    m_shared.sweepSoon();
}

void BeastConnection::expectNothing()
{
    m_shared.timed.erase(this);
}

void BeastConnection::checkDeadline(Clock::time_point now)
{
    if (now < m_deadline)
        return;
    expectNothing();
    if (m_state == State::Head) {
        tcp().cancel();
        answer(httpProblem(408));
    } else if (m_state == State::Moving && m_call) {
        const auto call = m_call;
        call->late();
    } else if (m_state == State::Moving) {
        const auto transfer = m_transfer;
        transfer->late();
    } else if (m_state == State::Open) {
        closeWith(closeBadFrame);
    } else {
        abort();
    }
}

// ---- The head and what is answered to it ----

void BeastConnection::readHead()
{
    const qsizetype had = m_bytes.size();
    const qsizetype room = m_shared.settings.headBytes + 1 - had;
    m_bytes.resize(had + qMin<qsizetype>(room, readAtOnce));
    m_socket.async_read_some(asio::buffer(m_bytes.data() + had, std::size_t(m_bytes.size() - had)),
                             [own = self(), had](error_code error, std::size_t count) {
                                 if (own->m_state != State::Head)
                                     return;
                                 own->m_bytes.truncate(had + qsizetype(count));
                                 own->onHead(error, count);
                             });
}

void BeastConnection::onHead(error_code error, std::size_t count)
{
    if (error)
        return end();
    qsizetype size = 0;
    const HeadEnd found = findHeadEnd(m_bytes, m_bytes.size() - qsizetype(count), size);
    if (found == HeadEnd::Malformed)
        return answer(httpProblem(400));
    if (found == HeadEnd::NotYet || size > m_shared.settings.headBytes) {
        if (m_bytes.size() <= m_shared.settings.headBytes)
            return readHead();
        return answer(httpProblem(m_bytes.contains('\n') ? 431 : 414));
    }
    if (const auto problem = headProblem(QByteArrayView(m_bytes).first(size)))
        return answer(httpProblem(*problem));
    http::request_parser<http::empty_body> parser;
    parser.header_limit(std::uint32_t(m_shared.settings.headBytes));
    parser.skip(true); // a body is not read by it
    error_code bad;
    parser.put(asio::buffer(m_bytes.constData(), std::size_t(size)), bad);
    if (bad || !parser.is_header_done())
        return answer(httpProblem(400));
    route(parser.get(), m_bytes.mid(size));
}

void BeastConnection::route(const Request &request, QByteArray begun)
{
    const QByteArray target = bytesOf(request.target());
    const QByteArray path = target.left(target.indexOf('?') < 0 ? target.size() : target.indexOf('?'));
    const bool isHead = request.method() == http::verb::head;
    if (isFilePath(path) && m_shared.files)
        return routeFile(request, path, std::move(begun));
    if (isBotPath(path) && m_shared.bots)
        return routeBot(request, path, begun);
    if (request.method() != http::verb::get && !isHead) {
        const QByteArray origin = field(request, http::field::origin);
        const bool foreign =
            !origin.isEmpty() && !isOwnOrigin(origin, field(request, http::field::host), m_shared.settings.origins);
        return answer(foreign ? httpProblem(403) : httpProblem(405, "Allow: GET, HEAD\r\n"));
    }
    if (path == "/v1/agent" || path == "/v1/visitor") {
        const PeerKind kind = path == "/v1/agent" ? PeerKind::Agent : PeerKind::Visitor;
        if (const auto problem = upgradeProblem(request, kind, !begun.isEmpty()))
            return answer(httpProblem(*problem, *problem == 426 ? "Upgrade: websocket\r\n" : ""));
        return upgrade(request, kind);
    }
    if (path == "/healthz")
        return answer(healthAnswer(m_shared.health(), m_shared.count, !isHead));
    if (isTryPath(path) && !m_shared.settings.tryPage && !isFromHere(request))
        return answer(httpProblem(404));
    if (path == "/metrics" && m_shared.settings.metrics) {
        const bool isLocal = isFromHere(request);
        return answer(metricsAnswer(m_shared.settings, field(request, http::field::authorization), isLocal, !isHead));
    }
    const auto asset = m_shared.assets.constFind(assetPath(path));
    answer(asset == m_shared.assets.cend()
               ? httpProblem(404)
               : assetAnswer(*asset, field(request, http::field::accept_encoding), !isHead));
}

/// A program of this machine that calls it by its own name: who came through a proxy on it names another host, or the
/// proxy says for whom it speaks.
bool BeastConnection::isFromHere(const Request &request) const
{
    const bool isForwarded = request.find("Forwarded") != request.end()
        || request.find("X-Forwarded-For") != request.end() || request.find("Via") != request.end();
    return isLoopback(m_address) && isLoopbackHost(field(request, http::field::host)) && !isForwarded;
}

void BeastConnection::routeFile(const Request &request, const QByteArray &path, QByteArray begun)
{
    const FileRoute wanted =
        fileRoute({bytesOf(request.method_string()), path, bytesOf(request.target()),
                   field(request, http::field::origin), field(request, http::field::host),
                   field(request, http::field::authorization), field(request, http::field::content_type),
                   field(request, http::field::content_length), bytesOf(request["X-File-Name"])},
                  m_shared.settings.origins);
    if (!wanted.answer.isEmpty())
        return answer(wanted.answer);
    m_state = State::Moving;
    m_bytes = {};
    m_transfer = std::make_shared<FileTransfer>(wire(), m_shared, wanted.moreFields);
    const auto transfer = m_transfer; // it may answer at once, and is dropped then
    if (wanted.upload)
        return transfer->receive(*wanted.upload, begun);
    transfer->send(wanted.id, wanted.token, wanted.withBody);
}

FileTransfer::Wire BeastConnection::wire()
{
    return {weak_from_this(), m_socket, [this](Millis span) { expectWithin(span); },
            [this](QByteArray bytes, qsizetype discard) { answer(std::move(bytes), discard); }, [this] { end(); }};
}

void BeastConnection::routeBot(const Request &request, const QByteArray &path, const QByteArray &begun)
{
    m_state = State::Moving;
    m_bytes = {};
    m_call = std::make_shared<BotTransfer>(wire(), m_shared);
    const auto call = m_call; // it may answer at once, and is dropped then
    call->take({bytesOf(request.method_string()), path, bytesOf(request.target()),
                field(request, http::field::authorization), field(request, http::field::content_type),
                field(request, http::field::content_length), bytesOf(request["Idempotency-Key"])},
               begun);
}

void BeastConnection::dropTransfers()
{
    if (m_transfer)
        std::exchange(m_transfer, nullptr)->stop();
    if (m_call)
        std::exchange(m_call, nullptr)->stop();
}

void BeastConnection::answer(QByteArray bytes, qsizetype discard)
{
    dropTransfers();
    m_state = State::Answering;
    m_bytes = std::move(bytes);
    expectWithin(m_shared.settings.messageWithin);
    asio::async_write(m_socket, asio::buffer(m_bytes.constData(), std::size_t(m_bytes.size())),
                      [own = self(), discard](error_code error, std::size_t) {
                          if (error || own->m_state != State::Answering)
                              return own->end();
                          error_code ignored;
                          own->m_socket.shutdown(asio::ip::tcp::socket::shutdown_send, ignored);
                          own->expectWithin(own->m_shared.settings.closeWithin);
                          own->discardRest(discard);
                      });
}

/// Closing with bytes unread would reset the connection and take the answer from the other side.
void BeastConnection::discardRest(qsizetype budget)
{
    m_bytes.resize(readAtOnce);
    m_socket.async_read_some(asio::buffer(m_bytes.data(), readAtOnce),
                             [own = self(), budget](error_code error, std::size_t count) {
                                 const qsizetype left = budget - qsizetype(count);
                                 if (error || left <= 0)
                                     return own->end();
                                 own->discardRest(left);
                             });
}

// ---- The WebSocket ----

std::optional<int> BeastConnection::upgradeProblem(const Request &request, PeerKind kind, bool hasMore) const
{
    if (!websocket::is_upgrade(request))
        return 426;
    if (hasMore || !offersSubProtocol(request)) // nobody speaks before the handshake is done
        return 400;
    const QByteArray origin = field(request, http::field::origin);
    const bool hasOrigin = request.find(http::field::origin) != request.end();
    // A console is no page; the only page that speaks for an agent is our own, whoever else may open the chat.
    const bool isAgent = kind == PeerKind::Agent;
    const QStringList others = isAgent ? QStringList() : m_shared.settings.origins;
    const bool own = (isAgent && !hasOrigin) || isOwnOrigin(origin, field(request, http::field::host), others);
    return own ? std::nullopt : std::optional(403);
}

void BeastConnection::upgrade(Request request, PeerKind kind)
{
    m_state = State::Upgrading;
    m_bytes = {};
    m_request = std::move(request);
    m_ws.emplace(MeteredStream(std::move(m_socket)));
    websocket::stream_base::timeout timeout{};
    timeout.handshake_timeout = m_shared.settings.handshakeWithin;
    timeout.idle_timeout = websocket::stream_base::none(); // the hub has a heartbeat of its own
    timeout.keep_alive_pings = false;
    m_ws->set_option(timeout);
    m_ws->set_option(websocket::stream_base::decorator([](websocket::response_type &response) {
        response.set(http::field::sec_websocket_protocol, subProtocol);
        response.erase(http::field::server);
    }));
    m_ws->read_message_max(std::size_t(m_shared.settings.frameBytes));
    m_ws->auto_fragment(false);
    m_ws->text(true);
    m_ws->control_callback([this](websocket::frame_type, beast::string_view) { onControl(); });
    m_ws->async_accept(m_request, beast::bind_front_handler(&BeastConnection::onUpgraded, self(), kind));
}

void BeastConnection::onUpgraded(PeerKind kind, error_code error)
{
    m_request = {};
    if (error || m_state != State::Upgrading)
        return end();
    m_state = State::Open;
    expectNothing();
    m_ws->next_layer().onBytes = [this] {
        if (m_state == State::Open && !m_shared.timed.contains(this))
            expectWithin(m_shared.settings.messageWithin);
    };
    m_peer = std::make_shared<IoPeer>(weak_from_this(), m_shared.io, m_address, m_shared.settings.queueBytes);
    m_shared.sink.connected(m_id, kind, m_peer);
    readMore();
}

void BeastConnection::readMore()
{
    m_ws->async_read_some(m_buffer, 0, beast::bind_front_handler(&BeastConnection::onRead, self()));
}

void BeastConnection::onRead(error_code error, std::size_t)
{
    if (m_state != State::Open)
        return; // it has ended, or async_close reads on by itself
    if (error)
        return end();
    if (!m_ws->got_text())
        return closeWith(closeUnknownData);
    if (!m_ws->is_message_done())
        return readMore();
    expectNothing();
    if (!m_tokens.take(Clock::now()))
        return closeWith(closeRate);
    m_kept = QByteArray(static_cast<const char *>(m_buffer.cdata().data()), qsizetype(m_buffer.size()));
    m_buffer.consume(m_buffer.size());
    if (m_buffer.capacity() > keptCapacity)
        m_buffer.shrink_to_fit();
    deliver();
}

void BeastConnection::onControl()
{
    if (m_buffer.size() == 0)
        expectNothing();
    if (m_state == State::Open && !m_tokens.take(Clock::now()))
        asio::post(*m_shared.io, [own = self()] { own->closeWith(closeRate); });
}

void BeastConnection::deliver()
{
    if (m_peer->isClosing())
        return; // the hub hears nothing more; async_close reads on
    m_isPaused = !m_shared.sink.received(m_id, m_kept);
    if (m_isPaused)
        return;
    m_kept = {};
    readMore();
}

void BeastConnection::resume()
{
    if (m_state == State::Open && m_isPaused)
        deliver();
}

void BeastConnection::writeMore()
{
    if (m_state != State::Open)
        return;
    if (m_peer->isOver())
        return closeWith(IoPeer::closeSlowConsumer);
    if (!m_writing.isNull())
        return;
    IoPeer::Next next = m_peer->next();
    if (next.frame.isNull()) {
        if (next.closeCode != 0)
            closeWith(next.closeCode);
        return;
    }
    m_writing = std::move(next.frame);
    m_writingCounted = next.counted;
    m_ws->async_write(asio::const_buffer(m_writing.constData(), std::size_t(m_writing.size())),
                      beast::bind_front_handler(&BeastConnection::onWritten, self()));
}

void BeastConnection::onWritten(error_code error, std::size_t)
{
    m_peer->written(m_writingCounted);
    m_writing = {};
    if (!error)
        writeMore();
}

void BeastConnection::closeWith(int code)
{
    if (m_state != State::Open)
        return;
    m_state = State::Closing;
    m_peer->end();
    expectWithin(m_shared.settings.closeWithin);
    m_ws->async_close(websocket::close_reason(std::uint16_t(code)), [own = self()](error_code) { own->end(); });
}

void BeastConnection::abort()
{
    error_code ignored;
    tcp().close(ignored);
    end();
}

void BeastConnection::end()
{
    if (m_state == State::Ended)
        return;
    const bool wasOpen = m_peer != nullptr;
    m_state = State::Ended;
    dropTransfers();
    expectNothing();
    error_code ignored;
    tcp().close(ignored);
    if (wasOpen) {
        m_peer->end();
        m_shared.sink.disconnected(m_id);
    }
    const auto own = self();
    m_shared.all.erase(m_id);
    --m_shared.count;
    if (--m_shared.perAddress[m_key] <= 0)
        m_shared.perAddress.remove(m_key);
    if (m_shared.all.empty() && m_shared.emptied)
        m_shared.emptied();
}

std::shared_ptr<Connection> openConnection(ConnectionId id, asio::ip::tcp::socket socket, QByteArray addressKey,
                                           QString address, Connections &connections)
{
    auto opened = std::make_shared<BeastConnection>(id, std::move(socket), addressKey, std::move(address), connections);
    connections.all.emplace(id, opened);
    ++connections.count;
    ++connections.perAddress[addressKey];
    opened->start();
    return opened;
}

} // namespace Baton::Server
