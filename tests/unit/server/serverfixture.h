// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/environment.h"

#include <QTemporaryDir>

namespace Baton::Server {

/// A data folder that goes with the test, and an environment whose clocks the test moves.
struct ServerFixture
{
    QTemporaryDir folder;
    Instant now{1'700'000'000'000};
    Millis putBack{0}; ///< how far the wall clock was; the monotonic one goes on
    QString file() const { return folder.filePath(QStringLiteral("workspace.db")); }
    Environment environment()
    {
        Environment real = systemEnvironment();
        return {[this] { return now; }, [this] { return now.ms + putBack.count(); }, real.randomBytes};
    }
};

} // namespace Baton::Server
