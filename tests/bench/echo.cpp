// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/echo.h"

#include "bench/figures.h"

#include <QHash>
#include <QUrl>
#include <QWebSocket>
#include <QWebSocketServer>

namespace Baton::Bench {

using namespace Qt::Literals::StringLiterals;

EchoServer::EchoServer()
    : m_home(new QObject)
{
    m_home->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_home, &QObject::deleteLater);
    m_thread.start();
    const auto listen = [this] {
        auto *server = new QWebSocketServer(u"echo"_s, QWebSocketServer::NonSecureMode, m_home);
        QObject::connect(server, &QWebSocketServer::newConnection, server, [server] {
            while (QWebSocket *socket = server->nextPendingConnection()) {
                QObject::connect(socket, &QWebSocket::textMessageReceived, socket,
                                 [socket](const QString &text) { socket->sendTextMessage(text); });
                QObject::connect(socket, &QWebSocket::disconnected, socket, &QObject::deleteLater);
            }
        });
        server->listen(QHostAddress::LocalHost);
        m_port = server->serverPort();
    };
    QMetaObject::invokeMethod(m_home, listen, Qt::BlockingQueuedConnection);
}

EchoServer::~EchoServer()
{
    m_thread.quit();
    m_thread.wait();
}

QList<double> echoSpans(quint16 port, int times)
{
    QWebSocket socket;
    QHash<QString, qint64> sent;
    QList<double> spans;
    bool isConnected = false;
    QObject::connect(&socket, &QWebSocket::connected, &socket, [&] { isConnected = true; });
    QObject::connect(&socket, &QWebSocket::textMessageReceived, &socket, [&](const QString &text) {
        if (sent.contains(text))
            spans.append(double(monotonicNs() - sent.take(text)) / 1e6);
    });
    socket.open(QUrl(u"ws://127.0.0.1:%1"_s.arg(port)));
    if (!waitUntil([&] { return isConnected; }, 10'000))
        return {};
    atRandomMoments(times, [&](int no) {
        const QString text = u"%1 "_s.arg(no) + QString(150, u'.');
        sent.insert(text, monotonicNs());
        socket.sendTextMessage(text);
    });
    waitUntil([&] { return sent.isEmpty(); }, 10'000);
    socket.disconnect(&socket); // nothing of its end is heard here
    return spans;
}

} // namespace Baton::Bench
