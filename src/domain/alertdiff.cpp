// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/alertdiff.h"

#include "domain/effectivealerts.h"

#include <algorithm>

namespace Baton {

namespace {

struct SettingValue
{
    qint64 number = 0;
    QString reason = {};

    friend bool operator==(const SettingValue &, const SettingValue &) = default;
};

using Settings = QMap<AlertSettingKey, SettingValue>;

void flattenRow(Settings &flat, AlertRow row, const AlertRowChoice &choice)
{
    using enum AlertSetting;
    for (auto it = choice.on.cbegin(); it != choice.on.cend(); ++it)
        flat.insert({row, On, it.key()}, {*it ? 1 : 0});
    for (auto it = choice.after.cbegin(); it != choice.after.cend(); ++it)
        flat.insert({row, After, it.key()}, {it->count()});
    if (choice.tone)
        flat.insert({row, Tone}, {qint64(*choice.tone)});
    if (choice.repeat)
        flat.insert({row, Repeat}, {choice.repeat->count()});
    if (choice.cap)
        flat.insert({row, Cap}, {*choice.cap});
    if (choice.privacy)
        flat.insert({row, Privacy}, {qint64(*choice.privacy)});
    if (choice.above)
        flat.insert({row, Above}, {*choice.above});
    if (choice.onlyBehind)
        flat.insert({row, OnlyBehind}, {*choice.onlyBehind ? 1 : 0});
}

Settings flattened(const AlertRules &rules)
{
    Settings flat;
    for (auto it = rules.choices.cbegin(); it != rules.choices.cend(); ++it)
        flattenRow(flat, it.key(), *it);
    for (auto row = rules.locks.cbegin(); row != rules.locks.cend(); ++row) {
        for (auto it = row->cbegin(); it != row->cend(); ++it)
            flat.insert({row.key(), AlertSetting::Lock, it.key()}, {1, *it});
    }
    return flat;
}

void putBack(AlertRules &rules, const AlertSettingKey &key, const SettingValue &value)
{
    AlertRowChoice &choice = rules.choices[key.row];
    switch (key.setting) {
    case AlertSetting::On:
        choice.on.insert(*key.channel, value.number != 0);
        break;
    case AlertSetting::After:
        choice.after.insert(*key.channel, Millis(value.number));
        break;
    case AlertSetting::Tone:
        choice.tone = AlertTone(value.number);
        break;
    case AlertSetting::Repeat:
        choice.repeat = Millis(value.number);
        break;
    case AlertSetting::Cap:
        choice.cap = int(value.number);
        break;
    case AlertSetting::Privacy:
        choice.privacy = AlertPrivacy(value.number);
        break;
    case AlertSetting::Above:
        choice.above = int(value.number);
        break;
    case AlertSetting::OnlyBehind:
        choice.onlyBehind = value.number != 0;
        break;
    case AlertSetting::Lock:
        rules.locks[key.row].insert(*key.channel, value.reason);
        break;
    }
}

QList<AlertSettingKey> keysOf(const Settings &a, const Settings &b)
{
    QMap<AlertSettingKey, bool> keys;
    for (const Settings &settings : {a, b}) {
        for (auto it = settings.cbegin(); it != settings.cend(); ++it)
            keys.insert(it.key(), true);
    }
    return keys.keys();
}

std::optional<SettingValue> valueOf(const Settings &settings, const AlertSettingKey &key)
{
    const auto found = settings.constFind(key);
    return found == settings.cend() ? std::nullopt : std::optional(*found);
}

std::optional<Unnoticed> wouldMiss(const Workspace &workspace, const Presence &there, const TeamId &team, Instant at)
{
    const QHash<AgentId, int> load;
    return wouldReachNobody(Policy{workspace, there.agents, load, there.online}, team, at);
}

bool wantsMailOrPush(const Workspace &workspace, const Agents &agents, const TeamId &team)
{
    return std::any_of(agents.cbegin(), agents.cend(), [&](const Agent &agent) {
        const auto isOn = [&](AlertChannel channel) {
            return effective(AlertRow::Requested, channel, agent, workspace).on.value;
        };
        return !agent.disabled && (team.isEmpty() || agent.isIn(team))
            && (isOn(AlertChannel::Email) || isOn(AlertChannel::Push));
    });
}

/// The teams handoffs can be of; where there are none, they are of no team.
QList<TeamId> teamsOf(const Workspace &workspace)
{
    QList<TeamId> teams;
    for (const Team &team : workspace.teams)
        teams.append(team.id);
    if (teams.isEmpty())
        teams.append(TeamId());
    return teams;
}

const QList<LadderStep> &ladderOfTeam(const Workspace &workspace, const TeamId &id)
{
    const Team *team = workspace.team(id);
    return team && !team->ladder.isEmpty() ? team->ladder : workspace.ladder;
}

QMap<AgentId, QList<LadderStep>> stepsByAgent(const Workspace &workspace, const Presence &there, const TeamId &team)
{
    const QHash<AgentId, int> load;
    const Policy policy{workspace, there.agents, load, there.online};
    Conversation conversation;
    conversation.team = team;
    QMap<AgentId, QList<LadderStep>> steps;
    for (const LadderStep &step : ladderOfTeam(workspace, team)) {
        for (const Agent &agent : there.agents) {
            if (step.target != LadderTarget::Missed && !whyLeftOut(agent, conversation, policy, step.target))
                steps[agent.id].append(step);
        }
    }
    return steps;
}

} // namespace

QList<AlertDifference> differences(const AlertRules &before, const AlertRules &after)
{
    const Settings was = flattened(before);
    const Settings is = flattened(after);
    QList<AlertDifference> all;
    for (const AlertSettingKey &key : keysOf(was, is)) {
        const auto old = valueOf(was, key);
        const auto now = valueOf(is, key);
        if (old == now)
            continue;
        AlertDifference one{key};
        if (old) {
            one.before = old->number;
            one.reasonBefore = old->reason;
        }
        if (now) {
            one.after = now->number;
            one.reasonAfter = now->reason;
        }
        all.append(one);
    }
    return all;
}

AlertRules rebased(const AlertRules &base, const AlertRules &mine, const AlertRules &theirs)
{
    const Settings from = flattened(base);
    const Settings to = flattened(mine);
    Settings settings = flattened(theirs);
    for (const AlertSettingKey &key : keysOf(from, to)) {
        const auto wanted = valueOf(to, key);
        if (wanted == valueOf(from, key))
            continue;
        if (wanted)
            settings.insert(key, *wanted);
        else
            settings.remove(key);
    }
    AlertRules rules;
    for (auto it = settings.cbegin(); it != settings.cend(); ++it)
        putBack(rules, it.key(), *it);
    return {withoutEmpty(rules.choices), withoutEmpty(rules.locks), theirs.revision};
}

QList<SilentTeam> silentTeams(const Workspace &workspaceBefore, const Agents &before, const Workspace &workspaceAfter,
                              const Agents &after, Instant at)
{
    const Presence were = everybodyThere(before);
    const Presence are = everybodyThere(after);
    QList<SilentTeam> silent;
    for (const TeamId &team : teamsOf(workspaceAfter)) {
        if (const auto why = wouldMiss(workspaceAfter, are, team, at))
            silent.append({team, *why, wantsMailOrPush(workspaceAfter, after, team),
                           wouldMiss(workspaceBefore, were, team, at).has_value()});
    }
    return silent;
}

QList<AgentId> stepsChangedFor(const Workspace &before, const Workspace &after, const Agents &agents)
{
    const Presence there = everybodyThere(agents);
    QMap<AgentId, bool> changed;
    for (const TeamId &team : teamsOf(after)) {
        if (ladderOfTeam(before, team) == ladderOfTeam(after, team))
            continue;
        const auto were = stepsByAgent(before, there, team);
        const auto are = stepsByAgent(after, there, team);
        for (const Agent &agent : agents) {
            if (were.value(agent.id) != are.value(agent.id))
                changed.insert(agent.id, true);
        }
    }
    return changed.keys();
}

} // namespace Baton
