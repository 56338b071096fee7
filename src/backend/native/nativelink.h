// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/native/session.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

QT_BEGIN_NAMESPACE
class QWebSocket;
QT_END_NAMESPACE

namespace Baton::Native {

class Transfers;

/// A Session on a real WebSocket, with real clocks. Lives on the network thread. What arrives in one read of the
/// socket is reported once.
class NativeLink final : public QObject
{
    Q_OBJECT

public:
    using EventTap = std::function<void(qint64 seq, qint64 monotonicNs)>;

    NativeLink(SessionSettings settings, EventTap tap);
    ~NativeLink() override;

    void open(const Credentials &credentials);
    void close();
    void signOut();
    void retryNow();
    /// A call on the session, then what follows from it.
    void with(const std::function<void(Session &, qint64 now)> &call);

    Transfers &transfers() { return *m_transfers; }

Q_SIGNALS:
    void produced(const QList<Baton::Native::Report> &reports);

private:
    void connectSocket();
    void dropSocket(int code);
    void onText(const QString &text);
    void onGone();
    void pump();
    void pumpSoon();
    void arm();
    void watchForSleep();
    qint64 now() const;

    Session m_session;
    Transfers *m_transfers; ///< a child
    EventTap m_tap;
    QUrl m_server;
    std::unique_ptr<QWebSocket> m_socket;
    QString m_trouble; ///< of the socket, before it goes
    QTimer m_timer;
    QTimer m_sleepTimer;
    qint64 m_wallAhead = 0; ///< wall clock minus monotonic clock, ms
    bool m_pumping = false;
};

} // namespace Baton::Native
