// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/baton/aesminecipher.h"
#include "console/minevault.h"
#include "console/sqliteminestore.h"
#include "consolerig.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Baton;
using namespace Qt::Literals::StringLiterals;

/// What mine.db holds when it is sealed: nothing to read without the key, and nothing that is lost with it.
class TestMineCipher : public QObject
{
    Q_OBJECT

private:
    using Key = std::shared_ptr<const MineCipher>;

    static Key newKey() { return std::make_shared<App::AesMineCipher>(newAesKey()); }
    static OutboxItem reply(int i, const QString &text)
    {
        OutboxItem made;
        made.id = CommandId(u"id-%1"_s.arg(i));
        made.conversation = conversationId(1);
        made.order = i;
        made.body = Send{text};
        made.written = Instant{1'700'000'000'000};
        return made;
    }
    void fill(const Key &key)
    {
        SqliteMineStore store(m_path, key);
        store.load(u"acc"_s);
        store.enqueue(u"acc"_s, reply(1, u"the secret offer is 1200"_s), false, {});
        store.saveDraft(u"acc"_s, conversationId(2), {u"a secret thought"_s, true}, {});
        store.flush();
    }
    MineContents read(const Key &key)
    {
        SqliteMineStore store(m_path, key);
        return store.load(u"acc"_s);
    }
    /// Everything that lies on the disk under the store's name.
    QByteArray bytes() const
    {
        QByteArray all;
        const QDir folder(m_folder->path());
        for (const QString &name : folder.entryList(QDir::Files)) {
            QFile file(folder.filePath(name));
            if (name.startsWith("mine.db"_L1) && !name.contains(".bad-"_L1) && file.open(QIODevice::ReadOnly))
                all += file.readAll();
        }
        return all;
    }
    QStringList asides() const { return QDir(m_folder->path()).entryList({u"mine.db.bad-*"_s}, QDir::Files); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"mine.db"_s);
    }

    void sealed_onTheDisk_holdsNoTextAndComesBack()
    {
        const Key key = newKey();
        fill(key);
        QVERIFY(!bytes().contains("secret"));
        const MineContents contents = read(key);
        QVERIFY(contents.trouble.isEmpty() && contents.complete);
        QCOMPARE(contents.items.size(), 1);
        QCOMPARE(std::get<Send>(contents.items.first().body).text, u"the secret offer is 1200"_s);
        QCOMPARE(contents.drafts.value(conversationId(2)), (Draft{u"a secret thought"_s, true}));
        QCOMPARE(QFile::permissions(m_path)
                     & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
                 QFile::Permissions());
    }

    void plain_whenAKeyComes_isSealed()
    {
        fill({});
        QVERIFY(bytes().contains("secret"));
        const Key key = newKey();
        QCOMPARE(read(key).items.size(), 1);
        QVERIFY(!bytes().contains("secret"));
        QCOMPARE(read(key).drafts.value(conversationId(2)).text, u"a secret thought"_s);
    }

    void wrongKey_putsAsideWithASentence()
    {
        const Key right = newKey();
        fill(right);
        const Key wrong = newKey();
        const MineContents contents = read(wrong);
        QVERIFY(contents.items.isEmpty() && contents.drafts.isEmpty());
        QVERIFY(!contents.trouble.isEmpty() && !contents.complete);
        QCOMPARE(asides().size(), 1);
        // Said once; and what is written from now on is kept.
        QVERIFY(read(wrong).trouble.isEmpty());
        fill(wrong);
        QCOMPARE(read(wrong).items.size(), 1);
        // The file beside still opens with the key it was made with.
        SqliteMineStore old(m_folder->filePath(asides().constFirst()), right);
        QCOMPARE(old.load(u"acc"_s).items.size(), 1);
    }

    void noKey_leavesSealedTextsAlone()
    {
        const Key key = newKey();
        fill(key);
        const MineContents locked = read({});
        QVERIFY(locked.items.isEmpty());
        QVERIFY(!locked.trouble.isEmpty() && !locked.complete);
        QVERIFY(asides().isEmpty());
        QCOMPARE(read(key).items.size(), 1);
    }

    void noKey_overSealedTexts_writesOverNone()
    {
        const Key key = newKey();
        fill(key);
        {
            SqliteMineStore plain(m_path);
            QCOMPARE(plain.load(u"acc"_s).lastOrder, 1);
            QStringList troubles;
            const auto done = [&](const QString &trouble) { troubles.append(trouble); };
            plain.saveDraft(u"acc"_s, conversationId(2), {u"plain"_s, false}, done);
            plain.saveDraft(u"acc"_s, conversationId(2), {}, done);
            OutboxItem item = reply(2, u"plain"_s);
            item.conversation = conversationId(2);
            plain.enqueue(u"acc"_s, item, true, done);
            QTRY_COMPARE(troubles.size(), 3);
            QVERIFY(!troubles.at(0).isEmpty());
            QVERIFY(troubles.at(1).isEmpty() && troubles.at(2).isEmpty());
        }
        const MineContents contents = read(key);
        QCOMPARE(contents.drafts.value(conversationId(2)), (Draft{u"a secret thought"_s, true}));
        QCOMPARE(contents.items.size(), 2);
    }

    void text_movedToAnotherRow_doesNotOpen()
    {
        const Key key = newKey();
        const QByteArray sealed = key->seal("pay 10", "acc\nid-1");
        QVERIFY(key->open(sealed, "acc\nid-1"));
        QVERIFY(!key->open(sealed, "acc\nid-2"));
    }

    void vault_inMemory_writesNothingUntilItMayAndLosesNothing()
    {
        MineVault vault(nullptr);
        vault.load(u"acc"_s);
        vault.enqueue(u"acc"_s, reply(1, u"the secret offer"_s), false, {});
        vault.saveDraft(u"acc"_s, conversationId(2), {u"thought"_s, false}, {});
        vault.flush();
        QVERIFY(!vault.isOnDisk() && !QFile::exists(m_path));
        const Key key = newKey();
        vault.moveTo(std::make_unique<SqliteMineStore>(m_path, key), u"acc"_s);
        vault.flush();
        QVERIFY(vault.isOnDisk());
        const MineContents contents = read(key);
        QCOMPARE(contents.items.size(), 1);
        QCOMPARE(contents.drafts.value(conversationId(2)).text, u"thought"_s);
    }

    void vault_onADiskWithTexts_putsItsOwnBehindThem()
    {
        const Key key = newKey();
        fill(key);
        MineVault vault(nullptr);
        OutboxItem today = reply(2, u"today's reply"_s);
        today.order = 1;
        vault.enqueue(u"acc"_s, today, false, {});
        vault.saveDraft(u"acc"_s, conversationId(2), {u"today"_s, false}, {});
        const MineContents found = vault.moveTo(std::make_unique<SqliteMineStore>(m_path, key), u"acc"_s);
        QCOMPARE(found.items.size(), 1);
        QCOMPARE(found.drafts.value(conversationId(2)).text, u"a secret thought"_s);
        vault.flush();
        const MineContents contents = read(key);
        QCOMPARE(contents.items.size(), 2);
        QCOMPARE(contents.items.at(0).id, CommandId(u"id-1"_s));
        QCOMPARE(contents.items.at(1).order, 2);
        QCOMPARE(contents.drafts.value(conversationId(2)), (Draft{u"a secret thought\ntoday"_s, true}));
    }

    void keyThatComesLate_bringsYesterdaysTexts()
    {
        const Key key = newKey();
        fill(key);
        ScriptedBackend backend;
        FakeTime time;
        MineVault vault(nullptr);
        Console console(u"acc"_s, backend, vault, time.environment());
        Snapshot snapshot;
        snapshot.self = {ben, u"Ben"_s, Role::Agent, {}};
        const Conversation head = headOf(1, Owner::of(ben), 5);
        snapshot.heads = {{head.id, head}};
        Q_EMIT backend.synced(snapshot);
        const auto transcript = console.openTranscript(conversationId(1));
        const auto today = console.sendReply(conversationId(1), u"today's reply"_s);
        console.setDraft(conversationId(2), {u"today"_s, false});
        QSignalSpy changed(&console, &Console::draftChanged);
        console.takeUp(vault.moveTo(std::make_unique<SqliteMineStore>(m_path, key), u"acc"_s));
        QCOMPARE(console.draft(conversationId(2)), (Draft{u"a secret thought\ntoday"_s, true}));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(transcript->rowCount(), 2);
        QCOMPARE(transcript->entry(0).message.cid, CommandId(u"id-1"_s));
        backend.link(LinkPhase::Online);
        QTRY_COMPARE(backend.submitted.size(), 1); // yesterday's first
        QCOMPARE(backend.submitted.at(0).id, CommandId(u"id-1"_s));
        backend.answerDone(backend.submitted.at(0).id);
        QTRY_COMPARE(backend.submitted.size(), 2);
        QCOMPARE(backend.submitted.at(1).id, *today);
        console.flush();
        const MineContents contents = vault.load(u"acc"_s);
        QCOMPARE(contents.items.size(), 1);
        QCOMPARE(contents.items.at(0).order, 2);
        QCOMPARE(contents.drafts.value(conversationId(2)), (Draft{u"a secret thought\ntoday"_s, true}));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestMineCipher)
#include "tst_minecipher.moc"
