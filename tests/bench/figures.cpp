// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/figures.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QEventLoop>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <cmath>

namespace Baton::Bench {

using namespace Qt::Literals::StringLiterals;

void printFigure(const QString &name, double value, const QString &unit, qsizetype n)
{
    const QJsonObject line{
        {u"name"_s, name}, {u"value"_s, std::round(value * 1000) / 1000}, {u"unit"_s, unit}, {u"n"_s, qint64(n)}};
    QTextStream(stdout) << QJsonDocument(line).toJson(QJsonDocument::Compact) << Qt::endl;
}

void progress(const QString &text)
{
    QTextStream(stderr) << u"bench: "_s << text << Qt::endl;
}

double percentile(QList<double> samples, double share)
{
    if (samples.isEmpty())
        return 0;
    std::sort(samples.begin(), samples.end());
    const auto place = qsizetype(std::ceil(share * double(samples.size()))) - 1;
    return samples[qBound<qsizetype>(0, place, samples.size() - 1)];
}

qint64 monotonicNs()
{
    return QDeadlineTimer::current(Qt::PreciseTimer).deadlineNSecs();
}

bool waitUntil(const std::function<bool()> &holds, int ms)
{
    constexpr int every = 5;
    const QDeadlineTimer deadline(ms);
    QEventLoop loop;
    QTimer timer;
    bool held = false;
    QObject::connect(&timer, &QTimer::timeout, &loop, [&] {
        held = holds();
        if (held || deadline.hasExpired())
            loop.quit();
    });
    timer.start(every);
    loop.exec();
    return held;
}

QString builtProgram(const QString &place)
{
    return QDir::cleanPath(QCoreApplication::applicationDirPath() + u"/../../"_s + place);
}

} // namespace Baton::Bench
