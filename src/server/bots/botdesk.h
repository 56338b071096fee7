// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/bots.h"
#include "server/bots/botplan.h"
#include "server/bots/botproblem.h"
#include "server/hub.h"

#include <memory>

namespace Baton::Server {

/// Does what bots post: each request becomes commands of the bot, or of the visitor it speaks for. On the engine's
/// thread; answers come after the commit that holds their effect.
class BotDesk
{
public:
    using Done = std::function<void(const BotReply &)>;

    /// Engine and hub outlive it.
    BotDesk(Engine &engine, Hub &hub, const QList<BotIntegration> &bots, Environment environment);
    ~BotDesk();
    BotDesk(const BotDesk &) = delete;
    BotDesk &operator=(const BotDesk &) = delete;

    void take(const BotCall &call, const Done &done);
    /// Answers what the last commit has done, and tells bots the places that moved. After it, in each turn.
    void settle();
    /// What an event asks to be told by webhook.
    QList<Delivery> deliveriesOf(const Event &event, const Conversation &head, const Policy &policy);
    /// Sends what no event brings about. Unset, it is not told.
    std::function<void(const Delivery &)> send;

private:
    struct Request;
    struct Thread;
    using RequestPtr = std::shared_ptr<Request>;
    using Work = std::function<void(const RequestPtr &, const Thread &)>;

    std::optional<BotReply> answeredBefore(Request &request);
    void start(const RequestPtr &request);
    void withThread(const RequestPtr &request, const Work &work);
    void handOff(const RequestPtr &request, const Protocol::BotHandoff &wish, const Thread &thread);
    void write(const RequestPtr &request, const Protocol::BotLines &lines, const Thread &thread);
    void show(const RequestPtr &request, qint64 after);
    void begin(const RequestPtr &request, const Protocol::BotVisitor &visitor, const std::optional<Page> &page,
               const Fields &fields, const std::optional<Lead> &lead);
    void describe(const RequestPtr &request, const Protocol::BotHandoff &wish, const Fields &fields,
                  QList<Message> thread);
    void ask(const RequestPtr &request, const Protocol::BotHandoff &wish, const TeamId &team);
    /// Says those lines that are not there yet, as far as they may be said now, and tells them as messages.
    QList<Message> say(const RequestPtr &request, const QList<Protocol::BotLine> &lines, const QList<CommandId> &ids,
                       const Thread &thread);
    std::optional<BotReply> whyNot(const Request &request, const Protocol::BotLines &lines, const QList<CommandId> &ids,
                                   const Thread &thread);
    void submit(const RequestPtr &request, const CommandBody &body, const Actor &actor, const CommandId &id,
                std::optional<qint64> fence = {}, bool mayFail = false);
    void visitorDoes(const RequestPtr &request, const CommandBody &body, const QByteArray &as);
    void answer(const RequestPtr &request, const BotReply &reply);
    bool isErased(const Request &request);
    BotReply replyTo(const Request &request);
    Protocol::BotState stateOf(const Request &request);
    Result<TeamId> teamFor(const Request &request, const QString &wanted) const;
    void tellPlaces();

    Engine &m_engine;
    Hub &m_hub;
    QList<BotIntegration> m_bots;
    BotPlan m_plan;
    Environment m_environment;
    QList<RequestPtr> m_underWay; ///< whose commands were submitted, in order
    QSet<CommandId> m_busy; ///< keys of those that are not answered
    QHash<ConversationId, int> m_places; ///< last told, of bots' conversations that may wait; 0 before the first
    bool m_hasUntold = false;
    qint64 m_placesAt = 0; ///< monotonic ms of the last look at all
    qint64 m_placesTop = -1; ///< and the top of the log then
};

} // namespace Baton::Server
