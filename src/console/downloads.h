// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/message.h"
#include "domain/result.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace Baton {

class Backend;
struct TransferOutcome;

/// Files of a thread that somebody wants to see or keep; each is fetched once, however many ask.
class Downloads final : public QObject
{
    Q_OBJECT

public:
    explicit Downloads(Backend &backend, QObject *parent = nullptr);

    /// progress() and then one of arrived() and failed() follow.
    void fetch(const Attachment &attachment);
    void cancel(const AttachmentId &id);
    bool isUnderWay(const AttachmentId &id) const { return m_underWay.contains(id); }

Q_SIGNALS:
    void progress(const Baton::AttachmentId &id, qint64 done, qint64 total);
    void arrived(const Baton::AttachmentId &id, const QByteArray &bytes);
    void failed(const Baton::AttachmentId &id, Baton::Code code, bool retry);

private:
    void onEnded(const TransferOutcome &outcome);

    Backend &m_backend;
    QSet<AttachmentId> m_underWay;
};

} // namespace Baton
