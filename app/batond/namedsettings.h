// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/daemon.h"

namespace Baton {

/// Settings that only tests and measurements change: limits and times of `serve --set name=value`.
struct NamedSettings
{
    Server::DaemonSettings daemon;
    qint64 leaseMs = 0; ///< 0: as the workspace says
    qint64 ladderDivisor = 1; ///< every step of the alert ladder comes so much sooner
};

/// BadSchema where there is no such setting, or the value is not a whole number above zero.
Result<void> setNamed(NamedSettings &settings, const QString &assignment);
QStringList namesOfSettings();

} // namespace Baton
