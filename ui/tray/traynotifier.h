// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/notifier.h"

#include <QPointer>

#include <functional>

class QSystemTrayIcon;

namespace Baton::Ui {

/// Notifications as the tray icon's messages, for desktops without a notification bus. One shows at a time, it has no
/// buttons, a click opens what it is about, and the desktop tells nothing of what became of it.
class TrayNotifier final : public Notifier
{
    Q_OBJECT

public:
    /// Where messages are shown; the icon's, or a test's.
    struct Outlet
    {
        std::function<bool()> canShow;
        std::function<void(const QString &title, const QString &body, NotificationUrgency urgency)> show;
    };

    explicit TrayNotifier(QObject *parent = nullptr);

    /// The icon that is there now; none from the time on when it is gone.
    void useIcon(QSystemTrayIcon *icon);
    void useOutlet(const Outlet &outlet);
    void clicked();

    void show(const Notification &notification) override;
    void withdraw(const QString &key) override;
    NotifierCapabilities capabilities() const override;

private:
    bool canShow() const { return m_outlet.canShow && m_outlet.canShow(); }

    Outlet m_outlet;
    QString m_shownKey; ///< of the message a click belongs to
};

} // namespace Baton::Ui
