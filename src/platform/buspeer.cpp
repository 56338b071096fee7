// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/buspeer.h"

#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::Literals::StringLiterals;

namespace Baton {

BusPeer::BusPeer(const QDBusConnection &bus, const QString &service, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
    , m_service(service)
{}

void BusPeer::start()
{
    if (!m_bus.isConnected()) {
        Q_EMIT ownerChanged({});
        return;
    }
    const QString busService = u"org.freedesktop.DBus"_s;
    const QString busPath = u"/org/freedesktop/DBus"_s;
    // The bus is asked for this one name only, or every program that starts would wake us.
    m_bus.connect(busService, busPath, busService, u"NameOwnerChanged"_s, {m_service}, QString(), this,
                  SLOT(onNameOwnerChanged(QDBusMessage)));
    m_bus.connect(QString(), u"/org/freedesktop/DBus/Local"_s, u"org.freedesktop.DBus.Local"_s, u"Disconnected"_s, this,
                  SLOT(onDisconnected()));
    auto ask = QDBusMessage::createMethodCall(busService, busPath, busService, u"GetNameOwner"_s);
    ask << m_service;
    call(ask, 1000, this, [this](const QDBusMessage &reply) {
        const bool owned = reply.type() == QDBusMessage::ReplyMessage;
        const QString found = owned ? reply.arguments().value(0).toString() : QString();
        // A change that overtook this answer knows better.
        if (m_owner.isEmpty())
            setOwner(found);
    });
}

bool BusPeer::listen(const QString &path, const QString &interface, const QString &signal, QObject *receiver,
                     const char *slot)
{
    return m_bus.connect(QString(), path, interface, signal, receiver, slot);
}

void BusPeer::call(const QDBusMessage &message, int deadlineMs, QObject *context, Answer answer)
{
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message, deadlineMs), context);
    connect(watcher, &QDBusPendingCallWatcher::finished, context,
            [answer = std::move(answer)](QDBusPendingCallWatcher *done) {
                done->deleteLater();
                answer(done->reply());
            });
}

void BusPeer::onNameOwnerChanged(const QDBusMessage &message)
{
    const QVariantList arguments = message.arguments();
    if (arguments.size() == 3 && arguments.at(0).toString() == m_service)
        setOwner(arguments.at(2).toString());
}

void BusPeer::onDisconnected()
{
    m_lost = true;
    Q_EMIT busLost();
    setOwner({});
}

void BusPeer::setOwner(const QString &owner)
{
    m_owner = owner;
    Q_EMIT ownerChanged(m_owner);
}

} // namespace Baton

#include "moc_buspeer.cpp"
