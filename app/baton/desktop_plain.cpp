// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/baton/desktop.h"
#include "platform/keychainsecretstore.h"
#include "platform/plaincolorscheme.h"
#ifdef BATON_QT_SOUND
#include "platform/qtsound.h"
#else
#include "platform/nullsound.h"
#endif
#include "ui/tray/qttrayhost.h"
#include "ui/tray/traynotifier.h"

#include <QApplication>
#include <QPalette>
#include <QSystemTrayIcon>

namespace Baton::App {

using namespace Qt::Literals::StringLiterals;

Desktop makeDesktop()
{
    Desktop desktop;
    desktop.scheme = std::make_unique<PlainColorScheme>(schemeOf(QApplication::palette()));
    auto notifier = std::make_unique<Ui::TrayNotifier>();
    desktop.useTrayIcon = [notifier = notifier.get()](QSystemTrayIcon &icon) { notifier->useIcon(&icon); };
    desktop.notifier = std::move(notifier);
    desktop.trayHost = std::make_unique<Ui::QtTrayHost>(&QSystemTrayIcon::isSystemTrayAvailable);
#ifdef BATON_QT_SOUND
    desktop.sound = std::make_unique<QtSound>();
#else
    desktop.sound = std::make_unique<NullSound>();
#endif
    desktop.setBadge = []([[maybe_unused]] int count) {
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
        qApp->setBadgeNumber(count);
#endif
    };
    desktop.secrets = std::make_unique<KeychainSecretStore>(u"baton"_s, keychainDeadlineMs);
    return desktop;
}

} // namespace Baton::App
