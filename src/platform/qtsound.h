// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/soundoutput.h"

#include <QMediaDevices>
#include <QSoundEffect>
#include <QTimer>

#include <memory>

namespace Baton {

/// Sound by Qt's own way, for Windows and macOS. How loud the device itself is cannot be asked.
class QtSound final : public SoundOutput
{
    Q_OBJECT

public:
    explicit QtSound(QObject *parent = nullptr);

    quint64 play(Tone tone, int volume) override;
    void stop() override;
    SoundState state() const override { return m_state; }
    QList<SoundDevice> devices() const override { return m_devices; }
    void setDevice(const QString &id) override;

private:
    void look();
    void onStatus();
    void end();
    void fail();

    QMediaDevices m_media;
    QString m_wanted;
    QList<SoundDevice> m_devices;
    SoundState m_state;
    std::unique_ptr<QSoundEffect> m_effect;
    bool m_started = false;
    QTimer m_deadline; ///< for the end of the sound
};

} // namespace Baton
