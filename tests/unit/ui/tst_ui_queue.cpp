// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/queuemodel.h"
#include "screenshots/world.h"
#include "ui/queue/compactqueue.h"
#include "ui/queue/queuelistview.h"
#include "ui/queue/queuepane.h"
#include "ui/queue/queuewords.h"
#include "ui/queue/secondtick.h"
#include "ui/theme/theme.h"
#include "ui/window/actions.h"
#include "ui/window/conversationpane.h"
#include "ui/window/desk.h"
#include "ui/window/mainwindow.h"
#include "ui/words/translations.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QSplitterHandle>
#include <QTemporaryDir>
#include <QTest>

using namespace Baton;
using namespace Baton::Ui;
using namespace Qt::Literals::StringLiterals;

namespace {

const AgentId ana(u"a_ana00001"_s);
const AgentId ben(u"a_ben00001"_s);

} // namespace

/// The queue as one works with it: by keys and clicks on the real window.
class TestUiQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installTranslations(*qApp, QLocale(QLocale::English)); }
    void init();
    void cleanup();
    void row_saysOfferAndViewers();
    void offer_isDeclinedByKeyAndButton();
    void offer_isDeclinedByTheKeyOnePutThere();
    void lostRace_isSaidInTheRow_whichStays();
    void filter_isSeen_andEscapeClearsIt();
    void filter_thatLeavesNothing_saysHowManyThereAre();
    void sort_isRememberedForTheNextTime();
    void news_whileFrozen_areOfferedAndShown();
    void click_justAfterRowsMoved_meansWhatWasThereBefore();
    void rowsMadeAnew_keepTheSelectedOneAndTheClick();
    void lists_ofTheServer_pageAsOneScrolls();
    void emptyViews_sayDifferentThings();
    void emptyQueue_saysLastHandoffAndAlerts();
    void rail_countsInFullToTheScreenReader();
    void preview_saysSoUntilClaimed();
    void transfer_carriesTheNote();
    void returning_carriesTheOutcome();
    void searchEverywhere_isWalkedAndOpened();
    void search_thatRanOutOfTime_goesOn();
    void compactQueue_claimsAndRemembersItsPlace();
    void tick_stopsWhileNothingIsSeen();
    void splitterHandles_haveNames();

private:
    template<typename Body>
    std::optional<Body> lastOf() const
    {
        for (auto it = m_world->backend().submitted.crbegin(); it != m_world->backend().submitted.crend(); ++it) {
            if (std::holds_alternative<Body>(it->body))
                return std::get<Body>(it->body);
        }
        return std::nullopt;
    }
    void change(const ConversationId &id, const std::function<void(Conversation &)> &how)
    {
        Conversation head = *m_world->console().state().head(id);
        how(head);
        ++head.version;
        m_world->backend().setHead(head);
    }
    void offerJonas(const AgentId &agent)
    {
        change(World::jonas, [&](Conversation &head) {
            head.handoff->offer = Offer{agent, m_world->now() + Millis(25'000)};
        });
    }
    QueueModel &model() { return m_world->console().queue(); }
    QueueListView *list() const { return m_window->findChild<QueueListView *>(u"queueList"_s); }
    QueuePane *pane() const { return m_window->findChild<QueuePane *>(); }
    template<typename Widget = QWidget>
    Widget *named(const QString &name) const
    {
        return m_window->findChild<Widget *>(name);
    }
    QString shownText(const QString &name) const { return named<QLabel>(name)->text(); }
    QPoint centerOf(int row) const { return list()->visualRect(list()->model()->index(row, 0)).center(); }
    /// What the empty list says, all its words.
    QString emptyWords() const
    {
        QStringList words;
        for (const QLabel *label : pane()->findChildren<QLabel *>()) {
            if (label->isVisible())
                words.append(label->text());
        }
        return words.join(u' ');
    }

    using World = Test::World;
    QTemporaryDir m_folder;
    std::unique_ptr<World> m_world;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

void TestUiQueue::init()
{
    m_world = std::make_unique<World>();
    m_theme = std::make_unique<Theme>();
    m_settings = std::make_unique<QSettings>(m_folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    m_settings->clear();
    m_window = std::make_unique<MainWindow>(MainWindowParts{*m_theme, *m_settings, {}});
    m_window->resize(1280, 720);
    m_window->setConsole(&m_world->console());
    m_world->start();
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestUiQueue::cleanup()
{
    m_window.reset();
    m_world.reset();
}

void TestUiQueue::row_saysOfferAndViewers()
{
    offerJonas(ana);
    for (const QString &agent : {u"a_ben00001"_s, u"a_mia00001"_s, u"a_tom00001"_s})
        Q_EMIT m_world->backend().hinted({World::jonas, agent, HintKind::Viewing, Millis(60'000)});
    const ConsoleState &state = m_world->console().state();
    RowContent content = rowContent(*state.head(World::jonas), state, m_world->now());
    QCOMPARE(content.offer, u"For you 0:25"_s);
    QVERIFY(content.offeredToMe);
    QCOMPARE(content.viewers, (QStringList{u"BO"_s, u"ML"_s, u"TB"_s}));
    offerJonas(ben);
    content = rowContent(*state.head(World::jonas), state, m_world->now());
    QCOMPARE(content.offer, u"Offered to Ben"_s);
    QVERIFY(!content.offeredToMe);
}

void TestUiQueue::offer_isDeclinedByKeyAndButton()
{
    list()->setFocus();
    list()->select(World::jonas);
    QTest::keyClick(list(), Qt::Key_D);
    QVERIFY(!lastOf<Decline>()); // nothing is offered
    offerJonas(ana);
    QTest::keyClick(list(), Qt::Key_D);
    QVERIFY(lastOf<Decline>());
    m_world->backend().submitted.clear();
    m_window->desk()->open(World::jonas, true);
    QVERIFY(named(u"declineButton"_s)->isVisible());
    QVERIFY2(shownText(u"ownerLabel"_s).startsWith(u"Offered to you, 0:25 left"_s),
             qPrintable(shownText(u"ownerLabel"_s)));
    QTest::mouseClick(named(u"declineButton"_s), Qt::LeftButton);
    QVERIFY(lastOf<Decline>());
}

void TestUiQueue::offer_isDeclinedByTheKeyOnePutThere()
{
    offerJonas(ana);
    m_window->actions()->setKey(Act::ListDecline, QKeySequence(u"X"_s));
    list()->setFocus();
    list()->select(World::jonas);
    QTest::keyClick(list(), Qt::Key_D);
    QVERIFY(!lastOf<Decline>());
    QTest::keyClick(list(), Qt::Key_X);
    QVERIFY(lastOf<Decline>());
}

void TestUiQueue::lostRace_isSaidInTheRow_whichStays()
{
    m_world->backend().answer = [](const Command &) {
        CommandOutcome outcome;
        outcome.kind = CommandOutcome::Kind::Refused;
        outcome.code = Code::Conflict;
        outcome.owner = Owner::of(ben);
        return outcome;
    };
    list()->setFocus();
    list()->select(World::jonas);
    const int row = model().rowOf(World::jonas);
    const QImage before = list()->viewport()->grab(list()->visualRect(model().index(row))).toImage();
    QTest::keyClick(list(), Qt::Key_Space);
    QTRY_VERIFY(named(u"refusedBanner"_s));
    change(World::jonas, [](Conversation &head) { head.owner = Owner::of(ben); });
    QCOMPARE(model().rowOf(World::jonas), row);
    const QImage after = list()->viewport()->grab(list()->visualRect(model().index(row))).toImage();
    QVERIFY(before != after);
    QVERIFY(model().isFrozen());
    list()->tell(World::jonas, {});
    QVERIFY(list()->viewport()->grab(list()->visualRect(model().index(row))).toImage() != after);
}

void TestUiQueue::filter_isSeen_andEscapeClearsIt()
{
    const int all = model().rowCount();
    QueueFilter filter;
    filter.category = Category::Sales;
    pane()->setFilter(filter);
    QCOMPARE(model().rowCount(), 1);
    QVERIFY(named(u"filterBar"_s)->isVisible());
    QVERIFY2(emptyWords().contains(u"Only Sales"_s) && emptyWords().contains(u"1 of 5"_s), qPrintable(emptyWords()));
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Escape);
    QCOMPARE(model().rowCount(), all);
    QVERIFY(!named(u"filterBar"_s)->isVisible());
    auto *search = named<QLineEdit>(u"searchEdit"_s);
    search->setText(u"olga"_s);
    QCOMPARE(model().rowCount(), 1);
    QTest::keyClick(list(), Qt::Key_Escape);
    QCOMPARE(model().rowCount(), all);
    QVERIFY(search->text().isEmpty());
}

void TestUiQueue::filter_thatLeavesNothing_saysHowManyThereAre()
{
    pane()->setFilterText(u"zebra"_s);
    QCOMPARE(model().rowCount(), 0);
    QVERIFY2(emptyWords().contains(u"Nothing matches"_s), qPrintable(emptyWords()));
    QVERIFY(named(u"clearFilterButton"_s)->isVisible());
    QTest::mouseClick(named(u"clearFilterButton"_s), Qt::LeftButton);
    QCOMPARE(model().rowCount(), 5);
}

void TestUiQueue::sort_isRememberedForTheNextTime()
{
    const QMenu *menu = named<QPushButton>(u"sortButton"_s)->menu();
    QCOMPARE(menu->actions().size(), 5);
    menu->actions().at(int(QueueSort::Lead))->trigger();
    QCOMPARE(model().head(0).lead.score, std::optional<int>(82));
    QCOMPARE(named<QPushButton>(u"sortButton"_s)->text(), u"By lead"_s);
    m_window->setConsole(nullptr);
    model().setSort(QueueSort::Breach);
    m_window->setConsole(&m_world->console());
    QCOMPARE(model().sort(), QueueSort::Lead);
    m_window->desk()->showView({ViewKind::Snoozed, {}});
    QVERIFY(!named(u"sortButton"_s)->isEnabled());
    QVERIFY(named(u"sortButton"_s)->toolTip().contains(u"order of its own"_s));
}

void TestUiQueue::news_whileFrozen_areOfferedAndShown()
{
    const QPoint place = list()->mapTo(m_window.get(), QPoint());
    model().setFrozen(true);
    for (const QString &id : {u"c_new00001"_s, u"c_new00002"_s})
        Q_EMIT m_world->backend().headsChanged({m_world->addHead(id, u"New"_s, Category::Sales, 1)});
    QCOMPARE(model().rowCount(), 5);
    auto *news = named<QPushButton>(u"newsButton"_s);
    QVERIFY(news->isVisible());
    QVERIFY2(news->text().startsWith(u"2 new"_s), qPrintable(news->text()));
    QTest::qWait(0);
    QCOMPARE(list()->mapTo(m_window.get(), QPoint()), place); // the rows have not moved for it
    QTest::mouseClick(news, Qt::LeftButton);
    QCOMPARE(model().rowCount(), 7);
    QVERIFY(!news->isVisible());
}

void TestUiQueue::click_justAfterRowsMoved_meansWhatWasThereBefore()
{
    const ConversationId aimed = model().head(1).id;
    QTest::mouseMove(list()->viewport(), centerOf(1) - QPoint(2, 0));
    QTest::mouseMove(list()->viewport(), centerOf(1));
    model().setFrozen(false); // as after two seconds of rest
    Q_EMIT m_world->backend().headsChanged({m_world->addHead(u"c_late0001"_s, u"Late"_s, Category::Sales, 9000)});
    QCOMPARE(model().rowOf(aimed), 2);
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, centerOf(1));
    QCOMPARE(m_window->desk()->conversation()->conversation(), aimed);
    QVERIFY(!lastOf<Claim>());
}

void TestUiQueue::rowsMadeAnew_keepTheSelectedOneAndTheClick()
{
    const ConversationId aimed = model().head(1).id;
    list()->select(aimed);
    QTest::mouseMove(list()->viewport(), centerOf(1) - QPoint(2, 0));
    QTest::mouseMove(list()->viewport(), centerOf(1));
    model().setFrozen(false);
    m_world->addHead(u"c_late0001"_s, u"Late"_s, Category::Sales, 9000);
    m_world->start(); // as a connection that comes back
    QCOMPARE(model().rowOf(aimed), 2);
    QCOMPARE(list()->current(), aimed);
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, centerOf(1));
    QCOMPARE(m_window->desk()->conversation()->conversation(), aimed);
}

void TestUiQueue::lists_ofTheServer_pageAsOneScrolls()
{
    for (int i = 0; i < 250; ++i) {
        Conversation head =
            m_world->addHead(u"c_ai%1"_s.arg(i, 6, 10, QLatin1Char('0')), u"V%1"_s.arg(i), Category::General, i * 40);
        head.owner = Owner::ai();
        head.handoff.reset();
        m_world->backend().lists[ListKind::AiHeld].append(head);
    }
    m_window->desk()->showView({ViewKind::AiHeld, {}});
    QCOMPARE(model().rowCount(), 100);
    QCOMPARE(model().head(0).id, ConversationId(u"c_ai000000"_s));
    QVERIFY2(emptyWords().contains(u"newest 100 of 250 with the AI"_s), qPrintable(emptyWords()));
    QScrollBar *bar = list()->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0);
    bar->setValue(bar->maximum());
    QTRY_COMPARE(model().rowCount(), 200);
    QTRY_VERIFY(bar->value() < bar->maximum());
    bar->setValue(bar->maximum());
    QTRY_COMPARE(model().rowCount(), 250);
    bar->setValue(0);
    bar->setValue(bar->maximum());
    QCOMPARE(m_world->backend().listOffsets, (QList<qint64>{0, 100, 200}));
    QCOMPARE(model().head(249).id, ConversationId(u"c_ai000249"_s));
}

void TestUiQueue::emptyViews_sayDifferentThings()
{
    m_world->backend().snapshot.heads.clear();
    m_world->start();
    QStringList said;
    QList<QueueView> views;
    for (const ViewKind kind :
         {ViewKind::Waiting, ViewKind::Mine, ViewKind::AiHeld, ViewKind::Snoozed, ViewKind::Closed})
        views.append({kind, {}});
    views.append({ViewKind::Team, TeamId(u"t_sales01"_s)});
    for (const QueueView &view : std::as_const(views)) {
        const EmptyTexts texts = QueueWords::empty(view, m_world->console().state(), m_world->now());
        QVERIFY(!texts.detail.isEmpty() && !said.contains(texts.title));
        said.append(texts.title);
        m_window->desk()->showView(view);
        QVERIFY2(emptyWords().contains(texts.title), qPrintable(emptyWords()));
    }
}

void TestUiQueue::emptyQueue_saysLastHandoffAndAlerts()
{
    const auto detail = [this] {
        return QueueWords::empty({ViewKind::Waiting, {}}, m_world->console().state(), m_world->now()).detail;
    };
    QVERIFY2(detail().contains(u"The last handoff came 22 seconds ago, at"_s), qPrintable(detail()));
    QVERIFY(detail().contains(u"Alerts are on"_s));
    Agents agents = m_world->console().state().agents();
    agents[ana].status = Status::Away;
    Q_EMIT m_world->backend().peopleChanged(m_world->console().state().workspace(), agents);
    QVERIFY2(detail().contains(u"Your status is Away"_s), qPrintable(detail()));
}

void TestUiQueue::rail_countsInFullToTheScreenReader()
{
    QCOMPARE(QueueWords::badge(99), u"99"_s);
    QCOMPARE(QueueWords::badge(505), u"99+"_s);
    m_world->fillQueue(500);
    m_world->start();
    QCOMPARE(named(u"waitingView"_s)->accessibleName(), u"Waiting: 505 conversations"_s);
    QVERIFY(named(u"waitingView"_s)->toolTip().contains(u"505"_s));
}

void TestUiQueue::preview_saysSoUntilClaimed()
{
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_J);
    QVERIFY(named(u"previewLabel"_s)->isVisible());
    QVERIFY(shownText(u"previewLabel"_s).contains(u"Space claims"_s));
    QTest::keyClick(list(), Qt::Key_Space);
    QVERIFY(!named(u"previewLabel"_s)->isVisible());
}

void TestUiQueue::transfer_carriesTheNote()
{
    m_window->desk()->open(World::maria, true);
    m_window->actions()->action(Act::Transfer)->trigger();
    QTest::keyClicks(named(u"transferFilter"_s), u"supp"_s);
    QTest::keyClicks(named(u"transferNote"_s), u"Wants the invoice"_s);
    QTest::keyClick(named(u"transferNote"_s), Qt::Key_Return);
    QVERIFY(lastOf<Transfer>());
    QCOMPARE(lastOf<Transfer>()->team, TeamId(u"t_supp001"_s));
    QCOMPARE(lastOf<Transfer>()->note, u"Wants the invoice"_s);
}

void TestUiQueue::returning_carriesTheOutcome()
{
    m_window->desk()->open(World::maria, true);
    m_window->actions()->action(Act::ReturnToAi)->trigger();
    auto *outcome = named<QPushButton>(u"returnOutcomeButton"_s);
    outcome->menu()->actions().at(2)->trigger();
    QCOMPARE(outcome->text(), u"Outcome: sold"_s);
    QTest::keyClick(named(u"returnNoteEdit"_s), Qt::Key_Return);
    QTRY_VERIFY(lastOf<ReturnToAi>());
    QCOMPARE(lastOf<ReturnToAi>()->outcome, u"sold"_s);
    m_window->desk()->open(World::layla, true);
    m_window->actions()->action(Act::ReturnToAi)->trigger();
    QCOMPARE(outcome->text(), u"Outcome: not said"_s); // not the last one's
}

void TestUiQueue::searchEverywhere_isWalkedAndOpened()
{
    auto *search = named<QLineEdit>(u"searchEdit"_s);
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(search->hasFocus());
    QTest::keyClicks(search, u"charged"_s);
    QCOMPARE(model().rowCount(), 1); // the list is narrowed while one types
    QTest::keyClick(search, Qt::Key_Return);
    auto *results = named<QListView>(u"searchResults"_s);
    QTRY_VERIFY(results->isVisible() && results->hasFocus());
    QVERIFY(!list()->isVisible());
    QCOMPARE(results->model()->rowCount(), 3); // Jonas, and two of what he wrote
    QCOMPARE(results->currentIndex().row(), 1);
    QTest::keyClick(results, Qt::Key_J);
    QCOMPARE(results->currentIndex().row(), 2);
    QTest::keyClick(results, Qt::Key_Return);
    QCOMPARE(m_window->desk()->conversation()->conversation(), World::jonas);
    QVERIFY(results->hasFocus()); // one goes on walking
    QVERIFY(!lastOf<Claim>());
    QTest::keyClick(results, Qt::Key_Escape);
    QVERIFY(list()->isVisible() && list()->hasFocus());
    QVERIFY(search->text().isEmpty());
}

void TestUiQueue::search_thatRanOutOfTime_goesOn()
{
    m_world->backend().searchEndsAt = 500;
    auto *search = named<QLineEdit>(u"searchEdit"_s);
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClicks(search, u"charged"_s);
    QTest::keyClick(search, Qt::Key_Return);
    auto *results = named<QListView>(u"searchResults"_s);
    QTRY_VERIFY(results->isVisible());
    QCOMPARE(results->model()->rowCount(), 3);
}

void TestUiQueue::compactQueue_claimsAndRemembersItsPlace()
{
    const auto compact = [] {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *queue = qobject_cast<CompactQueue *>(widget))
                return queue;
        }
        return static_cast<CompactQueue *>(nullptr);
    };
    QVERIFY(!compact());
    m_window->actions()->action(Act::CompactQueue)->trigger();
    QVERIFY(compact() && compact()->isVisible());
    QVERIFY(compact()->windowFlags().testFlag(Qt::WindowStaysOnTopHint));
    QCOMPARE(compact()->list()->model()->rowCount(), 5);
    m_window->desk()->showView({ViewKind::Mine, {}}); // its rows are its own
    QCOMPARE(compact()->list()->model()->rowCount(), 5);
    compact()->list()->setFocus();
    QTest::keyClick(compact()->list(), Qt::Key_J);
    QTest::keyClick(compact()->list(), Qt::Key_Space);
    QVERIFY(lastOf<Claim>());
    QCOMPARE(m_window->desk()->conversation()->conversation(), World::jonas);
    compact()->resize(260, 410);
    m_window->actions()->action(Act::CompactQueue)->trigger();
    QVERIFY(!compact()->isVisible());
    QVERIFY(m_settings->contains(u"compact/geometry"_s));
    m_window->actions()->action(Act::CompactQueue)->trigger();
    m_window->setConsole(nullptr);
    QVERIFY(!compact());
    m_window->setConsole(&m_world->console());
    QVERIFY(compact() && compact()->isVisible());
    QCOMPARE(compact()->size(), QSize(260, 410));
    compact()->close();
    m_window->setConsole(nullptr);
    m_window->setConsole(&m_world->console());
    QVERIFY(!compact());
}

void TestUiQueue::tick_stopsWhileNothingIsSeen()
{
    const auto *second = m_window->desk()->findChild<SecondTick *>();
    QTRY_VERIFY(second->isRunning());
    m_window->hide();
    QTRY_VERIFY(!second->isRunning());
    QSignalSpy ticks(second, &SecondTick::ticked);
    m_window->show();
    QTRY_VERIFY(second->isRunning());
    QTRY_COMPARE(ticks.size(), 1); // at once, not a second later
}

void TestUiQueue::splitterHandles_haveNames()
{
    m_window->desk()->open(World::maria, true);
    const auto names = [this] {
        QStringList shown;
        for (const QSplitterHandle *handle : m_window->findChildren<QSplitterHandle *>()) {
            if (handle->isVisible())
                shown.append(handle->accessibleName());
        }
        return shown;
    };
    QTRY_COMPARE(names(), (QStringList{u"Width of the queue"_s, u"Width of the briefing"_s}));
}

QTEST_MAIN(TestUiQueue)
#include "tst_ui_queue.moc"
