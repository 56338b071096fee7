// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/alertcount.h"
#include "domain/alertstory.h"
#include "domain/availability.h"
#include "domain/command.h"
#include "domain/conversation.h"
#include "domain/deadletter.h"
#include "domain/metrics.h"
#include "domain/questiongroup.h"
#include "domain/rehearsedturn.h"
#include "domain/result.h"
#include "domain/savedrules.h"
#include "domain/whisper.h"

#include <variant>

namespace Baton::Protocol {

constexpr int version = 1;

/// Limits of one connection; settings of the server, told in `welcome`, small in tests.
struct Limits
{
    int frameBytes = 64 * 1024;
    int textCodePoints = 8000;
    int jsonDepth = 16;
    int snapshotPartBytes = 48 * 1024;
    int queueBytes = 1024 * 1024; ///< output waiting for one connection
    int pageSize = 200; ///< messages or heads in a page

    friend bool operator==(const Limits &, const Limits &) = default;
};

struct ClientInfo
{
    QString name;
    QString ver;
    QString os;
    DeviceId device;
    friend bool operator==(const ClientInfo &, const ClientInfo &) = default;
};

/// Where a console stands in the log.
struct Position
{
    LogId log;
    qint64 seq = 0;
    friend bool operator==(const Position &, const Position &) = default;
};

// ---- Agent to server ----

/// Signs in with a password; answered by SignedIn or Bye. Allowed before Hello only.
struct SignIn
{
    QString login;
    QString password;
    QString newPassword; ///< needed where the password is a one-time one
    ClientInfo client;
    friend bool operator==(const SignIn &, const SignIn &) = default;
};
struct Hello
{
    QList<int> proto; ///< lowest and highest version the client speaks
    ClientInfo client;
    QString token;
    std::optional<Position> want; ///< resume from here
    friend bool operator==(const Hello &, const Hello &) = default;
};
struct CommandFrame ///< `cmd`
{
    Command command;
    friend bool operator==(const CommandFrame &, const CommandFrame &) = default;
};
enum class FetchWhat {
    Thread,
    Head,
    AiHeld,
    Closed,
    Search, ///< messages with the words of `query` in every conversation the agent may serve
    Suggest, ///< what the AI would answer in `c`
    Alerts, ///< the steps of the ladder of `c` as the asking agent met them
    Rules, ///< what admins saved of alert rules and ladders, newest first
    Letters, ///< messages beyond the consoles that were given up, newest first; refused as disabled where none are sent
    Rehearse, ///< what rules make of each turn of `c`; for admins
    Questions, ///< groups of what the AI could not answer, unanswered ones first, of these the most frequent; refused
               ///< as disabled where no AI answers
    Answers, ///< what admins had the AI know, newest first
    Metrics, ///< figures from the `before`th on; for admins, and for team leads those of their teams
};
constexpr int maxQueryCodePoints = 200;
struct Fetch ///< asks for a page; `id` comes back with it
{
    QString id;
    FetchWhat what = FetchWhat::Thread;
    ConversationId c;
    qint64 before = 0; ///< thread: messages with n below it, 0 for the newest; lists: offset; search, rules, letters,
                       ///< questions and answers: as `next` said, 0 for the first
    int limit = 0;
    QString query = {}; ///< of a search
    std::optional<HandoffSettings> rules = {}; ///< to rehearse with, beside those of the workspace
    std::optional<MetricsQuery> metrics = {}; ///< of metrics; all there is where none is given
    friend bool operator==(const Fetch &, const Fetch &) = default;
};
struct Watch ///< keeps a conversation in the view though it belongs to AI or nobody
{
    ConversationId c;
    bool on = true;
    friend bool operator==(const Watch &, const Watch &) = default;
};
enum class EphemeralKind {
    Typing,
    Viewing,
    Gone,
    Seen, ///< the visitor has seen the messages up to `n`
    Draft, ///< the same agent writes here on another device, or no more where `n` is 0; told to their devices only
    Acknowledged, ///< the same agent noticed the alert of handoff `n` on another device; told to their devices only
    Trial, ///< the agent tries whether alerts reach them, for the `n`th time; told to all of their devices, this one
           ///< too
    Letters, ///< `n` messages beyond the consoles are given up, and they are not those of before; told to admins only
    Questions, ///< `n` groups of questions wait for an answer, or they are not as they were; told to admins only
    Model, ///< `n`: the ModelTrouble of the model there is, 0 while it is used; told to admins only
    Erased, ///< what was said in the conversation is gone: whoever keeps anything of it drops it; told to all
    Other, ///< of a later version: never said, and read over by whoever hears it
};
struct Ephemeral ///< `eph`, both ways; never stored
{
    ConversationId c;
    QString who; ///< agent id, or the visitor's; empty from a client
    EphemeralKind kind = EphemeralKind::Typing;
    int ttl = 6000; ///< ms
    qint64 n = 0;
    friend bool operator==(const Ephemeral &, const Ephemeral &) = default;
};
struct Pong
{
    qint64 n = 0;
    qint64 pos = 0;
    friend bool operator==(const Pong &, const Pong &) = default;
};
struct Audit ///< asks for the digest of the view
{
    friend bool operator==(const Audit &, const Audit &) = default;
};
struct SignOut ///< the token of this connection is worth nothing any more, here and on any other
{
    friend bool operator==(const SignOut &, const SignOut &) = default;
};
enum class ReceiptState { Attempted, Handed, Displayed, Acknowledged, Unknown, Withheld };
struct AlertReceipt ///< what became of an alert on this device; a side record
{
    ConversationId c;
    int no = 0; ///< of the handoff
    int step = 0;
    QString channel; ///< toast, sound, badge, banner
    ReceiptState state = ReceiptState::Attempted;
    friend bool operator==(const AlertReceipt &, const AlertReceipt &) = default;
};

// ---- Server to agent ----

struct SignedIn
{
    QString token;
    AgentId agent;
    friend bool operator==(const SignedIn &, const SignedIn &) = default;
};
struct Me
{
    AgentId agent;
    QString name;
    Role role = Role::Agent;
    QList<TeamId> teams;
    friend bool operator==(const Me &, const Me &) = default;
};
enum class WelcomeMode { Resume, Snapshot };
enum class SnapshotReason { None, First, OtherLog, TooOld, TooMany, Ahead, Teams };
struct Welcome
{
    int proto = version;
    LogId log;
    qint64 seq = 0; ///< top of the log
    WelcomeMode mode = WelcomeMode::Snapshot;
    SnapshotReason reason = SnapshotReason::None;
    Instant serverTime;
    int pingMs = 20'000;
    int deadMs = 50'000;
    Limits limits;
    Me me;
    friend bool operator==(const Welcome &, const Welcome &) = default;
};
struct SnapBegin ///< `snap.begin`
{
    LogId log;
    qint64 seq = 0;
    Workspace workspace;
    friend bool operator==(const SnapBegin &, const SnapBegin &) = default;
};
struct SnapPart ///< `snap.part`
{
    QList<Conversation> heads;
    QList<Agent> agents;
    friend bool operator==(const SnapPart &, const SnapPart &) = default;
};
struct SnapEnd ///< `snap.end`
{
    int count = 0; ///< heads
    QByteArray digest;
    friend bool operator==(const SnapEnd &, const SnapEnd &) = default;
};
/// One event of the log. `prev` is the seq of the last item sent to this view.
struct EventFrame ///< `ev`
{
    qint64 prev = 0;
    Event event;
    std::optional<Instant> sent = {}; ///< by the server's clock; later than the event's own time where it is told again
    friend bool operator==(const EventFrame &, const EventFrame &) = default;
};
struct MarkFrame ///< `mark`: hidden events up to seq
{
    qint64 prev = 0;
    qint64 seq = 0;
    friend bool operator==(const MarkFrame &, const MarkFrame &) = default;
};
struct Enter ///< a conversation comes into the view, whole
{
    qint64 prev = 0;
    qint64 seq = 0;
    Conversation head;
    std::optional<Event> because; ///< the event that brought it in, already in the head
    std::optional<Instant> sent = {}; ///< that event
    friend bool operator==(const Enter &, const Enter &) = default;
};
struct Leave ///< a conversation goes out of the view
{
    qint64 prev = 0;
    qint64 seq = 0;
    ConversationId c;
    std::optional<Event> because; ///< the event that took it out
    std::optional<Instant> sent = {}; ///< that event
    friend bool operator==(const Leave &, const Leave &) = default;
};
struct Resumed
{
    qint64 seq = 0;
    int replayed = 0;
    friend bool operator==(const Resumed &, const Resumed &) = default;
};
struct Present ///< how it stands now, told with a refusal
{
    Owner owner;
    qint64 fence = 0;
    friend bool operator==(const Present &, const Present &) = default;
};
struct Ack
{
    CommandId id;
    bool ok = false;
    bool dup = false; ///< answered before; this is the same answer
    qint64 seq = 0; ///< of the last event it caused
    qint64 fence = 0; ///< after it
    std::optional<Code> code;
    QString detail;
    std::optional<Present> now;
    bool retry = false; ///< the same id may be sent again
    friend bool operator==(const Ack &, const Ack &) = default;
};
struct FoundMessage ///< a message that a search found
{
    ConversationId c;
    Message message; ///< a long text is cut to what is around the first hit
    friend bool operator==(const FoundMessage &, const FoundMessage &) = default;
};
struct Suggestion ///< what the AI would say; never sent by itself
{
    QString text;
    QString source; ///< knowledge entry it was taken from
    int confidence = 0; ///< per cent
    friend bool operator==(const Suggestion &, const Suggestion &) = default;
};
struct PageFrame ///< `page`: answer to Fetch
{
    QString id;
    ConversationId c;
    qint64 total = 0; ///< messages of the thread, or heads of the list
    bool more = false; ///< older ones exist
    QList<Message> messages; ///< ascending n
    QList<Conversation> heads; ///< of a search: those of the conversations found
    QList<FoundMessage> found; ///< newest first
    qint64 next = 0; ///< of a search, rules, letters, questions or answers: `before` of the next page, also where time
                     ///< ran out before anything was found
    QList<SavedRules> saved; ///< of rules
    std::optional<Suggestion> suggestion; ///< none where the AI does not know
    QList<AlertStory> alerts; ///< ascending at
    std::optional<Code> code; ///< not_found, forbidden or disabled
    QList<DeadLetter> letters; ///< newest first
    QList<RehearsedTurn> rehearsal; ///< ascending n, with the workspace's rules
    QList<RehearsedTurn> rehearsalWith; ///< the same with the rules asked with; none where none were
    QList<QuestionGroup> questions; ///< see FetchWhat
    QList<KnownAnswer> answers; ///< newest first
    std::optional<MetricsReport> metrics = {}; ///< figures from the one that was asked for on; `next` is the one after
    friend bool operator==(const PageFrame &, const PageFrame &) = default;
};
struct Ping
{
    qint64 n = 0;
    qint64 top = 0;
    friend bool operator==(const Ping &, const Ping &) = default;
};
struct DigestFrame ///< `digest`
{
    qint64 seq = 0;
    QByteArray digest;
    friend bool operator==(const DigestFrame &, const DigestFrame &) = default;
};
/// Whose consoles would alert them, and what became of the alerts to them: `reachable`, told to team leads and admins
/// only. No part of the log.
struct ReachableFrame
{
    bool whole = false; ///< nobody but those in `here`; else it changes what was told before
    QList<AgentId> here;
    QList<AgentId> gone;
    QList<AlertCount> alerts = {}; ///< who is not named has none, or has as many as were told last
    friend bool operator==(const ReachableFrame &, const ReachableFrame &) = default;
};
/// Agents in one such frame, which stays below the size a frame may have.
constexpr int maxReachableAtOnce = 500;
constexpr int maxAlertCountsAtOnce = 200;
/// A team lead's message to the owner: `whisper`, told to the owner and to those who lead. No part of the log.
struct WhisperFrame
{
    Whispered whisper;
    friend bool operator==(const WhisperFrame &, const WhisperFrame &) = default;
};
struct Bye
{
    QString code; ///< drain, password, password_change, revoked, version, replaced, …
    QList<int> afterMs; ///< lowest and highest wait before coming back
    friend bool operator==(const Bye &, const Bye &) = default;
};
struct ErrorFrame ///< `error`: a frame was not understood; three and the connection ends
{
    Code code = Code::BadSchema;
    QString field;
    friend bool operator==(const ErrorFrame &, const ErrorFrame &) = default;
};

// ---- Visitor to server ----

struct VisitorHello
{
    QList<int> proto;
    QString token; ///< empty for a new visitor
    qint64 after = 0; ///< last message seen
    QString language;
    QString name;
    std::optional<Page> page;
    QList<Page> trail;
    std::optional<Lead> lead;
    QMap<QString, QString> fields;
    QString zone = {}; ///< IANA, of the visitor's clock
    Origin origin = Origin::Self; ///< counts where the conversation begins by it
    friend bool operator==(const VisitorHello &, const VisitorHello &) = default;
};
/// `identify`: who the visitor is, as their site has signed it; answered by an Ack. See docs/widget.md for what is
/// signed.
struct VisitorIdentify
{
    CommandId id;
    QString account; ///< what the site knows the person by
    QString name;
    QString email;
    qint64 expires = 0; ///< Unix time in seconds
    QString signature; ///< HMAC-SHA256 in hexadecimal
    friend bool operator==(const VisitorIdentify &, const VisitorIdentify &) = default;
};
// also CommandFrame (message, ask_human, cancel, form, page, leave, rate, goal), Ephemeral and Pong

// ---- Server to visitor ----

enum class VisitorState { Ai, Waiting, Agent, Closed };
struct VisitorWelcome
{
    int proto = version;
    VisitorId visitor;
    QString token;
    ConversationId c;
    qint64 messages = 0; ///< number of the last message
    bool handoff = true; ///< whether a person can be asked for
    int pingMs = 20'000;
    int deadMs = 50'000;
    friend bool operator==(const VisitorWelcome &, const VisitorWelcome &) = default;
};
struct VisitorMsg ///< `msg`
{
    qint64 n = 0;
    Speaker speaker = Speaker::System;
    QString name; ///< of the agent
    Mark mark = Mark::None;
    QString text;
    QList<Attachment> attachments;
    Instant at;
    CommandId cid;
    friend bool operator==(const VisitorMsg &, const VisitorMsg &) = default;
};
struct VisitorStateFrame ///< `state`
{
    VisitorState state = VisitorState::Ai;
    QString agent; ///< name
    int position = 0; ///< in the team's queue, from 1; 0 if not waiting
    qint64 waitMs = 0; ///< how long it usually takes from now on, rounded as toldWait() does; 0 if nothing is known
    QStringList known = {}; ///< keys of the fields that need not be asked for, without their values
    Availability availability = Availability::Online; ///< of the team that has the request, or would get one now
    std::optional<Instant> opensAt = std::nullopt; ///< when that team is back, while it is closed
    QStringList ask = {}; ///< keys of the fields that the team wants asked for, while it has the request
    friend bool operator==(const VisitorStateFrame &, const VisitorStateFrame &) = default;
};
// also Ack, Ping, Ephemeral, Bye, ErrorFrame

using AgentClientFrame =
    std::variant<SignIn, Hello, CommandFrame, Fetch, Watch, Ephemeral, Pong, Audit, AlertReceipt, SignOut>;
using AgentServerFrame =
    std::variant<SignedIn, Welcome, SnapBegin, SnapPart, SnapEnd, EventFrame, MarkFrame, Enter, Leave, Resumed, Ack,
                 PageFrame, Ephemeral, Ping, DigestFrame, Bye, ErrorFrame, ReachableFrame, WhisperFrame>;
using VisitorClientFrame = std::variant<VisitorHello, CommandFrame, Ephemeral, Pong, VisitorIdentify>;
using VisitorServerFrame =
    std::variant<VisitorWelcome, VisitorMsg, VisitorStateFrame, Ack, Ephemeral, Ping, Bye, ErrorFrame>;

} // namespace Baton::Protocol
