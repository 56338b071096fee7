// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/colorscheme.h"
#include "platform/notifier.h"
#include "platform/secretstore.h"
#include "platform/trayhost.h"

#include <functional>
#include <memory>

class QSystemTrayIcon;

namespace Baton::App {

/// What the desktop gives the program. Which way it is asked was chosen with the build, by BATON_DESKTOP.
struct Desktop
{
    std::unique_ptr<ColorScheme> scheme;
    std::unique_ptr<Notifier> notifier;
    std::unique_ptr<TrayHost> trayHost;
    std::unique_ptr<SecretStore> secrets;
    /// To be told each tray icon that is made: some desktops show notifications there.
    std::function<void(QSystemTrayIcon &icon)> useTrayIcon;
};

/// Call it before the palette is themed: what the desktop wants is read from it.
Desktop makeDesktop();

} // namespace Baton::App
