// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/gateway/visitorpage.h"

#include <QDir>
#include <QFile>

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

void addFolder(Assets &assets, const QString &folder, const QByteArray &at, const QByteArray &index, bool mayBeFramed)
{
    const QDir files(folder);
    const QStringList names = files.entryList(QDir::Files);
    for (const QString &name : names) {
        QFile file(files.filePath(name));
        if (!file.open(QFile::ReadOnly))
            continue;
        const Asset asset{typeOfAsset(name), file.readAll(), mayBeFramed};
        if (name == "index.html"_L1)
            assets.insert(index, asset);
        else
            assets.insert(at + name.toUtf8(), asset);
    }
}

constexpr char agentLink[] = "/agent/c/";

} // namespace

Assets servedPages()
{
    Assets assets;
    addFolder(assets, u":/visitor"_s, "/", "/", true);
    assets.insert("/index.html", assets.value("/"));
    addFolder(assets, u":/agent"_s, "/agent/", agentLink, false);
    return assets;
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
