// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/figures.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QEventLoop>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
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

void printSpans(const QString &name, const QString &suffix, const QList<double> &ms)
{
    for (const int percent : {50, 95, 99})
        printFigure(u"%1p%2_ms%3"_s.arg(name).arg(percent).arg(suffix), percentile(ms, percent / 100.0), u"ms"_s,
                    ms.size());
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

void atRandomMoments(int times, const std::function<void(int no)> &act)
{
    for (int no = 0; no < times; ++no) {
        waitUntil([] { return false; }, QRandomGenerator::global()->bounded(20, 81));
        act(no);
    }
}

QString builtProgram(const QString &place)
{
    return QDir::cleanPath(QCoreApplication::applicationDirPath() + u"/../../"_s + place);
}

} // namespace Baton::Bench
