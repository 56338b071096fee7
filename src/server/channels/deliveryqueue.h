// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/channels/delivery.h"
#include "server/environment.h"
#include "server/store.h"

#include <QHash>
#include <QSet>

#include <array>
#include <deque>
#include <functional>
#include <map>
#include <optional>

namespace Baton::Server {

struct DeliverySettings
{
    int attempts = 8; ///< then it is dead
    Millis firstPause{5'000}; ///< after the first failure; twice as long after each further one
    Millis longestPause{1'800'000};
    Millis longestDelay{
        86'400'000}; ///< no delivery waits longer to be due, whatever a clock said when it was asked for
    std::array<int, channelCount> atOnce{4, 4, 16}; ///< attempts under way, by channel
    qsizetype waitingAtMost = 10'000; ///< in a line; beyond, the oldest of it is dead, and on record
    qsizetype deadAtMost = 1'000; ///< the oldest dead one goes when there are more
};

/// What is to be sent beyond the consoles: order, attempts, pauses, dead letters. Sans I/O, on the engine's thread:
/// what it decides is told, and becomes durable with the next commit.
class DeliveryQueue
{
public:
    DeliveryQueue(DeliverySettings settings, Environment environment);

    /// To be set before anything else. `whyNot` is asked before each attempt; with a reason there is none, as it is not
    /// needed. `start` makes an attempt and is answered by finished().
    std::function<QString(const Delivery &)> whyNot;
    std::function<void(const Delivery &)> start;
    std::function<void(const DeliveryChange &)> changed;
    std::function<void(const SideRecord &)> receipt;

    /// As they are stored already, in the order they came: after a start, or with the commit that made them.
    void take(const QList<Delivery> &stored);
    void finished(const QString &id, const AttemptEnd &end);
    /// Begins every attempt that is due.
    void tick();
    /// Milliseconds until tick() has something to do; none while nothing waits that could be begun.
    std::optional<qint64> msToNextTick() const;

    QList<Delivery> dead() const; ///< oldest first
    /// A dead one is tried again, after what waits in its lane. False where there is no such.
    bool sendAgain(const QString &id);
    /// A dead one is forgotten. False where there is no such.
    bool discard(const QString &id);
    /// Nothing of that conversation is sent any more, nor kept; what is under way ends with its attempt.
    void forget(const ConversationId &conversation);
    /// Called when the dead are not those of before.
    std::function<void()> deadChanged;
    qsizetype waiting() const { return m_waiting.size(); }

private:
    using Due = std::multimap<qint64, QString>; ///< wall clock ms, id

    void enqueue(Delivery delivery);
    void makeRoom(const QString &line);
    void offer(const Delivery &delivery);
    void withdraw(const Delivery &delivery);
    void setDue(Delivery &delivery, Millis after);
    void heedClock();
    void begin(const QString &id);
    void drop(const Delivery &delivery, const QString &state, const QString &reason);
    void leave(const Delivery &delivery);
    void bury(Delivery delivery, const QString &reason, const AttemptFault &fault);
    std::optional<Delivery> exhume(const QString &id);
    void tell(const Delivery &delivery, const QString &state, const QString &reason = {});
    Millis pauseAfter(int attempts, Millis asked) const;

    DeliverySettings m_settings;
    Environment m_environment;
    QHash<QString, Delivery> m_waiting; ///< by id
    QHash<QString, Millis> m_delays; ///< of those that wait: how long when that was last decided
    qint64 m_wallAhead; ///< of the monotonic clock, in ms
    /// Ids by lane, or by channel where there is none, in the order they came. Of a lane only the first may be under
    /// way.
    std::map<QString, std::deque<QString>> m_lines;
    QSet<QString> m_begun; ///< ids under way
    QSet<QString> m_forgotten; ///< of those, what is not tried again
    std::array<Due, channelCount> m_due; ///< what may be begun
    std::array<int, channelCount> m_underWay{};
    QList<Delivery> m_dead;
};

} // namespace Baton::Server
