// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/message.h"
#include "ui/theme/theme.h"

#include <QRect>

class QPainter;

namespace Baton::Ui {

class Pictures;

/// Where one file of a message is, within its bubble.
struct FilePlace
{
    Attachment file;
    QRect rect; ///< all of it: what one clicks
    QRect picture; ///< null where there is none
    QRect icon;
    QRect words;
};

/// The files of a message below each other. Its size never depends on what is in the files, so that nothing moves when
/// a picture has come.
struct FileBlock
{
    QList<FilePlace> places;
    QSize size;

    /// Number of the file under a point; -1 for none.
    int at(QPoint point) const;
    void translate(QPoint by);
};

FileBlock layoutFiles(const QList<Attachment> &files, int room, const Theme &theme, Qt::LayoutDirection direction);
/// `pictures` may be null; those in sight are asked for.
void paintFiles(QPainter &painter, const FileBlock &block, Pictures *pictures, const Theme &theme,
                Qt::LayoutDirection direction);

/// "1.4 MB", in the person's language.
QString fileSize(qint64 bytes);
/// What a screen reader says of a file: its name, kind and size.
QString fileSentence(const Attachment &file);

} // namespace Baton::Ui
