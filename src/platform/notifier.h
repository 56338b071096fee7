// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>
#include <QString>

#include <optional>

namespace Baton {

enum class NotificationUrgency { Low, Normal, Critical };

/// A button of a notification; the id comes back when it is pressed. `default` is a click on the notification itself.
struct NotificationAction
{
    QString id;
    QString label;

    friend bool operator==(const NotificationAction &, const NotificationAction &) = default;
};

/// What is to be shown. Texts are plain and may be hostile; the key names the thing, so that it is shown once.
struct Notification
{
    QString key;
    QString summary;
    QString body;
    NotificationUrgency urgency = NotificationUrgency::Normal;
    QList<NotificationAction> actions;
    bool silent = false;
    QString reply = {}; ///< words of the button for an answer written in it, where the desktop has that; empty for none

    friend bool operator==(const Notification &, const Notification &) = default;
};

enum class CloseReason { Expired, Dismissed, Withdrawn, Unknown };

/// Why no notification can be shown.
enum class NotifierTrouble {
    None,
    NotAsked, ///< the service has not answered yet
    NoBus,
    NoService,
    Silent, ///< the service takes calls and answers none
    NoTray, ///< there is no icon to show it beside
    Refused ///< the service answers with an error
};

struct NotifierFailure
{
    NotifierTrouble trouble = NotifierTrouble::None;
    QString why; ///< for a log, in English
};

/// What the desktop can do for us now, and if nothing, why.
struct NotifierCapabilities
{
    bool available = false;
    NotifierTrouble trouble = NotifierTrouble::NotAsked; ///< None while available
    QString why; ///< the same for a log, in English
    QString server; ///< name and version of the daemon
    bool actions = false;
    bool body = false;
    bool bodyMarkup = false;
    bool persistence = false;
    bool inlineReply = false;
    bool closesAtOnce = false; ///< it took the latest and closed it before anybody could see it
    std::optional<bool> inhibited; ///< do not disturb of the desktop; empty where it cannot be known

    friend bool operator==(const NotifierCapabilities &, const NotifierCapabilities &) = default;
};

/// Shows notifications on the desktop and tells what became of them.
class Notifier : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Shows it, or replaces what is shown under the same key. Stays wanted until it is closed or withdrawn.
    virtual void show(const Notification &notification) = 0;
    virtual void withdraw(const QString &key) = 0;
    virtual NotifierCapabilities capabilities() const = 0;

    bool available() const { return capabilities().available; }

Q_SIGNALS:
    /// The desktop took it. Whether somebody can see it is not known.
    void shown(const QString &key);
    /// It could not be handed to the desktop; it is tried again when a daemon appears.
    void failed(const QString &key, const QString &why);
    /// `activationToken` lets a window come to the front on Wayland; often empty.
    void actionInvoked(const QString &key, const QString &actionId, const QString &activationToken);
    /// An answer was written in the notification itself: text of a person, as it came.
    void replied(const QString &key, const QString &text);
    void closed(const QString &key, Baton::CloseReason reason);
    void capabilitiesChanged();
};

} // namespace Baton
