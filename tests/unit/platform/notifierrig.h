// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/dbusnotifier.h"
#include "support/privatedesktop.h"

#include <QTest>

#include <memory>

namespace Baton::Test {

inline const QString isolate = QStringLiteral("\u2068");
inline const QString pop = QStringLiteral("\u2069");

inline Notification handoff(const QString &key, const QString &body = QStringLiteral("wants to talk"))
{
    return {key,
            QStringLiteral("Ana"),
            body,
            NotificationUrgency::Critical,
            {{QStringLiteral("claim"), QStringLiteral("Claim")},
             {QStringLiteral("open"), QStringLiteral("Open")},
             {QStringLiteral("snooze"), QStringLiteral("Snooze")}},
            false};
}

/// Everything a notifier says, in order, as short words.
class Log : public QObject
{
public:
    explicit Log(Notifier &notifier)
    {
        connect(&notifier, &Notifier::shown, this,
                [this](const QString &key) { said << QStringLiteral("shown ") + key; });
        connect(&notifier, &Notifier::failed, this,
                [this](const QString &key) { said << QStringLiteral("failed ") + key; });
        connect(&notifier, &Notifier::closed, this, [this](const QString &key, CloseReason reason) {
            said << QStringLiteral("closed ") + key + u' ' + QString::number(int(reason));
        });
        connect(&notifier, &Notifier::actionInvoked, this,
                [this](const QString &key, const QString &action, const QString &token) {
                    said << QStringLiteral("action ") + key + u' ' + action + u' ' + token;
                });
    }

    QStringList said;
};

/// A notifier on a bus of the test's own.
class NotifierRig : public QObject
{
protected:
    std::unique_ptr<DBusNotifier> notifier() const
    {
        const QString name = QStringLiteral("baton");
        return std::make_unique<DBusNotifier>(m_desktop->connectToBus(),
                                              NotifierIdentity{QStringLiteral("Baton"), name, name});
    }

    std::unique_ptr<PrivateDesktop> m_desktop;
};

} // namespace Baton::Test
