// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/gateway/gateway.h"

#include "server/gateway/connection.h"
#include "server/gateway/httpanswer.h"

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/ip/v6_only.hpp>
#include <boost/asio/post.hpp>

#include <thread>

namespace Baton::Server {

namespace {

namespace asio = boost::asio;
using Tcp = asio::ip::tcp;
using boost::system::error_code;

using namespace Qt::Literals::StringLiterals;

constexpr int backlogOfListener = 4096;
constexpr Millis acceptAgainAfter{100};
constexpr int usualPerAddress = 1'000;

/// What an address counts as: a household's IPv6 network is one.
QByteArray addressKeyOf(const asio::ip::address &address)
{
    if (address.is_v4())
        return QByteArray::fromStdString(address.to_string());
    const auto v6 = address.to_v6();
    if (v6.is_v4_mapped())
        return QByteArray::fromStdString(asio::ip::make_address_v4(asio::ip::v4_mapped, v6).to_string());
    constexpr qsizetype networkBytes = 8;
    const auto bytes = v6.to_bytes();
    return QByteArray(reinterpret_cast<const char *>(bytes.data()), networkBytes);
}

} // namespace

int mostFrom(const QString &address, const GatewaySettings &settings)
{
    if (settings.connectionsPerAddress > 0)
        return settings.connectionsPerAddress;
    return isLoopback(address) ? settings.connections : usualPerAddress;
}

/// The thread, the acceptor and the sweep over deadlines.
class Gateway::Private
{
public:
    Private(GatewaySettings settings, ConnectionSink &sink, Assets assets, std::function<Health()> health,
            FileDoor *files, BotDoor *bots)
        : io(std::make_shared<asio::io_context>(1))
        , acceptor(*io)
        , pause(*io)
        , sweepTimer(*io)
        , shared{
              std::move(settings), sink, std::move(assets), std::move(health), files, io, {}, {}, {}, 0, {}, {}, bots}
    {
        shared.sweepSoon = [this] { sweepSoon(); };
    }

    Result<quint16> listen();
    void accept();
    void accepted(error_code error, Tcp::socket socket);
    void sweepSoon();
    void sweep();
    void leave(Millis grace);

    std::shared_ptr<asio::io_context> io;
    std::optional<asio::executor_work_guard<asio::io_context::executor_type>> work;
    Tcp::acceptor acceptor;
    asio::steady_timer pause; ///< before accepting again, and before connections are cut at the end
    asio::steady_timer sweepTimer;
    bool isSweeping = false;
    Connections shared;
    ConnectionId lastId = 0;
    bool stopping = false;
    std::thread thread;
};

Result<quint16> Gateway::Private::listen()
{
    error_code error;
    const auto address = asio::ip::make_address(shared.settings.address.toStdString(), error);
    if (error)
        return refuse(Code::BadSchema, u"not an address: "_s % shared.settings.address);
    const Tcp::endpoint endpoint(address, shared.settings.port);
    acceptor.open(endpoint.protocol(), error);
    if (!error)
        acceptor.set_option(Tcp::acceptor::reuse_address(true), error);
    if (!error)
        acceptor.bind(endpoint, error);
    if (!error)
        acceptor.listen(backlogOfListener, error);
    if (error)
        return refuse(Code::Internal, u"cannot listen: "_s % QString::fromStdString(error.message()));
    return acceptor.local_endpoint().port();
}

void Gateway::Private::accept()
{
    acceptor.async_accept([this](error_code error, Tcp::socket socket) { accepted(error, std::move(socket)); });
}

void Gateway::Private::accepted(error_code error, Tcp::socket socket)
{
    if (stopping)
        return;
    if (error) { // no more descriptors, most likely: the listener must survive it
        pause.expires_after(acceptAgainAfter);
        pause.async_wait([this](error_code stopped) {
            if (!stopped && !stopping)
                accept();
        });
        return;
    }
    error_code gone;
    const auto remote = socket.remote_endpoint(gone).address();
    const QString address = QString::fromStdString(remote.to_string());
    const QByteArray key = gone ? QByteArray() : addressKeyOf(remote);
    const bool full = shared.count >= shared.settings.connections
        || shared.perAddress.value(key) >= mostFrom(address, shared.settings);
    if (!gone && !full) {
        socket.set_option(Tcp::no_delay(true), gone);
        openConnection(++lastId, std::move(socket), key, address, shared);
    }
    accept();
}

/// Deadlines are looked at now and then, and only as long as there are any.
void Gateway::Private::sweepSoon()
{
    if (std::exchange(isSweeping, true))
        return;
    const auto &settings = shared.settings;
    const Millis shortest = std::min({settings.handshakeWithin, settings.messageWithin, settings.closeWithin});
    sweepTimer.expires_after(std::clamp(shortest / 8, Millis(10), Millis(250)));
    sweepTimer.async_wait([this](error_code) { sweep(); });
}

void Gateway::Private::sweep()
{
    isSweeping = false;
    const auto now = Connection::Clock::now();
    const std::vector<Connection *> timed(shared.timed.cbegin(), shared.timed.cend());
    for (Connection *one : timed)
        if (shared.timed.contains(one)) // the one before may have ended it
            one->checkDeadline(now);
    if (!shared.timed.empty())
        sweepSoon();
}

void Gateway::Private::leave(Millis grace)
{
    stopping = true;
    error_code ignored;
    acceptor.close(ignored);
    work.reset();
    const auto cutAll = [this](bool everything) {
        const auto all = shared.all;
        for (const auto &[id, one] : all)
            if (everything || !one->isUpgraded())
                one->abort();
    };
    shared.emptied = [this] {
        pause.cancel();
        sweepTimer.cancel();
    };
    cutAll(grace <= Millis(0));
    if (shared.all.empty())
        return shared.emptied();
    pause.expires_after(grace);
    pause.async_wait([cutAll](error_code) { cutAll(true); });
}

Gateway::Gateway(GatewaySettings settings, ConnectionSink &sink, Assets assets, std::function<Health()> health,
                 FileDoor *files, BotDoor *bots)
    : d(std::make_unique<Private>(std::move(settings), sink, std::move(assets), std::move(health), files, bots))
{}

Gateway::~Gateway()
{
    stop(Millis(0));
}

Result<quint16> Gateway::start()
{
    const auto port = d->listen();
    if (!port)
        return port;
    d->work.emplace(d->io->get_executor());
    d->accept();
    d->thread = std::thread([io = d->io] { io->run(); });
    return port;
}

void Gateway::resume()
{
    asio::post(*d->io, [this] {
        const auto all = d->shared.all;
        for (const auto &[id, one] : all)
            one->resume();
    });
}

void Gateway::stop(Millis grace)
{
    if (!d->thread.joinable())
        return;
    asio::post(*d->io, [this, grace] { d->leave(grace); });
    d->thread.join();
}

int Gateway::connections() const
{
    return d->shared.count;
}

} // namespace Baton::Server
