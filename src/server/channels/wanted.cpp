// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/channels/wanted.h"

#include <algorithm>

namespace Baton::Server {

using namespace Qt::Literals::StringLiterals;

EffectiveCell wishOf(const Agent &agent, AlertChannel channel, const Workspace &workspace)
{
    return effective(AlertRow::Requested, channel, agent, workspace);
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
