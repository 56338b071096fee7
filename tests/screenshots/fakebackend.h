// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/backend.h"

#include <functional>

namespace Baton::Test {

/// A backend that holds a small world in memory and answers at once; for widget tests and pictures.
class FakeBackend final : public Backend
{
    Q_OBJECT

public:
    using Backend::Backend;

    void open(const Credentials &credentials) override;
    void close() override { setLink(LinkPhase::Closed); }
    void retryNow() override { ++retries; }
    void submit(const Command &command) override;
    void fetchThread(const ConversationId &conversation, qint64 before, int limit) override;
    void fetchList(ListKind kind, qint64 offset, int limit) override;
    void watch(const ConversationId &, bool) override {}
    void search(const QString &query, qint64 before, int limit) override;
    void suggest(const ConversationId &conversation) override;
    void fetchAlerts(const ConversationId &conversation) override;
    void fetchSavedRules(qint64 before, int limit) override;
    void fetchDeadLetters(qint64 before, int limit) override;
    void rehearse(const ConversationId &conversation, const std::optional<HandoffSettings> &rules) override;
    void fetchKnowledge(KnowledgePage::List list, qint64 before) override;
    void fetchMetrics(const MetricsQuery &query, qint64 before) override;
    void sendHint(const ConversationId &, HintKind kind, qint64) override { hints.append(kind); }
    void sendReceipt(const AlertRaised &alert, const QString &channel, ReceiptKind kind) override
    {
        receipts.append({alert.conversation, channel, kind});
    }
    void audit() override {}
    void upload(const UploadWanted &wanted) override;
    void download(const QString &transfer, const Attachment &attachment) override;

    void setLink(LinkPhase phase, const QString &reason = {});
    void setHead(const Conversation &head);
    /// Adds to a thread and tells it as live.
    void say(const ConversationId &conversation, Message message);

    /// The ladder alerts everybody of this handoff.
    void alert(const ConversationId &conversation, int step = 0);

    struct Receipt
    {
        ConversationId conversation;
        QString channel;
        ReceiptKind kind = ReceiptKind::Unknown;
    };
    QList<Receipt> receipts;
    /// As if any admin had saved them; everybody is told.
    void setRules(const SaveAlertRules &saved);
    void setWorkspace(Workspace workspace);
    void setAgent(const Agent &agent);
    /// As the server tells an admin whenever others are given up than before.
    void setLetters(const QList<DeadLetter> &now);
    QList<DeadLetter> letters; ///< what fetchDeadLetters() tells, newest first
    bool holdsLetters = false; ///< answers no question for them until this is false and one asks again
    bool sendsLetters = true; ///< whether anything is sent beyond the consoles at all
    /// As the server tells an admin whenever there are others than before.
    void setQuestions(const QList<QuestionGroup> &now);
    QList<QuestionGroup> questions; ///< what fetchKnowledge() tells
    std::function<QList<Figure>(const MetricsQuery &)> figures; ///< what fetchMetrics() tells
    QList<KnownAnswer> taught; ///< what the AI was, newest first
    bool hasAi = true;
    QList<SavedRules> saves; ///< what fetchSavedRules() tells, newest first

    /// As if any admin had saved them.
    void setHandoffSettings(HandoffSettings settings);
    QList<RehearsedTurn> rehearsal; ///< what rehearse() tells of the stored rules
    QList<RehearsedTurn> rehearsalWith; ///< and of those asked with
    std::optional<Code> refusesRehearsal;
    QList<std::optional<HandoffSettings>> rehearsals; ///< asked for

    QList<HintKind> hints;

    /// What it knows, for tests to change.
    struct Known
    {
        Self self;
        Workspace workspace;
        Agents agents;
        QList<Conversation> heads;

        operator Snapshot() const
        {
            Heads shared;
            for (const Conversation &head : heads)
                shared.insert(head.id, head);
            return {self, workspace, agents, shared};
        }
    };
    Known snapshot;
    QHash<ConversationId, QList<Message>> threads;
    QList<Command> submitted;
    QHash<ConversationId, QList<AlertStory>> stories; ///< what fetchAlerts() answers
    QHash<ConversationId, SuggestedReply> suggestions; ///< what suggest() answers
    QHash<AttachmentId, QByteArray> files; ///< what download() gives out
    QList<UploadWanted> uploads;
    bool finishesUploads = true;
    int downloads = 0; ///< asked for
    bool failsDownloads = false; ///< as where there is no network: each may be tried again
    int retries = 0;
    qint64 searchEndsAt = 0; ///< the first page of a search finds nothing and says it came so far
    QHash<ListKind, QList<Conversation>> lists; ///< what the AI holds and what is closed, newest first
    QList<qint64> listOffsets; ///< asked for
    bool answers = true; ///< whether commands and searches are answered at all
    std::function<std::optional<CommandOutcome>(const Command &)> answer; ///< in place of "done", where it gives one
    /// From now on every command is refused; `owner` is who has the conversation.
    void refuseAll(Code code, const Owner &owner = {});

private:
    bool learn(const Command &command);
    void carryOut(const Command &command);
};

} // namespace Baton::Test
