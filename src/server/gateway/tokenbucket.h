// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <chrono>

namespace Baton::Server {

/// So many per second, and a burst of more.
class TokenBucket
{
public:
    using Time = std::chrono::steady_clock::time_point;

    TokenBucket(int perSecond, int burst)
        : m_perSecond(perSecond)
        , m_burst(burst)
        , m_left(burst)
    {}

    bool take(Time now)
    {
        const double passed = std::chrono::duration<double>(now - m_last).count();
        m_left = std::min(m_burst, m_left + std::max(0.0, passed) * m_perSecond);
        m_last = now;
        if (m_left < 1)
            return false;
        m_left -= 1;
        return true;
    }

private:
    double m_perSecond;
    double m_burst;
    double m_left;
    Time m_last;
};

} // namespace Baton::Server
