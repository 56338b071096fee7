// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/board.h"
#include "domain/alertcount.h"
#include "ui/board/boardagentsmodel.h"
#include "ui/board/boardtable.h"
#include "unit/ui/leaddesk.h"

#include <QGuiApplication>
#include <QHeaderView>
#include <QScopeGuard>
#include <QStandardItemModel>
#include <QTranslator>

#include <algorithm>

using namespace Baton;
using namespace Baton::Ui;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Counts how often something is listed in words.
class ListCounter final : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        lists += qstrcmp(source, ", ") == 0 ? 1 : 0;
        return {};
    }
    mutable int lists = 0;
};

} // namespace

/// The board's table of agents, and how wide its tables make their columns.
class TestUiBoardAgents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fiveHundredAgents_areOneTable_andOneScroll();
    void agents_keepTheirRow_whileSomebodyIsInThem();
    void agents_inTheOrderOfTeams_areNamedOnceEach();
    void agents_whoCannotBeReached_areNotCountedAsAvailable();
    void agents_alertsThatNobodySaw_areMarkedInWords();
    void columns_areAsWideAsWhatIsInThem_andTheWidestGivesWay();
    void names_giveWayLast_andTakeWhatIsLeft();
    void times_areWhole_whereverTheOthersGiveWay();
    void names_areWhole_whereTheWindowIsNarrow_data();
    void names_areWhole_whereTheWindowIsNarrow();
};

void TestUiBoardAgents::fiveHundredAgents_areOneTable_andOneScroll()
{
    LeadDesk rig([](Test::World &world) {
        for (int i = 0; i < 500; ++i) {
            Agent agent;
            agent.id = AgentId(u"a_many%1"_s.arg(i, 4, 10, QLatin1Char('0')));
            agent.name = u"Agent %1"_s.arg(i);
            agent.status = Status(i % 4);
            agent.teams = {TeamId(u"t_supp001"_s)};
            world.backend().snapshot.agents.insert(agent.id, agent);
        }
        world.fillQueue(1'000);
    });
    QCOMPARE(rig.board()->agentsTable()->model()->rowCount(), 504);
    QVERIFY(rig.board()->queueTable()->model()->rowCount() >= 1'000);
    rig.board()->setScope(TeamId(u"t_supp001"_s));
    QCOMPARE(rig.board()->agentsTable()->model()->rowCount(), 500);
    QVERIFY(rig.board()
                ->agentsTable()
                ->model()
                ->index(3, 0)
                .data(Qt::AccessibleTextRole)
                .toString()
                .startsWith(u"Agent"_s));
}

void TestUiBoardAgents::agents_keepTheirRow_whileSomebodyIsInThem()
{
    LeadDesk rig;
    BoardTable *table = rig.board()->agentsTable();
    table->sortByColumn(1, Qt::AscendingOrder); // by status
    const QString first = table->model()->index(0, 0).data().toString();
    Q_EMIT table->frozen(true);
    auto &known = rig.world.backend().snapshot;
    known.agents[known.self.id].status = Status::Offline;
    known.agents[benOfBoard].status = Status::Offline;
    Q_EMIT rig.world.backend().peopleChanged(known.workspace, known.agents);
    QTRY_COMPARE(table->model()->index(0, 1).data().toString(), u"Offline"_s);
    QCOMPARE(table->model()->index(0, 0).data().toString(), first);
    Q_EMIT table->frozen(false);
    QVERIFY(table->model()->index(0, 0).data().toString() != first);
}

void TestUiBoardAgents::agents_inTheOrderOfTeams_areNamedOnceEach()
{
    Test::World world;
    world.start();
    Theme theme;
    BoardAgentsModel model(world.console().state(), theme, [&world] { return world.now(); });
    constexpr int many = 200;
    QList<BoardAgent> agents;
    for (int i = 0; i < many; ++i) {
        BoardAgent agent;
        agent.id = AgentId(u"a_many%1"_s.arg(i, 4, 10, QLatin1Char('0')));
        agent.name = u"Agent %1"_s.arg(i);
        agent.teams = {TeamId(i % 3 == 0 ? u"t_sales01"_s : u"t_supp001"_s)};
        agents.append(agent);
    }
    model.setAgents(agents);
    ListCounter counter;
    QCoreApplication::installTranslator(&counter);
    model.sort(BoardAgentsModel::Teams, Qt::AscendingOrder);
    QCOMPARE(counter.lists, many);
    QVERIFY(model.agent(0).teams != model.agent(many - 1).teams);
}

void TestUiBoardAgents::agents_whoCannotBeReached_areNotCountedAsAvailable()
{
    LeadDesk rig;
    const BoardTiles before = rig.world.console().board().tiles({});
    QVERIFY(before.available > 1);
    QCOMPARE(rig.number(BoardTileKind::Available), QString::number(before.available));
    const BoardTile *tile = rig.board()->tiles().at(int(BoardTileKind::Available));
    QVERIFY(tile->accessibleName().contains(u"by status"_s));
    const QAbstractItemModel *model = rig.board()->agentsTable()->model();
    QCOMPARE(model->index(0, 2).data(Qt::AccessibleTextRole).toString(), u"not known yet"_s);
    Q_EMIT rig.world.backend().reachableTold({true, {benOfBoard}, {}});
    QTRY_COMPARE(rig.number(BoardTileKind::Available), u"1"_s);
    QVERIFY(tile->accessibleName().contains(u"reachable"_s));
    const auto saying = [model](const QString &what) {
        int rows = 0;
        for (int row = 0; row < model->rowCount(); ++row)
            rows += model->index(row, 2).data().toString() == what ? 1 : 0;
        return rows;
    };
    QTRY_COMPARE(saying(u"yes"_s), 1);
    QCOMPARE(saying(u"no"_s), model->rowCount() - 1);
}

void TestUiBoardAgents::agents_alertsThatNobodySaw_areMarkedInWords()
{
    LeadDesk rig;
    BoardTable *table = rig.board()->agentsTable();
    const QAbstractItemModel *model = table->model();
    const QString ben = u"Ben Okafor"_s;
    const QString mia = u"Mia Lindqvist"_s;
    const auto cell = [model](const QString &name, int role) {
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, BoardAgentsModel::Name).data().toString() == name)
                return model->index(row, BoardAgentsModel::Alerts).data(role);
        }
        return QVariant();
    };
    QCOMPARE(cell(ben, Qt::DisplayRole).toString(), u"–"_s);
    QCOMPARE(cell(ben, Qt::AccessibleTextRole).toString(), u"not known yet"_s);
    Q_EMIT rig.world.backend().reachableTold(
        {true, {benOfBoard}, {}, {{benOfBoard, 6, 5}, {AgentId(u"a_mia00001"_s), 2, 2}}});
    QTRY_COMPARE(cell(ben, Qt::DisplayRole).toString(), u"5 of 6"_s);
    QCOMPARE(cell(ben, Qt::AccessibleTextRole).toString(),
             u"alerts of the last hour: 5 of 6 displayed or acknowledged"_s);
    QVERIFY(cell(ben, Qt::ToolTipRole).toString().contains(u"5 of 6 displayed or acknowledged"_s));
    // Not by colour alone: an icon and the words say it.
    QVERIFY(!cell(ben, Qt::DecorationRole).value<QIcon>().isNull());
    QVERIFY(cell(ben, Qt::ForegroundRole).isValid());
    QCOMPARE(cell(mia, Qt::DisplayRole).toString(), u"2 of 2"_s);
    QVERIFY(!cell(mia, Qt::DecorationRole).isValid() && !cell(mia, Qt::ForegroundRole).isValid());
    // Whose alerts were seen least comes first.
    table->sortByColumn(BoardAgentsModel::Alerts, Qt::AscendingOrder);
    QCOMPARE(model->index(0, BoardAgentsModel::Name).data().toString(), ben);
    QCOMPARE(model->index(1, BoardAgentsModel::Name).data().toString(), mia);
}

void TestUiBoardAgents::columns_areAsWideAsWhatIsInThem_andTheWidestGivesWay()
{
    Theme theme;
    QStandardItemModel model(1, 3);
    model.setHorizontalHeaderLabels({u"a"_s, u"A title"_s, u"z"_s});
    const QString brief = u"twelve words"_s;
    const QString lengthy = u"a sentence that takes much more room than all the others together"_s;
    model.setItem(0, 0, new QStandardItem(brief));
    model.setItem(0, 1, new QStandardItem(lengthy));
    model.setItem(0, 2, new QStandardItem(brief));
    BoardTable table(theme, u"columns"_s, u"columns"_s);
    table.setModel(&model);
    const QFontMetrics metrics(table.font());
    const int narrow = metrics.horizontalAdvance(brief);
    const int wide = metrics.horizontalAdvance(lengthy);
    const auto sum = [&table] { return table.columnWidth(0) + table.columnWidth(1) + table.columnWidth(2); };
    table.resize(4 * wide, 300);
    table.show();
    QTRY_COMPARE(sum(), table.viewport()->width()); // the last takes the rest
    QVERIFY(table.columnWidth(0) >= narrow && table.columnWidth(0) < 2 * narrow);
    QVERIFY(table.columnWidth(1) >= wide && table.columnWidth(1) < wide + narrow);
    table.resize(3 * narrow + wide / 2, 300);
    QTRY_COMPARE(sum(), table.viewport()->width());
    QVERIFY(table.columnWidth(0) >= narrow && table.columnWidth(2) >= narrow);
    QVERIFY(table.columnWidth(1) < wide && table.columnWidth(1) > narrow);
    table.resize(theme.space(12), 300);
    QTRY_VERIFY(table.columnWidth(1) < narrow + theme.space(4));
    QVERIFY(table.columnWidth(1) >= QFontMetrics(table.horizontalHeader()->font()).horizontalAdvance(u"A title"_s));
    // What is shorter for a moment moves nothing; what is longer is given room.
    table.resize(4 * wide, 300);
    QTRY_COMPARE(sum(), table.viewport()->width());
    const int before = table.columnWidth(0);
    model.item(0, 0)->setText(brief.chopped(2));
    table.fit();
    QCOMPARE(table.columnWidth(0), before);
    model.item(0, 0)->setText(lengthy);
    table.fit();
    QVERIFY(table.columnWidth(0) >= wide);
}

void TestUiBoardAgents::names_giveWayLast_andTakeWhatIsLeft()
{
    Theme theme;
    QStandardItemModel model(1, 3);
    model.setHorizontalHeaderLabels({u"a"_s, u"A title"_s, u"z"_s});
    const QString name = u"Agent number 10"_s;
    const QString lengthy = u"a sentence that takes much more room than all the others together"_s;
    model.setItem(0, 0, new QStandardItem(name));
    model.setItem(0, 1, new QStandardItem(lengthy));
    model.setItem(0, 2, new QStandardItem(lengthy));
    BoardTable table(theme, u"columns"_s, u"columns"_s);
    table.setNameColumn(0);
    table.setModel(&model);
    const QFontMetrics metrics(table.font());
    const int whole = metrics.horizontalAdvance(name);
    const int wide = metrics.horizontalAdvance(lengthy);
    const int title = QFontMetrics(table.horizontalHeader()->font()).horizontalAdvance(u"A title"_s);
    const auto sum = [&table] { return table.columnWidth(0) + table.columnWidth(1) + table.columnWidth(2); };
    table.resize(4 * wide, 300);
    table.show();
    QTRY_COMPARE(sum(), table.viewport()->width());
    QVERIFY(table.columnWidth(0) > wide); // the rest is theirs
    QVERIFY(table.columnWidth(2) >= wide && table.columnWidth(2) < wide + whole);
    // Where the others have little more than their titles they are whole still.
    table.resize(whole + 2 * title + theme.space(24), 300);
    QTRY_COMPARE(sum(), table.viewport()->width());
    QVERIFY(table.columnWidth(0) >= whole);
    QVERIFY(table.columnWidth(1) < whole && table.columnWidth(1) >= title);
    // Where there is no room at all one moves along the table rather than guess at names.
    table.resize(theme.space(12), 300);
    QTRY_VERIFY(table.columnWidth(1) < title + theme.space(6));
    QVERIFY(table.columnWidth(0) >= std::min(whole, theme.space(32)));
    // A very long one is cut before the others are all down to their titles.
    model.item(0, 0)->setText(lengthy);
    table.fit();
    table.resize(wide + title, 300);
    QTRY_COMPARE(sum(), table.viewport()->width());
    QVERIFY(table.columnWidth(0) >= theme.space(32) && table.columnWidth(0) < wide);
    QVERIFY(table.columnWidth(1) > 2 * title);
}

void TestUiBoardAgents::times_areWhole_whereverTheOthersGiveWay()
{
    Theme theme;
    QStandardItemModel model(1, 3);
    model.setHorizontalHeaderLabels({u"a"_s, u"b"_s, u"z"_s});
    const QString time = u"10:04:15"_s;
    model.setItem(0, 0, new QStandardItem(u"a sentence that takes much more room than there is"_s));
    model.setItem(0, 1, new QStandardItem(time));
    model.setItem(0, 2, new QStandardItem(u"another sentence that takes much more room than there is"_s));
    BoardTable table(theme, u"columns"_s, u"columns"_s);
    table.setWholeColumns({1});
    table.setModel(&model);
    const int whole = QFontMetrics(table.font()).horizontalAdvance(time);
    table.resize(whole + theme.space(24), 300);
    table.show();
    QTRY_VERIFY(table.columnWidth(1) >= whole);
    QVERIFY(table.columnWidth(0) < whole && table.columnWidth(2) < whole);
}

void TestUiBoardAgents::names_areWhole_whereTheWindowIsNarrow_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<int>("percent");
    QTest::newRow("left to right") << Qt::LeftToRight << 100;
    QTest::newRow("right to left") << Qt::RightToLeft << 100;
    QTest::newRow("larger text") << Qt::LeftToRight << 125; // side by side still, with less room
    QTest::newRow("text of twice the size") << Qt::RightToLeft << 200;
}

void TestUiBoardAgents::names_areWhole_whereTheWindowIsNarrow()
{
    QFETCH(Qt::LayoutDirection, direction);
    QFETCH(int, percent);
    QGuiApplication::setLayoutDirection(direction);
    const auto back = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
    QList<AlertCount> alerts;
    LeadDesk rig([&alerts](Test::World &world) {
        for (int i = 10; i < 40; ++i) {
            Agent agent;
            agent.id = AgentId(u"a_many%1"_s.arg(i, 4, 10, QLatin1Char('0')));
            agent.name = u"Agent number %1"_s.arg(i);
            agent.teams = {TeamId(u"t_sales01"_s), TeamId(u"t_supp001"_s)};
            world.backend().snapshot.agents.insert(agent.id, agent);
            alerts.append({agent.id, 240, 120});
        }
    });
    Q_EMIT rig.world.backend().reachableTold({true, {benOfBoard}, {}, alerts});
    rig.theme.setTextPercent(percent);
    rig.window.rebuild();
    BoardTable *table = rig.board()->agentsTable();
    const QAbstractItemView *view = table; // which says how wide what is seen is
    const int names = QFontMetrics(table->font()).horizontalAdvance(u"Agent number 10"_s);
    QTRY_VERIFY(view->sizeHintForColumn(BoardAgentsModel::Name) >= names);
    QTRY_VERIFY(table->columnWidth(BoardAgentsModel::Name) >= view->sizeHintForColumn(BoardAgentsModel::Name));
    // A part of a count would be another.
    for (const int column : {BoardAgentsModel::Load, BoardAgentsModel::Oldest, BoardAgentsModel::Alerts})
        QVERIFY(table->columnWidth(column) >= view->sizeHintForColumn(column));
    const QFontMetrics titles(table->horizontalHeader()->font());
    for (int column = 0; column < BoardAgentsModel::ColumnCount; ++column) {
        const QString title = table->model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        QVERIFY2(table->columnWidth(column) > titles.horizontalAdvance(title), qPrintable(title));
    }
}

QTEST_MAIN(TestUiBoardAgents)
#include "tst_ui_boardagents.moc"
