// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/codec.h"
#include "protocol/schema.h"
#include "storerig.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Server {

namespace {

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

} // namespace

/// What waits is read at the start, whole and as it goes over the wire.
class TestSqliteOpenHeads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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
        // It says which one, and what to do about it.
        const QString said = loaded.error().detail;
        const QString named = u"cannot be read: "_s + numbered(broken).toString() + u" ("_s;
        QVERIFY2(said.contains(named), qPrintable(said));
        for (const QString &next : {u"batond export --conversation"_s, u"batond erase --conversation"_s})
            QVERIFY2(said.contains(next), qPrintable(said));
        // What erases it starts without it.
        (*store)->leaveOutDamaged();
        const auto others = (*store)->load();
        QVERIFY(others);
        QCOMPARE(others->openHeads.size(), 1'699);
        QVERIFY(!others->openHeads.contains(numbered(broken)));
    }
};

} // namespace Baton::Server

QTEST_GUILESS_MAIN(Baton::Server::TestSqliteOpenHeads)
#include "tst_sqliteopenheads.moc"
