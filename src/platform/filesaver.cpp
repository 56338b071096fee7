// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/filesaver.h"

#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_LINUX
#include <sys/xattr.h>
#endif

namespace Baton {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int namesTried = 1'000;

QString numbered(const QString &path, int n)
{
    if (n == 1)
        return path;
    const QFileInfo info(path);
    const QString ending = info.suffix().isEmpty() ? QString() : u'.' + info.suffix();
    return path.chopped(ending.size()) + u" ("_s + QString::number(n) + u')' + ending;
}

/// What other programs warn by before they open it.
void markForeign([[maybe_unused]] const QString &path, [[maybe_unused]] const QString &origin)
{
#if defined(Q_OS_LINUX)
    const QByteArray value = origin.toUtf8();
    ::setxattr(QFile::encodeName(path).constData(), "user.xdg.origin.url", value.constData(), size_t(value.size()),
               0); // not every file system takes it
#elif defined(Q_OS_WIN)
    QFile zone(path + u":Zone.Identifier"_s);
    if (zone.open(QFile::WriteOnly))
        zone.write("[ZoneTransfer]\r\nZoneId=3\r\n");
#endif
}

} // namespace

Result<QString> saveDownloaded(const QString &path, const QByteArray &bytes, const QString &origin)
{
    for (int n = 1; n <= namesTried; ++n) {
        const QString name = numbered(path, n);
        QFile file(name);
        if (!file.open(QFile::WriteOnly | QFile::NewOnly, QFile::ReadOwner | QFile::WriteOwner)) {
            if (QFileInfo(name).isSymLink() || QFile::exists(name))
                continue;
            return refuse(Code::Internal, file.errorString());
        }
        if (file.write(bytes) != bytes.size() || !file.flush()) {
            const QString why = file.errorString();
            file.remove();
            return refuse(Code::Internal, why);
        }
        file.close();
        markForeign(name, origin);
        return name;
    }
    return refuse(Code::Conflict, path);
}

} // namespace Baton
