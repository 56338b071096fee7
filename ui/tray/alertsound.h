// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/console.h"
#include "platform/soundoutput.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace Baton::Ui {

/// What the domain calls a tone, as it can be played.
Tone toneOf(AlertTone tone);

/// How alerts sound on this machine, whatever they are.
struct SoundChoice
{
    bool on = true;
    int volume = 80; ///< per cent of the device's
    QString device; ///< id; empty for the desktop's default

    friend bool operator==(const SoundChoice &, const SoundChoice &) = default;
};

/// Lets alerts be heard in the tone and as often as each wants, until the person notices them or they are over. Of
/// several the newest is heard. While the link is gone only the word of that is: what waits cannot be claimed then, and
/// may be a colleague's by now.
class AlertSound final : public QObject
{
    Q_OBJECT

public:
    AlertSound(Console &console, SoundOutput &output, QObject *parent = nullptr);
    ~AlertSound() override;

    /// The device is the output's own affair.
    void setChoice(const SoundChoice &choice);
    bool isRinging() const { return !m_ringing.isEmpty(); }

private:
    void onAlert(const Alert &alert);
    void onOver(const AlertKey &key);
    void ring();
    void silence();
    void arm();
    void tellAttempts();
    void report(quint64 number, ReceiptKind kind);

    Console &m_console;
    SoundOutput &m_output;
    SoundChoice m_choice;
    struct Ring
    {
        AlertTone tone = AlertTone::Bell;
        Millis repeat{0};
        int left = 0; ///< sounds until it is clear that nobody is there; negative for no end
        quint64 order = 0;
        std::optional<ReceiptKind> told; ///< of its sound, to the server
    };

    QHash<AlertKey, Ring> m_ringing;
    quint64 m_order = 0;
    quint64 m_number = 0; ///< of the sound whose end is reported
    bool m_sounding = false;
    QTimer m_timer;
};

} // namespace Baton::Ui
