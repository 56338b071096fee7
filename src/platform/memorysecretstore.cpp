// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/memorysecretstore.h"

#include <QObject>

using namespace Qt::Literals::StringLiterals;

namespace Baton {

namespace {

/// Answers from the event loop, as every other store does, so that no caller comes to rely on an answer at once.
template<typename Answer, typename Value>
void answerSoon(QObject *context, Answer answer, Value value)
{
    QMetaObject::invokeMethod(
        context, [answer = std::move(answer), value = std::move(value)] { answer(value); }, Qt::QueuedConnection);
}

} // namespace

void MemorySecretStore::read(const QString &key, QObject *context, ReadAnswer answer)
{
    SecretBytes found = tl::unexpected(SecretFailure{SecretError::NotFound, u"no such key"_s});
    if (m_failure)
        found = tl::unexpected(*m_failure);
    else if (const auto it = m_secrets.constFind(key); it != m_secrets.cend())
        found = *it;
    answerSoon(context, std::move(answer), std::move(found));
}

void MemorySecretStore::write(const QString &key, const QByteArray &secret, QObject *context, DoneAnswer answer)
{
    SecretDone done;
    if (m_failure)
        done = tl::unexpected(*m_failure);
    else
        m_secrets.insert(key, secret);
    answerSoon(context, std::move(answer), std::move(done));
}

void MemorySecretStore::remove(const QString &key, QObject *context, DoneAnswer answer)
{
    SecretDone done;
    if (m_failure)
        done = tl::unexpected(*m_failure);
    else
        m_secrets.remove(key);
    answerSoon(context, std::move(answer), std::move(done));
}

} // namespace Baton
