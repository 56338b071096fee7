// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/board.h"
#include "console/queuemodel.h"
#include "ui/board/boardagentsmodel.h"
#include "ui/board/boardcharts.h"
#include "ui/board/boardchooser.h"
#include "ui/board/boardcsv.h"
#include "ui/board/boardtable.h"
#include "ui/board/boardview.h"
#include "ui/board/boardwindow.h"
#include "ui/board/heatgrid.h"
#include "ui/board/watchpane.h"
#include "ui/theme/plainlabel.h"
#include "ui/transcript/transcriptview.h"
#include "ui/window/actions.h"
#include "ui/window/bannerarea.h"
#include "ui/window/conversationpane.h"
#include "ui/words/announcement.h"
#include "unit/ui/deskrig.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTableWidget>
#include <QTranslator>

using namespace Baton;
using namespace Baton::Ui;
using namespace Qt::Literals::StringLiterals;

namespace {

const AgentId benOfBoard(u"a_ben00001"_s);
const AgentId miaOfBoard(u"a_mia00001"_s);
const ConversationId felix(u"c_felix0001"_s); ///< Ben's

void makeLead(Test::World &world)
{
    auto &known = world.backend().snapshot;
    known.self.role = known.agents[known.self.id].role = Role::TeamLead;
}

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

/// The window of a team lead.
struct LeadDesk : DeskRig
{
    explicit LeadDesk(const std::function<void(Test::World &)> &more = {})
        : DeskRig(nullptr, [more](Test::World &into) {
            makeLead(into);
            if (more)
                more(into);
        })
    {}

    QAction *act(Act which) { return window.actions()->action(which); }
    template<typename T>
    T *named(const char *name)
    {
        return window.findChild<T *>(QString::fromLatin1(name));
    }
    /// A button of a pane that came a moment ago has no place before the next turn of events.
    bool click(const char *name)
    {
        auto *button = named<QPushButton>(name);
        if (!QTest::qWaitFor([button] { return button->width() > 0; }))
            return false;
        QTest::mouseClick(button, Qt::LeftButton);
        return true;
    }
    BoardView *board()
    {
        if (!window.isBoardShown())
            act(Act::Board)->trigger();
        return window.board();
    }
    /// What stands at the conversation that is watched about what was asked for last.
    QString said()
    {
        const auto *label = named<PlainLabel>("watchSaid");
        return label->isHidden() ? QString() : label->fullText();
    }
    QString announced()
    {
        const auto all = board()->watchPane()->findChildren<Announcement *>(QString(), Qt::FindDirectChildrenOnly);
        return all.isEmpty() ? QString() : all.last()->sentence();
    }
    QString number(BoardTileKind kind) { return board()->tiles().at(int(kind))->number(); }
    /// A row of those who wait, by its conversation.
    int rowOf(const ConversationId &id)
    {
        const QAbstractItemModel *model = board()->queueTable()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 0).data(QueueModel::ConversationRole).toString() == id.toString())
                return row;
        }
        return -1;
    }
};

} // namespace

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
    void watching_opensTheThread_andTellsNobody();
    void takingOver_namesWhoLosesIt_andAsksFirst();
    void assigning_offersTheAvailableFirst();
    void whispering_goesToTheOwner_andTheTextStaysUntilItIsTaken();
    void whispering_asksFirst_whereAnotherHasItByNow();
    void refusals_stayUntilSomethingElseIsAskedFor_andAreSaid();
    void empty_saysSo();
    void fiveHundredAgents_areOneTable_andOneScroll();
    void agents_keepTheirRow_whileSomebodyIsInThem();
    void agents_inTheOrderOfTeams_areNamedOnceEach();
    void board_behindTheDesk_standsStill_andIsRightWhenItIsBack();
    void agents_whoCannotBeReached_areNotCountedAsAvailable();
    void agents_alertsThatNobodySaw_areMarkedInWords();
    void columns_areAsWideAsWhatIsInThem_andTheWidestGivesWay();
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

void TestUiBoard::watching_opensTheThread_andTellsNobody()
{
    LeadDesk rig;
    const int row = rig.rowOf(Test::World::jonas);
    QVERIFY(row >= 0);
    rig.board()->queueTable()->setCurrentIndex(rig.board()->queueTable()->model()->index(row, 0));
    const qsizetype hints = rig.world.backend().hints.size();
    const qsizetype commands = rig.world.backend().submitted.size();
    QTest::keyClick(rig.board()->queueTable(), Qt::Key_Return);
    QVERIFY(rig.board()->watchPane()->isVisible());
    QCOMPARE(rig.board()->watchPane()->conversation(), Test::World::jonas);
    QTRY_VERIFY(rig.board()->watchPane()->transcript()->rowCount() >= 4);
    QCOMPARE(rig.world.backend().hints.size(), hints);
    QCOMPARE(rig.world.backend().submitted.size(), commands);
    QTest::keyClick(rig.board()->watchPane(), Qt::Key_Escape);
    QVERIFY(!rig.board()->watchPane()->isVisible());
    QVERIFY(rig.window.isBoardShown());
}

void TestUiBoard::takingOver_namesWhoLosesIt_andAsksFirst()
{
    LeadDesk rig;
    rig.board()->watch(felix);
    QVERIFY(rig.click("watchTakeOver"));
    auto *question = rig.window.findChild<BoardQuestion *>();
    QVERIFY(question);
    QVERIFY(question->findChild<PlainLabel *>(u"boardQuestionText"_s)->fullText().contains(u"Ben Okafor"_s));
    QVERIFY(!rig.lastOf<TakeOver>());
    QVERIFY(question->findChild<QPushButton *>(u"leaveButton"_s)->isDefault());
    QTest::mouseClick(question->findChild<QPushButton *>(u"yesButton"_s), Qt::LeftButton);
    QVERIFY(rig.lastOf<TakeOver>());
    QVERIFY(!rig.window.isBoardShown()); // it is answered at the desk
    QCOMPARE(rig.window.desk()->conversation()->conversation(), felix);
}

void TestUiBoard::assigning_offersTheAvailableFirst()
{
    LeadDesk rig;
    rig.board()->watch(Test::World::jonas);
    QVERIFY(rig.click("watchAssign"));
    auto *chooser = rig.window.findChild<BoardChooser *>();
    QVERIFY(chooser);
    auto *list = chooser->findChild<QListWidget *>(u"boardChoices"_s);
    QCOMPARE(list->count(), 4);
    QVERIFY(list->item(0)->text().contains(u"Ben Okafor"_s)); // Ana owns more
    QVERIFY(list->item(3)->text().contains(u"Tom Becker"_s)); // away
    auto *filter = chooser->findChild<QLineEdit *>(u"boardFilter"_s);
    QTest::keyClicks(filter, u"mia"_s);
    QTest::keyClick(filter, Qt::Key_Return);
    QVERIFY(rig.lastOf<Assign>());
    QCOMPARE(rig.lastOf<Assign>()->agent, AgentId(u"a_mia00001"_s));
    // Who has it is not offered it again.
    rig.board()->watch(felix);
    QVERIFY(rig.named<QPushButton>("watchTransfer")->isEnabled());
    for (const auto &choice : BoardChooser::agents(rig.world.console().board().agents({}), benOfBoard))
        QVERIFY(choice.id != benOfBoard.toString());
}

void TestUiBoard::whispering_goesToTheOwner_andTheTextStaysUntilItIsTaken()
{
    LeadDesk rig;
    rig.world.backend().answers = false;
    rig.board()->watch(Test::World::jonas); // waits
    auto *text = rig.named<QLineEdit>("watchWhisperText");
    auto *button = rig.named<QPushButton>("watchWhisper");
    QVERIFY(!text->isEnabled() && !button->isEnabled());
    rig.board()->watch(felix);
    QVERIFY(text->isEnabled() && !button->isEnabled());
    QVERIFY(text->accessibleName().contains(u"Ben Okafor"_s));
    QTest::keyClicks(text, u"Offer the annual plan"_s);
    QTest::keyClick(text, Qt::Key_Return);
    QVERIFY(rig.lastOf<Whisper>());
    QCOMPARE(rig.lastOf<Whisper>()->text, u"Offer the annual plan"_s);
    const Command sent = rig.world.backend().submitted.last();
    QCOMPARE(sent.conversation, felix);
    CommandOutcome outcome;
    outcome.kind = CommandOutcome::Kind::Refused;
    outcome.code = Code::Fenced;
    Q_EMIT rig.world.backend().answered(sent.id, outcome);
    QCOMPARE(text->text(), u"Offer the annual plan"_s);
    QVERIFY(rig.click("watchWhisper"));
    outcome.kind = CommandOutcome::Kind::Done;
    Q_EMIT rig.world.backend().answered(rig.world.backend().submitted.last().id, outcome);
    QVERIFY(text->text().isEmpty());
    // What was written for one owner does not go to another.
    QTest::keyClicks(text, u"Hm"_s);
    rig.board()->watch(Test::World::jonas);
    QVERIFY(text->text().isEmpty());
}

void TestUiBoard::whispering_asksFirst_whereAnotherHasItByNow()
{
    LeadDesk rig;
    rig.world.backend().answers = false;
    rig.board()->watch(felix);
    auto *text = rig.named<QLineEdit>("watchWhisperText");
    QTest::keyClicks(text, u"Ben, stop promising that"_s);
    Conversation head = *rig.world.console().state().head(felix);
    head.owner = Owner::of(miaOfBoard);
    ++head.fence;
    ++head.version;
    rig.world.backend().setHead(head);
    QTest::keyClick(text, Qt::Key_Return);
    QVERIFY(!rig.lastOf<Whisper>());
    const QString said = rig.said();
    QVERIFY2(said.contains(u"Mia Lindqvist"_s) && said.contains(u"Ben Okafor"_s), qPrintable(said));
    QCOMPARE(rig.announced(), said);
    QCOMPARE(text->text(), u"Ben, stop promising that"_s);
    QTest::keyClick(text, Qt::Key_Return); // it may be meant for whoever has it
    QVERIFY(rig.lastOf<Whisper>());
    QVERIFY(rig.said().isEmpty());
}

void TestUiBoard::refusals_stayUntilSomethingElseIsAskedFor_andAreSaid()
{
    LeadDesk rig;
    rig.world.backend().answers = false;
    rig.board()->watch(felix);
    auto *text = rig.named<QLineEdit>("watchWhisperText");
    QTest::keyClicks(text, u"Offer the annual plan"_s);
    QTest::keyClick(text, Qt::Key_Return);
    CommandOutcome outcome;
    outcome.kind = CommandOutcome::Kind::Refused;
    outcome.code = Code::Fenced;
    outcome.owner = Owner::of(miaOfBoard);
    Q_EMIT rig.world.backend().answered(rig.world.backend().submitted.last().id, outcome);
    const QString said = rig.said();
    QVERIFY2(said.contains(u"Mia Lindqvist"_s), qPrintable(said));
    QCOMPARE(rig.announced(), said);
    auto &known = rig.world.backend().snapshot;
    Q_EMIT rig.world.backend().peopleChanged(known.workspace, known.agents);
    rig.world.backend().setHead(*rig.world.console().state().head(felix));
    QCOMPARE(rig.said(), said);
    QTest::keyClick(text, Qt::Key_Return);
    QVERIFY(rig.said().isEmpty());
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

void TestUiBoard::fiveHundredAgents_areOneTable_andOneScroll()
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

void TestUiBoard::agents_keepTheirRow_whileSomebodyIsInThem()
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

void TestUiBoard::agents_inTheOrderOfTeams_areNamedOnceEach()
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

void TestUiBoard::agents_whoCannotBeReached_areNotCountedAsAvailable()
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

void TestUiBoard::agents_alertsThatNobodySaw_areMarkedInWords()
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
    QTRY_COMPARE(cell(ben, Qt::DisplayRole).toString(), u"5 of 6 seen"_s);
    QCOMPARE(cell(ben, Qt::AccessibleTextRole).toString(),
             u"alerts of the last hour: 5 of 6 displayed or acknowledged"_s);
    QVERIFY(cell(ben, Qt::ToolTipRole).toString().contains(u"5 of 6 displayed or acknowledged"_s));
    // Not by colour alone: an icon and the words say it.
    QVERIFY(!cell(ben, Qt::DecorationRole).value<QIcon>().isNull());
    QVERIFY(cell(ben, Qt::ForegroundRole).isValid());
    QCOMPARE(cell(mia, Qt::DisplayRole).toString(), u"2 of 2 seen"_s);
    QVERIFY(!cell(mia, Qt::DecorationRole).isValid() && !cell(mia, Qt::ForegroundRole).isValid());
    // Whose alerts were seen least comes first.
    table->sortByColumn(BoardAgentsModel::Alerts, Qt::AscendingOrder);
    QCOMPARE(model->index(0, BoardAgentsModel::Name).data().toString(), ben);
    QCOMPARE(model->index(1, BoardAgentsModel::Name).data().toString(), mia);
}

void TestUiBoard::columns_areAsWideAsWhatIsInThem_andTheWidestGivesWay()
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
