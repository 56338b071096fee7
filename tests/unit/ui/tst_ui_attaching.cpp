// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/downloads.h"
#include "console/fileshelf.h"
#include "screenshots/world.h"
#include "ui/composer/composer.h"
#include "ui/composer/replyedit.h"
#include "ui/files/attachmentbar.h"
#include "ui/files/filechip.h"
#include "ui/files/filekeeper.h"
#include "ui/files/pictures.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QFileDialog>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Baton;
using namespace Baton::Ui;
using namespace Qt::Literals::StringLiterals;

/// Files on the real widgets: put to a reply, shown and kept.
class TestUiAttaching : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Test::World> m_world;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Composer> m_composer;

    FileShelf &files() { return m_world->console().files(); }
    Test::FakeBackend &backend() { return m_world->backend(); }
    QList<ShelfFile> drafts() { return files().drafts(Test::World::maria); }
    QPushButton *button(const QString &name) { return m_composer->findChild<QPushButton *>(name); }
    QList<FileChip *> chips() { return m_composer->findChildren<FileChip *>(Qt::FindChildrenRecursively); }
    void paste(QMimeData *data)
    {
        QApplication::clipboard()->setMimeData(data);
        m_composer->editor().paste();
    }
    void pasteFile(const QString &path)
    {
        auto *data = new QMimeData;
        data->setUrls({QUrl::fromLocalFile(path)});
        paste(data);
    }
    static QString fileIn(const QTemporaryDir &folder, const QString &name, qint64 size = 5)
    {
        QFile file(folder.filePath(name));
        if (file.open(QFile::WriteOnly))
            file.resize(size);
        return file.fileName();
    }

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<Test::World>();
        m_theme = std::make_unique<Theme>();
        m_world->start();
        m_composer = std::make_unique<Composer>(m_world->console(), *m_theme);
        m_composer->setConversation(Test::World::maria);
        m_composer->resize(700, 300);
        m_composer->show();
    }
    void cleanup()
    {
        m_composer.reset();
        m_theme.reset();
        m_world.reset();
    }

    void pastedPicture_goesAsPng_withoutAWord()
    {
        QVERIFY(!button(u"sendButton"_s)->isEnabled());
        QImage image(20, 10, QImage::Format_RGB32);
        image.fill(Qt::red);
        auto *data = new QMimeData;
        data->setImageData(image);
        paste(data);
        QTRY_COMPARE(drafts().size(), 1);
        QTRY_COMPARE(drafts().at(0).state, ShelfFile::State::Ready);
        QCOMPARE(drafts().at(0).file.type, u"image/png"_s);
        QVERIFY(button(u"sendButton"_s)->isEnabled());
        QTest::keyClick(&m_composer->editor(), Qt::Key_Return);
        QCOMPARE(backend().submitted.size(), 1);
        const auto *send = std::get_if<Send>(&backend().submitted.at(0).body);
        QVERIFY(send && send->text.isEmpty() && send->attachments.size() == 1);
        QVERIFY(drafts().isEmpty());
    }

    void pastedPicture_isAwaited_whenOneSendsAtOnce()
    {
        QImage image(20, 10, QImage::Format_RGB32);
        image.fill(Qt::red);
        auto *data = new QMimeData;
        data->setImageData(image);
        paste(data);
        m_composer->editor().setPlainText(u"look"_s);
        QSignalSpy troubled(m_composer.get(), &Composer::troubled);
        QTest::keyClick(&m_composer->editor(), Qt::Key_Return);
        QVERIFY(backend().submitted.isEmpty());
        QCOMPARE(troubled.size(), 1);
        QVERIFY(troubled.at(0).at(0).toString().contains(u"is still being read"_s));
        QCOMPARE(chips().size(), 1);
        QTRY_COMPARE(drafts().value(0).state, ShelfFile::State::Ready);
        QTest::keyClick(&m_composer->editor(), Qt::Key_Return);
        QCOMPARE(backend().submitted.size(), 1);
        const auto *send = std::get_if<Send>(&backend().submitted.at(0).body);
        QVERIFY(send && send->text == u"look"_s && send->attachments.size() == 1);
    }

    void chosenFile_isOfTheConversationItWasChosenFor()
    {
        QTemporaryDir folder;
        button(u"attachButton"_s)->click();
        auto *dialog = m_composer->findChild<QFileDialog *>(u"attachFiles"_s);
        QVERIFY(dialog);
        m_composer->setConversation(Test::World::layla); // as a toast's Claim does
        Q_EMIT dialog->filesSelected({fileIn(folder, u"notes.txt"_s)});
        QCOMPARE(drafts().size(), 1);
        QVERIFY(files().drafts(Test::World::layla).isEmpty());
        dialog->reject();
    }

    void pastedFile_hasAChip_thatIsRemovedByKey()
    {
        QTemporaryDir folder;
        pasteFile(fileIn(folder, u"notes.txt"_s));
        QTRY_COMPARE(drafts().value(0).state, ShelfFile::State::Ready);
        QCOMPARE(chips().size(), 1);
        QPushButton *remove = chips().at(0)->removeButton();
        QCOMPARE(remove->accessibleName(), u"Remove notes.txt"_s);
        QVERIFY(chips().at(0)->isVisible());
        remove->setFocus();
        QTest::keyClick(remove, Qt::Key_Space);
        QVERIFY(drafts().isEmpty());
        QVERIFY(!m_composer->findChild<AttachmentBar *>()->isVisible());
    }

    void tooLargeFile_isSaid_andNotTaken_row30()
    {
        QTemporaryDir folder;
        pasteFile(fileIn(folder, u"big.bin"_s, FileShelf::mostBytes + 1));
        QVERIFY(drafts().isEmpty());
        bool said = false;
        for (const QLabel *label : m_composer->findChild<AttachmentBar *>()->findChildren<QLabel *>())
            said = said || label->accessibleName().contains(u"20 MB"_s) || label->text().contains(u"20 MB"_s);
        QVERIFY(said);
    }

    void whileAFileFails_nothingIsSent_andItIsSaidWhy()
    {
        backend().finishesUploads = false;
        QTemporaryDir folder;
        pasteFile(fileIn(folder, u"notes.txt"_s));
        QTRY_COMPARE(backend().uploads.size(), 1);
        Q_EMIT backend().transferEnded({backend().uploads.at(0).transfer, Code::Forbidden, false, {}, {}});
        m_composer->editor().setPlainText(u"see"_s);
        QSignalSpy troubled(m_composer.get(), &Composer::troubled);
        QTest::keyClick(&m_composer->editor(), Qt::Key_Return);
        QCOMPARE(troubled.size(), 1);
        QVERIFY(troubled.at(0).at(0).toString().contains(u"notes.txt"_s));
        QCOMPARE(m_composer->editor().toPlainText(), u"see"_s);
        QVERIFY(backend().submitted.isEmpty());
    }

    void name_isShownLiterally_row24()
    {
        const QString name = u"<img src='file:///etc/passwd'>&x.png"_s;
        QVERIFY(files().addBytes(Test::World::maria, name, "x"));
        QTRY_COMPARE(chips().size(), 1);
        for (const QLabel *label : chips().at(0)->findChildren<QLabel *>())
            QVERIFY(label->textFormat() == Qt::PlainText || label->text().isEmpty());
        QVERIFY(!chips().at(0)->toolTip().contains(u"<img"_s));
    }

    void filesOfOneConversation_areNotShownInAnother()
    {
        QVERIFY(files().addBytes(Test::World::maria, u"a.txt"_s, "x"));
        QTRY_COMPARE(chips().size(), 1);
        m_composer->setConversation(Test::World::layla);
        QVERIFY(!m_composer->findChild<AttachmentBar *>()->hasFiles());
        m_composer->setConversation(Test::World::maria);
        QVERIFY(m_composer->findChild<AttachmentBar *>()->hasFiles());
    }

    void whereOneMayNotWrite_nothingIsAttached()
    {
        m_composer->setConversation(Test::World::jonas);
        m_composer->setNote(false);
        QVERIFY(!button(u"attachButton"_s)->isEnabled() || m_composer->isNote());
        QTemporaryDir folder;
        pasteFile(fileIn(folder, u"notes.txt"_s));
        QVERIFY(files().drafts(Test::World::jonas).isEmpty());
    }

    void picture_isFetchedOnce_decodedAside_andKept()
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QBuffer::WriteOnly);
        QImage(64, 48, QImage::Format_RGB32).save(&buffer, "PNG");
        Attachment file{AttachmentId(u"f_0001"_s), u"a.png"_s, u"image/png"_s, bytes.size()};
        backend().files.insert(file.id, bytes);
        Pictures pictures(m_world->console());
        QSignalSpy changed(&pictures, &Pictures::changed);
        QCOMPARE(pictures.state(file), Pictures::State::Loading);
        pictures.want(file);
        pictures.want(file);
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(pictures.state(file), Pictures::State::Ready);
        QCOMPARE(pictures.picture(file)->size(), QSize(64, 48));
        // What is no picture is said to be none, and not asked for again.
        file.id = AttachmentId(u"f_0002"_s);
        backend().files.insert(file.id, "<svg xmlns='http://www.w3.org/2000/svg'/>");
        pictures.want(file);
        QTRY_COMPARE(pictures.state(file), Pictures::State::Broken);
    }

    void picture_thatCannotBeHad_isAskedForOnce_andAgainWithTheLink()
    {
        const Attachment file{AttachmentId(u"f_0001"_s), u"a.png"_s, u"image/png"_s, 5};
        backend().files.insert(file.id, "no picture");
        backend().failsDownloads = true;
        backend().setLink(LinkPhase::Waiting);
        Pictures pictures(m_world->console());
        QSignalSpy changed(&pictures, &Pictures::changed);
        QSignalSpy failed(&m_world->console().downloads(), &Downloads::failed);
        pictures.want(file);
        QTRY_COMPARE(failed.size(), 1);
        pictures.want(file); // as whatever is painted does
        QCOMPARE(backend().downloads, 1);
        QVERIFY(changed.isEmpty());
        backend().failsDownloads = false;
        backend().setLink(LinkPhase::Online);
        QCOMPARE(changed.size(), 1);
        pictures.want(file);
        QCOMPARE(backend().downloads, 2);
        QTRY_COMPARE(pictures.state(file), Pictures::State::Broken);
    }

    void picture_thatFailed_isWantedAgainAfterAWhile()
    {
        const Attachment file{AttachmentId(u"f_0001"_s), u"a.png"_s, u"image/png"_s, 5};
        backend().failsDownloads = true;
        Pictures pictures(m_world->console(), nullptr, Millis(1));
        connect(&pictures, &Pictures::changed, &pictures, [&] { pictures.want(file); });
        pictures.want(file);
        QTRY_VERIFY(backend().downloads >= 3);
    }

    void file_isSavedUnderItsCleanedName_andNeverOpened_row24()
    {
        QTemporaryDir folder;
        const Attachment file{AttachmentId(u"f_0001"_s), u"../../.bashrc"_s, {}, 5};
        backend().files.insert(file.id, "hello");
        FileKeeper keeper(m_world->console(), m_composer.get());
        QSignalSpy saved(&keeper, &FileKeeper::saved);
        keeper.ask(file);
        auto *dialog = m_composer->findChild<QFileDialog *>(u"saveFile"_s);
        QVERIFY(dialog);
        const QStringList chosen = dialog->selectedFiles();
        QVERIFY(!chosen.isEmpty() && chosen.at(0).endsWith(u"/bashrc"_s));
        dialog->reject();
        keeper.save(file, folder.filePath(u"bashrc"_s));
        QTRY_COMPARE(saved.size(), 1);
        QFile kept(saved.at(0).at(0).toString());
        QVERIFY(kept.open(QFile::ReadOnly));
        QCOMPARE(kept.readAll(), QByteArray("hello"));
        QSignalSpy failed(&keeper, &FileKeeper::failed);
        keeper.save({AttachmentId(u"f_gone1"_s), u"gone"_s, {}, 5}, folder.filePath(u"gone"_s));
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(!QFile::exists(folder.filePath(u"gone"_s)));
    }
};

QTEST_MAIN(TestUiAttaching)
#include "tst_ui_attaching.moc"
