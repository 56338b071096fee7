// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/gateway/bottransfer.h"

#include "server/gateway/httpanswer.h"

#include <boost/asio/post.hpp>

namespace Baton::Server {

using namespace Qt::Literals::StringLiterals;

namespace {

namespace asio = boost::asio;
using boost::system::error_code;

constexpr char botPath[] = "/v1/bot/";
constexpr char handoffPath[] = "/v1/bot/handoffs";
constexpr qsizetype bodyPiece = 16 * 1024;
constexpr qsizetype longestBotToken = 512;
constexpr qsizetype longestKey = 128;
/// Slower than this over the whole of a body is no network but somebody who holds a place.
constexpr qint64 slowestBodyPerSecond = 16 * 1024;
constexpr qsizetype droppedBesideBody = 1024 * 1024;

QByteArray bearerOf(const QByteArray &authorization)
{
    const bool isBearer = authorization.left(7).toLower() == "bearer ";
    return isBearer ? authorization.mid(7).trimmed().left(longestBotToken + 1) : QByteArray();
}

bool isJson(const QByteArray &type)
{
    const qsizetype end = type.indexOf(';');
    return (end < 0 ? type : type.left(end)).trimmed().toLower() == "application/json";
}

} // namespace

bool isBotPath(const QByteArray &path)
{
    return path.startsWith(botPath);
}

BotTransfer::BotTransfer(FileTransfer::Wire wire, Connections &shared)
    : m_wire(std::move(wire))
    , m_shared(shared)
{}

/// In this order, so that a stranger learns nothing but that a token is needed.
std::optional<BotReply> BotTransfer::whyNot(const BotRequest &request)
{
    const Result<int> bot = m_shared.bots->admit(bearerOf(request.authorization));
    if (!bot)
        return botProblem(botFaultOf(bot.error().code));
    m_call.bot = *bot;
    const bool isPost = request.method == "POST";
    if (!isPost && request.method != "GET") {
        BotReply refused = botProblem(BotFault::MethodNotAllowed);
        refused.moreFields = "Allow: GET, POST\r\n";
        return refused;
    }
    if (isPost && request.length.isEmpty())
        return botProblem(BotFault::LengthRequired);
    m_left = request.length.toLongLong();
    const auto &settings = m_shared.settings;
    if (m_left > (request.path == handoffPath ? settings.handoffBytes : settings.bodyBytes))
        return botProblem(BotFault::TooLarge, u"body"_s);
    if (m_left > 0 && !isJson(request.type))
        return botProblem(BotFault::UnsupportedMediaType);
    if (request.key.size() > longestKey)
        return botProblem(BotFault::TooLarge, u"Idempotency-Key"_s);
    return std::nullopt;
}

void BotTransfer::take(const BotRequest &request, const QByteArray &begun)
{
    m_wire.expectWithin(m_shared.settings.messageWithin);
    m_call.method = request.method;
    m_call.target = request.target;
    m_call.key = request.key;
    if (const auto refused = whyNot(request))
        return reply(*refused);
    m_until = Connection::Clock::now() + m_shared.settings.messageWithin
        + std::chrono::seconds(m_left / slowestBodyPerSecond);
    m_buffer.resize(bodyPiece);
    onBody(begun.left(qMin<qint64>(m_left, begun.size())));
}

void BotTransfer::readMore()
{
    const auto left = std::chrono::duration_cast<Millis>(m_until - Connection::Clock::now());
    m_wire.expectWithin(std::clamp(left, Millis(0), m_shared.settings.messageWithin));
    m_wire.socket.async_read_some(
        asio::buffer(m_buffer.data(), std::size_t(qMin<qint64>(m_left, bodyPiece))),
        [own = shared_from_this(), alive = m_wire.connection.lock()](error_code error, std::size_t count) {
            if (own->m_isOver)
                return;
            if (error)
                return own->m_wire.end();
            own->onBody(own->m_buffer.left(qsizetype(count)));
        });
}

void BotTransfer::onBody(const QByteArray &bytes)
{
    m_call.body += bytes;
    m_left -= bytes.size();
    if (m_left > 0)
        return readMore();
    ask();
}

void BotTransfer::ask()
{
    m_isAsking = true;
    m_wire.expectWithin(m_shared.settings.messageWithin);
    m_shared.bots->take(m_call, [own = shared_from_this(), io = m_shared.io](const BotReply &answer) {
        asio::post(*io, [own, answer] {
            if (!own->m_isOver)
                own->reply(answer);
        });
    });
}

void BotTransfer::late()
{
    m_wire.socket.cancel();
    reply(botProblem(m_isAsking ? BotFault::Overloaded : BotFault::TimedOut));
}

void BotTransfer::reply(const BotReply &answer)
{
    const auto most = qMax(m_shared.settings.handoffBytes, m_shared.settings.bodyBytes);
    const auto dropped = qsizetype(qMin(m_left, 2 * most)) + droppedBesideBody;
    const QByteArray type = answer.status < 400 ? "application/json" : "application/problem+json";
    const auto respond = m_wire.answer; // it drops this
    respond(httpAnswer(answer.status, {type, answer.body}, true, answer.moreFields), dropped);
}

} // namespace Baton::Server
