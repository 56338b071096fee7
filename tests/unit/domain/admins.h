// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "unit/domain/world.h"

// What tests of agents, of answers and of settings begin with.

namespace Baton::Test {

inline QString byAdmin(const CommandBody &body)
{
    return World().tell(as(ada), body);
}

} // namespace Baton::Test
