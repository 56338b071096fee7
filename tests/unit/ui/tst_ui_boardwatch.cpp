// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/board.h"
#include "ui/board/boardchooser.h"
#include "ui/board/boardtable.h"
#include "ui/transcript/transcriptview.h"
#include "ui/window/conversationpane.h"
#include "unit/ui/leaddesk.h"

#include <QLineEdit>
#include <QListWidget>

using namespace Baton;
using namespace Baton::Ui;
using namespace Qt::Literals::StringLiterals;

/// What a team lead does at a conversation of somebody else's: watch, whisper, assign, take over.
class TestUiBoardWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void watching_opensTheThread_andTellsNobody();
    void takingOver_namesWhoLosesIt_andAsksFirst();
    void assigning_offersTheAvailableFirst();
    void whispering_goesToTheOwner_andTheTextStaysUntilItIsTaken();
    void whispering_asksFirst_whereAnotherHasItByNow();
    void refusals_stayUntilSomethingElseIsAskedFor_andAreSaid();
};

void TestUiBoardWatch::watching_opensTheThread_andTellsNobody()
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

void TestUiBoardWatch::takingOver_namesWhoLosesIt_andAsksFirst()
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

void TestUiBoardWatch::assigning_offersTheAvailableFirst()
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

void TestUiBoardWatch::whispering_goesToTheOwner_andTheTextStaysUntilItIsTaken()
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

void TestUiBoardWatch::whispering_asksFirst_whereAnotherHasItByNow()
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

void TestUiBoardWatch::refusals_stayUntilSomethingElseIsAskedFor_andAreSaid()
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

QTEST_MAIN(TestUiBoardWatch)
#include "tst_ui_boardwatch.moc"
