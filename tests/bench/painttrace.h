// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"

#include <QApplication>
#include <QHash>
#include <QPointer>

#include <functional>

namespace Baton::Ui {
class QueueListView;
class TranscriptView;
} // namespace Baton::Ui

namespace Baton::Bench {

/// The application of the benchmarks: notes when the paint event ended that first showed a message, in the thread or as
/// the last line of its row in the queue. The product knows nothing of it.
class PaintTrace final : public QApplication
{
    Q_OBJECT

public:
    using QApplication::QApplication;

    void watch(Ui::QueueListView *queue, Ui::TranscriptView *transcript);
    /// End of the paint in nanoseconds of the monotonic clock, 0 if it was not shown.
    qint64 shownInThread(const ConversationId &conversation, qint64 n) const;
    qint64 shownInQueue(const ConversationId &conversation, qint64 n) const;

    /// Tells when a paint of this widget has ended; null for none.
    void onPainted(QWidget *port, std::function<void(qint64 ended)> told)
    {
        m_port = port;
        m_told = std::move(told);
    }
    /// From now on the work of this thread is summed up from one frame of the window to the next.
    void beginFrames(QWidget *window);
    QList<double> endFrames(); ///< milliseconds of each

    bool notify(QObject *receiver, QEvent *event) override;

private:
    using Times = QHash<std::pair<ConversationId, qint64>, qint64>;

    bool deliver(QObject *receiver, QEvent *event);
    void noteThread(qint64 ended);
    void noteQueue(const QRegion &painted, qint64 ended);
    static void note(Times &times, QHash<ConversationId, qint64> &upTo, const ConversationId &conversation, qint64 n,
                     qint64 ended);

    QPointer<Ui::QueueListView> m_queue;
    QPointer<Ui::TranscriptView> m_transcript;
    QWidget *m_queuePort = nullptr;
    QWidget *m_transcriptPort = nullptr;
    QWidget *m_port = nullptr;
    std::function<void(qint64)> m_told;
    QPointer<QWidget> m_framed;
    int m_depth = 0; ///< of events within events; the outermost is measured
    qint64 m_busyNs = 0; ///< since the last frame
    QList<double> m_frames;
    Times m_inThread, m_inQueue;
    QHash<ConversationId, qint64> m_threadUpTo, m_queueUpTo;
};

} // namespace Baton::Bench
