// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/figures.h"
#include "bench/judge/judgefigures.h"

namespace Baton::Bench {

using namespace Qt::Literals::StringLiterals;

bool measureJudging(const Extent &extent)
{
    if (!measureTriggers(printFigure, extent.trains ? QString() : u"briefings"_s))
        progress(u"no labelled talk to judge: set BATON_DATA"_s);
    return true;
}

} // namespace Baton::Bench
