// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/alertrow.h"
#include "domain/instant.h"
#include "domain/zonetime.h"

#include <QList>
#include <QString>

#include <optional>

namespace Baton {

constexpr qsizetype maxQuietSpans = 16;

/// A stretch of the week by the clock on the wall.
struct QuietSpan
{
    QList<int> days; ///< on which it begins, 1 for Monday to 7 for Sunday
    int from = 0; ///< minute of the day
    int to = 0; ///< minute of the day; of the day after where it is not later than `from`

    friend bool operator==(const QuietSpan &, const QuietSpan &) = default;
};

/// When a person does not want to be alerted.
struct QuietHours
{
    QString zone; ///< IANA; empty where there are no spans
    QList<QuietSpan> spans = {};
    std::optional<Instant> until = std::nullopt; ///< do not disturb
    QList<AlertRow> onCall = {}; ///< rows that are alerted all the same

    friend bool operator==(const QuietHours &, const QuietHours &) = default;
};

enum class QuietState {
    Awake,
    Quiet,
    UnknownZone, ///< the zone is not known here: the spans are not heeded, as nobody may be silent by mistake
};

/// Whether the quiet hours hold at a moment against alerts of a row. Where the clock is put forward a time that does
/// not exist is the moment of the change; where it is put back, a time that comes twice is the first of the two: so a
/// span has one beginning and one end, and rather ends early than late.
QuietState quietState(const QuietHours &hours, Instant at, AlertRow row);
bool isQuiet(const QuietHours &hours, Instant at, AlertRow row);

/// When it ends, for a person who is quiet then; none where they are not, or where no end is in sight.
std::optional<Instant> quietUntil(const QuietHours &hours, Instant at, AlertRow row);

} // namespace Baton
