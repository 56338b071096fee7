// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>

namespace Baton::Ui {

/// Why there is no picture.
enum class PictureTrouble { None, NotAPicture, TooLarge, Broken };

struct DecodedPicture
{
    QImage image; ///< at most as large as asked for
    PictureTrouble trouble = PictureTrouble::None;
};

/// Whether a file of that type is shown small at all.
bool isShownType(const QString &type);

/// A small picture of what a stranger sent. What it is, is decided by its first bytes among PNG, JPEG, GIF and WebP,
/// never by its name and never anything else; its size is looked at before a pixel is made of it; only the first frame
/// is read. For a thread of its own.
DecodedPicture decodePicture(const QByteArray &bytes, QSize most);

} // namespace Baton::Ui
