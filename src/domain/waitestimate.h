// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/instant.h"
#include "domain/values.h"

#include <QList>

#include <optional>

namespace Baton {

// How long somebody will wait for a person, from what happened to those who waited before. Pure.
//
// A wait is one of two kinds. Where people have room for all who stand up to this place, it lasts as long as somebody
// takes to pick it up, whatever the place. Where they have not, so many conversations have to end first: the wait is
// counted in turns, each turn being the time in which one person gets room, and several people make it shorter. So
//
//     pick-up = median of the waits of the first kind
//     turn    = median of (wait - pick-up) * people / turns, over the waits of the second kind, each with the weight of
//               its turns, as one that stood through eight tells more than one that stood through one
//     wait    = pick-up, or pick-up + turn * turns / people
//
// Both medians are Kaplan and Meier's: a visitor who left, or waits still, has waited at least that long, and counts as
// such. To leave them out would make a queue in which people give up look short. The median, not the mean, as one
// forgotten conversation must not make all others look long; and half of the visitors then wait less than they are
// told.

/// One wait in a team's queue, as it began and how long it lasted.
struct Wait
{
    Instant beganAt;
    Millis lasted{0};
    QueuedAt from;
    bool isClaimed = true; ///< else it ended otherwise or goes on, and would have lasted longer

    friend bool operator==(const Wait &, const Wait &) = default;
};

constexpr int waitsKept = 60; ///< of a team, the newest that ended
constexpr auto waitsOldest = Millis(3 * 3'600'000); ///< since their end; what was in the morning says nothing at night
constexpr int claimsNeeded = 5; ///< of a kind; with less nothing is said

/// What the waits of one team come to.
struct WaitModel
{
    std::optional<Millis> pickUp; ///< none where too little is known
    std::optional<Millis> turn; ///< of one person

    friend bool operator==(const WaitModel &, const WaitModel &) = default;
};
/// `going` are those who wait still, with how long so far.
WaitModel waitModel(const QList<Wait> &ended, const QList<Wait> &going, Instant now);

/// How long somebody waits from now on who stands at this place: more than zero, or none where nobody is at work or too
/// little is known.
std::optional<Millis> expectedWait(const WaitModel &model, const QueuedAt &from);

/// What a visitor is told of it: rounded up to whole minutes, in steps that grow with the time, since nobody knows the
/// 47th minute from the 48th. Never less than a minute. 0, unknown, beyond the longest step.
Millis toldWait(std::optional<Millis> expected);

} // namespace Baton
