// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>
#include <QHash>
#include <QMessageAuthenticationCode>
#include <QPointer>
#include <QSslKey>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>

#include <functional>
#include <memory>

namespace Baton::Server {

/// Takes what is posted and answers as the test says, in the test's event loop. Each answer ends its connection.
class HookServer
{
public:
    struct Request
    {
        QByteArray line;
        QHash<QByteArray, QByteArray> fields; ///< names in lower case
        QByteArray body;
    };
    /// What becomes of the next request: a whole answer, or one of these.
    static QByteArray ok() { return answer(200); }
    static QByteArray answer(int status, const QByteArray &more = {}, const QByteArray &body = "ok")
    {
        return "HTTP/1.1 " + QByteArray::number(status) + " Status\r\n" + more
            + "Content-Length: " + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body;
    }
    static QByteArray hang() { return "hang"; }
    static QByteArray close() { return "close"; }
    /// Answered by release(), when the test has seen it.
    static QByteArray hold() { return "hold"; }
    void release(const QByteArray &bytes)
    {
        if (QTcpSocket *socket = std::exchange(m_held, {}).data()) {
            socket->write(bytes);
            socket->disconnectFromHost();
        }
    }

    bool listen()
    {
        m_server = std::make_unique<QTcpServer>();
        return begin();
    }
    bool listenWithTls(const QString &cert, const QString &key)
    {
        QFile certFile(cert);
        QFile keyFile(key);
        if (!certFile.open(QFile::ReadOnly) || !keyFile.open(QFile::ReadOnly))
            return false;
        auto server = std::make_unique<QSslServer>();
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(QSslCertificate(&certFile));
        configuration.setPrivateKey(QSslKey(&keyFile, QSsl::Ec));
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
        server->setSslConfiguration(configuration);
        m_server = std::move(server);
        return begin();
    }
    QString url(const QString &scheme = QStringLiteral("http")) const
    {
        return scheme + QStringLiteral("://127.0.0.1:%1/hook").arg(m_server->serverPort());
    }
    quint16 port() const { return m_server->serverPort(); }

    QList<QByteArray> answers; ///< for the next requests; ok() when none is left
    QList<Request> requests;
    int connections = 0;
    qint64 written = 0; ///< of answers, as far as the other side took them

    /// As a receiver checks it: the signature is that of time and body.
    static bool isSigned(const Request &request, const QByteArray &secret)
    {
        const QByteArray given = request.fields.value("baton-signature");
        const QByteArray seconds = given.mid(2, given.indexOf(',') - 2);
        const QByteArray code =
            QMessageAuthenticationCode::hash(seconds + '.' + request.body, secret, QCryptographicHash::Sha256).toHex();
        return given == "t=" + seconds + ",v1=" + code;
    }

private:
    bool begin()
    {
        QObject::connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, m_server.get(), [this] {
            while (QTcpSocket *socket = m_server->nextPendingConnection()) {
                ++connections;
                auto bytes = std::make_shared<QByteArray>();
                QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, bytes] {
                    *bytes += socket->readAll();
                    take(socket, *bytes);
                });
                QObject::connect(socket, &QTcpSocket::bytesWritten, socket, [this](qint64 count) { written += count; });
                take(socket, *bytes += socket->readAll());
            }
        });
        return m_server->listen(QHostAddress::LocalHost);
    }
    void take(QTcpSocket *socket, QByteArray &bytes)
    {
        const qsizetype end = bytes.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        Request request;
        const QList<QByteArray> lines = bytes.first(end).split('\n');
        request.line = lines.constFirst().trimmed();
        for (const QByteArray &line : lines.mid(1))
            request.fields.insert(line.left(line.indexOf(':')).toLower(), line.mid(line.indexOf(':') + 1).trimmed());
        request.body = bytes.mid(end + 4);
        if (request.body.size() < request.fields.value("content-length").toInt())
            return;
        bytes.clear();
        requests.append(request);
        const QByteArray told = answers.isEmpty() ? ok() : answers.takeFirst();
        if (told == hold())
            m_held = socket;
        if (told == hang() || told == hold())
            return;
        if (told == close())
            return socket->abort();
        socket->write(told);
        socket->disconnectFromHost();
    }

    std::unique_ptr<QTcpServer> m_server;
    QPointer<QTcpSocket> m_held;
};

} // namespace Baton::Server
