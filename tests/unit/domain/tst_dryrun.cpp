// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/dryrun.h"
#include "unit/domain/world.h"

#include <rapidcheck.h>

#include <QtTest>

namespace Baton::Test {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Millis hour{3'600'000};

QList<AgentId> reached(const World &world, LadderTarget target)
{
    return alerted(world.head, world.policy(), target);
}

void sleepFor(World &world, const AgentId &agent, Millis span)
{
    world.agents[agent].alerts.quiet.until = world.now + span;
}

std::optional<DryLeftOut> leftOut(const DryStep &step, const AgentId &agent)
{
    for (const DryLeftOut &one : step.others) {
        if (one.agent == agent)
            return one;
    }
    return std::nullopt;
}

/// A timer that comes due is taken as the engine takes it: with the quiet hours of that moment.
bool takeNext(World &world)
{
    world.quiet.reset();
    const auto due = nextDue(world.head, world.policy());
    if (!due)
        return false;
    world.now = qMax(world.now, due->at);
    world.quiet = quietAt(world.agents, AlertRow::Requested, world.now);
    const auto again = nextDue(world.head, world.policy());
    world.tell(Actor::system(), again->tick);
    return true;
}

/// Steps of the ladder as the log has them, up to the end of the handoff.
QList<AlertStepped> takeLadder(World &world)
{
    const std::size_t before = world.log.size();
    for (int i = 0; i < 50 && world.head.handoff && takeNext(world); ++i) {
    }
    QList<AlertStepped> steps;
    for (std::size_t i = before; i < world.log.size(); ++i) {
        if (const auto *step = std::get_if<AlertStepped>(&world.log[i].body))
            steps.append(*step);
    }
    return steps;
}

template<typename T>
T anyOf(std::initializer_list<T> values)
{
    return *rc::gen::elementOf(std::vector<T>(values));
}

int below(int n)
{
    return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange(0, n)); // the whole range from the first trial on
}

QuietHours anyQuiet(const World &world)
{
    QuietHours quiet;
    if (below(3) == 0)
        return quiet;
    quiet.zone = anyOf<QString>({u"Europe/Berlin"_s, u"Asia/Kathmandu"_s, u"America/New_York"_s, u"Mars/Olympus"_s});
    for (int i = below(3); i > 0; --i)
        quiet.spans.append({{1, 2, 3, 4, 5, 6, 7}, below(1440), below(1440)});
    if (below(4) == 0)
        quiet.until = world.now + Millis(below(400'000));
    if (below(5) == 0)
        quiet.onCall = {AlertRow::Requested};
    return quiet;
}

void anyPeople(World &world)
{
    for (Agent &agent : world.agents) {
        agent.status = anyOf({Status::Available, Status::Available, Status::Busy, Status::Away, Status::Offline});
        agent.role = agent.id == ada ? Role::Admin : anyOf({Role::Agent, Role::Agent, Role::TeamLead});
        agent.disabled = agent.id != ada && below(6) == 0;
        agent.teams = anyOf<QList<TeamId>>({{}, {support}, {sales}, {support, sales}, {support, night}});
        agent.alerts.quiet = anyQuiet(world);
        if (below(4) == 0)
            world.online.remove(agent.id);
    }
}

QList<LadderStep> anyLadder()
{
    QList<LadderStep> ladder;
    Millis after{0};
    for (int i = below(6); i > 0; --i) {
        ladder.append({after, static_cast<LadderTarget>(below(6))});
        after += Millis(below(200'000));
    }
    ladder.append({after, LadderTarget::Missed});
    return ladder;
}

/// A handoff of a team in a world of any settings, waiting or put off until the team opens.
World anyWaiting(TeamId &team)
{
    World world = inState(State::Ai);
    world.now = world.now + Millis(below(7 * 24) * hour.count() + below(3'600'000));
    anyPeople(world);
    if (below(2))
        world.workspace.ladder = anyLadder();
    team = anyOf({support, sales, night});
    Team &where = world.workspace.teams[team.toString()];
    if (below(2))
        where.ladder = anyLadder();
    where.open = below(4) > 0;
    where.opensAt = world.now + Millis(below(3) * hour.count());
    world.tell(asVisitor(), AskHuman{Category::General});
    world.tell(Actor::system(), Route{team});
    return world;
}

/// What was met over all settings, so that the property does not hold for want of trying.
struct Met
{
    int settings = 0;
    int steps = 0;
    int quiet = 0; ///< left out for their quiet hours
    int despite = 0; ///< steps that alert although all are quiet
    int deferred = 0;
};

void compareOnce(Met &met)
{
    TeamId team;
    World world = anyWaiting(team);
    const DryRun dry = dryRun(world.policy(), team, world.now);
    const QList<AlertStepped> real = takeLadder(world);
    RC_ASSERT(dry.steps.size() == real.size());
    ++met.settings;
    met.deferred += dry.deferredUntil.has_value();
    const auto enabled =
        std::count_if(world.agents.cbegin(), world.agents.cend(), [](const Agent &agent) { return !agent.disabled; });
    for (qsizetype i = 0; i < real.size(); ++i) {
        const DryStep &step = dry.steps[i];
        RC_ASSERT(step.no == real[i].step);
        RC_ASSERT((step.target == real[i].target));
        RC_ASSERT((step.alerted == real[i].agents));
        RC_ASSERT(step.alerted.size() + step.others.size() == enabled);
        for (const DryLeftOut &one : step.others)
            met.quiet += one.why == LeftOut::Quiet;
        met.despite += step.despiteQuiet;
        ++met.steps;
    }
}

} // namespace

/// Quiet hours on the ladder, and the ladder played through without a handoff.
class TstDryrun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void alerted_quiet_areLeftOutWhereOthersAreAwake();
    void alerted_quiet_neverLeaveAStepWithNobody();
    void alerted_whoHearsNothing_standsInForNobody_data();
    void alerted_whoHearsNothing_standsInForNobody();
    void alerted_anyOnlineAndTarget_reachTheQuietToo();
    void alerted_withoutPeople_isNobody();
    void dryRun_saysWhyEachIsLeftOut();
    void dryRun_takesTheQuietHoursOfEachStep();
    void dryRun_closedTeam_beginsWhenItOpens();
    void dryRun_anySettings_namesWhomTheLadderNames();
    void unheard_areThoseNoConsoleWouldAlert();
    void nobody_isSaidWithItsReason();
    void nobody_countsConsolesThatAreHeard_andAddressesThatExist();
};

void TstDryrun::alerted_quiet_areLeftOutWhereOthersAreAwake()
{
    World world = inState(State::Routed);
    world.quiet = {ann};
    QCOMPARE(reached(world, LadderTarget::Available), (QList<AgentId>{bob, lena}));
    QCOMPARE(reached(world, LadderTarget::AgentsAgain), (QList<AgentId>{bob, lena}));
    QCOMPARE(reached(world, LadderTarget::Team), (QList<AgentId>{bob, lena}));
    world.agents[bob].role = Role::TeamLead;
    world.quiet = {lena};
    QCOMPARE(reached(world, LadderTarget::TeamLeads), (QList<AgentId>{bob}));
}

void TstDryrun::alerted_quiet_neverLeaveAStepWithNobody()
{
    World world = inState(State::Routed);
    world.quiet = {ann, bob, lena};
    QCOMPARE(reached(world, LadderTarget::Available), (QList<AgentId>{ann, bob, lena}));
    QCOMPARE(reached(world, LadderTarget::AgentsAgain), (QList<AgentId>{ann, bob, lena}));
    QCOMPARE(reached(world, LadderTarget::TeamLeads), (QList<AgentId>{lena}));
    world.agents[bob].status = Status::Busy; // awake, but not of this step
    world.quiet = {ann, lena};
    QCOMPARE(reached(world, LadderTarget::Available), (QList<AgentId>{ann, lena}));
    QCOMPARE(reached(world, LadderTarget::Team), (QList<AgentId>{bob}));
}

void TstDryrun::alerted_whoHearsNothing_standsInForNobody_data()
{
    QTest::addColumn<LadderTarget>("target");
    QTest::addColumn<bool>("online");
    QTest::addColumn<Status>("status");
    QTest::addColumn<QList<AlertChannel>>("off");
    QTest::addColumn<bool>("hears");
    using enum LadderTarget;
    const QList<AlertChannel> none;
    const QList<AlertChannel> console{AlertChannel::Toast, AlertChannel::Sound, AlertChannel::Urgency};
    QTest::newRow("lead offline") << TeamLeads << false << Status::Available << none << false;
    QTest::newRow("lead busy") << TeamLeads << true << Status::Busy << none << true;
    QTest::newRow("away") << Team << true << Status::Away << none << false;
    QTest::newRow("silent") << Available << true << Status::Available << console << false;
    QTest::newRow("toast alone") << Team << true << Status::Busy << console.mid(1) << true;
    QTest::newRow("urgency alone") << Team << true << Status::Busy << console.mid(0, 2) << true;
}

void TstDryrun::alerted_whoHearsNothing_standsInForNobody()
{
    QFETCH(const LadderTarget, target);
    QFETCH(const bool, online);
    QFETCH(const Status, status);
    QFETCH(const QList<AlertChannel>, off);
    QFETCH(const bool, hears);
    World world;
    world.workspace.ladder = {{Millis(0), target}, {Millis(60'000), LadderTarget::Missed}};
    world.agents.remove(lena);
    Agent &awake = world.agents[bob];
    awake.status = status;
    for (const AlertChannel channel : off)
        awake.alerts.choices[AlertRow::Requested].on[channel] = false;
    world.online -= online ? QSet<AgentId>() : QSet<AgentId>{bob};
    if (target == LadderTarget::TeamLeads)
        world.agents[ann].role = awake.role = Role::TeamLead;
    sleepFor(world, ann, hour);
    const DryStep step = dryRun(world.policy(), support, world.now).steps.first();
    QCOMPARE(step.alerted, hears ? (QList<AgentId>{bob}) : (QList<AgentId>{ann, bob}));
    QCOMPARE(step.despiteQuiet, !hears);
    QCOMPARE(leftOut(step, ann).has_value(), hears);
}

void TstDryrun::alerted_anyOnlineAndTarget_reachTheQuietToo()
{
    World world = inState(State::Routed);
    world.quiet = {ann, cleo};
    QCOMPARE(reached(world, LadderTarget::AnyOnline), (QList<AgentId>{ada, ann, bob, cleo, lena}));
    QCOMPARE(reached(world, LadderTarget::Target), (QList<AgentId>{ann, bob, lena}));
    QVERIFY(!heedsQuiet(LadderTarget::Missed));
}

void TstDryrun::alerted_withoutPeople_isNobody()
{
    World world = inState(State::Routed);
    world.online.clear();
    world.quiet = {ann};
    QCOMPARE(reached(world, LadderTarget::Available), QList<AgentId>());
}

void TstDryrun::dryRun_saysWhyEachIsLeftOut()
{
    World world;
    sleepFor(world, ann, hour);
    world.agents[bob].status = Status::Busy;
    world.online.remove(lena);
    Agent eve = world.agents[bob];
    eve.id = AgentId(u"a_evee"_s);
    eve.status = Status::Available;
    world.agents.insert(eve.id, eve);
    world.online.insert(eve.id);
    const DryRun run = dryRun(world.policy(), support, world.now);
    QCOMPARE(run.steps.size(), 7);
    const DryStep &first = run.steps[0];
    QCOMPARE(first.alerted, QList<AgentId>{eve.id});
    QCOMPARE(leftOut(first, ann), (DryLeftOut{ann, LeftOut::Quiet, world.now + hour}));
    QCOMPARE(leftOut(first, bob), (DryLeftOut{bob, LeftOut::NotAvailable, {}}));
    QCOMPARE(leftOut(first, cleo), (DryLeftOut{cleo, LeftOut::OtherTeam, {}}));
    QCOMPARE(leftOut(first, lena), (DryLeftOut{lena, LeftOut::NotConnected, {}}));
    QVERIFY(!leftOut(first, dora)); // an account that is disabled is nobody
    QVERIFY(!first.despiteQuiet);
    QCOMPARE(run.steps[3].alerted, QList<AgentId>{lena});
    QCOMPARE(leftOut(run.steps[3], eve.id), (DryLeftOut{eve.id, LeftOut::NoTeamLead, {}}));
    world.agents[eve.id].status = Status::Offline;
    const DryRun again = dryRun(world.policy(), support, world.now);
    QVERIFY(again.steps[0].despiteQuiet);
    QCOMPARE(again.steps[0].alerted, QList<AgentId>{ann});
    QCOMPARE(leftOut(again.steps[5], eve.id), (DryLeftOut{eve.id, LeftOut::SignedOff, {}}));
    QCOMPARE(whyLeftOut(world.agents[dora], inState(State::Routed).head, world.policy(), LadderTarget::Team),
             LeftOut::Disabled);
}

void TstDryrun::dryRun_takesTheQuietHoursOfEachStep()
{
    World world;
    sleepFor(world, ann, Millis(20'000));
    const DryRun run = dryRun(world.policy(), support, world.now);
    QVERIFY(!run.steps[0].alerted.contains(ann) && !run.steps[1].alerted.contains(ann));
    QVERIFY(run.steps[2].alerted.contains(ann)); // after 30 s
    QCOMPARE(run.steps[2].at, world.now + Millis(30'000));
}

void TstDryrun::dryRun_closedTeam_beginsWhenItOpens()
{
    const World world;
    const DryRun run = dryRun(world.policy(), night, world.now);
    QCOMPARE(run.deferredUntil, world.now + hour);
    QCOMPARE(run.steps[1].at, world.now + hour + Millis(15'000));
    QVERIFY(!dryRun(world.policy(), night, world.now + hour).deferredUntil);
    QVERIFY(!dryRun(world.policy(), support, world.now).deferredUntil);
    QCOMPARE(dryRun(world.policy(), {}, world.now).steps[0].alerted, (QList<AgentId>{ada, ann, bob, cleo, lena}));
}

void TstDryrun::dryRun_anySettings_namesWhomTheLadderNames()
{
    Met met;
    QVERIFY(rc::check("the dry run names the people of the ladder", [&] {
        for (int i = 0; i < 10; ++i) // of a hundred trials, unless RC_PARAMS says otherwise
            compareOnce(met);
    }));
    qInfo("%d settings, %d steps, %d left out as quiet, %d steps despite quiet hours, %d put off", met.settings,
          met.steps, met.quiet, met.despite, met.deferred);
    QVERIFY(met.steps > 0 && met.quiet > 0 && met.despite > 0 && met.deferred > 0);
}

void TstDryrun::unheard_areThoseNoConsoleWouldAlert()
{
    World world;
    world.agents[ann].status = Status::Away;
    world.online -= {bob};
    for (const AlertChannel channel : {AlertChannel::Toast, AlertChannel::Sound, AlertChannel::Urgency})
        world.agents[lena].alertRules.choices[AlertRow::Requested].on.insert(channel, false); // push stays on
    const auto unheard = [&](LadderTarget target) {
        return unheardBy({0, target, world.now, {ann, bob, cleo, lena}}, world.policy());
    };
    QCOMPARE(unheard(LadderTarget::Team), (QList<AgentId>{ann, bob, lena}));
    QCOMPARE(unheard(LadderTarget::AnyOnline), (QList<AgentId>{bob, lena})); // comes to those who are away, too
}

void TstDryrun::nobody_isSaidWithItsReason()
{
    World world;
    const auto nobody = [&](const TeamId &team) { return wouldReachNobody(world.policy(), team, world.now); };
    QVERIFY(!nobody(support) && !nobody(sales) && !nobody({}));
    QCOMPARE(nobody(night), Unnoticed::NoPeople);
    world.agents[dora].teams = {night}; // disabled
    QCOMPARE(nobody(night), Unnoticed::NoPeople);
    for (const AlertChannel channel : alertChannels)
        world.agents[cleo].alerts.choices[AlertRow::Requested].on[channel] = channel == AlertChannel::Badge;
    QCOMPARE(nobody(sales), Unnoticed::AllSilent);
    world.agents[cleo].alerts = {};
    world.online.clear();
    world.agents[cleo].status = Status::Offline;
    QCOMPARE(nobody(sales), Unnoticed::NobodyThere);
    world.online.insert(ann); // whom "anybody online" names
    QVERIFY(!nobody(sales));
    world.workspace.teams[sales.toString()].ladder = {{Millis(0), LadderTarget::Available},
                                                      {Millis(1), LadderTarget::Missed}};
    QCOMPARE(nobody(sales), Unnoticed::NobodyThere);
    world.online.insert(cleo);
    world.agents[cleo].status = Status::Available;
    QVERIFY(!nobody(sales));
    for (const AlertChannel channel : alertChannels)
        world.agents[cleo].alerts.choices[AlertRow::Requested].on[channel] = false;
    world.agents[bob].teams = {sales}; // would hear it, but is not connected
    QCOMPARE(nobody(sales), Unnoticed::NobodyThere);
}

void TstDryrun::nobody_countsConsolesThatAreHeard_andAddressesThatExist()
{
    World world;
    const auto nobody = [&](const QSet<AgentId> &mail = {}, const QSet<AgentId> &push = {}) {
        for (Agent &agent : world.agents) {
            agent.hasMailAddress = mail.contains(agent.id);
            agent.hasPushAddress = push.contains(agent.id);
        }
        return wouldReachNobody(world.policy(), sales, world.now);
    };
    world.online = {cleo};
    for (const Status status : {Status::Available, Status::Busy}) {
        world.agents[cleo].status = status;
        QVERIFY(!nobody());
    }
    for (const Status status : {Status::Away, Status::Offline}) {
        world.agents[cleo].status = status;
        QCOMPARE(nobody(), Unnoticed::NobodyThere);
    }
    QVERIFY(!nobody({}, {cleo})); // push is on as Baton comes
    QCOMPARE(nobody({cleo}, {ann}), Unnoticed::NobodyThere); // mail is not, and Ann is of another team
    world.agents[cleo].alerts.choices[AlertRow::Requested].on[AlertChannel::Email] = true;
    QVERIFY(!nobody({cleo}));
    QCOMPARE(nobody(), Unnoticed::NobodyThere);
    for (const AlertChannel channel : {AlertChannel::Toast, AlertChannel::Sound, AlertChannel::Urgency})
        world.agents[cleo].alerts.choices[AlertRow::Requested].on[channel] = false;
    QCOMPARE(nobody(), Unnoticed::AllSilent); // mail and push are on, but come nowhere
    QVERIFY(!nobody({cleo}));
}

BATON_DOMAIN_TEST(TstDryrun);

} // namespace Baton::Test

#include "tst_dryrun.moc"
