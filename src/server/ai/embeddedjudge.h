// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/rehearsedturn.h"
#include "server/ai/judge.h"
#include "server/ai/knowledge.h"

#include <memory>

namespace Baton::Server {

/// The built-in AI: asks the triggers first, then answers from the knowledge base. Needs nothing but its base.
///
/// Answers are in the language of the visitor's words where the base has it, else that of the visitor's page; where it
/// has the answer in another language alone, the answer says so first.
///
/// In order: what the rules make of the turn, see planOf(); an answer the base is confident of; after a return, what
/// the human said about the same thing; the polite "I do not know" as often as the workspace allows; then what the rule
/// for low confidence says. Where handoff is off, a handoff becomes the workspace's words for that. No answer asks for
/// what is known (asksForKnown()): such a sentence is left out of it.
class EmbeddedJudge : public Judge
{
public:
    explicit EmbeddedJudge(std::shared_ptr<Knowledge> knowledge);
    explicit EmbeddedJudge(std::unique_ptr<KnowledgeBase> base);

    Judgement judge(const Turn &turn, const Workspace &workspace, Instant now) override;
    std::optional<Answer> suggest(const Turn &turn, const Workspace &workspace) override;
    QList<KnowledgeEntry> knowledgeFor(const Turn &turn, qsizetype limit) override;
    QList<Reason> handingOver(const QList<Reason> &reasons, const Workspace &workspace) const override;
    /// What the workspace's rules make of each turn, from message `from` on, that the visitor said to the AI in a
    /// stored conversation.
    QList<RehearsedTurn> rehearse(const Turn &whole, const Workspace &workspace, qint64 from = 0);

private:
    /// What the base says to a text.
    struct Known
    {
        const KnowledgeEntry *entry = nullptr; ///< null where it is not sure enough
        int confidence = 0; ///< per cent, also of what it is not sure enough of
    };
    Known lookUp(const QString &text, const QString &language, const Workspace &workspace);
    struct Reply
    {
        std::optional<Answer> answer;
        int confidence = 0; ///< per cent, of the base
        std::optional<Category> category; ///< of the entry that answers
    };
    Reply replyTo(const Turn &turn, const Message &last, const Workspace &workspace, const Conversation &known);

    std::shared_ptr<Knowledge> m_knowledge;
};

} // namespace Baton::Server
