// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/composer/composerstrip.h"
#include "ui/composer/replyedit.h"
#include "ui/composer/suggestioncard.h"
#include "ui/preferences/preferences.h"
#include "unit/ui/deskrig.h"

#include <QPushButton>

using namespace Baton;
using namespace Baton::Ui;
using namespace Qt::Literals::StringLiterals;

/// What stands between a reply and the visitor.
class TestUiSending : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_rig.reset(); }
    void heldReply_canBeCalledBackByKeyAndButton();
    void heldReply_afterItsTime_isNotOffered();
    void askingForTheKnown_isPointedOutOnce();
    void suggestion_isPutInAndNeverSent();
    void suggestion_ofNothing_saysSoAndClosesByEscape();

private:
    QString strip() const { return m_window->findChild<ComposerStrip *>()->text(); }
    int sent() const { return int(m_world->backend().submitted.size()); }

    std::unique_ptr<DeskRig> m_rig;
    MainWindow *m_window = nullptr;
    Test::World *m_world = nullptr;
    ReplyEdit *m_edit = nullptr;
};

void TestUiSending::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_rig = std::make_unique<DeskRig>();
    m_window = &m_rig->window;
    m_world = &m_rig->world;
    QVERIFY(m_rig->isActive());
    m_window->desk()->open(Test::World::maria, true);
    m_edit = m_window->findChild<ReplyEdit *>(u"replyEditor"_s);
    QVERIFY(m_edit->hasFocus());
}

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
