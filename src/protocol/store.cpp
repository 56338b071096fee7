// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/codec.h"
#include "protocol/wire/objects.h"

#include <QCryptographicHash>

#include <algorithm>
#include <climits>

namespace Baton::Protocol {

namespace {

/// Lengths are those of a connection; what is stored was checked when it came in.
constexpr Limits storedLimits{.frameBytes = INT_MAX, .textCodePoints = INT_MAX, .jsonDepth = 64};

template<typename T>
QByteArray encodeStored(const T &value, Wire::Part part = Wire::Part::All)
{
    Wire::Out out;
    out.part = part;
    const bool any = Wire::writeObject(out, value);
    return part == Wire::Part::Personal && !any ? QByteArray() : std::move(out.bytes);
}

template<typename T>
std::optional<Error> decodePart(QByteArrayView bytes, T &value, Wire::Part part)
{
    Wire::Document document;
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
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(salt);
    hash.addData(split.record);
    hash.addData(QByteArrayView("\0", 1));
    hash.addData(split.body);
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
    return QCryptographicHash::hash(encodeHead(head), QCryptographicHash::Sha256);
}

QByteArray digestOf(const QList<const Conversation *> &heads)
{
    QList<const Conversation *> ordered = heads;
    std::sort(ordered.begin(), ordered.end(), [](const auto *a, const auto *b) { return a->id < b->id; });
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const Conversation *head : std::as_const(ordered)) {
        hash.addData(head->id.toString().toUtf8());
        hash.addData(digestOf(*head));
    }
    return hash.result();
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
    const auto &names = Wire::namesOf<Code>;
    for (std::size_t i = 0; i < names.size(); ++i)
        if (name == latin1(names[i]))
            return static_cast<Code>(i);
    return std::nullopt;
}

} // namespace Baton::Protocol
