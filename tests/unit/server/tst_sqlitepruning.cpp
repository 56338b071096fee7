// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/codec.h"
#include "storerig.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Server {

/// What is kept for a while goes when its time is over, and nothing else.
class TestSqlitePruning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commands_olderThanAWeek_goAway()
    {
        ServerFixture f;
        const auto store = SqliteStore::create(f.file(), u"Shop"_s, f.environment());
        QVERIFY(store);
        Batch old;
        old.commands.append(answered(u"a_0001"_s, f.now, 1));
        QVERIFY((*store)->commit(old));
        Batch later;
        later.commands.append(answered(u"a_0001"_s, f.now + std::chrono::hours(24 * 7) + Millis(1), 2));
        QVERIFY((*store)->commit(later));
        QVERIFY(!(*store)->command(u"a_0001"_s, old.commands.constFirst().id));
        QVERIFY((*store)->command(u"a_0001"_s, later.commands.constFirst().id));
    }

    void pruning_goesOnAfterAClockThatWasPutBack_andLeavesTheNewest()
    {
        ServerFixture f;
        const auto store = SqliteStore::create(f.file(), u"Shop"_s, f.environment());
        QVERIFY(store);
        const auto commitAt = [&](Instant at, int n, const QList<SideRecord> &records) {
            Batch batch;
            batch.events.append(message(n, n, u"Hello?"_s));
            batch.events[0].event.at = at;
            batch.records = records;
            return (*store)->commit(batch).has_value();
        };
        QVERIFY(commitAt(f.now + std::chrono::hours(24 * 365), 1, {}));
        StepRecord step;
        step.no = 1;
        const SideRecord old{
            f.now - std::chrono::hours(24 * 31), u"step"_s, talk, {}, Protocol::encodeStepRecord(step)};
        QVERIFY(commitAt(f.now, 2, {old, old, old}));
        const auto file = SqliteFile::open(f.file(), SqliteFile::Mode::ReadOnly);
        auto left = (*file)->run("SELECT count(*), max(id) FROM side");
        QVERIFY(left && left->next());
        QCOMPARE(left->value(0).toInt(), 1);
        QCOMPARE(left->value(1).toInt(), 3); // so that no number is given twice
    }

    void stepsOfTheLadder_olderThanAMonth_goAway_whateverStandsBetween()
    {
        ServerFixture f;
        const auto store = SqliteStore::create(f.file(), u"Shop"_s, f.environment());
        QVERIFY(store);
        StepRecord step;
        step.no = 1;
        const SideRecord taken{f.now, u"step"_s, talk, {}, Protocol::encodeStepRecord(step)};
        const SideRecord other{f.now, u"receipt"_s, talk, u"a_0001"_s, "{}"};
        Batch old;
        for (int i = 0; i < 2'500; ++i)
            old.records << taken << other;
        old.events.append(message(1, 1, u"Hello?"_s));
        QVERIFY((*store)->commit(old));
        const auto rows = [&](const char *kind) {
            const auto file = SqliteFile::open(f.file(), SqliteFile::Mode::ReadOnly);
            auto counted = (*file)->run("SELECT count(*) FROM side WHERE kind = ?", {QString::fromLatin1(kind)});
            return counted && counted->next() ? counted->value(0).toInt() : -1;
        };
        QCOMPARE(rows("step"), 2'500);
        const Millis month = std::chrono::hours(24 * 30) + Millis(1);
        QList<int> left;
        for (int i = 0; i < 4; ++i) {
            Batch later;
            later.events.append(message(2 + i, 2 + i, u"Hello?"_s));
            later.events[0].event.at = f.now + month + std::chrono::minutes(2 * i);
            later.records.append({later.events[0].event.at, u"step"_s, talk, {}, Protocol::encodeStepRecord(step)});
            QVERIFY((*store)->commit(later));
            left.append(rows("step"));
        }
        QCOMPARE(left, (QList{1'501, 502, 3, 4})); // in stretches, and the new ones stay
        QCOMPARE(rows("receipt"), 2'500);
    }
};

} // namespace Baton::Server

QTEST_GUILESS_MAIN(Baton::Server::TestSqlitePruning)
#include "tst_sqlitepruning.moc"
