// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/rehearsedturn.h"
#include "server/ai/judge.h"
#include "server/ai/knowledgebase.h"

#include <memory>

namespace Baton::Server {

/// The built-in AI: asks the triggers first, then answers from the knowledge base. Needs nothing but its base.
///
/// In order: what the rules make of the turn, see planOf(); an answer the base is confident of; after a return, what
/// the human said about the same thing; the polite "I do not know" as often as the workspace allows; then what the rule
/// for low confidence says. Where handoff is off, a handoff becomes the workspace's words for that. No answer asks for
/// what is known (asksForKnown()): such a sentence is left out of it.
class EmbeddedJudge : public Judge
{
public:
    explicit EmbeddedJudge(std::unique_ptr<KnowledgeBase> knowledge);

    Judgement judge(const Turn &turn, const Workspace &workspace, Instant now) override;
    std::optional<Answer> suggest(const Turn &turn, const Workspace &workspace) override;
    QList<KnowledgeEntry> knowledgeFor(const Turn &turn, qsizetype limit) override;
    QList<Reason> handingOver(const QList<Reason> &reasons, const Workspace &workspace) const override;
    /// What the workspace's rules make of each turn that the visitor said to the AI in a stored conversation.
    QList<RehearsedTurn> rehearse(const Turn &whole, const Workspace &workspace);

private:
    struct Reply
    {
        std::optional<Answer> answer;
        int confidence = 0; ///< per cent, of the base
        std::optional<Category> category; ///< of the entry that answers
    };
    Reply replyTo(const Turn &turn, const Message &last, const Workspace &workspace, const Conversation &known);
    int sureness(const Turn &turn);

    std::unique_ptr<KnowledgeBase> m_knowledge;
};

} // namespace Baton::Server
