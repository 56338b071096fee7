// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/board.h"
#include "consolerig.h"

#include <QRandomGenerator>

using namespace Baton;
using namespace Qt::Literals::StringLiterals;

namespace {

const TeamId sales(u"t_sales"_s);
const TeamId support(u"t_support"_s);
const TeamId everybody;

/// A team lead's console with a board, and the heads as the server has them.
struct BoardRig : ConsoleRig
{
    Snapshot snapshot;
    int told = 0;

    explicit BoardRig(int agents = 3)
    {
        // Midday wherever the test runs.
        const QDate day = QDateTime::fromMSecsSinceEpoch(time.wall).date();
        time.wall = day.startOfDay().addSecs(12 * 3600).toMSecsSinceEpoch();
        for (const auto &[id, name] : {std::pair(sales, u"Sales"_s), std::pair(support, u"Support"_s)}) {
            Team team;
            team.id = id;
            team.name = name;
            snapshot.workspace.teams.insert(id.toString(), team);
        }
        snapshot.self = {ben, u"Ben"_s, Role::TeamLead, {sales}};
        for (int i = 0; i < agents; ++i) {
            Agent agent;
            agent.id = agentId(i);
            agent.name = u"Agent %1"_s.arg(i, 4, 10, QChar(u'0'));
            agent.teams = i % 2 == 0 ? QList{sales} : QList{sales, support};
            agent.status = Status(i % 4);
            snapshot.agents.insert(agent.id, agent);
        }
        QObject::connect(&board(), &BoardState::changed, console.get(), [this] { ++told; });
    }
    static AgentId agentId(int i) { return AgentId(u"a_%1"_s.arg(i, 6, 10, QChar(u'0'))); }
    BoardState &board() const { return console->board(); }
    Instant now() const { return {time.wall}; }
    void start()
    {
        Q_EMIT backend.synced(snapshot);
        backend.link(LinkPhase::Online);
    }
    Conversation waiting(int i, const TeamId &team = sales, Millis ago = Millis(0)) const
    {
        Conversation head = headOf(i, Owner::queue());
        head.team = team;
        head.handoff->requestedAt = head.handoff->waitingSince = now() - ago;
        return head;
    }
    void set(const Conversation &head)
    {
        snapshot.heads.insert(head.id, head);
        this->head(head);
    }
    void drop(const ConversationId &id)
    {
        snapshot.heads.remove(id);
        Q_EMIT backend.headsGone({id});
    }
};

/// The same numbers by looking at everything: slow, and plainly true.
BoardTiles recounted(const BoardRig &rig, const TeamId &scope)
{
    BoardTiles tiles;
    for (const Conversation &head : rig.snapshot.heads) {
        if (!scope.isEmpty() && head.team != scope)
            continue;
        if (head.owner.isAgent() && !head.snooze)
            ++tiles.inProgress;
        if (!head.handoff || head.owner.kind != Owner::Kind::Queue || head.snooze || head.handoff->deferredUntil)
            continue;
        ++tiles.waiting;
        const Instant since = head.handoff->waitingSince;
        if (!tiles.oldest || since < *tiles.oldest)
            tiles.oldest = since;
        if (!head.handoff->firstHumanAt && head.handoff->target > Millis(0) && since + head.handoff->target < rig.now())
            ++tiles.late;
    }
    for (const Agent &agent : rig.snapshot.agents) {
        if (agent.disabled || (!scope.isEmpty() && !agent.isIn(scope)))
            continue;
        ++tiles.agents;
        tiles.available += agent.status == Status::Available ? 1 : 0;
    }
    return tiles;
}

int ownedBy(const BoardRig &rig, const AgentId &agent)
{
    return int(std::count_if(rig.snapshot.heads.cbegin(), rig.snapshot.heads.cend(),
                             [&](const Conversation &head) { return head.owner.is(agent); }));
}

std::optional<Instant> oldestOf(const BoardRig &rig, const AgentId &agent)
{
    std::optional<Instant> oldest;
    for (const Conversation &head : rig.snapshot.heads) {
        if (head.owner.is(agent) && head.unansweredSince && (!oldest || *head.unansweredSince < *oldest))
            oldest = head.unansweredSince;
    }
    return oldest;
}

} // namespace

/// What the team lead's board counts.
class TestBoard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tiles_afterRandomEvents_areTheRecount();
    void handoff_countsOnce_howeverOftenItComes();
    void quarters_whatNobodySaw_isNotZero();
    void quarters_theServersCount_endsWhereTheConsolesBegins();
    void figures_ofYesterday_sayNothingOfToday();
    void changed_comesAtMostFourTimesASecond();
    void late_isSo_onlyOnceThePromiseIsOver();
    void agents_ofATeam_byName_withTheOldestUnanswered();
    void reachable_countsOfTheAvailable_andIsNotKnownWithoutALink();
    void alerts_areAsTold_andNotKnownWithoutALink();
    void news_afterFiveMinutes_sayWhatCameAndWasClaimed();
    void news_afterAGlance_areNone();
    void news_ofMissed_onlyWhereBothTimesAreKnown();
};

void TestBoard::tiles_afterRandomEvents_areTheRecount()
{
    for (const quint32 seed : {1u, 2u, 3u, 4u, 5u}) {
        QRandomGenerator random(seed);
        BoardRig rig(6);
        rig.start();
        for (int turn = 0; turn < 600; ++turn) {
            const int i = int(random.bounded(40));
            Conversation head = rig.snapshot.heads.contains(conversationId(i))
                ? *rig.snapshot.heads.value(conversationId(i))
                : rig.waiting(i);
            ++head.version;
            switch (random.bounded(9)) {
            case 0:
                head = rig.waiting(i, random.bounded(2) ? sales : support);
                break;
            case 1:
                head.owner = Owner::of(BoardRig::agentId(int(random.bounded(6))));
                break;
            case 2:
                head.snooze = head.snooze ? std::nullopt : std::optional(Snooze{rig.now(), ben});
                break;
            case 3:
                head.unansweredSince = rig.now();
                break;
            case 4:
                head.team = random.bounded(3) == 0 ? TeamId() : support;
                break;
            case 5:
                head.owner = Owner::ai();
                head.handoff.reset();
                break;
            case 6:
                if (head.handoff)
                    head.handoff->deferredUntil = rig.now() + Millis(1'000);
                break;
            case 7:
                rig.time.pass(random.bounded(90'000));
                break;
            default:
                if (turn % 50 == 49) {
                    rig.start(); // a new connection tells all of it anew
                    continue;
                }
                rig.drop(head.id);
                continue;
            }
            rig.set(head);
            for (const TeamId &scope : {everybody, sales, support})
                QCOMPARE(rig.board().tiles(scope), recounted(rig, scope));
            for (const BoardAgent &agent : rig.board().agents({})) {
                QCOMPARE(agent.owned, ownedBy(rig, agent.id));
                QCOMPARE(agent.oldest, oldestOf(rig, agent.id));
            }
        }
    }
}

void TestBoard::handoff_countsOnce_howeverOftenItComes()
{
    BoardRig rig;
    rig.start();
    rig.time.pass(BoardState::quarter.count());
    Conversation head = rig.waiting(1);
    const auto requested = [&](const TeamId &scope) {
        int sum = 0;
        for (const BoardQuarter &quarter : rig.board().quarters(scope))
            sum += quarter.requested.value_or(0);
        return sum;
    };
    rig.set(head);
    head.owner = Owner::of(mia);
    rig.set(head);
    head.owner = Owner::queue();
    rig.set(head);
    QCOMPARE(requested({}), 1);
    rig.drop(head.id);
    QCOMPARE(requested({}), 1); // it was requested all the same
    rig.set(head);
    QCOMPARE(requested(sales), 1);
    head.team = support; // and belongs to whom it went
    rig.set(head);
    QCOMPARE(requested(sales), 0);
    QCOMPARE(requested(support), 1);
    head.handoff->no = 2;
    rig.set(head);
    QCOMPARE(requested({}), 2);
}

void TestBoard::quarters_whatNobodySaw_isNotZero()
{
    BoardRig rig;
    rig.snapshot.heads.insert(conversationId(1), rig.waiting(1, sales, Millis(7'200'000)));
    rig.start();
    rig.time.pass(3 * BoardState::quarter.count());
    const QList<BoardQuarter> quarters = rig.board().quarters({});
    QVERIFY(quarters.size() == 96 || quarters.size() == 92 || quarters.size() == 100);
    QVERIFY(!quarters.first().requested);
    QCOMPARE(quarters.at(40).waiting, 1); // 10:00, two hours before midday
    QVERIFY(!quarters.at(40).requested); // others may have come and gone
    QCOMPARE(quarters.at(49).requested, std::optional(0));
    QVERIFY(!quarters.last().requested); // not yet
    QVERIFY(!quarters.last().isOver);
}

void TestBoard::quarters_theServersCount_endsWhereTheConsolesBegins()
{
    BoardRig rig;
    rig.start();
    rig.set(rig.waiting(1));
    rig.time.pass(60'000);
    BoardDay day;
    day.from = rig.board().quarters({}).first().from;
    day.upTo = rig.now();
    BoardFigures all;
    all.quarters = {{rig.board().quarters({}).at(40).from, 7}, {rig.board().quarters({}).at(48).from, 3}};
    day.scopes.insert({}, all);
    rig.board().setDay(day);
    QCOMPARE(rig.board().quarters({}).at(40).requested, std::optional(7));
    QCOMPARE(rig.board().quarters({}).at(48).requested, std::optional(3)); // the one that was seen is among them
    QCOMPARE(rig.board().quarters({}).at(3).requested, std::optional(0)); // the server counts from midnight
    rig.time.pass(1'000);
    rig.set(rig.waiting(2));
    QCOMPARE(rig.board().quarters({}).at(48).requested, std::optional(4));
}

void TestBoard::figures_ofYesterday_sayNothingOfToday()
{
    BoardRig rig;
    rig.start();
    QVERIFY(!rig.board().tiles({}).missed);
    BoardDay day;
    day.from = rig.board().quarters({}).first().from;
    day.upTo = rig.now();
    BoardFigures all;
    all.inTime = 9;
    all.due = 12;
    all.missed = 2;
    all.queued = 14;
    day.scopes.insert({}, all);
    rig.board().setDay(day);
    QCOMPARE(rig.board().tiles({}).missed, std::optional(2));
    QCOMPARE(rig.board().tiles({}).due, std::optional(12));
    QVERIFY(!rig.board().tiles(sales).missed); // of a team the server told nothing
    rig.time.pass(13 * 3'600'000);
    QVERIFY(!rig.board().tiles({}).missed);
    QVERIFY(!rig.board().quarters({}).first().requested.value_or(0));
}

void TestBoard::changed_comesAtMostFourTimesASecond()
{
    BoardRig rig;
    rig.start();
    rig.time.pass(1'000);
    rig.told = 0;
    for (int i = 0; i < 2'000; ++i) {
        rig.set(rig.waiting(i));
        rig.time.pass(1);
    }
    QVERIFY(rig.told >= 7);
    QVERIFY2(rig.told <= 8, qPrintable(QString::number(rig.told)));
}

void TestBoard::late_isSo_onlyOnceThePromiseIsOver()
{
    BoardRig rig;
    rig.start();
    rig.set(rig.waiting(1));
    rig.time.pass(120'000);
    QCOMPARE(rig.board().tiles({}).late, 0); // to the second in time
    rig.time.pass(1);
    QCOMPARE(rig.board().tiles({}).late, 1);
    Conversation claimed = rig.waiting(1);
    claimed.owner = Owner::of(mia);
    rig.set(claimed);
    QCOMPARE(rig.board().tiles({}).late, 0);
}

void TestBoard::agents_ofATeam_byName_withTheOldestUnanswered()
{
    BoardRig rig(4);
    rig.snapshot.agents[BoardRig::agentId(3)].disabled = true;
    rig.start();
    for (const int i : {1, 2}) {
        Conversation head = rig.waiting(i, support);
        head.owner = Owner::of(BoardRig::agentId(1));
        head.unansweredSince = rig.now() - Millis(i * 1'000);
        rig.set(head);
    }
    const QList<BoardAgent> all = rig.board().agents({});
    QCOMPARE(all.size(), 3);
    QVERIFY(all.at(0).name < all.at(1).name && all.at(1).name < all.at(2).name);
    const QList<BoardAgent> of = rig.board().agents(support);
    QCOMPARE(of.size(), 1);
    QCOMPARE(of.first().owned, 2);
    QCOMPARE(of.first().oldest, std::optional(rig.now() - Millis(2'000)));
}

void TestBoard::reachable_countsOfTheAvailable_andIsNotKnownWithoutALink()
{
    BoardRig rig(8); // 0 and 4 are available, both of Sales alone
    rig.start();
    QCOMPARE(rig.board().tiles({}).available, 2);
    QVERIFY(!rig.board().tiles({}).reachable && !rig.board().agents({}).first().isReachable);
    // A change of what is not known says nothing.
    Q_EMIT rig.backend.reachableTold({false, {BoardRig::agentId(0)}, {}});
    QVERIFY(!rig.board().tiles({}).reachable);
    Q_EMIT rig.backend.reachableTold({true, {BoardRig::agentId(0), BoardRig::agentId(1)}, {}});
    QCOMPARE(rig.board().tiles({}).reachable, std::optional(1)); // 1 is not available
    QCOMPARE(rig.board().tiles(sales).reachable, std::optional(1));
    QCOMPARE(rig.board().tiles(support).reachable, std::optional(0));
    QCOMPARE(rig.board().agents({}).at(1).isReachable, std::optional(true));
    QCOMPARE(rig.board().agents({}).at(2).isReachable, std::optional(false));
    rig.time.pass(1'000);
    rig.told = 0;
    Q_EMIT rig.backend.reachableTold({false, {BoardRig::agentId(4)}, {BoardRig::agentId(0)}});
    QCOMPARE(rig.board().tiles({}).reachable, std::optional(1));
    QCOMPARE(rig.board().agents({}).at(0).isReachable, std::optional(false));
    rig.time.pass(1'000);
    QVERIFY(rig.told > 0);
    Q_EMIT rig.backend.reachableTold({true, {BoardRig::agentId(0)}, {}});
    QCOMPARE(rig.board().agents({}).at(4).isReachable, std::optional(false));
    rig.backend.link(LinkPhase::Waiting);
    QVERIFY(!rig.board().tiles({}).reachable && !rig.board().agents({}).first().isReachable);
    rig.backend.link(LinkPhase::Online);
    QVERIFY(!rig.board().tiles({}).reachable);
}

void TestBoard::alerts_areAsTold_andNotKnownWithoutALink()
{
    BoardRig rig;
    rig.start();
    const AgentId first = BoardRig::agentId(0);
    const AgentId second = BoardRig::agentId(1);
    const auto alerts = [&](int at) { return rig.board().agents({}).at(at).alerts; };
    Q_EMIT rig.backend.reachableTold({false, {}, {}, {{first, 3, 1}}});
    QVERIFY(!alerts(0));
    Q_EMIT rig.backend.reachableTold({true, {}, {}, {{first, 3, 1}, {second, 1, 1}}});
    QCOMPARE(alerts(0), std::optional(AlertCount{first, 3, 1}));
    QCOMPARE(alerts(2), std::optional(AlertCount{BoardRig::agentId(2), 0, 0}));
    rig.time.pass(1'000);
    rig.told = 0;
    // It says who changed; who is reachable stays so, and nobody is put in order anew for it.
    int moved = 0;
    QObject::connect(&rig.console->state(), &ConsoleState::reachableChanged, rig.console.get(), [&moved] { ++moved; });
    Q_EMIT rig.backend.reachableTold({false, {}, {}, {{first, 4, 2}, {second, 0, 0}}});
    QCOMPARE(alerts(0), std::optional(AlertCount{first, 4, 2}));
    QCOMPARE(alerts(1), std::optional(AlertCount{second, 0, 0}));
    QCOMPARE(moved, 0);
    rig.time.pass(1'000);
    QVERIFY(rig.told > 0);
    Q_EMIT rig.backend.reachableTold({true, {first}, {}, {}});
    QCOMPARE(alerts(0), std::optional(AlertCount{first, 0, 0}));
    rig.backend.link(LinkPhase::Waiting);
    QVERIFY(!alerts(0));
}

void TestBoard::news_afterFiveMinutes_sayWhatCameAndWasClaimed()
{
    BoardRig rig;
    rig.start();
    rig.board().setLooked(&rig, true);
    rig.set(rig.waiting(1));
    rig.time.pass(1'000);
    rig.board().setLooked(&rig, false);
    const Instant away = rig.now();
    for (const int i : {2, 3, 4})
        rig.set(rig.waiting(i, i == 4 ? support : sales));
    for (const int i : {1, 2}) {
        Conversation head = rig.waiting(i);
        head.owner = Owner::of(mia);
        rig.set(head);
    }
    rig.time.pass(300'000);
    rig.board().setLooked(&rig, true);
    QCOMPARE(rig.board().news({}), std::optional(BoardNews{away, 3, 2, std::nullopt}));
    QCOMPARE(rig.board().news(support), std::optional(BoardNews{away, 1, 0, std::nullopt}));
    QVERIFY(rig.board().isNew(*rig.console->state().head(conversationId(4))));
    rig.board().dismissNews();
    QVERIFY(!rig.board().news({}));
    QVERIFY(!rig.board().isNew(*rig.console->state().head(conversationId(4))));
}

void TestBoard::news_afterAGlance_areNone()
{
    BoardRig rig;
    rig.start();
    rig.board().setLooked(&rig, true);
    rig.board().setLooked(&rig, false);
    rig.set(rig.waiting(2));
    rig.time.pass(299'000);
    rig.board().setLooked(&rig, true);
    QVERIFY(!rig.board().news({}));
}

void TestBoard::news_ofMissed_onlyWhereBothTimesAreKnown()
{
    BoardRig rig;
    rig.start();
    rig.board().setLooked(&rig, true);
    const auto told = [&](int missed) {
        BoardDay day;
        day.from = rig.board().quarters({}).first().from;
        day.upTo = rig.now();
        day.scopes[{}].missed = missed;
        rig.board().setDay(day);
    };
    rig.board().setLooked(&rig, false);
    rig.time.pass(301'000);
    told(5);
    rig.board().setLooked(&rig, true);
    QVERIFY(!rig.board().news({})->missed);
    rig.board().setLooked(&rig, false);
    rig.time.pass(301'000);
    told(7);
    rig.board().setLooked(&rig, true);
    QCOMPARE(rig.board().news({})->missed, std::optional(2));
}

QTEST_GUILESS_MAIN(TestBoard)
#include "tst_board.moc"
