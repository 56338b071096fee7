// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/bannerarea.h"
#include "ui/window/topbar.h"
#include "unit/ui/deskcase.h"

#include <QPushButton>

using namespace Baton;
using namespace Baton::Ui;
using namespace Qt::Literals::StringLiterals;

/// What the lines across the window say, and for how long.
class TestUiDeskNotices : public DeskCase
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(begin()); }
    void cleanup() { end(); }
    void handoffsThatAreOff_areSaid_withWho_asLongAsTheyAre();
    void lastOneWhoGoes_isToldSo();
    void modelThatIsLeftAlone_isSaidToAdmins_asLongAsItIs();
    void lastOneWhoGoes_ofAClosedTeam_isNot();
    void lastOneWhoGoes_isToldToWhoLeads();
    void certificateThatIsNotTrusted_isSaid_untilTheLinkIsBack();
    void status_refused_isSaid_andHasNoEnd();
    void status_refusedWhileABreakRuns_leavesTheBreak();

private:
    QString statusText() { return window().findChild<QPushButton *>(u"statusButton"_s)->text(); }
    bool says(const QString &matter) { return window().findChild<BannerArea *>()->has(matter); }
    void choose(Status status, Millis span)
    {
        Q_EMIT window().desk()->topBar()->statusChosen(status, world().now() + span);
    }
    void setMyStatus(Status status)
    {
        auto &snapshot = world().backend().snapshot;
        snapshot.agents[snapshot.self.id].status = status;
        Q_EMIT world().backend().peopleChanged(snapshot.workspace, snapshot.agents);
    }
};

void TestUiDeskNotices::handoffsThatAreOff_areSaid_withWho_asLongAsTheyAre()
{
    QVERIFY(!says(u"handoff"_s));
    Workspace &workspace = world().backend().snapshot.workspace;
    workspace.handoffEnabled = false;
    workspace.handoffDisabledBy = u"Priya Nair"_s;
    world().start();
    QVERIFY(says(u"handoff"_s));
    QVERIFY(named(u"handoffBanner"_s)->accessibleName().contains(u"Priya Nair"_s));
    workspace.handoffEnabled = true;
    world().start();
    QVERIFY(!says(u"handoff"_s));
}

void TestUiDeskNotices::lastOneWhoGoes_isToldSo()
{
    const auto banner = [this] { return window().findChild<BannerArea *>()->has(u"cover"_s); };
    QVERIFY(!banner());
    auto &snapshot = world().backend().snapshot;
    for (Agent &agent : snapshot.agents)
        agent.status = Status::Away;
    world().start();
    QVERIFY(banner());
    auto *back = named(u"coverAction"_s);
    QVERIFY(back);
    QTest::mouseClick(back, Qt::LeftButton);
    QVERIFY(m_rig->lastOf<SetStatus>());
    for (Agent &agent : snapshot.agents)
        agent.status = Status::Available;
    world().start();
    QVERIFY(!banner());
}

void TestUiDeskNotices::modelThatIsLeftAlone_isSaidToAdmins_asLongAsItIs()
{
    const auto banner = [this] { return window().findChild<BannerArea *>()->has(u"model"_s); };
    const auto comes = [this](ModelTrouble trouble) {
        Q_EMIT world().backend().hinted(
            {ConversationId(u"c_model"_s), {}, HintKind::Model, Millis(0), qint64(trouble)});
    };
    comes(ModelTrouble::KeyRefused);
    QVERIFY(!banner()); // no admin
    for (Agent &agent : world().backend().snapshot.agents)
        agent.role = Role::Admin;
    world().start();
    comes(ModelTrouble::KeyRefused);
    QVERIFY(banner());
    QVERIFY(named(u"modelBanner"_s)->accessibleName().contains(u"key"_s));
    comes(ModelTrouble::Unreachable);
    QTRY_VERIFY(named(u"modelBanner"_s)->accessibleName().contains(u"reached"_s)); // the one before goes later
    comes(ModelTrouble::None);
    QVERIFY(!banner());
    Q_EMIT world().backend().hinted({ConversationId(u"c_model"_s), {}, HintKind::Model, Millis(0), 99});
    QTRY_VERIFY(named(u"modelBanner"_s)
                && named(u"modelBanner"_s)->accessibleName().contains(u"fails"_s)); // later server
    Q_EMIT world().backend().linkChanged({});
    QVERIFY(!banner());
}

void TestUiDeskNotices::lastOneWhoGoes_ofAClosedTeam_isNot()
{
    auto &snapshot = world().backend().snapshot;
    for (Agent &agent : snapshot.agents)
        agent.status = Status::Away;
    for (Team &team : snapshot.workspace.teams)
        team.open = false;
    world().start();
    QVERIFY(!says(u"cover"_s));
    for (Team &team : snapshot.workspace.teams)
        team.open = true;
    world().start();
    QVERIFY(says(u"cover"_s));
}

void TestUiDeskNotices::lastOneWhoGoes_isToldToWhoLeads()
{
    auto &snapshot = world().backend().snapshot;
    const AgentId self = world().console().state().self().id;
    const auto go = [&](Status status) {
        for (Agent &agent : snapshot.agents) {
            if (agent.id == self)
                agent.teams.clear();
            agent.role = agent.id == self ? Role::Admin : agent.role;
            agent.status = status;
        }
        world().start();
        return says(u"cover"_s);
    };
    QVERIFY(!go(Status::Available));
    QVERIFY(go(Status::Away));
    QVERIFY(!named(u"coverAction"_s)); // they are of no team: coming back would not help
    QVERIFY(!go(Status::Available));
}

void TestUiDeskNotices::status_refused_isSaid_andHasNoEnd()
{
    world().backend().refuseAll(Baton::Code::Forbidden);
    choose(Status::Busy, Millis(1'800'000));
    QVERIFY(m_rig->lastOf<SetStatus>());
    QCOMPARE(statusText(), u"Available"_s);
    QVERIFY(says(u"status"_s));
    QVERIFY(named(u"statusBanner"_s)->accessibleName().contains(u"still: Available"_s));
    setMyStatus(Status::Away); // on another device
    QVERIFY(!says(u"status"_s));
    // And where it cannot even be tried.
    world().backend().answer = {};
    world().backend().setLink(LinkPhase::Waiting);
    choose(Status::Busy, Millis(1'800'000));
    QTRY_VERIFY(says(u"status"_s));
    QVERIFY(named(u"statusBanner"_s)->accessibleName().contains(u"no connection"_s));
    QCOMPARE(statusText(), u"Away"_s);
}

void TestUiDeskNotices::certificateThatIsNotTrusted_isSaid_untilTheLinkIsBack()
{
    const auto why = [this] {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the banner before
        const QWidget *banner = named(u"offlineBanner"_s);
        return banner && banner->accessibleName().contains(u"You are offline."_s) ? banner->accessibleName()
                                                                                  : QString();
    };
    world().backend().setLink(LinkPhase::Waiting, u"unreachable"_s);
    QTRY_VERIFY(why().startsWith(u"You are offline."_s));
    world().backend().setLink(LinkPhase::Connecting);
    world().backend().setLink(LinkPhase::Waiting, u"tls"_s);
    QVERIFY(why().startsWith(u"This computer does not trust the server's certificate"_s));
    world().backend().setLink(LinkPhase::Connecting);
    QVERIFY(why().startsWith(u"This computer does not trust"_s));
    world().backend().setLink(LinkPhase::Waiting, u"no_tls"_s);
    QVERIFY(why().startsWith(u"The server does not answer over an encrypted link"_s));
    world().backend().setLink(LinkPhase::Waiting, u"unreachable"_s);
    QVERIFY(why().startsWith(u"You are offline."_s));
    world().backend().setLink(LinkPhase::Waiting, u"tls"_s);
    world().backend().setLink(LinkPhase::Online);
    QVERIFY(!says(u"offline"_s));
    world().backend().setLink(LinkPhase::Connecting);
    QTRY_VERIFY(why().startsWith(u"You are offline."_s));
}

void TestUiDeskNotices::status_refusedWhileABreakRuns_leavesTheBreak()
{
    choose(Status::Busy, Millis(1'800'000));
    setMyStatus(Status::Busy);
    const QString running = statusText();
    QVERIFY2(running.startsWith(u"Busy until"_s), qPrintable(running));
    QVERIFY(!says(u"status"_s));
    world().backend().refuseAll(Baton::Code::Overloaded);
    choose(Status::Away, Millis(7'200'000));
    QCOMPARE(statusText(), running);
    world().console().setStatus(Status::Busy); // as the tray does
    QCOMPARE(statusText(), running);
}

QTEST_MAIN(TestUiDeskNotices)
#include "tst_ui_desknotices.moc"
