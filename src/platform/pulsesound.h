// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/soundoutput.h"

#include <QTimer>

#include <memory>

namespace Baton {

class PulseLink;

/// A device as the sound server describes it.
struct PulseSink
{
    SoundDevice device;
    int volume = 0; ///< per cent
    bool muted = false;
};

/// How long is waited for a sound server, in milliseconds.
struct PulsePatience
{
    int firstMs = 1'500; ///< until it is looked for at all: the window comes first
    int deadlineMs = 2'000; ///< for its answer, and for the end of a sound after it should be over
    int retryMs = 5'000; ///< until one that is not there is looked for again; each time twice as long
    int longestRetryMs = 60'000;
};

/// Sound through PulseAudio's protocol, which PipeWire speaks as well. The library's own thread talks to the server; a
/// server that is not there, hangs or goes costs nothing but the sound, and is looked for again.
class PulseSound final : public SoundOutput
{
    Q_OBJECT

public:
    /// `server` as in PULSE_SERVER; empty for the desktop's.
    explicit PulseSound(const QByteArray &server = {}, const PulsePatience &patience = {}, QObject *parent = nullptr);
    ~PulseSound() override;

    quint64 play(Tone tone, int volume) override;
    void stop() override;
    SoundState state() const override { return m_state; }
    QList<SoundDevice> devices() const override { return m_devices; }
    void setDevice(const QString &id) override;

private:
    struct Wanted
    {
        Tone tone = Tone::Bell;
        int volume = 0;
    };

    void connectServer();
    void onLost(SoundTrouble trouble);
    void onSinks(const QList<PulseSink> &sinks, const QString &standard);
    void onOver(quint64 number, bool well);
    void send(const Wanted &wanted);
    QByteArray sinkToName() const;
    const PulseSink *sinkOf(const QString &id) const;
    void settle();

    QByteArray m_server;
    PulsePatience m_patience;
    QString m_wanted; ///< id of the chosen device
    QList<PulseSink> m_sinks;
    QString m_standard; ///< id of the desktop's default
    QList<SoundDevice> m_devices;
    SoundState m_state;
    SoundTrouble m_trouble = SoundTrouble::NotAsked;
    std::optional<Wanted> m_awaiting; ///< asked for before the server answered
    bool m_ready = false;
    bool m_sounding = false;
    int m_nextRetryMs;
    QTimer m_deadline;
    QTimer m_retry;
    std::unique_ptr<PulseLink> m_link;
};

} // namespace Baton
