// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/brokenquiet.h"
#include "unit/domain/world.h"

#include <QtTest>

namespace Baton::Test {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 hourMs = 3'600'000;
const Instant monday{1'700'438'400'000}; ///< 2023-11-20, 0:00 UTC

/// Push is on as Baton comes, and no console of theirs says anything.
void muffle(Agent &agent)
{
    for (const AlertChannel channel : {AlertChannel::Toast, AlertChannel::Sound, AlertChannel::Urgency})
        agent.alerts.choices[AlertRow::Requested].on.insert(channel, false);
}

/// Sundays from two to six.
QuietHours sundayNight()
{
    return {u"UTC"_s, {{{7}, 120, 360}}, {}, {}};
}

/// Ann is muffled, Bob and Lena sleep on Sunday night: all of Support.
World sleepy()
{
    World world;
    muffle(world.agents[ann]);
    world.agents[bob].alerts.quiet = sundayNight();
    world.agents[lena].alerts.quiet = sundayNight();
    return world;
}

} // namespace

/// Hours in which whoever is awake hears nothing, so that the others are woken.
class TstBrokenquiet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spans_whoIsAwakeHearsNothing_areNamed();
    void spans_somebodyAwakeHears_areNone();
    void spans_allQuiet_areNone();
    void spans_ofATeamNobodyHearsAtAll_areNone();
    void week_namesTheTeamsAlone();
};

void TstBrokenquiet::spans_whoIsAwakeHearsNothing_areNamed()
{
    const World world = sleepy();
    const qint64 sunday = monday.ms + 6 * 24 * hourMs;
    QCOMPARE(brokenQuiet(world.workspace, world.agents, support, monday),
             (QList<BrokenQuiet>{{Instant{sunday + 2 * hourMs}, Instant{sunday + 6 * hourMs}}}));
}

void TstBrokenquiet::spans_somebodyAwakeHears_areNone()
{
    World world = sleepy();
    world.agents[lena].alerts.quiet = {};
    QVERIFY(brokenQuiet(world.workspace, world.agents, support, monday).isEmpty());
    // On call is awake.
    world = sleepy();
    world.agents[bob].alerts.quiet.onCall = {AlertRow::Requested};
    QVERIFY(brokenQuiet(world.workspace, world.agents, support, monday).isEmpty());
}

void TstBrokenquiet::spans_allQuiet_areNone()
{
    World world = sleepy();
    world.agents[ann].alerts.quiet = sundayNight(); // then all are alerted after all
    QVERIFY(brokenQuiet(world.workspace, world.agents, support, monday).isEmpty());
}

void TstBrokenquiet::spans_ofATeamNobodyHearsAtAll_areNone()
{
    World world = sleepy();
    muffle(world.agents[bob]);
    muffle(world.agents[lena]);
    QVERIFY(brokenQuiet(world.workspace, world.agents, support, monday).isEmpty());
}

void TstBrokenquiet::week_namesTheTeamsAlone()
{
    const World world = sleepy();
    QCOMPARE(brokenQuietOfTeams(world.workspace, world.agents, monday).keys(), QList<TeamId>{support});
    QVERIFY(brokenQuietOfTeams(World().workspace, World().agents, monday).isEmpty());
}

BATON_DOMAIN_TEST(TstBrokenquiet);

} // namespace Baton::Test

#include "tst_brokenquiet.moc"
