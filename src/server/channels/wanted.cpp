// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/channels/wanted.h"

#include "domain/process.h"

#include <algorithm>

namespace Baton::Server {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isAsleep(const Agent &agent, Instant now)
{
    return isQuiet(agent.alerts.quiet, now, AlertRow::Requested);
}

bool hasPush(const Agent &agent, const ChannelSettings &settings, const Workspace &workspace)
{
    return settings.push && !settings.people.value(agent.login).topic.isEmpty()
        && wishOf(agent, AlertChannel::Push, workspace).on.value;
}

bool isSomebodyAwake(const ChannelSettings &settings, const Conversation &head, const Policy &policy, Instant now)
{
    return std::any_of(policy.agents.cbegin(), policy.agents.cend(), [&](const Agent &agent) {
        return concerns(head, agent) && !isAsleep(agent, now)
            && (hears(agent, policy) || hasPush(agent, settings, policy.workspace));
    });
}

} // namespace

bool concerns(const Conversation &head, const Agent &agent)
{
    return !agent.disabled && (head.team.isEmpty() || agent.isIn(head.team));
}

EffectiveCell wishOf(const Agent &agent, AlertChannel channel, const Workspace &workspace)
{
    return effective(AlertRow::Requested, channel, agent, workspace);
}

QString addressNow(const Delivery &delivery, const ChannelSettings &settings, const Agents &agents)
{
    if (delivery.channel == Channel::Push && delivery.who == toEverybody)
        return settings.push ? settings.push->topic : delivery.target;
    const auto agent = agents.constFind(AgentId(delivery.who));
    if (delivery.channel == Channel::Webhook || agent == agents.cend())
        return delivery.target;
    const Person person = settings.people.value(agent->login);
    return delivery.channel == Channel::Push ? person.topic : person.email;
}

QString whyNotNow(const Delivery &delivery, const ChannelSettings &settings, const Conversation &head,
                  const Policy &policy, Instant now)
{
    if (addressNow(delivery, settings, policy.agents).isEmpty())
        return u"there is no address any more"_s;
    const Agent *agent = policy.agent(AgentId(delivery.who));
    if (!agent) // an endpoint, which is nobody's
        return {};
    if (!concerns(head, *agent))
        return u"it is not theirs any more"_s;
    const bool isPush = delivery.channel == Channel::Push;
    if (!wishOf(*agent, isPush ? AlertChannel::Push : AlertChannel::Email, policy.workspace).on.value)
        return u"switched off meanwhile"_s;
    if (isPush && isAsleep(*agent, now) && isSomebodyAwake(settings, head, policy, now))
        return u"quiet hours"_s;
    return {};
}

QList<NoteAddresses> addressChanges(const ChannelSettings &settings, const Agents &agents)
{
    QList<NoteAddresses> changes;
    for (const Agent &agent : agents) {
        const Person person = settings.people.value(agent.login);
        const NoteAddresses now{agent.id, settings.mail && !person.email.isEmpty(),
                                settings.push && !person.topic.isEmpty()};
        if (now.mail != agent.hasMailAddress || now.push != agent.hasPushAddress)
            changes.append(now);
    }
    return changes;
}

QStringList idleAddresses(const ChannelSettings &settings, const Agents &agents, const Workspace &workspace)
{
    QStringList lines;
    for (auto person = settings.people.cbegin(); person != settings.people.cend(); ++person) {
        const auto agent = std::find_if(agents.cbegin(), agents.cend(),
                                        [&](const Agent &one) { return one.login == person.key() && !one.disabled; });
        if (agent == agents.cend()) {
            lines.append(u"nobody who may sign in has the login "_s % person.key());
            continue;
        }
        if (settings.mail && !person->email.isEmpty() && !wishOf(*agent, AlertChannel::Email, workspace).on.value)
            lines.append(person.key() % u" has an address, but mail is off for them: they get none"_s);
        if (settings.push && !person->topic.isEmpty() && !wishOf(*agent, AlertChannel::Push, workspace).on.value)
            lines.append(person.key() % u" has a topic, but push is off for them: they get none"_s);
    }
    return lines;
}

} // namespace Baton::Server
