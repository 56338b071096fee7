// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace Baton::Server {

/// A few threads that run jobs one after another; what has not begun when it ends is dropped.
template<typename Job>
class Worker
{
public:
    /// `threadMain` is given a function that hands out the next job, or nothing when it is time to end.
    using Next = std::function<bool(Job &)>;

    Worker(std::size_t threads, std::size_t capacity, const std::function<void(const Next &)> &threadMain)
        : m_capacity(capacity)
    {
        for (std::size_t i = 0; i < threads; ++i)
            m_threads.emplace_back([this, threadMain] { threadMain([this](Job &job) { return next(job); }); });
    }
    ~Worker() { stop(); }
    Worker(const Worker &) = delete;
    Worker &operator=(const Worker &) = delete;

    /// False where too many wait already.
    bool post(Job job)
    {
        {
            const std::scoped_lock lock(m_mutex);
            if (m_stopping || m_jobs.size() >= m_capacity)
                return false;
            m_jobs.push_back(std::move(job));
        }
        m_ready.notify_one();
        return true;
    }

    /// Waits for the jobs under way.
    void stop()
    {
        {
            const std::scoped_lock lock(m_mutex);
            m_stopping = true;
        }
        m_ready.notify_all();
        for (std::thread &thread : m_threads)
            thread.join();
        m_threads.clear();
    }

private:
    bool next(Job &job)
    {
        std::unique_lock lock(m_mutex);
        m_ready.wait(lock, [this] { return m_stopping || !m_jobs.empty(); });
        if (m_stopping)
            return false;
        job = std::move(m_jobs.front());
        m_jobs.pop_front();
        return true;
    }

    std::size_t m_capacity;
    std::mutex m_mutex;
    std::condition_variable m_ready;
    std::deque<Job> m_jobs;
    bool m_stopping = false;
    std::vector<std::thread> m_threads;
};

} // namespace Baton::Server
