// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/alertpolicy.h"

namespace Baton {

namespace {

bool isForEverybody(LadderTarget target)
{
    return target == LadderTarget::AnyOnline || target == LadderTarget::Target;
}

bool leadsTeams(const Self &self)
{
    return self.role == Role::TeamLead || self.role == Role::Admin;
}

/// The step names who it reaches; where it does not, the target says.
bool reaches(const AlertRaised &raised, const Conversation &head, const Self &self)
{
    if (!raised.agents.isEmpty())
        return raised.agents.contains(self.id);
    switch (raised.target) {
    case LadderTarget::Available:
    case LadderTarget::AgentsAgain:
    case LadderTarget::Team:
        return head.team.isEmpty() || self.teams.contains(head.team);
    case LadderTarget::TeamLeads:
        return leadsTeams(self);
    case LadderTarget::AnyOnline:
    case LadderTarget::Target:
        return true;
    case LadderTarget::Missed:
        return false;
    }
    return false;
}

} // namespace

void applySettings(Alert &alert, const Agent &me, const Workspace &workspace)
{
    const auto on = [&](AlertChannel channel) { return effective(alert.row, channel, me, workspace).on.value; };
    alert.toast = alert.toast && on(AlertChannel::Toast);
    alert.sound = alert.sound && on(AlertChannel::Sound);
    alert.badge = on(AlertChannel::Badge);
    alert.urgency = on(AlertChannel::Urgency);
    const EffectiveRow row = effective(alert.row, me, workspace);
    alert.onlyBehind = row.onlyBehind.value;
    alert.tone = row.tone.value;
    alert.repeat = row.repeat.value;
    alert.cap = row.cap.value;
    alert.privacy = row.privacy.value;
}

bool isForStatus(AlertRow row, Status status)
{
    switch (row) {
    case AlertRow::Given:
    case AlertRow::VisitorMessage:
    case AlertRow::Mention:
    case AlertRow::Connection:
    case AlertRow::LeadNobodyReachable: // whom else would it be told
        return status != Status::Offline;
    case AlertRow::Requested:
    case AlertRow::Offered:
    case AlertRow::OverTarget:
    case AlertRow::ColleagueTook:
    case AlertRow::BouncedReturn:
    case AlertRow::LeadBreach:
    case AlertRow::LeadQueueLong:
        break;
    }
    return status == Status::Available || status == Status::Busy;
}

bool isHeldBack(const AlertRaised &raised, const Conversation &head, Status status)
{
    const bool keptAway = status == Status::Offline || status == Status::Away;
    return head.snooze || head.handoff->deferredUntil || (keptAway && !isForEverybody(raised.target));
}

std::optional<Alert> alertFor(const AlertRaised &raised, const Conversation *head, const Self &self, Status status,
                              bool acknowledged)
{
    if (!head || !head->handoff || head->owner.kind != Owner::Kind::Queue || head->handoff->no != raised.no)
        return {};
    if (acknowledged || raised.target == LadderTarget::Missed)
        return {};
    if (isHeldBack(raised, *head, status) || !reaches(raised, *head, self))
        return {};
    Alert alert;
    alert.conversation = raised.conversation;
    alert.no = raised.no;
    alert.step = raised.step;
    alert.toast = raised.target != LadderTarget::AgentsAgain;
    alert.banner = raised.target != LadderTarget::Available;
    return alert;
}

} // namespace Baton
