// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/files/fileblock.h"

#include "domain/text.h"
#include "ui/files/pictures.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

namespace {

struct BlockTexts
{
    Q_DECLARE_TR_FUNCTIONS(FileBlock)
};

constexpr int pictureWidth = 240;
constexpr int pictureHeight = 150;

/// A name that turns its own direction must not turn what stands beside it.
QString isolated(const QString &name)
{
    return QChar(0x2068) + name + QChar(0x2069);
}

QString stateText(const FilePlace &place, const Pictures *pictures)
{
    const QString size = fileSize(place.file.size);
    if (!pictures || place.picture.isNull())
        return size;
    switch (pictures->state(place.file)) {
    case Pictures::State::TooLarge:
        return BlockTexts::tr("Too large to show · %1").arg(size);
    case Pictures::State::Broken:
        return BlockTexts::tr("Cannot be shown · %1").arg(size);
    case Pictures::State::None:
    case Pictures::State::Loading:
    case Pictures::State::Ready:
        break;
    }
    return size;
}

void paintPicture(QPainter &painter, const FilePlace &place, Pictures *pictures, const Theme &theme)
{
    QPainterPath frame;
    frame.addRoundedRect(place.picture, 6, 6);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.fillPath(frame, theme.color(ColorRole::Chip));
    const QImage *image = pictures ? pictures->picture(place.file) : nullptr;
    if (image) {
        painter.setClipPath(frame);
        const QSize fit = image->size().scaled(place.picture.size(), Qt::KeepAspectRatio);
        const QSize shown = fit.boundedTo(image->size());
        QRect target(QPoint(), shown);
        target.moveCenter(place.picture.center());
        painter.drawImage(target, *image);
    } else {
        QRect icon(0, 0, theme.space(6), theme.space(6));
        icon.moveCenter(place.picture.center());
        theme.paintIcon(painter, icon, u"picture"_s, theme.color(ColorRole::TextMuted));
        if (pictures)
            pictures->want(place.file);
    }
    painter.restore();
}

} // namespace

QString fileSize(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, bytes < 1'000'000 ? 0 : 1, QLocale::DataSizeSIFormat);
}

QString fileSentence(const Attachment &file)
{
    //: %1 is the name of a file, %2 its size
    return (isShownType(file.type) ? BlockTexts::tr("Picture %1, %2") : BlockTexts::tr("File %1, %2"))
        .arg(isolated(cleanFileName(file.name)), fileSize(file.size));
}

int FileBlock::at(QPoint point) const
{
    for (int i = 0; i < int(places.size()); ++i) {
        if (places.at(i).rect.contains(point))
            return i;
    }
    return -1;
}

void FileBlock::translate(QPoint by)
{
    for (FilePlace &place : places) {
        for (QRect *rect : {&place.rect, &place.icon, &place.words})
            rect->translate(by);
        if (!place.picture.isNull())
            place.picture.translate(by);
    }
}

FileBlock layoutFiles(const QList<Attachment> &files, int room, const Theme &theme, Qt::LayoutDirection direction)
{
    FileBlock block;
    const QFontMetrics body(theme.font(TextSize::Body));
    const QFontMetrics small(theme.font(TextSize::Small));
    const int width = qMin(room, pictureWidth);
    const int line = body.height() + small.height();
    const int side = qMin(line, theme.space(8));
    int y = 0;
    for (const Attachment &file : files) {
        FilePlace place;
        place.file = file;
        // Servers clean names too, and not every one does.
        place.file.name = cleanFileName(file.name);
        const int top = y;
        if (Pictures::mayShow(file)) {
            place.picture = QRect(0, y, width, pictureHeight);
            y += pictureHeight + theme.space(1);
        }
        place.icon = QRect(0, y + (line - side) / 2, side, side);
        place.words = QRect(side + theme.space(2), y, width - side - theme.space(2), line);
        y += line;
        place.rect = QRect(0, top, width, y - top);
        y += theme.space(2);
        block.places.append(place);
    }
    block.size = files.isEmpty() ? QSize() : QSize(width, y - theme.space(2));
    if (direction == Qt::RightToLeft) {
        const QRect whole(QPoint(), block.size);
        for (FilePlace &place : block.places) {
            place.icon = QStyle::visualRect(direction, whole, place.icon);
            place.words = QStyle::visualRect(direction, whole, place.words);
        }
    }
    return block;
}

void paintFiles(QPainter &painter, const FileBlock &block, Pictures *pictures, const Theme &theme,
                Qt::LayoutDirection direction)
{
    const QFontMetrics body(theme.font(TextSize::Body));
    const int align = (direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute
        | Qt::AlignVCenter | Qt::TextSingleLine;
    for (const FilePlace &place : block.places) {
        if (!place.picture.isNull())
            paintPicture(painter, place, pictures, theme);
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(ColorRole::Chip));
        painter.drawRoundedRect(place.icon, 6, 6);
        painter.restore();
        const int inset = place.icon.width() / 5;
        theme.paintIcon(painter, place.icon.adjusted(inset, inset, -inset, -inset), u"download"_s,
                        theme.color(ColorRole::TextMuted));
        QRect upper = place.words;
        upper.setHeight(body.height());
        QRect lower = place.words;
        lower.setTop(upper.bottom() + 1);
        painter.setFont(theme.font(TextSize::Body));
        painter.setPen(theme.color(ColorRole::Text));
        // The end of a name says what it is, so that is never what is cut.
        painter.drawText(upper, align, isolated(body.elidedText(place.file.name, Qt::ElideMiddle, upper.width())));
        painter.setFont(theme.font(TextSize::Small));
        painter.setPen(theme.color(ColorRole::TextMuted));
        painter.drawText(
            lower, align,
            QFontMetrics(painter.font()).elidedText(stateText(place, pictures), Qt::ElideRight, lower.width()));
    }
}

} // namespace Baton::Ui
