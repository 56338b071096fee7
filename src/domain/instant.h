// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <chrono>
#include <compare>

namespace Baton {

using Millis = std::chrono::milliseconds;

/// A point in time: milliseconds since 1970-01-01T00:00Z. Always given from outside; this room has no clock.
struct Instant
{
    qint64 ms = 0;

    friend auto operator<=>(const Instant &, const Instant &) = default;
    friend Instant operator+(Instant at, Millis span) { return {at.ms + span.count()}; }
    friend Instant operator-(Instant at, Millis span) { return {at.ms - span.count()}; }
    friend Millis operator-(Instant a, Instant b) { return Millis(a.ms - b.ms); }
};

} // namespace Baton
