// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/composer/suggestioncard.h"
#include "ui/preferences/preferences.h"
#include "ui/theme/controls.h"
#include "ui/transcript/transcriptview.h"
#include "ui/window/actions.h"
#include "ui/window/bannerarea.h"
#include "ui/window/conversationpane.h"
#include "unit/ui/replyrig.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Baton;
using namespace Baton::Ui;
using namespace Qt::Literals::StringLiterals;

/// What stands between a reply and the visitor.
class TestUiSending : public ReplyRig
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void heldReply_canBeCalledBackByKeyAndButton();
    void heldReply_afterItsTime_isNotOffered();
    void coveredReply_isSentByNoKey();
    void heldKey_sendsOnce();
    void noteToTheAi_isThereAgainAfterLookingElsewhere();
    void claimFromOutside_bringsTheKeyboardToTheReply();
    void claim_thatComesBackWhileOneSearches_leavesTheKeyboard();
    void tryNow_afterAChangeOfLanguage_isTheNewDesks();
    void toolTip_ofAWidgetWithoutKey_namesNoChosenKey();
    void askingForTheKnown_isPointedOutOnce();
    void suggestion_isPutInAndNeverSent();
    void suggestion_ofNothing_saysSoAndClosesByEscape();
};

void TestUiSending::heldReply_canBeCalledBackByKeyAndButton()
{
    m_window->preferences().setSendDelay(3);
    QTest::keyClicks(m_edit, u"On its way"_s);
    QTest::keyClick(m_edit, Qt::Key_Return);
    QCOMPARE(sent(), 0);
    QCOMPARE(m_edit->toPlainText(), QString());
    QVERIFY2(strip().contains(u"Sending in 3 s"_s), qPrintable(strip()));
    QTest::keyClick(m_edit, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_edit->toPlainText(), u"On its way"_s);
    QCOMPARE(strip(), QString());
    QTest::keyClick(m_edit, Qt::Key_Return);
    QTest::mouseClick(m_window->findChild<QPushButton *>(u"composerStripButton"_s), Qt::LeftButton);
    QCOMPARE(m_edit->toPlainText(), u"On its way"_s);
    QCOMPARE(sent(), 0);
    m_window->preferences().setSendDelay(0);
    QTest::keyClick(m_edit, Qt::Key_Return);
    QCOMPARE(sent(), 1);
    QCOMPARE(strip(), QString());
}

void TestUiSending::heldReply_afterItsTime_isNotOffered()
{
    m_window->preferences().setSendDelay(5);
    QTest::keyClicks(m_edit, u"On its way"_s);
    QTest::keyClick(m_edit, Qt::Key_Return);
    QVERIFY(strip().contains(u"Sending in 5 s"_s));
    m_world->advance(Millis(3000));
    QTRY_VERIFY(strip().contains(u"Sending in 2 s"_s));
    m_world->advance(Millis(2000));
    QTRY_COMPARE(strip(), QString());
    QTest::keyClick(m_edit, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_edit->toPlainText(), QString());
}

void TestUiSending::coveredReply_isSentByNoKey()
{
    QTest::keyClicks(m_edit, u"Half a"_s);
    QTest::keyClick(m_edit, Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    auto *note = m_window->findChild<ReplyEdit *>(u"returnNoteEdit"_s);
    QVERIFY(note->hasFocus());
    QTest::keyClicks(note, u"They agreed"_s);
    QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClick(note, Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(sent(), 0);
    QCOMPARE(note->toPlainText(), u"They agreed"_s);
    QTest::keyClicks(m_window->desk()->conversation()->transcript(), u"x"_s);
    QCOMPARE(m_edit->toPlainText(), u"Half a"_s);
    QVERIFY(note->hasFocus());
    QTest::keyClick(note, Qt::Key_Escape);
    QVERIFY(!m_window->desk()->conversation()->composer()->isNote());
    QTest::keyClick(m_edit, Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(sent(), 1);
}

void TestUiSending::heldKey_sendsOnce()
{
    QTest::keyClicks(m_edit, u"Once"_s);
    QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, u"\r"_s, true);
    QCoreApplication::sendEvent(m_edit, &held);
    QCOMPARE(sent(), 0);
    QCOMPARE(m_edit->toPlainText(), u"Once"_s);
    for (const Act act : {Act::SendAndNext, Act::ClaimTop, Act::ReturnToAi})
        QVERIFY(!m_window->actions()->action(act)->autoRepeat());
    QVERIFY(m_window->actions()->action(Act::NextRow)->autoRepeat());
}

void TestUiSending::noteToTheAi_isThereAgainAfterLookingElsewhere()
{
    auto *note = m_window->findChild<ReplyEdit *>(u"returnNoteEdit"_s);
    m_window->actions()->action(Act::ReturnToAi)->trigger();
    QTest::keyClicks(note, u"They agreed"_s);
    m_window->desk()->open(Test::World::jonas, true);
    m_window->desk()->open(Test::World::maria, true);
    m_window->actions()->action(Act::ReturnToAi)->trigger();
    QCOMPARE(note->toPlainText(), u"They agreed"_s);
    // Who leaves it wants none of it.
    QTest::keyClick(note, Qt::Key_Escape);
    m_window->actions()->action(Act::ReturnToAi)->trigger();
    QCOMPARE(note->toPlainText(), QString());
}

void TestUiSending::claimFromOutside_bringsTheKeyboardToTheReply()
{
    // As from a toast: the claim is answered a while after the window has come to the front.
    m_window->findChild<QWidget *>(u"queueList"_s)->setFocus();
    m_world->backend().answers = false;
    m_window->claimConversation(Test::World::jonas);
    QVERIFY(!m_edit->hasFocus());
    QCOMPARE(m_window->desk()->conversation()->conversation(), Test::World::jonas);
    Conversation head = *m_world->console().state().head(Test::World::jonas);
    head.owner = Owner::of(m_world->console().state().self().id);
    ++head.fence;
    m_world->backend().setHead(head);
    QVERIFY(m_edit->hasFocus());
    QTest::keyClicks(m_edit, u"Hello"_s);
    QCOMPARE(m_edit->toPlainText(), u"Hello"_s);
}

void TestUiSending::claim_thatComesBackWhileOneSearches_leavesTheKeyboard()
{
    m_world->backend().answers = false; // on its way
    m_window->desk()->claim(Test::World::jonas);
    m_window->actions()->action(Act::Search)->trigger();
    QWidget *search = QApplication::focusWidget();
    QVERIFY(qobject_cast<QLineEdit *>(search));
    Conversation claimed = *m_world->console().state().head(Test::World::jonas);
    claimed.owner = Owner::of(m_world->console().state().self().id);
    m_world->backend().setHead(claimed);
    QCOMPARE(QApplication::focusWidget(), search);
}

void TestUiSending::tryNow_afterAChangeOfLanguage_isTheNewDesks()
{
    m_window->desk()->setProperty("old", true);
    m_world->backend().setLink(LinkPhase::Waiting);
    QSignalSpy retries(m_window, &MainWindow::retryWanted);
    auto *banners = m_window->findChild<BannerArea *>();
    QTRY_VERIFY(banners->has(u"offline"_s));
    m_window->rebuild();
    QVERIFY(!m_window->desk()->property("old").toBool());
    QTRY_VERIFY(banners->has(u"offline"_s));
    for (QPushButton *button : banners->findChildren<QPushButton *>()) {
        if (button->isVisibleTo(m_window) && button->text() == u"Try now"_s)
            button->click();
    }
    QCOMPARE(retries.size(), 1);
}

void TestUiSending::toolTip_ofAWidgetWithoutKey_namesNoChosenKey()
{
    m_window->actions()->setKey(Act::Release, QKeySequence(u"Ctrl+Shift+X"_s));
    QWidget plain(m_window);
    setPlainToolTip(plain, u"You answer from here on"_s);
    QCOMPARE(plain.accessibleDescription(), u"You answer from here on"_s);
}

void TestUiSending::askingForTheKnown_isPointedOutOnce()
{
    const QString question = u"What is your e-mail address?"_s;
    QTest::keyClicks(m_edit, question);
    QTest::keyClick(m_edit, Qt::Key_Return);
    QCOMPARE(sent(), 0);
    QVERIFY2(strip().contains(u"maria.santos@nortada.example"_s), qPrintable(strip()));
    QVERIFY(m_edit->hasFocus());
    QTest::mouseClick(m_window->findChild<QPushButton *>(u"composerStripButton"_s), Qt::LeftButton);
    QCOMPARE(m_edit->toPlainText(), QString(question + u" maria.santos@nortada.example"_s));
    QCOMPARE(strip(), QString());
    QTest::keyClick(m_edit, Qt::Key_Return);
    QCOMPARE(sent(), 1);
    QTest::keyClicks(m_edit, question);
    QTest::keyClick(m_edit, Qt::Key_Return);
    QCOMPARE(sent(), 1);
    QTest::keyClick(m_edit, Qt::Key_Return);
    QCOMPARE(sent(), 2);
}

void TestUiSending::suggestion_isPutInAndNeverSent()
{
    m_world->backend().suggestions[Test::World::maria] = {{}, u"Delivery takes <b>two</b> weeks."_s, u"Delivery"_s, 82};
    QTest::keyClick(m_edit, Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    auto *card = m_window->findChild<SuggestionCard *>();
    QTRY_VERIFY(card->isVisible());
    QCOMPARE(card->text(), u"Delivery takes <b>two</b> weeks."_s);
    QVERIFY(m_edit->hasFocus());
    QTest::mouseClick(m_window->findChild<QPushButton *>(u"useSuggestionButton"_s), Qt::LeftButton);
    QCOMPARE(m_edit->toPlainText(), u"Delivery takes <b>two</b> weeks."_s);
    QVERIFY(!card->isVisible());
    QVERIFY(m_edit->hasFocus());
    QCOMPARE(sent(), 0);
}

void TestUiSending::suggestion_ofNothing_saysSoAndClosesByEscape()
{
    QTest::mouseClick(m_window->findChild<QPushButton *>(u"suggestButton"_s), Qt::LeftButton);
    auto *card = m_window->findChild<SuggestionCard *>();
    QVERIFY(card->isVisible());
    QVERIFY(card->text().isEmpty());
    QVERIFY(!m_window->findChild<QPushButton *>(u"useSuggestionButton"_s)->isVisible());
    m_edit->setFocus();
    QTest::keyClick(m_edit, Qt::Key_Escape);
    QVERIFY(!card->isVisible());
}

QTEST_MAIN(TestUiSending)
#include "tst_ui_sending.moc"
