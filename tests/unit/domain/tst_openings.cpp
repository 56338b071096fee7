// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/availability.h"
#include "domain/process.h"
#include "unit/domain/office.h"

#include <QtTest>

namespace Baton::Test {

using namespace Qt::Literals::StringLiterals;

/// When teams are open: by their hours, as they are saved, and what visitors are told of it.
class TstOpenings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void teams_openAndCloseByTheirHours();
    void noteOpening_isTheSystemsAndOfATeamWithHours();
    void lookAtHours_isAtTheNextChange_orWithinAnHour();
    void saveTeams_keepsWhatHasEventsOfItsOwn();
    void saveTeams_refusals();
    void saveTeams_limits();
    void savedWorkspace_undoesNoHours();
    void hoursTakenAway_openTheTeam();
    void availability_hasFiveStates();
    void availability_isOfTheTeamThatWouldGetIt();
};

void TstOpenings::teams_openAndCloseByTheirHours()
{
    World world = officeAt(saturday);
    QCOMPARE(openingChanges(world.workspace, world.now), (QList<NoteOpening>{{support, false, momentOf(monday)}}));
    heedHours(world);
    QVERIFY(!world.workspace.team(support)->open);
    QCOMPARE(world.workspace.team(support)->opensAt, momentOf(monday));
    QVERIFY(openingChanges(world.workspace, world.now).isEmpty());
    QVERIFY(openingChanges(world.workspace, momentOf(monday) - Millis(1)).isEmpty());
    QCOMPARE(openingChanges(world.workspace, momentOf(monday)), (QList<NoteOpening>{{support, true, {}}}));
    // Another opening is another promise.
    world.workspace.teams[support.toString()].hours.specialDays = {{u"2026-05-11"_s, u"Move"_s}};
    QCOMPARE(openingChanges(world.workspace, world.now),
             (QList<NoteOpening>{{support, false, momentOf(monday) + 24 * hour}}));
    // Teams without hours are left as they are: that of the night is closed by hand.
    QVERIFY(!world.workspace.team(night)->open && world.workspace.team(sales)->open);
}

void TstOpenings::noteOpening_isTheSystemsAndOfATeamWithHours()
{
    World world = officeAt(saturday);
    SAYS(world.tell(as(ada), NoteOpening{support, false, {}}), "!forbidden role");
    SAYS(world.tell(Actor::system(), NoteOpening{sales, false, {}}), "!state team: no hours");
    SAYS(world.tell(Actor::system(), NoteOpening{TeamId(u"t_none"_s), false, {}}), "!not_found team");
    const qint64 revision = world.workspace.revision;
    SAYS(world.tell(Actor::system(), NoteOpening{support, false, momentOf(monday)}), "closed:t_supp");
    SAYS(world.tell(Actor::system(), NoteOpening{support, true, momentOf(monday)}), "opened:t_supp");
    QVERIFY(world.workspace.team(support)->open && !world.workspace.team(support)->opensAt);
    QCOMPARE(world.workspace.revision, revision); // who edits settings is not disturbed
    Event stray;
    stray.body = TeamOpeningNoted{TeamId(u"t_none"_s), false, {}};
    const Workspace before = world.workspace;
    apply(world.workspace, world.agents, stray);
    QVERIFY(world.workspace == before);
}

void TstOpenings::lookAtHours_isAtTheNextChange_orWithinAnHour()
{
    World world;
    QVERIFY(!nextLookAtHours(world.workspace, world.now));
    world = officeAt(saturday);
    QCOMPARE(nextLookAtHours(world.workspace, momentOf(saturday)), momentOf(saturday) + hour);
    QCOMPARE(nextLookAtHours(world.workspace, momentOf(monday) - Millis(5)), momentOf(monday));
    QCOMPARE(nextLookAtHours(world.workspace, momentOf(monday) + 8 * hour - Millis(5)), momentOf(monday) + 8 * hour);
    // The first of several teams.
    world.workspace.teams[sales.toString()].hours = {u"Europe/Berlin"_s, {{{6}, 750, 800}}};
    QCOMPARE(nextLookAtHours(world.workspace, momentOf(saturday)), momentOf(saturday) + Millis(30 * 60'000));
}

void TstOpenings::saveTeams_keepsWhatHasEventsOfItsOwn()
{
    World world = officeAt(saturday);
    heedHours(world);
    world.workspace.teams[support.toString()].ladder = {{Millis(0), LadderTarget::Team},
                                                        {Millis(9'000), LadderTarget::Missed}};
    world.workspace.teams[support.toString()].alertRules.revision = 7;
    const Team before = *world.workspace.team(support);
    const qint64 revision = world.workspace.revision;
    SaveTeams save = saved(world, [](Team &team) {
        team.name = u" Help \n desk "_s;
        team.categories = {Category::Support};
        team.languages = {u"de"_s, u"en-GB"_s};
        team.ladder.clear();
        team.alertRules = {};
        team.open = true;
        team.opensAt.reset();
        team.hours.zone = u"Asia/Tokyo"_s;
        team.afterHours = {false, {u"email"_s, u"email"_s, u"name"_s}, 1};
    });
    Team made;
    made.id = TeamId(u"t_new01"_s);
    made.name = u"Night shift"_s;
    made.open = false;
    made.opensAt = Instant{1};
    made.ladder = before.ladder;
    save.teams.append(made);
    save.defaultTeam = made.id;
    SAYS(world.tell(as(ada), save), "teams");
    const Team after = *world.workspace.team(support);
    QCOMPARE(after.name, u"Help desk"_s);
    QCOMPARE(after.categories, QList<Category>{Category::Support});
    QCOMPARE(after.languages, (QList<QString>{u"de"_s, u"en-GB"_s}));
    QCOMPARE(after.hours.zone, u"Asia/Tokyo"_s);
    QCOMPARE(after.afterHours, (AfterHours{false, {u"email"_s, u"name"_s}, 1}));
    QCOMPARE(after.ladder, before.ladder);
    QCOMPARE(after.alertRules, before.alertRules);
    QCOMPARE(after.open, before.open);
    QCOMPARE(after.opensAt, before.opensAt);
    const Team *fresh = world.workspace.team(made.id);
    QVERIFY(fresh && fresh->open && !fresh->opensAt && fresh->ladder.isEmpty());
    QCOMPARE(world.workspace.defaultTeam, made.id);
    QCOMPARE(world.workspace.revision, revision + 1);
    QCOMPARE(world.workspace.teams.size(), 4);
}

void TstOpenings::saveTeams_refusals()
{
    World world = officeAt(saturday);
    const auto says = [&](const std::function<void(Team &)> &change) {
        return world.tell(as(ada), saved(world, change));
    };
    SAYS(world.tell(as(lena), saved(world)), "!forbidden role");
    SaveTeams stale = saved(world);
    --stale.revision;
    SAYS(world.tell(as(ada), stale), "!conflict workspace: changed meanwhile");
    SAYS(says([](Team &team) { team.name = u" "_s; }), "!bad_schema teams: id and name are needed");
    SAYS(says([](Team &team) { team.id = {}; }), "!bad_schema teams: id and name are needed");
    SAYS(says([](Team &team) { team.target = Millis(0); }), "!bad_schema teams Support: target");
    SAYS(says([](Team &team) { team.languages = {u"de DE"_s}; }), "!bad_schema teams Support: languages");
    SAYS(says([](Team &team) { team.languages = QList<QString>(21, u"de"_s); }),
         "!bad_schema teams Support: languages");
    SAYS(says([](Team &team) { team.afterHours.fields = {u"password"_s}; }), "!bad_schema teams Support: after_hours");
    SAYS(says([](Team &team) { team.afterHours.questions = 0; }), "!bad_schema teams Support: after_hours");
    SAYS(says([](Team &team) { team.afterHours.questions = maxQuestions + 1; }),
         "!bad_schema teams Support: after_hours");
    SAYS(says([](Team &team) { team.hours.zone = u"Mars/Olympus"_s; }),
         "!bad_schema teams Support: hours.zone: unknown time zone Mars/Olympus");
    SAYS(says([](Team &team) { team.hours.zone.clear(); }),
         "!bad_schema teams Support: hours.zone: needed where there are hours");
    SaveTeams twice = saved(world);
    twice.teams.append(twice.teams.constFirst());
    QVERIFY(world.tell(as(ada), twice).startsWith(u"!bad_schema teams: twice"_s));
    SaveTeams fewer = saved(world);
    fewer.teams.removeFirst();
    SAYS(world.tell(as(ada), fewer), "!state teams: none is dropped");
    SaveTeams nobodys = saved(world);
    nobodys.defaultTeam = TeamId(u"t_none"_s);
    SAYS(world.tell(as(ada), nobodys), "!bad_schema teams: default_team");
    SAYS(says([](Team &team) { team.languages = QList<QString>(20, u"de"_s); }), "teams");
    QVERIFY(says([](Team &team) {
                team.pages = QList<TeamPage>(maxTeamPages + 1, TeamPage{u"/a"_s, {}});
            }).startsWith(u"!too_large workspace.teams.pages"_s));
    World empty;
    empty.workspace.teams.clear();
    SAYS(empty.tell(as(ada), SaveTeams{}), "teams");
}

void TstOpenings::saveTeams_limits()
{
    World world;
    SaveTeams save = saved(world);
    for (int i = 0; save.teams.size() < 200; ++i) {
        Team team;
        team.id = TeamId(u"t_many%1"_s.arg(i));
        team.name = u"Many"_s;
        save.teams.append(team);
    }
    SAYS(world.tell(as(ada), save), "teams");
    save.revision = world.workspace.revision;
    Team more = save.teams.constLast();
    more.id = TeamId(u"t_more"_s);
    save.teams.append(more);
    SAYS(world.tell(as(ada), save), "!too_large teams");
    // The hours of all teams together.
    World full;
    SaveTeams long_ = saved(full);
    OpeningHours hours = office();
    for (int i = 0; i < maxSpecialDays; ++i)
        hours.specialDays.append({QDate(2026, 1, 1).addDays(i).toString(Qt::ISODate), u"A day"_s});
    QVERIFY(hoursBytes(hours) < maxHoursBytes && 2 * hoursBytes(hours) > maxHoursBytes);
    long_.teams[0].hours = hours;
    QVERIFY(full.attempt(as(ada), long_).has_value());
    long_.teams[1].hours = hours;
    SAYS(full.tell(as(ada), long_), "!too_large teams: hours");
}

void TstOpenings::savedWorkspace_undoesNoHours()
{
    World world = officeAt(friday);
    SaveWorkspace stale{world.workspace}; // without a revision: the last one wins
    stale.workspace.name = u"Renamed"_s;
    world.tell(as(ada), saved(world, [](Team &team) { team.hours.spans = {{{1}, 0, 60}}; }));
    heedHours(world);
    const Team before = *world.workspace.team(support);
    QVERIFY(!before.open);
    SAYS(world.tell(as(ada), stale), "workspace");
    QCOMPARE(world.workspace.name, u"Renamed"_s);
    QCOMPARE(world.workspace.team(support)->hours, before.hours);
    QCOMPARE(world.workspace.team(support)->afterHours, before.afterHours);
    QVERIFY(!world.workspace.team(support)->open);
    QCOMPARE(world.workspace.team(support)->opensAt, before.opensAt);
    // Without hours an admin opens and closes by hand.
    QVERIFY(world.workspace.team(sales)->open);
    stale.workspace.teams[sales.toString()].open = false;
    world.tell(as(ada), stale);
    QVERIFY(!world.workspace.team(sales)->open);
    // A new team has its hours by the command that is for them.
    Team made = *world.workspace.team(support);
    made.id = TeamId(u"t_new01"_s);
    stale.workspace.teams.insert(made.id.toString(), made);
    world.tell(as(ada), stale);
    QVERIFY(world.workspace.team(made.id)->hours.isEmpty());
}

void TstOpenings::hoursTakenAway_openTheTeam()
{
    World world = officeAt(saturday);
    heedHours(world);
    QVERIFY(!world.workspace.team(support)->open);
    SAYS(world.tell(as(ada), saved(world, [](Team &team) { team.hours = {}; })), "teams");
    QVERIFY(world.workspace.team(support)->open && !world.workspace.team(support)->opensAt);
    QVERIFY(!world.workspace.team(night)->open); // that one never had any
    // What was kept for Monday waits for nothing any more.
    World kept = officeAt(saturday);
    heedHours(kept);
    asks(kept);
    QCOMPARE(nextDueAt(kept.head, kept.policy()), momentOf(monday));
    kept.tell(as(ada), saved(kept, [](Team &team) { team.hours = {}; }));
    QCOMPARE(nextDueAt(kept.head, kept.policy()), momentOf(saturday));
    SAYS(kept.tell(Actor::system(), Tick{TickKind::Opening, 0, {}}), "resumed^ line:requested");
}

void TstOpenings::availability_hasFiveStates()
{
    World world = officeAt(friday);
    heedHours(world);
    const auto now = [&](const TeamId &team = support) { return availabilityOf(team, world.policy(), world.now); };
    QCOMPARE(now(), TeamAvailability{Availability::Online});
    // Full, and one below it.
    for (const AgentId &agent : {ann, bob, lena})
        world.load[agent] = world.agents[agent].capacity;
    QCOMPARE(now(), TeamAvailability{Availability::Busy});
    --world.load[bob];
    QCOMPARE(now(), TeamAvailability{Availability::Online});
    world.load.clear();
    for (const AgentId &agent : {ann, bob, lena})
        world.agents[agent].status = Status::Busy;
    QCOMPARE(now(), TeamAvailability{Availability::Busy});
    for (const AgentId &agent : {ann, bob, lena})
        world.agents[agent].status = Status::Away;
    QCOMPARE(now(), TeamAvailability{Availability::Away});
    QCOMPARE(now(sales), TeamAvailability{Availability::Online}); // others are no help
    QCOMPARE(now({}), TeamAvailability{Availability::Online}); // but where there is no team
    world.agents[ann].status = Status::Available;
    world.online.remove(ann);
    QCOMPARE(now(), TeamAvailability{Availability::Away}); // no console
    world.agents[dora].status = Status::Available; // a disabled account
    QCOMPARE(now(), TeamAvailability{Availability::Away});
    world.online.insert(ann);
    QCOMPARE(now(), TeamAvailability{Availability::Online});
    // After hours, whoever is still there.
    world.now = momentOf(friday) + 5 * hour;
    heedHours(world);
    QCOMPARE(now(), (TeamAvailability{Availability::Closed, momentOf(monday)}));
    world.now = momentOf(saturday);
    heedHours(world);
    QCOMPARE(now(), (TeamAvailability{Availability::Off, momentOf(monday)}));
    world.now = momentOf(monday) - Millis(1);
    QCOMPARE(now(), (TeamAvailability{Availability::Closed, momentOf(monday)}));
    world.workspace.teams[support.toString()].hours.specialDays = {{u"2026-05-11"_s, u"Move"_s}};
    heedHours(world);
    QCOMPARE(now(), (TeamAvailability{Availability::Off, momentOf(monday) + 24 * hour}));
    world.workspace.teams[support.toString()].opensAt.reset();
    QCOMPARE(now(), TeamAvailability{Availability::Off});
    // Closed by hand there are no days of work.
    QCOMPARE(now(night), (TeamAvailability{Availability::Closed, world.workspace.team(night)->opensAt}));
    world.workspace.handoffEnabled = false;
    QCOMPARE(now(sales), TeamAvailability{Availability::Off});
}

void TstOpenings::availability_isOfTheTeamThatWouldGetIt()
{
    World world;
    Conversation head;
    QCOMPARE(teamAskedFor(head, Category::General, {}, world.workspace), support);
    QCOMPARE(teamAskedFor(head, Category::Sales, {}, world.workspace), sales);
    QCOMPARE(teamAskedFor(head, Category::Sales, night, world.workspace), night);
    head.visitor.language = u"eo"_s;
    QCOMPARE(teamAskedFor(head, Category::General, {}, world.workspace), night);
    world.workspace.defaultTeam = {};
    QVERIFY(teamAskedFor({}, Category::General, {}, world.workspace).isEmpty());
}

BATON_DOMAIN_TEST(TstOpenings);

} // namespace Baton::Test

#include "tst_openings.moc"
