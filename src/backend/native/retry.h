// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <functional>
#include <optional>
#include <utility>

namespace Baton::Native {

/// When to come back after a loss: within a quarter of a second first, then with full jitter up to half a minute.
class Retry
{
public:
    struct Settings
    {
        qint64 firstMs = 250;
        qint64 stepMs = 500; ///< doubled with each try
        qint64 mostMs = 30'000;
        qint64 stableMs = 60'000; ///< a link that held so long begins anew
        int atOnce = 3; ///< tries "at once" in a row before they back off as well
    };

    Retry(Settings settings, std::function<double()> random);

    void reset() { m_tries = 0; }
    /// The server said when: lowest and highest wait in ms.
    void obey(qint64 lowest, qint64 highest) { m_told = {lowest, highest}; }
    /// Milliseconds to wait; `atOnce` where the close code asks for it.
    qint64 next(bool atOnce);
    int tries() const { return m_tries; }
    qint64 stableMs() const { return m_settings.stableMs; }

private:
    qint64 upTo(qint64 most) const;

    Settings m_settings;
    std::function<double()> m_random;
    std::optional<std::pair<qint64, qint64>> m_told;
    int m_tries = 0;
};

} // namespace Baton::Native
