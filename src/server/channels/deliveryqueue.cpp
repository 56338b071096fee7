// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/channels/deliveryqueue.h"

#include <QLoggingCategory>

#include <algorithm>
#include <utility>

namespace Baton::Server {

using namespace Qt::Literals::StringLiterals;

namespace {

/// One that hangs takes room from no other.
QString lineOf(const Delivery &delivery)
{
    return delivery.lane().isEmpty() ? channelName(delivery.channel) : delivery.lane();
}

} // namespace

DeliveryQueue::DeliveryQueue(DeliverySettings settings, Environment environment)
    : m_settings(settings)
    , m_environment(std::move(environment))
    , m_wallAhead(m_environment.wallClock().ms - m_environment.monotonicMs())
{}

void DeliveryQueue::take(const QList<Delivery> &stored)
{
    for (const Delivery &delivery : stored) {
        if (delivery.isDead)
            m_dead.append(delivery);
        else
            enqueue(delivery);
    }
}

void DeliveryQueue::enqueue(Delivery delivery)
{
    const QString line = lineOf(delivery);
    // One from before a restart, with the clock put back between, waits no longer than it was to when it was asked for.
    const Millis planned = std::max(Millis(0), delivery.due - delivery.asked);
    setDue(delivery, std::min(delivery.due - m_environment.wallClock(), planned));
    m_waiting.insert(delivery.id, delivery);
    std::deque<QString> &ids = m_lines[line];
    ids.push_back(delivery.id);
    if (delivery.lane().isEmpty() || ids.size() == 1)
        offer(delivery);
    if (qsizetype(ids.size()) > m_settings.waitingAtMost)
        makeRoom(line);
}

/// Whoever waits longest is the one whose news is stale.
void DeliveryQueue::makeRoom(const QString &line)
{
    const std::deque<QString> &ids = m_lines[line];
    const auto oldest =
        std::find_if(ids.cbegin(), ids.cend(), [&](const QString &id) { return !m_begun.contains(id); });
    const Delivery delivery = m_waiting.value(*oldest);
    withdraw(delivery);
    leave(delivery);
    bury(delivery, u"too many wait"_s, {LetterFailure::TooMany, 0});
}

void DeliveryQueue::offer(const Delivery &delivery)
{
    m_due.at(std::size_t(delivery.channel)).emplace(delivery.due.ms, delivery.id);
}

void DeliveryQueue::withdraw(const Delivery &delivery)
{
    Due &due = m_due.at(std::size_t(delivery.channel));
    const auto [first, last] = due.equal_range(delivery.due.ms);
    const auto found = std::find_if(first, last, [&](const auto &entry) { return entry.second == delivery.id; });
    if (found != last)
        due.erase(found);
}

void DeliveryQueue::setDue(Delivery &delivery, Millis after)
{
    const Millis delay = std::min(after, m_settings.longestDelay);
    delivery.due = m_environment.wallClock() + delay;
    m_delays.insert(delivery.id, delay);
}

/// Where the wall clock was put back, what waits is due after its own delay at the latest, not when the clock has
/// caught up with what it once said.
void DeliveryQueue::heedClock()
{
    constexpr qint64 tolerance = 1'000;
    const Instant now = m_environment.wallClock();
    const qint64 ahead = now.ms - m_environment.monotonicMs();
    const bool wentBack = ahead < m_wallAhead - tolerance;
    if (wentBack || ahead > m_wallAhead)
        m_wallAhead = ahead;
    if (!wentBack)
        return;
    for (Delivery &delivery : m_waiting)
        delivery.due = std::min(delivery.due, now + m_delays.value(delivery.id));
    for (Due &due : m_due) {
        for (const auto &[ms, id] : std::exchange(due, {}))
            due.emplace(m_waiting.value(id).due.ms, id);
    }
}

void DeliveryQueue::tick()
{
    heedClock();
    const Instant now = m_environment.wallClock();
    for (std::size_t channel = 0; channel < m_due.size(); ++channel) {
        Due &due = m_due.at(channel);
        while (!due.empty() && due.begin()->first <= now.ms && m_underWay.at(channel) < m_settings.atOnce.at(channel)) {
            const QString id = due.begin()->second;
            due.erase(due.begin());
            begin(id);
        }
    }
}

void DeliveryQueue::begin(const QString &id)
{
    Delivery &delivery = m_waiting[id];
    if (const QString reason = whyNot ? whyNot(delivery) : QString(); !reason.isEmpty())
        return drop(Delivery(delivery), u"not_needed"_s, reason);
    ++m_underWay.at(std::size_t(delivery.channel));
    m_begun.insert(id);
    // Counted before it is made: what ends the program each time it is tried must not be tried for ever.
    ++delivery.attempts;
    const DeliveryChange counted{DeliveryChange::Kind::Changed, delivery};
    changed(counted);
    tell(delivery, u"attempted"_s);
    start(delivery);
}

void DeliveryQueue::finished(const QString &id, const AttemptEnd &end)
{
    const auto found = m_waiting.constFind(id);
    if (found == m_waiting.cend())
        return;
    Delivery delivery = *found;
    --m_underWay.at(std::size_t(delivery.channel));
    m_begun.remove(id);
    if (m_forgotten.remove(id)) {
        const bool wasHandedOver = end.kind == AttemptEnd::Kind::HandedOver;
        drop(delivery, wasHandedOver ? u"handed_over"_s : u"not_needed"_s, end.reason);
        return;
    }
    switch (end.kind) {
    case AttemptEnd::Kind::HandedOver:
    case AttemptEnd::Kind::NotNeeded:
        drop(delivery, end.kind == AttemptEnd::Kind::HandedOver ? u"handed_over"_s : u"not_needed"_s, end.reason);
        return;
    case AttemptEnd::Kind::Failed:
        if (delivery.attempts < m_settings.attempts)
            break;
        [[fallthrough]];
    case AttemptEnd::Kind::Refused:
        leave(delivery);
        bury(delivery, end.reason, end.fault);
        return;
    }
    delivery.reason = end.reason;
    delivery.fault = end.fault;
    setDue(delivery, pauseAfter(delivery.attempts, end.retryAfter));
    m_waiting.insert(id, delivery);
    tell(delivery, u"failed"_s, end.reason);
    changed({DeliveryChange::Kind::Changed, delivery});
    offer(delivery);
}

/// Half of it is certain, half is chance: what failed together is not tried together again.
Millis DeliveryQueue::pauseAfter(int attempts, Millis asked) const
{
    constexpr int mostDoublings = 30;
    const qint64 whole = std::min<qint64>(m_settings.longestPause.count(),
                                          m_settings.firstPause.count() << std::min(attempts - 1, mostDoublings));
    const QByteArray bytes = m_environment.randomBytes(2);
    const qint64 chance = (static_cast<unsigned char>(bytes.at(0)) << 8) | static_cast<unsigned char>(bytes.at(1));
    const qint64 pause = whole / 2 + (whole - whole / 2) * chance / 0xffff;
    return std::max(Millis(pause), std::min(asked, m_settings.longestPause));
}

/// Done with, well or without need.
void DeliveryQueue::drop(const Delivery &delivery, const QString &state, const QString &reason)
{
    tell(delivery, state, reason);
    leave(delivery);
    changed({DeliveryChange::Kind::Gone, delivery});
}

/// It is no longer waited for, and the next of its lane may go.
void DeliveryQueue::leave(const Delivery &delivery)
{
    m_waiting.remove(delivery.id);
    m_delays.remove(delivery.id);
    const auto line = m_lines.find(lineOf(delivery));
    std::deque<QString> &ids = line->second;
    const auto place = std::find(ids.begin(), ids.end(), delivery.id);
    const bool wasFirst = place == ids.begin();
    ids.erase(place);
    if (ids.empty())
        m_lines.erase(line);
    else if (wasFirst && !delivery.lane().isEmpty())
        offer(m_waiting.value(ids.front()));
}

void DeliveryQueue::bury(Delivery delivery, const QString &reason, const AttemptFault &fault)
{
    delivery.isDead = true;
    delivery.reason = reason;
    delivery.fault = fault;
    delivery.diedAt = m_environment.wallClock();
    tell(delivery, u"dead"_s, reason);
    changed({DeliveryChange::Kind::Changed, delivery});
    qWarning("channels: gave up on %ls for %ls: %ls", qUtf16Printable(channelName(delivery.channel)),
             qUtf16Printable(delivery.who), qUtf16Printable(reason));
    m_dead.append(std::move(delivery));
    while (m_dead.size() > m_settings.deadAtMost)
        changed({DeliveryChange::Kind::Gone, m_dead.takeFirst()});
    if (deadChanged)
        deadChanged();
}

void DeliveryQueue::tell(const Delivery &delivery, const QString &state, const QString &reason)
{
    receipt({m_environment.wallClock(), u"receipt"_s, delivery.conversation, delivery.who,
             encodeReceipt(delivery, state, reason)});
}

std::optional<qint64> DeliveryQueue::msToNextTick() const
{
    std::optional<qint64> next;
    for (std::size_t channel = 0; channel < m_due.size(); ++channel) {
        const Due &due = m_due.at(channel);
        if (!due.empty() && m_underWay.at(channel) < m_settings.atOnce.at(channel))
            next = std::min(next.value_or(due.begin()->first), due.begin()->first);
    }
    if (!next)
        return std::nullopt;
    return std::max<qint64>(0, *next - m_environment.wallClock().ms);
}

QList<Delivery> DeliveryQueue::dead() const
{
    return m_dead;
}

std::optional<Delivery> DeliveryQueue::exhume(const QString &id)
{
    const auto found =
        std::find_if(m_dead.cbegin(), m_dead.cend(), [&](const Delivery &delivery) { return delivery.id == id; });
    if (found == m_dead.cend())
        return std::nullopt;
    Delivery delivery = *found;
    m_dead.erase(found);
    changed({DeliveryChange::Kind::Gone, delivery});
    if (deadChanged)
        deadChanged();
    return delivery;
}

bool DeliveryQueue::sendAgain(const QString &id)
{
    std::optional<Delivery> delivery = exhume(id);
    if (!delivery)
        return false;
    delivery->isDead = false;
    delivery->attempts = 0;
    delivery->due = m_environment.wallClock();
    changed({DeliveryChange::Kind::Added, *delivery});
    enqueue(*delivery);
    return true;
}

void DeliveryQueue::forget(const ConversationId &conversation)
{
    const QList<Delivery> waiting = m_waiting.values();
    for (const Delivery &delivery : waiting) {
        if (delivery.conversation != conversation)
            continue;
        if (m_begun.contains(delivery.id)) {
            m_forgotten.insert(delivery.id);
            continue;
        }
        withdraw(delivery);
        drop(delivery, u"not_needed"_s, u"erased"_s);
    }
    const QList<Delivery> buried = m_dead;
    for (const Delivery &delivery : buried) {
        if (delivery.conversation == conversation)
            exhume(delivery.id);
    }
}

bool DeliveryQueue::discard(const QString &id)
{
    return exhume(id).has_value();
}

} // namespace Baton::Server
