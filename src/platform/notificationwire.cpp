// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/notificationwire.h"

#include "domain/text.h"

#include <QDBusMessage>

using namespace Qt::Literals::StringLiterals;

namespace Baton {

CloseReason closeReasonFromWire(quint32 reason)
{
    switch (reason) {
    case 1:
        return CloseReason::Expired;
    case 2:
        return CloseReason::Dismissed;
    case 3:
        return CloseReason::Withdrawn;
    default:
        return CloseReason::Unknown;
    }
}

uchar urgencyOnWire(NotificationUrgency urgency)
{
    switch (urgency) {
    case NotificationUrgency::Low:
        return 0;
    case NotificationUrgency::Normal:
        return 1;
    case NotificationUrgency::Critical:
        return 2;
    }
    return 1;
}

QString notificationText(const QString &text, qsizetype length)
{
    const QString line = oneLine(cleanText(text), length);
    return line.isEmpty() ? line : isolated(line);
}

QStringList actionsOnWire(const QList<NotificationAction> &actions)
{
    QStringList wire;
    bool hasDefault = false;
    for (const NotificationAction &action : actions) {
        wire << action.id << oneLine(action.label, maxNotificationLabel);
        hasDefault = hasDefault || action.id == u"default"_s;
    }
    // Without it a click on the notification would do nothing.
    if (!hasDefault)
        wire << u"default"_s << QString();
    return wire;
}

NotifierFailure daemonIsSilent()
{
    return {NotifierTrouble::Silent, u"The notification daemon of this desktop does not answer."_s};
}

NotifierFailure notifierFailure(const QDBusMessage &error)
{
    const QString name = error.errorName();
    if (name == "org.freedesktop.DBus.Error.NoReply"_L1 || name == "org.freedesktop.DBus.Error.Timeout"_L1)
        return daemonIsSilent();
    if (name == "org.freedesktop.DBus.Error.Disconnected"_L1)
        return {NotifierTrouble::NoBus, u"The connection to the session bus is lost."_s};
    if (name == "org.freedesktop.DBus.Error.ServiceUnknown"_L1
        || name == "org.freedesktop.DBus.Error.NameHasNoOwner"_L1)
        return {NotifierTrouble::NoService, u"No notification daemon runs on this desktop."_s};
    return {NotifierTrouble::Refused,
            u"The notification daemon of this desktop cannot be used: "_s + oneLine(error.errorMessage(), 200)};
}

} // namespace Baton
