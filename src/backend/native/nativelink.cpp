// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/native/nativelink.h"

#include "backend/failpoint.h"
#include "backend/native/transfers.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <QNetworkRequest>
#include <QSslConfiguration>
#include <QWebSocket>

#include <algorithm>
#include <utility>

namespace Baton::Native {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr quint64 mostBytes = 256 * 1024;
constexpr int sleepCheckMs = 5000;
constexpr qint64 sleptMs = 10'000;

QUrl socketUrl(const QUrl &server)
{
    QUrl url(server);
    const bool secure = url.scheme() == "https"_L1 || url.scheme() == "wss"_L1;
    url.setScheme(secure ? u"wss"_s : u"ws"_s);
    url.setPath(u"/v1/agent"_s);
    url.setQuery(QString());
    url.setFragment(QString());
    url.setUserInfo(QString());
    return url;
}

void onError(QWebSocket *socket, QObject *context, std::function<void(QAbstractSocket::SocketError)> call)
{
    // Qt 6.5 renamed the signal to errorOccurred.
    QObject::connect(socket, QOverload<QAbstractSocket::SocketError>::of(&QWebSocket::error), context, std::move(call));
}

} // namespace

NativeLink::NativeLink(SessionSettings settings, EventTap tap)
    : m_session(std::move(settings))
    , m_transfers(new Transfers([this] { return m_session.credentials(); }, this))
    , m_tap(std::move(tap))
    , m_timer(this)
    , m_sleepTimer(this)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_session.tick(now());
        pump();
    });
    m_sleepTimer.setTimerType(Qt::VeryCoarseTimer);
    m_sleepTimer.setInterval(sleepCheckMs);
    connect(&m_sleepTimer, &QTimer::timeout, this, &NativeLink::watchForSleep);
}

NativeLink::~NativeLink()
{
    if (m_socket)
        m_socket->disconnect(this);
}

qint64 NativeLink::now() const
{
    return QDeadlineTimer::current().deadline();
}

void NativeLink::open(const Credentials &credentials)
{
    m_server = socketUrl(credentials.server);
    m_wallAhead = QDateTime::currentMSecsSinceEpoch() - now();
    m_sleepTimer.start();
    m_session.open(credentials, now());
    pump();
}

void NativeLink::close()
{
    m_sleepTimer.stop();
    m_transfers->stop();
    m_session.close(now());
    pump();
}

void NativeLink::signOut()
{
    m_sleepTimer.stop();
    m_transfers->stop();
    m_session.signOut(now());
    pump();
}

void NativeLink::retryNow()
{
    m_session.retryNow(now());
    pump();
}

void NativeLink::with(const std::function<void(Session &, qint64)> &call)
{
    call(m_session, now());
    pumpSoon();
}

void NativeLink::connectSocket()
{
    dropSocket(QWebSocketProtocol::CloseCodeNormal);
    m_trouble.clear();
    m_socket = std::make_unique<QWebSocket>();
    QWebSocket *socket = m_socket.get();
    socket->setMaxAllowedIncomingMessageSize(mostBytes);
    socket->setMaxAllowedIncomingFrameSize(mostBytes);
    connect(socket, &QWebSocket::connected, this, [this] {
        m_session.connected(now());
        pumpSoon();
    });
    connect(socket, &QWebSocket::textMessageReceived, this, &NativeLink::onText);
    connect(socket, &QWebSocket::disconnected, this, &NativeLink::onGone);
    connect(socket, &QWebSocket::pong, this, [this](quint64 elapsed, const QByteArray &) {
        m_session.roundTrip(Millis(elapsed));
        pumpSoon();
    });
    connect(socket, &QWebSocket::sslErrors, this, [this] { m_trouble = u"tls"_s; });
    onError(socket, this, [this, socket](QAbstractSocket::SocketError error) {
        if (error == QAbstractSocket::SslHandshakeFailedError && m_trouble.isEmpty())
            m_trouble = u"no_tls"_s; // it came to no certificate
        // A connection that was never made ends without a disconnected().
        if (m_session.phase() == Session::Phase::Connecting)
            QTimer::singleShot(0, socket, [this, socket] {
                if (m_socket.get() == socket)
                    onGone();
            });
    });
    QNetworkRequest request(m_server);
    request.setRawHeader("Sec-WebSocket-Protocol"_ba, "baton.v1+json"_ba);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    socket->open(request);
}

void NativeLink::dropSocket(int code)
{
    if (!m_socket)
        return;
    QWebSocket *socket = m_socket.release();
    socket->disconnect(this);
    // Only who is there hears a good-bye: over TLS Qt would write it into what is closed already, and crash.
    if (socket->state() != QAbstractSocket::ConnectedState) {
        if (socket->state() != QAbstractSocket::UnconnectedState)
            socket->abort();
        socket->deleteLater();
        return;
    }
    // Says good-bye in its own time; it must not be deleted inside one of its signals.
    socket->close(static_cast<QWebSocketProtocol::CloseCode>(code));
    connect(socket, &QWebSocket::disconnected, socket, &QObject::deleteLater);
    QTimer::singleShot(2000, socket, [socket] {
        socket->abort();
        socket->deleteLater();
    });
}

void NativeLink::onText(const QString &text)
{
    const qint64 readable = QDeadlineTimer::current().deadlineNSecs();
    const qint64 before = m_session.view().seq;
    m_session.frame(text.toUtf8(), now());
    if (m_tap && m_session.view().seq != before)
        m_tap(m_session.view().seq, readable);
    pumpSoon();
}

void NativeLink::onGone()
{
    if (!m_socket)
        return;
    const auto code = static_cast<int>(m_socket->closeCode());
    dropSocket(QWebSocketProtocol::CloseCodeNormal);
    m_session.disconnected(now(), code, std::exchange(m_trouble, {}));
    pumpSoon();
}

void NativeLink::watchForSleep()
{
    const qint64 ahead = QDateTime::currentMSecsSinceEpoch() - now();
    const qint64 jump = ahead - std::exchange(m_wallAhead, ahead);
    if (jump > sleptMs) {
        m_session.woke(now());
        pump();
    } else if (m_socket && m_session.phase() == Session::Phase::Online) {
        m_socket->ping();
    }
}

/// One turn of the event loop reads all that the socket has; what follows from it is said once, at the end of the turn.
void NativeLink::pumpSoon()
{
    if (std::exchange(m_pumping, true))
        return;
    QMetaObject::invokeMethod(this, &NativeLink::pump, Qt::QueuedConnection);
}

void NativeLink::pump()
{
    m_pumping = false;
    const Output output = m_session.takeOutput();
    if (m_socket) {
        for (const QByteArray &frame : output.frames)
            m_socket->sendTextMessage(QString::fromUtf8(frame));
#ifdef BATON_FAILPOINTS
        if (!output.frames.isEmpty() && m_session.commandsInFlight() > 0) {
            m_socket->flush();
            BATON_CLIENT_FAILPOINT("frame_sent");
        }
#endif
    }
    if (output.close)
        dropSocket(*output.close);
    if (output.connect)
        connectSocket();
    if (!output.reports.isEmpty())
        Q_EMIT produced(output.reports);
    arm();
}

void NativeLink::arm()
{
    const std::optional<qint64> deadline = m_session.nextDeadline();
    if (deadline)
        m_timer.start(static_cast<int>(std::max<qint64>(0, *deadline - now())));
    else
        m_timer.stop();
}

} // namespace Baton::Native

#include "moc_nativelink.cpp"
