// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/model/modelsettings.h"

#include "server/channels/channelsettings.h"

#include <QFile>
#include <QFileInfo>
#include <QStringList>
#include <QUrl>

#include <algorithm>

namespace Baton::Server {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 longestKey = 4096;

} // namespace

bool isModelUrl(const QString &text)
{
    if (!isEndpointUrl(text, true) || text.endsWith(u'/'))
        return false;
    const QUrl url(text, QUrl::StrictMode);
    static const QStringList here = {u"localhost"_s, u"127.0.0.1"_s, u"::1"_s};
    return !url.hasQuery() && (url.scheme() == "https"_L1 || here.contains(url.host()));
}

Result<Secret> readKeyFile(const QString &file)
{
    QFile opened(file);
    if (!opened.open(QFile::ReadOnly))
        return refuse(Code::NotFound, file % u": "_s % opened.errorString());
    if ((QFileInfo(file).permissions() & QFile::ReadOther) != 0)
        return refuse(Code::Forbidden, file % u": everybody on this machine can read it"_s);
    const QByteArray line = opened.read(longestKey).split('\n').constFirst().trimmed();
    const bool isPlain = std::all_of(line.cbegin(), line.cend(), [](char c) { return c > ' ' && c < 0x7f; });
    if (line.isEmpty() || !isPlain)
        return refuse(Code::BadSchema, file % u": holds no key in its first line"_s);
    return Secret(line);
}

} // namespace Baton::Server
