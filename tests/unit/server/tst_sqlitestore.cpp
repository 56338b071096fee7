// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/sqlitereader.h"
#include "storerig.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Server {

/// The durable state: what is committed is there after reopening, what is not never was.
class TestSqliteStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newStore_reopened_hasItsLogAndWorkspace()
    {
        ServerFixture f;
        const auto created = SqliteStore::create(f.file(), u"Shop"_s, f.environment());
        QVERIFY(created);
        const LogId log = (*created)->load()->log;
        QVERIFY(!log.isEmpty());
        const auto opened = SqliteStore::open(f.file());
        QVERIFY(opened);
        const auto loaded = (*opened)->load();
        QVERIFY(loaded);
        QCOMPARE(loaded->log, log);
        QCOMPARE(loaded->top, 0);
        QCOMPARE(loaded->salt.size(), 32);
        QCOMPARE(loaded->workspace.name, u"Shop"_s);
        QVERIFY(!loaded->workspace.ladder.isEmpty());
    }

    void fileOfTheFirstVersion_isMadeSearchable()
    {
        ServerFixture f;
        {
            const auto store = SqliteStore::create(f.file(), u"Shop"_s, f.environment());
            QVERIFY(store);
            QVERIFY((*store)->commit(batchOf({message(1, 1, u"written long ago"_s)})));
        }
        {
            auto file = SqliteFile::open(f.file(), SqliteFile::Mode::ReadWrite);
            QVERIFY(file);
            QVERIFY((*file)->run("DROP TABLE words"));
            QVERIFY((*file)->run("DROP INDEX attachment_sizes"));
            QVERIFY((*file)->run("ALTER TABLE workspace DROP COLUMN heads_form"));
            QVERIFY((*file)->run("DROP TABLE delivery"));
            QVERIFY((*file)->run("DROP TABLE answer"));
            QVERIFY((*file)->run("DROP TABLE question"));
            QVERIFY((*file)->run("DROP TABLE erasure"));
            QVERIFY((*file)->run("DROP INDEX head_kept"));
            QVERIFY((*file)->run("ALTER TABLE head DROP COLUMN team"));
            QVERIFY((*file)->run("ALTER TABLE head DROP COLUMN erased"));
            QVERIFY((*file)->run("DROP INDEX event_conversation"));
            QVERIFY((*file)->run("DROP INDEX attachment_at"));
            QVERIFY((*file)->run("DROP INDEX command_conversation"));
            QVERIFY((*file)->run("ALTER TABLE command DROP COLUMN conversation"));
            QVERIFY((*file)->run("PRAGMA user_version = 1"));
        }
        const auto store = SqliteStore::open(f.file());
        QVERIFY2(store, store ? "" : qPrintable(store.error().detail));
        QVERIFY((*store)->commit(batchOf({message(2, 2, u"written just now"_s)})));
        const auto reader = SqliteReader::open(f.file());
        QVERIFY(reader);
        Agent ada;
        ada.id = AgentId(u"a_ada1"_s);
        ada.role = Role::Admin;
        QCOMPARE((*reader)->search({u"written"_s, 0, 10, ada, defaultWorkspace(), [] { return false; }}).hits.size(),
                 2);
    }

    void headOfTheAi_thatCannotBeRead_isLeftOut_andSaid()
    {
        ServerFixture f;
        const auto store = SqliteStore::create(f.file(), u"Shop"_s, f.environment());
        QVERIFY(store);
        Batch batch = batchOf({message(1, 1, u"Hi"_s)});
        batch.heads[0].unansweredSince = f.now;
        batch.heads.append(batch.heads[0]);
        batch.heads[1].id = ConversationId(u"c_0002"_s);
        QVERIFY((*store)->commit(batch));
        QVERIFY((*store)->file().run("UPDATE head SET json = CAST('{' AS BLOB) WHERE conversation = 'c_0001'"));
        QTest::ignoreMessage(QtWarningMsg,
                             QRegularExpression(u"^the head of c_0001 cannot be read, and is left out: "_s));
        const auto loaded = (*store)->load();
        QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().detail));
        QCOMPARE(loaded->unanswered.size(), 1);
        QCOMPARE(loaded->unanswered.constFirst().id, ConversationId(u"c_0002"_s));
    }

    void fileOfTheSeventhVersion_knowsWhoseItsClosedHeadsAre()
    {
        ServerFixture f;
        const TeamId ours(u"t_ours1"_s);
        {
            const auto store = SqliteStore::create(f.file(), u"Shop"_s, f.environment());
            QVERIFY(store);
            Batch batch = batchOf({message(1, 1, u"Hi"_s)});
            batch.heads[0].owner = Owner::nobody();
            batch.heads[0].team = ours;
            batch.heads.append(headAfter(1, Owner::nobody()));
            batch.heads[1].id = ConversationId(u"c_0002"_s);
            QVERIFY((*store)->commit(batch));
        }
        {
            auto file = SqliteFile::open(f.file(), SqliteFile::Mode::ReadWrite);
            QVERIFY(file);
            QVERIFY((*file)->run("DROP INDEX head_kept"));
            QVERIFY((*file)->run("ALTER TABLE head DROP COLUMN team"));
            QVERIFY((*file)->run("CREATE INDEX head_kept ON head(owner, erased, activity)"));
            // One that no program can read holds up no other.
            QVERIFY((*file)->run("INSERT INTO head(conversation, visitor, owner, open, activity, json)"
                                 " VALUES('c_0003', 'v_0003', 0, 0, 0, CAST('{' AS BLOB))"));
            QVERIFY((*file)->run("PRAGMA user_version = 7"));
        }
        const auto store = SqliteStore::open(f.file());
        QVERIFY2(store, store ? "" : qPrintable(store.error().detail));
        const auto reader = SqliteReader::open(f.file());
        QVERIFY(reader);
        const HeadPage others = (*reader)->heads(HeadList::Closed, 0, 10, QList<TeamId>{TeamId(u"t_else1"_s)});
        QCOMPARE(others.total, 1);
        QCOMPARE(others.heads.at(0).id, ConversationId(u"c_0002"_s));
        QCOMPARE((*reader)->heads(HeadList::Closed, 0, 10, QList<TeamId>{ours}).total, 2);
    }

    void knowledge_reopened_isWhole_andAnErasedVisitorsWordsAreGone()
    {
        ServerFixture f;
        const KnownAnswer known{u"k_1"_s, u"Parking?"_s,        u"Behind."_s, u"en"_s, u"q_1"_s,
                                2,        AgentId(u"a_0001"_s), f.now};
        const auto group = [&](const QString &id, QList<AskedTurn> examples) {
            return QuestionGroup{id, {}, u"en"_s, 7, f.now, f.now, std::move(examples), u"k_1"_s};
        };
        {
            const auto store = SqliteStore::create(f.file(), u"Shop"_s, f.environment());
            Batch batch = batchOf({message(1, 1, u"Is there parking?"_s), message(2, 2, u"A place to park?"_s)});
            batch.answers.insert(known.id, known);
            batch.answers.insert(u"k_2"_s, known);
            batch.questions = {group(u"q_1"_s, {{talk, 2, f.now, u"A place to park?"_s}, {talk, 1, f.now, {}}}),
                               group(u"q_2"_s, {{talk, 1, f.now, {}}}), group(u"q_3"_s, {{talk, 9, f.now, {}}})};
            QVERIFY((*store)->commit(batch));
            Batch later;
            later.answers.insert(u"k_2"_s, std::nullopt);
            QuestionGroup gone = group(u"q_2"_s, {});
            gone.count = 0;
            later.questions = {gone};
            QVERIFY(!later.isEmpty());
            QVERIFY((*store)->commit(later));
        }
        const auto store = SqliteStore::open(f.file());
        QCOMPARE((*store)->load()->answers, (KnownAnswers{{known.id, known}}));
        const auto groups = (*store)->questions();
        QVERIFY(groups);
        QCOMPARE(groups->size(), 1); // of q_3 nothing is left to say
        QCOMPARE(groups->constFirst().text, u"Is there parking?"_s);
        QCOMPARE(groups->constFirst().count, 7);
        QCOMPARE(groups->constFirst().answer, u"k_1"_s);
        QCOMPARE(groups->constFirst().examples[0].text, u"A place to park?"_s);
        {
            auto file = SqliteFile::open(f.file(), SqliteFile::Mode::ReadWrite);
            auto rows = (*file)->run("SELECT json FROM question");
            QVERIFY(rows && rows->next());
            QVERIFY(!rows->value(0).toByteArray().contains("park"));
        }
        auto file = SqliteFile::open(f.file(), SqliteFile::Mode::ReadWrite);
        QVERIFY((*file)->run("DELETE FROM body WHERE seq = 1"));
        QCOMPARE((*store)->questions()->constFirst().text, u"A place to park?"_s);
        QVERIFY((*file)->run("DELETE FROM body"));
        QVERIFY((*store)->questions()->isEmpty());
    }

    void newStore_onDisk_isForItsOwnerOnly()
    {
        ServerFixture f;
        const auto created = SqliteStore::create(f.file(), u"Shop"_s, f.environment());
        QVERIFY(created);
        QVERIFY((*created)->commit(batchOf({message(1, 1, u"Hi"_s)})));
        for (const QString &suffix : {u""_s, u"-wal"_s})
            QCOMPARE(QFileInfo(f.file() + suffix).permissions()
                         & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
                     QFile::Permissions());
        QVERIFY(!SqliteStore::create(f.file(), u"Again"_s, f.environment()));
    }

    void batch_reopened_isWhole()
    {
        ServerFixture f;
        Batch batch = batchOf({message(1, 1, u"Where is my order?"_s), message(2, 2, u"Hello?"_s)});
        batch.heads[0].handoff.emplace().no = 1;
        Agent ben;
        ben.id = AgentId(u"a_0001"_s);
        ben.name = u"Ben"_s;
        ben.login = u"ben"_s;
        batch.agents.append(ben);
        batch.commands.append(answered(ana.toString(), f.now));
        batch.records.append({f.now, u"audit"_s, {}, {}, {}});
        {
            const auto store = SqliteStore::create(f.file(), u"Shop"_s, f.environment());
            QVERIFY(store);
            const auto done = (*store)->commit(batch);
            QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
        }
        const auto store = SqliteStore::open(f.file());
        QVERIFY(store);
        const auto loaded = (*store)->load();
        QVERIFY(loaded);
        QCOMPARE(loaded->top, 2);
        QCOMPARE(loaded->agents, QList<Agent>{ben});
        QCOMPARE(loaded->openHeads.size(), batch.heads.size());
        for (const Conversation &head : std::as_const(batch.heads))
            QCOMPARE(loaded->openHeads.value(head.id), head);
        const auto events = (*store)->events(0, 2);
        QVERIFY(events);
        QCOMPARE(events->size(), 2);
        for (qsizetype i = 0; i < 2; ++i) {
            QCOMPARE(events->at(i).event, batch.events.at(i).event);
            QCOMPARE(events->at(i).before, batch.events.at(i).before);
            QCOMPARE(events->at(i).after, batch.events.at(i).after);
        }
        QCOMPARE((*store)->events(1, 9)->size(), 1);
        QCOMPARE((*store)->events(1, 2)->constFirst().event.seq, 2);
        QCOMPARE((*store)->events(0, 1)->constFirst().event.seq, 1);
        QCOMPARE(*(*store)->head(talk), batch.heads.constFirst());
        QCOMPARE((*store)->conversationOf(ana), talk);
        QVERIFY((*store)->conversationOf(VisitorId(u"v_0002"_s)).isEmpty());
        QVERIFY(!(*store)->head(ConversationId(u"c_0002"_s)));
    }

    void batch_failingInTheMiddle_leavesNothing()
    {
        ServerFixture f;
        const auto store = SqliteStore::create(f.file(), u"Shop"_s, f.environment());
        QVERIFY(store);
        QVERIFY((*store)->commit(batchOf({message(1, 1, u"one"_s)})));
        Batch bad = batchOf({message(2, 2, u"two"_s), message(3, 2, u"the same number again"_s)});
        bad.commands.append(answered(ana.toString(), f.now));
        QVERIFY(!(*store)->commit(bad));
        QCOMPARE((*store)->load()->top, 1);
        QCOMPARE((*store)->events(0, 9)->size(), 1);
        QCOMPARE((*store)->head(talk)->messages, 1);
        QVERIFY(!(*store)->command(ana.toString(), bad.commands.constFirst().id));
        QVERIFY((*store)->commit(batchOf({message(2, 2, u"two"_s)})));
    }

    void gap_isRefused_data()
    {
        QTest::addColumn<QList<qint64>>("seqs");
        QTest::newRow("ahead of the top") << QList<qint64>{3};
        QTest::newRow("at the top") << QList<qint64>{1};
        QTest::newRow("inside the batch") << QList<qint64>{2, 4};
    }
    void gap_isRefused()
    {
        QFETCH(QList<qint64>, seqs);
        ServerFixture f;
        const auto store = SqliteStore::create(f.file(), u"Shop"_s, f.environment());
        QVERIFY(store);
        QVERIFY((*store)->commit(batchOf({message(1, 1, u"one"_s)})));
        QList<StoredEvent> events;
        for (const qint64 seq : seqs)
            events.append(message(seq, seq + 10, u"late"_s));
        const auto refused = (*store)->commit(batchOf(events));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Code::Conflict);
        QCOMPARE((*store)->load()->top, 1);
    }

    void command_isFoundBySenderAndId()
    {
        ServerFixture f;
        const auto store = SqliteStore::create(f.file(), u"Shop"_s, f.environment());
        QVERIFY(store);
        Batch batch;
        batch.commands.append(answered(u"a_0001"_s, f.now));
        QVERIFY((*store)->commit(batch));
        const auto found = (*store)->command(u"a_0001"_s, batch.commands.constFirst().id);
        QVERIFY(found);
        QCOMPARE(found->bodyHash, "hash");
        QCOMPARE(found->ack, "{}");
        QVERIFY(!(*store)->command(u"a_0002"_s, batch.commands.constFirst().id));
        QVERIFY(!(*store)->commit(batch)); // an id has one answer
    }

    void newerSchema_isRefused()
    {
        ServerFixture f;
        QVERIFY(SqliteStore::create(f.file(), u"Shop"_s, f.environment()));
        {
            const auto file = SqliteFile::open(f.file(), SqliteFile::Mode::ReadWrite);
            QVERIFY(file);
            QVERIFY((*file)->run("PRAGMA user_version = 99"));
        }
        const auto store = SqliteStore::open(f.file());
        QVERIFY(!store);
        QCOMPARE(store.error().code, Code::UnsupportedVersion);
    }
};

} // namespace Baton::Server

QTEST_GUILESS_MAIN(Baton::Server::TestSqliteStore)
#include "tst_sqlitestore.moc"
