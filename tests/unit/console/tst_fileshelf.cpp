// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/downloads.h"
#include "console/fileshelf.h"
#include "console/sqliteminestore.h"
#include "consolerig.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Baton;
using namespace Qt::Literals::StringLiterals;

namespace {

const Attachment given{AttachmentId(u"f_0001"_s), u"notes.txt"_s, u"text/plain"_s, 5};

MemoryMineStore diskAt(const QTemporaryDir &folder, MemoryMineStore disk = {})
{
    disk.setFilesFolder(folder.filePath(u"files"_s));
    return disk;
}

QString fileIn(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    if (file.open(QFile::WriteOnly))
        file.write(bytes);
    return file.fileName();
}

/// A console with one conversation of ours and a folder for files.
struct Desk
{
    QTemporaryDir folder;
    ConsoleRig rig{diskAt(folder)};
    ConversationId c = conversationId(1);

    Desk() { rig.sync({headOf(1, Owner::of(ben), 5)}); }
    FileShelf &files() { return rig.console->files(); }
    ShelfFile::State state() { return files().drafts(c).value(0).state; }
    /// A file that is safe with us and on its way.
    QString add()
    {
        const auto id = files().addFile(c, fileIn(folder, u"notes.txt"_s, "hello"));
        [[maybe_unused]] const bool is = QTest::qWaitFor([&] { return !rig.backend.uploads.isEmpty(); });
        return id.value_or(QString());
    }
    void give(const QString &id)
    {
        rig.backend.endUpload(id, given);
        files().flush();
        QCoreApplication::processEvents();
    }
    QStringList kept() const { return QDir(folder.filePath(u"files"_s)).entryList(QDir::Files); }
};

} // namespace

/// Files between the hand and the server.
class TestFileShelf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void file_isCopied_thenGiven_thenSentUnderTheServersId()
    {
        Desk desk;
        const QString id = desk.add();
        QVERIFY(QFile::remove(desk.folder.filePath(u"notes.txt"_s))); // the original is not needed any more
        QCOMPARE(desk.rig.backend.uploads.at(0).transfer, id);
        QCOMPARE(desk.rig.backend.uploads.at(0).name, u"notes.txt"_s);
        QCOMPARE(desk.rig.backend.uploads.at(0).type, u"text/plain"_s);
        QFile copy(desk.rig.backend.uploads.at(0).path);
        QVERIFY(copy.open(QFile::ReadOnly));
        QCOMPARE(copy.readAll(), QByteArray("hello"));
        QCOMPARE(copy.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        desk.give(id);
        QCOMPARE(desk.state(), ShelfFile::State::Ready);
        const auto sent = desk.rig.console->sendReply(desk.c, QString());
        QVERIFY(sent);
        QVERIFY(desk.files().drafts(desk.c).isEmpty());
        const QList<Command> commands = desk.rig.sent();
        QCOMPARE(commands.size(), 1);
        QCOMPARE(std::get<Send>(commands.at(0).body).attachments, QList<Attachment>{given});
        QCOMPARE(desk.kept().size(), 2);
        desk.rig.backend.answerDone(*sent);
        desk.files().flush();
        QVERIFY(desk.kept().isEmpty());
    }

    void reply_waitsForItsFile_andSoDoesWhatComesBehindIt()
    {
        Desk desk;
        const QString id = desk.add();
        QVERIFY(desk.rig.console->sendReply(desk.c, u"see"_s));
        QVERIFY(desk.rig.console->sendReply(desk.c, u"and then"_s));
        QVERIFY(desk.rig.sent().isEmpty());
        desk.give(id);
        const QList<Command> sent = desk.rig.sent();
        QCOMPARE(sent.size(), 1); // the second one once the first is answered
        QCOMPARE(std::get<Send>(sent.at(0).body).text, u"see"_s);
    }

    void killedBeforeTheUpload_fileAndReplyAreThereAgain()
    {
        QTemporaryDir folder;
        MemoryMineStore disk;
        CommandId command;
        {
            ConsoleRig first(diskAt(folder));
            first.sync({headOf(1, Owner::of(ben), 5)});
            QVERIFY(first.console->files().addFile(conversationId(1), fileIn(folder, u"notes.txt"_s, "hello")));
            QTRY_VERIFY(!first.backend.uploads.isEmpty());
            command = *first.console->sendReply(conversationId(1), u"see"_s);
            disk = first.store;
        }
        ConsoleRig second(diskAt(folder, disk));
        second.sync({headOf(1, Owner::of(ben), 5)});
        QCOMPARE(second.backend.uploads.size(), 1);
        QVERIFY(second.console->files().drafts(conversationId(1)).isEmpty());
        second.backend.endUpload(second.backend.uploads.at(0).transfer, given);
        QTRY_COMPARE(second.backend.submitted.size(), 1);
        QCOMPARE(second.backend.submitted.at(0).id, command);
        QCOMPARE(std::get<Send>(second.backend.submitted.at(0).body).attachments, QList<Attachment>{given});
    }

    void killedAfterTheUpload_sameIdsAgain_nothingTwice()
    {
        QTemporaryDir folder;
        MemoryMineStore disk;
        Command sent;
        {
            ConsoleRig first(diskAt(folder));
            first.sync({headOf(1, Owner::of(ben), 5)});
            const auto id = first.console->files().addFile(conversationId(1), fileIn(folder, u"a.txt"_s, "hello"));
            QTRY_VERIFY(!first.backend.uploads.isEmpty());
            QVERIFY(first.console->sendReply(conversationId(1), u"see"_s));
            first.backend.endUpload(*id, given);
            QTRY_COMPARE(first.backend.submitted.size(), 1);
            sent = first.backend.submitted.at(0);
            disk = first.store;
        }
        ConsoleRig second(diskAt(folder, disk));
        second.sync({headOf(1, Owner::of(ben), 5)});
        QVERIFY(second.backend.uploads.isEmpty());
        QCOMPARE(second.backend.submitted.size(), 1);
        QCOMPARE(second.backend.submitted.at(0), sent);
    }

    void killedRightAfterTheUpload_theServersIdIsKept()
    {
        QTemporaryDir folder;
        MemoryMineStore disk;
        {
            ConsoleRig first(diskAt(folder));
            first.sync({headOf(1, Owner::of(ben), 5)});
            const auto id = first.console->files().addFile(conversationId(1), fileIn(folder, u"a.txt"_s, "hello"));
            QTRY_VERIFY(!first.backend.uploads.isEmpty());
            first.backend.endUpload(*id, given);
            // Sent while the disk has not yet said that it knows of it.
            QVERIFY(first.console->sendReply(conversationId(1), u"see"_s));
            first.console->files().flush();
            disk = first.store;
        }
        ConsoleRig second(diskAt(folder, disk));
        second.sync({headOf(1, Owner::of(ben), 5)});
        QVERIFY(second.backend.uploads.isEmpty());
        QCOMPARE(second.backend.submitted.size(), 1);
        QCOMPARE(std::get<Send>(second.backend.submitted.at(0).body).attachments, QList<Attachment>{given});
    }

    void outboxThatCannotBeRead_leavesItsFilesAlone()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"mine.db"_s);
        ScriptedBackend backend;
        QString copy;
        {
            SqliteMineStore store(path);
            Console console(u"acc"_s, backend, store, systemEnvironment());
            const auto id = console.files().addBytes(conversationId(1), u"a.txt"_s, "hello");
            QTRY_VERIFY(console.files().whyNotYet(conversationId(1)).isEmpty());
            copy = console.files().pathOf(AttachmentId(*id));
            QVERIFY(console.sendReply(conversationId(1), u"see"_s));
            store.flush();
            QCoreApplication::processEvents();
            console.flush();
        }
        QVERIFY(QFile::exists(copy));
        fileIn(folder, u"mine.db"_s, QByteArray(5000, 'x'));
        SqliteMineStore store(path);
        Console console(u"acc"_s, backend, store, systemEnvironment());
        console.flush();
        QVERIFY(QFile::exists(copy));
        QVERIFY(console.files().drafts(conversationId(1)).isEmpty());
    }

    void killedWhenItWasAnswered_fileIsNoDraftAgain()
    {
        QTemporaryDir folder;
        {
            ConsoleRig first(diskAt(folder));
            first.sync({headOf(1, Owner::of(ben), 5)});
            QVERIFY(first.console->files().addBytes(conversationId(1), u"a.txt"_s, "hello"));
            QTRY_VERIFY(first.console->files().whyNotYet(conversationId(1)).isEmpty());
            QVERIFY(first.console->sendReply(conversationId(1), u"see"_s));
            first.console->flush();
        }
        // The outbox has it no more, its file was not yet removed.
        ConsoleRig second(diskAt(folder));
        QVERIFY(second.console->files().drafts(conversationId(1)).isEmpty());
        second.console->flush();
        QVERIFY(QDir(folder.filePath(u"files"_s)).isEmpty());
    }

    void draft_keepsItsFilesOverARestart()
    {
        QTemporaryDir folder;
        {
            ConsoleRig first(diskAt(folder));
            QVERIFY(first.console->files().addBytes(conversationId(1), u"pasted.png"_s, "\x89PNG\r\n\x1a\n"));
            first.console->flush();
        }
        const ConsoleRig second(diskAt(folder));
        const QList<ShelfFile> files = second.console->files().drafts(conversationId(1));
        QCOMPARE(files.size(), 1);
        QCOMPARE(files.at(0).file.name, u"pasted.png"_s);
        QCOMPARE(files.at(0).file.type, u"image/png"_s);
        QCOMPARE(files.at(0).state, ShelfFile::State::Waiting);
    }

    void copyWithoutACard_isRemovedAtTheStart()
    {
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(u"files"_s));
        const QString half = fileIn(folder, u"files/u_half"_s, "x");
        const ConsoleRig rig(diskAt(folder));
        QVERIFY(!QFile::exists(half));
    }

    void linkFails_itIsTriedAgain_serverRefuses_itIsSaid()
    {
        Desk desk;
        const QString id = desk.add();
        desk.rig.backend.failTransfer(id, Code::Internal, true);
        QCOMPARE(desk.state(), ShelfFile::State::Waiting);
        desk.rig.time.pass(2'000);
        QCOMPARE(desk.rig.backend.uploads.size(), 2);
        desk.rig.backend.failTransfer(id, Code::TooLarge, false);
        QCOMPARE(desk.state(), ShelfFile::State::Failed);
        QVERIFY(!desk.files().drafts(desk.c).at(0).failure.isEmpty());
        QVERIFY(!desk.rig.console->sendReply(desk.c, u"see"_s));
        desk.files().remove(id);
        QVERIFY(desk.rig.console->sendReply(desk.c, u"see"_s));
    }

    void fileTheServerLost_isGivenAgain()
    {
        Desk desk;
        const QString id = desk.add();
        desk.give(id);
        const auto sent = desk.rig.console->sendReply(desk.c, u"see"_s);
        desk.rig.backend.uploads.clear();
        desk.rig.backend.answerRefused(*sent, Code::AttachmentRejected);
        QCOMPARE(desk.rig.backend.uploads.size(), 1);
        desk.rig.sent();
        desk.rig.console->resend(*sent);
        QVERIFY(desk.rig.sent().isEmpty());
        Attachment anew = given;
        anew.id = AttachmentId(u"f_0002"_s);
        desk.rig.backend.endUpload(id, anew);
        QTRY_COMPARE(desk.rig.backend.submitted.size(), 1);
        QCOMPARE(std::get<Send>(desk.rig.backend.submitted.at(0).body).attachments.at(0).id, anew.id);
    }

    void calledBack_filesAreTheDraftsAgain()
    {
        Desk desk;
        desk.rig.console->setSendDelay(Millis(5'000));
        desk.give(desk.add());
        const auto sent = desk.rig.console->sendReply(desk.c, u"see"_s);
        QVERIFY(sent && desk.files().drafts(desk.c).isEmpty());
        QVERIFY(desk.rig.console->unsend(*sent));
        QCOMPARE(desk.files().drafts(desk.c).size(), 1);
        QCOMPARE(desk.state(), ShelfFile::State::Ready);
        QVERIFY(desk.rig.sent().isEmpty());
    }

    void calledBackBesideOthers_moreThanAMessageTakesIsNotSent()
    {
        Desk desk;
        desk.rig.console->setSendDelay(Millis(5'000));
        const auto put = [&](int count) {
            for (int i = 0; i < count; ++i)
                desk.files().addBytes(desk.c, u"x"_s, "x");
            return QTest::qWaitFor([&] { return desk.files().whyNotYet(desk.c).isEmpty(); });
        };
        QVERIFY(put(6));
        const auto first = desk.rig.console->sendReply(desk.c, u"see"_s);
        QVERIFY(first && put(5));
        QVERIFY(desk.rig.console->unsend(*first));
        QCOMPARE(desk.files().drafts(desk.c).size(), maxAttachments + 1);
        const auto refused = desk.rig.console->sendReply(desk.c, u"see"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Code::AttachmentRejected);
        QCOMPARE(refused.error().detail, u"A message takes at most 10 files."_s);
        desk.files().remove(desk.files().drafts(desk.c).at(0).file.id.toString());
        QVERIFY(!desk.rig.console->sendReply(desk.c, u"see"_s, {given}));
        QVERIFY(desk.rig.console->sendReply(desk.c, u"see"_s));
    }

    void storeFails_filesAreTheDraftsAgain()
    {
        Desk desk;
        desk.give(desk.add());
        desk.rig.store.failWith(u"full"_s);
        QVERIFY(desk.rig.console->sendReply(desk.c, u"see"_s));
        QCOMPARE(desk.files().drafts(desk.c).size(), 1);
        QCOMPARE(desk.rig.console->draft(desk.c).text, u"see"_s);
    }

    void what_isNotTaken_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<Code>("code");
        QTest::newRow("folder") << QDir::tempPath() << Code::NotFound;
        QTest::newRow("nothing") << u"/nowhere/at/all"_s << Code::NotFound;
        QTest::newRow("device") << u"/dev/zero"_s << Code::NotFound;
    }
    void what_isNotTaken()
    {
        QFETCH(QString, path);
        Desk desk;
        const auto added = desk.files().addFile(desk.c, path);
        QVERIFY(!added);
        QTEST(added.error().code, "code");
    }

    void limits_holdForSizeAndNumber()
    {
        Desk desk;
        QFile big(desk.folder.filePath(u"big"_s));
        QVERIFY(big.open(QFile::WriteOnly));
        QVERIFY(big.resize(FileShelf::mostBytes + 1));
        QCOMPARE(desk.files().addFile(desk.c, big.fileName()).error().code, Code::TooLarge);
        for (int i = 0; i < maxAttachments; ++i)
            QVERIFY(desk.files().addBytes(desk.c, u"x"_s, "x"));
        QCOMPARE(desk.files().addBytes(desk.c, u"x"_s, "x").error().code, Code::State);
        QVERIFY(desk.files().addBytes(conversationId(2), u"x"_s, "x"));
    }

    void removed_isCancelledAndGone()
    {
        Desk desk;
        const QString id = desk.add();
        desk.files().remove(id);
        QCOMPARE(desk.rig.backend.cancelled, QStringList{id});
        desk.files().flush();
        QVERIFY(desk.kept().isEmpty());
    }

    void withoutAFolder_nothingIsTaken()
    {
        ConsoleRig rig;
        QCOMPARE(rig.console->files().addBytes(conversationId(1), u"x"_s, "x").error().code, Code::Disabled);
    }

    void download_isAskedForOnce_andToldToAll()
    {
        ConsoleRig rig;
        Downloads &downloads = rig.console->downloads();
        QSignalSpy arrived(&downloads, &Downloads::arrived);
        downloads.fetch(given);
        downloads.fetch(given);
        QCOMPARE(rig.backend.downloads.size(), 1);
        Q_EMIT rig.backend.transferEnded({rig.backend.downloads.at(0).first, std::nullopt, false, {}, "hello"});
        QCOMPARE(arrived.size(), 1);
        QCOMPARE(arrived.at(0).at(1).toByteArray(), QByteArray("hello"));
    }
};

QTEST_GUILESS_MAIN(TestFileShelf)
#include "tst_fileshelf.moc"
