// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "disk.h"
#include "run.h"

namespace Baton::Sim {

/// Watches the log as it is written, with rules of its own, written down apart from decide and apply.
class Oracle
{
public:
    void committed(const Server::Batch &batch);
    QString fault; ///< the first rule that was broken
    Tally &tally() { return m_tally; }
    const QHash<CommandId, int> &messagesOf() const { return m_messagesOf; }

private:
    struct Known
    {
        QString owner = QStringLiteral("ai");
        qint64 fence = 0;
        qint64 version = 0;
        qint64 n = 0;
        bool open = false;
        int handoff = 0;
    };
    static QString verbOf(const EventBody &body);
    void check(const Event &event);
    void checkOwner(Known &known, const Event &event);
    void checkMessage(Known &known, const Event &event, const Message &message);
    void wrong(const Event &event, const QString &what);

    Tally m_tally;
    QHash<ConversationId, Known> m_known;
    QHash<CommandId, int> m_messagesOf; ///< text and note messages by the command that made them
};

} // namespace Baton::Sim
