// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QObject>

#include <functional>

namespace Baton {

/// A service on a message bus: who owns its name now, and calls to it that end within a deadline and never block.
class BusPeer : public QObject
{
    Q_OBJECT

public:
    using Answer = std::function<void(const QDBusMessage &)>;

    BusPeer(const QDBusConnection &bus, const QString &service, QObject *parent = nullptr);

    /// Asks the bus who owns the name; `ownerChanged` follows, also where nobody does. Call once.
    void start();

    const QString &service() const { return m_service; }
    /// Unique name of the owner, empty if nobody owns the name or the bus has not answered yet.
    const QString &owner() const { return m_owner; }
    bool isConnected() const { return !m_lost && m_bus.isConnected(); }
    QString busError() const { return m_bus.lastError().message(); }

    /// Did the present owner send this? Signals are watched without a sender, because Qt would ask the bus and wait.
    bool sent(const QDBusMessage &message) const { return !m_owner.isEmpty() && message.service() == m_owner; }

    /// Listens to a signal of any sender: the slot takes one `const QDBusMessage &` and checks it with `sent`.
    bool listen(const QString &path, const QString &interface, const QString &signal, QObject *receiver,
                const char *slot);

    /// Calls the service; `answer` gets the reply or an error (deadline in milliseconds), unless `context` goes first.
    void call(const QDBusMessage &message, int deadlineMs, QObject *context, Answer answer);

Q_SIGNALS:
    void ownerChanged(const QString &owner);
    /// The connection itself ended; nothing more will come.
    void busLost();

private Q_SLOTS:
    void onNameOwnerChanged(const QDBusMessage &message);
    void onDisconnected();

private:
    void setOwner(const QString &owner);

    QDBusConnection m_bus;
    QString m_service;
    QString m_owner;
    bool m_lost = false;
};

} // namespace Baton
