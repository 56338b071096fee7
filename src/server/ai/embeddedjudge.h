// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/ai/judge.h"
#include "server/ai/knowledgebase.h"
#include "server/ai/rules.h"

#include <memory>

namespace Baton::Server {

/// The built-in AI: asks the triggers first, then answers from the knowledge base. Needs nothing but its base.
///
/// In order: reasons to hand off; an answer the base is confident of; after a return, what the human said about the
/// same thing; the polite "I do not know" as often as the workspace allows; then a human for low confidence. Where
/// handoff is off, a handoff becomes the workspace's words for that.
class EmbeddedJudge : public Judge
{
public:
    explicit EmbeddedJudge(std::unique_ptr<KnowledgeBase> knowledge);

    Judgement judge(const Turn &turn, const Workspace &workspace, Instant now) override;
    std::optional<Answer> suggest(const Turn &turn, const Workspace &workspace) override;

private:
    std::unique_ptr<KnowledgeBase> m_knowledge;
    JudgeRules m_rules;
};

} // namespace Baton::Server
