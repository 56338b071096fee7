// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Baton::Test {

/// Takes the pictures whose name contains `only` (all where it is empty) into a folder; returns how many.
int takeShots(const QString &folder, const QString &only);

} // namespace Baton::Test
