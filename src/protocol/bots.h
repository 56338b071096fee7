// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/conversation.h"
#include "domain/event.h"
#include "domain/result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <variant>

// What a bot of somebody else posts over REST, what it is answered, and what it is told by webhook. One table of fields
// each, as of the frames: see wire/bottables.h.

namespace Baton::Protocol {

constexpr int maxExternalLength = 128; ///< of a bot's own name for a conversation, in code points
constexpr int maxTranscript = 500; ///< lines with one handoff
constexpr int maxLinesAtOnce = 100;
constexpr int maxBotFields = 20; ///< as a conversation has

/// A value as a bot happens to have it: text, whole number, truth or null. Kept as text.
struct LooseValue
{
    QString text;
    friend bool operator==(const LooseValue &, const LooseValue &) = default;
};

// ---- Bot to server ----

struct BotVisitor
{
    QString name;
    QString email;
    QString language; ///< BCP 47
    friend bool operator==(const BotVisitor &, const BotVisitor &) = default;
};
enum class BotSpeaker { Visitor, Bot };
struct BotLine
{
    QString id; ///< the bot's own; with it the same line is never taken twice
    BotSpeaker from = BotSpeaker::Visitor;
    QString text;
    friend bool operator==(const BotLine &, const BotLine &) = default;
};
struct BotReason
{
    QString code;
    int confidence = 100; ///< per cent
    friend bool operator==(const BotReason &, const BotReason &) = default;
};
/// `handoff.initiate`: begins or goes on with the conversation of that name, and asks for a human.
struct BotHandoff
{
    QString conversation; ///< external
    BotVisitor visitor;
    std::optional<Page> page;
    QList<BotLine> transcript; ///< in order; what is there already is passed over
    QList<BotReason> reasons;
    Category category = Category::General;
    Urgency urgency = Urgency::Normal;
    QString intent;
    QString topic; ///< the visitor chose
    QString summary;
    QString team; ///< id or name
    std::optional<Lead> lead;
    QMap<QString, LooseValue> form; ///< what the visitor filled in
    QMap<QString, LooseValue> answers; ///< what the visitor answered before
    QMap<QString, LooseValue> context; ///< whatever else the bot knows
    friend bool operator==(const BotHandoff &, const BotHandoff &) = default;
};
struct BotLines
{
    QList<BotLine> messages;
    std::optional<qint64> fence; ///< under which the bot wrote its lines; none for the present one
    BotVisitor visitor; ///< of use with the first lines
    std::optional<Page> page;
    friend bool operator==(const BotLines &, const BotLines &) = default;
};
struct BotGoal
{
    QString goal;
    QString value;
    friend bool operator==(const BotGoal &, const BotGoal &) = default;
};
struct BotRating
{
    int score = 0; ///< 1 to 5
    QString comment;
    friend bool operator==(const BotRating &, const BotRating &) = default;
};

// ---- Server to bot ----

enum class BotPhase { Bot, Waiting, Deferred, Agent, Closed };
struct BotState ///< how a conversation stands
{
    ConversationId conversation;
    QString external;
    BotPhase state = BotPhase::Bot;
    Owner owner;
    qint64 fence = 0;
    int handoff = 0; ///< number of the open one or the last, 0 before the first
    int place = 0; ///< in the team's queue, from 1; 0 where it does not wait
    QString agent; ///< name of the person who has it
    qint64 messages = 0; ///< number of the last line
    int skipped = 0; ///< lines of this request that were not taken
    friend bool operator==(const BotState &, const BotState &) = default;
};
struct BotMessage
{
    qint64 n = 0;
    Speaker from = Speaker::System;
    QString name; ///< of the agent
    QString text;
    Instant at;
    Mark mark = Mark::None;
    QList<Attachment> attachments;
    bool note = false; ///< an agent's to the bot, not for the visitor
    friend bool operator==(const BotMessage &, const BotMessage &) = default;
};
struct BotThread
{
    BotState state;
    QList<BotMessage> lines;
    bool more = false; ///< lines after these
    friend bool operator==(const BotThread &, const BotThread &) = default;
};
/// RFC 9457.
struct BotProblem
{
    QString type; ///< `urn:baton:problem:` and one of a closed set
    QString title;
    int status = 0;
    QString detail;
    std::optional<BotState> now;
    friend bool operator==(const BotProblem &, const BotProblem &) = default;
};

// ---- Told by webhook ----

enum class HandoffStep { Accepted, Waiting, Claimed, Deferred, Completed, Failed };
enum class HandoffFailure { Cancelled, Refused, Left, Timeout, Closed };
struct HandoffStatus ///< `handoff.status`
{
    HandoffStep status = HandoffStep::Accepted;
    int handoff = 0;
    int place = 0; ///< where it waits
    QString agent; ///< name of who claimed it
    std::optional<Outcome> outcome; ///< where it is completed
    std::optional<HandoffFailure> why; ///< where it failed
    QString detail; ///< outcome in the agent's words, or reason of a refusal
    std::optional<Instant> until; ///< where it is deferred
    friend bool operator==(const HandoffStatus &, const HandoffStatus &) = default;
};
struct MessageCreated ///< `message.created`
{
    BotMessage message;
    friend bool operator==(const MessageCreated &, const MessageCreated &) = default;
};
struct OwnerChanged ///< `conversation.owner`
{
    Owner owner;
    qint64 fence = 0;
    QString agent; ///< name
    friend bool operator==(const OwnerChanged &, const OwnerChanged &) = default;
};
struct ConversationClosed ///< `conversation.closed`
{
    Outcome outcome = Outcome::Resolved;
    QString detail; ///< in the agent's words
    Category category = Category::General;
    TeamId team;
    VisitorProfile visitor;
    Briefing briefing;
    Lead lead;
    Fields fields;
    Page page;
    std::optional<int> rating;
    qint64 messages = 0;
    friend bool operator==(const ConversationClosed &, const ConversationClosed &) = default;
};
using BotHookBody =
    std::variant<HandoffStatus, MessageCreated, OwnerChanged, ConversationRated, GoalReached, ConversationClosed>;
struct BotHook
{
    QString id; ///< the same at every attempt
    Instant at;
    qint64 seq = 0; ///< in the log: rises within a conversation
    int part = 0; ///< of what one seq brings
    QString integration;
    ConversationId conversation;
    QString external; ///< empty where the conversation is not this bot's
    BotHookBody body;
    friend bool operator==(const BotHook &, const BotHook &) = default;
};

/// A request's body. Errors as of codec.h; how many bytes it may be is the gateway's to say.
Result<BotHandoff> decodeBotHandoff(QByteArrayView bytes);
Result<BotLines> decodeBotLines(QByteArrayView bytes);
Result<BotGoal> decodeBotGoal(QByteArrayView bytes);
Result<BotRating> decodeBotRating(QByteArrayView bytes);

QByteArray encodeBotState(const BotState &state);
QByteArray encodeBotThread(const BotThread &thread);
QByteArray encodeBotProblem(const BotProblem &problem);
QByteArray encodeBotHook(const BotHook &hook);
Result<BotHook> decodeBotHook(QByteArrayView bytes);

/// `handoff.status`, `message.created`, …, in the order of BotHookBody.
QStringList botHookNames();

} // namespace Baton::Protocol
