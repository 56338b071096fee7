// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/figures.h"

#include <QStringList>

namespace Baton::Ui {

/// All figures of a period as lines of a table, the first naming the columns: whole, by day or hour, and by what the
/// breakdown is by. Numbers are those of the C locale, so that another program can read them: shares in per cent,
/// spans in seconds.
QList<QStringList> figureLines(const FiguresState &figures, const ConsoleState &state);

} // namespace Baton::Ui
