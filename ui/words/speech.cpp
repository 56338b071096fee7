// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is said about a message: who spoke, what a mark means, the whole as one sentence.
#include "domain/text.h"
#include "ui/words/words.h"

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

QString Words::speaker(const Message &message, const Conversation *head, const ConsoleState &state)
{
    switch (message.speaker) {
    case Speaker::Visitor:
        return head ? displayName(*head) : tr("Visitor");
    case Speaker::Ai:
        return tr("AI");
    case Speaker::Bot:
        return message.author.isEmpty() ? tr("Bot") : cleanName(message.author);
    case Speaker::Agent:
        if (message.author.isEmpty() || AgentId(message.author) == state.self().id)
            return tr("You");
        return state.agentName(AgentId(message.author));
    case Speaker::System:
        return tr("System");
    }
    return {};
}

QString Words::speakerKind(const Message &message)
{
    if (message.kind == MessageKind::Note)
        return tr("Note – only your team");
    switch (message.speaker) {
    case Speaker::Visitor:
        return tr("Visitor");
    case Speaker::Ai:
        return tr("AI");
    case Speaker::Bot:
        return tr("Bot");
    case Speaker::Agent:
        return tr("Agent");
    case Speaker::System:
        return tr("System");
    }
    return {};
}

QString Words::kindInSentence(const Message &message)
{
    if (message.kind == MessageKind::Note)
        return tr("note for the team");
    switch (message.speaker) {
    case Speaker::Visitor:
        return tr("visitor");
    case Speaker::Ai:
        return tr("AI");
    case Speaker::Bot:
        return tr("bot");
    case Speaker::Agent:
        return tr("agent");
    case Speaker::System:
        return tr("system");
    }
    return {};
}

QString Words::ownMark(Mark mark)
{
    switch (mark) {
    case Mark::Claimed:
        return tr("Claimed by you");
    case Mark::Assigned:
        return tr("Assigned to you");
    case Mark::TakenOver:
        return tr("Taken over by you");
    case Mark::Released:
        return tr("Released by you");
    case Mark::LeaseLost:
        return tr("Back in the queue: you were not active");
    default:
        return {};
    }
}

QString Words::mark(const Message &message, const Conversation *head, const ConsoleState &state)
{
    Q_UNUSED(head)
    // The system says it, but about somebody: the author is the agent it is about.
    const AgentId about(message.author);
    if (about == state.self().id) {
        if (const QString own = ownMark(message.mark); !own.isEmpty())
            return own;
    }
    const QString who = state.agentName(about);
    const bool named = !message.author.isEmpty();
    switch (message.mark) {
    case Mark::None:
        return tr("Told the visitor");
    case Mark::Requested:
        return tr("Handed off");
    case Mark::Claimed:
        return named ? tr("Claimed by %1").arg(who) : tr("Claimed");
    case Mark::Assigned:
        return named ? tr("Assigned to %1").arg(who) : tr("Assigned");
    case Mark::TakenOver:
        return named ? tr("Taken over by %1").arg(who) : tr("Taken over from the AI");
    case Mark::Released:
        return named ? tr("Released by %1").arg(who) : tr("Released to the queue");
    case Mark::LeaseLost:
        return named ? tr("Back in the queue: %1 was not active").arg(who) : tr("Back in the queue: nobody was active");
    case Mark::Transferred:
        return tr("Transferred");
    case Mark::Returned:
        return tr("Returned to AI");
    case Mark::Resolved:
        return tr("Resolved");
    case Mark::Cancelled:
        return tr("The visitor no longer needs a person");
    case Mark::Refused:
        return tr("Handoff refused");
    case Mark::Missed:
        return tr("Missed: nobody came");
    case Mark::Deferred:
        return tr("Deferred to opening hours");
    case Mark::Snoozed:
        return tr("Snoozed");
    case Mark::Reopened:
        return tr("Reopened by the visitor");
    case Mark::FormSent:
        return tr("The visitor filled in a form");
    case Mark::FromPopup:
        return tr("Began from a popup");
    case Mark::FromButton:
        return tr("Began from a button of the website");
    }
    return {};
}

QString Words::told(const Message &message)
{
    if (message.mark == Mark::FromPopup || message.mark == Mark::FromButton)
        return pagePath(message.text);
    if (message.mark != Mark::FormSent)
        return message.text;
    QStringList names = message.text.split(u'\n', Qt::SkipEmptyParts);
    for (QString &name : names)
        name = fieldName(name);
    return listed(names);
}

QString Words::sentence(const Message &message, const Conversation *head, const ConsoleState &state)
{
    const QString time = timeOfDay(message.at);
    const QString text = oneLine(message.text, 2000);
    if (message.kind == MessageKind::System || message.kind == MessageKind::Mark) {
        const QString what = mark(message, head, state);
        return text.isEmpty() ? tr("%1, %2").arg(what, time) : tr("%1, %2: %3").arg(what, time, text);
    }
    const QString who = speaker(message, head, state);
    const QString kind = kindInSentence(message);
    if (who == kind)
        return tr("%1, %2: %3").arg(who, time, text);
    //: a message for screen readers: name, kind of speaker, time, text
    return tr("%1, %2, %3: %4").arg(who, kind, time, text);
}

} // namespace Baton::Ui
