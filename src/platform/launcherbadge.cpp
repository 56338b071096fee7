// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/launcherbadge.h"

#include <QDBusMessage>
#include <QVariantMap>

#include <utility>

namespace Baton {

using namespace Qt::Literals::StringLiterals;

LauncherBadge::LauncherBadge(const QDBusConnection &bus, const QString &desktopFile)
    : m_bus(bus)
    , m_address(u"application://"_s + desktopFile + u".desktop"_s)
{}

void LauncherBadge::setCount(int count)
{
    if (std::exchange(m_count, count) == count)
        return;
    QDBusMessage update =
        QDBusMessage::createSignal(u"/org/baton/Baton"_s, u"com.canonical.Unity.LauncherEntry"_s, u"Update"_s);
    update << m_address << QVariantMap{{u"count"_s, qint64(count)}, {u"count-visible"_s, count > 0}};
    m_bus.send(update);
}

} // namespace Baton
