// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/announcer.h"

#include "domain/text.h"
#include "ui/words/announcement.h"
#include "ui/words/words.h"

#include <QApplication>
#include <QWidget>

namespace Baton::Ui {

Announcer::Announcer(Console &console, InFront inFront, QWidget &place)
    : QObject(&place)
    , m_console(console)
    , m_inFront(std::move(inFront))
    , m_place(place)
{
    connect(&console, &Console::alert, this, &Announcer::onAlert);
    connect(&console, &Console::alertOver, this, [this](const AlertKey &key) {
        if (key.row == AlertRow::Requested)
            m_handoffs.remove(key.conversation);
    });
    connect(&console.state(), &ConsoleState::headsChanged, this, &Announcer::onHeads);
    connect(&console.state(), &ConsoleState::reset, this, [this] { onHeads(m_console.state().heads().keys()); });
    // What waits already when one comes is no news.
    for (const Conversation &head : console.state().heads()) {
        if (head.owner.is(console.state().self().id) && head.unansweredSince)
            m_waiting.insert(head.id, *head.unansweredSince);
    }
}

void Announcer::onAlert(const Alert &alert)
{
    const Conversation *head = m_console.state().head(alert.conversation);
    if (!QApplication::activeWindow() || (!head && !alert.conversation.isEmpty()))
        return;
    if (alert.row != AlertRow::Requested) {
        const QString words = newsOf(alert.row, head ? displayName(*head) : QString());
        if (!words.isEmpty())
            announce(m_place, words);
        return;
    }
    if (!head)
        return;
    // The ladder alerts again and again; what it is about was said.
    if (!head->handoff || m_handoffs.value(alert.conversation) == alert.no)
        return;
    m_handoffs.insert(alert.conversation, alert.no);
    const QString name = displayName(*head);
    const QString what = Words::category(head->handoff->category);
    const QString why = Words::reasons(head->handoff->reasons);
    announce(m_place,
             why.isEmpty() ? tr("New in the queue: %1, %2").arg(name, what)
                           : tr("New in the queue: %1, %2, %3").arg(name, what, why));
}

/// What is not said elsewhere: a waiting visitor and a lost link are.
QString Announcer::newsOf(AlertRow row, const QString &name)
{
    switch (row) {
    case AlertRow::Offered:
        return tr("Offered to you: %1").arg(name);
    case AlertRow::Given:
        return tr("Given to you: %1").arg(name);
    case AlertRow::OverTarget:
    case AlertRow::LeadBreach:
        return tr("%1 waits longer than was promised").arg(name);
    case AlertRow::Mention:
        return tr("A colleague’s note on %1 is for you").arg(name);
    case AlertRow::ColleagueTook:
        return tr("A colleague took %1").arg(name);
    case AlertRow::BouncedReturn:
        return tr("%1 asks for a person again").arg(name);
    case AlertRow::Requested:
    case AlertRow::VisitorMessage:
    case AlertRow::Connection:
        break;
    case AlertRow::LeadNobodyReachable:
        return tr("Nobody can be alerted, and visitors wait");
    case AlertRow::LeadQueueLong:
        return tr("Many visitors wait");
    }
    return {};
}

void Announcer::onHeads(const QList<ConversationId> &changed)
{
    for (const ConversationId &conversation : changed) {
        const Conversation *head = m_console.state().head(conversation);
        if (!head || !head->owner.is(m_console.state().self().id) || !head->unansweredSince) {
            m_waiting.remove(conversation);
            continue;
        }
        if (m_waiting.value(conversation) == *head->unansweredSince)
            continue;
        m_waiting.insert(conversation, *head->unansweredSince);
        if (conversation != m_inFront())
            announce(m_place,
                     tr("%1 waits for your answer: %2").arg(displayName(*head), oneLine(head->last.text, 160)));
    }
}

} // namespace Baton::Ui

#include "moc_announcer.cpp"
