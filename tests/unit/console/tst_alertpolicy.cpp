// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "consolerig.h"

using namespace Baton;
using namespace Qt::Literals::StringLiterals;

/// Which steps of the ladder are brought to this person's notice.
class TestAlertPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void step_isRaisedOrNot_data()
    {
        QTest::addColumn<LadderTarget>("target");
        QTest::addColumn<Status>("status");
        QTest::addColumn<Role>("role");
        QTest::addColumn<bool>("named"); // among the agents of the step
        QTest::addColumn<bool>("raised");
        QTest::newRow("available") << LadderTarget::Available << Status::Available << Role::Agent << true << true;
        QTest::newRow("busy, named") << LadderTarget::Team << Status::Busy << Role::Agent << true << true;
        QTest::newRow("not named") << LadderTarget::Available << Status::Available << Role::Agent << false << false;
        QTest::newRow("away") << LadderTarget::Available << Status::Away << Role::Agent << true << false;
        QTest::newRow("away, team") << LadderTarget::Team << Status::Away << Role::Agent << true << false;
        QTest::newRow("away, everybody") << LadderTarget::AnyOnline << Status::Away << Role::Agent << true << true;
        QTest::newRow("offline") << LadderTarget::Team << Status::Offline << Role::Agent << true << false;
        QTest::newRow("offline, everybody") << LadderTarget::Target << Status::Offline << Role::Agent << true << true;
        QTest::newRow("leads") << LadderTarget::TeamLeads << Status::Available << Role::TeamLead << true << true;
        QTest::newRow("missed") << LadderTarget::Missed << Status::Available << Role::Agent << true << false;
    }
    void step_isRaisedOrNot()
    {
        QFETCH(LadderTarget, target);
        QFETCH(Status, status);
        QFETCH(Role, role);
        QFETCH(bool, named);
        QFETCH(bool, raised);
        const Self self{ben, u"Ben"_s, role, {TeamId(u"t_sales"_s)}};
        const Conversation head = headOf(1, Owner::queue());
        const AlertRaised step{head.id, 1, 0, target, {named ? ben : mia}};
        QCOMPARE(alertFor(step, &head, self, status, false).has_value(), raised);
    }
    void unnamedStep_goesByTarget()
    {
        const Conversation head = headOf(1, Owner::queue());
        const Self mine{ben, {}, Role::Agent, {head.team}};
        const Self stranger{ben, {}, Role::Agent, {TeamId(u"t_other"_s)}};
        const Self leader{ben, {}, Role::TeamLead, {}};
        const auto raised = [&](const Self &self, LadderTarget target) {
            return alertFor({head.id, 1, 0, target, {}}, &head, self, Status::Available, false).has_value();
        };
        QVERIFY(raised(mine, LadderTarget::Available));
        QVERIFY(!raised(stranger, LadderTarget::Available));
        QVERIFY(!raised(mine, LadderTarget::TeamLeads));
        QVERIFY(raised(leader, LadderTarget::TeamLeads));
        QVERIFY(raised(stranger, LadderTarget::AnyOnline));
    }
    void alert_forWhatIsOver_isNotRaised()
    {
        const Self self{ben, {}, Role::Agent, {TeamId(u"t_sales"_s)}};
        Conversation head = headOf(1, Owner::queue());
        const AlertRaised step{head.id, 1, 0, LadderTarget::Available, {ben}};
        QVERIFY(alertFor(step, &head, self, Status::Available, false));
        QVERIFY(!alertFor(step, nullptr, self, Status::Available, false));
        QVERIFY(!alertFor(step, &head, self, Status::Available, true));
        AlertRaised older = step;
        older.no = 0;
        QVERIFY(!alertFor(older, &head, self, Status::Available, false));
        Conversation snoozed = head;
        snoozed.snooze = Snooze{};
        QVERIFY(!alertFor(step, &snoozed, self, Status::Available, false));
        Conversation deferred = head;
        deferred.handoff->deferredUntil = Instant{1};
        QVERIFY(!alertFor(step, &deferred, self, Status::Available, false));
        head.owner = Owner::of(mia);
        QVERIFY(!alertFor(step, &head, self, Status::Available, false));
    }
    void firstStep_toasts_laterOnes_haveABanner()
    {
        const Self self{ben, {}, Role::Agent, {}};
        const Conversation head = headOf(1, Owner::queue());
        const auto at = [&](int step, LadderTarget target) {
            return *alertFor({head.id, 1, step, target, {ben}}, &head, self, Status::Available, false);
        };
        QVERIFY(at(0, LadderTarget::Available).toast && at(0, LadderTarget::Available).sound);
        QVERIFY(!at(0, LadderTarget::Available).banner);
        QVERIFY(!at(1, LadderTarget::AgentsAgain).toast);
        QVERIFY(at(1, LadderTarget::AgentsAgain).banner && at(1, LadderTarget::AgentsAgain).sound);
        QVERIFY(at(2, LadderTarget::Team).toast);
    }
};

QTEST_GUILESS_MAIN(TestAlertPolicy)
#include "tst_alertpolicy.moc"
