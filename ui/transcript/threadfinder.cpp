// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/transcript/threadfinder.h"

#include "ui/transcript/messagebox.h"

#include <QElapsedTimer>
#include <QTimer>

namespace Baton::Ui {

namespace {

constexpr qint64 sliceMs = 4;
constexpr std::size_t maximumHits = 10'000;

} // namespace

ThreadFinder::ThreadFinder(QObject *parent)
    : QObject(parent)
    , m_slice(new QTimer(this))
{
    m_slice->setInterval(0);
    connect(m_slice, &QTimer::timeout, this, &ThreadFinder::look);
}

void ThreadFinder::setTranscript(std::shared_ptr<TranscriptModel> transcript)
{
    if (m_transcript)
        m_transcript->disconnect(this);
    m_transcript = std::move(transcript);
    if (m_transcript) {
        connect(m_transcript.get(), &QAbstractItemModel::rowsInserted, this,
                [this](const QModelIndex &, int first, int last) { onInserted(first, last); });
        connect(m_transcript.get(), &QAbstractItemModel::modelReset, this, [this] { start(m_query); });
    }
    start(m_query);
}

void ThreadFinder::start(const QString &query)
{
    m_query = query;
    m_hits.clear();
    m_current = -1;
    m_lookedThrough = 0;
    m_wantsOlder = true;
    m_looking = m_transcript && !query.isEmpty();
    m_next = m_looking ? m_transcript->rowCount() - 1 : -1;
    if (m_looking)
        m_slice->start();
    else
        m_slice->stop();
    Q_EMIT changed();
    Q_EMIT moved();
}

bool ThreadFinder::isComplete() const
{
    return m_transcript && m_next < 0 && !m_transcript->hasOlder();
}

void ThreadFinder::select(qsizetype hit)
{
    m_wantsOlder = false;
    m_current = hit;
    Q_EMIT changed();
    Q_EMIT moved();
}

void ThreadFinder::older()
{
    if (m_current + 1 < count()) {
        select(m_current + 1);
    } else if (!isComplete() && m_transcript && !m_query.isEmpty()) {
        m_wantsOlder = true;
        m_looking = true;
        m_slice->start();
        Q_EMIT changed();
    } else if (count() > 0) {
        select(0);
    }
}

void ThreadFinder::newer()
{
    if (count() > 0)
        select(m_current > 0 ? m_current - 1 : count() - 1);
}

void ThreadFinder::onInserted(int first, int last)
{
    if (m_query.isEmpty())
        return;
    if (first == 0) {
        m_next += last + 1;
        m_slice->start();
        return;
    }
    // Rows yet to be looked into stand above what comes in below.
    if (first <= m_next)
        m_next += last - first + 1;
    else
        for (int row = first; row <= last; ++row)
            lookInto(row, true);
    Q_EMIT changed();
}

void ThreadFinder::lookInto(int row, bool newest)
{
    ++m_lookedThrough;
    const Message &message = m_transcript->entry(row).message;
    if (message.n == 0 || m_hits.size() >= maximumHits)
        return;
    // What a visitor wrote is shown as it was written.
    if (sideOf(message) == Side::Visitor && !message.text.contains(m_query, Qt::CaseInsensitive))
        return;
    const QString text = shownText(message).text;
    QList<ThreadHit> found;
    for (qsizetype at = text.indexOf(m_query, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(m_query, at + m_query.size(), Qt::CaseInsensitive))
        found.append(ThreadHit{message.n, {at, at + m_query.size()}});
    if (newest) {
        for (const ThreadHit &hit : std::as_const(found))
            m_hits.push_front(hit);
        m_current += m_current < 0 ? 0 : found.size();
    } else {
        for (qsizetype i = found.size() - 1; i >= 0; --i)
            m_hits.push_back(found.at(i));
    }
}

void ThreadFinder::look()
{
    QElapsedTimer timer;
    timer.start();
    while (m_next >= 0 && timer.elapsed() < sliceMs)
        lookInto(m_next--, false);
    const bool more = m_current + 1 < count();
    if (m_wantsOlder && more) {
        m_looking = m_next >= 0;
        select(m_current + 1);
    }
    if (m_next < 0) {
        m_slice->stop();
        m_looking = m_wantsOlder && m_transcript->hasOlder();
        if (m_looking)
            Q_EMIT olderWanted();
        else if (m_wantsOlder && m_current >= 0)
            select(0);
        m_wantsOlder = m_looking;
    }
    Q_EMIT changed();
}

} // namespace Baton::Ui

#include "moc_threadfinder.cpp"
