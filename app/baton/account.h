// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/native/nativebackend.h"
#include "console/console.h"
#include "console/minevault.h"
#include "platform/notifier.h"
#include "platform/trayhost.h"
#include "ui/tray/alertcontroller.h"
#include "ui/tray/alertsound.h"
#include "ui/tray/traycontroller.h"

namespace Baton::App {

/// One account in use: its backend, store and console, with the tray and the alerts that belong to it.
class Account final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        QString key; ///< names the account in mine.db and keychain
        std::unique_ptr<MineStore> disk; ///< null: what is unsent stays in memory for the time being
        Notifier &notifier;
        TrayHost &trayHost;
        SoundOutput &sound;
        bool darkPanel = false;
        std::function<void()> urgency;
    };

    explicit Account(Parts parts, QObject *parent = nullptr);
    ~Account() override;

    Console &console() { return m_console; }
    Backend &backend() { return m_backend; }
    Ui::TrayController &tray() { return m_tray; }
    Ui::AlertController &alerts() { return m_alerts; }
    Ui::AlertSound &sound() { return m_sound; }
    MineVault &store() { return m_store; }
    const QString &key() const { return m_key; }

private:
    /// Somebody who comes back is there for visitors unless they say otherwise.
    void beAvailableOnce();

    QString m_key;
    Native::NativeBackend m_backend;
    MineVault m_store;
    Console m_console;
    Ui::TrayController m_tray;
    Ui::AlertController m_alerts;
    Ui::AlertSound m_sound;
    bool m_greeted = false;
};

} // namespace Baton::App
