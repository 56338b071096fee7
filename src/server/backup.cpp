// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/backup.h"

#include "domain/ids.h"
#include "server/channels/delivery.h"
#include "server/eraser.h"
#include "server/metrics/factsfile.h"
#include "server/provision.h"
#include "server/sqlitefile.h"

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QRegularExpression>

namespace Baton::Server {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto fileMode = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr auto dirMode = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
constexpr qint64 longestManifest = 256 * 1024 * 1024;
constexpr QLatin1StringView databaseName = "workspace.db"_L1;
constexpr QLatin1StringView factsName = "metrics.db"_L1;
constexpr QLatin1StringView attachmentsName = "attachments"_L1;
constexpr QLatin1StringView manifestName = "manifest.json"_L1;
constexpr QLatin1StringView formatName = "baton-backup-1"_L1;

/// On the disk, not only on its way there.
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

struct Digested
{
    qint64 size = 0;
    QByteArray sha256;
};

/// Nothing that is a link is followed: a name in a folder may have been put there by anybody.
Result<void> isPlainFile(const QString &path)
{
    const QFileInfo info(path);
    if (info.isSymLink() || !info.isFile())
        return refuse(Code::BadSchema, path % u" is not a plain file"_s);
    return {};
}

/// Copies, where `to` is not empty, and says what was copied.
Result<Digested> digested(const QString &from, const QString &to = {})
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

/// A folder beside the one that is wanted; gone with this unless it took that one's name.
class Unfinished
{
public:
    static Result<std::unique_ptr<Unfinished>> make(const QString &wanted, const Environment &environment)
    {
        const QString target = QDir::cleanPath(QDir(wanted).absolutePath());
        std::unique_ptr<Unfinished> made(new Unfinished(target, target % u".part-"_s % randomLetters(8, environment)));
        if (!QDir().mkdir(made->m_path))
            return refuse(Code::Internal, u"cannot make the folder "_s % made->m_path);
        made->m_isThere = true;
        if (!QFile::setPermissions(made->m_path, dirMode) || !QDir(made->m_path).mkdir(attachmentsName)
            || !QFile::setPermissions(made->file(attachmentsName), dirMode))
            return refuse(Code::Internal, u"cannot make the folder "_s % made->m_path);
        return made;
    }
    ~Unfinished()
    {
        if (m_isThere)
            QDir(m_path).removeRecursively();
    }
    Unfinished(const Unfinished &) = delete;
    Unfinished &operator=(const Unfinished &) = delete;

    QString path() const { return m_path; }
    QString file(const QString &name) const { return QDir(m_path).filePath(name); }
    Result<void> take()
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

private:
    Unfinished(QString target, QString path)
        : m_target(std::move(target))
        , m_path(std::move(path))
    {}
    QString m_target;
    QString m_path;
    bool m_isThere = false;
};

using Files = QMap<QString, Digested>; ///< by path in the backup

qint64 sizeOfAll(const Files &files)
{
    qint64 bytes = 0;
    for (const Digested &file : files)
        bytes += file.size;
    return bytes;
}

qsizetype attachmentsAmong(const Files &files)
{
    return files.size() - (files.contains(databaseName) ? 1 : 0) - (files.contains(factsName) ? 1 : 0);
}

// ---- Making one ----

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
Result<void> copyFacts(const QString &dataDir, const Unfinished &to, Files &files)
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

/// Files never change; one that is gone by now, with its row, is left out of the copy as well.
Result<void> copyAttachments(SqliteFile &source, const QString &from, const Unfinished &to, Files &files)
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

Result<QByteArray> writeManifest(const Unfinished &to, const Files &files, const Environment &environment)
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

// ---- Taking one ----

/// Only names that a backup of ours can have.
bool isBackupName(const QString &name)
{
    static const QRegularExpression attachment(uR"(^attachments/f_[A-Za-z0-9]{4,40}$)"_s);
    return name == databaseName || name == factsName || attachment.match(name).hasMatch();
}

Result<Files> readManifest(const RestoreWanted &wanted)
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
    Files files;
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
Result<void> hasNothingElse(const QString &backup, const Files &files)
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
Result<void> takeName(const Unfinished &made, bool hasFacts, const Environment &environment)
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
    auto made = Unfinished::make(target, environment);
    if (!made)
        return tl::unexpected(made.error());
    const Unfinished &to = **made;
    Files files;
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

Result<BackupDone> restoreBackup(const RestoreWanted &wanted, const Environment &environment)
{
    if (auto empty = isEmptyPlace(wanted.dataDir); !empty)
        return tl::unexpected(empty.error());
    const auto files = readManifest(wanted);
    if (!files)
        return tl::unexpected(files.error());
    if (auto nothing = hasNothingElse(wanted.backup, *files); !nothing)
        return tl::unexpected(nothing.error());
    auto made = Unfinished::make(wanted.dataDir, environment);
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
