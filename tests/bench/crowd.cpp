// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/crowd.h"

#include "console/consoleenvironment.h"
#include "protocol/codec.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkRequest>

namespace Baton::Bench {

using namespace Qt::Literals::StringLiterals;

void Crowd::join(const QStringList &tokens)
{
    m_visitors.resize(size_t(tokens.size()));
    for (int who = 0; who < tokens.size(); ++who) {
        Visitor &visitor = m_visitors[size_t(who)];
        visitor.asks = tokens[who].isEmpty();
        const QString address = u"127.0.0.1:%1"_s.arg(m_port);
        visitor.socket = std::make_unique<QWebSocket>(u"http://"_s + address);
        connect(visitor.socket.get(), &QWebSocket::connected, this,
                [this, who, token = tokens[who]] { greet(who, token); });
        connect(visitor.socket.get(), &QWebSocket::disconnected, this, [this] { ++m_gone; });
        connect(visitor.socket.get(), &QWebSocket::textMessageReceived, this,
                [this, who](const QString &text) { onText(who, text); });
        QNetworkRequest request(QUrl(u"ws://"_s + address + u"/v1/visitor"_s));
        request.setRawHeader("Sec-WebSocket-Protocol"_ba, "baton.v1+json"_ba);
        visitor.socket->open(request);
    }
}

void Crowd::greet(int who, const QString &token)
{
    Protocol::VisitorHello hello;
    hello.proto = {Protocol::version, Protocol::version};
    hello.token = token;
    hello.language = u"en"_s;
    m_visitors[size_t(who)].socket->sendTextMessage(QString::fromUtf8(Protocol::encode(hello)));
}

QString Crowd::command(int who, const char *op, const QString &data)
{
    const QString id = newUuidV7(Instant{QDateTime::currentMSecsSinceEpoch()}).toString();
    m_visitors[size_t(who)].socket->sendTextMessage(
        uR"({"t":"cmd","id":"%1","op":"%2","data":%3})"_s.arg(id, QLatin1StringView(op), data));
    return id;
}

QString Crowd::say(int who, const QString &text)
{
    return command(who, "message", uR"({"text":"%1"})"_s.arg(text));
}

void Crowd::beReady(Visitor &visitor)
{
    visitor.isReady = true;
    ++m_ready;
}

void Crowd::onText(int who, const QString &text)
{
    Visitor &visitor = m_visitors[size_t(who)];
    const QJsonObject frame = QJsonDocument::fromJson(text.toUtf8()).object();
    const QString kind = frame["t"_L1].toString();
    if (kind == "welcome"_L1 && !visitor.asks) {
        beReady(visitor);
    } else if (kind == "welcome"_L1) {
        visitor.unanswered = 2;
        say(who, u"Good day, I would like to know more."_s);
        command(who, "ask_human", uR"({"category":"sales"})"_s);
    } else if (kind == "ack"_L1 && !visitor.isReady) {
        if (--visitor.unanswered == 0)
            beReady(visitor);
    } else if (kind == "ack"_L1 && onAck) {
        onAck(who, frame["id"_L1].toString(), frame["ok"_L1].toBool(), frame["seq"_L1].toInteger());
    } else if (kind == "msg"_L1 && onOwnMessage && frame.contains("cid"_L1)) {
        onOwnMessage(who, frame["cid"_L1].toString(), frame["n"_L1].toInteger());
    } else if (kind == "msg"_L1 && onLine && frame["speaker"_L1] == "system"_L1) {
        onLine(who, frame["text"_L1].toString());
    } else if (kind == "ping"_L1) {
        visitor.socket->sendTextMessage(uR"({"t":"pong","n":%1,"pos":0})"_s.arg(frame["n"_L1].toInteger()));
    }
}

} // namespace Baton::Bench
