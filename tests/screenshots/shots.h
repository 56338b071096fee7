// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Baton::Test {

/// Takes the pictures whose name contains `only` (all where it is empty) into a folder; returns how many.
/// `all` makes each screen in every language, light and dark, at 100 and 200 %.
int takeShots(const QString &folder, const QString &only, bool all);

} // namespace Baton::Test
