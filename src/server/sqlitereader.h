// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/sqlitefile.h"
#include "server/store.h"

namespace Baton::Server {

/// Reads committed state through a connection of its own; made and used on one reading thread.
class SqliteReader final : public Reader
{
public:
    static Result<std::unique_ptr<SqliteReader>> open(const QString &path);

    QList<Message> thread(const ConversationId &conversation, qint64 before, int limit) override;
    QList<Message> publicAfter(const ConversationId &conversation, qint64 after, int limit) override;
    HeadPage heads(HeadList list, qint64 offset, int limit, const std::optional<QList<TeamId>> &teams) override;
    std::optional<Conversation> head(const ConversationId &conversation) override;
    SearchResult search(const SearchRequest &request) override;
    QList<AlertStory> alerts(const ConversationId &conversation, const AgentId &agent, int limit) override;
    QList<SavedRules> savedRules(qint64 before, int limit) override;

private:
    explicit SqliteReader(std::unique_ptr<SqliteFile> file);
    /// Looks through the events from `low` up to below `high`; false where it ended early, the result's next set.
    bool searchStretch(const SearchRequest &request, const QString &match, qint64 low, qint64 high,
                       SearchResult &result);
    QList<Message> messages(const char *statement, const QVariantList &values);

    std::unique_ptr<SqliteFile> m_file;
};

} // namespace Baton::Server
