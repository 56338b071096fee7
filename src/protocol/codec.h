// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/alertbook.h"
#include "domain/savedrules.h"
#include "protocol/frames.h"
#include "protocol/textpool.h"

#include <QByteArray>

namespace Baton::Protocol {

// Every decode is total: a value, or an Error whose detail names the field by its JSON path ("data.text: …").
// Encodings are compact UTF-8 JSON with sorted keys, so equal values give equal bytes.

Result<AgentClientFrame> decodeAgentClient(QByteArrayView bytes, const Limits &limits = {});
Result<AgentServerFrame> decodeAgentServer(QByteArrayView bytes, const Limits &limits = {});
/// The same for somebody who keeps much of what comes.
Result<AgentServerFrame> decodeAgentServer(QByteArrayView bytes, const Limits &limits, TextPool &texts);
Result<VisitorClientFrame> decodeVisitorClient(QByteArrayView bytes, const Limits &limits = {});
Result<VisitorServerFrame> decodeVisitorServer(QByteArrayView bytes, const Limits &limits = {});

QByteArray encode(const AgentClientFrame &frame);
QByteArray encode(const AgentServerFrame &frame);
QByteArray encode(const VisitorClientFrame &frame);
QByteArray encode(const VisitorServerFrame &frame);

/// Whether a frame from the server was refused only because its kind, or its type of event, is of a later version.
bool isSkippable(const Error &error);
/// A frame that isSkippable() and has a place in the log.
struct Skip
{
    MarkFrame mark; ///< where the `prev` chain goes on
    ConversationId conversation = {}; ///< it concerns, if any
    qint64 version = 0; ///< of that conversation after it, 0 where it does not say
};
/// None where the frame has no place in the log.
std::optional<Skip> skipOf(QByteArrayView bytes, const Limits &limits = {});

/// The id of a `cmd` frame that could not be decoded otherwise, so that it is answered all the same.
std::optional<CommandId> commandIdOf(QByteArrayView bytes, const Limits &limits = {});

/// The record of the log and the value part of an `ev` frame.
QByteArray encodeEvent(const Event &event);
Result<Event> decodeEvent(QByteArrayView bytes);

/// An event split for the store: the record without what a person said, and that part ("" where there is none).
struct SplitEvent
{
    QByteArray record;
    QByteArray body;
};
SplitEvent splitEvent(const Event &event);
Result<Event> joinEvent(QByteArrayView record, QByteArrayView body);
/// SHA-256 over salt, record, a zero byte and body: the event's `hash` (computed with the hash field empty).
QByteArray eventHash(const Event &event, QByteArrayView salt);

QByteArray encodeHead(const Conversation &head);
Result<Conversation> decodeHead(QByteArrayView bytes);
QByteArray encodeMessage(const Message &message);
Result<Message> decodeMessage(QByteArrayView bytes);
QByteArray encodeAgent(const Agent &agent);
Result<Agent> decodeAgent(QByteArrayView bytes);
QByteArray encodeWorkspace(const Workspace &workspace);
Result<Workspace> decodeWorkspace(QByteArrayView bytes);
/// A file that people may read and keep. What is not understood in one is an error, not left out.
QByteArray encodeAlertBook(const AlertBook &book);
Result<AlertBook> decodeAlertBook(QByteArrayView bytes);
/// Kept beside the log.
QByteArray encodeStepRecord(const StepRecord &record);
Result<StepRecord> decodeStepRecord(QByteArrayView bytes);
QByteArray encodeWhispered(const Whispered &whisper);
Result<Whispered> decodeWhispered(QByteArrayView bytes);
QByteArray encodeSavedRules(const SavedRules &saved);
Result<SavedRules> decodeSavedRules(QByteArrayView bytes);
// What is measured, kept beside the log and told as JSON.
QByteArray encodeHandoffFacts(const HandoffFacts &facts);
Result<HandoffFacts> decodeHandoffFacts(QByteArrayView bytes);
QByteArray encodeConversationFacts(const ConversationFacts &facts);
Result<ConversationFacts> decodeConversationFacts(QByteArrayView bytes);
QByteArray encodeMetricsReport(const MetricsReport &report);
Result<MetricsReport> decodeMetricsReport(QByteArrayView bytes);
/// The names of enums in figures and facts, as on the wire.
QLatin1StringView groupName(FigureGroup group);
std::optional<FigureGroup> groupFromName(QStringView name);
QLatin1StringView unitName(FigureUnit unit);
std::optional<Category> categoryFromName(QStringView name);
QByteArray encodeKnownAnswer(const KnownAnswer &answer);
Result<KnownAnswer> decodeKnownAnswer(QByteArrayView bytes);
QByteArray encodeQuestionGroup(const QuestionGroup &group);
/// The same without what was said: the store keeps the turns alone, so that a visitor can be erased.
QByteArray encodeQuestionRecord(const QuestionGroup &group);
Result<QuestionGroup> decodeQuestionRecord(QByteArrayView bytes);
QByteArray encodeAck(const Ack &ack);
Result<Ack> decodeAck(QByteArrayView bytes);
/// Canonical bytes of a command without its id, for the hash that finds another body under the same id.
QByteArray encodeCommandBody(const Command &command);
QByteArray encodeCommand(const Command &command);
Result<Command> decodeCommand(QByteArrayView bytes);

/// SHA-256 over the canonical head.
QByteArray digestOf(const Conversation &head);
/// SHA-256 over the (id, digest) pairs sorted by id.
QByteArray digestOf(const QList<const Conversation *> &heads);
/// The same of heads that come one by one, in any order.
class ViewDigest
{
public:
    void reserve(qsizetype heads) { m_pairs.reserve(heads); }
    void add(const ConversationId &conversation, const QByteArray &digest) { m_pairs.append({conversation, digest}); }
    void add(const ViewDigest &more) { m_pairs.append(more.m_pairs); }
    QByteArray result();

private:
    QList<std::pair<ConversationId, QByteArray>> m_pairs;
};

/// A `snap.part` of heads that are encoded already, in the pieces it is put together of.
QList<QByteArray> snapPartOf(const QList<QByteArray> &encodedHeads);

/// Name of an operation on the wire: `claim`, `send`, `return`, …
QLatin1StringView opName(const CommandBody &body);
/// Name of an event type on the wire: `conversation.claimed`, …
QLatin1StringView typeName(const EventBody &body);
QLatin1StringView codeName(Code code);
std::optional<Code> codeFromName(QStringView name);

} // namespace Baton::Protocol
