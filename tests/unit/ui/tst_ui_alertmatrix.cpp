// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "screenshots/world.h"
#include "support/fakesound.h"
#include "ui/preferences/alertdetails.h"
#include "ui/preferences/alertmatrix.h"
#include "ui/preferences/alertmatrixmodel.h"
#include "ui/preferences/ownalerts.h"
#include "ui/preferences/preferenceswindow.h"
#include "ui/theme/plainlabel.h"
#include "ui/theme/theme.h"
#include "ui/window/bannerarea.h"
#include "ui/window/desk.h"
#include "ui/window/mainwindow.h"
#include "ui/words/translations.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLocale>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Baton;
using namespace Baton::Ui;
using namespace Qt::Literals::StringLiterals;

/// What alerts the person, and how, is theirs to set, as far as nobody holds it; it counts at once.
class TestUiAlertMatrix : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installTranslations(*qApp, QLocale(QLocale::English)); } // forms of the plural
    void init();
    void cleanup();
    void space_switchesTheCell_andTheServerKeepsIt();
    void cell_thatIsLocked_saysWhyAndStays();
    void choice_ofAnotherDevice_isShownAtOnce();
    void choice_refused_isTakenBackAndSaid();
    void choice_refused_isNoMatterOfTheDesk();
    void choice_refused_isForgottenWithTheNextSuccess();
    void choice_basedOnAnOldRevision_isRefused();
    void choice_notAnsweredYet_isShownAndTheNextWaitsForIt();
    void choice_behindARefusedOne_isDroppedWithIt();
    void choice_setElsewhere_isSaidLikeTheOthers();
    void details_toneRepeatAndPrivacy_areOfTheRow();
    void reset_ofARow_leavesWhatOthersSet();
    void reset_ofAll_canBeTakenBack();
    void link_gone_nothingCanBeSet();
    void rows_ofTeamLeads_areTheirsAlone();
    void role_changed_theRowStaysCurrentAndSettable();
    void rows_inAWideWindow_areNoHigherThanTheirWords();
    void cell_toAScreenReader_isOneSentence();

private:
    AlertMatrix *matrix() const { return m_window->findChild<AlertMatrix *>(); }
    QModelIndex cell(AlertRow row, AlertChannel channel) const;
    bool isOn(AlertRow row, AlertChannel channel) const
    {
        return cell(row, channel).data(Qt::CheckStateRole).value<Qt::CheckState>() == Qt::Checked;
    }
    void press(AlertRow row, AlertChannel channel)
    {
        matrix()->setCurrentIndex(cell(row, channel));
        QTest::keyClick(matrix(), Qt::Key_Space);
    }
    AgentAlerts &mine() const
    {
        auto &snapshot = m_world->backend().snapshot;
        return snapshot.agents[snapshot.self.id].alerts;
    }
    void tellPeople() const
    {
        auto &snapshot = m_world->backend().snapshot;
        Q_EMIT m_world->backend().peopleChanged(snapshot.workspace, snapshot.agents);
    }
    /// The answer to the command that was sent last.
    void answerLast(CommandOutcome::Kind kind, Code code = Code::Conflict) const
    {
        CommandOutcome outcome;
        outcome.kind = kind;
        if (kind == CommandOutcome::Kind::Refused)
            outcome.code = code;
        Q_EMIT m_world->backend().answered(m_world->backend().submitted.constLast().id, outcome);
    }
    bool says(const QString &part) const
    {
        for (const PlainLabel *label : m_window->findChildren<PlainLabel *>()) {
            if (label->isVisible() && label->fullText().contains(part))
                return true;
        }
        return false;
    }
    template<typename Widget>
    Widget *named(const char *name) const
    {
        return m_window->findChild<Widget *>(QString::fromLatin1(name));
    }

    QTemporaryDir m_folder;
    Test::FakeSound m_sound;
    std::unique_ptr<Test::World> m_world;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

void TestUiAlertMatrix::init()
{
    m_world = std::make_unique<Test::World>();
    m_theme = std::make_unique<Theme>();
    m_settings = std::make_unique<QSettings>(m_folder.filePath(u"m.ini"_s), QSettings::IniFormat);
    m_sound.sounds.clear();
    m_window = std::make_unique<MainWindow>(
        MainWindowParts{.theme = *m_theme, .settings = *m_settings, .openUrl = {}, .sound = &m_sound});
    m_world->start();
    m_window->setConsole(&m_world->console());
    m_window->show();
    m_window->showPreferences()->setCurrentPage(PreferencesWindow::Alerts);
    QVERIFY(matrix());
}

void TestUiAlertMatrix::cleanup()
{
    m_window.reset();
    m_world.reset();
}

QModelIndex TestUiAlertMatrix::cell(AlertRow row, AlertChannel channel) const
{
    const auto *model = qobject_cast<const AlertMatrixModel *>(matrix()->model());
    for (int i = 0; i < model->rowCount(); ++i) {
        for (int j = 1; j < model->columnCount(); ++j) {
            if (model->alertRow(model->index(i, j)) == row && model->channel(model->index(i, j)) == channel)
                return model->index(i, j);
        }
    }
    return {};
}

void TestUiAlertMatrix::space_switchesTheCell_andTheServerKeepsIt()
{
    QVERIFY(isOn(AlertRow::VisitorMessage, AlertChannel::Sound));
    press(AlertRow::VisitorMessage, AlertChannel::Sound);
    QVERIFY(!isOn(AlertRow::VisitorMessage, AlertChannel::Sound));
    QCOMPARE(mine().choices.value(AlertRow::VisitorMessage).on,
             (QMap<AlertChannel, bool>{{AlertChannel::Sound, false}}));
    press(AlertRow::VisitorMessage, AlertChannel::Sound);
    QVERIFY(isOn(AlertRow::VisitorMessage, AlertChannel::Sound));
    QCOMPARE(mine().revision, 2);
    // A click does the same; the words of a row switch nothing.
    const QRect at = matrix()->visualRect(cell(AlertRow::Given, AlertChannel::Badge));
    const bool before = isOn(AlertRow::Given, AlertChannel::Badge);
    QTest::mouseClick(matrix()->viewport(), Qt::LeftButton, {}, at.center());
    QCOMPARE(isOn(AlertRow::Given, AlertChannel::Badge), !before);
    QTest::mouseClick(matrix()->viewport(), Qt::LeftButton, {}, QPoint(at.left() - at.width() * 6, at.center().y()));
    QCOMPARE(mine().revision, 3);
}

void TestUiAlertMatrix::cell_thatIsLocked_saysWhyAndStays()
{
    AlertRules &rules = m_world->backend().snapshot.workspace.alertRules;
    rules.locks[AlertRow::Requested][AlertChannel::Sound] = u"Everybody has to hear a request."_s;
    tellPeople();
    press(AlertRow::Requested, AlertChannel::Sound);
    QVERIFY(isOn(AlertRow::Requested, AlertChannel::Sound));
    QCOMPARE(mine().revision, 0);
    bool said = false;
    for (const PlainLabel *label : named<QWidget>("alertDetails")->findChildren<PlainLabel *>())
        said = said || label->fullText().contains(u"Everybody has to hear a request."_s);
    QVERIFY(said);
    QVERIFY(!named<QComboBox>("alertRepeatChoice")->isEnabled());
    QVERIFY(named<QComboBox>("alertToneChoice")->isEnabled()); // the tone is always one's own affair
}

void TestUiAlertMatrix::choice_ofAnotherDevice_isShownAtOnce()
{
    mine().choices[AlertRow::Mention].on[AlertChannel::Toast] = false;
    ++mine().revision;
    tellPeople();
    QVERIFY(!isOn(AlertRow::Mention, AlertChannel::Toast));
}

void TestUiAlertMatrix::choice_refused_isTakenBackAndSaid()
{
    m_world->backend().answers = false;
    press(AlertRow::VisitorMessage, AlertChannel::Sound);
    QVERIFY(!isOn(AlertRow::VisitorMessage, AlertChannel::Sound));
    answerLast(CommandOutcome::Kind::Refused);
    QVERIFY(isOn(AlertRow::VisitorMessage, AlertChannel::Sound));
    QVERIFY(says(u"on another device"_s));
}

void TestUiAlertMatrix::choice_refused_isNoMatterOfTheDesk()
{
    auto &backend = m_world->backend();
    Desk *desk = m_window->desk();
    desk->open(Test::World::jonas, true);
    backend.answers = false;
    desk->claim(Test::World::jonas);
    press(AlertRow::VisitorMessage, AlertChannel::Sound);
    answerLast(CommandOutcome::Kind::Refused, Code::TooLarge);
    QVERIFY(says(u"could not be kept"_s));
    QVERIFY(!m_window->findChild<BannerArea *>()->has(u"refused"_s));
    // The claim still runs: the keyboard goes to the reply when it has come back.
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    Conversation head = m_world->head(Test::World::jonas.toString());
    head.owner = Owner::of(backend.snapshot.self.id);
    backend.setHead(head);
    QTRY_COMPARE(QApplication::focusWidget(), named<QWidget>("replyEditor"));
}

void TestUiAlertMatrix::choice_refused_isForgottenWithTheNextSuccess()
{
    m_world->backend().answers = false;
    press(AlertRow::VisitorMessage, AlertChannel::Sound);
    answerLast(CommandOutcome::Kind::Refused);
    QVERIFY(says(u"on another device"_s));
    m_world->backend().answers = true;
    press(AlertRow::VisitorMessage, AlertChannel::Sound);
    QVERIFY(!says(u"on another device"_s));
}

void TestUiAlertMatrix::choice_basedOnAnOldRevision_isRefused()
{
    ++mine().revision; // on another device; the report of it is on its way
    press(AlertRow::VisitorMessage, AlertChannel::Sound);
    QVERIFY(isOn(AlertRow::VisitorMessage, AlertChannel::Sound));
    QVERIFY(says(u"on another device"_s));
    QVERIFY(mine().choices.isEmpty());
}

void TestUiAlertMatrix::choice_notAnsweredYet_isShownAndTheNextWaitsForIt()
{
    auto &backend = m_world->backend();
    backend.answers = false;
    press(AlertRow::VisitorMessage, AlertChannel::Sound);
    const qsizetype sent = backend.submitted.size();
    press(AlertRow::VisitorMessage, AlertChannel::Toast);
    QVERIFY(!isOn(AlertRow::VisitorMessage, AlertChannel::Sound));
    QVERIFY(!isOn(AlertRow::VisitorMessage, AlertChannel::Toast));
    QCOMPARE(backend.submitted.size(), sent);
    answerLast(CommandOutcome::Kind::Done);
    QCOMPARE(backend.submitted.size(), sent + 1);
    const AgentAlerts last = std::get<SetAlerts>(backend.submitted.last().body).alerts;
    QCOMPARE(last.revision, 1);
    QCOMPARE(last.choices.value(AlertRow::VisitorMessage).on.size(), 2);
    answerLast(CommandOutcome::Kind::Done);
    QCOMPARE(backend.submitted.size(), sent + 1);
    QVERIFY(!isOn(AlertRow::VisitorMessage, AlertChannel::Toast)); // until the server tells how it stands
    mine() = last;
    mine().revision = 2;
    tellPeople();
    QVERIFY(!isOn(AlertRow::VisitorMessage, AlertChannel::Toast));
}

void TestUiAlertMatrix::choice_behindARefusedOne_isDroppedWithIt()
{
    auto &backend = m_world->backend();
    backend.answers = false;
    press(AlertRow::VisitorMessage, AlertChannel::Sound);
    press(AlertRow::VisitorMessage, AlertChannel::Toast);
    // Another device was faster: its choice would be lost to one that has not seen it.
    mine().choices[AlertRow::Given].on[AlertChannel::Badge] = false;
    ++mine().revision;
    tellPeople();
    const qsizetype sent = backend.submitted.size();
    answerLast(CommandOutcome::Kind::Refused);
    QCOMPARE(backend.submitted.size(), sent);
    QVERIFY(isOn(AlertRow::VisitorMessage, AlertChannel::Sound) && isOn(AlertRow::VisitorMessage, AlertChannel::Toast));
    QVERIFY(!isOn(AlertRow::Given, AlertChannel::Badge));
    for (const Command &command : std::as_const(backend.submitted)) {
        if (const auto *set = std::get_if<SetAlerts>(&command.body))
            QCOMPARE(set->alerts.revision, 0);
    }
}

void TestUiAlertMatrix::choice_setElsewhere_isSaidLikeTheOthers()
{
    AlertRowChoice &row = m_world->backend().snapshot.workspace.alertRules.choices[AlertRow::Requested];
    row.repeat = Millis(45'000);
    row.on[AlertChannel::Email] = true;
    row.after[AlertChannel::Email] = Millis(90'000);
    tellPeople();
    matrix()->setCurrentIndex(cell(AlertRow::Requested, AlertChannel::Sound));
    QVERIFY(named<QComboBox>("alertRepeatChoice")->currentText().startsWith(u"Every 45"_s));
    QCOMPARE(named<QComboBox>("alertMailChoice")->currentText(), u"After 1 minute, 30 seconds"_s);
}

void TestUiAlertMatrix::details_toneRepeatAndPrivacy_areOfTheRow()
{
    matrix()->setCurrentIndex(cell(AlertRow::VisitorMessage, AlertChannel::Sound));
    QTest::keyClick(named<QComboBox>("alertToneChoice"), Qt::Key_End);
    QCOMPARE(m_sound.sounds.size(), 1);
    QCOMPARE(m_sound.sounds.last().tone, Tone::Deep);
    QTest::keyClick(named<QComboBox>("alertRepeatChoice"), Qt::Key_Down);
    QTest::keyClick(named<QComboBox>("alertPrivacyChoice"), Qt::Key_End);
    QTest::keyClick(named<QCheckBox>("alertBehindSwitch"), Qt::Key_Space);
    const AlertRowChoice kept = mine().choices.value(AlertRow::VisitorMessage);
    QCOMPARE(kept.tone, std::optional(AlertTone::Deep));
    QCOMPARE(kept.repeat, std::optional(Millis(10'000)));
    QCOMPARE(kept.privacy, std::optional(AlertPrivacy::Generic));
    QCOMPARE(kept.onlyBehind, std::optional(false));
    // Another row has its own.
    matrix()->setCurrentIndex(cell(AlertRow::Requested, AlertChannel::Sound));
    QCOMPARE(named<QComboBox>("alertToneChoice")->currentData().toInt(), int(AlertTone::Bell));
    // A wait has something to wait for only where its channel is on.
    QVERIFY(!named<QComboBox>("alertMailChoice")->isEnabled());
    press(AlertRow::Requested, AlertChannel::Email);
    QVERIFY(named<QComboBox>("alertMailChoice")->isEnabled());
}

void TestUiAlertMatrix::reset_ofARow_leavesWhatOthersSet()
{
    m_world->backend().snapshot.workspace.alertRules.choices[AlertRow::Given].on[AlertChannel::Urgency] = false;
    tellPeople();
    press(AlertRow::Given, AlertChannel::Sound);
    press(AlertRow::Given, AlertChannel::Urgency);
    QVERIFY(isOn(AlertRow::Given, AlertChannel::Urgency));
    QTest::keyClick(named<QPushButton>("alertRowReset"), Qt::Key_Space);
    QVERIFY(!mine().choices.contains(AlertRow::Given));
    QVERIFY(isOn(AlertRow::Given, AlertChannel::Sound) && !isOn(AlertRow::Given, AlertChannel::Urgency));
    QVERIFY(!named<QPushButton>("alertRowReset")->isEnabled());
}

void TestUiAlertMatrix::reset_ofAll_canBeTakenBack()
{
    auto *reset = named<QPushButton>("alertsReset");
    QVERIFY(reset && !reset->isEnabled());
    press(AlertRow::Given, AlertChannel::Sound);
    press(AlertRow::Mention, AlertChannel::Toast);
    mine().quiet.until = m_world->now() + Millis(60'000);
    tellPeople();
    const AlertChoices before = mine().choices;
    QTest::keyClick(reset, Qt::Key_Space);
    QVERIFY(mine().choices.isEmpty());
    QVERIFY(mine().quiet.until); // is nobody else's to set
    QVERIFY(says(u"as it was set for you"_s));
    auto *undo = named<QPushButton>("alertsResetUndo");
    QVERIFY(undo->isVisible() && !reset->isEnabled());
    QTest::keyClick(undo, Qt::Key_Space);
    QCOMPARE(mine().choices, before);
    QVERIFY(!undo->isVisible() && reset->isEnabled());
    // Who has chosen anew meanwhile has nothing to take back.
    QTest::keyClick(reset, Qt::Key_Space);
    press(AlertRow::Given, AlertChannel::Sound);
    QVERIFY(!undo->isVisible());
}

void TestUiAlertMatrix::link_gone_nothingCanBeSet()
{
    m_world->backend().setLink(LinkPhase::Waiting);
    press(AlertRow::VisitorMessage, AlertChannel::Sound);
    QVERIFY(isOn(AlertRow::VisitorMessage, AlertChannel::Sound));
    QVERIFY(!named<QComboBox>("alertToneChoice")->isEnabled());
    m_world->backend().setLink(LinkPhase::Online);
    QVERIFY(named<QComboBox>("alertToneChoice")->isEnabled());
}

void TestUiAlertMatrix::rows_ofTeamLeads_areTheirsAlone()
{
    auto &snapshot = m_world->backend().snapshot;
    snapshot.agents[snapshot.self.id].role = Role::Agent;
    tellPeople();
    QVERIFY(!cell(AlertRow::LeadBreach, AlertChannel::Toast).isValid());
    snapshot.agents[snapshot.self.id].role = Role::TeamLead;
    tellPeople();
    QVERIFY(cell(AlertRow::LeadBreach, AlertChannel::Toast).isValid());
}

void TestUiAlertMatrix::role_changed_theRowStaysCurrentAndSettable()
{
    auto &snapshot = m_world->backend().snapshot;
    snapshot.agents[snapshot.self.id].role = Role::Agent;
    tellPeople();
    matrix()->setCurrentIndex(cell(AlertRow::Mention, AlertChannel::Sound));
    snapshot.agents[snapshot.self.id].role = Role::TeamLead;
    tellPeople();
    QCOMPARE(matrix()->currentIndex(), cell(AlertRow::Mention, AlertChannel::Sound));
    QTest::keyClick(named<QComboBox>("alertToneChoice"), Qt::Key_End);
    QCOMPARE(mine().choices.value(AlertRow::Mention).tone, std::optional(AlertTone::Deep));
    QTest::keyClick(named<QPushButton>("alertRowReset"), Qt::Key_Space);
    QVERIFY(mine().choices.isEmpty());
    // One that is not there any more leaves another in its place.
    matrix()->setCurrentIndex(cell(AlertRow::LeadBreach, AlertChannel::Sound));
    snapshot.agents[snapshot.self.id].role = Role::Agent;
    tellPeople();
    QVERIFY(matrix()->currentIndex().isValid());
    QTest::keyClick(named<QComboBox>("alertRepeatChoice"), Qt::Key_End);
    QCOMPARE(mine().choices.size(), 1);
}

void TestUiAlertMatrix::rows_inAWideWindow_areNoHigherThanTheirWords()
{
    auto *table = matrix();
    QWidget *window = table->window();
    window->resize(m_theme->space(500), window->height());
    QTRY_VERIFY(table->columnWidth(0) > m_theme->space(200));
    for (int i = 0; i < table->model()->rowCount(); ++i)
        QCOMPARE(table->rowHeight(i), m_theme->space(8)); // one line
    const int high = table->height();
    window->resize(m_theme->space(150), window->height());
    QTRY_VERIFY(table->columnWidth(0) < m_theme->space(100));
    const QFontMetrics words(m_theme->font(TextSize::Body));
    for (int i = 0; i < table->model()->rowCount(); ++i) {
        const QString text = table->model()->index(i, 0).data().toString();
        const QRect room(0, 0, table->columnWidth(0) - 6, 1000);
        QVERIFY2(table->rowHeight(i) >= words.boundingRect(room, Qt::TextWordWrap, text).height(), qPrintable(text));
    }
    QVERIFY(table->height() >= high);
}

void TestUiAlertMatrix::cell_toAScreenReader_isOneSentence()
{
    const QModelIndex index = cell(AlertRow::Given, AlertChannel::Sound);
    QCOMPARE(index.data(Qt::AccessibleTextRole).toString(), u"A conversation is given to you, Sound: on"_s);
    QCOMPARE(index.data(Qt::AccessibleDescriptionRole).toString(), u"Baton’s default."_s);
    press(AlertRow::Given, AlertChannel::Sound);
    QCOMPARE(cell(AlertRow::Given, AlertChannel::Sound).data(Qt::AccessibleDescriptionRole).toString(),
             u"Chosen by you."_s);
}

QTEST_MAIN(TestUiAlertMatrix)
#include "tst_ui_alertmatrix.moc"
