// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <curl/curl.h>

#include <QList>

#include <atomic>
#include <functional>
#include <thread>
#include <utility>

namespace Baton::Server {

/// A thread of its own around libcurl: many transfers at a time, woken where there is more to do. Whoever has one makes
/// it the last member, so that the thread is over before what it works on goes.
class TransferThread
{
public:
    TransferThread();
    ~TransferThread(); ///< stops
    TransferThread(const TransferThread &) = delete;
    TransferThread &operator=(const TransferThread &) = delete;

    /// Runs `threadMain`, which ends soon after isStopping() and leaves no transfer behind. Once.
    void start(std::function<void()> threadMain);
    /// From any thread: rest() ends at once, or the next one will.
    void wake();
    /// Waits for the thread. Idempotent.
    void stop();
    const std::atomic<bool> &isStopping() const { return m_isStopping; }

    // On the thread alone.
    void add(CURL *easy);
    void remove(CURL *easy);
    /// Takes all transfers on, and tells those that ended since, each with how. They are still to be removed.
    QList<std::pair<CURL *, CURLcode>> perform();
    /// Until something happens, `ms` at most.
    void rest(int ms);

private:
    CURLM *m_multi;
    std::atomic<bool> m_isStopping{false};
    std::thread m_thread;
};

} // namespace Baton::Server
