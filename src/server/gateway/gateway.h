// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/instant.h"
#include "domain/result.h"
#include "server/botdoor.h"
#include "server/connectionsink.h"
#include "server/filedoor.h"

#include <QHash>
#include <QStringList>

#include <functional>

namespace Baton::Server {

struct GatewaySettings
{
    QString address{QStringLiteral("127.0.0.1")};
    quint16 port = 0; ///< 0 for any
    int headBytes = 16 * 1024;
    int frameBytes = 64 * 1024;
    qint64 queueBytes = 1024 * 1024; ///< output waiting for one connection; beyond, close 4008
    Millis handshakeWithin{5'000};
    Millis messageWithin{10'000}; ///< from the first byte of a message to its last
    Millis closeWithin{3'000};
    int connections = 10'000;
    int connectionsPerAddress = 0; ///< 0: as mostFrom() has it
    int framesPerSecond = 500; ///< of one connection, pings included; beyond, close 4007
    int frameBurst = 2'000;
    qint64 attachmentBytes = 20 * 1024 * 1024; ///< of one file
    QStringList origins{}; ///< of sites that may open the visitor's socket and frame its page, as "https://example.com"
    bool tryPage = false; ///< the page to try the chat on is for everybody, not for this machine alone
    qint64 bodyBytes = 256 * 1024; ///< of what a bot posts
    qint64 handoffBytes = 2 * 1024 * 1024; ///< of a handoff, which has a transcript
    QByteArray metricsToken{}; ///< who says it may have the figures; without one only who is on this machine
    std::function<QByteArray()>
        metrics{}; ///< figures for Prometheus, asked on the gateway's thread; unset, there are none
};

/// How many connections an address, as Asio writes it, may have at once. This machine's has no bound of its own where
/// none is set: a proxy on it brings all visitors.
int mostFrom(const QString &address, const GatewaySettings &settings);

/// A file of a page of ours.
struct Asset
{
    QByteArray type;
    QByteArray bytes;
    bool mayBeFramed = true; ///< by other pages of this host
    QByteArray framers{}; ///< by which others too: origins, each after a blank
    bool isForSites = false; ///< pages of any site may load it as a script
    bool hasChat = false; ///< a page that frames the visitor's
    QByteArray deflated{}; ///< the same bytes as zlib's, for those who take them
};
using Assets = QHash<QByteArray, Asset>; ///< by path, as "/visitor.js"

/// What becomes of questions to a model; see ModelHealth.
struct ModelUse
{
    QByteArray resting; ///< why it is not used for now; empty while it is
    qint64 answered = 0;
    qint64 fellBack = 0;
};

struct Health
{
    bool ok = false;
    QByteArray log;
    qint64 top = 0;
    std::optional<ModelUse> model = {}; ///< none where there is no model
};

/// HTTP and WebSocket on one port: bytes in and out, strict about what they look like, nothing about what they mean.
class Gateway
{
public:
    /// `health` is asked on the gateway's thread. Without `files` there are none to give and to take, without `bots` no
    /// bot is heard.
    Gateway(GatewaySettings settings, ConnectionSink &sink, Assets assets, std::function<Health()> health,
            FileDoor *files = nullptr, BotDoor *bots = nullptr);
    ~Gateway(); ///< stops at once
    Gateway(const Gateway &) = delete;
    Gateway &operator=(const Gateway &) = delete;

    /// Listens and returns the port.
    Result<quint16> start();
    /// Frames that the sink had no room for are offered again. From any thread.
    void resume();
    /// Takes no new connections; lets the present ones end by themselves for as long, then cuts them. Idempotent.
    void stop(Millis grace);
    int connections() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Baton::Server
