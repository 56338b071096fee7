// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/keykeeper.h"

#include "platform/aesgcm.h"

#include <QPointer>

namespace Baton {

KeyKeeper::KeyKeeper(SecretStore &secrets, QString name, int patienceMs, QObject *parent)
    : QObject(parent)
    , m_secrets(secrets)
    , m_name(std::move(name))
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_trouble = SecretError::Timeout;
        m_impatient = true;
        settle();
    });
}

void KeyKeeper::open(QObject *context, std::function<void()> ready)
{
    m_waiting.append([context = QPointer(context), ready = std::move(ready)] {
        if (context)
            ready();
    });
    if (m_key) {
        QMetaObject::invokeMethod(this, &KeyKeeper::settle, Qt::QueuedConnection);
        return;
    }
    m_impatient = false;
    m_patience.start();
    if (!std::exchange(m_busy, true))
        read(false);
}

void KeyKeeper::read(bool probed)
{
    m_secrets.read(m_name, this, [this, probed](const SecretBytes &found) {
        if (found && found->size() == aesKeyBytes)
            take(*found);
        else if (!found && found.error().error != SecretError::NotFound)
            fail(found.error().error);
        else if (probed)
            make();
        else
            // A locked keychain says "not found" as well; a key made on its word would replace the one in there.
            m_secrets.probe(this, [this](const SecretDone &works) {
                if (works)
                    read(true);
                else
                    fail(works.error().error);
            });
    });
}

void KeyKeeper::make()
{
    const QByteArray made = newAesKey();
    m_secrets.write(m_name, made, this, [this, made](const SecretDone &kept) {
        if (!kept) {
            fail(kept.error().error);
            return;
        }
        // What does not come back tomorrow must not seal anything today.
        m_secrets.read(m_name, this, [this, made](const SecretBytes &found) {
            if (found && *found == made)
                take(made);
            else
                fail(found ? SecretError::Other : found.error().error);
        });
    });
}

void KeyKeeper::take(const QByteArray &key)
{
    m_busy = false;
    m_key = key;
    m_trouble.reset();
    settle();
    if (std::exchange(m_impatient, false))
        Q_EMIT cameLate();
}

void KeyKeeper::fail(SecretError error)
{
    m_busy = false;
    m_trouble = error;
    settle();
}

void KeyKeeper::settle()
{
    m_patience.stop();
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto &ready : waiting)
        ready();
}

void KeyKeeper::forget(QObject *context, SecretStore::DoneAnswer answer)
{
    m_key.reset();
    m_secrets.remove(m_name, context, std::move(answer));
}

} // namespace Baton

#include "moc_keykeeper.cpp"
