// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/secretstore.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace Baton {

/// The key of this device, made once and held in the keychain. Knows why there is none, and says late what came late:
/// a keychain may ask the person, who may be away.
class KeyKeeper final : public QObject
{
    Q_OBJECT

public:
    /// `patienceMs`: after this long without an answer one goes on without.
    KeyKeeper(SecretStore &secrets, QString name, int patienceMs, QObject *parent = nullptr);

    /// Looks for the key and makes one where there is none. `ready` is called once, when it is there, cannot be had,
    /// or patience ends.
    void open(QObject *context, std::function<void()> ready);
    /// Takes the key out of the keychain; what was sealed with it can never be opened again.
    void forget(QObject *context, SecretStore::DoneAnswer answer);

    const std::optional<QByteArray> &key() const { return m_key; }
    /// Why there is no key; nothing where there is one.
    const std::optional<SecretError> &trouble() const { return m_trouble; }

Q_SIGNALS:
    /// The key came after patience had ended.
    void cameLate();

private:
    void read(bool probed);
    void make();
    void take(const QByteArray &key);
    void fail(SecretError error);
    void settle();

    SecretStore &m_secrets;
    QString m_name;
    QTimer m_patience;
    std::optional<QByteArray> m_key;
    std::optional<SecretError> m_trouble;
    QList<std::function<void()>> m_waiting;
    bool m_busy = false;
    bool m_impatient = false;
};

} // namespace Baton
