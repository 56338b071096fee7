// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/secretstore.h"

namespace QKeychain {
class Job;
}

namespace Baton {

/// Secrets in the keychain of the desktop (Secret Service, Windows Credential Store, macOS Keychain); never in a file.
class KeychainSecretStore : public SecretStore
{
public:
    /// `deadlineMs`: a locked keyring may ask the person, who may be away; then the answer is Timeout.
    explicit KeychainSecretStore(const QString &service, int deadlineMs = 5000);

    void read(const QString &key, QObject *context, ReadAnswer answer) override;
    void write(const QString &key, const QByteArray &secret, QObject *context, DoneAnswer answer) override;
    void remove(const QString &key, QObject *context, DoneAnswer answer) override;
    bool isLasting() const override { return true; }

private:
    using JobAnswer = std::function<void(QKeychain::Job *, const SecretDone &)>;

    void start(QKeychain::Job *job, const QString &key, QObject *context, JobAnswer answer);

    QString m_service;
    int m_deadlineMs;
};

} // namespace Baton
