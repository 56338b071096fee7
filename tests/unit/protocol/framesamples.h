// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/codec.h"
#include "samples.h"

// A sample of every frame of both sockets, with what is wrong with its way there and back.

namespace Baton::Protocol::Samples {

using namespace Qt::Literals::StringLiterals;

inline constexpr Limits wide{.frameBytes = 64 << 20};

struct Sample
{
    QString name;
    QByteArray bytes;
    QString fault; ///< of the way there and back
};

inline auto decodeAs(QByteArrayView bytes, std::type_identity<AgentClientFrame>)
{
    return decodeAgentClient(bytes, wide);
}
inline auto decodeAs(QByteArrayView bytes, std::type_identity<AgentServerFrame>)
{
    return decodeAgentServer(bytes, wide);
}
inline auto decodeAs(QByteArrayView bytes, std::type_identity<VisitorClientFrame>)
{
    return decodeVisitorClient(bytes, wide);
}
inline auto decodeAs(QByteArrayView bytes, std::type_identity<VisitorServerFrame>)
{
    return decodeVisitorServer(bytes, wide);
}

template<typename Frames>
inline constexpr std::optional<Wire::Voice> voiceOfSocket = std::nullopt;
template<>
inline constexpr std::optional<Wire::Voice> voiceOfSocket<AgentClientFrame> = Wire::Voice::Person;
template<>
inline constexpr std::optional<Wire::Voice> voiceOfSocket<VisitorClientFrame> = Wire::Voice::Visitor;

/// The operations or types of event a frame may carry; one nothing where it carries neither.
template<typename Frames, typename Frame>
std::vector<std::optional<std::size_t>> alternativesOf()
{
    std::vector<std::optional<std::size_t>> list;
    if constexpr (std::is_same_v<Frame, CommandFrame>) {
        for (std::size_t i = 0; i < Wire::tagsOf<CommandBody>.size(); ++i)
            if (!voiceOfSocket<Frames> || Wire::voiceOf(i) == *voiceOfSocket<Frames>)
                list.push_back(i);
    } else if constexpr (std::is_same_v<Frame, EventFrame>) {
        for (std::size_t i = 0; i < Wire::tagsOf<EventBody>.size(); ++i)
            list.push_back(i);
    } else {
        list.push_back(std::nullopt);
    }
    return list;
}

template<typename Frames, typename F>
void eachKind(F &&f)
{
    [&]<std::size_t... I>(std::index_sequence<I...>)
    {
        (f.template operator()<std::variant_alternative_t<I, Frames>>(), ...);
    }
    (std::make_index_sequence<std::variant_size_v<Frames>>());
}

/// What is wrong with a way there and back, or nothing.
template<typename Frames>
QString thereAndBack(const Frames &frame)
{
    const QByteArray bytes = encode(frame);
    const auto back = decodeAs(bytes, std::type_identity<Frames>());
    if (!back)
        return QString(back.error().detail + u" in "_s + QString::fromUtf8(bytes));
    if (*back != frame)
        return QString(u"another value came back from "_s + QString::fromUtf8(bytes));
    if (encode(*back) != bytes)
        return u"another text came back"_s;
    return {};
}

template<typename Frames>
QList<Sample> samplesOf(QLatin1StringView direction)
{
    QList<Sample> list;
    eachKind<Frames>([&]<typename Frame>() {
        for (const auto alternative : alternativesOf<Frames, Frame>()) {
            Samples::Source source = Samples::counting();
            source.alternative = alternative;
            const Frames frame = Samples::sample<Frame>(source);
            const std::string_view name = Wire::at<0>(Wire::fieldsOf<Frame>.entries).value;
            QString full = direction + u'~' + QString::fromLatin1(name.data(), qsizetype(name.size()));
            if constexpr (std::is_same_v<Frame, CommandFrame>)
                full += u'~' + opName(std::get<CommandFrame>(frame).command.body);
            if constexpr (std::is_same_v<Frame, EventFrame>)
                full += u'~' + typeName(std::get<EventFrame>(frame).event.body);
            list.append({full, encode(frame), thereAndBack(frame)});
        }
    });
    return list;
}

inline QList<Sample> allSamples()
{
    return samplesOf<AgentClientFrame>("agent-client"_L1) + samplesOf<AgentServerFrame>("agent-server"_L1)
        + samplesOf<VisitorClientFrame>("visitor-client"_L1) + samplesOf<VisitorServerFrame>("visitor-server"_L1);
}

} // namespace Baton::Protocol::Samples
