// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/transcriptmodel.h"
#include "ui/transcript/textblock.h"

#include <QObject>

#include <deque>
#include <memory>

class QTimer;

namespace Baton::Ui {

/// One place of a text in a thread.
struct ThreadHit
{
    qint64 n = 0;
    TextRange range;

    friend bool operator==(const ThreadHit &, const ThreadHit &) = default;
};

/// Looks for a text in a thread, newest first and in slices that hold nothing up; loads older pages where what is
/// loaded does not hold enough.
class ThreadFinder final : public QObject
{
    Q_OBJECT

public:
    explicit ThreadFinder(QObject *parent = nullptr);

    void setTranscript(std::shared_ptr<TranscriptModel> transcript);
    void start(const QString &query);
    void stop() { start({}); }
    /// The next older one; loads more where there is none. From the oldest on, the newest again.
    void older();
    void newer();

    const QString &query() const { return m_query; }
    qsizetype count() const { return qsizetype(m_hits.size()); }
    qsizetype current() const { return m_current; } ///< 0 is the newest, -1 none
    const ThreadHit *hit() const { return m_current < 0 ? nullptr : &m_hits[std::size_t(m_current)]; }
    bool isLooking() const { return m_looking; }
    /// Everything there is has been looked through.
    bool isComplete() const;
    qint64 lookedThrough() const { return m_lookedThrough; }

Q_SIGNALS:
    void changed();
    void moved(); ///< another hit is the current one
    void olderWanted();

private:
    void onInserted(int first, int last);
    void look();
    void lookInto(int row, bool newest);
    void select(qsizetype hit);

    std::shared_ptr<TranscriptModel> m_transcript;
    QTimer *m_slice;
    QString m_query;
    std::deque<ThreadHit> m_hits; ///< newest first
    qsizetype m_current = -1;
    int m_next = -1; ///< row to look into next, downwards to 0
    qint64 m_lookedThrough = 0;
    bool m_wantsOlder = false; ///< until one more is found
    bool m_looking = false;
};

} // namespace Baton::Ui
