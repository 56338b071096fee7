// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/backup.h"

#include "server/backupfolder.h"
#include "server/eraser.h"
#include "server/metrics/factsfile.h"
#include "server/provision.h"
#include "server/sqlitefile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace Baton::Server {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Before SQLite makes it, so that nobody else can read it for a moment.
Result<void> makeEmpty(const QString &path)
{
    QFile empty(path);
    if (!empty.open(QFile::WriteOnly | QFile::NewOnly) || !empty.setPermissions(fileMode))
        return refuse(Code::Overloaded, path % u": "_s % empty.errorString());
    return {};
}

/// What the figures are made of: of a log that was trimmed they cannot be counted anew. Where they cannot be read the
/// rest is worth a backup all the same. Before the workspace, so that they never know more than the log that is copied.
Result<void> copyFacts(const QString &dataDir, const UnfinishedFolder &to, BackupFiles &files)
{
    if (!QFile::exists(factsFile(dataDir)))
        return {};
    const QString path = to.file(factsName);
    if (auto made = makeEmpty(path); !made)
        return made;
    if (auto copied = FactsFile::copyTo(dataDir, path); !copied) {
        if (copied.error().code != Code::UnsupportedVersion)
            return copied;
        qWarning("the figures are not in the backup: %ls", qUtf16Printable(copied.error().detail));
        return QFile::remove(path) ? Result<void>() : refuse(Code::Internal, u"cannot remove "_s % path);
    }
    const auto done = digested(path);
    if (!done)
        return tl::unexpected(done.error());
    files.insert(factsName, *done);
    return makeDurable(path);
}

/// All of it at one moment; what is erased and not yet gone goes before anybody has the copy.
Result<void> copyDatabase(SqliteFile &source, const QString &path, const QString &folder)
{
    if (auto made = makeEmpty(path); !made)
        return made;
    if (auto copied = source.run("VACUUM INTO ?", {path}); !copied)
        return tl::unexpected(copied.error());
    auto copy = SqliteFile::open(path, SqliteFile::Mode::ReadWrite);
    if (!copy)
        return tl::unexpected(copy.error());
    return Eraser(**copy, folder).finish();
}

struct AttachmentCopy
{
    QString id;
    QByteArray sha256;
};

Result<QList<AttachmentCopy>> attachmentsIn(SqliteFile &copy)
{
    QList<AttachmentCopy> wanted;
    auto rows = copy.run("SELECT id, sha256 FROM attachment ORDER BY id");
    if (!rows)
        return tl::unexpected(rows.error());
    while (rows->next())
        wanted.append({rows->value(0).toString(), rows->value(1).toByteArray()});
    return wanted;
}

bool isStillThere(SqliteFile &source, const QString &id)
{
    auto rows = source.run("SELECT 1 FROM attachment WHERE id = ?", {id});
    return !rows || rows->next();
}

/// BackupFiles never change; one that is gone by now, with its row, is left out of the copy as well.
Result<void> copyAttachments(SqliteFile &source, const QString &from, const UnfinishedFolder &to, BackupFiles &files)
{
    auto copy = SqliteFile::open(to.file(databaseName), SqliteFile::Mode::ReadWrite);
    if (!copy)
        return tl::unexpected(copy.error());
    const auto wanted = attachmentsIn(**copy);
    if (!wanted)
        return tl::unexpected(wanted.error());
    for (const AttachmentCopy &one : *wanted) {
        const QString name = attachmentsName % u'/' % one.id;
        const QString path = QDir(from).filePath(one.id);
        if (!QFile::exists(path) && !QFileInfo(path).isSymLink() && !isStillThere(source, one.id)) {
            if (auto gone = (*copy)->run("DELETE FROM attachment WHERE id = ?", {one.id}); !gone)
                return tl::unexpected(gone.error());
            continue;
        }
        const auto done = digested(path, to.file(name));
        if (!done)
            return tl::unexpected(done.error());
        if (done->sha256 != one.sha256)
            return refuse(Code::Internal, path % u" is not what was uploaded"_s);
        files.insert(name, *done);
    }
    return {};
}

Result<QByteArray> writeManifest(const UnfinishedFolder &to, const BackupFiles &files, const Environment &environment)
{
    QJsonArray listed;
    for (auto it = files.cbegin(); it != files.cend(); ++it)
        listed.append(QJsonObject{
            {u"path"_s, it.key()}, {u"size"_s, it->size}, {u"sha256"_s, QString::fromLatin1(it->sha256.toHex())}});
    const QJsonObject manifest{{u"format"_s, formatName},
                               {u"made"_s, environment.wallClock().ms},
                               {u"schema"_s, SqliteFile::schemaVersion},
                               {u"files"_s, listed}};
    const QByteArray bytes = QJsonDocument(manifest).toJson();
    QFile file(to.file(manifestName));
    if (!file.open(QFile::WriteOnly | QFile::NewOnly) || !file.setPermissions(fileMode)
        || file.write(bytes) != bytes.size() || !file.flush())
        return refuse(Code::Overloaded, file.fileName() % u": "_s % file.errorString());
    file.close();
    if (auto durable = makeDurable(file.fileName()); !durable)
        return tl::unexpected(durable.error());
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

/// In which somebody was killed, or is still at it, making or restoring a backup.
QStringList unfinishedBeside(const QString &target)
{
    static const QRegularExpression part(uR"(\.part-[A-Za-z0-9]{8}$)"_s);
    const QString folder = QFileInfo(QDir::cleanPath(QDir(target).absolutePath())).path();
    QStringList found;
    QDirIterator all(folder, QDir::Dirs | QDir::Hidden | QDir::NoSymLinks | QDir::NoDotAndDotDot);
    while (all.hasNext()) {
        const QString path = all.next();
        if (part.match(path).hasMatch())
            found.append(path);
    }
    found.sort();
    return found;
}

} // namespace

Result<BackupDone> makeBackup(const QString &dataDir, const QString &target, const Environment &environment)
{
    if (QFileInfo(target).exists() || QFileInfo(target).isSymLink())
        return refuse(Code::Conflict, target % u" is there already"_s);
    auto source = SqliteFile::open(workspaceFile(dataDir), SqliteFile::Mode::ReadOnly);
    if (!source)
        return tl::unexpected(source.error());
    if (auto may = (*source)->run("PRAGMA query_only=OFF"); !may) // a copy counts as a change
        return tl::unexpected(may.error());
    const QStringList unfinished = unfinishedBeside(target);
    auto made = UnfinishedFolder::make(target, environment);
    if (!made)
        return tl::unexpected(made.error());
    const UnfinishedFolder &to = **made;
    BackupFiles files;
    if (auto copied = copyFacts(dataDir, to, files); !copied)
        return tl::unexpected(copied.error());
    if (auto copied = copyDatabase(**source, to.file(databaseName), to.file(attachmentsName)); !copied)
        return tl::unexpected(copied.error());
    if (auto copied = copyAttachments(**source, attachmentFolder(dataDir), to, files); !copied)
        return tl::unexpected(copied.error());
    const auto database = digested(to.file(databaseName));
    if (!database)
        return tl::unexpected(database.error());
    if (auto durable = makeDurable(to.file(databaseName)); !durable)
        return tl::unexpected(durable.error());
    BackupDone done;
    done.files = attachmentsAmong(files);
    files.insert(databaseName, *database);
    done.bytes = sizeOfAll(files);
    const auto manifest = writeManifest(to, files, environment);
    if (!manifest)
        return tl::unexpected(manifest.error());
    done.manifest = *manifest;
    done.unfinished = unfinished;
    if (auto taken = (*made)->take(); !taken)
        return tl::unexpected(taken.error());
    return done;
}

} // namespace Baton::Server
