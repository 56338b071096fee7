// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#ifdef BATON_FAILPOINTS

namespace Baton::Server::Failpoint {

/// Kills the program the hard way when this point is reached for the count-th time: `BATON_FAILPOINT=name[:count]`.
void reached(const char *name);

} // namespace Baton::Server::Failpoint

/// A place at which tests of durability kill the program.
#define BATON_FAILPOINT(name) ::Baton::Server::Failpoint::reached(name)

#else

#define BATON_FAILPOINT(name) static_cast<void>(0)

#endif
