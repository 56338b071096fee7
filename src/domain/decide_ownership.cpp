// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/decision.h"
#include "domain/process.h"
#include "domain/text.h"

namespace Baton {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype maxOutcomeLength = 80;

void giveTo(Decision &d, const AgentId &agent, Mark how)
{
    d.emitEvent(ConversationClaimed{agent, how, d.policy().workspace.lease});
    d.sayLine(how, &Templates::claimed, agent);
}

/// How a handoff ends that a person had: by what was said, not by what was pressed.
HandoffEnded ending(const Conversation &head, Owner to, const QString &detail)
{
    HandoffEnded ended;
    ended.owner = std::move(to);
    ended.detail = detail;
    const bool closes = ended.owner == Owner::nobody();
    if (closes && !head.handoff->firstHumanAt) {
        ended.outcome = Outcome::Missed;
        ended.why = MissedWhy::Closed;
    } else if (head.unansweredSince) {
        ended.outcome = Outcome::Dropped;
    } else {
        ended.outcome = closes ? Outcome::Resolved : Outcome::Returned;
    }
    return ended;
}

/// The owner, or a team lead in their place.
bool mayActOnOwned(const Decision &d)
{
    return d.ownedByActor() || (d.actor().leads() && d.head().owner.isAgent());
}

Result<QString> optionalNote(const QString &note)
{
    if (note.trimmed().isEmpty())
        return QString();
    return fitText(note);
}

} // namespace

Decided decideClaim(Decision &d)
{
    if (!BATON_GUARD(d.head().owner == Owner::queue()))
        return refuse(Code::Conflict, u"owner"_s);
    if (!BATON_GUARD(d.fenceHolds()))
        return refuse(Code::Conflict, u"fence"_s);
    if (!BATON_GUARD(d.actorMayServe()))
        return refuse(Code::Forbidden, u"team"_s);
    const auto &offer = d.head().handoff->offer;
    if (!BATON_GUARD(!offer || offer->agent == d.actor().agentId() || d.actor().leads()))
        return refuse(Code::Conflict, u"offered to somebody else"_s);
    giveTo(d, d.actor().agentId(), Mark::Claimed);
    return d.take();
}

Decided decideAssign(Decision &d, const Assign &body)
{
    if (!BATON_GUARD(d.head().owner == Owner::queue()))
        return refuse(Code::Conflict, u"owner"_s);
    if (!BATON_GUARD(d.fenceHolds()))
        return refuse(Code::Conflict, u"fence"_s);
    const Agent *who = d.policy().agent(body.agent);
    if (!BATON_GUARD(who && !who->disabled))
        return refuse(Code::NotFound, u"agent"_s);
    giveTo(d, body.agent, Mark::Assigned);
    return d.take();
}

Decided decideTakeOver(Decision &d)
{
    const Owner &owner = d.head().owner;
    if (!BATON_GUARD(owner == Owner::ai() || (owner.isAgent() && d.actor().leads())))
        return refuse(Code::Conflict, u"owner"_s);
    if (!BATON_GUARD(!d.ownedByActor()))
        return refuse(Code::State, u"yours already"_s);
    if (!BATON_GUARD(d.fenceHolds()))
        return refuse(Code::Conflict, u"fence"_s);
    if (!d.head().handoff) {
        HandoffRequested requested;
        requested.no = d.head().handoffs + 1;
        requested.reasons = {Reason{u"manual_takeover"_s, 100, d.head().last.n}};
        d.emitEvent(requested);
    }
    giveTo(d, d.actor().agentId(), Mark::TakenOver);
    return d.take();
}

Decided decideRelease(Decision &d)
{
    if (!BATON_GUARD(mayActOnOwned(d)))
        return refuse(Code::Conflict, u"owner"_s);
    if (!BATON_GUARD(d.fenceHolds()))
        return refuse(Code::Conflict, u"fence"_s);
    d.emitEvent(ConversationReleased{d.head().owner.agent, false});
    d.sayLine(Mark::Released, &Templates::released);
    return d.take();
}

Decided decideLeaseExpired(Decision &d, const LeaseExpired &body)
{
    if (!BATON_GUARD(d.head().owner.is(body.agent)))
        return refuse(Code::Conflict, u"owner"_s);
    if (!BATON_GUARD(d.fenceHolds()))
        return refuse(Code::Conflict, u"fence"_s);
    d.emitEvent(ConversationReleased{body.agent, true});
    d.sayLine(Mark::LeaseLost, &Templates::released);
    return d.take();
}

Decided decideTransfer(Decision &d, const Transfer &body)
{
    if (!BATON_GUARD(mayActOnOwned(d)))
        return refuse(Code::Conflict, u"owner"_s);
    if (!BATON_GUARD(d.fenceHolds()))
        return refuse(Code::Conflict, u"fence"_s);
    if (!BATON_GUARD(body.agent.isEmpty() != body.team.isEmpty()))
        return refuse(Code::BadSchema, u"agent or team"_s);
    const Agent *who = d.policy().agent(body.agent);
    const Team *team = d.policy().workspace.team(body.team);
    if (!BATON_GUARD(team || (who && !who->disabled)))
        return refuse(Code::NotFound, u"agent or team"_s);
    if (!BATON_GUARD(team || d.head().owner.agent != body.agent))
        return refuse(Code::State, u"theirs already"_s);
    const Result<QString> note = optionalNote(body.note);
    if (!note)
        return tl::unexpected(note.error());
    if (!note->isEmpty())
        d.say(MessageKind::Note, Speaker::Agent, *note, Mark::Transferred);
    d.emitEvent(ConversationTransferred{body.agent, body.team, team ? team->target : Millis(0)});
    if (team)
        d.sayLine(Mark::Transferred, &Templates::transferred, {}, body.team);
    else
        d.sayLine(Mark::Transferred, &Templates::claimed, body.agent);
    return d.take();
}

Decided decideReturn(Decision &d, const ReturnToAi &body)
{
    if (!BATON_GUARD(mayActOnOwned(d)))
        return refuse(Code::Fenced, u"owner"_s);
    if (!BATON_GUARD(d.fenceHolds()))
        return refuse(Code::Fenced, u"fence"_s);
    const Result<QString> note = optionalNote(body.note);
    if (!note)
        return tl::unexpected(note.error());
    if (!note->isEmpty())
        d.say(MessageKind::Note, Speaker::Agent, *note, Mark::Returned);
    const AgentId from = d.head().owner.agent;
    d.emitEvent(ending(d.head(), Owner::ai(), oneLine(cleanText(body.outcome), maxOutcomeLength)));
    d.sayLine(Mark::Returned, &Templates::returned, from);
    return d.take();
}

Decided decideResolve(Decision &d, const Resolve &body)
{
    if (!BATON_GUARD(mayActOnOwned(d)))
        return refuse(Code::Fenced, u"owner"_s);
    if (!BATON_GUARD(d.fenceHolds()))
        return refuse(Code::Fenced, u"fence"_s);
    d.emitEvent(ending(d.head(), Owner::nobody(), oneLine(cleanText(body.outcome), maxOutcomeLength)));
    d.sayLine(Mark::Resolved, &Templates::resolved);
    return d.take();
}

Decided decideSnooze(Decision &d, const SetSnooze &body)
{
    if (!BATON_GUARD(d.ownedByActor()))
        return refuse(Code::Conflict, u"owner"_s);
    if (!BATON_GUARD(d.fenceHolds()))
        return refuse(Code::Conflict, u"fence"_s);
    if (body.until.ms == 0) {
        if (d.head().snooze)
            d.emitEvent(ConversationWoken{});
        return d.take();
    }
    if (!BATON_GUARD(body.until > d.now()))
        return refuse(Code::BadSchema, u"until"_s);
    d.emitEvent(ConversationSnoozed{body.until, d.actor().agentId()});
    d.say(MessageKind::Mark, Speaker::Agent, {}, Mark::Snoozed);
    return d.take();
}

} // namespace Baton
