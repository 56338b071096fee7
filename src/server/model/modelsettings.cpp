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

void setWithin(ModelLimits &limits, Millis within)
{
    const ModelLimits usual;
    const Millis part = within * usual.idle.count() / usual.within.count();
    limits.within = within;
    limits.idle = std::min(within, std::max(usual.idle, part));
}

bool isModelUrl(const QString &text)
{
    if (!isEndpointUrl(text, true) || text.endsWith(u'/'))
        return false;
    const QUrl url(text, QUrl::StrictMode);
    static const QStringList here = {u"localhost"_s, u"127.0.0.1"_s, u"::1"_s};
    return !url.hasQuery() && (url.scheme() == "https"_L1 || here.contains(url.host()));
}

Result<Secret> readKey(const QByteArray &key, const QString &where)
{
    const bool isPlain = std::all_of(key.cbegin(), key.cend(), [](char c) { return c > ' ' && c < 0x7f; });
    if (key.isEmpty() || !isPlain)
        return refuse(Code::BadSchema, where % u": holds no key"_s);
    return Secret(key);
}

Result<Secret> readKeyFile(const QString &file)
{
    QFile opened(file);
    if (!opened.open(QFile::ReadOnly))
        return refuse(Code::NotFound, file % u": "_s % opened.errorString());
    if ((QFileInfo(file).permissions() & QFile::ReadOther) != 0)
        return refuse(Code::Forbidden, file % u": everybody on this machine can read it"_s);
    return readKey(opened.read(longestKey).split('\n').constFirst().trimmed(), file % u", first line"_s);
}

} // namespace Baton::Server
