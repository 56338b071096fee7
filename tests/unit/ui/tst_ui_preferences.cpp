// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "screenshots/scene.h"
#include "ui/preferences/preferences.h"
#include "ui/preferences/preferenceswindow.h"
#include "ui/preferences/textspage.h"
#include "ui/theme/plainlabel.h"
#include "ui/window/conversationpane.h"
#include "ui/window/desk.h"
#include "unit/ui/windowcase.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSlider>
#include <QSpontaneKeyEvent>
#include <QTest>
#include <QTimeEdit>
#include <QWheelEvent>

using namespace Baton;
using namespace Baton::Test;
using namespace Baton::Ui;
using namespace Qt::Literals::StringLiterals;

/// What the person chose is kept, counts at once, and survives a file that somebody else wrote.
class TestUiPreferences : public WindowCase
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void choice_made_isKeptAndTold();
    void settings_tamperedWith_areTheDefaults();
    void sendKey_chosen_countsAtOnce();
    void window_eachControl_hasUniqueName();
    void pages_areBuiltWhenTheyAreShown_andTheWidthStays();
    void sound_byKeyboard_isChosenHeardAndKept();
    void sound_state_isSaidInWords();
    void sound_devices_comeAndGo();
    void wheel_overAControl_scrollsThePage();
    void autostart_refused_saysWhyAndStaysOff();
    void textSize_changed_scalesAllAndKeepsTheDraft();

private:
    static void choose(QComboBox *choice, int index)
    {
        choice->setCurrentIndex(index);
        Q_EMIT choice->activated(index);
    }
};

void TestUiPreferences::choice_made_isKeptAndTold()
{
    QSignalSpy told(&m_window->preferences(), &Preferences::changed);
    m_window->showPreferences();
    choose(named<QComboBox>("lookChoice"), 3);
    choose(named<QComboBox>("sendKeyChoice"), 1);
    choose(named<QComboBox>("sendDelayChoice"), 2);
    choose(named<QComboBox>("textSizeChoice"), 4);
    m_window->showPreferences()->setCurrentPage(PreferencesWindow::Alerts);
    choose(named<QComboBox>("toastPrivacyChoice"), 2);
    named<QCheckBox>("compactQueueSwitch")->setChecked(true);
    named<QCheckBox>("autostartSwitch")->setChecked(true);
    QCOMPARE(told.count(), 6);
    QVERIFY(m_autostart.enabled);
    m_settings->sync();
    QSettings again(m_settings->fileName(), QSettings::IniFormat);
    const Preferences kept(again);
    QCOMPARE(kept.look(), Look::HighContrast);
    QVERIFY(!kept.enterSends());
    QCOMPARE(kept.sendDelay(), 5);
    QCOMPARE(kept.textPercent(), 125);
    QCOMPARE(kept.toastPrivacy(), ToastPrivacy::Generic);
    QVERIFY(kept.compactQueue());
}

void TestUiPreferences::settings_tamperedWith_areTheDefaults()
{
    m_settings->setValue(u"interface/language"_s, u"../../etc/passwd"_s);
    m_settings->setValue(u"interface/textPercent"_s, -400);
    m_settings->setValue(u"interface/look"_s, u"<b>"_s);
    m_settings->setValue(u"composer/sendDelay"_s, 2000000000);
    m_settings->setValue(u"alerts/toast"_s, QByteArray("\0\xff", 2));
    m_settings->setValue(u"alerts/sound"_s, QByteArray("\xff"));
    m_settings->setValue(u"alerts/volume"_s, 100'000);
    m_settings->setValue(u"alerts/device"_s, QString(100'000, u'd'));
    m_settings->setValue(u"desk/view"_s, 99);
    m_settings->setValue(u"desk/splitter"_s, QByteArray(5000, 'x'));
    m_settings->setValue(u"desk/conversation"_s, QString(100000, u'c'));
    m_settings->setValue(u"window/geometry"_s, QByteArray(5000, '\xff'));
    makeWindow();
    const Preferences &preferences = m_window->preferences();
    QVERIFY(preferences.language().isEmpty());
    QCOMPARE(preferences.textPercent(), 100);
    QCOMPARE(preferences.look(), Look::Desktop);
    QCOMPARE(preferences.sendDelay(), 0);
    QCOMPARE(preferences.toastPrivacy(), ToastPrivacy::Full);
    QCOMPARE(preferences.soundChoice(), SoundChoice());
    m_settings->setValue(u"alerts/volume"_s, u"loud"_s);
    QCOMPARE(preferences.soundChoice(), SoundChoice());
    QVERIFY(m_window->width() >= 420 && m_window->width() <= m_window->screen()->geometry().width());
    QVERIFY(named<QWidget>("queueList")->isVisible());
}

void TestUiPreferences::sendKey_chosen_countsAtOnce()
{
    m_window->desk()->open(Test::World::maria, true);
    auto *editor = named<QPlainTextEdit>("replyEditor");
    const qsizetype before = m_world->backend().submitted.size();
    m_window->preferences().setEnterSends(false);
    editor->setPlainText(u"one"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QCOMPARE(m_world->backend().submitted.size(), before);
    QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_world->backend().submitted.size() > before);
}

void TestUiPreferences::window_eachControl_hasUniqueName()
{
    PreferencesWindow *window = m_window->showPreferences();
    QSet<QString> names;
    for (int page = 0; page < 3; ++page) {
        window->setCurrentPage(page);
        for (const QWidget *widget : window->findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible()
                || widget->objectName().startsWith("qt_"_L1) || widget->inherits("QScrollBar")
                || widget->inherits("QScrollArea") || widget->objectName() == "preferencesPages"_L1)
                continue;
            const QString what = QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
            QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(what));
            QVERIFY2(!names.contains(widget->accessibleName()), qPrintable(what + widget->accessibleName()));
            names.insert(widget->accessibleName());
        }
    }
    QVERIFY(names.size() > 60);
}

void TestUiPreferences::pages_areBuiltWhenTheyAreShown_andTheWidthStays()
{
    auto &snapshot = m_world->backend().snapshot;
    snapshot.self.role = snapshot.agents[snapshot.self.id].role = Role::Admin;
    Q_EMIT m_world->backend().peopleChanged(snapshot.workspace, snapshot.agents);
    PreferencesWindow *window = m_window->showPreferences();
    QCOMPARE(named<QListWidget>("preferencesPages")->count(), int(PreferencesWindow::Texts) + 1);
    QVERIFY(named<QComboBox>("lookChoice")->isVisible());
    QVERIFY(!named<QComboBox>("toastPrivacyChoice")); // of the alerts
    QVERIFY(!named<QWidget>("lettersPage"));
    QVERIFY(!window->findChild<TextsPage *>());
    const int width = window->width();
    QVERIFY(width < window->screen()->availableSize().width()); // as wide as it wants
    for (int page = PreferencesWindow::General; page <= PreferencesWindow::Texts; ++page) {
        window->setCurrentPage(page);
        QCOMPARE(window->currentPage(), page);
        QCoreApplication::processEvents();
        QCOMPARE(window->width(), width);
        for (const QScrollArea *area : window->findChildren<QScrollArea *>()) {
            if (!area->isVisible() || !area->widget())
                continue;
            QVERIFY(!area->horizontalScrollBar()->isVisible());
            const int wanted = area->widget()->minimumSizeHint().width();
            QVERIFY2(wanted <= area->viewport()->width(),
                     qPrintable(u"page %1 wants %2 of %3"_s.arg(page).arg(wanted).arg(area->viewport()->width())));
        }
    }
    QVERIFY(named<QWidget>("lettersPage") && window->findChild<TextsPage *>()->isVisible());
    // What was built once is the same when it is shown again.
    const auto *look = named<QComboBox>("lookChoice");
    window->setCurrentPage(PreferencesWindow::General);
    QCOMPARE(named<QComboBox>("lookChoice"), look);
    QVERIFY(look->isVisible());
}

void TestUiPreferences::sound_byKeyboard_isChosenHeardAndKept()
{
    m_sound.setDevices({{u"one"_s, u"Speakers"_s}, {u"two"_s, u"Headset"_s}});
    m_window->showPreferences()->setCurrentPage(2);
    QTest::keyClick(named<QSlider>("volumeSlider"), Qt::Key_Right);
    QTest::keyClick(named<QPushButton>("listenButton"), Qt::Key_Space);
    QCOMPARE(m_sound.sounds.size(), 1);
    QCOMPARE(m_sound.sounds.last().volume, 85);
    QTest::keyClick(named<QComboBox>("soundDeviceChoice"), Qt::Key_End);
    QCOMPARE(m_sound.device, u"two"_s);
    QCOMPARE(m_sound.sounds.size(), 2);
    m_settings->sync();
    QSettings again(m_settings->fileName(), QSettings::IniFormat);
    const SoundChoice kept = Preferences(again).soundChoice();
    QCOMPARE(kept, (SoundChoice{true, 85, u"two"_s}));
    QTest::keyClick(named<QCheckBox>("soundSwitch"), Qt::Key_Space);
    QVERIFY(!m_window->preferences().soundChoice().on);
    QVERIFY(!named<QPushButton>("listenButton")->isEnabled() && !named<QSlider>("volumeSlider")->isEnabled());
}

void TestUiPreferences::sound_state_isSaidInWords()
{
    m_window->showPreferences()->setCurrentPage(2);
    const auto says = [this](const SoundState &state, const QString &part, bool warns) {
        m_sound.setState(state);
        auto *label = named<PlainLabel>("soundState");
        return label->fullText().contains(part) && label->property("soon").toBool() == warns
            && named<QCheckBox>("soundSwitch")->accessibleDescription() == label->fullText();
    };
    const auto trouble = [](SoundTrouble what) {
        SoundState state;
        state.trouble = what;
        return state;
    };
    QVERIFY(says(trouble(SoundTrouble::NotAsked), u"Looking"_s, false));
    QVERIFY(says(trouble(SoundTrouble::NoServer), u"not running"_s, true));
    QVERIFY(says(trouble(SoundTrouble::Silent), u"does not answer"_s, true));
    QVERIFY(says(trouble(SoundTrouble::NoDevice), u"no sound device"_s, true));
    QVERIFY(says({SoundTrouble::None, u"Head\nset"_s, false, 30, false}, u"Headset, which is at 30"_s, false)
            || says({SoundTrouble::None, u"Head\nset"_s, false, 30, false}, u"Head set, which is at 30"_s, false));
    QVERIFY(says({SoundTrouble::None, u"Headset"_s, false, {}, false}, u"Plays on Headset."_s, false));
    QVERIFY(says({SoundTrouble::None, u"Headset"_s, false, 30, true}, u"Headset is muted"_s, true));
    QVERIFY(says({SoundTrouble::None, u"Headset"_s, false, 0, false}, u"at zero"_s, true));
    QVERIFY(says({SoundTrouble::None, u"Headset"_s, true, 30, false}, u"Headset plays instead"_s, false));
    named<QSlider>("volumeSlider")->setValue(0);
    QVERIFY(says({SoundTrouble::None, u"Headset"_s, false, 30, false}, u"at zero"_s, true));
    QVERIFY(says(trouble(SoundTrouble::NotBuilt), u"without sound"_s, true));
    QVERIFY(!named<QCheckBox>("soundSwitch")->isEnabled());
}

void TestUiPreferences::sound_devices_comeAndGo()
{
    m_sound.setDevices({{u"one"_s, u"Speakers"_s}, {u"two"_s, u"Headset"_s}});
    m_window->showPreferences()->setCurrentPage(2);
    auto *choice = named<QComboBox>("soundDeviceChoice");
    choose(choice, 2);
    m_sound.setDevices({{u"one"_s, u"Speakers"_s}});
    QCOMPARE(choice->currentText(), u"One that is not connected"_s);
    QCOMPARE(m_window->preferences().soundChoice().device, u"two"_s);
    // While the list is open nothing in it moves.
    choice->showPopup();
    m_sound.setDevices({{u"zero"_s, u"Screen"_s}, {u"two"_s, u"Headset"_s}});
    QCOMPARE(choice->count(), 3);
    QCOMPARE(choice->itemText(1), u"Speakers"_s);
    choice->hidePopup();
    QTRY_COMPARE(choice->currentText(), u"Headset"_s);
    QCOMPARE(choice->itemText(1), u"Screen"_s);
}

void TestUiPreferences::wheel_overAControl_scrollsThePage()
{
    auto &snapshot = m_world->backend().snapshot;
    snapshot.agents[snapshot.self.id].alerts.quiet = {u"UTC"_s, {{{1}, 600, 700}}, {}, {}};
    Q_EMIT m_world->backend().peopleChanged(snapshot.workspace, snapshot.agents);
    PreferencesWindow *window = m_window->showPreferences();
    window->setCurrentPage(2);
    const AgentAlerts before = snapshot.agents[snapshot.self.id].alerts;
    QScrollArea *area = nullptr;
    for (QWidget *above = named<QSlider>("volumeSlider"); above && !area; above = above->parentWidget())
        area = qobject_cast<QScrollArea *>(above);
    QVERIFY(area);
    m_sound.sounds.clear();
    const auto turn = [](QWidget *over) {
        const QPointF at(over->rect().center());
        QWheelEvent event(at, over->mapToGlobal(at), {}, {0, -240}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                          false);
        QSpontaneKeyEvent::setSpontaneous(&event); // only what a person does goes on to the widget around
        qApp->notify(over, &event);
    };
    for (const char *name : {"volumeSlider", "soundDeviceChoice", "toastPrivacyChoice", "alertToneChoice",
                             "alertRepeatChoice", "quietFrom1", "quietUntilChoice"}) {
        auto *control = named<QWidget>(name);
        QVERIFY2(control, name);
        window->setFocus();
        area->verticalScrollBar()->setValue(0);
        turn(control);
        QVERIFY2(area->verticalScrollBar()->value() > 0, name);
        QCOMPARE(control->focusPolicy(), Qt::StrongFocus);
    }
    QVERIFY(m_sound.sounds.isEmpty());
    QCOMPARE(m_window->preferences().soundChoice(), SoundChoice());
    QCOMPARE(m_window->preferences().toastPrivacy(), ToastPrivacy::Full);
    QCOMPARE(named<QTimeEdit>("quietFrom1")->time(), QTime(10, 0));
    QCOMPARE(snapshot.agents[snapshot.self.id].alerts, before);
}

void TestUiPreferences::autostart_refused_saysWhyAndStaysOff()
{
    m_autostart.refusal = Error{Code::Internal, u"disk full"_s};
    m_window->showPreferences();
    auto *box = named<QCheckBox>("autostartSwitch");
    box->setChecked(true);
    QVERIFY(!box->isChecked());
    QVERIFY(!m_autostart.enabled);
}

void TestUiPreferences::textSize_changed_scalesAllAndKeepsTheDraft()
{
    m_window->desk()->open(Test::World::maria, true);
    named<QPlainTextEdit>("replyEditor")->setPlainText(u"half a sentence"_s);
    const int before = m_theme->space(10);
    const qreal points = m_theme->font(TextSize::Body).pointSizeF();
    PreferencesWindow *preferences = m_window->showPreferences();
    preferences->setCurrentPage(2);
    m_theme->setTextPercent(150);
    m_window->rebuild();
    QCOMPARE(m_theme->space(10), before * 3 / 2);
    QCOMPARE(named<QPushButton>("sendButton")->font().pointSizeF(), points * 1.5);
    QCOMPARE(m_window->desk()->conversation()->conversation(), Test::World::maria);
    QCOMPARE(named<QPlainTextEdit>("replyEditor")->toPlainText(), u"half a sentence"_s);
    QVERIFY(m_window->showPreferences()->isVisible());
    QCOMPARE(m_window->showPreferences()->currentPage(), 2);
}

int main(int argc, char **argv)
{
    useLargeScreen();
    QApplication application(argc, argv);
    TestUiPreferences test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_ui_preferences.moc"
