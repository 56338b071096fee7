// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tray/alertsound.h"

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

Tone toneOf(AlertTone tone)
{
    switch (tone) {
    case AlertTone::Bell:
        return Tone::Bell;
    case AlertTone::Knock:
        return Tone::Knock;
    case AlertTone::Chime:
        return Tone::Chime;
    case AlertTone::Pulse:
        return Tone::Pulse;
    case AlertTone::Deep:
        return Tone::Deep;
    }
    return Tone::Bell;
}

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
    if (!isRinging() || before.on == choice.on)
        return;
    m_timer.stop();
    if (choice.on)
        ring();
    else
        silence();
}

void AlertSound::onAlert(const Alert &alert)
{
    if (!alert.sound)
        return;
    // Of several at once one is heard.
    if (alert.row == AlertRow::ColleagueTook) {
        // Nothing to be silenced: it has no end.
        if (m_choice.on && !m_sounding)
            m_output.play(toneOf(alert.tone), m_choice.volume);
        return;
    }
    const auto known = m_ringing.constFind(alert.key());
    const auto told = known == m_ringing.cend() ? std::nullopt : known->told;
    m_ringing.insert(alert.key(), {alert.tone, alert.repeat, alert.cap > 0 ? alert.cap : -1, ++m_order, told});
    if (!m_choice.on)
        return;
    if (!m_sounding) {
        ring();
        return;
    }
    tellAttempts();
    if (!m_timer.isActive())
        arm();
}

void AlertSound::onOver(const AlertKey &key)
{
    if (m_ringing.remove(key) && !isRinging())
        silence();
}

void AlertSound::ring()
{
    const bool online = m_console.state().link().phase == LinkPhase::Online;
    const Ring *newest = nullptr;
    for (auto ringing = m_ringing.cbegin(); ringing != m_ringing.cend(); ++ringing) {
        const bool sounds = ringing->left != 0 && (online || ringing.key().conversation.isEmpty());
        if (sounds && (!newest || ringing->order > newest->order))
            newest = &*ringing;
    }
    if (newest) {
        tellAttempts();
        m_sounding = true;
        m_number = m_output.play(toneOf(newest->tone), m_choice.volume);
        for (Ring &ringing : m_ringing)
            ringing.left = ringing.repeat.count() == 0 ? 0 : ringing.left - (ringing.left > 0 ? 1 : 0);
    } else {
        m_sounding = false;
    }
    arm();
}

/// What wants to be heard most often sets the pace.
void AlertSound::arm()
{
    std::optional<Millis> soonest;
    for (const Ring &ringing : std::as_const(m_ringing)) {
        if (ringing.left != 0 && ringing.repeat.count() > 0)
            soonest = std::min(soonest.value_or(ringing.repeat), ringing.repeat);
    }
    if (soonest)
        m_timer.start(*soonest);
    else
        m_timer.stop();
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
        if (ringing->told)
            continue;
        ringing->told = ReceiptKind::Attempted;
        m_console.reportAlert(ringing.key(), u"sound"_s, ReceiptKind::Attempted);
    }
}

/// Once it was handed over, that stays true whatever becomes of a later one.
void AlertSound::report(quint64 number, ReceiptKind kind)
{
    if (number != m_number || !std::exchange(m_sounding, false))
        return;
    for (auto ringing = m_ringing.begin(); ringing != m_ringing.end(); ++ringing) {
        if (!ringing->told || ringing->told == kind || ringing->told == ReceiptKind::Handed)
            continue;
        ringing->told = kind;
        m_console.reportAlert(ringing.key(), u"sound"_s, kind);
    }
}

} // namespace Baton::Ui

#include "moc_alertsound.cpp"
