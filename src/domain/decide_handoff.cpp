// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/decision.h"
#include "domain/process.h"
#include "domain/routing.h"

namespace Baton {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype maxReasons = 10;
constexpr auto defaultTarget = Millis(120'000);

/// Nobody of the team is there, and the time they are back has not come.
bool isAway(const Team &team, Instant now)
{
    return !team.open && (!team.opensAt || *team.opensAt > now);
}

/// Whether the request that was just made goes to a team that is not there: then that is said, and not that a person
/// is on the way.
bool asksInVain(const Decision &d)
{
    const auto route = routeOf(d.head(), d.policy());
    const Team *team = route ? d.policy().workspace.team(route->team) : nullptr;
    return team && isAway(*team, d.now());
}

void requestHuman(Decision &d, const RequestHandoff &wish, const QStringList &ask = {})
{
    HandoffRequested requested;
    requested.no = d.head().handoffs + 1;
    requested.reasons = wish.reasons;
    requested.category = wish.category;
    requested.urgency = wish.urgency;
    requested.intent = wish.intent;
    requested.team = wish.team;
    requested.target = defaultTarget;
    requested.ask = ask;
    d.emitEvent(requested);
    if (!asksInVain(d))
        d.sayLine(Mark::Requested, &Templates::requested);
}

void openWhatWasClosed(Decision &d)
{
    if (d.head().owner.kind != Owner::Kind::Nobody)
        return;
    d.emitEvent(ConversationReopened{});
    d.say(MessageKind::Mark, Speaker::System, {}, Mark::Reopened);
}

/// What is set for a category and not known. Whoever asks for a person themselves waits for no question of the AI.
QStringList askedMeanwhile(const Decision &d, Category category)
{
    const CategoryRule rule = categoryRuleOf(d.policy().workspace.handoffRules, category);
    QStringList ask;
    for (const QString &field : rule.fields) {
        if (ask.size() < rule.questions && !isKnown(d.head(), field))
            ask.append(field);
    }
    return ask;
}

/// As the visitor wishes; what was closed is open again by it.
void askForVisitor(Decision &d, Category category, const QString &intent = {})
{
    openWhatWasClosed(d);
    requestHuman(d, {{Reason{u"explicit_request"_s, 100, d.head().last.n}}, category, Urgency::Normal, intent},
                 askedMeanwhile(d, category));
}

/// A later reason adds to what is known: it never makes a request less urgent.
void addReasons(Decision &d, const RequestHandoff &body)
{
    const Handoff &handoff = *d.head().handoff;
    HandoffUpdated updated{handoff.reasons, body.urgency == Urgency::Urgent ? body.urgency : handoff.urgency};
    for (const Reason &reason : body.reasons) {
        if (updated.reasons.size() < maxReasons && !updated.reasons.contains(reason))
            updated.reasons.append(reason);
    }
    if (updated != HandoffUpdated{handoff.reasons, handoff.urgency})
        d.emitEvent(updated);
}

/// Ends the open handoff without a person having had it.
void endUnserved(Decision &d, Outcome outcome, Mark mark, QString Templates::*line,
                 std::optional<MissedWhy> why = std::nullopt, const QString &detail = {})
{
    HandoffEnded ended;
    ended.outcome = outcome;
    ended.owner = Owner::ai();
    ended.why = why;
    ended.detail = detail;
    d.emitEvent(ended);
    d.sayLine(mark, line);
}

bool isWaiting(const Conversation &head)
{
    return head.handoff && head.owner == Owner::queue();
}

bool isDeferred(const Conversation &head)
{
    return head.handoff && head.owner == Owner::ai();
}

/// Keeps the request until the team is back; where nobody knows when that is it is refused.
void awaitOpening(Decision &d, const Team &team)
{
    if (!team.opensAt) {
        endUnserved(d, Outcome::Refused, Mark::Refused, &Templates::refused, std::nullopt, u"closed"_s);
        return;
    }
    d.emitEvent(HandoffDeferred{*team.opensAt, true});
    d.sayLine(Mark::Deferred, &Templates::deferred);
}

/// The hours may have become others meanwhile: then it goes on when the team is back by these.
void resume(Decision &d)
{
    const Team *team = d.policy().workspace.team(d.head().team);
    if (team && !team->open && !team->hours.isEmpty()) {
        if (isAway(*team, d.now()))
            awaitOpening(d, *team);
        return;
    }
    d.emitEvent(HandoffResumed{});
    d.sayLine(Mark::Requested, &Templates::requested);
}

bool teamIsOpen(const Decision &d)
{
    const Team *team = d.policy().workspace.team(d.head().team);
    return !team || team->open;
}

bool isOpeningDue(const Decision &d)
{
    const auto until = d.head().handoff->deferredUntil;
    return until && (*until <= d.now() || isOpenAgain(d.head(), d.policy().workspace));
}

bool hasLapsed(const Offer &offer, const Decision &d, const Tick &body)
{
    return offer.until <= d.now() + body.hidden;
}

Decided ladderTick(Decision &d, const Tick &body)
{
    if (!BATON_GUARD(body.step == nextStep(d.head(), d.policy())))
        return d.take();
    const LadderStep step = ladderOf(d.head(), d.policy())[body.step];
    if (!BATON_GUARD(d.now() + body.hidden >= d.head().handoff->waitingSince + step.after))
        return d.take();
    // They closed meanwhile, and nobody who stayed on took it.
    const Team *team = d.policy().workspace.team(d.head().team);
    const bool isKept = team && team->opensAt && isAway(*team, d.now()) && !d.head().visitorLeftAt;
    if (isKept && step.target == LadderTarget::Missed) {
        awaitOpening(d, *team);
        return d.take();
    }
    d.emitEvent(AlertStepped{body.step, step.target, body.reached});
    if (step.target == LadderTarget::Missed) {
        const auto why = d.head().visitorLeftAt ? MissedWhy::Left : MissedWhy::Timeout;
        endUnserved(d, Outcome::Missed, Mark::Missed, &Templates::missed, why);
    }
    return d.take();
}

} // namespace

Decided decideAskHuman(Decision &d, const AskHuman &body)
{
    if (!BATON_GUARD(d.policy().workspace.handoffEnabled))
        return refuse(Code::Disabled, u"handoff"_s);
    if (isDeferred(d.head())) {
        if (!BATON_GUARD(teamIsOpen(d)))
            return refuse(Code::TeamClosed, u"team"_s);
        resume(d);
        return d.take();
    }
    if (!BATON_GUARD(!d.head().handoff))
        return refuse(Code::State, u"a person is asked for already"_s);
    askForVisitor(d, body.category);
    return d.take();
}

Decided decideMeeting(Decision &d, const Fields &told, const Fields &before)
{
    const QString timeKey = u"preferred_time"_s;
    const auto isTold = [&told](const QString &key) { return !told.value(key).value.isEmpty(); };
    const auto count = [&](const QString &key, const QString &goal) {
        if (isTold(key) && before.value(key).value.isEmpty())
            d.emitEvent(GoalReached{goal, {}});
    };
    count(u"booking"_s, u"booking_opened"_s);
    count(timeKey, u"meeting_requested"_s);
    // Who was asked for already, or is there, reads it in the fields.
    if (!isTold(timeKey) || d.head().handoff)
        return d.take();
    if (!BATON_GUARD(d.policy().workspace.handoffEnabled))
        return refuse(Code::Disabled, u"handoff"_s);
    askForVisitor(d, Category::Sales, u"sales/demo"_s);
    return d.take();
}

Decided decideRequest(Decision &d, const RequestHandoff &body)
{
    if (!BATON_GUARD(d.fenceHolds()))
        return refuse(Code::Fenced, u"fence"_s);
    if (!BATON_GUARD(d.policy().workspace.handoffEnabled))
        return refuse(Code::Disabled, u"handoff"_s);
    if (!BATON_GUARD(!body.reasons.isEmpty() && body.reasons.size() <= maxReasons))
        return refuse(Code::BadSchema, u"reasons"_s);
    if (isWaiting(d.head())) {
        if (!BATON_GUARD(!d.actor().isPerson() || d.actorMayServe()))
            return refuse(Code::Forbidden, u"team"_s);
        addReasons(d, body);
        return d.take();
    }
    // Its visitor came back and has nobody else to ask.
    if (d.actor().role == Role::Bot)
        openWhatWasClosed(d);
    if (!BATON_GUARD(d.head().owner == Owner::ai() && !d.head().handoff))
        return refuse(Code::State, u"owner"_s);
    requestHuman(d, body);
    return d.take();
}

Decided decideCancel(Decision &d)
{
    if (!BATON_GUARD(isWaiting(d.head()) || isDeferred(d.head())))
        return refuse(Code::State, u"nobody is asked for"_s);
    endUnserved(d, Outcome::Cancelled, Mark::Cancelled, &Templates::cancelled);
    return d.take();
}

Decided decideRoute(Decision &d, const Route &body)
{
    if (!BATON_GUARD(isWaiting(d.head())))
        return refuse(Code::State, u"not waiting"_s);
    if (!BATON_GUARD(d.fenceHolds()))
        return refuse(Code::Conflict, u"fence"_s);
    const Team *team = d.policy().workspace.team(body.team);
    if (!BATON_GUARD(team != nullptr))
        return refuse(Code::NotFound, u"team"_s);
    d.emitEvent(HandoffRouted{body.team, team->target, skillsOfPage(*team, d.head().page.current.url), body.queued});
    const bool isThere = !isAway(*team, d.now());
    if (!isThere)
        awaitOpening(d, *team);
    return d.take();
}

Decided decideTick(Decision &d, const Tick &body)
{
    // A timer that lost its race is void, not an error.
    if (!BATON_GUARD(d.fenceHolds()))
        return d.take();
    const Conversation &head = d.head();
    switch (body.kind) {
    case TickKind::Ladder:
        if (!BATON_GUARD(isWaiting(head)))
            return d.take();
        return ladderTick(d, body);
    case TickKind::OfferLapsed:
        if (!BATON_GUARD(isWaiting(head) && head.handoff->offer && hasLapsed(*head.handoff->offer, d, body)))
            return d.take();
        d.emitEvent(HandoffDeclined{head.handoff->offer->agent, true});
        return d.take();
    case TickKind::SnoozeOver:
        if (!BATON_GUARD(head.snooze && head.snooze->until <= d.now()))
            return d.take();
        d.emitEvent(ConversationWoken{});
        return d.take();
    case TickKind::Opening:
        if (!BATON_GUARD(isDeferred(head) && isOpeningDue(d)))
            return d.take();
        resume(d);
        return d.take();
    }
    return d.take();
}

Decided decideDefer(Decision &d, const Defer &body)
{
    if (!BATON_GUARD(isWaiting(d.head())))
        return refuse(Code::State, u"not waiting"_s);
    if (!BATON_GUARD(d.fenceHolds()))
        return refuse(Code::Conflict, u"fence"_s);
    if (!BATON_GUARD(body.until > d.now()))
        return refuse(Code::BadSchema, u"until"_s);
    d.emitEvent(HandoffDeferred{body.until});
    d.sayLine(Mark::Deferred, &Templates::deferred);
    return d.take();
}

Decided decideRefuse(Decision &d, const RefuseHandoff &body)
{
    if (!BATON_GUARD(isWaiting(d.head())))
        return refuse(Code::State, u"not waiting"_s);
    if (!BATON_GUARD(d.fenceHolds()))
        return refuse(Code::Conflict, u"fence"_s);
    endUnserved(d, Outcome::Refused, Mark::Refused, &Templates::refused, std::nullopt, body.reason);
    return d.take();
}

Decided decideOffer(Decision &d, const MakeOffer &body)
{
    if (!BATON_GUARD(isWaiting(d.head())))
        return refuse(Code::Conflict, u"not waiting"_s);
    if (!BATON_GUARD(d.fenceHolds()))
        return refuse(Code::Conflict, u"fence"_s);
    if (!BATON_GUARD(!d.head().handoff->offer))
        return refuse(Code::State, u"offered already"_s);
    const Agent *who = d.policy().agent(body.agent);
    if (!BATON_GUARD(who && !who->disabled))
        return refuse(Code::NotFound, u"agent"_s);
    if (!BATON_GUARD(mayServe(*who, visibilityOf(d.head(), d.policy()))))
        return refuse(Code::Forbidden, u"agent is not of the team"_s);
    if (!BATON_GUARD(d.policy().roomOf(*who) > 0))
        return refuse(Code::State, u"agent is at capacity"_s);
    d.emitEvent(HandoffOffered{body.agent, d.now() + d.policy().workspace.offerLasts});
    return d.take();
}

Decided decideDecline(Decision &d)
{
    if (!BATON_GUARD(isWaiting(d.head()) && d.head().handoff->offer))
        return refuse(Code::State, u"not offered"_s);
    if (!BATON_GUARD(d.head().handoff->offer->agent == d.actor().agentId()))
        return refuse(Code::Forbidden, u"offered to somebody else"_s);
    d.emitEvent(HandoffDeclined{d.actor().agentId(), false});
    return d.take();
}

} // namespace Baton
