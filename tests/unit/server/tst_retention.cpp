// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keptshop.h"
#include "server/caredesk.h"
#include "server/channels/delivery.h"
#include "stumblingstore.h"

#include <QElapsedTimer>
#include <QTest>

#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Server {

namespace {

constexpr qint64 day = 24 * 3'600'000;

/// A shop whose data are looked after, on a clock that the test moves.
class CaredShop : public KeptShop
{
public:
    std::unique_ptr<CareDesk> care;

    ~CaredShop() { care.reset(); }
    void keeps(const Retention &retention)
    {
        Workspace workspace = engine->workspace();
        workspace.retention = retention;
        tell(admin, SaveWorkspace{workspace});
        lookAfter();
    }
    void lookAfter()
    {
        CareSettings settings;
        settings.conversationsAtOnce = 2;
        settings.filesAtOnce = 1;
        settings.recordsAtOnce = 3;
        care = std::make_unique<CareDesk>(*engine, *hub, store->file(), files(), settings, environment());
    }
    /// As the server's loop would.
    void works(qint64 ms)
    {
        for (const Instant end = now + Millis(ms); now < end;) {
            care->tick();
            hub->flush();
            now = now + Millis(qMax<qint64>(1, care->msToNextTick(1'000)));
        }
    }
    void resolves()
    {
        tell(ann, Claim{}, talk);
        tell(ann, Resolve{}, talk);
    }
    qint64 count(const char *statement)
    {
        auto rows = store->file().run(statement);
        return rows && rows->next() ? rows->value(0).toLongLong() : -1;
    }
};

ConversationId numbered(int i)
{
    return ConversationId(u"c_%1"_s.arg(i, 4, 10, QChar(u'0')));
}

/// Far fewer events are kept to resume from than a server would.
void keepsFew(CaredShop &shop)
{
    shop.hub.reset();
    EngineSettings few;
    few.recentEvents = 10;
    shop.engine = std::make_unique<Engine>(*shop.store, few, shop.environment());
    if (!shop.engine->start())
        qFatal("the engine does not start");
    shop.restartHub();
    shop.lookAfter();
}

/// Talks with the machine that nobody ends.
void talkOf(CaredShop &shop, int from, int count)
{
    for (int i = from; i < from + count; ++i) {
        const VisitorId visitor(u"v_%1"_s.arg(i, 4, 10, QChar(u'0')));
        StartConversation start;
        start.visitor.id = visitor;
        shop.submit(Actor::visitor(visitor), start, numbered(i));
        shop.submit(Actor::visitor(visitor), VisitorMessage{u"zebra number %1"_s.arg(i)}, numbered(i));
        shop.hub->flush();
    }
}

} // namespace

/// What is older than the workspace says is taken out, in steps, and nothing younger.
class TestRetention : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingSet_keepsEverything()
    {
        CaredShop shop;
        shop.talks();
        shop.resolves();
        shop.keeps({});
        shop.now = shop.now + Millis(4'000 * day);
        shop.works(5'000);
        QCOMPARE(shop.canaries.found(shop.folder.path(), false), QStringList());
    }

    void text_ofEndedTalks_goesAfterItsDays_notBefore()
    {
        CaredShop shop;
        shop.talks();
        shop.resolves();
        Retention keeps;
        keeps.textDays = 30;
        shop.keeps(keeps);
        shop.now = shop.now + Millis(29 * day);
        shop.works(5'000);
        QVERIFY(shop.count("SELECT count(*) FROM body WHERE instr(CAST(json AS TEXT), 'q7zebra') > 0") > 0);
        QVERIFY(!shop.engine->head(shop.talk)->erasedAt);
        shop.now = shop.now + Millis(2 * day);
        shop.lookAfter(); // as after a restart
        shop.works(5'000);
        const Conversation *head = shop.engine->head(shop.talk);
        QVERIFY(head->erasedAt);
        QCOMPARE(head->rating, std::optional(4)); // what is counted stays
        QCOMPARE(shop.count("SELECT count(*) FROM body WHERE instr(CAST(json AS TEXT), 'q7zebra') > 0"), 0);
        QCOMPARE(shop.count("SELECT count(*) FROM event WHERE instr(CAST(record AS TEXT), 'q7zebra') > 0"), 0);
        QCOMPARE(shop.count("SELECT count(*) FROM attachment"), 0);
        QCOMPARE(shop.count("SELECT count(*) FROM erasure"), 0);
        QVERIFY(QDir(shop.files()).isEmpty());
    }

    void text_ofAnOpenHandoff_stays()
    {
        CaredShop shop;
        shop.talks(); // and waits for a person
        Retention keeps;
        keeps.textDays = 1;
        keeps.fileDays = 1;
        shop.keeps(keeps);
        shop.now = shop.now + Millis(40 * day);
        shop.works(5'000);
        QVERIFY(!shop.engine->head(shop.talk)->erasedAt);
        QVERIFY(QFile::exists(QDir(shop.files()).filePath(shop.picture.toString())));
    }

    void manyTalks_goInSteps_thatAreBounded()
    {
        CaredShop shop;
        talkOf(shop, 1, 9);
        Retention keeps;
        keeps.textDays = 10;
        shop.keeps(keeps);
        shop.now = shop.now + Millis(20 * day);
        talkOf(shop, 50, 3);
        shop.care->tick();
        shop.hub->flush();
        QCOMPARE(shop.count("SELECT count(*) FROM head WHERE erased = 1"), 2); // no more in one step
        shop.care->tick(); // and not at once again
        shop.hub->flush();
        QCOMPARE(shop.count("SELECT count(*) FROM head WHERE erased = 1"), 2);
        shop.works(60'000);
        QCOMPARE(shop.count("SELECT count(*) FROM head WHERE erased = 1"), 9);
        QCOMPARE(shop.count("SELECT count(*) FROM erasure"), 0);
        for (int i = 50; i < 53; ++i)
            QVERIFY(!shop.engine->head(numbered(i))->erasedAt);
    }

    void stepThatTakesLong_isFollowedByAPauseAllTheSame()
    {
        CaredShop shop;
        Retention keeps;
        keeps.textDays = 30;
        shop.keeps(keeps);
        qint64 ms = 1'000'000;
        Environment slow = shop.environment();
        slow.monotonicMs = [&ms] { return ms; };
        slow.wallClock = [&ms, &shop] { // asked for in the midst of the step
            ms += 10'000;
            return shop.now;
        };
        CareDesk care(*shop.engine, *shop.hub, shop.store->file(), shop.files(), {}, slow);
        care.tick();
        QVERIFY(ms > 1'000'000);
        QCOMPARE(care.msToNextTick(60'000), 1'000);
    }

    void deliveriesOfOthers_areNotTakenApart()
    {
        CaredShop shop;
        talkOf(shop, 1, 3);
        constexpr int waiting = 4'000; // for an endpoint that hangs
        for (int i = 0; i < waiting; ++i) {
            Delivery one;
            one.id = u"dl_%1"_s.arg(i);
            one.conversation = numbered(900);
            one.text = QString(1'500, u'\u00e4');
            shop.engine->change({DeliveryChange::Kind::Added, one});
        }
        shop.hub->flush();
        qint64 decoding = std::numeric_limits<qint64>::max(); // what it takes to look into all of them
        qint64 step = decoding;
        QElapsedTimer timer;
        for (int i = 1; i <= 3; ++i) {
            int decoded = 0;
            timer.start();
            {
                auto rows = shop.store->file().run("SELECT json FROM delivery");
                while (rows && rows->next())
                    decoded += decodeDelivery(rows->value(0).toByteArray()) ? 1 : 0;
            }
            decoding = qMin(decoding, timer.nsecsElapsed());
            QCOMPARE(decoded, waiting);
            shop.submit(Actor::system(), EraseVisitor{VisitorId(u"v_%1"_s.arg(i, 4, 10, QChar(u'0')))}, numbered(i));
            shop.hub->flush();
            Eraser eraser(shop.store->file(), shop.files());
            QVERIFY(eraser.step(false)); // the rows of the talk itself
            timer.start();
            QVERIFY(eraser.step(false));
            step = qMin(step, timer.nsecsElapsed());
        }
        QCOMPARE(shop.count("SELECT count(*) FROM erasure"), 0);
        QCOMPARE(shop.count("SELECT count(*) FROM delivery"), waiting);
        QVERIFY2(step < decoding, qPrintable(u"%1 ns, %2 ns"_s.arg(step).arg(decoding)));
    }

    void files_go_theirNamesStayWithTheText()
    {
        CaredShop shop;
        shop.talks();
        shop.resolves();
        Retention keeps;
        keeps.fileDays = 7;
        shop.keeps(keeps);
        shop.now = shop.now + Millis(8 * day);
        shop.works(5'000);
        QVERIFY(!QFile::exists(QDir(shop.files()).filePath(shop.picture.toString())));
        const auto reader = *SqliteReader::open(workspaceFile(shop.folder.path()));
        const QList<Message> thread = reader->thread(shop.talk, 0, 100);
        QVERIFY(std::any_of(thread.cbegin(), thread.cend(),
                            [](const Message &message) { return !message.attachments.isEmpty(); }));
    }

    void visitorOfSeveralTalks_isErasedInAll_butNotInALaterOne()
    {
        CaredShop shop;
        shop.talks();
        const auto startsAnother = [&](int i) {
            StartConversation start;
            start.visitor.id = shop.vera;
            shop.submit(Actor::bot(BotId(u"b_0001"_s)), start, numbered(i));
            shop.hub->flush();
        };
        startsAnother(2);
        shop.lookAfter();
        shop.erases(shop.admin);
        startsAnother(3);
        shop.works(10'000);
        QVERIFY(shop.engine->head(shop.talk)->erasedAt);
        QVERIFY(shop.engine->head(numbered(2))->erasedAt);
        QVERIFY(!shop.engine->head(numbered(3))->erasedAt);
        QCOMPARE(shop.count("SELECT count(*) FROM erasure"), 0);
    }

    void visitorOfSeveralTalks_isErasedInAll_whoeverFinishesTheFirst()
    {
        CaredShop shop;
        shop.talks();
        shop.talksElsewhere();
        shop.erases(shop.admin);
        QVERIFY(Eraser(shop.store->file(), shop.files()).finish());
        QVERIFY(!shop.engine->head(shop.elsewhere)->erasedAt);
        shop.lookAfter(); // as after a restart
        shop.works(10'000);
        QVERIFY(shop.engine->head(shop.elsewhere)->erasedAt);
        QCOMPARE(shop.canaries.found(shop.folder.path()), QStringList());
        QCOMPARE(shop.count("SELECT count(*) FROM erasure"), 0);
    }

    void talkWhoseEventsAreTrimmed_isErasedWithTheOthers()
    {
        CaredShop shop;
        shop.talks();
        shop.talksElsewhere(); // nothing was said in it, so nothing keeps its events
        QVERIFY(shop.store->file().run("DELETE FROM body WHERE seq IN"
                                       " (SELECT seq FROM event WHERE conversation = 'c_0002')"));
        QVERIFY(shop.store->file().run("DELETE FROM event WHERE conversation = 'c_0002'"));
        shop.lookAfter();
        shop.erases(shop.admin);
        shop.works(10'000);
        QVERIFY(shop.engine->head(shop.elsewhere)->erasedAt);
        QCOMPARE(shop.count("SELECT count(*) FROM erasure"), 0);
    }

    void receipts_go_whatWasSavedOfRulesStays()
    {
        CaredShop shop;
        for (int i = 0; i < 10; ++i)
            shop.engine->record({shop.now, u"receipt"_s, shop.talk, u"a_0001"_s, "{}"});
        shop.engine->record({shop.now, u"rules"_s, {}, u"a_0001"_s, "{}"});
        shop.hub->flush();
        shop.now = shop.now + Millis(2 * day);
        shop.engine->record({shop.now, u"receipt"_s, shop.talk, u"a_0001"_s, "{}"});
        shop.hub->flush();
        Retention keeps;
        keeps.recordDays = 1;
        shop.keeps(keeps);
        shop.works(10'000);
        QCOMPARE(shop.count("SELECT count(*) FROM side WHERE kind = 'receipt'"), 1);
        QVERIFY(shop.count("SELECT count(*) FROM side WHERE kind = 'rules'") >= 1);
    }

    void talkThatCannotBeErased_keepsNothingElseFromGoing()
    {
        CaredShop shop;
        for (int i = 1; i <= 4; ++i) {
            StartConversation start;
            start.visitor.id = VisitorId(u"v_%1"_s.arg(i, 4, 10, QChar(u'0')));
            shop.submit(Actor::visitor(start.visitor.id), start, numbered(i));
            shop.hub->flush();
        }
        for (int i = 0; i < 5; ++i)
            shop.engine->record({shop.now, u"receipt"_s, numbered(2), u"a_0001"_s, "{}"});
        shop.hub->flush();
        Retention keeps;
        keeps.textDays = 10;
        keeps.recordDays = 1;
        shop.keeps(keeps);
        keepsFew(shop); // and knows none of their heads
        // Of one the head cannot be read, of the other the row says another visitor than the head.
        QVERIFY(shop.store->file().run("UPDATE head SET json = CAST('x' AS BLOB) WHERE conversation = 'c_0001'"));
        QVERIFY(shop.store->file().run("UPDATE head SET visitor = 'v_other' WHERE conversation = 'c_0004'"));
        shop.now = shop.now + Millis(20 * day);
        shop.engine->record({shop.now, u"receipt"_s, numbered(2), u"a_0001"_s, "{}"}); // the newest is kept anyway
        shop.hub->flush();
        shop.works(10'000);
        QCOMPARE(shop.count("SELECT count(*) FROM head WHERE erased = 1"), 3);
        QCOMPARE(shop.count("SELECT count(*) FROM head WHERE erased = 1 AND conversation = 'c_0001'"), 1);
        QCOMPARE(shop.count("SELECT count(*) FROM side WHERE kind = 'receipt'"), 1);
    }

    void talkThatIsNotReadJustNow_goesTheNextTime()
    {
        StumblingStore disk;
        CaredShop shop;
        for (int i = 1; i <= 3; ++i) {
            StartConversation start;
            start.visitor.id = VisitorId(u"v_%1"_s.arg(i, 4, 10, QChar(u'0')));
            shop.submit(Actor::visitor(start.visitor.id), start, numbered(i));
            shop.hub->flush();
        }
        Retention keeps;
        keeps.textDays = 10;
        shop.keeps(keeps);
        shop.hub.reset();
        disk.whole = shop.store.get();
        disk.unread = {numbered(1)};
        shop.engine = std::make_unique<Engine>(disk, EngineSettings(), shop.environment());
        QVERIFY(shop.engine->start());
        shop.restartHub();
        shop.lookAfter();
        shop.now = shop.now + Millis(20 * day);
        shop.works(30'000);
        QCOMPARE(shop.count("SELECT count(*) FROM head WHERE erased = 1"), 2);
        disk.unread.clear();
        // It looks again in its own time.
        shop.now = shop.now + Millis(day);
        shop.works(30'000);
        QCOMPARE(shop.count("SELECT count(*) FROM head WHERE erased = 1 AND conversation = 'c_0001'"), 1);
    }

    void manyTalksThatCannotBeErased_keepNoneBehindThemFromGoing()
    {
        CaredShop shop;
        talkOf(shop, 1, 5); // more than are tried at once
        shop.now = shop.now + Millis(1'000);
        talkOf(shop, 6, 2);
        QVERIFY(shop.store->file().run("UPDATE head SET visitor = 'v_other' WHERE conversation <= 'c_0005'"));
        Retention keeps;
        keeps.textDays = 10;
        shop.keeps(keeps);
        shop.now = shop.now + Millis(20 * day);
        shop.works(10'000);
        QCOMPARE(shop.count("SELECT count(*) FROM head WHERE erased = 1"), 2);
        QCOMPARE(shop.count("SELECT count(*) FROM head WHERE erased = 1 AND conversation > 'c_0005'"), 2);
    }

    void whatNobodyHasCounted_isNotTrimmed()
    {
        CaredShop shop;
        talkOf(shop, 1, 20);
        for (int i = 0; i < 3; ++i)
            shop.engine->record({shop.now, u"receipt"_s, shop.talk, u"a_0001"_s, "{}"});
        shop.hub->flush();
        Retention keeps;
        keeps.logDays = 1;
        keeps.recordDays = 1;
        shop.keeps(keeps);
        const qint64 top = shop.engine->top();
        shop.hub.reset();
        EngineSettings few;
        few.recentEvents = 10;
        shop.engine = std::make_unique<Engine>(*shop.store, few, shop.environment());
        QVERIFY(shop.engine->start());
        shop.restartHub();
        shop.lookAfter();
        qint64 upTo = 12;
        shop.care->counted = [&upTo] { return Counted{upTo, upTo - 12}; };
        shop.now = shop.now + Millis(3 * day);
        shop.engine->record({shop.now, u"receipt"_s, shop.talk, u"a_0001"_s, "{}"}); // the newest is kept anyway
        shop.hub->flush();
        shop.works(30'000);
        QVERIFY(shop.count("SELECT count(*) FROM event WHERE seq <= 12") < 12);
        QCOMPARE(shop.count("SELECT count(*) FROM event WHERE seq > 12"), top - 12);
        QCOMPARE(shop.count("SELECT count(*) FROM side WHERE kind = 'receipt'"), 4);
        upTo = 1'000'000;
        // It looks again in its own time.
        shop.now = shop.now + Millis(day);
        shop.works(30'000);
        QVERIFY(shop.count("SELECT count(*) FROM event WHERE seq > 12") < top - 12);
        QVERIFY(shop.count("SELECT count(*) FROM side WHERE kind = 'receipt'") <= 1);
    }

    void log_ofAClockThatWasAhead_keepsNothingElse()
    {
        CaredShop shop;
        talkOf(shop, 1, 20);
        Retention keeps;
        keeps.logDays = 1;
        shop.keeps(keeps);
        keepsFew(shop);
        const qint64 ahead = shop.count("SELECT min(seq) FROM event WHERE seq >= 8 AND seq NOT IN"
                                        " (SELECT seq FROM message)");
        QVERIFY(ahead >= 8 && ahead < shop.engine->top() - 20);
        // Statements are kept by their address: each is a literal of its own.
        const auto counted = [&shop, ahead](const char *statement) {
            auto rows = shop.store->file().run(statement, {ahead});
            return rows && rows->next() ? rows->value(0).toLongLong() : -1;
        };
        const auto earlier = [&counted] {
            return counted("SELECT count(*) FROM event WHERE seq < ? AND seq NOT IN (SELECT seq FROM message)");
        };
        const auto later = [&counted] {
            return counted("SELECT count(*) FROM event WHERE seq > ? AND seq NOT IN (SELECT seq FROM message)");
        };
        const auto itself = [&counted] { return counted("SELECT count(*) FROM event WHERE seq = ?"); };
        const qint64 before = earlier();
        const qint64 behind = later();
        QVERIFY(shop.store->file().run("UPDATE event SET at = at + 864000000 WHERE seq = ?", {ahead})); // ten days
        shop.now = shop.now + Millis(3 * day);
        shop.works(30'000);
        QVERIFY(earlier() < before);
        QCOMPARE(itself(), 1);
        QVERIFY(later() < behind);
        // In its own time it goes as well.
        shop.now = shop.now + Millis(9 * day);
        shop.works(90'000);
        QCOMPARE(itself(), 0);
    }

    void log_isReadNoFurtherAtOnceThanMayBe()
    {
        CaredShop shop;
        talkOf(shop, 1, 20);
        Retention keeps;
        keeps.logDays = 1;
        shop.keeps(keeps);
        keepsFew(shop);
        const qint64 top = shop.engine->top();
        QVERIFY(shop.store->file().run("UPDATE event SET at = at + 864000000 WHERE seq <= 3")); // ten days
        shop.now = shop.now + Millis(3 * day);
        shop.works(30'000);
        QCOMPARE(shop.count("SELECT count(*) FROM event"), top);
    }

    void oldEvents_go_andAnOlderConsoleGetsASnapshot()
    {
        CaredShop shop;
        talkOf(shop, 1, 20);
        Retention keeps;
        keeps.logDays = 1;
        shop.keeps(keeps);
        const Protocol::Position old{shop.engine->log(), 1};
        const qint64 top = shop.engine->top();
        keepsFew(shop);
        shop.now = shop.now + Millis(3 * day);
        shop.works(30'000);
        QVERIFY(shop.count("SELECT count(*) FROM event") < top);
        QCOMPARE(shop.count("SELECT count(*) FROM message"), 20);
        QCOMPARE(shop.count("SELECT count(*) FROM message JOIN event USING(seq) JOIN body USING(seq)"), 20);
        QCOMPARE(shop.engine->top(), top); // seq goes on
        Desk &late = shop.connect(shop.ann, u"baton"_s, old);
        const auto welcome = late.all<Protocol::Welcome>();
        QCOMPARE(welcome.size(), 1);
        QCOMPARE(welcome.constFirst().reason, Protocol::SnapshotReason::TooOld);
    }
};

} // namespace Baton::Server

QTEST_GUILESS_MAIN(Baton::Server::TestRetention)
#include "tst_retention.moc"
