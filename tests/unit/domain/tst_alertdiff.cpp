// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/alertdiff.h"
#include "unit/domain/world.h"

#include <rapidcheck.h>

#include <QtTest>

namespace Baton::Test {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr AlertRow asked = AlertRow::Requested;

int oneBelow(int n)
{
    return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange(0, n));
}

/// Rules with any of the settings there are, drawn from few values so that two of them often agree.
AlertRules anyRules()
{
    AlertRules rules;
    for (const AlertRow row : {AlertRow::Requested, AlertRow::Given}) {
        AlertRowChoice &choice = rules.choices[row];
        for (const AlertChannel channel : {AlertChannel::Toast, AlertChannel::Email}) {
            if (oneBelow(2) == 0)
                choice.on.insert(channel, oneBelow(2) == 0);
            if (oneBelow(3) == 0)
                rules.locks[row].insert(channel, oneBelow(2) == 0 ? u"Law"_s : u"Habit"_s);
        }
        if (oneBelow(2) == 0)
            choice.after.insert(AlertChannel::Email, Millis(60'000 * oneBelow(3)));
        if (oneBelow(2) == 0)
            choice.tone = AlertTone(oneBelow(5));
        if (oneBelow(2) == 0)
            choice.repeat = Millis(10'000 * oneBelow(3));
        if (oneBelow(2) == 0)
            choice.cap = oneBelow(3);
        if (oneBelow(2) == 0)
            choice.privacy = AlertPrivacy(oneBelow(3));
        if (oneBelow(2) == 0)
            choice.onlyBehind = oneBelow(2) == 0;
    }
    return {withoutEmpty(rules.choices), withoutEmpty(rules.locks), oneBelow(9)};
}

bool alike(const AlertRules &a, const AlertRules &b)
{
    return a.choices == b.choices && a.locks == b.locks;
}

AlertRules allOff()
{
    AlertRules rules;
    for (const AlertChannel channel : alertChannels)
        rules.choices[asked].on.insert(channel, false);
    return rules;
}

} // namespace

/// What differs between rules, what becomes of changes that meet, and which teams a change would leave to nobody.
class TstAlertdiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void difference_ofEachSetting_isNamed();
    void difference_ofALock_hasItsReasons();
    void rebased_bothChanges_areThere();
    void rebased_whereBothChanged_mineCounts();
    void rebased_anyRules_isTheirsButForMyChanges();
    void silentTeams_allWaysOff_isNamedOnce();
    void silentTeams_mailOrPushOn_countWhereThereIsAnAddress();
    void silentTeams_wasSoBefore_isSaidSo();
    void silentTeams_nobodyOnline_isNoWarning();
    void stepsChanged_ofATeamsLadder_areForItsPeople();
    void stepsChanged_ofTheWorkspaces_areNotForWhoHasAnother();
};

void TstAlertdiff::difference_ofEachSetting_isNamed()
{
    using enum AlertSetting;
    AlertRules rules;
    AlertRowChoice &choice = rules.choices[asked];
    choice.on.insert(AlertChannel::Sound, false);
    choice.after.insert(AlertChannel::Email, Millis(300'000));
    choice.tone = AlertTone::Deep;
    choice.repeat = Millis(30'000);
    choice.cap = 5;
    choice.privacy = AlertPrivacy::Generic;
    choice.above = 20;
    choice.onlyBehind = true;
    const QList<AlertDifference> all = differences({}, rules);
    const QList<AlertDifference> expected{{{asked, On, AlertChannel::Sound}, std::nullopt, 0},
                                          {{asked, After, AlertChannel::Email}, std::nullopt, 300'000},
                                          {{asked, Tone}, std::nullopt, int(AlertTone::Deep)},
                                          {{asked, Repeat}, std::nullopt, 30'000},
                                          {{asked, Cap}, std::nullopt, 5},
                                          {{asked, Privacy}, std::nullopt, int(AlertPrivacy::Generic)},
                                          {{asked, Above}, std::nullopt, 20},
                                          {{asked, OnlyBehind}, std::nullopt, 1}};
    QCOMPARE(all, expected);
    QCOMPARE(differences(rules, {}).size(), expected.size());
    QVERIFY(differences(rules, rules).isEmpty());
}

void TstAlertdiff::difference_ofALock_hasItsReasons()
{
    const AlertRules before{{}, {{asked, {{AlertChannel::Toast, u"Old"_s}}}}, 0};
    const AlertRules after{{}, {{asked, {{AlertChannel::Toast, u"New"_s}}}}, 4};
    const QList<AlertDifference> all = differences(before, after);
    QCOMPARE(all,
             (QList<AlertDifference>{{{asked, AlertSetting::Lock, AlertChannel::Toast}, 1, 1, u"Old"_s, u"New"_s}}));
    QCOMPARE(differences(before, {}).first().after, std::nullopt);
}

void TstAlertdiff::rebased_bothChanges_areThere()
{
    AlertRules base;
    base.choices[asked].on = {{AlertChannel::Sound, true}, {AlertChannel::Toast, true}};
    AlertRules mine = base;
    mine.choices[asked].on[AlertChannel::Sound] = false;
    AlertRules theirs = base;
    theirs.choices[asked].on.remove(AlertChannel::Toast);
    theirs.locks[asked].insert(AlertChannel::Badge, u"Ours"_s);
    theirs.revision = 7;
    const AlertRules both = rebased(base, mine, theirs);
    QCOMPARE(both.choices.value(asked).on, (QMap<AlertChannel, bool>{{AlertChannel::Sound, false}}));
    QCOMPARE(both.locks, theirs.locks);
    QCOMPARE(both.revision, 7);
}

void TstAlertdiff::rebased_whereBothChanged_mineCounts()
{
    AlertRules base;
    base.choices[asked].tone = AlertTone::Bell;
    AlertRules mine = base;
    mine.choices[asked].tone.reset();
    AlertRules theirs = base;
    theirs.choices[asked].tone = AlertTone::Deep;
    QVERIFY(rebased(base, mine, theirs).choices.isEmpty());
    mine.choices[asked].tone = AlertTone::Knock;
    QCOMPARE(rebased(base, mine, theirs).choices.value(asked).tone, std::optional(AlertTone::Knock));
}

void TstAlertdiff::rebased_anyRules_isTheirsButForMyChanges()
{
    const bool held = rc::check("what I changed is mine, everything else is theirs", [] {
        const AlertRules base = anyRules();
        const AlertRules mine = anyRules();
        const AlertRules theirs = anyRules();
        RC_ASSERT(alike(rebased(base, base, theirs), theirs));
        RC_ASSERT(alike(rebased(base, mine, base), mine));
        const AlertRules both = rebased(base, mine, theirs);
        QMap<AlertSettingKey, AlertDifference> wanted;
        for (const AlertDifference &one : differences(base, mine))
            wanted.insert(one.key, one);
        for (const AlertDifference &one : differences(theirs, both)) {
            RC_ASSERT(wanted.contains(one.key));
            RC_ASSERT(wanted[one.key].after == one.after && wanted[one.key].reasonAfter == one.reasonAfter);
        }
        for (const AlertDifference &one : differences(mine, both))
            RC_ASSERT(!wanted.contains(one.key));
    });
    QVERIFY(held);
}

void TstAlertdiff::silentTeams_allWaysOff_isNamedOnce()
{
    const World world;
    Workspace after = world.workspace;
    after.teams[support.toString()].alertRules = allOff();
    QList<SilentTeam> silent = silentTeams(world.workspace, world.agents, after, world.agents, world.now);
    silent.removeIf([](const SilentTeam &one) { return one.already; });
    QCOMPARE(silent, (QList<SilentTeam>{{support, Unnoticed::AllSilent, false, false}}));
    // A badge is a number, not an alert.
    after.teams[support.toString()].alertRules.choices[asked].on[AlertChannel::Badge] = true;
    QCOMPARE(silentTeams(world.workspace, world.agents, after, world.agents, world.now).last().team, support);
    after.teams[support.toString()].alertRules.choices[asked].on[AlertChannel::Sound] = true;
    for (const SilentTeam &one : silentTeams(world.workspace, world.agents, after, world.agents, world.now))
        QVERIFY(one.team != support);
}

void TstAlertdiff::silentTeams_mailOrPushOn_countWhereThereIsAnAddress()
{
    World world;
    Workspace after = world.workspace;
    AlertRules &rules = after.teams[support.toString()].alertRules;
    rules = allOff();
    rules.choices[asked].on[AlertChannel::Push] = true;
    QList<SilentTeam> silent = silentTeams(world.workspace, world.agents, after, world.agents, world.now);
    silent.removeIf([](const SilentTeam &one) { return one.team != support; });
    QCOMPARE(silent, (QList<SilentTeam>{{support, Unnoticed::AllSilent, true, false}}));
    const auto isSilent = [&] {
        const auto teams = silentTeams(world.workspace, world.agents, after, world.agents, world.now);
        return std::any_of(teams.cbegin(), teams.cend(), [](const SilentTeam &one) { return one.team == support; });
    };
    world.agents[ann].hasMailAddress = true; // whose mail is off
    QVERIFY(isSilent());
    world.agents[cleo].hasPushAddress = true; // who is of another team
    QVERIFY(isSilent());
    world.agents[ann].hasPushAddress = true;
    QVERIFY(!isSilent());
    rules.choices[asked].on[AlertChannel::Push] = false;
    rules.choices[asked].on[AlertChannel::Email] = true;
    QVERIFY(!isSilent());
}

void TstAlertdiff::silentTeams_wasSoBefore_isSaidSo()
{
    const World world;
    Workspace off = world.workspace;
    off.alertRules = allOff();
    const QList<SilentTeam> silent = silentTeams(off, world.agents, off, world.agents, world.now);
    QCOMPARE(silent.size(), world.workspace.teams.size());
    for (const SilentTeam &one : silent)
        QVERIFY(one.already);
}

void TstAlertdiff::silentTeams_nobodyOnline_isNoWarning()
{
    World world;
    world.online.clear();
    for (Agent &agent : world.agents)
        agent.status = Status::Offline;
    for (const SilentTeam &one : silentTeams(world.workspace, world.agents, world.workspace, world.agents, world.now))
        QCOMPARE(one.why, Unnoticed::NoPeople); // the night has no people at all
}

void TstAlertdiff::stepsChanged_ofATeamsLadder_areForItsPeople()
{
    const World world;
    Workspace after = world.workspace;
    QVERIFY(stepsChangedFor(world.workspace, after, world.agents).isEmpty());
    after.teams[support.toString()].ladder = after.ladder;
    QVERIFY(stepsChangedFor(world.workspace, after, world.agents).isEmpty()); // their own, and the same
    after.teams[support.toString()].ladder = {{Millis(0), LadderTarget::Team}, {Millis(9000), LadderTarget::Missed}};
    // Who is of another team loses the step for anybody.
    QCOMPARE(stepsChangedFor(world.workspace, after, world.agents), (QList<AgentId>{ada, ann, bob, cleo, lena}));
    Workspace teamAlone = after;
    teamAlone.teams[support.toString()].ladder.first().after = Millis(1000);
    QCOMPARE(stepsChangedFor(after, teamAlone, world.agents), (QList<AgentId>{ann, bob, lena}));
    // The end is nobody's step.
    teamAlone = after;
    teamAlone.teams[support.toString()].ladder.last().after = Millis(99'000);
    QVERIFY(stepsChangedFor(after, teamAlone, world.agents).isEmpty());
}

void TstAlertdiff::stepsChanged_ofTheWorkspaces_areNotForWhoHasAnother()
{
    World world;
    for (const TeamId &team : {support, night})
        world.workspace.teams[team.toString()].ladder = {{Millis(0), LadderTarget::Team},
                                                         {Millis(9000), LadderTarget::Missed}};
    Workspace after = world.workspace;
    after.ladder = {{Millis(0), LadderTarget::Target}, {Millis(9000), LadderTarget::Missed}};
    Workspace later = after;
    later.ladder.first().after = Millis(2000);
    QCOMPARE(stepsChangedFor(after, later, world.agents), QList<AgentId>{cleo});
}

BATON_DOMAIN_TEST(TstAlertdiff);

} // namespace Baton::Test

#include "tst_alertdiff.moc"
