// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QList>
#include <QString>

namespace Baton::Server {

/// How often something was tried under a name within the last minute. Names come from strangers, so those that were
/// last tried before are forgotten once there are many.
class TryLimit
{
public:
    static constexpr qsizetype many = 10'000;

    /// Whether it may be tried once more; counted as a try if so. `now` in monotonic milliseconds.
    bool allows(const QString &name, int perMinute, qint64 now);
    qsizetype known() const { return m_tries.size(); }

private:
    void forgetOld(qint64 now);

    QHash<QString, QList<qint64>> m_tries; ///< ascending
    qint64 m_lookedAt = 0;
};

} // namespace Baton::Server
