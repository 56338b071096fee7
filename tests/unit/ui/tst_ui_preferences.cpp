// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "screenshots/world.h"
#include "support/fakedesktop.h"
#include "support/fakesound.h"
#include "ui/preferences/preferences.h"
#include "ui/preferences/preferenceswindow.h"
#include "ui/preferences/textspage.h"
#include "ui/theme/plainlabel.h"
#include "ui/theme/theme.h"
#include "ui/window/actions.h"
#include "ui/window/conversationpane.h"
#include "ui/window/desk.h"
#include "ui/window/guide.h"
#include "ui/window/mainwindow.h"
#include "ui/window/topbar.h"
#include "ui/words/translations.h"
#include "ui/words/words.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QSlider>
#include <QSpontaneKeyEvent>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeEdit>
#include <QWheelEvent>

using namespace Baton;
using namespace Baton::Ui;
using namespace Qt::Literals::StringLiterals;

/// What the person chose is kept, counts at once, and survives a file that somebody else wrote.
class TestUiPreferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
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
    void window_offScreen_comesBack();
    void window_restarted_showsViewConversationAndPanes();
    void panes_byKeys_hideAndShow();
    void close_withoutTray_neverHides();
    void quit_withATray_endsTheProgramAndKeepsTheCompactQueue();
    void capacity_inTheTopBar_countsWhatIOwn();
    void status_forAWhile_endsByItself();
    void links_manyInARow_raiseOneNoticeAndNoDialog();
    void guide_followsWhatTheAgentDoes();
    void guide_skipped_comesOnlyWhenAskedFor();

private:
    void makeWindow();
    void tellMyStatus(Status status)
    {
        auto &snapshot = m_world->backend().snapshot;
        snapshot.agents[snapshot.self.id].status = status;
        Q_EMIT m_world->backend().peopleChanged(snapshot.workspace, snapshot.agents);
    }
    template<typename Widget>
    Widget *named(const char *name) const
    {
        return m_window->findChild<Widget *>(QString::fromLatin1(name));
    }
    static void choose(QComboBox *choice, int index)
    {
        choice->setCurrentIndex(index);
        Q_EMIT choice->activated(index);
    }

    QTemporaryDir m_folder;
    Test::FakeAutostart m_autostart;
    Test::FakeSound m_sound;
    std::unique_ptr<Test::World> m_world;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

void TestUiPreferences::init()
{
    m_world = std::make_unique<Test::World>();
    m_theme = std::make_unique<Theme>();
    m_autostart.enabled = false;
    m_autostart.refusal.reset();
    m_settings = std::make_unique<QSettings>(m_folder.filePath(u"p.ini"_s), QSettings::IniFormat);
    m_settings->clear();
    makeWindow();
    m_world->start();
}

void TestUiPreferences::makeWindow()
{
    m_window.reset();
    m_window = std::make_unique<MainWindow>(MainWindowParts{
        .theme = *m_theme, .settings = *m_settings, .openUrl = {}, .autostart = &m_autostart, .sound = &m_sound});
    m_window->setConsole(&m_world->console());
    m_window->show();
}

void TestUiPreferences::cleanup()
{
    m_window.reset();
    m_world.reset();
}

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
    for (int page = PreferencesWindow::General; page <= PreferencesWindow::Texts; ++page) {
        window->setCurrentPage(page);
        QCOMPARE(window->currentPage(), page);
        QCoreApplication::processEvents();
        QCOMPARE(window->width(), width);
        for (const QScrollArea *area : window->findChildren<QScrollArea *>())
            QVERIFY(!area->horizontalScrollBar()->isVisible());
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

void TestUiPreferences::window_offScreen_comesBack()
{
    m_window->resize(700, 500);
    m_window->move(9000, 9000);
    m_window->close();
    makeWindow();
    QVERIFY(m_window->screen()->availableGeometry().intersects(m_window->frameGeometry().adjusted(40, 0, -40, -40)));
    m_window->move(-5000, -5000);
    m_window->fitOnScreen();
    const QRect screen = m_window->screen()->availableGeometry();
    QVERIFY(screen.contains(m_window->frameGeometry().topLeft() + QPoint(60, 8)));
}

void TestUiPreferences::window_restarted_showsViewConversationAndPanes()
{
    m_window->resize(1280, 760);
    m_window->desk()->showView({ViewKind::Mine, {}});
    m_window->desk()->open(Test::World::layla, true);
    m_window->actions()->action(Act::PaneBriefing)->trigger();
    m_window->close();
    makeWindow();
    QCOMPARE(m_window->desk()->conversation()->conversation(), Test::World::layla);
    QVERIFY(!named<QWidget>("briefing")->isVisible());
    QCOMPARE(m_window->size(), QSize(1280, 760));
}

void TestUiPreferences::panes_byKeys_hideAndShow()
{
    m_window->resize(1280, 760);
    m_window->desk()->open(Test::World::maria, true);
    const auto act = [this](Act which) { m_window->actions()->action(which)->trigger(); };
    act(Act::PaneQueue);
    QVERIFY(!named<QWidget>("queueList")->isVisible());
    m_window->close();
    makeWindow();
    QVERIFY(!named<QWidget>("queueList")->isVisible());
    act(Act::PaneQueue);
    QVERIFY(named<QWidget>("queueList")->isVisible());
}

void TestUiPreferences::close_withoutTray_neverHides()
{
    QSignalSpy quits(m_window.get(), &MainWindow::quitWanted);
    m_window->setHidesOnClose(true);
    m_window->close();
    QVERIFY(!m_window->isVisible());
    QCOMPARE(quits.count(), 0);
    // The tray goes away while the window is hidden in it.
    m_window->setHidesOnClose(false);
    QVERIFY(m_window->isVisible());
    m_window->close();
    QCOMPARE(quits.count(), 1);
}

void TestUiPreferences::quit_withATray_endsTheProgramAndKeepsTheCompactQueue()
{
    m_window->setHidesOnClose(true);
    m_window->actions()->action(Act::CompactQueue)->trigger();
    QTimer::singleShot(0, qApp, &QCoreApplication::quit);
    QTimer::singleShot(5'000, qApp, [] { QCoreApplication::exit(7); });
    QCOMPARE(QCoreApplication::exec(), 0);
    QVERIFY(m_window->isVisible());
    QVERIFY(m_settings->contains(u"compact/shown"_s));
}

void TestUiPreferences::capacity_inTheTopBar_countsWhatIOwn()
{
    const ConsoleState &state = m_world->console().state();
    auto *load = named<QWidget>("loadLabel");
    const int capacity = state.agents().value(state.self().id).capacity;
    QCOMPARE(load->accessibleName(), u"You own %1 of %2"_s.arg(state.count({ViewKind::Mine, {}})).arg(capacity));
    QVERIFY(load->isVisible());
}

void TestUiPreferences::status_forAWhile_endsByItself()
{
    const auto lastStatus = [this] {
        std::optional<Status> last;
        for (const Command &command : m_world->backend().submitted) {
            if (const auto *set = std::get_if<SetStatus>(&command.body))
                last = set->status;
        }
        return last;
    };
    const auto until = m_world->now() + Millis(15 * 60'000);
    Q_EMIT m_window->desk()->topBar()->statusChosen(Status::Away, until);
    QCOMPARE(lastStatus(), Status::Away);
    tellMyStatus(Status::Away);
    QVERIFY(named<QPushButton>("statusButton")->text().contains(Words::timeOfDay(until)));
    makeWindow();
    QVERIFY(named<QPushButton>("statusButton")->text().contains(Words::timeOfDay(until)));
    m_world->advance(Millis(16 * 60'000));
    tellMyStatus(Status::Away);
    QCOMPARE(lastStatus(), Status::Available);
    QVERIFY(!named<QPushButton>("statusButton")->text().contains(Words::timeOfDay(until)));
}

void TestUiPreferences::links_manyInARow_raiseOneNoticeAndNoDialog()
{
    for (int i = 0; i < 100; ++i)
        m_window->showConversation(ConversationId(u"c_unknown%1"_s.arg(i)));
    QTRY_VERIFY_WITH_TIMEOUT(named<QWidget>("linkBanner"), 5000);
    QCOMPARE(m_window->findChildren<QWidget *>(u"linkBanner"_s).size(), 1);
    QVERIFY(m_window->findChildren<QDialog *>().isEmpty());
}

void TestUiPreferences::guide_followsWhatTheAgentDoes()
{
    m_window->desk()->open(Test::World::maria, true);
    auto *editor = named<QPlainTextEdit>("replyEditor");
    m_window->offerGuide();
    auto *guide = named<Guide>("guide");
    QVERIFY(guide && guide->isVisible());
    // It never takes the keyboard from somebody who writes.
    QVERIFY(editor->hasFocus() || !m_window->isActiveWindow());
    QCOMPARE(guide->step(), Guide::Step::Claim);
    QVERIFY(guide->accessibleName().contains(u"Ctrl+Shift+H"_s));
    m_window->actions()->setKey(Act::ClaimTop, QKeySequence(u"Ctrl+F8"_s));
    QVERIFY(guide->accessibleName().contains(u"Ctrl+F8"_s));
    const ConversationId top = m_world->console().topOfQueue();
    Conversation head = *m_world->console().state().head(top);
    head.owner = Owner::of(m_world->console().state().self().id);
    ++head.fence;
    m_world->backend().setHead(head);
    QCOMPARE(guide->step(), Guide::Step::Reply);
    head.handoff->firstHumanAt = m_world->now();
    m_world->backend().setHead(head);
    QCOMPARE(guide->step(), Guide::Step::Return);
    head.owner = Owner::ai();
    ++head.fence;
    m_world->backend().setHead(head);
    QCOMPARE(guide->step(), Guide::Step::Done);
    named<QPushButton>("guideEnd")->click();
    QTRY_VERIFY(!named<Guide>("guide"));
}

void TestUiPreferences::guide_skipped_comesOnlyWhenAskedFor()
{
    m_window->offerGuide();
    named<QPushButton>("guideEnd")->click();
    QTRY_VERIFY(!named<Guide>("guide"));
    m_window->offerGuide();
    QVERIFY(!named<Guide>("guide"));
    m_window->actions()->action(Act::Guide)->trigger();
    QVERIFY(named<Guide>("guide"));
}

QTEST_MAIN(TestUiPreferences)
#include "tst_ui_preferences.moc"
