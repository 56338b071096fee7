// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/console.h"
#include "platform/notifier.h"

#include <QHash>
#include <QObject>

#include <functional>

namespace Baton::Ui {

/// What a toast shows of a handoff: all, the name, or that there is one.
enum class ToastPrivacy { Full, NameOnly, Generic };

/// The words of a toast; plain, cut, with nothing of a stranger that could reorder its neighbours.
Notification toastFor(const Alert &alert, const Conversation *head, ToastPrivacy privacy);

/// Brings handoffs to the person's notice on this desktop and reports what became of it. Takes no focus.
class AlertController final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        Console &console;
        Notifier &notifier;
        std::function<void()> urgency; ///< marks the window in the task bar
    };

    explicit AlertController(const Parts &parts, QObject *parent = nullptr);
    /// What it shows is of its account, and cannot be acted on without it.
    ~AlertController() override;

    /// Shows a sentence that is about no conversation; nothing where this desktop shows nothing.
    void say(const QString &sentence);
    void setPrivacy(ToastPrivacy privacy) { m_privacy = privacy; }

Q_SIGNALS:
    /// The desktop lets a window come to the front for what follows.
    void activated(const QString &activationToken);
    void claimWanted(const Baton::ConversationId &conversation, const QString &activationToken);
    void openWanted(const Baton::ConversationId &conversation, const QString &activationToken);

private:
    void onAlert(const Alert &alert);
    void onAction(const QString &key, const QString &action, const QString &token);
    void onReply(const QString &key, const QString &text);

    Console &m_console;
    Notifier &m_notifier;
    std::function<void()> m_urgency;
    ToastPrivacy m_privacy = ToastPrivacy::NameOnly;
    QHash<QString, AlertKey> m_shown;
    bool m_said = false;
};

} // namespace Baton::Ui
