// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/backupfolder.h"

#include "domain/ids.h"

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

namespace Baton::Server {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto dirMode = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;

} // namespace

Result<void> makeDurable([[maybe_unused]] const QString &path)
{
#ifdef Q_OS_UNIX
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    const bool synced = descriptor >= 0 && ::fsync(descriptor) == 0;
    if (descriptor >= 0)
        ::close(descriptor);
    if (!synced)
        return refuse(Code::Overloaded, u"cannot keep "_s % path);
#endif
    return {};
}

Result<void> isPlainFile(const QString &path)
{
    const QFileInfo info(path);
    if (info.isSymLink() || !info.isFile())
        return refuse(Code::BadSchema, path % u" is not a plain file"_s);
    return {};
}

Result<Digested> digested(const QString &from, const QString &to)
{
    constexpr qint64 piece = 1 << 20;
    if (auto plain = isPlainFile(from); !plain)
        return tl::unexpected(plain.error());
    QFile source(from);
    if (!source.open(QFile::ReadOnly))
        return refuse(Code::NotFound, from % u": "_s % source.errorString());
    QFile copy(to);
    if (!to.isEmpty() && !(copy.open(QFile::WriteOnly | QFile::NewOnly) && copy.setPermissions(fileMode)))
        return refuse(Code::Overloaded, to % u": "_s % copy.errorString());
    Digested done;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (;;) {
        const QByteArray bytes = source.read(piece);
        if (bytes.isEmpty())
            break;
        hash.addData(bytes);
        done.size += bytes.size();
        if (!to.isEmpty() && copy.write(bytes) != bytes.size())
            return refuse(Code::Overloaded, to % u": "_s % copy.errorString());
    }
    if (source.error() != QFileDevice::NoError)
        return refuse(Code::Internal, from % u": "_s % source.errorString());
    done.sha256 = hash.result();
    if (to.isEmpty())
        return done;
    if (!copy.flush())
        return refuse(Code::Overloaded, to % u": "_s % copy.errorString());
    copy.close();
    if (auto durable = makeDurable(to); !durable)
        return tl::unexpected(durable.error());
    return done;
}

Result<std::unique_ptr<UnfinishedFolder>> UnfinishedFolder::make(const QString &wanted, const Environment &environment)
{
    const QString target = QDir::cleanPath(QDir(wanted).absolutePath());
    std::unique_ptr<UnfinishedFolder> made(
        new UnfinishedFolder(target, target % u".part-"_s % randomLetters(8, environment)));
    if (!QDir().mkdir(made->m_path))
        return refuse(Code::Internal, u"cannot make the folder "_s % made->m_path);
    made->m_isThere = true;
    if (!QFile::setPermissions(made->m_path, dirMode) || !QDir(made->m_path).mkdir(attachmentsName)
        || !QFile::setPermissions(made->file(attachmentsName), dirMode))
        return refuse(Code::Internal, u"cannot make the folder "_s % made->m_path);
    return made;
}

UnfinishedFolder::~UnfinishedFolder()
{
    if (m_isThere)
        QDir(m_path).removeRecursively();
}

QString UnfinishedFolder::file(const QString &name) const
{
    return QDir(m_path).filePath(name);
}

Result<void> UnfinishedFolder::take()
{
    for (const QString &folder : {file(attachmentsName), m_path})
        if (auto durable = makeDurable(folder); !durable)
            return durable;
    QDir().rmdir(m_target); // an empty one
    if (!QDir().rename(m_path, m_target))
        return refuse(Code::Conflict, u"cannot take the name "_s % m_target);
    m_isThere = false;
    return makeDurable(QFileInfo(m_target).path());
}

qint64 sizeOfAll(const BackupFiles &files)
{
    qint64 bytes = 0;
    for (const Digested &file : files)
        bytes += file.size;
    return bytes;
}

qsizetype attachmentsAmong(const BackupFiles &files)
{
    return files.size() - (files.contains(databaseName) ? 1 : 0) - (files.contains(factsName) ? 1 : 0);
}

} // namespace Baton::Server
