// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/alertbook.h"
#include "domain/decision.h"
#include "unit/domain/world.h"

#include <QtTest>

namespace Baton::Test {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr AlertRow row = AlertRow::Requested;

SetAlerts own(const AlertChoices &choices, const QuietHours &quiet = {}, qint64 revision = 0)
{
    return {{choices, quiet, revision}};
}

SaveAlertRules rules(const AlertRules &set, const TeamId &team = {}, const AgentId &agent = {})
{
    return {team, agent, set};
}

AlertChoices silentToast()
{
    AlertChoices choices;
    choices[row].on[AlertChannel::Toast] = false;
    return choices;
}

AlertRules locked(const QString &reason)
{
    return {silentToast(), {{row, {{AlertChannel::Toast, reason}}}}, 0};
}

AlertChoices with(const AlertRowChoice &choice)
{
    return {{row, choice}};
}

QString ofAnn(const SetAlerts &body)
{
    return World().tell(as(ann), body);
}

QString withQuiet(const QuietHours &quiet)
{
    return ofAnn(own({}, quiet));
}

QuietHours span(const QList<int> &days, int from, int to)
{
    return {u"Europe/Berlin"_s, {{days, from, to}}, {}, {}};
}

} // namespace

/// Who may set what about alerts, and what is refused.
class TstAlertrules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void setAlerts_areOnesOwn_andKept();
    void setAlerts_refusals();
    void setAlerts_quietHours_areChecked();
    void setAlerts_basedOnAnOldRevision_conflict();
    void saveAlertRules_workspaceTeamAgent();
    void saveAlertRules_refusals();
    void saveAlertRules_basedOnAnOldRevision_conflict();
    void saveAlertRules_tooMuchForOneFrame_isRefused();
    void saveAgent_andAlerts_leaveEachOtherAlone();
    void saveWorkspace_andRules_leaveEachOtherAlone();
    void apply_rulesOfWhoIsGone_changeNothing();
    void book_broughtBack_isTheSame();
    void book_ofAnotherWorkspace_saysWhatIsUnknown();
    void book_whatShrinksGoesFirst();
    void book_withLadders_bringsThemBack();
    void book_withoutLadders_leavesThem();
    void book_badLadder_saysWhere();
};

void TstAlertrules::setAlerts_areOnesOwn_andKept()
{
    World world;
    AlertChoices choices = silentToast();
    choices[AlertRow::Mention] = {};
    QuietHours quiet = span({5, 1}, 0, 1439);
    quiet.onCall = {AlertRow::LeadBreach, AlertRow::Requested, AlertRow::LeadBreach};
    SAYS(world.tell(as(ann), own(choices, quiet)), "alerts");
    QCOMPARE(world.agents[ann].alerts.choices, silentToast());
    QCOMPARE(world.agents[ann].alerts.quiet.spans.first().days, (QList<int>{1, 5}));
    QCOMPARE(world.agents[ann].alerts.quiet.onCall, (QList<AlertRow>{AlertRow::Requested, AlertRow::LeadBreach}));
    QCOMPARE(world.agents[ann].alerts.revision, 1);
    for (const AgentId &other : {lena, ada}) {
        SAYS(world.tell(as(other), own({})), "alerts"); // their own: there is no way to name another
        QCOMPARE(world.agents[ann].alerts.choices, silentToast());
    }
    SAYS(world.tell(asVisitor(), own({})), "!forbidden role");
    SAYS(world.tell(Actor::system(), own({})), "!forbidden role");
    SAYS(world.tell(as(dora), own({})), "!forbidden agent");
    const auto nobody = decideSetAlerts(world.policy(), own({}), Actor::system());
    QCOMPARE(nobody.error(), (Error{Code::NotFound, u"agent"_s}));
}

void TstAlertrules::setAlerts_refusals()
{
    const QString wait = u"!bad_schema alerts.after: only e-mail and push wait"_s;
    const QString delay = u"!bad_schema alerts.after: 0 to 24 hours"_s;
    const QString repeat = u"!bad_schema alerts.repeat: 5 seconds to 10 minutes, or 0 for once"_s;
    const QString cap = u"!bad_schema alerts.cap: 1 to 100, or 0 for no end"_s;
    const auto after = [](AlertChannel channel, qint64 ms) {
        return ofAnn(own(with({{}, {{channel, Millis(ms)}}, {}, {}, {}, {}, {}})));
    };
    for (const AlertChannel channel :
         {AlertChannel::Toast, AlertChannel::Sound, AlertChannel::Badge, AlertChannel::Urgency})
        QCOMPARE(after(channel, 0), wait);
    for (const AlertChannel channel : {AlertChannel::Email, AlertChannel::Push}) {
        SAYS(after(channel, 0), "alerts");
        SAYS(after(channel, 86'400'000), "alerts");
        QCOMPARE(after(channel, 86'400'001), delay);
        QCOMPARE(after(channel, -1), delay);
    }
    const auto ring = [](qint64 ms) { return ofAnn(own(with({{}, {}, {}, Millis(ms), {}, {}, {}}))); };
    for (const qint64 fine : {0, 5'000, 600'000})
        SAYS(ring(fine), "alerts");
    for (const qint64 odd : {-1, 1, 4'999, 600'001})
        QCOMPARE(ring(odd), repeat);
    const auto times = [](int n) { return ofAnn(own(with({{}, {}, {}, {}, n, {}, {}}))); };
    SAYS(times(0), "alerts");
    SAYS(times(100), "alerts");
    QCOMPARE(times(-1), cap);
    QCOMPARE(times(101), cap);
    const auto crowd = [](int n) { return ofAnn(own(with({{}, {}, {}, {}, {}, {}, n, {}}))); };
    SAYS(crowd(1), "alerts");
    SAYS(crowd(1000), "alerts");
    for (const int odd : {-1, 0, 1001})
        QCOMPARE(crowd(odd), u"!bad_schema alerts.above: 1 to 1000"_s);
}

void TstAlertrules::setAlerts_quietHours_areChecked()
{
    SAYS(withQuiet({u"Mars/Olympus"_s, {}, {}, {}}), "!bad_schema quiet.zone: unknown time zone Mars/Olympus");
    SAYS(withQuiet({{}, {{{1}, 0, 60}}, {}, {}}), "!bad_schema quiet.zone: unknown time zone ");
    SAYS(withQuiet({QString(65, u'x'), {}, {}, {}}),
         qPrintable(u"!bad_schema quiet.zone: unknown time zone "_s + QString(63, u'x') + u'…'));
    SAYS(withQuiet({{}, {}, Instant{1}, {}}), "alerts");
    const QString days = u"!bad_schema quiet.days: 1 for Monday to 7 for Sunday"_s;
    QCOMPARE(withQuiet(span({}, 0, 60)), days);
    QCOMPARE(withQuiet(span({0, 1}, 0, 60)), days);
    QCOMPARE(withQuiet(span({8, 1}, 0, 60)), days);
    SAYS(withQuiet(span({3, 1, 3}, 0, 60)), "!bad_schema quiet.days: a day given twice");
    const QString minutes = u"!bad_schema quiet: minutes of a day are 0 to 1439"_s;
    QCOMPARE(withQuiet(span({1}, -1, 60)), minutes);
    QCOMPARE(withQuiet(span({1}, 0, 1440)), minutes);
    QCOMPARE(withQuiet(span({1}, 1440, 0)), minutes);
    SAYS(withQuiet(span({1, 7}, 1439, 0)), "alerts");
    QuietHours many = span({1}, 0, 60);
    many.spans = QList<QuietSpan>(16, many.spans.first());
    SAYS(withQuiet(many), "alerts");
    many.spans.append(many.spans.first());
    SAYS(withQuiet(many), "!too_large quiet: more than 16 spans");
}

void TstAlertrules::setAlerts_basedOnAnOldRevision_conflict()
{
    World world;
    SAYS(world.tell(as(ann), own(silentToast())), "alerts");
    SAYS(world.tell(as(ann), own({})), "!conflict alerts: changed meanwhile"); // of another device
    QCOMPARE(world.agents[ann].alerts.choices, silentToast());
    SAYS(world.tell(as(ann), own({}, {}, 1)), "alerts");
    QCOMPARE(world.agents[ann].alerts, (AgentAlerts{{}, {}, 2}));
}

void TstAlertrules::saveAlertRules_workspaceTeamAgent()
{
    World world;
    SAYS(world.tell(as(ada), rules(locked(u" Because\nof that "_s))), "alert_rules");
    SAYS(world.tell(as(ada), rules(locked(u"Team"_s), support)), "alert_rules");
    SAYS(world.tell(as(ada), rules(locked(u"Person"_s), {}, ann)), "alert_rules");
    AlertRules saved = locked(u"Because of that"_s);
    saved.revision = 1;
    QCOMPARE(world.workspace.alertRules, saved);
    saved.locks[row][AlertChannel::Toast] = u"Team"_s;
    QCOMPARE(world.workspace.teams[support.toString()].alertRules, saved);
    saved.locks[row][AlertChannel::Toast] = u"Person"_s;
    QCOMPARE(world.agents[ann].alertRules, saved);
    QCOMPARE(world.workspace.teams[sales.toString()].alertRules, AlertRules());
    QCOMPARE(world.agents[bob].alertRules, AlertRules());
}

void TstAlertrules::saveAlertRules_refusals()
{
    World world;
    SAYS(world.tell(as(lena), rules({})), "!forbidden role");
    SAYS(world.tell(as(ann), rules({}, {}, ann)), "!forbidden role");
    SAYS(world.tell(Actor::system(), rules({})), "!forbidden role");
    SAYS(world.tell(as(ada), rules({}, support, ann)), "!bad_schema alert_rules: team or agent");
    SAYS(world.tell(as(ada), rules({}, TeamId(u"t_none"_s))), "!not_found alert_rules: team or agent");
    SAYS(world.tell(as(ada), rules({}, {}, AgentId(u"a_none"_s))), "!not_found alert_rules: team or agent");
    SAYS(world.tell(as(ada), rules(locked(u" \n "_s))), "!bad_schema alert_rules.locks: a reason is needed");
    SAYS(world.tell(as(ada), rules(locked(QString(121, u'x')))), "!too_large alert_rules.locks: a reason is too long");
    SAYS(world.tell(as(ada), rules({with({{}, {}, {}, Millis(1), {}, {}, {}}), {}, 0})),
         "!bad_schema alerts.repeat: 5 seconds to 10 minutes, or 0 for once");
    SAYS(world.tell(as(ada), rules(locked(QString(120, u'x')))), "alert_rules");
    QCOMPARE(world.workspace.alertRules.revision, 1);
}

void TstAlertrules::saveAlertRules_basedOnAnOldRevision_conflict()
{
    World world;
    SAYS(world.tell(as(ada), rules(locked(u"One"_s))), "alert_rules");
    SAYS(world.tell(as(ada), rules(locked(u"Two"_s))), "!conflict alert_rules: changed meanwhile");
    AlertRules next = locked(u"Two"_s);
    next.revision = 1;
    SAYS(world.tell(as(ada), rules(next)), "alert_rules");
    SAYS(world.tell(as(ada), rules(locked(u"Of a team"_s), support)), "alert_rules"); // each place counts for itself
}

void TstAlertrules::saveAlertRules_tooMuchForOneFrame_isRefused()
{
    World world;
    AlertRules wordy;
    for (const AlertRow one : alertRows) {
        for (const AlertChannel channel : alertChannels)
            wordy.locks[one][channel] = QString(60, u'x');
    }
    SAYS(world.tell(as(ada), rules(wordy, {}, ann)), "alert_rules");
    SAYS(world.tell(as(ada), rules(wordy, support)), "alert_rules");
    SAYS(world.tell(as(ada), rules(wordy, sales)), "!too_large alert_rules: too many settings and reasons");
    SAYS(world.tell(as(ada), rules(wordy)), "!too_large alert_rules: too many settings and reasons");
    for (auto &one : wordy.locks)
        one[AlertChannel::Toast] = QString(120, u'漢');
    SAYS(world.tell(as(ada), rules(wordy, {}, bob)), "!too_large alert_rules: too many settings and reasons");
}

void TstAlertrules::saveAgent_andAlerts_leaveEachOtherAlone()
{
    World world;
    world.tell(as(ann), own(silentToast()));
    world.tell(as(ada), rules(locked(u"Person"_s), {}, ann));
    const Agent before = world.agents[ann];
    SaveAgent save{World().agents[ann]}; // by an admin's console that knows nothing of alerts
    save.agent.name = u"Ann Two"_s;
    SAYS(world.tell(as(ada), save), "agent");
    QCOMPARE(world.agents[ann].name, u"Ann Two"_s);
    QCOMPARE(world.agents[ann].alerts, before.alerts);
    QCOMPARE(world.agents[ann].alertRules, before.alertRules);
    SAYS(world.tell(as(ann), own({}, {}, 1)), "alerts");
    QCOMPARE(world.agents[ann].name, u"Ann Two"_s);
    QCOMPARE(world.agents[ann].alertRules, before.alertRules);
    save.agent = before; // unchecked alerts do not come in with a new agent
    save.agent.id = AgentId(u"a_newa"_s);
    save.agent.login = u"new"_s;
    SAYS(world.tell(as(ada), save), "agent");
    QCOMPARE(world.agents[save.agent.id].alerts, AgentAlerts());
    QCOMPARE(world.agents[save.agent.id].alertRules, AlertRules());
}

void TstAlertrules::saveWorkspace_andRules_leaveEachOtherAlone()
{
    World world;
    world.tell(as(ada), rules(locked(u"All"_s)));
    world.tell(as(ada), rules(locked(u"Team"_s), support));
    const Workspace before = world.workspace;
    SaveWorkspace save{World().workspace};
    save.workspace.lease = Millis(1);
    save.workspace.teams[sales.toString()].alertRules = locked(u"Unchecked"_s);
    Team fresh = save.workspace.teams[sales.toString()];
    fresh.id = TeamId(u"t_newt"_s);
    save.workspace.teams.insert(fresh.id.toString(), fresh);
    SAYS(world.tell(as(ada), save), "workspace");
    QCOMPARE(world.workspace.lease, Millis(1));
    QCOMPARE(world.workspace.alertRules, before.alertRules);
    QCOMPARE(world.workspace.teams[support.toString()].alertRules, before.teams[support.toString()].alertRules);
    QCOMPARE(world.workspace.teams[sales.toString()].alertRules, AlertRules());
    QCOMPARE(world.workspace.teams[fresh.id.toString()].alertRules, AlertRules());
}

void TstAlertrules::apply_rulesOfWhoIsGone_changeNothing()
{
    World world;
    const World before;
    Event event;
    for (const EventBody &body : {EventBody(AgentAlertsSet{AgentId(u"a_none"_s), {silentToast(), {}, 1}}),
                                  EventBody(AlertRulesSaved{TeamId(u"t_none"_s), {}, locked(u"x"_s)}),
                                  EventBody(AlertRulesSaved{{}, AgentId(u"a_none"_s), locked(u"x"_s)})}) {
        event.body = body;
        apply(world.workspace, world.agents, event);
    }
    QCOMPARE(world.workspace, before.workspace);
    QCOMPARE(world.agents, before.agents);
}

void TstAlertrules::book_broughtBack_isTheSame()
{
    World world;
    world.tell(as(ada), rules(locked(u"All"_s)));
    world.tell(as(ada), rules(locked(u"Team"_s), support));
    world.tell(as(ada), rules(locked(u"Person"_s), {}, ann));
    const AlertBook book = alertBookOf(world.workspace, world.agents);
    QCOMPARE(book.agents.keys(), QStringList{ann.toString()});
    QVERIFY(commandsFor(book, world.workspace, world.agents)->isEmpty());
    AlertRules other = locked(u"Other"_s);
    other.revision = 1;
    world.tell(as(ada), rules(other));
    other.revision = 0;
    world.tell(as(ada), rules(other, {}, bob));
    const auto commands = commandsFor(book, world.workspace, world.agents);
    QCOMPARE(commands->size(), 2);
    for (const SaveAlertRules &command : *commands)
        SAYS(world.tell(as(ada), command), "alert_rules");
    QCOMPARE(alertBookOf(world.workspace, world.agents), book);
}

void TstAlertrules::book_ofAnotherWorkspace_saysWhatIsUnknown()
{
    const World world;
    AlertBook book;
    book.teams.insert(u"t_none"_s, {});
    QCOMPARE(commandsFor(book, world.workspace, world.agents).error(), (Error{Code::NotFound, u"teams.t_none"_s}));
    book.teams.clear();
    book.agents.insert(u"a_none"_s, {});
    QCOMPARE(commandsFor(book, world.workspace, world.agents).error(), (Error{Code::NotFound, u"agents.a_none"_s}));
}

void TstAlertrules::book_whatShrinksGoesFirst()
{
    World world;
    world.tell(as(ada), rules(locked(QString(120, u'x')), support));
    AlertBook book = alertBookOf(world.workspace, world.agents);
    std::swap(book.workspace, book.teams[support.toString()]);
    const auto commands = commandsFor(book, world.workspace, world.agents);
    QCOMPARE(commands->size(), 2);
    QCOMPARE(commands->first().team, support);
}

void TstAlertrules::book_withLadders_bringsThemBack()
{
    World world;
    const QList<LadderStep> quick{{Millis(0), LadderTarget::Team}, {Millis(9000), LadderTarget::Missed}};
    world.workspace.teams[support.toString()].ladder = quick;
    const AlertBook book = alertBookOf(world.workspace, world.agents);
    QVERIFY(laddersFor(book, world.workspace)->isEmpty());
    const QList<LadderStep> usual = std::exchange(world.workspace.ladder, quick);
    world.workspace.teams[support.toString()].ladder = {};
    world.workspace.teams[sales.toString()].ladder = quick;
    QCOMPARE(*laddersFor(book, world.workspace),
             (QMap<TeamId, QList<LadderStep>>{{{}, usual}, {support, quick}, {sales, {}}}));
}

void TstAlertrules::book_withoutLadders_leavesThem()
{
    World world;
    world.workspace.teams[support.toString()].ladder = {{Millis(9000), LadderTarget::Missed}};
    QVERIFY(laddersFor({}, world.workspace)->isEmpty());
}

void TstAlertrules::book_badLadder_saysWhere()
{
    const World world;
    AlertBook book = alertBookOf(world.workspace, world.agents);
    book.ladders.insert(u"t_none"_s, book.ladder);
    QCOMPARE(laddersFor(book, world.workspace).error(), (Error{Code::NotFound, u"ladders.t_none"_s}));
    book.ladders = {{support.toString(), {{Millis(0), LadderTarget::Team}}}};
    QCOMPARE(laddersFor(book, world.workspace).error(), (Error{Code::BadSchema, u"ladders.t_supp"_s}));
    book.ladder.clear(); // the workspace has one in any case
    QCOMPARE(laddersFor(book, world.workspace).error(), (Error{Code::BadSchema, u"ladder"_s}));
}

BATON_DOMAIN_TEST(TstAlertrules);

} // namespace Baton::Test

#include "tst_alertrules.moc"
