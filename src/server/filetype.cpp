// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/filetype.h"

#include <algorithm>

namespace Baton::Server {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString unknownType = u"application/octet-stream"_s;

QString typeByMagic(const QByteArray &beginning)
{
    if (beginning.startsWith("\x89PNG\r\n\x1a\n"))
        return u"image/png"_s;
    if (beginning.startsWith("\xff\xd8\xff"))
        return u"image/jpeg"_s;
    if (beginning.startsWith("GIF87a") || beginning.startsWith("GIF89a"))
        return u"image/gif"_s;
    if (beginning.startsWith("RIFF") && beginning.mid(8, 4) == "WEBP")
        return u"image/webp"_s;
    if (beginning.startsWith("%PDF-"))
        return u"application/pdf"_s;
    return {};
}

/// Types whose files do not begin in any one way and that nothing runs.
bool isHarmless(const QString &type)
{
    return type == "text/plain"_L1 || type == "text/csv"_L1 || type == "application/json"_L1
        || type == "application/zip"_L1 || type.startsWith("audio/"_L1) || type.startsWith("video/"_L1)
        || type.startsWith("application/vnd.openxmlformats-officedocument."_L1)
        || type.startsWith("application/vnd.oasis.opendocument."_L1);
}

} // namespace

bool isPicture(const QString &type)
{
    return type == "image/png"_L1 || type == "image/jpeg"_L1 || type == "image/webp"_L1 || type == "image/gif"_L1;
}

QString keptType(const QByteArray &claimed, const QByteArray &beginning)
{
    const QString wanted = QString::fromLatin1(claimed);
    const QString real = typeByMagic(beginning);
    if (!real.isEmpty())
        return real == wanted ? real : unknownType;
    const bool isPlain = std::all_of(claimed.cbegin(), claimed.cend(), [](char c) { return c > 0x20 && c < 0x7f; });
    return isPlain && isHarmless(wanted) ? wanted : unknownType;
}

} // namespace Baton::Server
