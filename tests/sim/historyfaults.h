// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/native/report.h"
#include "ladderwitness.h"
#include "net.h"

#include <set>

namespace Baton::Sim {

class HistoryDevice;

/// Faults that can be planted, between the layers of a system that is itself left as it is.
enum class Fault {
    None,
    StepSkippedAfterRestart,
    AckStopsLadder,
    QuietSwallowsLast,
    StepDoubledAfterRestart,
    TimersLostAtRestart,
    AckSilencesEverybody,
    ClaimLeavesAlert,
    ReleaseKeepsLadder,
    SnoozeNeverWakes,
    LeaseNeverLapses,
    ReceiptLost,
    RecordLost,
    SilentAfterReconnect,
};

struct PlantedFault
{
    Fault fault = Fault::None;
    const char *words = "";
    Rule rule = Rule::Ending; ///< by which it must be found
};
extern const QList<PlantedFault> plantedFaults;

/// Plants one fault into a running history.
class Saboteur
{
public:
    Saboteur(Fault fault, World &world, const LadderWitness &witness)
        : m_fault(fault)
        , m_world(world)
        , m_witness(witness)
    {}

    void loading(Server::Loaded &loaded) const;
    void beforeTick(Server::Engine &engine);
    void afterTurn(Server::Engine &engine);
    /// What of a commit is there to be seen afterwards.
    Server::Batch kept(const Server::Batch &batch);
    /// False where the frame is lost. `from` is the device on the client's side, null for others.
    bool passes(bool toServer, const QByteArray &frame) const;
    /// The frame that other people's devices get as well, empty for none.
    QByteArray echo(bool toServer, const QByteArray &frame, const AgentId &from) const;
    void tamper(const HistoryDevice &device, QList<Native::Report> &reports) const;

private:
    Fault m_fault;
    World &m_world;
    const LadderWitness &m_witness;
    QSet<ConversationId> m_acknowledged;
    std::set<std::pair<QString, qint64>> m_moved; ///< conversation and since when it waits: done once each
    QList<AgentId> m_hidden;
};

} // namespace Baton::Sim
