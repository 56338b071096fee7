// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/actions.h"
#include "ui/window/conversationpane.h"
#include "ui/window/desk.h"
#include "ui/window/guide.h"
#include "ui/window/topbar.h"
#include "ui/words/words.h"
#include "unit/ui/windowcase.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace Baton;
using namespace Baton::Ui;
using namespace Qt::Literals::StringLiterals;

/// The main window: where it stands, what of it is shown again, how it closes and ends, and what it tells at the top.
class TestUiMainWindow : public WindowCase
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void window_offScreen_comesBack();
    void window_restarted_showsViewConversationAndPanes();
    void panes_byKeys_hideAndShow();
    void close_withoutTray_neverHides();
    void quit_withATray_endsTheProgramAndKeepsTheCompactQueue();
    void capacity_inTheTopBar_countsWhatIOwn();
    void status_forAWhile_endsByItself();
    void links_manyInARow_raiseOneNoticeAndNoDialog();
    void guide_followsWhatTheAgentDoes();
    void guide_skipped_comesOnlyWhenAskedFor();

private:
    void tellMyStatus(Status status)
    {
        auto &snapshot = m_world->backend().snapshot;
        snapshot.agents[snapshot.self.id].status = status;
        Q_EMIT m_world->backend().peopleChanged(snapshot.workspace, snapshot.agents);
    }
};

void TestUiMainWindow::window_offScreen_comesBack()
{
    m_window->resize(700, 500);
    m_window->move(9000, 9000);
    m_window->close();
    makeWindow();
    QVERIFY(m_window->screen()->availableGeometry().intersects(m_window->frameGeometry().adjusted(40, 0, -40, -40)));
    m_window->move(-5000, -5000);
    m_window->fitOnScreen();
    const QRect screen = m_window->screen()->availableGeometry();
    QVERIFY(screen.contains(m_window->frameGeometry().topLeft() + QPoint(60, 8)));
}

void TestUiMainWindow::window_restarted_showsViewConversationAndPanes()
{
    m_window->resize(1280, 760);
    m_window->desk()->showView({ViewKind::Mine, {}});
    m_window->desk()->open(Test::World::layla, true);
    m_window->actions()->action(Act::PaneBriefing)->trigger();
    m_window->close();
    makeWindow();
    QCOMPARE(m_window->desk()->conversation()->conversation(), Test::World::layla);
    QVERIFY(!named<QWidget>("briefing")->isVisible());
    QCOMPARE(m_window->size(), QSize(1280, 760));
}

void TestUiMainWindow::panes_byKeys_hideAndShow()
{
    m_window->resize(1280, 760);
    m_window->desk()->open(Test::World::maria, true);
    const auto act = [this](Act which) { m_window->actions()->action(which)->trigger(); };
    act(Act::PaneQueue);
    QVERIFY(!named<QWidget>("queueList")->isVisible());
    m_window->close();
    makeWindow();
    QVERIFY(!named<QWidget>("queueList")->isVisible());
    act(Act::PaneQueue);
    QVERIFY(named<QWidget>("queueList")->isVisible());
}

void TestUiMainWindow::close_withoutTray_neverHides()
{
    QSignalSpy quits(m_window.get(), &MainWindow::quitWanted);
    m_window->setHidesOnClose(true);
    m_window->close();
    QVERIFY(!m_window->isVisible());
    QCOMPARE(quits.count(), 0);
    // The tray goes away while the window is hidden in it.
    m_window->setHidesOnClose(false);
    QVERIFY(m_window->isVisible());
    m_window->close();
    QCOMPARE(quits.count(), 1);
}

void TestUiMainWindow::quit_withATray_endsTheProgramAndKeepsTheCompactQueue()
{
    m_window->setHidesOnClose(true);
    m_window->actions()->action(Act::CompactQueue)->trigger();
    QTimer::singleShot(0, qApp, &QCoreApplication::quit);
    QTimer::singleShot(5'000, qApp, [] { QCoreApplication::exit(7); });
    QCOMPARE(QCoreApplication::exec(), 0);
    QVERIFY(m_window->isVisible());
    QVERIFY(m_settings->contains(u"compact/shown"_s));
}

void TestUiMainWindow::capacity_inTheTopBar_countsWhatIOwn()
{
    const ConsoleState &state = m_world->console().state();
    auto *load = named<QWidget>("loadLabel");
    const int capacity = state.agents().value(state.self().id).capacity;
    QCOMPARE(load->accessibleName(), u"You own %1 of %2"_s.arg(state.count({ViewKind::Mine, {}})).arg(capacity));
    QVERIFY(load->isVisible());
}

void TestUiMainWindow::status_forAWhile_endsByItself()
{
    const auto lastStatus = [this] {
        std::optional<Status> last;
        for (const Command &command : m_world->backend().submitted) {
            if (const auto *set = std::get_if<SetStatus>(&command.body))
                last = set->status;
        }
        return last;
    };
    const auto until = m_world->now() + Millis(15 * 60'000);
    Q_EMIT m_window->desk()->topBar()->statusChosen(Status::Away, until);
    QCOMPARE(lastStatus(), Status::Away);
    tellMyStatus(Status::Away);
    QVERIFY(named<QPushButton>("statusButton")->text().contains(Words::timeOfDay(until)));
    makeWindow();
    QVERIFY(named<QPushButton>("statusButton")->text().contains(Words::timeOfDay(until)));
    m_world->advance(Millis(16 * 60'000));
    tellMyStatus(Status::Away);
    QCOMPARE(lastStatus(), Status::Available);
    QVERIFY(!named<QPushButton>("statusButton")->text().contains(Words::timeOfDay(until)));
}

void TestUiMainWindow::links_manyInARow_raiseOneNoticeAndNoDialog()
{
    for (int i = 0; i < 100; ++i)
        m_window->showConversation(ConversationId(u"c_unknown%1"_s.arg(i)));
    QTRY_VERIFY_WITH_TIMEOUT(named<QWidget>("linkBanner"), 5000);
    QCOMPARE(m_window->findChildren<QWidget *>(u"linkBanner"_s).size(), 1);
    QVERIFY(m_window->findChildren<QDialog *>().isEmpty());
}

void TestUiMainWindow::guide_followsWhatTheAgentDoes()
{
    m_window->desk()->open(Test::World::maria, true);
    auto *editor = named<QPlainTextEdit>("replyEditor");
    m_window->offerGuide();
    auto *guide = named<Guide>("guide");
    QVERIFY(guide && guide->isVisible());
    // It never takes the keyboard from somebody who writes.
    QVERIFY(editor->hasFocus() || !m_window->isActiveWindow());
    QCOMPARE(guide->step(), Guide::Step::Claim);
    QVERIFY(guide->accessibleName().contains(u"Ctrl+Shift+H"_s));
    m_window->actions()->setKey(Act::ClaimTop, QKeySequence(u"Ctrl+F8"_s));
    QVERIFY(guide->accessibleName().contains(u"Ctrl+F8"_s));
    const ConversationId top = m_world->console().topOfQueue();
    Conversation head = *m_world->console().state().head(top);
    head.owner = Owner::of(m_world->console().state().self().id);
    ++head.fence;
    m_world->backend().setHead(head);
    QCOMPARE(guide->step(), Guide::Step::Reply);
    head.handoff->firstHumanAt = m_world->now();
    m_world->backend().setHead(head);
    QCOMPARE(guide->step(), Guide::Step::Return);
    head.owner = Owner::ai();
    ++head.fence;
    m_world->backend().setHead(head);
    QCOMPARE(guide->step(), Guide::Step::Done);
    named<QPushButton>("guideEnd")->click();
    QTRY_VERIFY(!named<Guide>("guide"));
}

void TestUiMainWindow::guide_skipped_comesOnlyWhenAskedFor()
{
    m_window->offerGuide();
    named<QPushButton>("guideEnd")->click();
    QTRY_VERIFY(!named<Guide>("guide"));
    m_window->offerGuide();
    QVERIFY(!named<Guide>("guide"));
    m_window->actions()->action(Act::Guide)->trigger();
    QVERIFY(named<Guide>("guide"));
}

QTEST_MAIN(TestUiMainWindow)
#include "tst_ui_mainwindow.moc"
