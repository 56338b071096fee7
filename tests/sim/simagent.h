// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simconsole.h"

namespace Baton::Sim {

/// A console and the person at it, who acts at random.
class SimAgent final : public SimConsole
{
public:
    SimAgent(World &world, Network &network, FaultCount &count, Settings settings);

    void act();

    /// Texts the console took for sending.
    const QSet<CommandId> &accepted() const { return m_accepted; }
    QMap<QString, int> verbs;

private:
    void actOn(const Conversation &head);
    void actOnOwn(const Conversation &head);
    void actAsLead(const Conversation &head);
    void setAlerts(const AgentId &other);
    void misbehave(const Conversation &head);
    void submit(const ConversationId &conversation, std::optional<qint64> fence, CommandBody body);

    QSet<CommandId> m_accepted;
    QList<Command> m_sent;
    int m_said = 0;
};

} // namespace Baton::Sim
