// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/gateway/connections.h"

#include <deque>
#include <mutex>

namespace Baton::Server {

/// The hub's end of a connection: a queue that the gateway's thread writes out.
class IoPeer final : public Peer
{
public:
    IoPeer(std::weak_ptr<Connection> connection, std::shared_ptr<boost::asio::io_context> io, QString address,
           qint64 cap);

    void send(const QByteArray &frame) override;
    void sendPieces(const QList<QByteArray> &pieces) override;
    void close(int code) override;
    qint64 backlog() const override { return m_backlog; }
    QString address() const override { return m_address; }

    // For the connection, on its own thread.
    static constexpr int closeSlowConsumer = 4008;
    struct Next
    {
        QByteArray frame; ///< null where there is none
        qsizetype counted = 0; ///< bytes of it that are backlog
        int closeCode = 0; ///< what it closes with after the last frame
    };
    Next next();
    void written(qsizetype bytes) { m_backlog -= bytes; }
    bool isClosing() const;
    /// More is queued than may be: it closes at once, not after the queue.
    bool isOver() const;
    /// Nothing is taken any more.
    void end();

private:
    struct Queued
    {
        QList<QByteArray> pieces;
        qsizetype counted = 0;
    };
    void queue(Queued queued);
    void wake();

    const std::weak_ptr<Connection> m_connection;
    const std::shared_ptr<boost::asio::io_context> m_io;
    const QString m_address;
    const qint64 m_cap;
    std::atomic<qint64> m_backlog{0};
    mutable std::mutex m_mutex;
    std::deque<Queued> m_queue;
    int m_closeCode = 0;
    bool m_isAwake = false;
    bool m_isEnded = false;
};

} // namespace Baton::Server
