// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/session.h"

namespace Baton::Server {

/// A console's connection: who it is, what it sees and where in the log it stands.
class AgentSession final : public Session
{
public:
    using Session::Session;
    ~AgentSession() override;

    void received(const QByteArray &frame) override;
    /// A hint from another device of the same agent.
    void told(const Protocol::Ephemeral &hint);
    void hinted(const Protocol::Ephemeral &hint, const Conversation &head) override;
    /// To an admin: how many messages beyond the consoles are given up.
    void tellLetters();
    /// To an admin: how many groups of questions the AI could not answer.
    void tellQuestions();
    /// To an admin: why the model is left alone.
    void tellModel();
    /// To a team lead or an admin: who can be reached, all of them, or what changed.
    void tellReachable();
    void told(const Protocol::ReachableFrame &change);
    /// Where it is for this agent, or they lead the conversation's team.
    void told(const Whispered &whisper);
    void drained() override;

    /// Encoded frames of one event, shared by all sessions whose `prev` is the same.
    using Encoded = QHash<qint64, QByteArray>;
    void publish(const StoredEvent &stored, const Committed &committed, Encoded &encoded);
    /// After the events of a commit: what a change of one's own teams brings into the view and takes out of it.
    void settle();
    const AgentId &agent() const { return m_agent; }
    /// Whether it shows alerts: the page on a phone speaks of one conversation alone and shows none.
    bool alerts() const { return m_alerts; }
    void leaveIfRevoked();

protected:
    void ping(qint64 n) override;

private:
    bool hearsAsAdmin() const; ///< signed in, and an admin now
    void tellCount(Protocol::EphemeralKind kind, const QString &id, qint64 n);
    void handle(const Protocol::SignIn &frame);
    void handle(const Protocol::Hello &frame);
    void handle(const Protocol::CommandFrame &frame);
    void handle(const Protocol::Fetch &frame);
    void handle(const Protocol::Watch &frame);
    void handle(const Protocol::Ephemeral &frame);
    void handle(const Protocol::Pong &frame);
    void handle(const Protocol::Audit &frame);
    void handle(const Protocol::SignOut &frame);
    void handle(const Protocol::AlertReceipt &frame);

    std::optional<Code> whyNotTold(const Protocol::Fetch &frame) const;
    void tellNothing(const Protocol::Fetch &frame, Code why);
    void page(const Protocol::Fetch &frame);
    void wasRead(const Protocol::Fetch &frame, Protocol::PageFrame page);
    void leaveOutErased(Protocol::PageFrame &page);
    void search(const Protocol::Fetch &frame);
    void found(Protocol::PageFrame page);
    void letters(const Protocol::Fetch &frame);
    void knowledge(const Protocol::Fetch &frame);
    void suggest(const Protocol::Fetch &frame);
    void rehearse(const Protocol::Fetch &frame);
    void metrics(const Protocol::Fetch &frame);
    std::optional<MetricsQuery> queryOf(const Protocol::Fetch &frame) const;
    void measured(const Protocol::Fetch &frame, const Result<MetricsReport> &report);
    void sendFrame(const Protocol::AgentServerFrame &frame);
    void bye(const QString &code, int closeCode);
    void welcome(const Agent &agent, Protocol::SnapshotReason reason);
    Protocol::SnapshotReason snapshotReason(const std::optional<Protocol::Position> &want,
                                            QList<const StoredEvent *> &missed) const;
    void snapshot();
    void sendNoticed();
    void sendAgents();
    void replay(qint64 from, const QList<const StoredEvent *> &missed);
    bool isTold(const Event &event) const;
    void sendEvent(const StoredEvent &stored, Encoded &encoded);
    Instant now() const; ///< by the clock of events
    void moveTo(qint64 seq);
    void show(const Reseen &one);
    bool has(const ConversationId &conversation, const Visibility &visibility) const;
    bool isInView(const Agent &agent, const ConversationId &conversation, const Visibility &visibility) const;
    bool mayRead(const Conversation *head) const;
    QList<const Conversation *> view() const;
    QByteArray digest() const;
    const Agent *self() const;
    bool leads() const;
    void tellWhispers();

    AgentId m_agent;
    QString m_token;
    bool m_alerts = false;
    Agent m_known; ///< as this view was last computed for
    qint64 m_position = 0;
    QSet<ConversationId> m_watched;
    bool m_refit = false; ///< one's own agent changed within the commit that is being published
};

} // namespace Baton::Server
