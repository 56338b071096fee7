// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#ifdef BATON_FAILPOINTS

#include <QByteArray>

#include <atomic>
#include <csignal>

namespace Baton::ClientFailpoint {

struct Armed
{
    QByteArray name;
    std::atomic<int> left{1};

    Armed()
    {
        const QList<QByteArray> parts = qgetenv("BATON_CLIENT_FAILPOINT").split(':');
        name = parts.value(0);
        if (parts.size() > 1)
            left = parts.at(1).toInt();
    }
};

/// Kills the console the hard way when this point is reached for the count-th time:
/// `BATON_CLIENT_FAILPOINT=name[:count]`. A name of its own, since a console may have a server inside.
inline void reached(const char *name)
{
    static Armed armed;
    if (!armed.name.isEmpty() && armed.name == name && --armed.left == 0)
        std::raise(SIGKILL);
}

} // namespace Baton::ClientFailpoint

/// A place at which tests of durability kill the console.
#define BATON_CLIENT_FAILPOINT(name) ::Baton::ClientFailpoint::reached(name)

#else

#define BATON_CLIENT_FAILPOINT(name) static_cast<void>(0)

#endif
