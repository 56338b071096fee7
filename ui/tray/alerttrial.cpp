// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tray/alerttrial.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

AlertTrial::AlertTrial(std::function<qint64()> clock, QObject *parent)
    : QObject(parent)
    , m_clock(std::move(clock))
{
    m_answer.setSingleShot(true);
    m_answer.setInterval(serverMs);
    connect(&m_answer, &QTimer::timeout, this, &AlertTrial::giveUp);
}

void AlertTrial::giveUp()
{
    m_answer.stop();
    set(Server, ReachState::Broken, tr("The server did not answer."));
    end();
}

void AlertTrial::setConsole(Console *console)
{
    if (m_console)
        m_console->disconnect(this);
    m_console = console;
    m_answer.stop();
    m_steps.clear();
    m_running = false;
    if (console) {
        connect(console, &Console::alert, this, &AlertTrial::onAlert);
        connect(console, &Console::alertReported, this,
                [this](const ConversationId &conversation, const QString &channel, ReceiptKind kind) {
                    if (conversation == Console::trialId())
                        onReport(channel, kind);
                });
        connect(console, &Console::alertOver, this, [this](const AlertKey &key) {
            if (key.conversation == Console::trialId())
                onOver();
        });
    }
    Q_EMIT changed();
}

void AlertTrial::start()
{
    m_noticed = false;
    m_steps = {{ReachState::Unknown, tr("Asking the server…")},
               {ReachState::Unknown, tr("No notification yet.")},
               {ReachState::Unknown, m_sounds ? tr("No sound yet.") : tr("No sound: it is off, as you have chosen.")},
               {ReachState::Unknown, tr("Press the notification when you notice it.")}};
    m_running = true;
    m_askedAt = m_clock();
    if (m_console && m_console->tryAlert()) {
        m_answer.start();
        Q_EMIT changed();
        return;
    }
    set(Server, ReachState::Broken, tr("There is no connection to the server."));
    end();
}

void AlertTrial::onAlert(const Alert &alert)
{
    // One that another device of the person has asked for is shown as well, and is no trial of this one's.
    if (!alert.trial || !m_answer.isActive())
        return;
    m_answer.stop();
    m_cameAt = m_clock();
    set(Server, ReachState::Good,
        tr("The server alerted you after %1 ms.").arg(QLocale().toString(qMax<qint64>(0, m_cameAt - m_askedAt))));
}

void AlertTrial::onReport(const QString &channel, ReceiptKind kind)
{
    if (!m_running)
        return;
    const bool well = kind == ReceiptKind::Handed || kind == ReceiptKind::Displayed;
    if (channel == "desktop"_L1 && kind != ReceiptKind::Attempted) {
        set(Shown, well ? ReachState::Good : ReachState::Broken,
            well ? tr("The desktop took the notification.") : tr("The desktop did not take the notification."));
        if (!well && m_steps[Noticed].state == ReachState::Unknown)
            set(Noticed, ReachState::Unknown, tr("There is no notification to press."));
    } else if (channel == "sound"_L1 && kind != ReceiptKind::Attempted) {
        set(Heard, well ? ReachState::Good : ReachState::Broken,
            well ? tr("The sound was played.") : tr("The sound could not be played."));
    } else if (kind == ReceiptKind::Acknowledged) {
        m_noticed = true;
        const qint64 seconds = qMax<qint64>(0, m_clock() - m_cameAt) / 1000;
        set(Noticed, ReachState::Good, tr("You noticed it after %Ln second(s).", nullptr, int(seconds)));
    }
}

void AlertTrial::onOver()
{
    if (!m_running)
        return;
    if (!m_noticed)
        set(Noticed, ReachState::Broken, tr("Not noticed on this machine."));
    end();
}

/// What has not come until now does not come any more.
void AlertTrial::end()
{
    m_running = false;
    if (m_steps[Server].state == ReachState::Broken)
        set(Noticed, ReachState::Unknown, tr("Nothing reached this machine."));
    Q_EMIT changed();
}

void AlertTrial::set(Place place, ReachState state, const QString &words)
{
    const TrialStep step{state, words};
    if (m_steps[place] == step)
        return;
    m_steps[place] = step;
    Q_EMIT changed();
}

} // namespace Baton::Ui

#include "moc_alerttrial.cpp"
