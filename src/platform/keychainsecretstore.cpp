// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/keychainsecretstore.h"

#include <QTimer>
#include <qt6keychain/keychain.h>

using namespace Qt::Literals::StringLiterals;

namespace Baton {

namespace {

SecretError keychainError(QKeychain::Error error, const QString &text)
{
    switch (error) {
    case QKeychain::EntryNotFound:
        return SecretError::NotFound;
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return SecretError::Denied;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return SecretError::NoStore;
    case QKeychain::OtherError:
        // On Linux every trouble is this one; a Secret Service without an unlocked login collection says so in words.
        if (text.contains("/collection/"_L1) || text.contains("locked"_L1, Qt::CaseInsensitive))
            return SecretError::Locked;
        return SecretError::NoStore;
    default:
        return SecretError::Other;
    }
}

} // namespace

KeychainSecretStore::KeychainSecretStore(const QString &service, int deadlineMs)
    : m_service(service)
    , m_deadlineMs(deadlineMs)
{}

void KeychainSecretStore::start(QKeychain::Job *job, const QString &key, QObject *context, JobAnswer answer)
{
    job->setInsecureFallback(false);
    job->setAutoDelete(true);
    job->setKey(key);
    // One object lives as long as an answer is owed: whoever comes first, job or deadline, deletes it.
    auto *owed = new QTimer(context);
    owed->setSingleShot(true);
    QObject::connect(owed, &QTimer::timeout, owed, [owed, answer] {
        owed->deleteLater();
        answer(nullptr, tl::unexpected(SecretFailure{SecretError::Timeout, u"the keychain does not answer"_s}));
    });
    QObject::connect(job, &QKeychain::Job::finished, owed, [owed, answer](QKeychain::Job *done) {
        if (!owed->isActive())
            return;
        owed->stop();
        owed->deleteLater();
        if (done->error() == QKeychain::NoError)
            answer(done, {});
        else
            answer(
                done,
                tl::unexpected(SecretFailure{keychainError(done->error(), done->errorString()), done->errorString()}));
    });
    owed->start(m_deadlineMs);
    job->start();
}

void KeychainSecretStore::read(const QString &key, QObject *context, ReadAnswer answer)
{
    auto *job = new QKeychain::ReadPasswordJob(m_service);
    start(job, key, context, [job, answer = std::move(answer)](QKeychain::Job *, const SecretDone &done) {
        if (done)
            answer(job->binaryData());
        else
            answer(tl::unexpected(done.error()));
    });
}

void KeychainSecretStore::write(const QString &key, const QByteArray &secret, QObject *context, DoneAnswer answer)
{
    auto *job = new QKeychain::WritePasswordJob(m_service);
    job->setBinaryData(secret);
    start(job, key, context, [answer = std::move(answer)](QKeychain::Job *, const SecretDone &done) { answer(done); });
}

void KeychainSecretStore::remove(const QString &key, QObject *context, DoneAnswer answer)
{
    auto *job = new QKeychain::DeletePasswordJob(m_service);
    start(job, key, context, [answer = std::move(answer)](QKeychain::Job *, const SecretDone &done) {
        if (!done && done.error().error == SecretError::NotFound)
            answer({});
        else
            answer(done);
    });
}

} // namespace Baton
