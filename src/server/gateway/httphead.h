// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace Baton::Server {

/// Where the head of a request ends, or that it never will.
enum class HeadEnd { NotYet, Found, Malformed };

/// Looks for the end of a head from `from` on, where the last look ended. Malformed at a line not ending in CR LF.
HeadEnd findHeadEnd(QByteArrayView received, qsizetype from, qsizetype &end);

/// What is wrong with a whole head that a lenient parser would let through, as the status to answer; none where it is
/// sound: folded lines, control characters, Host not exactly once, a body of anything but a file, a target that is not
/// a plain path.
std::optional<int> headProblem(QByteArrayView head);

} // namespace Baton::Server
