// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How far the wait that a visitor is told at first is from what it comes to, beside the average of the last ten.
#include "bench/figures.h"
#include "support/arrivals.h"

#include <cmath>

namespace Baton::Bench {

using namespace Qt::Literals::StringLiterals;

bool measureWaitEstimate(const Extent &extent)
{
    constexpr double msOfSecond = 1000;
    const quint32 days = extent.trains ? 20 : 2;
    for (const Test::Arrivals::Shop &shop : Test::Arrivals::shops()) {
        QList<double> ours;
        QList<double> rounded;
        QList<double> lastTen;
        for (quint32 seed = 1; seed <= days; ++seed) {
            for (const Test::Arrivals::Told &told : Test::Arrivals::day(shop, seed)) {
                const double lasted = double(told.lasted.count());
                ours.append(std::abs(double(told.estimate.count()) - lasted) / msOfSecond);
                rounded.append(std::abs(double(toldWait(told.estimate).count()) - lasted) / msOfSecond);
                lastTen.append(std::abs(double(told.lastTen.count()) - lasted) / msOfSecond);
            }
        }
        if (ours.isEmpty())
            return false;
        const QString name = u"wait_estimate_"_s + QString::fromLatin1(shop.name);
        printFigure(name + u"_error_p50_s"_s, Test::Arrivals::medianOf(ours), u"s"_s, ours.size());
        printFigure(name + u"_told_error_p50_s"_s, Test::Arrivals::medianOf(rounded), u"s"_s, rounded.size());
        printFigure(name + u"_last_ten_error_p50_s"_s, Test::Arrivals::medianOf(lastTen), u"s"_s, lastTen.size());
    }
    return true;
}

} // namespace Baton::Bench
