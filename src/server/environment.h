// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/instant.h"

#include <QByteArray>

#include <functional>

namespace Baton::Server {

/// Time and randomness, given so that tests and the simulator bring their own.
struct Environment
{
    std::function<Instant()> wallClock;
    std::function<qint64()> monotonicMs;
    std::function<QByteArray(int)> randomBytes;
};
Environment systemEnvironment();

/// Letters and digits, each of the 62 as likely as the others.
QString randomLetters(int count, const Environment &environment);
/// `prefix` and 22 letters and digits from `random`: an id of ours.
QString makeId(const QString &prefix, const Environment &environment);
/// A UUIDv7 of the moment.
QString makeCommandId(const Environment &environment);

} // namespace Baton::Server
