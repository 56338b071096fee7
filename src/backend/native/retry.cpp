// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/native/retry.h"

#include <algorithm>

namespace Baton::Native {

Retry::Retry(Settings settings, std::function<double()> random)
    : m_settings(settings)
    , m_random(std::move(random))
{}

qint64 Retry::upTo(qint64 most) const
{
    return static_cast<qint64>(static_cast<double>(most) * m_random());
}

qint64 Retry::next(bool atOnce)
{
    const int tries = m_tries++;
    if (const auto told = std::exchange(m_told, {}))
        return told->first + upTo(std::max<qint64>(0, told->second - told->first));
    if (tries == 0 || (atOnce && tries < m_settings.atOnce))
        return upTo(m_settings.firstMs);
    return upTo(std::min(m_settings.mostMs, m_settings.stepMs << std::min(tries, 10)));
}

} // namespace Baton::Native
