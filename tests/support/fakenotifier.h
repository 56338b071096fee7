// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/notifier.h"

namespace Baton::Test {

/// A desktop that remembers what it was told to show, and on which the test presses the buttons.
class FakeNotifier : public Notifier
{
public:
    using Notifier::Notifier;

    void show(const Notification &notification) override
    {
        history << notification;
        if (!now.available) {
            Q_EMIT failed(notification.key, now.why);
            return;
        }
        open.removeIf([&](const Notification &other) { return other.key == notification.key; });
        open << notification;
        Q_EMIT shown(notification.key);
    }

    void withdraw(const QString &key) override
    {
        withdrawn << key;
        open.removeIf([&](const Notification &other) { return other.key == key; });
    }

    NotifierCapabilities capabilities() const override { return now; }

    void press(const QString &key, const QString &actionId, const QString &activationToken = {})
    {
        Q_EMIT actionInvoked(key, actionId, activationToken);
    }

    void close(const QString &key, CloseReason reason = CloseReason::Dismissed)
    {
        open.removeIf([&](const Notification &other) { return other.key == key; });
        Q_EMIT closed(key, reason);
    }

    void setCapabilities(const NotifierCapabilities &capabilities)
    {
        now = capabilities;
        Q_EMIT capabilitiesChanged();
    }

    static NotifierCapabilities everything()
    {
        NotifierCapabilities all;
        all.trouble = NotifierTrouble::None;
        all.available = all.actions = all.body = all.persistence = true;
        all.server = QStringLiteral("fake 1");
        return all;
    }

    NotifierCapabilities now = everything();
    QList<Notification> open; ///< on the screen now
    QList<Notification> history; ///< every call of show
    QStringList withdrawn;
};

} // namespace Baton::Test
