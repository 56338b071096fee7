// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simagent.h"
#include "simvisitor.h"

namespace Baton::Sim {

enum class Plant { None, EarlyAck, NoCompare, NoFence };

/// What one run, or many together, did and met.
struct Tally
{
    FaultCount faults;
    QMap<QString, int> verbs;
    QMap<QString, int> refusals;
    QMap<QString, int> states; ///< owners, phases, outcomes and events reached
    qint64 events = 0;

    void add(const Tally &other);
};

struct Verdict
{
    QString fault; ///< empty where everything held
    QStringList history;
    Tally tally;
};

/// One seed: weather, then calm; afterwards both sides must be equal and nothing lost or doubled.
/// `frames` writes each frame into the history.
Verdict runSeed(quint64 seed, Plant plant, bool frames = false);

} // namespace Baton::Sim
