// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/baton/account.h"

#include <QLocale>

namespace Baton::App {

namespace {

ConsoleEnvironment environmentOfPerson()
{
    ConsoleEnvironment environment = systemEnvironment();
    environment.language = [] { return QLocale().bcp47Name(); };
    return environment;
}

} // namespace

Account::Account(Parts parts, QObject *parent)
    : QObject(parent)
    , m_key(parts.key)
    , m_store(std::move(parts.disk))
    , m_console(parts.key, m_backend, m_store, environmentOfPerson())
    , m_tray(m_console, parts.trayHost, parts.darkPanel)
    , m_alerts({m_console, parts.notifier, parts.urgency})
    , m_sound(m_console, parts.sound)
{
    connect(&m_tray, &Ui::TrayController::statusRefused, &m_alerts, &Ui::AlertController::say);
    connect(&m_console.state(), &ConsoleState::linkChanged, this, &Account::beAvailableOnce);
}

Account::~Account()
{
    m_console.flush();
}

void Account::beAvailableOnce()
{
    const ConsoleState &state = m_console.state();
    if (m_greeted || state.link().phase != LinkPhase::Online)
        return;
    m_greeted = true;
    if (state.agents().value(state.self().id).status == Status::Offline)
        m_console.setStatus(Status::Available);
}

} // namespace Baton::App

#include "moc_account.cpp"
