// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/backend.h"

#include <QNetworkAccessManager>

#include <deque>
#include <functional>

QT_BEGIN_NAMESPACE
class QNetworkReply;
QT_END_NAMESPACE

namespace Baton::Native {

/// Files to and from the server over HTTP, two at a time. Lives on the network thread. Nothing is redirected, no
/// cookie is kept, an error of TLS is never overlooked.
class Transfers final : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 mostBytes = 20 * 1024 * 1024;

    explicit Transfers(std::function<Credentials()> credentials, QObject *parent = nullptr);

    void upload(const UploadWanted &wanted);
    void download(const QString &transfer, const Attachment &attachment);
    void cancel(const QString &transfer);
    /// Ends all; what was under way may be tried again.
    void stop();

Q_SIGNALS:
    void progress(const QString &transfer, qint64 done, qint64 total);
    void ended(const Baton::TransferOutcome &outcome);

private:
    struct Job
    {
        QString transfer;
        std::optional<UploadWanted> upload;
        Attachment attachment;
    };
    void next();
    void start(const Job &job);
    QNetworkReply *startUpload(const Job &job);
    QNetworkReply *startDownload(const Job &job);
    void onFinished(QNetworkReply *reply, const Job &job);

    std::function<Credentials()> m_credentials;
    QNetworkAccessManager m_network;
    std::deque<Job> m_waiting;
    QHash<QString, QNetworkReply *> m_running;
};

} // namespace Baton::Native
