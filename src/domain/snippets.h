// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/workspace.h"

namespace Baton {

/// The saved replies a new workspace begins with: what agents say most, in four languages.
QList<Snippet> defaultSnippets();

} // namespace Baton
