// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/command.h"
#include "protocol/codec.h"

#include <QNetworkRequest>
#include <QTest>
#include <QUrl>
#include <QUuid>
#include <QWebSocket>
#include <QWebSocketHandshakeOptions>

#include <functional>
#include <memory>

namespace Baton::Test {

inline Result<Protocol::AgentServerFrame> decodeFor(const Protocol::AgentServerFrame *, const QByteArray &bytes)
{
    return Protocol::decodeAgentServer(bytes);
}
inline Result<Protocol::VisitorServerFrame> decodeFor(const Protocol::VisitorServerFrame *, const QByteArray &bytes)
{
    return Protocol::decodeVisitorServer(bytes);
}

/// One connection with the server, frame by frame: what it hears is kept in order, what it says is the test's own.
template<typename ClientFrame, typename ServerFrame>
class Wire
{
public:
    /// `path` is /v1/agent or /v1/visitor.
    void open(quint16 port, const QString &path)
    {
        close();
        heard.clear();
        const QString address = QStringLiteral("127.0.0.1:%1").arg(port);
        // As a page of the server's own; a console has no origin.
        m_socket = std::make_unique<QWebSocket>(
            path.endsWith(QStringLiteral("/visitor")) ? QString(QStringLiteral("http://") + address) : QString());
        QObject::connect(m_socket.get(), &QWebSocket::textMessageReceived, m_socket.get(),
                         [this](const QString &text) { onText(text); });
        QObject::connect(m_socket.get(), &QWebSocket::connected, m_socket.get(), [this] {
            if (onConnected)
                onConnected();
        });
        QObject::connect(m_socket.get(), &QWebSocket::disconnected, m_socket.get(), [this] {
            if (onGone)
                onGone();
        });
        QWebSocketHandshakeOptions options;
        options.setSubprotocols({QStringLiteral("baton.v1+json")});
        m_socket->open(QNetworkRequest(QUrl(QStringLiteral("ws://") + address + path)), options);
    }

    bool isConnected() const { return m_socket && m_socket->state() == QAbstractSocket::ConnectedState; }

    void close()
    {
        if (!m_socket)
            return;
        m_socket->disconnect(m_socket.get());
        m_socket->abort();
        m_socket.release()->deleteLater();
    }

    void send(const ClientFrame &frame)
    {
        if (m_socket)
            m_socket->sendTextMessage(QString::fromUtf8(Protocol::encode(frame)));
    }

    /// The first frame of that kind for which `fits`, taken out; waits for it.
    template<typename Frame>
    std::optional<Frame> take(std::function<bool(const Frame &)> fits = {}, int ms = 30'000)
    {
        std::optional<Frame> found;
        const auto look = [&] {
            for (qsizetype i = 0; i < heard.size() && !found; ++i) {
                const Frame *one = std::get_if<Frame>(&heard[i]);
                if (one && (!fits || fits(*one))) {
                    found = *one;
                    heard.removeAt(i);
                }
            }
            return found.has_value();
        };
        [[maybe_unused]] const bool is = QTest::qWaitFor(look, ms);
        return found;
    }

    /// Sends a command under a new id and waits for its answer.
    std::optional<Protocol::Ack> ask(const ConversationId &conversation, std::optional<qint64> fence, CommandBody body)
    {
        const CommandId id = newId();
        send(Protocol::CommandFrame{Command{id, conversation, fence, std::move(body)}});
        return take<Protocol::Ack>([id](const Protocol::Ack &ack) { return ack.id == id; });
    }

    static CommandId newId()
    {
        QByteArray bytes = QUuid::createUuid().toRfc4122();
        const auto now = quint64(QDateTime::currentMSecsSinceEpoch());
        for (int i = 0; i < 6; ++i)
            bytes[i] = char(now >> (40 - 8 * i));
        bytes[6] = char((bytes[6] & 0x0f) | 0x70);
        return CommandId(QUuid::fromRfc4122(bytes).toString(QUuid::WithoutBraces));
    }

    QList<ServerFrame> heard; ///< what nobody took
    QStringList problems; ///< frames that could not be read
    std::function<void()> onConnected;
    std::function<void()> onGone;
    std::function<bool(const ServerFrame &)> onFrame; ///< true where it is not to be kept

private:
    void onText(const QString &text)
    {
        const auto frame = decodeFor(static_cast<const ServerFrame *>(nullptr), text.toUtf8());
        if (!frame) {
            problems.append(frame.error().detail);
            return;
        }
        if (const auto *ping = std::get_if<Protocol::Ping>(&*frame)) {
            send(Protocol::Pong{ping->n, 0});
            return;
        }
        if (!onFrame || !onFrame(*frame))
            heard.append(*frame);
    }

    std::unique_ptr<QWebSocket> m_socket;
};

using AgentWire = Wire<Protocol::AgentClientFrame, Protocol::AgentServerFrame>;
using VisitorWire = Wire<Protocol::VisitorClientFrame, Protocol::VisitorServerFrame>;

/// Signs in with a password and says hello; false where it does not come to a snapshot.
inline bool signIn(AgentWire &wire, quint16 port, const QString &login, const QString &password,
                   Protocol::Welcome *welcome = nullptr, QString *token = nullptr)
{
    wire.onConnected = [&wire, login, password] {
        Protocol::SignIn frame;
        frame.login = login;
        frame.password = password;
        frame.client = {QStringLiteral("wire"), QStringLiteral("1"), QStringLiteral("test"), {}};
        frame.client.device = DeviceId(QStringLiteral("d_wire0001"));
        wire.send(frame);
    };
    wire.open(port, QStringLiteral("/v1/agent"));
    const auto signedIn = wire.take<Protocol::SignedIn>();
    if (!signedIn)
        return false;
    if (token)
        *token = signedIn->token;
    Protocol::Hello hello;
    hello.proto = {Protocol::version, Protocol::version};
    hello.token = signedIn->token;
    hello.client = {QStringLiteral("wire"), QStringLiteral("1"), QStringLiteral("test"), {}};
    hello.client.device = DeviceId(QStringLiteral("d_wire0001"));
    wire.send(hello);
    const auto answer = wire.take<Protocol::Welcome>();
    if (answer && welcome)
        *welcome = *answer;
    return answer.has_value();
}

/// How the server has a conversation now; nothing where the agent may not see it.
inline std::optional<Conversation> headOf(AgentWire &wire, const ConversationId &conversation)
{
    Protocol::Fetch fetch;
    fetch.id = AgentWire::newId().toString();
    fetch.what = Protocol::FetchWhat::Head;
    fetch.c = conversation;
    wire.send(fetch);
    const auto page = wire.take<Protocol::PageFrame>([&](const auto &one) { return one.id == fetch.id; });
    return page && !page->heads.isEmpty() ? std::optional(page->heads.constFirst()) : std::nullopt;
}

/// A visitor's hello on a new connection; nothing where it is not welcome.
inline std::optional<Protocol::VisitorWelcome> visit(VisitorWire &wire, quint16 port, Protocol::VisitorHello hello)
{
    hello.proto = {Protocol::version, Protocol::version};
    wire.onConnected = [&wire, hello] { wire.send(hello); };
    wire.open(port, QStringLiteral("/v1/visitor"));
    return wire.take<Protocol::VisitorWelcome>();
}

} // namespace Baton::Test
