// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/baton/desktop.h"

#include "platform/dbusnotifier.h"
#include "platform/dbustrayhost.h"
#include "platform/eithertrayhost.h"
#include "platform/keychainsecretstore.h"
#include "platform/launcherbadge.h"
#include "platform/portalcolorscheme.h"
#include "platform/pulsesound.h"
#include "platform/xdgautostart.h"
#include "platform/xembedtrayhost.h"

#include <QApplication>
#include <QDBusConnection>
#include <QPalette>
#include <QStandardPaths>

namespace Baton::App {

using namespace Qt::Literals::StringLiterals;

namespace {

xcb_connection_t *xcbConnection()
{
    const auto *x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    return x11 ? x11->connection() : nullptr;
}

} // namespace

Desktop makeDesktop()
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    Desktop desktop;
    desktop.scheme = std::make_unique<PortalColorScheme>(bus, schemeOf(QApplication::palette()));
    desktop.notifier =
        std::make_unique<DBusNotifier>(bus, NotifierIdentity{u"Baton"_s, u"org.baton.Baton"_s, u"org.baton.Baton"_s});
    desktop.trayHost = std::make_unique<EitherTrayHost>(std::make_unique<DBusTrayHost>(bus),
                                                        std::make_unique<XEmbedTrayHost>(xcbConnection()));
    desktop.sound = std::make_unique<PulseSound>();
    desktop.secrets = std::make_unique<KeychainSecretStore>(u"baton"_s, keychainDeadlineMs);
    desktop.makeAutostart = [](const QStringList &command) {
        return std::make_unique<XdgAutostart>(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
                                                  + u"/autostart"_s,
                                              u"org.baton.Baton"_s, u"Baton"_s, command);
    };
    desktop.setBadge = [badge = std::make_shared<LauncherBadge>(bus, u"org.baton.Baton"_s)](int count) {
        badge->setCount(count);
    };
    desktop.useTrayIcon = [](QSystemTrayIcon &) {};
    return desktop;
}

} // namespace Baton::App
