// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/decide.h"
#include "domain/guard.h"

namespace Baton {

using Events = std::vector<Event>;

/// A decision under way: a copy of the head that runs ahead with the events decided so far.
class Decision
{
public:
    Decision(const Conversation &head, const Policy &policy, const Command &command, const Actor &actor, Instant now);

    const Conversation &head() const { return m_head; }
    const Policy &policy() const { return m_policy; }
    const Command &command() const { return m_command; }
    const Actor &actor() const { return m_actor; }
    Instant now() const { return m_now; }
    Events &&take() { return std::move(m_events); }

    void emitEvent(EventBody body);
    /// A message in the thread, numbered next.
    void say(MessageKind kind, Speaker speaker, const QString &text, Mark mark = Mark::None);
    void say(Message message);
    /// A line of the system from the templates of the visitor's language; `{agent}`, `{team}` and, of a deferred
    /// handoff, `{opens}` are filled in.
    void sayLine(Mark mark, QString Templates::*line, const AgentId &agent = {}, const TeamId &team = {});

    bool fenceHolds() const { return m_command.fence == m_head.fence; }
    bool ownedByActor() const { return m_head.owner.is(m_actor.agentId()); }
    QString opensAgain() const;
    /// The person behind the actor may act for the conversation's team.
    bool actorMayServe() const;

private:
    Conversation m_head;
    const Policy &m_policy;
    const Command &m_command;
    const Actor &m_actor;
    Instant m_now;
    Events m_events;
};

using Decided = Result<Events>;

/// Text a person or machine says: cleaned, not empty, not too long.
Result<QString> fitText(const QString &text);
/// Skills of an agent, a team or a page: cleaned, each once; `where` names them in a refusal.
Result<QStringList> fitSkills(const QString &where, const QStringList &skills);
/// Makes pages, skills and bounce time of a workspace fit to be saved.
Result<void> fitRouting(Workspace &workspace);
/// A message with its files: names and types cleaned, the text empty only where there are files.
Result<Message> fitMessage(const QString &text, const QList<Attachment> &attachments);

// One function a verb; the command's body comes with the decision.
Decided decideStart(Decision &d, const StartConversation &body);
Decided decideMessage(Decision &d, const VisitorMessage &body);
Decided decideForm(Decision &d, const SubmitForm &body);
Decided decidePage(Decision &d, const VisitPage &body);
Decided decideLeave(Decision &d);
Decided decideRate(Decision &d, const Rate &body);
Decided decideGoal(Decision &d, const ReachGoal &body);
Decided decideAnswer(Decision &d, const Answer &body);
Decided decideDescribe(Decision &d, const Describe &body);
Decided decideSend(Decision &d, const Send &body);
Decided decideNote(Decision &d, const AddNote &body);
/// Of a decided one: what is told of it, as it is kept.
Result<QString> fitWhisper(const QString &text);
Decided decideWhisper(Decision &d, const Whisper &body);
Decided decideReveal(Decision &d, const Reveal &body);

Decided decideAskHuman(Decision &d, const AskHuman &body);
/// What a visitor's form asks for beside being kept: `preferred_time` a person of sales who agrees on a meeting,
/// `booking` (the host of the site's booking page, which was opened) nobody. Either is a goal, once a conversation.
/// `told` is what the form said, `before` what was known until then.
Decided decideMeeting(Decision &d, const Fields &told, const Fields &before);
Decided decideRequest(Decision &d, const RequestHandoff &body);
Decided decideCancel(Decision &d);
Decided decideRoute(Decision &d, const Route &body);
Decided decideTick(Decision &d, const Tick &body);
Decided decideDefer(Decision &d, const Defer &body);
Decided decideRefuse(Decision &d, const RefuseHandoff &body);
Decided decideOffer(Decision &d, const MakeOffer &body);
Decided decideDecline(Decision &d);

Decided decideClaim(Decision &d);
Decided decideAssign(Decision &d, const Assign &body);
Decided decideTakeOver(Decision &d);
Decided decideRelease(Decision &d);
Decided decideLeaseExpired(Decision &d, const LeaseExpired &body);
Decided decideTransfer(Decision &d, const Transfer &body);
Decided decideReturn(Decision &d, const ReturnToAi &body);
Decided decideResolve(Decision &d, const Resolve &body);
Decided decideSnooze(Decision &d, const SetSnooze &body);

Decided decideErase(Decision &d, const EraseVisitor &body);

Result<EventBody> decideSetAlerts(const Policy &policy, const SetAlerts &body, const Actor &actor);
Result<EventBody> decideSaveAlertRules(const Policy &policy, const SaveAlertRules &body);

Result<EventBody> decideNoteOpening(const Policy &policy, const NoteOpening &body);
Result<EventBody> decideSaveTeams(const Policy &policy, const SaveTeams &body);

Result<EventBody> decideSaveHandoffRules(const Policy &policy, const SaveHandoffRules &body, const Actor &actor);

/// The one event of a command to an agent or the workspace.
Result<EventBody> decideWorkspaceBody(const Policy &policy, const Command &command, const Actor &actor);

} // namespace Baton
