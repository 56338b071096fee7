// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/downloads.h"

#include "backend/backend.h"

namespace Baton {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QLatin1StringView downloadPrefix = "get "_L1;

QString transferOf(const AttachmentId &id)
{
    return downloadPrefix + id.toString();
}

} // namespace

Downloads::Downloads(Backend &backend, QObject *parent)
    : QObject(parent)
    , m_backend(backend)
{
    connect(&backend, &Backend::transferProgress, this, [this](const QString &transfer, qint64 done, qint64 total) {
        if (transfer.startsWith(downloadPrefix))
            Q_EMIT progress(AttachmentId(transfer.mid(downloadPrefix.size())), done, total);
    });
    connect(&backend, &Backend::transferEnded, this, &Downloads::onEnded);
}

void Downloads::fetch(const Attachment &attachment)
{
    if (m_underWay.contains(attachment.id))
        return;
    m_underWay.insert(attachment.id);
    m_backend.download(transferOf(attachment.id), attachment);
}

void Downloads::cancel(const AttachmentId &id)
{
    if (m_underWay.remove(id))
        m_backend.cancelTransfer(transferOf(id));
}

void Downloads::onEnded(const TransferOutcome &outcome)
{
    if (!outcome.transfer.startsWith(downloadPrefix))
        return;
    const AttachmentId id(outcome.transfer.mid(downloadPrefix.size()));
    if (!m_underWay.remove(id))
        return;
    if (outcome.code)
        Q_EMIT failed(id, *outcome.code, outcome.retry);
    else
        Q_EMIT arrived(id, outcome.bytes);
}

} // namespace Baton

#include "moc_downloads.cpp"
