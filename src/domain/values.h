// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"
#include "domain/instant.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace Baton {

enum class Role { Visitor, Ai, Bot, Agent, TeamLead, Admin, System };
enum class Status { Available, Busy, Away, Offline };
enum class Category { Sales, Support, Billing, Technical, General, Other };
enum class Urgency { Normal, Urgent };
enum class Outcome { Returned, Resolved, Cancelled, Refused, Missed, Dropped };
enum class MissedWhy { Left, Timeout, Closed };
enum class Phase { None, Requested, Waiting, Claimed, Active };
/// What of the site the visitor opened the chat by, as the page says it; shown to the team and otherwise not believed.
enum class Origin { Self, Popup, Button };

/// Who may write to the visitor now: exactly one.
struct Owner
{
    enum class Kind { Ai, Queue, Agent, Nobody };

    Kind kind = Kind::Ai;
    AgentId agent; ///< set for Kind::Agent only

    static Owner ai() { return {}; }
    static Owner queue() { return {Kind::Queue, {}}; }
    static Owner nobody() { return {Kind::Nobody, {}}; }
    static Owner of(AgentId id) { return {Kind::Agent, std::move(id)}; }

    bool isAgent() const { return kind == Kind::Agent; }
    bool is(const AgentId &id) const { return kind == Kind::Agent && agent == id; }
    friend bool operator==(const Owner &, const Owner &) = default;
};

/// Why a human is needed. The code is one of ReasonCodes or one this version does not know, kept as it came.
struct Reason
{
    QString code;
    int confidence = 100; ///< per cent
    qint64 turn = 0; ///< number of the message that caused it, 0 if none did

    friend bool operator==(const Reason &, const Reason &) = default;
};

/// One page the visitor looked at.
struct Page
{
    QString url;
    QString title;
    QString referrer;
    QString campaign;
    Instant at;

    friend bool operator==(const Page &, const Page &) = default;
};

/// The page the visitor is on and the trail that led there, newest last, at most 20.
struct PageContext
{
    Page current;
    QList<Page> trail;
    Origin origin = Origin::Self; ///< of the conversation; it stays as it began

    friend bool operator==(const PageContext &, const PageContext &) = default;
};

struct LeadFactor
{
    QString name;
    int points = 0;

    friend bool operator==(const LeadFactor &, const LeadFactor &) = default;
};

/// A possible customer's score, 0 to 100, with the factors that explain it; no score is unknown.
struct Lead
{
    std::optional<int> score;
    QList<LeadFactor> factors;

    friend bool operator==(const Lead &, const Lead &) = default;
};

/// A value learnt about the visitor, with where it came from.
struct Field
{
    QString value;
    QString source; ///< `ai`, `form`, `page`, `agent`, `bot` or `verified`
    qint64 turn = 0; ///< message it was taken from, 0 if none
    int confidence = 100; ///< per cent

    friend bool operator==(const Field &, const Field &) = default;
};
using Fields = QMap<QString, Field>;

/// A line of the briefing and the numbers of the messages it was taken from.
struct BriefingLine
{
    QString text;
    QList<qint64> turns;

    friend bool operator==(const BriefingLine &, const BriefingLine &) = default;
};

/// What the agent reads first. Empty lines are shown as "not provided".
struct Briefing
{
    BriefingLine asked;
    BriefingLine answered;
    BriefingLine page;
    BriefingLine wants;
    QList<BriefingLine> questions; ///< what the AI asked the visitor, newest last, at most 8
    QString source; ///< `extract`, `model`, or `fallback`: an extract where a model was asked
    Instant at;
    qint64 upTo = 0; ///< number of the last message it covers
    int friction = 0; ///< how often the visitor rephrased or rejected

    friend bool operator==(const Briefing &, const Briefing &) = default;
};

struct VisitorProfile
{
    VisitorId id;
    QString name; ///< what the visitor says; never verified
    QString language; ///< BCP 47, empty when unknown
    QString zone = {}; ///< IANA, as the page tells it; empty when unknown

    friend bool operator==(const VisitorProfile &, const VisitorProfile &) = default;
};

/// An agent was asked to take a handoff; it lapses at `until`.
struct Offer
{
    AgentId agent;
    Instant until;

    friend bool operator==(const Offer &, const Offer &) = default;
};

/// How things stood in the team's queue when a handoff came into it, and what the visitor was told.
struct QueuedAt
{
    int place = 0; ///< from 1; 0 where it is not known
    int people = 0; ///< of the team who were reachable
    int room = 0; ///< conversations more that they could take
    Millis told{0}; ///< how long it usually takes; 0 for nothing

    friend bool operator==(const QueuedAt &, const QueuedAt &) = default;
};

/// One request for a human on a conversation; identified by (conversation, no).
struct Handoff
{
    int no = 0; ///< 1, 2, 3 in its conversation
    QList<Reason> reasons;
    Category category = Category::General;
    Urgency urgency = Urgency::Normal;
    TeamId team; ///< empty until routed
    Instant requestedAt;
    Instant waitingSince; ///< request, or the last release back into the queue
    Millis target{0}; ///< promised time to the first human reply
    int ladderStep = 0; ///< steps of the alert ladder done since waitingSince
    std::optional<Instant> deferredUntil;
    std::optional<Offer> offer;
    QList<AgentId> declined; ///< who said no to an offer, let it lapse, or gave the conversation back
    std::optional<Instant> claimedAt;
    std::optional<Instant> firstHumanAt;
    std::optional<Instant> lastHumanAt;
    QString intent = {}; ///< what it is about in its category, such as `sales/demo`; kept as it came
    TeamId wanted = {}; ///< the team a rule wants; routing goes by it where there is such a team
    QStringList skills = {}; ///< what the page it came from wants of who gets it, beside what the team wants
    QueuedAt queued = {}; ///< at the request; unknown once it waits again
    bool overnight = false; ///< it was deferred last as its team was closed, and not as a person wanted it
    QStringList ask = {}; ///< fields that the visitor's page asks for meanwhile, as set at the request

    friend bool operator==(const Handoff &, const Handoff &) = default;
};

/// A handoff that ended, as the next agent wants to know it.
struct EarlierHandoff
{
    int no = 0;
    Outcome outcome = Outcome::Returned;
    Category category = Category::General;
    AgentId agent; ///< who owned the conversation when it ended, empty where nobody did
    Instant endedAt;
    QString detail; ///< outcome in the agent's words, or reason of a refusal; one line

    friend bool operator==(const EarlierHandoff &, const EarlierHandoff &) = default;
};

struct Snooze
{
    Instant until;
    AgentId by;

    friend bool operator==(const Snooze &, const Snooze &) = default;
};

/// The last thing the visitor said, for a row of the queue.
struct LastLine
{
    qint64 n = 0;
    QString text; ///< one line, at most 160 code units
    Instant at;

    friend bool operator==(const LastLine &, const LastLine &) = default;
};

} // namespace Baton
