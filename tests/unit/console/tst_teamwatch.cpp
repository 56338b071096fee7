// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "consolerig.h"

using namespace Baton;
using namespace Qt::Literals::StringLiterals;

namespace {

const TeamId sales(u"t_sales"_s);
const TeamId support(u"t_support"_s);
constexpr qint64 longEnough = 12'000;

/// A team lead of sales at a console whose alerts are written down; Mia serves both teams.
struct LeadRig : ConsoleRig
{
    QList<Alert> alerts;
    QList<AlertRow> over;
    Snapshot snapshot;

    explicit LeadRig(Role role = Role::TeamLead)
    {
        QObject::connect(console.get(), &Console::alert, [this](const Alert &alert) { alerts.append(alert); });
        QObject::connect(console.get(), &Console::alertOver, [this](const AlertKey &key) { over.append(key.row); });
        for (const auto &[id, name] : {std::pair(sales, u"Sales"_s), std::pair(support, u"Support"_s)}) {
            Team team;
            team.id = id;
            team.name = name;
            snapshot.workspace.teams.insert(id.toString(), team);
        }
        snapshot.self = {ben, u"Ben"_s, role, {sales}};
        add(ben, role, {sales}, Status::Away);
        add(mia, Role::Agent, {sales, support}, Status::Available);
    }
    void add(const AgentId &id, Role role, const QList<TeamId> &teams, Status status)
    {
        Agent agent;
        agent.id = id;
        agent.role = role;
        agent.teams = teams;
        agent.status = status;
        snapshot.agents.insert(id, agent);
    }
    void come(int waiting, const TeamId &team = sales)
    {
        for (int i = 0; i < waiting; ++i) {
            Conversation head = headOf(int(snapshot.heads.size()) + 1, Owner::queue());
            head.team = team;
            snapshot.heads.insert(head.id, head);
        }
    }
    void start()
    {
        Q_EMIT backend.synced(snapshot);
        backend.link(LinkPhase::Online);
    }
    void become(const AgentId &who, Status status)
    {
        snapshot.agents[who].status = status;
        Q_EMIT backend.peopleChanged(snapshot.workspace, snapshot.agents);
    }
    /// Of those who wait so many are claimed by Mia.
    void claim(int count)
    {
        QList<SharedHead> taken;
        for (int i = 1; i <= count; ++i)
            taken.append(headOf(i, Owner::of(mia), 2));
        Q_EMIT backend.headsChanged(taken);
    }
    QList<AlertRow> rows() const
    {
        QList<AlertRow> found;
        for (const Alert &alert : alerts)
            found.append(alert.row);
        return found;
    }
};

} // namespace

/// A team lead is told how their teams stand, once, when it lasts, and that it is over.
class TestTeamWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobody_whileSomebodyWaits_isToldWhenItLasts()
    {
        LeadRig rig;
        rig.come(1);
        rig.start();
        rig.time.pass(longEnough);
        QVERIFY(rig.alerts.isEmpty());
        rig.become(mia, Status::Away);
        rig.time.pass(5'000);
        rig.become(mia, Status::Busy); // back before it lasted
        rig.time.pass(longEnough);
        QVERIFY(rig.alerts.isEmpty());
        rig.become(mia, Status::Offline);
        rig.time.pass(longEnough);
        QCOMPARE(rig.rows(), QList<AlertRow>{AlertRow::LeadNobodyReachable});
        QCOMPARE(rig.alerts[0].text, u"Sales"_s);
        QVERIFY(rig.alerts[0].conversation.isEmpty() && rig.alerts[0].sound && rig.alerts[0].repeat.count() > 0);
        rig.time.pass(10 * longEnough);
        QCOMPARE(rig.alerts.size(), 1);
        rig.become(mia, Status::Available);
        rig.time.pass(2'000);
        QCOMPARE(rig.over, QList<AlertRow>{AlertRow::LeadNobodyReachable});
        rig.become(mia, Status::Offline);
        rig.time.pass(longEnough);
        QCOMPARE(rig.alerts.size(), 2);
    }
    void nobody_whoseConsoleIsConnected_isNobodyReachable()
    {
        LeadRig rig;
        rig.come(1);
        rig.start();
        Q_EMIT rig.backend.reachableTold({true, {ben, mia}, {}});
        rig.time.pass(longEnough);
        QVERIFY(rig.alerts.isEmpty());
        Q_EMIT rig.backend.reachableTold({false, {}, {mia}}); // available still, as far as the status says
        rig.time.pass(longEnough);
        QCOMPARE(rig.rows(), QList<AlertRow>{AlertRow::LeadNobodyReachable});
        Q_EMIT rig.backend.reachableTold({false, {mia}, {}});
        rig.time.pass(2'000);
        QCOMPARE(rig.over, QList<AlertRow>{AlertRow::LeadNobodyReachable});
    }
    void nobody_andNobodyWaits_isNoMatter()
    {
        LeadRig rig;
        rig.start();
        rig.become(mia, Status::Offline);
        rig.time.pass(longEnough);
        QVERIFY(rig.alerts.isEmpty());
    }
    void nobody_ofATeamOfOthers_isToldToAdminsOnly()
    {
        for (const Role role : {Role::Agent, Role::TeamLead, Role::Admin}) {
            LeadRig rig(role);
            rig.come(1, support);
            rig.start();
            rig.become(mia, Status::Away);
            rig.time.pass(longEnough);
            QCOMPARE(rig.alerts.size(), role == Role::Admin ? 1 : 0);
        }
    }
    void many_aboveWhatIsSet_isToldUntilClearlyFewer()
    {
        LeadRig rig;
        rig.snapshot.agents[ben].status = Status::Available;
        rig.come(10);
        rig.start();
        rig.time.pass(longEnough);
        QVERIFY(rig.alerts.isEmpty());
        rig.come(1);
        rig.start();
        rig.time.pass(longEnough);
        QCOMPARE(rig.rows(), QList<AlertRow>{AlertRow::LeadQueueLong});
        rig.claim(2); // nine wait
        rig.time.pass(longEnough);
        QVERIFY(rig.over.isEmpty());
        rig.claim(3);
        rig.time.pass(longEnough);
        QCOMPARE(rig.over, QList<AlertRow>{AlertRow::LeadQueueLong});
    }
    void many_isWhatThePersonSays()
    {
        LeadRig rig;
        rig.snapshot.agents[ben].status = Status::Available;
        rig.snapshot.agents[ben].alerts.choices[AlertRow::LeadQueueLong].above = 2;
        rig.come(3);
        rig.start();
        rig.time.pass(longEnough);
        QCOMPARE(rig.rows(), QList<AlertRow>{AlertRow::LeadQueueLong});
    }
    void another_teamJoins_isToldWithBoth()
    {
        LeadRig rig(Role::Admin);
        rig.come(1);
        rig.start();
        rig.become(mia, Status::Away);
        rig.time.pass(longEnough);
        rig.come(1, support);
        rig.start();
        rig.time.pass(longEnough);
        QCOMPARE(rig.alerts.size(), 2);
        QVERIFY(rig.alerts[1].text.contains(u"Sales"_s) && rig.alerts[1].text.contains(u"Support"_s));
    }
    void noticed_isNoticedByItself()
    {
        LeadRig rig;
        rig.snapshot.agents[ben].status = Status::Available;
        rig.snapshot.agents[ben].alerts.choices[AlertRow::LeadQueueLong].above = 2;
        rig.come(3);
        rig.start();
        rig.time.pass(longEnough);
        rig.backend.link(LinkPhase::Waiting);
        rig.time.pass(longEnough);
        QCOMPARE(rig.rows(), (QList<AlertRow>{AlertRow::LeadQueueLong, AlertRow::Connection}));
        rig.console->acknowledge(AlertKey{{}, AlertRow::Connection});
        QCOMPARE(rig.over, QList<AlertRow>{AlertRow::Connection});
    }
};

QTEST_GUILESS_MAIN(TestTeamWatch)
#include "tst_teamwatch.moc"
