// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "consolerig.h"

namespace Baton {

inline const ConversationId first = conversationId(1);

inline Message visitorSays(qint64 n)
{
    Message message;
    message.n = n;
    message.speaker = Speaker::Visitor;
    message.text = QStringLiteral("Are you there?");
    return message;
}

inline Message line(qint64 n, Mark mark, const AgentId &author = {})
{
    Message message;
    message.n = n;
    message.kind = MessageKind::System;
    message.mark = mark;
    message.author = author.toString();
    return message;
}

/// A console whose alerts are written down.
struct NewsRig : ConsoleRig
{
    QList<Alert> alerts;
    QList<ConversationId> over;
    QList<AlertRow> overRows;

    NewsRig()
    {
        QObject::connect(console.get(), &Console::alert, [this](const Alert &alert) { alerts.append(alert); });
        QObject::connect(console.get(), &Console::alertOver, [this](const AlertKey &key) {
            over.append(key.conversation);
            overRows.append(key.row);
        });
    }
    void comes(const ConversationId &conversation, const Message &message)
    {
        Q_EMIT backend.messagesAdded(conversation, {message});
    }
    QList<AlertRow> rows() const
    {
        QList<AlertRow> found;
        for (const Alert &alert : alerts)
            found.append(alert.row);
        return found;
    }
    /// As `change` leaves the person who sits here.
    void become(const std::function<void(Agent &)> &change)
    {
        Agents agents = console->state().agents();
        change(agents[ben]);
        Q_EMIT backend.peopleChanged(console->state().workspace(), agents);
    }
};

} // namespace Baton
