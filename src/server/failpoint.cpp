// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/failpoint.h"

#ifdef BATON_FAILPOINTS

#include <QByteArray>

#include <atomic>
#include <csignal>

namespace Baton::Server::Failpoint {

namespace {

struct Armed
{
    QByteArray name;
    std::atomic<int> left{1};

    Armed()
    {
        const QList<QByteArray> parts = qgetenv("BATON_FAILPOINT").split(':');
        name = parts.value(0);
        if (parts.size() > 1)
            left = parts.at(1).toInt();
    }
};

Armed &armed()
{
    static Armed point;
    return point;
}

} // namespace

void reached(const char *name)
{
    static const bool isArmed = !armed().name.isEmpty();
    if (isArmed && armed().name == name && --armed().left == 0)
        std::raise(SIGKILL);
}

} // namespace Baton::Server::Failpoint

#endif
