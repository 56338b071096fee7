// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/bots/botdesk.h"

#include "domain/text.h"
#include "server/bots/botids.h"
#include "server/bots/botrequest.h"
#include "server/bots/botroute.h"
#include "server/bots/botwords.h"

#include <QCryptographicHash>

#include <algorithm>

namespace Baton::Server {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int messagesShown = 100;
constexpr int threadRead = 1'000;
constexpr qint64 placesEvery = 1'000; ///< ms
constexpr int nearPlace = 5;
constexpr int firstNotKept = 500; ///< statuses of what may go well the next time

/// As a queue moves, those far behind hear of it when they have come half the way, those in front at each step.
bool isWorthTelling(int told, int place)
{
    return place != told && (told == 0 || place <= nearPlace || place > told || 2 * place <= told);
}

QString keeperOf(const BotIntegration &bot)
{
    return bot.bot().toString() % u"/rest"_s;
}

BotReply replyOf(const StoredCommand &kept)
{
    const qsizetype end = kept.ack.indexOf('\n');
    return {kept.ack.left(end).toInt(), kept.ack.mid(end + 1), {}};
}

bool goesBackToQueue(const Event &event)
{
    return std::holds_alternative<HandoffRequested>(event.body) || std::holds_alternative<HandoffResumed>(event.body)
        || std::holds_alternative<ConversationReleased>(event.body)
        || std::holds_alternative<ConversationTransferred>(event.body);
}

} // namespace

BotDesk::BotDesk(Engine &engine, Hub &hub, const QList<BotIntegration> &bots, Environment environment)
    : m_engine(engine)
    , m_hub(hub)
    , m_bots(bots)
    , m_plan(bots, environment)
    , m_environment(std::move(environment))
{
    for (const Conversation *head : m_engine.openHeads()) {
        if (head->owner == Owner::queue() && m_plan.botOf(*head))
            m_places.insert(head->id, 0);
    }
    m_hasUntold = !m_places.isEmpty();
}

BotDesk::~BotDesk() = default;

void BotDesk::take(const BotCall &call, const Done &done)
{
    const auto request = std::make_shared<Request>();
    request->call = call;
    request->done = done;
    request->bot = &m_bots.at(call.bot);
    request->route = botRouteOf(call);
    if (request->route.what == BotRoute::What::Unknown)
        return done(botProblem(BotFault::NotFound));
    if (request->route.what == BotRoute::What::NotThisWay)
        return done(botProblem(BotFault::MethodNotAllowed));
    if (!call.key.isEmpty() && call.method == "POST") {
        if (const auto before = answeredBefore(*request))
            return done(*before);
        m_busy.insert(request->key);
    }
    start(request);
}

std::optional<BotReply> BotDesk::answeredBefore(Request &request)
{
    const BotCall &call = request.call;
    request.key = botCommand(request.bot->bot(), {"key", call.key});
    request.hash = QCryptographicHash::hash(QByteArray(call.target + '\n' + call.body), QCryptographicHash::Sha256);
    if (m_busy.contains(request.key))
        return botProblem(BotFault::Busy);
    const auto kept = m_engine.keptAnswer(keeperOf(*request.bot), request.key);
    if (!kept)
        return std::nullopt;
    return kept->bodyHash == request.hash ? replyOf(*kept) : botProblem(BotFault::KeyMismatch);
}

void BotDesk::start(const RequestPtr &request)
{
    using What = BotRoute::What;
    const auto misread = [&](const Error &error) { answer(request, botProblem(botFaultOf(error.code), error.detail)); };
    const auto about = [&](const QString &external) {
        request->external = external;
        request->conversation = botConversation(request->bot->bot(), external);
    };
    about(request->route.external);
    const QByteArray &body = request->call.body;
    if (request->route.what == What::Handoff) {
        const auto wish = Protocol::decodeBotHandoff(body);
        if (!wish)
            return misread(wish.error());
        if (!isExternal(wish->conversation))
            return misread({Code::BadSchema, u"conversation: not a name of one line"_s});
        about(wish->conversation);
        return withThread(
            request, [this, wish = *wish](const RequestPtr &one, const Thread &thread) { handOff(one, wish, thread); });
    }
    if (request->route.what == What::Lines) {
        const auto lines = Protocol::decodeBotLines(body);
        if (!lines)
            return misread(lines.error());
        return withThread(request, [this, lines = *lines](const RequestPtr &one, const Thread &thread) {
            write(one, lines, thread);
        });
    }
    if (!m_engine.staged(request->conversation).exists() || isErased(*request))
        return answer(request, botProblem(BotFault::NotFound, u"conversation"_s));
    if (request->route.what == What::Conversation)
        return show(request, request->route.after);
    if (request->route.what == What::Cancel) {
        submit(request, CancelHandoff{}, Actor::bot(request->bot->bot()), request->idOf("cancel"));
    } else if (request->route.what == What::Goal) {
        const auto goal = Protocol::decodeBotGoal(body);
        if (!goal)
            return misread(goal.error());
        visitorDoes(request, ReachGoal{goal->goal, goal->value}, "goal");
    } else {
        const auto rating = Protocol::decodeBotRating(body);
        if (!rating)
            return misread(rating.error());
        visitorDoes(request, Rate{rating->score, rating->comment}, "rating");
    }
    m_underWay.append(request);
}

/// What is in the thread already is not taken again; a new conversation has none.
void BotDesk::withThread(const RequestPtr &request, const Work &work)
{
    if (!m_engine.staged(request->conversation).exists())
        return work(request, {});
    m_hub.readers().run([request, work](Reader &reader) -> std::function<void()> {
        Thread thread;
        thread.messages = reader.thread(request->conversation, 0, threadRead);
        for (const Message &message : std::as_const(thread.messages))
            thread.commands.insert(message.cid);
        return [request, work, thread] { work(request, thread); };
    });
}

void BotDesk::show(const RequestPtr &request, qint64 after)
{
    m_hub.readers().run([this, request, after](Reader &reader) -> std::function<void()> {
        const QList<Message> messages = reader.publicAfter(request->conversation, after, messagesShown);
        return [this, request, messages] {
            if (!m_engine.head(request->conversation) || isErased(*request))
                return answer(request, botProblem(BotFault::NotFound, u"conversation"_s));
            Protocol::BotThread thread;
            thread.state = stateOf(*request);
            for (const Message &message : messages)
                thread.lines.append(botMessageOf(message, m_engine.policy()));
            thread.more = messages.size() >= messagesShown;
            answer(request, {200, Protocol::encodeBotThread(thread), {}});
        };
    });
}

/// Of such a one nothing is said to a bot, and nothing is taken: not even a hash of it would be kept.
bool BotDesk::isErased(const Request &request)
{
    return m_engine.staged(request.conversation).erasedAt.has_value();
}

void BotDesk::submit(const RequestPtr &request, const CommandBody &body, const Actor &actor, const CommandId &id,
                     std::optional<qint64> fence, bool mayFail)
{
    ++request->outstanding;
    const CommandId own = id.isEmpty() ? CommandId(makeCommandId(m_environment)) : id;
    m_hub.submit(Command{own, request->conversation, fence, body}, actor,
                 [request, mayFail](const Protocol::Ack &ack) { request->answered(ack, mayFail); });
}

void BotDesk::visitorDoes(const RequestPtr &request, const CommandBody &body, const QByteArray &as)
{
    const VisitorId visitor = m_engine.staged(request->conversation).visitor.id;
    submit(request, body, Actor::visitor(visitor), request->idOf(as));
}

void BotDesk::answer(const RequestPtr &request, const BotReply &reply)
{
    m_busy.remove(request->key);
    request->done(reply);
}

Protocol::BotState BotDesk::stateOf(const Request &request)
{
    const Conversation &head = *m_engine.head(request.conversation);
    const int place = head.owner == Owner::queue() ? m_hub.waitOf(head).place : 0;
    Protocol::BotState state = botStateOf(head, request.bot->bot(), m_engine.policy(), place);
    state.skipped = request.skipped;
    return state;
}

BotReply BotDesk::replyTo(const Request &request)
{
    const bool isThere = m_engine.head(request.conversation) != nullptr;
    if (request.refused) {
        const BotFault fault = botFaultOf(request.refused->code.value_or(Code::Internal));
        return botProblem(fault, request.refused->detail, isThere ? std::optional(stateOf(request)) : std::nullopt);
    }
    if (!isThere)
        return botProblem(BotFault::Internal);
    return {request.isNew ? 201 : 200, Protocol::encodeBotState(stateOf(request)), {}};
}

void BotDesk::settle()
{
    tellPlaces();
    QList<std::pair<RequestPtr, BotReply>> replies;
    m_underWay.removeIf([&](const RequestPtr &request) {
        if (request->outstanding > 0)
            return false;
        replies.append({request, replyTo(*request)});
        return true;
    });
    // Kept before it is said: whoever hears it and asks again hears the same.
    for (const auto &[request, reply] : std::as_const(replies)) {
        if (!request->key.isEmpty() && reply.status < firstNotKept)
            m_engine.keepAnswer({keeperOf(*request->bot), request->key, request->hash,
                                 QByteArray::number(reply.status) + '\n' + reply.body, m_environment.wallClock(),
                                 request->conversation});
    }
    if (m_engine.hasStaged())
        m_hub.flush();
    for (const auto &[request, reply] : std::as_const(replies))
        answer(request, reply);
}

QList<Delivery> BotDesk::deliveriesOf(const Event &event, const Conversation &head, const Policy &policy)
{
    if (goesBackToQueue(event) && head.owner == Owner::queue() && m_plan.botOf(head)) {
        m_places.insert(head.id, 0);
        m_hasUntold = true;
    }
    return m_plan.of(event, head, policy);
}

void BotDesk::tellPlaces()
{
    const qint64 now = m_environment.monotonicMs();
    const qint64 top = m_engine.top();
    const bool looksAtAll = top != m_placesTop && now - m_placesAt >= placesEvery;
    if (!std::exchange(m_hasUntold, false) && !looksAtAll)
        return;
    if (looksAtAll) {
        m_placesAt = now;
        m_placesTop = top;
    }
    for (auto it = m_places.begin(); it != m_places.end();) {
        const Conversation *head = looksAtAll || *it == 0 ? m_engine.head(it.key()) : nullptr;
        if ((looksAtAll || *it == 0) && (!head || head->owner != Owner::queue())) {
            it = m_places.erase(it);
            continue;
        }
        const int place = head ? m_hub.waitOf(*head).place : *it;
        if (head && isWorthTelling(*it, place)) {
            *it = place;
            if (const auto told = m_plan.waiting(*head, place, top); told && send)
                send(*told);
        }
        ++it;
    }
}

} // namespace Baton::Server
