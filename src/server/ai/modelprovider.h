// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/ai/modelchecks.h"
#include "server/ai/modelprompt.h"
#include "server/ai/provider.h"
#include "server/environment.h"
#include "server/model/modelclient.h"

#include <QHash>

namespace Baton::Server {

/// A model that answers, with the embedded AI behind it, whose judgement every turn begins with: it decides whether a
/// human is needed, and what it would say is said wherever the model is slow, broken, resting, or not to be believed.
///
/// The model is asked for the answer where the embedded AI would answer or does not know, and for the briefing while a
/// human is wanted or there. It may raise reasons that the embedded AI found, by a bounded amount, and add none.
/// Nothing of an answer is shown before all of it is there and checked.
class ModelProvider : public Provider
{
public:
    ModelProvider(std::unique_ptr<Judge> embedded, const ModelSettings &settings, Environment environment,
                  ProviderHands hands, std::shared_ptr<ModelHealth> health);

    void judge(const Turn &turn, const Workspace &workspace, Instant now) override;
    void suggest(const Turn &turn, const Workspace &workspace, Suggested done) override;
    /// For tests: what these checks would stop comes through.
    void leaveOut(const QSet<Flaw> &checks) { m_without = checks; }

private:
    struct Spent
    {
        int questions = 0;
        qint64 tokens = 0;
    };
    /// What a question was asked about, and what is done where the model is of no use.
    struct Asked
    {
        Turn turn;
        Workspace workspace;
        Judgement own;
        AnswerBase base;
        QList<KnowledgeEntry> knowledge;
        QList<Command> rest; ///< to the visitor, where the embedded AI answers
        std::function<void()> fallBack;
    };
    using AskedPtr = std::shared_ptr<const Asked>;
    struct UnderWay
    {
        quint64 number = 0;
        AskedPtr asked;
    };
    using Finish = std::function<void(const AskedPtr &, const ModelEnd &)>;

    bool wantsAnswer(const Turn &turn, const Judgement &own) const;
    void askAnswer(const Turn &turn, const Workspace &workspace, const Judgement &own, const QList<Command> &rest,
                   std::function<void()> fallBack, const Finish &finish);
    QList<Command> takeOver(const Conversation &head);
    void askBriefing(const Turn &turn, const Judgement &own);
    void ask(const AskedPtr &asked, const ModelPrompt &prompt, bool isOfTurn, const Finish &finish);
    void answered(const AskedPtr &asked, const ModelEnd &end);
    void described(const AskedPtr &asked, const ModelEnd &end);
    void suggested(const AskedPtr &asked, const ModelEnd &end, const Suggested &done);
    std::optional<ModelAnswer> believed(const AskedPtr &asked, const ModelEnd &end);
    Answer answerOf(const ModelAnswer &answer, const Asked &asked) const;
    void fellBack(const Asked &asked, QLatin1StringView why);
    bool spends(const ConversationId &conversation);
    PromptMarks newMarks() const;

    std::unique_ptr<Judge> m_embedded;
    ModelSettings m_settings;
    Environment m_environment;
    ProviderHands m_hands;
    std::shared_ptr<ModelHealth> m_health;
    QSet<Flaw> m_without;
    QHash<ConversationId, Spent> m_spent;
    QHash<ConversationId, UnderWay> m_underWay; ///< the question about the newest turn
    QHash<ConversationId, QList<Command>> m_owed; ///< answers to turns that others came after before the model spoke
    ModelClient m_client; ///< last: nothing comes back when the rest is gone
};

} // namespace Baton::Server
