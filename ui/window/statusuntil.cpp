// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/statusuntil.h"

#include <QSettings>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

namespace {

constexpr qint64 longestBreakMs = 24LL * 60 * 60 * 1000;

} // namespace

StatusUntil::StatusUntil(Console &console, QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_console(console)
    , m_settings(settings)
{
    // A clock that was set or a machine that slept: looked at again and again, never waited for in one go.
    m_timer.setInterval(5000);
    connect(&m_timer, &QTimer::timeout, this, &StatusUntil::look);
    connect(&console.state(), &ConsoleState::peopleChanged, this, &StatusUntil::look);
    connect(&console, &Console::statusRefused, this, &StatusUntil::onRefused);
    load();
}

void StatusUntil::load()
{
    const Instant until{m_settings.value(u"status/until"_s).toLongLong()};
    const int status = m_settings.value(u"status/for"_s).toInt();
    const bool sane =
        until.ms - m_console.now().ms <= longestBreakMs && (status == int(Status::Busy) || status == int(Status::Away));
    if (until.ms <= 0 || !sane)
        return;
    m_status = Status(status);
    m_until = until;
    m_timer.start();
    look();
}

void StatusUntil::keep()
{
    if (!m_until) {
        m_settings.remove(u"status"_s);
        m_timer.stop();
        return;
    }
    m_settings.setValue(u"status/until"_s, m_until->ms);
    m_settings.setValue(u"status/for"_s, int(m_status));
    m_timer.start();
}

void StatusUntil::choose(Status status, std::optional<Instant> until)
{
    if (!m_before)
        m_before = {m_status, m_until, m_seen};
    m_status = status;
    m_until = until;
    m_seen = false;
    keep();
    m_console.setStatus(status);
    Q_EMIT changed();
}

std::optional<Instant> StatusUntil::end() const
{
    return m_until;
}

/// Only of what was chosen here: another choice that is refused leaves a break that runs as it is.
void StatusUntil::onRefused(Status status)
{
    if (!m_before || status != m_status)
        return;
    const Choice before = *std::exchange(m_before, std::nullopt);
    m_status = before.status;
    m_until = before.until;
    m_seen = before.seen;
    keep();
    Q_EMIT changed();
}

void StatusUntil::look()
{
    const ConsoleState &state = m_console.state();
    if (!state.isSynced())
        return;
    const Status now = state.agents().value(state.self().id).status;
    if (now == m_status) {
        m_seen = true;
        m_before.reset();
    }
    if (!m_until)
        return;
    const bool due = m_console.now() >= *m_until;
    // Another device or a team lead has chosen something else: that stays.
    if (!due && !(m_seen && now != m_status))
        return;
    m_until.reset();
    keep();
    if (due && now == m_status)
        m_console.setStatus(Status::Available);
    Q_EMIT changed();
}

} // namespace Baton::Ui

#include "moc_statusuntil.cpp"
