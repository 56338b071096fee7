// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Baton {

#ifdef BATON_MUTANTS
/// For the test of the tests: answers the negation of `holds` where the environment names this place.
bool mutated(const char *file, int line, bool holds);
#define BATON_GUARD(condition) ::Baton::mutated(__FILE__, __LINE__, (condition))
#else
/// A condition under which a command is allowed. One a line: the mutation test negates each in turn.
#define BATON_GUARD(condition) (condition)
#endif

} // namespace Baton
