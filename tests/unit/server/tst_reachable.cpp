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

/// Who is here, and what those who lead are told of it and of the alerts that were seen.
class TestReachable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void phonePage_isNobodyWhoHears();
    void agentAtTwoConsoles_isThereUntilTheLastGoes();
    void reachable_isToldToThoseWhoLead_atMostOnceASecond();
    void reachable_ofManyAgents_comesInFramesThatFit();
    void alerts_ofTheLastHour_areToldToThoseWhoLead();
    void alerts_ofBeforeARestart_areCountedOn_andOnlyForTheirHour();
    void alerts_ofOneAgent_areTheNewest();
};

void TestReachable::agentAtTwoConsoles_isThereUntilTheLastGoes()
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

void TestReachable::reachable_isToldToThoseWhoLead_atMostOnceASecond()
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

void TestReachable::reachable_ofManyAgents_comesInFramesThatFit()
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

void TestReachable::alerts_ofTheLastHour_areToldToThoseWhoLead()
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

void TestReachable::alerts_ofBeforeARestart_areCountedOn_andOnlyForTheirHour()
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

void TestReachable::alerts_ofOneAgent_areTheNewest()
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

void TestReachable::phonePage_isNobodyWhoHears()
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

} // namespace Baton::Server

QTEST_GUILESS_MAIN(Baton::Server::TestReachable)
#include "tst_reachable.moc"
