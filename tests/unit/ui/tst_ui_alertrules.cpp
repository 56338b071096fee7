// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/alertdraft.h"
#include "screenshots/world.h"
#include "support/fakesound.h"
#include "ui/preferences/alertmatrix.h"
#include "ui/preferences/alertmatrixmodel.h"
#include "ui/preferences/alertrulespage.h"
#include "ui/preferences/draftfooter.h"
#include "ui/preferences/historydialog.h"
#include "ui/preferences/placechoice.h"
#include "ui/preferences/preferenceswindow.h"
#include "ui/preferences/reviewdialog.h"
#include "ui/preferences/rulesfiles.h"
#include "ui/preferences/rulespage.h"
#include "ui/theme/plainlabel.h"
#include "ui/theme/theme.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Baton;
using namespace Baton::Ui;
using namespace Qt::Literals::StringLiterals;

/// What an admin sets for others is looked at before it counts, and never overwrites what another admin set.
class TestUiAlertRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void page_isForAdminsAlone();
    void cell_changed_countsOnlyAfterTheReview();
    void cell_left_isAsAboveAgain();
    void lock_needsAReason();
    void lock_askedFor_isOfItsPlaceAlone();
    void lock_ofTheWorkspace_holdsTheTeam_notTheAgent();
    void places_areFoundByTyping();
    void review_saysWhatWhoAndWhatIsLost();
    void review_namesHoursInWhichATeamIsWoken();
    void review_goBack_changesNothing();
    void dialogs_areOpen_claimAndSilenceWork_data();
    void dialogs_areOpen_claimAndSilenceWork();
    void discarded_comesBackOnTopOfWhatOthersSaved();
    void conflict_keepsWhatIsWritten_andSavesOnTop();
    void overtaken_bothChangesAreThere();
    void refused_isSaidAndKept();
    void window_closed_keepsTheChanges();
    void team_gone_takesItsChangesAlong();
    void crowd_isStillQuick();

private:
    using Code = Baton::Code;
    AlertRulesPage *page() const { return m_window->findChild<AlertRulesPage *>(); }
    /// With what stays below; the ladder stands in one, too.
    RulesPage *whole() const
    {
        QWidget *around = page();
        while (around && !qobject_cast<RulesPage *>(around))
            around = around->parentWidget();
        return static_cast<RulesPage *>(around);
    }
    AlertMatrix *matrix() const { return page()->findChild<AlertMatrix *>(); }
    AlertDraft &draft() const { return m_world->console().alertDraft(); }
    Workspace &workspace() const { return m_world->backend().snapshot.workspace; }
    QModelIndex cell(AlertRow row, AlertChannel channel) const;
    bool isOn(AlertRow row, AlertChannel channel) const
    {
        return cell(row, channel).data(Qt::CheckStateRole).value<Qt::CheckState>() == Qt::Checked;
    }
    void press(AlertRow row, AlertChannel channel, Qt::Key key = Qt::Key_Space)
    {
        matrix()->setCurrentIndex(cell(row, channel));
        QTest::keyClick(matrix(), key);
    }
    template<typename Widget>
    Widget *named(const char *name) const
    {
        return whole()->findChild<Widget *>(QString::fromLatin1(name));
    }
    ReviewDialog *review() const
    {
        QTest::mouseClick(named<QPushButton>("rulesReview"), Qt::LeftButton);
        const auto dialogs = m_window->findChildren<ReviewDialog *>();
        return dialogs.isEmpty() ? nullptr : dialogs.last();
    }
    void save() const { QTest::mouseClick(review()->findChild<QPushButton *>(u"reviewSave"_s), Qt::LeftButton); }
    static QString textOf(const QWidget &widget)
    {
        QStringList lines;
        for (const PlainLabel *label : widget.findChildren<PlainLabel *>()) {
            if (label->isVisibleTo(&widget))
                lines.append(QString(label->fullText()).remove(QChar(0x2068)).remove(QChar(0x2069)));
        }
        return lines.join(u'\n');
    }
    void answerWith(Code code, int times)
    {
        m_world->backend().answer = [code, left = times](const Command &) mutable -> std::optional<CommandOutcome> {
            if (left-- <= 0)
                return std::nullopt;
            CommandOutcome outcome;
            outcome.kind = CommandOutcome::Kind::Refused;
            outcome.code = code;
            return outcome;
        };
    }
    void open()
    {
        m_window->showPreferences()->setCurrentPage(PreferencesWindow::Rules);
        QVERIFY(page());
    }

    static inline const TeamId sales{u"t_sales01"_s};
    static inline const AgentId ben{u"a_ben00001"_s};
    QTemporaryDir m_folder;
    Test::FakeSound m_sound;
    std::unique_ptr<Test::World> m_world;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

void TestUiAlertRules::init()
{
    m_world = std::make_unique<Test::World>();
    auto &snapshot = m_world->backend().snapshot;
    snapshot.self.role = snapshot.agents[snapshot.self.id].role = Role::Admin;
    m_theme = std::make_unique<Theme>();
    m_settings = std::make_unique<QSettings>(m_folder.filePath(u"m.ini"_s), QSettings::IniFormat);
    m_window = std::make_unique<MainWindow>(
        MainWindowParts{.theme = *m_theme, .settings = *m_settings, .openUrl = {}, .sound = &m_sound});
    m_world->start();
    m_window->setConsole(&m_world->console());
    m_window->show();
    open();
}

void TestUiAlertRules::cleanup()
{
    m_window.reset();
    m_world.reset();
}

QModelIndex TestUiAlertRules::cell(AlertRow row, AlertChannel channel) const
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

void TestUiAlertRules::page_isForAdminsAlone()
{
    auto &snapshot = m_world->backend().snapshot;
    delete m_window->findChild<PreferencesWindow *>();
    for (const Role role : {Role::Agent, Role::TeamLead}) {
        snapshot.agents[snapshot.self.id].role = role;
        Q_EMIT m_world->backend().peopleChanged(snapshot.workspace, snapshot.agents);
        m_window->showPreferences()->setCurrentPage(PreferencesWindow::Rules);
        QVERIFY(!page());
        delete m_window->findChild<PreferencesWindow *>();
    }
}

void TestUiAlertRules::cell_changed_countsOnlyAfterTheReview()
{
    QVERIFY(isOn(AlertRow::Requested, AlertChannel::Sound));
    QVERIFY(cell(AlertRow::Requested, AlertChannel::Sound).data(AlertMatrixModel::InheritedRole).toBool());
    press(AlertRow::Requested, AlertChannel::Sound);
    QVERIFY(!isOn(AlertRow::Requested, AlertChannel::Sound));
    QVERIFY(!cell(AlertRow::Requested, AlertChannel::Sound).data(AlertMatrixModel::InheritedRole).toBool());
    QCOMPARE(workspace().alertRules.revision, 0);
    QVERIFY(textOf(*named<QWidget>("draftFooter")).contains(u"1 change"_s));
    save();
    QCOMPARE(workspace().alertRules.revision, 1);
    QCOMPARE(workspace().alertRules.choices.value(AlertRow::Requested).on.value(AlertChannel::Sound, true), false);
    QVERIFY(!draft().isChanged() && !draft().isSaving());
    QVERIFY(textOf(*named<QWidget>("draftFooter")).contains(u"Everything is saved"_s));
}

void TestUiAlertRules::cell_left_isAsAboveAgain()
{
    press(AlertRow::Requested, AlertChannel::Sound);
    press(AlertRow::Requested, AlertChannel::Sound, Qt::Key_Delete);
    QVERIFY(isOn(AlertRow::Requested, AlertChannel::Sound));
    QVERIFY(!draft().isChanged());
    // The list beside the table says the same, and can it by itself.
    auto *choice = named<QComboBox>("ruleChoice");
    QCOMPARE(choice->currentText(), u"As above: on"_s);
    QTest::keyClick(choice, Qt::Key_Down);
    QCOMPARE(draft().rules({}).choices.value(AlertRow::Requested).on.value(AlertChannel::Sound, false), true);
}

void TestUiAlertRules::lock_needsAReason()
{
    matrix()->setCurrentIndex(cell(AlertRow::Requested, AlertChannel::Sound));
    QTest::keyClick(named<QCheckBox>("ruleLock"), Qt::Key_Space);
    QVERIFY(!draft().isChanged());
    QVERIFY(named<QLineEdit>("ruleReason")->isVisible());
    QTest::keyClicks(named<QLineEdit>("ruleReason"), u"Law "_s);
    QTest::keyClicks(named<QLineEdit>("ruleReason"), u"of the house"_s);
    QCOMPARE(draft().rules({}).locks.value(AlertRow::Requested).value(AlertChannel::Sound), u"Law of the house"_s);
    // Without its reason there is no lock, but the place to write one.
    QTest::keyClick(named<QLineEdit>("ruleReason"), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(named<QLineEdit>("ruleReason"), Qt::Key_Delete);
    QVERIFY(!draft().isChanged() && named<QLineEdit>("ruleReason")->isVisible());
    QTest::keyClicks(named<QLineEdit>("ruleReason"), u"Law of the house"_s);
    save();
    QCOMPARE(workspace().alertRules.locks.value(AlertRow::Requested).value(AlertChannel::Sound), u"Law of the house"_s);
    // For the people it shows at once, with its reason.
    const auto &state = m_world->console().state();
    const auto lock = effective(AlertRow::Requested, AlertChannel::Sound, state.agents().value(ben), state.workspace());
    QCOMPARE(lock.on.lock->reason, u"Law of the house"_s);
    QTest::keyClick(named<QCheckBox>("ruleLock"), Qt::Key_Space);
    QVERIFY(draft().rules({}).locks.isEmpty());
}

void TestUiAlertRules::lock_askedFor_isOfItsPlaceAlone()
{
    matrix()->setCurrentIndex(cell(AlertRow::Requested, AlertChannel::Sound));
    QTest::keyClick(named<QCheckBox>("ruleLock"), Qt::Key_Space);
    QVERIFY(named<QCheckBox>("ruleLock")->isChecked());
    page()->setPlace({sales, {}});
    QVERIFY(!named<QCheckBox>("ruleLock")->isChecked());
    QVERIFY(!named<QLineEdit>("ruleReason")->isVisible());
}

void TestUiAlertRules::lock_ofTheWorkspace_holdsTheTeam_notTheAgent()
{
    m_world->backend().setRules({{}, {}, {{}, {{AlertRow::Given, {{AlertChannel::Toast, u"Rule of ours"_s}}}}, 0}});
    page()->setPlace({sales, {}});
    press(AlertRow::Given, AlertChannel::Toast);
    QVERIFY(isOn(AlertRow::Given, AlertChannel::Toast) && !draft().isChanged());
    QVERIFY(textOf(*named<QWidget>("ruleCellPanel")).contains(u"Rule of ours"_s));
    QVERIFY(!named<QComboBox>("ruleChoice")->isEnabled());
    page()->setPlace({{}, ben});
    press(AlertRow::Given, AlertChannel::Toast);
    QVERIFY(!isOn(AlertRow::Given, AlertChannel::Toast));
    QCOMPARE(draft().changedPlaces(), (QList<AlertPlace>{{{}, ben}}));
}

void TestUiAlertRules::places_areFoundByTyping()
{
    auto *choice = page()->findChild<PlaceChoice *>();
    choice->setFocus();
    choice->lineEdit()->selectAll();
    QTest::keyClicks(choice->lineEdit(), u"nobody of that name"_s);
    Q_EMIT choice->lineEdit()->editingFinished();
    QCOMPARE(choice->currentText(), u"Whole workspace"_s);
    QCOMPARE(choice->count(), 1 + 2 + 4);
    choice->setCurrentIndex(choice->findText(u"Ben"_s, Qt::MatchContains));
    Q_EMIT choice->activated(choice->currentIndex());
    QCOMPARE(choice->place(), (AlertPlace{{}, ben}));
}

void TestUiAlertRules::review_saysWhatWhoAndWhatIsLost()
{
    page()->setPlace({sales, {}});
    for (const AlertChannel channel : alertChannels) {
        if (isOn(AlertRow::Requested, channel))
            press(AlertRow::Requested, channel);
    }
    const ReviewDialog *dialog = review();
    QVERIFY(dialog);
    const QString text = textOf(*dialog);
    QVERIFY2(text.contains(u"In Sales nobody would be alerted"_s), qPrintable(text));
    // Support has no people, and had none before: that is another thing.
    QVERIFY2(text.indexOf(u"It is so already"_s) > text.indexOf(u"In Sales"_s), qPrintable(text));
    QVERIFY2(text.indexOf(u"Support has nobody"_s) > text.indexOf(u"It is so already"_s), qPrintable(text));
    QVERIFY2(text.contains(u"4 people are alerted differently"_s), qPrintable(text));
    QVERIFY2(text.contains(u"Ben Okafor"_s), qPrintable(text));
    QVERIFY2(text.contains(u"Team: Sales"_s), qPrintable(text));
    QVERIFY2(text.contains(u"Somebody asks for a person, Sound: off instead of “as above”"_s), qPrintable(text));
}

void TestUiAlertRules::review_namesHoursInWhichATeamIsWoken()
{
    auto &agents = m_world->backend().snapshot.agents;
    for (Agent &agent : agents) {
        if (agent.id != ben)
            agent.alerts.quiet = {u"UTC"_s, {{{7}, 120, 360}}, {}, {}};
    }
    Q_EMIT m_world->backend().peopleChanged(workspace(), agents);
    page()->setPlace({{}, ben});
    for (const AlertChannel channel : alertChannels) {
        if (isOn(AlertRow::Requested, channel))
            press(AlertRow::Requested, channel);
    }
    const QString text = textOf(*review());
    QVERIFY2(text.contains(u"In Sales quiet hours would not be heeded at these times"_s), qPrintable(text));
    QVERIFY2(text.contains(u"Sunday 2:00"_s) || text.contains(u"Sunday 02:00"_s), qPrintable(text));
}

void TestUiAlertRules::review_goBack_changesNothing()
{
    press(AlertRow::Given, AlertChannel::Sound);
    QPointer<ReviewDialog> dialog = review();
    QTest::keyClick(dialog, Qt::Key_Escape);
    QCOMPARE(workspace().alertRules.revision, 0);
    QVERIFY(draft().isChanged());
    QTest::mouseClick(named<QPushButton>("rulesDiscard"), Qt::LeftButton);
    QVERIFY(!draft().isChanged() && isOn(AlertRow::Given, AlertChannel::Sound));
}

void TestUiAlertRules::dialogs_areOpen_claimAndSilenceWork_data()
{
    QTest::addColumn<int>("which");
    QTest::newRow("review") << 0;
    QTest::newRow("history") << 1;
    QTest::newRow("export") << 2;
    QTest::newRow("import") << 3;
}

void TestUiAlertRules::dialogs_areOpen_claimAndSilenceWork()
{
    QFETCH(int, which);
    DraftFooter &footer = whole()->footer();
    QPointer<QDialog> dialog;
    if (which == 0) {
        press(AlertRow::Given, AlertChannel::Sound);
        dialog = footer.review();
    } else if (which == 1) {
        dialog = footer.history();
    } else {
        which == 2 ? footer.files().askForExport() : footer.files().askForImport();
        dialog = m_window->findChild<QFileDialog *>();
    }
    QVERIFY(dialog);
    QTRY_VERIFY(QApplication::activeWindow() == dialog.data());
    m_world->backend().alert(Test::World::jonas);
    QVERIFY(!m_world->console().alerting().isEmpty());
    QTest::keyClick(dialog, Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(m_world->console().alerting().isEmpty());
    QVERIFY(dialog->isVisible());
    if (which >= 2)
        return; // a dialog of files has keys of its own
    const qsizetype before = m_world->backend().submitted.size();
    QTest::keyClick(dialog, Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_world->backend().submitted.size(), before + 1);
    QVERIFY(std::holds_alternative<Claim>(m_world->backend().submitted.last().body));
    QVERIFY(!dialog || !dialog->isVisible());
    QTRY_VERIFY(QApplication::activeWindow() == m_window.get()); // one writes there next
    QCOMPARE(draft().isChanged(), which == 0);
}

void TestUiAlertRules::discarded_comesBackOnTopOfWhatOthersSaved()
{
    press(AlertRow::Given, AlertChannel::Sound);
    auto *undo = named<QPushButton>("rulesRestore");
    QVERIFY(undo->isHidden());
    QTest::mouseClick(named<QPushButton>("rulesDiscard"), Qt::LeftButton);
    QVERIFY(!draft().isChanged() && !undo->isHidden());
    AlertRules theirs;
    theirs.choices[AlertRow::Mention].on[AlertChannel::Toast] = false;
    m_world->backend().setRules({{}, {}, theirs});
    QTest::mouseClick(undo, Qt::LeftButton);
    QVERIFY(!isOn(AlertRow::Given, AlertChannel::Sound) && !isOn(AlertRow::Mention, AlertChannel::Toast));
    QCOMPARE(draft().changeCount(), 1);
    QVERIFY(undo->isHidden());
    // What is written anew is not mixed with what was given up.
    QTest::mouseClick(named<QPushButton>("rulesDiscard"), Qt::LeftButton);
    press(AlertRow::Offered, AlertChannel::Sound);
    QVERIFY(undo->isHidden());
}

void TestUiAlertRules::conflict_keepsWhatIsWritten_andSavesOnTop()
{
    answerWith(Code::Conflict, 1);
    press(AlertRow::Given, AlertChannel::Sound);
    save();
    QTRY_VERIFY(textOf(*named<QWidget>("draftFooter")).contains(u"somebody else saved changes there"_s));
    QVERIFY(draft().isChanged());
    QVERIFY(!isOn(AlertRow::Given, AlertChannel::Sound));
    save();
    QCOMPARE(workspace().alertRules.choices.value(AlertRow::Given).on.value(AlertChannel::Sound, true), false);
    QVERIFY(!draft().isChanged());
}

void TestUiAlertRules::overtaken_bothChangesAreThere()
{
    press(AlertRow::Given, AlertChannel::Sound);
    AlertRules theirs;
    theirs.choices[AlertRow::Mention].on[AlertChannel::Toast] = false;
    m_world->backend().setRules({{}, {}, theirs});
    QVERIFY(textOf(*named<QWidget>("draftFooter")).contains(u"somebody else saved changes there meanwhile"_s));
    QVERIFY(!isOn(AlertRow::Mention, AlertChannel::Toast) && !isOn(AlertRow::Given, AlertChannel::Sound));
    QCOMPARE(draft().changeCount(), 1);
    save();
    QCOMPARE(workspace().alertRules.revision, 2);
    QCOMPARE(workspace().alertRules.choices.keys(), (QList<AlertRow>{AlertRow::Given, AlertRow::Mention}));
}

void TestUiAlertRules::refused_isSaidAndKept()
{
    answerWith(Code::TooLarge, 1);
    press(AlertRow::Given, AlertChannel::Sound);
    save();
    QTRY_VERIFY(textOf(*named<QWidget>("draftFooter")).contains(u"too long"_s));
    QVERIFY(draft().isChanged() && !draft().isSaving());
    m_world->backend().setLink(LinkPhase::Waiting);
    QVERIFY(!named<QPushButton>("rulesReview")->isEnabled());
    QVERIFY(draft().isChanged());
}

void TestUiAlertRules::window_closed_keepsTheChanges()
{
    press(AlertRow::Given, AlertChannel::Sound);
    m_window->findChild<PreferencesWindow *>()->close();
    QTRY_VERIFY(!page());
    open();
    QVERIFY(!isOn(AlertRow::Given, AlertChannel::Sound));
    QVERIFY(named<QPushButton>("rulesReview")->isEnabled());
}

void TestUiAlertRules::team_gone_takesItsChangesAlong()
{
    page()->setPlace({sales, {}});
    press(AlertRow::Given, AlertChannel::Sound);
    workspace().teams.remove(sales.toString());
    Q_EMIT m_world->backend().peopleChanged(workspace(), m_world->backend().snapshot.agents);
    QVERIFY(!draft().isChanged());
    QTRY_COMPARE(page()->findChild<PlaceChoice *>()->currentText(), u"Whole workspace"_s);
    press(AlertRow::Given, AlertChannel::Sound);
    QCOMPARE(draft().changedPlaces(), (QList<AlertPlace>{{}}));
}

void TestUiAlertRules::crowd_isStillQuick()
{
    auto &snapshot = m_world->backend().snapshot;
    for (int i = 0; i < 200; ++i) {
        Team team;
        team.id = TeamId(u"t_many%1"_s.arg(i, 4, 10, QChar(u'0')));
        team.name = u"Team %1"_s.arg(i);
        snapshot.workspace.teams.insert(team.id.toString(), team);
    }
    for (int i = 0; i < 500; ++i) {
        Agent agent;
        agent.id = AgentId(u"a_many%1"_s.arg(i, 4, 10, QChar(u'0')));
        agent.name = u"Person %1"_s.arg(i);
        agent.teams = {TeamId(u"t_many%1"_s.arg(i % 200, 4, 10, QChar(u'0')))};
        snapshot.agents.insert(agent.id, agent);
    }
    Q_EMIT m_world->backend().peopleChanged(snapshot.workspace, snapshot.agents);
    QCOMPARE(page()->findChild<PlaceChoice *>()->count(), 1 + 202 + 504);
    QElapsedTimer timer;
    timer.start();
    press(AlertRow::Given, AlertChannel::Sound);
    const qint64 cellMs = timer.restart();
    const ReviewDialog *dialog = review();
    qInfo("a cell %lld ms, the review %lld ms", cellMs, timer.elapsed());
    QVERIFY2(textOf(*dialog).contains(u"504 people are alerted differently"_s), qPrintable(textOf(*dialog)));
}

QTEST_MAIN(TestUiAlertRules)
#include "tst_ui_alertrules.moc"
