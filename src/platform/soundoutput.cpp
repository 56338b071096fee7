// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/soundoutput.h"

#include <QFile>
#include <QtEndian>

/// The linker leaves out of a static library what nobody names; outside of any namespace, as Qt wants it.
static void useSounds()
{
    Q_INIT_RESOURCE(sounds);
}

namespace Baton {

using namespace Qt::Literals::StringLiterals;

bool canBeHeard(const SoundState &state, int volume)
{
    return state.isAvailable() && !state.muted && volume > 0 && state.volume != 0;
}

void SoundOutput::failLater(quint64 number, SoundTrouble why)
{
    QMetaObject::invokeMethod(
        this, [this, number, why] { Q_EMIT failed(number, why); }, Qt::QueuedConnection);
}

QString toneFile(Tone tone)
{
    useSounds();
    static const QStringList names{u"bell"_s, u"knock"_s, u"chime"_s, u"pulse"_s, u"deep"_s};
    return u":/sounds/"_s + names.at(int(tone)) + u".wav"_s;
}

QByteArray toneSamples(Tone tone)
{
    constexpr qsizetype header = 44; // of the files that tones.py writes
    QFile file(toneFile(tone));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray samples = file.readAll().mid(header);
    qFromLittleEndian<qint16>(samples.constData(), samples.size() / 2, samples.data());
    return samples;
}

} // namespace Baton

#include "moc_soundoutput.cpp"
