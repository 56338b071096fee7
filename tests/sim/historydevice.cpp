// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "historydevice.h"

#include <array>

namespace Baton::Sim {

using namespace Qt::Literals::StringLiterals;

namespace {

// As the native link looks for a sleep.
constexpr qint64 sleepCheckMs = 5000;
constexpr qint64 sleptMs = 10'000;
constexpr qint64 patience = 1000; ///< with a notification service that does not answer

constexpr std::array waitingRows{AlertRow::Requested, AlertRow::Offered, AlertRow::BouncedReturn};

} // namespace

HistoryDevice::HistoryDevice(World &world, Network &network, FaultCount &count, Settings settings)
    : SimConsole(world, network, count, std::move(settings))
{
    boot();
}

// ---- Clocks and sleep ----

qint64 HistoryDevice::monotonic() const
{
    return (m_sleptAt ? *m_sleptAt : m_world.now()) - m_slept;
}

Instant HistoryDevice::wallClock() const
{
    return Instant{m_world.trueWall() + m_clockStep};
}

void HistoryDevice::in(qint64 delay, std::function<void()> call)
{
    const qint64 wait = qMax(qint64(0), delay);
    m_timers.emplace(std::pair(monotonic() + wait, m_order++), std::move(call));
    if (!isAsleep())
        m_world.after(wait, [this] { fire(); });
}

void HistoryDevice::fire()
{
    while (!isAsleep() && !m_timers.empty() && m_timers.begin()->first.first <= monotonic()) {
        const auto node = m_timers.extract(m_timers.begin());
        node.mapped()();
    }
}

void HistoryDevice::armTimers()
{
    for (const auto &[due, call] : m_timers)
        m_world.after(qMax(qint64(0), due.first - monotonic()), [this] { fire(); });
}

void HistoryDevice::sleep(qint64 ms)
{
    if (isAsleep())
        return;
    m_count.add(u"sleep"_s);
    m_world.note(settings().device.toString() + u" sleeps for "_s + QString::number(ms));
    m_sleptAt = m_world.now();
    m_clockTrue = false;
    m_world.after(ms, [this] { wake(); });
}

void HistoryDevice::wake()
{
    m_slept += m_world.now() - *m_sleptAt;
    m_sleptAt.reset();
    m_world.note(settings().device.toString() + u" wakes"_s);
    armTimers();
    const auto held = std::exchange(m_held, {});
    for (const std::function<void()> &happened : held)
        happened();
    in(m_world.pick(0, sleepCheckMs), [this] { watchForSleep(); });
}

void HistoryDevice::stepClock(qint64 ms)
{
    m_count.add(u"clock step of a console"_s);
    m_world.note(settings().device.toString() + u" sets its clock by "_s + QString::number(ms));
    m_clockStep += ms;
    m_clockTrue = false;
    in(m_world.pick(0, sleepCheckMs), [this] { watchForSleep(); });
}

void HistoryDevice::watchForSleep()
{
    const qint64 ahead = wallClock().ms - monotonic();
    const qint64 jump = ahead - std::exchange(m_wallAhead, ahead);
    if (jump <= sleptMs || !isUp())
        return;
    session().woke(monotonic());
    pump();
}

// ---- Process and link ----

void HistoryDevice::booted()
{
    m_wallAhead = wallClock().ms - monotonic();
    QObject::connect(&console(), &Console::alert, &console(), [this](const Alert &alert) { onAlert(alert); });
    QObject::connect(&console(), &Console::alertOver, &console(), [this](const AlertKey &key) {
        if (m_showing.remove(key) && key.row == AlertRow::Requested)
            m_overAt.insert(key.conversation, m_world.now());
    });
    QObject::connect(&console(), &Console::alertReported, &console(),
                     [this](const ConversationId &conversation, const QString &, ReceiptKind kind) {
                         if (kind == ReceiptKind::Acknowledged && acknowledged)
                             acknowledged(conversation);
                     });
}

void HistoryDevice::died()
{
    m_showing.clear();
    m_overAt.clear();
    m_held.clear();
}

std::optional<qint64> HistoryDevice::comesBackIn()
{
    if (m_left)
        return std::nullopt;
    return m_world.chance(0.7) ? m_world.pick(200, 5'000) : m_world.pick(5'000, 60'000);
}

void HistoryDevice::leave()
{
    if (m_left)
        return;
    m_left = true;
    kill();
}

void HistoryDevice::comeBack()
{
    if (std::exchange(m_left, false))
        boot();
}

void HistoryDevice::darken()
{
    if (connection() == 0)
        return;
    m_count.add(u"dead link"_s);
    m_world.note(settings().device.toString() + u" has a dead link"_s);
    m_network.darken(connection());
}

void HistoryDevice::onConnected()
{
    if (isAsleep())
        m_held.emplace_back([this] { SimConsole::onConnected(); });
    else
        SimConsole::onConnected();
}

void HistoryDevice::onFrame(const QByteArray &frame)
{
    if (isAsleep())
        m_held.emplace_back([this, frame] { SimConsole::onFrame(frame); });
    else
        SimConsole::onFrame(frame);
}

void HistoryDevice::onDisconnected(int closeCode)
{
    if (isAsleep())
        m_held.emplace_back([this, closeCode] { SimConsole::onDisconnected(closeCode); });
    else
        SimConsole::onDisconnected(closeCode);
}

void HistoryDevice::told(QList<Native::Report> &reports)
{
    for (const Native::Report &report : std::as_const(reports))
        m_clockTrue = m_clockTrue || std::holds_alternative<Native::ClockTold>(report);
    if (tampers)
        tampers(reports);
}

// ---- The desktop ----

bool HistoryDevice::isAlerting(const ConversationId &conversation) const
{
    return std::any_of(waitingRows.cbegin(), waitingRows.cend(), [&](AlertRow row) {
        return m_showing.contains({conversation, row});
    });
}

void HistoryDevice::onAlert(const Alert &alert)
{
    if (alert.row == AlertRow::ColleagueTook || alert.trial || !(alert.toast || alert.sound))
        return;
    m_showing.insert(alert.key(), alert);
    if (alert.toast)
        show(alert.key());
    if (alert.sound)
        console().reportAlert(alert.key(), u"sound"_s, ReceiptKind::Attempted);
}

void HistoryDevice::show(const AlertKey &key)
{
    console().reportAlert(key, u"desktop"_s, ReceiptKind::Attempted);
    m_count.add(m_daemon == Daemon::Well ? u"toast"_s : u"toast that nobody saw"_s);
    const bool taken = m_daemon == Daemon::Well || m_daemon == Daemon::ClosesAtOnce;
    const qint64 wait = m_daemon == Daemon::Hangs ? patience : m_world.pick(1, 50);
    in(wait, [this, key, taken, was = life()] {
        if (was == life() && isUp())
            console().reportAlert(key, u"desktop"_s, taken ? ReceiptKind::Handed : ReceiptKind::Unknown);
    });
}

} // namespace Baton::Sim
