// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/instant.h"

#include <QString>

namespace Baton {

/// An opening as a visitor reads it: day and time in the language, by the clock of their own zone. Where that is not
/// known the time is that of the team's zone, which is named. The digits are 0 to 9 in every language.
QString openingTold(Instant opens, const QString &visitorZone, const QString &teamZone, const QString &language);

} // namespace Baton
