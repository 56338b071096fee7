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
