// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/soundoutput.h"

namespace Baton {

/// The sound output of a program that has none: each tone fails.
class NullSound final : public SoundOutput
{
    Q_OBJECT

public:
    using SoundOutput::SoundOutput;

    quint64 play(Tone, int) override
    {
        const quint64 number = begin();
        failLater(number, SoundTrouble::NotBuilt);
        return number;
    }
    void stop() override {}
    SoundState state() const override
    {
        SoundState none;
        none.trouble = SoundTrouble::NotBuilt;
        return none;
    }
    QList<SoundDevice> devices() const override { return {}; }
    void setDevice(const QString &) override {}
};

} // namespace Baton
