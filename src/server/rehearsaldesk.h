// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/conversation.h"
#include "domain/rehearsedturn.h"
#include "domain/workspace.h"
#include "server/ai/knowledge.h"
#include "server/worker.h"

#include <functional>
#include <memory>

namespace Baton::Server {

/// Replays stored conversations under rules, on a thread of its own, so that no visitor waits for an admin who tries
/// rules. It has a base of its own, made anew where what the AI answers from has changed.
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

    /// What the files of knowledge say; called on the desk's thread, may wait. The same pointer means the same.
    using Entries = std::function<std::shared_ptr<const QList<KnowledgeEntry>>()>;
    RehearsalDesk(QString path, Entries entries, const Lessons &lessons);

    /// `done` is called once; at once with nothing where too much waits.
    void rehearse(const QList<Request> &requests, Done done);
    void setLessons(const Lessons &lessons) { m_lessons = lessons; } ///< for the requests from now on
    void stop();

private:
    struct Job
    {
        QList<Request> requests;
        Done done;
        Lessons lessons;
    };

    QString m_path;
    Entries m_entries;
    Lessons m_lessons;
    std::unique_ptr<Worker<Job>> m_worker;
};

} // namespace Baton::Server
