// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/openinghours.h"

namespace Baton {

/// "09:00–12:30, 13:30–24:00"; empty for none. The same in every language, as it is typed.
QString spansTold(const QList<OpenSpan> &spans);

/// What was typed, in the order of the day and without days; none where it is not understood. Hours may stand alone,
/// the parts may be joined by any dash and parted by commas, semicolons or blanks; digits may be those of any script.
std::optional<QList<OpenSpan>> spansRead(const QString &text);

} // namespace Baton
