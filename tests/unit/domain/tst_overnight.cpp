// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/openingwords.h"
#include "domain/process.h"
#include "unit/domain/office.h"

#include <QtTest>

namespace Baton::Test {

using namespace Qt::Literals::StringLiterals;

/// What is asked for while a team is closed: kept, told, and taken up when it opens.
class TstOvernight : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void request_toAClosedTeam_isDeferredAndSaidInTheVisitorsTime();
    void deferred_theMachineAnswersUnlessTheTeamWantsNone();
    void request_whereNoOpeningIsKnown_isRefused();
    void opening_resumesOnceAndTheLadderBegins();
    void opening_earlierThanToldOrLater();
    void closing_keepsWhatNobodyTook();
    void deferredByAPerson_isNotResumedByHours();
    void deferredByAPerson_afterTheNight_staysTheirs();
    void zone_isTakenFromThePageWhereItIsOne();
    void opensTold_inTheVisitorsLanguageAndZone_data();
    void opensTold_inTheVisitorsLanguageAndZone();
};

void TstOvernight::request_toAClosedTeam_isDeferredAndSaidInTheVisitorsTime()
{
    World world = officeAt(saturday);
    heedHours(world);
    // Nobody is said to be on the way.
    SAYS(asks(world), "requested^ routed:t_supp deferred^ line:deferred");
    QCOMPARE(world.head.owner, Owner::ai());
    QCOMPARE(world.head.handoff->deferredUntil, momentOf(monday));
    QVERIFY(world.head.handoff->overnight);
    QVERIFY2(world.last().text.contains(u"Monday, 11 May at 16:00."_s), qPrintable(world.last().text));
    SAYS(world.tell(asVisitor(), AskHuman{}), "!team_closed team");
    // Elsewhere the time is that of the team, which is named.
    World elsewhere = officeAt(saturday);
    heedHours(elsewhere);
    StartConversation start;
    start.visitor.id = vera;
    start.visitor.zone = u"Mars/Olympus"_s;
    start.visitor.language = u"de"_s;
    elsewhere.tell(asVisitor(), start);
    elsewhere.tell(asVisitor(), AskHuman{});
    elsewhere.tell(Actor::system(), Route{support});
    QVERIFY2(elsewhere.last().text.contains(u"Montag, 11. Mai, 09:00 Uhr (Europe/Berlin)"_s),
             qPrintable(elsewhere.last().text));
    // While they are there all is as ever.
    World open = officeAt(friday);
    heedHours(open);
    SAYS(asks(open), "requested^ line:requested routed:t_supp");
    QVERIFY(!open.head.handoff->overnight);
}

void TstOvernight::deferred_theMachineAnswersUnlessTheTeamWantsNone()
{
    World world = officeAt(saturday);
    heedHours(world);
    asks(world);
    SAYS(world.tell(Actor::ai(), Answer{u"By rail."_s, 90, {}}), "ai");
    world.workspace.teams[support.toString()].afterHours.answers = false;
    SAYS(world.tell(Actor::ai(), Answer{u"By rail."_s, 90, {}}), "!team_closed after_hours");
    // Only what waits for the opening, and only until then.
    World other = officeAt(saturday);
    other.workspace.teams[support.toString()].afterHours.answers = false;
    heedHours(other);
    StartConversation start;
    start.visitor.id = vera;
    other.tell(asVisitor(), start);
    SAYS(other.tell(Actor::ai(), Answer{u"By rail."_s, 90, {}}), "ai");
}

void TstOvernight::request_whereNoOpeningIsKnown_isRefused()
{
    World world = officeAt(saturday);
    world.workspace.teams[support.toString()].hours.spans.clear();
    heedHours(world);
    QVERIFY(!world.workspace.team(support)->open && !world.workspace.team(support)->opensAt);
    SAYS(asks(world), "requested^ routed:t_supp ended:refused:ai^ line:refused");
    QCOMPARE(world.head.lastOutcome, Outcome::Refused);
    QCOMPARE(world.last().text, world.workspace.templatesFor(u"en"_s).refused);
}

void TstOvernight::opening_resumesOnceAndTheLadderBegins()
{
    World world = officeAt(saturday);
    heedHours(world);
    asks(world);
    const auto due = nextDue(world.head, world.policy());
    QVERIFY(due && due->tick.kind == TickKind::Opening);
    QCOMPARE(due->at, momentOf(monday));
    SAYS(world.tell(Actor::system(), due->tick), "-");
    world.now = momentOf(monday) - Millis(1);
    SAYS(world.tell(Actor::system(), due->tick), "-");
    world.now = momentOf(monday);
    // The clock of the hours is a moment late: it waits for that.
    SAYS(world.tell(Actor::system(), due->tick), "-");
    heedHours(world);
    // Overdue since it was asked for, so that the oldest request goes first.
    QCOMPARE(nextDueAt(world.head, world.policy()), momentOf(saturday));
    SAYS(world.tell(Actor::system(), due->tick), "resumed^ line:requested");
    SAYS(world.tell(Actor::system(), due->tick), "-");
    QCOMPARE(world.head.owner, Owner::queue());
    QCOMPARE(world.head.handoff->waitingSince, world.now);
    QCOMPARE(world.head.handoff->ladderStep, 0);
    QVERIFY(world.head.handoff->overnight); // it can be told from what came in the morning
    QCOMPARE(nextDue(world.head, world.policy())->tick.kind, TickKind::Ladder);
    world.tell(as(ann), Claim{});
    world.tell(as(ann), Resolve{});
    world.tell(asVisitor(), AskHuman{});
    QVERIFY(!world.head.handoff->overnight);
}

void TstOvernight::opening_earlierThanToldOrLater()
{
    World early = officeAt(saturday);
    heedHours(early);
    asks(early);
    early.pass(hour);
    early.tell(as(ada), saved(early, [](Team &team) { team.hours.spans.append({{6}, 0, 1440}); }));
    SAYS(early.tell(Actor::system(), Tick{TickKind::Opening, 0, {}}), "-");
    heedHours(early);
    QVERIFY(isOpenAgain(early.head, early.workspace));
    SAYS(early.tell(Actor::system(), Tick{TickKind::Opening, 0, {}}), "resumed^ line:requested");
    World late = officeAt(saturday);
    heedHours(late);
    asks(late);
    late.tell(as(ada), saved(late, [](Team &team) { team.hours.spans = {{{2}, 540, 1020}}; }));
    heedHours(late);
    late.now = momentOf(monday);
    SAYS(late.tell(Actor::system(), Tick{TickKind::Opening, 0, {}}), "deferred line:deferred");
    QCOMPARE(late.head.handoff->deferredUntil, momentOf(monday) + 24 * hour);
    QVERIFY(late.last().text.contains(u"Tuesday"_s));
    // And where they never open again nobody is left waiting.
    late.tell(as(ada), saved(late, [](Team &team) { team.hours.spans.clear(); }));
    late.pass(24 * hour);
    heedHours(late);
    SAYS(late.tell(Actor::system(), Tick{TickKind::Opening, 0, {}}), "ended:refused:ai line:refused");
}

void TstOvernight::closing_keepsWhatNobodyTook()
{
    const QString late = u"2026-05-08T14:55:00Z"_s; // five minutes before they close
    const auto climbed = [&late](bool leaves) {
        World world = officeAt(late);
        heedHours(world);
        asks(world);
        if (leaves)
            world.tell(asVisitor(), LeavePage{});
        for (auto due = nextDue(world.head, world.policy()); due && world.head.owner == Owner::queue();
             due = nextDue(world.head, world.policy())) {
            world.now = std::max(world.now, due->at);
            heedHours(world);
            world.tell(Actor::system(), due->tick);
        }
        return world;
    };
    World kept = climbed(false);
    QVERIFY(!kept.workspace.team(support)->open);
    QVERIFY(kept.head.handoff.has_value());
    QVERIFY(kept.head.handoff->overnight);
    QCOMPARE(kept.head.handoff->deferredUntil, momentOf(monday));
    kept.now = momentOf(monday);
    heedHours(kept);
    SAYS(kept.tell(Actor::system(), Tick{TickKind::Opening, 0, {}}), "resumed^ line:requested");
    QCOMPARE(kept.head.handoff->ladderStep, 0);
    const World gone = climbed(true);
    QVERIFY(!gone.head.handoff);
    QCOMPARE(gone.head.lastOutcome, Outcome::Missed);
}

void TstOvernight::deferredByAPerson_isNotResumedByHours()
{
    World world = officeAt(friday);
    heedHours(world);
    asks(world);
    const Instant until = world.now + hour;
    SAYS(world.tell(as(lena), Defer{until}), "deferred^ line:deferred");
    QVERIFY(!world.head.handoff->overnight && !isOpenAgain(world.head, world.workspace));
    QCOMPARE(nextDueAt(world.head, world.policy()), until);
    SAYS(world.tell(Actor::system(), Tick{TickKind::Opening, 0, {}}), "-");
    // By then they have closed: it is kept for the next opening.
    world.now = until + hour;
    heedHours(world);
    SAYS(world.tell(Actor::system(), Tick{TickKind::Opening, 0, {}}), "deferred line:deferred");
    QVERIFY(world.head.handoff->overnight);
    QCOMPARE(world.head.handoff->deferredUntil, momentOf(monday));
}

void TstOvernight::deferredByAPerson_afterTheNight_staysTheirs()
{
    World world = officeAt(saturday);
    heedHours(world);
    asks(world);
    world.now = momentOf(monday);
    heedHours(world);
    SAYS(world.tell(Actor::system(), Tick{TickKind::Opening, 0, {}}), "resumed^ line:requested");
    const Instant until = world.now + 2 * hour;
    SAYS(world.tell(as(lena), Defer{until}), "deferred^ line:deferred");
    QCOMPARE(nextDueAt(world.head, world.policy()), until);
    SAYS(world.tell(Actor::system(), Tick{TickKind::Opening, 0, {}}), "-");
    world.now = until;
    SAYS(world.tell(Actor::system(), Tick{TickKind::Opening, 0, {}}), "resumed^ line:requested");
}

void TstOvernight::zone_isTakenFromThePageWhereItIsOne()
{
    World world;
    StartConversation start;
    start.visitor.id = vera;
    start.visitor.zone = u"Asia/Tokyo"_s;
    world.tell(asVisitor(), start);
    QCOMPARE(world.head.visitor.zone, u"Asia/Tokyo"_s);
    const Page page{u"https://shop.example/"_s, {}, {}, {}, {}};
    SAYS(world.tell(asVisitor(), VisitPage{page, u"Asia/Tokyo"_s}), "page");
    SAYS(world.tell(asVisitor(), VisitPage{page, u"Mars/Olympus"_s}), "page");
    SAYS(world.tell(asVisitor(), VisitPage{page}), "page");
    SAYS(world.tell(asVisitor(), VisitPage{page, u"America/New_York"_s}), "page profile");
    QCOMPARE(world.head.visitor.zone, u"America/New_York"_s);
    QCOMPARE(world.head.visitor.id, vera);
}

void TstOvernight::opensTold_inTheVisitorsLanguageAndZone_data()
{
    QTest::addColumn<QString>("visitor");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("told");
    QTest::newRow("English, Tokyo") << u"Asia/Tokyo"_s << u"en-US"_s << u"Monday, 11 May at 16:00"_s;
    QTest::newRow("English, Kolkata") << u"Asia/Kolkata"_s << u"en"_s << u"Monday, 11 May at 12:30"_s;
    QTest::newRow("the day before") << u"Pacific/Honolulu"_s << u"en"_s << u"Sunday, 10 May at 21:00"_s;
    QTest::newRow("German") << u"America/New_York"_s << u"de-AT"_s << u"Montag, 11. Mai, 03:00 Uhr"_s;
    QTest::newRow("Chinese") << u"Asia/Shanghai"_s << u"zh-Hans"_s << u"5月11日星期一 15:00"_s;
    QTest::newRow("no language") << u"UTC"_s << QString() << u"Monday, 11 May at 07:00"_s;
    QTest::newRow("no zone") << QString() << u"en"_s << u"Monday, 11 May at 09:00 (Europe/Berlin)"_s;
    QTest::newRow("no zone that is one") << u"../x"_s << u"en"_s << u"Monday, 11 May at 09:00 (Europe/Berlin)"_s;
}

void TstOvernight::opensTold_inTheVisitorsLanguageAndZone()
{
    QFETCH(QString, visitor);
    QFETCH(QString, language);
    QFETCH(QString, told);
    QCOMPARE(openingTold(momentOf(monday), visitor, u"Europe/Berlin"_s, language), told);
    const QString arabic = openingTold(momentOf(monday), u"Africa/Cairo"_s, {}, u"ar"_s);
    QVERIFY2(arabic.contains(u"11"_s) && arabic.contains(u"10:00"_s), qPrintable(arabic));
    QVERIFY(openingTold(momentOf(monday), {}, {}, u"en"_s).endsWith(u"07:00 (UTC)"_s));
    QVERIFY(openingTold(momentOf(monday), u"Asia/Tokyo"_s, {}, u"fr"_s).contains(u"16:00"_s));
}

BATON_DOMAIN_TEST(TstOvernight);

} // namespace Baton::Test

#include "tst_overnight.moc"
