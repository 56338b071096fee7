// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "historyfaults.h"

#include "historydevice.h"
#include "protocol/codec.h"

namespace Baton::Sim {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Millis farAway{24 * 3'600'000};

bool isWaiting(const Conversation &head)
{
    return head.handoff && head.owner == Owner::queue();
}

/// The engine's memory, which a fault of its own might have changed.
Conversation &inMemory(const Conversation &head)
{
    return const_cast<Conversation &>(head);
}

Agents &inMemory(const Agents &agents)
{
    return const_cast<Agents &>(agents);
}

/// Kinds stand last in a frame.
bool isKind(const QByteArray &frame, const char *kind)
{
    return frame.endsWith(QByteArray("\"t\":\"").append(kind).append("\"}"));
}

} // namespace

const QList<PlantedFault> plantedFaults{
    {Fault::StepSkippedAfterRestart, "a step is skipped after a restart", Rule::Skipped},
    {Fault::AckStopsLadder, "an acknowledgement stops the ladder", Rule::AckStops},
    {Fault::QuietSwallowsLast, "quiet hours swallow the last person", Rule::Swallowed},
    {Fault::StepDoubledAfterRestart, "a step is taken twice after a restart", Rule::Doubled},
    {Fault::TimersLostAtRestart, "timers are lost with a restart", Rule::InTime},
    {Fault::AckSilencesEverybody, "an acknowledgement silences everybody", Rule::AckOfOne},
    {Fault::ClaimLeavesAlert, "a claim ends no alert on other people's devices", Rule::Silences},
    {Fault::ReleaseKeepsLadder, "what is released goes on with the ladder's end", Rule::Anew},
    {Fault::SnoozeNeverWakes, "what is put off never comes back", Rule::Wakes},
    {Fault::LeaseNeverLapses, "a lease never lapses", Rule::Lease},
    {Fault::ReceiptLost, "receipts are lost on their way", Rule::Receipt},
    {Fault::RecordLost, "steps are not put on record", Rule::OnRecord},
    {Fault::SilentAfterReconnect, "a console that was away is told of no step", Rule::Shows},
};

void Saboteur::loading(Server::Loaded &loaded) const
{
    for (Conversation &head : loaded.openHeads) {
        if (!isWaiting(head))
            continue;
        const auto team = loaded.workspace.teams.constFind(head.team.toString());
        const bool own = team != loaded.workspace.teams.cend() && !team->ladder.isEmpty();
        const qsizetype steps = own ? team->ladder.size() : loaded.workspace.ladder.size();
        if (m_fault == Fault::StepSkippedAfterRestart && head.handoff->ladderStep + 2 < steps)
            ++head.handoff->ladderStep;
        else if (m_fault == Fault::StepDoubledAfterRestart && head.handoff->ladderStep > 0)
            --head.handoff->ladderStep;
        else if (m_fault == Fault::TimersLostAtRestart)
            head.handoff->waitingSince = head.handoff->waitingSince + farAway;
    }
}

void Saboteur::beforeTick(Server::Engine &engine)
{
    if (m_fault != Fault::QuietSwallowsLast)
        return;
    for (Agent &agent : inMemory(engine.agents())) {
        if (!agent.disabled && m_witness.isQuiet(agent.id)) {
            agent.disabled = true;
            m_hidden.append(agent.id);
        }
    }
}

void Saboteur::afterTurn(Server::Engine &engine)
{
    for (const AgentId &hidden : std::exchange(m_hidden, {}))
        inMemory(engine.agents())[hidden].disabled = false;
    if (m_fault == Fault::LeaseNeverLapses)
        const_cast<Workspace &>(engine.workspace()).lease = farAway;
    for (const Conversation *open : engine.openHeads()) {
        Conversation &head = inMemory(*open);
        const auto once = [&](Instant since) { return m_moved.emplace(head.id.toString(), since.ms).second; };
        if (m_fault == Fault::SnoozeNeverWakes && head.snooze && once(head.snooze->until)) {
            head.snooze->until = head.snooze->until + farAway;
            once(head.snooze->until);
        } else if (m_fault == Fault::SnoozeNeverWakes && head.handoff->deferredUntil
                   && once(*head.handoff->deferredUntil)) {
            head.handoff->deferredUntil = *head.handoff->deferredUntil + farAway;
            once(*head.handoff->deferredUntil);
        }
        if (!isWaiting(head))
            continue;
        if (m_fault == Fault::AckStopsLadder && m_acknowledged.contains(head.id) && once(head.handoff->waitingSince)) {
            head.handoff->waitingSince = head.handoff->waitingSince + farAway;
            once(head.handoff->waitingSince);
        }
        const Case &c = m_witness.cases()[head.id];
        if (m_fault == Fault::ReleaseKeepsLadder && head.handoff->ladderStep == 0 && c.stretch.number > 1
            && once(head.handoff->waitingSince))
            head.handoff->ladderStep = 2;
    }
}

Server::Batch Saboteur::kept(const Server::Batch &batch)
{
    Server::Batch kept = batch;
    if (m_fault == Fault::RecordLost)
        kept.records.removeIf([](const Server::SideRecord &record) { return record.kind == "step"_L1; });
    for (const Server::SideRecord &record : batch.records) {
        if (m_fault == Fault::AckStopsLadder && record.kind == "receipt"_L1 && record.json.contains("\"acknowledged\""))
            m_acknowledged.insert(record.conversation);
    }
    for (const Server::StoredEvent &stored : batch.events) {
        if (std::holds_alternative<HandoffEnded>(stored.event.body))
            m_acknowledged.remove(stored.event.conversation);
    }
    return kept;
}

bool Saboteur::passes(bool toServer, const QByteArray &frame) const
{
    return m_fault != Fault::ReceiptLost || !toServer || !isKind(frame, "alert_receipt");
}

QByteArray Saboteur::echo(bool toServer, const QByteArray &frame, const AgentId &from) const
{
    if (m_fault != Fault::AckSilencesEverybody || !toServer || !isKind(frame, "eph"))
        return {};
    const auto decoded = Protocol::decodeAgentClient(frame, {});
    const auto *hint = decoded ? std::get_if<Protocol::Ephemeral>(&*decoded) : nullptr;
    if (!hint || hint->kind != Protocol::EphemeralKind::Acknowledged)
        return {};
    Protocol::Ephemeral told = *hint;
    told.who = from.toString();
    return Protocol::encode(Protocol::AgentServerFrame(told));
}

void Saboteur::tamper(const HistoryDevice &device, QList<Native::Report> &reports) const
{
    if (m_fault == Fault::SilentAfterReconnect && device.life() > 1)
        reports.removeIf([](const Native::Report &report) { return std::holds_alternative<AlertRaised>(report); });
    if (m_fault != Fault::ClaimLeavesAlert)
        return;
    for (Native::Report &report : reports) {
        auto *set = std::get_if<Native::HeadsSet>(&report);
        if (!set)
            continue;
        set->heads.removeIf(
            [&](const SharedHead &head) { return head->owner.isAgent() && !head->owner.is(device.settings().id); });
    }
}

} // namespace Baton::Sim
