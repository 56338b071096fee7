// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/bots/botplan.h"

#include "domain/match.h"
#include "server/bots/botwords.h"

#include <algorithm>

namespace Baton::Server {

using namespace Qt::Literals::StringLiterals;
using Protocol::BotHookBody;
using Protocol::HandoffFailure;
using Protocol::HandoffStatus;
using Protocol::HandoffStep;

namespace {

constexpr int placePart = 9;

HandoffStatus statusOf(HandoffStep step, const Conversation &head)
{
    HandoffStatus status;
    status.status = step;
    status.handoff = head.handoffs;
    return status;
}

HandoffFailure failureIn(const HandoffEnded &ended)
{
    if (ended.outcome == Outcome::Cancelled)
        return HandoffFailure::Cancelled;
    if (ended.outcome == Outcome::Refused)
        return HandoffFailure::Refused;
    switch (ended.why.value_or(MissedWhy::Timeout)) {
    case MissedWhy::Left:
        return HandoffFailure::Left;
    case MissedWhy::Closed:
        return HandoffFailure::Closed;
    case MissedWhy::Timeout:
        break;
    }
    return HandoffFailure::Timeout;
}

/// A person had it to the end, or none did.
HandoffStatus endOf(const HandoffEnded &ended, const Conversation &head)
{
    const bool isServed =
        ended.outcome == Outcome::Returned || ended.outcome == Outcome::Resolved || ended.outcome == Outcome::Dropped;
    HandoffStatus status = statusOf(isServed ? HandoffStep::Completed : HandoffStep::Failed, head);
    if (isServed)
        status.outcome = ended.outcome;
    else
        status.why = failureIn(ended);
    status.detail = ended.detail;
    return status;
}

Protocol::OwnerChanged ownerOf(const Conversation &head, const Policy &policy)
{
    return {head.owner, head.fence, head.owner.isAgent() ? agentName(head.owner.agent, policy) : QString()};
}

Protocol::ConversationClosed closedOf(const HandoffEnded &ended, const Conversation &head)
{
    Protocol::ConversationClosed closed;
    closed.outcome = ended.outcome;
    closed.detail = ended.detail;
    if (!head.earlier.isEmpty())
        closed.category = head.earlier.constLast().category;
    closed.team = head.team;
    closed.visitor = head.visitor;
    closed.briefing = head.briefing;
    closed.lead = head.lead;
    closed.fields = head.fields;
    closed.page = head.page.current;
    closed.rating = head.rating;
    closed.messages = head.messages;
    return closed;
}

HandoffStatus claimedBy(const AgentId &agent, const Conversation &head, const Policy &policy)
{
    HandoffStatus status = statusOf(HandoffStep::Claimed, head);
    status.agent = agentName(agent, policy);
    return status;
}

} // namespace

QList<BotHookBody> botHooksOf(const Event &event, const Conversation &head, const Policy &policy)
{
    QList<BotHookBody> hooks;
    const auto tell = [&hooks](const BotHookBody &body) { hooks.append(body); };
    const auto tellOwner = [&] { hooks.append(ownerOf(head, policy)); };
    std::visit(Match{
                   [&](const HandoffRequested &) {
                       tell(statusOf(HandoffStep::Accepted, head));
                       tellOwner();
                   },
                   [&](const HandoffDeferred &e) {
                       HandoffStatus status = statusOf(HandoffStep::Deferred, head);
                       status.until = e.until;
                       tell(status);
                       tellOwner();
                   },
                   [&](const HandoffResumed &) { tellOwner(); },
                   [&](const ConversationClaimed &e) {
                       tell(claimedBy(e.agent, head, policy));
                       tellOwner();
                   },
                   [&](const ConversationTransferred &e) {
                       if (!e.agent.isEmpty())
                           tell(claimedBy(e.agent, head, policy));
                       tellOwner();
                   },
                   [&](const ConversationReleased &) { tellOwner(); },
                   [&](const HandoffEnded &e) {
                       tell(endOf(e, head));
                       tellOwner();
                       if (e.owner == Owner::nobody())
                           tell(closedOf(e, head));
                   },
                   [&](const ConversationReopened &) { tellOwner(); },
                   [&](const MessageAdded &e) {
                       if (isForBot(e.message))
                           tell(Protocol::MessageCreated{botMessageOf(e.message, policy)});
                   },
                   [&](const ConversationRated &e) { tell(e); },
                   [&](const GoalReached &e) { tell(e); },
                   [](const auto &) {},
               },
               event.body);
    return hooks;
}

BotPlan::BotPlan(QList<BotIntegration> bots, Environment environment)
    : m_bots(std::move(bots))
    , m_environment(std::move(environment))
{}

const BotIntegration *BotPlan::botOf(const Conversation &head) const
{
    const auto found = std::find_if(m_bots.cbegin(), m_bots.cend(),
                                    [&](const BotIntegration &bot) { return bot.bot().toString() == head.ai; });
    return found == m_bots.cend() ? nullptr : &*found;
}

QList<Delivery> BotPlan::of(const Event &event, const Conversation &head, const Policy &policy) const
{
    QList<Delivery> deliveries;
    const QList<BotHookBody> hooks = botHooksOf(event, head, policy);
    if (hooks.isEmpty())
        return deliveries;
    const QStringList names = Protocol::botHookNames();
    for (const BotIntegration &bot : m_bots) {
        const bool isOwn = bot.bot().toString() == head.ai;
        if (!bot.webhook || !(isOwn || bot.hearsAll))
            continue;
        for (int part = 0; part < int(hooks.size()); ++part) {
            if (!bot.webhook->events.contains(names.at(qsizetype(hooks.at(part).index()))))
                continue;
            // What an agent tells the machine is for that machine alone.
            const auto *said = std::get_if<Protocol::MessageCreated>(&hooks.at(part));
            if (said && said->message.note && !isOwn)
                continue;
            Protocol::BotHook hook;
            hook.at = event.at;
            hook.seq = event.seq;
            hook.part = part;
            hook.body = hooks.at(part);
            deliveries.append(deliveryOf(bot, hook, head));
        }
    }
    return deliveries;
}

std::optional<Delivery> BotPlan::waiting(const Conversation &head, int place, qint64 seq) const
{
    const BotIntegration *bot = botOf(head);
    if (!bot || !bot->webhook || !bot->webhook->events.contains("handoff.status"_L1))
        return std::nullopt;
    HandoffStatus status = statusOf(HandoffStep::Waiting, head);
    status.place = place;
    Protocol::BotHook hook;
    hook.at = m_environment.wallClock();
    hook.seq = seq;
    hook.part = placePart;
    hook.body = status;
    return deliveryOf(*bot, hook, head);
}

Delivery BotPlan::deliveryOf(const BotIntegration &bot, Protocol::BotHook hook, const Conversation &head) const
{
    Delivery delivery;
    delivery.id = makeId(u"dl"_s, m_environment);
    delivery.channel = Channel::Webhook;
    delivery.target = bot.webhook->name;
    delivery.who = bot.webhook->name;
    delivery.conversation = head.id;
    delivery.handoff = head.handoffs;
    delivery.fence = head.fence;
    delivery.onlyWhileWaiting = false; // what it tells is a fact
    delivery.due = delivery.asked = hook.at;
    delivery.event = Protocol::botHookNames().at(qsizetype(hook.body.index()));
    hook.id = delivery.id;
    hook.integration = bot.id;
    hook.conversation = head.id;
    hook.external = externalOf(head, bot.bot());
    delivery.body = Protocol::encodeBotHook(hook);
    return delivery;
}

} // namespace Baton::Server
