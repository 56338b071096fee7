// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/painttrace.h"

#include "bench/figures.h"
#include "console/queuemodel.h"
#include "ui/queue/queuelistview.h"
#include "ui/transcript/transcriptview.h"

#include <QPaintEvent>

namespace Baton::Bench {

void PaintTrace::watch(Ui::QueueListView *queue, Ui::TranscriptView *transcript)
{
    m_queue = queue;
    m_transcript = transcript;
    m_queuePort = queue ? queue->viewport() : nullptr;
    m_transcriptPort = transcript ? transcript->viewport() : nullptr;
    m_inThread.clear();
    m_inQueue.clear();
    m_threadUpTo.clear();
    m_queueUpTo.clear();
}

void PaintTrace::beginFrames(QWidget *window)
{
    m_framed = window;
    m_frames.clear();
    m_busyNs = 0;
}

QList<double> PaintTrace::endFrames()
{
    m_framed = nullptr;
    return std::exchange(m_frames, {});
}

bool PaintTrace::notify(QObject *receiver, QEvent *event)
{
    if (!m_framed)
        return deliver(receiver, event);
    // The window's own surface draws what has become dirty; other receivers are ours or the library's inner ones.
    const bool endsFrame = event->type() == QEvent::UpdateRequest && receiver == m_framed;
    const qint64 begun = monotonicNs();
    ++m_depth;
    const bool done = deliver(receiver, event);
    --m_depth;
    if (m_depth == 0)
        m_busyNs += monotonicNs() - begun;
    if (endsFrame) {
        const qint64 inner = m_depth == 0 ? 0 : monotonicNs() - begun;
        m_frames.append(double(m_busyNs + inner) / 1e6);
        m_busyNs = -inner; // the outer event will count it again
    }
    return done;
}

bool PaintTrace::deliver(QObject *receiver, QEvent *event)
{
    const bool ofThread = event->type() == QEvent::Paint && receiver == m_transcriptPort;
    const bool ofQueue = event->type() == QEvent::Paint && receiver == m_queuePort;
    const bool ofPort = event->type() == QEvent::Paint;
    const QRegion painted = ofQueue ? static_cast<QPaintEvent *>(event)->region() : QRegion();
    const bool done = QApplication::notify(receiver, event);
    if (m_told && receiver == m_port && ofPort)
        m_told(monotonicNs());
    if (ofThread)
        noteThread(monotonicNs());
    else if (ofQueue)
        noteQueue(painted, monotonicNs());
    return done;
}

void PaintTrace::noteThread(qint64 ended)
{
    // What is not laid out at the lower end of what is seen was not painted.
    if (m_transcript && m_transcript->transcript() && m_transcript->isAtEnd())
        note(m_inThread, m_threadUpTo, m_transcript->transcript()->conversation(),
             m_transcript->transcript()->lastLoaded(), ended);
}

void PaintTrace::noteQueue(const QRegion &painted, qint64 ended)
{
    const auto *model = m_queue ? qobject_cast<QueueModel *>(m_queue->model()) : nullptr;
    for (int row = 0; model && row < model->rowCount(); ++row) {
        const QRect rect = m_queue->visualRect(model->index(row));
        if (rect.top() > m_queue->viewport()->height())
            break;
        if (painted.intersects(rect))
            note(m_inQueue, m_queueUpTo, model->head(row).id, model->head(row).last.n, ended);
    }
}

void PaintTrace::note(Times &times, QHash<ConversationId, qint64> &upTo, const ConversationId &conversation, qint64 n,
                      qint64 ended)
{
    for (qint64 &known = upTo[conversation]; known < n;)
        times.insert({conversation, ++known}, ended);
}

qint64 PaintTrace::shownInThread(const ConversationId &conversation, qint64 n) const
{
    return m_inThread.value({conversation, n});
}

qint64 PaintTrace::shownInQueue(const ConversationId &conversation, qint64 n) const
{
    return m_inQueue.value({conversation, n});
}

} // namespace Baton::Bench
