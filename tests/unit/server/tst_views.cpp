// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hubrig.h"
#include "server/alerttally.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Baton::Protocol;

namespace Baton::Server {

namespace {

/// As that console has it; none where it was told nothing of them.
std::optional<AlertCount> alertsOf(const AgentId &agent, const Desk &desk)
{
    std::optional<AlertCount> known;
    const QList<ReachableFrame> told = desk.all<ReachableFrame>();
    for (const ReachableFrame &one : told) {
        if (one.whole)
            known.reset();
        for (const AlertCount &count : one.alerts) {
            if (count.agent == agent)
                known = count;
        }
    }
    return known;
}

} // namespace

/// What consoles are shown of that which waits, where not the conversation changes but what is set, or who they are.
class TestViews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void savedLadder_withoutTheStepToAnybody_takesItFromForeignViews();
    void savedLadder_withAnEarlierStepToAnybody_bringsItIntoForeignViews();
    void savedLadder_missed_bringsASnapshot();
    void savedLadder_keepsThePlaceOfWhatWaits_andItsTimer();
    void savedLadder_ofABatch_isToldBeforeWhatFollows();
    void handoff_cutOffBeforeItWasRouted_isRoutedBeforeItsFirstStep();
    void noticed_onOneDevice_isToldToThoseThatComeLater();
    void step_namesWhoCameWithTheSameCommit();
    void phonePage_isNobodyWhoHears();
    void signOut_endsAllThatHoldsTheToken();
    void signOut_whereTokensCannotBeRead_endsOneself();
    void newPassword_endsAllThatWasSignedIn();
    void signIn_triedTooOften_waits_howeverTheLoginIsSpelt();
    void thread_thatGoesElsewhereWhileItIsRead_isNotTold();
    void refusedClaim_saysWhoHasIt_andByWhichFence();
    void agentAtTwoConsoles_isThereUntilTheLastGoes();
    void modelThatIsLeftAlone_isToldToAdmins();
    void reachable_isToldToThoseWhoLead_atMostOnceASecond();
    void reachable_ofManyAgents_comesInFramesThatFit();
    void alerts_ofTheLastHour_areToldToThoseWhoLead();
    void alerts_ofBeforeARestart_areCountedOn_andOnlyForTheirHour();
    void alerts_ofOneAgent_areTheNewest();
    void whisper_isToldToTheOwnerAndWhoLeads_andIsNoPartOfTheLog();
    void whisper_isThereAgain_whileTheSameAgentHasIt();
};

void TestViews::refusedClaim_saysWhoHasIt_andByWhichFence()
{
    HubRig rig;
    const ConversationId c = rig.waits();
    const Command late{CommandId(makeCommandId(rig.environment())), c, rig.engine->head(c)->fence, Claim{}};
    QCOMPARE(rig.tell(rig.ann, Claim{}, c), u"ok"_s);
    Ack told;
    rig.hub->submit(late, Actor::agent(rig.bob, Role::Agent), [&told](const Ack &ack) { told = ack; });
    rig.hub->flush();
    QVERIFY(!told.ok && told.code == Code::Conflict);
    QVERIFY(told.now.has_value());
    QCOMPARE(told.now->owner, Owner::of(rig.ann));
    QCOMPARE(told.now->fence, rig.engine->head(c)->fence);
}

void TestViews::agentAtTwoConsoles_isThereUntilTheLastGoes()
{
    HubRig rig;
    Desk &one = rig.connect(rig.ann);
    Desk &other = rig.connect(rig.ann);
    QVERIFY(rig.engine->online().contains(rig.ann));
    rig.disconnect(one);
    rig.pass(10);
    QVERIFY(rig.engine->online().contains(rig.ann));
    rig.disconnect(other);
    rig.pass(10);
    QVERIFY(!rig.engine->online().contains(rig.ann));
}

void TestViews::modelThatIsLeftAlone_isToldToAdmins()
{
    HubRig rig;
    ModelTrouble trouble = ModelTrouble::KeyRefused;
    rig.hub->modelTrouble = [&trouble] { return trouble; };
    Desk &admin = rig.connect(rig.admin);
    Desk &agent = rig.connect(rig.ann);
    const auto told = [](Desk &desk) {
        QList<qint64> all;
        for (const Ephemeral &one : desk.all<Ephemeral>()) {
            if (one.kind == EphemeralKind::Model)
                all.append(one.n);
        }
        return all;
    };
    QCOMPARE(told(admin), QList<qint64>{qint64(ModelTrouble::KeyRefused)});
    trouble = ModelTrouble::None;
    rig.hub->tellModel();
    QCOMPARE(told(admin), (QList<qint64>{qint64(ModelTrouble::KeyRefused), 0}));
    QCOMPARE(told(agent), QList<qint64>());
    // A console cannot say so to others.
    rig.say(agent, Ephemeral{ConversationId(u"c_model"_s), {}, EphemeralKind::Model, 6000, 1});
    QCOMPARE(told(admin).size(), 2);
}

void TestViews::reachable_isToldToThoseWhoLead_atMostOnceASecond()
{
    HubRig rig;
    Desk &admin = rig.connect(rig.admin);
    Desk &agent = rig.connect(rig.ann);
    QCOMPARE(admin.all<ReachableFrame>(), (QList{ReachableFrame{true, {}, {}}}));
    rig.pass(1'500);
    QSet<AgentId> known; // as that console has it
    const auto take = [&known](Desk &desk) {
        const QList<ReachableFrame> told = desk.all<ReachableFrame>();
        for (const ReachableFrame &one : told) {
            if (one.whole)
                known.clear();
            known += QSet<AgentId>(one.here.cbegin(), one.here.cend());
            known -= QSet<AgentId>(one.gone.cbegin(), one.gone.cend());
        }
        return known;
    };
    QCOMPARE(take(admin), (QSet<AgentId>{rig.admin, rig.ann}));
    // However many come and go: one word a second, and none of who is back by then.
    rig.pass(1'000);
    admin.heard.clear();
    rig.connect(rig.bob);
    rig.pass(10);
    QCOMPARE(admin.all<ReachableFrame>().size(), 1);
    rig.disconnect(agent);
    rig.pass(300);
    Desk &bill = rig.connect(rig.bill);
    rig.pass(300);
    rig.disconnect(bill);
    QCOMPARE(admin.all<ReachableFrame>().size(), 1);
    rig.pass(1'500);
    QCOMPARE(admin.all<ReachableFrame>().size(), 2);
    QCOMPARE(admin.all<ReachableFrame>()[1].gone, QList{rig.ann});
    QVERIFY(admin.all<ReachableFrame>()[1].here.isEmpty());
    // The page on a phone alerts nobody.
    rig.connect(rig.ann, u"baton-web"_s);
    rig.pass(1'500);
    QCOMPARE(admin.all<ReachableFrame>().size(), 2);
    // Nobody else is told; who leads from now on is told all.
    Desk &ann = rig.connect(rig.ann);
    rig.pass(1'500);
    QVERIFY(ann.all<ReachableFrame>().isEmpty());
    Agent lead = rig.engine->agents()[rig.ann];
    lead.role = Role::TeamLead;
    QCOMPARE(rig.tell(rig.admin, SaveAgent{lead}), u"ok"_s);
    QVERIFY(!ann.all<ReachableFrame>().isEmpty() && ann.all<ReachableFrame>()[0].whole);
    QCOMPARE(take(ann), (QSet<AgentId>{rig.admin, rig.ann, rig.bob}));
}

void TestViews::reachable_ofManyAgents_comesInFramesThatFit()
{
    ReachableFrame frame;
    for (int i = 0; i < maxReachableAtOnce; ++i)
        frame.here.append(AgentId(u"agt_%1"_s.arg(i, 40, 10, QLatin1Char('0'))));
    for (int i = 0; i < maxAlertCountsAtOnce; ++i)
        frame.alerts.append({frame.here.at(i), 500, 500});
    const QByteArray bytes = encode(AgentServerFrame(frame));
    QVERIFY(decodeAgentServer(bytes));
    QVERIFY(bytes.size() < Limits{}.snapshotPartBytes);
}

void TestViews::alerts_ofTheLastHour_areToldToThoseWhoLead()
{
    HubRig rig;
    Desk &admin = rig.connect(rig.admin);
    Desk &ann = rig.connect(rig.ann);
    const ConversationId c = rig.waits();
    const auto reports = [&](ReceiptState state, int step) {
        rig.say(ann, AlertReceipt{c, 1, step, u"console"_s, state});
    };
    rig.pass(1'500);
    QVERIFY(!alertsOf(rig.ann, admin));
    // A device may speak of the same alert many times; what is not known to be seen is not.
    reports(ReceiptState::Attempted, 0);
    reports(ReceiptState::Attempted, 0);
    reports(ReceiptState::Handed, 0);
    reports(ReceiptState::Unknown, 0);
    reports(ReceiptState::Withheld, 5);
    rig.pass(1'500);
    QCOMPARE(alertsOf(rig.ann, admin), std::optional(AlertCount{rig.ann, 1, 0}));
    reports(ReceiptState::Attempted, 1);
    reports(ReceiptState::Displayed, 1);
    reports(ReceiptState::Acknowledged, 1);
    reports(ReceiptState::Acknowledged, 2); // of none that was attempted
    rig.pass(1'500);
    QCOMPARE(alertsOf(rig.ann, admin), std::optional(AlertCount{rig.ann, 2, 1}));
    // A trial is no alert.
    admin.heard.clear();
    rig.say(ann, AlertReceipt{ConversationId(u"c_trial0001"_s), 1, 0, u"console"_s, ReceiptState::Attempted});
    rig.pass(1'500);
    QVERIFY(admin.all<ReachableFrame>().isEmpty());
    // However many there are: one word a second.
    for (int step = 10; step < 30; ++step) {
        reports(ReceiptState::Attempted, step);
        rig.pass(100);
    }
    QVERIFY(admin.all<ReachableFrame>().size() <= 3);
    rig.pass(1'500);
    QCOMPARE(alertsOf(rig.ann, admin), std::optional(AlertCount{rig.ann, 22, 1}));
    // Who comes later is told as well, who does not lead is not.
    Desk &other = rig.connect(rig.admin);
    QCOMPARE(alertsOf(rig.ann, other), std::optional(AlertCount{rig.ann, 22, 1}));
    QVERIFY(ann.all<ReachableFrame>().isEmpty());
    rig.pass(AlertTally::keptFor.count() + AlertTally::lookEvery.count());
    rig.pass(1'500);
    QCOMPARE(alertsOf(rig.ann, admin), std::optional(AlertCount{rig.ann, 0, 0}));
}

void TestViews::alerts_ofBeforeARestart_areCountedOn_andOnlyForTheirHour()
{
    HubRig rig;
    const ConversationId c = rig.waits();
    Desk &ann = rig.connect(rig.ann);
    rig.say(ann, AlertReceipt{c, 1, 0, u"console"_s, ReceiptState::Attempted});
    rig.say(ann, AlertReceipt{c, 1, 0, u"console"_s, ReceiptState::Acknowledged});
    rig.say(ann, AlertReceipt{ConversationId(u"c_trial0001"_s), 1, 0, u"console"_s, ReceiptState::Attempted});
    rig.pass(AlertTally::keptFor.count() / 2);
    rig.restart();
    Desk &admin = rig.connect(rig.admin);
    QCOMPARE(alertsOf(rig.ann, admin), std::optional(AlertCount{rig.ann, 1, 1}));
    rig.pass(AlertTally::keptFor.count() / 2 + AlertTally::lookEvery.count());
    rig.pass(1'500);
    QCOMPARE(alertsOf(rig.ann, admin), std::optional(AlertCount{rig.ann, 0, 0}));
    rig.restart();
    Desk &again = rig.connect(rig.admin);
    QVERIFY(!alertsOf(rig.ann, again));
}

void TestViews::alerts_ofOneAgent_areTheNewest()
{
    AlertTally tally;
    const auto takes = [&tally](int step, ReceiptState state) {
        const AlertReceipt receipt{ConversationId(u"c_0001"_s), 1, step, u"console"_s, state};
        tally.take({{}, u"receipt"_s, receipt.c, u"a_0001"_s, encode(AgentClientFrame(receipt))}, step);
    };
    const int kept = int(AlertTally::keptOfOne);
    takes(0, ReceiptState::Attempted);
    takes(0, ReceiptState::Acknowledged);
    for (int step = 1; step < kept; ++step)
        takes(step, ReceiptState::Attempted);
    const AgentId agent(u"a_0001"_s);
    QCOMPARE(tally.all(), (QList{AlertCount{agent, kept, 1}}));
    takes(kept, ReceiptState::Attempted);
    QCOMPARE(tally.all(), (QList{AlertCount{agent, kept, 0}}));
    QCOMPARE(tally.takeMoved(10), tally.all());
    QVERIFY(!tally.hasMoved());
}

void TestViews::whisper_isToldToTheOwnerAndWhoLeads_andIsNoPartOfTheLog()
{
    HubRig rig;
    const ConversationId c = rig.waits();
    QCOMPARE(rig.tell(rig.ann, Claim{}, c), u"ok"_s);
    Desk &admin = rig.connect(rig.admin);
    Desk &ann = rig.connect(rig.ann);
    Desk &phone = rig.connect(rig.ann, u"baton-web"_s);
    Desk &bob = rig.connect(rig.bob);
    const qint64 top = rig.engine->top();
    const Conversation before = *rig.engine->head(c);
    QCOMPARE(rig.tell(rig.admin, Whisper{u" Offer the annual plan "_s}, c), u"ok"_s);
    QCOMPARE(rig.engine->top(), top);
    QCOMPARE(*rig.engine->head(c), before);
    for (const Desk *desk : {&admin, &ann, &phone}) {
        const auto told = desk->all<WhisperFrame>();
        QCOMPARE(told.size(), 1);
        QCOMPARE(told[0].whisper.text, u"Offer the annual plan"_s);
        QCOMPARE(told[0].whisper.owner, rig.ann);
        QCOMPARE(told[0].whisper.by, rig.admin);
    }
    QVERIFY(bob.all<WhisperFrame>().isEmpty()); // though he sees the conversation
    QVERIFY(rig.agrees(ann));
}

void TestViews::whisper_isThereAgain_whileTheSameAgentHasIt()
{
    HubRig rig;
    const ConversationId c = rig.waits();
    QCOMPARE(rig.tell(rig.ann, Claim{}, c), u"ok"_s);
    for (int i = 0; i < maxWhispersKept + 1; ++i)
        QCOMPARE(rig.tell(rig.admin, Whisper{u"No. %1"_s.arg(i)}, c), u"ok"_s);
    const auto heard = [&rig](const AgentId &agent) {
        QStringList texts;
        for (const WhisperFrame &one : rig.connect(agent).all<WhisperFrame>())
            texts.append(one.whisper.text);
        return texts;
    };
    QCOMPARE(heard(rig.ann).size(), maxWhispersKept);
    QCOMPARE(heard(rig.ann).last(), u"No. %1"_s.arg(maxWhispersKept));
    QVERIFY(heard(rig.bob).isEmpty());
    rig.restart();
    QCOMPARE(heard(rig.ann).size(), maxWhispersKept);
    QCOMPARE(heard(rig.ann).first(), u"No. 1"_s);
    // With the ownership they are over, also where the same agent takes it again, and after a start.
    QVERIFY(rig.engine->whispers().contains(c));
    QCOMPARE(rig.tell(rig.ann, Release{}, c), u"ok"_s);
    QVERIFY(!rig.engine->whispers().contains(c));
    QCOMPARE(rig.tell(rig.ann, Claim{}, c), u"ok"_s);
    QVERIFY(heard(rig.ann).isEmpty());
    rig.restart();
    QVERIFY(heard(rig.ann).isEmpty());
}

void TestViews::savedLadder_withoutTheStepToAnybody_takesItFromForeignViews()
{
    HubRig rig;
    const ConversationId c = rig.waits();
    Desk &foreign = rig.connect(rig.bill);
    rig.pass(120'000);
    QVERIFY(foreign.sees(c));
    Workspace workspace = rig.engine->workspace();
    workspace.ladder.removeIf([](const LadderStep &step) { return step.target == LadderTarget::AnyOnline; });
    foreign.heard.clear();
    QCOMPARE(rig.tell(rig.admin, SaveWorkspace{workspace}), u"ok"_s);
    QCOMPARE(foreign.all<Leave>().size(), 1);
    QCOMPARE(foreign.all<Leave>()[0].c, c);
    QVERIFY(rig.agrees(foreign));
}

void TestViews::savedLadder_withAnEarlierStepToAnybody_bringsItIntoForeignViews()
{
    HubRig rig;
    const ConversationId c = rig.waits();
    Desk &foreign = rig.connect(rig.bill);
    Desk &own = rig.connect(rig.ann);
    rig.pass(30'000);
    QVERIFY(!foreign.sees(c));
    Workspace workspace = rig.engine->workspace();
    workspace.ladder.prepend({Millis(0), LadderTarget::AnyOnline});
    own.heard.clear();
    QCOMPARE(rig.tell(rig.admin, SaveWorkspace{workspace}), u"ok"_s);
    QCOMPARE(foreign.all<Enter>().size(), 1);
    QCOMPARE(foreign.all<Enter>()[0].head, *rig.engine->head(c));
    QVERIFY(own.all<Enter>().isEmpty() && own.all<Leave>().isEmpty());
    QVERIFY(rig.agrees(foreign));
    QVERIFY(rig.agrees(own));
    rig.pass(1'000);
    QVERIFY(foreign.follows());
}

void TestViews::savedLadder_missed_bringsASnapshot()
{
    HubRig rig;
    const ConversationId c = rig.waits();
    Desk &foreign = rig.connect(rig.bill);
    rig.pass(120'000);
    const Position at{rig.engine->log(), rig.engine->top()};
    rig.disconnect(foreign);
    Workspace workspace = rig.engine->workspace();
    workspace.ladder.removeIf([](const LadderStep &step) { return step.target == LadderTarget::AnyOnline; });
    QCOMPARE(rig.tell(rig.admin, SaveWorkspace{workspace}), u"ok"_s);
    Desk &back = rig.connect(rig.bill, u"baton"_s, at);
    QCOMPARE(back.all<Welcome>()[0].mode, WelcomeMode::Snapshot);
    QCOMPARE(back.all<Welcome>()[0].reason, SnapshotReason::Teams);
    QVERIFY(!back.sees(c));
    Desk &later = rig.connect(rig.bill, u"baton"_s, Position{rig.engine->log(), rig.engine->top()});
    QCOMPARE(later.all<Welcome>()[0].mode, WelcomeMode::Resume);
}

void TestViews::savedLadder_keepsThePlaceOfWhatWaits_andItsTimer()
{
    HubRig rig;
    const ConversationId c = rig.waits();
    rig.pass(15'000);
    rig.pass(15'000);
    QCOMPARE(rig.engine->head(c)->handoff->ladderStep, 3);
    const qint64 version = rig.engine->head(c)->version;
    Workspace workspace = rig.engine->workspace();
    workspace.ladder.removeFirst();
    workspace.ladder[2].after = Millis(31'000); // the team leads, who would have been told at 60 s
    QCOMPARE(workspace.ladder[2].target, LadderTarget::TeamLeads);
    QCOMPARE(rig.tell(rig.admin, SaveWorkspace{workspace}), u"ok"_s);
    QCOMPARE(rig.engine->head(c)->handoff->ladderStep, 2);
    QCOMPARE(rig.engine->head(c)->version, version);
    rig.pass(0); // the hours are looked at anew, too
    QCOMPARE(rig.hub->msToNextTick(), qint64(1'000));
    rig.pass(1'000);
    QCOMPARE(rig.steps.last().target, LadderTarget::TeamLeads);
    rig.restart();
    QCOMPARE(rig.engine->head(c)->handoff->ladderStep, 3);
}

void TestViews::savedLadder_ofABatch_isToldBeforeWhatFollows()
{
    HubRig rig;
    const ConversationId c = rig.waits();
    Desk &foreign = rig.connect(rig.bill);
    rig.pass(30'000);
    Workspace workspace = rig.engine->workspace();
    workspace.ladder.prepend({Millis(0), LadderTarget::AnyOnline});
    rig.submit(Actor::agent(rig.admin, Role::Admin), SaveWorkspace{workspace});
    rig.submit(Actor::visitor(rig.vera), VisitorMessage{u"Is anybody there?"_s}, c);
    rig.hub->flush();
    QCOMPARE(foreign.all<Enter>().size(), 1);
    QCOMPARE(foreign.all<Enter>()[0].head.messages + 1, rig.engine->head(c)->messages);
    QVERIFY(foreign.follows());
    QVERIFY(rig.agrees(foreign));
}

void TestViews::handoff_cutOffBeforeItWasRouted_isRoutedBeforeItsFirstStep()
{
    HubRig rig;
    const ConversationId c(u"c_0001"_s);
    StartConversation start;
    start.visitor.id = rig.vera;
    rig.submit(Actor::visitor(rig.vera), start, c);
    rig.engine->flush();
    rig.submit(Actor::visitor(rig.vera), AskHuman{Category::Support}, c);
    rig.engine->flush();
    QVERIFY(rig.engine->head(c)->team.isEmpty());
    rig.restart();
    for (const AgentId &agent : {rig.ann, rig.bill}) {
        rig.connect(agent);
        rig.tell(agent, SetStatus{{}, Status::Available});
    }
    rig.hub->tick();
    QVERIFY(!rig.engine->head(c)->team.isEmpty());
    QCOMPARE(rig.steps.size(), 1);
    QCOMPARE(rig.steps[0].agents, QList<AgentId>{rig.ann});
}

void TestViews::noticed_onOneDevice_isToldToThoseThatComeLater()
{
    HubRig rig;
    const ConversationId c = rig.waits();
    const auto noticed = [&rig, &c](const AgentId &agent, const std::optional<Position> &want = {}) {
        QList<qint64> numbers;
        for (const Ephemeral &told : rig.connect(agent, u"baton"_s, want).all<Ephemeral>()) {
            if (told.kind == EphemeralKind::Acknowledged && told.c == c)
                numbers.append(told.n);
        }
        return numbers;
    };
    Desk &one = rig.connect(rig.ann);
    rig.say(one, Ephemeral{c, {}, EphemeralKind::Acknowledged, 0, 2}); // no such handoff
    rig.say(one, Ephemeral{ConversationId(u"c_none"_s), {}, EphemeralKind::Acknowledged, 0, 1});
    QVERIFY(noticed(rig.ann).isEmpty());
    rig.say(one, Ephemeral{c, {}, EphemeralKind::Acknowledged, 0, 1});
    QCOMPARE(noticed(rig.ann), QList<qint64>{1});
    QCOMPARE(noticed(rig.ann, Position{rig.engine->log(), rig.engine->top()}), QList<qint64>{1});
    QVERIFY(noticed(rig.bob).isEmpty());
    rig.tell(rig.bob, Claim{}, c);
    rig.tell(rig.bob, Release{}, c);
    QVERIFY(noticed(rig.ann).isEmpty()); // it waits anew
}

void TestViews::step_namesWhoCameWithTheSameCommit()
{
    HubRig rig;
    const ConversationId c = rig.waits();
    rig.connect(rig.ann);
    rig.tell(rig.ann, SetStatus{{}, Status::Away});
    rig.now = rig.now + Millis(15'000);
    const qsizetype before = rig.steps.size();
    rig.submit(Actor::agent(rig.ann, Role::Agent), SetStatus{{}, Status::Available});
    rig.hub->tick();
    QCOMPARE(rig.steps.size(), before + 1);
    QCOMPARE(rig.steps.last().agents, QList<AgentId>{rig.ann});
}

void TestViews::phonePage_isNobodyWhoHears()
{
    HubRig rig;
    Desk &phone = rig.connect(rig.ann, u"baton-web"_s);
    QVERIFY(!rig.engine->policy().online.contains(rig.ann));
    QVERIFY(!hears(rig.engine->agents()[rig.ann], rig.engine->policy()));
    Desk &console = rig.connect(rig.ann);
    QVERIFY(rig.engine->policy().online.contains(rig.ann));
    rig.disconnect(phone);
    QVERIFY(rig.engine->policy().online.contains(rig.ann));
    rig.connect(rig.ann, u"baton-web"_s);
    rig.disconnect(console);
    QVERIFY(!rig.engine->policy().online.contains(rig.ann));
}

void TestViews::signOut_endsAllThatHoldsTheToken()
{
    HubRig rig;
    Desk &one = rig.connect(rig.ann);
    Desk &two = rig.connect(rig.ann);
    Desk &other = rig.connect(rig.bob);
    rig.say(one, SignOut{});
    QCOMPARE(one.all<Bye>().value(0).code, u"signed_out"_s);
    QCOMPARE(two.all<Bye>().value(0).code, u"token"_s);
    QCOMPARE(two.closed, 4001);
    QVERIFY(other.all<Bye>().isEmpty());
}

void TestViews::signOut_whereTokensCannotBeRead_endsOneself()
{
    HubRig rig;
    Desk &one = rig.connect(rig.ann);
    Desk &two = rig.connect(rig.ann);
    rig.loseAccounts();
    rig.say(one, SignOut{});
    QVERIFY(one.closed != 0);
    QVERIFY(two.all<Bye>().isEmpty()); // of whom nobody knows that it may not stay
}

void TestViews::newPassword_endsAllThatWasSignedIn()
{
    HubRig rig;
    Desk &one = rig.connect(rig.ann);
    Desk &other = rig.connect(rig.bob);
    Desk &door = rig.knock();
    SignIn signIn;
    signIn.login = u"ann"_s;
    signIn.password = u"right"_s;
    rig.say(door, signIn);
    QVERIFY(!door.all<SignedIn>().isEmpty());
    QVERIFY(one.all<Bye>().isEmpty()); // one more device, with a token of its own
    Desk &again = rig.knock();
    signIn.newPassword = u"a new password"_s;
    rig.say(again, signIn);
    QVERIFY(!again.all<SignedIn>().isEmpty());
    QCOMPARE(one.all<Bye>().value(0).code, u"token"_s);
    QCOMPARE(one.closed, 4001);
    QVERIFY(other.all<Bye>().isEmpty());
    QCOMPARE(again.closed, 0);
}

void TestViews::signIn_triedTooOften_waits_howeverTheLoginIsSpelt()
{
    HubRig rig;
    const auto tried = [&rig](const QString &login) {
        Desk &door = rig.knock();
        SignIn signIn;
        signIn.login = login;
        signIn.password = u"a guess"_s;
        rig.say(door, signIn);
        return door.all<Bye>().value(0).code;
    };
    for (int i = 0; i < 10; ++i)
        QCOMPARE(tried(u"ann"_s), u"password"_s);
    for (const QString &login : {u"ann"_s, u"ANN"_s, u"aNn"_s, u" ann"_s, u"ann\t"_s})
        QCOMPARE(tried(login), u"rate"_s);
    QCOMPARE(tried(u"bob"_s), u"password"_s);
}

void TestViews::thread_thatGoesElsewhereWhileItIsRead_isNotTold()
{
    HubRig rig;
    const ConversationId c = rig.waits();
    Desk &desk = rig.connect(rig.ann);
    const auto tellAll = [](const QList<std::function<void()>> &read) {
        for (const std::function<void()> &tell : read)
            tell();
    };
    rig.say(desk, Fetch{u"1"_s, FetchWhat::Thread, c, 0, 50});
    tellAll(rig.read());
    QCOMPARE(desk.all<PageFrame>().size(), 1);
    QVERIFY(!desk.all<PageFrame>()[0].code && !desk.all<PageFrame>()[0].messages.isEmpty());
    rig.say(desk, Fetch{u"2"_s, FetchWhat::Thread, c, 0, 50});
    const auto read = rig.read();
    QCOMPARE(rig.tell(rig.bob, Claim{}, c), u"ok"_s);
    QCOMPARE(rig.tell(rig.bob, Transfer{{}, TeamId(u"t_billing"_s), {}}, c), u"ok"_s);
    tellAll(read);
    QCOMPARE(desk.all<PageFrame>().size(), 2);
    QCOMPARE(desk.all<PageFrame>()[1].id, u"2"_s);
    QCOMPARE(desk.all<PageFrame>()[1].code, Code::NotFound);
    QVERIFY(desk.all<PageFrame>()[1].messages.isEmpty());
}

} // namespace Baton::Server

QTEST_GUILESS_MAIN(Baton::Server::TestViews)
#include "tst_views.moc"
