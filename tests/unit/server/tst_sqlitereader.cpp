// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/sqlitereader.h"
#include "storerig.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Server {

/// Pages of threads and lists, and the search, read beside the writer.
class TestSqliteReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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
        const HeadPage page = (*reader)->heads(HeadList::AiHeld, 1, 2, {});
        QCOMPARE(page.total, 4);
        QCOMPARE(page.heads.size(), 2);
        QCOMPARE(page.heads.at(0).id, ConversationId(u"c_0003"_s));
        QCOMPARE(page.heads.at(1).id, ConversationId(u"c_0002"_s));
        QCOMPARE((*reader)->heads(HeadList::Closed, 0, 10, {}).total, 1);
        QCOMPARE((*reader)->head(ConversationId(u"c_0004"_s))->messages, 1);
    }

    void reader_listsClosedHeadsOfTheTeamsAskedFor_inPagesOfThoseAlone()
    {
        ServerFixture f;
        const auto store = SqliteStore::create(f.file(), u"Shop"_s, f.environment());
        QVERIFY(store);
        const TeamId ours(u"t_ours1"_s);
        const TeamId theirs(u"t_theirs"_s);
        for (int i = 1; i <= 9; ++i) {
            Batch batch = batchOf({message(i, 1, u"Hi"_s)});
            batch.events[0].event.conversation = ConversationId(u"c_000%1"_s.arg(i));
            batch.heads[0].id = batch.events.at(0).event.conversation;
            batch.heads[0].owner = i == 9 ? Owner::ai() : Owner::nobody();
            batch.heads[0].team = i == 1 ? TeamId() : i % 2 == 0 ? ours : theirs;
            QVERIFY((*store)->commit(batch));
        }
        const auto reader = SqliteReader::open(f.file());
        QVERIFY(reader);
        const auto closed = [&reader](qint64 offset, const std::optional<QList<TeamId>> &teams) {
            QStringList ids;
            for (const Conversation &head : (*reader)->heads(HeadList::Closed, offset, 3, teams).heads)
                ids.append(head.id.toString());
            return ids;
        };
        const QList<TeamId> some{ours};
        QCOMPARE(closed(0, some), (QStringList{u"c_0008"_s, u"c_0006"_s, u"c_0004"_s}));
        QCOMPARE(closed(3, some), (QStringList{u"c_0002"_s, u"c_0001"_s}));
        QCOMPARE((*reader)->heads(HeadList::Closed, 0, 3, some).total, 5);
        QCOMPARE(closed(0, QList<TeamId>()), QStringList{u"c_0001"_s}); // of no team
        QCOMPARE((*reader)->heads(HeadList::Closed, 0, 3, (QList<TeamId>{theirs, ours})).total, 8);
        QCOMPARE((*reader)->heads(HeadList::Closed, 0, 3, {}).total, 8);
        QCOMPARE((*reader)->heads(HeadList::AiHeld, 0, 3, QList<TeamId>()).total, 1); // everybody's
        // Whose it is changes with the head.
        Batch moved = batchOf({message(10, 2, u"Hi again"_s)});
        moved.events[0].event.conversation = ConversationId(u"c_0003"_s);
        moved.heads[0].id = ConversationId(u"c_0003"_s);
        moved.heads[0].owner = Owner::nobody();
        moved.heads[0].team = ours;
        QVERIFY((*store)->commit(moved));
        QCOMPARE((*reader)->heads(HeadList::Closed, 0, 3, some).total, 6);
    }
};

} // namespace Baton::Server

QTEST_GUILESS_MAIN(Baton::Server::TestSqliteReader)
#include "tst_sqlitereader.moc"
