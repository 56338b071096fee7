// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/board/figuretrend.h"

#include "ui/board/boardwords.h"
#include "ui/board/chartlook.h"
#include "ui/board/figuretable.h"
#include "ui/board/figurewords.h"
#include "ui/theme/controls.h"
#include "ui/words/words.h"

#include <QCategoryAxis>
#include <QChart>
#include <QChartView>
#include <QLegend>
#include <QLegendMarker>
#include <QLineSeries>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QValueAxis>

#include <algorithm>
#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

namespace {

constexpr double minuteMs = 60'000.0;
constexpr double hundredthsOfPercent = 100.0;
constexpr int mostLabels = 8; ///< below the chart; more would lie on each other
constexpr double lineWidth = 2.0;

using ValueOf = std::function<std::optional<qint64>(const Figure &)>;

std::optional<qint64> ninetieth(const Figure &figure)
{
    return figure.p90;
}

/// The points as unbroken lines, of which one may be a single dot: x is the number of the point, y in per cent or
/// minutes.
QList<QLineSeries *> linesOf(const QList<FigurePoint> &points, const ValueOf &of)
{
    QList<QLineSeries *> lines;
    bool isBroken = true;
    for (int i = 0; i < int(points.size()); ++i) {
        const std::optional<Figure> &figure = points.at(i).figure;
        const std::optional<qint64> value = figure ? of(*figure) : std::nullopt;
        if (!value) {
            isBroken = true;
            continue;
        }
        if (isBroken)
            lines.append(new QLineSeries);
        isBroken = false;
        const double scale = figure->unit == FigureUnit::Span ? minuteMs : hundredthsOfPercent;
        lines.constLast()->append(i, double(*value) / scale);
    }
    return lines;
}

} // namespace

FigureTrend::FigureTrend(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(new PlainLabel(theme.font(TextSize::Strong), this))
    , m_note(new PlainLabel(theme.font(TextSize::Small), this))
    , m_asTable(makeButton(theme, ButtonKind::Quiet, u"figureAsTable"_s, BoardWords::tr("As a table"), {}, this))
    , m_pages(new QStackedWidget(this))
    , m_chart(new QChart)
    , m_view(new QChartView(m_chart, m_pages))
    , m_table(new FigureTable(theme, u"figureTrendTable"_s, m_pages))
{
    setObjectName(u"figureTrend"_s);
    m_title->setMaximumLines(2);
    m_note->setObjectName(u"figureTrendNote"_s);
    m_note->setMuted(true);
    m_note->setMaximumLines(2);
    m_view->setObjectName(u"figureTrendView"_s);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFocusPolicy(Qt::NoFocus); // what it shows is read in the table
    m_view->setMinimumHeight(theme.space(50));
    // What it asks for is the size it has: it would never give any back, and the page would scroll.
    m_view->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_pages->addWidget(m_view);
    m_pages->addWidget(m_table);
    m_asTable->setCheckable(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.space(2));
    row->addWidget(m_title, 1);
    row->addWidget(m_asTable);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.space(1));
    column->addLayout(row);
    column->addWidget(m_note);
    column->addWidget(m_pages, 1);
    connect(m_asTable, &QPushButton::toggled, this, &FigureTrend::showTable);
    connect(&theme, &Theme::changed, this, &FigureTrend::refresh);
    refresh();
}

FigureTrend::~FigureTrend() = default;

void FigureTrend::setTrend(FigureKind kind, FiguresPeriod period, const QList<FigurePoint> &points)
{
    if (kind == m_kind && period == m_period && points == m_points)
        return; // drawn anew only where it says something else
    m_kind = kind;
    m_period = period;
    m_points = points;
    refresh();
}

void FigureTrend::showTable(bool shown)
{
    m_pages->setCurrentIndex(shown ? 1 : 0);
    m_asTable->setChecked(shown);
}

int FigureTrend::lineCount() const
{
    return int(m_chart->series().size());
}

void FigureTrend::refresh()
{
    qint64 n = 0;
    for (const FigurePoint &point : std::as_const(m_points))
        n += point.figure ? point.figure->n : 0;
    //: the name of a figure
    const QString title =
        (m_period == FiguresPeriod::Today ? FigureWords::tr("%1, hour by hour") : FigureWords::tr("%1, day by day"))
            .arg(FigureWords::title(m_kind));
    const QString note = m_points.isEmpty() ? FigureWords::tr("There is nothing to draw.")
                                            : BoardWords::tr("n = %1").arg(QLocale().toString(n));
    m_title->setFullText(title);
    m_note->setFullText(note);
    m_view->setAccessibleName(title);
    m_view->setAccessibleDescription(note + u' ' + BoardWords::tr("The same numbers are in the table."));
    m_table->setAccessibleName(title);
    draw();
    fillTable();
    paintChart(*m_chart, *m_view, m_theme);
}

void FigureTrend::draw()
{
    m_chart->removeAllSeries();
    const QList<QAbstractAxis *> axes = m_chart->axes();
    for (QAbstractAxis *axis : axes) {
        m_chart->removeAxis(axis);
        delete axis;
    }
    if (m_points.isEmpty())
        return;
    const bool isSpan = m_kind == FigureKind::TimeToHuman;
    double most = 0;
    const auto add = [&](const QString &name, Qt::PenStyle style, ColorRole color, const ValueOf &of) {
        const QList<QLineSeries *> lines = linesOf(m_points, of);
        for (QLineSeries *line : lines) {
            line->setName(name);
            line->setPen(QPen(m_theme.color(color), lineWidth, style));
            line->setPointsVisible(true); // a day between two gaps is a dot
            for (const QPointF &point : line->points())
                most = std::max(most, point.y());
            m_chart->addSeries(line);
            // The pieces are one line to who reads.
            const QList<QLegendMarker *> markers = m_chart->legend()->markers(line);
            for (QLegendMarker *marker : markers)
                marker->setVisible(isSpan && line == lines.constFirst());
        }
    };
    add(isSpan ? BoardWords::tr("Half within (minutes)") : FigureWords::title(m_kind), Qt::SolidLine, ColorRole::Accent,
        [](const Figure &figure) { return figure.value; });
    if (isSpan)
        add(BoardWords::tr("90 % within (minutes)"), Qt::DashLine, ColorRole::Control, ninetieth);
    drawAxes(most, isSpan);
    m_chart->legend()->setVisible(isSpan);
    m_chart->legend()->setAlignment(Qt::AlignBottom);
}

void FigureTrend::drawAxes(double most, bool isSpan)
{
    const int count = int(m_points.size());
    auto *times = new QCategoryAxis;
    times->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    times->setStartValue(-0.5);
    const int step = (count + mostLabels - 1) / mostLabels;
    for (int i = 0; i < count; i += step)
        times->append(FigureWords::point(m_points.at(i), m_period), i);
    times->setRange(-0.5, count - 0.5);
    auto *values = new QValueAxis;
    values->setRange(0, std::max(1.0, most));
    values->setLabelFormat(isSpan && most < 10 ? u"%.1f"_s : u"%.0f"_s);
    values->applyNiceNumbers();
    if (!isSpan)
        values->setMax(std::min(values->max(), 100.0));
    m_chart->addAxis(times, Qt::AlignBottom);
    m_chart->addAxis(values, Qt::AlignLeft);
    const QList<QAbstractSeries *> lines = m_chart->series();
    for (QAbstractSeries *line : lines) {
        line->attachAxis(times);
        line->attachAxis(values);
    }
}

void FigureTrend::fillTable()
{
    const bool isSpan = m_kind == FigureKind::TimeToHuman;
    QStringList heads{m_period == FiguresPeriod::Today ? BoardWords::tr("Hour") : FigureWords::tr("Day"),
                      FigureWords::numeratorTitle(m_kind), FigureWords::denominatorTitle(m_kind),
                      FigureWords::valueTitle(m_kind)};
    if (isSpan)
        heads.append(BoardWords::tr("90 % within"));
    QList<QStringList> rows;
    for (const FigurePoint &point : std::as_const(m_points)) {
        const Figure figure = point.figure.value_or(Figure{});
        QStringList row{FigureWords::point(point, m_period), point.figure ? FigureWords::numerator(figure) : u"–"_s,
                        QLocale().toString(figure.denominator), FigureWords::value(point.figure)};
        if (isSpan)
            row.append(figure.p90 ? Words::span(Millis(*figure.p90)) : u"–"_s);
        rows.append(row);
    }
    m_table->fill(heads, rows);
}

} // namespace Baton::Ui

#include "moc_figuretrend.cpp"
