// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/command.h"
#include "domain/conversation.h"
#include "domain/policy.h"

namespace Baton {

/// A timer of a conversation: when it comes due and what is sent then.
struct Due
{
    Instant at;
    Tick tick;

    friend bool operator==(const Due &, const Due &) = default;
};

/// The earliest timer of a conversation, if any. A waiting handoff always has one.
std::optional<Due> nextDue(const Conversation &conversation, const Policy &policy);
/// Whether it was deferred as its team was closed, and the team is open again: by its hours, by hand, or as it lost
/// them.
bool isOpenAgain(const Conversation &conversation, const Workspace &workspace);
/// Whether a person comes when the team opens, and until then the team wants no machine to answer.
bool isLeftAlone(const Conversation &conversation, const Workspace &workspace);
/// When it comes due, without the question whom it would alert.
std::optional<Instant> nextDueAt(const Conversation &conversation, const Policy &policy);

/// Why a person is not alerted by a step of the ladder.
enum class LeftOut {
    Disabled, ///< the account
    OtherTeam,
    NoTeamLead,
    NotConnected, ///< no console with a live connection
    NotAvailable, ///< connected, but busy, away or offline by choice
    SignedOff, ///< offline by choice
    Quiet, ///< quiet hours, where somebody else is awake and hears it
};

/// Why a step of that target leaves a person out, quiet hours aside; nothing where it names them.
std::optional<LeftOut> whyLeftOut(const Agent &agent, const Conversation &conversation, const Policy &policy,
                                  LadderTarget target);

/// Whether quiet hours count for a step: those for anybody online and the target reach everybody.
bool heedsQuiet(LadderTarget target);

/// Whether an alert of a waiting handoff comes to a person's notice at a console now, quiet hours aside: they are
/// connected, available or busy, and have more than the badge on.
bool hears(const Agent &agent, const Policy &policy);

/// Agents a ladder step alerts, as the policy shows them now. Quiet hours never leave a step with nobody: where none
/// whom it names is awake and hears it, all of them are alerted. Who is awake is named in any case.
QList<AgentId> alerted(const Conversation &conversation, const Policy &policy, LadderTarget target);

/// The ladder that applies to a conversation: its team's, else the workspace's.
const QList<LadderStep> &ladderOf(const Conversation &conversation, const Policy &policy);
const QList<LadderStep> &ladderOf(const Conversation &conversation, const Workspace &workspace);

/// The step a waiting handoff takes next. Where the ladder became shorter meanwhile it is the last one, so that nobody
/// waits without a next step; none where there is no handoff.
std::optional<int> nextStep(const Conversation &conversation, const Policy &policy);

// Processes read the world and return what should be tried; each command still goes through decide().

/// What of a conversation decides who sees it; recorded beside each event so that a missed stretch can be replayed.
struct Visibility
{
    bool open = false; ///< a handoff is open: waiting, agent-owned, snoozed or deferred
    Owner owner;
    TeamId team;
    AgentId offered;
    bool toAnyone = false; ///< the ladder reached any agent

    friend bool operator==(const Visibility &, const Visibility &) = default;
};
Visibility visibilityOf(const Conversation &conversation, const Policy &policy);

/// Whether it belongs to the view an agent has without asking.
bool sees(const Agent &agent, const Visibility &visibility);

/// Whether an agent may read it and act for its team at all.
bool mayServe(const Agent &agent, const Visibility &visibility);

/// The same of closed conversations, to ask for them by: the teams whose they may read beside those of no team; none
/// where they may read all.
std::optional<QList<TeamId>> teamsOfClosed(const Agent &agent);

/// What follows when an agent's lease has run out: a LeaseExpired for each conversation they own.
QList<Command> agentGone(const AgentId &agent, const QList<const Conversation *> &owned);

} // namespace Baton
