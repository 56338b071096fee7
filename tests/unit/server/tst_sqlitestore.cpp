// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/codec.h"
#include "protocol/schema.h"
#include "server/sqlitefile.h"
#include "server/sqlitereader.h"
#include "server/sqlitestore.h"
#include "serverfixture.h"

#include <QFileInfo>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Server {

namespace {

const ConversationId talk{u"c_0001"_s};
const VisitorId ana{u"v_0001"_s};

StoredEvent message(qint64 seq, qint64 n, const QString &text, MessageKind kind = MessageKind::Text)
{
    StoredEvent stored;
    stored.event.seq = seq;
    stored.event.conversation = talk;
    stored.event.version = n;
    stored.event.at = Instant{1'700'000'000'000 + seq};
    stored.event.by = Actor::visitor(ana);
    stored.event.cid = CommandId(u"01890000-0000-7000-8000-000000000001"_s);
    stored.event.hash = QByteArray(32, 'h');
    Message one;
    one.n = n;
    one.kind = kind;
    one.speaker = Speaker::Visitor;
    one.text = text;
    one.at = stored.event.at;
    one.cid = stored.event.cid;
    stored.event.body = MessageAdded{one};
    stored.before = {false, Owner::ai(), {}, {}, false};
    stored.after = {true, Owner::of(AgentId(u"a_0001"_s)), TeamId(u"t_0001"_s), AgentId(u"a_0002"_s), true};
    return stored;
}

Conversation headAfter(qint64 n, Owner owner = Owner::ai())
{
    Conversation head;
    head.id = talk;
    head.visitor.id = ana;
    head.ai = u"builtin"_s;
    head.owner = owner;
    head.version = n;
    head.messages = n;
    return head;
}

Batch batchOf(const QList<StoredEvent> &events)
{
    Batch batch;
    batch.events = events;
    batch.heads.append(headAfter(events.size()));
    return batch;
}

ConversationId numbered(int i)
{
    return ConversationId(u"c_%1"_s.arg(i, 6, 10, QChar(u'0')));
}

/// More open heads than are read and decoded at once, several times over.
Batch manyWaiting()
{
    Batch batch = batchOf({message(1, 1, u"Where is my order?"_s)});
    batch.heads.clear();
    for (int i = 0; i < 1'700; ++i) {
        Conversation head = headAfter(i);
        head.id = numbered(i);
        head.handoff.emplace().no = i + 1;
        batch.heads.append(head);
    }
    return batch;
}

StoredCommand answered(const QString &sender, Instant at, int number = 1)
{
    return {sender, CommandId(u"01890000-0000-7000-8000-%1"_s.arg(number, 12, 10, QLatin1Char('0'))), "hash", "{}", at};
}

} // namespace

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

    void search_findsWhatWasSaid_withoutOperators()
    {
        ServerFixture f;
        const auto store = SqliteStore::create(f.file(), u"Shop"_s, f.environment());
        QVERIFY(store);
        QVERIFY((*store)->commit(batchOf({message(1, 1, u"Where is my refund? Größe M"_s),
                                          message(2, 2, u"a refund note"_s, MessageKind::Note),
                                          message(3, 3, u"refund line of the system"_s, MessageKind::System),
                                          message(4, 4, u"我想要退款，谢谢"_s), message(5, 5, u"أريد استرداد المال"_s),
                                          message(6, 6, QString(u"long "_s).repeated(200) + u"needle in it"_s)})));
        const auto reader = SqliteReader::open(f.file());
        QVERIFY(reader);
        const auto find = [&](const QString &query, int limit = 10, qint64 before = 0) {
            Agent ada;
            ada.id = AgentId(u"a_ada1"_s);
            ada.role = Role::Admin;
            return (*reader)->search({query, before, limit, ada, defaultWorkspace(), [] { return false; }});
        };
        const auto numbers = [](const SearchResult &result) {
            QList<qint64> list;
            for (const SearchResult::Hit &hit : result.hits)
                list.append(hit.message.n);
            return list;
        };
        QCOMPARE(numbers(find(u"refund"_s)), (QList<qint64>{2, 1}));
        QCOMPARE(numbers(find(u"REFU"_s)), (QList<qint64>{2, 1}));
        QCOMPARE(numbers(find(u"grosse"_s)), QList<qint64>{1}); // without accents, as people type
        QCOMPARE(numbers(find(u"größe refund"_s)), QList<qint64>{1});
        QCOMPARE(numbers(find(u"退款"_s)), QList<qint64>{4});
        QCOMPARE(numbers(find(u"استرداد"_s)), QList<qint64>{5});
        const SearchResult needle = find(u"needle"_s);
        QCOMPARE(needle.hits.size(), 1);
        QVERIFY(needle.hits[0].message.text.size() <= 301);
        QVERIFY(needle.hits[0].message.text.contains(u"needle"_s));
        QCOMPARE(needle.heads.size(), 1);
        const SearchResult first = find(u"refund"_s, 1);
        QCOMPARE(numbers(first), QList<qint64>{2});
        QVERIFY(first.next > 0);
        QCOMPARE(numbers(find(u"refund"_s, 1, first.next)), QList<qint64>{1});
        for (const QString &hostile :
             {QString(10'000, u'%'), u"\""_s, u"\"refund"_s, u"refund OR system"_s, u"NEAR(refund line)"_s,
              u"text:refund"_s, u"refund*"_s, u"^refund"_s, u"-refund"_s, u"(refund"_s, u"refund)"_s,
              u"{text}:refund"_s, u"'; DROP TABLE words; --"_s, QString(QChar(0)), QString(QChar(0xD800)), u"  "_s,
              QString()})
            QVERIFY2(numbers(find(hostile)).size() <= 2, qPrintable(hostile.left(40)));
        QCOMPARE(numbers(find(u"refund*"_s)), (QList<qint64>{2, 1}));
        QCOMPARE(numbers(find(u"refund OR needle"_s)), QList<qint64>()); // OR is a word
    }

    void search_seesOnlyWhatTheAgentMayServe_andEndsInTime()
    {
        ServerFixture f;
        const auto store = SqliteStore::create(f.file(), u"Shop"_s, f.environment());
        QVERIFY(store);
        Batch batch = batchOf({message(1, 1, u"secret plan"_s)});
        batch.heads[0].owner = Owner::of(AgentId(u"a_else1"_s));
        batch.heads[0].team = TeamId(u"t_else1"_s);
        QVERIFY((*store)->commit(batch));
        const auto reader = SqliteReader::open(f.file());
        QVERIFY(reader);
        Agent ben;
        ben.id = AgentId(u"a_ben11"_s);
        SearchRequest request{u"secret"_s, 0, 10, ben, defaultWorkspace(), [] { return false; }};
        QVERIFY((*reader)->search(request).hits.isEmpty());
        QVERIFY((*reader)->search(request).heads.isEmpty());
        request.agent.teams = {TeamId(u"t_else1"_s)};
        QCOMPARE((*reader)->search(request).hits.size(), 1);
        request.isOver = [] { return true; };
        const SearchResult cut = (*reader)->search(request);
        QVERIFY(cut.hits.isEmpty());
        QVERIFY(cut.next > 0); // it says how far it came
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

    void openHeads_moreThanAreReadAtOnce_allComeBack()
    {
        ServerFixture f;
        const Batch batch = manyWaiting();
        {
            const auto store = SqliteStore::create(f.file(), u"Shop"_s, f.environment());
            QVERIFY(store);
            QVERIFY((*store)->commit(batch));
        }
        const auto loaded = (*SqliteStore::open(f.file()))->load();
        QVERIFY(loaded);
        QCOMPARE(loaded->openHeads.size(), batch.heads.size());
        for (const Conversation &head : std::as_const(batch.heads))
            QCOMPARE(loaded->openHeads.value(head.id), head);
    }

    void openHeads_asStored_areWhatGoesOverTheWire()
    {
        ServerFixture f;
        const Batch batch = manyWaiting();
        const auto store = SqliteStore::create(f.file(), u"Shop"_s, f.environment());
        QVERIFY(store);
        QVERIFY((*store)->commit(batch));
        const auto loaded = (*store)->load();
        QVERIFY(loaded);
        QCOMPARE(loaded->encoded.size(), batch.heads.size());
        for (const Conversation &head : batch.heads) {
            QCOMPARE(loaded->encoded.value(head.id).json, Protocol::encodeHead(head));
            QCOMPARE(loaded->encoded.value(head.id).digest, Protocol::digestOf(head));
        }
    }

    void openHeads_ofAnotherForm_areWrittenAnewOnce()
    {
        ServerFixture f;
        const Batch batch = manyWaiting();
        const auto store = SqliteStore::create(f.file(), u"Shop"_s, f.environment());
        QVERIFY(store);
        QVERIFY((*store)->commit(batch));
        auto file = SqliteFile::open(f.file(), SqliteFile::Mode::ReadWrite);
        QVERIFY(file);
        QVERIFY((*file)->run("UPDATE head SET json = CAST(replace(CAST(json AS TEXT), '{', '{ ') AS BLOB)"));
        QVERIFY((*file)->run("UPDATE workspace SET heads_form = 'of a later program'"));
        const auto loaded = (*store)->load();
        QVERIFY(loaded);
        const auto of = [&](const char *statement, const QVariantList &values = {}) {
            auto rows = (*file)->run(statement, values);
            return rows && rows->next() ? rows->value(0).toByteArray() : QByteArray();
        };
        for (const Conversation &head : batch.heads) {
            const QByteArray ours = Protocol::encodeHead(head);
            QCOMPARE(loaded->encoded.value(head.id).json, ours);
            QCOMPARE(of("SELECT json FROM head WHERE conversation = ?", {head.id.toString()}), ours);
        }
        QCOMPARE(of("SELECT heads_form FROM workspace"), Protocol::headForm());
    }

    void openHead_thatCannotBeRead_isAnErrorAndNoShorterQueue_data()
    {
        QTest::addColumn<int>("broken");
        for (const int broken : {3, 700, 1'100, 1'699})
            QTest::addRow("head %d", broken) << broken;
    }
    void openHead_thatCannotBeRead_isAnErrorAndNoShorterQueue()
    {
        QFETCH(int, broken);
        ServerFixture f;
        const auto store = SqliteStore::create(f.file(), u"Shop"_s, f.environment());
        QVERIFY(store);
        QVERIFY((*store)->commit(manyWaiting()));
        auto file = SqliteFile::open(f.file(), SqliteFile::Mode::ReadWrite);
        QVERIFY(file);
        QVERIFY((*file)->run("UPDATE head SET json = '{' WHERE conversation = ?", {numbered(broken).toString()}));
        const auto loaded = (*store)->load();
        QVERIFY(!loaded);
        QVERIFY(loaded.error().code == Code::BadJson);
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

    void reader_givesPagesOfAThread()
    {
        ServerFixture f;
        const auto store = SqliteStore::create(f.file(), u"Shop"_s, f.environment());
        QVERIFY(store);
        QList<StoredEvent> events;
        for (int n = 1; n <= 9; ++n)
            events.append(message(n, n, u"line %1"_s.arg(n), n % 3 == 0 ? MessageKind::Note : MessageKind::Text));
        QVERIFY((*store)->commit(batchOf(events)));
        const auto reader = SqliteReader::open(f.file());
        QVERIFY(reader);
        const auto numbers = [](const QList<Message> &messages) {
            QList<qint64> all;
            for (const Message &one : messages)
                all.append(one.n);
            return all;
        };
        QCOMPARE(numbers((*reader)->thread(talk, 0, 3)), (QList<qint64>{7, 8, 9}));
        QCOMPARE(numbers((*reader)->thread(talk, 7, 3)), (QList<qint64>{4, 5, 6}));
        QCOMPARE(numbers((*reader)->thread(talk, 1, 3)), QList<qint64>());
        QCOMPARE(numbers((*reader)->publicAfter(talk, 4, 10)), (QList<qint64>{5, 7, 8}));
        QCOMPARE((*reader)->thread(talk, 0, 1).constFirst(), std::get<MessageAdded>(events.at(8).event.body).message);
        QVERIFY((*reader)->thread(ConversationId(u"c_9999"_s), 0, 3).isEmpty());
    }

    void reader_listsHeadsByActivity()
    {
        ServerFixture f;
        const auto store = SqliteStore::create(f.file(), u"Shop"_s, f.environment());
        QVERIFY(store);
        for (int i = 1; i <= 5; ++i) {
            Batch batch = batchOf({message(i, 1, u"Hi"_s)});
            batch.events[0].event.conversation = ConversationId(u"c_000%1"_s.arg(i));
            batch.heads[0].id = batch.events.at(0).event.conversation;
            batch.heads[0].owner = i == 5 ? Owner::nobody() : Owner::ai();
            QVERIFY((*store)->commit(batch));
        }
        const auto reader = SqliteReader::open(f.file());
        QVERIFY(reader);
        const HeadPage page = (*reader)->heads(HeadList::AiHeld, 1, 2);
        QCOMPARE(page.total, 4);
        QCOMPARE(page.heads.size(), 2);
        QCOMPARE(page.heads.at(0).id, ConversationId(u"c_0003"_s));
        QCOMPARE(page.heads.at(1).id, ConversationId(u"c_0002"_s));
        QCOMPARE((*reader)->heads(HeadList::Closed, 0, 10).total, 1);
        QCOMPARE((*reader)->head(ConversationId(u"c_0004"_s))->messages, 1);
    }
};

} // namespace Baton::Server

QTEST_GUILESS_MAIN(Baton::Server::TestSqliteStore)
#include "tst_sqlitestore.moc"
