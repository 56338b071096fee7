// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "historyfaults.h"

namespace Baton::Sim {

/// What one history came to, or many together.
struct HistoryVerdict
{
    QList<Breach> breaches;
    QStringList story; ///< what happened, where there is a breach or it was asked for
    QMap<QString, int> endings; ///< of handoffs
    QMap<QString, int> met; ///< faults of the world
    QMap<QString, int> deeds; ///< of people
    int steps = 0;

    void add(const HistoryVerdict &other); ///< counts alone
};

/// One seed on virtual time: some minutes in which visitors ask for people, whose consoles, desktops, machines, links
/// and server fail them, then quiet until every ladder has ended.
HistoryVerdict runHistory(quint64 seed, Fault fault, bool tells = false, bool frames = false);

/// `baton-sim --histories`: prints counts and breaches; 0 where all is well.
int runHistories(quint64 first, int seeds, int jobs, bool planted);
/// `--histories --seed`: one history in full; `planted` counts the planted faults from 1, 0 for none.
int tellHistory(quint64 seed, int planted, bool frames);

} // namespace Baton::Sim
