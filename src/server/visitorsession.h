// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/session.h"

namespace Baton::Server {

/// A visitor's page: its one conversation, what was missed since, then what happens.
class VisitorSession final : public Session
{
public:
    using Session::Session;

    void received(const QByteArray &frame) override;
    void hinted(const Protocol::Ephemeral &hint, const Conversation &head) override;
    void drained() override;

    void publish(const StoredEvent &stored);
    /// What was said here is gone, and so is who said it: it ends.
    void erased();
    /// Tells the state where it changed: who has the conversation, place in the queue.
    void tellState();
    /// Tells place and wait anew where they moved enough to be worth a frame.
    void refreshPlace(qint64 nowMono);
    void refreshAvailability(); ///< tells it where it is another than was told
    const ConversationId &conversation() const { return m_conversation; }
    const VisitorId &visitor() const { return m_visitor; }

protected:
    void ping(qint64 n) override;

private:
    void handle(const Protocol::VisitorHello &frame);
    void handle(const Protocol::CommandFrame &frame);
    void handle(const Protocol::Ephemeral &frame);
    void handle(const Protocol::Pong &frame);
    void handle(const Protocol::VisitorIdentify &frame);
    QStringList knownFields(const Conversation &head) const;
    void submit(const Command &command, const Actor &actor);

    void sendFrame(const Protocol::VisitorServerFrame &frame);
    void begin(const Protocol::VisitorHello &hello);
    void welcome(qint64 after);
    void load(qint64 after);
    void loaded(const QList<Message> &messages);
    void deliver(const Message &message);
    Protocol::VisitorStateFrame state() const;
    bool mayWrite();
    CommandId newId() const;

    VisitorId m_visitor;
    QString m_token;
    ConversationId m_conversation;
    qint64 m_position = 0; ///< number of the last message sent
    bool m_loading = true;
    QList<Message> m_held; ///< live ones that came while older ones are read
    std::optional<Protocol::VisitorStateFrame> m_told;
    qint64 m_toldAt = 0; ///< monotonic ms
    QList<qint64> m_writes; ///< monotonic ms of the last minute's messages
};

} // namespace Baton::Server
