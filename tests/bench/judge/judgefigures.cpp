// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/judge/judgefigures.h"

namespace Baton::Bench {

using namespace Qt::Literals::StringLiterals;

bool measureTriggers(const TakeFigure &take, const QString &only)
{
    const TriggerData data = readTriggerData();
    if (!data.isThere())
        return false;
    FoldModels models(data);
    if (only.isEmpty() || only == "scope"_L1)
        measureScope(data, take);
    if (only.isEmpty() || only == "signs"_L1)
        measureSigns(data, models, take);
    if (only.isEmpty() || only == "talks"_L1)
        measureTalks(data, models, take);
    if (only.isEmpty() || only == "briefings"_L1)
        measureBriefings(data, take);
    return true;
}

} // namespace Baton::Bench
