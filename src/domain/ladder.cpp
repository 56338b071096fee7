// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/ladder.h"

#include <algorithm>

namespace Baton {

namespace {

bool isEarlier(const LadderStep &a, const LadderStep &b)
{
    return a.after < b.after;
}

bool isEnd(const LadderStep &step)
{
    return step.target == LadderTarget::Missed;
}

constexpr Millis endAfter{600'000};

} // namespace

bool isLadder(const QList<LadderStep> &steps)
{
    return !steps.isEmpty() && steps.size() <= maxLadderSteps && steps.constFirst().after >= Millis(0)
        && std::is_sorted(steps.cbegin(), steps.cend(), isEarlier) && isEnd(steps.constLast())
        && std::count_if(steps.cbegin(), steps.cend(), isEnd) == 1;
}

QList<LadderStep> asLadder(QList<LadderStep> steps)
{
    LadderStep end{endAfter, LadderTarget::Missed};
    if (const auto found = std::find_if(steps.cbegin(), steps.cend(), isEnd); found != steps.cend())
        end = *found;
    steps.removeIf(isEnd);
    std::stable_sort(steps.begin(), steps.end(), isEarlier);
    steps.resize(std::min(steps.size(), maxLadderSteps - 1));
    if (!steps.isEmpty())
        end.after = std::max(end.after, steps.constLast().after);
    steps.append(end);
    return steps;
}

int takenOf(int taken, const QList<LadderStep> &before, const QList<LadderStep> &after)
{
    const qsizetype done = std::min(qsizetype(taken), before.size());
    if (done <= 0 || after.isEmpty() || before == after)
        return taken;
    const Millis last = before[done - 1].after;
    const auto isEarlierThanLast = [last](const LadderStep &step) { return step.after < last; };
    const auto isWithLast = [last](const LadderStep &step) { return step.after == last; };
    const qsizetype earlier = std::count_if(after.cbegin(), after.cend(), isEarlierThanLast);
    qsizetype with = std::count_if(after.cbegin(), after.cend(), isWithLast);
    if (done < before.size() && isWithLast(before[done]))
        with = std::min(with, qsizetype(std::count_if(before.cbegin(), before.cbegin() + done, isWithLast)));
    return static_cast<int>(std::min(earlier + with, after.size() - 1));
}

QList<LadderDifference> differences(const QList<LadderStep> &before, const QList<LadderStep> &after)
{
    QList<LadderStep> gone = before;
    QList<LadderDifference> all;
    for (const LadderStep &step : after) {
        if (!gone.removeOne(step))
            all.append({step, true});
    }
    for (const LadderStep &step : std::as_const(gone))
        all.append({step, false});
    std::stable_sort(all.begin(), all.end(),
                     [](const LadderDifference &a, const LadderDifference &b) { return isEarlier(a.step, b.step); });
    return all;
}

} // namespace Baton
