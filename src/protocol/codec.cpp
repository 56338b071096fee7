// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/codec.h"

#include "protocol/wire/objects.h"

namespace Baton::Protocol {

namespace {

using namespace Qt::Literals::StringLiterals;

template<typename Frame>
constexpr std::string_view kindOf = Wire::at<0>(Wire::fieldsOf<Frame>.entries).value;

template<typename... Frame>
bool readFrame(Wire::In &in, const Wire::Node &root, std::variant<Frame...> &frame)
{
    if (!in.expect(root, Wire::Node::Kind::Object))
        return false;
    in.enter("t");
    const Wire::Node *kind = in.doc.child(root, "t");
    if (!kind)
        return in.fail(u"required"_s);
    if (!in.expect(*kind, Wire::Node::Kind::String))
        return false;
    const Wire::Node *must = in.doc.child(root, "must");
    in.must = must && must->truth;
    bool isKnown = false;
    bool isRead = false;
    const auto attempt = [&]<typename F>(std::type_identity<F>) {
        if (kindOf<F> != kind->text)
            return;
        isKnown = true;
        in.leave();
        isRead = Wire::readObject(in, root, frame.template emplace<F>());
    };
    (attempt(std::type_identity<Frame>()), ...);
    return isKnown ? isRead : in.fail(u"unknown kind"_s, in.must ? Code::UnsupportedVersion : Code::BadSchema);
}

template<typename Frame>
Result<Frame> decodeFrame(QByteArrayView bytes, const Limits &limits, std::optional<Wire::Voice> voice = {},
                          TextPool *texts = nullptr)
{
    Wire::Document document;
    if (auto error = document.parse(bytes, limits.frameBytes, limits.jsonDepth))
        return tl::unexpected(*std::move(error));
    Wire::In in(document, limits);
    in.voice = voice;
    in.texts = texts;
    Frame frame;
    if (!readFrame(in, document.root(), frame))
        return tl::unexpected(std::move(in.error));
    return frame;
}

template<typename Frame>
QByteArray encodeFrame(const Frame &frame)
{
    Wire::Out out;
    std::visit([&](const auto &value) { Wire::writeObject(out, value); }, frame);
    return {out.bytes.data(), qsizetype(out.bytes.size())};
}

} // namespace

Result<AgentClientFrame> decodeAgentClient(QByteArrayView bytes, const Limits &limits)
{
    return decodeFrame<AgentClientFrame>(bytes, limits, Wire::Voice::Person);
}
Result<AgentServerFrame> decodeAgentServer(QByteArrayView bytes, const Limits &limits)
{
    return decodeFrame<AgentServerFrame>(bytes, limits);
}
Result<AgentServerFrame> decodeAgentServer(QByteArrayView bytes, const Limits &limits, TextPool &texts)
{
    return decodeFrame<AgentServerFrame>(bytes, limits, {}, &texts);
}
Result<VisitorClientFrame> decodeVisitorClient(QByteArrayView bytes, const Limits &limits)
{
    return decodeFrame<VisitorClientFrame>(bytes, limits, Wire::Voice::Visitor);
}
Result<VisitorServerFrame> decodeVisitorServer(QByteArrayView bytes, const Limits &limits)
{
    return decodeFrame<VisitorServerFrame>(bytes, limits);
}

QByteArray encode(const AgentClientFrame &frame)
{
    return encodeFrame(frame);
}
QByteArray encode(const AgentServerFrame &frame)
{
    return encodeFrame(frame);
}
QByteArray encode(const VisitorClientFrame &frame)
{
    return encodeFrame(frame);
}
QByteArray encode(const VisitorServerFrame &frame)
{
    return encodeFrame(frame);
}

bool isSkippable(const Error &error)
{
    return error.code == Code::BadSchema
        && (error.detail == "t: unknown kind"_L1 || error.detail == "type: unknown kind"_L1);
}

std::optional<Skip> skipOf(QByteArrayView bytes, const Limits &limits)
{
    Wire::Document document;
    if (document.parse(bytes, limits.frameBytes, limits.jsonDepth))
        return std::nullopt;
    Wire::In in(document, limits);
    Skip skip;
    if (!Wire::readObject(in, document.root(), skip.mark))
        return std::nullopt;
    const Wire::Node *conversation = document.child(document.root(), "c");
    const Wire::Node *reached = document.child(document.root(), "ver");
    QString id;
    if (conversation && Wire::readId(in, *conversation, Wire::IdKind::Any, id))
        skip.conversation = ConversationId(id);
    if (reached && !Wire::readInteger(in, *reached, 0, Wire::maxInteger, skip.version))
        skip.version = 0;
    return skip;
}

std::optional<CommandId> commandIdOf(QByteArrayView bytes, const Limits &limits)
{
    Wire::Document document;
    if (document.parse(bytes, limits.frameBytes, limits.jsonDepth))
        return std::nullopt;
    if (document.root().kind != Wire::Node::Kind::Object)
        return std::nullopt;
    Wire::In in(document, limits);
    const Wire::Node *kind = document.child(document.root(), "t");
    const Wire::Node *id = document.child(document.root(), "id");
    QString text;
    if (!kind || kind->text != "cmd" || !id || !Wire::readId(in, *id, Wire::IdKind::Command, text))
        return std::nullopt;
    return CommandId(text);
}

} // namespace Baton::Protocol
