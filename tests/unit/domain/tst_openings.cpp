// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/availability.h"
#include "domain/openings.h"
#include "domain/openingwords.h"
#include "domain/process.h"
#include "domain/routing.h"
#include "unit/domain/world.h"

#include <QtTest>

#include <functional>

namespace Baton::Test {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Millis hour = std::chrono::hours(1);

Instant momentOf(const QString &iso)
{
    return {QDateTime::fromString(iso, Qt::ISODate).toMSecsSinceEpoch()};
}

/// Nine to five from Monday to Friday, in Berlin.
OpeningHours office()
{
    return {u"Europe/Berlin"_s, {{{1, 2, 3, 4, 5}, 540, 1020}}};
}

/// A world in which Support has the hours of an office, and that moment is.
World officeAt(const QString &iso)
{
    World world;
    world.now = momentOf(iso);
    world.workspace.teams[support.toString()].hours = office();
    return world;
}

SaveTeams saved(
    const World &world, const std::function<void(Team &)> &change = [](Team &) {})
{
    SaveTeams save{world.workspace.teams.values(), world.workspace.defaultTeam, world.workspace.revision};
    for (Team &team : save.teams) {
        if (team.id == support)
            change(team);
    }
    return save;
}

/// As the hub does it.
void heedHours(World &world)
{
    const QList<NoteOpening> changes = openingChanges(world.workspace, world.now);
    for (const NoteOpening &change : changes)
        world.tell(Actor::system(), change);
}

/// Somebody asks for a person, and it is routed as the hub does it.
QString asks(World &world)
{
    StartConversation start;
    start.visitor.id = vera;
    start.visitor.zone = u"Asia/Tokyo"_s;
    world.tell(asVisitor(), start);
    const QString asked = world.tell(asVisitor(), AskHuman{});
    return asked + u' ' + world.tell(Actor::system(), *routeOf(world.head, world.policy()));
}

const QString friday = u"2026-05-08T13:00:00Z"_s; ///< 15:00 in Berlin
const QString saturday = u"2026-05-09T10:00:00Z"_s;
const QString monday = u"2026-05-11T07:00:00Z"_s; ///< 09:00 in Berlin

} // namespace

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
    void request_toAClosedTeam_isDeferredAndSaidInTheVisitorsTime();
    void deferred_theMachineAnswersUnlessTheTeamWantsNone();
    void request_whereNoOpeningIsKnown_isRefused();
    void opening_resumesOnceAndTheLadderBegins();
    void opening_earlierThanToldOrLater();
    void closing_keepsWhatNobodyTook();
    void deferredByAPerson_isNotResumedByHours();
    void deferredByAPerson_afterTheNight_staysTheirs();
    void zone_isTakenFromThePageWhereItIsOne();
    void opensTold_inTheVisitorsLanguageAndZone_data();
    void opensTold_inTheVisitorsLanguageAndZone();
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

void TstOpenings::request_toAClosedTeam_isDeferredAndSaidInTheVisitorsTime()
{
    World world = officeAt(saturday);
    heedHours(world);
    // Nobody is said to be on the way.
    SAYS(asks(world), "requested^ routed:t_supp deferred^ line:deferred");
    QCOMPARE(world.head.owner, Owner::ai());
    QCOMPARE(world.head.handoff->deferredUntil, momentOf(monday));
    QVERIFY(world.head.handoff->overnight);
    QVERIFY2(world.last().text.contains(u"Monday, 11 May at 16:00."_s), qPrintable(world.last().text));
    SAYS(world.tell(asVisitor(), AskHuman{}), "!team_closed team");
    // Elsewhere the time is that of the team, which is named.
    World elsewhere = officeAt(saturday);
    heedHours(elsewhere);
    StartConversation start;
    start.visitor.id = vera;
    start.visitor.zone = u"Mars/Olympus"_s;
    start.visitor.language = u"de"_s;
    elsewhere.tell(asVisitor(), start);
    elsewhere.tell(asVisitor(), AskHuman{});
    elsewhere.tell(Actor::system(), Route{support});
    QVERIFY2(elsewhere.last().text.contains(u"Montag, 11. Mai, 09:00 Uhr (Europe/Berlin)"_s),
             qPrintable(elsewhere.last().text));
    // While they are there all is as ever.
    World open = officeAt(friday);
    heedHours(open);
    SAYS(asks(open), "requested^ line:requested routed:t_supp");
    QVERIFY(!open.head.handoff->overnight);
}

void TstOpenings::deferred_theMachineAnswersUnlessTheTeamWantsNone()
{
    World world = officeAt(saturday);
    heedHours(world);
    asks(world);
    SAYS(world.tell(Actor::ai(), Answer{u"By rail."_s, 90, {}}), "ai");
    world.workspace.teams[support.toString()].afterHours.answers = false;
    SAYS(world.tell(Actor::ai(), Answer{u"By rail."_s, 90, {}}), "!team_closed after_hours");
    // Only what waits for the opening, and only until then.
    World other = officeAt(saturday);
    other.workspace.teams[support.toString()].afterHours.answers = false;
    heedHours(other);
    StartConversation start;
    start.visitor.id = vera;
    other.tell(asVisitor(), start);
    SAYS(other.tell(Actor::ai(), Answer{u"By rail."_s, 90, {}}), "ai");
}

void TstOpenings::request_whereNoOpeningIsKnown_isRefused()
{
    World world = officeAt(saturday);
    world.workspace.teams[support.toString()].hours.spans.clear();
    heedHours(world);
    QVERIFY(!world.workspace.team(support)->open && !world.workspace.team(support)->opensAt);
    SAYS(asks(world), "requested^ routed:t_supp ended:refused:ai^ line:refused");
    QCOMPARE(world.head.lastOutcome, Outcome::Refused);
    QCOMPARE(world.last().text, world.workspace.templatesFor(u"en"_s).refused);
}

void TstOpenings::opening_resumesOnceAndTheLadderBegins()
{
    World world = officeAt(saturday);
    heedHours(world);
    asks(world);
    const auto due = nextDue(world.head, world.policy());
    QVERIFY(due && due->tick.kind == TickKind::Opening);
    QCOMPARE(due->at, momentOf(monday));
    SAYS(world.tell(Actor::system(), due->tick), "-");
    world.now = momentOf(monday) - Millis(1);
    SAYS(world.tell(Actor::system(), due->tick), "-");
    world.now = momentOf(monday);
    // The clock of the hours is a moment late: it waits for that.
    SAYS(world.tell(Actor::system(), due->tick), "-");
    heedHours(world);
    // Overdue since it was asked for, so that the oldest request goes first.
    QCOMPARE(nextDueAt(world.head, world.policy()), momentOf(saturday));
    SAYS(world.tell(Actor::system(), due->tick), "resumed^ line:requested");
    SAYS(world.tell(Actor::system(), due->tick), "-");
    QCOMPARE(world.head.owner, Owner::queue());
    QCOMPARE(world.head.handoff->waitingSince, world.now);
    QCOMPARE(world.head.handoff->ladderStep, 0);
    QVERIFY(world.head.handoff->overnight); // it can be told from what came in the morning
    QCOMPARE(nextDue(world.head, world.policy())->tick.kind, TickKind::Ladder);
    world.tell(as(ann), Claim{});
    world.tell(as(ann), Resolve{});
    world.tell(asVisitor(), AskHuman{});
    QVERIFY(!world.head.handoff->overnight);
}

void TstOpenings::opening_earlierThanToldOrLater()
{
    World early = officeAt(saturday);
    heedHours(early);
    asks(early);
    early.pass(hour);
    early.tell(as(ada), saved(early, [](Team &team) { team.hours.spans.append({{6}, 0, 1440}); }));
    SAYS(early.tell(Actor::system(), Tick{TickKind::Opening, 0, {}}), "-");
    heedHours(early);
    QVERIFY(isOpenAgain(early.head, early.workspace));
    SAYS(early.tell(Actor::system(), Tick{TickKind::Opening, 0, {}}), "resumed^ line:requested");
    World late = officeAt(saturday);
    heedHours(late);
    asks(late);
    late.tell(as(ada), saved(late, [](Team &team) { team.hours.spans = {{{2}, 540, 1020}}; }));
    heedHours(late);
    late.now = momentOf(monday);
    SAYS(late.tell(Actor::system(), Tick{TickKind::Opening, 0, {}}), "deferred line:deferred");
    QCOMPARE(late.head.handoff->deferredUntil, momentOf(monday) + 24 * hour);
    QVERIFY(late.last().text.contains(u"Tuesday"_s));
    // And where they never open again nobody is left waiting.
    late.tell(as(ada), saved(late, [](Team &team) { team.hours.spans.clear(); }));
    late.pass(24 * hour);
    heedHours(late);
    SAYS(late.tell(Actor::system(), Tick{TickKind::Opening, 0, {}}), "ended:refused:ai line:refused");
}

void TstOpenings::closing_keepsWhatNobodyTook()
{
    const QString late = u"2026-05-08T14:55:00Z"_s; // five minutes before they close
    const auto climbed = [&late](bool leaves) {
        World world = officeAt(late);
        heedHours(world);
        asks(world);
        if (leaves)
            world.tell(asVisitor(), LeavePage{});
        for (auto due = nextDue(world.head, world.policy()); due && world.head.owner == Owner::queue();
             due = nextDue(world.head, world.policy())) {
            world.now = std::max(world.now, due->at);
            heedHours(world);
            world.tell(Actor::system(), due->tick);
        }
        return world;
    };
    World kept = climbed(false);
    QVERIFY(!kept.workspace.team(support)->open);
    QVERIFY(kept.head.handoff.has_value());
    QVERIFY(kept.head.handoff->overnight);
    QCOMPARE(kept.head.handoff->deferredUntil, momentOf(monday));
    kept.now = momentOf(monday);
    heedHours(kept);
    SAYS(kept.tell(Actor::system(), Tick{TickKind::Opening, 0, {}}), "resumed^ line:requested");
    QCOMPARE(kept.head.handoff->ladderStep, 0);
    const World gone = climbed(true);
    QVERIFY(!gone.head.handoff);
    QCOMPARE(gone.head.lastOutcome, Outcome::Missed);
}

void TstOpenings::deferredByAPerson_isNotResumedByHours()
{
    World world = officeAt(friday);
    heedHours(world);
    asks(world);
    const Instant until = world.now + hour;
    SAYS(world.tell(as(lena), Defer{until}), "deferred^ line:deferred");
    QVERIFY(!world.head.handoff->overnight && !isOpenAgain(world.head, world.workspace));
    QCOMPARE(nextDueAt(world.head, world.policy()), until);
    SAYS(world.tell(Actor::system(), Tick{TickKind::Opening, 0, {}}), "-");
    // By then they have closed: it is kept for the next opening.
    world.now = until + hour;
    heedHours(world);
    SAYS(world.tell(Actor::system(), Tick{TickKind::Opening, 0, {}}), "deferred line:deferred");
    QVERIFY(world.head.handoff->overnight);
    QCOMPARE(world.head.handoff->deferredUntil, momentOf(monday));
}

void TstOpenings::deferredByAPerson_afterTheNight_staysTheirs()
{
    World world = officeAt(saturday);
    heedHours(world);
    asks(world);
    world.now = momentOf(monday);
    heedHours(world);
    SAYS(world.tell(Actor::system(), Tick{TickKind::Opening, 0, {}}), "resumed^ line:requested");
    const Instant until = world.now + 2 * hour;
    SAYS(world.tell(as(lena), Defer{until}), "deferred^ line:deferred");
    QCOMPARE(nextDueAt(world.head, world.policy()), until);
    SAYS(world.tell(Actor::system(), Tick{TickKind::Opening, 0, {}}), "-");
    world.now = until;
    SAYS(world.tell(Actor::system(), Tick{TickKind::Opening, 0, {}}), "resumed^ line:requested");
}

void TstOpenings::zone_isTakenFromThePageWhereItIsOne()
{
    World world;
    StartConversation start;
    start.visitor.id = vera;
    start.visitor.zone = u"Asia/Tokyo"_s;
    world.tell(asVisitor(), start);
    QCOMPARE(world.head.visitor.zone, u"Asia/Tokyo"_s);
    const Page page{u"https://shop.example/"_s, {}, {}, {}, {}};
    SAYS(world.tell(asVisitor(), VisitPage{page, u"Asia/Tokyo"_s}), "page");
    SAYS(world.tell(asVisitor(), VisitPage{page, u"Mars/Olympus"_s}), "page");
    SAYS(world.tell(asVisitor(), VisitPage{page}), "page");
    SAYS(world.tell(asVisitor(), VisitPage{page, u"America/New_York"_s}), "page profile");
    QCOMPARE(world.head.visitor.zone, u"America/New_York"_s);
    QCOMPARE(world.head.visitor.id, vera);
}

void TstOpenings::opensTold_inTheVisitorsLanguageAndZone_data()
{
    QTest::addColumn<QString>("visitor");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("told");
    QTest::newRow("English, Tokyo") << u"Asia/Tokyo"_s << u"en-US"_s << u"Monday, 11 May at 16:00"_s;
    QTest::newRow("English, Kolkata") << u"Asia/Kolkata"_s << u"en"_s << u"Monday, 11 May at 12:30"_s;
    QTest::newRow("the day before") << u"Pacific/Honolulu"_s << u"en"_s << u"Sunday, 10 May at 21:00"_s;
    QTest::newRow("German") << u"America/New_York"_s << u"de-AT"_s << u"Montag, 11. Mai, 03:00 Uhr"_s;
    QTest::newRow("Chinese") << u"Asia/Shanghai"_s << u"zh-Hans"_s << u"5月11日星期一 15:00"_s;
    QTest::newRow("no language") << u"UTC"_s << QString() << u"Monday, 11 May at 07:00"_s;
    QTest::newRow("no zone") << QString() << u"en"_s << u"Monday, 11 May at 09:00 (Europe/Berlin)"_s;
    QTest::newRow("no zone that is one") << u"../x"_s << u"en"_s << u"Monday, 11 May at 09:00 (Europe/Berlin)"_s;
}

void TstOpenings::opensTold_inTheVisitorsLanguageAndZone()
{
    QFETCH(QString, visitor);
    QFETCH(QString, language);
    QFETCH(QString, told);
    QCOMPARE(openingTold(momentOf(monday), visitor, u"Europe/Berlin"_s, language), told);
    const QString arabic = openingTold(momentOf(monday), u"Africa/Cairo"_s, {}, u"ar"_s);
    QVERIFY2(arabic.contains(u"11"_s) && arabic.contains(u"10:00"_s), qPrintable(arabic));
    QVERIFY(openingTold(momentOf(monday), {}, {}, u"en"_s).endsWith(u"07:00 (UTC)"_s));
    QVERIFY(openingTold(momentOf(monday), u"Asia/Tokyo"_s, {}, u"fr"_s).contains(u"16:00"_s));
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
