// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bench/judge/foldmodels.h"

#include <functional>

namespace Baton::Bench {

/// Takes a figure: name, value, unit, how many it was measured on.
using TakeFigure = std::function<void(const QString &, double, const QString &, qsizetype)>;

// Each measures judging by cross-validation through what `batond judge`, `rehearse` and `brief` print, and beside each
// figure that of a simple baseline in the same folds.

/// Out of scope and intents of a knowledge base.
void measureScope(const TriggerData &data, const TakeFigure &take);
/// Reasons and intents of single texts, and how long one takes.
void measureSigns(const TriggerData &data, FoldModels &models, const TakeFigure &take);
/// Whole conversations: annoyed visitors, and where the bot could not go on.
void measureTalks(const TriggerData &data, FoldModels &models, const TakeFigure &take);
/// Fields, and what a briefing keeps.
void measureBriefings(const TriggerData &data, const TakeFigure &take);

/// All of them; false where the data is not there.
bool measureTriggers(const TakeFigure &take, const QString &only = {});

} // namespace Baton::Bench
