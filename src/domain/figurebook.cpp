// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/figurebook.h"

#include <algorithm>
#include <numeric>

namespace Baton {

qint64 nearestRank(const QList<qint64> &sorted, int percent)
{
    const qsizetype rank = (sorted.size() * percent + 99) / 100; // counted from 1
    return sorted.at(qBound(qsizetype(1), rank, sorted.size()) - 1);
}

std::optional<qint64> hundredths(qint64 numerator, qint64 denominator, qint64 whole)
{
    if (denominator == 0)
        return std::nullopt;
    // In two steps, as sums of milliseconds times ten thousand may not fit.
    const qint64 scale = whole * 100;
    const qint64 full = numerator / denominator;
    const qint64 rest = numerator % denominator;
    const auto fraction = static_cast<qint64>((static_cast<long double>(rest) * scale * 2 + denominator)
                                              / (static_cast<long double>(denominator) * 2));
    return full * scale + fraction;
}

QList<Excluded> listOf(const QMap<QString, qint64> &excluded)
{
    QList<Excluded> list;
    for (auto it = excluded.cbegin(); it != excluded.cend(); ++it)
        list.append({it.key(), it.value()});
    return list;
}

Figure Share::figure(const char *name, const MetricsSettings &settings) const
{
    Figure figure;
    figure.name = QString::fromLatin1(name);
    figure.unit = FigureUnit::Percent;
    figure.numerator = m_numerator;
    figure.denominator = m_denominator;
    figure.n = m_denominator;
    figure.value = hundredths(m_numerator, m_denominator, 100);
    figure.excluded = listOf(m_excluded);
    figure.few = m_denominator < settings.few;
    return figure;
}

Figure Spans::figure(const char *name, const MetricsSettings &settings)
{
    std::sort(m_values.begin(), m_values.end());
    Figure figure;
    figure.name = QString::fromLatin1(name);
    figure.unit = FigureUnit::Span;
    figure.numerator = std::accumulate(m_values.cbegin(), m_values.cend(), qint64(0));
    figure.denominator = m_values.size();
    figure.n = m_values.size();
    if (!m_values.isEmpty()) {
        figure.p50 = nearestRank(m_values, 50);
        figure.p90 = nearestRank(m_values, 90);
        figure.p99 = nearestRank(m_values, 99);
        figure.max = m_values.constLast();
        figure.value = figure.p50;
    }
    figure.excluded = listOf(m_excluded);
    figure.few = figure.n < settings.few;
    return figure;
}

Figure countOf(const char *name, qint64 count)
{
    Figure figure;
    figure.name = QString::fromLatin1(name);
    figure.numerator = count;
    figure.denominator = 1;
    figure.n = count;
    figure.value = count;
    return figure;
}

} // namespace Baton
