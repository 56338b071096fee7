// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "unit/domain/world.h"

#include <rapidcheck.h>

#include <functional>
#include <ostream>
#include <set>
#include <vector>

// What the properties draw at random: wishes of anybody, changes of settings, and texts.
namespace Baton::Test {

/// One random wish: numbers that are made into a command, an actor, a fence and a passing of time.
struct Step
{
    int op = 0;
    int who = 0;
    int fence = 0;
    int detail = 0;
    int wait = 0;
};

std::ostream &operator<<(std::ostream &out, const Step &step);
rc::Gen<std::vector<Step>> steps();

/// The world under test with a second, independent book of what must hold.
struct Trial
{
    World world;
    bool machineSilent = false; ///< between a request and its end
    int openNo = 0; ///< number of the open handoff, 0 for none
    int ended = 0;
    std::set<QString> keys;
};

/// A kind of wish, and who is in the right to have it.
struct Verb
{
    std::function<CommandBody(const Trial &, int n)> make;
    std::function<Actor(const Trial &, int n)> rightActor;
};

const std::vector<Verb> &verbs();

const QList<AgentId> &people();
const QList<Actor> &actors();
template<typename T>
const T &pick(const QList<T> &from, int n)
{
    return from[n % from.size()];
}

/// What an admin may change while conversations go on.
void changeSettings(World &world, int n);

/// With everything in it that a text may not have.
QString anyText();

} // namespace Baton::Test
