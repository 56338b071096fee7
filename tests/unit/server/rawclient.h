// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDeadlineTimer>
#include <QTcpSocket>
#include <QtEndian>

namespace Baton::Server {

/// Bytes to a server and back, however wrong they are.
class RawClient
{
public:
    explicit RawClient(quint16 port)
    {
        m_socket.connectToHost(QStringLiteral("127.0.0.1"), port);
        m_socket.waitForConnected(5'000);
    }

    void write(const QByteArray &bytes)
    {
        m_socket.write(bytes);
        m_socket.flush();
    }
    /// Everything until the other side ends it.
    QByteArray readAll(int ms = 10'000)
    {
        const QDeadlineTimer deadline(ms);
        while (m_socket.state() == QAbstractSocket::ConnectedState && !deadline.hasExpired())
            m_socket.waitForReadyRead(20);
        return m_bytes + m_socket.readAll();
    }
    bool isOver(int ms = 10'000)
    {
        readAll(ms);
        return m_socket.state() != QAbstractSocket::ConnectedState;
    }
    QByteArray readHead()
    {
        return take([](const QByteArray &bytes) { return bytes.indexOf("\r\n\r\n") + 4; }, 3);
    }

    QByteArray upgrade(const QByteArray &path, const QByteArray &more = {},
                       const QByteArray &protocol = "baton.v1+json")
    {
        write("GET " + path + " HTTP/1.1\r\nHost: shop.example\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
              + "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
              + (protocol.isEmpty() ? QByteArray() : "Sec-WebSocket-Protocol: " + protocol + "\r\n") + more + "\r\n");
        return readHead();
    }
    static QByteArray frame(const QByteArray &payload, int first = 0x81, bool masked = true)
    {
        QByteArray bytes(1, static_cast<char>(first));
        const int mask = masked ? 0x80 : 0;
        if (payload.size() < 126) {
            bytes += static_cast<char>(mask | int(payload.size()));
        } else {
            const bool isLong = payload.size() > 0xffff;
            bytes += static_cast<char>(mask | (isLong ? 127 : 126));
            QByteArray size(8, '\0');
            qToBigEndian(quint64(payload.size()), size.data());
            bytes += size.right(isLong ? 8 : 2);
        }
        if (masked)
            bytes += QByteArray(4, '\0'); // a mask of zeros leaves the payload as it is
        return bytes + payload;
    }
    struct Frame
    {
        int opcode = -1; ///< -1: the connection ended first
        QByteArray payload;
        int closeCode() const
        {
            return opcode == 8 && payload.size() >= 2 ? qFromBigEndian<quint16>(payload.constData()) : 0;
        }
    };
    Frame readFrame()
    {
        const auto size = [](const QByteArray &bytes) -> qsizetype {
            const int shortSize = bytes.size() < 2 ? 0 : bytes.at(1) & 0x7f;
            const qsizetype header = shortSize == 127 ? 10 : shortSize == 126 ? 4 : 2;
            if (bytes.size() < header)
                return -1;
            const qsizetype length = shortSize == 127 ? qsizetype(qFromBigEndian<quint64>(bytes.constData() + 2))
                : shortSize == 126                    ? qFromBigEndian<quint16>(bytes.constData() + 2)
                                                      : shortSize;
            return bytes.size() < header + length ? -1 : header + length;
        };
        const QByteArray bytes = take(size, -1);
        if (bytes.isEmpty())
            return {};
        const int shortSize = bytes.at(1) & 0x7f;
        return {bytes.at(0) & 0x0f, bytes.mid(shortSize == 127 ? 10 : shortSize == 126 ? 4 : 2)};
    }

private:
    template<typename Size>
    QByteArray take(Size size, qsizetype notYet)
    {
        const QDeadlineTimer deadline(10'000);
        while (!deadline.hasExpired()) {
            m_bytes += m_socket.readAll();
            if (const qsizetype found = size(m_bytes); found > notYet) {
                const QByteArray taken = m_bytes.left(found);
                m_bytes.remove(0, found);
                return taken;
            }
            if (m_socket.state() != QAbstractSocket::ConnectedState)
                return {};
            m_socket.waitForReadyRead(20);
        }
        return {};
    }

    QTcpSocket m_socket;
    QByteArray m_bytes;
};

} // namespace Baton::Server
