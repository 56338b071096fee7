// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/instant.h"
#include "domain/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <memory>
#include <unordered_map>
#include <vector>

namespace Baton::Server {

/// A connection to the file of a workspace with its prepared statements. Belongs to the thread that opened it.
class SqliteFile
{
public:
    enum class Mode { ReadWrite, ReadOnly };
    static constexpr int schemaVersion = 8;
    static constexpr Millis lockPatience{5'000};

    /// Opens an existing file and brings its schema up to date; UnsupportedVersion where it is newer than this program.
    static Result<std::unique_ptr<SqliteFile>> open(const QString &path, Mode mode);
    /// Opens a file of other tables, beside the workspace's; made by `statements`, which tell its version, where there
    /// is none. What is in it may be made anew, so its last commits may be lost with the power.
    static Result<std::unique_ptr<SqliteFile>> openOther(const QString &path, Mode mode,
                                                         const std::vector<const char *> &statements, int version);
    /// Makes the file with its tables; Conflict where it exists.
    static Result<std::unique_ptr<SqliteFile>> create(const QString &path);
    ~SqliteFile();
    SqliteFile(const SqliteFile &) = delete;
    SqliteFile &operator=(const SqliteFile &) = delete;

    /// Runs a statement, prepared once per literal. Its rows are read from the query until the Rows goes away.
    class Rows
    {
    public:
        explicit Rows(QSqlQuery *query)
            : m_query(query)
        {}
        Rows(Rows &&other) noexcept
            : m_query(std::exchange(other.m_query, nullptr))
        {}
        Rows(const Rows &) = delete;
        Rows &operator=(const Rows &) = delete;
        ~Rows() // an unfinished one would hold its read transaction open
        {
            if (m_query)
                m_query->finish();
        }
        bool next() { return m_query->next(); }
        QVariant value(int column) const { return m_query->value(column); }
        int changed() const { return m_query->numRowsAffected(); }

    private:
        QSqlQuery *m_query;
    };
    Result<Rows> run(const char *statement, const QVariantList &values = {});
    /// How long a statement waits from now on for a lock that another connection has; lockPatience unless told.
    Result<void> waitForLocks(Millis atMost);

    /// All of `work` or nothing of it.
    template<typename Work>
    Result<void> transaction(Work work)
    {
        if (auto begun = run("BEGIN IMMEDIATE"); !begun)
            return tl::unexpected(begun.error());
        Result<void> done = work();
        if (done) {
            auto committed = run("COMMIT");
            if (committed)
                return {};
            done = tl::unexpected(committed.error());
        }
        run("ROLLBACK");
        return done;
    }

private:
    SqliteFile() = default;
    static Result<std::unique_ptr<SqliteFile>> connect(const QString &path, Mode mode);
    Result<void> migrate(Mode mode);
    Result<int> version();

    QString m_name;
    QSqlDatabase m_database;
    std::unordered_map<const char *, std::unique_ptr<QSqlQuery>> m_prepared;
};

} // namespace Baton::Server
