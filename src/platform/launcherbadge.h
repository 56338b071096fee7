// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QString>

namespace Baton {

/// The number on the program's entry in docks and taskbars that listen to com.canonical.Unity.LauncherEntry (Plasma,
/// Ubuntu's dock, Dash to Dock, Plank). Nobody says whether one does, so nothing may depend on it.
class LauncherBadge
{
public:
    /// `desktopFile` is the name of the program's entry, without ".desktop".
    LauncherBadge(const QDBusConnection &bus, const QString &desktopFile);

    /// No number for 0. The same again says nothing on the bus.
    void setCount(int count);

private:
    QDBusConnection m_bus;
    QString m_address;
    int m_count = 0;
};

} // namespace Baton
