// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "screenshots/world.h"
#include "support/fakedesktop.h"
#include "ui/tray/alertcontroller.h"
#include "ui/tray/traycontroller.h"

#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace Baton;
using namespace Baton::Ui;
using namespace Qt::Literals::StringLiterals;

namespace {

class PaperNotifier final : public Notifier
{
    Q_OBJECT

public:
    void show(const Notification &notification) override { shownNow.append(notification); }
    void withdraw(const QString &key) override { withdrawn.append(key); }
    NotifierCapabilities capabilities() const override
    {
        NotifierCapabilities now;
        now.available = isThere;
        return now;
    }

    QList<Notification> shownNow;
    QStringList withdrawn;
    bool isThere = false;
};

Message visitorLine(qint64 n)
{
    Message message;
    message.n = n;
    message.speaker = Speaker::Visitor;
    message.text = u"Are you there?"_s;
    return message;
}

} // namespace

class TestUiTray : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void face_followsWhatIsKnown();
    void face_countsWhatThePersonWantsCounted();
    void face_newsCome_isToldSoon();
    void icon_trayGoesAndComes_isMadeAnew();
    void menu_isFilledBeforeItOpens_andStaysWhileItIsOpen();
    void menu_statusThatIsRefused_isSaid();
    void toast_ofHostileVisitor_isPlainAndPrivate();
    void alert_isShownOnceAndWithdrawnWithItsEnd();
    void account_closed_withdrawsItsToasts();
    void action_claim_asksForTheClaim();
    void reply_inTheNotice_isSentOrKept();
};

void TestUiTray::face_followsWhatIsKnown()
{
    Test::World world;
    QCOMPARE(trayFace(world.console()).state, TrayState::Offline);
    world.start();
    TrayFace face = trayFace(world.console());
    QCOMPARE(face.state, TrayState::Breach);
    QCOMPARE(face.count, 5);
    QVERIFY(face.tooltip.contains(u'5'));
    Conversation jonas = *world.console().state().head(Test::World::jonas);
    jonas.owner = Owner::of(AgentId(u"a_ben00001"_s));
    world.backend().setHead(jonas);
    face = trayFace(world.console());
    QCOMPARE(face.state, TrayState::Waiting);
    QCOMPARE(face.count, 4);
    world.backend().setLink(LinkPhase::Waiting);
    QCOMPARE(trayFace(world.console()).state, TrayState::Offline);
}

void TestUiTray::face_countsWhatThePersonWantsCounted()
{
    Test::World world;
    world.start();
    QCOMPARE(trayFace(world.console()).count, 5);
    Q_EMIT world.backend().messagesAdded(Test::World::maria, {visitorLine(90)});
    Q_EMIT world.backend().messagesAdded(Test::World::maria, {visitorLine(91)});
    QCOMPARE(trayFace(world.console()).count, 6);
    QVERIFY2(trayFace(world.console()).tooltip.contains(u"5"_s), qPrintable(trayFace(world.console()).tooltip));
    // Who does not want those who wait counted has the news counted all the same, and both told.
    const auto counts = [&](AlertRow row, bool on) {
        Agents agents = world.console().state().agents();
        agents[world.console().state().self().id].alerts.choices[row].on[AlertChannel::Badge] = on;
        Q_EMIT world.backend().peopleChanged(world.console().state().workspace(), agents);
    };
    counts(AlertRow::Requested, false);
    const TrayFace news = trayFace(world.console());
    QCOMPARE(news.count, 1);
    QVERIFY2(news.tooltip.contains(u"5"_s) && news.tooltip.contains(u"1"_s), qPrintable(news.tooltip));
    QCOMPARE(news.state, TrayState::Breach); // a promise that is broken is more than a number
    world.console().acknowledge(Test::World::maria);
    QCOMPARE(trayFace(world.console()).count, 0);
    counts(AlertRow::VisitorMessage, false);
    Q_EMIT world.backend().messagesAdded(Test::World::maria, {visitorLine(92)});
    QCOMPARE(trayFace(world.console()).count, 0);
    counts(AlertRow::Requested, true);
    QCOMPARE(trayFace(world.console()).count, 5);
}

void TestUiTray::face_newsCome_isToldSoon()
{
    Test::World world;
    world.start();
    const Test::FakeTrayHost host;
    TrayController tray(world.console(), host, false);
    QSignalSpy told(&tray, &TrayController::faceChanged);
    QCOMPARE(tray.face().count, 5);
    Q_EMIT world.backend().messagesAdded(Test::World::maria, {visitorLine(90)});
    QTRY_COMPARE(tray.face().count, 6);
    world.console().acknowledge(Test::World::maria);
    QTRY_COMPARE(tray.face().count, 5);
    QCOMPARE(told.size(), 2);
}

void TestUiTray::icon_trayGoesAndComes_isMadeAnew()
{
    Test::World world;
    world.start();
    Test::FakeTrayHost host;
    TrayController tray(world.console(), host, false);
    QSignalSpy made(&tray, &TrayController::iconMade);
    QVERIFY(!tray.icon());
    host.setPresent(true);
    QCOMPARE(made.size(), 1);
    QVERIFY(!tray.icon()->icon().isNull());
    QVERIFY2(tray.icon()->toolTip().contains(u'5'), qPrintable(tray.icon()->toolTip()));
    host.setPresent(false);
    QVERIFY(!tray.icon());
    host.setPresent(true);
    QCOMPARE(made.size(), 2);
}

void TestUiTray::menu_isFilledBeforeItOpens_andStaysWhileItIsOpen()
{
    Test::World world;
    const Test::FakeTrayHost host;
    TrayController tray(world.console(), host, false);
    const auto state = [&] { return tray.menu().actions().constFirst()->text(); };
    const QString offline = state();
    world.start();
    QTRY_VERIFY2(state() != offline && state().contains(u'5'), qPrintable(state()));
    const QString online = state();
    Q_EMIT tray.menu().aboutToShow();
    world.backend().setLink(LinkPhase::Waiting);
    QCoreApplication::processEvents();
    QCOMPARE(state(), online);
    Q_EMIT tray.menu().aboutToHide();
    world.backend().setLink(LinkPhase::Online);
    world.backend().setLink(LinkPhase::Waiting);
    QTRY_VERIFY(state() != online);
}

void TestUiTray::menu_statusThatIsRefused_isSaid()
{
    Test::World world;
    world.start();
    const Test::FakeTrayHost host;
    TrayController tray(world.console(), host, false);
    PaperNotifier notifier;
    AlertController alerts({world.console(), notifier, {}});
    QObject::connect(&tray, &TrayController::statusRefused, &alerts, &AlertController::say);
    world.backend().answer = [](const Command &) -> std::optional<CommandOutcome> {
        CommandOutcome outcome;
        outcome.kind = CommandOutcome::Kind::Refused;
        outcome.code = Baton::Code::Overloaded;
        return outcome;
    };
    const auto choose = [&tray](int row) { tray.menu().actions().value(1)->menu()->actions().value(row)->trigger(); };
    notifier.isThere = true;
    choose(1);
    QCOMPARE(notifier.shownNow.size(), 1);
    QVERIFY2(notifier.shownNow.last().body.contains(u"still: Available"_s), qPrintable(notifier.shownNow.last().body));
    // What was not chosen here is said elsewhere, and nothing is kept for later.
    world.console().setStatus(Status::Busy);
    notifier.isThere = false;
    choose(2);
    QCOMPARE(notifier.shownNow.size(), 1);
    QVERIFY(world.backend().receipts.isEmpty());
    // One that was taken is over: the same, chosen in the window later, is said there alone.
    notifier.isThere = true;
    Agents agents = world.console().state().agents();
    const auto become = [&](Status status) {
        agents[world.console().state().self().id].status = status;
        Q_EMIT world.backend().peopleChanged(world.console().state().workspace(), agents);
    };
    const auto refuse = std::exchange(world.backend().answer, [](const Command &) { return std::nullopt; });
    choose(1);
    become(Status::Busy);
    become(Status::Available);
    world.backend().answer = refuse;
    world.console().setStatus(Status::Busy);
    QCOMPARE(notifier.shownNow.size(), 1);
}

void TestUiTray::toast_ofHostileVisitor_isPlainAndPrivate()
{
    Test::World world;
    Conversation &head = world.head(Test::World::jonas.toString());
    head.visitor.name = u"\u202Eadmin\nx"_s;
    head.last.text = u"my password is hunter2"_s;
    Alert alert{head.id, 1, 0, true, true, false};
    alert.privacy = AlertPrivacy::Full;
    const Notification name = toastFor(alert, &head, ToastPrivacy::NameOnly);
    QVERIFY(!name.summary.contains(u'\n') && !name.summary.contains(QChar(0x202E)));
    QVERIFY(!name.body.contains(u"hunter2"_s));
    QVERIFY(toastFor(alert, &head, ToastPrivacy::Full).body.contains(u"hunter2"_s));
    const Notification generic = toastFor(alert, &head, ToastPrivacy::Generic);
    QVERIFY(!generic.summary.contains(u"admin"_s) && generic.body.isEmpty());
    // Of what the machine and the alert allow it is the less.
    alert.privacy = AlertPrivacy::Name;
    QVERIFY(!toastFor(alert, &head, ToastPrivacy::Full).body.contains(u"hunter2"_s));
}

void TestUiTray::alert_isShownOnceAndWithdrawnWithItsEnd()
{
    Test::World world;
    world.start();
    PaperNotifier notifier;
    int urgent = 0;
    AlertController controller({world.console(), notifier, [&] { ++urgent; }});
    Q_EMIT world.console().alert(Alert{Test::World::jonas, 1, 0, true, true, false});
    QCOMPARE(notifier.shownNow.size(), 1);
    QCOMPARE(urgent, 1);
    Q_EMIT world.console().alertOver({Test::World::jonas});
    QCOMPARE(notifier.withdrawn, QStringList{notifier.shownNow.first().key});
}

void TestUiTray::account_closed_withdrawsItsToasts()
{
    Test::World world;
    world.start();
    PaperNotifier notifier;
    auto controller = std::make_unique<AlertController>(AlertController::Parts{world.console(), notifier, {}});
    Q_EMIT world.console().alert(Alert{Test::World::jonas, 1, 0, true, true, false});
    controller.reset();
    QCOMPARE(notifier.withdrawn, QStringList{notifier.shownNow.first().key});
}

void TestUiTray::action_claim_asksForTheClaim()
{
    Test::World world;
    world.start();
    PaperNotifier notifier;
    AlertController controller({world.console(), notifier, {}});
    QSignalSpy claims(&controller, &AlertController::claimWanted);
    Q_EMIT world.console().alert(Alert{Test::World::jonas, 1, 0, true, false, true});
    const QString key = notifier.shownNow.first().key;
    Q_EMIT notifier.actionInvoked(u"something else"_s, u"claim"_s, {});
    QCOMPARE(claims.size(), 0);
    Q_EMIT notifier.actionInvoked(key, u"claim"_s, u"token"_s);
    QCOMPARE(claims.size(), 1);
    QCOMPARE(claims.first().first().value<ConversationId>(), Test::World::jonas);
}

void TestUiTray::reply_inTheNotice_isSentOrKept()
{
    Test::World world;
    world.start();
    PaperNotifier notifier;
    AlertController controller({world.console(), notifier, {}});
    controller.setPrivacy(ToastPrivacy::Full);
    QSignalSpy opens(&controller, &AlertController::openWanted);
    Alert alert;
    alert.conversation = Test::World::maria;
    alert.row = AlertRow::VisitorMessage;
    alert.privacy = AlertPrivacy::Full;
    alert.text = u"Are you there?"_s;
    Q_EMIT world.console().alert(alert);
    QVERIFY(!notifier.shownNow.last().reply.isEmpty());
    const QString key = notifier.shownNow.last().key;
    Q_EMIT notifier.replied(u"something else"_s, u"lost?"_s);
    Q_EMIT notifier.replied(key, u"  \n"_s);
    QVERIFY(world.backend().submitted.isEmpty());
    world.console().setDraft(Test::World::maria, {u"What I had."_s, false});
    Q_EMIT notifier.replied(key, u"I am."_s);
    QCOMPARE(world.console().draft(Test::World::maria).text, u"What I had."_s);
    QCOMPARE(world.backend().submitted.size(), 1);
    QCOMPARE(std::get<Send>(world.backend().submitted[0].body).text, u"I am."_s);
    QVERIFY(notifier.withdrawn.contains(key));
    QVERIFY(opens.isEmpty());
    // Somebody else has it by now.
    Conversation maria = *world.console().state().head(Test::World::maria);
    maria.owner = Owner::of(AgentId(u"a_ben00001"_s));
    world.backend().setHead(maria);
    Q_EMIT notifier.replied(key, u"And this."_s);
    QCOMPARE(world.backend().submitted.size(), 1);
    QCOMPARE(world.console().draft(Test::World::maria).text, u"What I had.\nAnd this."_s);
    QCOMPARE(opens.size(), 1);
    // What is not shown cannot be answered.
    alert.privacy = AlertPrivacy::Name;
    Q_EMIT world.console().alert(alert);
    QVERIFY(notifier.shownNow.last().reply.isEmpty());
}

QTEST_MAIN(TestUiTray)
#include "tst_ui_tray.moc"
