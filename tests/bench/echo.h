// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QThread>

namespace Baton::Bench {

/// Says back what it hears on a bare WebSocket of Qt's, on a thread of its own: what any server must take at least.
class EchoServer
{
public:
    EchoServer();
    ~EchoServer();
    EchoServer(const EchoServer &) = delete;
    EchoServer &operator=(const EchoServer &) = delete;

    quint16 port() const { return m_port; }

private:
    QThread m_thread;
    QObject *m_home; ///< of its sockets, on the thread
    quint16 m_port = 0;
};

/// Milliseconds there and back of so many texts of about a command's length, said at random moments; fewer where some
/// did not come back.
QList<double> echoSpans(quint16 port, int times);

} // namespace Baton::Bench
