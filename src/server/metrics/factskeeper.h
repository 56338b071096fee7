// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/metrics.h"

#include <QByteArray>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace Baton::Server {

class FactsFile;

/// Follows the log on a thread of its own and folds it into facts, so that a commit neither waits for it nor does its
/// work: it reads the workspace through a connection of its own, as the log's readers do, and writes another file.
class FactsKeeper
{
public:
    struct Settings
    {
        QString dataDir;
        Millis settle{200}; ///< after a commit, so that a burst is folded at once
        Millis every{1'000}; ///< looks though nobody told it to
        Millis toldEvery{15'000}; ///< how old the text for Prometheus may grow
    };
    using Done = std::function<void(const Result<MetricsReport> &)>;

    /// `clock` is called on the thread.
    FactsKeeper(Settings settings, std::function<Instant()> clock);
    ~FactsKeeper() { stop(); }
    FactsKeeper(const FactsKeeper &) = delete;
    FactsKeeper &operator=(const FactsKeeper &) = delete;

    /// Something was committed. Costs no more than a flag; from any thread.
    void wake();
    /// Asks for figures up to what is committed; `done` is called on the thread, or never where it ends before. False
    /// where too many ask already.
    bool ask(const MetricsQuery &query, Done done);
    /// Figures of the last hour and the last day in the text format of Prometheus; empty at first. Any thread.
    QByteArray told() const;
    qint64 upTo() const { return m_upTo; } ///< seq of the last event folded
    qint64 recordsUpTo() const { return m_recordsUpTo; } ///< id of the last side record looked at
    void stop(); ///< idempotent

private:
    struct Job
    {
        MetricsQuery query;
        Done done;
    };
    void run();
    bool foldSome(FactsFile &file);
    void answerAll(FactsFile *file);
    void tell(FactsFile &file);
    bool rest();
    bool isStopping() const;

    Settings m_settings;
    std::function<Instant()> m_clock;
    mutable std::mutex m_mutex;
    std::condition_variable m_ready;
    std::deque<Job> m_jobs;
    QByteArray m_told;
    bool m_stopping = false;
    std::atomic<bool> m_woken{false};
    std::atomic<qint64> m_upTo{0};
    std::atomic<qint64> m_recordsUpTo{0};
    std::chrono::steady_clock::time_point m_toldAt{};
    qint64 m_toldUpTo = -1;
    std::thread m_thread;
};

} // namespace Baton::Server
