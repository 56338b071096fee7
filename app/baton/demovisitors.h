// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/baton-replay/replayvisitor.h"

#include <QTimer>

namespace Baton::App {

/// Visitors of the demo: a few at once at the start, then about one a minute, until paused.
class DemoVisitors final : public QObject
{
    Q_OBJECT

public:
    explicit DemoVisitors(const QUrl &server, QObject *parent = nullptr);

    void setPaused(bool paused);
    bool isPaused() const { return m_paused; }

private:
    void arrive();

    QUrl m_server;
    QList<Replay::VisitorScript> m_scripts;
    QTimer m_next;
    qsizetype m_arrived = 0;
    bool m_paused = false;
};

} // namespace Baton::App
