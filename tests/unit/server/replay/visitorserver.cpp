// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "visitorserver.h"

#include "protocol/codec.h"

#include <QWebSocket>

namespace Baton::Testing {

using namespace Qt::Literals::StringLiterals;

VisitorServer::VisitorServer(Fault fault)
    : m_fault(fault)
    , m_server(u"test"_s, QWebSocketServer::NonSecureMode)
{
    m_server.listen(QHostAddress::LocalHost, 0);
    connect(&m_server, &QWebSocketServer::newConnection, this, [this] {
        QWebSocket *socket = m_server.nextPendingConnection();
        m_origins.insert(socket->origin());
        connect(socket, &QWebSocket::textMessageReceived, this,
                [this, socket](const QString &bytes) { received(socket, bytes.toUtf8()); });
        connect(socket, &QWebSocket::disconnected, this, [this, socket] {
            const auto thread = m_threads.find(m_tokens.take(socket));
            if (thread != m_threads.end() && thread->socket == socket)
                thread->socket = nullptr;
            socket->deleteLater();
        });
    });
}

QUrl VisitorServer::url() const
{
    return QUrl(u"ws://127.0.0.1:%1/v1/visitor"_s.arg(m_server.serverPort()));
}

void VisitorServer::send(QWebSocket *socket, const Protocol::VisitorServerFrame &frame)
{
    if (socket)
        socket->sendTextMessage(QString::fromUtf8(Protocol::encode(frame)));
}

void VisitorServer::received(QWebSocket *socket, const QByteArray &bytes)
{
    const auto frame = Protocol::decodeVisitorClient(bytes);
    if (!frame)
        qFatal("%s", qPrintable(frame.error().detail));
    if (const auto *hello = std::get_if<Protocol::VisitorHello>(&*frame))
        greet(socket, *hello);
    else if (const auto *command = std::get_if<Protocol::CommandFrame>(&*frame))
        obey(m_threads[m_tokens.value(socket)], command->command);
}

void VisitorServer::greet(QWebSocket *socket, const Protocol::VisitorHello &hello)
{
    const QString token = hello.token.isEmpty() ? u"token-%1"_s.arg(m_threads.size()) : hello.token;
    Thread &thread = m_threads[token];
    thread.socket = socket;
    m_tokens.insert(socket, token);
    Protocol::VisitorWelcome welcome;
    welcome.visitor = VisitorId(u"v_0001"_s);
    welcome.c = ConversationId(u"c_0001"_s);
    welcome.token = token;
    welcome.messages = thread.messages.size();
    send(socket, welcome);
    for (const Protocol::VisitorMsg &message : std::as_const(thread.messages)) {
        if (message.n > hello.after)
            send(socket, message);
    }
    send(socket, Protocol::VisitorStateFrame{thread.state, {}, 0});
}

void VisitorServer::obey(Thread &thread, const Command &command)
{
    Protocol::Ack ack;
    ack.id = command.id;
    if (m_fault == Fault::RefusesOnce && !m_refused) {
        m_refused = true;
        ack.code = Code::RateLimited;
        ack.retry = true;
        send(thread.socket, ack);
        return;
    }
    ack.ok = true;
    ack.dup = thread.commands.contains(command.id.toString());
    send(thread.socket, ack);
    if (ack.dup)
        return;
    thread.commands.insert(command.id.toString(), true);
    if (const auto *message = std::get_if<VisitorMessage>(&command.body)) {
        m_said.append(message->text);
        say(thread, Speaker::Visitor, message->text, Mark::None, command.id);
        converse(thread, message->text);
    } else if (std::holds_alternative<AskHuman>(command.body)) {
        converse(thread, u"person"_s);
    }
}

void VisitorServer::converse(Thread &thread, const QString &text)
{
    if (thread.state == Protocol::VisitorState::Agent) {
        say(thread, Speaker::System, u"back to the machine"_s, Mark::Returned);
        tell(thread, Protocol::VisitorState::Ai);
    } else if (text.contains(u"person"_s)) {
        say(thread, Speaker::System, u"wait"_s, Mark::Requested);
        tell(thread, Protocol::VisitorState::Waiting);
        if (m_fault == Fault::AnswersWhileHandedOff)
            say(thread, Speaker::Ai, u"too late"_s);
        say(thread, Speaker::System, u"here is Ada"_s, Mark::Claimed);
        tell(thread, Protocol::VisitorState::Agent);
        say(thread, Speaker::Agent, u"I am Ada"_s);
    } else {
        say(thread, Speaker::Ai, QString(u"about "_s + text));
    }
}

void VisitorServer::say(Thread &thread, Speaker speaker, const QString &text, Mark mark, const CommandId &cid)
{
    Protocol::VisitorMsg message;
    message.n = thread.messages.isEmpty() ? 1 : thread.messages.constLast().n + 2; // hidden notes between
    message.speaker = speaker;
    message.mark = mark;
    message.text = text;
    message.cid = cid;
    thread.messages.append(message);
    if (m_fault == Fault::LosesMessage && speaker == Speaker::Visitor && thread.messages.size() > 1)
        return;
    send(thread.socket, message);
    if (m_fault == Fault::SaysTwice && speaker == Speaker::Agent)
        send(thread.socket, message);
}

void VisitorServer::tell(Thread &thread, Protocol::VisitorState state)
{
    thread.state = state;
    send(thread.socket, Protocol::VisitorStateFrame{state, {}, 0});
}

} // namespace Baton::Testing
