// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/store.h"

#include <QSet>

namespace Baton::Server {

/// Another store, on a disk that does not always read what is there.
class StumblingStore final : public Store
{
public:
    Store *whole = nullptr;
    QSet<ConversationId> unread; ///< no head of these is read
    int visitorsUnread = 0; ///< so many times nobody's conversation is found

    Result<Loaded> load() override { return whole->load(); }
    Result<QList<StoredEvent>> events(qint64 after, qint64 upTo) override { return whole->events(after, upTo); }
    Result<void> commit(const Batch &batch) override { return whole->commit(batch); }
    std::optional<Conversation> head(const ConversationId &conversation) override
    {
        return unread.contains(conversation) ? std::nullopt : whole->head(conversation);
    }
    std::optional<Conversation> remains(const ConversationId &conversation) override
    {
        return whole->remains(conversation);
    }
    bool isLost(const VisitorId &visitor, const ConversationId &conversation) override
    {
        return whole->isLost(visitor, conversation);
    }
    std::optional<StoredCommand> command(const QString &sender, const CommandId &id) override
    {
        return whole->command(sender, id);
    }
    ConversationId conversationOf(const VisitorId &visitor) override
    {
        if (visitorsUnread <= 0)
            return whole->conversationOf(visitor);
        --visitorsUnread;
        return {};
    }
};

} // namespace Baton::Server
