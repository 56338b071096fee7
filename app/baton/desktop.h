// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/autostart.h"
#include "platform/colorscheme.h"
#include "platform/notifier.h"
#include "platform/secretstore.h"
#include "platform/soundoutput.h"
#include "platform/trayhost.h"

#include <QStringList>

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
    std::unique_ptr<SoundOutput> sound;
    std::unique_ptr<SecretStore> secrets;
    /// How the program starts with the desktop, by this command; null where there is no way.
    std::function<std::unique_ptr<Autostart>(const QStringList &command)> makeAutostart = {};
    /// The number on the program's entry in dock or taskbar, where the desktop shows one; 0 for none.
    std::function<void(int count)> setBadge;
    /// To be told each tray icon that is made: some desktops show notifications there.
    std::function<void(QSystemTrayIcon &icon)> useTrayIcon;
};

/// A keychain may have to ask the person for a password, who may be away; nobody waits for it that long.
inline constexpr int keychainDeadlineMs = 60'000;

/// Call it before the palette is themed: what the desktop wants is read from it.
Desktop makeDesktop();

} // namespace Baton::App
