// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/mailbox.h"

namespace Baton::Server {

Mailbox::Mailbox(std::size_t capacity)
    : m_capacity(capacity)
{}

bool Mailbox::offer(Input input)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (m_closed)
            return true; // nobody will miss it
        if (m_inputs.size() >= m_capacity) {
            m_wasFull = true;
            return false;
        }
        m_inputs.push_back(std::move(input));
    }
    m_ready.notify_one();
    return true;
}

void Mailbox::post(Input input)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (m_closed)
            return;
        m_inputs.push_back(std::move(input));
    }
    m_ready.notify_one();
}

std::vector<Mailbox::Input> Mailbox::take(std::size_t atMost, Millis wait)
{
    std::vector<Input> taken;
    bool hasRoomAgain = false;
    {
        std::unique_lock lock(m_mutex);
        m_ready.wait_for(lock, wait, [this] { return m_woken || !m_inputs.empty(); });
        m_woken = false;
        while (!m_inputs.empty() && taken.size() < atMost) {
            taken.push_back(std::move(m_inputs.front()));
            m_inputs.pop_front();
        }
        if (m_wasFull && m_inputs.size() <= m_capacity / 2) {
            m_wasFull = false;
            hasRoomAgain = true;
        }
    }
    if (hasRoomAgain && roomAgain)
        roomAgain();
    return taken;
}

void Mailbox::wake()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_woken = true;
    }
    m_ready.notify_one();
}

void Mailbox::close()
{
    std::deque<Input> dropped; // outside the lock: what they hold may post when it goes
    {
        const std::scoped_lock lock(m_mutex);
        m_closed = true;
        dropped.swap(m_inputs);
    }
}

} // namespace Baton::Server
