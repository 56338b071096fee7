// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/backend.h"
#include "console/queueorder.h"

#include <QHash>
#include <QObject>

namespace Baton {

/// What the console knows of one account: heads, people, link. Changed by the backend's reports only.
class ConsoleState final : public QObject
{
    Q_OBJECT

public:
    /// `account` names the account; every key of the console is (account, conversation).
    explicit ConsoleState(QString account, QObject *parent = nullptr);

    const QString &account() const { return m_account; }
    const Self &self() const { return m_self; }
    const Workspace &workspace() const { return m_workspace; }
    const Agents &agents() const { return m_agents; }
    const LinkState &link() const { return m_link; }
    bool isSynced() const { return m_synced; }
    const QHash<ConversationId, Conversation> &heads() const { return m_heads; }
    const Conversation *head(const ConversationId &conversation) const;
    QString agentName(const AgentId &agent) const; ///< "a colleague" where unknown
    QString teamName(const TeamId &team) const;
    int count(const QueueView &view) const;
    /// Who looks at a conversation just now, beside oneself.
    QList<AgentId> viewers(const ConversationId &conversation) const;
    bool visitorTypes(const ConversationId &conversation) const;

    void attach(Backend &backend);

Q_SIGNALS:
    void linkChanged();
    void reset(); ///< everything may have changed
    void headsChanged(const QList<Baton::ConversationId> &conversations); ///< added, changed or gone
    void peopleChanged();
    void hintsChanged(const Baton::ConversationId &conversation);

private:
    QString m_account;
    Self m_self;
    Workspace m_workspace;
    Agents m_agents;
    LinkState m_link;
    bool m_synced = false;
    QHash<ConversationId, Conversation> m_heads;
    struct HintUntil
    {
        QString who;
        HintKind kind;
        qint64 untilMono;
    };
    QHash<ConversationId, QList<HintUntil>> m_hints;
};

} // namespace Baton
