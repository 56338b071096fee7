// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/dbusnotifier.h"

#include "domain/text.h"
#include "platform/notificationwire.h"

#include <QDBusVariant>
#include <QStringList>
#include <QTimer>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Baton {

namespace {

const QString &notificationsName()
{
    static const QString name = u"org.freedesktop.Notifications"_s;
    return name;
}

const QString &notificationsPath()
{
    static const QString path = u"/org/freedesktop/Notifications"_s;
    return path;
}

/// A daemon that hangs answers when it wakes up; that is waited for, though long before it counts as silent.
constexpr int longestHangMs = 600'000;

/// As Plasma calls it, where the daemon has "inline-reply".
const QString &inlineReplyAction()
{
    static const QString name = u"inline-reply"_s;
    return name;
}

const QString &dunstInterface()
{
    static const QString name = u"org.dunstproject.cmd0"_s;
    return name;
}

} // namespace

DBusNotifier::DBusNotifier(const QDBusConnection &bus, const NotifierIdentity &identity, QObject *parent)
    : Notifier(parent)
    , m_peer(bus, notificationsName())
    , m_identity(identity)
{
    if (!m_peer.isConnected()) {
        m_capabilities.trouble = NotifierTrouble::NoBus;
        m_capabilities.why = u"There is no session bus: "_s + m_peer.busError();
        return;
    }
    m_capabilities.why = u"The notification daemon has not answered yet."_s;
    listen();
    connect(&m_peer, &BusPeer::ownerChanged, this, &DBusNotifier::onOwnerChanged);
    connect(&m_peer, &BusPeer::busLost, this, [this] {
        setUnavailable({NotifierTrouble::NoBus, u"The connection to the session bus is lost."_s});
    });
    m_peer.start();
    refresh();
}

void DBusNotifier::listen()
{
    const QString &path = notificationsPath();
    const QString &name = notificationsName();
    m_peer.listen(path, name, u"ActionInvoked"_s, this, SLOT(onActionInvoked(QDBusMessage)));
    m_peer.listen(path, name, u"NotificationReplied"_s, this, SLOT(onNotificationReplied(QDBusMessage)));
    m_peer.listen(path, name, u"ActivationToken"_s, this, SLOT(onActivationToken(QDBusMessage)));
    m_peer.listen(path, name, u"NotificationClosed"_s, this, SLOT(onNotificationClosed(QDBusMessage)));
    m_peer.listen(path, u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s, this,
                  SLOT(onPropertiesChanged(QDBusMessage)));
}

QDBusMessage DBusNotifier::method(const QString &name) const
{
    return QDBusMessage::createMethodCall(notificationsName(), notificationsPath(), notificationsName(), name);
}

void DBusNotifier::onOwnerChanged(const QString &owner)
{
    // Ids belong to the daemon that gave them: whatever was open is to be shown again by the next one.
    for (Entry &entry : m_entries) {
        entry.stage = Stage::Waiting;
        entry.id = 0;
        entry.call = 0;
        entry.activationToken.clear();
    }
    m_entries.removeIf([](const auto &it) { return it.value().withdrawn; });
    m_closedEarly.clear();
    m_capabilitiesKnown = false;
    ++m_lastQuestion;
    m_openQuestion = 0;
    setClosesAtOnce(false);
    if (owner.isEmpty()) {
        if (m_peer.isConnected())
            setUnavailable({NotifierTrouble::NoService, u"No notification daemon runs on this desktop."_s});
        failWaiting(m_capabilities.why);
    } else {
        refresh();
    }
}

void DBusNotifier::refresh()
{
    if (!m_peer.isConnected())
        return;
    const quint64 question = ++m_lastQuestion;
    m_peer.call(method(u"GetCapabilities"_s), longestHangMs, this, [this, question](const QDBusMessage &reply) {
        if (question == m_lastQuestion)
            onCapabilities(reply);
    });
    m_openQuestion = question;
    QTimer::singleShot(deadlineMs, this, [this, question] { onSilence(question); });
}

void DBusNotifier::onSilence(quint64 question)
{
    if (question != m_openQuestion)
        return;
    setUnavailable(daemonIsSilent());
    failWaiting(m_capabilities.why);
}

void DBusNotifier::onCapabilities(const QDBusMessage &reply)
{
    m_openQuestion = 0;
    if (reply.type() != QDBusMessage::ReplyMessage) {
        setUnavailable(notifierFailure(reply));
        failWaiting(m_capabilities.why);
        return;
    }
    const QStringList words = reply.arguments().value(0).toStringList();
    NotifierCapabilities now;
    now.available = true;
    now.trouble = NotifierTrouble::None;
    now.server = m_capabilities.server;
    now.actions = words.contains("actions"_L1);
    now.body = words.contains("body"_L1);
    now.bodyMarkup = words.contains("body-markup"_L1);
    now.persistence = words.contains("persistence"_L1);
    now.inlineReply = words.contains("inline-reply"_L1);
    now.inhibited = m_capabilities.inhibited;
    now.closesAtOnce = m_capabilities.closesAtOnce;
    m_capabilitiesKnown = true;
    setCapabilities(now);
    readServerInformation();
    announceWaiting();
}

void DBusNotifier::readServerInformation()
{
    m_peer.call(method(u"GetServerInformation"_s), deadlineMs, this, [this](const QDBusMessage &reply) {
        const QVariantList words = reply.arguments();
        if (reply.type() != QDBusMessage::ReplyMessage || words.size() < 3 || !m_capabilities.available)
            return;
        NotifierCapabilities now = m_capabilities;
        const QString server = words.at(0).toString() + u' ' + words.at(2).toString();
        now.server = oneLine(server, 80);
        setCapabilities(now);
    });
    readInhibited(notificationsName(), u"Inhibited"_s);
    readInhibited(dunstInterface(), u"paused"_s);
}

void DBusNotifier::readInhibited(const QString &interface, const QString &property)
{
    auto get = QDBusMessage::createMethodCall(notificationsName(), notificationsPath(),
                                              u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    get << interface << property;
    m_peer.call(get, deadlineMs, this, [this](const QDBusMessage &reply) {
        const QVariant value = reply.arguments().value(0).value<QDBusVariant>().variant();
        if (reply.type() != QDBusMessage::ReplyMessage || value.metaType() != QMetaType::fromType<bool>())
            return;
        NotifierCapabilities now = m_capabilities;
        now.inhibited = value.toBool();
        setCapabilities(now);
    });
}

void DBusNotifier::onPropertiesChanged(const QDBusMessage &message)
{
    const QString interface = message.arguments().value(0).toString();
    if (!m_peer.sent(message))
        return;
    if (interface == notificationsName())
        readInhibited(interface, u"Inhibited"_s);
    else if (interface == dunstInterface())
        readInhibited(interface, u"paused"_s);
}

void DBusNotifier::show(const Notification &notification)
{
    Entry &entry = m_entries[notification.key];
    entry.wanted = notification;
    entry.withdrawn = false;
    entry.failureTold = false;
    m_newest = notification.key;
    if (!m_peer.isConnected())
        failWaiting(m_capabilities.why);
    else if (entry.stage == Stage::Calling)
        entry.changed = true;
    else if (m_capabilitiesKnown)
        announce(entry);
    else
        refresh();
}

void DBusNotifier::failWaiting(const QString &why)
{
    const QStringList keys = m_entries.keys();
    for (const QString &key : keys) {
        const auto it = m_entries.find(key);
        if (it == m_entries.end() || it->stage != Stage::Waiting || it->failureTold)
            continue;
        it->failureTold = true;
        Q_EMIT failed(key, why);
    }
}

void DBusNotifier::announceWaiting()
{
    const QStringList keys = m_entries.keys();
    for (const QString &key : keys) {
        const auto it = m_entries.find(key);
        if (it != m_entries.end() && it->stage == Stage::Waiting)
            announce(*it);
    }
}

bool DBusNotifier::asksForReply(const Notification &notification) const
{
    return m_capabilities.actions && m_capabilities.inlineReply && !notification.reply.isEmpty();
}

QStringList DBusNotifier::actions(const Notification &notification) const
{
    if (!m_capabilities.actions)
        return {};
    QStringList actions = actionsOnWire(notification.actions);
    if (asksForReply(notification))
        actions << inlineReplyAction() << oneLine(notification.reply, maxNotificationLabel);
    return actions;
}

QVariantMap DBusNotifier::hints(const Notification &notification) const
{
    QVariantMap hints{
        {u"urgency"_s, QVariant::fromValue<uchar>(urgencyOnWire(notification.urgency))},
        {u"desktop-entry"_s, m_identity.desktopEntry},
        {u"category"_s, u"im.received"_s},
        // If an answer was lost and with it the id, this still makes the next one replace it.
        {u"x-dunst-stack-tag"_s, notification.key},
    };
    if (notification.urgency == NotificationUrgency::Critical)
        hints.insert(u"resident"_s, true);
    if (notification.silent)
        hints.insert(u"suppress-sound"_s, true);
    if (asksForReply(notification))
        hints.insert(u"x-kde-reply-submit-button-text"_s, oneLine(notification.reply, maxNotificationLabel));
    return hints;
}

void DBusNotifier::announce(Entry &entry)
{
    const QString body = notificationText(entry.wanted.body, maxNotificationBody);
    auto notify = method(u"Notify"_s);
    notify << m_identity.appName << entry.id << m_identity.icon
           << notificationText(entry.wanted.summary, maxNotificationSummary)
           << (m_capabilities.bodyMarkup ? body.toHtmlEscaped() : body) << actions(entry.wanted) << hints(entry.wanted)
           << (entry.wanted.urgency == NotificationUrgency::Critical ? 0 : -1);
    entry.stage = Stage::Calling;
    entry.changed = false;
    entry.call = ++m_lastCall;
    ++m_callsUnderWay;
    m_peer.call(
        notify, longestHangMs, this,
        [this, key = entry.wanted.key, call = entry.call](const QDBusMessage &reply) { onNotified(key, call, reply); });
    QTimer::singleShot(deadlineMs, this, [this, key = entry.wanted.key, call = entry.call] {
        const auto it = m_entries.constFind(key);
        if (it != m_entries.cend() && it->call == call && it->stage == Stage::Calling)
            onNotifyFailed(key, daemonIsSilent());
    });
}

/// It was given up: shown it is nevertheless, and if it is not wanted any more only we can take it away.
void DBusNotifier::onLateNotified(const QString &key, quint64 call, const QDBusMessage &reply)
{
    if (reply.type() != QDBusMessage::ReplyMessage)
        return;
    const quint32 id = reply.arguments().value(0).toUInt();
    const auto it = m_entries.find(key);
    const bool wanted = it != m_entries.end() && it->call == call && it->stage == Stage::Waiting;
    if (wanted)
        it->id = id; // so that the next replaces it
    else
        closeOnDesktop(id);
    refresh();
}

void DBusNotifier::onNotified(const QString &key, quint64 call, const QDBusMessage &reply)
{
    --m_callsUnderWay;
    const quint32 id = reply.arguments().value(0).toUInt();
    const bool closedBefore = m_closedEarly.contains(id);
    const CloseReason reason = m_closedEarly.value(id, CloseReason::Unknown);
    if (m_callsUnderWay == 0)
        m_closedEarly.clear();
    const auto it = m_entries.find(key);
    if (it == m_entries.end() || it->call != call || it->stage != Stage::Calling) {
        onLateNotified(key, call, reply);
        return;
    }
    if (reply.type() != QDBusMessage::ReplyMessage) {
        onNotifyFailed(key, notifierFailure(reply));
        return;
    }
    it->stage = Stage::Open;
    it->id = id;
    it->failureTold = false;
    if (it->withdrawn) {
        m_entries.erase(it);
        closeOnDesktop(id);
    } else if (it->changed) {
        it->id = closedBefore ? 0 : id;
        announce(*it);
    } else {
        it->open.start();
        QTimer::singleShot(glanceMs, this, [this, key, call] { lookAgain(key, call); });
        Q_EMIT shown(key);
        if (closedBefore && m_entries.contains(key))
            finish(key, reason);
    }
}

/// What stays for longer than a glance can be seen.
void DBusNotifier::lookAgain(const QString &key, quint64 call)
{
    const auto it = m_entries.constFind(key);
    if (it != m_entries.cend() && it->call == call && it->stage == Stage::Open)
        setClosesAtOnce(false);
}

void DBusNotifier::setClosesAtOnce(bool closes)
{
    if (!m_capabilities.available)
        return;
    NotifierCapabilities now = m_capabilities;
    now.closesAtOnce = closes;
    setCapabilities(now);
}

void DBusNotifier::onNotifyFailed(const QString &key, const NotifierFailure &failure)
{
    Entry &entry = m_entries[key];
    entry.stage = Stage::Waiting;
    entry.id = 0;
    if (entry.withdrawn)
        m_entries.remove(key);
    m_capabilitiesKnown = false;
    setUnavailable(failure);
    failWaiting(failure.why);
}

void DBusNotifier::withdraw(const QString &key)
{
    const auto it = m_entries.find(key);
    if (it == m_entries.end())
        return;
    if (it->stage == Stage::Calling) {
        it->withdrawn = true;
        return;
    }
    const quint32 id = it->id;
    m_entries.erase(it);
    if (id != 0)
        closeOnDesktop(id);
}

void DBusNotifier::closeOnDesktop(quint32 id)
{
    auto close = method(u"CloseNotification"_s);
    close << id;
    m_peer.call(close, deadlineMs, this, [](const QDBusMessage &) {});
}

QString DBusNotifier::keyOf(quint32 id) const
{
    for (auto it = m_entries.cbegin(); it != m_entries.cend(); ++it) {
        if (id != 0 && it->id == id)
            return it.key();
    }
    return {};
}

void DBusNotifier::onActionInvoked(const QDBusMessage &message)
{
    const QString key = keyOf(message.arguments().value(0).toUInt());
    const QString action = message.arguments().value(1).toString();
    const auto it = m_entries.find(key);
    if (!m_peer.sent(message) || it == m_entries.end())
        return;
    const auto ours = [&action](const NotificationAction &known) { return known.id == action; };
    const auto &known = it->wanted.actions;
    if (action != "default"_L1 && std::none_of(known.cbegin(), known.cend(), ours))
        return;
    Q_EMIT actionInvoked(key, action, std::exchange(it->activationToken, QString()));
}

void DBusNotifier::onNotificationReplied(const QDBusMessage &message)
{
    const QString key = keyOf(message.arguments().value(0).toUInt());
    const auto it = m_entries.constFind(key);
    if (m_peer.sent(message) && it != m_entries.cend() && asksForReply(it->wanted))
        Q_EMIT replied(key, message.arguments().value(1).toString());
}

void DBusNotifier::onActivationToken(const QDBusMessage &message)
{
    const auto it = m_entries.find(keyOf(message.arguments().value(0).toUInt()));
    if (m_peer.sent(message) && it != m_entries.end())
        it->activationToken = message.arguments().value(1).toString().left(256);
}

void DBusNotifier::onNotificationClosed(const QDBusMessage &message)
{
    if (!m_peer.sent(message))
        return;
    const quint32 id = message.arguments().value(0).toUInt();
    const CloseReason reason = closeReasonFromWire(message.arguments().value(1).toUInt());
    const QString key = keyOf(id);
    const auto it = m_entries.find(key);
    if (it != m_entries.end() && it->stage == Stage::Calling)
        it->id = 0; // the one before: what takes its place is on its way
    else if (it != m_entries.end())
        finish(key, reason);
    else if (m_callsUnderWay > 0 && m_closedEarly.size() < 64)
        m_closedEarly.insert(id, reason);
}

void DBusNotifier::finish(const QString &key, CloseReason reason)
{
    const QElapsedTimer open = m_entries.take(key).open;
    const bool quick = open.isValid() && open.elapsed() < glanceMs;
    // What gives way to a newer one of the same words was not closed for nothing.
    if (quick && key == m_newest)
        setClosesAtOnce(true);
    const bool unseen = quick && (key == m_newest || reason == CloseReason::Dismissed);
    Q_EMIT closed(key, unseen ? CloseReason::Unknown : reason);
}

void DBusNotifier::setUnavailable(const NotifierFailure &failure)
{
    NotifierCapabilities none;
    none.trouble = failure.trouble;
    none.why = failure.why;
    setCapabilities(none);
}

void DBusNotifier::setCapabilities(const NotifierCapabilities &capabilities)
{
    if (m_capabilities == capabilities)
        return;
    m_capabilities = capabilities;
    Q_EMIT capabilitiesChanged();
}

} // namespace Baton

#include "moc_dbusnotifier.cpp"
