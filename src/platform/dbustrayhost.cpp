// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/dbustrayhost.h"

#include <QDBusVariant>

using namespace Qt::Literals::StringLiterals;

namespace Baton {

namespace {

const QString &trayWatcherName()
{
    static const QString name = u"org.kde.StatusNotifierWatcher"_s;
    return name;
}

} // namespace

DBusTrayHost::DBusTrayHost(const QDBusConnection &bus, QObject *parent)
    : TrayHost(parent)
    , m_watcher(bus, trayWatcherName())
{
    const QString path = u"/StatusNotifierWatcher"_s;
    for (const QString &signal : {u"StatusNotifierHostRegistered"_s, u"StatusNotifierHostUnregistered"_s})
        m_watcher.listen(path, trayWatcherName(), signal, this, SLOT(onHostsChanged(QDBusMessage)));
    connect(&m_watcher, &BusPeer::ownerChanged, this, [this](const QString &owner) {
        if (owner.isEmpty())
            setPresent(false);
        else
            ask();
    });
    m_watcher.start();
}

void DBusTrayHost::onHostsChanged(const QDBusMessage &message)
{
    if (m_watcher.sent(message))
        ask();
}

void DBusTrayHost::ask()
{
    auto get = QDBusMessage::createMethodCall(trayWatcherName(), u"/StatusNotifierWatcher"_s,
                                              u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    get << trayWatcherName() << u"IsStatusNotifierHostRegistered"_s;
    m_watcher.call(get, 1000, this, [this](const QDBusMessage &reply) {
        const bool answered = reply.type() == QDBusMessage::ReplyMessage;
        setPresent(answered && reply.arguments().value(0).value<QDBusVariant>().variant().toBool());
    });
}

} // namespace Baton

#include "moc_dbustrayhost.cpp"
