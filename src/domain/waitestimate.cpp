// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/waitestimate.h"

#include <algorithm>
#include <array>
#include <vector>

namespace Baton {

namespace {

constexpr auto shortest = Millis(1'000);
constexpr qint64 msOfMinute = 60'000;
constexpr std::array<qint64, 18> toldMinutes{1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30, 40, 50, 60, 90, 120};

struct Lifetime
{
    double length = 0;
    bool isOver = true; ///< else it is known to be longer
    double weight = 1;
};

/// Where Kaplan and Meier's curve of those who remain falls to a half; none where it does not.
std::optional<double> medianOf(std::vector<Lifetime> lives)
{
    std::sort(lives.begin(), lives.end(), [](const Lifetime &a, const Lifetime &b) { return a.length < b.length; });
    double atRisk = 0;
    for (const Lifetime &life : lives)
        atRisk += life.weight;
    double remain = 1;
    for (std::size_t i = 0; i < lives.size();) {
        const double length = lives[i].length;
        double over = 0;
        double gone = 0;
        for (; i < lives.size() && !(lives[i].length > length); ++i) {
            gone += lives[i].weight;
            over += lives[i].isOver ? lives[i].weight : 0;
        }
        remain *= 1 - over / atRisk;
        if (remain <= 0.5)
            return length;
        atRisk -= gone;
    }
    return std::nullopt;
}

/// Conversations that have to end before it is one's turn.
int turnsOf(const QueuedAt &from)
{
    return qMax(0, from.place - from.room);
}

bool isUsable(const Wait &wait)
{
    return wait.from.people > 0 && wait.from.place > 0 && wait.lasted.count() >= 0;
}

std::optional<Millis> median(const std::vector<Lifetime> &lives)
{
    const auto claims = std::count_if(lives.cbegin(), lives.cend(), [](const Lifetime &life) { return life.isOver; });
    if (claims < claimsNeeded)
        return std::nullopt;
    const std::optional<double> found = medianOf(lives);
    return found ? std::optional(Millis(qRound64(*found))) : std::nullopt;
}

} // namespace

WaitModel waitModel(const QList<Wait> &ended, const QList<Wait> &going, Instant now)
{
    QList<Wait> waits = going;
    for (Wait &wait : waits)
        wait.isClaimed = false;
    for (const Wait &wait : ended) {
        if (now - (wait.beganAt + wait.lasted) <= waitsOldest)
            waits.append(wait);
    }
    WaitModel model;
    std::vector<Lifetime> free;
    for (const Wait &wait : std::as_const(waits)) {
        if (isUsable(wait) && turnsOf(wait.from) == 0)
            free.push_back({double(wait.lasted.count()), wait.isClaimed, 1});
    }
    model.pickUp = median(free);
    const double pickUp = double(model.pickUp.value_or(Millis(0)).count());
    std::vector<Lifetime> full;
    for (const Wait &wait : std::as_const(waits)) {
        const double turns = turnsOf(wait.from);
        if (isUsable(wait) && turns > 0)
            full.push_back(
                {qMax(0.0, double(wait.lasted.count()) - pickUp) * wait.from.people / turns, wait.isClaimed, turns});
    }
    model.turn = median(full);
    return model;
}

std::optional<Millis> expectedWait(const WaitModel &model, const QueuedAt &from)
{
    if (from.people <= 0 || from.place <= 0)
        return std::nullopt;
    const int turns = turnsOf(from);
    if (turns == 0)
        return model.pickUp ? std::optional(qMax(*model.pickUp, shortest)) : std::nullopt;
    if (!model.turn)
        return std::nullopt;
    const Millis standing(qRound64(double(model.turn->count()) * turns / from.people));
    return qMax(model.pickUp.value_or(Millis(0)) + standing, shortest);
}

Millis toldWait(std::optional<Millis> expected)
{
    if (!expected)
        return Millis(0);
    for (const qint64 minutes : toldMinutes) {
        if (expected->count() <= minutes * msOfMinute)
            return Millis(minutes * msOfMinute);
    }
    return Millis(0);
}

} // namespace Baton
