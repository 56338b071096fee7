// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "screenshots/world.h"

namespace Baton::Test {

/// Invented figures as a server would answer: whole, and by what is asked for, of which days add up to the whole. Each
/// seventh day has nothing. `now` ends what has no end.
QList<Figure> sampleFigures(const MetricsQuery &query, Instant now, Amount amount);

} // namespace Baton::Test
