// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/wire.h"

#include <QTimer>

namespace Baton::Test {

/// A visitor's page that says "V 1", "V 2", …: one at a time, the same id until it is acknowledged, through any loss of
/// the connection.
class NumberedVisitor : public QObject
{
    Q_OBJECT

public:
    explicit NumberedVisitor(quint16 port)
        : m_port(port)
    {
        m_wire.onConnected = [this] { greet(); };
        m_wire.onGone = [this] { QTimer::singleShot(20, this, [this] { reopen(); }); };
        m_wire.onFrame = [this](const Protocol::VisitorServerFrame &frame) { return heard(frame); };
        reopen();
    }
    ~NumberedVisitor() override { m_wire.close(); }

    bool isWelcome() const { return !m_token.isEmpty(); }
    const QString &token() const { return m_token; }
    const ConversationId &conversation() const { return m_conversation; }
    void askHuman() { submit(AskHuman{}); }
    void talk(bool on)
    {
        m_talks = on;
        next();
    }
    int acknowledged() const { return m_acknowledged; } ///< messages
    /// Something was said on the connection of now and is not answered.
    bool hasUnanswered() const { return m_said; }
    const QStringList &refusals() const { return m_refusals; }

private:
    void reopen()
    {
        m_live = false;
        m_wire.open(m_port, QStringLiteral("/v1/visitor"));
    }

    void greet()
    {
        Protocol::VisitorHello hello;
        hello.proto = {Protocol::version, Protocol::version};
        hello.token = m_token;
        hello.after = m_seen;
        m_wire.send(hello);
    }

    bool heard(const Protocol::VisitorServerFrame &frame)
    {
        if (const auto *welcome = std::get_if<Protocol::VisitorWelcome>(&frame)) {
            m_token = welcome->token;
            m_conversation = welcome->c;
            m_live = true;
            say();
        } else if (const auto *message = std::get_if<Protocol::VisitorMsg>(&frame)) {
            m_seen = message->n;
        } else if (const auto *ack = std::get_if<Protocol::Ack>(&frame)) {
            answered(*ack);
        }
        return true;
    }

    void answered(const Protocol::Ack &ack)
    {
        if (!m_open || ack.id != m_open->id || ack.retry)
            return;
        if (!ack.ok)
            m_refusals.append(ack.detail);
        m_said = false;
        m_acknowledged += std::holds_alternative<VisitorMessage>(m_open->body) ? 1 : 0;
        m_open.reset();
        next();
    }

    void next()
    {
        if (m_talks && !m_open)
            submit(VisitorMessage{QStringLiteral("V %1").arg(++m_number)});
    }

    void submit(CommandBody body)
    {
        m_open = Command{VisitorWire::newId(), {}, {}, std::move(body)};
        say();
    }

    void say()
    {
        m_said = m_live && m_open;
        if (m_said)
            m_wire.send(Protocol::CommandFrame{*m_open});
    }

    quint16 m_port;
    VisitorWire m_wire;
    QString m_token;
    ConversationId m_conversation;
    std::optional<Command> m_open;
    qint64 m_seen = 0;
    int m_number = 0;
    int m_acknowledged = 0;
    bool m_live = false;
    bool m_said = false;
    bool m_talks = false;
    QStringList m_refusals;
};

} // namespace Baton::Test
