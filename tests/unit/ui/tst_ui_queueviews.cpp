// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/queue/queuepane.h"
#include "ui/queue/queuewords.h"
#include "unit/ui/queuerig.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>

using namespace Baton;
using namespace Baton::Ui;
using namespace Qt::Literals::StringLiterals;

namespace {

const AgentId ana(u"a_ana00001"_s);

} // namespace

/// Which rows the queue shows and in what order, and what it says of those it does not show.
class TestUiQueueViews : public QueueRig
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speakEnglish(); }
    void init() { begin(); }
    void cleanup() { end(); }
    void filter_isSeen_andEscapeClearsIt();
    void filter_thatLeavesNothing_saysHowManyThereAre();
    void sort_isRememberedForTheNextTime();
    void lists_ofTheServer_pageAsOneScrolls();
    void emptyViews_sayDifferentThings();
    void emptyQueue_saysLastHandoffAndAlerts();
    void rail_countsInFullToTheScreenReader();
    void rail_keepsTheKeyboard_whileTheTeamsStay();

private:
    QueuePane *pane() const { return m_window->findChild<QueuePane *>(); }
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
};

void TestUiQueueViews::filter_isSeen_andEscapeClearsIt()
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

void TestUiQueueViews::filter_thatLeavesNothing_saysHowManyThereAre()
{
    pane()->setFilterText(u"zebra"_s);
    QCOMPARE(model().rowCount(), 0);
    QVERIFY2(emptyWords().contains(u"Nothing matches"_s), qPrintable(emptyWords()));
    QVERIFY(named(u"clearFilterButton"_s)->isVisible());
    QTest::mouseClick(named(u"clearFilterButton"_s), Qt::LeftButton);
    QCOMPARE(model().rowCount(), 5);
}

void TestUiQueueViews::sort_isRememberedForTheNextTime()
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

void TestUiQueueViews::lists_ofTheServer_pageAsOneScrolls()
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

void TestUiQueueViews::emptyViews_sayDifferentThings()
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

void TestUiQueueViews::emptyQueue_saysLastHandoffAndAlerts()
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

void TestUiQueueViews::rail_keepsTheKeyboard_whileTheTeamsStay()
{
    auto &known = m_world->backend().snapshot;
    const QString last = u"teamView_"_s + known.workspace.teams.last().id.toString();
    const QPointer<QPushButton> button = named<QPushButton>(last);
    button->setFocus();
    QVERIFY(button->hasFocus());
    known.agents[ana].status = Status::Busy;
    Q_EMIT m_world->backend().peopleChanged(known.workspace, known.agents);
    QVERIFY(button && button->hasFocus());
    known.workspace.teams.last().name = u"Night shift"_s;
    Q_EMIT m_world->backend().peopleChanged(known.workspace, known.agents);
    QVERIFY(named<QPushButton>(last)->accessibleName().contains("Night shift"_L1));
}

void TestUiQueueViews::rail_countsInFullToTheScreenReader()
{
    QCOMPARE(QueueWords::badge(99), u"99"_s);
    QCOMPARE(QueueWords::badge(505), u"99+"_s);
    m_world->fillQueue(500);
    m_world->start();
    QCOMPARE(named(u"waitingView"_s)->accessibleName(), u"Waiting: 505 conversations"_s);
    QVERIFY(named(u"waitingView"_s)->toolTip().contains(u"505"_s));
}

QTEST_MAIN(TestUiQueueViews)
#include "tst_ui_queueviews.moc"
