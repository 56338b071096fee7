// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/files/picturedecoder.h"

#include <QBuffer>
#include <QImageReader>

#include <mutex>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

namespace {

constexpr int longestSide = 16'384;
constexpr qint64 mostPixels = qint64(4096) * 4096;
constexpr int mostMegabytes = 80; ///< 4096 x 4096 in four bytes each, and some
constexpr int mostFrames = 1'000;

QByteArray formatOf(const QByteArray &bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return "png";
    if (bytes.startsWith("\xff\xd8\xff"))
        return "jpeg";
    if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a"))
        return "gif";
    return bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP" ? "webp" : QByteArray();
}

/// Counts pictures in a GIF by its blocks alone, up to a limit; nothing is decompressed.
int framesOfGif(const QByteArray &gif, int limit)
{
    const auto at = [&](qsizetype i) { return i < gif.size() ? static_cast<unsigned char>(gif.at(i)) : 0U; };
    const auto colours = [](unsigned flags) { return (flags & 0x80U) != 0 ? qsizetype(3) << ((flags & 7U) + 1) : 0; };
    qsizetype i = 13 + colours(at(10));
    int frames = 0;
    while (i < gif.size() && frames < limit) {
        const unsigned kind = at(i);
        if (kind == 0x2c) {
            ++frames;
            i += 10 + colours(at(i + 9)) + 1;
        } else if (kind == 0x21) {
            i += 2;
        } else {
            break;
        }
        while (i < gif.size() && at(i) != 0)
            i += 1 + at(i);
        ++i;
    }
    return frames;
}

} // namespace

bool isShownType(const QString &type)
{
    return type == "image/png"_L1 || type == "image/jpeg"_L1 || type == "image/gif"_L1 || type == "image/webp"_L1;
}

DecodedPicture decodePicture(const QByteArray &bytes, QSize most)
{
    static std::once_flag limited;
    std::call_once(limited, [] { QImageReader::setAllocationLimit(mostMegabytes); });
    const QByteArray format = formatOf(bytes);
    if (format.isEmpty())
        return {{}, PictureTrouble::NotAPicture};
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QBuffer::ReadOnly);
    QImageReader reader(&buffer, format);
    reader.setAutoDetectImageFormat(false);
    reader.setDecideFormatFromContent(false);
    if (!reader.canRead())
        return {{}, PictureTrouble::Broken};
    const QSize size = reader.size();
    if (!size.isValid() || size.isEmpty())
        return {{}, PictureTrouble::Broken};
    const bool isLarge =
        size.width() > longestSide || size.height() > longestSide || qint64(size.width()) * size.height() > mostPixels;
    if (isLarge || (format == "gif" && framesOfGif(bytes, mostFrames + 1) > mostFrames))
        return {{}, PictureTrouble::TooLarge};
    reader.setAutoTransform(true);
    const bool turns = reader.transformation() & QImageIOHandler::TransformationRotate90;
    const QSize bound = turns ? most.transposed() : most;
    if (size.width() > bound.width() || size.height() > bound.height())
        reader.setScaledSize(size.scaled(bound, Qt::KeepAspectRatio).expandedTo({1, 1}));
    const QImage image = reader.read();
    if (image.isNull())
        return {{}, PictureTrouble::Broken};
    return {image.convertToFormat(QImage::Format_ARGB32_Premultiplied), PictureTrouble::None};
}

} // namespace Baton::Ui
