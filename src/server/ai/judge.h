// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/command.h"
#include "domain/conversation.h"
#include "domain/workspace.h"
#include "server/ai/knowledgebase.h"
#include "server/ai/questionbook.h"

namespace Baton::Server {

constexpr int messagesJudged = 60; ///< the newest of a thread that a turn is judged with, where people gave none back

/// What is to be judged: the head and the newest messages of its thread, the last of them the visitor's.
struct Turn
{
    Conversation head;
    QList<Message> thread;
};

/// What the rules and the AI make of a turn. A handoff is asked for where there are reasons, else the answer is given.
struct Judgement
{
    QList<Reason> reasons;
    Category category = Category::General;
    Urgency urgency = Urgency::Normal;
    std::optional<Answer> answer;
    Briefing briefing;
    Fields fields;
    std::optional<Lead> lead = {}; ///< none where it was not asked for
    QList<Reason> flags = {}; ///< reasons that fired and do not act
    QString intent = {};
    TeamId team = {}; ///< that a rule wants
    QList<Reason> fired = {}; ///< every reason of the turn, those that hand nothing over included
    bool isFixed = false; ///< by the rules: a question, an offer, a refusal, a handoff that was promised
    std::optional<UnansweredTurn> unanswered = {}; ///< the question, where the AI knows no answer to it
};

/// Looks at a visitor's turn: triggers first, then the answer. Blocking; used on the AI's own thread.
class Judge
{
public:
    Judge() = default;
    Judge(const Judge &) = delete;
    Judge &operator=(const Judge &) = delete;
    virtual ~Judge() = default;

    virtual Judgement judge(const Turn &turn, const Workspace &workspace, Instant now) = 0;
    /// What it would answer to the visitor's last question that nobody has answered; nothing below the workspace's
    /// threshold.
    virtual std::optional<Answer> suggest(const Turn &turn, const Workspace &workspace) = 0;
    /// What it knows that may bear on the visitor's newest words, best first.
    virtual QList<KnowledgeEntry> knowledgeFor(const Turn &turn, qsizetype limit) = 0;
    /// Those of the reasons that hand the conversation over.
    virtual QList<Reason> handingOver(const QList<Reason> &reasons, const Workspace &workspace) const = 0;
};

/// The commands that follow from a judgement, with the fence of the head it was made on; ids are left empty.
QList<Command> commandsOf(const Turn &turn, const Judgement &judgement);

} // namespace Baton::Server
