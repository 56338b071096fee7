// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/handoffrules.h"

namespace Baton::Server {

/// What judging goes by is what an admin set, in force from the next turn, since nothing of an earlier judgement is
/// kept.
using JudgeRules = HandoffRules;

} // namespace Baton::Server
