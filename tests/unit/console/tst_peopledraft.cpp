// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/peopledraft.h"
#include "consolerig.h"

#include <functional>

using namespace Baton;

namespace {

using Part = PeopleDraft::Field;

/// A console of an admin, Ben; Mia is who gets changed.
struct Staff : ConsoleRig
{
    Staff()
    {
        sync({});
        Workspace workspace;
        for (const QString &id : {u"t_sales"_s, u"t_supp"_s}) {
            Team team;
            team.id = TeamId(id);
            team.name = id;
            workspace.teams.insert(id, team);
        }
        Agents agents = console->state().agents();
        agents[ben].role = Role::Admin;
        agents[mia].login = u"mia"_s;
        agents[mia].skills = {u"wood"_s};
        agents[mia].hasMailAddress = true;
        agents[mia].alerts.revision = 4;
        Q_EMIT backend.peopleChanged(workspace, agents);
    }
    PeopleDraft &draft() { return console->peopleDraft(); }
    Agent stored(const AgentId &id = mia) const { return console->state().agents().value(id); }
    void tell(const Agents &agents) { Q_EMIT backend.peopleChanged(console->state().workspace(), agents); }
    void tell(const Agent &agent)
    {
        Agents agents = console->state().agents();
        agents.insert(agent.id, agent);
        tell(agents);
    }
    void edit(const std::function<void(Agent &)> &change, const AgentId &id = mia)
    {
        Agent agent = draft().person(id).value();
        change(agent);
        draft().setPerson(agent);
    }
    /// As somebody else saves them.
    void others(const std::function<void(Agent &)> &change, const AgentId &id = mia)
    {
        Agent agent = stored(id);
        change(agent);
        tell(agent);
    }
    Agent lastSent() const
    {
        const auto *save =
            backend.submitted.isEmpty() ? nullptr : std::get_if<SaveAgent>(&backend.submitted.constLast().body);
        return save ? save->agent : Agent();
    }
};

} // namespace

/// What an admin changes of people, and what becomes of it where others change them too.
class TestPeopleDraft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saveAgent_isOneCommandToTheWorkspace()
    {
        Staff staff;
        const CommandId asked = staff.console->saveAgent(staff.stored(), staff.stored());
        QCOMPARE(staff.backend.submitted.size(), 1);
        const Command &sent = staff.backend.submitted.constFirst();
        QCOMPARE(sent.id, asked);
        QVERIFY(sent.conversation.isEmpty());
        QCOMPARE(staff.lastSent(), staff.stored());
    }

    void saved_isTheNewestThatIsKnown_withTheEditedFieldsAlonePutIn()
    {
        Staff staff;
        staff.edit([](Agent &a) { a.skills = {u"wood"_s, u"wiring"_s}; });
        staff.edit([](Agent &a) { a.name = u"  Mia   Lind "_s; });
        staff.others([](Agent &a) { // what is theirs, and what another admin sets
            a.status = Status::Busy;
            a.alerts.revision = 5;
            a.hasPushAddress = true;
            a.languages = {u"sv"_s};
            a.capacity = 9;
        });
        staff.others([](Agent &a) { // nothing that is set here
            a.status = Status::Away;
            a.alerts.revision = 6;
        });
        Agent expected = staff.stored();
        expected.skills = {u"wood"_s, u"wiring"_s};
        expected.name = u"Mia Lind"_s;
        staff.draft().save();
        QCOMPARE(staff.lastSent(), expected);
        QVERIFY(staff.draft().isSaving());
        QSignalSpy saved(&staff.draft(), &PeopleDraft::saved);
        staff.tell(expected);
        staff.backend.answerDone(staff.backend.submitted.constLast().id);
        QCOMPARE(saved.size(), 1);
        QVERIFY(!staff.draft().isChanged() && !staff.draft().isSaving());
    }

    void otherFields_changedByOthers_areTakenIn_andTold()
    {
        Staff staff;
        QSignalSpy overtaken(&staff.draft(), &PeopleDraft::overtaken);
        staff.others([](Agent &a) { a.capacity = 7; }); // nothing is changed here yet
        QCOMPARE(overtaken.size(), 0);
        staff.edit([](Agent &a) { a.role = Role::TeamLead; });
        staff.others([](Agent &a) { a.status = Status::Away; }); // no setting
        QCOMPARE(overtaken.size(), 0);
        staff.others([](Agent &a) { a.capacity = 8; });
        QCOMPARE(overtaken.size(), 1);
        QVERIFY(staff.draft().disputed(mia).isEmpty());
        QCOMPARE(staff.draft().person(mia)->capacity, 8);
        QCOMPARE(staff.draft().person(mia)->role, Role::TeamLead);
    }

    void sameField_changedByOthers_isDisputed_untilTheyAgree()
    {
        Staff staff;
        staff.edit([](Agent &a) {
            a.skills = {u"wiring"_s};
            a.capacity = 3;
        });
        staff.others([](Agent &a) { a.skills = {u"wood"_s, u"returns"_s}; });
        QCOMPARE(staff.draft().disputed(mia), QList<Part>{Part::Skills});
        QCOMPARE(staff.draft().disputedPeople(), QList<AgentId>{mia});
        QCOMPARE(staff.draft().person(mia)->skills, QStringList{u"wiring"_s}); // not lost
        staff.others([](Agent &a) { a.role = Role::TeamLead; });
        QCOMPARE(staff.draft().disputed(mia), QList<Part>{Part::Skills}); // still so
        staff.others([](Agent &a) { a.skills = {u"wiring"_s}; });
        QVERIFY(staff.draft().disputed(mia).isEmpty());
        QCOMPARE(staff.draft().changes(), 1);
        staff.others([](Agent &a) { a.capacity = 3; });
        QVERIFY(!staff.draft().isChanged()); // it is as it was wanted
    }

    void disputed_takenBack_isNoneAnyMore()
    {
        Staff staff;
        staff.edit([](Agent &a) {
            a.skills = {u"wiring"_s};
            a.capacity = 3;
        });
        staff.others([](Agent &a) { a.skills = {u"returns"_s}; });
        staff.edit([](Agent &a) { a.skills = {u"returns"_s}; });
        QVERIFY(staff.draft().disputed(mia).isEmpty());
        staff.draft().discard();
        QVERIFY(!staff.draft().isChanged());
    }

    void othersSave_thatOursWentOver_isKeptToBringItBack()
    {
        Staff staff;
        staff.edit([](Agent &a) { a.capacity = 3; });
        staff.draft().save();
        const Agent sent = staff.lastSent();
        QSignalSpy overtaken(&staff.draft(), &PeopleDraft::overtaken);
        staff.others([](Agent &a) { a.role = Role::TeamLead; }); // came to the server before ours
        staff.tell(sent); // and ours after it
        staff.backend.answerDone(staff.backend.submitted.constLast().id);
        QCOMPARE(staff.stored().role, Role::Agent);
        QVERIFY(staff.draft().isChanged());
        QCOMPARE(overtaken.size(), 2);
        QCOMPARE(staff.draft().person(mia)->role, Role::TeamLead);
        staff.draft().save();
        QCOMPARE(staff.lastSent().role, Role::TeamLead);
        QCOMPARE(staff.lastSent().capacity, 3);
    }

    void saved_saysWhatItIsBasedOn()
    {
        Staff staff;
        staff.edit([](Agent &a) { a.capacity = 3; });
        staff.others([](Agent &a) { a.role = Role::TeamLead; });
        staff.draft().save();
        Agent seen = staff.stored();
        seen.alerts = {}; // it is not told what has commands of its own
        seen.alertRules = {};
        const auto *sent = std::get_if<SaveAgent>(&staff.backend.submitted.constLast().body);
        QVERIFY(sent && sent->base);
        QCOMPARE(*sent->base, seen);
        QCOMPARE(sent->base->role, Role::TeamLead);
        QCOMPARE(sent->agent.alerts.revision, 4);
    }

    void conflict_isSomebodyElsesSave_putOverThemOnlyOnceItIsSeen()
    {
        Staff staff;
        staff.edit([](Agent &a) { a.capacity = 3; });
        staff.draft().save();
        QSignalSpy refused(&staff.draft(), &PeopleDraft::refused);
        QSignalSpy saved(&staff.draft(), &PeopleDraft::saved);
        QSignalSpy overtaken(&staff.draft(), &PeopleDraft::overtaken);
        staff.backend.answerRefused(staff.backend.submitted.constLast().id, Code::Conflict);
        QCOMPARE(overtaken.size(), 1);
        QVERIFY(refused.isEmpty() && saved.isEmpty());
        QVERIFY(staff.draft().isChanged() && !staff.draft().isSaving());
        staff.others([](Agent &a) { a.capacity = 9; });
        QCOMPARE(staff.draft().disputed(mia), QList<Part>{Part::Capacity});
        staff.draft().save();
        QCOMPARE(staff.lastSent().capacity, 3);
        QCOMPARE(std::get<SaveAgent>(staff.backend.submitted.constLast().body).base->capacity, 9);
    }

    void bothSaves_comeTogether_nothingIsLeftToSave()
    {
        Staff staff;
        staff.edit([](Agent &a) { a.capacity = 3; });
        staff.draft().save();
        const Agent sent = staff.lastSent();
        staff.others([](Agent &a) { a.disabled = true; }); // came to the server before ours
        staff.others([](Agent &a) { a.capacity = 3; }); // ours, as the server put it on top of theirs
        staff.backend.answerDone(staff.backend.submitted.constLast().id);
        QVERIFY(!staff.draft().isChanged());
        // What others save later is theirs, though it is what was once sent from here.
        staff.edit([](Agent &a) { a.skills = {u"wiring"_s}; });
        QSignalSpy overtaken(&staff.draft(), &PeopleDraft::overtaken);
        staff.tell(sent);
        QCOMPARE(overtaken.size(), 1);
        QVERIFY(!staff.draft().person(mia)->disabled);
    }

    void severalPeople_areSavedEach_andWhoIsRefusedIsNamed()
    {
        Staff staff;
        staff.edit([](Agent &a) { a.capacity = 3; });
        staff.edit([](Agent &a) { a.capacity = 4; }, ben);
        QCOMPARE(staff.draft().changes(), 2);
        staff.draft().save();
        QCOMPARE(staff.backend.submitted.size(), 2);
        QSignalSpy saved(&staff.draft(), &PeopleDraft::saved);
        QSignalSpy refused(&staff.draft(), &PeopleDraft::refused);
        const QList<Command> sent = staff.backend.submitted;
        for (const Command &command : sent) {
            const Agent agent = std::get<SaveAgent>(command.body).agent;
            if (agent.id == ben) {
                staff.backend.answerRefused(command.id, Code::NotFound);
            } else {
                staff.tell(agent);
                staff.backend.answerDone(command.id);
            }
        }
        QCOMPARE(saved.size(), 0);
        QCOMPARE(refused.size(), 1);
        QCOMPARE(refused.constFirst().constFirst().value<AgentId>(), ben);
        QCOMPARE(staff.draft().changes(), 1); // it is kept
        QVERIFY(!staff.draft().isSaving());
    }

    void oneself_staysAnAdminWhoMaySignIn()
    {
        Staff staff;
        QCOMPARE(staff.draft().holdOf(ben), PeopleDraft::Hold::LastAdmin);
        QCOMPARE(staff.draft().holdOf(mia), PeopleDraft::Hold::None);
        staff.others([](Agent &a) {
            a.role = Role::Admin;
            a.disabled = true; // so no help
        });
        QCOMPARE(staff.draft().holdOf(ben), PeopleDraft::Hold::LastAdmin);
        staff.others([](Agent &a) { a.disabled = false; });
        QCOMPARE(staff.draft().holdOf(ben), PeopleDraft::Hold::Oneself);
        QCOMPARE(staff.draft().holdOf(mia), PeopleDraft::Hold::None);
        staff.edit(
            [](Agent &a) {
                a.role = Role::Agent;
                a.disabled = true;
            },
            ben);
        QVERIFY(!staff.draft().isChanged());
    }

    void teams_takenAwayAndGivenBack_areNoChange()
    {
        Staff staff;
        staff.others([](Agent &a) { a.teams = {TeamId(u"t_sales"_s), TeamId(u"t_supp"_s)}; });
        staff.edit([](Agent &a) { a.teams = {TeamId(u"t_supp"_s)}; });
        QVERIFY(staff.draft().isChanged());
        staff.edit([](Agent &a) { a.teams.append(TeamId(u"t_sales"_s)); });
        QVERIFY(!staff.draft().isChanged());
    }

    void aTeamThatIsGone_isNotSent()
    {
        Staff staff;
        staff.others([](Agent &a) { a.teams.append(TeamId(u"t_gone"_s)); });
        staff.edit([](Agent &a) { a.capacity = 3; });
        staff.draft().save(); // the server would refuse it
        QCOMPARE(staff.lastSent().teams, QList<TeamId>{TeamId(u"t_sales"_s)});
    }

    void whatCannotBeSaved_isFound_andNotSent()
    {
        using Fault = PeopleDraft::Fault;
        Staff staff;
        const auto fault = [&](const std::function<void(Agent &)> &change) {
            staff.draft().discard();
            staff.edit(change);
            staff.draft().save();
            const auto faulty = staff.draft().faulty();
            return faulty ? std::optional(faulty->fault) : std::nullopt;
        };
        QCOMPARE(fault([](Agent &a) { a.name = u" \u200B"_s; }), Fault::NoName);
        QCOMPARE(fault([](Agent &a) { a.languages = {u"de"_s, u"de_AT"_s}; }), Fault::NoLanguage);
        QCOMPARE(staff.draft().faulty()->what, u"de_AT"_s);
        QCOMPARE(fault([](Agent &a) { a.languages = QList<QString>(21, u"de"_s); }), Fault::ManyLanguages);
        QCOMPARE(fault([](Agent &a) { a.skills = {QString(41, u'w')}; }), Fault::LongSkill);
        QCOMPARE(fault([](Agent &a) {
                     for (int i = 0; i < 21; ++i)
                         a.skills.append(QString::number(i));
                 }),
                 Fault::ManySkills);
        QVERIFY(staff.backend.submitted.isEmpty());
    }

    void skillsNobodyHas_areThoseOfTeamsAndPages_withoutWhoMayNotSignIn()
    {
        Staff staff;
        Workspace workspace = staff.console->state().workspace();
        Team team;
        team.id = TeamId(u"t_sales"_s);
        team.skills = {u"Wood"_s, u"wiring"_s};
        team.pages = {{u"/shop/*"_s, {u"returns"_s, u"Wiring"_s}}};
        workspace.teams.insert(team.id.toString(), team);
        Q_EMIT staff.backend.peopleChanged(workspace, staff.console->state().agents());
        QCOMPARE(staff.draft().skillsNobodyHas(), (QStringList{u"wiring"_s, u"returns"_s}));
        staff.edit([](Agent &a) { a.skills.append(u"RETURNS"_s); });
        QCOMPARE(staff.draft().skillsNobodyHas(), QStringList{u"wiring"_s});
        staff.edit([](Agent &a) { a.disabled = true; });
        QCOMPARE(staff.draft().skillsNobodyHas(), (QStringList{u"Wood"_s, u"wiring"_s, u"returns"_s}));
    }

    void withoutTheRightOrALink_nothingIsSent()
    {
        Staff staff;
        staff.edit([](Agent &a) { a.capacity = 3; });
        staff.backend.link(LinkPhase::Waiting);
        QVERIFY(!staff.draft().canBeSet());
        staff.draft().save();
        staff.backend.link(LinkPhase::Online);
        staff.others([](Agent &a) { a.role = Role::TeamLead; }, ben);
        QVERIFY(!staff.draft().canBeSet());
        staff.draft().save();
        QVERIFY(staff.backend.submitted.isEmpty());
        QVERIFY(staff.draft().isChanged());
    }
};

QTEST_GUILESS_MAIN(TestPeopleDraft)
#include "tst_peopledraft.moc"
