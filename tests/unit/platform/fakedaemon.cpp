// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fakedaemon.h"

#include <QDBusVariant>

using namespace Qt::Literals::StringLiterals;

namespace {

const QString &daemonPath()
{
    static const QString path = u"/org/freedesktop/Notifications"_s;
    return path;
}

const QString &daemonName()
{
    static const QString name = u"org.freedesktop.Notifications"_s;
    return name;
}

} // namespace

FakeDaemon::FakeDaemon(const QDBusConnection &bus, const QStringList &capabilities)
    : m_bus(bus)
    , m_capabilities(capabilities)
{
    m_bus.registerVirtualObject(daemonPath(), this);
    m_bus.registerService(daemonName());
}

FakeDaemon::~FakeDaemon()
{
    m_bus.unregisterService(daemonName());
    m_bus.unregisterObject(daemonPath());
}

bool FakeDaemon::handleMessage(const QDBusMessage &message, const QDBusConnection &connection)
{
    const QString member = message.member();
    if (hangs)
        return true;
    if (member == u"GetCapabilities"_s)
        return connection.send(message.createReply(QVariant(m_capabilities)));
    if (member == u"GetServerInformation"_s)
        return connection.send(message.createReply({u"fake"_s, u"Baton"_s, u"1"_s, u"1.2"_s}));
    if (member == u"Get"_s && message.arguments().value(1) == u"Inhibited"_s)
        return connection.send(message.createReply(QVariant::fromValue(QDBusVariant(true))));
    if (member == u"CloseNotification"_s) {
        closed << message.arguments().constFirst().toUInt();
        connection.send(message.createReply());
        close(closed.constLast(), 3);
        return true;
    }
    if (member != u"Notify"_s)
        return false;
    notified << message.arguments();
    if (holds)
        m_held << message;
    else
        answerNotify(message);
    return true;
}

void FakeDaemon::release()
{
    holds = false;
    for (const QDBusMessage &message : std::exchange(m_held, {}))
        answerNotify(message);
}

void FakeDaemon::answerNotify(const QDBusMessage &message)
{
    const quint32 replaced = message.arguments().at(1).toUInt();
    const quint32 id = replaced ? replaced : ++m_lastId;
    if (closesBeforeAnswer)
        close(id, 2);
    m_bus.send(message.createReply(QVariant(id)));
    if (closesAfterAnswer)
        close(id, 2);
}

void FakeDaemon::invoke(quint32 id, const QString &action, const QString &token)
{
    if (!token.isEmpty()) {
        auto given = QDBusMessage::createSignal(daemonPath(), daemonName(), u"ActivationToken"_s);
        m_bus.send(given << id << token);
    }
    auto invoked = QDBusMessage::createSignal(daemonPath(), daemonName(), u"ActionInvoked"_s);
    m_bus.send(invoked << id << action);
}

void FakeDaemon::reply(quint32 id, const QString &text)
{
    auto replied = QDBusMessage::createSignal(daemonPath(), daemonName(), u"NotificationReplied"_s);
    m_bus.send(replied << id << text);
}

void FakeDaemon::close(quint32 id, quint32 reason)
{
    auto ended = QDBusMessage::createSignal(daemonPath(), daemonName(), u"NotificationClosed"_s);
    m_bus.send(ended << id << reason);
}
