// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "screenshots/figuresamples.h"
#include "ui/board/boardcsv.h"
#include "ui/board/boardview.h"
#include "ui/board/boardwindow.h"
#include "ui/board/figurecard.h"
#include "ui/board/figurecsv.h"
#include "ui/board/figuresview.h"
#include "ui/board/figuretable.h"
#include "ui/board/figuretrend.h"
#include "ui/board/figurewords.h"
#include "ui/theme/plainlabel.h"
#include "unit/ui/deskrig.h"

#include <QComboBox>
#include <QFile>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStandardItemModel>

#include <algorithm>

using namespace Baton;
using namespace Baton::Ui;
using namespace Qt::Literals::StringLiterals;

namespace {

const TeamId sales(u"t_sales01"_s);

Figure share(FigureKind kind, qint64 part, qint64 whole, const QString &group = {})
{
    Figure made;
    made.name = FiguresState::nameOf(kind);
    made.group = group;
    made.unit = FigureUnit::Percent;
    made.numerator = part;
    made.denominator = made.n = whole;
    if (whole > 0)
        made.value = part * 10'000 / whole;
    made.few = whole < 20;
    return made;
}

/// The window of an admin whose server has counted.
struct FiguresDesk : DeskRig
{
    FiguresDesk()
        : DeskRig(nullptr, [](Test::World &into) {
            auto &known = into.backend().snapshot;
            known.self.role = known.agents[known.self.id].role = Role::Admin;
        })
    {
        world.backend().figures = [this](const MetricsQuery &query) {
            asked.append(query);
            return tell ? tell(query) : Test::sampleFigures(query, world.now(), Test::Amount::Normal);
        };
        window.showBoard();
    }

    FiguresView *figures()
    {
        window.board()->showFigures(true);
        return window.board()->figures();
    }
    FigureCard *card(FigureKind kind) { return figures()->cards().at(int(kind)); }
    /// Those of what is asked for on this page.
    qsizetype askedForFigures() const
    {
        return std::count_if(asked.cbegin(), asked.cend(),
                             [](const MetricsQuery &query) { return query.names.contains(u"conversion"_s); });
    }
    QString text(const char *name) { return figures()->findChild<PlainLabel *>(QString::fromLatin1(name))->fullText(); }

    QList<MetricsQuery> asked;
    std::function<QList<Figure>(const MetricsQuery &)> tell; ///< in place of the samples
};

} // namespace

/// The board's page of figures as one works with it.
class TestUiFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void page_isReachedByKey_andAsksOnlyWhileInFront();
    void cards_sayValueBasisAndComparison();
    void cards_callNothingEqualThatReadsOtherwise();
    void definitions_areInWords();
    void whatNobodyTold_isNotKnown_whichIsNotZero();
    void few_areNotCompared();
    void ofATeam_theRateSaysWhyItIsMissing();
    void arrows_chooseAnotherFigure();
    void trend_breaksWhereNothingWas_andHasATable();
    void breakdown_namesItsRows();
    void breakdown_thatTheFigureHasNot_isByTheHour_andComesBack();
    void page_fitsIntoAWindowOf800();
    void offline_theLastStayWithTheirTime();
    void csv_holdsAllFigures_andNoFormula();
    void bigScreen_staysWithNow();
    void choices_areKept();
};

void TestUiFigures::page_isReachedByKey_andAsksOnlyWhileInFront()
{
    FiguresDesk rig;
    QVERIFY(rig.isActive());
    BoardView *board = rig.window.board();
    QVERIFY(!board->isFiguresShown());
    QCOMPARE(rig.askedForFigures(), 0);
    auto *now = board->findChild<QPushButton *>(u"boardNow"_s);
    auto *page = board->findChild<QPushButton *>(u"boardFigures"_s);
    QVERIFY(now->focusPolicy() & Qt::TabFocus);
    now->setFocus();
    QTest::keyClick(now, Qt::Key_Right);
    QVERIFY(page->isChecked());
    QVERIFY(board->isFiguresShown());
    QCOMPARE(rig.askedForFigures(), 3);
    QVERIFY(!board->tiles().first()->isVisible());
    const qsizetype all = rig.asked.size();
    QTest::keyClick(page, Qt::Key_Left);
    QVERIFY(!board->isFiguresShown());
    QVERIFY(board->tiles().first()->isVisible());
    board->figures()->setPeriod(FiguresPeriod::Today); // nobody sees it
    QCOMPARE(rig.askedForFigures(), 3);
    QVERIFY(rig.asked.size() > all); // those of today are asked for again
}

void TestUiFigures::cards_sayValueBasisAndComparison()
{
    FiguresDesk rig;
    rig.tell = [](const MetricsQuery &query) {
        const bool before = query.to.ms > 0;
        return QList<Figure>{share(FigureKind::Missed, before ? 30 : 41, before ? 60 : 50),
                             share(FigureKind::Satisfaction, 40, 50)};
    };
    QCOMPARE(rig.figures()->cards().size(), 6);
    const FigureCard *missed = rig.card(FigureKind::Missed);
    QCOMPARE(missed->value(), u"82 %"_s);
    QCOMPARE(missed->basis(), u"41 of 50"_s);
    QCOMPARE(missed->comparison(), u"↑ up from 50 %"_s);
    QCOMPARE(rig.card(FigureKind::Satisfaction)->comparison(), u"= as before (80 %)"_s);
    for (const QString &said : {FigureWords::title(FigureKind::Missed), missed->value(), missed->basis(),
                                missed->comparison(), u"All teams"_s, FigureWords::period(FiguresPeriod::Month)})
        QVERIFY2(missed->accessibleName().contains(said), qPrintable(said));
}

void TestUiFigures::cards_callNothingEqualThatReadsOtherwise()
{
    FiguresDesk rig;
    rig.tell = [](const MetricsQuery &query) {
        const bool before = query.to.ms > 0;
        return QList<Figure>{share(FigureKind::Missed, before ? 124 : 133, 1'000),
                             share(FigureKind::Satisfaction, before ? 123 : 116, 1'000)};
    };
    rig.figures();
    const FigureCard *missed = rig.card(FigureKind::Missed);
    QCOMPARE(missed->value(), u"13 %"_s);
    QCOMPARE(missed->comparison(), u"≈ nearly as before (12 %)"_s);
    QCOMPARE(rig.card(FigureKind::Satisfaction)->comparison(), u"= as before (12 %)"_s);
}

void TestUiFigures::definitions_areInWords()
{
    FiguresDesk rig;
    QStringList meanings;
    for (const FigureCard *card : rig.figures()->cards()) {
        const QString meaning = FigureWords::meaning(card->kind());
        QVERIFY(meaning.size() > 60);
        QVERIFY(card->accessibleDescription().startsWith(meaning));
        QVERIFY(card->toolTip().startsWith(u"<span>"_s));
        meanings.append(meaning);
    }
    QCOMPARE(meanings.removeDuplicates(), 0);
    QVERIFY(meanings.at(int(FigureKind::HandoffRate)).contains(u"older ones have had more time"_s));
    QVERIFY(rig.card(FigureKind::Missed)->accessibleDescription().contains(u"still open: "_s));
    rig.figures()->choose(FigureKind::Missed);
    QCOMPARE(rig.text("figureMeaning"), FigureWords::meaning(FigureKind::Missed));
}

void TestUiFigures::whatNobodyTold_isNotKnown_whichIsNotZero()
{
    FiguresDesk rig;
    rig.tell = [](const MetricsQuery &) {
        return QList<Figure>{share(FigureKind::Missed, 0, 0), share(FigureKind::HandoffRate, 0, 30)};
    };
    QCOMPARE(rig.card(FigureKind::Satisfaction)->value(), u"–"_s);
    QCOMPARE(rig.card(FigureKind::Satisfaction)->basis(), u"not known yet"_s);
    QCOMPARE(rig.card(FigureKind::Missed)->value(), u"–"_s);
    QCOMPARE(rig.card(FigureKind::Missed)->basis(), u"none so far"_s);
    QCOMPARE(rig.card(FigureKind::HandoffRate)->value(), u"0 %"_s);
}

void TestUiFigures::few_areNotCompared()
{
    FiguresDesk rig;
    rig.tell = [](const MetricsQuery &query) {
        return QList<Figure>{share(FigureKind::Missed, 10, query.to.ms > 0 ? 19 : 100)};
    };
    QCOMPARE(rig.card(FigureKind::Missed)->comparison(), u"too few to compare"_s);
    QVERIFY(!rig.card(FigureKind::Missed)->accessibleName().contains(u"up from"_s));
}

void TestUiFigures::ofATeam_theRateSaysWhyItIsMissing()
{
    FiguresDesk rig;
    QVERIFY(rig.card(FigureKind::HandoffRate)->value().contains(u'%'));
    rig.window.board()->setScope(sales);
    QCOMPARE(rig.asked.constLast().teams, QList<TeamId>{sales});
    QCOMPARE(rig.card(FigureKind::HandoffRate)->value(), u"–"_s);
    QVERIFY(rig.card(FigureKind::HandoffRate)->basis().contains(u"all teams together"_s));
    QVERIFY(rig.card(FigureKind::Missed)->accessibleName().contains(u"Sales"_s));
}

void TestUiFigures::arrows_chooseAnotherFigure()
{
    FiguresDesk rig;
    rig.figures()->choose(FigureKind::HandoffRate);
    QVERIFY(rig.isActive());
    FigureCard *first = rig.card(FigureKind::HandoffRate);
    QTRY_VERIFY(rig.card(FigureKind::TimeToHuman)->x() > first->x()); // laid out
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Right);
    QCOMPARE(rig.figures()->chosen(), FigureKind::TimeToHuman);
    QVERIFY(rig.card(FigureKind::TimeToHuman)->isChecked() && !first->isChecked());
    QVERIFY(rig.figures()->trend()->table()->accessibleName().contains(FigureWords::title(FigureKind::TimeToHuman)));
    QTest::mouseClick(rig.card(FigureKind::Missed), Qt::LeftButton);
    QCOMPARE(rig.figures()->chosen(), FigureKind::Missed);
}

void TestUiFigures::trend_breaksWhereNothingWas_andHasATable()
{
    Theme theme;
    FigureTrend trend(theme);
    const auto note = [&trend] { return trend.findChild<PlainLabel *>(u"figureTrendNote"_s)->fullText(); };
    QCOMPARE(trend.lineCount(), 0);
    QVERIFY(!note().contains(u"n ="_s));
    constexpr qint64 dayMs = 86'400'000;
    QList<FigurePoint> points;
    for (int i = 0; i < 6; ++i) {
        FigurePoint point{Instant{i * dayMs}, Instant{(i + 1) * dayMs}, std::nullopt};
        if (i != 2 && i != 4)
            point.figure = share(FigureKind::Missed, 0, 10);
        points.append(point);
    }
    trend.setTrend(FigureKind::Missed, FiguresPeriod::Week, points);
    QCOMPARE(trend.lineCount(), 3); // two days, one, one
    QCOMPARE(note(), u"n = 40"_s);
    QVERIFY(!trend.table()->isVisibleTo(&trend));
    trend.showTable(true);
    QVERIFY(trend.table()->isVisibleTo(&trend));
    QCOMPARE(trend.table()->rowCount(), 6);
    QCOMPARE(trend.table()->item(1, 3)->text(), u"0 %"_s);
    QCOMPARE(trend.table()->item(2, 3)->text(), u"–"_s);
    QCOMPARE(trend.table()->item(2, 2)->text(), u"0"_s);
}

void TestUiFigures::breakdown_namesItsRows()
{
    FiguresDesk rig;
    rig.figures()->choose(FigureKind::Missed);
    FigureTable *table = rig.figures()->table();
    const auto names = [table] {
        QStringList all;
        for (int row = 0; row < table->rowCount(); ++row)
            all.append(table->item(row, 0)->text());
        return all;
    };
    QCOMPARE(names(), (QStringList{u"Sales"_s, u"Support"_s, u"no team"_s}));
    QCOMPARE(table->columnCount(), 4);
    for (int column = 0; column < 4; ++column) {
        QVERIFY(!table->item(0, column)->text().isEmpty());
        QCOMPARE(table->horizontalHeaderItem(column)->textAlignment(), table->item(0, column)->textAlignment());
    }
    rig.figures()->setBreakdown(FigureGroup::Reason);
    QVERIFY(names().contains(u"frustrated"_s));
    QVERIFY(rig.text("figuresByNote").contains(u"several reasons"_s));
    rig.figures()->choose(FigureKind::HandoffRate);
    rig.figures()->setBreakdown(FigureGroup::Hour);
    QCOMPARE(table->rowCount(), 13);
    QVERIFY(rig.text("figuresByNote").isEmpty());
}

void TestUiFigures::breakdown_thatTheFigureHasNot_isByTheHour_andComesBack()
{
    FiguresDesk rig;
    const auto *by = rig.figures()->findChild<QComboBox *>(u"figuresBy"_s);
    const auto *offered = qobject_cast<const QStandardItemModel *>(by->model());
    rig.figures()->choose(FigureKind::Missed);
    rig.figures()->setBreakdown(FigureGroup::Reason);
    const QString reasons = by->currentText();
    rig.figures()->choose(FigureKind::HandoffRate);
    QCOMPARE(rig.figures()->figures()->breakdown(), FigureGroup::Hour);
    QCOMPARE(rig.figures()->table()->rowCount(), 13);
    QCOMPARE(by->currentText(), FigureWords::breakdown(FigureGroup::Hour));
    QVERIFY(rig.text("figuresByNote").contains(u"hours"_s));
    QVERIFY(!offered->item(by->findText(reasons))->isEnabled());
    QVERIFY(offered->item(by->currentIndex())->isEnabled());
    rig.figures()->choose(FigureKind::Satisfaction);
    QCOMPARE(by->currentText(), reasons);
    QVERIFY(rig.figures()->table()->rowCount() > 0);
    QVERIFY(!rig.text("figuresByNote").contains(u"hours"_s));
    QVERIFY(offered->item(by->currentIndex())->isEnabled());
}

void TestUiFigures::page_fitsIntoAWindowOf800()
{
    FiguresDesk rig;
    FiguresView *figures = rig.figures();
    QScrollArea *around = nullptr;
    for (QWidget *above = figures->parentWidget(); above && !around; above = above->parentWidget())
        around = qobject_cast<QScrollArea *>(above);
    QVERIFY(around);
    const auto *chart = figures->findChild<QWidget *>(u"figureTrendView"_s);
    rig.window.resize(1280, 800);
    QTRY_VERIFY(chart->isVisible() && chart->width() > 400); // laid out
    QTRY_COMPARE(around->verticalScrollBar()->maximum(), 0);
    QTest::qWait(100); // nothing is laid out any more
    const int height = chart->height();
    rig.window.resize(1280, 1000); // and gives back what it took
    QTRY_VERIFY(chart->height() > height + 100);
    rig.window.resize(1280, 800);
    QTRY_COMPARE(around->verticalScrollBar()->maximum(), 0);
    QTRY_COMPARE(chart->height(), height);
}

void TestUiFigures::offline_theLastStayWithTheirTime()
{
    FiguresDesk rig;
    const QString value = rig.card(FigureKind::Missed)->value();
    QVERIFY(rig.text("figuresState").startsWith(u"As of"_s));
    const QString time = rig.text("figuresState").section(u' ', -1);
    rig.world.backend().setLink(LinkPhase::Waiting);
    QVERIFY(rig.text("figuresState").contains(u"Not connected"_s));
    QVERIFY(rig.text("figuresState").contains(time));
    QCOMPARE(rig.card(FigureKind::Missed)->value(), value);
    const qsizetype asked = rig.askedForFigures();
    rig.figures()->setPeriod(FiguresPeriod::Today); // which nobody has told
    QCOMPARE(rig.askedForFigures(), asked);
    QCOMPARE(rig.card(FigureKind::Missed)->basis(), u"not known yet"_s);
    rig.world.backend().setLink(LinkPhase::Online);
    QCOMPARE(rig.askedForFigures(), asked + 3);
    QVERIFY(rig.text("figuresState").startsWith(u"As of"_s));
}

void TestUiFigures::csv_holdsAllFigures_andNoFormula()
{
    FiguresDesk rig;
    rig.tell = [](const MetricsQuery &query) {
        QList<Figure> told{share(FigureKind::Missed, 41, 50)};
        if (query.by == FigureGroup::Category)
            told.append(share(FigureKind::Missed, 41, 50, u"=1+1"_s));
        return told;
    };
    rig.figures()->choose(FigureKind::Missed);
    rig.figures()->setBreakdown(FigureGroup::Category);
    const QList<QStringList> lines = figureLines(*rig.figures()->figures(), rig.world.console().state());
    QVERIFY(lines.size() >= 3);
    for (const QStringList &line : lines)
        QCOMPARE(line.size(), lines.constFirst().size());
    const auto whole = std::find_if(lines.cbegin(), lines.cend(), [](const QStringList &line) {
        return line.contains(FigureWords::title(FigureKind::Missed)) && line.contains(u"82.00"_s);
    });
    QVERIFY(whole != lines.cend());
    QVERIFY(whole->contains(u"41"_s) && whole->contains(u"50"_s));
    const QString path = rig.folder.filePath(u"figures.csv"_s);
    QVERIFY(writeCsv(path, lines));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString written = QString::fromUtf8(file.readAll());
    QCOMPARE(written.count(u"\r\n"_s), lines.size());
    QVERIFY(written.contains(u"\"'=1+1\""_s));
    QVERIFY(!writeCsv(rig.folder.filePath(u"nowhere/figures.csv"_s), lines));
}

void TestUiFigures::bigScreen_staysWithNow()
{
    FiguresDesk rig;
    rig.window.openBoardWindow(true);
    BoardView *big = rig.window.boardWindow()->view();
    QVERIFY(!big->findChild<QPushButton *>(u"boardFigures"_s)->isVisible());
    big->showFigures(true);
    QVERIFY(!big->isFiguresShown());
}

void TestUiFigures::choices_areKept()
{
    FiguresDesk rig;
    rig.figures()->setPeriod(FiguresPeriod::Week);
    rig.figures()->setBreakdown(FigureGroup::Category);
    rig.figures()->choose(FigureKind::RepeatContact);
    FiguresView again(rig.world.console(), rig.theme, rig.settings);
    QCOMPARE(again.figures()->period(), FiguresPeriod::Week);
    QCOMPARE(again.figures()->breakdown(), FigureGroup::Category);
    QCOMPARE(again.chosen(), FigureKind::RepeatContact);
    QVERIFY(again.cards().at(int(FigureKind::RepeatContact))->isChecked());
    rig.settings.setValue(u"board/figuresPeriod"_s, 17);
    rig.settings.setValue(u"board/figuresBy"_s, u"nonsense"_s);
    FiguresView other(rig.world.console(), rig.theme, rig.settings);
    QCOMPARE(other.figures()->period(), FiguresPeriod::Month);
    QCOMPARE(other.figures()->breakdown(), FigureGroup::Team);
    QCOMPARE(other.chosen(), FigureKind::RepeatContact);
}

QTEST_MAIN(TestUiFigures)
#include "tst_ui_figures.moc"
