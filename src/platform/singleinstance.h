// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"

#include <QLockFile>
#include <QObject>

#include <functional>
#include <optional>

class QLocalServer;
class QLocalSocket;
class QTimer;

namespace Baton {

/// What a second start asks of the first: come to the front, open a conversation too, or claim the next one.
struct InstanceRequest
{
    ConversationId open; ///< empty: just activate
    bool claimNext = false;
    QString token = {}; ///< of the desktop, which lets the first come to the front

    friend bool operator==(const InstanceRequest &, const InstanceRequest &) = default;
};

/// What became of it, as the second start says it to whoever called it.
enum class InstanceAnswer {
    Done,
    Nothing, ///< nobody waits
    Offline, ///< not signed in, or the server cannot be reached
    Lost, ///< somebody else was first, or the server did not answer in time
    Absent, ///< no console runs
};

/// `activate`, `claim` or `open c_…`, then ` token …` where there is one; one line, nothing else is a request.
std::optional<InstanceRequest> parseInstanceRequest(const QByteArray &line);
QByteArray toLine(const InstanceRequest &request);

/// Lets one console run per person: the first start listens, a second one hands over its request and leaves.
/// Ends with exactly one of `first`, `delivered`, `answered` and `failed`; never blocks.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    /// `folder` is the person's own runtime folder (mode 0700), `name` the file name without suffix.
    SingleInstance(const QString &folder, const QString &name, QObject *parent = nullptr);
    ~SingleInstance() override;

    using Reply = std::function<void(InstanceAnswer)>;

    void start(const InstanceRequest &request);
    /// Asks a console that runs and never becomes one; `answered` follows.
    void ask(const InstanceRequest &request);
    /// Who claims for others. Calls the reply once, within the deadline.
    void setClaimer(std::function<void(const InstanceRequest &request, Reply reply)> claimer)
    {
        m_claimer = std::move(claimer);
    }

    QString socketPath() const;

    static constexpr int maxMessageBytes = 2048;
    /// Time a peer has to say its line, and a second start has to be heard, in milliseconds.
    static constexpr int deadlineMs = 3000;

Q_SIGNALS:
    void first();
    void delivered();
    void answered(Baton::InstanceAnswer answer);
    void failed(const QString &why);
    /// Another start asked for this; only after `first`.
    void requested(const Baton::InstanceRequest &request);

private:
    QString folderProblem() const;
    void listen();
    void accept();
    void readRequest(QLocalSocket *peer);
    void callFirst();
    void onAnswer(const QByteArray &line);
    void onAbsent();
    void tryAgain();
    void end(const QString &failure);

    QString m_folder;
    QString m_name;
    QLockFile m_lock;
    QLocalServer *m_server = nullptr;
    QLocalSocket *m_call = nullptr;
    QTimer *m_deadline = nullptr;
    InstanceRequest m_request;
    std::function<void(const InstanceRequest &, Reply)> m_claimer;
    bool m_asksOnly = false;
    bool m_ended = false;
};

} // namespace Baton
