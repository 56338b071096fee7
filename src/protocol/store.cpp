// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/codec.h"
#include "protocol/sha256.h"
#include "protocol/wire/metrictables.h"
#include "protocol/wire/objects.h"

#include <QJsonDocument>

#include <algorithm>
#include <climits>

namespace Baton::Protocol {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Lengths are those of a connection; what is stored was checked when it came in.
constexpr Limits storedLimits{.frameBytes = INT_MAX, .textCodePoints = INT_MAX, .jsonDepth = 64};

/// The bytes stand until the next call on this thread: no text is grown piece by piece, none keeps room it needs not.
template<typename T>
QByteArrayView encodedHere(const T &value, Wire::Part part = Wire::Part::All)
{
    static thread_local Wire::Out out;
    out.bytes.clear();
    out.part = part;
    const bool any = Wire::writeObject(out, value);
    if (part == Wire::Part::Personal && !any)
        return {};
    return {out.bytes.data(), qsizetype(out.bytes.size())};
}

template<typename T>
QByteArray encodeStored(const T &value, Wire::Part part = Wire::Part::All)
{
    return encodedHere(value, part).toByteArray();
}

template<typename T>
std::optional<Error> decodePart(QByteArrayView bytes, T &value, Wire::Part part)
{
    static thread_local Wire::Document document; // rows come by the thousand
    if (auto error = document.parse(bytes, storedLimits.frameBytes, storedLimits.jsonDepth))
        return error;
    Wire::In in(document, storedLimits);
    in.trusted = true;
    in.part = part;
    if (!Wire::readObject(in, document.root(), value))
        return std::move(in.error);
    return std::nullopt;
}

template<typename T>
Result<T> decodeStored(QByteArrayView bytes)
{
    T value;
    if (auto error = decodePart(bytes, value, Wire::Part::All))
        return tl::unexpected(*std::move(error));
    return value;
}

QLatin1StringView latin1(std::string_view text)
{
    return QLatin1StringView(text.data(), qsizetype(text.size()));
}

template<typename Enum>
std::optional<Enum> fromName(QStringView name)
{
    const auto &names = Wire::namesOf<Enum>;
    for (std::size_t i = 0; i < names.size(); ++i)
        if (name == latin1(names[i]))
            return static_cast<Enum>(i);
    return std::nullopt;
}

} // namespace

QByteArray encodeEvent(const Event &event)
{
    return encodeStored(event);
}
Result<Event> decodeEvent(QByteArrayView bytes)
{
    return decodeStored<Event>(bytes);
}

SplitEvent splitEvent(const Event &event)
{
    return {encodeStored(event, Wire::Part::Record), encodeStored(event, Wire::Part::Personal)};
}

Result<Event> joinEvent(QByteArrayView record, QByteArrayView body)
{
    Event event;
    if (auto error = decodePart(record, event, Wire::Part::Record))
        return tl::unexpected(*std::move(error));
    if (!body.isEmpty())
        if (auto error = decodePart(body, event, Wire::Part::Personal))
            return tl::unexpected(*std::move(error));
    return event;
}

QByteArray eventHash(const Event &event, QByteArrayView salt)
{
    Event bare = event;
    bare.hash.clear();
    const SplitEvent split = splitEvent(bare);
    Sha256 hash;
    hash.add(salt);
    hash.add(split.record);
    hash.add(QByteArrayView("\0", 1));
    hash.add(split.body);
    return hash.result();
}

QByteArray encodeHead(const Conversation &head)
{
    return encodeStored(head);
}
Result<Conversation> decodeHead(QByteArrayView bytes)
{
    return decodeStored<Conversation>(bytes);
}
QByteArray encodeMessage(const Message &message)
{
    return encodeStored(message);
}
Result<Message> decodeMessage(QByteArrayView bytes)
{
    return decodeStored<Message>(bytes);
}
QByteArray encodeAgent(const Agent &agent)
{
    return encodeStored(agent);
}
Result<Agent> decodeAgent(QByteArrayView bytes)
{
    return decodeStored<Agent>(bytes);
}
QByteArray encodeWorkspace(const Workspace &workspace)
{
    return encodeStored(workspace);
}
Result<Workspace> decodeWorkspace(QByteArrayView bytes)
{
    return decodeStored<Workspace>(bytes);
}
QByteArray encodeAlertBook(const AlertBook &book)
{
    return QJsonDocument::fromJson(encodeStored(book)).toJson(QJsonDocument::Indented);
}
Result<AlertBook> decodeAlertBook(QByteArrayView bytes)
{
    constexpr Limits fileLimits{.frameBytes = 8 * 1024 * 1024};
    Wire::Document document;
    if (auto error = document.parse(bytes, fileLimits.frameBytes, fileLimits.jsonDepth))
        return tl::unexpected(*std::move(error));
    Wire::In in(document, fileLimits);
    in.strict = true;
    AlertBook book;
    if (!Wire::readObject(in, document.root(), book))
        return tl::unexpected(std::move(in.error));
    return book;
}
QByteArray encodeStepRecord(const StepRecord &record)
{
    return encodeStored(record);
}
Result<StepRecord> decodeStepRecord(QByteArrayView bytes)
{
    return decodeStored<StepRecord>(bytes);
}
QByteArray encodeWhispered(const Whispered &whisper)
{
    return encodeStored(whisper);
}
Result<Whispered> decodeWhispered(QByteArrayView bytes)
{
    return decodeStored<Whispered>(bytes);
}
QByteArray encodeSavedRules(const SavedRules &saved)
{
    return encodeStored(saved);
}
Result<SavedRules> decodeSavedRules(QByteArrayView bytes)
{
    return decodeStored<SavedRules>(bytes);
}
QByteArray encodeHandoffFacts(const HandoffFacts &facts)
{
    return encodeStored(facts);
}
Result<HandoffFacts> decodeHandoffFacts(QByteArrayView bytes)
{
    return decodeStored<HandoffFacts>(bytes);
}
QByteArray encodeConversationFacts(const ConversationFacts &facts)
{
    return encodeStored(facts);
}
Result<ConversationFacts> decodeConversationFacts(QByteArrayView bytes)
{
    return decodeStored<ConversationFacts>(bytes);
}
QByteArray encodeMetricsReport(const MetricsReport &report)
{
    return encodeStored(report);
}
Result<MetricsReport> decodeMetricsReport(QByteArrayView bytes)
{
    return decodeStored<MetricsReport>(bytes);
}
QByteArray encodeKnownAnswer(const KnownAnswer &answer)
{
    return encodeStored(answer);
}
Result<KnownAnswer> decodeKnownAnswer(QByteArrayView bytes)
{
    return decodeStored<KnownAnswer>(bytes);
}
QByteArray encodeQuestionGroup(const QuestionGroup &group)
{
    return encodeStored(group);
}
QByteArray encodeQuestionRecord(const QuestionGroup &group)
{
    return encodeStored(group, Wire::Part::Record);
}
Result<QuestionGroup> decodeQuestionRecord(QByteArrayView bytes)
{
    QuestionGroup group;
    if (auto error = decodePart(bytes, group, Wire::Part::Record))
        return tl::unexpected(*std::move(error));
    return group;
}
QByteArray encodeAck(const Ack &ack)
{
    return encodeStored(ack);
}
Result<Ack> decodeAck(QByteArrayView bytes)
{
    return decodeStored<Ack>(bytes);
}
QByteArray encodeCommand(const Command &command)
{
    return encodeStored(command);
}
QByteArray encodeCommandBody(const Command &command)
{
    Command bare = command;
    bare.id = {};
    return encodeStored(bare); // an empty id is left out
}
Result<Command> decodeCommand(QByteArrayView bytes)
{
    return decodeStored<Command>(bytes);
}

QByteArray digestOf(const Conversation &head)
{
    return Sha256::of(encodedHere(head));
}

QByteArray digestOf(const QList<const Conversation *> &heads)
{
    ViewDigest digest;
    digest.reserve(heads.size());
    for (const Conversation *head : heads)
        digest.add(head->id, digestOf(*head));
    return digest.result();
}

QByteArray ViewDigest::result()
{
    const auto comesFirst = [](const auto &a, const auto &b) { return a.first < b.first; };
    if (!std::is_sorted(m_pairs.cbegin(), m_pairs.cend(), comesFirst)) // a snapshot comes in order
        std::sort(m_pairs.begin(), m_pairs.end(), comesFirst);
    Sha256 hash;
    for (const auto &[conversation, digest] : std::as_const(m_pairs)) {
        hash.add(conversation.toString().toUtf8());
        hash.add(digest);
    }
    return hash.result();
}

QList<QByteArray> snapPartOf(const QList<QByteArray> &encodedHeads)
{
    QList<QByteArray> pieces;
    pieces.reserve(2 * encodedHeads.size() + 1);
    for (const QByteArray &head : encodedHeads) {
        pieces.append(pieces.isEmpty() ? "{\"heads\":["_ba : ","_ba);
        pieces.append(head);
    }
    pieces.append("],\"t\":\"snap.part\"}"_ba);
    return pieces;
}

QLatin1StringView opName(const CommandBody &body)
{
    return latin1(Wire::tagsOf<CommandBody>[body.index()]);
}
QLatin1StringView typeName(const EventBody &body)
{
    return latin1(Wire::tagsOf<EventBody>[body.index()]);
}
QLatin1StringView codeName(Code code)
{
    return latin1(Wire::namesOf<Code>[static_cast<std::size_t>(code)]);
}

std::optional<Code> codeFromName(QStringView name)
{
    return fromName<Code>(name);
}

QLatin1StringView groupName(FigureGroup group)
{
    return latin1(Wire::namesOf<FigureGroup>[static_cast<std::size_t>(group)]);
}
std::optional<FigureGroup> groupFromName(QStringView name)
{
    return fromName<FigureGroup>(name);
}
QLatin1StringView unitName(FigureUnit unit)
{
    return latin1(Wire::namesOf<FigureUnit>[static_cast<std::size_t>(unit)]);
}
std::optional<Category> categoryFromName(QStringView name)
{
    return fromName<Category>(name);
}

} // namespace Baton::Protocol
