// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keptshop.h"
#include "server/ai/questionbook.h"
#include "server/ai/questiondesk.h"
#include "server/backup.h"
#include "server/caredesk.h"
#include "server/datacare.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Server {

/// A visitor is erased: of nothing they said, and of nothing that was said about it, is a byte left.
class TestErasure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPlace_erased_holdsNothingAnyMore()
    {
        KeptShop shop;
        shop.talks();
        QCOMPARE(shop.canaries.found(shop.folder.path(), false), QStringList()); // or the test could not fail
        QVERIFY(!Test::tracesOf(u"Chatham"_s, shop.folder.path()).isEmpty());
        shop.counts();
        const qint64 top = shop.engine->top();
        shop.erases(shop.admin);
        QCOMPARE(shop.said(), u"ok"_s);
        Eraser eraser(shop.store->file(), shop.files());
        const auto finished = eraser.finish();
        QVERIFY2(finished, finished ? "" : qPrintable(finished.error().detail));
        QCOMPARE(shop.canaries.found(shop.folder.path()), QStringList());
        QCOMPARE(Test::tracesOf(u"Chatham"_s, shop.folder.path()), QStringList());
        // The figures go on counting who it was as one, by an id that means nothing any more.
        QCOMPARE(Test::tracesOf(shop.vera.toString(), shop.folder.path()), QStringList{factsFile(shop.folder.path())});
        // The log is whole, and nothing that was counted is lost.
        const auto events = shop.store->events(0, shop.engine->top());
        QVERIFY(events);
        QCOMPARE(events->size(), shop.engine->top());
        QVERIFY(shop.engine->top() > top);
        QVERIFY(!(*eraser.step(true) == Eraser::Progress::Stepped));
    }

    void log_erased_stillFoldsToTheHead()
    {
        KeptShop shop;
        shop.talks();
        shop.erases(shop.admin);
        QVERIFY(Eraser(shop.store->file(), shop.files()).finish());
        shop.restart();
        Conversation folded;
        const auto events = shop.store->events(0, shop.engine->top());
        for (const StoredEvent &stored : *events) {
            if (stored.event.conversation == shop.talk)
                apply(folded, stored.event);
        }
        QCOMPARE(Protocol::digestOf(folded), Protocol::digestOf(*shop.engine->head(shop.talk)));
        QVERIFY(folded.erasedAt);
    }

    void backupMadeAtOnce_holdsNothing()
    {
        KeptShop shop;
        shop.talks();
        QTemporaryDir elsewhere;
        const auto before = makeBackup(shop.folder.path(), elsewhere.filePath(u"before"_s), shop.environment());
        QVERIFY2(before, before ? "" : qPrintable(before.error().detail));
        QVERIFY(!shop.canaries.found(elsewhere.path()).isEmpty());
        shop.erases(shop.admin);
        const auto after = makeBackup(shop.folder.path(), elsewhere.filePath(u"after"_s), shop.environment());
        QVERIFY2(after, after ? "" : qPrintable(after.error().detail));
        QCOMPARE(shop.canaries.found(elsewhere.filePath(u"after"_s)), QStringList());
    }

    void backupMadeBetweenTwoOfTheirTalks_knowsWhatIsLeftToGo()
    {
        KeptShop shop;
        shop.talks();
        shop.talksElsewhere();
        QCOMPARE(shop.canaries.found(shop.folder.path(), false), QStringList());
        shop.erases(shop.admin);
        QTemporaryDir place;
        const QString backup = place.filePath(u"backup"_s);
        const auto made = makeBackup(shop.folder.path(), backup, shop.environment());
        QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
        // What was erased has left no trace; the other one takes a commit, which is not the copy's to make.
        const QStringList left = shop.canaries.found(backup);
        QCOMPARE(left.size(), 1);
        QVERIFY(left.constFirst().startsWith(u"name elsewhere"_s));
        const QString restored = place.filePath(u"restored"_s);
        const auto taken = restoreBackup({backup, restored, {}}, shop.environment());
        QVERIFY2(taken, taken ? "" : qPrintable(taken.error().detail));
        const auto erased = eraseVisitor(restored, {shop.somebody, {}}, shop.environment());
        QVERIFY2(erased, erased ? "" : qPrintable(erased.error().detail));
        QCOMPARE(shop.canaries.found(restored), QStringList());
        QCOMPARE(Test::tracesOf(shop.vera.toString(), restored), QStringList());
    }

    void operatorWhoErasesSomebodyElse_leavesNothingOfTheVisitorBefore()
    {
        KeptShop shop;
        shop.talks();
        shop.talksElsewhere();
        shop.erases(shop.admin);
        shop.dies(); // before it came to the visitor's other conversation
        const auto erased = eraseVisitor(shop.folder.path(), {shop.somebody, {}}, shop.environment());
        QVERIFY2(erased, erased ? "" : qPrintable(erased.error().detail));
        QCOMPARE(erased->size(), 1);
        QCOMPARE(shop.canaries.found(shop.folder.path()), QStringList());
    }

    void whatWasMerelyOld_takesNoOtherTalkAlong()
    {
        KeptShop shop;
        shop.talks();
        shop.talksElsewhere();
        shop.submit(Actor::system(), EraseVisitor{shop.vera}, shop.talk);
        shop.hub->flush();
        QVERIFY(shop.engine->head(shop.talk)->erasedAt);
        shop.dies();
        const auto erased = eraseVisitor(shop.folder.path(), {shop.somebody, {}}, shop.environment());
        QVERIFY2(erased, erased ? "" : qPrintable(erased.error().detail));
        shop.restart();
        CareDesk care(*shop.engine, *shop.hub, shop.store->file(), shop.files(), {}, shop.environment());
        QVERIFY(!care.eraseTheRest());
        QVERIFY(!shop.engine->head(shop.elsewhere)->erasedAt);
        QCOMPARE(shop.canaries.found(shop.folder.path()).size(), 1);
    }

    void step_cutAnywhere_goesOn()
    {
        KeptShop shop;
        shop.talks();
        for (int i = 0; i < Eraser::rowsAtOnce + 20; ++i) {
            shop.submit(Actor::visitor(shop.vera),
                        VisitPage{{u"https://shop.example/"_s, shop.word("page"), {}, {}, {}}}, shop.talk);
        }
        shop.hub->flush();
        shop.erases(shop.admin);
        int steps = 0;
        for (bool more = true; more; ++steps) {
            // Each by another program, as after a kill.
            const auto file = SqliteFile::open(workspaceFile(shop.folder.path()), SqliteFile::Mode::ReadWrite);
            Eraser eraser(**file, shop.files());
            const auto done =
                steps < 3 ? eraser.step(true) : eraser.finish().map([] { return Eraser::Progress::Nothing; });
            QVERIFY(done);
            more = *done == Eraser::Progress::Stepped;
        }
        QVERIFY(steps > 3);
        QCOMPARE(shop.canaries.found(shop.folder.path()), QStringList());
    }

    void eventThatCannotBeRead_goesAllTheSame_andHoldsUpNobody()
    {
        KeptShop shop;
        shop.talks();
        shop.talksElsewhere();
        const auto seqOf = [&shop](const char *statement) {
            auto rows = shop.store->file().run(statement);
            return rows && rows->next() ? rows->value(0).toLongLong() : 0;
        };
        const qint64 first = seqOf("SELECT min(seq) FROM event WHERE conversation = 'c_0001'");
        const qint64 last = seqOf("SELECT max(body.seq) FROM body JOIN event USING(seq) WHERE conversation = 'c_0001'"
                                  " AND body.seq NOT IN (SELECT seq FROM message)");
        QVERIFY(first > 0 && last > first);
        // Of one its text, of the other all of it.
        QVERIFY(shop.store->file().run("UPDATE body SET json = CAST('x' || json AS BLOB) WHERE seq = ?", {first}));
        QVERIFY(shop.store->file().run("UPDATE event SET record = CAST('x' || record AS BLOB) WHERE seq = ?", {last}));
        const auto isRead = [&shop](qint64 seq) { return shop.store->events(seq - 1, seq).has_value(); };
        QVERIFY(!isRead(first) && !isRead(last));
        QCOMPARE(shop.canaries.found(shop.folder.path(), false), QStringList()); // or the test could not fail
        shop.erases(shop.admin);
        QCOMPARE(shop.said(), u"ok"_s);
        shop.submit(Actor::system(), EraseVisitor{shop.vera}, shop.elsewhere);
        shop.hub->flush();
        const auto finished = Eraser(shop.store->file(), shop.files()).finish();
        QVERIFY2(finished, finished ? "" : qPrintable(finished.error().detail));
        QCOMPARE(shop.canaries.found(shop.folder.path()), QStringList());
        QVERIFY(isRead(first)); // its place in the log
        // Nothing lacks in an export of what is erased.
        QBuffer out;
        out.open(QBuffer::WriteOnly);
        const auto unread = exportVisitor(shop.folder.path(), {{}, shop.talk}, shop.environment(), out);
        QVERIFY(unread && unread->isEmpty());
    }

    void messageThatCannotBeRead_leavesNoWordInTheIndex()
    {
        KeptShop shop;
        shop.talks();
        shop.talksElsewhere();
        shop.submit(Actor::visitor(shop.somebody), VisitorMessage{u"A parrot in a zebra crossing"_s},
                    ConversationId(u"c_0003"_s));
        shop.hub->flush();
        const auto count = [&shop](const char *statement, const QVariantList &values = {}) {
            auto rows = shop.store->file().run(statement, values);
            return rows && rows->next() ? rows->value(0).toLongLong() : -1;
        };
        const auto seqOf = [&shop, &count](const QString &place) {
            QString said;
            for (const auto &[where, word] : shop.canaries.all()) {
                if (where == place)
                    said = word;
            }
            return count("SELECT rowid FROM words WHERE words MATCH ?", {said});
        };
        // Of one its text, of another all of it.
        const qint64 text = seqOf(u"message"_s);
        const qint64 whole = seqOf(u"agent's reply"_s);
        QVERIFY(text > 0 && whole > 0 && text != whole);
        QVERIFY(shop.store->file().run("UPDATE body SET json = CAST('x' || json AS BLOB) WHERE seq = ?", {text}));
        QVERIFY(shop.store->file().run("UPDATE event SET record = CAST('x' || record AS BLOB) WHERE seq = ?", {whole}));
        shop.erases(shop.admin);
        QCOMPARE(shop.said(), u"ok"_s);
        shop.submit(Actor::system(), EraseVisitor{shop.vera}, shop.elsewhere);
        shop.hub->flush();
        const auto finished = Eraser(shop.store->file(), shop.files()).finish();
        QVERIFY2(finished, finished ? "" : qPrintable(finished.error().detail));
        QCOMPARE(shop.canaries.found(shop.folder.path()), QStringList());
        QCOMPARE(count("SELECT count(*) FROM words_docsize JOIN message ON seq = id WHERE conversation = 'c_0001'"), 0);
        // What others said is found as before, and the index is whole.
        QCOMPARE(count("SELECT count(*) FROM words WHERE words MATCH 'parrot crossing'"), 1);
        QVERIFY(shop.store->file().run("INSERT INTO words(words) VALUES('integrity-check')"));
    }

    void deliveryThatCannotBeRead_goesWithTheConversationItNames()
    {
        KeptShop shop;
        shop.talks();
        QVERIFY(shop.store->file().run("UPDATE delivery SET json = CAST('x' || json AS BLOB) WHERE id = 'dl_0001'"));
        shop.erases(shop.admin);
        const auto finished = Eraser(shop.store->file(), shop.files()).finish();
        QVERIFY2(finished, finished ? "" : qPrintable(finished.error().detail));
        QCOMPARE(shop.canaries.found(shop.folder.path()), QStringList());
    }

    void somebodyWhoReads_holdsNobodyUp()
    {
        KeptShop shop;
        shop.talks();
        const auto other = SqliteFile::open(workspaceFile(shop.folder.path()), SqliteFile::Mode::ReadOnly);
        QVERIFY(other && (*other)->run("BEGIN"));
        {
            auto rows = (*other)->run("SELECT count(*) FROM head");
            QVERIFY(rows && rows->next()); // as an export does, of the state as it is now
        }
        shop.erases(shop.admin);
        Eraser eraser(shop.store->file(), shop.files());
        QElapsedTimer timer;
        timer.start();
        auto done = eraser.step(true);
        while (done && *done == Eraser::Progress::Stepped)
            done = eraser.step(true);
        QVERIFY(done && *done == Eraser::Progress::Waits);
        QVERIFY(*eraser.step(true) == Eraser::Progress::Waits); // nor the next time
        QVERIFY2(timer.elapsed() < 4'000, qPrintable(QString::number(timer.elapsed()))); // SQLite would wait for 5 s
        // A commit waits for another's as ever.
        {
            auto rows = shop.store->file().run("PRAGMA busy_timeout");
            QVERIFY(rows && rows->next());
            QCOMPARE(rows->value(0).toInt(), 5'000);
        }
        QVERIFY(!eraser.finish(Millis(200)));
        QVERIFY((*other)->run("COMMIT"));
        QVERIFY(eraser.finish());
        QCOMPARE(shop.canaries.found(shop.folder.path()), QStringList());
    }

    void visitorAndConversation_offline_areErasedTwiceAsOnce()
    {
        KeptShop shop;
        shop.talks();
        shop.hub.reset();
        shop.engine.reset();
        shop.store.reset();
        const auto stranger = eraseVisitor(shop.folder.path(), {VisitorId(u"v_none"_s), {}}, shop.environment());
        QVERIFY(!stranger && stranger.error().code == Code::NotFound);
        const auto erased = eraseVisitor(shop.folder.path(), {shop.vera, {}}, shop.environment());
        QVERIFY2(erased, erased ? "" : qPrintable(erased.error().detail));
        QCOMPARE(*erased, QList<ConversationId>{shop.talk});
        QCOMPARE(shop.canaries.found(shop.folder.path()), QStringList());
        const auto again = eraseVisitor(shop.folder.path(), {{}, shop.talk}, shop.environment());
        QVERIFY(again && again->isEmpty());
        const auto gone = eraseVisitor(shop.folder.path(), {shop.vera, {}}, shop.environment());
        QVERIFY(!gone && gone.error().code == Code::NotFound);
    }

    void operator_whoIsStoppedHalfway_findsAllOfThemTheNextTime()
    {
        KeptShop shop;
        shop.talks();
        shop.talksElsewhere();
        // As if the disk were full once the first is written.
        QVERIFY(shop.store->file().run("CREATE TRIGGER disk_full BEFORE UPDATE ON head WHEN new.conversation = 'c_0002'"
                                       " BEGIN SELECT RAISE(ABORT, 'full'); END"));
        shop.dies();
        const auto erase = [&shop] { return eraseVisitor(shop.folder.path(), {{}, shop.talk}, shop.environment()); };
        QVERIFY(!erase());
        {
            const auto file = SqliteFile::open(workspaceFile(shop.folder.path()), SqliteFile::Mode::ReadWrite);
            QVERIFY(file && (*file)->run("DROP TRIGGER disk_full"));
            auto rows = (*file)->run("SELECT count(*) FROM erasure WHERE stage = 2 AND whole = 1");
            QVERIFY(rows && rows->next());
            QCOMPARE(rows->value(0).toInt(), 1); // and a start in between makes sure of it to the last byte
        }
        const auto erased = erase();
        QVERIFY2(erased, erased ? "" : qPrintable(erased.error().detail));
        QCOMPARE(*erased, (QList<ConversationId>{shop.talk, shop.elsewhere}));
        QCOMPARE(shop.canaries.found(shop.folder.path()), QStringList());
    }

    void headThatCannotBeRead_isErasedAllTheSame()
    {
        KeptShop shop;
        shop.talks();
        shop.talksElsewhere();
        QCOMPARE(shop.tell(shop.ann, Claim{}, shop.talk), u"ok"_s);
        QCOMPARE(shop.tell(shop.ann, Resolve{}, shop.talk), u"ok"_s);
        QVERIFY(shop.store->file().run("UPDATE head SET json = CAST('x' || json AS BLOB) WHERE conversation ="
                                       " 'c_0001'"));
        QVERIFY(!shop.store->head(shop.talk));
        shop.dies();
        const auto erase = [&shop] { return eraseVisitor(shop.folder.path(), {{}, shop.talk}, shop.environment()); };
        const auto erased = erase();
        QVERIFY2(erased, erased ? "" : qPrintable(erased.error().detail));
        QCOMPARE(*erased, (QList<ConversationId>{shop.talk, shop.elsewhere}));
        QCOMPARE(shop.canaries.found(shop.folder.path()), QStringList());
        QCOMPARE(Test::tracesOf(shop.vera.toString(), shop.folder.path()), QStringList());
        const auto again = erase();
        QVERIFY(again && again->isEmpty());
        // There is a head again, which ends where its events do.
        shop.restart();
        const Conversation *head = shop.engine->head(shop.talk);
        QVERIFY(head && head->erasedAt && head->owner == Owner::nobody());
        auto rows = shop.store->file().run("SELECT count(*) FROM event WHERE conversation = 'c_0001'");
        QVERIFY(rows && rows->next());
        QCOMPARE(head->version, rows->value(0).toLongLong());
    }

    void openHeadThatCannotBeRead_isErased_andTheServerStartsAgain()
    {
        KeptShop shop;
        shop.talks();
        QVERIFY(shop.engine->head(shop.talk)->handoff.has_value());
        QVERIFY(shop.store->file().run("UPDATE head SET json = CAST('x' || json AS BLOB) WHERE conversation ="
                                       " 'c_0001'"));
        const auto loaded = shop.store->load();
        QVERIFY(!loaded && loaded.error().detail.contains(shop.talk.toString()));
        shop.dies();
        const auto erased = eraseVisitor(shop.folder.path(), {{}, shop.talk}, shop.environment());
        QVERIFY2(erased, erased ? "" : qPrintable(erased.error().detail));
        QCOMPARE(*erased, QList<ConversationId>{shop.talk});
        QCOMPARE(shop.canaries.found(shop.folder.path()), QStringList());
        shop.restart();
        const Conversation *head = shop.engine->head(shop.talk);
        QVERIFY(head && head->erasedAt && !head->handoff);
    }

    void whatCannotBeErased_isSaid()
    {
        KeptShop shop;
        shop.talks();
        shop.talksElsewhere();
        // Of this one the row says another visitor than the head.
        QVERIFY(shop.store->file().run("UPDATE head SET visitor = 'v_vera' WHERE conversation = 'c_0003'"));
        shop.erases(shop.admin);
        shop.dies();
        const auto erased = eraseVisitor(shop.folder.path(), {{}, shop.talk}, shop.environment());
        QVERIFY(!erased);
        QVERIFY2(erased.error().detail.contains(u"c_0003"_s), qPrintable(erased.error().detail));
        QCOMPARE(shop.canaries.found(shop.folder.path()), QStringList()); // all else is done
    }

    void oneThatCannotBeErased_keepsNoOtherOfTheVisitor()
    {
        KeptShop shop;
        shop.talks();
        shop.talksElsewhere();
        QVERIFY(shop.store->file().run("UPDATE head SET visitor = 'v_vera' WHERE conversation = 'c_0003'"));
        shop.dies();
        for (int times = 0; times < 2; ++times) {
            const auto erased = eraseVisitor(shop.folder.path(), {shop.vera, {}}, shop.environment());
            QVERIFY(!erased);
            QVERIFY2(erased.error().detail.contains(u"c_0003"_s), qPrintable(erased.error().detail));
            QCOMPARE(shop.canaries.found(shop.folder.path()), QStringList());
        }
    }

    void whatStaysOfOneVisitor_isNoErrorOfAnother()
    {
        KeptShop shop;
        shop.talks();
        shop.talksElsewhere();
        const ConversationId other(u"c_0004"_s);
        StartConversation start;
        start.visitor.id = VisitorId(u"v_other"_s);
        shop.submit(Actor::visitor(start.visitor.id), start, other);
        shop.hub->flush();
        QVERIFY(shop.store->file().run("UPDATE head SET visitor = 'v_vera' WHERE conversation = 'c_0003'"));
        shop.erases(shop.admin);
        shop.dies();
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^erasure: not erased: c_0003: "_s));
        const auto erased = eraseVisitor(shop.folder.path(), {start.visitor.id, {}}, shop.environment());
        QVERIFY2(erased, erased ? "" : qPrintable(erased.error().detail));
        QCOMPARE(*erased, QList<ConversationId>{other});
        QCOMPARE(shop.canaries.found(shop.folder.path()), QStringList());
    }

    void rest_ofAVisitorErasedTwice_hasEachOnce()
    {
        KeptShop shop;
        shop.talks();
        shop.talksElsewhere();
        QVERIFY(shop.store->file().run("UPDATE head SET visitor = 'v_vera' WHERE conversation = 'c_0003'"));
        shop.erases(shop.admin);
        QCOMPARE(shop.said(), u"ok"_s);
        QCOMPARE(shop.tell(shop.admin, EraseVisitor{shop.vera}, shop.elsewhere), u"ok"_s);
        Eraser eraser(shop.store->file(), shop.files());
        const QList<Eraser::Besides> rest = eraser.rest(20);
        QCOMPARE(rest.size(), 1);
        QCOMPARE(rest.constFirst().conversation, ConversationId(u"c_0003"_s));
    }

    void whatWasErasedBefore_isNotSaidToStay()
    {
        KeptShop shop;
        shop.talks();
        shop.talksElsewhere();
        shop.erases(shop.admin);
        QCOMPARE(shop.tell(shop.admin, EraseVisitor{shop.vera}, shop.elsewhere), u"ok"_s);
        // As if it were to be done once more.
        QVERIFY(shop.store->file().run("UPDATE head SET visitor = 'v_vera', erased = 0 WHERE conversation ="
                                       " 'c_0002'"));
        CareDesk care(*shop.engine, *shop.hub, shop.store->file(), shop.files(), {}, shop.environment());
        QTest::failOnWarning(QRegularExpression(u"stays as it is"_s));
        QVERIFY(!care.eraseTheRest());
        QVERIFY(shop.engine->head(shop.elsewhere)->erasedAt);
    }

    void questions_ofIt_areForgotten()
    {
        QuestionBook book;
        qint64 made = 0;
        const auto ask = [&](const QString &conversation, const QString &text) {
            return book.ask({{ConversationId(conversation), ++made, Instant{made}, text}, u"en"_s},
                            [&] { return u"q_"_s + QString::number(made); });
        };
        ask(u"c_0001"_s, u"May I bring a parrot to the office?"_s);
        ask(u"c_0002"_s, u"May I bring a parrot to the office"_s);
        ask(u"c_0001"_s, u"Do you ship to the moon?"_s);
        QCOMPARE(book.groups().size(), 2);
        const QList<QuestionGroup> changes = book.forget(ConversationId(u"c_0001"_s));
        QCOMPARE(changes.size(), 1 + (book.groups().isEmpty() ? 0 : 1));
        QCOMPARE(book.groups().size(), 1);
        QCOMPARE(book.groups().constFirst().examples.size(), 1);
        QCOMPARE(book.groups().constFirst().text, u"May I bring a parrot to the office"_s);
        QVERIFY(book.forget(ConversationId(u"c_0001"_s)).isEmpty());
    }

    void questions_thatAreLetGo_leaveNoWordWithTheAi()
    {
        HubRig rig;
        const auto group = [](qint64 n, qint64 count) {
            const QString text = u"Is word%1 of kind%1?"_s.arg(n);
            const AskedTurn turn{ConversationId(u"c_%1"_s.arg(n)), 1, Instant{n}, text};
            return QuestionGroup{u"q_%1"_s.arg(n), text, u"en"_s, count, turn.at, turn.at, {turn}, {}};
        };
        QList<QuestionGroup> stored{group(1, 1), group(2, 1)};
        while (stored.size() < maxQuestionGroups)
            stored.append(group(stored.size() + 1, 9));
        QuestionDesk desk(*rig.engine, *rig.hub, stored);
        QList<Lesson> taught;
        desk.onTaught = [&](const Lesson &lesson) { taught.append(lesson); };
        for (const QString &id : {u"q_1"_s, u"q_2"_s, u"q_3"_s}) {
            const KnownAnswer answer{{}, u"How?"_s, u"So."_s, {}, id, 0, {}, {}};
            QCOMPARE(rig.tell(rig.admin, TeachAnswer{answer}), u"ok"_s);
            QCOMPARE(taught.constLast().asked.size(), 1);
        }
        QCOMPARE(taught.size(), 3);
        // There is no room for another: the one asked least goes.
        desk.ask({{ConversationId(u"c_0999"_s), 1, Instant{999}, u"May I bring a parrot to the office?"_s}, u"en"_s});
        QCOMPARE(taught.size(), 4);
        QCOMPARE(taught.constLast().answer.group, u"q_1"_s);
        QCOMPARE(taught.constLast().asked, QStringList());
        QCOMPARE(rig.tell(rig.admin, DismissQuestions{{u"q_2"_s}}), u"ok"_s);
        QCOMPARE(taught.size(), 5);
        QCOMPARE(taught.constLast().answer.group, u"q_2"_s);
        QCOMPARE(taught.constLast().asked, QStringList());
        desk.forget(ConversationId(u"c_3"_s)); // erased
        QCOMPARE(taught.size(), 6);
        QCOMPARE(taught.constLast().answer.group, u"q_3"_s);
        QCOMPARE(taught.constLast().asked, QStringList());
    }
};

} // namespace Baton::Server

QTEST_GUILESS_MAIN(Baton::Server::TestErasure)
#include "tst_erasure.moc"
