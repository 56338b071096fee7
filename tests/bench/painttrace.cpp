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

bool PaintTrace::notify(QObject *receiver, QEvent *event)
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
