// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/waitestimate.h"
#include "support/arrivals.h"
#include "unit/domain/world.h"

#include <rapidcheck.h>

#include <QtTest>

namespace Baton::Test {

namespace {

constexpr Instant noon{1'700'000'000'000};

Millis seconds(qint64 n)
{
    return Millis(n * 1000);
}

/// A wait that ended a minute before noon.
Wait wait(Millis lasted, const QueuedAt &from, bool isClaimed = true)
{
    return {noon - seconds(60) - lasted, lasted, from, isClaimed};
}

QList<Wait> waits(const QList<int> &lasted, const QueuedAt &from)
{
    QList<Wait> all;
    for (const int one : lasted)
        all.append(wait(seconds(one), from));
    return all;
}

const QueuedAt free{1, 2, 4, {}};
const QueuedAt full{3, 2, 0, {}};

std::optional<Millis> expected(const QList<Wait> &ended, const QueuedAt &from, const QList<Wait> &going = {})
{
    return expectedWait(waitModel(ended, going, noon), from);
}

} // namespace

/// How long it usually takes, from what happened.
class TstWaitestimate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void expected_tooLittleData_isUnknown();
    void expected_nobodyAtWork_isUnknown();
    void expected_roomForAll_isThePickUp_whateverThePlace();
    void expected_noRoom_growsWithThePlace_andShrinksWithPeople();
    void expected_thoseWhoLeftOrWait_makeItLonger();
    void expected_oldWaits_sayNothing();
    void expected_longTurns_weighMore();
    void expected_anyWaits_isNeverZeroNorNegative();
    void told_isRoundedUp_neverZero();
    void days_noWorseThanTheLastTen();
};

void TstWaitestimate::expected_tooLittleData_isUnknown()
{
    QVERIFY(!expected({}, free));
    QVERIFY(!expected(waits({10, 20, 30, 40}, free), free));
    QCOMPARE(expected(waits({10, 20, 30, 40, 50}, free), free), seconds(30));
    QVERIFY(!expected(waits({10, 20, 30, 40, 50}, free), full)); // of the other kind nothing is known
    QVERIFY(!expected(waits({10, 20, 30, 40, 50}, full), free));
}

void TstWaitestimate::expected_nobodyAtWork_isUnknown()
{
    const QList<Wait> known = waits({10, 20, 30, 40, 50}, free);
    QVERIFY(!expected(known, {1, 0, 0, {}}));
    QVERIFY(!expected(known, {0, 2, 4, {}}));
    QVERIFY(!expected(waits({10, 20, 30, 40, 50}, {1, 0, 4, {}}), free));
}

void TstWaitestimate::expected_roomForAll_isThePickUp_whateverThePlace()
{
    const QList<Wait> known = waits({10, 20, 30, 40, 500}, free);
    for (int place = 1; place <= 4; ++place)
        QCOMPARE(expected(known, {place, 2, 4, {}}), seconds(30));
    QVERIFY(!expected(known, {5, 2, 4, {}}));
}

void TstWaitestimate::expected_noRoom_growsWithThePlace_andShrinksWithPeople()
{
    // Three turns of two people in 300 s: 200 s a turn of one.
    const QList<Wait> known = waits({300, 300, 300, 300, 300}, full);
    QCOMPARE(expected(known, {1, 1, 0, {}}), seconds(200));
    QCOMPARE(expected(known, {4, 1, 0, {}}), seconds(800));
    QCOMPARE(expected(known, {4, 4, 0, {}}), seconds(200));
    QCOMPARE(expected(known, {4, 4, 2, {}}), seconds(100));
    // And the time to pick up comes on top, once.
    const QList<Wait> both = waits({30, 30, 30, 30, 30}, free) + waits({330, 330, 330, 330, 330}, full);
    QCOMPARE(expected(both, {4, 4, 0, {}}), seconds(230));
}

void TstWaitestimate::expected_thoseWhoLeftOrWait_makeItLonger()
{
    const QList<Wait> claimed = waits({10, 20, 30, 40, 50}, free);
    QList<Wait> left = claimed;
    for (int i = 0; i < 3; ++i)
        left.append(wait(seconds(35), free, false));
    QCOMPARE(expected(claimed, free), seconds(30));
    QCOMPARE(expected(left, free), seconds(40));
    QCOMPARE(expected(claimed, free, left.mid(5)), seconds(40)); // whatever they are called
    for (int i = 0; i < 5; ++i)
        left.append(wait(seconds(60), free, false));
    QVERIFY(!expected(left, free)); // more than half are never seen to be claimed
}

void TstWaitestimate::expected_oldWaits_sayNothing()
{
    QList<Wait> known = waits({10, 20, 30, 40, 50}, free);
    for (Wait &one : known)
        one.beganAt = noon - waitsOldest - one.lasted;
    QCOMPARE(expected(known, free), seconds(30));
    known[0].beganAt = known[0].beganAt - Millis(1);
    QVERIFY(!expected(known, free));
}

void TstWaitestimate::expected_longTurns_weighMore()
{
    QList<Wait> known = waits({100, 100, 100}, {1, 1, 0, {}});
    known += waits({1000, 1000}, {5, 1, 0, {}});
    QCOMPARE(expected(known, {1, 1, 0, {}}), seconds(200));
}

void TstWaitestimate::expected_anyWaits_isNeverZeroNorNegative()
{
    QVERIFY(rc::check("never zero, never negative", [] {
        const auto any = [] {
            Wait one;
            one.lasted = Millis(*rc::gen::inRange(-10, 100'000) * *rc::gen::inRange(0, 100));
            one.beganAt = noon - Millis(*rc::gen::inRange(-1000, 1'000'000));
            one.from = {*rc::gen::inRange(-1, 50), *rc::gen::inRange(-1, 9), *rc::gen::inRange(-1, 30), {}};
            one.isClaimed = *rc::gen::inRange(0, 3) > 0;
            return one;
        };
        QList<Wait> ended;
        QList<Wait> going;
        for (int i = *rc::gen::inRange(0, 40); i > 0; --i)
            ended.append(any());
        for (int i = *rc::gen::inRange(0, 10); i > 0; --i)
            going.append(any());
        const WaitModel model = waitModel(ended, going, noon);
        for (int place = 1; place < 40; place += 3) {
            const auto found = expectedWait(model, any().from);
            RC_ASSERT(!found || found->count() > 0);
            const auto here = expectedWait(model, {place, 2, 0, {}});
            const auto behind = expectedWait(model, {place + 1, 2, 0, {}});
            RC_ASSERT(!here || (behind && *behind >= *here)); // nobody further back waits less
            RC_ASSERT(!here || toldWait(here).count() == 0 || toldWait(here) >= *here);
        }
    }));
}

void TstWaitestimate::told_isRoundedUp_neverZero()
{
    QCOMPARE(toldWait(std::nullopt), Millis(0));
    QCOMPARE(toldWait(Millis(1)), seconds(60));
    QCOMPARE(toldWait(seconds(60)), seconds(60));
    QCOMPARE(toldWait(seconds(61)), seconds(120));
    QCOMPARE(toldWait(seconds(6 * 60 + 1)), seconds(8 * 60));
    QCOMPARE(toldWait(seconds(120 * 60)), seconds(120 * 60));
    QCOMPARE(toldWait(seconds(120 * 60 + 1)), Millis(0)); // longer than anything that is said
}

/// The generator's queues are of the kind the estimate is made for, so it has to win clearly where people wait for
/// room: the average of the last ten says where the queue was, and not how long it is now. Where nearly nobody waits
/// for room both are about how fast somebody picks up, and it may be no worse than by a tenth.
void TstWaitestimate::days_noWorseThanTheLastTen()
{
    for (const Arrivals::Shop &shop : Arrivals::shops()) {
        QList<double> ours;
        QList<double> lastTen;
        for (quint32 seed = 1; seed <= 4; ++seed) {
            for (const Arrivals::Told &told : Arrivals::day(shop, seed)) {
                QVERIFY(told.estimate.count() > 0);
                ours.append(double(std::abs((told.estimate - told.lasted).count())));
                lastTen.append(double(std::abs((told.lastTen - told.lasted).count())));
            }
        }
        QVERIFY2(ours.size() > 100, shop.name);
        const double error = Arrivals::medianOf(ours);
        const double baseline = Arrivals::medianOf(lastTen);
        qInfo("%s: median absolute error %.0f s, of the last ten %.0f s, n %lld", shop.name, error / 1000,
              baseline / 1000, static_cast<long long>(ours.size()));
        QVERIFY2(error <= baseline * (shop.isFull ? 0.8 : 1.1), shop.name);
    }
}

BATON_DOMAIN_TEST(TstWaitestimate);

} // namespace Baton::Test

#include "tst_waitestimate.moc"
