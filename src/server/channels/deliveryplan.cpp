// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/channels/deliveryplan.h"

#include "domain/match.h"
#include "domain/process.h"
#include "server/ai/talkfiles.h"
#include "server/channels/wanted.h"
#include "server/channels/wording.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Baton::Server {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestQuote = 300;
constexpr qsizetype longestTeam = 64;

/// From this step on people who are not at their desk are told.
bool isBeyondDesk(LadderTarget target)
{
    switch (target) {
    case LadderTarget::TeamLeads:
    case LadderTarget::AnyOnline:
    case LadderTarget::Target:
        return true;
    case LadderTarget::Missed: // the end that follows tells it
    case LadderTarget::Available:
    case LadderTarget::AgentsAgain:
    case LadderTarget::Team:
        return false;
    }
    return false;
}

QString webhookEventOf(const Event &event)
{
    return std::visit(
        Match{
            [](const HandoffRequested &) { return u"handoff.requested"_s; },
            [](const AlertStepped &step) { return isBeyondDesk(step.target) ? u"handoff.alerted"_s : QString(); },
            [](const ConversationClaimed &) { return u"handoff.claimed"_s; },
            [](const HandoffEnded &) { return u"handoff.ended"_s; },
            [](const auto &) { return QString(); },
        },
        event.body);
}

QString outcomeName(Baton::Outcome outcome)
{
    constexpr std::array names{"returned", "resolved", "cancelled", "refused", "missed", "dropped"};
    return QString::fromLatin1(names.at(std::size_t(outcome)));
}

QString targetName(LadderTarget target)
{
    constexpr std::array names{"available", "agents_again", "team", "team_leads", "any_online", "target", "missed"};
    return QString::fromLatin1(names.at(std::size_t(target)));
}

QString teamName(const Conversation &head, const Policy &policy)
{
    const Team *team = policy.workspace.team(head.team);
    return team ? team->name : QString();
}

void addReason(QJsonObject &told, const Event &event)
{
    std::visit(Match{
                   [&](const AlertStepped &step) {
                       told.insert(u"step"_s, step.step);
                       told.insert(u"target"_s, targetName(step.target));
                   },
                   [&](const ConversationClaimed &claimed) { told.insert(u"agent"_s, claimed.agent.toString()); },
                   [&](const HandoffEnded &ended) { told.insert(u"outcome"_s, outcomeName(ended.outcome)); },
                   [](const auto &) {},
               },
               event.body);
}

/// After the delay somebody wishes, but while there is still something to come for: what is missed, nothing is sent of.
/// `at` is when the first step was taken; where that is before its time, the wall clock was put back since.
Instant dueAfter(Millis delay, const Conversation &head, const Policy &policy, Instant at)
{
    Millis last{0};
    const QList<LadderStep> &ladder = ladderOf(head, policy);
    for (const LadderStep &step : ladder) {
        if (step.target != LadderTarget::Missed)
            last = step.after;
    }
    const Instant since = head.handoff->waitingSince;
    const Millis putBack = std::max(Millis(0), since + ladder.value(0).after - at);
    return since - putBack + std::min(delay, last);
}

} // namespace

Recipients recipientsOf(const ChannelSettings &settings)
{
    return [settings](const AlertStepped &step, const Conversation &head, const Policy &policy, Instant at) {
        QList<Recipient> found;
        if (step.target == LadderTarget::TeamLeads && settings.push && !settings.push->topic.isEmpty())
            found.append({toEverybody, Channel::Push, settings.push->topic, at});
        if (step.step != 0)
            return found;
        for (const Agent &agent : policy.agents) {
            const auto person = settings.people.constFind(agent.login);
            if (!concerns(head, agent) || person == settings.people.cend())
                continue;
            const EffectiveCell push = wishOf(agent, AlertChannel::Push, policy.workspace);
            if (settings.push && !person->topic.isEmpty() && push.on.value)
                found.append(
                    {agent.id.toString(), Channel::Push, person->topic, dueAfter(push.after.value, head, policy, at)});
            const EffectiveCell mail = wishOf(agent, AlertChannel::Email, policy.workspace);
            if (settings.mail && !person->email.isEmpty() && mail.on.value)
                found.append(
                    {agent.id.toString(), Channel::Email, person->email, dueAfter(mail.after.value, head, policy, at)});
        }
        std::sort(found.begin(), found.end(), [](const Recipient &a, const Recipient &b) {
            return std::tie(a.channel, a.who) < std::tie(b.channel, b.who);
        });
        return found;
    };
}

struct DeliveryPlan::Occasion
{
    const Event &event;
    const Conversation &head;
    const Policy &policy;
};

DeliveryPlan::DeliveryPlan(ChannelSettings settings, Recipients recipients, Environment environment)
    : m_settings(std::move(settings))
    , m_recipients(std::move(recipients))
    , m_environment(std::move(environment))
{}

QList<Delivery> DeliveryPlan::of(const Event &event, const Conversation &head, const Policy &policy) const
{
    QList<Delivery> deliveries;
    const Occasion occasion{event, head, policy};
    if (const auto *step = std::get_if<AlertStepped>(&event.body))
        tellPeople(occasion, *step, deliveries);
    if (const QString told = webhookEventOf(event); !told.isEmpty())
        tellPrograms(occasion, told, deliveries);
    return deliveries;
}

Delivery DeliveryPlan::begun(const Occasion &occasion) const
{
    Delivery delivery;
    delivery.id = makeId(u"dl"_s, m_environment);
    delivery.conversation = occasion.head.id;
    delivery.handoff = occasion.head.handoffs;
    delivery.fence = occasion.head.fence;
    delivery.due = delivery.asked = occasion.event.at;
    if (const auto *step = std::get_if<AlertStepped>(&occasion.event.body))
        delivery.step = step->step;
    return delivery;
}

void DeliveryPlan::tellPeople(const Occasion &occasion, const AlertStepped &step, QList<Delivery> &deliveries) const
{
    if (!occasion.head.handoff)
        return;
    const QList<Recipient> recipients = m_recipients(step, occasion.head, occasion.policy, occasion.event.at);
    for (const Recipient &recipient : recipients) {
        Delivery delivery = begun(occasion);
        delivery.channel = recipient.channel;
        delivery.target = recipient.target;
        delivery.who = recipient.who;
        delivery.due = recipient.due;
        const Agent *agent = occasion.policy.agent(AgentId(recipient.who));
        delivery.language = alertLanguage(agent ? agent->language : QString(), m_settings.language);
        const AlertPhrases &phrases = alertPhrases(delivery.language);
        delivery.subject = subjectOf(occasion, phrases);
        delivery.text = textOf(occasion, phrases);
        delivery.link = linkTo(occasion.head.id);
        delivery.isUrgent = occasion.head.handoff->urgency == Urgency::Urgent;
        deliveries.append(delivery);
    }
}

void DeliveryPlan::tellPrograms(const Occasion &occasion, const QString &event, QList<Delivery> &deliveries) const
{
    for (const Webhook &webhook : m_settings.webhooks) {
        if (!webhook.events.contains(event))
            continue;
        Delivery delivery = begun(occasion);
        delivery.channel = Channel::Webhook;
        delivery.target = webhook.name;
        delivery.who = webhook.name;
        // What it was told of is a fact; only an alarm is void when somebody came.
        delivery.onlyWhileWaiting = event == "handoff.alerted"_L1;
        delivery.event = event;
        delivery.body = bodyOf(occasion, delivery.id, event);
        deliveries.append(delivery);
    }
}

QByteArray DeliveryPlan::bodyOf(const Occasion &occasion, const QString &id, const QString &event) const
{
    const Conversation &head = occasion.head;
    QJsonObject told{{u"id"_s, id},
                     {u"type"_s, event},
                     {u"at"_s, occasion.event.at.ms},
                     {u"conversation"_s, head.id.toString()},
                     {u"handoff"_s, head.handoffs},
                     {u"team"_s, head.team.toString()},
                     {u"team_name"_s, teamName(head, occasion.policy)},
                     {u"link"_s, linkTo(head.id)}};
    if (head.handoff) {
        told.insert(u"category"_s, categoryName(head.handoff->category));
        told.insert(u"urgent"_s, head.handoff->urgency == Urgency::Urgent);
        told.insert(u"waiting_since"_s, head.handoff->waitingSince.ms);
    }
    if (m_settings.tellsName)
        told.insert(u"visitor_name"_s, plainName(head.visitor.name));
    addReason(told, occasion.event);
    return QJsonDocument(told).toJson(QJsonDocument::Compact);
}

QString DeliveryPlan::subjectOf(const Occasion &occasion, const AlertPhrases &phrases) const
{
    const QString name = nameOf(occasion.head, phrases);
    const QString team = teamName(occasion.head, occasion.policy);
    return team.isEmpty() ? phrases.waits.arg(name) : phrases.waitsIn.arg(name, team);
}

QString DeliveryPlan::textOf(const Occasion &occasion, const AlertPhrases &phrases) const
{
    const Handoff &handoff = *occasion.head.handoff;
    const auto line = [&phrases](const QString &phrase, const QString &told) {
        return QString(phrased(phrases, phrase, told) % u'\n');
    };
    QString text = line(phrases.asked, nameOf(occasion.head, phrases)) % u'\n';
    if (const QString team = teamName(occasion.head, occasion.policy); !team.isEmpty())
        text += line(phrases.team, lineWithoutControls(team, longestTeam));
    text += line(phrases.about, phrases.categories.at(std::size_t(handoff.category)));
    text += line(phrases.since, timeInWords(handoff.waitingSince));
    if (m_settings.tellsText && !occasion.head.last.text.isEmpty())
        text += line(phrases.last, lineWithoutControls(occasion.head.last.text, longestQuote));
    return text;
}

QString DeliveryPlan::nameOf(const Conversation &head, const AlertPhrases &phrases) const
{
    const QString name = m_settings.tellsName ? plainName(head.visitor.name) : QString();
    return name.isEmpty() ? phrases.visitor : name;
}

QString DeliveryPlan::linkTo(const ConversationId &conversation) const
{
    return m_settings.publicUrl % u"/agent/c/"_s % conversation.toString();
}

} // namespace Baton::Server
