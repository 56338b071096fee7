// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/peopledraft.h"
#include "screenshots/world.h"
#include "ui/preferences/peoplefooter.h"
#include "ui/preferences/peoplepage.h"
#include "ui/preferences/preferenceswindow.h"
#include "ui/theme/plainlabel.h"
#include "ui/theme/theme.h"
#include "ui/theme/wrappinglist.h"
#include "ui/window/mainwindow.h"
#include "ui/words/translations.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace Baton;
using namespace Baton::Ui;
using namespace Qt::Literals::StringLiterals;

/// Where an admin sets what people can help with.
class TestUiPeople : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installTranslations(*qApp, QLocale(QLocale::English)); }
    void init();
    void cleanup();
    void list_saysNameRoleTeamsAndWhoMayNotSignIn();
    void list_choosesWhoIsShown();
    void everyField_isEditedAndSaved_andNothingElse();
    void typed_isNotWrittenAnew();
    void typedCapacity_isAChangeAtOnce();
    void whatCannotBeSaved_isSaid();
    void oneself_isHeld_andWhyIsSaid();
    void sameFieldSavedByAnother_isSaid_alsoToAWindowOpenedLater();
    void otherFieldSavedByAnother_isSaid_andKept();
    void refused_saysWhy_andKeepsTheChanges();
    void discard_isBack();
    void skillsNobodyHas_areSaid();
    void adding_isSaidWithItsCommand();
    void withoutALink_itIsReadOnly();
    void teams_thatCome_haveABox_inTheWayOfTab();
    void names_ofAllControls_areSaid();
    void agent_whoIsNoAdmin_hasNoSuchPage();

private:
    PeoplePage *page() const { return m_window->findChild<PeoplePage *>(); }
    PeopleDraft &draft() const { return m_world->console().peopleDraft(); }
    PeopleFooter *footer() const { return m_window->findChild<PeopleFooter *>(); }
    QPushButton *saveButton() const { return footer()->findChild<QPushButton *>(u"peopleSave"_s); }
    Test::FakeBackend &backend() const { return m_world->backend(); }
    Agent stored(const AgentId &id = benOkafor) const { return backend().snapshot.agents.value(id); }
    Agent shown() const { return draft().person(benOkafor).value_or(Agent()); }
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
        QTest::keyClick(field, Qt::Key_Delete);
        QTest::keyClicks(field, text);
    }
    void check(const QString &name) const
    {
        QTest::mouseClick(named<QCheckBox>(name), Qt::LeftButton, {}, QPoint(8, 8));
    }
    void save() const { QTest::mouseClick(saveButton(), Qt::LeftButton); }
    void choose(Role role) const
    {
        auto *choice = named<QComboBox>(u"personRole"_s);
        choice->setCurrentIndex(choice->findData(int(role)));
        Q_EMIT choice->activated(choice->currentIndex());
    }
    /// As somebody else saves them.
    void others(const std::function<void(Agent &)> &change) const
    {
        Agent agent = stored();
        change(agent);
        backend().setAgent(agent);
    }
    static QString plain(const QString &text) { return QString(text).remove(QChar(0x2068)).remove(QChar(0x2069)); }
    QString textOf(const QWidget &widget) const
    {
        QStringList lines;
        for (const PlainLabel *label : widget.findChildren<PlainLabel *>()) {
            if (label->isVisibleTo(&widget))
                lines.append(plain(label->fullText()));
        }
        return lines.join(u'\n');
    }
    QString row(const QString &name) const
    {
        const auto *list = named<QListWidget>(u"peopleList"_s);
        for (int i = 0; i < list->count(); ++i) {
            if (plain(list->item(i)->text()).startsWith(name))
                return plain(list->item(i)->text());
        }
        return {};
    }
    void open()
    {
        m_window =
            std::make_unique<MainWindow>(MainWindowParts{.theme = *m_theme, .settings = *m_settings, .openUrl = {}});
        m_window->setConsole(&m_world->console());
        m_window->show();
        m_window->showPreferences()->setCurrentPage(PreferencesWindow::People);
        QVERIFY(page());
        QVERIFY(QTest::qWaitForWindowActive(page()->window()));
        page()->showPerson(benOkafor);
    }

    static inline const AgentId benOkafor{u"a_ben00001"_s};
    static inline const AgentId ana{u"a_ana00001"_s};
    static inline const TeamId sales{u"t_sales01"_s};
    static inline const TeamId support{u"t_supp001"_s};
    QTemporaryDir m_folder;
    std::unique_ptr<Test::World> m_world;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

void TestUiPeople::init()
{
    m_world = std::make_unique<Test::World>();
    auto &snapshot = m_world->backend().snapshot;
    snapshot.self.role = snapshot.agents[snapshot.self.id].role = Role::Admin;
    Agent &ben = snapshot.agents[benOkafor];
    ben.login = u"ben"_s;
    ben.languages = {u"en"_s};
    ben.skills = {u"wood"_s};
    ben.hasMailAddress = true;
    ben.alerts.revision = 3;
    ben.language = u"de"_s;
    m_theme = std::make_unique<Theme>();
    m_settings = std::make_unique<QSettings>(m_folder.filePath(u"m.ini"_s), QSettings::IniFormat);
    m_world->start();
    open();
}

void TestUiPeople::cleanup()
{
    m_window.reset();
    m_world.reset();
}

void TestUiPeople::list_saysNameRoleTeamsAndWhoMayNotSignIn()
{
    QCOMPARE(row(u"Ben"_s), u"Ben Okafor\nAgent · Sales"_s);
    QCOMPARE(row(u"Ana"_s), u"Ana Torres\nAdmin · Sales"_s);
    others([](Agent &a) {
        a.role = Role::TeamLead;
        a.teams = {support, sales};
        a.disabled = true;
    });
    QCOMPARE(row(u"Ben"_s), u"Ben Okafor\nTeam lead · Sales, Support · may no longer sign in"_s);
    others([](Agent &a) { a.teams.clear(); });
    QVERIFY(row(u"Ben"_s).contains(u"in no team"_s));
}

void TestUiPeople::list_choosesWhoIsShown()
{
    auto *list = named<QListWidget>(u"peopleList"_s);
    QCOMPARE(selectedRows(*list), QStringList{benOkafor.toString()});
    QCOMPARE(named<QLineEdit>(u"personName"_s)->text(), u"Ben Okafor"_s);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(named<QLineEdit>(u"personName"_s)->text(), u"Mia Lindqvist"_s);
    QCOMPARE(named<QLineEdit>(u"personSkills"_s)->text(), QString());
    QTest::keyClick(list, Qt::Key_Up);
    QCOMPARE(named<QLineEdit>(u"personSkills"_s)->text(), u"wood"_s);
    QVERIFY(!draft().isChanged()); // it is a look
}

void TestUiPeople::everyField_isEditedAndSaved_andNothingElse()
{
    QVERIFY(!saveButton()->isEnabled());
    type(u"personName"_s, u"Ben O. Okafor "_s);
    choose(Role::TeamLead);
    check(u"personTeam_t_supp001"_s);
    type(u"personLanguages"_s, u"en, de-AT"_s);
    type(u"personSkills"_s, u"wood, wiring , late  returns"_s);
    named<QSpinBox>(u"personCapacity"_s)->setValue(3);
    check(u"personDisabled"_s);
    QCOMPARE(draft().changes(), 1);
    Agent expected = stored();
    expected.name = u"Ben O. Okafor"_s;
    expected.role = Role::TeamLead;
    expected.teams = {sales, support};
    expected.languages = {u"en"_s, u"de-AT"_s};
    expected.skills = {u"wood"_s, u"wiring"_s, u"late returns"_s};
    expected.capacity = 3;
    expected.disabled = true;
    save();
    const auto *sent = std::get_if<SaveAgent>(&backend().submitted.constLast().body);
    QVERIFY(sent);
    QCOMPARE(sent->agent, expected);
    QCOMPARE(stored(), expected);
    QVERIFY(!draft().isChanged());
    QVERIFY(!saveButton()->isEnabled());
    QVERIFY(textOf(*footer()).contains(u"Everything is saved."_s));
}

void TestUiPeople::typed_isNotWrittenAnew()
{
    type(u"personSkills"_s, u"wood, "_s);
    others([](Agent &a) { a.status = Status::Busy; });
    QCOMPARE(named<QLineEdit>(u"personSkills"_s)->text(), u"wood, "_s);
    type(u"personName"_s, u"Ben "_s);
    others([](Agent &a) { a.capacity = 6; });
    QCOMPARE(named<QLineEdit>(u"personName"_s)->text(), u"Ben "_s);
    QCOMPARE(named<QSpinBox>(u"personCapacity"_s)->value(), 6);
}

void TestUiPeople::typedCapacity_isAChangeAtOnce()
{
    auto *capacity = named<QSpinBox>(u"personCapacity"_s);
    capacity->setFocus();
    capacity->selectAll();
    QTest::keyClicks(capacity, u"1"_s);
    QTest::keyClicks(capacity, u"2"_s); // it was not written anew in between
    QCOMPARE(shown().capacity, 12);
    QVERIFY(saveButton()->isEnabled()); // a button that is not takes no focus, which would end the typing
    save();
    QCOMPARE(stored().capacity, 12);
}

void TestUiPeople::whatCannotBeSaved_isSaid()
{
    type(u"personLanguages"_s, u"de_AT"_s);
    QVERIFY(!saveButton()->isEnabled());
    QVERIFY(textOf(*footer()).contains(u"Ben Okafor: “de_AT” is no language."_s));
    type(u"personLanguages"_s, u"de"_s);
    QVERIFY(saveButton()->isEnabled());
    type(u"personSkills"_s, QString(41, u'w'));
    QVERIFY(textOf(*footer()).contains(u"has more than 40 letters"_s));
    QStringList many;
    for (int i = 0; i < 21; ++i)
        many.append(QString::number(i));
    type(u"personSkills"_s, many.join(u','));
    QVERIFY(textOf(*footer()).contains(u"at most 20 skills"_s));
    type(u"personSkills"_s, u"wood"_s);
    type(u"personName"_s, u" "_s);
    QVERIFY(textOf(*footer()).contains(u"A person has no name."_s));
    QVERIFY(!saveButton()->isEnabled());
}

void TestUiPeople::oneself_isHeld_andWhyIsSaid()
{
    QVERIFY(!named(u"personHold"_s)->isVisible());
    page()->showPerson(ana);
    QVERIFY(!named(u"personRole"_s)->isEnabled());
    QVERIFY(!named(u"personDisabled"_s)->isEnabled());
    QVERIFY(textOf(*page()).contains(u"there is no other admin"_s));
    others([](Agent &a) { a.role = Role::Admin; });
    QVERIFY(textOf(*page()).contains(u"Another admin can change that."_s));
    QVERIFY(!named(u"personRole"_s)->isEnabled());
    named<QSpinBox>(u"personCapacity"_s)->setValue(2); // the rest is one's own to set
    QCOMPARE(draft().person(ana)->capacity, 2);
    page()->showPerson(benOkafor);
    QVERIFY(named(u"personRole"_s)->isEnabled());
    QVERIFY(named(u"personDisabled"_s)->isEnabled());
}

void TestUiPeople::sameFieldSavedByAnother_isSaid_alsoToAWindowOpenedLater()
{
    type(u"personSkills"_s, u"wiring"_s);
    others([](Agent &a) { a.skills = {u"returns"_s}; });
    const QString words = u"Ben Okafor was changed by somebody else, too: skills."_s;
    QVERIFY2(textOf(*footer()).contains(words), qPrintable(textOf(*footer())));
    QCOMPARE(named<QLineEdit>(u"personSkills"_s)->text(), u"wiring"_s);
    m_window.reset();
    open();
    QVERIFY(textOf(*footer()).contains(words)); // nothing is put over theirs unseen
    save();
    QCOMPARE(stored().skills, QStringList{u"wiring"_s});
    QVERIFY(!textOf(*footer()).contains(words));
}

void TestUiPeople::otherFieldSavedByAnother_isSaid_andKept()
{
    type(u"personSkills"_s, u"wiring"_s);
    others([](Agent &a) { a.capacity = 9; });
    QVERIFY(textOf(*footer()).contains(u"Somebody else saved Ben Okafor meanwhile."_s));
    save();
    QCOMPARE(stored().capacity, 9);
    QCOMPARE(stored().skills, QStringList{u"wiring"_s});
    QVERIFY(!textOf(*footer()).contains(u"meanwhile"_s));
}

void TestUiPeople::refused_saysWhy_andKeepsTheChanges()
{
    type(u"personSkills"_s, u"wiring"_s);
    for (const auto &[code, words] :
         {std::pair(Code::Forbidden, u"not an admin"_s), std::pair(Code::State, u"has to stay an admin"_s),
          std::pair(Code::BadSchema, u"Ben Okafor was not saved."_s)}) {
        backend().answer = [code = code](const Command &) {
            CommandOutcome outcome;
            outcome.kind = CommandOutcome::Kind::Refused;
            outcome.code = code;
            return outcome;
        };
        save();
        QVERIFY2(textOf(*footer()).contains(words), qPrintable(textOf(*footer())));
        QVERIFY(draft().isChanged());
    }
}

void TestUiPeople::discard_isBack()
{
    type(u"personSkills"_s, u"wiring"_s);
    check(u"personTeam_t_sales01"_s);
    QVERIFY(draft().isChanged());
    QTest::mouseClick(footer()->findChild<QPushButton *>(u"peopleDiscard"_s), Qt::LeftButton);
    QVERIFY(!draft().isChanged());
    QCOMPARE(named<QLineEdit>(u"personSkills"_s)->text(), u"wood"_s);
    QVERIFY(named<QCheckBox>(u"personTeam_t_sales01"_s)->isChecked());
}

void TestUiPeople::skillsNobodyHas_areSaid()
{
    QVERIFY(!named(u"skillsMissing"_s)->isVisible());
    Workspace workspace = backend().snapshot.workspace;
    workspace.teams[sales.toString()].skills = {u"wood"_s, u"wiring"_s};
    backend().setWorkspace(workspace);
    QVERIFY(textOf(*page()).contains(u"No agent has: wiring"_s));
    type(u"personSkills"_s, u"wood, Wiring"_s);
    QVERIFY(!textOf(*page()).contains(u"No agent has"_s));
}

void TestUiPeople::adding_isSaidWithItsCommand()
{
    QVERIFY(textOf(*page()).contains(u"batond agent add --data DIR LOGIN NAME"_s));
}

void TestUiPeople::withoutALink_itIsReadOnly()
{
    type(u"personSkills"_s, u"wiring"_s);
    backend().setLink(LinkPhase::Waiting);
    for (const QString &name : {u"personName"_s, u"personLanguages"_s, u"personSkills"_s})
        QVERIFY2(named<QLineEdit>(name)->isReadOnly(), qPrintable(name));
    for (const QString &name : {u"personRole"_s, u"personDisabled"_s, u"personTeam_t_sales01"_s})
        QVERIFY2(!named(name)->isEnabled(), qPrintable(name));
    QVERIFY(named<QSpinBox>(u"personCapacity"_s)->isReadOnly());
    QVERIFY(named(u"peopleList"_s)->isEnabled()); // one can still look
    QVERIFY(!saveButton()->isEnabled());
    QVERIFY(textOf(*footer()).contains(u"while the console is connected"_s));
    backend().setLink(LinkPhase::Online);
    QVERIFY(saveButton()->isEnabled());
}

void TestUiPeople::teams_thatCome_haveABox_inTheWayOfTab()
{
    Workspace workspace = backend().snapshot.workspace;
    Team night;
    night.id = TeamId(u"t_night01"_s);
    night.name = u"Night & weekend shift, for all who write when the others sleep"_s;
    workspace.teams.insert(night.id.toString(), night);
    backend().setWorkspace(workspace);
    auto *box = named<QCheckBox>(u"personTeam_t_night01"_s);
    QVERIFY(box);
    QCOMPARE(box->accessibleName(), u"Is in "_s + night.name);
    QVERIFY(box->text().startsWith(u"Night && "_s)); // no key of its own
    QVERIFY(box->text().size() < night.name.size());
    // By name: Night, Sales, Support; then the languages.
    QStringList way;
    for (QWidget *next = named(u"personRole"_s)->nextInFocusChain(); next != named(u"personSkills"_s);
         next = next->nextInFocusChain()) {
        if (next->objectName().startsWith(u"personTeam"_s) || next->objectName() == u"personLanguages"_s)
            way.append(next->objectName());
        QVERIFY(next != named(u"personRole"_s));
    }
    QCOMPARE(way,
             (QStringList{u"personTeam_t_night01"_s, u"personTeam_t_sales01"_s, u"personTeam_t_supp001"_s,
                          u"personLanguages"_s}));
}

void TestUiPeople::names_ofAllControls_areSaid()
{
    for (const QWidget *control : page()->findChildren<QWidget *>()) {
        const bool isControl = qobject_cast<const QComboBox *>(control) || qobject_cast<const QLineEdit *>(control)
            || qobject_cast<const QAbstractSpinBox *>(control) || qobject_cast<const QCheckBox *>(control)
            || qobject_cast<const QListWidget *>(control);
        if (!isControl || control->objectName() == u"qt_spinbox_lineedit"_s)
            continue;
        QVERIFY(!control->objectName().isEmpty());
        QVERIFY2(!control->accessibleName().isEmpty(), qPrintable(control->objectName()));
    }
    for (const QPushButton *button : footer()->findChildren<QPushButton *>())
        QVERIFY(!button->accessibleName().isEmpty());
}

void TestUiPeople::agent_whoIsNoAdmin_hasNoSuchPage()
{
    m_window.reset();
    auto &snapshot = m_world->backend().snapshot;
    snapshot.self.role = snapshot.agents[snapshot.self.id].role = Role::Agent;
    m_world->start();
    m_window = std::make_unique<MainWindow>(MainWindowParts{.theme = *m_theme, .settings = *m_settings, .openUrl = {}});
    m_window->setConsole(&m_world->console());
    m_window->show();
    m_window->showPreferences()->setCurrentPage(PreferencesWindow::People);
    QVERIFY(!page());
}

QTEST_MAIN(TestUiPeople)
#include "tst_ui_people.moc"
