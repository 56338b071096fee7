// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"
#include "domain/instant.h"

#include <QHash>
#include <QList>

#include <optional>

namespace Baton {

/// What the server has counted of the handoffs requested in one stretch of time, by docs of metrics.
struct BoardBucket
{
    Instant from; ///< the stretch ends where the next one begins
    int requested = 0;
    int answered = 0; ///< with a first human reply: the n of the waits
    int inTime = 0; ///< of the answered ones, within what was promised
    int due = 0; ///< denominator of attainment: answered and missed without the short abandons
    int missed = 0;
    std::optional<Millis> p50 = std::nullopt; ///< request to first human reply, nearest rank; none where nothing was
    std::optional<Millis> p90 = std::nullopt;

    friend bool operator==(const BoardBucket &, const BoardBucket &) = default;
};

/// Figures of one team, or of all. What is not set is not known, which is not zero.
struct BoardFigures
{
    std::optional<int> inTime = std::nullopt; ///< attainment today is inTime of due
    std::optional<int> due = std::nullopt;
    std::optional<int> missed = std::nullopt; ///< missed of queued
    std::optional<int> queued = std::nullopt;
    QList<BoardBucket> quarters = {}; ///< of 15 minutes, ascending; empty ones may be left out
    QList<BoardBucket> hours = {}; ///< ascending; percentiles of quarters do not add up to those of hours

    friend bool operator==(const BoardFigures &, const BoardFigures &) = default;
};

/// What the server has counted of today. Whoever asks it for metrics fills it in; a board without it says "not known
/// yet".
struct BoardDay
{
    Instant from; ///< midnight where the person is
    Instant upTo; ///< what was requested before is counted; 0 where nothing is known
    QHash<TeamId, BoardFigures> scopes; ///< by team; of all teams together for the empty id

    bool isKnown() const { return upTo.ms > 0; }
    friend bool operator==(const BoardDay &, const BoardDay &) = default;
};

} // namespace Baton
