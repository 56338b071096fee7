// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/board/figuresview.h"

#include "ui/board/boardcsv.h"
#include "ui/board/boardwords.h"
#include "ui/board/figurecard.h"
#include "ui/board/figurecsv.h"
#include "ui/board/figuretable.h"
#include "ui/board/figuretrend.h"
#include "ui/board/figurewords.h"
#include "ui/theme/controls.h"

#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QGridLayout>
#include <QLocale>
#include <QPushButton>
#include <QSettings>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

namespace {

constexpr std::array breakdowns{FigureGroup::Team, FigureGroup::Category, FigureGroup::Reason, FigureGroup::Hour};

int placeOf(FigureGroup by)
{
    return int(std::find(breakdowns.begin(), breakdowns.end(), by) - breakdowns.begin());
}

/// A number that was kept, of so many that mean something.
int keptChoice(const QSettings &settings, const QString &key, int otherwise, size_t count)
{
    bool isNumber = false;
    const int kept = settings.value(key).toInt(&isNumber);
    return isNumber && kept >= 0 && kept < int(count) ? kept : otherwise;
}

} // namespace

FiguresView::FiguresView(Console &console, const Theme &theme, QSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_theme(theme)
    , m_settings(settings)
    , m_figures(console.newFigures())
{
    setObjectName(u"figuresView"_s);
    setAccessibleName(FigureWords::tr("Figures"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.space(3));
    column->addLayout(makeHead());
    m_grid = new QGridLayout;
    m_grid->setSpacing(theme.space(3));
    column->addLayout(m_grid);
    for (const FigureKind kind : figureKinds) {
        auto *card = new FigureCard(kind, theme, this);
        m_cards.append(card);
        connect(card, &FigureCard::toggled, this, [this, kind](bool on) {
            if (on)
                choose(kind);
        });
    }
    m_meaning = new PlainLabel(theme.font(TextSize::Small), this);
    m_meaning->setObjectName(u"figureMeaning"_s);
    m_meaning->setMuted(true);
    m_meaning->setMaximumLines(0);
    column->addWidget(m_meaning);
    m_trend = new FigureTrend(theme, this);
    m_below = new QBoxLayout(QBoxLayout::LeftToRight);
    m_below->setSpacing(theme.space(4));
    m_below->addWidget(m_trend, 3);
    m_below->addWidget(makeBreakdown(), 2);
    column->addLayout(m_below, 1);
    place();
    setPeriod(FiguresPeriod(
        keptChoice(settings, u"board/figuresPeriod"_s, int(FiguresPeriod::Month), figuresPeriods.size())));
    const int by = keptChoice(settings, u"board/figuresBy"_s, 0, breakdowns.size());
    setBreakdown(breakdowns.at(size_t(by)));
    m_cards.at(keptChoice(settings, u"board/figure"_s, 0, figureKinds.size()))->setChecked(true);
    connect(m_figures, &FiguresState::changed, this, &FiguresView::refresh);
    connect(&console.state(), &ConsoleState::peopleChanged, this, &FiguresView::refresh); // a team's name
    refresh();
}

FiguresView::~FiguresView()
{
    delete m_figures;
}

QLayout *FiguresView::makeHead()
{
    m_periods = new QComboBox(this);
    m_periods->setObjectName(u"figuresPeriod"_s);
    m_periods->setFont(m_theme.font(TextSize::Body));
    m_periods->setAccessibleName(FigureWords::tr("Which time the figures are of"));
    m_periods->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const FiguresPeriod period : figuresPeriods)
        m_periods->addItem(FigureWords::period(period));
    m_state = new PlainLabel(m_theme.font(TextSize::Small), this);
    m_state->setObjectName(u"figuresState"_s);
    m_state->setMuted(true);
    m_state->setMaximumLines(3);
    auto *csv =
        makeButton(m_theme, ButtonKind::Quiet, u"figuresCsv"_s, BoardWords::tr("Save as CSV …"), u"download"_s, this);
    setPlainToolTip(*csv,
                    FigureWords::tr("All six figures: of the whole time, day by day, and by what is chosen "
                                    "below"));
    auto *png = makeButton(m_theme, ButtonKind::Quiet, u"figuresPng"_s, BoardWords::tr("Save as picture …"),
                           u"picture"_s, this);
    setPlainToolTip(*png, FigureWords::tr("The chart or table of the chosen figure"));
    auto *row = new QHBoxLayout;
    row->setSpacing(m_theme.space(2));
    row->addWidget(m_periods);
    row->addWidget(m_state, 1);
    row->addWidget(csv);
    row->addWidget(png);
    connect(m_periods, &QComboBox::activated, this, [this](int at) { setPeriod(figuresPeriods.at(size_t(at))); });
    connect(csv, &QPushButton::clicked, this, &FiguresView::saveCsv);
    connect(png, &QPushButton::clicked, this, &FiguresView::savePicture);
    return row;
}

QWidget *FiguresView::makeBreakdown()
{
    auto *pane = new QWidget(this);
    m_breakdowns = new QComboBox(pane);
    m_breakdowns->setObjectName(u"figuresBy"_s);
    m_breakdowns->setFont(m_theme.font(TextSize::Body));
    m_breakdowns->setAccessibleName(FigureWords::tr("What the figure is broken down by"));
    m_breakdowns->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const FigureGroup by : breakdowns)
        m_breakdowns->addItem(FigureWords::breakdown(by));
    m_breakdownNote = new PlainLabel(m_theme.font(TextSize::Small), pane);
    m_breakdownNote->setObjectName(u"figuresByNote"_s);
    m_breakdownNote->setMuted(true);
    m_breakdownNote->setMaximumLines(0);
    m_table = new FigureTable(m_theme, u"figuresTable"_s, pane);
    auto *row = new QHBoxLayout;
    row->addWidget(m_breakdowns);
    row->addStretch(1);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_theme.space(1));
    column->addLayout(row);
    column->addWidget(m_breakdownNote);
    column->addWidget(m_table, 1);
    connect(m_breakdowns, &QComboBox::activated, this, [this](int at) { setBreakdown(breakdowns.at(size_t(at))); });
    return pane;
}

void FiguresView::setScope(const TeamId &scope)
{
    if (m_figures)
        m_figures->setScope(scope);
}

void FiguresView::setPeriod(FiguresPeriod period)
{
    m_periods->setCurrentIndex(int(period));
    m_settings.setValue(u"board/figuresPeriod"_s, int(period));
    if (m_figures)
        m_figures->setPeriod(period);
}

void FiguresView::setBreakdown(FigureGroup by)
{
    m_by = by;
    m_settings.setValue(u"board/figuresBy"_s, placeOf(by));
    followBreakdown();
}

/// One that the chosen figure has, rather than an empty table; what the person wanted comes back with the next figure.
void FiguresView::followBreakdown()
{
    const FigureGroup by = FiguresState::hasBreakdown(m_chosen, m_by) ? m_by : FigureGroup::Hour;
    auto *offered = qobject_cast<QStandardItemModel *>(m_breakdowns->model());
    for (const FigureGroup each : breakdowns) {
        const bool has = FiguresState::hasBreakdown(m_chosen, each);
        QStandardItem *item = offered->item(placeOf(each));
        item->setEnabled(has);
        item->setToolTip(has ? QString()
                             : u"<span>"_s + FigureWords::breakdownNote(m_chosen, each).toHtmlEscaped() + u"</span>"_s);
    }
    m_breakdowns->setCurrentIndex(placeOf(by));
    if (m_figures && m_figures->breakdown() != by)
        m_figures->setBreakdown(by); // tells refresh()
    else
        refreshChosen();
}

void FiguresView::choose(FigureKind kind)
{
    m_chosen = kind;
    m_settings.setValue(u"board/figure"_s, int(kind));
    m_cards.at(int(kind))->setChecked(true);
    followBreakdown();
}

void FiguresView::refresh()
{
    if (!m_figures)
        return;
    const QString where =
        BoardWords::scope(m_figures->scope(), m_console.state()) + u", "_s + FigureWords::period(m_figures->period());
    for (FigureCard *card : std::as_const(m_cards))
        card->setTile(m_figures->tile(card->kind()), where);
    m_state->setFullText(FigureWords::state(*m_figures, m_console.now()));
    setStyleProperty(*m_state, "soon", !m_figures->isOnline());
    refreshChosen();
}

void FiguresView::refreshChosen()
{
    if (!m_figures)
        return;
    m_meaning->setFullText(FigureWords::meaning(m_chosen));
    m_trend->setTrend(m_chosen, m_figures->period(), m_figures->trend(m_chosen));
    const FigureGroup by = m_figures->breakdown();
    const QList<Figure> groups = m_figures->groups(m_chosen);
    QString note = FigureWords::noFigures(m_figures->breakdownKnown());
    if (note.isEmpty())
        note = FigureWords::breakdownNote(m_chosen, m_by);
    m_breakdownNote->setFullText(note);
    m_breakdownNote->setVisible(!note.isEmpty());
    QList<QStringList> rows;
    for (const Figure &figure : groups) {
        const QString value = FigureWords::value(figure);
        rows.append(QStringList{FigureWords::group(by, figure.group, m_console.state()), FigureWords::numerator(figure),
                                //: a value that rests on too few to read much into it
                                QLocale().toString(figure.denominator),
                                figure.few ? FigureWords::tr("%1, of few").arg(value) : value});
    }
    m_table->setAccessibleName(FigureWords::title(m_chosen) + u", "_s + FigureWords::breakdown(by));
    m_table->fill({FigureWords::tr("Group"), FigureWords::numeratorTitle(m_chosen),
                   FigureWords::denominatorTitle(m_chosen), FigureWords::valueTitle(m_chosen)},
                  rows);
}

void FiguresView::focusBest()
{
    m_cards.at(int(m_chosen))->setFocus(Qt::OtherFocusReason);
}

/// The server is asked only for what somebody can see.
void FiguresView::tellLooked()
{
    const bool there = isVisible() && !window()->isMinimized();
    if (std::exchange(m_looks, there) != there && m_figures)
        m_figures->look(there);
}

bool FiguresView::event(QEvent *event)
{
    const bool done = QWidget::event(event);
    switch (event->type()) {
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::WindowActivate:
    case QEvent::WindowDeactivate:
        tellLooked();
        break;
    default:
        break;
    }
    return done;
}

void FiguresView::place()
{
    const int wide = m_theme.space(44);
    const int columns = width() >= 6 * wide ? 6 : width() >= 3 * wide ? 3 : 2;
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int i = 0; i < int(m_cards.size()); ++i)
        m_grid->addWidget(m_cards.at(i), i / columns, i % columns);
    for (int column = 0; column < int(m_cards.size()); ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    m_below->setDirection(columns == 6 ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void FiguresView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void FiguresView::saveCsv()
{
    if (!m_figures)
        return;
    // What is saved is what was seen when it was asked for.
    const QList<QStringList> lines = figureLines(*m_figures, m_console.state());
    const QString path = QFileDialog::getSaveFileName(this, BoardWords::tr("Save as CSV"), u"figures.csv"_s,
                                                      BoardWords::tr("Table (*.csv)"));
    if (!path.isEmpty() && !writeCsv(path, lines))
        m_state->setFullText(BoardWords::tr("“%1” could not be written.").arg(path));
}

void FiguresView::savePicture()
{
    const QPixmap picture = m_trend->grab();
    const QString path = QFileDialog::getSaveFileName(this, BoardWords::tr("Save as picture"), u"figures.png"_s,
                                                      BoardWords::tr("Picture (*.png)"));
    if (!path.isEmpty() && !picture.save(path, "PNG"))
        m_state->setFullText(BoardWords::tr("“%1” could not be written.").arg(path));
}

} // namespace Baton::Ui

#include "moc_figuresview.cpp"
