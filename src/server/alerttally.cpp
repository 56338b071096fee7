// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/alerttally.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <iterator>

namespace Baton::Server {

using namespace Qt::Literals::StringLiterals;

/// Devices and channels speak of the same alert, in any order: it counts once.
void AlertTally::take(const SideRecord &receipt, qint64 at)
{
    const QJsonObject told = QJsonDocument::fromJson(receipt.json).object();
    const QString state = told["state"_L1].toString();
    const bool attempted = state == "attempted"_L1;
    const bool seen = state == "displayed"_L1 || state == "acknowledged"_L1;
    if (!attempted && !seen)
        return;
    const int no = told["no"_L1].toInt();
    const int step = told["step"_L1].toInt();
    const AgentId agent(receipt.who);
    std::deque<Alert> &alerts = m_alerts[agent];
    auto known = std::find_if(alerts.rbegin(), alerts.rend(), [&](const Alert &alert) {
        return alert.conversation == receipt.conversation && alert.no == no && alert.step == step;
    });
    if (known == alerts.rend()) {
        if (alerts.size() >= keptOfOne)
            alerts.pop_front();
        alerts.push_back({receipt.conversation, no, step, at, false, false});
        known = alerts.rbegin();
    }
    const bool isNews = (attempted && !known->attempted) || (seen && !known->seen);
    known->attempted = known->attempted || attempted;
    known->seen = known->seen || seen;
    if (isNews && known->attempted)
        m_moved.insert(agent);
}

void AlertTally::takeUp(const QList<SideRecord> &receipts, Instant wall, qint64 now)
{
    for (const SideRecord &receipt : receipts) {
        const qint64 age = std::max<qint64>(0, (wall - receipt.at).count());
        if (age < keptFor.count())
            take(receipt, now - age);
    }
    m_moved.clear(); // nobody was told anything yet
}

void AlertTally::forgetOld(qint64 now)
{
    if (m_lookedAt && now - *m_lookedAt < lookEvery.count())
        return;
    m_lookedAt = now;
    for (auto its = m_alerts.begin(); its != m_alerts.end();) {
        const std::size_t before = its->size();
        while (!its->empty() && now - its->front().at >= keptFor.count())
            its->pop_front();
        if (its->size() != before)
            m_moved.insert(its.key());
        its = its->empty() ? m_alerts.erase(its) : std::next(its);
    }
}

AlertCount AlertTally::countOf(const AgentId &agent) const
{
    AlertCount count{agent, 0, 0};
    const auto its = m_alerts.constFind(agent);
    if (its == m_alerts.cend())
        return count;
    for (const Alert &alert : *its) {
        count.attempted += alert.attempted ? 1 : 0;
        count.seen += alert.attempted && alert.seen ? 1 : 0;
    }
    return count;
}

QList<AlertCount> AlertTally::all() const
{
    QList<AlertCount> counts;
    for (auto its = m_alerts.cbegin(); its != m_alerts.cend(); ++its) {
        const AlertCount count = countOf(its.key());
        if (count.attempted > 0)
            counts.append(count);
    }
    return counts;
}

QList<AlertCount> AlertTally::takeMoved(qsizetype atMost)
{
    QList<AlertCount> moved;
    while (!m_moved.isEmpty() && moved.size() < atMost) {
        const auto first = m_moved.constBegin();
        moved.append(countOf(*first));
        m_moved.erase(first);
    }
    return moved;
}

} // namespace Baton::Server
