// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/native/session.h"
#include "console/console.h"
#include "console/memoryminestore.h"
#include "net.h"

namespace Baton::Sim {

class SimBackend;

/// A console's process without the person at it: a real Session, Console and outbox over the simulated network.
/// It dies and starts again over what its store kept. Whoever derives from it boots it.
class SimConsole : public ClientEnd
{
public:
    struct Settings
    {
        AgentId id;
        Role role = Role::Agent;
        double dies = 0; ///< at a call of its store
        DeviceId device = DeviceId(QStringLiteral("d_sim0"));
    };

    SimConsole(World &world, Network &network, FaultCount &count, Settings settings);
    ~SimConsole() override;

    void boot();
    void kill();
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
    /// Commands the console said were done.
    const QSet<CommandId> &done() const { return m_done; }
    QMap<QString, int> refusals;

protected:
    // The clocks of the machine it runs on.
    virtual qint64 monotonic() const { return m_world.now(); }
    virtual Instant wallClock() const { return Instant{m_world.wall()}; }
    /// Calls after so many milliseconds of the monotonic clock.
    virtual void in(qint64 delay, std::function<void()> call) { m_world.after(delay, std::move(call)); }
    /// How long a process that died stays away; nothing where it does not come back by itself.
    virtual std::optional<qint64> comesBackIn() { return m_world.pick(10, 4000); }
    virtual void booted() {} ///< before the link is opened
    virtual void died() {}
    /// What the backend is about to report.
    virtual void told(QList<Native::Report> &) {}

    CommandId newId();
    bool isUp() const { return m_console && !m_doomed; }
    quint64 connection() const { return m_connection; }
    int life() const { return m_life; } ///< one more at each start and each end
    Console &console() { return *m_console; }
    const Console &console() const { return *m_console; }
    Backend &backend();
    Native::Session &session() { return *m_session; }
    void pump();

    World &m_world;
    Network &m_network;
    FaultCount &m_count;

private:
    friend class SimBackend;
    class Store;

    void arm();
    void doom() { m_doomed = true; }

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
    qint64 m_armed = -1; ///< monotonic
    QSet<CommandId> m_done;
    int m_audits = 0;
    int m_unequal = 0;
};

} // namespace Baton::Sim
