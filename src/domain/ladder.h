// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/workspace.h"

namespace Baton {

constexpr qsizetype maxLadderSteps = 32;

/// Ascending, and it ends by telling the visitor the truth: no handoff waits without a next step.
bool isLadder(const QList<LadderStep> &steps);

/// Steps as somebody writes them, made a ladder: by time, with one end that comes last and no earlier than any other.
QList<LadderStep> asLadder(QList<LadderStep> steps);

/// How many steps of the ladder `after` count as taken where `taken` steps of `before` were: those no later than the
/// last one taken, of several at that moment as many as were. The end is never among them. What was taken of the same
/// ladder stays as it was.
int takenOf(int taken, const QList<LadderStep> &before, const QList<LadderStep> &after);

/// A step that one ladder has and the other has not.
struct LadderDifference
{
    LadderStep step;
    bool isNew = false; ///< else it goes

    friend bool operator==(const LadderDifference &, const LadderDifference &) = default;
};

/// In the order of their times.
QList<LadderDifference> differences(const QList<LadderStep> &before, const QList<LadderStep> &after);

} // namespace Baton
