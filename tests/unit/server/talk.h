// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/codec.h"
#include "rawclient.h"

#include <optional>

namespace Baton::Server {

template<typename Wanted, typename Frame>
std::optional<Wanted> readUntil(RawClient &client, Result<Frame> (*decode)(QByteArrayView, const Protocol::Limits &))
{
    for (;;) {
        const RawClient::Frame frame = client.readFrame();
        if (frame.opcode != 1)
            return std::nullopt;
        const auto decoded = decode(frame.payload, {});
        if (decoded && std::holds_alternative<Wanted>(*decoded))
            return std::get<Wanted>(*decoded);
    }
}

/// The next frame of that kind; none where the connection ends first.
template<typename Wanted>
std::optional<Wanted> agentHears(RawClient &client)
{
    return readUntil<Wanted, Protocol::AgentServerFrame>(client, &Protocol::decodeAgentServer);
}
template<typename Wanted>
std::optional<Wanted> visitorHears(RawClient &client)
{
    return readUntil<Wanted, Protocol::VisitorServerFrame>(client, &Protocol::decodeVisitorServer);
}

inline void say(RawClient &client, const Protocol::AgentClientFrame &frame)
{
    client.write(RawClient::frame(Protocol::encode(frame)));
}
inline void sayAsVisitor(RawClient &client, const Protocol::VisitorClientFrame &frame)
{
    client.write(RawClient::frame(Protocol::encode(frame)));
}

inline Protocol::Hello helloWith(const QString &token)
{
    Protocol::Hello hello;
    hello.proto = {1, 1};
    hello.token = token;
    hello.client = {QStringLiteral("baton"), QStringLiteral("0.1.0"), QStringLiteral("linux"),
                    DeviceId(QStringLiteral("d_0001"))};
    return hello;
}

} // namespace Baton::Server
