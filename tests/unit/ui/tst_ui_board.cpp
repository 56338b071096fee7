// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/board.h"
#include "ui/board/boardagentsmodel.h"
#include "ui/board/boardcharts.h"
#include "ui/board/boardcsv.h"
#include "ui/board/boardtable.h"
#include "ui/board/boardtile.h"
#include "ui/board/boardwindow.h"
#include "ui/board/boardwords.h"
#include "ui/board/heatgrid.h"
#include "ui/window/bannerarea.h"
#include "ui/window/conversationpane.h"
#include "unit/ui/leaddesk.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLocale>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTableWidget>

using namespace Baton;
using namespace Baton::Ui;
using namespace Qt::Literals::StringLiterals;

/// The team lead's board as one works with it.
class TestUiBoard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void board_isOfferedToLeadsAlone();
    void board_andBack_leavesTheDeskAsItWas();
    void keysOfTheDesk_doNothing_whileTheBoardIsInFront();
    void tiles_sayWhatTheyCount();
    void figures_thatNobodyTold_areNotKnownYet();
    void teams_areFilledAnew_onlyWhereTheyAreOthers();
    void heat_isReadByKeyAndWithoutColour();
    void heat_showsTheTimesWhole();
    void counts_readAlikeInTilesAndSentences();
    void tile_takesSecondLines_forLongerWords();
    void empty_saysSo();
    void board_behindTheDesk_standsStill_andIsRightWhenItIsBack();
    void bigScreen_namesNoVisitor_andEscapeLeavesIt();
    void breach_isSaidOnce_andOverWhenItIsOver();
    void csv_holdsNoFormula();
    void charts_sayTheirN_andHaveATable();
};

void TestUiBoard::board_isOfferedToLeadsAlone()
{
    DeskRig agent;
    QVERIFY(!agent.window.actions()->isOffered(Act::Board));
    agent.window.actions()->action(Act::Board)->trigger();
    agent.window.showBoard();
    QVERIFY(!agent.window.isBoardShown());
    LeadDesk lead;
    QVERIFY(lead.window.actions()->isOffered(Act::Board));
    lead.act(Act::Board)->trigger();
    QVERIFY(lead.window.isBoardShown());
    // Who leads nobody any more does not go on looking.
    auto &known = lead.world.backend().snapshot;
    known.agents[known.self.id].role = Role::Agent;
    Q_EMIT lead.world.backend().peopleChanged(known.workspace, known.agents);
    QVERIFY(!lead.window.isBoardShown());
}

void TestUiBoard::board_andBack_leavesTheDeskAsItWas()
{
    LeadDesk rig;
    rig.window.desk()->open(Test::World::maria, true);
    rig.window.desk()->showView({ViewKind::Mine, {}});
    Desk *desk = rig.window.desk();
    rig.board()->watch(Test::World::jonas);
    QTest::keyClick(rig.board()->queueTable(), Qt::Key_Escape);
    QVERIFY(!rig.window.isBoardShown());
    QCOMPARE(rig.window.desk(), desk);
    QCOMPARE(desk->conversation()->conversation(), Test::World::maria);
}

void TestUiBoard::keysOfTheDesk_doNothing_whileTheBoardIsInFront()
{
    LeadDesk rig;
    rig.window.desk()->open(Test::World::maria, true);
    rig.board();
    const qsizetype before = rig.world.backend().submitted.size();
    for (const Act act : {Act::Release, Act::SendAndNext, Act::Decline, Act::ReturnToAi, Act::TakeOver}) {
        QVERIFY(!rig.act(act)->isEnabled());
        QVERIFY(!rig.window.actions()->whyNot(act).isEmpty());
        rig.act(act)->trigger();
    }
    QCOMPARE(rig.world.backend().submitted.size(), before);
    rig.act(Act::Board)->trigger();
    QVERIFY(rig.act(Act::Release)->isEnabled());
    rig.board();
    rig.act(Act::ClaimTop)->trigger(); // and this one brings the desk
    QVERIFY(!rig.window.isBoardShown());
    QVERIFY(rig.lastOf<Claim>());
}

void TestUiBoard::tiles_sayWhatTheyCount()
{
    LeadDesk rig;
    QCOMPARE(rig.number(BoardTileKind::Waiting),
             QString::number(rig.world.console().state().count({ViewKind::Waiting, {}})));
    for (const BoardTile *tile : rig.board()->tiles()) {
        QVERIFY(tile->accessibleName().contains(BoardWords::tileTitle(tile->kind())));
        QVERIFY(tile->accessibleName().contains(u"All teams"_s));
        QVERIFY(tile->accessibleDescription().startsWith(BoardWords::tileMeaning(tile->kind())));
        QVERIFY(tile->toolTip().contains(u"span"_s));
        QCOMPARE(tile->focusPolicy(), Qt::StrongFocus);
    }
    rig.board()->setScope(TeamId(u"t_sales01"_s));
    QCOMPARE(rig.number(BoardTileKind::Waiting), u"1"_s); // Priya
    QVERIFY(rig.board()->tiles().first()->accessibleName().contains(u"Sales"_s));
}

void TestUiBoard::figures_thatNobodyTold_areNotKnownYet()
{
    LeadDesk rig;
    QVERIFY(rig.board()->tiles().at(int(BoardTileKind::Missed))->accessibleName().contains(u"not known yet"_s));
    QCOMPARE(rig.number(BoardTileKind::Missed), u"–"_s);
    BoardDay day;
    day.from = rig.world.console().board().quarters({}).first().from;
    day.upTo = rig.world.now();
    BoardFigures all;
    all.inTime = 41;
    all.due = 50;
    all.missed = 3;
    all.queued = 60;
    day.scopes.insert({}, all);
    rig.world.console().board().setDay(day);
    QTRY_COMPARE(rig.number(BoardTileKind::Missed), u"3"_s);
    QVERIFY(rig.number(BoardTileKind::Attainment).startsWith(u"82"_s));
    QVERIFY(rig.board()->tiles().at(int(BoardTileKind::Attainment))->accessibleName().contains(u"41 of 50"_s));
}

void TestUiBoard::teams_areFilledAnew_onlyWhereTheyAreOthers()
{
    LeadDesk rig;
    rig.board();
    auto *scopes = rig.named<QComboBox>("boardScope");
    const int teams = scopes->count();
    QVERIFY(teams > 2);
    const QPersistentModelIndex last(scopes->model()->index(teams - 1, 0)); // as the list has it that is open
    auto &known = rig.world.backend().snapshot;
    known.agents[benOfBoard].status = Status::Busy;
    Q_EMIT rig.world.backend().peopleChanged(known.workspace, known.agents);
    QVERIFY(last.isValid());
    QCOMPARE(scopes->count(), teams);
    known.workspace.teams.first().name = u"Pre-sales"_s;
    Q_EMIT rig.world.backend().peopleChanged(known.workspace, known.agents);
    QCOMPARE(scopes->count(), teams);
    QVERIFY(scopes->findText(u"Pre-sales"_s) > 0);
}

void TestUiBoard::heat_isReadByKeyAndWithoutColour()
{
    LeadDesk rig;
    rig.board();
    auto *heat = rig.named<HeatGrid>("heatGrid");
    QVERIFY(!heat->accessibleName().isEmpty());
    QVERIFY(heat->model()->columnCount() >= 23);
    const QModelIndex now = heat->currentIndex();
    QVERIFY(now.isValid()); // the quarter of now, so that the keyboard begins there
    QVERIFY(now.data(Qt::AccessibleTextRole).toString().contains(u" to "_s));
    QVERIFY(!now.data().toString().isEmpty());
    const int column = now.column();
    QTest::keyClick(heat, Qt::Key_Left);
    QCOMPARE(heat->currentIndex().column(), column - 1);
}

void TestUiBoard::heat_showsTheTimesWhole()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    const auto restore = qScopeGuard([&] { QLocale::setDefault(before); });
    LeadDesk rig;
    rig.board();
    const QHeaderView *hours = rig.named<HeatGrid>("heatGrid")->horizontalHeader();
    QVERIFY(hours->model()->headerData(0, Qt::Horizontal).toString().contains("AM"_L1));
    for (int hour = 0; hour < hours->count(); ++hour) {
        const QString time = hours->model()->headerData(hour, Qt::Horizontal).toString();
        QVERIFY2(hours->minimumSectionSize() > QFontMetrics(hours->font()).horizontalAdvance(time) + 4,
                 qPrintable(time));
        QVERIFY(hours->minimumSectionSize() >= hours->sectionSizeHint(hour));
    }
}

void TestUiBoard::counts_readAlikeInTilesAndSentences()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    const auto restore = qScopeGuard([&] { QLocale::setDefault(before); });
    BoardTiles tiles;
    tiles.waiting = 10'005;
    tiles.late = 9'913;
    QCOMPARE(BoardWords::tileNumber(BoardTileKind::Waiting, tiles, {}), u"10,005"_s);
    QVERIFY(BoardWords::tileNote(BoardTileKind::Waiting, tiles).startsWith("9,913 "_L1));
}

void TestUiBoard::tile_takesSecondLines_forLongerWords()
{
    const Theme theme;
    BoardTiles tiles;
    tiles.waiting = 5;
    tiles.late = 1;
    BoardTile tile(BoardTileKind::Waiting, theme);
    tile.show(tiles, u"All teams"_s, {});
    const int oneLine = tile.heightForWidth(600);
    QVERIFY2(tile.heightForWidth(100) > oneLine, qPrintable(QString::number(oneLine)));
    QCOMPARE(tile.sizePolicy().verticalPolicy(), QSizePolicy::Minimum); // and is given them
}

void TestUiBoard::empty_saysSo()
{
    LeadDesk rig([](Test::World &world) { world.backend().snapshot.heads.clear(); });
    QCOMPARE(rig.number(BoardTileKind::Waiting), u"0"_s);
    QCOMPARE(rig.number(BoardTileKind::Oldest), u"–"_s);
    QVERIFY(rig.board()->tiles().at(int(BoardTileKind::Oldest))->accessibleName().contains(u"no one is waiting"_s));
    rig.board()->focusBest();
    QTest::keyClick(rig.board()->queueTable(), Qt::Key_Return);
    QVERIFY(!rig.board()->watchPane()->isVisible());
}

void TestUiBoard::board_behindTheDesk_standsStill_andIsRightWhenItIsBack()
{
    LeadDesk rig;
    const QAbstractItemModel *model = rig.board()->agentsTable()->model();
    const auto state = [model] {
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, BoardAgentsModel::Name).data().toString() == u"Ben Okafor"_s)
                return model->index(row, BoardAgentsModel::State).data().toString();
        }
        return QString();
    };
    const QString before = state();
    QVERIFY(!before.isEmpty() && before != u"Offline"_s);
    rig.act(Act::Board)->trigger();
    QVERIFY(!rig.window.isBoardShown());
    QSignalSpy told(&rig.world.console().board(), &BoardState::changed);
    auto &known = rig.world.backend().snapshot;
    known.agents[benOfBoard].status = Status::Offline;
    Q_EMIT rig.world.backend().peopleChanged(known.workspace, known.agents);
    QTRY_VERIFY(!told.isEmpty());
    QCOMPARE(state(), before);
    rig.board();
    QCOMPARE(state(), u"Offline"_s);
}

void TestUiBoard::bigScreen_namesNoVisitor_andEscapeLeavesIt()
{
    LeadDesk rig;
    rig.window.openBoardWindow(true);
    BoardWindow *big = rig.window.boardWindow();
    QVERIFY(big && big->isBig());
    const QAbstractItemModel *model = big->view()->queueTable()->model();
    QVERIFY(model->rowCount() > 0);
    for (int row = 0; row < model->rowCount(); ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            const QString said = model->index(row, column).data().toString();
            for (const QString &name : {u"Jonas"_s, u"Priya"_s, u"陈伟"_s, u"Olga"_s})
                QVERIFY2(!said.contains(name), qPrintable(said));
        }
    }
    big->view()->watch(Test::World::jonas);
    QVERIFY(!big->view()->watchPane()->isVisible());
    QVERIFY(big->view()->tiles().first()->fontMetrics().height() > 0);
    QTest::keyClick(big, Qt::Key_Escape);
    QVERIFY(!big->isVisible());
}

void TestUiBoard::breach_isSaidOnce_andOverWhenItIsOver()
{
    LeadDesk rig; // Jonas waits longer than was promised
    auto *banners = rig.window.findChild<BannerArea *>();
    QVERIFY(banners->has(u"boardBreach"_s));
    banners->drop(u"boardBreach"_s); // closed
    Conversation head = *rig.world.console().state().head(Test::World::jonas);
    head.last.text = u"Still there?"_s;
    ++head.version;
    rig.world.backend().setHead(head);
    QTest::qWait(400);
    QVERIFY(!banners->has(u"boardBreach"_s));
    head.owner = Owner::of(benOfBoard);
    ++head.version;
    rig.world.backend().setHead(head);
    QTest::qWait(400);
    Conversation next = rig.world.addHead(u"c_late00001"_s, u"Somebody else"_s, Category::Sales, 900);
    rig.world.backend().setHead(next);
    QTRY_VERIFY(banners->has(u"boardBreach"_s)); // another time
    next.owner = Owner::of(benOfBoard);
    ++next.version;
    rig.world.backend().setHead(next);
    QTRY_VERIFY(!banners->has(u"boardBreach"_s));
}

void TestUiBoard::csv_holdsNoFormula()
{
    QCOMPARE(csvLine({u"a"_s, u"say \"hi\""_s}), u"\"a\",\"say \"\"hi\"\"\"\r\n"_s);
    for (const QString &cell : {u"=1+1"_s, u"+1"_s, u"-1"_s, u"@x"_s, u"  =1"_s, u"\t=1"_s})
        QVERIFY2(csvLine({cell}).startsWith(u"\"'"_s), qPrintable(cell));
    QCOMPARE(csvLine({u"12"_s}), u"\"12\"\r\n"_s);
}

void TestUiBoard::charts_sayTheirN_andHaveATable()
{
    Theme theme;
    BoardCharts charts(theme);
    const auto note = [&charts] { return charts.findChild<PlainLabel *>(u"boardChartNote"_s)->fullText(); };
    QVERIFY(note().contains(u"not known yet"_s));
    BoardDay day;
    day.upTo = Instant{1};
    BoardFigures all;
    all.hours = {{Instant{0}, 12, 9, 7, 10, 1, Millis(61'000), Millis(125'000)},
                 {Instant{3'600'000}, 4, 3, 3, 3, 0, Millis(20'000), Millis(30'000)}};
    day.scopes.insert({}, all);
    charts.setDay(day, {});
    QCOMPARE(note(), u"n = 12"_s); // answered
    charts.choose(BoardChart::Attainment);
    QCOMPARE(note(), u"n = 13"_s); // due
    charts.choose(BoardChart::Handoffs);
    QCOMPARE(note(), u"n = 16"_s);
    charts.showTable(true);
    QCOMPARE(charts.table()->rowCount(), 2);
    QCOMPARE(charts.table()->item(0, 3)->text(), u"1:01"_s);
    QVERIFY(!charts.table()->accessibleName().isEmpty());
}

QTEST_MAIN(TestUiBoard)
#include "tst_ui_board.moc"
