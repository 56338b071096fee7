// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/filedoor.h"
#include "server/gateway/connection.h"
#include "server/gateway/connections.h"

#include <QCryptographicHash>
#include <QFile>

namespace Baton::Server {

/// One file on its way over a connection whose head has been read: streamed to or from the disk in pieces, never held
/// whole. On the gateway's thread.
class FileTransfer final : public std::enable_shared_from_this<FileTransfer>
{
public:
    /// What it does with its connection.
    struct Wire
    {
        std::weak_ptr<Connection> connection;
        boost::asio::ip::tcp::socket &socket; ///< lives as long as the connection
        std::function<void(Millis)> expectWithin;
        /// The whole response; what the other side still sends is read and dropped up to so many bytes.
        std::function<void(QByteArray response, qsizetype discard)> answer;
        std::function<void()> end;
    };

    FileTransfer(Wire wire, Connections &shared, QByteArray moreFields);
    ~FileTransfer();

    /// `begun` is what came with the head.
    void receive(UploadRequest request, const QByteArray &begun);
    void send(const AttachmentId &id, const QByteArray &token, bool withBody);
    /// Its deadline has passed.
    void late();
    /// The connection has ended.
    void stop();

private:
    void admitted(const Result<UploadTicket> &ticket);
    void readMore();
    void take(const QByteArray &bytes);
    void finish();
    void found(const Result<StoredFile> &file, bool withBody);
    void writeMore();
    void refuseWith(Code code);
    void abandon();

    Wire m_wire;
    Connections &m_shared;
    const QByteArray m_moreFields;
    std::optional<UploadTicket> m_ticket;
    qint64 m_left = 0;
    Connection::Clock::time_point m_until; ///< for the whole of a body
    QByteArray m_buffer;
    QByteArray m_beginning;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    QFile m_file;
    bool m_isOver = false;
};

} // namespace Baton::Server
