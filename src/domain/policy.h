// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/agent.h"
#include "domain/knownanswer.h"
#include "domain/workspace.h"

#include <QHash>
#include <QSet>

namespace Baton {

using Agents = QHash<AgentId, Agent>;

/// An immutable view of what a decision may look at beside the conversation itself; computed from the same log.
/// Holds references: it lives no longer than the call it is made for.
struct Policy
{
    const Workspace &workspace;
    const Agents &agents;
    const QHash<AgentId, int> &load; ///< conversations each agent owns
    const QSet<AgentId> &online; ///< agents with a live connection; engine memory
    /// Agents whose quiet hours hold against a handoff that waits, at the moment the step is taken; none where null.
    const QSet<AgentId> *quiet = nullptr;
    const KnownAnswers *answers = nullptr; ///< none where null
    const QHash<AgentId, int> *offers = nullptr; ///< handoffs offered to each agent now; none where null

    const Agent *agent(const AgentId &id) const;
    int loadOf(const AgentId &id) const { return load.value(id); }
    /// How many more conversations may be offered to an agent: each offer keeps its place until it ends.
    int roomOf(const Agent &agent) const;
    /// Status available and a live connection.
    bool isReachable(const AgentId &id) const;
    const KnownAnswer *answer(const QString &id) const;
    bool isQuiet(const AgentId &id) const { return quiet && quiet->contains(id); }
};

/// Whose quiet hours hold at a moment against alerts of a row.
QSet<AgentId> quietAt(const Agents &agents, AlertRow row, Instant at);

} // namespace Baton
