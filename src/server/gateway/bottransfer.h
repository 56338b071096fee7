// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/bots/botproblem.h"
#include "server/gateway/filetransfer.h"

namespace Baton::Server {

/// The parts of a request's head that bots care about.
struct BotRequest
{
    QByteArray method;
    QByteArray path;
    QByteArray target;
    QByteArray authorization;
    QByteArray type;
    QByteArray length;
    QByteArray key; ///< Idempotency-Key
};

bool isBotPath(const QByteArray &path);

/// One request of a bot over a connection whose head has been read: its body is taken up to a bound, from nobody whose
/// token is not known, and what is answered goes back as JSON. On the gateway's thread.
class BotTransfer final : public std::enable_shared_from_this<BotTransfer>
{
public:
    BotTransfer(FileTransfer::Wire wire, Connections &shared);

    /// `begun` is what came with the head.
    void take(const BotRequest &request, const QByteArray &begun);
    /// Its deadline has passed.
    void late();
    /// The connection has ended.
    void stop() { m_isOver = true; }

private:
    std::optional<BotReply> whyNot(const BotRequest &request);
    void readMore();
    void onBody(const QByteArray &bytes);
    void ask();
    void reply(const BotReply &reply);

    FileTransfer::Wire m_wire;
    Connections &m_shared;
    BotCall m_call;
    qint64 m_left = 0; ///< of the body
    Connection::Clock::time_point m_until; ///< for the whole of it
    QByteArray m_buffer;
    bool m_isAsking = false;
    bool m_isOver = false;
};

} // namespace Baton::Server
