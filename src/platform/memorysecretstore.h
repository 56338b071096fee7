// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/secretstore.h"

#include <QHash>

#include <optional>

namespace Baton {

/// Keeps secrets until the program ends: what is used where the desktop has no store, and in tests.
class MemorySecretStore : public SecretStore
{
public:
    void read(const QString &key, QObject *context, ReadAnswer answer) override;
    void write(const QString &key, const QByteArray &secret, QObject *context, DoneAnswer answer) override;
    void remove(const QString &key, QObject *context, DoneAnswer answer) override;
    bool isLasting() const override { return false; }

    /// From now on every call fails with this, as a locked or absent store does; nullopt makes it work again.
    void setFailure(const std::optional<SecretFailure> &failure) { m_failure = failure; }

private:
    QHash<QString, QByteArray> m_secrets;
    std::optional<SecretFailure> m_failure;
};

} // namespace Baton
