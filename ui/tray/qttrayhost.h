// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/trayhost.h"

#include <functional>

namespace Baton::Ui {

/// The tray as Qt knows it, for desktops that are not asked over a bus. It tells no change, so it is asked at times.
class QtTrayHost final : public TrayHost
{
    Q_OBJECT

public:
    /// `present`: usually QSystemTrayIcon::isSystemTrayAvailable.
    explicit QtTrayHost(std::function<bool()> present, QObject *parent = nullptr);

    /// Asks now; also done every half minute, for a shell that starts later or again.
    void ask();

private:
    std::function<bool()> m_presentNow;
};

} // namespace Baton::Ui
