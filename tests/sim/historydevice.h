// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simconsole.h"

namespace Baton::Sim {

/// How the notification service of a simulated desktop behaves.
enum class Daemon {
    Well,
    Dead, ///< nobody takes the call
    ClosesAtOnce, ///< takes it, and closes it before anybody can see it
    Hangs, ///< takes the call and answers none
};

/// One computer of a person: a console's process, a desktop to alert on, a lid that can be closed and clocks of its
/// own.
class HistoryDevice final : public SimConsole
{
public:
    HistoryDevice(World &world, Network &network, FaultCount &count, Settings settings);

    /// The lid is closed: no timer runs and nothing is read; the monotonic clock stands still.
    void sleep(qint64 ms);
    bool isAsleep() const { return m_sleptAt.has_value(); }
    void stepClock(qint64 ms);
    void setDaemon(Daemon daemon) { m_daemon = daemon; }
    /// Ends for as long as the history says; comeBack() starts it again.
    void leave();
    void comeBack();
    bool isHere() const { return !m_left; }
    /// What it takes for the server's time is right: nothing has happened to its clocks since it was told.
    bool isClockTrue() const { return m_clockTrue; }
    void distrustClock() { m_clockTrue = false; } ///< the server's was set
    /// The process runs, the machine is awake and the link says that it is online.
    bool isListening() const { return isUp() && !isAsleep() && isOnline(); }
    void darken();

    /// Rows of a conversation that are shown or rung for at this moment.
    bool shows(const AlertKey &key) const { return m_showing.contains(key); }
    QList<AlertKey> showing() const { return m_showing.keys(); }
    bool isAlerting(const ConversationId &conversation) const;
    /// Virtual time at which the ladder's alert of a conversation last ended here; -1 if it did not.
    qint64 overAt(const ConversationId &conversation) const { return m_overAt.value(conversation, -1); }

    using SimConsole::backend;
    using SimConsole::connection;
    using SimConsole::console;
    using SimConsole::isUp;
    using SimConsole::life;
    using SimConsole::newId;

    /// The person noticed what alerted them to it.
    std::function<void(const ConversationId &)> acknowledged;
    /// Changes what the backend reports: a fault between backend and console.
    std::function<void(QList<Native::Report> &)> tampers;

    void onConnected() override;
    void onFrame(const QByteArray &frame) override;
    void onDisconnected(int closeCode) override;

protected:
    qint64 monotonic() const override;
    Instant wallClock() const override;
    void in(qint64 delay, std::function<void()> call) override;
    std::optional<qint64> comesBackIn() override;
    void booted() override;
    void died() override;
    void told(QList<Native::Report> &reports) override;

private:
    void wake();
    void fire();
    void armTimers();
    void watchForSleep();
    void onAlert(const Alert &alert);
    void show(const AlertKey &key);

    std::optional<qint64> m_sleptAt; ///< virtual time
    qint64 m_slept = 0; ///< all sleep together, ms
    qint64 m_clockStep = 0;
    qint64 m_wallAhead = 0;
    bool m_left = false;
    bool m_clockTrue = false;
    Daemon m_daemon = Daemon::Well;
    quint64 m_order = 0;
    std::map<std::pair<qint64, quint64>, std::function<void()>> m_timers; ///< by monotonic time
    std::vector<std::function<void()>> m_held; ///< what came while it slept
    QHash<AlertKey, Alert> m_showing;
    QHash<ConversationId, qint64> m_overAt;
};

} // namespace Baton::Sim
