// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/buspeer.h"
#include "platform/trayhost.h"

namespace Baton {

/// The tray of a desktop with StatusNotifierItems: present while a watcher runs and a host is registered with it.
class DBusTrayHost : public TrayHost
{
    Q_OBJECT

public:
    explicit DBusTrayHost(const QDBusConnection &bus, QObject *parent = nullptr);

private Q_SLOTS:
    void onHostsChanged(const QDBusMessage &message);

private:
    void ask();

    BusPeer m_watcher;
};

} // namespace Baton
