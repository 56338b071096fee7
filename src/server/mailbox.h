// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/instant.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <vector>

namespace Baton::Server {

/// What waits to be done on the engine's thread, in the order it came.
class Mailbox
{
public:
    using Input = std::function<void()>;

    explicit Mailbox(std::size_t capacity);

    /// False where it is full; `roomAgain` is called once half of it is empty.
    bool offer(Input input);
    /// Taken however full it is: what the program itself owes. Nothing after close().
    void post(Input input);
    /// At most so many, as soon as there is one; empty when `wait` has passed or it was woken.
    std::vector<Input> take(std::size_t atMost, Millis wait);
    void wake();
    /// Drops what is there and what comes.
    void close();
    /// Called on the engine's thread. To be set before anybody offers.
    std::function<void()> roomAgain;

private:
    const std::size_t m_capacity;
    std::mutex m_mutex;
    std::condition_variable m_ready;
    std::deque<Input> m_inputs;
    bool m_wasFull = false;
    bool m_woken = false;
    bool m_closed = false;
};

} // namespace Baton::Server
