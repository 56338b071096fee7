// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/guard.h"

#include <cstdlib>
#include <cstring>
#include <string>

namespace Baton {

namespace {

/// The place and the way to break it, from BATON_MUTANT: "decide_talk.cpp:42:negated", or ":dropped" for a guard that
/// always lets pass.
struct Mutant
{
    std::string file;
    int line = 0;
    bool dropped = false;
};

Mutant named()
{
    const char *value = std::getenv("BATON_MUTANT");
    const std::string place = value ? value : "";
    const auto first = place.find(':');
    if (first == std::string::npos)
        return {};
    return {place.substr(0, first), std::atoi(place.c_str() + first + 1), place.ends_with(":dropped")};
}

bool isIn(const char *file, const std::string &name)
{
    const char *slash = std::strrchr(file, '/');
    return name == (slash ? slash + 1 : file);
}

} // namespace

bool mutated(const char *file, int line, bool holds)
{
    static const Mutant mutant = named();
    if (line != mutant.line || !isIn(file, mutant.file))
        return holds;
    return mutant.dropped || !holds;
}

} // namespace Baton
