// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"
#include "server/environment.h"

#include <QByteArray>
#include <QFileDevice>
#include <QMap>
#include <QString>

#include <memory>

// What making a backup and restoring one have in common.

namespace Baton::Server {

inline constexpr auto fileMode = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
inline constexpr QLatin1StringView databaseName("workspace.db");
inline constexpr QLatin1StringView factsName("metrics.db");
inline constexpr QLatin1StringView attachmentsName("attachments");
inline constexpr QLatin1StringView manifestName("manifest.json");
inline constexpr QLatin1StringView formatName("baton-backup-1");

/// On the disk, not only on its way there.
Result<void> makeDurable(const QString &path);

struct Digested
{
    qint64 size = 0;
    QByteArray sha256;
};

/// Nothing that is a link is followed: a name in a folder may have been put there by anybody.
Result<void> isPlainFile(const QString &path);

/// Copies, where `to` is not empty, and says what was copied.
Result<Digested> digested(const QString &from, const QString &to = {});

/// A folder beside the one that is wanted; gone with this unless it took that one's name.
class UnfinishedFolder
{
public:
    static Result<std::unique_ptr<UnfinishedFolder>> make(const QString &wanted, const Environment &environment);
    ~UnfinishedFolder();
    UnfinishedFolder(const UnfinishedFolder &) = delete;
    UnfinishedFolder &operator=(const UnfinishedFolder &) = delete;

    QString path() const { return m_path; }
    QString file(const QString &name) const;
    Result<void> take();

private:
    UnfinishedFolder(QString target, QString path)
        : m_target(std::move(target))
        , m_path(std::move(path))
    {}
    QString m_target;
    QString m_path;
    bool m_isThere = false;
};

using BackupFiles = QMap<QString, Digested>; ///< by path in the backup

qint64 sizeOfAll(const BackupFiles &files);
qsizetype attachmentsAmong(const BackupFiles &files);

} // namespace Baton::Server
