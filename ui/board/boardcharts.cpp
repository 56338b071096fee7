// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/board/boardcharts.h"

#include "ui/board/boardcsv.h"
#include "ui/board/boardwords.h"
#include "ui/board/chartlook.h"
#include "ui/theme/controls.h"
#include "ui/words/words.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QComboBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QLegend>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>
#include <QValueAxis>

#include <algorithm>
#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

namespace {

struct NamedChart
{
    BoardChart chart;
    const char *name;
};
constexpr NamedChart namedCharts[] = {
    {BoardChart::Waits, QT_TRANSLATE_NOOP("BoardWords", "Time to the first reply")},
    {BoardChart::Handoffs, QT_TRANSLATE_NOOP("BoardWords", "Handoffs an hour")},
    {BoardChart::Attainment, QT_TRANSLATE_NOOP("BoardWords", "Answered in time")},
    {BoardChart::Missed, QT_TRANSLATE_NOOP("BoardWords", "Missed")},
};

QStringList tableHeads()
{
    return {BoardWords::tr("Hour"),          BoardWords::tr("Requested"),   BoardWords::tr("Answered"),
            BoardWords::tr("Half within"),   BoardWords::tr("90 % within"), BoardWords::tr("In time"),
            BoardWords::tr("Of", "so many"), BoardWords::tr("Missed")};
}

QStringList tableRow(const BoardBucket &hour)
{
    const auto span = [](const std::optional<Millis> &wait) { return wait ? Words::span(*wait) : QString(); };
    return {Words::timeOfDay(hour.from),
            BoardWords::count(hour.requested),
            BoardWords::count(hour.answered),
            span(hour.p50),
            span(hour.p90),
            BoardWords::count(hour.inTime),
            BoardWords::count(hour.due),
            BoardWords::count(hour.missed)};
}

double minutes(const std::optional<Millis> &wait)
{
    return wait ? double(wait->count()) / 60'000.0 : 0.0;
}

/// How many handoffs a chart is made of.
int countOf(BoardChart chart, const QList<BoardBucket> &hours)
{
    int sum = 0;
    for (const BoardBucket &hour : hours) {
        sum += chart == BoardChart::Waits ? hour.answered : chart == BoardChart::Attainment ? hour.due : hour.requested;
    }
    return sum;
}

} // namespace

BoardCharts::BoardCharts(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_charts(new QComboBox(this))
    , m_note(new PlainLabel(theme.font(TextSize::Small), this))
    , m_pages(new QStackedWidget(this))
    , m_chart(new QChart)
    , m_view(new QChartView(m_chart, m_pages))
    , m_table(new QTableWidget(m_pages))
{
    setObjectName(u"boardChartsPane"_s);
    m_charts->setObjectName(u"boardChart"_s);
    m_charts->setFont(theme.font(TextSize::Body));
    m_charts->setAccessibleName(BoardWords::tr("Which chart"));
    for (const NamedChart &named : namedCharts)
        m_charts->addItem(BoardWords::tr(named.name));
    m_note->setObjectName(u"boardChartNote"_s);
    m_note->setMuted(true);
    m_note->setMaximumLines(2);
    m_view->setObjectName(u"boardChartView"_s);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFocusPolicy(Qt::NoFocus); // what it shows is read in the table
    m_view->setMinimumHeight(theme.space(50));
    m_table->setObjectName(u"boardChartTable"_s);
    m_table->setProperty("kind", u"board"_s);
    m_table->setAccessibleName(BoardWords::tr("Today by the hour"));
    m_table->setFont(theme.font(TextSize::Body));
    m_table->setTabKeyNavigation(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setFont(theme.font(TextSize::Small));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_pages->addWidget(m_view);
    m_pages->addWidget(m_table);
    auto *asTable = makeButton(theme, ButtonKind::Quiet, u"boardAsTable"_s, BoardWords::tr("As a table"), {}, this);
    asTable->setCheckable(true);
    auto *csv =
        makeButton(theme, ButtonKind::Quiet, u"boardCsv"_s, BoardWords::tr("Save as CSV …"), u"download"_s, this);
    auto *png =
        makeButton(theme, ButtonKind::Quiet, u"boardPng"_s, BoardWords::tr("Save as picture …"), u"picture"_s, this);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.space(2));
    row->addWidget(m_charts);
    row->addWidget(m_note, 1);
    row->addWidget(asTable);
    row->addWidget(csv);
    row->addWidget(png);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.space(2));
    column->addLayout(row);
    column->addWidget(m_pages, 1);
    connect(m_charts, &QComboBox::activated, this, [this](int at) { choose(namedCharts[at].chart); });
    connect(asTable, &QPushButton::toggled, this, &BoardCharts::showTable);
    connect(csv, &QPushButton::clicked, this, &BoardCharts::saveCsv);
    connect(png, &QPushButton::clicked, this, &BoardCharts::savePicture);
    connect(&theme, &Theme::changed, this, &BoardCharts::refresh);
    refresh();
}

BoardCharts::~BoardCharts() = default;

void BoardCharts::setDay(const BoardDay &day, const TeamId &scope)
{
    const QList<BoardBucket> hours = day.scopes.value(scope).hours;
    if (hours == m_hours && day.isKnown() == m_isKnown)
        return; // drawn anew only where it says something else
    m_hours = hours;
    m_isKnown = day.isKnown();
    refresh();
}

void BoardCharts::choose(BoardChart chart)
{
    m_chosen = chart;
    m_charts->setCurrentIndex(int(chart));
    refresh();
}

void BoardCharts::showTable(bool shown)
{
    m_pages->setCurrentIndex(shown ? 1 : 0);
}

void BoardCharts::refresh()
{
    const QString name = m_charts->itemText(int(m_chosen));
    //: how many a chart is made of
    const QString note = m_isKnown ? BoardWords::tr("n = %1").arg(BoardWords::count(countOf(m_chosen, m_hours)))
                                   : BoardWords::tr("The server’s figures of today are not known yet.");
    m_note->setFullText(note);
    m_view->setAccessibleName(name);
    m_view->setAccessibleDescription(note + u' ' + BoardWords::tr("The same numbers are in the table."));
    draw();
    fillTable();
    paintChart(*m_chart, *m_view, m_theme);
}

void BoardCharts::draw()
{
    m_chart->removeAllSeries();
    const QList<QAbstractAxis *> axes = m_chart->axes();
    for (QAbstractAxis *axis : axes) {
        m_chart->removeAxis(axis);
        delete axis;
    }
    QStringList names;
    double most = 0;
    const auto add = [&](const QString &title, ColorRole color, const std::function<double(const BoardBucket &)> &of) {
        auto *set = new QBarSet(title);
        for (const BoardBucket &hour : std::as_const(m_hours)) {
            *set << of(hour);
            most = std::max(most, of(hour));
        }
        set->setColor(m_theme.color(color));
        set->setBorderColor(m_theme.color(color));
        return set;
    };
    auto *bars = new QBarSeries;
    switch (m_chosen) {
    case BoardChart::Waits:
        bars->append(add(BoardWords::tr("Half within (minutes)"), ColorRole::Accent,
                         [](const BoardBucket &hour) { return minutes(hour.p50); }));
        bars->append(add(BoardWords::tr("90 % within (minutes)"), ColorRole::Control,
                         [](const BoardBucket &hour) { return minutes(hour.p90); }));
        break;
    case BoardChart::Handoffs:
        bars->append(add(BoardWords::tr("Requested"), ColorRole::Accent,
                         [](const BoardBucket &hour) { return double(hour.requested); }));
        break;
    case BoardChart::Attainment:
        bars->append(add(BoardWords::tr("Answered in time (per cent)"), ColorRole::Accent,
                         [](const BoardBucket &hour) { return hour.due > 0 ? 100.0 * hour.inTime / hour.due : 0.0; }));
        most = 100;
        break;
    case BoardChart::Missed:
        bars->append(add(BoardWords::tr("Missed"), ColorRole::Accent,
                         [](const BoardBucket &hour) { return double(hour.missed); }));
        break;
    }
    for (const BoardBucket &hour : std::as_const(m_hours))
        names.append(Words::timeOfDay(hour.from));
    m_chart->addSeries(bars);
    auto *hours = new QBarCategoryAxis;
    hours->append(names);
    auto *values = new QValueAxis;
    values->setRange(0, std::max(1.0, most));
    values->setLabelFormat(m_chosen == BoardChart::Waits && most < 10 ? u"%.1f"_s : u"%.0f"_s);
    values->applyNiceNumbers();
    m_chart->addAxis(hours, Qt::AlignBottom);
    m_chart->addAxis(values, Qt::AlignLeft);
    bars->attachAxis(hours);
    bars->attachAxis(values);
    m_chart->legend()->setAlignment(Qt::AlignBottom);
}

void BoardCharts::fillTable()
{
    m_table->setColumnCount(int(tableHeads().size()));
    m_table->setHorizontalHeaderLabels(tableHeads());
    m_table->setRowCount(int(m_hours.size()));
    for (int row = 0; row < int(m_hours.size()); ++row) {
        const QStringList cells = tableRow(m_hours.at(row));
        for (int column = 0; column < int(cells.size()); ++column) {
            auto *item = new QTableWidgetItem(cells.at(column));
            item->setTextAlignment(
                Qt::Alignment((column == 0 ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter));
            m_table->setItem(row, column, item);
        }
    }
}

void BoardCharts::saveCsv()
{
    const QString path = QFileDialog::getSaveFileName(this, BoardWords::tr("Save as CSV"), u"board.csv"_s,
                                                      BoardWords::tr("Table (*.csv)"));
    if (path.isEmpty())
        return;
    QList<QStringList> lines{tableHeads()};
    for (const BoardBucket &hour : std::as_const(m_hours))
        lines.append(tableRow(hour));
    if (!writeCsv(path, lines))
        m_note->setFullText(BoardWords::tr("“%1” could not be written.").arg(path));
}

void BoardCharts::savePicture()
{
    const QString path = QFileDialog::getSaveFileName(this, BoardWords::tr("Save as picture"), u"board.png"_s,
                                                      BoardWords::tr("Picture (*.png)"));
    if (path.isEmpty())
        return;
    if (!m_pages->currentWidget()->grab().save(path, "PNG"))
        m_note->setFullText(BoardWords::tr("“%1” could not be written.").arg(path));
}

} // namespace Baton::Ui

#include "moc_boardcharts.cpp"
