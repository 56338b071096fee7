// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/baton-replay/replayrun.h"

#include <QJsonArray>

namespace Baton::Replay {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double millisInMinute = 60'000;
constexpr int errorsReported = 50;

} // namespace

ReplayRun::ReplayRun(QList<VisitorScript> scripts, RunSettings settings, QObject *parent)
    : QObject(parent)
    , m_scripts(std::move(scripts))
    , m_settings(std::move(settings))
{
    connect(&m_arrivals, &QTimer::timeout, this, &ReplayRun::startOne);
}

void ReplayRun::start()
{
    m_elapsed.start();
    if (!hasMore()) {
        QMetaObject::invokeMethod(this, &ReplayRun::finished, Qt::QueuedConnection);
        return;
    }
    if (m_settings.perMinute > 0)
        m_arrivals.start(qMax(1, int(millisInMinute / m_settings.perMinute)));
    fill();
}

void ReplayRun::stop()
{
    m_stopped = true;
    m_arrivals.stop();
    if (m_running == 0)
        Q_EMIT finished();
}

bool ReplayRun::hasMore() const
{
    if (m_stopped || m_scripts.isEmpty())
        return false;
    if (m_settings.limit > 0 && m_started >= m_settings.limit)
        return false;
    return m_settings.loop || m_started < m_scripts.size();
}

void ReplayRun::fill()
{
    if (m_settings.perMinute > 0) {
        startOne();
        return;
    }
    while (hasMore() && m_running < m_settings.parallel)
        startOne();
}

void ReplayRun::startOne()
{
    if (!hasMore() || m_running >= m_settings.parallel)
        return;
    const VisitorScript &script = m_scripts[m_started % m_scripts.size()];
    auto *visitor = new ReplayVisitor(script, m_settings.plan, m_settings.seed * 1'000'003 + quint64(m_started), this);
    ++m_started;
    ++m_running;
    connect(visitor, &ReplayVisitor::finished, this, [this, visitor] { visitorDone(visitor); });
    visitor->start();
}

void ReplayRun::visitorDone(ReplayVisitor *visitor)
{
    m_total += visitor->outcome();
    --m_running;
    ++m_done;
    visitor->deleteLater();
    Q_EMIT visitorFinished(visitor->script().id);
    if (m_settings.perMinute <= 0)
        fill();
    if (m_running == 0 && !hasMore()) {
        m_arrivals.stop();
        Q_EMIT finished();
    }
}

QJsonObject ReplayRun::report() const
{
    QJsonArray errors;
    for (qsizetype i = 0; i < qMin(m_total.errors.size(), qsizetype(errorsReported)); ++i)
        errors.append(m_total.errors[i]);
    return {
        {u"conversations"_s, m_done},
        {u"acknowledged_messages"_s, m_total.said},
        {u"messages_seen"_s, m_total.seen},
        {u"handoffs_requested"_s, m_total.requested},
        {u"claimed"_s, m_total.claimed},
        {u"agent_replies"_s, m_total.replies},
        {u"returned"_s, m_total.returned},
        {u"resolved"_s, m_total.resolved},
        {u"missed"_s, m_total.missed},
        {u"ai_answers"_s, m_total.answers},
        {u"ai_answers_after_return"_s, m_total.answersAfterReturn},
        {u"ai_answers_while_handed_off"_s, m_total.answersWhileHandedOff},
        {u"reconnects"_s, m_total.reconnects},
        {u"seconds"_s, double(m_elapsed.elapsed()) / 1000},
        {u"error_count"_s, m_total.errors.size()},
        {u"errors"_s, errors},
    };
}

} // namespace Baton::Replay

#include "moc_replayrun.cpp"
