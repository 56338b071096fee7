// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net.h"
#include "protocol/frames.h"

namespace Baton::Sim {

/// A visitor's page: writes, asks for people, comes back after each cut and sends again what was not acknowledged.
class SimVisitor final : public ClientEnd
{
public:
    SimVisitor(World &world, Network &network, QString name);

    void connect();
    void act();

    void onConnected() override;
    void onFrame(const QByteArray &frame) override;
    void onDisconnected(int closeCode) override;

    const VisitorId &id() const { return m_visitor; }
    const ConversationId &conversation() const { return m_conversation; }
    const QSet<CommandId> &acked() const { return m_acked; }
    const QList<qint64> &seen() const { return m_seen; }
    bool isSettled() const { return m_unanswered.isEmpty() && m_live; }
    QString standing() const; ///< in words, for a failure
    QMap<QString, int> verbs;
    QMap<QString, int> refusals;
    QString fault; ///< the first thing that was wrong, empty if nothing

private:
    void submit(CommandBody body, bool countsAsMessage = false);
    void sendFrame(const Protocol::VisitorClientFrame &frame);
    void on(const Protocol::VisitorWelcome &frame);
    void on(const Protocol::VisitorMsg &frame);
    void on(const Protocol::VisitorStateFrame &) {}
    void on(const Protocol::Ack &frame);
    void on(const Protocol::Ephemeral &) {}
    void on(const Protocol::Ping &frame);
    void on(const Protocol::Bye &) {}
    void on(const Protocol::ErrorFrame &) {}

    World &m_world;
    Network &m_network;
    QString m_name;
    quint64 m_connection = 0;
    bool m_live = false;
    VisitorId m_visitor;
    ConversationId m_conversation;
    QString m_token;
    QList<Command> m_unanswered; ///< in order
    QSet<CommandId> m_messages;
    QSet<CommandId> m_acked; ///< messages the server acknowledged
    QList<qint64> m_seen;
    qint64 m_after = 0;
    int m_said = 0;
};

} // namespace Baton::Sim
