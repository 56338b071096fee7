// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tray/traynotifier.h"

#include "domain/text.h"

#include <QSystemTrayIcon>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

namespace {

constexpr int messageMs = 10'000; // a wish: desktops have times of their own
constexpr qsizetype longestTitle = 60; // Windows cuts at 63
constexpr qsizetype longestBody = 250; // and at 255

QSystemTrayIcon::MessageIcon messageIcon(NotificationUrgency urgency)
{
    return urgency == NotificationUrgency::Critical ? QSystemTrayIcon::Warning : QSystemTrayIcon::Information;
}

} // namespace

TrayNotifier::TrayNotifier(QObject *parent)
    : Notifier(parent)
{}

void TrayNotifier::useIcon(QSystemTrayIcon *icon)
{
    const QPointer<QSystemTrayIcon> held(icon);
    connect(icon, &QSystemTrayIcon::messageClicked, this, &TrayNotifier::clicked);
    connect(icon, &QObject::destroyed, this, [this] { useOutlet({}); });
    useOutlet({[held] { return held && held->isVisible() && QSystemTrayIcon::supportsMessages(); },
               [held](const QString &title, const QString &body, NotificationUrgency urgency) {
                   if (held)
                       held->showMessage(title, body, messageIcon(urgency), messageMs);
               }});
}

void TrayNotifier::useOutlet(const Outlet &outlet)
{
    m_outlet = outlet;
    m_shownKey.clear();
    Q_EMIT capabilitiesChanged();
}

void TrayNotifier::show(const Notification &notification)
{
    if (!canShow()) {
        Q_EMIT failed(notification.key, capabilities().why);
        return;
    }
    const QString before = std::exchange(m_shownKey, notification.key);
    m_outlet.show(oneLine(cleanText(notification.summary), longestTitle),
                  oneLine(cleanText(notification.body), longestBody), notification.urgency);
    if (!before.isEmpty() && before != notification.key)
        Q_EMIT closed(before, CloseReason::Unknown);
    Q_EMIT shown(notification.key);
}

void TrayNotifier::withdraw(const QString &key)
{
    // A message cannot be taken back; a click on one that is over does nothing.
    if (key != m_shownKey)
        return;
    m_shownKey.clear();
    Q_EMIT closed(key, CloseReason::Withdrawn);
}

void TrayNotifier::clicked()
{
    const QString key = std::exchange(m_shownKey, QString());
    if (!key.isEmpty())
        Q_EMIT actionInvoked(key, u"default"_s, {});
}

NotifierCapabilities TrayNotifier::capabilities() const
{
    NotifierCapabilities now;
    now.available = canShow();
    now.body = now.available;
    now.trouble = now.available ? NotifierTrouble::None : NotifierTrouble::NoTray;
    if (!now.available)
        now.why = tr("There is no icon in the tray that could show a message.");
    return now;
}

} // namespace Baton::Ui

#include "moc_traynotifier.cpp"
