// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keptshop.h"
#include "server/backup.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Server {

namespace {

constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;

/// A shop, a backup of it, and a place for what is made of that.
struct BackedUp
{
    KeptShop shop;
    QTemporaryDir elsewhere;
    Result<BackupDone> done = refuse(Code::Internal);

    BackedUp()
    {
        shop.talks();
        done = makeBackup(shop.folder.path(), backup(), shop.environment());
    }
    QString backup() const { return elsewhere.filePath(u"backup"_s); }
    QString restored() const { return elsewhere.filePath(u"restored"_s); }
    Result<BackupDone> restore(const QByteArray &sum = {})
    {
        return restoreBackup({backup(), restored(), sum}, shop.environment());
    }
    /// Nothing is left lying about by what failed.
    QStringList lying() const
    {
        return QDir(elsewhere.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }
};

void spoil(const QString &path, qint64 at, char with)
{
    QFile file(path);
    QVERIFY(file.open(QFile::ReadWrite));
    QVERIFY(file.seek(at));
    QCOMPARE(file.write(&with, 1), 1);
}

} // namespace

/// A backup is whole or is not; what is restored of it is the same workspace under another log.
class TestBackup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void backup_whilePeopleTalk_restored_isTheSameUnderAnotherLog()
    {
        BackedUp f;
        QVERIFY2(f.done, f.done ? "" : qPrintable(f.done.error().detail));
        QCOMPARE(f.done->files, 2);
        // What is said afterwards is not in it.
        f.shop.tell(f.shop.ann, AddNote{u"said later"_s}, f.shop.talk);
        const auto restored = f.restore(f.done->manifest);
        QVERIFY2(restored, restored ? "" : qPrintable(restored.error().detail));
        const auto store = SqliteStore::open(workspaceFile(f.restored()));
        QVERIFY(store);
        const auto loaded = (*store)->load();
        QVERIFY(loaded);
        QVERIFY(loaded->log != f.shop.engine->log());
        QCOMPARE(loaded->top, f.shop.engine->top() - 1);
        QCOMPARE(loaded->openHeads.size(), 1);
        QCOMPARE(loaded->openHeads.value(f.shop.talk).visitor.id, f.shop.vera);
        QFile picture(QDir(attachmentFolder(f.restored())).filePath(f.shop.picture.toString()));
        QVERIFY(picture.open(QFile::ReadOnly));
        QVERIFY(picture.readAll().contains("q7zebra"));
    }

    void restored_consolesOfBefore_takeASnapshot()
    {
        BackedUp f;
        QVERIFY(f.restore());
        const Protocol::Position before{f.shop.engine->log(), f.shop.engine->top()};
        f.shop.hub.reset();
        f.shop.engine.reset();
        f.shop.store = std::move(*SqliteStore::open(workspaceFile(f.restored())));
        f.shop.engine = std::make_unique<Engine>(*f.shop.store, EngineSettings{}, f.shop.environment());
        QVERIFY(f.shop.engine->start());
        f.shop.restartHub();
        Desk &desk = f.shop.connect(f.shop.ann, u"baton"_s, before);
        const auto welcome = desk.all<Protocol::Welcome>();
        QCOMPARE(welcome.size(), 1);
        QCOMPARE(welcome.constFirst().reason, Protocol::SnapshotReason::OtherLog);
        QVERIFY(desk.sees(f.shop.talk));
    }

    void restored_hasNoTokens()
    {
        KeptShop shop;
        QVERIFY(shop.store->file().run("INSERT INTO token(hash, agent, device, created, expires)"
                                       " VALUES(x'00', 'a_0001', 'd_0001', 1, 9999999999999)"));
        QTemporaryDir elsewhere;
        QVERIFY(makeBackup(shop.folder.path(), elsewhere.filePath(u"b"_s), shop.environment()));
        QVERIFY(restoreBackup({elsewhere.filePath(u"b"_s), elsewhere.filePath(u"r"_s), {}}, shop.environment()));
        const auto file = SqliteFile::open(workspaceFile(elsewhere.filePath(u"r"_s)), SqliteFile::Mode::ReadWrite);
        auto rows = (*file)->run("SELECT count(*) FROM token");
        QVERIFY(rows && rows->next());
        QCOMPARE(rows->value(0).toInt(), 0);
    }

    void backupAndRestored_areTheirOwnersAlone()
    {
        BackedUp f;
        QVERIFY(f.restore());
        QCOMPARE(f.lying(), (QStringList{u"backup"_s, u"restored"_s}));
        QDirIterator all(f.elsewhere.path(), QDir::AllEntries | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            const QString path = all.next();
            QVERIFY2(!(QFile::permissions(path) & others), qPrintable(path));
        }
    }

    void figuresOfATrimmedLog_areRestoredWithIt()
    {
        KeptShop shop;
        shop.talks();
        shop.counts();
        // As if long ago: nothing in the log tells of a handoff any more.
        QVERIFY(shop.store->file().run("DELETE FROM event"));
        QTemporaryDir elsewhere;
        const QString restored = elsewhere.filePath(u"r"_s);
        const auto done = makeBackup(shop.folder.path(), elsewhere.filePath(u"b"_s), shop.environment());
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
        QCOMPARE(done->files, 2);
        QVERIFY(!(QFile::permissions(elsewhere.filePath(u"b/metrics.db"_s)) & others));
        const auto back = restoreBackup({elsewhere.filePath(u"b"_s), restored, done->manifest}, shop.environment());
        QVERIFY2(back, back ? "" : qPrintable(back.error().detail));
        QCOMPARE(back->files, 2);
        const auto facts = FactsFile::open(restored, SqliteFile::Mode::ReadWrite);
        QVERIFY(facts);
        QVERIFY((*facts)->foldSome()); // which counts anew what is of another log
        const auto handoffs = (*facts)->handoffs({}, shop.now + Millis(1));
        QVERIFY(handoffs);
        QCOMPARE(handoffs->size(), 2);
    }

    void takenNames_areRefused()
    {
        BackedUp f;
        const auto again = makeBackup(f.shop.folder.path(), f.backup(), f.shop.environment());
        QVERIFY(!again && again.error().code == Code::Conflict);
        QVERIFY(f.restore());
        const auto over = f.restore();
        QVERIFY(!over && over.error().code == Code::Conflict);
        const auto running = restoreBackup({f.backup(), f.shop.folder.path(), {}}, f.shop.environment());
        QVERIFY(!running && running.error().code == Code::Conflict);
    }

    void changedInAnyPart_isRefused_andLeavesNothing_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("how");
        for (const char *file : {"workspace.db", "attachments/f_0001"}) {
            for (const char *how : {"spoilt", "cut", "gone", "link"})
                QTest::addRow("%s %s", file, how) << QString::fromLatin1(file) << QString::fromLatin1(how);
        }
        QTest::newRow("more") << u"attachments/f_9999"_s << u"more"_s;
        QTest::newRow("no manifest") << u"manifest.json"_s << u"gone"_s;
        QTest::newRow("cut manifest") << u"manifest.json"_s << u"cut"_s;
        QTest::newRow("path out of it") << u"manifest.json"_s << u"path"_s;
    }
    void changedInAnyPart_isRefused_andLeavesNothing()
    {
        QFETCH(const QString, file);
        QFETCH(const QString, how);
        BackedUp f;
        QVERIFY(f.done);
        const QString path = QDir(f.backup()).filePath(file);
        if (how == "spoilt"_L1) {
            spoil(path, QFileInfo(path).size() / 2, '\x7e');
        } else if (how == "cut"_L1) {
            QVERIFY(QFile::resize(path, QFileInfo(path).size() / 2));
        } else if (how == "gone"_L1) {
            QVERIFY(QFile::remove(path));
        } else if (how == "link"_L1) {
            const QString other = f.elsewhere.filePath(u"other"_s);
            QVERIFY(QFile::rename(path, other));
            QVERIFY(QFile::link(other, path));
        } else if (how == "more"_L1) {
            QFile more(path);
            QVERIFY(more.open(QFile::WriteOnly));
        } else {
            QFile manifest(path);
            QVERIFY(manifest.open(QFile::ReadWrite));
            const QByteArray bytes = manifest.readAll().replace("attachments/f_0001", "attachments/../../f_0001");
            QVERIFY(manifest.resize(0) && manifest.seek(0));
            QCOMPARE(manifest.write(bytes), bytes.size());
        }
        const auto restored = f.restore();
        QVERIFY(!restored);
        QVERIFY(!restored.error().detail.isEmpty());
        QVERIFY(!QFileInfo::exists(f.restored()));
        QVERIFY(f.lying().filter(u".part"_s).isEmpty());
    }

    void whatWaitedToBeSent_isKept_andToldOf()
    {
        BackedUp f; // one waits, one is given up
        const auto restored = f.restore();
        QVERIFY2(restored, restored ? "" : qPrintable(restored.error().detail));
        QCOMPARE(restored->waiting, 1);
        const auto store = SqliteStore::open(workspaceFile(f.restored()));
        QVERIFY(store);
        QCOMPARE((*store)->deliveries()->size(), 2);
    }

    void whatAKilledOneLeft_isToldOf()
    {
        BackedUp f;
        QVERIFY(f.done && f.done->unfinished.isEmpty());
        for (const char *name : {"daily.part-aB3dE6gH", "daily.part-short", "other"})
            QVERIFY(QDir(f.elsewhere.path()).mkdir(QString::fromLatin1(name)));
        const auto next = makeBackup(f.shop.folder.path(), f.elsewhere.filePath(u"next"_s), f.shop.environment());
        QVERIFY2(next, next ? "" : qPrintable(next.error().detail));
        QCOMPARE(next->unfinished, QStringList{f.elsewhere.filePath(u"daily.part-aB3dE6gH"_s)});
        QVERIFY(QDir(f.elsewhere.filePath(u"daily.part-aB3dE6gH"_s)).exists()); // it may be under way
    }

    void changedWithItsList_isKnownByTheSum()
    {
        BackedUp f;
        const auto other = f.restore(QByteArray(64, 'a'));
        QVERIFY(!other && other.error().code == Code::BadSchema);
        QVERIFY(f.restore(f.done->manifest.toUpper()));
    }

    void fileThatIsNotWhatWasUploaded_stopsTheBackup()
    {
        KeptShop shop;
        shop.talks();
        const QString path = QDir(shop.files()).filePath(shop.picture.toString());
        spoil(path, 0, '!');
        QTemporaryDir elsewhere;
        QVERIFY(!makeBackup(shop.folder.path(), elsewhere.filePath(u"b"_s), shop.environment()));
        QVERIFY(QFile::remove(path));
        QVERIFY(!makeBackup(shop.folder.path(), elsewhere.filePath(u"b"_s), shop.environment()));
        QVERIFY(QFile::link(workspaceFile(shop.folder.path()), path));
        QVERIFY(!makeBackup(shop.folder.path(), elsewhere.filePath(u"b"_s), shop.environment()));
        QVERIFY(QDir(elsewhere.path()).isEmpty());
    }
};

} // namespace Baton::Server

QTEST_GUILESS_MAIN(Baton::Server::TestBackup)
#include "tst_backup.moc"
