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
#include "ui/window/mainwindow.h"

#include <QCheckBox>
#include <QComboBox>
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
    void init();
    void cleanup();
    void space_switchesTheCell_andTheServerKeepsIt();
    void cell_thatIsLocked_saysWhyAndStays();
    void choice_ofAnotherDevice_isShownAtOnce();
    void choice_refused_isTakenBackAndSaid();
    void choice_notAnsweredYet_isShownAndBuiltUpon();
    void details_toneRepeatAndPrivacy_areOfTheRow();
    void reset_ofARow_leavesWhatOthersSet();
    void link_gone_nothingCanBeSet();
    void rows_ofTeamLeads_areTheirsAlone();
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
    CommandOutcome outcome;
    outcome.kind = CommandOutcome::Kind::Refused;
    outcome.code = Code::Conflict;
    Q_EMIT m_world->backend().answered(m_world->backend().submitted.constLast().id, outcome);
    QVERIFY(isOn(AlertRow::VisitorMessage, AlertChannel::Sound));
    bool said = false;
    for (const PlainLabel *label : m_window->findChildren<PlainLabel *>())
        said = said || (label->isVisible() && label->fullText().contains(u"on another device"_s));
    QVERIFY(said);
}

void TestUiAlertMatrix::choice_notAnsweredYet_isShownAndBuiltUpon()
{
    m_world->backend().answers = false;
    press(AlertRow::VisitorMessage, AlertChannel::Sound);
    press(AlertRow::VisitorMessage, AlertChannel::Toast);
    QVERIFY(!isOn(AlertRow::VisitorMessage, AlertChannel::Sound));
    QVERIFY(!isOn(AlertRow::VisitorMessage, AlertChannel::Toast));
    const QList<Command> &sent = m_world->backend().submitted;
    const auto &last = std::get<SetAlerts>(sent.last().body).alerts;
    QCOMPARE(last.revision, 1);
    QCOMPARE(last.choices.value(AlertRow::VisitorMessage).on.size(), 2);
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

void TestUiAlertMatrix::cell_toAScreenReader_isOneSentence()
{
    const QModelIndex index = cell(AlertRow::Given, AlertChannel::Sound);
    QCOMPARE(index.data(Qt::AccessibleTextRole).toString(), u"A conversation is given to you, Sound: on"_s);
    QCOMPARE(index.data(Qt::AccessibleDescriptionRole).toString(), u"As Baton comes."_s);
    press(AlertRow::Given, AlertChannel::Sound);
    QCOMPARE(cell(AlertRow::Given, AlertChannel::Sound).data(Qt::AccessibleDescriptionRole).toString(),
             u"Chosen by you."_s);
}

QTEST_MAIN(TestUiAlertMatrix)
#include "tst_ui_alertmatrix.moc"
