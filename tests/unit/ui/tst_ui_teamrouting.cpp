// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/listtext.h"
#include "ui/preferences/bouncefield.h"
#include "ui/preferences/teamrouting.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace Baton;
using namespace Baton::Ui;
using namespace Qt::Literals::StringLiterals;

/// How a team gets its handoffs is set by whoever may, and nothing else of the team with it.
class TestUiTeamRouting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void team_shownAndApplied_isTheSame();
    void pages_areALineEach_skillsBehind();
    void skills_byAnyComma_onceEach();
    void typed_isToldAndNotWrittenAnew();
    void withoutTheRight_nothingCanBeSet();
    void bounce_shownAndApplied_isTheSame();

private:
    static Team team()
    {
        Team one;
        one.id = TeamId(u"t_supp"_s);
        one.name = u"Support"_s;
        one.mode = TeamMode::Offers;
        one.pages = {{u"/pricing/*"_s, {}}, {u"/shop/*"_s, {u"wood"_s, u"late delivery"_s}}};
        one.skills = {u"returns"_s, u"desks"_s};
        return one;
    }
    const Theme m_theme;
};

void TestUiTeamRouting::team_shownAndApplied_isTheSame()
{
    TeamRouting routing(m_theme);
    routing.setTeam(team(), true);
    Team other;
    other.id = TeamId(u"t_sale"_s);
    other.name = u"Sales"_s;
    Team expected = team();
    expected.id = other.id;
    expected.name = other.name;
    routing.applyTo(other);
    QCOMPARE(other, expected);
    routing.setTeam(Team(), true);
    Team empty;
    routing.applyTo(empty);
    QCOMPARE(empty, Team());
}

void TestUiTeamRouting::pages_areALineEach_skillsBehind()
{
    QCOMPARE(TeamRouting::pagesAsText(team().pages), u"/pricing/*\n/shop/* wood, late delivery"_s);
    const QList<TeamPage> pages =
        TeamRouting::pagesFromText(u"\n  /pricing/*  \n\n/shop/*   wood ,late  delivery,\n"_s);
    QCOMPARE(pages, team().pages);
}

void TestUiTeamRouting::skills_byAnyComma_onceEach()
{
    QCOMPARE(skillsFromText(u" wood，Wood، late  delivery、 , desks"_s),
             (QStringList{u"wood"_s, u"late delivery"_s, u"desks"_s}));
}

void TestUiTeamRouting::typed_isToldAndNotWrittenAnew()
{
    TeamRouting routing(m_theme);
    routing.setTeam(team(), true);
    QSignalSpy told(&routing, &TeamRouting::edited);
    auto *pages = routing.findChild<QPlainTextEdit *>(u"teamPages"_s);
    pages->setPlainText(u"/a\n"_s);
    QVERIFY(!told.isEmpty());
    Team now;
    routing.applyTo(now);
    QCOMPARE(now.pages, (QList<TeamPage>{TeamPage{u"/a"_s}}));
    routing.setTeam(now, true);
    QCOMPARE(pages->toPlainText(), u"/a\n"_s); // the line that is begun stays
    told.clear();
    routing.setTeam(team(), true);
    QVERIFY(told.isEmpty());
    QVERIFY(pages->toPlainText().contains("/shop/*"_L1));
}

void TestUiTeamRouting::withoutTheRight_nothingCanBeSet()
{
    TeamRouting routing(m_theme);
    routing.setTeam(team(), false);
    QVERIFY(!routing.findChild<QComboBox *>(u"teamMode"_s)->isEnabled());
    QVERIFY(routing.findChild<QLineEdit *>(u"teamSkills"_s)->isReadOnly());
    QVERIFY(routing.findChild<QPlainTextEdit *>(u"teamPages"_s)->isReadOnly());
}

void TestUiTeamRouting::bounce_shownAndApplied_isTheSame()
{
    BounceField field(m_theme);
    auto *minutes = field.findChild<QSpinBox *>(u"bounceMinutes"_s);
    Workspace workspace;
    field.setWorkspace(workspace, true);
    QCOMPARE(minutes->value(), 10);
    field.applyTo(workspace);
    QVERIFY(!workspace.sameAgentWithin); // not chosen stays not chosen
    minutes->setValue(0);
    field.applyTo(workspace);
    QCOMPARE(workspace.sameAgentWithin, Millis(0));
    workspace.sameAgentWithin = Millis(90'000);
    field.setWorkspace(workspace, true);
    field.applyTo(workspace);
    QCOMPARE(workspace.sameAgentWithin, Millis(90'000)); // nobody touched it
    minutes->setValue(10);
    field.applyTo(workspace);
    QVERIFY(!workspace.sameAgentWithin);
    field.setWorkspace(workspace, false);
    QVERIFY(minutes->isReadOnly());
}

QTEST_MAIN(TestUiTeamRouting)
#include "tst_ui_teamrouting.moc"
