// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/buspeer.h"
#include "platform/notifier.h"

#include <QElapsedTimer>
#include <QHash>
#include <QMap>
#include <QVariantMap>

namespace Baton {

/// How the program introduces itself to the notification daemon.
struct NotifierIdentity
{
    QString appName;
    QString desktopEntry; ///< without `.desktop`
    QString icon; ///< name in the icon theme or absolute path
};

/// Notifications over org.freedesktop.Notifications; never blocks, survives a daemon that hangs, dies or comes back.
class DBusNotifier : public Notifier
{
    Q_OBJECT

public:
    DBusNotifier(const QDBusConnection &bus, const NotifierIdentity &identity, QObject *parent = nullptr);

    void show(const Notification &notification) override;
    void withdraw(const QString &key) override;
    NotifierCapabilities capabilities() const override { return m_capabilities; }

    /// Asks the daemon again what it can do; a daemon that the bus can start is started by this.
    void refresh();

    /// Time in which the daemon has to answer, in milliseconds; later it counts as silent, until it does.
    static constexpr int deadlineMs = 1000;
    /// What closes sooner after it was taken was closed by no person.
    static constexpr int glanceMs = 250;

private Q_SLOTS:
    void onActionInvoked(const QDBusMessage &message);
    void onNotificationReplied(const QDBusMessage &message);
    void onActivationToken(const QDBusMessage &message);
    void onNotificationClosed(const QDBusMessage &message);
    void onPropertiesChanged(const QDBusMessage &message);

private:
    enum class Stage { Waiting, Calling, Open };

    struct Entry
    {
        Notification wanted;
        Stage stage = Stage::Waiting;
        quint32 id = 0; ///< of the daemon; 0 before it answered
        quint64 call = 0; ///< the latest Notify made for it, so that the answer to an older one is not taken for it
        bool changed = false; ///< shown again while a call is under way
        bool withdrawn = false; ///< withdrawn while a call is under way
        bool failureTold = false;
        QElapsedTimer open; ///< since the daemon took it
        QString activationToken;
    };

    void listen();
    void onOwnerChanged(const QString &owner);
    void onCapabilities(const QDBusMessage &reply);
    void onSilence(quint64 question);
    void onLateNotified(const QString &key, quint64 call, const QDBusMessage &reply);
    void readServerInformation();
    void readInhibited(const QString &interface, const QString &property);
    void announce(Entry &entry);
    void announceWaiting();
    void failWaiting(const QString &why);
    void onNotified(const QString &key, quint64 call, const QDBusMessage &reply);
    void onNotifyFailed(const QString &key, const NotifierFailure &failure);
    void closeOnDesktop(quint32 id);
    void finish(const QString &key, CloseReason reason);
    void setClosesAtOnce(bool closes);
    void lookAgain(const QString &key, quint64 call);
    QString keyOf(quint32 id) const; ///< empty if it is none of ours
    bool asksForReply(const Notification &notification) const;
    QStringList actions(const Notification &notification) const;
    QVariantMap hints(const Notification &notification) const;
    void setCapabilities(const NotifierCapabilities &capabilities);
    void setUnavailable(const NotifierFailure &failure);
    QDBusMessage method(const QString &name) const;

    BusPeer m_peer;
    NotifierIdentity m_identity;
    NotifierCapabilities m_capabilities;
    bool m_capabilitiesKnown = false;
    QString m_newest; ///< key of what was shown last
    QMap<QString, Entry> m_entries; ///< ordered, so that a new daemon gets them in the same order each time
    QHash<quint32, CloseReason> m_closedEarly; ///< closed before the answer that tells whose id it is
    quint64 m_lastCall = 0;
    quint64 m_lastQuestion = 0; ///< the latest question for capabilities; answers to older ones say nothing
    quint64 m_openQuestion = 0; ///< the same until it is answered
    int m_callsUnderWay = 0;
};

} // namespace Baton
