// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/sqlitefile.h"
#include "server/sqlitestore.h"
#include "serverfixture.h"

namespace Baton::Server {

inline const ConversationId talk{QStringLiteral("c_0001")};
inline const VisitorId ana{QStringLiteral("v_0001")};

inline StoredEvent message(qint64 seq, qint64 n, const QString &text, MessageKind kind = MessageKind::Text)
{
    StoredEvent stored;
    stored.event.seq = seq;
    stored.event.conversation = talk;
    stored.event.version = n;
    stored.event.at = Instant{1'700'000'000'000 + seq};
    stored.event.by = Actor::visitor(ana);
    stored.event.cid = CommandId(QStringLiteral("01890000-0000-7000-8000-000000000001"));
    stored.event.hash = QByteArray(32, 'h');
    Message one;
    one.n = n;
    one.kind = kind;
    one.speaker = Speaker::Visitor;
    one.text = text;
    one.at = stored.event.at;
    one.cid = stored.event.cid;
    stored.event.body = MessageAdded{one};
    stored.before = {false, Owner::ai(), {}, {}, false};
    stored.after = {true, Owner::of(AgentId(QStringLiteral("a_0001"))), TeamId(QStringLiteral("t_0001")),
                    AgentId(QStringLiteral("a_0002")), true};
    return stored;
}

inline Conversation headAfter(qint64 n, Owner owner = Owner::ai())
{
    Conversation head;
    head.id = talk;
    head.visitor.id = ana;
    head.ai = QStringLiteral("builtin");
    head.owner = owner;
    head.version = n;
    head.messages = n;
    return head;
}

inline Batch batchOf(const QList<StoredEvent> &events)
{
    Batch batch;
    batch.events = events;
    batch.heads.append(headAfter(events.size()));
    return batch;
}

inline StoredCommand answered(const QString &sender, Instant at, int number = 1)
{
    return {sender, CommandId(QStringLiteral("01890000-0000-7000-8000-%1").arg(number, 12, 10, QLatin1Char('0'))),
            "hash", "{}", at};
}

} // namespace Baton::Server
