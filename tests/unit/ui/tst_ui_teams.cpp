// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/teamsdraft.h"
#include "screenshots/world.h"
#include "ui/preferences/preferenceswindow.h"
#include "ui/preferences/teamsfooter.h"
#include "ui/preferences/teamspage.h"
#include "ui/preferences/zonechoice.h"
#include "ui/theme/plainlabel.h"
#include "ui/theme/theme.h"
#include "ui/window/mainwindow.h"
#include "ui/words/hourwords.h"
#include "ui/words/translations.h"

#include <QAbstractSpinBox>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Baton;
using namespace Baton::Ui;
using namespace Qt::Literals::StringLiterals;

/// Where an admin sets teams and their hours.
class TestUiTeams : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installTranslations(*qApp, QLocale(QLocale::English)); }
    void init();
    void cleanup();
    void hours_areTypedCopiedAndSaved();
    void whatCannotBeRead_isSaid_andNotSaved();
    void aZoneThatIsNone_isSaid_andNotSaved();
    void holidays_areAddedNamedAndRemoved();
    void preview_tellsTheOpeningOfAVisitorElsewhere();
    void served_languagesAndDefault();
    void afterHours_answersAndAsks();
    void aTeam_isAdded();
    void switchedOff_andOnAgain_hoursAreAsTheyWere();
    void savedByAnother_isSaid_andMineAreKept();
    void sameAgain_savedByAnother_isTheirs();
    void savedWithoutAnAnswer_isOnesOwn_whenItComes();
    void refused_saysWhy_andKeepsTheChanges();
    void discard_isBack();
    void names_ofAllControls_areSaid();
    void agent_whoIsNoAdmin_hasNoSuchPage();

private:
    TeamsPage *page() const { return m_window->findChild<TeamsPage *>(); }
    TeamsDraft &draft() const { return m_world->console().teamsDraft(); }
    TeamsFooter *footer() const { return page()->window()->findChild<TeamsFooter *>(); }
    QPushButton *saveButton() const { return footer()->findChild<QPushButton *>(u"teamsSave"_s); }
    Test::FakeBackend &backend() const { return m_world->backend(); }
    const Team &stored() const { return *backend().snapshot.workspace.team(sales); }
    Team shown() const { return draft().team(sales).value_or(Team()); }
    template<typename Widget = QWidget>
    Widget *named(const QString &name) const
    {
        return page()->findChild<Widget *>(name);
    }
    void type(const QString &name, const QString &text) const
    {
        auto *field = named<QLineEdit>(name);
        QVERIFY2(field, qPrintable(name));
        field->setFocus();
        field->selectAll();
        field->insert(text);
        QTest::keyClick(field, Qt::Key_Return);
    }
    void press(const QString &name) const { QTest::mouseClick(named<QPushButton>(name), Qt::LeftButton); }
    QString textOf(const QWidget &widget) const
    {
        QStringList lines;
        for (const PlainLabel *label : widget.findChildren<PlainLabel *>()) {
            if (label->isVisibleTo(&widget))
                lines.append(QString(label->fullText()).remove(QChar(0x2068)).remove(QChar(0x2069)));
        }
        return lines.join(u'\n');
    }

    static inline const TeamId sales{u"t_sales01"_s};
    QTemporaryDir m_folder;
    std::unique_ptr<Test::World> m_world;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

void TestUiTeams::init()
{
    m_world = std::make_unique<Test::World>();
    auto &snapshot = m_world->backend().snapshot;
    snapshot.self.role = snapshot.agents[snapshot.self.id].role = Role::Admin;
    snapshot.workspace.defaultTeam = sales;
    snapshot.workspace.teams[sales.toString()].hours = {u"Europe/Berlin"_s, {{{1, 2, 3, 4, 5}, 540, 1020}}};
    m_theme = std::make_unique<Theme>();
    m_settings = std::make_unique<QSettings>(m_folder.filePath(u"m.ini"_s), QSettings::IniFormat);
    m_window = std::make_unique<MainWindow>(MainWindowParts{.theme = *m_theme, .settings = *m_settings, .openUrl = {}});
    m_world->start();
    m_window->setConsole(&m_world->console());
    m_window->show();
    m_window->showPreferences()->setCurrentPage(PreferencesWindow::Teams);
    QVERIFY(page());
    QVERIFY(QTest::qWaitForWindowActive(page()->window()));
    page()->showTeam(sales);
}

void TestUiTeams::cleanup()
{
    m_window.reset();
    m_world.reset();
}

void TestUiTeams::hours_areTypedCopiedAndSaved()
{
    QCOMPARE(named<QLineEdit>(u"hoursDay1"_s)->text(), u"09:00–17:00"_s);
    QCOMPARE(named<QLineEdit>(u"hoursDay7"_s)->text(), QString());
    QVERIFY(!saveButton()->isEnabled());
    type(u"hoursDay1"_s, u"9-12:30, 13.30-18"_s);
    QCOMPARE(named<QLineEdit>(u"hoursDay1"_s)->text(), u"09:00–12:30, 13:30–18:00"_s);
    // Monday's to all days, by the menu of its button.
    const QList<QAction *> copies = named<QPushButton>(u"hoursCopy1"_s)->menu()->actions();
    QCOMPARE(copies.at(1)->text(), u"All days"_s);
    copies.at(1)->trigger();
    const QList<int> week{1, 2, 3, 4, 5, 6, 7};
    QCOMPARE(shown().hours.spans, (QList<OpenSpan>{{week, 540, 750}, {week, 810, 1080}}));
    QCOMPARE(draft().changes(), 1);
    QTest::mouseClick(saveButton(), Qt::LeftButton);
    const auto *sent = std::get_if<SaveTeams>(&backend().submitted.constLast().body);
    QVERIFY(sent);
    QCOMPARE(sent->teams.size(), 2); // all of them, as one command
    QCOMPARE(stored().hours.spans, (QList<OpenSpan>{{week, 540, 750}, {week, 810, 1080}}));
    QVERIFY(!draft().isChanged());
    QVERIFY(!saveButton()->isEnabled());
}

void TestUiTeams::whatCannotBeRead_isSaid_andNotSaved()
{
    type(u"hoursDay3"_s, u"9-12"_s);
    type(u"hoursDay2"_s, u"from nine"_s);
    QVERIFY(!saveButton()->isEnabled());
    QVERIFY(textOf(*footer()).contains(u"A time cannot be read"_s));
    QVERIFY(named<QLineEdit>(u"hoursDay2"_s)->accessibleName().contains(u"not understood"_s));
    QCOMPARE(named<QLineEdit>(u"hoursDay2"_s)->text(), u"from nine"_s); // what somebody typed stays
    type(u"hoursDay2"_s, u"9-12"_s);
    QVERIFY(saveButton()->isEnabled());
    type(u"hoursDay2"_s, u"9-12, 11-13"_s);
    QVERIFY(!saveButton()->isEnabled());
    QVERIFY(textOf(*footer()).contains(u"On one day two times overlap."_s));
}

void TestUiTeams::aZoneThatIsNone_isSaid_andNotSaved()
{
    auto *zone = named<ZoneChoice>(u"teamZone"_s);
    zone->setEditText(u"Mars/Olympus"_s);
    QTest::keyClick(zone->lineEdit(), Qt::Key_Return);
    QVERIFY(textOf(*page()).contains(u"The time zone Mars/Olympus is not known."_s));
    QVERIFY(!saveButton()->isEnabled());
    zone->setEditText(u"Asia/Kolkata"_s);
    QTest::keyClick(zone->lineEdit(), Qt::Key_Return);
    QCOMPARE(shown().hours.zone, u"Asia/Kolkata"_s);
    QVERIFY(saveButton()->isEnabled());
}

void TestUiTeams::holidays_areAddedNamedAndRemoved()
{
    press(u"holidayAdd"_s);
    press(u"holidayAdd"_s);
    QCOMPARE(shown().hours.specialDays.size(), 2);
    QVERIFY(shown().hours.specialDays[0].date != shown().hours.specialDays[1].date);
    type(u"holidayName1"_s, u"Founders’ Day"_s);
    type(u"holidayHours1"_s, u"10-12"_s);
    QCOMPARE(shown().hours.specialDays[0].name, u"Founders’ Day"_s);
    QCOMPARE(shown().hours.specialDays[0].spans, (QList<OpenSpan>{{{}, 600, 720}}));
    QVERIFY(shown().hours.specialDays[1].spans.isEmpty());
    press(u"holidayRemove2"_s);
    QCOMPARE(shown().hours.specialDays.size(), 1);
    QTest::mouseClick(saveButton(), Qt::LeftButton);
    QCOMPARE(stored().hours.specialDays.size(), 1);
}

void TestUiTeams::preview_tellsTheOpeningOfAVisitorElsewhere()
{
    const OpeningHours hours{u"Europe/Berlin"_s, {{{1, 2, 3, 4, 5}, 540, 1020}}};
    const auto told = [&](const QString &iso, const QString &zone) {
        const Instant at{QDateTime::fromString(iso, Qt::ISODate).toMSecsSinceEpoch()};
        return HourWords::state(hours, at, zone).remove(QChar(0x2068)).remove(QChar(0x2069));
    };
    QCOMPARE(told(u"2026-05-09T10:00:00Z"_s, u"Asia/Tokyo"_s),
             u"Now closed. Opens Monday 09:00, which is Monday 16:00 for a visitor in Asia/Tokyo."_s);
    QCOMPARE(told(u"2026-05-11T14:59:00Z"_s, u"America/New_York"_s),
             u"Now open. Closes Monday 17:00, which is Monday 11:00 for a visitor in America/New_York."_s);
    QCOMPARE(HourWords::state({}, Instant{0}, u"Asia/Tokyo"_s), u"Always open."_s);
    const QString before = textOf(*page());
    QVERIFY2(before.contains(u"for a visitor in Asia/Tokyo"_s), qPrintable(before));
    auto *zone = named<ZoneChoice>(u"previewZone"_s);
    zone->setEditText(u"America/New_York"_s);
    QTest::keyClick(zone->lineEdit(), Qt::Key_Return);
    QVERIFY(textOf(*page()).contains(u"for a visitor in America/New_York"_s));
    QVERIFY(!draft().isChanged()); // it is a look, and no setting
}

void TestUiTeams::served_languagesAndDefault()
{
    QTest::mouseClick(named<QCheckBox>(u"teamCategory2"_s), Qt::LeftButton, {}, QPoint(8, 8));
    QCOMPARE(shown().categories, QList<Category>{Category::Billing});
    type(u"teamLanguages"_s, u"de, en-GB; de"_s);
    QCOMPARE(shown().languages, (QList<QString>{u"de"_s, u"en-GB"_s}));
    type(u"teamName"_s, u"Sales and more"_s);
    QCOMPARE(shown().name, u"Sales and more"_s);
    auto *isDefault = named<QCheckBox>(u"teamDefault"_s);
    QVERIFY(isDefault->isChecked() && !isDefault->isEnabled());
    page()->showTeam(TeamId(u"t_supp001"_s));
    QVERIFY(!isDefault->isChecked());
    QTest::mouseClick(isDefault, Qt::LeftButton, {}, QPoint(8, 8));
    QCOMPARE(draft().defaultTeam(), TeamId(u"t_supp001"_s));
    QCOMPARE(draft().changes(), 2);
}

void TestUiTeams::afterHours_answersAndAsks()
{
    QTest::mouseClick(named<QCheckBox>(u"afterAnswers"_s), Qt::LeftButton, {}, QPoint(8, 8));
    QVERIFY(!shown().afterHours.answers);
    for (QAction *action : named<QPushButton>(u"afterFields"_s)->menu()->actions()) {
        if (action->data() == u"email"_s)
            action->trigger();
    }
    QCOMPARE(shown().afterHours.fields, QStringList{u"email"_s});
}

void TestUiTeams::aTeam_isAdded()
{
    press(u"teamAdd"_s);
    QCOMPARE(draft().teams().size(), 3);
    QCOMPARE(named<QComboBox>(u"teamChoice"_s)->currentText(), u"New team"_s);
    QVERIFY(named<QLineEdit>(u"teamName"_s)->hasFocus());
    type(u"teamName"_s, u" "_s);
    QVERIFY(!saveButton()->isEnabled());
    QVERIFY(textOf(*footer()).contains(u"A team has no name."_s));
    type(u"teamName"_s, u"Night shift"_s);
    QTest::mouseClick(saveButton(), Qt::LeftButton);
    QCOMPARE(backend().snapshot.workspace.teams.size(), 3);
}

void TestUiTeams::switchedOff_andOnAgain_hoursAreAsTheyWere()
{
    type(u"hoursDay6"_s, u"10-14"_s);
    const OpeningHours before = shown().hours;
    auto *has = named<QCheckBox>(u"teamHasHours"_s);
    QTest::mouseClick(has, Qt::LeftButton, {}, QPoint(8, 8));
    QVERIFY(shown().hours.isEmpty());
    QVERIFY(!named(u"hoursDay6"_s)->isVisible());
    QVERIFY(textOf(*page()).contains(u"Always open."_s));
    QTest::mouseClick(has, Qt::LeftButton, {}, QPoint(8, 8));
    QCOMPARE(shown().hours, before);
}

void TestUiTeams::savedByAnother_isSaid_andMineAreKept()
{
    type(u"hoursDay6"_s, u"10-14"_s);
    Workspace theirs = backend().snapshot.workspace;
    theirs.teams[u"t_supp001"_s].name = u"Help desk"_s;
    backend().setWorkspace(theirs);
    QVERIFY(textOf(*footer()).contains(u"Somebody else saved teams meanwhile"_s));
    QTest::mouseClick(saveButton(), Qt::LeftButton);
    const auto *sent = std::get_if<SaveTeams>(&backend().submitted.constLast().body);
    QVERIFY(sent);
    QCOMPARE(sent->revision, theirs.revision + 1); // the one that was seen
    QCOMPARE(backend().snapshot.workspace.team(TeamId(u"t_supp001"_s))->name, u"Help desk"_s);
    QCOMPARE(stored().hours.spans.size(), 2);
}

void TestUiTeams::sameAgain_savedByAnother_isTheirs()
{
    const Workspace before = backend().snapshot.workspace;
    type(u"hoursDay6"_s, u"10-14"_s);
    QTest::mouseClick(saveButton(), Qt::LeftButton);
    QVERIFY(!draft().isChanged());
    const Workspace saved = backend().snapshot.workspace;
    backend().setWorkspace(before);
    type(u"hoursDay7"_s, u"11-12"_s);
    QSignalSpy overtaken(&draft(), &TeamsDraft::overtaken);
    backend().setWorkspace(saved); // as it was saved here once
    QCOMPARE(overtaken.size(), 1);
    QVERIFY(draft().isChanged());
}

void TestUiTeams::savedWithoutAnAnswer_isOnesOwn_whenItComes()
{
    Workspace saved = backend().snapshot.workspace;
    backend().answer = [&saved](const Command &command) {
        for (const Team &team : std::get<SaveTeams>(command.body).teams)
            saved.teams.insert(team.id.toString(), team);
        CommandOutcome outcome; // the link was lost behind it
        outcome.kind = CommandOutcome::Kind::Refused;
        outcome.code = Code::Overloaded;
        return outcome;
    };
    type(u"hoursDay6"_s, u"10-14"_s);
    QTest::mouseClick(saveButton(), Qt::LeftButton);
    type(u"hoursDay7"_s, u"11-12"_s);
    QSignalSpy overtaken(&draft(), &TeamsDraft::overtaken);
    backend().setWorkspace(saved);
    QCOMPARE(overtaken.size(), 0);
    QVERIFY(draft().isChanged());
}

void TestUiTeams::refused_saysWhy_andKeepsTheChanges()
{
    type(u"hoursDay6"_s, u"10-14"_s);
    for (const auto &[code, words] :
         {std::pair(Code::Conflict, u"at the same moment"_s), std::pair(Code::TooLarge, u"too long"_s),
          std::pair(Code::Forbidden, u"not an admin"_s), std::pair(Code::BadSchema, u"each team is complete"_s)}) {
        backend().answer = [code = code](const Command &) {
            CommandOutcome outcome;
            outcome.kind = CommandOutcome::Kind::Refused;
            outcome.code = code;
            return outcome;
        };
        QTest::mouseClick(saveButton(), Qt::LeftButton);
        QVERIFY2(textOf(*footer()).contains(words), qPrintable(textOf(*footer())));
        QVERIFY(draft().isChanged());
    }
}

void TestUiTeams::discard_isBack()
{
    type(u"hoursDay6"_s, u"10-14"_s);
    QVERIFY(draft().isChanged());
    QTest::mouseClick(footer()->findChild<QPushButton *>(u"teamsDiscard"_s), Qt::LeftButton);
    QVERIFY(!draft().isChanged());
    QCOMPARE(shown().hours, stored().hours);
}

void TestUiTeams::names_ofAllControls_areSaid()
{
    press(u"holidayAdd"_s);
    for (const QWidget *control : page()->findChildren<QWidget *>()) {
        const bool isControl = qobject_cast<const QComboBox *>(control) || qobject_cast<const QLineEdit *>(control)
            || qobject_cast<const QAbstractSpinBox *>(control) || qobject_cast<const QCheckBox *>(control)
            || qobject_cast<const QPushButton *>(control);
        if (!isControl || control->objectName() == u"qt_spinbox_lineedit"_s)
            continue;
        QVERIFY2(!control->accessibleName().isEmpty() || qobject_cast<const QPushButton *>(control),
                 qPrintable(control->objectName()));
    }
}

void TestUiTeams::agent_whoIsNoAdmin_hasNoSuchPage()
{
    m_window.reset();
    auto &snapshot = m_world->backend().snapshot;
    snapshot.self.role = snapshot.agents[snapshot.self.id].role = Role::Agent;
    m_world->start();
    m_window = std::make_unique<MainWindow>(MainWindowParts{.theme = *m_theme, .settings = *m_settings, .openUrl = {}});
    m_window->setConsole(&m_world->console());
    m_window->show();
    m_window->showPreferences()->setCurrentPage(PreferencesWindow::Teams);
    QVERIFY(!page());
}

QTEST_MAIN(TestUiTeams)
#include "tst_ui_teams.moc"
