// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tray/alertcontroller.h"

#include "domain/text.h"
#include "ui/words/words.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

namespace {

const QString saidKey = u"said"_s;

struct ToastTexts
{
    Q_DECLARE_TR_FUNCTIONS(Toast)
};

QString toastKey(const AlertKey &key)
{
    return u"handoff/%1/%2"_s.arg(key.conversation.toString()).arg(int(key.row));
}

/// What the toast of a row says happened, with the visitor's name or without.
QString summaryOf(const Alert &alert, const QString &name)
{
    switch (alert.row) {
    case AlertRow::Offered:
        return name.isEmpty() ? ToastTexts::tr("A handoff is offered to you")
                              : ToastTexts::tr("%1 is offered to you").arg(name);
    case AlertRow::Given:
        return name.isEmpty() ? ToastTexts::tr("A conversation was given to you")
                              : ToastTexts::tr("%1 was given to you").arg(name);
    case AlertRow::VisitorMessage:
        return name.isEmpty() ? ToastTexts::tr("A visitor of yours writes") : ToastTexts::tr("%1 writes").arg(name);
    case AlertRow::OverTarget:
    case AlertRow::LeadBreach:
        return name.isEmpty() ? ToastTexts::tr("A visitor waits longer than was promised")
                              : ToastTexts::tr("%1 waits longer than was promised").arg(name);
    case AlertRow::Mention:
        return ToastTexts::tr("A colleague’s note is for you");
    case AlertRow::ColleagueTook:
        return name.isEmpty() ? ToastTexts::tr("A colleague took it") : ToastTexts::tr("A colleague took %1").arg(name);
    case AlertRow::Connection:
        return ToastTexts::tr("No connection to the server");
    case AlertRow::BouncedReturn:
        return name.isEmpty() ? ToastTexts::tr("A visitor you gave back asks for a person again")
                              : ToastTexts::tr("%1 asks for a person again").arg(name);
    case AlertRow::LeadNobodyReachable:
        return ToastTexts::tr("Nobody can be alerted, and visitors wait");
    case AlertRow::LeadQueueLong:
        return ToastTexts::tr("Many visitors wait");
    case AlertRow::Requested:
        break;
    }
    return name.isEmpty() ? ToastTexts::tr("A visitor asks for a person")
                          : ToastTexts::tr("%1 asks for a person").arg(name);
}

/// Claim is offered where nobody has it; snoozing ends nothing but the noise here.
QList<NotificationAction> actionsOf(AlertRow row, const Conversation *head)
{
    QList<NotificationAction> actions{{u"default"_s, ToastTexts::tr("Open")}};
    const bool mayWait = row == AlertRow::Requested || row == AlertRow::Offered || row == AlertRow::BouncedReturn
        || row == AlertRow::OverTarget || row == AlertRow::LeadBreach;
    if (mayWait && (!head || head->owner.kind == Owner::Kind::Queue))
        actions.append({u"claim"_s, ToastTexts::tr("Claim")});
    if (row == AlertRow::Requested)
        actions.append({u"snooze"_s, ToastTexts::tr("Snooze")});
    return actions;
}

} // namespace

Notification toastFor(const Alert &alert, const Conversation *head, ToastPrivacy privacy)
{
    Notification toast;
    toast.key = toastKey(alert.key());
    toast.urgency = alert.banner ? NotificationUrgency::Critical : NotificationUrgency::Normal;
    toast.silent = true; // the sound is ours: it repeats, and stops with the alert
    if (alert.trial) {
        toast.actions = {{u"default"_s, ToastTexts::tr("I have noticed it")},
                         {u"noticed"_s, ToastTexts::tr("I have noticed it")}};
        toast.summary = ToastTexts::tr("A trial: this is how a visitor asks for you");
        toast.body = ToastTexts::tr("Nobody waits. Press this when you see it.");
        return toast;
    }
    toast.actions = actionsOf(alert.row, head);
    const auto shows = qMax(int(privacy), int(alert.privacy)); // both go from most to least
    if (alert.row == AlertRow::Connection)
        toast.body = ToastTexts::tr("Visitors who ask for a person now go to your colleagues.");
    if ((alert.row == AlertRow::LeadNobodyReachable || alert.row == AlertRow::LeadQueueLong) && !alert.text.isEmpty())
        toast.body = ToastTexts::tr("Teams: %1").arg(isolated(oneLine(alert.text, 120)));
    const bool names = head && shows < int(ToastPrivacy::Generic);
    toast.summary = summaryOf(alert, names ? isolated(displayName(*head)) : QString());
    if (!names)
        return toast;
    QStringList parts;
    if (head->handoff && alert.row != AlertRow::VisitorMessage) {
        parts.append(Words::category(head->handoff->category));
        parts.append(Words::reasons(head->handoff->reasons));
    }
    // Whoever does not see what was written has nothing to reply to.
    if (shows == int(ToastPrivacy::Full) && alert.row == AlertRow::VisitorMessage)
        toast.reply = ToastTexts::tr("Reply");
    // Messages come before the head that counts them.
    const QString text = alert.text.isEmpty() ? head->last.text : alert.text;
    if (shows == int(ToastPrivacy::Full) && !text.isEmpty())
        parts.append(isolated(oneLine(text, 120)));
    parts.removeAll(QString());
    toast.body = parts.join(u" · "_s);
    return toast;
}

AlertController::AlertController(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_console(parts.console)
    , m_notifier(parts.notifier)
    , m_urgency(parts.urgency)
{
    connect(&m_console, &Console::alert, this, &AlertController::onAlert);
    connect(&m_console, &Console::alertOver, this, [this](const AlertKey &key) {
        m_shown.remove(toastKey(key));
        m_notifier.withdraw(toastKey(key));
    });
    connect(&m_notifier, &Notifier::shown, this, [this](const QString &key) {
        if (m_shown.contains(key))
            m_console.reportAlert(m_shown.value(key), u"desktop"_s, ReceiptKind::Handed);
    });
    connect(&m_notifier, &Notifier::failed, this, [this](const QString &key) {
        if (m_shown.contains(key))
            m_console.reportAlert(m_shown.value(key), u"desktop"_s, ReceiptKind::Unknown);
    });
    connect(&m_notifier, &Notifier::actionInvoked, this, &AlertController::onAction);
    connect(&m_notifier, &Notifier::replied, this, &AlertController::onReply);
    connect(&m_notifier, &Notifier::closed, this, [this](const QString &key, CloseReason reason) {
        // Only a dismissal is an act of a person; an expiry proves nothing.
        if (reason == CloseReason::Dismissed && m_shown.contains(key))
            m_console.acknowledge(m_shown.value(key));
    });
}

AlertController::~AlertController()
{
    for (auto shown = m_shown.cbegin(); shown != m_shown.cend(); ++shown)
        m_notifier.withdraw(shown.key());
    if (m_said)
        m_notifier.withdraw(saidKey);
}

void AlertController::onAlert(const Alert &alert)
{
    if (alert.toast) {
        m_shown.insert(toastKey(alert.key()), alert.key());
        m_console.reportAlert(alert.key(), u"desktop"_s, ReceiptKind::Attempted);
        m_notifier.show(toastFor(alert, m_console.state().head(alert.conversation), m_privacy));
    }
    if (m_urgency && alert.urgency)
        m_urgency();
}

void AlertController::say(const QString &sentence)
{
    if (!m_notifier.available())
        return; // nobody wants to read it later
    Notification toast;
    toast.key = saidKey;
    toast.summary = ToastTexts::tr("Baton");
    toast.body = sentence;
    toast.silent = true;
    m_said = true;
    m_notifier.show(toast);
}

void AlertController::onAction(const QString &key, const QString &action, const QString &token)
{
    if (!m_shown.contains(key))
        return;
    const AlertKey about = m_shown.value(key);
    const ConversationId conversation = about.conversation;
    m_console.acknowledge(about);
    if (conversation == Console::trialId()) {
        m_notifier.withdraw(key);
        return;
    }
    Q_EMIT activated(token);
    if (action == "claim"_L1)
        Q_EMIT claimWanted(conversation, token);
    else if (action == "default"_L1)
        Q_EMIT openWanted(conversation, token);
    m_notifier.withdraw(key);
}

void AlertController::onReply(const QString &key, const QString &text)
{
    if (!m_shown.contains(key) || text.trimmed().isEmpty())
        return;
    const ConversationId conversation = m_shown.value(key).conversation;
    m_console.acknowledge(conversation);
    m_notifier.withdraw(key);
    if (!m_console.replyBeside(conversation, text))
        Q_EMIT openWanted(conversation, {});
}

} // namespace Baton::Ui

#include "moc_alertcontroller.cpp"
