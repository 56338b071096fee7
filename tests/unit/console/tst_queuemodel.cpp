// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/queuemodel.h"
#include "consolerig.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSignalSpy>

using namespace Baton;
using namespace Qt::Literals::StringLiterals;

/// Rows of a view: placed one by one, frozen while somebody points at them.
class TestQueueModel : public QObject
{
    Q_OBJECT

private:
    static QList<ConversationId> rows(const QueueModel &model)
    {
        QList<ConversationId> ids;
        for (int row = 0; row < model.rowCount(); ++row)
            ids.append(ConversationId(model.data(model.index(row), QueueModel::ConversationRole).toString()));
        return ids;
    }
    static QList<ConversationId> sorted(const ConsoleState &state, const QueueView &view, QueueSort sort)
    {
        QList<Conversation> heads;
        for (const Conversation &head : state.heads()) {
            if (belongsTo(head, view, state.self().id))
                heads.append(head);
        }
        std::sort(heads.begin(), heads.end(),
                  [sort](const Conversation &a, const Conversation &b) { return comesBefore(a, b, sort); });
        QList<ConversationId> ids;
        for (const Conversation &head : heads)
            ids.append(head.id);
        return ids;
    }
    static Conversation randomHead(QRandomGenerator &random, int i)
    {
        const Owner owners[] = {Owner::queue(), Owner::queue(), Owner::of(ben), Owner::of(mia), Owner::ai()};
        Conversation head = headOf(i, owners[random.bounded(5)]);
        if (head.handoff) {
            head.handoff->waitingSince.ms += random.bounded(600) * 1000;
            head.handoff->urgency = random.bounded(5) == 0 ? Urgency::Urgent : Urgency::Normal;
        }
        if (random.bounded(2))
            head.lead.score = random.bounded(100);
        return head;
    }

private Q_SLOTS:
    static std::optional<Instant> oldestOf(const QueueModel &model, const ConsoleState &state)
    {
        std::optional<Instant> oldest;
        for (int row = 0; row < model.rowCount(); ++row) {
            const Conversation *live = state.head(model.head(row).id);
            const std::optional<Instant> since = live ? waitingSince(*live) : std::nullopt;
            if (since && (!oldest || *since < *oldest))
                oldest = since;
        }
        return oldest;
    }
    void randomChanges_equalAFullSort_data()
    {
        QTest::addColumn<QueueSort>("sort");
        QTest::newRow("breach") << QueueSort::Breach;
        QTest::newRow("lead") << QueueSort::Lead;
        QTest::newRow("newest") << QueueSort::Newest;
    }
    void randomChanges_equalAFullSort()
    {
        QFETCH(QueueSort, sort);
        ConsoleRig rig;
        QueueModel &model = rig.console->queue();
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setSort(sort);
        rig.sync({});
        QRandomGenerator random(42);
        for (int round = 0; round < 1500; ++round) {
            const int i = random.bounded(60);
            if (round % 97 == 0)
                model.setFrozen(!model.isFrozen());
            if (random.bounded(10) == 0)
                Q_EMIT rig.backend.headsGone({conversationId(i)});
            else
                rig.head(randomHead(random, i));
            if (!model.isFrozen())
                QCOMPARE(rows(model), sorted(rig.console->state(), model.view(), sort));
            for (int row = 0; row < model.rowCount() && round % 50 == 0; ++row)
                QCOMPARE(model.rowOf(model.head(row).id), row);
            QCOMPARE(model.oldestWait(), oldestOf(model, rig.console->state()));
        }
        model.setFrozen(false);
        QCOMPARE(rows(model), sorted(rig.console->state(), model.view(), sort));
    }
    void frozen_rowsStayAndNothingAppears_untilEnd()
    {
        ConsoleRig rig;
        rig.sync({headOf(10, Owner::queue()), headOf(200, Owner::queue()), headOf(400, Owner::queue())});
        QueueModel &model = rig.console->queue();
        const auto before = rows(model);
        model.setFrozen(true);
        QSignalSpy changed(&model, &QueueModel::dataChanged);
        rig.head(headOf(1, Owner::queue())); // would come first
        Conversation moved = headOf(400, Owner::queue());
        moved.handoff->waitingSince.ms -= 1'000'000;
        rig.head(moved);
        rig.head(headOf(10, Owner::of(mia)));
        QCOMPARE(rows(model), before);
        QCOMPARE(changed.size(), 2);
        QCOMPARE(model.head(0).owner, Owner::of(mia)); // painted as claimed, in its place
        Q_EMIT rig.backend.headsGone({conversationId(200)});
        QCOMPARE(model.head(1).id, conversationId(200));
        model.setFrozen(false);
        QCOMPARE(rows(model), (QList{conversationId(400), conversationId(1)}));
    }
    void frozen_aNewConnection_movesNoRow()
    {
        ConsoleRig rig;
        rig.sync({headOf(10, Owner::queue()), headOf(200, Owner::queue())});
        QueueModel &model = rig.console->queue();
        const auto before = rows(model);
        model.setFrozen(true);
        Conversation later = headOf(10, Owner::queue());
        later.handoff->waitingSince.ms += 1'000'000;
        rig.sync({later, headOf(1, Owner::queue())}); // one is gone, one is new, one belongs elsewhere
        QCOMPARE(rows(model), before);
        QCOMPARE(model.heldBack(), 1);
        model.setFrozen(false);
        QCOMPARE(rows(model), sorted(rig.console->state(), model.view(), model.sort()));
        QCOMPARE(model.rowCount(), 2);
    }
    void frozen_whatIsNew_isCountedAndShownOnDemand()
    {
        ConsoleRig rig;
        rig.sync({headOf(10, Owner::queue())});
        QueueModel &model = rig.console->queue();
        QSignalSpy held(&model, &QueueModel::heldBackChanged);
        model.setFrozen(true);
        rig.head(headOf(1, Owner::queue()));
        rig.head(headOf(2, Owner::queue()));
        rig.head(headOf(3, Owner::of(mia))); // not of this view
        QCOMPARE(model.heldBack(), 2);
        rig.head(headOf(2, Owner::of(mia))); // gone again before it was shown
        QCOMPARE(model.heldBack(), 1);
        QCOMPARE(model.rowCount(), 1);
        model.showHeldBack();
        QCOMPARE(rows(model), (QList{conversationId(1), conversationId(10)}));
        QVERIFY(model.isFrozen());
        QCOMPARE(held.last().first().toInt(), 0);
        model.setFrozen(false);
        QCOMPARE(model.rowCount(), 2);
    }
    void oldestWait_followsTheRows()
    {
        ConsoleRig rig;
        rig.sync({headOf(10, Owner::queue()), headOf(200, Owner::queue())});
        QueueModel &model = rig.console->queue();
        QCOMPARE(model.oldestWait(), headOf(10, Owner::queue()).handoff->waitingSince);
        rig.head(headOf(10, Owner::of(mia)));
        QCOMPARE(model.oldestWait(), headOf(200, Owner::queue()).handoff->waitingSince);
        rig.head(headOf(200, Owner::of(mia)));
        QVERIFY(!model.oldestWait());
    }
    void change_withoutMove_isOnlyRepainted()
    {
        ConsoleRig rig;
        rig.sync({headOf(10, Owner::queue()), headOf(200, Owner::queue())});
        QueueModel &model = rig.console->queue();
        QSignalSpy changed(&model, &QueueModel::dataChanged);
        QSignalSpy moved(&model, &QueueModel::rowsMoved);
        QSignalSpy inserted(&model, &QueueModel::rowsInserted);
        Conversation head = headOf(200, Owner::queue());
        head.last.text = u"hurry"_s;
        rig.head(head);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(moved.size() + inserted.size(), 0);
    }
    void sentence_saysTheRow()
    {
        ConsoleRig rig;
        Conversation head = headOf(1, Owner::queue());
        head.visitor.name = u"Maria Santos"_s;
        head.handoff->waitingSince = rig.console->now() - Millis(245'000);
        head.handoff->category = Category::Sales;
        head.handoff->reasons = {{u"explicit_request"_s, 100, 1}};
        head.lead.score = 82;
        head.page.current.url = u"https://shop.example/pricing?x=1"_s;
        head.last.text = u"Hello?"_s;
        rig.sync({head});
        QueueModel &model = rig.console->queue();
        QCOMPARE(model.data(model.index(0), QueueModel::SentenceRole).toString(),
                 u"Maria Santos, waiting 4 minute(s), sales, lead score 82, asked for a person, on /pricing, says: "
                 "Hello?"_s);
    }
    void sentence_saysOfferAndViewers()
    {
        ConsoleRig rig;
        Conversation head = headOf(1, Owner::queue());
        head.handoff->offer = Offer{ben, {0}};
        rig.sync({head});
        QueueModel &model = rig.console->queue();
        QVERIFY(!model.data(model.index(0), QueueModel::SentenceRole).toString().contains(u"looking"_s));
        Q_EMIT rig.backend.hinted({head.id, mia.toString(), HintKind::Viewing, Millis(9000)});
        const QString sentence = model.data(model.index(0), QueueModel::SentenceRole).toString();
        QVERIFY2(sentence.contains(u"offered to you"_s), qPrintable(sentence));
        QVERIFY2(sentence.endsWith(rig.console->state().agentName(mia) + u" is looking"_s), qPrintable(sentence));
    }
    void viewAndFilter_changeRows()
    {
        ConsoleRig rig;
        Conversation high = headOf(2, Owner::queue());
        high.lead.score = 90;
        rig.sync({headOf(1, Owner::queue()), high, headOf(3, Owner::of(ben)), headOf(4, Owner::of(mia))});
        QueueModel &model = rig.console->queue();
        QCOMPARE(model.rowCount(), 2);
        QueueFilter filter;
        filter.lead = LeadBand::High;
        model.setFilter(filter);
        QCOMPARE(rows(model), QList{high.id});
        model.setFilter({});
        model.setView({ViewKind::Mine, {}});
        QCOMPARE(rows(model), QList{conversationId(3)});
        model.setView({ViewKind::Team, TeamId(u"t_sales"_s)});
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(rig.console->state().count({ViewKind::Waiting, {}}), 2);
        QCOMPARE(rig.console->state().count({ViewKind::Mine, {}}), 1);
        QCOMPARE(rig.console->state().count(model.view()), 4);
    }
    void oneChange_of10000Rows_isQuick()
    {
        ConsoleRig rig;
        QList<Conversation> heads;
        for (int i = 0; i < 10'000; ++i)
            heads.append(headOf(i, Owner::queue()));
        rig.sync(heads);
        QRandomGenerator random(3);
        QList<qint64> spans;
        for (int round = 0; round < 1001; ++round) {
            Conversation head = heads[random.bounded(10'000)];
            head.handoff->waitingSince.ms += random.bounded(10'000'000);
            QElapsedTimer timer;
            timer.start();
            rig.head(head);
            spans.append(timer.nsecsElapsed());
        }
        std::sort(spans.begin(), spans.end());
        qInfo("median %.1f µs, p99 %.1f µs", double(spans[500]) / 1000, double(spans[990]) / 1000);
#if defined(__OPTIMIZE__) && !defined(__SANITIZE_ADDRESS__)
        QVERIFY(spans[500] < 200'000);
#endif
    }
};

QTEST_GUILESS_MAIN(TestQueueModel)
#include "tst_queuemodel.moc"
