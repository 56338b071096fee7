// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/gateway/visitorpage.h"

#include <QDir>
#include <QFile>
#include <QUrl>

#include <algorithm>

namespace Baton::Server {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray typeOfAsset(const QString &name)
{
    if (name.endsWith(".html"_L1))
        return "text/html; charset=utf-8";
    if (name.endsWith(".js"_L1))
        return "text/javascript; charset=utf-8";
    if (name.endsWith(".css"_L1))
        return "text/css; charset=utf-8";
    if (name.endsWith(".svg"_L1))
        return "image/svg+xml";
    return "application/octet-stream";
}

/// Without indentation and lines that are remarks of a script or a sheet alone; who the text is by and under what
/// licence stays.
QByteArray withoutMargins(const QByteArray &bytes)
{
    QByteArray lean;
    const QList<QByteArray> lines = bytes.split('\n');
    for (const QByteArray &line : lines) {
        const QByteArray words = line.trimmed();
        const bool isRemark = words.startsWith("//") || (words.startsWith("/*") && words.endsWith("*/"));
        if (!words.isEmpty() && (!isRemark || words.contains("SPDX")))
            lean += words + '\n';
    }
    return lean;
}

QByteArray servedBytes(const QString &name, const QByteArray &bytes)
{
    // No page of ours has text whose margins count (pre, or a textarea of several lines).
    const bool isText = name.endsWith(".js"_L1) || name.endsWith(".css"_L1) || name.endsWith(".html"_L1);
    return isText ? withoutMargins(bytes) : bytes;
}

/// As the coding "deflate" has it: what zlib writes, without the length that Qt puts before it.
QByteArray deflated(const QByteArray &bytes)
{
    constexpr int best = 9;
    constexpr qsizetype lengthBytes = 4;
    return qCompress(bytes, best).mid(lengthBytes);
}

void addFolder(Assets &assets, const QString &folder, const QByteArray &at, const QByteArray &index, const Asset &like)
{
    const QDir files(folder);
    const QStringList names = files.entryList(QDir::Files);
    for (const QString &name : names) {
        QFile file(files.filePath(name));
        if (!file.open(QFile::ReadOnly))
            continue;
        Asset asset = like;
        asset.type = typeOfAsset(name);
        asset.bytes = servedBytes(name, file.readAll());
        asset.deflated = deflated(asset.bytes);
        asset.isForSites = name == "widget.js"_L1;
        if (name == "index.html"_L1)
            assets.insert(index, asset);
        else
            assets.insert(at + name.toUtf8(), asset);
    }
}

constexpr char agentLink[] = "/agent/c/";
constexpr char tryPath[] = "/try";

} // namespace

Assets servedPages(const QStringList &origins)
{
    Assets assets;
    Asset visitor;
    for (const QString &origin : origins)
        if (isSiteOrigin(origin))
            visitor.framers += ' ' + origin.toLatin1();
    addFolder(assets, u":/visitor"_s, "/", "/", visitor);
    assets.insert("/index.html", assets.value("/"));
    Asset alone;
    alone.mayBeFramed = false;
    addFolder(assets, u":/agent"_s, "/agent/", agentLink, alone);
    alone.hasChat = true;
    addFolder(assets, u":/try"_s, QByteArray(tryPath).append('/'), tryPath, alone);
    return assets;
}

bool isSiteOrigin(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    const bool isPlain =
        std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() > 0x20 && c.unicode() < 0x7f; });
    const bool isOne = !text.contains(u';') && !text.contains(u',') && !text.contains(u'*');
    return isWeb && isPlain && isOne && url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty()
        && text.compare(url.scheme() + u"://"_s + url.authority(), Qt::CaseInsensitive) == 0;
}

bool isTryPath(const QByteArray &path)
{
    return path == tryPath || path.startsWith(QByteArray(tryPath).append('/'));
}

bool isLoopbackHost(const QByteArray &host)
{
    const QByteArray name = host.startsWith('[') ? host.left(host.indexOf(']') + 1) : host.split(':').constFirst();
    return name == "localhost" || name == "127.0.0.1" || name == "[::1]";
}

QByteArray assetPath(const QByteArray &path)
{
    constexpr qsizetype longestId = 44;
    const QByteArray rest = path.startsWith(agentLink) ? path.mid(qsizetype(qstrlen(agentLink))) : QByteArray();
    const bool isId =
        rest.startsWith("c_") && rest.size() <= longestId && std::all_of(rest.cbegin() + 2, rest.cend(), [](char c) {
            return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
        });
    return isId ? QByteArray(agentLink) : path;
}

} // namespace Baton::Server
