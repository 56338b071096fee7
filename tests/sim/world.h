// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>
#include <map>
#include <random>

namespace Baton::Sim {

/// Time, order and chance of one run: a heap of what happens next on a virtual clock. The seed decides everything.
class World
{
public:
    explicit World(quint64 seed)
        : m_random(seed)
    {}

    qint64 now() const { return m_now; } ///< ms since the start
    qint64 wall() const { return startOfTime + m_now + m_clockStep; } ///< ms since 1970, steps included
    qint64 trueWall() const { return startOfTime + m_now; } ///< as a clock shows it that is never set
    void stepClock(qint64 ms) { m_clockStep += ms; }

    void at(qint64 when, std::function<void()> what)
    {
        m_heap.emplace(std::pair(qMax(when, m_now), m_order++), std::move(what));
    }
    void after(qint64 delay, std::function<void()> what) { at(m_now + delay, std::move(what)); }
    /// Runs what comes until `end`; each step moves the clock.
    void run(qint64 end)
    {
        while (!m_heap.empty() && m_heap.begin()->first.first <= end) {
            auto node = m_heap.extract(m_heap.begin());
            m_now = node.key().first;
            node.mapped()();
        }
        m_now = end;
    }

    qint64 pick(qint64 low, qint64 high) { return std::uniform_int_distribution<qint64>(low, high)(m_random); }
    bool chance(double probability) { return std::uniform_real_distribution<>(0, 1)(m_random) < probability; }
    QByteArray bytes(int count)
    {
        QByteArray random(count, '\0');
        for (char &byte : random)
            byte = char(pick(0, 255));
        return random;
    }

    void note(const QString &line) { m_history.append(QString::number(m_now) + u' ' + line); }
    const QStringList &history() const { return m_history; }

private:
    static constexpr qint64 startOfTime = 1'780'000'000'000;

    std::mt19937_64 m_random;
    qint64 m_now = 0;
    qint64 m_clockStep = 0;
    quint64 m_order = 0;
    std::map<std::pair<qint64, quint64>, std::function<void()>> m_heap;
    QStringList m_history;
};

} // namespace Baton::Sim
