// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/filesaver.h"
#include "ui/files/fileblock.h"
#include "ui/files/picturedecoder.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QPainter>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#ifdef Q_OS_LINUX
#include <sys/xattr.h>
#endif

using namespace Qt::Literals::StringLiterals;
using namespace Baton;
using namespace Baton::Ui;

namespace {

QByteArray encoded(const char *format, QSize size = {40, 30})
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QBuffer::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

quint32 crc(const QByteArray &bytes)
{
    quint32 value = 0xffffffff;
    for (const char byte : bytes) {
        value ^= static_cast<unsigned char>(byte);
        for (int i = 0; i < 8; ++i)
            value = (value & 1) != 0 ? (value >> 1) ^ 0xedb88320 : value >> 1;
    }
    return ~value;
}

QByteArray chunk(const QByteArray &name, const QByteArray &data)
{
    QByteArray whole(4, '\0');
    qToBigEndian(quint32(data.size()), whole.data());
    QByteArray sum(4, '\0');
    qToBigEndian(crc(name + data), sum.data());
    return whole + name + data + sum;
}

/// A PNG of one bit for each pixel that is much smaller than what it unpacks to.
QByteArray hugePng(int side)
{
    QByteArray head(13, '\0');
    qToBigEndian(quint32(side), head.data());
    qToBigEndian(quint32(side), head.data() + 4);
    head[8] = 1;
    const QByteArray rows = qCompress(QByteArray(qsizetype(side) * (side / 8 + 2), '\0'), 9).mid(4);
    return "\x89PNG\r\n\x1a\n" + chunk("IHDR", head) + chunk("IDAT", rows) + chunk("IEND", {});
}

QByteArray hugeJpeg()
{
    QByteArray bytes = encoded("jpeg");
    const qsizetype frame = bytes.indexOf("\xff\xc0");
    qToBigEndian(quint16(65500), bytes.data() + frame + 5);
    qToBigEndian(quint16(65500), bytes.data() + frame + 7);
    return bytes;
}

QByteArray gifOf(int frames)
{
    const QByteArray head("GIF89a\1\0\1\0\x80\0\0\0\0\0\xff\xff\xff", 19);
    const QByteArray frame("\x21\xf9\4\0\0\0\0\0\x2c\0\0\0\0\1\0\1\0\0\2\2\x44\1\0", 23);
    return head + frame.repeated(frames) + ";";
}

} // namespace

/// Files as a stranger makes them, and what becomes of them on the screen and on the disk.
class TestUiFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void picture_isDecodedSmall_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<PictureTrouble>("trouble");
        QTest::newRow("png") << encoded("png") << PictureTrouble::None;
        QTest::newRow("jpeg") << encoded("jpeg") << PictureTrouble::None;
        QTest::newRow("gif") << gifOf(10) << PictureTrouble::None;
        QTest::newRow("photo") << encoded("jpeg", {4000, 3000}) << PictureTrouble::None;
        QTest::newRow("26 PNG 30000 x 30000") << hugePng(30'000) << PictureTrouble::TooLarge;
        QTest::newRow("26 JPEG 65500 x 65500") << hugeJpeg() << PictureTrouble::TooLarge;
        QTest::newRow("26 GIF of 10,000 frames") << gifOf(10'000) << PictureTrouble::TooLarge;
        QTest::newRow("26 long and thin") << encoded("png", {20'000, 1}) << PictureTrouble::TooLarge;
        QTest::newRow("27 SVG") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'>"
                                              "<image href='file:///etc/passwd'/></svg>")
                                << PictureTrouble::NotAPicture;
        QTest::newRow("27 SVG behind a declaration")
            << QByteArray("<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'/>")
            << PictureTrouble::NotAPicture;
        QTest::newRow("27 svgz") << QByteArray::fromHex("1f8b0800000000000003") << PictureTrouble::NotAPicture;
        QTest::newRow("XPM") << encoded("xpm") << PictureTrouble::NotAPicture;
        QTest::newRow("BMP") << encoded("bmp") << PictureTrouble::NotAPicture;
        QTest::newRow("28 truncated PNG") << encoded("png").left(40) << PictureTrouble::Broken;
        QTest::newRow("28 only magic") << QByteArray("\x89PNG\r\n\x1a\n") << PictureTrouble::Broken;
        QTest::newRow("28 only magic of a JPEG") << QByteArray("\xff\xd8\xff") << PictureTrouble::Broken;
        QTest::newRow("28 only magic of a GIF") << QByteArray("GIF89a") << PictureTrouble::Broken;
        QTest::newRow("nothing") << QByteArray() << PictureTrouble::NotAPicture;
    }
    void picture_isDecodedSmall()
    {
        QFETCH(QByteArray, bytes);
        QElapsedTimer timer;
        timer.start();
        const DecodedPicture decoded = decodePicture(bytes, {320, 240});
        qInfo("%lld bytes: %lld ms", qint64(bytes.size()), timer.elapsed());
        QTEST(decoded.trouble, "trouble");
        QCOMPARE(decoded.image.isNull(), decoded.trouble != PictureTrouble::None);
        QVERIFY(decoded.image.width() <= 320 && decoded.image.height() <= 240);
    }

    void picture_damagedAtRandom_neverCrashes_row28()
    {
        QRandomGenerator random(28);
        for (const char *format : {"png", "jpeg"}) {
            const QByteArray whole = encoded(format, {64, 64});
            for (int i = 0; i < 1'000; ++i) {
                QByteArray bytes = whole;
                for (int k = random.bounded(1, 8); k > 0; --k)
                    bytes[random.bounded(8, int(bytes.size()))] = char(random.bounded(256));
                if (i % 3 == 0)
                    bytes.truncate(random.bounded(int(bytes.size())));
                const DecodedPicture decoded = decodePicture(bytes, {320, 240});
                QVERIFY(decoded.image.width() <= 320 && decoded.image.height() <= 240);
            }
        }
    }

    void block_hasTheSameSize_whateverIsInTheFiles()
    {
        const Theme theme;
        const Attachment picture{AttachmentId(u"f_0001"_s), u"a.png"_s, u"image/png"_s, 100};
        const Attachment file{AttachmentId(u"f_0002"_s), QString(200, u'W') + u".desktop", {}, 1'400'000};
        const FileBlock block = layoutFiles({picture, file}, 400, theme, Qt::LeftToRight);
        QCOMPARE(block.places.size(), 2);
        QVERIFY(!block.places.at(0).picture.isNull());
        QVERIFY(block.places.at(1).picture.isNull());
        QVERIFY(block.places.at(0).rect.bottom() < block.places.at(1).rect.top());
        QCOMPARE(block.at(block.places.at(1).rect.center()), 1);
        QCOMPARE(block.at({-5, -5}), -1);
        const FileBlock narrow = layoutFiles({file}, 120, theme, Qt::RightToLeft);
        QVERIFY(narrow.size.width() <= 120);
        QVERIFY(narrow.places.at(0).icon.left() > narrow.places.at(0).words.left());
        QImage image(400, 400, QImage::Format_ARGB32);
        QPainter painter(&image);
        paintFiles(painter, block, nullptr, theme, Qt::LeftToRight);
    }

    void name_thatTurnsItself_isShownPlain_row24()
    {
        const Theme theme;
        const Attachment file{AttachmentId(u"f_1"_s), u"../order \u202efdp.exe"_s, {}, 1};
        const FileBlock block = layoutFiles({file}, 400, theme, Qt::LeftToRight);
        QCOMPARE(block.places.at(0).file.name, u"order fdp.exe"_s);
        QVERIFY(!fileSentence(file).contains(QChar(0x202e)));
    }

    void vectorOrLargeFile_isNoPicture()
    {
        const Theme theme;
        for (const auto &[type, size] :
             {std::pair(u"image/svg+xml"_s, 10LL), std::pair(u"text/html"_s, 10LL),
              std::pair(u"image/png"_s, 9LL * 1024 * 1024), std::pair(u"image/png"_s, 0LL)}) {
            const FileBlock block =
                layoutFiles({{AttachmentId(u"f_1"_s), u"x"_s, type, size}}, 400, theme, Qt::LeftToRight);
            QVERIFY(block.places.at(0).picture.isNull());
        }
    }

    void saved_neverOverwrites_andIsNotExecutable_row25()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"tool.desktop"_s);
        QCOMPARE(saveDownloaded(path, "first", u"baton:x"_s).value_or(QString()), path);
        const QString second = saveDownloaded(path, "second", u"baton:x"_s).value_or(QString());
        QCOMPARE(second, folder.filePath(u"tool (2).desktop"_s));
        QFile first(path);
        QVERIFY(first.open(QFile::ReadOnly));
        QCOMPARE(first.readAll(), QByteArray("first"));
        QVERIFY(!(first.permissions() & (QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther)));
#ifdef Q_OS_LINUX
        QByteArray origin(64, '\0');
        const auto size = ::getxattr(QFile::encodeName(path).constData(), "user.xdg.origin.url", origin.data(), 64);
        if (size >= 0)
            QCOMPARE(origin.left(size), QByteArray("baton:x"));
        // A link in the place of the name leads nowhere.
        const QString target = folder.filePath(u"target"_s);
        QVERIFY(QFile::link(target, folder.filePath(u"link"_s)));
        QCOMPARE(saveDownloaded(folder.filePath(u"link"_s), "x", {}).value_or(QString()),
                 folder.filePath(u"link (2)"_s));
        QVERIFY(!QFile::exists(target));
#endif
        QVERIFY(!saveDownloaded(u"/nowhere/at/all"_s, "x", {}));
    }
};

QTEST_MAIN(TestUiFiles)
#include "tst_ui_files.moc"
