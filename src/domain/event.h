// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/actor.h"
#include "domain/agent.h"
#include "domain/knownanswer.h"
#include "domain/message.h"
#include "domain/workspace.h"

#include <variant>

namespace Baton {

// What happened to a conversation. Each is a fact: apply() never refuses one.

struct ConversationStarted
{
    VisitorProfile visitor;
    QString ai;
    PageContext page;
    Lead lead;
    Fields fields;
    friend bool operator==(const ConversationStarted &, const ConversationStarted &) = default;
};
struct MessageAdded
{
    Message message; ///< n is the next of the conversation; at, cid and fence are the event's
    friend bool operator==(const MessageAdded &, const MessageAdded &) = default;
};
struct PageVisited
{
    Page page;
    friend bool operator==(const PageVisited &, const PageVisited &) = default;
};
struct ProfileUpdated
{
    VisitorProfile visitor;
    Fields fields; ///< added or changed; a known one is never dropped
    friend bool operator==(const ProfileUpdated &, const ProfileUpdated &) = default;
};
struct LeadUpdated
{
    Lead lead;
    friend bool operator==(const LeadUpdated &, const LeadUpdated &) = default;
};
struct BriefingUpdated
{
    Briefing briefing;
    friend bool operator==(const BriefingUpdated &, const BriefingUpdated &) = default;
};
struct HandoffRequested
{
    int no = 0;
    QList<Reason> reasons;
    Category category = Category::General;
    Urgency urgency = Urgency::Normal;
    Millis target{0};
    QString intent = {};
    TeamId team = {}; ///< a rule wants it to go there
    QStringList ask = {}; ///< as Handoff has it
    friend bool operator==(const HandoffRequested &, const HandoffRequested &) = default;
};
/// A further reason came up while the handoff is open.
struct HandoffUpdated
{
    QList<Reason> reasons; ///< all of them
    Urgency urgency = Urgency::Normal;
    friend bool operator==(const HandoffUpdated &, const HandoffUpdated &) = default;
};
struct HandoffRouted
{
    TeamId team;
    Millis target{0};
    QStringList skills = {}; ///< wanted by the page, as the team was set then
    QueuedAt queued = {};
    friend bool operator==(const HandoffRouted &, const HandoffRouted &) = default;
};
struct HandoffOffered
{
    AgentId agent;
    Instant until;
    friend bool operator==(const HandoffOffered &, const HandoffOffered &) = default;
};
struct HandoffDeclined
{
    AgentId agent;
    bool lapsed = false; ///< the time ran out
    friend bool operator==(const HandoffDeclined &, const HandoffDeclined &) = default;
};
struct HandoffDeferred
{
    Instant until;
    bool overnight = false; ///< as the team is closed, not as a person wants it
    friend bool operator==(const HandoffDeferred &, const HandoffDeferred &) = default;
};
/// A deferred handoff goes back into the queue.
struct HandoffResumed
{
    friend bool operator==(const HandoffResumed &, const HandoffResumed &) = default;
};
/// The alert ladder took its next step; who is reached is what the decision saw.
struct AlertStepped
{
    int step = 0; ///< index of the step done, from 0
    LadderTarget target = LadderTarget::Available;
    QList<AgentId> agents;
    friend bool operator==(const AlertStepped &, const AlertStepped &) = default;
};
struct ConversationClaimed
{
    AgentId agent;
    Mark how = Mark::Claimed; ///< Claimed, Assigned or TakenOver
    Millis lease{0};
    friend bool operator==(const ConversationClaimed &, const ConversationClaimed &) = default;
};
struct ConversationTransferred
{
    AgentId agent; ///< one of the two is set
    TeamId team;
    Millis target{0};
    friend bool operator==(const ConversationTransferred &, const ConversationTransferred &) = default;
};
struct ConversationReleased
{
    AgentId agent;
    bool leaseLost = false;
    friend bool operator==(const ConversationReleased &, const ConversationReleased &) = default;
};
/// The open handoff ends; the owner becomes `ai` or `nobody`.
struct HandoffEnded
{
    Outcome outcome = Outcome::Returned;
    Owner owner; ///< who has the conversation now: `ai` or `nobody`
    std::optional<MissedWhy> why;
    QString detail; ///< outcome in the agent's words, or reason of a refusal
    friend bool operator==(const HandoffEnded &, const HandoffEnded &) = default;
};
/// A closed conversation goes to the AI again, because the visitor wrote.
struct ConversationReopened
{
    friend bool operator==(const ConversationReopened &, const ConversationReopened &) = default;
};
struct ConversationSnoozed
{
    Instant until;
    AgentId by;
    friend bool operator==(const ConversationSnoozed &, const ConversationSnoozed &) = default;
};
struct ConversationWoken
{
    friend bool operator==(const ConversationWoken &, const ConversationWoken &) = default;
};
struct VisitorLeft
{
    friend bool operator==(const VisitorLeft &, const VisitorLeft &) = default;
};
struct ConversationRated
{
    int score = 0; ///< 1 to 5
    QString comment;
    friend bool operator==(const ConversationRated &, const ConversationRated &) = default;
};
/// Somebody who does not own the conversation looked at a contact that is masked for them. Changes nothing.
struct ContactRevealed
{
    QString field;
    friend bool operator==(const ContactRevealed &, const ContactRevealed &) = default;
};

/// The visitor reached something that the site counts, such as a purchase. Changes nothing of the head; the figures
/// count a goal once for a visitor.
struct GoalReached
{
    QString goal;
    QString value; ///< in the site's words, such as `129.00 EUR`; may be empty
    friend bool operator==(const GoalReached &, const GoalReached &) = default;
};

// What happened to an agent or to the workspace.

struct AgentSaved
{
    Agent agent; ///< whole but for what has events of its own, which is kept of a known agent
    friend bool operator==(const AgentSaved &, const AgentSaved &) = default;
};
struct AgentStatusSet
{
    AgentId agent;
    Status status = Status::Offline;
    friend bool operator==(const AgentStatusSet &, const AgentStatusSet &) = default;
};
struct WorkspaceSaved
{
    Workspace workspace; ///< whole but for the alert rules: those of workspace and known teams are kept
    friend bool operator==(const WorkspaceSaved &, const WorkspaceSaved &) = default;
};
/// An agent set their own alerts and quiet hours.
struct AgentAlertsSet
{
    AgentId agent;
    AgentAlerts alerts; ///< whole
    friend bool operator==(const AgentAlertsSet &, const AgentAlertsSet &) = default;
};
/// An admin set the alerts of the workspace, of one team or of one agent.
struct AlertRulesSaved
{
    TeamId team; ///< at most one of the two is set
    AgentId agent;
    AlertRules rules; ///< whole
    friend bool operator==(const AlertRulesSaved &, const AlertRulesSaved &) = default;
};
/// An admin had messages beyond the consoles that were given up tried again, or discarded them. Changes nothing of
/// agents and workspace.
struct LettersHandled
{
    QStringList ids;
    bool again = false;
    friend bool operator==(const LettersHandled &, const LettersHandled &) = default;
};

/// The server's settings have an address for somebody, or have none.
struct AgentAddressesNoted
{
    AgentId agent;
    bool mail = false;
    bool push = false;
    friend bool operator==(const AgentAddressesNoted &, const AgentAddressesNoted &) = default;
};

struct AgentLanguageSet
{
    AgentId agent;
    QString language;
    friend bool operator==(const AgentLanguageSet &, const AgentLanguageSet &) = default;
};

/// What fired in the talk without handing it over, as a whole.
struct ConversationFlagged
{
    QList<Reason> flags;
    friend bool operator==(const ConversationFlagged &, const ConversationFlagged &) = default;
};
/// An admin set when the AI hands over.
struct HandoffRulesSaved
{
    HandoffSettings settings; ///< whole
    QString disabledBy; ///< who switched handoffs off; empty while they are on
    friend bool operator==(const HandoffRulesSaved &, const HandoffRulesSaved &) = default;
};

/// An admin answered what the AI could not, or put such an answer right. Part of what the AI knows from its next turn.
struct AnswerTaught
{
    KnownAnswer answer; ///< whole; by whom and when is the event's
    friend bool operator==(const AnswerTaught &, const AnswerTaught &) = default;
};
struct AnswerForgotten
{
    QString id;
    friend bool operator==(const AnswerForgotten &, const AnswerForgotten &) = default;
};
/// An admin dropped questions that are none. Changes nothing of agents and workspace.
struct QuestionsDismissed
{
    QStringList ids; ///< of the groups
    friend bool operator==(const QuestionsDismissed &, const QuestionsDismissed &) = default;
};

/// A team opened or closed by its hours, or opens at another time than it was to.
struct TeamOpeningNoted
{
    TeamId team;
    bool open = true;
    std::optional<Instant> opensAt; ///< while closed
    friend bool operator==(const TeamOpeningNoted &, const TeamOpeningNoted &) = default;
};
/// An admin saved the teams and their hours.
struct TeamsSaved
{
    QList<Team> teams; ///< all there are, whole but for alert rules, ladders and whether they are open: those are kept
    TeamId defaultTeam;
    friend bool operator==(const TeamsSaved &, const TeamsSaved &) = default;
};
/// Everything that was said in it, and who the visitor was, is gone: from the head at once, from the log and from what
/// lies beside it soon after. By whom and when is the event's. Nothing further happens to the conversation.
struct ConversationErased
{
    friend bool operator==(const ConversationErased &, const ConversationErased &) = default;
};

using EventBody =
    std::variant<ConversationStarted, MessageAdded, PageVisited, ProfileUpdated, LeadUpdated, BriefingUpdated,
                 HandoffRequested, HandoffUpdated, HandoffRouted, HandoffOffered, HandoffDeclined, HandoffDeferred,
                 HandoffResumed, AlertStepped, ConversationClaimed, ConversationTransferred, ConversationReleased,
                 HandoffEnded, ConversationReopened, ConversationSnoozed, ConversationWoken, VisitorLeft,
                 ConversationRated, ContactRevealed, AgentSaved, AgentStatusSet, WorkspaceSaved, AgentAlertsSet,
                 AlertRulesSaved, LettersHandled, AgentAddressesNoted, AgentLanguageSet, ConversationFlagged,
                 HandoffRulesSaved, AnswerTaught, AnswerForgotten, QuestionsDismissed, GoalReached, TeamOpeningNoted,
                 TeamsSaved, ConversationErased>;

/// One record of the log.
struct Event
{
    qint64 seq = 0; ///< gap-free in the log, from 1; given by the engine
    ConversationId conversation; ///< empty for an event of an agent or of the workspace
    qint64 version = 0; ///< of the conversation after the event
    qint64 fence = 0; ///< of the conversation after the event
    Instant at;
    Actor by;
    CommandId cid; ///< command that caused it
    QByteArray hash; ///< salted SHA-256 of the record, given by the engine
    EventBody body;

    friend bool operator==(const Event &, const Event &) = default;
};

} // namespace Baton
