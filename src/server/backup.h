// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"
#include "server/environment.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace Baton::Server {

/// A backup is a folder of its own: `workspace.db` as it was at one moment, `attachments/` as they belong to it,
/// `metrics.db` with what the figures are made of where there is one, and `manifest.json` with size and SHA-256 of each
/// file. Readable by its owner alone.
struct BackupDone
{
    qint64 files = 0; ///< attachments
    qint64 bytes = 0; ///< of everything
    QByteArray manifest; ///< SHA-256 of the manifest, in hex: who keeps it elsewhere knows a backup that was changed
    QStringList unfinished = {}; ///< folders beside it that another one was being made in, and that it left there
    qint64 waiting = 0; ///< of a restore: messages beyond the consoles that waited at the backup, and go (once more)
};

/// Makes a backup while a server runs or not; it appears under its name only when all of it is there and on the disk.
/// Conflict where the name is taken. What another one left unfinished beside it is told of: it may hold a whole
/// workspace with whoever is erased later, but may also be under way, so it is for the operator to remove.
Result<BackupDone> makeBackup(const QString &dataDir, const QString &target, const Environment &environment);

struct RestoreWanted
{
    QString backup;
    QString dataDir; ///< not there yet, or an empty folder
    QByteArray manifest; ///< what makeBackup() said, in hex; empty for not to compare
};

/// Makes a data folder of a backup, under a new log id: consoles take a snapshot instead of going on from what they
/// had, and everybody signs in anew. Refuses whatever is not just as the manifest says. Conflict where there is
/// something.
Result<BackupDone> restoreBackup(const RestoreWanted &wanted, const Environment &environment);

} // namespace Baton::Server
