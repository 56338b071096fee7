// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "historydevice.h"
#include "ladderwitness.h"

namespace Baton::Sim {

/// Looks at the devices: what waits and was told there is brought to notice, what waits no more is silent.
class NoticeWitness
{
public:
    NoticeWitness(World &world, const Network &network, LadderWitness &ladder);

    void watch(HistoryDevice &device);
    void poll(); ///< once a second

private:
    struct Watched
    {
        HistoryDevice *device = nullptr;
        quint64 connection = 0;
        int life = 0;
        qint64 steadySince = -1; ///< virtual ms; -1 while it does not listen
        QSet<QString> told; ///< breaches that were said already
    };
    struct Acknowledged
    {
        const HistoryDevice *device = nullptr;
        AgentId agent;
        int life = 0;
        qint64 at = 0; ///< virtual ms
        int no = 0; ///< of the handoff
        int stretch = 0;
        QSet<const HistoryDevice *> heardBy; ///< devices of that person that listened then
        bool isTold = false; ///< the others of that person have heard of it
    };
    struct Expected ///< a receipt
    {
        ConversationId conversation;
        int no = 0;
        int step = 0;
        AgentId agent;
        const HistoryDevice *device = nullptr;
        qint64 at = 0; ///< virtual ms of the step
    };

    void onStep(const Case &c, const AlertStepped &step);
    void onAcknowledged(HistoryDevice &device, const ConversationId &conversation);
    void settle(Watched &one) const;
    void settleAcknowledged();
    bool isSteady(const Watched &one, qint64 since) const;
    bool mayHaveLeft(const AgentId &agent, const Case &c, qint64 since) const;
    bool isRequired(const Watched &one, const Case &c) const;
    Rule ruleOf(const Watched &one, const Case &c) const;
    const Acknowledged *acknowledgedBy(const AgentId &agent, const Case &c) const;
    void checkWaiting(Watched &one, const Case &c);
    void checkAcknowledged(Watched &one, const Case &c);
    void checkOver(Watched &one);
    void checkReceipts();
    void say(Watched &one, Rule rule, const QString &what);

    World &m_world;
    const Network &m_network;
    LadderWitness &m_ladder;
    std::vector<Watched> m_devices;
    QHash<ConversationId, QList<Acknowledged>> m_acknowledged;
    QList<Expected> m_expected;
};

} // namespace Baton::Sim
