// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/gateway/visitorpage.h"

#include <QDir>
#include <QFile>

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

} // namespace

Assets visitorPage()
{
    Assets assets;
    const QDir folder(u":/visitor"_s);
    const QStringList names = folder.entryList(QDir::Files);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QFile::ReadOnly))
            continue;
        const Asset asset{typeOfAsset(name), file.readAll()};
        assets.insert('/' + name.toUtf8(), asset);
        if (name == "index.html"_L1)
            assets.insert("/", asset);
    }
    return assets;
}

} // namespace Baton::Server
