// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/notifier.h"

#include <QStringList>

class QDBusMessage;

namespace Baton {

// Lengths in code units; what is longer is cut and ends in "…".
constexpr qsizetype maxNotificationSummary = 120;
constexpr qsizetype maxNotificationBody = 300;
constexpr qsizetype maxNotificationLabel = 40;

/// Reason and urgency as org.freedesktop.Notifications numbers them.
CloseReason closeReasonFromWire(quint32 reason);
uchar urgencyOnWire(NotificationUrgency urgency);

/// One clean line of limited length that keeps its direction to itself; not escaped.
QString notificationText(const QString &text, qsizetype length);

/// Ids and labels in turn, with a default action where the caller has none.
QStringList actionsOnWire(const QList<NotificationAction> &actions);

NotifierFailure daemonIsSilent();
/// What an error of a call says of the service.
NotifierFailure notifierFailure(const QDBusMessage &error);

} // namespace Baton
