// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/baton-replay/replayvisitor.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QObject>
#include <QTimer>

namespace Baton::Replay {

/// How many visitors come, and how fast.
struct RunSettings
{
    VisitorPlan plan;
    int parallel = 8; ///< at once
    int limit = 0; ///< conversations in all; 0 for each script once
    double perMinute = 0; ///< new visitors; 0 for as fast as `parallel` lets them
    bool loop = false; ///< starts over at the end, until `limit` or for ever
    quint64 seed = 1;
};

/// Sends one visitor after the other, many at once on one thread, and adds up what they saw.
class ReplayRun : public QObject
{
    Q_OBJECT

public:
    ReplayRun(QList<VisitorScript> scripts, RunSettings settings, QObject *parent = nullptr);

    void start();
    /// No new visitors; finished() follows when those under way are done.
    void stop();
    int conversations() const { return m_done; }
    const VisitorOutcome &total() const { return m_total; }
    bool hasFailed() const { return !m_total.errors.isEmpty(); }
    QJsonObject report() const;

Q_SIGNALS:
    void visitorFinished(const QString &script);
    void finished();

private:
    bool hasMore() const;
    void fill();
    void startOne();
    void visitorDone(ReplayVisitor *visitor);

    QList<VisitorScript> m_scripts;
    RunSettings m_settings;
    QTimer m_arrivals;
    QElapsedTimer m_elapsed;
    VisitorOutcome m_total;
    int m_started = 0;
    int m_running = 0;
    int m_done = 0;
    bool m_stopped = false;
};

} // namespace Baton::Replay
