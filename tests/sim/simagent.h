// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/native/session.h"
#include "console/console.h"
#include "console/memoryminestore.h"
#include "net.h"

namespace Baton::Sim {

class SimBackend;

/// A console and the person at it: a real Session, Console and outbox over the simulated network, acting at random.
/// The process dies and starts again over what its store kept.
class SimAgent final : public ClientEnd
{
public:
    struct Settings
    {
        AgentId id;
        Role role = Role::Agent;
        double dies = 0; ///< at a call of its store
    };

    SimAgent(World &world, Network &network, FaultCount &count, Settings settings);
    ~SimAgent() override;

    void boot();
    void kill();
    void act();
    void audit();

    void onConnected() override;
    void onFrame(const QByteArray &frame) override;
    void onDisconnected(int closeCode) override;

    const Settings &settings() const { return m_settings; }
    void setMortal(double dies) { m_settings.dies = dies; }
    const Native::View *view() const;
    bool isOnline() const;
    bool outboxSettled() const;
    int audits() const { return m_audits; }
    int unequalAudits() const { return m_unequal; }
    /// Commands the console said were done, and texts it took for sending.
    const QSet<CommandId> &done() const { return m_done; }
    const QSet<CommandId> &accepted() const { return m_accepted; }
    QMap<QString, int> refusals;
    QMap<QString, int> verbs;

private:
    friend class SimBackend;
    class Store;

    void pump();
    void arm();
    void actOn(const Conversation &head);
    void actOnOwn(const Conversation &head);
    void actAsLead(const Conversation &head);
    void setAlerts(const AgentId &other);
    void misbehave(const Conversation &head);
    void submit(const ConversationId &conversation, std::optional<qint64> fence, CommandBody body);
    CommandId newId();
    void doom() { m_doomed = true; }

    World &m_world;
    Network &m_network;
    FaultCount &m_count;
    Settings m_settings;
    MemoryMineStore m_disk;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Native::Session> m_session;
    std::unique_ptr<SimBackend> m_backend;
    std::unique_ptr<Console> m_console;
    quint64 m_connection = 0;
    int m_life = 0;
    bool m_doomed = false;
    bool m_pumping = false;
    qint64 m_armed = -1;
    QSet<CommandId> m_done;
    QSet<CommandId> m_accepted;
    QList<Command> m_sent;
    int m_audits = 0;
    int m_unequal = 0;
    int m_said = 0;
};

} // namespace Baton::Sim
