// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/fakenotifier.h"
#include "support/fakesound.h"
#include "ui/tray/alertcontroller.h"
#include "ui/tray/alertsound.h"
#include "ui/tray/alerttrial.h"
#include "unit/console/consolerig.h"

#include <QSignalSpy>
#include <QTest>

using namespace Baton;
using namespace Baton::Ui;
using namespace Qt::Literals::StringLiterals;

/// The console's whole part of the chain: what the server sends back, the toast, the sound and the person's press.
class TestUiAlertTrial : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void allWell_everyStepIsTold();
    void offline_saysSo();
    void server_thatIsSilent_isNamed();
    void desktopWithoutService_isNamed();
    void sound_thatFails_isNamed();
    void soundOff_isNoFailure();
    void nobodyPresses_isNoSuccess();
    void trial_ofAnotherDevice_isShownButNotCounted();
    void noticedElsewhere_endsHere();
    void press_claimsNothing();
    void trialOfAnotherName_isIgnored();
    void realHeads_leaveATrialAlone();

private:
    void comeBack(qint64 afterMs = 12);
    TrialStep step(int number) const { return m_trial->steps().value(number); }

    std::unique_ptr<ConsoleRig> m_rig;
    std::unique_ptr<Test::FakeNotifier> m_notifier;
    std::unique_ptr<Test::FakeSound> m_sound;
    std::unique_ptr<AlertController> m_toasts;
    std::unique_ptr<AlertSound> m_rings;
    std::unique_ptr<AlertTrial> m_trial;
};

void TestUiAlertTrial::init()
{
    m_trial.reset();
    m_rings.reset();
    m_toasts.reset();
    m_rig = std::make_unique<ConsoleRig>();
    m_rig->sync({headOf(1, Owner::queue())});
    m_rig->backend.link(LinkPhase::Online);
    m_rig->backend.hints.clear();
    m_rig->backend.hintNumbers.clear();
    m_rig->backend.receipts.clear();
    m_notifier = std::make_unique<Test::FakeNotifier>();
    m_sound = std::make_unique<Test::FakeSound>();
    m_toasts = std::make_unique<AlertController>(AlertController::Parts{*m_rig->console, *m_notifier, {}});
    m_rings = std::make_unique<AlertSound>(*m_rig->console, *m_sound);
    m_trial = std::make_unique<AlertTrial>([this] { return m_rig->time.mono; });
    m_trial->setConsole(m_rig->console.get());
}

/// As the server answers.
void TestUiAlertTrial::comeBack(qint64 afterMs)
{
    m_rig->time.pass(afterMs);
    const qint64 n = m_rig->backend.hintNumbers.isEmpty() ? 1 : m_rig->backend.hintNumbers.last();
    Q_EMIT m_rig->backend.hinted({Console::trialId(), ben.toString(), HintKind::Trial, Millis(6000), n});
}

void TestUiAlertTrial::allWell_everyStepIsTold()
{
    QVERIFY(m_trial->steps().isEmpty());
    m_trial->start();
    QCOMPARE(m_rig->backend.hints, QList{HintKind::Trial});
    QVERIFY(m_trial->isRunning());
    QVERIFY(m_notifier->open.isEmpty()); // nothing is shown before the server has answered
    comeBack(12);
    QCOMPARE(step(0).state, ReachState::Good);
    QVERIFY2(step(0).words.contains(u"12 ms"_s), qPrintable(step(0).words));
    QCOMPARE(m_notifier->open.size(), 1);
    QVERIFY(m_notifier->open.first().summary.contains(u"trial"_s));
    QCOMPARE(step(1).state, ReachState::Good);
    QCOMPARE(m_sound->sounds.size(), 1);
    QCOMPARE(step(2).state, ReachState::Unknown); // it still sounds
    m_sound->end();
    QCOMPARE(step(2).state, ReachState::Good);
    m_rig->time.pass(3'000);
    m_notifier->press(m_notifier->open.first().key, u"noticed"_s);
    QCOMPARE(step(3).state, ReachState::Good);
    QVERIFY2(step(3).words.contains(u'3'), qPrintable(step(3).words));
    QVERIFY(!m_trial->isRunning() && m_notifier->open.isEmpty() && !m_sound->isSounding);
    QVERIFY(m_rig->backend.receipts.contains(ReceiptKind::Acknowledged));
    m_trial->start(); // again, as another one
    QCOMPARE(m_rig->backend.hintNumbers.last(), 2);
    QCOMPARE(step(3).state, ReachState::Unknown);
}

void TestUiAlertTrial::offline_saysSo()
{
    m_rig->backend.link(LinkPhase::Waiting);
    m_trial->start();
    QCOMPARE(step(0).state, ReachState::Broken);
    QVERIFY(step(0).words.contains(u"no connection"_s));
    QVERIFY(!m_trial->isRunning());
    QVERIFY(!m_rig->backend.hints.contains(HintKind::Trial));
}

void TestUiAlertTrial::server_thatIsSilent_isNamed()
{
    m_trial->start();
    m_trial->giveUp();
    QCOMPARE(step(0).state, ReachState::Broken);
    QVERIFY(step(0).words.contains(u"did not answer"_s));
    QVERIFY(!m_trial->isRunning());
    comeBack(); // too late to count
    QCOMPARE(step(0).state, ReachState::Broken);
}

void TestUiAlertTrial::desktopWithoutService_isNamed()
{
    m_notifier->now.available = false;
    m_trial->start();
    comeBack();
    QCOMPARE(step(0).state, ReachState::Good);
    QCOMPARE(step(1).state, ReachState::Broken);
    QVERIFY(step(1).words.contains(u"did not take"_s));
    QVERIFY2(step(3).words.contains(u"no notification"_s), qPrintable(step(3).words)); // and none to be pressed
}

void TestUiAlertTrial::sound_thatFails_isNamed()
{
    m_trial->start();
    comeBack();
    m_sound->fail(SoundTrouble::NoDevice);
    QCOMPARE(step(1).state, ReachState::Good);
    QCOMPARE(step(2).state, ReachState::Broken);
}

void TestUiAlertTrial::soundOff_isNoFailure()
{
    SoundChoice off;
    off.on = false;
    m_rings->setChoice(off);
    m_trial->setSounds(false);
    m_trial->start();
    comeBack();
    QCOMPARE(m_sound->sounds.size(), 0);
    QCOMPARE(step(2).state, ReachState::Unknown);
    QVERIFY(step(2).words.contains(u"off"_s));
}

void TestUiAlertTrial::nobodyPresses_isNoSuccess()
{
    m_trial->start();
    comeBack();
    m_rig->time.pass(59'000);
    QVERIFY(m_trial->isRunning());
    m_rig->time.pass(2'000);
    QCOMPARE(step(3).state, ReachState::Broken);
    QVERIFY(!m_trial->isRunning() && m_notifier->open.isEmpty() && !m_sound->isSounding);
}

void TestUiAlertTrial::trial_ofAnotherDevice_isShownButNotCounted()
{
    comeBack();
    QCOMPARE(m_notifier->open.size(), 1);
    QVERIFY(m_trial->steps().isEmpty());
    m_notifier->close(m_notifier->open.first().key);
    QVERIFY(m_rig->backend.receipts.contains(ReceiptKind::Acknowledged));
}

void TestUiAlertTrial::noticedElsewhere_endsHere()
{
    m_trial->start();
    comeBack();
    const qint64 n = m_rig->backend.hintNumbers.last();
    Q_EMIT m_rig->backend.hinted({Console::trialId(), ben.toString(), HintKind::Acknowledged, Millis(6000), n});
    QVERIFY(m_notifier->open.isEmpty() && !m_sound->isSounding);
    QCOMPARE(step(3).state, ReachState::Broken);
}

void TestUiAlertTrial::press_claimsNothing()
{
    QSignalSpy claims(m_toasts.get(), &AlertController::claimWanted);
    QSignalSpy opens(m_toasts.get(), &AlertController::openWanted);
    m_trial->start();
    comeBack();
    m_notifier->press(m_notifier->open.first().key, u"default"_s);
    QCOMPARE(claims.size() + opens.size(), 0);
    QVERIFY(m_rig->backend.submitted.isEmpty());
    QCOMPARE(step(3).state, ReachState::Good);
}

void TestUiAlertTrial::trialOfAnotherName_isIgnored()
{
    Q_EMIT m_rig->backend.hinted({conversationId(1), ben.toString(), HintKind::Trial, Millis(6000), 1});
    QVERIFY(m_notifier->open.isEmpty());
    QCOMPARE(m_sound->sounds.size(), 0);
}

void TestUiAlertTrial::realHeads_leaveATrialAlone()
{
    m_trial->start();
    comeBack();
    m_rig->head(headOf(2, Owner::queue()));
    m_rig->sync({headOf(3, Owner::queue())});
    QCOMPARE(m_notifier->open.size(), 1);
    QVERIFY(m_trial->isRunning());
}

QTEST_MAIN(TestUiAlertTrial)
#include "tst_ui_alerttrial.moc"
