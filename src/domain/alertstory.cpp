// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/alertstory.h"

#include <algorithm>

namespace Baton {

StepRecord stepRecordOf(const AlertStepped &event, const Conversation &conversation, const Policy &policy, Instant at)
{
    StepRecord record;
    record.no = conversation.handoff ? conversation.handoff->no : conversation.handoffs;
    record.step = event.step;
    record.target = event.target;
    record.at = at;
    record.alerted = event.agents;
    record.others = leftOutOf(event.agents, event.target, conversation, policy, at);
    // Of others than the team nothing is kept: that it was not theirs says itself.
    record.others.removeIf([](const DryLeftOut &one) { return one.why == LeftOut::OtherTeam; });
    if (heedsQuiet(event.target)) {
        std::copy_if(event.agents.cbegin(), event.agents.cend(), std::back_inserter(record.inSpite),
                     [&](const AgentId &id) {
                         const Agent *agent = policy.agent(id);
                         return agent && isQuiet(agent->alerts.quiet, at, AlertRow::Requested);
                     });
    }
    return record;
}

AlertStory storyOf(const StepRecord &record, const AgentId &agent)
{
    AlertStory story;
    story.no = record.no;
    story.step = record.step;
    story.target = record.target;
    story.at = record.at;
    story.people = int(record.alerted.size());
    story.alerted = record.alerted.contains(agent);
    story.despiteQuiet = record.inSpite.contains(agent);
    const auto left = std::find_if(record.others.cbegin(), record.others.cend(),
                                   [&agent](const DryLeftOut &one) { return one.agent == agent; });
    if (!story.alerted && left != record.others.cend()) {
        story.why = left->why;
        story.until = left->until;
    }
    return story;
}

} // namespace Baton
