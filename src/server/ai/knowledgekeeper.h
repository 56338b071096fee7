// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/instant.h"
#include "server/ai/knowledge.h"
#include "server/ai/knowledgefile.h"

#include <QThread>

#include <condition_variable>
#include <functional>
#include <future>
#include <mutex>

namespace Baton::Server {

/// Makes the base of the files the operator named, on a thread of its own: once at the start, and again when a file
/// changes, comes or goes, when it is told to, and some time after an admin taught something. A file with errors counts
/// as it was when it had none, and what is wrong is logged.
class KnowledgeKeeper
{
public:
    struct Settings
    {
        QString path; ///< file or folder; empty for no file; a resource will do
        KnowledgeLimits limits;
        Millis settle{400}; ///< after the last change of a file, since it may be written in pieces
        Millis afterLesson{5'000};
    };
    /// `made` is called on the keeper's thread.
    KnowledgeKeeper(Settings settings, std::function<void(MadeBase)> made);
    ~KnowledgeKeeper(); ///< stops
    KnowledgeKeeper(const KnowledgeKeeper &) = delete;
    KnowledgeKeeper &operator=(const KnowledgeKeeper &) = delete;

    /// Makes the first base, and watches the files from then on. NotFound where the path cannot be read. The base is
    /// empty where it was stopped before it was made.
    Result<std::shared_future<MadeBase>> start(const Lessons &lessons);
    /// What the files say now, to make another base of; waits for the first reading. None where it was stopped before.
    /// From any thread. The same pointer means the same reading.
    using Entries = std::shared_ptr<const QList<KnowledgeEntry>>;
    Entries entries();
    void reload(); ///< from any thread
    void setLessons(const Lessons &lessons); ///< from any thread
    void stop();

private:
    class Watch;
    MadeBase make(const Lessons &lessons);
    QList<KnowledgeEntry> readFiles();

    Settings m_settings;
    std::function<void(MadeBase)> m_made;
    QHash<QString, QList<KnowledgeEntry>> m_lastGood; ///< by name of the file
    std::mutex m_mutex; ///< of the three after it
    std::condition_variable m_readOnce;
    Entries m_entries;
    bool m_stopped = false;
    QThread m_thread;
    std::unique_ptr<Watch> m_watch;
};

} // namespace Baton::Server
