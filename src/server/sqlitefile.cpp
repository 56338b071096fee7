// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/sqlitefile.h"

#include "server/messagewords.h"
#include "server/sqliteschema.h"

#include <QFile>
#include <QSqlError>

#include <atomic>

namespace Baton::Server {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

tl::unexpected<Error> sqlError(const QSqlError &error)
{
    return refuse(Code::Internal, u"sqlite "_s % error.nativeErrorCode() % u": "_s % error.databaseText());
}

/// Qt tells null from empty, our tables do not.
QVariant neverNull(const QVariant &value)
{
    if (value.typeId() == QMetaType::QByteArray && value.toByteArray().isNull())
        return QByteArray("");
    if (value.typeId() == QMetaType::QString && value.toString().isNull())
        return u""_s;
    return value;
}

} // namespace

Result<std::unique_ptr<SqliteFile>> SqliteFile::connect(const QString &path, Mode mode)
{
    static std::atomic<quint64> opened = 0;
    std::unique_ptr<SqliteFile> file(new SqliteFile);
    file->m_name = u"baton-server-"_s % QString::number(++opened);
    file->m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, file->m_name);
    file->m_database.setDatabaseName(path);
    const QString patience = u"QSQLITE_BUSY_TIMEOUT="_s % QString::number(lockPatience.count());
    const QString readOnly = u"QSQLITE_OPEN_READONLY;"_s % patience;
    file->m_database.setConnectOptions(mode == Mode::ReadOnly ? readOnly : patience);
    if (!file->m_database.open())
        return sqlError(file->m_database.lastError());
    const auto settings = mode == Mode::ReadOnly
        ? std::vector{"PRAGMA query_only=ON"}
        // A checkpoint adds two syncs to the commit that sets it off, and everybody waiting pays: so it comes seldom.
        : std::vector{"PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL", "PRAGMA secure_delete=ON",
                      "PRAGMA wal_autocheckpoint=8000"};
    for (const char *setting : settings)
        if (auto set = file->run(setting); !set)
            return tl::unexpected(set.error());
    return file;
}

Result<std::unique_ptr<SqliteFile>> SqliteFile::open(const QString &path, Mode mode)
{
    if (!QFile::exists(path))
        return refuse(Code::NotFound, u"no workspace at "_s % path);
    auto file = connect(path, mode);
    if (!file)
        return file;
    if (auto migrated = (*file)->migrate(mode); !migrated)
        return tl::unexpected(migrated.error());
    return file;
}

Result<std::unique_ptr<SqliteFile>> SqliteFile::openOther(const QString &path, Mode mode,
                                                          const std::vector<const char *> &statements, int version)
{
    const bool isNew = !QFile::exists(path);
    if (isNew && mode == Mode::ReadOnly)
        return refuse(Code::NotFound, u"there is no "_s % path);
    if (isNew) {
        QFile empty(path);
        if (!empty.open(QFile::WriteOnly | QFile::NewOnly) || !empty.setPermissions(ownerOnly))
            return refuse(Code::Internal, path % u": "_s % empty.errorString());
    }
    auto file = connect(path, mode);
    if (!file)
        return file;
    if (mode == Mode::ReadWrite)
        if (auto set = (*file)->run("PRAGMA synchronous=NORMAL"); !set)
            return tl::unexpected(set.error());
    const auto found = (*file)->version();
    if (!found)
        return tl::unexpected(found.error());
    if (*found == version)
        return file;
    if (*found != 0 || mode == Mode::ReadOnly)
        return refuse(Code::UnsupportedVersion, path % u" was written by another version of this program"_s);
    const auto made = (*file)->transaction([&]() -> Result<void> {
        for (const char *statement : statements)
            if (auto ran = (*file)->run(statement); !ran)
                return tl::unexpected(ran.error());
        return {};
    });
    if (!made)
        return tl::unexpected(made.error());
    return file;
}

Result<std::unique_ptr<SqliteFile>> SqliteFile::create(const QString &path)
{
    QFile empty(path); // made before SQLite does, so that nobody else can read it for a moment
    if (!empty.open(QFile::WriteOnly | QFile::NewOnly))
        return refuse(Code::Conflict, path % u": "_s % empty.errorString());
    if (!empty.setPermissions(ownerOnly))
        return refuse(Code::Internal, path % u": "_s % empty.errorString());
    empty.close();
    auto file = connect(path, Mode::ReadWrite);
    if (!file)
        return file;
    const auto made = (*file)->transaction([&]() -> Result<void> {
        for (const char *statement : schemaStatements())
            if (auto ran = (*file)->run(statement); !ran)
                return tl::unexpected(ran.error());
        return {};
    });
    if (!made)
        return tl::unexpected(made.error());
    return file;
}

Result<void> SqliteFile::waitForLocks(Millis atMost)
{
    // Not kept prepared: SQLite heeds it as it is prepared, not as it is run.
    QSqlQuery query(m_database);
    if (!query.exec(u"PRAGMA busy_timeout="_s % QString::number(atMost.count())))
        return sqlError(query.lastError());
    return {};
}

SqliteFile::~SqliteFile()
{
    m_prepared.clear();
    m_database.close();
    m_database = {};
    if (!m_name.isEmpty())
        QSqlDatabase::removeDatabase(m_name);
}

Result<int> SqliteFile::version()
{
    auto rows = run("PRAGMA user_version");
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->next() ? rows->value(0).toInt() : 0;
}

Result<void> SqliteFile::migrate(Mode mode)
{
    const auto found = version();
    if (!found)
        return tl::unexpected(found.error());
    const int version = *found;
    if (version == schemaVersion)
        return {};
    if (version > schemaVersion)
        return refuse(Code::UnsupportedVersion, u"the workspace was written by a later version of this program"_s);
    if (version < 1 || mode == Mode::ReadOnly)
        return refuse(Code::UnsupportedVersion, u"not a workspace of this program"_s);
    return transaction([&]() -> Result<void> {
        for (const char *statement : migrationStatements(version))
            if (auto ran = run(statement); !ran)
                return tl::unexpected(ran.error());
        return version == 1 ? indexMessages(*this) : Result<void>();
    });
}

Result<SqliteFile::Rows> SqliteFile::run(const char *statement, const QVariantList &values)
{
    auto &query = m_prepared[statement];
    if (!query) {
        query = std::make_unique<QSqlQuery>(m_database);
        query->setForwardOnly(true);
        if (!query->prepare(QString::fromLatin1(statement))) {
            const auto error = sqlError(query->lastError());
            query.reset();
            return error;
        }
    }
    for (qsizetype i = 0; i < values.size(); ++i)
        query->bindValue(int(i), neverNull(values.at(i)));
    if (!query->exec()) {
        const auto error = sqlError(query->lastError());
        query->finish();
        return error;
    }
    return Rows(query.get());
}

} // namespace Baton::Server
