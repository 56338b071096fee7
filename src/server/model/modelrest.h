// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/model/modelfault.h"
#include "server/model/modelsettings.h"

#include <QSet>

namespace Baton::Server {

/// Leaves a model alone that fails: after some failures in a row, or one that only a setting can change, nobody asks
/// for a while; then one question is let through, and its end decides. Sans I/O; times are monotonic milliseconds.
class ModelRest
{
public:
    explicit ModelRest(const ModelLimits &limits)
        : m_limits(limits)
    {}

    /// Whether a new question may go out now. While one is let through to try, no other is.
    bool admits(qint64 now);
    void answered();
    /// `wish`: how long the server wants to be left alone; 0 where it said nothing. `about`: the talk that was asked
    /// about, where one is known: what may lie in the question counts once for each.
    void failed(qint64 now, ModelFault fault, Millis wish, const QString &about = {});
    /// The question let through ended without telling anything.
    void dropped() { m_isTrying = false; }

    bool isResting() const { return m_rests > 0; }
    ModelFault why() const { return m_why; }
    qint64 until() const { return m_until; }

private:
    ModelLimits m_limits;
    int m_failures = 0;
    int m_rests = 0; ///< one after the other
    bool m_isTrying = false;
    QSet<QString> m_abouts; ///< talks whose questions failed by themselves since the last answer
    qint64 m_until = 0;
    ModelFault m_why = ModelFault::None;
};

} // namespace Baton::Server
