// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/ai/talkmodel.h"

namespace Baton::Bench {

/// The talk of our own in owntalk.txt: each line, with up to six ways to fill its parts in. The same at every call.
std::vector<Server::TalkExample> ownExamples();

} // namespace Baton::Bench
