// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/passwords.h"

#include <argon2.h>

namespace Baton::Server {

namespace {

/// The same password however a keyboard composed it.
QByteArray passwordBytes(const QString &password)
{
    return password.normalized(QString::NormalizationForm_C).toUtf8();
}

} // namespace

QByteArray hashPassword(const QString &password, const QByteArray &salt, PasswordCost cost)
{
    constexpr quint32 hashBytes = 32;
    const QByteArray bytes = passwordBytes(password);
    QByteArray encoded(qsizetype(argon2_encodedlen(cost.passes, cost.memoryKiB, cost.lanes, quint32(salt.size()),
                                                   hashBytes, Argon2_id)),
                       '\0');
    const int failed = argon2id_hash_encoded(cost.passes, cost.memoryKiB, cost.lanes, bytes.constData(),
                                             std::size_t(bytes.size()), salt.constData(), std::size_t(salt.size()),
                                             hashBytes, encoded.data(), std::size_t(encoded.size()));
    if (failed != ARGON2_OK)
        return {};
    encoded.truncate(qsizetype(qstrlen(encoded.constData())));
    return encoded;
}

bool verifyPassword(const QByteArray &encoded, const QString &password)
{
    const QByteArray bytes = passwordBytes(password);
    return !encoded.isEmpty()
        && argon2id_verify(encoded.constData(), bytes.constData(), std::size_t(bytes.size())) == ARGON2_OK;
}

} // namespace Baton::Server
