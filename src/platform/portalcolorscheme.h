// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/buspeer.h"
#include "platform/colorscheme.h"

class QVariant;

namespace Baton {

/// The desktop's choice as org.freedesktop.portal.Settings tells it, and its changes.
class PortalColorScheme : public ColorScheme
{
    Q_OBJECT

public:
    PortalColorScheme(const QDBusConnection &bus, Scheme fallback, QObject *parent = nullptr);

private Q_SLOTS:
    void onSettingChanged(const QDBusMessage &message);

private:
    void ask();
    void take(const QVariant &value);

    BusPeer m_portal;
};

} // namespace Baton
