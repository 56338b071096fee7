// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/openings.h"
#include "hubrig.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Server {

namespace {

constexpr Millis hour = std::chrono::hours(1);
constexpr ConnectionId pageConnection = 9'001;
constexpr Millis minute = std::chrono::minutes(1);
const TeamId support{u"t_support"_s};
/// The rig begins on Tuesday, 2023-11-14, at 23:13 in Berlin.
constexpr Instant opening{1'700'035'200'000}; ///< Wednesday, 09:00 in Berlin
constexpr Instant closing = {1'700'064'000'000}; ///< Wednesday, 17:00

OpeningHours office()
{
    return {u"Europe/Berlin"_s, {{{1, 2, 3, 4, 5}, 540, 1020}}};
}

QString saveHours(HubRig &rig, const OpeningHours &hours)
{
    const Workspace &workspace = rig.engine->workspace();
    SaveTeams save{workspace.teams.values(), workspace.defaultTeam, workspace.revision};
    for (Team &team : save.teams) {
        if (team.id == support)
            team.hours = hours;
    }
    return rig.tell(rig.admin, save);
}

/// Nothing happens until then, as on a machine that sleeps.
void sleepUntil(HubRig &rig, Instant at)
{
    rig.now = at;
    rig.pass(0);
}

bool isOpenNow(const HubRig &rig)
{
    return rig.engine->workspace().team(support)->open;
}

/// What was committed from now on, in its order.
template<typename Body>
std::shared_ptr<QList<Event>> heard(HubRig &rig)
{
    auto events = std::make_shared<QList<Event>>();
    rig.engine->committed = [events, published = rig.engine->committed](const Committed &done) {
        for (const StoredEvent &stored : done.events) {
            if (std::holds_alternative<Body>(stored.event.body))
                events->append(stored.event);
        }
        published(done);
    };
    return events;
}

/// Somebody asks Support for a person.
ConversationId asks(HubRig &rig, const QString &name)
{
    const ConversationId c(u"c_"_s + name);
    const VisitorId who(u"v_"_s + name);
    StartConversation start;
    start.visitor.id = who;
    rig.submit(Actor::visitor(who), start, c);
    rig.hub->flush();
    rig.submit(Actor::visitor(who), AskHuman{Category::Support}, c);
    rig.hub->flush();
    return c;
}

/// A visitor's page: the states it was told.
class VisitorPage final : public Peer
{
public:
    QList<Protocol::VisitorStateFrame> states;

    void send(const QByteArray &frame) override
    {
        const auto decoded = Protocol::decodeVisitorServer(frame);
        if (!decoded)
            qFatal("a frame that no page understands: %s", frame.constData());
        if (const auto *state = std::get_if<Protocol::VisitorStateFrame>(&*decoded))
            states.append(*state);
    }
    void close(int) override {}
    qint64 backlog() const override { return 0; }
    QString address() const override { return {}; }
};

std::shared_ptr<VisitorPage> visits(HubRig &rig)
{
    auto page = std::make_shared<VisitorPage>();
    rig.hub->connected(pageConnection, PeerKind::Visitor, page);
    Protocol::VisitorHello hello;
    hello.proto = {1, 1};
    hello.zone = u"Asia/Tokyo"_s;
    rig.hub->received(pageConnection, Protocol::encode(Protocol::VisitorClientFrame(hello)));
    rig.hub->flush();
    for (const auto &told : rig.read())
        told();
    rig.hub->flush();
    return page;
}

} // namespace

/// Teams open and close as the clock has it, and what was asked for meanwhile comes when they are back.
class TestHubHours : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saved_holdsAtOnce_forEveryConsole();
    void theClock_opensAndClosesInTime();
    void theClockSet_isHeeded();
    void aRestart_isHeeded();
    void aNight_opensInOrder_eachOnce();
    void openedEarlier_bringsWhatWaits();
    void availability_isToldWhenItChanges();
    void availability_thatStays_looksAtNoPage();
    void availability_ofADayOff_endsAtMidnight();
};

void TestHubHours::saved_holdsAtOnce_forEveryConsole()
{
    HubRig rig;
    Desk &desk = rig.connect(rig.bob);
    rig.pass(0);
    QVERIFY(isOpenNow(rig));
    QCOMPARE(saveHours(rig, office()), u"ok"_s);
    rig.pass(0);
    QVERIFY(!isOpenNow(rig));
    QCOMPARE(rig.engine->workspace().team(support)->opensAt, opening);
    QVERIFY(desk.workspace == rig.engine->workspace());
    QVERIFY(desk.follows());
    // Who has not seen the hours yet cannot undo them.
    Workspace stale = desk.workspace;
    stale.teams[support.toString()].hours = {};
    stale.teams[support.toString()].open = true;
    QCOMPARE(rig.tell(rig.admin, SaveWorkspace{stale}), u"ok"_s);
    rig.pass(0);
    QVERIFY(!isOpenNow(rig));
    QCOMPARE(rig.engine->workspace().team(support)->hours, office());
    QVERIFY(desk.workspace == rig.engine->workspace());
    QVERIFY(saveHours(rig, {u"Mars/Olympus"_s}).contains(u"unknown time zone Mars/Olympus"_s));
}

void TestHubHours::theClock_opensAndClosesInTime()
{
    HubRig rig;
    QCOMPARE(saveHours(rig, office()), u"ok"_s);
    rig.pass(0);
    const auto noted = heard<TeamOpeningNoted>(rig);
    sleepUntil(rig, opening - Millis(2'500));
    rig.pass(2'499);
    QVERIFY(!isOpenNow(rig));
    rig.pass(1);
    QVERIFY(isOpenNow(rig));
    sleepUntil(rig, closing - Millis(2'500));
    rig.pass(2'499);
    QVERIFY(isOpenNow(rig));
    rig.pass(1);
    QVERIFY(!isOpenNow(rig));
    QCOMPARE(noted->size(), 2); // and not a word more
    QCOMPARE(noted->constFirst().at, opening);
    QCOMPARE(noted->constLast().at, closing);
}

void TestHubHours::theClockSet_isHeeded()
{
    HubRig rig;
    QCOMPARE(saveHours(rig, office()), u"ok"_s);
    sleepUntil(rig, opening + hour);
    QVERIFY(isOpenNow(rig));
    const auto setClock = [&rig](Millis by) {
        rig.now = rig.now + by;
        rig.putBack -= by;
        rig.pass(0);
    };
    setClock(-2 * hour);
    QVERIFY(!isOpenNow(rig));
    QCOMPARE(rig.engine->workspace().team(support)->opensAt, opening);
    setClock(2 * hour);
    QVERIFY(isOpenNow(rig));
    setClock(10 * hour);
    QVERIFY(!isOpenNow(rig));
    QCOMPARE(rig.engine->workspace().team(support)->opensAt, opening + 24 * hour);
}

void TestHubHours::aRestart_isHeeded()
{
    HubRig rig;
    QCOMPARE(saveHours(rig, office()), u"ok"_s);
    rig.pass(0);
    const ConversationId c = asks(rig, u"0001"_s);
    QVERIFY(rig.engine->head(c)->handoff->deferredUntil);
    rig.now = opening + hour;
    rig.restart();
    QVERIFY(!isOpenNow(rig));
    rig.hub->tick();
    QVERIFY(isOpenNow(rig));
    QCOMPARE(rig.engine->head(c)->owner, Owner::queue());
    // What was asked for right before the program ended is routed by the hours of now.
    rig.now = closing + hour;
    rig.restart();
    rig.hub->tick();
    QVERIFY(rig.engine->head(asks(rig, u"0002"_s))->handoff->overnight);
}

void TestHubHours::aNight_opensInOrder_eachOnce()
{
    HubRig rig;
    QCOMPARE(saveHours(rig, office()), u"ok"_s);
    rig.pass(0);
    constexpr int night = 200;
    QList<ConversationId> asked;
    for (int i = 0; i < night; ++i) {
        // Ids in another order than that of the night.
        asked.append(asks(rig, QString::number(1000 + (i * 37) % night)));
        sleepUntil(rig, rig.now + minute);
    }
    QVERIFY(rig.now < opening);
    QVERIFY(rig.steps.isEmpty()); // nobody is woken
    for (const ConversationId &c : std::as_const(asked)) {
        QCOMPARE(rig.engine->head(c)->owner, Owner::ai());
        QCOMPARE(rig.engine->head(c)->handoff->deferredUntil, opening);
    }
    const auto resumed = heard<HandoffResumed>(rig);
    sleepUntil(rig, opening - Millis(1));
    QVERIFY(resumed->isEmpty());
    sleepUntil(rig, opening);
    QList<ConversationId> order;
    for (const Event &event : std::as_const(*resumed))
        order.append(event.conversation);
    QCOMPARE(order, asked);
    for (int i = 0; i < night; ++i) {
        const Conversation &head = *rig.engine->head(asked[i]);
        QVERIFY(head.owner == Owner::queue() && head.handoff->overnight);
        QCOMPARE(head.handoff->waitingSince, opening);
        QCOMPARE(rig.hub->waitOf(head).place, i + 1);
    }
    rig.pass(5'000);
    QCOMPARE(rig.steps.size(), night); // the ladder begins there, for each
    rig.pass(5'000);
    QCOMPARE(resumed->size(), night);
}

void TestHubHours::openedEarlier_bringsWhatWaits()
{
    HubRig rig;
    QCOMPARE(saveHours(rig, office()), u"ok"_s);
    rig.pass(0);
    const ConversationId first = asks(rig, u"0009"_s);
    sleepUntil(rig, rig.now + minute);
    const ConversationId second = asks(rig, u"0001"_s);
    const auto resumed = heard<HandoffResumed>(rig);
    QCOMPARE(saveHours(rig, {u"Europe/Berlin"_s, {{{1, 2, 3, 4, 5, 6, 7}, 0, 1440}}}), u"ok"_s);
    rig.pass(0);
    QVERIFY(isOpenNow(rig));
    rig.pass(0);
    QCOMPARE(resumed->size(), 2);
    QCOMPARE(resumed->constFirst().conversation, first);
    QCOMPARE(resumed->constLast().conversation, second);
}

void TestHubHours::availability_isToldWhenItChanges()
{
    HubRig rig;
    rig.pass(0);
    const auto page = visits(rig);
    QVERIFY(!page->states.isEmpty());
    QCOMPARE(page->states.constLast().availability, Availability::Away);
    Desk &desk = rig.connect(rig.ann);
    QCOMPARE(rig.tell(rig.ann, SetStatus{{}, Status::Available}), u"ok"_s);
    rig.pass(0);
    QCOMPARE(page->states.constLast().availability, Availability::Online);
    QCOMPARE(rig.tell(rig.ann, SetStatus{{}, Status::Busy}), u"ok"_s);
    rig.pass(0);
    QCOMPARE(page->states.constLast().availability, Availability::Busy);
    const qsizetype told = page->states.size();
    rig.pass(5'000);
    QCOMPARE(page->states.size(), told); // nothing new
    rig.disconnect(desk);
    rig.pass(0);
    QCOMPARE(page->states.constLast().availability, Availability::Away);
    QCOMPARE(saveHours(rig, office()), u"ok"_s);
    rig.pass(0);
    rig.pass(0);
    QCOMPARE(page->states.constLast().availability, Availability::Closed);
    QCOMPARE(page->states.constLast().opensAt, opening);
    HandoffSettings settings = handoffSettings(rig.engine->workspace());
    settings.enabled = false;
    QCOMPARE(rig.tell(rig.admin, SaveHandoffRules{settings}), u"ok"_s);
    rig.pass(0);
    QCOMPARE(page->states.constLast().availability, Availability::Off);
    QVERIFY(!page->states.constLast().opensAt);
}

void TestHubHours::availability_thatStays_looksAtNoPage()
{
    HubRig rig;
    rig.connect(rig.ann);
    rig.connect(rig.bob);
    QCOMPARE(rig.tell(rig.ann, SetStatus{{}, Status::Available}), u"ok"_s);
    QCOMPARE(rig.tell(rig.bob, SetStatus{{}, Status::Available}), u"ok"_s);
    const auto page = visits(rig);
    rig.pass(0);
    rig.pass(0);
    QCOMPARE(page->states.constLast().availability, Availability::Online);
    const qint64 looks = rig.hub->availabilityLooks();
    QVERIFY(looks > 0);
    // Bob has his hands full, and Ann is still there.
    QCOMPARE(rig.tell(rig.bob, SetStatus{{}, Status::Busy}), u"ok"_s);
    rig.pass(0);
    QCOMPARE(rig.hub->availabilityLooks(), looks);
    QCOMPARE(rig.tell(rig.ann, SetStatus{{}, Status::Busy}), u"ok"_s);
    rig.pass(0);
    QCOMPARE(rig.hub->availabilityLooks(), looks + 1);
    QCOMPARE(page->states.constLast().availability, Availability::Busy);
}

void TestHubHours::availability_ofADayOff_endsAtMidnight()
{
    HubRig rig;
    OpeningHours hours = office();
    hours.specialDays = {{u"2023-11-14"_s, u"Moving house"_s}};
    QCOMPARE(saveHours(rig, hours), u"ok"_s);
    rig.pass(0);
    const auto page = visits(rig);
    rig.pass(0);
    QCOMPARE(page->states.constLast().availability, Availability::Off);
    QCOMPARE(page->states.constLast().opensAt, opening);
    rig.now = rig.now + 48 * minute; // a minute after midnight
    rig.hub->received(pageConnection, Protocol::encode(Protocol::VisitorClientFrame(Protocol::Pong{})));
    rig.pass(0);
    QCOMPARE(page->states.constLast().availability, Availability::Closed);
}

} // namespace Baton::Server

QTEST_GUILESS_MAIN(Baton::Server::TestHubHours)

#include "tst_hubhours.moc"
