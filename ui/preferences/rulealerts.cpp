// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/rulealerts.h"

#include "ui/words/rulewords.h"

namespace Baton::Ui {

RuleAlerts::RuleAlerts(AlertDraft &draft, QObject *parent)
    : AlertSource(parent)
    , m_draft(draft)
{
    connect(&draft, &AlertDraft::changed, this, &RuleAlerts::changed);
}

void RuleAlerts::setPlace(const AlertPlace &place)
{
    if (m_place == place)
        return;
    m_place = place;
    Q_EMIT changed();
}

AlertLevel RuleAlerts::level() const
{
    if (!m_place.agent.isEmpty())
        return AlertLevel::Override;
    return m_place.team.isEmpty() ? AlertLevel::Workspace : AlertLevel::Team;
}

/// What is set for one agent wins over every lock; a team's choice yields to the workspace's.
bool RuleAlerts::isHeld(const std::optional<AlertLock> &lock) const
{
    return level() == AlertLevel::Team && lock && lock->level == AlertLevel::Workspace;
}

void RuleAlerts::setChoice(AlertRow row, const AlertRowChoice &choice)
{
    AlertRules rules = m_draft.rules(m_place);
    rules.choices.insert(row, choice);
    m_draft.setRules(m_place, rules);
}

QString RuleAlerts::teamName(const TeamId &team) const
{
    const Team *known = workspace().team(team);
    return known ? known->name : QString();
}

QString RuleAlerts::from(AlertLevel from, const TeamId &team) const
{
    return from == level() ? RuleWords::setHere() : RuleWords::from(from, teamName(team));
}

QString RuleAlerts::lockWords(const AlertLock &lock) const
{
    return RuleWords::lock(lock, teamName(lock.team));
}

EffectiveCell RuleAlerts::above(AlertRow row, AlertChannel channel) const
{
    Workspace workspace = m_draft.workspace();
    Agents agents = m_draft.agents();
    if (!m_place.agent.isEmpty())
        agents[m_place.agent].alertRules = {};
    else if (m_place.isWorkspace())
        workspace.alertRules = {};
    else
        workspace.teams[m_place.team.toString()].alertRules = {};
    return effective(row, channel, subjectWith(agents), workspace);
}

std::optional<QString> RuleAlerts::lock(AlertRow row, AlertChannel channel) const
{
    const auto locks = m_draft.rules(m_place).locks.value(row);
    const auto found = locks.constFind(channel);
    return found == locks.cend() ? std::nullopt : std::optional(*found);
}

void RuleAlerts::setLock(AlertRow row, AlertChannel channel, const std::optional<QString> &reason)
{
    AlertRules rules = m_draft.rules(m_place);
    if (reason)
        rules.locks[row].insert(channel, *reason);
    else
        rules.locks[row].remove(channel);
    m_draft.setRules(m_place, rules);
}

Agent RuleAlerts::subjectWith(const Agents &agents) const
{
    Agent subject;
    subject.role = Role::Admin; // who has every row
    if (!m_place.agent.isEmpty()) {
        subject = agents.value(m_place.agent);
        subject.alerts = {};
    } else if (!m_place.team.isEmpty()) {
        subject.teams = {m_place.team};
    }
    return subject;
}

} // namespace Baton::Ui

#include "moc_rulealerts.cpp"
