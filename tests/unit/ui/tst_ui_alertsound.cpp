// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "screenshots/world.h"
#include "support/fakedesktop.h"
#include "support/fakesound.h"
#include "ui/theme/theme.h"
#include "ui/tray/alertsound.h"
#include "ui/tray/traycontroller.h"
#include "ui/window/actions.h"
#include "ui/window/conversationpane.h"
#include "ui/window/desk.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QTest>
#include <QTimer>

using namespace Baton;
using namespace Baton::Ui;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Millis quick{10};
constexpr Millis never{0};

int capOfRequests()
{
    return builtInAlerts(AlertRow::Requested).cap.value_or(0);
}

} // namespace

/// An alert is heard until it is noticed or over, and not a moment longer.
class TestUiAlertSound : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void alert_sounds_againUntilItIsOver();
    void alert_nobodyThere_endsAfterTheMost();
    void alert_onceChosen_soundsOnce();
    void alerts_several_oneIsHeardAndTheLastEndStops();
    void cause_ofAnEnd_stopsTheSound_data();
    void cause_ofAnEnd_stopsTheSound();
    void choice_changedWhileRinging_countsAtOnce();
    void link_gone_holdsTheSound();
    void receipts_sayWhatBecameOfIt();
    void receipt_ofAnotherSound_isNone();
    void account_closed_endsTheSound();
    void silence_byButtonKeyAndTray_isOfferedWhileSomethingAlerts();
    void conversation_shownAgainAtTheStart_isNotNoticed();

private:
    using Receipts = QList<std::pair<ConversationId, ReceiptKind>>;
    Receipts receipts() const;
    /// Lets timers run that were started before and are shorter.
    static void wait(Millis span)
    {
        bool over = false;
        QTimer::singleShot(span, qApp, [&over] { over = true; });
        QTRY_VERIFY(over);
    }
    void choose(bool on, Millis repeat);
    void setMyStatus(Status status);
    bool isAcknowledged() const { return m_world->backend().hints.contains(HintKind::Acknowledged); }

    QTemporaryDir m_folder;
    std::unique_ptr<Test::World> m_world;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Test::FakeSound> m_output;
    std::unique_ptr<AlertSound> m_sound;
};

void TestUiAlertSound::init()
{
    m_world = std::make_unique<Test::World>();
    m_theme = std::make_unique<Theme>();
    m_settings = std::make_unique<QSettings>(m_folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    m_settings->clear();
    m_window = std::make_unique<MainWindow>(MainWindowParts{*m_theme, *m_settings, {}});
    m_output = std::make_unique<Test::FakeSound>();
    m_sound = std::make_unique<AlertSound>(m_world->console(), *m_output);
    m_world->start();
    m_window->setConsole(&m_world->console());
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->desk()->open(Test::World::maria, true);
    choose(true, never);
}

void TestUiAlertSound::cleanup()
{
    m_sound.reset();
    m_window.reset();
    m_world.reset();
}

TestUiAlertSound::Receipts TestUiAlertSound::receipts() const
{
    Receipts found;
    for (const auto &receipt : m_world->backend().receipts) {
        if (receipt.channel == "sound"_L1)
            found.append({receipt.conversation, receipt.kind});
    }
    return found;
}

void TestUiAlertSound::choose(bool on, Millis repeat)
{
    SoundChoice choice;
    choice.on = on;
    choice.volume = 40;
    m_sound->setChoice(choice);
    auto &snapshot = m_world->backend().snapshot;
    AlertRowChoice &row = snapshot.agents[snapshot.self.id].alerts.choices[AlertRow::Requested];
    row.tone = AlertTone::Knock;
    row.repeat = repeat;
    Q_EMIT m_world->backend().peopleChanged(snapshot.workspace, snapshot.agents);
}

void TestUiAlertSound::setMyStatus(Status status)
{
    auto &snapshot = m_world->backend().snapshot;
    snapshot.agents[snapshot.self.id].status = status;
    Q_EMIT m_world->backend().peopleChanged(snapshot.workspace, snapshot.agents);
}

void TestUiAlertSound::alert_sounds_againUntilItIsOver()
{
    choose(true, quick);
    m_world->backend().alert(Test::World::jonas);
    QCOMPARE(m_output->sounds.size(), 1);
    QCOMPARE(m_output->sounds.first().tone, Tone::Knock);
    QCOMPARE(m_output->sounds.first().volume, 40);
    QTRY_VERIFY(m_output->sounds.size() >= 4);
    m_world->console().acknowledge(Test::World::jonas);
    QVERIFY(!m_output->isSounding);
    const qsizetype before = m_output->sounds.size();
    wait(4 * quick);
    QCOMPARE(m_output->sounds.size(), before);
}

void TestUiAlertSound::alert_nobodyThere_endsAfterTheMost()
{
    choose(true, Millis(1));
    const int mostSounds = capOfRequests();
    QVERIFY(mostSounds > 1);
    m_world->backend().alert(Test::World::jonas);
    QTRY_COMPARE(m_output->sounds.size(), mostSounds);
    wait(quick);
    QCOMPARE(m_output->sounds.size(), mostSounds);
    QVERIFY(m_sound->isRinging());
    // The next step of the ladder is heard again.
    m_world->backend().alert(Test::World::jonas, 1);
    QTRY_VERIFY(m_output->sounds.size() > mostSounds);
    QTRY_COMPARE(m_output->sounds.size(), 2 * mostSounds);
}

void TestUiAlertSound::alert_onceChosen_soundsOnce()
{
    m_world->backend().alert(Test::World::jonas);
    m_output->end();
    QCOMPARE(m_output->sounds.size(), 1);
    QVERIFY(m_sound->isRinging());
}

void TestUiAlertSound::alerts_several_oneIsHeardAndTheLastEndStops()
{
    const ConversationId priya(u"c_priya0001"_s);
    m_world->backend().alert(Test::World::jonas);
    m_world->backend().alert(priya);
    QCOMPARE(m_output->sounds.size(), 1);
    m_world->console().acknowledge(Test::World::jonas);
    QVERIFY(m_output->isSounding);
    m_world->console().acknowledge(priya);
    QVERIFY(!m_output->isSounding);
}

void TestUiAlertSound::cause_ofAnEnd_stopsTheSound_data()
{
    QTest::addColumn<int>("cause");
    QTest::addColumn<bool>("noticed");
    int cause = 0;
    QTest::newRow("claimed by a colleague") << cause++ << false;
    QTest::newRow("gone") << cause++ << false;
    QTest::newRow("back with the AI") << cause++ << false;
    QTest::newRow("noticed on another device") << cause++ << false;
    QTest::newRow("put off") << cause++ << false;
    QTest::newRow("opened") << cause++ << true;
    QTest::newRow("claimed here") << cause++ << true;
    QTest::newRow("silenced") << cause++ << true;
    QTest::newRow("its sound switched off") << cause++ << false;
}

void TestUiAlertSound::cause_ofAnEnd_stopsTheSound()
{
    QFETCH(int, cause);
    QFETCH(bool, noticed);
    Test::FakeBackend &backend = m_world->backend();
    backend.alert(Test::World::jonas);
    QVERIFY(m_output->isSounding);
    Conversation head = *m_world->console().state().head(Test::World::jonas);
    switch (cause) {
    case 0:
        head.owner = Owner::of(AgentId(u"a_ben00001"_s));
        backend.setHead(head);
        break;
    case 1:
        Q_EMIT backend.headsGone({Test::World::jonas});
        break;
    case 2:
        head.owner = Owner::ai();
        backend.setHead(head);
        break;
    case 3:
        Q_EMIT backend.hinted({Test::World::jonas, backend.snapshot.self.id.toString(), HintKind::Acknowledged,
                               Millis(6000), head.handoff->no});
        break;
    case 4:
        head.handoff->deferredUntil = m_world->now() + Millis(60'000);
        backend.setHead(head);
        break;
    case 5:
        m_window->desk()->open(Test::World::jonas, false);
        break;
    case 6:
        m_window->claimConversation(Test::World::jonas);
        break;
    case 7:
        m_window->actions()->action(Act::SilenceAlerts)->trigger();
        break;
    default:
        choose(false, never);
        break;
    }
    QVERIFY(!m_output->isSounding);
    QCOMPARE(isAcknowledged(), noticed);
    // And the next step is heard only where nobody has noticed.
    QCOMPARE(m_output->sounds.size(), 1);
}

void TestUiAlertSound::choice_changedWhileRinging_countsAtOnce()
{
    choose(false, quick);
    m_world->backend().alert(Test::World::jonas);
    QVERIFY(m_output->sounds.isEmpty());
    QVERIFY(receipts().isEmpty());
    choose(true, quick);
    QCOMPARE(m_output->sounds.size(), 1);
    QCOMPARE(receipts(), (Receipts{{Test::World::jonas, ReceiptKind::Attempted}}));
    QTRY_VERIFY(m_output->sounds.size() >= 3);
}

void TestUiAlertSound::link_gone_holdsTheSound()
{
    choose(true, quick);
    m_world->backend().alert(Test::World::jonas);
    m_world->backend().setLink(LinkPhase::Waiting);
    const qsizetype before = m_output->sounds.size();
    wait(4 * quick);
    QCOMPARE(m_output->sounds.size(), before);
    m_world->backend().setLink(LinkPhase::Online);
    QTRY_VERIFY(m_output->sounds.size() > before);
}

void TestUiAlertSound::receipts_sayWhatBecameOfIt()
{
    using enum ReceiptKind;
    choose(true, Millis(1));
    m_world->backend().alert(Test::World::jonas);
    QCOMPARE(receipts(), (Receipts{{Test::World::jonas, Attempted}}));
    m_output->fail(SoundTrouble::NoServer);
    QCOMPARE(receipts().last().second, Unknown);
    QTRY_VERIFY(m_output->isSounding);
    m_output->fail(SoundTrouble::NoServer);
    QCOMPARE(receipts().size(), 2);
    QTRY_VERIFY(m_output->isSounding);
    m_output->end();
    QCOMPARE(receipts().last().second, Handed);
    QTRY_VERIFY(m_output->isSounding);
    m_output->fail(SoundTrouble::NoServer);
    QCOMPARE(receipts().size(), 3);
}

void TestUiAlertSound::receipt_ofAnotherSound_isNone()
{
    m_world->backend().alert(Test::World::jonas);
    m_output->play(Tone::Deep, 10); // somebody listens to it in the preferences
    m_output->end();
    QCOMPARE(receipts().size(), 1);
}

void TestUiAlertSound::account_closed_endsTheSound()
{
    m_world->backend().alert(Test::World::jonas);
    QVERIFY(m_output->isSounding);
    m_sound.reset();
    QVERIFY(!m_output->isSounding);
}

void TestUiAlertSound::silence_byButtonKeyAndTray_isOfferedWhileSomethingAlerts()
{
    Test::FakeTrayHost host;
    TrayController tray(m_world->console(), host, false);
    auto *button = m_window->findChild<QPushButton *>(u"silenceButton"_s);
    const auto inTray = [&] {
        Q_EMIT tray.menu().aboutToShow();
        Q_EMIT tray.menu().aboutToHide();
        for (QAction *action : tray.menu().actions()) {
            if (action->text() == "Silence alerts"_L1)
                return action;
        }
        return static_cast<QAction *>(nullptr);
    };
    const Actions *actions = m_window->actions();
    QVERIFY(!button->isVisible() && !inTray() && !actions->whyNot(Act::SilenceAlerts).isEmpty());
    m_world->backend().alert(Test::World::jonas);
    QVERIFY(button->isVisible() && actions->whyNot(Act::SilenceAlerts).isEmpty());
    QTest::keyClick(m_window.get(), Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!button->isVisible() && !inTray() && !m_sound->isRinging() && isAcknowledged());
    m_world->backend().alert(ConversationId(u"c_priya0001"_s));
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(!button->isVisible() && !m_sound->isRinging());
    m_world->backend().alert(ConversationId(u"c_anon00004"_s));
    inTray()->trigger();
    QVERIFY(!button->isVisible() && !m_sound->isRinging());
}

void TestUiAlertSound::conversation_shownAgainAtTheStart_isNotNoticed()
{
    m_window->desk()->open(Test::World::jonas, false);
    m_window->close();
    m_window.reset();
    m_world->backend().hints.clear();
    m_world->backend().alert(Test::World::jonas);
    m_window = std::make_unique<MainWindow>(MainWindowParts{*m_theme, *m_settings, {}});
    m_window->setConsole(&m_world->console());
    QCOMPARE(m_window->desk()->conversation()->conversation(), Test::World::jonas);
    QVERIFY(m_sound->isRinging());
    QVERIFY(!isAcknowledged());
}

QTEST_MAIN(TestUiAlertSound)
#include "tst_ui_alertsound.moc"
