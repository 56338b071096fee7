// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/alertsettings.h"
#include "domain/values.h"

namespace Baton {

constexpr int maxAgentCapacity = 50;
constexpr qsizetype maxAgentLanguages = 20;

/// A person of the team: the fold over the agent events of the log.
struct Agent
{
    AgentId id;
    QString name;
    QString login; ///< what they sign in with, lower case
    Role role = Role::Agent; ///< Agent, TeamLead or Admin
    QList<TeamId> teams;
    QList<QString> languages; ///< BCP 47; at most maxAgentLanguages
    Status status = Status::Offline;
    int capacity = 5; ///< conversations at a time, 1 to maxAgentCapacity
    bool disabled = false;
    AlertRules alertRules = {}; ///< what an admin set for this one person
    AgentAlerts alerts = {}; ///< what they set for themselves
    /// Whether the server can send them mail and push; which addresses these are only its operator knows.
    bool hasMailAddress = false;
    bool hasPushAddress = false;
    QString language = {}; ///< of their console, BCP 47: mails and pushes are written in it; empty where it never told
    QStringList skills = {}; ///< at most maxSkills; what they can help with, in the workspace's own words

    bool isIn(const TeamId &team) const { return teams.contains(team); }
    friend bool operator==(const Agent &, const Agent &) = default;
};

} // namespace Baton
