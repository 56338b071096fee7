// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/board/figurecsv.h"

#include "ui/board/boardwords.h"
#include "ui/board/figurewords.h"

#include <QDateTime>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

namespace {

QString isoTime(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(at.ms, Qt::UTC).toString(Qt::ISODate);
}

/// Hundredths of a per cent in per cent, milliseconds in seconds.
QString plainValue(FigureUnit unit, const std::optional<qint64> &value)
{
    if (!value)
        return {};
    constexpr double perPercent = 100.0;
    constexpr double perSecond = 1000.0;
    if (unit == FigureUnit::Span)
        return QString::number(double(*value) / perSecond, 'f', 3);
    return unit == FigureUnit::Percent ? QString::number(double(*value) / perPercent, 'f', 2) : QString::number(*value);
}

QStringList lineOf(const QStringList &where, FigureKind kind, const QString &by, const QString &group,
                   const Figure &figure)
{
    const bool isSpan = figure.unit == FigureUnit::Span;
    return where
        + QStringList{FigureWords::title(kind),
                      by,
                      group,
                      isSpan ? plainValue(figure.unit, figure.numerator) : QString::number(figure.numerator),
                      QString::number(figure.denominator),
                      plainValue(figure.unit, figure.value),
                      isSpan ? FigureWords::tr("seconds") : FigureWords::tr("per cent"),
                      plainValue(figure.unit, figure.p90),
                      FigureWords::excluded(figure)};
}

} // namespace

QList<QStringList> figureLines(const FiguresState &figures, const ConsoleState &state)
{
    QList<QStringList> lines{{FigureWords::tr("From (UTC)"), FigureWords::tr("To (UTC)"), BoardWords::tr("Teams"),
                              FigureWords::tr("Figure"), FigureWords::tr("Grouped"), FigureWords::tr("Group"),
                              FigureWords::tr("Numerator"), FigureWords::tr("Denominator"), FigureWords::tr("Value"),
                              FigureWords::tr("Unit"), BoardWords::tr("90 % within"), FigureWords::tr("Left out")}};
    if (!figures.asOf())
        return lines;
    const QStringList where{isoTime(figures.from().value_or(Instant{})), isoTime(*figures.asOf()),
                            BoardWords::scope(figures.scope(), state)};
    const bool isToday = figures.period() == FiguresPeriod::Today;
    const QString byTime = isToday ? BoardWords::tr("Hour") : FigureWords::tr("Day");
    const QString byGroup = FigureWords::breakdown(figures.breakdown());
    for (const FigureKind kind : figureKinds) {
        if (const FigureTile tile = figures.tile(kind); tile.figure)
            lines.append(lineOf(where, kind, {}, {}, *tile.figure));
        for (const FigurePoint &point : figures.trend(kind)) {
            const QDateTime from = QDateTime::fromMSecsSinceEpoch(point.from.ms);
            const QString group = isToday ? from.toString(u"HH:mm"_s) : from.date().toString(Qt::ISODate);
            if (point.figure)
                lines.append(lineOf(where, kind, byTime, group, *point.figure));
        }
        for (const Figure &figure : figures.groups(kind)) {
            lines.append(
                lineOf(where, kind, byGroup, FigureWords::group(figures.breakdown(), figure.group, state), figure));
        }
    }
    return lines;
}

} // namespace Baton::Ui
