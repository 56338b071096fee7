// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/sqliteminestore.h"
#include "consolerig.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Baton;
using namespace Qt::Literals::StringLiterals;

/// mine.db: what was said to be stored is there after a restart, and only its owner may read it.
class TestSqliteMineStore : public QObject
{
    Q_OBJECT

private:
    static OutboxItem item(int i, CommandBody body)
    {
        OutboxItem made;
        made.id = CommandId(u"id-%1"_s.arg(i));
        made.conversation = conversationId(1);
        made.order = i;
        made.body = std::move(body);
        made.fence = 7;
        made.written = Instant{1'700'000'000'000};
        return made;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_path = m_folder->filePath(u"profile/mine.db"_s);
    }
    void erased_leavesNothingOfThePerson()
    {
        const auto touch = [this](const QString &path) {
            QVERIFY(QFileInfo(path).dir().mkpath(u"."_s));
            QFile file(path);
            QVERIFY(file.open(QFile::WriteOnly) && file.write("mine") == 4);
        };
        {
            SqliteMineStore store(m_path);
            QVERIFY(store.load(u"acc"_s).trouble.isEmpty());
            touch(store.filesFolder(u"acc"_s) + u"/u_0001"_s);
        }
        touch(m_path + u".bad-20261120T141200"_s);
        touch(m_path + u".bad-20261120T141200-wal"_s);
        touch(QFileInfo(m_path).dir().filePath(u"baton.ini"_s));
        SqliteMineStore::erase(m_path);
        QCOMPARE(QFileInfo(m_path).dir().entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList{u"baton.ini"_s});
    }
    void removed_isNowhere_afterAScrub()
    {
        const QByteArray secret("my number is 49 555 0142");
        const ConversationId conversation(u"c_1"_s);
        SqliteMineStore store(m_path);
        QVERIFY(store.load(u"acc"_s).trouble.isEmpty());
        const auto holds = [&] {
            bool found = false;
            for (const QString &suffix : {QString(), u"-wal"_s}) {
                QFile file(m_path + suffix);
                found = found || (file.open(QFile::ReadOnly) && file.readAll().contains(secret));
            }
            return found;
        };
        store.saveDraft(u"acc"_s, conversation, {QString::fromLatin1(secret), false}, {});
        store.flush();
        QVERIFY(holds());
        store.saveDraft(u"acc"_s, conversation, {}, {});
        store.scrub();
        store.flush();
        QVERIFY(!holds());
    }
    void stored_isThereAfterReopening()
    {
        const QList<OutboxItem> items{item(1, Send{u"Grüße 👋"_s}), item(2, AddNote{u"note"_s}),
                                      item(3, ReturnToAi{u"to the AI"_s, u"helped"_s}), item(4, Resolve{{}})};
        QStringList troubles;
        int answers = 0;
        {
            SqliteMineStore store(m_path);
            QVERIFY(store.load(u"acc"_s).trouble.isEmpty());
            const auto done = [&](const QString &trouble) {
                ++answers;
                if (!trouble.isEmpty())
                    troubles.append(trouble);
            };
            store.saveDraft(u"acc"_s, conversationId(1), {u"draft"_s, true}, done);
            store.saveDraft(u"acc"_s, conversationId(2), {u"gone"_s, false}, done);
            store.saveDraft(u"acc"_s, conversationId(2), {}, done);
            for (const OutboxItem &one : items)
                store.enqueue(u"acc"_s, one, false, done);
            store.enqueue(u"other"_s, item(9, Send{u"x"_s}), false, done);
            QTRY_COMPARE(answers, 8);
            QCOMPARE(troubles, QStringList());
        }
        SqliteMineStore store(m_path);
        const MineContents contents = store.load(u"acc"_s);
        QCOMPARE(contents.items, items);
        QCOMPARE(contents.drafts.size(), 1);
        QCOMPARE(contents.drafts.value(conversationId(1)), (Draft{u"draft"_s, true}));
    }
    void enqueue_clearsDraft_inOneTransaction()
    {
        SqliteMineStore store(m_path);
        store.saveDraft(u"acc"_s, conversationId(1), {u"draft"_s, false}, {});
        store.enqueue(u"acc"_s, item(1, Send{u"a"_s}), true, {});
        QVERIFY(store.load(u"acc"_s).drafts.isEmpty());
        store.saveDraft(u"acc"_s, conversationId(1), {u"next"_s, false}, {});
        QString trouble;
        store.enqueue(u"acc"_s, item(1, Send{u"the id is taken"_s}), true, [&](const QString &t) { trouble = t; });
        QTRY_VERIFY(!trouble.isEmpty());
        const MineContents contents = store.load(u"acc"_s);
        QCOMPARE(contents.drafts.value(conversationId(1)).text, u"next"_s); // rolled back as a whole
        QCOMPARE(contents.items.size(), 1);
    }
    void replaceAndRemove_change()
    {
        SqliteMineStore store(m_path);
        store.enqueue(u"acc"_s, item(1, Send{u"a"_s}), false, {});
        OutboxItem failed = item(1, AddNote{u"a"_s});
        failed.id = CommandId(u"new"_s);
        failed.state = OutboxItem::State::Failed;
        failed.failure = u"why"_s;
        failed.answered = true;
        store.replace(u"acc"_s, CommandId(u"id-1"_s), failed, {});
        QCOMPARE(store.load(u"acc"_s).items, QList{failed});
        store.remove(u"acc"_s, failed.id, {});
        QVERIFY(store.load(u"acc"_s).items.isEmpty());
    }
    void files_areForTheirOwnerOnly()
    {
        SqliteMineStore store(m_path);
        store.enqueue(u"acc"_s, item(1, Send{u"secret"_s}), false, {});
        store.flush();
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
            | QFile::WriteOther | QFile::ExeOther;
        for (const QString &name :
             {m_path, QString(m_path + u"-wal"_s), QString(m_path + u"-shm"_s), QFileInfo(m_path).absolutePath()}) {
            QVERIFY2(QFile::exists(name), qPrintable(name));
            QCOMPARE(QFile::permissions(name) & others, QFile::Permissions());
        }
    }
    void corruptFile_isSetAside_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("not a database") << QByteArray(5000, 'x');
        QTest::newRow("torn") << QByteArray("SQLite format 3\0", 16) + QByteArray(3000, '\x7f');
    }
    void corruptFile_isSetAside()
    {
        QFETCH(QByteArray, bytes);
        const QDir folder = QFileInfo(m_path).dir();
        QVERIFY(QDir().mkpath(folder.path()));
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        SqliteMineStore store(m_path);
        Console console(u"acc"_s, m_backend, store, systemEnvironment());
        QSignalSpy trouble(&console, &Console::storeTrouble);
        QTRY_COMPARE(trouble.size(), 1);
        const QStringList bad = folder.entryList({u"mine.db.bad-*"_s}, QDir::Files);
        QCOMPARE(bad.size(), 1);
        QFile kept(folder.filePath(bad[0]));
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), bytes);
        QString answer = u"none"_s;
        store.enqueue(u"acc"_s, item(1, Send{u"a"_s}), false, [&](const QString &t) { answer = t; });
        QTRY_COMPARE(answer, QString());
    }
    void emptyFile_isUsed()
    {
        QVERIFY(QDir().mkpath(QFileInfo(m_path).absolutePath()));
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        SqliteMineStore store(m_path);
        QVERIFY(store.load(u"acc"_s).trouble.isEmpty());
    }
    void folderThatCannotBe_isSaid()
    {
        QFile inTheWay(m_folder->filePath(u"profile"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        SqliteMineStore store(m_path);
        QVERIFY(!store.load(u"acc"_s).trouble.isEmpty());
        QString trouble;
        store.enqueue(u"acc"_s, item(1, Send{u"a"_s}), true, [&](const QString &t) { trouble = t; });
        QTRY_VERIFY(!trouble.isEmpty());
    }
    void reply_goesThroughTheFile()
    {
        SqliteMineStore store(m_path);
        ConsoleEnvironment environment = systemEnvironment();
        Console console(u"acc"_s, m_backend, store, environment);
        Snapshot snapshot;
        snapshot.self = {ben, u"Ben"_s, Role::Agent, {}};
        const Conversation head = headOf(1, Owner::of(ben), 5);
        snapshot.heads = {{head.id, head}};
        Q_EMIT m_backend.synced(snapshot);
        m_backend.link(LinkPhase::Online);
        const auto transcript = console.openTranscript(conversationId(1));
        m_backend.submitted.clear();
        QVERIFY(console.sendReply(conversationId(1), u"hello"_s));
        QCOMPARE(transcript->entry(0).delivery, Delivery::Saving);
        QTRY_COMPARE(m_backend.submitted.size(), 1);
        QCOMPARE(transcript->entry(0).delivery, Delivery::Queued);
        QCOMPARE(store.load(u"acc"_s).items.size(), 1);
        m_backend.answerDone(m_backend.submitted[0].id);
        QVERIFY(store.load(u"acc"_s).items.isEmpty());
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    ScriptedBackend m_backend;
};

QTEST_GUILESS_MAIN(TestSqliteMineStore)
#include "tst_sqliteminestore.moc"
