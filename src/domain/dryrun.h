// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/process.h"

namespace Baton {

/// Somebody whom a step does not alert, and why.
struct DryLeftOut
{
    AgentId agent;
    LeftOut why = LeftOut::OtherTeam;
    std::optional<Instant> until = std::nullopt; ///< end of their quiet hours, where one is in sight

    friend bool operator==(const DryLeftOut &, const DryLeftOut &) = default;
};

/// One step of the ladder as it would be taken.
struct DryStep
{
    int no = 0; ///< index in the ladder, from 0
    LadderTarget target = LadderTarget::Available;
    Instant at;
    QList<AgentId> alerted = {};
    QList<DryLeftOut> others = {}; ///< everybody else whose account is not disabled
    bool despiteQuiet = false; ///< nobody it names is awake and hears it: the quiet are alerted after all

    friend bool operator==(const DryStep &, const DryStep &) = default;
};

/// Everybody whose account is not disabled and whom a step does not alert, by the policy as it is.
QList<DryLeftOut> leftOutOf(const QList<AgentId> &alerted, LadderTarget target, const Conversation &conversation,
                            const Policy &policy, Instant at);

/// Whom of those a step alerts no console would: they are not connected, away where the step is not for everybody, or
/// have toast, sound and urgency off.
QList<AgentId> unheardBy(const DryStep &step, const Policy &policy);

/// What would become of a handoff that nobody takes.
struct DryRun
{
    std::optional<Instant> deferredUntil = std::nullopt; ///< the team is closed until then, and the ladder begins there
    QList<DryStep> steps = {};

    friend bool operator==(const DryRun &, const DryRun &) = default;
};

/// The ladder for a handoff of a team (none: not routed) that is asked for at a moment, taken step by step with the
/// functions the real one is taken with. Quiet hours are those of each step's own moment; who is connected and
/// available, and whether the team is open, is as the policy shows it, because nobody knows that of another time.
DryRun dryRun(const Policy &policy, const TeamId &team, Instant at);

/// People as a question supposes them; made into a policy.
struct Presence
{
    Agents agents;
    QSet<AgentId> online;
};

/// As if everybody whose account is not disabled were available.
Presence everybodyThere(const Agents &agents);
/// As their statuses say: nobody but the server knows more.
Presence thereByStatus(const Agents &agents);

/// Why a handoff would be noticed by nobody.
enum class Unnoticed {
    NoPeople, ///< the team has nobody whose account is not disabled
    AllSilent, ///< everybody of the team has every alert of a waiting handoff off
    NobodyThere, ///< nobody whom a step names is there, or has an alert on
};

/// Whether the ladder would end without having alerted anybody, and why. A console counts where its person hears() it,
/// mail and push where the cell is on and there is an address.
std::optional<Unnoticed> wouldReachNobody(const Policy &policy, const TeamId &team, Instant at);

} // namespace Baton
