// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <tl/expected.hpp>

#include <QByteArray>
#include <QString>

#include <functional>

class QObject;

namespace Baton {

enum class SecretError {
    NotFound, ///< no such key, or a locked store that does not tell the difference: `probe` does
    NoStore, ///< the desktop has no place for secrets
    Locked,
    Denied, ///< the person said no
    Timeout,
    Other,
};

/// Why a secret could not be had; the detail is for the log and never holds the secret.
struct SecretFailure
{
    SecretError error = SecretError::Other;
    QString detail;

    friend bool operator==(const SecretFailure &, const SecretFailure &) = default;
};

using SecretBytes = tl::expected<QByteArray, SecretFailure>;
using SecretDone = tl::expected<void, SecretFailure>;

/// Where tokens and keys are kept between runs. Answers come later, in the thread of the caller,
/// exactly once, and not at all if `context` was destroyed before.
class SecretStore
{
public:
    using ReadAnswer = std::function<void(const SecretBytes &)>;
    using DoneAnswer = std::function<void(const SecretDone &)>;

    SecretStore() = default;
    virtual ~SecretStore() = default;
    SecretStore(const SecretStore &) = delete;
    SecretStore &operator=(const SecretStore &) = delete;

    virtual void read(const QString &key, QObject *context, ReadAnswer answer) = 0;
    virtual void write(const QString &key, const QByteArray &secret, QObject *context, DoneAnswer answer) = 0;
    /// Removing a key that is not there succeeds.
    virtual void remove(const QString &key, QObject *context, DoneAnswer answer) = 0;

    /// Writes, reads back and removes a canary: the only way to know that secrets will be kept.
    void probe(QObject *context, DoneAnswer answer);

    /// Do secrets survive the program?
    virtual bool isLasting() const = 0;
};

} // namespace Baton
