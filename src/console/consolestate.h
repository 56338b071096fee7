// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/backend.h"
#include "console/displayname.h"
#include "console/queueorder.h"
#include "domain/modeltrouble.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <functional>
#include <optional>

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
    const Heads &heads() const { return m_heads; }
    const Conversation *head(const ConversationId &conversation) const;
    QString agentName(const AgentId &agent) const; ///< "a colleague" where unknown
    QString teamName(const TeamId &team) const;
    int count(const QueueView &view) const;
    /// How many of a list the server has, and how many of them it has sent; both 0 before it was asked.
    qint64 listTotal(ListKind kind) const { return m_listTotals.value(kind); }
    qint64 listLoaded(ListKind kind) const { return m_listLoaded.value(kind); }
    /// From here on its first page takes no row away; that is done at the end, with what no page has named since.
    void beginRelisting(ListKind kind);
    /// What no page of it named is dropped; `loaded` rows of it are here.
    void endRelisting(ListKind kind, qint64 loaded);
    /// Who looks at a conversation just now, beside oneself.
    QList<AgentId> viewers(const ConversationId &conversation) const;
    bool visitorTypes(const ConversationId &conversation) const;
    /// Colleagues who write in a conversation just now.
    QList<AgentId> typists(const ConversationId &conversation) const;
    /// Number of the last message the visitor has seen; 0 where nothing is known.
    qint64 seenUpTo(const ConversationId &conversation) const { return m_seen.value(conversation); }
    /// Oneself writes here on another device.
    bool draftElsewhere(const ConversationId &conversation) const;

    /// Why the model that answers is left alone, as admins are told; None while the link is gone.
    ModelTrouble modelTrouble() const { return m_modelTrouble; }

    /// Whether somebody has a console that would alert them, as team leads and admins are told; not known to others,
    /// nor while the link is gone.
    std::optional<bool> isReachable(const AgentId &agent) const
    {
        return m_reachable ? std::optional(m_reachable->contains(agent)) : std::nullopt;
    }
    /// What became of somebody's alerts within the last hour; known as the above is.
    std::optional<AlertCount> alertsOf(const AgentId &agent) const
    {
        return m_reachable ? std::optional(m_alertCounts.value(agent, AlertCount{agent, 0, 0})) : std::nullopt;
    }

    /// What is whispered to oneself as the owner of a conversation and not dismissed; ascending.
    QList<Whispered> whispers(const ConversationId &conversation) const;
    /// Here and until the program ends; it alters nothing for anybody else.
    void dismissWhisper(const Whispered &whisper);

    void attach(Backend &backend);
    /// Milliseconds of a clock that never jumps, for the end of hints; the system's unless set.
    void setMonotonicClock(std::function<qint64()> clock) { m_monotonicMs = std::move(clock); }
    /// Forgets hints whose time is over.
    void expireHints();
    std::optional<qint64> nextHintEnd() const; ///< monotonic ms

Q_SIGNALS:
    void linkChanged();
    void reset(); ///< everything may have changed
    void headsChanged(const QList<Baton::ConversationId> &conversations); ///< added, changed or gone
    void peopleChanged();
    void hintsChanged(const Baton::ConversationId &conversation);
    void questionsCame(qint64 count); ///< so many groups of questions wait for an answer, or others than before
    void modelTroubleChanged();
    void erased(const Baton::ConversationId &conversation); ///< what was said in it is gone
    void reachableChanged();
    void alertCountsChanged();
    void whispered(const Baton::Whispered &whisper); ///< to oneself, for the first time
    void whispersChanged(const Baton::ConversationId &conversation);
    void lettersCame(qint64 count); ///< so many messages beyond the consoles are given up, and others than before
    /// Oneself noticed the alert of a handoff on another device.
    void trialCame(const Baton::ConversationId &trial, qint64 n);
    void acknowledgedElsewhere(const Baton::ConversationId &conversation, qint64 handoff);

private:
    struct HintUntil
    {
        QString who;
        HintKind kind;
        qint64 untilMono;
    };

    void onSynced(const Snapshot &snapshot);
    void onHeads(const QList<SharedHead> &heads);
    void onGone(const QList<ConversationId> &conversations);
    void onList(const ListPage &page);
    void onHint(const Hint &hint);
    void onErased(const ConversationId &conversation);
    void onMessages(const ConversationId &conversation, const QList<Message> &messages);
    void onSeen(const Hint &hint);
    void onReachable(const ReachableAgents &told);
    void onWhisper(const Whispered &whisper);
    void dropWhispers(const ConversationId &conversation);
    void put(const SharedHead &head);
    bool drop(const ConversationId &conversation);
    bool staysListed(const ConversationId &conversation);
    void tally(const Conversation &head, int by);
    QList<HintUntil> hints(const ConversationId &conversation) const;

    QString m_account;
    std::function<qint64()> m_monotonicMs;
    Self m_self;
    Workspace m_workspace;
    Agents m_agents;
    LinkState m_link;
    bool m_synced = false;
    Heads m_heads;
    QHash<ConversationId, ListKind> m_listed; ///< heads known from a list only; a live one wins
    QHash<ConversationId, ListKind> m_alsoListed; ///< live ones that a list has as well
    QHash<ListKind, QSet<ConversationId>> m_unseen; ///< of lists that are read anew: in no page of it so far
    QHash<ListKind, qint64> m_listTotals;
    QHash<ListKind, qint64> m_listLoaded;
    QHash<ViewKind, int> m_counts;
    QHash<TeamId, int> m_teamCounts;
    QHash<ConversationId, QList<HintUntil>> m_hints;
    QHash<ConversationId, qint64> m_seen;
    ModelTrouble m_modelTrouble = ModelTrouble::None;
    std::optional<QSet<AgentId>> m_reachable;
    QHash<AgentId, AlertCount> m_alertCounts; ///< of whom there are any
    QHash<ConversationId, QList<Whispered>> m_whispers; ///< to oneself, of the last ownership that was whispered in
    QSet<CommandId> m_dismissed; ///< whispers
};

} // namespace Baton
