// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tray/alertsound.h"

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

AlertSound::AlertSound(Console &console, SoundOutput &output, QObject *parent)
    : QObject(parent)
    , m_console(console)
    , m_output(output)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &AlertSound::ring);
    connect(&m_console, &Console::alert, this, &AlertSound::onAlert);
    connect(&m_console, &Console::alertOver, this, &AlertSound::onOver);
    connect(&m_output, &SoundOutput::played, this, [this](quint64 number) { report(number, ReceiptKind::Handed); });
    connect(&m_output, &SoundOutput::failed, this, [this](quint64 number) { report(number, ReceiptKind::Unknown); });
}

AlertSound::~AlertSound()
{
    if (isRinging())
        silence();
}

void AlertSound::setChoice(const SoundChoice &choice)
{
    const SoundChoice before = std::exchange(m_choice, choice);
    if (!isRinging() || (before.on == choice.on && before.repeat == choice.repeat))
        return;
    m_timer.stop();
    if (!choice.on)
        silence();
    else if (!before.on)
        ring();
    else if (choice.repeat.count() > 0)
        m_timer.start(choice.repeat);
}

void AlertSound::onAlert(const Alert &alert)
{
    if (!alert.sound)
        return;
    m_ringing.insert(alert.conversation, {});
    m_sounds = 0;
    if (!m_choice.on)
        return;
    // Of several at once one is heard.
    if (m_sounding)
        tellAttempts();
    else
        ring();
}

void AlertSound::onOver(const ConversationId &conversation)
{
    if (m_ringing.remove(conversation) && !isRinging())
        silence();
}

void AlertSound::ring()
{
    if (m_console.state().link().phase == LinkPhase::Online) {
        if (++m_sounds > mostSounds) {
            m_sounding = false;
            return;
        }
        tellAttempts();
        m_sounding = true;
        m_number = m_output.play(m_choice.tone, m_choice.volume);
    }
    if (m_choice.repeat.count() > 0)
        m_timer.start(m_choice.repeat);
}

void AlertSound::silence()
{
    m_timer.stop();
    m_sounding = false;
    m_output.stop();
}

void AlertSound::tellAttempts()
{
    for (auto ringing = m_ringing.begin(); ringing != m_ringing.end(); ++ringing) {
        if (*ringing)
            continue;
        *ringing = ReceiptKind::Attempted;
        m_console.reportAlert(ringing.key(), u"sound"_s, ReceiptKind::Attempted);
    }
}

/// Once it was handed over, that stays true whatever becomes of a later one.
void AlertSound::report(quint64 number, ReceiptKind kind)
{
    if (number != m_number || !std::exchange(m_sounding, false))
        return;
    for (auto ringing = m_ringing.begin(); ringing != m_ringing.end(); ++ringing) {
        if (!*ringing || *ringing == kind || *ringing == ReceiptKind::Handed)
            continue;
        *ringing = kind;
        m_console.reportAlert(ringing.key(), u"sound"_s, kind);
    }
}

} // namespace Baton::Ui
