// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/queuemodel.h"
#include "ui/window/conversationpane.h"
#include "unit/ui/deskcase.h"

using namespace Baton;
using namespace Baton::Ui;
using namespace Qt::Literals::StringLiterals;

/// The main job by the keyboard alone.
class TestUiDeskKeys : public DeskCase
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(begin()); }
    void cleanup() { end(); }
    void space_inTheQueue_claims();
    void enter_inTheQueue_opensWithoutClaiming();
    void lettersJK_moveAndPreview();
    void row_thatGoes_pullsNoOtherInFront();
    void claimTop_fromAnywhere_claimsTheFirst();
    void claim_thatWasLost_saysWhoWasFirst();
    void returnKeys_thenEnter_returnWithNote();
    void transferKeys_typeEnter_transfer();
    void resolveKeys_letter_resolve();
    void snoozeKeys_digit_snooze();
    void takeOver_fromTheAi_isOneKey();
};

void TestUiDeskKeys::space_inTheQueue_claims()
{
    list()->setFocus();
    list()->step(1);
    const ConversationId first = list()->current();
    QCOMPARE(first, Test::World::jonas);
    QTest::keyClick(list(), Qt::Key_Space);
    QVERIFY(m_rig->lastOf<Claim>());
    QVERIFY(world().console().state().head(first)->owner.is(world().console().state().self().id));
    QCOMPARE(window().desk()->conversation()->conversation(), first);
    QVERIFY(named(u"replyEditor"_s)->hasFocus());
}

void TestUiDeskKeys::enter_inTheQueue_opensWithoutClaiming()
{
    list()->setFocus();
    list()->step(1);
    QTest::keyClick(list(), Qt::Key_Return);
    QVERIFY(!m_rig->lastOf<Claim>());
    QCOMPARE(window().desk()->conversation()->conversation(), Test::World::jonas);
    QVERIFY(named(u"claimButton"_s)->isVisible());
}

void TestUiDeskKeys::lettersJK_moveAndPreview()
{
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_J);
    QTest::keyClick(list(), Qt::Key_J);
    const ConversationId second = list()->current();
    QCOMPARE(window().desk()->conversation()->conversation(), second);
    QTest::keyClick(list(), Qt::Key_K);
    QCOMPARE(window().desk()->conversation()->conversation(), Test::World::jonas);
    QVERIFY(list()->hasFocus());
}

void TestUiDeskKeys::row_thatGoes_pullsNoOtherInFront()
{
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_J);
    Conversation taken = *world().console().state().head(Test::World::jonas);
    taken.owner = Owner::of(AgentId(u"a_ben00001"_s));
    ++taken.fence;
    world().backend().setHead(taken);
    world().console().queue().setFrozen(false);
    QVERIFY(world().console().queue().rowOf(Test::World::jonas) < 0);
    QCOMPARE(window().desk()->conversation()->conversation(), Test::World::jonas);
}

void TestUiDeskKeys::claimTop_fromAnywhere_claimsTheFirst()
{
    const ConversationId top = world().console().topOfQueue();
    QVERIFY(!top.isEmpty());
    QTest::keyClick(&window(), Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(m_rig->lastOf<Claim>());
    QCOMPARE(window().desk()->conversation()->conversation(), top);
}

void TestUiDeskKeys::claim_thatWasLost_saysWhoWasFirst()
{
    world().backend().refuseAll(Baton::Code::Conflict, Owner::of(AgentId(u"a_ben00001"_s)));
    window().desk()->claim(Test::World::jonas);
    QTRY_VERIFY(named(u"refusedBanner"_s));
    QVERIFY2(named(u"refusedBanner"_s)->accessibleName().contains(u"Ben Okafor was faster by a moment"_s),
             qPrintable(named(u"refusedBanner"_s)->accessibleName()));
}

void TestUiDeskKeys::returnKeys_thenEnter_returnWithNote()
{
    window().desk()->open(Test::World::maria, true);
    QTest::keyClick(&window(), Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    QWidget *note = named(u"returnNoteEdit"_s);
    QVERIFY(note->hasFocus());
    QTest::keyClicks(note, u"Quote is sent"_s);
    QTest::keyClick(note, Qt::Key_Return);
    QTRY_VERIFY(m_rig->lastOf<ReturnToAi>());
    QCOMPARE(m_rig->lastOf<ReturnToAi>()->note, u"Quote is sent"_s);
}

void TestUiDeskKeys::transferKeys_typeEnter_transfer()
{
    window().desk()->open(Test::World::maria, true);
    act(Act::Transfer);
    QWidget *filter = named(u"transferFilter"_s);
    QVERIFY(filter->hasFocus());
    QTest::keyClicks(filter, u"mia"_s);
    QTest::keyClick(filter, Qt::Key_Return);
    QVERIFY(m_rig->lastOf<Transfer>());
    QCOMPARE(m_rig->lastOf<Transfer>()->agent, AgentId(u"a_mia00001"_s));
}

void TestUiDeskKeys::resolveKeys_letter_resolve()
{
    window().desk()->open(Test::World::maria, true);
    act(Act::Resolve);
    QTest::keyClick(named(u"resolveSheet"_s), Qt::Key_S);
    QTRY_VERIFY(m_rig->lastOf<Resolve>());
    QCOMPARE(m_rig->lastOf<Resolve>()->outcome, u"sold"_s);
}

void TestUiDeskKeys::snoozeKeys_digit_snooze()
{
    window().desk()->open(Test::World::maria, true);
    act(Act::Snooze);
    QTest::keyClick(named(u"snoozeSheet"_s), Qt::Key_2);
    QVERIFY(m_rig->lastOf<SetSnooze>());
    QCOMPARE(m_rig->lastOf<SetSnooze>()->until, world().now() + Millis(7'200'000));
}

void TestUiDeskKeys::takeOver_fromTheAi_isOneKey()
{
    Conversation head = world().head(Test::World::jonas.toString());
    head.owner = Owner::ai();
    head.handoff.reset();
    ++head.version;
    Q_EMIT world().backend().headsChanged({head});
    window().desk()->open(Test::World::jonas, true);
    act(Act::TakeOver);
    QVERIFY(m_rig->lastOf<TakeOver>());
}

QTEST_MAIN(TestUiDeskKeys)
#include "tst_ui_deskkeys.moc"
