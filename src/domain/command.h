// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/event.h"

namespace Baton {

// Visitor.
struct StartConversation
{
    VisitorProfile visitor;
    PageContext page;
    Lead lead;
    Fields fields;
    QString ai; ///< empty for `builtin`
    friend bool operator==(const StartConversation &, const StartConversation &) = default;
};
struct VisitorMessage
{
    QString text; ///< may be empty where there are attachments
    QList<Attachment> attachments = {};
    friend bool operator==(const VisitorMessage &, const VisitorMessage &) = default;
};
struct AskHuman
{
    Category category = Category::General;
    friend bool operator==(const AskHuman &, const AskHuman &) = default;
};
struct CancelHandoff
{
    friend bool operator==(const CancelHandoff &, const CancelHandoff &) = default;
};
struct SubmitForm
{
    QString name;
    QMap<QString, QString> values;
    bool bySite = false; ///< the site or its bot tells it; there was no form that the visitor filled in
    friend bool operator==(const SubmitForm &, const SubmitForm &) = default;
};
struct VisitPage
{
    Page page;
    QString zone = {}; ///< IANA, of the visitor's clock; empty where it is as it was
    friend bool operator==(const VisitPage &, const VisitPage &) = default;
};
struct LeavePage
{
    friend bool operator==(const LeavePage &, const LeavePage &) = default;
};
struct Rate
{
    int score = 0;
    QString comment;
    friend bool operator==(const Rate &, const Rate &) = default;
};

/// By the visitor's page, or by the server for the site that signed it.
struct ReachGoal
{
    QString goal;
    QString value; ///< may be empty
    friend bool operator==(const ReachGoal &, const ReachGoal &) = default;
};

// AI, bot and rules. Each carries the fence it was computed under.
struct Answer
{
    QString text;
    int confidence = 100;
    QString source;
    friend bool operator==(const Answer &, const Answer &) = default;
};
struct RequestHandoff
{
    QList<Reason> reasons;
    Category category = Category::General;
    Urgency urgency = Urgency::Normal;
    QString intent = {};
    TeamId team = {};
    friend bool operator==(const RequestHandoff &, const RequestHandoff &) = default;
};
struct Describe ///< what is known about visitor and talk; only the parts given change
{
    std::optional<Briefing> briefing;
    std::optional<Lead> lead;
    Fields fields;
    QList<Reason> flags = {}; ///< reasons that fired and do not act
    friend bool operator==(const Describe &, const Describe &) = default;
};

// Agent, team lead, admin.
struct Claim
{
    friend bool operator==(const Claim &, const Claim &) = default;
};
struct Assign
{
    AgentId agent;
    friend bool operator==(const Assign &, const Assign &) = default;
};
struct MakeOffer
{
    AgentId agent;
    friend bool operator==(const MakeOffer &, const MakeOffer &) = default;
};
struct Decline
{
    friend bool operator==(const Decline &, const Decline &) = default;
};
struct TakeOver
{
    friend bool operator==(const TakeOver &, const TakeOver &) = default;
};
struct Release
{
    friend bool operator==(const Release &, const Release &) = default;
};
struct Transfer
{
    AgentId agent; ///< one of the two
    TeamId team;
    QString note;
    friend bool operator==(const Transfer &, const Transfer &) = default;
};
struct ReturnToAi
{
    QString note; ///< to the AI and the team
    QString outcome;
    friend bool operator==(const ReturnToAi &, const ReturnToAi &) = default;
};
struct Resolve
{
    QString outcome;
    friend bool operator==(const Resolve &, const Resolve &) = default;
};
struct SetSnooze
{
    Instant until; ///< 0 wakes it
    friend bool operator==(const SetSnooze &, const SetSnooze &) = default;
};
struct Defer
{
    Instant until;
    friend bool operator==(const Defer &, const Defer &) = default;
};
struct Send
{
    QString text; ///< may be empty where there are attachments
    QList<Attachment> attachments = {};
    friend bool operator==(const Send &, const Send &) = default;
};
struct AddNote
{
    QString text; ///< may be empty where there are attachments
    QList<Attachment> attachments = {};
    friend bool operator==(const AddNote &, const AddNote &) = default;
};
/// A message of a team lead or an admin that only the owner sees; see Whispered.
struct Whisper
{
    QString text;
    friend bool operator==(const Whisper &, const Whisper &) = default;
};
struct Reveal ///< a masked contact field is looked at by an agent who is not the owner
{
    QString field; ///< key in the head's fields
    friend bool operator==(const Reveal &, const Reveal &) = default;
};

// System: processes and timers.
struct Route
{
    TeamId team;
    QueuedAt queued = {}; ///< as the process saw it
    friend bool operator==(const Route &, const Route &) = default;
};
enum class TickKind { Ladder, OfferLapsed, SnoozeOver, Opening };
struct Tick ///< a timer came due; void when the fence has moved
{
    TickKind kind = TickKind::Ladder;
    int step = 0; ///< of the ladder
    QList<AgentId> reached; ///< agents the step alerts, as the process saw them
    Millis hidden{0}; ///< time that has passed and the wall clock does not show, as it was put back
    friend bool operator==(const Tick &, const Tick &) = default;
};
struct LeaseExpired
{
    AgentId agent;
    friend bool operator==(const LeaseExpired &, const LeaseExpired &) = default;
};
struct RefuseHandoff
{
    QString reason;
    friend bool operator==(const RefuseHandoff &, const RefuseHandoff &) = default;
};

// Agents and workspace.
struct SaveAgent
{
    Agent agent;
    /// As the sender saw them: only what differs from it is changed, and Conflict where somebody else changed that
    /// meanwhile, otherwise. Where none is named the agent is taken whole.
    std::optional<Agent> base = std::nullopt;
    friend bool operator==(const SaveAgent &, const SaveAgent &) = default;
};
struct SetStatus
{
    AgentId agent; ///< empty for oneself
    Status status = Status::Available;
    friend bool operator==(const SetStatus &, const SetStatus &) = default;
};
struct SaveWorkspace
{
    Workspace workspace;
    std::optional<qint64> revision = std::nullopt; ///< the one the sender saw; where none is named the last one wins
    friend bool operator==(const SaveWorkspace &, const SaveWorkspace &) = default;
};
/// One's own alerts and quiet hours, whole; nobody sets those of another.
struct SetAlerts
{
    AgentAlerts alerts; ///< `revision` is the one the sender saw
    friend bool operator==(const SetAlerts &, const SetAlerts &) = default;
};
struct SaveAlertRules
{
    TeamId team; ///< at most one of the two; neither for the workspace
    AgentId agent;
    AlertRules rules; ///< whole; `revision` is the one the sender saw
    friend bool operator==(const SaveAlertRules &, const SaveAlertRules &) = default;
};
/// When the AI hands over, whole.
struct SaveHandoffRules
{
    HandoffSettings settings; ///< its rules' `revision` is the one the sender saw
    friend bool operator==(const SaveHandoffRules &, const SaveHandoffRules &) = default;
};
/// What becomes of messages beyond the consoles that were given up. Those of them that are not there are passed over.
struct HandleLetters
{
    QStringList ids;
    bool again = false; ///< tried again; otherwise they are discarded
    friend bool operator==(const HandleLetters &, const HandleLetters &) = default;
};

/// Whether the server's settings have an address for somebody.
struct NoteAddresses
{
    AgentId agent;
    bool mail = false;
    bool push = false;
    friend bool operator==(const NoteAddresses &, const NoteAddresses &) = default;
};

/// The language of one's console: what is sent beyond it is written in that.
struct SetLanguage
{
    QString language; ///< BCP 47
    friend bool operator==(const SetLanguage &, const SetLanguage &) = default;
};

/// Has the AI know an answer: a new one, or another wording of one there is.
struct TeachAnswer
{
    KnownAnswer answer;
    friend bool operator==(const TeachAnswer &, const TeachAnswer &) = default;
};
struct ForgetAnswer
{
    QString id;
    friend bool operator==(const ForgetAnswer &, const ForgetAnswer &) = default;
};
/// Drops groups of questions; those of them that are not there are passed over.
struct DismissQuestions
{
    QStringList ids;
    friend bool operator==(const DismissQuestions &, const DismissQuestions &) = default;
};

/// Whether a team is open by its hours, as the server's clock has it.
struct NoteOpening
{
    TeamId team;
    bool open = true;
    std::optional<Instant> opensAt; ///< while closed
    friend bool operator==(const NoteOpening &, const NoteOpening &) = default;
};
/// Teams with their hours, whole; their alert rules and ladders are not looked at.
struct SaveTeams
{
    QList<Team> teams; ///< all there are and those that are new; none is dropped
    TeamId defaultTeam;
    qint64 revision = 0; ///< of the workspace the sender saw
    friend bool operator==(const SaveTeams &, const SaveTeams &) = default;
};
/// Erases what the visitor of a conversation said there, and who it was. Named twice, by conversation and visitor,
/// since it cannot be taken back.
struct EraseVisitor
{
    VisitorId visitor;
    friend bool operator==(const EraseVisitor &, const EraseVisitor &) = default;
};

using CommandBody =
    std::variant<StartConversation, VisitorMessage, AskHuman, CancelHandoff, SubmitForm, VisitPage, LeavePage, Rate,
                 Answer, RequestHandoff, Describe, Claim, Assign, MakeOffer, Decline, TakeOver, Release, Transfer,
                 ReturnToAi, Resolve, SetSnooze, Defer, Send, AddNote, Reveal, Route, Tick, LeaseExpired, RefuseHandoff,
                 SaveAgent, SetStatus, SaveWorkspace, SetAlerts, SaveAlertRules, HandleLetters, NoteAddresses,
                 SetLanguage, SaveHandoffRules, TeachAnswer, ForgetAnswer, DismissQuestions, ReachGoal, NoteOpening,
                 SaveTeams, EraseVisitor, Whisper>;

/// A wish to change something. The same id twice has one effect and one answer.
struct Command
{
    CommandId id;
    ConversationId conversation; ///< empty for an agent or the workspace
    std::optional<qint64> fence; ///< the sender's; every write and every verb of ownership carries it
    CommandBody body;

    friend bool operator==(const Command &, const Command &) = default;
};

} // namespace Baton
