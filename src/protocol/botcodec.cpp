// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/bots.h"
#include "protocol/wire/bottables.h"
#include "protocol/wire/objects.h"

#include <climits>

namespace Baton::Protocol {

namespace {

template<typename Body>
Result<Body> readBody(QByteArrayView bytes)
{
    const Limits limits;
    Wire::Document document;
    if (auto error = document.parse(bytes, INT_MAX, limits.jsonDepth))
        return tl::unexpected(*std::move(error));
    Wire::In in(document, limits);
    Body body;
    if (!Wire::readObject(in, document.root(), body))
        return tl::unexpected(std::move(in.error));
    return body;
}

template<typename Body>
QByteArray bytesOfBody(const Body &body)
{
    Wire::Out out;
    Wire::writeObject(out, body);
    return {out.bytes.data(), qsizetype(out.bytes.size())};
}

} // namespace

Result<BotHandoff> decodeBotHandoff(QByteArrayView bytes)
{
    return readBody<BotHandoff>(bytes);
}
Result<BotLines> decodeBotLines(QByteArrayView bytes)
{
    return readBody<BotLines>(bytes);
}
Result<BotGoal> decodeBotGoal(QByteArrayView bytes)
{
    return readBody<BotGoal>(bytes);
}
Result<BotRating> decodeBotRating(QByteArrayView bytes)
{
    return readBody<BotRating>(bytes);
}

QByteArray encodeBotState(const BotState &state)
{
    return bytesOfBody(state);
}
QByteArray encodeBotThread(const BotThread &thread)
{
    return bytesOfBody(thread);
}
QByteArray encodeBotProblem(const BotProblem &problem)
{
    return bytesOfBody(problem);
}
QByteArray encodeBotHook(const BotHook &hook)
{
    return bytesOfBody(hook);
}
Result<BotHook> decodeBotHook(QByteArrayView bytes)
{
    return readBody<BotHook>(bytes);
}

QStringList botHookNames()
{
    QStringList names;
    for (const std::string_view name : Wire::tagsOf<BotHookBody>)
        names.append(QString::fromLatin1(name.data(), qsizetype(name.size())));
    return names;
}

} // namespace Baton::Protocol
