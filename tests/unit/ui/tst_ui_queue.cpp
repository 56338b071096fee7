// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/queue/compactqueue.h"
#include "ui/queue/queuewords.h"
#include "ui/queue/secondtick.h"
#include "ui/window/actions.h"
#include "ui/window/conversationpane.h"
#include "unit/ui/queuerig.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QSplitterHandle>

using namespace Baton;
using namespace Baton::Ui;
using namespace Qt::Literals::StringLiterals;

namespace {

const AgentId ana(u"a_ana00001"_s);
const AgentId ben(u"a_ben00001"_s);

} // namespace

/// The queue as one works with it: by keys and clicks on the real window.
class TestUiQueue : public QueueRig
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speakEnglish(); }
    void init() { begin(); }
    void cleanup() { end(); }
    void row_saysOfferAndViewers();
    void offer_isDeclinedByKeyAndButton();
    void offer_isDeclinedByTheKeyOnePutThere();
    void lostRace_isSaidInTheRow_whichStays();
    void news_whileFrozen_areOfferedAndShown();
    void click_justAfterRowsMoved_meansWhatWasThereBefore();
    void rowsMadeAnew_keepTheSelectedOneAndTheClick();
    void preview_saysSoUntilClaimed();
    void transfer_carriesTheNote();
    void returning_carriesTheOutcome();
    void compactQueue_claimsAndRemembersItsPlace();
    void tick_stopsWhileNothingIsSeen();
    void splitterHandles_haveNames();

private:
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
    QString shownText(const QString &name) const { return named<QLabel>(name)->text(); }
    QPoint centerOf(int row) const { return list()->visualRect(list()->model()->index(row, 0)).center(); }
};

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
    QVERIFY(!m_rig->lastOf<Decline>()); // nothing is offered
    offerJonas(ana);
    QTest::keyClick(list(), Qt::Key_D);
    QVERIFY(m_rig->lastOf<Decline>());
    m_world->backend().submitted.clear();
    m_window->desk()->open(World::jonas, true);
    QVERIFY(named(u"declineButton"_s)->isVisible());
    QVERIFY2(shownText(u"ownerLabel"_s).startsWith(u"Offered to you, 0:25 left"_s),
             qPrintable(shownText(u"ownerLabel"_s)));
    QTest::mouseClick(named(u"declineButton"_s), Qt::LeftButton);
    QVERIFY(m_rig->lastOf<Decline>());
}

void TestUiQueue::offer_isDeclinedByTheKeyOnePutThere()
{
    offerJonas(ana);
    m_window->actions()->setKey(Act::ListDecline, QKeySequence(u"X"_s));
    list()->setFocus();
    list()->select(World::jonas);
    QTest::keyClick(list(), Qt::Key_D);
    QVERIFY(!m_rig->lastOf<Decline>());
    QTest::keyClick(list(), Qt::Key_X);
    QVERIFY(m_rig->lastOf<Decline>());
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

void TestUiQueue::news_whileFrozen_areOfferedAndShown()
{
    const QPoint place = list()->mapTo(m_window, QPoint());
    model().setFrozen(true);
    for (const QString &id : {u"c_new00001"_s, u"c_new00002"_s})
        Q_EMIT m_world->backend().headsChanged({m_world->addHead(id, u"New"_s, Category::Sales, 1)});
    QCOMPARE(model().rowCount(), 5);
    auto *news = named<QPushButton>(u"newsButton"_s);
    QVERIFY(news->isVisible());
    QVERIFY2(news->text().startsWith(u"2 new"_s), qPrintable(news->text()));
    QTest::qWait(0);
    QCOMPARE(list()->mapTo(m_window, QPoint()), place); // the rows have not moved for it
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
    QVERIFY(!m_rig->lastOf<Claim>());
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
    QVERIFY(m_rig->lastOf<Transfer>());
    QCOMPARE(m_rig->lastOf<Transfer>()->team, TeamId(u"t_supp001"_s));
    QCOMPARE(m_rig->lastOf<Transfer>()->note, u"Wants the invoice"_s);
}

void TestUiQueue::returning_carriesTheOutcome()
{
    m_window->desk()->open(World::maria, true);
    m_window->actions()->action(Act::ReturnToAi)->trigger();
    auto *outcome = named<QPushButton>(u"returnOutcomeButton"_s);
    outcome->menu()->actions().at(2)->trigger();
    QCOMPARE(outcome->text(), u"Outcome: sold"_s);
    QTest::keyClick(named(u"returnNoteEdit"_s), Qt::Key_Return);
    QTRY_VERIFY(m_rig->lastOf<ReturnToAi>());
    QCOMPARE(m_rig->lastOf<ReturnToAi>()->outcome, u"sold"_s);
    m_window->desk()->open(World::layla, true);
    m_window->actions()->action(Act::ReturnToAi)->trigger();
    QCOMPARE(outcome->text(), u"Outcome: not said"_s); // not the last one's
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
    QVERIFY(m_rig->lastOf<Claim>());
    QCOMPARE(m_window->desk()->conversation()->conversation(), World::jonas);
    compact()->resize(260, 410);
    m_window->actions()->action(Act::CompactQueue)->trigger();
    QVERIFY(!compact()->isVisible());
    QVERIFY(m_rig->settings.contains(u"compact/geometry"_s));
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
