// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/decide.h"

#include "domain/decision.h"
#include "domain/match.h"

namespace Baton {

using namespace Qt::Literals::StringLiterals;

namespace {

enum Who : unsigned {
    ByVisitor = 1,
    ByAi = 2,
    ByBot = 4,
    ByAgent = 8,
    ByLead = 16,
    ByAdmin = 32,
    BySystem = 64,
    ByMachine = ByAi | ByBot,
    ByPerson = ByAgent | ByLead | ByAdmin,
};

unsigned whoIs(Role role)
{
    switch (role) {
    case Role::Visitor:
        return ByVisitor;
    case Role::Ai:
        return ByAi;
    case Role::Bot:
        return ByBot;
    case Role::Agent:
        return ByAgent;
    case Role::TeamLead:
        return ByLead;
    case Role::Admin:
        return ByAdmin;
    case Role::System:
        return BySystem;
    }
    return 0;
}

/// Which roles may send a command at all; what they may do in which state is decided by the verb.
unsigned allowed(const CommandBody &body)
{
    return std::visit(Match{
                          [](const StartConversation &) -> unsigned { return ByVisitor | ByBot; },
                          [](const VisitorMessage &) -> unsigned { return ByVisitor | ByBot; },
                          [](const AskHuman &) -> unsigned { return ByVisitor; },
                          [](const CancelHandoff &) -> unsigned { return ByVisitor | ByBot; },
                          [](const SubmitForm &) -> unsigned { return ByVisitor | BySystem; },
                          [](const VisitPage &) -> unsigned { return ByVisitor; },
                          [](const LeavePage &) -> unsigned { return ByVisitor; },
                          [](const Rate &) -> unsigned { return ByVisitor; },
                          [](const Answer &) -> unsigned { return ByMachine; },
                          [](const RequestHandoff &) -> unsigned { return ByMachine | ByPerson; },
                          [](const Describe &) -> unsigned { return ByMachine; },
                          [](const Claim &) -> unsigned { return ByPerson; },
                          [](const Assign &) -> unsigned { return ByLead | ByAdmin; },
                          [](const MakeOffer &) -> unsigned { return ByLead | ByAdmin | BySystem; },
                          [](const Decline &) -> unsigned { return ByPerson; },
                          [](const TakeOver &) -> unsigned { return ByPerson; },
                          [](const Release &) -> unsigned { return ByPerson; },
                          [](const Transfer &) -> unsigned { return ByPerson; },
                          [](const ReturnToAi &) -> unsigned { return ByPerson; },
                          [](const Resolve &) -> unsigned { return ByPerson; },
                          [](const SetSnooze &) -> unsigned { return ByPerson; },
                          [](const Defer &) -> unsigned { return ByLead | ByAdmin | BySystem; },
                          [](const Send &) -> unsigned { return ByPerson; },
                          [](const AddNote &) -> unsigned { return ByPerson; },
                          [](const Reveal &) -> unsigned { return ByPerson; },
                          [](const Whisper &) -> unsigned { return ByLead | ByAdmin; },
                          [](const Route &) -> unsigned { return BySystem; },
                          [](const Tick &) -> unsigned { return BySystem; },
                          [](const LeaseExpired &) -> unsigned { return BySystem; },
                          [](const RefuseHandoff &) -> unsigned { return BySystem; },
                          [](const SaveAgent &) -> unsigned { return ByAdmin; },
                          [](const SetStatus &) -> unsigned { return ByPerson | BySystem; },
                          [](const SaveWorkspace &) -> unsigned { return ByAdmin; },
                          [](const SetAlerts &) -> unsigned { return ByPerson; },
                          [](const SaveAlertRules &) -> unsigned { return ByAdmin; },
                          [](const HandleLetters &) -> unsigned { return ByAdmin; },
                          [](const NoteAddresses &) -> unsigned { return BySystem; },
                          [](const SetLanguage &) -> unsigned { return ByPerson; },
                          [](const SaveHandoffRules &) -> unsigned { return ByAdmin; },
                          [](const TeachAnswer &) -> unsigned { return ByAdmin; },
                          [](const ForgetAnswer &) -> unsigned { return ByAdmin; },
                          [](const DismissQuestions &) -> unsigned { return ByAdmin; },
                          [](const ReachGoal &) -> unsigned { return ByVisitor | BySystem; },
                          [](const NoteOpening &) -> unsigned { return BySystem; },
                          [](const SaveTeams &) -> unsigned { return ByAdmin; },
                          [](const EraseVisitor &) -> unsigned { return ByAdmin | BySystem; },
                      },
                      body);
}

Decided dispatch(Decision &d)
{
    return std::visit(Match{
                          [&](const StartConversation &b) { return decideStart(d, b); },
                          [&](const VisitorMessage &b) { return decideMessage(d, b); },
                          [&](const AskHuman &b) { return decideAskHuman(d, b); },
                          [&](const CancelHandoff &) { return decideCancel(d); },
                          [&](const SubmitForm &b) { return decideForm(d, b); },
                          [&](const VisitPage &b) { return decidePage(d, b); },
                          [&](const LeavePage &) { return decideLeave(d); },
                          [&](const Rate &b) { return decideRate(d, b); },
                          [&](const ReachGoal &b) { return decideGoal(d, b); },
                          [&](const Answer &b) { return decideAnswer(d, b); },
                          [&](const RequestHandoff &b) { return decideRequest(d, b); },
                          [&](const Describe &b) { return decideDescribe(d, b); },
                          [&](const Claim &) { return decideClaim(d); },
                          [&](const Assign &b) { return decideAssign(d, b); },
                          [&](const MakeOffer &b) { return decideOffer(d, b); },
                          [&](const Decline &) { return decideDecline(d); },
                          [&](const TakeOver &) { return decideTakeOver(d); },
                          [&](const Release &) { return decideRelease(d); },
                          [&](const Transfer &b) { return decideTransfer(d, b); },
                          [&](const ReturnToAi &b) { return decideReturn(d, b); },
                          [&](const Resolve &b) { return decideResolve(d, b); },
                          [&](const SetSnooze &b) { return decideSnooze(d, b); },
                          [&](const Defer &b) { return decideDefer(d, b); },
                          [&](const Send &b) { return decideSend(d, b); },
                          [&](const AddNote &b) { return decideNote(d, b); },
                          [&](const Reveal &b) { return decideReveal(d, b); },
                          [&](const Whisper &b) { return decideWhisper(d, b); },
                          [&](const Route &b) { return decideRoute(d, b); },
                          [&](const Tick &b) { return decideTick(d, b); },
                          [&](const LeaseExpired &b) { return decideLeaseExpired(d, b); },
                          [&](const RefuseHandoff &b) { return decideRefuse(d, b); },
                          [&](const EraseVisitor &b) { return decideErase(d, b); },
                          [](const auto &) -> Decided { return refuse(Code::Internal, u"not of a conversation"_s); },
                      },
                      d.command().body);
}

/// A visitor has one thread, a bot its own, the built-in AI the rest; what is not theirs does not exist for them.
bool concerns(const Conversation &conversation, const Actor &actor)
{
    switch (actor.role) {
    case Role::Visitor:
        return conversation.visitor.id.toString() == actor.id;
    case Role::Bot:
        return conversation.ai == actor.id;
    case Role::Ai:
        return conversation.ai == "builtin"_L1;
    default:
        return true;
    }
}

} // namespace

bool isWorkspaceCommand(const CommandBody &body)
{
    return std::holds_alternative<SaveAgent>(body) || std::holds_alternative<SetStatus>(body)
        || std::holds_alternative<SaveWorkspace>(body) || std::holds_alternative<SetAlerts>(body)
        || std::holds_alternative<SaveAlertRules>(body) || std::holds_alternative<HandleLetters>(body)
        || std::holds_alternative<NoteAddresses>(body) || std::holds_alternative<SetLanguage>(body)
        || std::holds_alternative<SaveHandoffRules>(body) || std::holds_alternative<TeachAnswer>(body)
        || std::holds_alternative<ForgetAnswer>(body) || std::holds_alternative<DismissQuestions>(body)
        || std::holds_alternative<NoteOpening>(body) || std::holds_alternative<SaveTeams>(body);
}

Result<std::vector<Event>> decide(const Conversation &conversation, const Policy &policy, const Command &command,
                                  const Actor &actor, Instant now)
{
    if (!BATON_GUARD((allowed(command.body) & whoIs(actor.role)) != 0))
        return refuse(Code::Forbidden, u"role"_s);
    if (actor.isPerson()) {
        const Agent *who = policy.agent(actor.agentId());
        if (!BATON_GUARD(who && !who->disabled))
            return refuse(Code::Forbidden, u"agent"_s);
    }
    const bool starts = std::holds_alternative<StartConversation>(command.body);
    if (!starts) {
        if (!BATON_GUARD(conversation.exists()))
            return refuse(Code::NotFound, u"conversation"_s);
        if (!BATON_GUARD(concerns(conversation, actor)))
            return refuse(Code::NotFound, u"conversation"_s);
        if (!BATON_GUARD(!conversation.erasedAt || std::holds_alternative<EraseVisitor>(command.body)))
            return refuse(Code::State, u"erased"_s);
    }
    Decision decision(conversation, policy, command, actor, now);
    return dispatch(decision);
}

Result<std::vector<Event>> decideWorkspace(const Policy &policy, const Command &command, const Actor &actor,
                                           Instant now)
{
    if (!BATON_GUARD((allowed(command.body) & whoIs(actor.role)) != 0))
        return refuse(Code::Forbidden, u"role"_s);
    if (actor.isPerson()) {
        const Agent *who = policy.agent(actor.agentId());
        if (!BATON_GUARD(who && !who->disabled))
            return refuse(Code::Forbidden, u"agent"_s);
    }
    const auto body = decideWorkspaceBody(policy, command, actor);
    if (!body)
        return tl::unexpected(body.error());
    Event event;
    event.at = now;
    event.by = actor;
    event.cid = command.id;
    event.body = *body;
    return std::vector<Event>{event};
}

} // namespace Baton
