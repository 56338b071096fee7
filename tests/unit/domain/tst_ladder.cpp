// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/dryrun.h"
#include "domain/ladder.h"
#include "domain/savedrules.h"
#include "unit/domain/world.h"

#include <rapidcheck.h>

#include <QtTest>

namespace Baton::Test {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr LadderTarget Team_ = LadderTarget::Team;
constexpr LadderTarget Missed_ = LadderTarget::Missed;

LadderStep at(int seconds, LadderTarget target)
{
    return {Millis(1000 * seconds), target};
}

Event saved(const EventBody &body)
{
    Event event;
    event.at = Instant{77};
    event.by = as(ada);
    event.body = body;
    return event;
}

} // namespace

/// A ladder as somebody writes it becomes one that ends; what was saved of ladders and rules is known afterwards.
class TstLadder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asLadder_anySteps_isALadder();
    void asLadder_keepsWhatIsOne();
    void asLadder_endIsLast_andWaitsForTheOthers();
    void difference_namesWhatComesAndGoes();
    void presence_isOfWhoHasAnAccount();
    void taken_stepsOfAnotherLadder_areThoseWhoseTimeHadCome_data();
    void taken_stepsOfAnotherLadder_areThoseWhoseTimeHadCome();
    void taken_stepsOfAnyLadder_leaveTheEnd();
    void head_ofWhatWaits_keepsItsPlaceOnASavedLadder();
    void saved_rules_haveTheirPlaceAndAuthor();
    void saved_ladders_areThoseThatChanged();
    void saveWorkspace_onAnOldRevision_conflict();
};

void TstLadder::asLadder_anySteps_isALadder()
{
    const bool held = rc::check("whatever is written becomes a ladder", [] {
        QList<LadderStep> steps;
        const int count = *rc::gen::inRange(0, 40);
        for (int i = 0; i < count; ++i)
            steps.append(at(*rc::gen::inRange(0, 900), LadderTarget(*rc::gen::inRange(0, 7))));
        RC_ASSERT(isLadder(asLadder(steps)));
        RC_ASSERT(asLadder(asLadder(steps)) == asLadder(steps));
    });
    QVERIFY(held);
}

void TstLadder::asLadder_keepsWhatIsOne()
{
    QCOMPARE(asLadder(defaultWorkspace().ladder), defaultWorkspace().ladder);
    QVERIFY(isLadder(defaultWorkspace().ladder));
    QVERIFY(!isLadder({at(-1, Team_), at(5, Missed_)}));
    QVERIFY(!isLadder(QList<LadderStep>(40, at(5, Team_)) + QList{at(5, Missed_)}));
}

void TstLadder::asLadder_endIsLast_andWaitsForTheOthers()
{
    const QList<LadderStep> steps = asLadder({at(900, Team_), at(600, Missed_), at(0, LadderTarget::Available)});
    QCOMPARE(steps, (QList{at(0, LadderTarget::Available), at(900, Team_), at(900, Missed_)}));
}

void TstLadder::difference_namesWhatComesAndGoes()
{
    const QList<LadderStep> before{at(0, Team_), at(30, Team_), at(60, Missed_)};
    const QList<LadderStep> after{at(0, Team_), at(45, Team_), at(60, Missed_)};
    QCOMPARE(differences(before, after), (QList<LadderDifference>{{at(30, Team_), false}, {at(45, Team_), true}}));
    QVERIFY(differences(before, before).isEmpty());
}

void TstLadder::presence_isOfWhoHasAnAccount()
{
    World world;
    world.agents[bob].status = Status::Offline;
    world.agents[ann].status = Status::Busy;
    const Presence all = everybodyThere(world.agents);
    QVERIFY(all.online.contains(bob) && !all.online.contains(dora));
    QCOMPARE(all.agents[ann].status, Status::Available);
    const Presence now = thereByStatus(world.agents);
    QVERIFY(now.online.contains(ann) && !now.online.contains(bob) && !now.online.contains(dora));
    QCOMPARE(now.agents[ann].status, Status::Busy);
}

void TstLadder::taken_stepsOfAnotherLadder_areThoseWhoseTimeHadCome_data()
{
    using Target = LadderTarget;
    QTest::addColumn<int>("taken");
    QTest::addColumn<QList<LadderStep>>("after");
    QTest::addColumn<int>("expected");
    const QList<LadderStep> before{at(0, Target::Available), at(15, Target::AgentsAgain), at(15, Target::Team),
                                   at(60, Target::TeamLeads), at(600, Missed_)};
    QTest::newRow("the same") << 3 << before << 3;
    QTest::newRow("none was taken") << 0 << before.mid(3) << 0;
    QTest::newRow("an earlier one goes") << 3 << before.mid(1) << 2;
    QTest::newRow("all earlier ones go") << 3 << before.mid(3) << 0;
    QTest::newRow("one comes before") << 3 << QList{at(5, Target::AnyOnline)} + before << 4;
    QTest::newRow("one comes between") << 3 << QList{before[0], before[1], before[2], at(30, Target::AnyOnline),
                                                     before[3], before[4]}
                                       << 3;
    QTest::newRow("of two at once one was taken") << 2 << QList{before[1], before[2], before[3], before[4]} << 1;
    QTest::newRow("the end is there already") << 4 << QList{at(0, Target::Available), at(30, Missed_)} << 1;
    QTest::newRow("more than there were") << 50 << before.mid(1) << 3;
}

void TstLadder::taken_stepsOfAnotherLadder_areThoseWhoseTimeHadCome()
{
    QFETCH(const int, taken);
    QFETCH(const QList<LadderStep>, after);
    const QList<LadderStep> before{at(0, LadderTarget::Available), at(15, LadderTarget::AgentsAgain),
                                   at(15, LadderTarget::Team), at(60, LadderTarget::TeamLeads), at(600, Missed_)};
    QTEST(takenOf(taken, before, after), "expected");
}

void TstLadder::taken_stepsOfAnyLadder_leaveTheEnd()
{
    const bool held =
        rc::check("no step later than the last one taken is passed over, and the end is still to come", [] {
            const auto any = [] {
                QList<LadderStep> steps;
                const int count = *rc::gen::inRange(0, 8);
                for (int i = 0; i < count; ++i)
                    steps.append(at(*rc::gen::inRange(0, 20), LadderTarget(*rc::gen::inRange(0, 6))));
                return asLadder(steps);
            };
            const QList<LadderStep> before = any();
            const QList<LadderStep> after = any();
            const int taken = *rc::gen::inRange(0, int(before.size()));
            const int counted = takenOf(taken, before, after);
            RC_ASSERT(counted >= 0 && counted < after.size());
            if (taken == 0)
                RC_ASSERT(counted == 0);
            else if (before != after && counted > 0)
                RC_ASSERT(after[counted - 1].after <= before[taken - 1].after);
        });
    QVERIFY(held);
}

void TstLadder::head_ofWhatWaits_keepsItsPlaceOnASavedLadder()
{
    World world = inState(State::Routed);
    Conversation &head = world.head;
    head.handoff->ladderStep = 3; // up to the whole team, at 30 s
    const Conversation before = head;
    Workspace after = world.workspace;
    QVERIFY(!keepPlaceOnLadder(head, world.workspace, after));
    after.ladder.removeFirst();
    QVERIFY(keepPlaceOnLadder(head, world.workspace, after));
    QCOMPARE(head.handoff->ladderStep, 2);
    QCOMPARE(head.version, before.version);
    QCOMPARE(after.ladder[*nextStep(head, {after, world.agents, world.load, world.online})].target,
             LadderTarget::TeamLeads);
    // A team that has one of its own does not ask for the workspace's.
    Workspace own = after;
    own.teams[head.team.toString()].ladder = {at(40, LadderTarget::TeamLeads), at(600, Missed_)};
    QVERIFY(keepPlaceOnLadder(head, after, own));
    QCOMPARE(head.handoff->ladderStep, 0);
    Workspace other = own;
    other.ladder = {at(600, Missed_)};
    QVERIFY(!keepPlaceOnLadder(head, own, other));
    Conversation closed = inState(State::Nobody).head;
    QVERIFY(!keepPlaceOnLadder(closed, world.workspace, after));
}

void TstLadder::saved_rules_haveTheirPlaceAndAuthor()
{
    const World world;
    const AlertRules rules{{}, {{AlertRow::Given, {{AlertChannel::Toast, u"Law"_s}}}}, 3};
    const QList<SavedRules> all = savedBy(saved(AlertRulesSaved{support, {}, rules}), world.workspace, world.workspace);
    QCOMPARE(all, (QList<SavedRules>{{0, Instant{77}, ada, support, {}, rules, {}}}));
    QVERIFY(savedBy(saved(AgentStatusSet{ann, Status::Away}), world.workspace, world.workspace).isEmpty());
}

void TstLadder::saved_ladders_areThoseThatChanged()
{
    const World world;
    Workspace after = world.workspace;
    after.lease = Millis(1);
    QVERIFY(savedBy(saved(WorkspaceSaved{after}), world.workspace, after).isEmpty());
    after.ladder = {at(5, Missed_)};
    after.teams[sales.toString()].ladder = {at(7, Missed_)};
    const QList<SavedRules> all = savedBy(saved(WorkspaceSaved{after}), world.workspace, after);
    QCOMPARE(all.size(), 2);
    QCOMPARE(all[0].ladder, after.ladder);
    QVERIFY(all[0].team.isEmpty() && !all[0].rules);
    QCOMPARE(all[1].team, sales);
    QCOMPARE(all[1].ladder, (QList{at(7, Missed_)}));
    // A team that gives its own up has the workspace's from then on.
    const QList<SavedRules> back = savedBy(saved(WorkspaceSaved{world.workspace}), after, world.workspace);
    QCOMPARE(back.size(), 2);
    QVERIFY(back[1].ladder.isEmpty());
}

void TstLadder::saveWorkspace_onAnOldRevision_conflict()
{
    World world;
    SaveWorkspace mine{world.workspace, 0};
    SaveWorkspace theirs = mine;
    theirs.workspace.lease = Millis(5);
    SAYS(world.tell(as(ada), theirs), "workspace");
    QCOMPARE(world.workspace.revision, 1);
    SAYS(world.tell(as(ada), mine), "!conflict workspace: changed meanwhile");
    mine.revision = 1;
    SAYS(world.tell(as(ada), mine), "workspace");
    QCOMPARE(world.workspace.revision, 2);
    mine.revision.reset(); // who names none saves over whatever there is
    SAYS(world.tell(as(ada), mine), "workspace");
}

BATON_DOMAIN_TEST(TstLadder);

} // namespace Baton::Test

#include "tst_ladder.moc"
