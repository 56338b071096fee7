// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "historydevice.h"

namespace Baton::Sim {

/// A person of the team with the computers they use, acting at random on whatever they are shown.
class HistoryPerson
{
public:
    HistoryPerson(World &world, Network &network, FaultCount &count, const Agent &agent, int devices);

    void act();
    /// Comes back to all desks, with machines and notification services in order.
    void settleDown();
    const AgentId &id() const { return m_id; }
    const std::vector<std::unique_ptr<HistoryDevice>> &devices() const { return m_devices; }
    HistoryDevice &anyDevice();
    QMap<QString, int> deeds;

private:
    void onAlerted(HistoryDevice &device, const ConversationId &conversation);
    void onOwn(HistoryDevice &device, const Conversation &head);
    void asLead(HistoryDevice &device);
    void ofOneself(HistoryDevice &device);
    void count(const QString &deed) { ++deeds[deed]; }

    World &m_world;
    AgentId m_id;
    Role m_role;
    double m_diligence; ///< how likely an alert is answered
    std::vector<std::unique_ptr<HistoryDevice>> m_devices;
    int m_said = 0;
};

/// A visitor, told without a page: asks, writes, cancels and leaves, and tries again what the server did not take.
class HistoryGuest
{
public:
    HistoryGuest(World &world, SimServer &server, int number);

    void act();
    QMap<QString, int> deeds;

private:
    void submit(const QString &deed, CommandBody body, int tries = 5);

    World &m_world;
    SimServer &m_server;
    ConversationId m_conversation;
    VisitorId m_visitor;
    bool m_started = false;
    int m_said = 0;
};

} // namespace Baton::Sim
