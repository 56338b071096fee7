// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/soundoutput.h"

#include <utility>

namespace Baton::Test {

/// A sound output on paper: the test says what becomes of each sound and which devices there are.
class FakeSound final : public SoundOutput
{
public:
    struct Played
    {
        Tone tone = Tone::Bell;
        int volume = 0;
    };

    quint64 play(Tone tone, int volume) override
    {
        sounds.append({tone, volume});
        isSounding = true;
        return begin();
    }
    void stop() override
    {
        ++stops;
        isSounding = false;
    }
    SoundState state() const override { return stateNow; }
    QList<SoundDevice> devices() const override { return devicesNow; }
    void setDevice(const QString &id) override { device = id; }

    /// The latest sound came to its end.
    void end()
    {
        if (std::exchange(isSounding, false))
            Q_EMIT played(latest());
    }
    void fail(SoundTrouble why)
    {
        if (std::exchange(isSounding, false))
            Q_EMIT failed(latest(), why);
    }
    void setState(const SoundState &state)
    {
        stateNow = state;
        Q_EMIT stateChanged();
    }
    void setDevices(const QList<SoundDevice> &devices)
    {
        devicesNow = devices;
        Q_EMIT devicesChanged();
    }

    QList<Played> sounds;
    QList<SoundDevice> devicesNow;
    SoundState stateNow;
    QString device;
    bool isSounding = false;
    int stops = 0;
};

} // namespace Baton::Test
