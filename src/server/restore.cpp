// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/ids.h"
#include "server/backup.h"
#include "server/backupfolder.h"
#include "server/channels/delivery.h"
#include "server/metrics/factsfile.h"
#include "server/sqlitefile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

// Taking a backup: what makes sure that it is one, and the new name of its log.

namespace Baton::Server {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 longestManifest = 256 * 1024 * 1024;

/// Only names that a backup of ours can have.
bool isBackupName(const QString &name)
{
    static const QRegularExpression attachment(uR"(^attachments/f_[A-Za-z0-9]{4,40}$)"_s);
    return name == databaseName || name == factsName || attachment.match(name).hasMatch();
}

Result<BackupFiles> readManifest(const RestoreWanted &wanted)
{
    const QString path = QDir(wanted.backup).filePath(manifestName);
    if (auto plain = isPlainFile(path); !plain)
        return tl::unexpected(plain.error());
    QFile file(path);
    if (!file.open(QFile::ReadOnly) || file.size() > longestManifest)
        return refuse(Code::NotFound, path % u" cannot be read"_s);
    const QByteArray bytes = file.readAll();
    const QByteArray sum = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    if (!wanted.manifest.isEmpty() && sum != wanted.manifest.toLower())
        return refuse(Code::BadSchema,
                      u"this is not the backup of that sum: its manifest has "_s % QString::fromLatin1(sum));
    const QJsonObject manifest = QJsonDocument::fromJson(bytes).object();
    if (manifest["format"_L1].toString() != formatName)
        return refuse(Code::BadSchema, path % u" is not the manifest of a backup"_s);
    if (manifest["schema"_L1].toInt() > SqliteFile::schemaVersion)
        return refuse(Code::UnsupportedVersion, u"the backup was made by a later version of this program"_s);
    BackupFiles files;
    const QJsonArray listed = manifest["files"_L1].toArray();
    for (const QJsonValue &one : listed) {
        const QString name = one["path"_L1].toString();
        if (!isBackupName(name) || files.contains(name))
            return refuse(Code::BadSchema, u"the manifest names "_s % name);
        files.insert(name, {one["size"_L1].toInteger(-1), QByteArray::fromHex(one["sha256"_L1].toString().toLatin1())});
    }
    if (!files.contains(databaseName))
        return refuse(Code::BadSchema, u"the manifest names no workspace"_s);
    return files;
}

/// What is there and not in the manifest was put there later.
Result<void> hasNothingElse(const QString &backup, const BackupFiles &files)
{
    const QDir root(backup);
    if (QFileInfo(root.filePath(attachmentsName)).isSymLink())
        return refuse(Code::BadSchema, root.filePath(attachmentsName) % u" is a link"_s);
    QDirIterator all(backup, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                     QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString path = all.next();
        const QString name = root.relativeFilePath(path);
        const bool isOurs =
            name == manifestName || files.contains(name) || (name == attachmentsName && QFileInfo(path).isDir());
        if (!isOurs)
            return refuse(Code::BadSchema, path % u" is not in the manifest"_s);
    }
    return {};
}

Result<void> isEmptyPlace(const QString &dataDir)
{
    const QFileInfo info(dataDir);
    if (info.isSymLink()
        || (info.exists()
            && !(info.isDir()
                 && QDir(dataDir).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot))))
        return refuse(Code::Conflict, u"there is something in "_s % dataDir % u" already"_s);
    return {};
}

/// Consoles that resume compare the log; with another one they take a snapshot, and what they have not sent yet they
/// say again, which the answers in the copy recognize. Whoever had signed in, or had been signed out since, does so
/// anew.
Result<void> beginAnew(const QString &path, const QString &log)
{
    auto file = SqliteFile::open(path, SqliteFile::Mode::ReadWrite);
    if (!file)
        return tl::unexpected(file.error());
    {
        auto checked = (*file)->run("PRAGMA integrity_check(1)");
        if (!checked || !checked->next() || checked->value(0).toString() != "ok"_L1)
            return refuse(Code::BadSchema, u"the workspace in the backup is damaged"_s);
    }
    return (*file)->transaction([&]() -> Result<void> {
        auto named = (*file)->run("UPDATE workspace SET log = ? WHERE id = 1", {log});
        if (!named)
            return tl::unexpected(named.error());
        if (named->changed() != 1)
            return refuse(Code::BadSchema, u"there is no workspace in the backup"_s);
        auto ended = (*file)->run("DELETE FROM token");
        if (!ended)
            return tl::unexpected(ended.error());
        return {};
    });
}

Result<QString> logIn(const QString &path)
{
    auto file = SqliteFile::open(path, SqliteFile::Mode::ReadWrite);
    if (!file)
        return tl::unexpected(file.error());
    auto rows = (*file)->run("SELECT log FROM workspace WHERE id = 1");
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->next() ? rows->value(0).toString() : QString();
}

/// The log has another name from now on, also where the figures know it.
Result<void> takeName(const UnfinishedFolder &made, bool hasFacts, const Environment &environment)
{
    const QString path = made.file(databaseName);
    const auto before = logIn(path);
    if (!before)
        return tl::unexpected(before.error());
    const QString log = makeId(u"l"_s, environment);
    if (auto begun = beginAnew(path, log); !begun)
        return begun;
    if (!hasFacts)
        return {};
    const QString facts = made.file(factsName);
    if (auto followed = FactsFile::follow(made.path(), *before, log); !followed) {
        if (followed.error().code != Code::UnsupportedVersion)
            return followed;
        qWarning("the figures of the backup are left out, and counted anew: %ls",
                 qUtf16Printable(followed.error().detail));
        return QFile::remove(facts) ? Result<void>() : refuse(Code::Internal, u"cannot remove "_s % facts);
    }
    return makeDurable(facts);
}

/// It may have gone out since, which nobody can tell; twice is better than never. A webhook has the same id both times.
Result<qint64> waitingIn(const QString &path)
{
    auto file = SqliteFile::open(path, SqliteFile::Mode::ReadWrite);
    if (!file)
        return tl::unexpected(file.error());
    qint64 waiting = 0;
    auto rows = (*file)->run("SELECT json FROM delivery");
    if (!rows)
        return tl::unexpected(rows.error());
    while (rows->next()) {
        const auto delivery = decodeDelivery(rows->value(0).toByteArray());
        waiting += delivery && !delivery->isDead ? 1 : 0;
    }
    return waiting;
}

} // namespace

Result<BackupDone> restoreBackup(const RestoreWanted &wanted, const Environment &environment)
{
    if (auto empty = isEmptyPlace(wanted.dataDir); !empty)
        return tl::unexpected(empty.error());
    const auto files = readManifest(wanted);
    if (!files)
        return tl::unexpected(files.error());
    if (auto nothing = hasNothingElse(wanted.backup, *files); !nothing)
        return tl::unexpected(nothing.error());
    auto made = UnfinishedFolder::make(wanted.dataDir, environment);
    if (!made)
        return tl::unexpected(made.error());
    for (auto it = files->cbegin(); it != files->cend(); ++it) {
        const QString path = QDir(wanted.backup).filePath(it.key());
        const auto copied = digested(path, (*made)->file(it.key()));
        if (!copied)
            return tl::unexpected(copied.error());
        if (copied->size != it->size || copied->sha256 != it->sha256)
            return refuse(Code::BadSchema, path % u" is not as the manifest says"_s);
    }
    if (auto begun = takeName(**made, files->contains(factsName), environment); !begun)
        return tl::unexpected(begun.error());
    const auto waiting = waitingIn((*made)->file(databaseName));
    if (!waiting)
        return tl::unexpected(waiting.error());
    if (auto durable = makeDurable((*made)->file(databaseName)); !durable)
        return tl::unexpected(durable.error());
    if (auto taken = (*made)->take(); !taken)
        return tl::unexpected(taken.error());
    return BackupDone{attachmentsAmong(*files), sizeOfAll(*files), {}, {}, *waiting};
}

} // namespace Baton::Server
