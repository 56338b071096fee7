// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"

#include <QLockFile>
#include <QObject>

#include <optional>

class QLocalServer;
class QLocalSocket;
class QTimer;

namespace Baton {

/// What a second start asks of the first: come to the front, or open a conversation too.
struct InstanceRequest
{
    ConversationId open; ///< empty: just activate

    friend bool operator==(const InstanceRequest &, const InstanceRequest &) = default;
};

/// `activate` or `open c_…`, one line; nothing else is a request.
std::optional<InstanceRequest> parseInstanceRequest(const QByteArray &line);
QByteArray toLine(const InstanceRequest &request);

/// Lets one console run per person: the first start listens, a second one hands over its request and leaves.
/// Ends with exactly one of `first`, `delivered` and `failed`; never blocks.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    /// `folder` is the person's own runtime folder (mode 0700), `name` the file name without suffix.
    SingleInstance(const QString &folder, const QString &name, QObject *parent = nullptr);
    ~SingleInstance() override;

    void start(const InstanceRequest &request);

    QString socketPath() const;

    static constexpr int maxMessageBytes = 2048;
    /// Time a peer has to say its line, and a second start has to be heard, in milliseconds.
    static constexpr int deadlineMs = 3000;

Q_SIGNALS:
    void first();
    void delivered();
    void failed(const QString &why);
    /// Another start asked for this; only after `first`.
    void requested(const Baton::InstanceRequest &request);

private:
    QString folderProblem() const;
    void listen();
    void accept();
    void readRequest(QLocalSocket *peer);
    void callFirst();
    void tryAgain();
    void end(const QString &failure);

    QString m_folder;
    QString m_name;
    QLockFile m_lock;
    QLocalServer *m_server = nullptr;
    QLocalSocket *m_call = nullptr;
    QTimer *m_deadline = nullptr;
    InstanceRequest m_request;
    bool m_ended = false;
};

} // namespace Baton
