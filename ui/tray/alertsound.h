// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/console.h"
#include "platform/soundoutput.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace Baton::Ui {

/// How alerts sound on this machine.
struct SoundChoice
{
    bool on = true;
    Tone tone = Tone::Bell;
    int volume = 80; ///< per cent of the device's
    Millis repeat{20'000}; ///< until it is noticed; 0 for once
    QString device; ///< id; empty for the desktop's default

    friend bool operator==(const SoundChoice &, const SoundChoice &) = default;
};

/// Lets waiting handoffs be heard, again and again until the person notices them or they are over. While the link is
/// gone it holds its breath: what waits cannot be claimed then, and may be a colleague's by now.
class AlertSound final : public QObject
{
    Q_OBJECT

public:
    AlertSound(Console &console, SoundOutput &output, QObject *parent = nullptr);
    ~AlertSound() override;

    /// The device is the output's own affair.
    void setChoice(const SoundChoice &choice);
    bool isRinging() const { return !m_ringing.isEmpty(); }

    /// After so many in a row nobody is there; the server's ladder goes on without this machine's sound.
    static constexpr int mostSounds = 30;

private:
    void onAlert(const Alert &alert);
    void onOver(const ConversationId &conversation);
    void ring();
    void silence();
    void tellAttempts();
    void report(quint64 number, ReceiptKind kind);

    Console &m_console;
    SoundOutput &m_output;
    SoundChoice m_choice;
    QHash<ConversationId, std::optional<ReceiptKind>> m_ringing; ///< with what the server was told of its sound last
    quint64 m_number = 0; ///< of the sound whose end is reported
    bool m_sounding = false;
    int m_sounds = 0;
    QTimer m_timer;
};

} // namespace Baton::Ui
