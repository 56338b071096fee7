// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

namespace Baton::Server {

/// The tables of a new workspace, the last statement telling their version.
const std::vector<const char *> &schemaStatements();
/// What brings a file of an older version up to date.
std::vector<const char *> migrationStatements(int fromVersion);

} // namespace Baton::Server
