// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/storydialog.h"
#include "ui/preferences/preferenceswindow.h"
#include "unit/ui/deskcase.h"

#include <QApplication>
#include <QPointer>

using namespace Baton;
using namespace Baton::Ui;
using namespace Qt::Literals::StringLiterals;

/// What counts as read, and what as noticed.
class TestUiDeskReading : public DeskCase
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(begin()); }
    void cleanup() { end(); }
    void message_notOnTheScreen_isNotRead();
    void message_underThePreferences_isNotRead();
    void opened_countsNoMore();
    void story_isOpen_claimAndSilenceWork();

private:
    /// A visitor writes; whether that was taken for read.
    bool isRead(const ConversationId &conversation)
    {
        Message message;
        message.n = ++m_written;
        message.speaker = Speaker::Visitor;
        message.text = u"Are you there?"_s;
        world().backend().hints.clear();
        Q_EMIT world().backend().messagesAdded(conversation, {message});
        return world().backend().hints.contains(HintKind::Acknowledged);
    }

    qint64 m_written = 100;
};

void TestUiDeskReading::message_notOnTheScreen_isNotRead()
{
    window().desk()->open(Test::World::maria, true);
    QVERIFY(isRead(Test::World::maria));
    window().resize(600, 800);
    QTest::mouseClick(named(u"backButton"_s), Qt::LeftButton);
    QVERIFY(!named(u"conversationPane"_s)->isVisible());
    QVERIFY(!isRead(Test::World::maria));
    QCOMPARE(world().console().badges(), QSet<ConversationId>{Test::World::maria});
    act(Act::PaneConversation);
    QVERIFY(world().console().badges().isEmpty());
    QVERIFY(isRead(Test::World::maria));
    window().setWindowState(Qt::WindowMinimized);
    QVERIFY(!isRead(Test::World::maria));
    window().setWindowState(Qt::WindowNoState);
    window().activateWindow();
    QTRY_VERIFY(QApplication::activeWindow() == &window());
    QVERIFY(isRead(Test::World::maria));
    window().hide(); // in the tray
    QVERIFY(!isRead(Test::World::maria));
    QVERIFY(world().backend().hints.isEmpty());
}

void TestUiDeskReading::message_underThePreferences_isNotRead()
{
    window().desk()->open(Test::World::maria, true);
    QWidget *preferences = window().showPreferences();
    QTRY_VERIFY(QApplication::activeWindow() == preferences); // what is above a window makes that active, too
    QVERIFY(!isRead(Test::World::maria));
    QCOMPARE(world().console().alerting(), QList<ConversationId>{Test::World::maria});
    preferences->close();
    window().activateWindow();
    QTRY_VERIFY(world().console().alerting().isEmpty()); // who is back sees it
    QVERIFY(isRead(Test::World::maria));
}

void TestUiDeskReading::opened_countsNoMore()
{
    window().desk()->open(Test::World::layla, true);
    QVERIFY(!isRead(Test::World::maria));
    QVERIFY(world().console().alerting().isEmpty()); // in front there is no sound
    QCOMPARE(world().console().badges(), QSet<ConversationId>{Test::World::maria});
    window().desk()->open(Test::World::maria, true);
    QVERIFY(world().console().badges().isEmpty());
}

void TestUiDeskReading::story_isOpen_claimAndSilenceWork()
{
    window().desk()->open(Test::World::maria, true);
    act(Act::WhyAlerted);
    const QPointer<StoryDialog> story = window().findChild<StoryDialog *>();
    QVERIFY(story);
    QTRY_VERIFY(QApplication::activeWindow() == story.data());
    world().backend().alert(Test::World::jonas);
    QVERIFY(!world().console().alerting().isEmpty());
    QTest::keyClick(story, Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(world().console().alerting().isEmpty());
    QVERIFY(story->isVisible());
    QTest::keyClick(story, Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(m_rig->lastOf<Claim>());
    QVERIFY(!story || !story->isVisible());
}

QTEST_MAIN(TestUiDeskReading)
#include "tst_ui_deskreading.moc"
