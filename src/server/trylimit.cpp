// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/trylimit.h"

namespace Baton::Server {

namespace {

constexpr qint64 window = 60'000;
constexpr qint64 restMs = 1'000; ///< between two looks through all names: a flood must not make each try cost one

} // namespace

bool TryLimit::allows(const QString &name, int perMinute, qint64 now)
{
    if (m_tries.size() >= many && now - m_lookedAt >= restMs)
        forgetOld(now);
    QList<qint64> &tries = m_tries[name];
    tries.removeIf([now](qint64 at) { return now - at >= window; });
    if (tries.size() >= perMinute)
        return false;
    tries.append(now);
    return true;
}

void TryLimit::forgetOld(qint64 now)
{
    m_lookedAt = now;
    m_tries.removeIf([now](const auto &name) {
        const QList<qint64> &tries = name.value();
        return tries.isEmpty() || now - tries.constLast() >= window;
    });
}

} // namespace Baton::Server
