// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/conversation.h"
#include "domain/rehearsedturn.h"
#include "domain/workspace.h"
#include "server/worker.h"

#include <QByteArray>

#include <functional>

namespace Baton::Server {

/// Replays stored conversations under rules, on a thread of its own, so that no visitor waits for an admin who tries
/// rules. The knowledge is read anew at the first use.
class RehearsalDesk
{
public:
    struct Request
    {
        Conversation head;
        Workspace workspace; ///< with the rules to rehearse
    };
    /// Of each request in its order; called on the desk's thread. None where there is no thread to read.
    using Done = std::function<void(const QList<QList<RehearsedTurn>> &)>;

    RehearsalDesk(QString path, QByteArray knowledge);

    /// `done` is called once; at once with nothing where too much waits.
    void rehearse(const QList<Request> &requests, Done done);
    void stop();

private:
    struct Job
    {
        QList<Request> requests;
        Done done;
    };

    QString m_path;
    QByteArray m_knowledge;
    std::unique_ptr<Worker<Job>> m_worker;
};

} // namespace Baton::Server
