// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/console.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>

namespace Baton::Ui {

/// `Unknown` is no success: it is not known, or not yet.
enum class ReachState { Good, Weak, Broken, Unknown };

/// What one part of the chain has done so far.
struct TrialStep
{
    ReachState state = ReachState::Unknown;
    QString words;

    friend bool operator==(const TrialStep &, const TrialStep &) = default;
};

/// A trial of the alerts on the way a handoff's takes: by the server, the desktop and the sound to the person.
class AlertTrial final : public QObject
{
    Q_OBJECT

public:
    /// `clock` counts milliseconds.
    explicit AlertTrial(std::function<qint64()> clock, QObject *parent = nullptr);

    void setConsole(Console *console);
    void setSounds(bool sounds) { m_sounds = sounds; } ///< whether the person wants to hear alerts

    void start();
    /// The server has had its time.
    void giveUp();
    bool isRunning() const { return m_running; }
    /// Server, notification, sound, person; empty before the first trial.
    QList<TrialStep> steps() const { return m_steps; }

    /// Time the server has to answer in, milliseconds.
    static constexpr int serverMs = 5'000;

Q_SIGNALS:
    void changed();

private:
    enum Place { Server, Shown, Heard, Noticed, Places };

    void onAlert(const Alert &alert);
    void onReport(const QString &channel, ReceiptKind kind);
    void onOver();
    void set(Place place, ReachState state, const QString &words);
    void end();

    std::function<qint64()> m_clock;
    QPointer<Console> m_console;
    QList<TrialStep> m_steps;
    QTimer m_answer;
    qint64 m_askedAt = 0;
    qint64 m_cameAt = 0;
    bool m_running = false;
    bool m_noticed = false;
    bool m_sounds = true;
};

} // namespace Baton::Ui
