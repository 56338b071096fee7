// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data.h"
#include "server/ai/embeddedjudge.h"

#include <QTest>

namespace Baton::Testing {

using namespace Qt::Literals::StringLiterals;
using namespace Baton::Server;

inline ReasonRule collects(const QStringList &fields, int questions = 2)
{
    return {true, 0, RuleAction::Collect, fields, questions};
}

inline ReasonRule offers()
{
    return {true, 0, RuleAction::Offer};
}

/// A talk with the built-in AI, judged turn by turn by rules that a test sets.
class HandoffRig : public QObject
{
protected:
    void begin()
    {
        if (!m_judge) {
            auto knowledge = std::make_unique<KnowledgeBase>();
            knowledge->importJsonLines(contentOf(demoFile(u"knowledge.jsonl"_s)));
            m_judge = std::make_unique<EmbeddedJudge>(std::move(knowledge));
        }
        m_workspace = defaultWorkspace();
        m_turn = Turn();
        m_turn.head.id = ConversationId(u"c_0001"_s);
        m_turn.head.visitor.language = u"en"_s;
    }
    Judgement judge() { return m_judge->judge(m_turn, m_workspace, Instant{1000}); }
    void visitor(const QString &text) { say(m_turn.thread, Speaker::Visitor, text); }
    /// Judges, and lets the AI say what comes of it.
    Judgement go()
    {
        const Judgement judgement = judge();
        if (judgement.answer) {
            say(m_turn.thread, Speaker::Ai, judgement.answer->text, judgement.answer->source);
            m_turn.thread.last().confidence = judgement.answer->confidence;
        }
        m_turn.head.fields.insert(judgement.fields);
        return judgement;
    }
    HandoffRules &rules() { return m_workspace.handoffRules; }

    std::unique_ptr<EmbeddedJudge> m_judge;
    Workspace m_workspace;
    Turn m_turn;
};

} // namespace Baton::Testing
