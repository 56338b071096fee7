// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/channels/deliveryqueue.h"
#include "server/sqlitestore.h"
#include "serverfixture.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Server {

namespace {

const AttemptEnd handedOver{AttemptEnd::Kind::HandedOver, {}, {}};

AttemptEnd failure(Millis retryAfter = {})
{
    return {AttemptEnd::Kind::Failed, u"HTTP 500"_s, retryAfter};
}

Delivery deliveryOf(const QString &id, Channel channel, const QString &target)
{
    Delivery delivery;
    delivery.id = id;
    delivery.channel = channel;
    delivery.target = target;
    delivery.who = target;
    delivery.conversation = ConversationId(u"c_0001"_s);
    delivery.handoff = 1;
    delivery.body = R"({"a":"ä"})";
    return delivery;
}

/// An queue with clock and chance in the hands of the test, and all it said.
struct Posted
{
    Instant now{1'700'000'000'000};
    qint64 monotonic = 5'000;
    QByteArray chance = QByteArray::fromHex("ffff");
    QList<Delivery> started;
    QList<DeliveryChange> changes;
    QStringList receipts;
    std::unique_ptr<DeliveryQueue> queue;

    explicit Posted(DeliverySettings settings = {}) { restart(settings); }
    void restart(DeliverySettings settings = {})
    {
        queue = std::make_unique<DeliveryQueue>(
            settings,
            Environment{[this] { return now; }, [this] { return monotonic; }, [this](int) { return chance; }});
        queue->start = [this](const Delivery &delivery) { started.append(delivery); };
        queue->changed = [this](const DeliveryChange &change) { changes.append(change); };
        queue->receipt = [this](const SideRecord &record) {
            QCOMPARE(record.kind, u"receipt"_s);
            const QByteArray state = record.json.split('"').value(record.json.split('"').indexOf("state") + 2);
            receipts.append(QString::fromLatin1(state));
        };
    }
    void give(const Delivery &delivery)
    {
        Delivery due = delivery;
        due.due = now;
        queue->take({due});
        queue->tick();
    }
    QStringList idsStarted() const
    {
        QStringList ids;
        for (const Delivery &delivery : started)
            ids.append(delivery.id);
        return ids;
    }
    void pass(Millis span)
    {
        now = now + span;
        monotonic += span.count();
        queue->tick();
    }
    /// What a store would hold now.
    QList<Delivery> stored() const
    {
        QList<Delivery> kept;
        for (const DeliveryChange &change : changes) {
            kept.removeIf([&](const Delivery &one) { return one.id == change.delivery.id; });
            if (change.kind != DeliveryChange::Kind::Gone)
                kept.append(change.delivery);
        }
        return kept;
    }
};

} // namespace

/// Order, pauses and dead letters, on a clock of the test's own.
class TestDeliveryQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void clockPutBack_beforeARestart_delaysNothingLongerThanPlanned()
    {
        Posted posted;
        Delivery delivery = deliveryOf(u"dl_1"_s, Channel::Email, u"ada@example.com"_s);
        delivery.asked = posted.now;
        delivery.due = posted.now + Millis(180'000);
        posted.now = posted.now - Millis(3'600'000);
        posted.restart();
        posted.queue->take({delivery});
        posted.pass(Millis(179'000));
        QVERIFY(posted.started.isEmpty());
        posted.pass(Millis(1'000));
        QCOMPARE(posted.idsStarted(), QStringList{u"dl_1"_s});
    }

    void delivery_handedOver_isGone()
    {
        Posted posted;
        posted.give(deliveryOf(u"dl_1"_s, Channel::Email, u"ada@example.com"_s));
        QCOMPARE(posted.idsStarted(), QStringList{u"dl_1"_s});
        QCOMPARE(posted.started.constFirst().attempts, 1);
        posted.queue->finished(u"dl_1"_s, handedOver);
        QCOMPARE(posted.receipts, (QStringList{u"attempted"_s, u"handed_over"_s}));
        QVERIFY(posted.stored().isEmpty());
        QCOMPARE(posted.queue->waiting(), 0);
        QVERIFY(!posted.queue->msToNextTick());
    }

    void delivery_notNeededAnyMore_isGoneAndOnRecord()
    {
        Posted posted;
        posted.give(deliveryOf(u"dl_1"_s, Channel::Email, u"ada@example.com"_s));
        posted.queue->finished(u"dl_1"_s, {AttemptEnd::Kind::NotNeeded, {}, {}});
        QCOMPARE(posted.receipts.constLast(), u"not_needed"_s);
        QVERIFY(posted.stored().isEmpty());
    }

    void delivery_notWantedWhenItIsDue_isNotAttempted()
    {
        Posted posted;
        QString reason = u"quiet hours"_s;
        posted.queue->whyNot = [&](const Delivery &) { return reason; };
        posted.give(deliveryOf(u"dl_1"_s, Channel::Webhook, u"crm"_s));
        QVERIFY(posted.started.isEmpty());
        QCOMPARE(posted.receipts, QStringList{u"not_needed"_s});
        QVERIFY(posted.stored().isEmpty());
        QCOMPARE(posted.queue->waiting(), 0);
        reason.clear();
        posted.give(deliveryOf(u"dl_2"_s, Channel::Webhook, u"crm"_s)); // the lane is free
        QCOMPARE(posted.idsStarted(), QStringList{u"dl_2"_s});
    }

    void delivery_dueLater_waits()
    {
        Posted posted;
        Delivery later = deliveryOf(u"dl_1"_s, Channel::Email, u"ada@example.com"_s);
        later.due = posted.now + Millis(180'000);
        posted.queue->take({later});
        posted.queue->tick();
        QCOMPARE(posted.queue->msToNextTick(), std::optional<qint64>(180'000));
        posted.pass(Millis(179'999));
        QVERIFY(posted.started.isEmpty());
        posted.pass(Millis(1));
        QCOMPARE(posted.started.size(), 1);
    }

    void wallClock_putBack_delaysNothingBeyondItsOwnDelay()
    {
        Posted posted;
        Delivery later = deliveryOf(u"dl_mail"_s, Channel::Email, u"ada@example.com"_s);
        later.due = posted.now + Millis(180'000);
        posted.queue->take({later});
        posted.give(deliveryOf(u"dl_hook"_s, Channel::Webhook, u"crm"_s));
        posted.queue->finished(u"dl_hook"_s, failure()); // again after 5 s
        constexpr Millis year{31'536'000'000};
        posted.now = posted.now - year;
        posted.queue->tick();
        QCOMPARE(posted.queue->msToNextTick(), std::optional<qint64>(5'000));
        posted.pass(Millis(5'000));
        QCOMPARE(posted.idsStarted(), (QStringList{u"dl_hook"_s, u"dl_hook"_s}));
        posted.pass(Millis(175'000));
        QCOMPARE(posted.idsStarted().constLast(), u"dl_mail"_s);
    }

    void wallClock_putForwardAndBack_bringsNothingForward()
    {
        Posted posted;
        Delivery later = deliveryOf(u"dl_mail"_s, Channel::Email, u"ada@example.com"_s);
        later.due = posted.now + Millis(180'000);
        posted.queue->take({later});
        constexpr Millis aMinute{60'000};
        posted.now = posted.now + aMinute;
        posted.queue->tick();
        posted.now = posted.now - aMinute;
        posted.queue->tick();
        QCOMPARE(posted.queue->msToNextTick(), std::optional<qint64>(180'000));
    }

    void wallClock_thatWasAheadBeforeARestart_delaysADayAtMost()
    {
        Posted posted;
        Delivery later = deliveryOf(u"dl_mail"_s, Channel::Email, u"ada@example.com"_s);
        later.due = posted.now + Millis(31'536'000'000);
        posted.queue->take({later});
        posted.pass(Millis(86'400'000));
        QCOMPARE(posted.idsStarted(), QStringList{u"dl_mail"_s});
    }

    void failure_pausesTwiceAsLongEachTime_withChance()
    {
        Posted posted;
        posted.give(deliveryOf(u"dl_1"_s, Channel::Webhook, u"crm"_s));
        for (const qint64 whole : {5'000, 10'000, 20'000, 40'000}) {
            posted.queue->finished(u"dl_1"_s, failure());
            QCOMPARE(posted.queue->msToNextTick(), std::optional<qint64>(whole));
            posted.pass(Millis(whole));
        }
        posted.chance = QByteArray::fromHex("0000");
        posted.queue->finished(u"dl_1"_s, failure());
        QCOMPARE(posted.queue->msToNextTick(), std::optional<qint64>(40'000)); // half of 80 s
        QCOMPARE(posted.started.size(), 5);
    }

    void failure_pausesAsTheOtherSideAsks_withinReason()
    {
        Posted posted;
        posted.give(deliveryOf(u"dl_1"_s, Channel::Webhook, u"crm"_s));
        posted.queue->finished(u"dl_1"_s, failure(Millis(60'000)));
        QCOMPARE(posted.queue->msToNextTick(), std::optional<qint64>(60'000));
        posted.pass(Millis(60'000));
        posted.queue->finished(u"dl_1"_s, failure(Millis(86'400'000)));
        QCOMPARE(posted.queue->msToNextTick(), std::optional<qint64>(1'800'000));
    }

    void lastFailure_isDead_andMayBeSentAgain()
    {
        DeliverySettings settings;
        settings.attempts = 3;
        Posted posted(settings);
        posted.give(deliveryOf(u"dl_1"_s, Channel::Webhook, u"crm"_s));
        for (int attempt = 1; attempt <= 3; ++attempt) {
            posted.queue->finished(u"dl_1"_s, failure());
            posted.pass(settings.longestPause);
        }
        QCOMPARE(posted.started.size(), 3);
        QCOMPARE(posted.receipts.constLast(), u"dead"_s);
        QCOMPARE(posted.queue->dead().size(), 1);
        QCOMPARE(posted.queue->dead().constFirst().reason, u"HTTP 500"_s);
        QVERIFY(posted.stored().constFirst().isDead);

        posted.restart(settings); // a dead one is still there after a restart
        posted.queue->take(posted.stored());
        posted.queue->tick();
        QCOMPARE(posted.started.size(), 3);
        QVERIFY(!posted.queue->sendAgain(u"dl_2"_s));
        QVERIFY(posted.queue->sendAgain(u"dl_1"_s));
        posted.queue->tick();
        QCOMPARE(posted.started.size(), 4);
        QCOMPARE(posted.started.constLast().attempts, 1);
        QVERIFY(posted.queue->dead().isEmpty());
    }

    void letter_saysWhenItWasGivenUp_andWhy()
    {
        Posted posted;
        int told = 0;
        const auto count = [&told] { ++told; };
        posted.queue->deadChanged = count;
        Delivery mail = deliveryOf(u"dl_1"_s, Channel::Email, u"gone@example.com"_s);
        mail.who = u"a_ada"_s;
        mail.asked = posted.now;
        posted.give(mail);
        posted.pass(Millis(60'000));
        posted.queue->finished(u"dl_1"_s, {AttemptEnd::Kind::Refused, u"550"_s, {}, {LetterFailure::Answered, 550}});
        QCOMPARE(told, 1);
        const DeadLetter expected{u"dl_1"_s,
                                  LetterChannel::Email,
                                  u"a_ada"_s,
                                  ConversationId(u"c_0001"_s),
                                  1,
                                  posted.now + Millis(-60'000),
                                  posted.now,
                                  1,
                                  LetterFailure::Answered,
                                  550};
        QCOMPARE(letterOf(posted.queue->dead().constFirst()), expected);
        const auto stored = decodeDelivery(encodeDelivery(posted.stored().constFirst()));
        QVERIFY(stored);
        QCOMPARE(letterOf(*stored), expected);

        posted.restart();
        posted.queue->deadChanged = count;
        posted.queue->take({*stored});
        QVERIFY(!posted.queue->discard(u"dl_2"_s));
        QCOMPARE(told, 1);
        QVERIFY(posted.queue->discard(u"dl_1"_s));
        QCOMPARE(told, 2);
        QVERIFY(posted.queue->dead().isEmpty());
        QVERIFY(posted.stored().isEmpty());
        posted.pass(Millis(60'000));
        QCOMPARE(posted.started.size(), 1); // not tried again
    }

    void delivery_isStoredWithLanguageAndReason_alsoOneOfALaterVersion()
    {
        Delivery mail = deliveryOf(u"dl_1"_s, Channel::Email, u"ada@example.com"_s);
        mail.language = u"ar"_s;
        mail.fault = {LetterFailure::NotTrusted, 0};
        const QByteArray json = encodeDelivery(mail);
        const auto stored = decodeDelivery(json);
        QVERIFY(stored);
        QCOMPARE(stored->language, u"ar"_s);
        QCOMPARE(stored->fault, mail.fault);
        const auto later = decodeDelivery(QByteArray(json).replace("not_trusted", "not_amused"));
        QVERIFY(later);
        QCOMPARE(later->fault.failure, LetterFailure::Other);
    }

    void letter_ofAnEarlierVersion_hasATimeToo()
    {
        Delivery old = deliveryOf(u"dl_1"_s, Channel::Push, u"phone"_s);
        old.isDead = true;
        old.due = Instant{1'700'000'000'000};
        QCOMPARE(letterOf(old).since, old.due);
        QCOMPARE(letterOf(old).failure, LetterFailure::Other);
    }

    void refusal_isDeadAtOnce()
    {
        Posted posted;
        posted.give(deliveryOf(u"dl_1"_s, Channel::Email, u"gone@example.com"_s));
        posted.queue->finished(u"dl_1"_s, {AttemptEnd::Kind::Refused, u"550"_s, {}});
        QCOMPARE(posted.queue->dead().size(), 1);
        QCOMPARE(posted.receipts, (QStringList{u"attempted"_s, u"dead"_s}));
    }

    void lane_keepsItsOrder_whileTheFirstFails()
    {
        Posted posted;
        for (const QString &id : {u"dl_1"_s, u"dl_2"_s, u"dl_3"_s})
            posted.give(deliveryOf(id, Channel::Webhook, u"crm"_s));
        posted.give(deliveryOf(u"dl_4"_s, Channel::Webhook, u"other"_s));
        QCOMPARE(posted.idsStarted(), (QStringList{u"dl_1"_s, u"dl_4"_s}));
        posted.queue->finished(u"dl_1"_s, failure());
        posted.queue->tick();
        QCOMPARE(posted.started.size(), 2);
        posted.pass(Millis(5'000));
        posted.queue->finished(u"dl_1"_s, handedOver);
        posted.queue->tick();
        posted.queue->finished(u"dl_2"_s, handedOver);
        posted.queue->tick();
        QCOMPARE(posted.idsStarted(), (QStringList{u"dl_1"_s, u"dl_4"_s, u"dl_1"_s, u"dl_2"_s, u"dl_3"_s}));
    }

    void lane_goesOn_whenTheFirstIsDead()
    {
        Posted posted;
        posted.give(deliveryOf(u"dl_1"_s, Channel::Webhook, u"crm"_s));
        posted.give(deliveryOf(u"dl_2"_s, Channel::Webhook, u"crm"_s));
        posted.queue->finished(u"dl_1"_s, {AttemptEnd::Kind::Refused, u"HTTP 404"_s, {}});
        posted.queue->tick();
        QCOMPARE(posted.idsStarted(), (QStringList{u"dl_1"_s, u"dl_2"_s}));
    }

    void channel_thatHangs_takesOnlyItsShare()
    {
        Posted posted;
        for (int i = 0; i < 10; ++i)
            posted.give(deliveryOf(u"dl_mail"_s + QString::number(i), Channel::Email, u"ada@example.com"_s));
        QCOMPARE(posted.started.size(), 4);
        QVERIFY(!posted.queue->msToNextTick()); // nothing to do until one ends
        posted.give(deliveryOf(u"dl_push"_s, Channel::Push, u"ada"_s));
        QCOMPARE(posted.started.constLast().id, u"dl_push"_s);
        posted.queue->finished(u"dl_mail0"_s, handedOver);
        posted.queue->tick();
        QCOMPARE(posted.started.constLast().id, u"dl_mail4"_s);
    }

    void attempt_isCountedBeforeItIsMade()
    {
        DeliverySettings settings;
        settings.attempts = 3;
        Posted posted(settings);
        posted.give(deliveryOf(u"dl_1"_s, Channel::Email, u"ada@example.com"_s));
        // The program ends during each attempt.
        for (int attempt = 2; attempt <= 3; ++attempt) {
            posted.restart(settings);
            posted.queue->take(posted.stored());
            posted.queue->tick();
            QCOMPARE(posted.started.constLast().attempts, attempt);
        }
        posted.queue->finished(u"dl_1"_s, failure());
        QCOMPARE(posted.queue->dead().size(), 1);
    }

    void lineThatIsFull_buriesItsOldest()
    {
        DeliverySettings settings;
        settings.waitingAtMost = 2;
        settings.deadAtMost = 1;
        Posted posted(settings);
        for (int i = 1; i <= 4; ++i)
            posted.give(deliveryOf(u"dl_"_s + QString::number(i), Channel::Webhook, u"crm"_s));
        QCOMPARE(posted.queue->waiting(), 2); // the first is under way
        QCOMPARE(posted.queue->dead().size(), 1);
        QCOMPARE(posted.queue->dead().constFirst().id, u"dl_3"_s);
        QCOMPARE(posted.receipts.count(u"dead"_s), 2);
        posted.queue->finished(u"dl_1"_s, handedOver);
        posted.queue->tick();
        QCOMPARE(posted.idsStarted(), (QStringList{u"dl_1"_s, u"dl_4"_s}));
    }

    void lineThatIsFull_takesNoRoomFromOthers()
    {
        DeliverySettings settings;
        settings.waitingAtMost = 2;
        Posted posted(settings);
        for (int i = 1; i <= 3; ++i)
            posted.give(deliveryOf(u"dl_"_s + QString::number(i), Channel::Webhook, u"hangs"_s));
        posted.give(deliveryOf(u"dl_crm"_s, Channel::Webhook, u"crm"_s));
        posted.give(deliveryOf(u"dl_push"_s, Channel::Push, u"ada"_s));
        QCOMPARE(posted.idsStarted(), (QStringList{u"dl_1"_s, u"dl_crm"_s, u"dl_push"_s}));
        QCOMPARE(posted.queue->dead().size(), 1);
    }

    void lineThatIsFull_buriesWhatIsNotDueYet()
    {
        DeliverySettings settings;
        settings.waitingAtMost = 2;
        Posted posted(settings);
        for (int i = 1; i <= 3; ++i) {
            Delivery later = deliveryOf(u"dl_"_s + QString::number(i), Channel::Email, u"ada@example.com"_s);
            later.due = posted.now + Millis(1'000);
            posted.queue->take({later});
        }
        QCOMPARE(posted.queue->dead().constFirst().id, u"dl_1"_s);
        posted.pass(Millis(1'000));
        QCOMPARE(posted.idsStarted(), (QStringList{u"dl_2"_s, u"dl_3"_s}));
        QVERIFY(posted.queue->sendAgain(u"dl_1"_s)); // beyond the bound, with both others under way: dead again
        QCOMPARE(posted.queue->dead().size(), 1);
        QCOMPARE(posted.queue->waiting(), 2);
    }

    void store_keepsWhatWaits_inItsOrder()
    {
        ServerFixture f;
        const auto store = SqliteStore::create(f.file(), u"Shop"_s, f.environment());
        QVERIFY(store);
        Delivery first = deliveryOf(u"dl_1"_s, Channel::Webhook, u"crm"_s);
        Delivery second = deliveryOf(u"dl_2"_s, Channel::Push, u"ada"_s);
        second.subject = u"Zoë wartet"_s;
        second.isUrgent = true;
        second.fence = 7;
        second.due = Instant{1'700'000'000'123};
        Batch batch;
        batch.deliveries = {{DeliveryChange::Kind::Added, first}, {DeliveryChange::Kind::Added, second}};
        QVERIFY((*store)->commit(batch));
        QCOMPARE(*(*store)->deliveries(), (QList<Delivery>{first, second}));
        first.attempts = 2;
        first.reason = u"HTTP 500"_s;
        Batch later;
        later.deliveries = {{DeliveryChange::Kind::Changed, first}, {DeliveryChange::Kind::Gone, second}};
        QVERIFY(!later.isEmpty());
        QVERIFY((*store)->commit(later));
        QCOMPARE(*(*store)->deliveries(), QList<Delivery>{first});
    }
};

} // namespace Baton::Server

QTEST_GUILESS_MAIN(Baton::Server::TestDeliveryQueue)
#include "tst_deliveryqueue.moc"
