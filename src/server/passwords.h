// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace Baton::Server {

/// What a password costs to verify: argon2id.
struct PasswordCost
{
    quint32 memoryKiB = 19 * 1024;
    quint32 passes = 2;
    quint32 lanes = 1;
};

/// The encoded hash of a password under `salt` (at least 16 bytes). Slow on purpose.
QByteArray hashPassword(const QString &password, const QByteArray &salt, PasswordCost cost);
bool verifyPassword(const QByteArray &encoded, const QString &password);

} // namespace Baton::Server
