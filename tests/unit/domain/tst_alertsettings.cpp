// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/effectivealerts.h"
#include "unit/domain/world.h"

#include <QtTest>

namespace Baton::Test {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr AlertRow row = AlertRow::Requested;
constexpr AlertChannel toast = AlertChannel::Toast;

/// The workspace, Ann in two teams, and what each level says of Ann's toast for a handoff that waits.
struct Levels
{
    Levels() { agent().teams = {support, sales}; }

    Agent &agent() { return world.agents[ann]; }
    AlertRules &of(const TeamId &team) { return world.workspace.teams[team.toString()].alertRules; }
    AlertRules &workspace() { return world.workspace.alertRules; }
    Effective<bool> value(AlertChannel channel = toast) { return cell(channel).on; }
    EffectiveCell cell(AlertChannel channel) { return effective(row, channel, agent(), world.workspace); }
    EffectiveRow whole() { return effective(row, agent(), world.workspace); }

    World world;
};

void choose(AlertChoices &choices, bool on, AlertChannel channel = toast)
{
    choices[row].on[channel] = on;
}

void lock(AlertRules &rules, const QString &reason, AlertChannel channel = toast)
{
    rules.locks[row][channel] = reason;
}

Effective<bool> from(AlertLevel level, bool value, const TeamId &team = {})
{
    return {value, level, team, {}};
}

} // namespace

/// What holds for one agent where five levels have their say.
class TstAlertsettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void builtIn_isWhatIsPromised();
    void level_theMostSpecificThatChose_gives();
    void lock_ofTheWorkspace_holdsAgainstTeamAndAgent();
    void lock_ofATeam_holdsAgainstTheAgent();
    void override_winsOverALock_andTheAgentChoosesOn();
    void override_thatLocks_holdsWithItsOwnReason();
    void teams_theMoreAlertingWins();
    void teams_aLockThatSilences_doesNotHoldInAnotherTeam();
    void lock_ofAChannel_holdsWhatBelongsToIt();
    void lock_ofTheToast_leavesMorePrivacyToTheAgent();
    void tone_isTheAgentsOwnAffair();
    void alerts_aBadgeAlone_isNone();
    void affected_namesAgentsAndCells();
    void affected_lockAlone_isAChange();
};

void TstAlertsettings::builtIn_isWhatIsPromised()
{
    const AlertRowChoice requested = builtInAlerts(AlertRow::Requested);
    QCOMPARE(requested.repeat, Millis(20'000));
    for (const AlertChannel channel : {AlertChannel::Toast, AlertChannel::Sound, AlertChannel::Badge})
        QVERIFY(requested.on[channel]);
    for (const AlertRow one : alertRows) {
        const AlertRowChoice choice = builtInAlerts(one);
        QVERIFY(!choice.on[AlertChannel::Email]);
        QCOMPARE(choice.on[AlertChannel::Push], one == AlertRow::Requested); // no other is sent
        QCOMPARE(choice.on.size(), qsizetype(alertChannels.size()));
        QCOMPARE(choice.after[AlertChannel::Email], Millis(180'000));
        QVERIFY(choice.tone && choice.repeat && choice.cap && choice.privacy && choice.onlyBehind);
        QCOMPARE(*choice.onlyBehind, one == AlertRow::VisitorMessage || one == AlertRow::Mention);
    }
    QVERIFY(builtInAlerts(static_cast<AlertRow>(99)).on.values().count(true) == 0);
}

void TstAlertsettings::level_theMostSpecificThatChose_gives()
{
    Levels levels;
    QCOMPARE(levels.value(), from(AlertLevel::BuiltIn, true));
    choose(levels.workspace().choices, false);
    QCOMPARE(levels.value(), from(AlertLevel::Workspace, false));
    choose(levels.of(sales).choices, true);
    QCOMPARE(levels.value(), from(AlertLevel::Team, true, sales));
    choose(levels.agent().alertRules.choices, false);
    QCOMPARE(levels.value(), from(AlertLevel::Override, false));
    choose(levels.agent().alerts.choices, true);
    QCOMPARE(levels.value(), from(AlertLevel::Own, true));
    QCOMPARE(levels.value(AlertChannel::Sound), from(AlertLevel::BuiltIn, true));
}

void TstAlertsettings::lock_ofTheWorkspace_holdsAgainstTeamAndAgent()
{
    Levels levels;
    lock(levels.workspace(), u"Nobody misses a visitor"_s);
    choose(levels.of(sales).choices, false);
    choose(levels.of(support).choices, false);
    lock(levels.of(support), u"Too loud"_s);
    choose(levels.agent().alerts.choices, false);
    const AlertLock held{AlertLevel::Workspace, {}, u"Nobody misses a visitor"_s};
    QCOMPARE(levels.value(), (Effective<bool>{true, AlertLevel::BuiltIn, {}, held}));
    choose(levels.workspace().choices, false);
    choose(levels.agent().alerts.choices, true);
    QCOMPARE(levels.value(), (Effective<bool>{false, AlertLevel::Workspace, {}, held}));
    levels.workspace().locks.clear();
    levels.of(support).locks.clear();
    QCOMPARE(levels.value(), from(AlertLevel::Own, true));
}

void TstAlertsettings::lock_ofATeam_holdsAgainstTheAgent()
{
    Levels levels;
    choose(levels.of(sales).choices, true);
    lock(levels.of(sales), u"Sales answers at once"_s);
    choose(levels.agent().alerts.choices, false);
    QCOMPARE(levels.value(),
             (Effective<bool>{true, AlertLevel::Team, sales,
                              AlertLock{AlertLevel::Team, sales, u"Sales answers at once"_s}}));
    levels.agent().teams = {support};
    QCOMPARE(levels.value(), from(AlertLevel::Own, false));
}

void TstAlertsettings::override_winsOverALock_andTheAgentChoosesOn()
{
    Levels levels;
    lock(levels.workspace(), u"Policy"_s);
    lock(levels.of(support), u"Team policy"_s);
    choose(levels.agent().alertRules.choices, false);
    QCOMPARE(levels.value(), from(AlertLevel::Override, false));
    choose(levels.agent().alerts.choices, true);
    QCOMPARE(levels.value(), from(AlertLevel::Own, true));
    levels.agent().alertRules = {};
    levels.agent().alertRules.choices[row].on[AlertChannel::Sound] = false; // of another cell
    choose(levels.agent().alerts.choices, false);
    QCOMPARE(levels.value().value, true);
    QVERIFY(levels.value().lock);
}

void TstAlertsettings::override_thatLocks_holdsWithItsOwnReason()
{
    Levels levels;
    lock(levels.workspace(), u"Policy"_s);
    choose(levels.agent().alertRules.choices, false);
    lock(levels.agent().alertRules, u"Ann is on leave"_s);
    choose(levels.agent().alerts.choices, true);
    QCOMPARE(
        levels.value(),
        (Effective<bool>{false, AlertLevel::Override, {}, AlertLock{AlertLevel::Override, {}, u"Ann is on leave"_s}}));
    levels.agent().alertRules.choices.clear(); // locks what comes from above
    QCOMPARE(
        levels.value(),
        (Effective<bool>{true, AlertLevel::BuiltIn, {}, AlertLock{AlertLevel::Override, {}, u"Ann is on leave"_s}}));
}

void TstAlertsettings::teams_theMoreAlertingWins()
{
    Levels levels;
    choose(levels.of(support).choices, false);
    QCOMPARE(levels.value(), from(AlertLevel::BuiltIn, true)); // in sales it is on
    choose(levels.workspace().choices, false);
    choose(levels.of(sales).choices, true);
    QCOMPARE(levels.value(), from(AlertLevel::Team, true, sales));
    AlertRowChoice &one = levels.of(support).choices[row];
    AlertRowChoice &other = levels.of(sales).choices[row];
    one = {{}, {{AlertChannel::Email, Millis(60'000)}}, {}, Millis(0), 0, AlertPrivacy::Full, true};
    other = {{}, {{AlertChannel::Email, Millis(90'000)}}, {}, Millis(30'000), 5, AlertPrivacy::Generic, false};
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(levels.cell(AlertChannel::Email).after.value, Millis(60'000)); // sooner
        QCOMPARE(levels.whole().repeat.value, Millis(30'000)); // more often
        QCOMPARE(levels.whole().cap.value, 0); // longer
        QCOMPARE(levels.whole().privacy.value, AlertPrivacy::Generic); // more private
        QCOMPARE(levels.whole().onlyBehind.value, false); // always
        std::swap(one, other);
    }
}

void TstAlertsettings::teams_aLockThatSilences_doesNotHoldInAnotherTeam()
{
    Levels levels;
    choose(levels.of(support).choices, false);
    lock(levels.of(support), u"The hall is quiet"_s);
    QCOMPARE(levels.value(), from(AlertLevel::BuiltIn, true));
    choose(levels.of(sales).choices, false);
    QCOMPARE(levels.value(),
             (Effective<bool>{false, AlertLevel::Team, support,
                              AlertLock{AlertLevel::Team, support, u"The hall is quiet"_s}}));
}

void TstAlertsettings::lock_ofAChannel_holdsWhatBelongsToIt()
{
    Levels levels;
    levels.agent().alerts.choices[row] = {
        {}, {{AlertChannel::Email, Millis(1)}}, AlertTone::Deep, Millis(0), 1, AlertPrivacy::Full, {}, true};
    lock(levels.workspace(), u"Sound"_s, AlertChannel::Sound);
    QCOMPARE(levels.whole().repeat.value, Millis(20'000));
    QVERIFY(levels.whole().repeat.lock && levels.whole().cap.lock && levels.whole().onlyBehind.lock);
    QCOMPARE(levels.whole().cap.value, 30);
    QCOMPARE(levels.whole().onlyBehind.value, false);
    QCOMPARE(levels.whole().privacy.value, AlertPrivacy::Full);
    QCOMPARE(levels.cell(AlertChannel::Email).after.value, Millis(1));
    levels.workspace().locks.clear();
    lock(levels.workspace(), u"Mail"_s, AlertChannel::Email);
    QCOMPARE(levels.cell(AlertChannel::Email).after.value, Millis(180'000));
    QCOMPARE(levels.whole().onlyBehind.value, true);
    lock(levels.workspace(), u"Toast"_s);
    QCOMPARE(levels.whole().onlyBehind.value, false);
    QCOMPARE(levels.whole().privacy.value, AlertPrivacy::Name);
    QCOMPARE(levels.whole().repeat.value, Millis(0));
}

void TstAlertsettings::lock_ofTheToast_leavesMorePrivacyToTheAgent()
{
    Levels levels;
    lock(levels.workspace(), u"Toasts are on"_s);
    levels.agent().alerts.choices[row].privacy = AlertPrivacy::Generic;
    QCOMPARE(levels.whole().privacy.value, AlertPrivacy::Generic);
    QCOMPARE(levels.whole().privacy.from, AlertLevel::Own);
    QVERIFY(levels.whole().privacy.lock);
    levels.agent().alerts.choices[row].privacy = AlertPrivacy::Full;
    QCOMPARE(levels.whole().privacy.value, AlertPrivacy::Name);
}

void TstAlertsettings::tone_isTheAgentsOwnAffair()
{
    Levels levels;
    for (const AlertChannel channel : alertChannels)
        lock(levels.workspace(), u"All"_s, channel);
    levels.workspace().choices[row].tone = AlertTone::Chime;
    QCOMPARE(levels.whole().tone, (Effective<AlertTone>{AlertTone::Chime, AlertLevel::Workspace, {}, {}}));
    levels.agent().alerts.choices[row].tone = AlertTone::Deep;
    QCOMPARE(levels.whole().tone, (Effective<AlertTone>{AlertTone::Deep, AlertLevel::Own, {}, {}}));
}

void TstAlertsettings::alerts_aBadgeAlone_isNone()
{
    Levels levels;
    QVERIFY(alerts(row, levels.agent(), levels.world.workspace));
    for (const AlertChannel channel : alertChannels)
        choose(levels.agent().alerts.choices, channel == AlertChannel::Badge, channel);
    QVERIFY(!alerts(row, levels.agent(), levels.world.workspace));
    choose(levels.agent().alerts.choices, true, AlertChannel::Email);
    QVERIFY(alerts(row, levels.agent(), levels.world.workspace));
}

void TstAlertsettings::affected_namesAgentsAndCells()
{
    const World before;
    World after;
    choose(after.workspace.teams[sales.toString()].alertRules.choices, false);
    after.workspace.teams[sales.toString()].alertRules.choices[AlertRow::Given].tone = AlertTone::Bell;
    after.agents[bob].alerts.choices[row].privacy = AlertPrivacy::Name; // as it is already
    choose(after.agents[dora].alertRules.choices, false); // whose account is disabled
    after.agents.remove(ada);
    const QList<AffectedAgent> found = affected(before.workspace, before.agents, after.workspace, after.agents);
    QCOMPARE(found, (QList<AffectedAgent>{{cleo, {{row, toast}, {AlertRow::Given, AlertChannel::Sound}}}}));
    QCOMPARE(affected(before.workspace, before.agents, before.workspace, before.agents), QList<AffectedAgent>());
    choose(after.workspace.alertRules.choices, true, AlertChannel::Email);
    QCOMPARE(affected(before.workspace, before.agents, after.workspace, after.agents).size(), 4);
}

void TstAlertsettings::affected_lockAlone_isAChange()
{
    const World before;
    World after;
    lock(after.agents[ann].alertRules, u"Because"_s, AlertChannel::Sound);
    QCOMPARE(affected(before.workspace, before.agents, after.workspace, after.agents),
             (QList<AffectedAgent>{{ann, {{row, toast}, {row, AlertChannel::Sound}}}}));
}

BATON_DOMAIN_TEST(TstAlertsettings);

} // namespace Baton::Test

#include "tst_alertsettings.moc"
