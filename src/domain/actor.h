// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/values.h"

namespace Baton {

/// Who sends a command, as established by authentication.
struct Actor
{
    Role role = Role::System;
    QString id; ///< visitor, agent or bot id; empty for AI and system

    static Actor system() { return {}; }
    static Actor ai() { return {Role::Ai, {}}; }
    static Actor visitor(const VisitorId &v) { return {Role::Visitor, v.toString()}; }
    static Actor bot(const BotId &b) { return {Role::Bot, b.toString()}; }
    static Actor agent(const AgentId &a, Role role = Role::Agent) { return {role, a.toString()}; }

    bool isPerson() const { return role == Role::Agent || role == Role::TeamLead || role == Role::Admin; }
    bool leads() const { return role == Role::TeamLead || role == Role::Admin; }
    AgentId agentId() const { return isPerson() ? AgentId(id) : AgentId(); }
    friend bool operator==(const Actor &, const Actor &) = default;
};

} // namespace Baton
