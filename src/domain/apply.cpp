// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/apply.h"

#include "domain/erase.h"
#include "domain/ladder.h"
#include "domain/match.h"
#include "domain/process.h"
#include "domain/text.h"

#include <QCryptographicHash>

namespace Baton {

namespace {

constexpr qsizetype maxTrail = 20;
constexpr qsizetype lastLineLength = 160;
constexpr qsizetype detailLength = 160;

/// What a row of the queue shows of a message: what was said, or the names of what was sent without a word.
QString rowLineOf(const Message &message)
{
    if (!message.text.isEmpty())
        return oneLine(message.text, lastLineLength);
    QStringList names;
    for (const Attachment &attachment : message.attachments)
        names.append(attachment.name);
    return oneLine(names.join(QStringLiteral(", ")), lastLineLength);
}

void foldMessage(Conversation &c, const Message &message)
{
    c.messages = message.n;
    if (message.kind != MessageKind::Text)
        return;
    if (message.speaker == Speaker::Visitor) {
        c.last = {message.n, rowLineOf(message), message.at};
        if (!c.unansweredSince)
            c.unansweredSince = message.at;
        c.visitorLeftAt.reset();
        return;
    }
    c.unansweredSince.reset();
    if (message.speaker == Speaker::Agent && c.handoff) {
        if (!c.handoff->firstHumanAt)
            c.handoff->firstHumanAt = message.at;
        c.handoff->lastHumanAt = message.at;
    }
}

void backToQueue(Conversation &c, Instant at)
{
    c.owner = Owner::queue();
    c.snooze.reset();
    if (c.handoff) {
        c.handoff->waitingSince = at;
        c.handoff->ladderStep = 0;
        c.handoff->offer.reset();
        c.handoff->claimedAt.reset();
        c.handoff->queued = {};
    }
}

void noteDeclined(Handoff &handoff, const AgentId &agent)
{
    if (!handoff.declined.contains(agent))
        handoff.declined.append(agent);
}

/// Who gave it back is not the next to be asked.
void foldRelease(Conversation &c, const ConversationReleased &e, Instant at)
{
    backToQueue(c, at);
    if (c.handoff)
        noteDeclined(*c.handoff, e.agent);
}

void foldClaim(Conversation &c, const ConversationClaimed &e, Instant at)
{
    c.owner = Owner::of(e.agent);
    c.snooze.reset();
    if (c.handoff) {
        c.handoff->offer.reset();
        c.handoff->deferredUntil.reset();
        c.handoff->claimedAt = at;
    }
}

void foldTransfer(Conversation &c, const ConversationTransferred &e, Instant at)
{
    if (!e.agent.isEmpty()) {
        c.owner = Owner::of(e.agent);
        c.snooze.reset();
        if (c.handoff)
            c.handoff->claimedAt = at;
        return;
    }
    backToQueue(c, at);
    c.team = e.team;
    if (c.handoff) {
        c.handoff->team = e.team;
        c.handoff->target = e.target;
        c.handoff->declined.clear();
        c.handoff->skills.clear();
    }
}

void foldPage(Conversation &c, const Page &page)
{
    c.page.current = page;
    c.page.trail.append(page);
    if (c.page.trail.size() > maxTrail)
        c.page.trail.removeFirst();
    c.visitorLeftAt.reset();
}

void foldStart(Conversation &c, const Event &event, const ConversationStarted &e)
{
    c.id = event.conversation;
    c.visitor = e.visitor;
    c.ai = e.ai;
    c.page = e.page;
    c.lead = e.lead;
    c.fields = e.fields;
    c.owner = Owner::ai();
    c.startedAt = event.at;
}

void foldRequest(Conversation &c, const HandoffRequested &e, Instant at)
{
    Handoff handoff;
    handoff.no = e.no;
    handoff.reasons = e.reasons;
    handoff.category = e.category;
    handoff.urgency = e.urgency;
    handoff.target = e.target;
    handoff.intent = e.intent;
    handoff.wanted = e.team;
    handoff.ask = e.ask;
    handoff.requestedAt = at;
    handoff.waitingSince = at;
    c.handoffs = e.no;
    c.handoff = handoff;
    c.team = {};
    c.owner = Owner::queue();
}

void foldEnd(Conversation &c, const HandoffEnded &e, Instant at)
{
    if (c.handoff) {
        c.earlier.append(
            {c.handoff->no, e.outcome, c.handoff->category, c.owner.agent, at, oneLine(e.detail, detailLength)});
        if (c.earlier.size() > maxEarlier)
            c.earlier.removeFirst();
    }
    c.owner = e.owner;
    c.handoff.reset();
    c.lastOutcome = e.outcome;
    c.snooze.reset();
}

/// An open handoff ends by an event of its own.
void foldErased(Conversation &c, Instant at)
{
    c.visitor = {erasedVisitor(), {}, {}};
    c.briefing = {};
    c.lead = {};
    c.fields.clear();
    c.page = {};
    c.last.text.clear();
    for (EarlierHandoff &handoff : c.earlier)
        handoff.detail.clear();
    c.unansweredSince.reset();
    c.visitorLeftAt.reset();
    c.erasedAt = at;
    if (!c.handoff) {
        c.owner = Owner::nobody();
        c.snooze.reset();
    }
}

void foldBody(Conversation &c, const Event &event)
{
    const auto onHandoff = [&c](auto change) {
        if (c.handoff)
            change(*c.handoff);
    };
    std::visit(Match{
                   [&](const ConversationStarted &e) { foldStart(c, event, e); },
                   [&](const MessageAdded &e) { foldMessage(c, e.message); },
                   [&](const PageVisited &e) { foldPage(c, e.page); },
                   [&](const ProfileUpdated &e) {
                       c.visitor = e.visitor;
                       c.fields.insert(e.fields);
                   },
                   [&](const LeadUpdated &e) { c.lead = e.lead; },
                   [&](const BriefingUpdated &e) { c.briefing = e.briefing; },
                   [&](const HandoffRequested &e) { foldRequest(c, e, event.at); },
                   [&](const HandoffUpdated &e) {
                       onHandoff([&](Handoff &h) {
                           h.reasons = e.reasons;
                           h.urgency = e.urgency;
                       });
                   },
                   [&](const HandoffRouted &e) {
                       c.team = e.team;
                       onHandoff([&](Handoff &h) {
                           h.team = e.team;
                           h.target = e.target;
                           h.skills = e.skills;
                           h.queued = e.queued;
                       });
                   },
                   [&](const HandoffOffered &e) { onHandoff([&](Handoff &h) {
                                                      h.offer = Offer{e.agent, e.until};
                                                  }); },
                   [&](const HandoffDeclined &e) {
                       onHandoff([&](Handoff &h) {
                           h.offer.reset();
                           noteDeclined(h, e.agent);
                       });
                   },
                   [&](const HandoffDeferred &e) {
                       c.owner = Owner::ai();
                       onHandoff([&](Handoff &h) {
                           h.deferredUntil = e.until;
                           h.offer.reset();
                           h.overnight = e.overnight;
                       });
                   },
                   [&](const HandoffResumed &) {
                       backToQueue(c, event.at);
                       onHandoff([](Handoff &h) { h.deferredUntil.reset(); });
                   },
                   [&](const AlertStepped &e) { onHandoff([&](Handoff &h) { h.ladderStep = e.step + 1; }); },
                   [&](const ConversationClaimed &e) { foldClaim(c, e, event.at); },
                   [&](const ConversationTransferred &e) { foldTransfer(c, e, event.at); },
                   [&](const ConversationReleased &e) { foldRelease(c, e, event.at); },
                   [&](const HandoffEnded &e) { foldEnd(c, e, event.at); },
                   [&](const ConversationReopened &) {
                       c.owner = Owner::ai();
                       c.snooze.reset();
                   },
                   [&](const ConversationSnoozed &e) {
                       c.snooze = Snooze{e.until, e.by};
                   },
                   [&](const ConversationWoken &) { c.snooze.reset(); },
                   [&](const VisitorLeft &) { c.visitorLeftAt = event.at; },
                   [&](const ConversationRated &e) { c.rating = e.score; },
                   [&](const ConversationFlagged &e) { c.flags = e.flags; },
                   [&](const ConversationErased &) { foldErased(c, event.at); },
                   [](const auto &) {},
               },
               event.body);
}

void foldAgent(Agents &agents, const AgentSaved &e)
{
    Agent agent = e.agent;
    if (const auto known = agents.constFind(agent.id); known != agents.cend()) {
        agent.status = known->status;
        agent.alertRules = known->alertRules;
        agent.alerts = known->alerts;
        agent.hasMailAddress = known->hasMailAddress;
        agent.hasPushAddress = known->hasPushAddress;
        agent.language = known->language;
    }
    agents.insert(agent.id, agent);
}

/// What has events of its own. By hours a team opens and closes as the clock says, whatever a console saw of it.
void keepOwnSettings(Team &team, const Team &known)
{
    team.alertRules = known.alertRules;
    team.hours = known.hours;
    team.afterHours = known.afterHours;
    if (known.hours.isEmpty())
        return;
    team.open = known.open;
    team.opensAt = known.opensAt;
}

void foldWorkspace(Workspace &workspace, const WorkspaceSaved &e)
{
    Workspace next = e.workspace;
    next.alertRules = workspace.alertRules;
    next.handoffRules = workspace.handoffRules;
    // Parts of what rules are saved with are in here: whoever edits them is told.
    if (handoffSettings(next) != handoffSettings(workspace))
        ++next.handoffRules.revision;
    for (Team &team : next.teams) {
        if (const Team *known = workspace.team(team.id))
            keepOwnSettings(team, *known);
    }
    workspace = next;
}

void foldTeams(Workspace &workspace, const TeamsSaved &e)
{
    QMap<QString, Team> teams;
    for (Team team : e.teams) {
        if (const Team *known = workspace.team(team.id)) {
            team.alertRules = known->alertRules;
            team.ladder = known->ladder;
            team.open = known->open;
            team.opensAt = known->opensAt;
            // Nothing would open it any more.
            if (team.hours.isEmpty() && !known->hours.isEmpty()) {
                team.open = true;
                team.opensAt.reset();
            }
        }
        teams.insert(team.id.toString(), team);
    }
    workspace.teams = teams;
    workspace.defaultTeam = e.defaultTeam;
    ++workspace.revision;
}

void foldAlertRules(Workspace &workspace, Agents &agents, const AlertRulesSaved &e)
{
    if (!e.agent.isEmpty()) {
        if (const auto known = agents.find(e.agent); known != agents.end())
            known->alertRules = e.rules;
    } else if (!e.team.isEmpty()) {
        if (const auto known = workspace.teams.find(e.team.toString()); known != workspace.teams.end())
            known->alertRules = e.rules;
    } else {
        workspace.alertRules = e.rules;
    }
}

} // namespace

void apply(Conversation &conversation, const Event &event)
{
    foldBody(conversation, event);
    conversation.version = event.version;
    conversation.fence = event.fence;
    QCryptographicHash chain(QCryptographicHash::Sha256);
    chain.addData(conversation.chain);
    chain.addData(event.hash);
    conversation.chain = chain.result();
}

void apply(Workspace &workspace, Agents &agents, const Event &event)
{
    std::visit(Match{
                   [&](const AgentSaved &e) { foldAgent(agents, e); },
                   [&](const AgentStatusSet &e) {
                       if (const auto known = agents.find(e.agent); known != agents.end())
                           known->status = e.status;
                   },
                   [&](const WorkspaceSaved &e) { foldWorkspace(workspace, e); },
                   [&](const AgentAlertsSet &e) {
                       if (const auto known = agents.find(e.agent); known != agents.end())
                           known->alerts = e.alerts;
                   },
                   [&](const AlertRulesSaved &e) { foldAlertRules(workspace, agents, e); },
                   [&](const HandoffRulesSaved &e) {
                       setHandoffSettings(workspace, e.settings);
                       workspace.handoffDisabledBy = e.disabledBy;
                       ++workspace.revision;
                   },
                   [&](const TeamsSaved &e) { foldTeams(workspace, e); },
                   [&](const TeamOpeningNoted &e) {
                       if (const auto known = workspace.teams.find(e.team.toString()); known != workspace.teams.end()) {
                           known->open = e.open;
                           known->opensAt = e.opensAt;
                       }
                   },
                   [&](const AgentLanguageSet &e) {
                       if (const auto known = agents.find(e.agent); known != agents.end())
                           known->language = e.language;
                   },
                   [&](const AgentAddressesNoted &e) {
                       if (const auto known = agents.find(e.agent); known != agents.end()) {
                           known->hasMailAddress = e.mail;
                           known->hasPushAddress = e.push;
                       }
                   },
                   [](const auto &) {},
               },
               event.body);
}

bool keepPlaceOnLadder(Conversation &conversation, const Workspace &before, const Workspace &after)
{
    if (!conversation.handoff || conversation.handoff->ladderStep == 0)
        return false;
    const int taken =
        takenOf(conversation.handoff->ladderStep, ladderOf(conversation, before), ladderOf(conversation, after));
    if (taken == conversation.handoff->ladderStep)
        return false;
    conversation.handoff->ladderStep = taken;
    return true;
}

} // namespace Baton
