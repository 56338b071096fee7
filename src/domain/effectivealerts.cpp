// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/effectivealerts.h"

#include <algorithm>
#include <functional>

namespace Baton {

namespace {

/// What one workspace, team, override or agent says about a row.
struct Layer
{
    AlertLevel level = AlertLevel::Workspace;
    TeamId team;
    AlertRowChoice choice;
    QMap<AlertChannel, QString> locks;
};

Layer layerOf(AlertLevel level, const TeamId &team, AlertRow row, const AlertRules &rules)
{
    return {level, team, rules.choices.value(row), rules.locks.value(row)};
}

/// By level, from the widest; teams in the order of their ids.
QList<QList<Layer>> layersOf(AlertRow row, const Agent &agent, const Workspace &workspace)
{
    QList<Layer> teams;
    QList<TeamId> ids = agent.teams;
    std::sort(ids.begin(), ids.end());
    for (const TeamId &id : std::as_const(ids)) {
        if (const Team *team = workspace.team(id))
            teams.append(layerOf(AlertLevel::Team, id, row, team->alertRules));
    }
    return {{layerOf(AlertLevel::Workspace, {}, row, workspace.alertRules)},
            teams,
            {layerOf(AlertLevel::Override, {}, row, agent.alertRules)},
            {layerOf(AlertLevel::Own, {}, row, {agent.alerts.choices, {}, 0})}};
}

/// A value one asks for: how a choice says it, which locks hold it, and how values compare.
template<typename T>
struct Question
{
    std::function<std::optional<T>(const AlertRowChoice &)> chosen;
    QList<AlertChannel> guards;
    std::function<bool(const T &, const T &)> isStronger; ///< the first more alerting than the second
    std::function<bool(const T &, const T &)> passes = {}; ///< chosen all the same, although the second is locked
};

std::optional<QString> reasonOf(const Layer &layer, const QList<AlertChannel> &guards)
{
    for (const AlertChannel guard : guards) {
        if (const auto found = layer.locks.constFind(guard); found != layer.locks.cend())
            return *found;
    }
    return std::nullopt;
}

/// What a layer makes of what came from above.
template<typename T>
struct Said
{
    Effective<T> result;
    bool chooses = false;
    bool locks = false;
};

template<typename T>
Said<T> saidBy(const Layer &layer, const Effective<T> &above, const Question<T> &question)
{
    Said<T> said{above, false, false};
    if (const auto value = question.chosen(layer.choice)) {
        said.chooses = true;
        said.result = {*value, layer.level, layer.team, above.lock};
    }
    if (const auto reason = reasonOf(layer, question.guards)) {
        said.locks = true;
        said.result.lock = AlertLock{layer.level, layer.team, *reason};
    } else if (said.chooses && layer.level == AlertLevel::Override) {
        said.result.lock.reset();
    }
    return said;
}

template<typename T>
bool isBefore(const Said<T> &a, const Said<T> &b, const Question<T> &question)
{
    if (question.isStronger(a.result.value, b.result.value))
        return true;
    if (question.isStronger(b.result.value, a.result.value))
        return false;
    if (a.locks != b.locks)
        return a.locks;
    return a.chooses && !b.chooses;
}

template<typename T>
Effective<T> descend(const Effective<T> &above, const QList<Layer> &level, const Question<T> &question)
{
    std::optional<Said<T>> best;
    for (const Layer &layer : level) {
        const bool held = above.lock && layer.level != AlertLevel::Override;
        const auto wanted = question.chosen(layer.choice);
        if (held && !(wanted && question.passes && question.passes(*wanted, above.value)))
            continue;
        Said<T> said = saidBy(layer, above, question);
        if (held)
            said.result.lock = above.lock;
        if (!best || isBefore(said, *best, question))
            best = std::move(said);
    }
    return best ? best->result : above;
}

template<typename T>
Effective<T> resolve(AlertRow row, const QList<QList<Layer>> &levels, const Question<T> &question)
{
    Effective<T> result{question.chosen(builtInAlerts(row)).value_or(T())};
    for (const QList<Layer> &level : levels)
        result = descend(result, level, question);
    return result;
}

template<typename T>
std::optional<T> entry(const QMap<AlertChannel, T> &map, AlertChannel channel)
{
    const auto found = map.constFind(channel);
    return found == map.cend() ? std::nullopt : std::optional<T>(*found);
}

EffectiveCell cellOf(AlertRow row, AlertChannel channel, const QList<QList<Layer>> &levels)
{
    const Question<bool> on{
        [channel](const AlertRowChoice &c) { return entry(c.on, channel); }, {channel}, std::greater<>()};
    const Question<Millis> after{
        [channel](const AlertRowChoice &c) { return entry(c.after, channel); }, {channel}, std::less<>()};
    return {resolve(row, levels, on), resolve(row, levels, after)};
}

bool isMoreOften(Millis a, Millis b)
{
    return a.count() > 0 && (b.count() == 0 || a < b);
}

bool isLonger(int a, int b)
{
    return b > 0 && (a == 0 || a > b);
}

EffectiveRow rowOf(AlertRow row, const QList<QList<Layer>> &levels)
{
    const Question<AlertTone> tone{
        [](const AlertRowChoice &c) { return c.tone; }, {}, [](AlertTone, AlertTone) { return false; }};
    const Question<Millis> repeat{[](const AlertRowChoice &c) { return c.repeat; }, {AlertChannel::Sound}, isMoreOften};
    const Question<int> cap{[](const AlertRowChoice &c) { return c.cap; }, {AlertChannel::Sound}, isLonger};
    // The names ascend from most to least.
    const Question<AlertPrivacy> privacy{
        [](const AlertRowChoice &c) { return c.privacy; }, {AlertChannel::Toast}, std::greater<>(), std::greater<>()};
    const Question<int> above{[](const AlertRowChoice &c) { return c.above; }, {AlertChannel::Toast}, std::less<>()};
    const Question<bool> onlyBehind{[](const AlertRowChoice &c) { return c.onlyBehind; },
                                    {AlertChannel::Toast, AlertChannel::Sound},
                                    std::less<>()};
    return {resolve(row, levels, tone),    resolve(row, levels, repeat), resolve(row, levels, cap),
            resolve(row, levels, privacy), resolve(row, levels, above),  resolve(row, levels, onlyBehind)};
}

template<typename T>
bool isSame(const Effective<T> &a, const Effective<T> &b)
{
    return a.value == b.value && a.lock == b.lock;
}

/// Everything of a row as one agent has it.
struct WholeRow
{
    WholeRow(AlertRow row, const Agent &agent, const Workspace &workspace)
    {
        const QList<QList<Layer>> levels = layersOf(row, agent, workspace);
        for (const AlertChannel channel : alertChannels)
            cells.append(cellOf(row, channel, levels));
        beside = rowOf(row, levels);
    }

    QList<EffectiveCell> cells;
    EffectiveRow beside;
};

bool isSameCell(const WholeRow &a, const WholeRow &b, AlertChannel channel)
{
    const EffectiveCell &one = a.cells[qsizetype(channel)];
    const EffectiveCell &other = b.cells[qsizetype(channel)];
    const bool behind = isSame(a.beside.onlyBehind, b.beside.onlyBehind);
    const bool same = isSame(one.on, other.on) && isSame(one.after, other.after);
    if (channel == AlertChannel::Toast)
        return same && behind && isSame(a.beside.privacy, b.beside.privacy) && isSame(a.beside.above, b.beside.above);
    if (channel == AlertChannel::Sound)
        return same && behind && isSame(a.beside.tone, b.beside.tone) && isSame(a.beside.repeat, b.beside.repeat)
            && isSame(a.beside.cap, b.beside.cap);
    return same;
}

void addDifferences(AlertRow row, const WholeRow &before, const WholeRow &after, QList<AlertCell> &cells)
{
    for (const AlertChannel channel : alertChannels) {
        if (!isSameCell(before, after, channel))
            cells.append({row, channel});
    }
}

} // namespace

EffectiveCell effective(AlertRow row, AlertChannel channel, const Agent &agent, const Workspace &workspace)
{
    return cellOf(row, channel, layersOf(row, agent, workspace));
}

EffectiveRow effective(AlertRow row, const Agent &agent, const Workspace &workspace)
{
    return rowOf(row, layersOf(row, agent, workspace));
}

bool alerts(AlertRow row, const Agent &agent, const Workspace &workspace)
{
    return std::any_of(alertChannels.cbegin(), alertChannels.cend(), [&](AlertChannel channel) {
        return channel != AlertChannel::Badge && effective(row, channel, agent, workspace).on.value;
    });
}

bool alertsAtConsole(AlertRow row, const Agent &agent, const Workspace &workspace)
{
    constexpr std::array channels{AlertChannel::Toast, AlertChannel::Sound, AlertChannel::Urgency};
    return std::any_of(channels.cbegin(), channels.cend(),
                       [&](AlertChannel channel) { return effective(row, channel, agent, workspace).on.value; });
}

QList<AffectedAgent> affected(const Workspace &workspaceBefore, const Agents &before, const Workspace &workspaceAfter,
                              const Agents &after)
{
    QList<AffectedAgent> all;
    for (const Agent &was : before) {
        const auto is = after.constFind(was.id);
        if (is == after.cend() || was.disabled || is->disabled)
            continue;
        AffectedAgent one{was.id, {}};
        for (const AlertRow row : alertRows)
            addDifferences(row, WholeRow(row, was, workspaceBefore), WholeRow(row, *is, workspaceAfter), one.cells);
        if (!one.cells.isEmpty())
            all.append(one);
    }
    std::sort(all.begin(), all.end(), [](const AffectedAgent &a, const AffectedAgent &b) { return a.agent < b.agent; });
    return all;
}

} // namespace Baton
