// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/gateway/iopeer.h"

#include "server/gateway/connection.h"

#include <boost/asio/post.hpp>

namespace Baton::Server {

IoPeer::IoPeer(std::weak_ptr<Connection> connection, std::shared_ptr<boost::asio::io_context> io, QString address,
               qint64 cap)
    : m_connection(std::move(connection))
    , m_io(std::move(io))
    , m_address(std::move(address))
    , m_cap(cap)
{}

void IoPeer::send(const QByteArray &frame)
{
    if (!frame.isEmpty())
        queue({{frame}, frame.size()});
}

void IoPeer::sendPieces(const QList<QByteArray> &pieces)
{
    queue({pieces, 0});
}

void IoPeer::queue(Queued queued)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (m_closeCode != 0 || m_isEnded)
            return;
        if (m_backlog + queued.counted > m_cap) {
            m_closeCode = closeSlowConsumer;
            m_queue.clear();
        } else {
            m_backlog += queued.counted;
            m_queue.push_back(std::move(queued));
            if (std::exchange(m_isAwake, true))
                return;
        }
    }
    wake();
}

void IoPeer::close(int code)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (m_closeCode != 0 || m_isEnded)
            return;
        m_closeCode = code;
        if (std::exchange(m_isAwake, true))
            return;
    }
    wake();
}

void IoPeer::wake()
{
    boost::asio::post(*m_io, [weak = m_connection] {
        if (const auto connection = weak.lock())
            connection->writeMore();
    });
}

IoPeer::Next IoPeer::next()
{
    Queued queued;
    int closeCode = 0;
    {
        const std::scoped_lock lock(m_mutex);
        closeCode = m_closeCode;
        if (m_queue.empty()) {
            m_isAwake = false;
            return {{}, 0, closeCode};
        }
        queued = std::move(m_queue.front());
        m_queue.pop_front();
    }
    return {queued.pieces.size() == 1 ? queued.pieces.first() : queued.pieces.join(), queued.counted, closeCode};
}

bool IoPeer::isClosing() const
{
    const std::scoped_lock lock(m_mutex);
    return m_closeCode != 0;
}

bool IoPeer::isOver() const
{
    const std::scoped_lock lock(m_mutex);
    return m_closeCode == closeSlowConsumer;
}

void IoPeer::end()
{
    const std::scoped_lock lock(m_mutex);
    m_isEnded = true;
    m_queue.clear();
}

} // namespace Baton::Server
