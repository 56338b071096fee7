// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/buspeer.h"
#include "platform/colorscheme.h"

#include <QHash>

class QVariant;

namespace Baton {

/// The desktop's choice of light, dark and contrast as org.freedesktop.portal.Settings tells it, and its changes.
class PortalColorScheme : public ColorScheme
{
    Q_OBJECT

public:
    PortalColorScheme(const QDBusConnection &bus, Scheme fallback, QObject *parent = nullptr);

private Q_SLOTS:
    void onSettingChanged(const QDBusMessage &message);

private:
    void ask();
    void askFor(QLatin1StringView space, QLatin1StringView key);
    void take(QLatin1StringView space, QLatin1StringView key, const QVariant &value);
    void takeScheme(uint value);

    BusPeer m_portal;
    QHash<QLatin1StringView, bool> m_contrasts; ///< by the setting that says so
};

} // namespace Baton
